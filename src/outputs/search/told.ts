/** What the pages of an event tell, for a search in their texts. What others wrote below them is not of it. */
import { sessionEntry, slotEntry } from "../../site/entries.ts";
import { type Event, type Session, type Site, TBA, type Venue } from "../../site/model.ts";
import { faqPage } from "../../site/faq.ts";
import { ownSummary } from "../../site/own-summary.ts";
import { venuesOf } from "../../site/place.ts";
import type { Prose } from "../../text/prose.ts";
import { listUrl } from "../../urls.ts";
import { statedTitle, themeTitle } from "../text/state.ts";
import type { Voice } from "../text/voice.ts";
import { whenAndWhere } from "./when-and-where.ts";

/** Where a word stands. */
export const places = ["abstract", "biography", "description", "page", "news", "glossary"] as const;
export type TextPlace = (typeof places)[number];

/** A text that is no prose, in which its page explains the terms of the glossary all the same. */
export interface Marked {
  readonly marked: string;
}

/** A page, or a place on one, and its texts in the order of reading. */
export interface Told {
  readonly place: TextPlace;
  readonly url: string;
  /** Undefined of what the index of titles has. */
  readonly title?: string;
  readonly detail?: string;
  readonly texts: readonly (Prose | Marked | string | undefined)[];
  /** That of the texts that are no prose. */
  readonly language?: string;
}

/** True of what is written in Markdown. */
export const isProse = (text: Told["texts"][number]): text is Prose =>
  typeof text === "object" && !("marked" in text);

const marked = (text: string): Marked => ({ marked: text });

const venueTexts = ({ notes, transport, access, rooms }: Venue): Told["texts"] => [
  notes,
  ...transport.flatMap(({ line, text }) => [line, text]),
  ...access.map(({ note }) => note),
  ...rooms.map(({ note }) => note),
];

const practical = ({ t, set }: Voice, root: string, event: Event): Told => {
  const { title, menu, body } = event.pages.find(({ id }) => id === "practical") ?? {};
  const { policy, priority } = event.registration;
  return {
    place: "page",
    url: listUrl(root, event.id, "practical"),
    title: menu === undefined ? t("practical.title") : set(menu),
    texts: [
      title,
      body,
      ...venuesOf(event).flatMap(venueTexts),
      ...event.services.map(({ note }) => note),
      event.accessContact?.note,
      policy ?? (priority === undefined ? undefined : marked(priority)),
    ],
  };
};

const pages = (said: Voice, site: Site, event: Event): readonly Told[] => [
  {
    place: "page",
    url: event.url,
    title: said.set(event.title),
    texts: [
      event.summary === TBA ? undefined : event.summary,
      event.body,
      ...event.questions.map(marked),
      event.audience,
      ...(event.dates ?? []).map(({ label }) => label),
    ],
  },
  practical(said, site.root, event),
  ...[...event.pages.filter(({ id }) => id !== "practical"), ...site.pages].map(
    ({ url, title, body }): Told => ({ place: "page", url, title: said.set(title), texts: [body] }),
  ),
  ...event.news.map(({ url, title, summary, body }): Told => ({
    place: "news",
    url,
    title: said.set(title),
    texts: [summary, body],
  })),
];

/** Each question of visitors with its answer. */
const questions = (said: Voice, root: string, event: Event): readonly Told[] => {
  const page = faqPage(event) === "event" ? event.url : listUrl(root, event.id, "practical");
  return (event.faq ?? []).map(({ question, answer }) => ({
    place: "page",
    url: `${page}#faq`,
    title: said.set(question),
    texts: [answer],
  }));
};

/** Breaks, meals and welcomes: what is in the programme and no session. */
const slots = (said: Voice, event: Event): readonly Told[] =>
  event.days.flatMap((day) =>
    day.slots.flatMap((slot): readonly Told[] => {
      if (slot.isSession || slot.title === TBA) return [];
      const entry = slotEntry(event, slot);
      return [
        {
          place: "description",
          url: slot.url,
          title: statedTitle(said, slot.title, entry.status),
          detail: whenAndWhere(said, entry),
          texts: [slot.description],
        },
      ];
    }),
  );

const ofSession = (session: Session): Told => ({
  place: "abstract",
  url: session.url,
  language: session.language,
  texts: [
    ownSummary(session),
    session.abstract,
    ...session.parts.flatMap(({ title, text, questions: asked }) => [
      title,
      text,
      ...asked.map(marked),
    ]),
    ...session.questions.map(marked),
    ...(session.facts ?? []).flatMap(({ label, value }) => [label, marked(value)]),
    sessionEntry(session).status === "cancelled" ? session.statusNote : undefined,
    session.tags.join(", "),
  ],
});

/** All of it, what is read first and is little before what is much. */
export const toldBy = (said: Voice, site: Site, event: Event): readonly Told[] => [
  ...pages(said, site, event),
  ...questions(said, site.root, event),
  ...slots(said, event),
  ...event.themes.map((theme): Told => ({
    place: "description",
    url: theme.url,
    title: themeTitle(said, theme),
    texts: [theme.summary, theme.description, ...theme.questions.map(marked)],
  })),
  ...event.participations.map(({ url, organisation }): Told => ({
    place: "description",
    url,
    texts: [organisation.description],
  })),
  ...event.sessions.map(ofSession),
  ...event.people.map(({ url, biography }): Told => ({
    place: "biography",
    url,
    texts: [biography],
  })),
];
