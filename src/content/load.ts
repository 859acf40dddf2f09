/** The one door: from a folder to a `Site`, or to all that is wrong in it. */
import type { Problem } from "./problem.ts";
import type { Site } from "../site/model.ts";
import { unlessTba } from "../site/unless-tba.ts";
import { type Timed, untimed } from "./stages.ts";
import { DateTime } from "../time.ts";
import { collect } from "./collect.ts";
import type { Content } from "./content.ts";
import { linkSite } from "./link/versions.ts";
import { type Proposal, tryProposals } from "./mending/verify.ts";
import { drawingText } from "./drawing/decode.ts";
import { type PlannedFiles, readSite, type SiteFiles } from "./read.ts";
import { Report } from "./report.ts";
import type { Comparison } from "./revisions/compare.ts";
import { checkContent } from "./rules/all.ts";
import { reportChanges, reportTranslated } from "./rules/changes.ts";
import { checkPublishing } from "./rules/publishing.ts";
import { checkSecurity } from "./rules/security.ts";
import { asPublished } from "./unpublished/as-published.ts";
import { findUnpublished, isOfDraft, type Waiting } from "./unpublished/find.ts";
import { writtenLanguage } from "./written-language.ts";

export interface LoadOptions {
  /** An ISO moment; without an offset it is in the site's zone. */
  readonly now: string;
  /** The public address, where it is not the site's own. */
  readonly address?: string;
  /** Where media are published that events share, without slashes around; `media` if not given. */
  readonly sharedMedia?: string;
  /** The files of the same folder as they were read before: only what differs is read through again. */
  readonly former?: SiteFiles | undefined;
  /** What is about to be written, to see what would be wrong in it. */
  readonly planned?: PlannedFiles;
  readonly timed?: Timed;
  /** True: what is not published yet is in the site too. */
  readonly drafts?: boolean;
}

export interface Loaded {
  /** Undefined exactly if there is an error. */
  readonly site: Site | undefined;
  /** By event: tells what it is now in the form of its record, and what has changed since. */
  readonly comparisons: ReadonlyMap<string, () => Comparison>;
  /** What the files say. */
  readonly content: Content;
  /** The files of what is not published yet. */
  readonly waiting: readonly Waiting[];
  /** In file order. */
  readonly problems: readonly Problem[];
  /** What the problems propose, as edits: each was tried, and mends. */
  readonly proposals: readonly Proposal[];
  /** For messages: the site's default language. */
  readonly language: string;
  /** The text of a content file, to show the lines in question. */
  readonly source: (file: string) => string | undefined;
  /** What was read, for the next time. */
  readonly files: SiteFiles;
}

/** Checks what was read; reports what is wrong in it. A draft may lack what it still needs: of it only errors are told. */
const examineFiles = (
  files: SiteFiles,
  { now, address, sharedMedia }: LoadOptions,
  report: Report,
) => {
  const found = new Report();
  const content: Content = { ...collect(files, found), sharedMedia };
  const url = address?.replace(/(?<!\/)\/+$/, "") ?? unlessTba(content.site.partial.url);
  const base = url === undefined ? "" : new URL(url).pathname.replace(/(?<!\/)\/+$/, "");
  const moment = readNow(now, content);
  const results = checkContent(content, base, moment, found);
  checkSecurity(content, moment, found);
  checkPublishing(content, found);
  const unpublished = findUnpublished(content, moment);
  report.addAll(found, unpublished && isOfDraft(content, unpublished));
  return { content, url, base, results, unpublished };
};

/** What is to be linked: all, or what is published of it. */
const toLink = (
  { content, base, results, unpublished }: ReturnType<typeof examineFiles>,
  { now, drafts }: LoadOptions,
) => {
  if (drafts || !unpublished) return { content, base, ...results, unpublished: undefined };
  // What is wrong was told of the whole: that links lead nowhere now is meant.
  const check = (published: Content) =>
    checkContent(published, base, readNow(now, content), new Report());
  return { ...asPublished(content, results, unpublished, check), base };
};

/** Reads, checks and links the site in a folder. Throws only if the disk fails. */
export const loadSite = (folder: string, options: LoadOptions): Loaded => {
  const { now, former, planned, timed = untimed } = options;
  const report = new Report();
  const files = timed("read", () => readSite(folder, report, former, planned));
  const examine = (some: SiteFiles, into: Report) => examineFiles(some, options, into);
  const examined = timed("validate", () => examine(files, report));
  const { content, url, unpublished } = examined;
  const linked = report.hasErrors
    ? undefined
    : timed("link", () =>
        linkSite({
          ...toLink(examined, options),
          folder,
          now: readNow(now, content),
          address: url,
          isPreview:
            url === undefined ||
            url !== content.site.data?.url ||
            (options.drafts === true && unpublished !== undefined),
        }),
      );
  for (const event of content.events) {
    const compare = event.revisions.data && linked?.comparisons.get(event.id);
    // What is shown beforehand has not changed yet.
    if (!compare || (options.drafts && unpublished)) continue;
    reportChanges(event, compare().changes, report);
    for (const { events } of linked?.site.versions ?? []) {
      const version = events.find(({ id }) => id === event.id);
      if (version) reportTranslated(event, version, compare(), report);
    }
  }
  const language = messageLanguage(content);
  const { proposals, refused } = tryProposals(report, files, language, (texts) => {
    const again = new Report();
    examine({ ...files, texts }, again);
    return again;
  });
  return {
    site: linked?.site,
    comparisons: linked?.comparisons ?? new Map(),
    content,
    waiting: unpublished?.files ?? [],
    problems: report.problems(language, refused),
    proposals,
    language,
    source: (file) =>
      files.texts.get(file)?.text ??
      drawingText(files.media.get(file)) ??
      files.statics.find((one) => one.file === file)?.source?.text,
    files,
  };
};

/**
 * What the files of a site say, whether or not something is wrong in them; `former` are the same as they were read before.
 * Throws only if the disk fails.
 */
export const loadContent = (
  folder: string,
  former?: SiteFiles,
): Pick<Loaded, "content" | "language" | "files"> => {
  const report = new Report();
  const files = readSite(folder, report, former);
  const content = collect(files, report);
  return { content, language: messageLanguage(content), files };
};

const readNow = (now: string, content: Content): DateTime => {
  return DateTime.fromISO(now, { zone: content.site.partial.timezone ?? "UTC" });
};

/** The default language, even of a `site.yaml` that has other problems or cannot be read as YAML. */
const messageLanguage = ({ site }: Content): string =>
  (site.document.at(["languages"]) && site.partial.languages?.[0]) ??
  writtenLanguage(site.document.source.text) ??
  "en";
