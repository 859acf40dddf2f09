/** The texts of an event as rows of an index. */
import type { Event, Site } from "../../site/model.ts";
import { proseToText } from "../../text/markdown.ts";
import { voice, type Voice } from "../text/voice.ts";
import { isProse, places, type Told, toldBy } from "./told.ts";
import { toldTerms } from "./terms.ts";
import { fromFolder } from "./when-and-where.ts";

/**
 * A text that may be searched: its address as in `search.json`, the number of its place, the text in one line, its
 * language if that is not the index's; and what `search.json` does not have, its title and what tells it from others.
 */
export type TextRow = readonly [
  path: string,
  place: number,
  text: string,
  language?: string,
  title?: string,
  detail?: string,
];

/** In one line: what ends a line without a full stop is set apart. */
const toLine = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .reduce((before, line) => {
      const isOpen = /[^\p{P}]$/u.test(before);
      return before === "" ? line : `${before}${isOpen ? " · " : " "}${line}`;
    }, "");

const textOf = ({ set }: Voice, { texts, language }: Told): string =>
  toLine(
    texts
      .map((text) => {
        if (typeof text !== "object") return text && set(text, language);
        return "marked" in text ? set(text.marked, language) : proseToText(text);
      })
      .filter(Boolean)
      .join("\n"),
  );

/** That of its first prose, else of its other texts. */
const languageOf = ({ texts, language }: Told): string | undefined =>
  texts.flatMap((text) => (isProse(text) && !text.isEmpty ? text.language : []))[0] ?? language;

const rowOf = (said: Voice, folder: string, told: Told): readonly TextRow[] => {
  const { url, place, title, detail } = told;
  const text = textOf(said, told);
  if (text === "" && title === undefined) return [];
  const own = languageOf(told) ?? said.language;
  const head = [fromFolder(folder, url), places.indexOf(place), text] as const;
  const language = own === said.language ? "" : own;
  if (title === undefined) return [language === "" ? head : [...head, language]];
  return [detail === undefined ? [...head, language, title] : [...head, language, title, detail]];
};

/** Every text of the pages of an event. */
export const textRows = (site: Site, event: Event): readonly TextRow[] => {
  const said = voice(event);
  const told = toldBy(said, site, event);
  return [...toldTerms(site, told), ...told].flatMap((one) => rowOf(said, event.url, one));
};
