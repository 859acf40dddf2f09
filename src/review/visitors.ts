/** What visitors will see otherwise: what of the programme changes, and which addresses are no more. */
import { existsSync } from "node:fs";
import type { Archive } from "../archived/archive.ts";
import { withArchives } from "../archived/check.ts";
import { Frozen } from "../archived/frozen.ts";
import { pagePaths } from "../build/page-paths.ts";
import { changeLine, headOf, type Speech } from "../changes/say-changes.ts";
import type { Loaded } from "../content/load.ts";
import { asText } from "../content/print/markdown-text.ts";
import { type Comparison, compareRevisions } from "../content/revisions/compare.ts";
import { spokenLanguage } from "../i18n/catalogue.ts";
import { commandWords } from "../i18n/commands.ts";
import { load } from "../run/load.ts";
import { type Options, UsageFault } from "../run/options.ts";
import type { Event, Site } from "../site/model.ts";
import { typeset } from "../text/typography.ts";

/** More are counted, for a comment has an end: so many lines, and characters in them. */
const mostLines = 100;
const mostCharacters = 12_000;

/** The lines that fit, from the first on. */
const fitting = (lines: readonly string[]): readonly string[] => {
  let characters = 0;
  return lines.filter((line, i) => (characters += line.length) <= mostCharacters && i < mostLines);
};

const item = (text: string, depth = 0): string => `${"  ".repeat(depth)}- ${asText(text)}`;

/** The changes of an event: how many of which kind, then each. */
const changesOf = (event: Event, comparison: Comparison, speech: Speech): readonly string[] => {
  const { changes } = comparison;
  if (changes.length === 0) return [];
  const lines = changes.flatMap((change) => changeLine(event, speech, change) ?? []);
  return [item(headOf(event, comparison, speech)), ...lines.map((line) => item(line, 1))];
};

/** A site, and what it publishes as it was archived, whatever its content says. */
interface Shown {
  readonly site: Site;
  readonly archives: readonly Archive[];
}

/** Each event beside what it was; without that, beside what was recorded of it. What is archived stays as it is. */
const programmesOf = (
  { comparisons }: Loaded,
  { site, archives }: Shown,
  before: Site | undefined,
  speech: Speech,
): readonly string[] =>
  site.events.flatMap((event) => {
    const old = before?.events.find(({ id }) => id === event.id);
    const comparison = old
      ? compareRevisions(event, compareRevisions(old, undefined, site.now).current, site.now)
      : comparisons.get(event.id)?.();
    if (before && !old) {
      const title = typeset(event.shortTitle, speech.language);
      const happened = speech.say("record.each.added");
      return [item(speech.say("record.line-nowhere", { happened, title }))];
    }
    const isArchived = archives.some((archive) => archive.event === event.id);
    return comparison && !isArchived ? changesOf(event, comparison, speech) : [];
  });

/** `/fair/index.html` is found at `/fair/`. */
const addressOf = (path: string): string => path.replace(/(?<=\/)index\.html$/, "");

/** A path as redirects and pages alike may write it. */
const keyOf = (path: string): string => addressOf(path).replace(/(?<!^)\/$/, "");

/** True of a page; what scripts alone read is made like one, and nobody keeps its address. */
const isPage = (path: string): boolean => path.endsWith(".html");

/** The pages of a site: those of archived events are what was kept, not what content would make. */
const pagesOf = async ({ site, archives }: Shown): Promise<readonly string[]> => {
  const frozen = new Frozen(archives, site);
  const kept = frozen.copies.map(({ path }) => path).filter(isPage);
  const made = [...(await pagePaths(site))].filter(isPage);
  return [...made.filter((path) => !frozen.has(path)), ...kept];
};

/** The addresses at which there was a page and is neither page nor redirect. */
const goneFrom = async (now: Shown, before: Shown): Promise<readonly string[]> => {
  const { site } = now;
  const kept = new Set([
    ...(await pagesOf(now)).map(keyOf),
    ...site.redirects.map(({ from }) => keyOf(from.slice(site.base.length))),
  ]);
  return (await pagesOf(before)).filter((path) => !kept.has(keyOf(path))).map(addressOf);
};

/** The site as it was; undefined if there was none, or one with errors. */
const shownBefore = (folder: string, options: Options): Shown | undefined => {
  const loaded = load({ ...options, site: folder });
  return loaded.site && { site: loaded.site, archives: withArchives(loaded, folder).archives };
};

/** What changes for visitors, as lists in Markdown; `base` is the folder of the site as it is published. */
export const visitorChanges = async (
  loaded: Loaded,
  archives: readonly Archive[],
  base: string | undefined,
  options: Options,
): Promise<string> => {
  const { site, language } = loaded;
  const say = commandWords(language);
  if (base !== undefined && !existsSync(base))
    throw new UsageFault(say("check.no-base", { value: base }));
  if (!site) return `${say("review.unknown")}\n`;
  const now = { site, archives };
  const before = base === undefined ? undefined : shownBefore(base, options);
  const speech = { say, language: spokenLanguage(language) };
  const lines = programmesOf(loaded, now, before?.site, speech);
  const gone = before ? await goneFrom(now, before) : [];
  const all = [
    ...lines,
    ...(gone.length === 0 ? [] : [item(say("review.gone", { count: gone.length }))]),
    ...gone.map((path) => item(path, 1)),
  ];
  if (all.length === 0) return `${say("review.same")}\n`;
  const shown = fitting(all);
  const left = all.length - shown.length;
  const more = left > 0 ? [item(say("review.more", { count: left }))] : [];
  return `${[...shown, ...more].join("\n")}\n`;
};
