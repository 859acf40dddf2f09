/** The next edition of an event: its place, its times and its pages again, without its people and sessions. */
import type { Content, EventContent } from "../content/content.ts";
import { eventLanguages, siteLanguages } from "../content/languages/languages-of.ts";
import { toPartialDate, zoneOf } from "../content/timing.ts";
import { ownWordsIn } from "../content/words/read.ts";
import { type Translate, translator } from "../i18n/index.ts";
import type { ParsedDate } from "../time.ts";
import { DateTime } from "../time.ts";
import { nextDays } from "./edition-day.ts";
import { endedEvent, nextEvent, nextPage, nextTranslation } from "./edition-event.ts";
import { yearOf } from "../content/name-to-id.ts";
import { moveDates, type Moved } from "./move-dates.ts";
import type { Edit, Plan } from "../run/plan.ts";

/** Links in prose to what is left behind now lead to the edition that has it: `](session:bread)`. */
const linkBack = (text: string, old: string): string =>
  text.replace(
    /(session|speaker|theme):(?<=(?:\]\(\s*<?|\]:\s*<?|<)\1:)(?=[a-z0-9-]+[\s)>"])/g,
    `$1:${old}/`,
  );

export interface EditionWish {
  readonly id: string;
  readonly start: ParsedDate | undefined;
  readonly now: string;
}

/** The languages of an event, in which it says what Parvis itself calls things; the one it is written in, if that is all. */
const speaking = (content: Content, old: EventContent, language: string) => {
  const languages = siteLanguages(content).length > 1 ? eventLanguages(content, old) : [language];
  const words = ownWordsIn(content);
  return languages.map((one): [string, Translate] => [one, translator({ language: one, words })]);
};

/** What to write for the next edition of `old`, which is sound, under the id of the wish. */
export const planEdition = (
  content: Content,
  old: EventContent,
  language: string,
  { id, start, now }: EditionWish,
): { readonly plan: Plan; readonly moved: Moved } => {
  const zone = zoneOf(content, old);
  const { partial: known } = old.event;
  const begun = toPartialDate(known.start, zone);
  const days = old.days.map((day) => day.id).sort();
  const moved = moveDates(
    { start: begun, end: toPartialDate(known.end, zone), days },
    {
      start,
      year: yearOf(id),
      today: DateTime.fromISO(now, { zone }).setZone(zone).toFormat("yyyy-MM-dd"),
    },
  );
  const folder = `content/${id}`;
  const oldYear = begun?.at.year ?? yearOf(old.id);
  const files = new Map([
    [`${folder}/event.md`, linkBack(nextEvent(old, content, oldYear, moved), old.id)],
    ...[...nextDays(old, zone, speaking(content, old, language))].map(
      ([day, text]) =>
        [`${folder}/programme/${moved.toDay(day.id)}.yaml`, linkBack(text, old.id)] as const,
    ),
    ...[...(old.event.translations ?? [])].map(
      ([spoken, own]) =>
        [
          `${folder}/event.${spoken}.md`,
          linkBack(nextTranslation(old, own, content, oldYear, moved), old.id),
        ] as const,
    ),
    ...[...old.pages.items.values()]
      .flatMap((page) => [page, ...(page.translations?.values() ?? [])])
      .map((page) => {
        const { file } = page.document.source;
        return [folder + file.slice(old.folder.length), linkBack(nextPage(page), old.id)] as const;
      }),
  ]);
  return {
    plan: {
      files,
      copies: mediaOf(content, old, folder, [...files.values()].join("\n")),
      edits: changedOnly(old, endedEvent(old, oldYear)),
      folders: ["sessions", "speakers"].map((name) => `${folder}/${name}`),
    },
    moved,
  };
};

const changedOnly = ({ event }: EventContent, to: string): ReadonlyMap<string, Edit> => {
  const { file, text: from } = event.document.source;
  return new Map(to === from ? [] : [[file, { from, to }]]);
};

/** The pictures and documents that the kept texts name. */
const mediaOf = (
  content: Content,
  old: EventContent,
  folder: string,
  text: string,
): ReadonlyMap<string, string> => {
  const media = `${old.folder}/media/`;
  return new Map(
    [...content.media.keys()].flatMap((file) => {
      if (!file.startsWith(media)) return [];
      const name = file.slice(media.length);
      const isNamed = text.includes(name) || text.includes(encodeURI(name));
      return isNamed ? [[`${folder}/media/${name}`, file] as const] : [];
    }),
  );
};
