/** The changes of an event in words: what its page of changes and its feed say alike. */
import { type Html, html } from "../../write/html.ts";
import { dates } from "../../i18n/dates.ts";
import { type Key, sayer, translator } from "../../i18n/index.ts";
import { placeOf } from "../../i18n/place.ts";
import { titleOf } from "../../i18n/title.ts";
import { entryWhen, eventWhen, formerWhen, statusSentence } from "../../i18n/when.ts";
import {
  type Change,
  changedSince,
  type ChangeKind,
  formerPlaces,
  type Removal,
  toldChanges as changesToTell,
} from "../../site/changes.ts";
import { uidOf } from "../../site/identity.ts";
import { type Event, type Session, type Site, TBA, type Tba } from "../../site/model.ts";
import { eventStates, withdrawn } from "../../site/states.ts";
import type { EventStatus } from "../../site/words.ts";
import { renderProse } from "../../text/markdown.ts";
import type { Prose } from "../../text/prose.ts";
import { languageOfText } from "../../site/versions.ts";
import type { DateTime } from "../../time.ts";
import { voice } from "./voice.ts";

export interface ChangeText {
  /** For ever the same, and another for the next change. */
  readonly name: string;
  /** “Déplacé : {title}”, with the words that it needs besides. */
  readonly key: Key;
  readonly words: Readonly<Record<string, string>>;
  readonly title: string;
  /** Undefined of what is gone. */
  readonly url: string | undefined;
  readonly category: ChangeKind | EventStatus;
  readonly changed: DateTime;
  /** When and where, and whatever else one must know. */
  readonly content: Html;
}

const capitalised = (text: string, language: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));

const setTitle = (title: string | Tba, event: Event): string =>
  titleOf(translator(event), title, voice(event).set);

/** A paragraph of a text, which tells its language in a site of several where it is another. */
const paragraph = (event: Event, text: string): Html => {
  const own = languageOfText(event, text, event.language, event.language);
  return html`<p${own !== event.language && html` lang="${own}"`}>${voice(event).set(text)}</p>`;
};

/** A prose, which tells its language in a site of several where it is another. */
export const proseIn = (event: Event, prose: Prose): Html => {
  const printed = renderProse(prose, { level: 2, words: event.words });
  return event.untranslated && prose.language !== event.language
    ? html`<div lang="${prose.language}">${printed}</div>`
    : printed;
};

/** The changes that readers are told of, the event's own first. */
export const changeTexts = (site: Pick<Site, "id">, event: Event): readonly ChangeText[] => [
  ...eventChange(site, event),
  ...changesToTell(event).map((change) =>
    "entry" in change ? entryChange(site, event, change) : removal(site, event, change),
  ),
];

const entryChange = (site: Pick<Site, "id">, event: Event, change: Change): ChangeText => {
  const { kind, entry, changed } = change;
  return {
    name: `${uidOf(site, entry.kind, entry.id, event.id)}#${entry.revision.sequence}`,
    key: `feed.${kind}`,
    words: {},
    title: setTitle(entry.title, event),
    url: entry.url,
    category: kind,
    changed,
    content: changeContent(event, change),
  };
};

const plannedLine = (when: string, event: Event): Html | undefined =>
  when === "" ? undefined : html`<p>${translator(event)("feed.planned", { when })}</p>`;

const changeContent = (event: Event, { kind, entry }: Change): Html => {
  const t = translator(event);
  const { slot, session } = entry;
  const places = formerPlaces(entry);
  const when = entryWhen(entry, event);
  return html`${
    kind === "removed"
      ? places.map((place) => plannedLine(formerWhen(place, event), event))
      : kind === "cancelled"
        ? plannedLine(when, event)
        : html`<p>${capitalised(when, event.language)}.</p>`
  }
    ${
      kind !== "removed" &&
      places.map((place) => {
        const previous = formerWhen(place, event);
        return previous !== "" && html`<p>${t("feed.previously", { previous })}</p>`;
      })
    }
    ${session && kind !== "cancelled" && kind !== "removed" && sessionContent(session)}
    ${session && sessionNotes(session)}
    ${slot?.description && !session && proseIn(event, slot.description)}`;
};

const sessionContent = ({ event, summary, speakers, language }: Session): Html => {
  const t = translator(event);
  const own = languageOfText(event, summary, event.language, language);
  const names = speakers.map(({ speaker, isWithdrawn }) =>
    isWithdrawn ? `${speaker.name} (${t(withdrawn.word)})` : speaker.name,
  );
  return html`${
    names.length > 0 && html`<p>${t("session.with", { names: dates(event).list(names) })}</p>`
  }
  ${summary !== "" && html`<p lang="${own}">${voice(event).set(summary, language)}</p>`}`;
};

const sessionNotes = ({ event, statusNote, replacedBy }: Session): Html => {
  const link =
    replacedBy && html`<a href="${replacedBy.url}">${setTitle(replacedBy.title, event)}</a>`;
  return html`${statusNote !== undefined && paragraph(event, statusNote)}
  ${link && html`<p>${sayer(event)("status.replaced-by", { session: link })}</p>`}`;
};

const removal = (
  site: Pick<Site, "id">,
  event: Event,
  { removed, changed }: Removal,
): ChangeText => {
  const { kind, id, title, span, rooms, revision } = removed;
  const when = formerWhen({ date: undefined, span, rooms }, event);
  return {
    name: `${uidOf(site, kind, id, event.id)}#${revision.sequence}`,
    key: "feed.removed",
    words: {},
    title: setTitle(title, event),
    url: undefined,
    category: "removed",
    changed,
    content: html`${plannedLine(when, event)}`,
  };
};

/** When and where an event is, and what it is about. */
export const eventContent = (event: Event): Html => {
  const { language, summary, status, statusNote } = event;
  const t = translator(event);
  const when = capitalised(eventWhen(event, t, dates(event)), language);
  return html`<p>${when}, ${placeOf(event, t)}.</p>
    ${
      status === "rescheduled" &&
      event.previousStart &&
      html`<p>${statusSentence(event, t, dates(event))}</p>`
    }
    ${statusNote !== undefined && paragraph(event, statusNote)}
    ${summary !== TBA && paragraph(event, summary)}`;
};

/** That an event is another day, or does not take place: nothing, or one change. */
const eventChange = (site: Pick<Site, "id">, event: Event): readonly ChangeText[] => {
  const { status, revision, url } = event;
  const changed = changedSince(event, revision);
  if (!changed) return [];
  const { word } = eventStates[status];
  return [
    {
      name: `${uidOf(site, "event", event.id)}#${revision.sequence}`,
      key: word ? "feed.event-status" : "feed.changed",
      words: word ? { status: translator(event)(word) } : {},
      title: voice(event).set(event.shortTitle),
      url,
      category: word ? status : "changed",
      changed,
      content: eventContent(event),
    },
  ];
};
