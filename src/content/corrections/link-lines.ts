/** Links as people write them in a form, one a line: `Her site https://ada.example/`. */
import { isMap, toMap } from "../patch/values.ts";
import { urlFault } from "../schema/scalars.ts";
import type { Value } from "../yaml/parse.ts";

/** A line for each link; undefined if one of them cannot be said in a line. */
export const linkLines = (links: readonly Value[]): string | undefined => {
  const lines = links.map((link) => {
    const { label, url } = isMap(link) ? link : {};
    return typeof label === "string" && typeof url === "string"
      ? `${label.replace(/\s+/g, " ").trim()} ${url.trim()}`
      : undefined;
  });
  return lines.every((line) => line !== undefined) ? lines.join("\n") : undefined;
};

/** Without a label, the name of the host stands for it. */
const readLine = (line: string): Value => {
  const [, label = "", url = ""] = /^(?:(.*)\s)?(\S+)$/.exec(line) ?? [];
  if (urlFault(url) !== undefined) return undefined;
  const said = label.trim().replace(/(?<!\s)\s*:$/, "");
  return toMap([
    ["label", said === "" ? new URL(url).hostname.replace(/^www\./, "") || url : said],
    ["url", url],
  ]);
};

/** The links of some lines, those that are there already as they are; or the first line that says none. */
export const readLinkLines = (
  text: string,
  there: readonly Value[],
): { readonly links: readonly Value[] } | { readonly bad: string } => {
  const known = new Map(there.map((link) => [linkLines([link]), link]));
  const links: Value[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const link = known.get(line) ?? readLine(line);
    if (link === undefined) return { bad: line };
    links.push(link);
  }
  return { links };
};
