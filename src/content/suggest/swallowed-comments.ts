/** Finds what YAML swallowed as comments: `title: Atelier #1`, `accent: #005a5b`, `organisations: #[committee]`. */
import type * as z from "zod";
import type { Document } from "../yaml/document.ts";
import { allowsShape, isName, isReadable, schemasAt } from "../schema/shape.ts";
import { lineAt, type Range } from "../yaml/source.ts";
import { type Path, pathName } from "../yaml/path.ts";
import { quoteYaml } from "../yaml/mend.ts";

/** `#[committee]` → `[committee]`; where a list may stand, `#maps` → `[maps]`. */
const withoutSign = (lost: string, schema: z.core.$ZodType, path: Path): string => {
  const value = lost.slice(1);
  return allowsShape(schema, path, "list") && !/^[[{]/.test(value) ? `[${value}]` : value;
};

/** By the name of the path within `base`: where the lost text stands, and the line as it should be. */
export const swallowedComments = (
  document: Document,
  schema: z.core.$ZodType,
  base: Path,
): ReadonlyMap<string, { readonly range: Range; readonly fixed: string }> => {
  const found = new Map<string, { range: Range; fixed: string }>();
  const { text, start } = document.yaml;
  if (!/[\s]#[^\s#]/.test(text)) return found;
  const prefix = base.length === 0 ? "" : `${pathName(base)}\u0000`;
  for (const [name, { key, value }] of document.places) {
    if (!name.startsWith(prefix) || name === "") continue;
    const inside = name.slice(prefix.length);
    const path = inside.split("\u0000");
    if (typeof document.at([...base, ...path]) === "object") continue;
    const line = lineAt(text, value.end);
    const comment = /^:?\s+(#[^\s#].*)$/.exec(text.slice(value.end, line.end));
    const kept = value.end > value.start ? text.slice(value.start, value.end) : "";
    const isText = isReadable(schema, path);
    // Of a number or a word that is one of a few nothing is cut; it can only be swallowed whole.
    const isLost =
      isText || isName(schema, path) || (kept === "" && schemasAt(schema, path).length > 0);
    if (!comment || !isLost) continue;
    const from = value.end + comment[0].length - (comment[1]?.length ?? 0);
    const head = key ? `${text.slice(key.start, key.end)}: ` : "- ";
    const lost = comment[1]?.trimEnd() ?? "";
    const bare = kept.replace(/^(["'])(.*)\1$/, "$2");
    const whole = `${bare} ${lost}`.replace(/\s+/g, " ").trim();
    found.set(inside, {
      range: { start: from + start, end: line.end + start },
      fixed: head + (isText ? quoteYaml(whole) : withoutSign(lost, schema, path)),
    });
  }
  return found;
};
