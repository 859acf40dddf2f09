/** The pages of a site's own templates keep the rules of all others: addresses, links, the policy. */
import type { PageBuild } from "../page-build.ts";
import { nearestWord } from "../../content/suggest/nearest.ts";
import type { Report } from "../../content/report.ts";
import type { Source } from "../../content/yaml/source.ts";
import { refreshPages } from "../../outputs/redirects.ts";
import type { OwnPage } from "../../site/own-page.ts";
import { isDead, type SitePaths } from "./links.ts";
import { lookAt, writtenAt } from "./printed.ts";
import { rangeOf, ownSource } from "../../own/sources.ts";
import { reportTaken } from "./taken.ts";

/** What the pages are checked against. */
export interface OwnCheck {
  readonly build: PageBuild;
  /** The folder of the site. */
  readonly folder: string;
  readonly files: SitePaths;
  /** True for a path that something else has taken, from the root of the output. */
  readonly isTaken: (path: string) => boolean;
  readonly report: Report;
}

const checkFacts = ({ facts }: OwnPage, source: Source, { build, report }: OwnCheck): void => {
  const start = { start: 0, end: 0 };
  if (facts.isFramed && facts.title === undefined)
    report.add(source, start, "missing-field", { field: "title" });
  const { event: value } = facts;
  const known = build.site.events.map(({ id }) => id);
  if (value !== undefined && !known.includes(value))
    report.add(source, rangeOf(source, value), "unknown-reference", {
      kind: "event",
      value,
      nearest: nearestWord(value, known),
      known,
      where: "content/",
    });
};

const checkPath = (
  { path }: OwnPage,
  source: Source,
  { build, isTaken, report }: OwnCheck,
): void => {
  const isOld = refreshPages(build.site).some((old) => old.path === path);
  if (isTaken(path) || isOld) reportTaken(report, source, path);
};

const checkMarkup = (page: OwnPage, source: Source, { build, files, report }: OwnCheck): void => {
  const { forbidden, leads } = lookAt(page.content, page.url, build);
  for (const { key, value, written } of forbidden)
    report.add(source, writtenAt(source, written), key, { value });
  for (const { value, written, place } of leads)
    if (isDead(place, files))
      report.add(source, writtenAt(source, written), "dead-link", { value });
};

/** Reports what is wrong with the pages of a build that its own templates have made. */
export const checkOwnPages = (check: OwnCheck): void => {
  for (const page of check.build.ownPages) {
    const source = ownSource(check.folder, page.file);
    checkPath(page, source, check);
    checkFacts(page, source, check);
    if (page.path.endsWith(".html")) checkMarkup(page, source, check);
  }
};
