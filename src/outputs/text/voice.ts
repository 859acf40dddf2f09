/** How plain text is written in a language, outside of pages. */
import { type Dates, dates } from "../../i18n/dates.ts";
import { type Translate, translator } from "../../i18n/index.ts";
import { oncePerVoice } from "../../i18n/own-words.ts";
import type { Spoken } from "../../site/spoken.ts";
import { languageOfText } from "../../site/versions.ts";
import type { Prose } from "../../text/prose.ts";
import { textWithAddresses } from "./addressed.ts";
import { typeset } from "../../text/typography.ts";

export interface Voice {
  readonly language: string;
  readonly t: Translate;
  readonly dates: Dates;
  /** A text of the content as its language sets it: `language` in a site of one, else that of the text itself. */
  readonly set: (text: string, language?: string) => string;
}

/** One that also tells prose, with the addresses of its links. */
export interface ProseVoice extends Voice {
  readonly plain: (prose: Prose) => string;
}

/** The same, for the texts of a site. */
export const tellingProse = (
  said: Voice,
  site: Parameters<typeof textWithAddresses>[1],
): ProseVoice => ({ ...said, plain: (prose) => textWithAddresses(prose, site) });

const voiceOfOne = oncePerVoice((spoken): Voice => ({
  language: spoken.language,
  t: translator(spoken),
  dates: dates(spoken),
  set: (text, own = spoken.language) => typeset(text, own),
}));

/** For people: texts as their language sets them. */
export const voice = (spoken: Spoken): Voice => {
  const said = voiceOfOne(spoken);
  return spoken.untranslated ? { ...said, set: settingEach(spoken) } : said;
};

/** Sets texts of which each may be in another language than what tells them. */
const settingEach =
  (spoken: Spoken): Voice["set"] =>
  (text) =>
    typeset(text, languageOfText(spoken, text, spoken.language, spoken.language));

/** For programs: texts as they were written. */
export const plainVoice = oncePerVoice((spoken): Voice => ({
  language: spoken.language,
  t: translator(spoken),
  dates: dates(spoken),
  set: (text) => text,
}));
