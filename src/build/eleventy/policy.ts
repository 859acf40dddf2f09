/** What the site's policy forbids in a page, before a browser silently refuses it. */
import type { Assets } from "../../styles/assets.ts";
import type { Dress } from "../dress.ts";
import type { Address } from "../../text/html-addresses.ts";
import type { Tag } from "../../text/html-tags.ts";

const sourcesOf = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy.split(/;\s*/).map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );

/** Data, which no browser runs; all other types of scripts are code, or change how code is found. */
const isData = (type = ""): boolean =>
  /json$/i.test(type) && !/^(?:importmap|speculationrules)$/i.test(type);

const isCode = (value: string): boolean => /^\s*javascript:/i.test(value);

/** Styles and scripts that stand in the page itself, as an organiser would look for them. */
export const inlineCode = (
  { name, attributes, text }: Tag,
  dress: Pick<Dress, "carries">,
): readonly string[] => {
  const isScript = name === "script" && !attributes.has("src") && !isData(attributes.get("type"));
  const isStyle = name === "style" && !dress.carries(text);
  return [
    ...(isScript || isStyle ? [`<${name}>`] : []),
    ...[...attributes].flatMap(([key, value]) => {
      const isRun = key === "style" || /^on[a-z]+$/.test(key) || isCode(value);
      return isRun ? [`${key}="${value}"`] : [];
    }),
  ];
};

/** True if the policy forbids what a page would load from, or send to; `isOwn`: it is of the site itself. */
export const isForbidden = (
  { directive, value }: Address,
  isOwn: boolean,
  { policy }: Pick<Assets, "policy">,
): boolean => {
  if (directive === undefined || isCode(value)) return false;
  const directives = sourcesOf(policy);
  const fallback = directive.endsWith("-src") ? directives.get("default-src") : undefined;
  const sources = directives.get(directive) ?? fallback ?? [];
  if (isOwn && sources.includes("'self'")) return false;
  return !sources.some((source) => !source.startsWith("'") && value.startsWith(source));
};
