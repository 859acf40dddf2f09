/** The content of a site as it is read in one of its languages. */
import type { Content, DayContent, EventContent, Item, Shelf } from "../content.ts";
import type { ProseShelf } from "../rules/prose.ts";
import { eventLanguages, siteLanguages, sourceLanguage } from "./languages-of.ts";
import { orderFor } from "./readings.ts";
import { type InLanguage, inLanguage, type Wish } from "./translated-item.ts";

/** What of a file is in which language; of files that are pages. */
export interface Spoken {
  readonly event: EventContent | undefined;
  readonly item: Item<unknown>;
  readonly said: InLanguage<unknown>;
}

/** A content in one language. */
export interface ContentInLanguage {
  readonly content: Content;
  /** By event what it is read in: the language itself, or the first that the event has. */
  readonly languages: ReadonlyMap<string, string>;
  /** Of each text in words the language. */
  readonly spoken: readonly Spoken[];
}

/** Reads the items of one event, or of what all events share. */
class Reader {
  readonly spoken: Spoken[] = [];
  readonly #event: EventContent | undefined;
  readonly #wish: Wish;
  readonly #prose: ProseShelf;

  constructor(event: EventContent | undefined, wish: Wish, prose: ProseShelf) {
    this.#event = event;
    this.#wish = wish;
    this.#prose = prose;
  }

  item<T>(item: Item<T>): Item<T> {
    const said = inLanguage(item, this.#wish, this.#prose);
    this.spoken.push({ event: this.#event, item, said });
    return said.item;
  }

  shelf<T>(shelf: Shelf<T>): Shelf<T> {
    return {
      ...shelf,
      items: new Map([...shelf.items].map(([id, item]) => [id, this.item(item)])),
    };
  }

  day({ id, document, head, slots }: DayContent): DayContent {
    return {
      id,
      document,
      head: this.item(head),
      slots: slots.map((slot) => this.item(slot)),
    };
  }
}

const eventIn = (event: EventContent, reader: Reader): EventContent => ({
  ...event,
  event: reader.item(event.event),
  days: event.days.map((day) => reader.day(day)),
  sessions: reader.shelf(event.sessions),
  speakers: reader.shelf(event.speakers),
  themes: reader.shelf(event.themes),
  news: reader.shelf(event.news),
  pages: reader.shelf(event.pages),
});

const wishFor = (
  language: string,
  all: readonly string[],
  source: string,
  isTranslated: boolean,
): Wish => ({ language, order: orderFor(language, all, source), source, isTranslated });

/**
 * The content as it is read in a language; what is the same in both is the same object. Prose is added to the shelf.
 * If it is not to be translated, each file says what is written in it, and a text in several languages that one.
 */
export const contentIn = (
  content: Content,
  language: string,
  prose: ProseShelf,
  isTranslated = true,
): ContentInLanguage => {
  const all = siteLanguages(content);
  const wish = wishFor(language, all, sourceLanguage(content), isTranslated);
  const shared = new Reader(undefined, wish, prose);
  const spoken: Spoken[] = [];
  const languages = new Map<string, string>();
  const events = content.events.map((event) => {
    const own = eventLanguages(content, event);
    const ownLanguage = own.includes(language) ? language : (own[0] ?? language);
    languages.set(event.id, ownLanguage);
    const source = sourceLanguage(content, event);
    const reader = new Reader(event, wishFor(ownLanguage, own, source, isTranslated), prose);
    const made = eventIn(event, reader);
    spoken.push(...reader.spoken);
    return made;
  });
  const terms = content.otherTerms.get(language);
  // The glossary of a language is written in it.
  const own = new Reader(undefined, { ...wish, source: language }, prose);
  return {
    content: {
      ...content,
      site: shared.item(content.site),
      organisations: shared.shelf(content.organisations),
      venues: shared.shelf(content.venues),
      terms: terms ? own.shelf(terms) : shared.shelf(content.terms),
      pages: shared.shelf(content.pages),
      events,
    },
    languages,
    spoken: [...shared.spoken, ...own.spoken, ...spoken],
  };
};
