import type { Value } from "../yaml/parse.ts";
import { yamlText } from "../yaml/write.ts";

/** Fields of one line as the only item of a list: `[{ name: Bob Roe, role: Treasurer }]`. */
export const asList = (map: Value | undefined): string | undefined => {
  if (typeof map !== "object" || Array.isArray(map)) return undefined;
  const fields = Object.entries(map).flatMap(([field, value]) =>
    typeof value === "string" ? [`${field}: ${yamlText(value)}`] : [],
  );
  return fields.length < Object.keys(map).length ? undefined : `[{ ${fields.join(", ")} }]`;
};
