/** Redirects lead from addresses that are free to others, and never in a circle. */
import { withoutQuery } from "../../urls.ts";
import type { Content } from "../content.ts";
import type { Report } from "../report.ts";
import { urlFault } from "../schema/scalars.ts";
import type { Range, Source } from "../yaml/source.ts";
import { parvisItself, type Taken } from "./addresses.ts";

/** One form of all that a host takes for one address: `/old`, `/old/` and `/old/index.html`. */
const toKey = (path: string): string =>
  `${withoutQuery(path).replace(/(?:\/index\.html|(?<!\/)\/+)$/, "")}/`.normalize();

/** True for a path without what a rule of a host would take for a pattern: `*`, `:name`, `?`. */
const isPath = (text: string): boolean =>
  text.startsWith("/") && !/\/\/|[\s*?#\\<>"]|\/:|\/\.{1,2}(?:\/|$)/.test(text);

/** The path that was probably meant: of an address, or with the slash that it lacks. */
const toPath = (text: string): string | undefined => {
  const path = URL.canParse(text) ? new URL(text).pathname : `/${text.replace(/^\/+/, "")}`;
  return isPath(path) ? path : undefined;
};

export const checkRedirects = (
  { site: { document } }: Content,
  taken: Taken,
  report: Report,
): void => {
  const written = document.at(["redirects"]);
  const redirects = new Map(
    Object.entries(typeof written === "object" ? written : {}).flatMap(([from, to]) =>
      typeof to === "string" ? [[from, to.trim()] as const] : [],
    ),
  );
  const pages = new Map([...taken].map(([url, who]) => [toKey(url), { url, who }]));
  const sources = new Map<string, string>();
  for (const [from, to] of redirects) {
    const key = toKey(from);
    const range = document.keyRange(["redirects", from]);
    const page =
      pages.get(key) ?? (from.startsWith("/assets/") && { url: from, who: parvisItself });
    const twin = sources.get(key);
    if (!isPath(from)) {
      report.add(document.source, range, "bad-value.path", { value: from, fixed: toPath(from) });
    } else if (page) {
      const params = { url: page.url, other: page.who };
      report.add(document.source, range, "duplicate-address.redirect", params);
    } else if (twin !== undefined) {
      report.add(document.source, range, "duplicate-address", { url: from, other: twin });
    } else sources.set(key, from);
    checkTarget(to, document.valueRange(["redirects", from]), document.source, report);
  }
  for (const from of circles(redirects, sources)) {
    const range = document.valueRange(["redirects", from]);
    report.add(document.source, range, "bad-value.circle", { value: from });
  }
};

const checkTarget = (value: string, range: Range, source: Source, report: Report): void => {
  if (isPath(/\s/.test(value) ? value : withoutQuery(value))) return;
  const fault = urlFault(value, ["http:", "https:"]);
  if (fault === undefined) return;
  if (/^https?:.*\s/.test(value)) report.add(source, range, "bad-url.space", { value });
  else report.add(source, range, "bad-value.path", { value, fixed: toPath(value) });
};

/** The first redirect of each circle. */
const circles = (
  redirects: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string>,
): readonly string[] => {
  const done = new Set<string>();
  return [...sources.values()].filter((from) => {
    const way = new Set<string>();
    let next: string | undefined = from;
    while (next !== undefined && !done.has(next) && !way.has(next)) {
      way.add(next);
      next = sources.get(toKey(redirects.get(next) ?? ""));
    }
    const isCircle = next !== undefined && way.has(next);
    for (const one of way) done.add(one);
    return isCircle;
  });
};
