/** What scripts say that are loaded on use, in the languages of a site's pages: it stands in front of their code. */
import { voiceOf } from "./catalogue.ts";
import { type Translate, translator } from "./index.ts";
import { openWords } from "./open-words.ts";
import type { Site } from "../site/model.ts";
import { versionsOf } from "../site/versions.ts";

const wordsOf = {
  /** What a star is called, with `{title}`; what is said once it is taken back, and where nothing can be kept. */
  "choose-sessions": (t: Translate) => ({
    star: openWords(t, "my.star", "title"),
    removed: openWords(t, "my.removed", "title"),
    failed: t("my.failed"),
  }),
  /** What is on and what comes next, `{count}` more of either, and the rest of a day without any. */
  now: (t: Translate) => ({
    on: t("ticket.ongoing"),
    next: t("ticket.next"),
    more: openWords(t, "programme.more", "count"),
    none: t("screen.none"),
  }),
  /** A button with the `{zone}` of the visitor; the words around their `{time}`, where it is the day before, and the day after. */
  "own-time": (t: Translate) => ({
    mine: openWords(t, "zone.mine", "zone"),
    same: openWords(t, "zone.same", "time"),
    before: openWords(t, "zone.before", "time"),
    after: openWords(t, "zone.after", "time"),
  }),
} as const;

type Speaking = keyof typeof wordsOf;

/** What a script finds in front of it as `wordsIn`, by the language of the page. */
export type WordsIn<Name extends Speaking> = Readonly<
  Record<string, ReturnType<(typeof wordsOf)[Name]>>
>;

const isSpeaking = (name: string): name is Speaking => name in wordsOf;

const languagesOf = (site: Site): ReadonlySet<string> =>
  new Set(
    versionsOf(site)
      .flatMap((version) => [version, ...version.events])
      .map(({ language }) => voiceOf({ language, words: site.words })),
  );

/** What stands in front of a script; nothing for one that says nothing. */
export const wordsBefore = (site: Site, name: string): string => {
  if (!isSpeaking(name)) return "";
  const words = Object.fromEntries(
    [...languagesOf(site)].map((language) => [
      language,
      wordsOf[name](translator({ language, words: site.words })),
    ]),
  );
  return `const wordsIn=${JSON.stringify(words)};`;
};
