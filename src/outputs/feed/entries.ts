/** What happened in an event, as entries of a feed. */
import { type Html, html } from "../../html.ts";
import { dates } from "../../i18n/dates.ts";
import { type Key, sayer, translator } from "../../i18n/index.ts";
import { placeOf } from "../../i18n/place.ts";
import { entryWhen, eventWhen, formerWhen } from "../../i18n/when.ts";
import { type Change, changedSince, type ChangeKind, changesOf } from "../../site/changes.ts";
import { uidOf, uuidOf } from "../../site/identity.ts";
import { eventStates } from "../../site/states.ts";
import { type Event, type News, type Session, type Site, TBA } from "../../site/model.ts";
import { renderProse } from "../../text/markdown.ts";
import { typeset } from "../../text/typography.ts";
import { absoluteUrl } from "../../urls.ts";
import type { FeedEntry } from "./atom.ts";

/** A name that never changes, as a URI. */
export const urn = (name: string): string => `urn:uuid:${uuidOf(name)}`;

/** A reader shows it far from the site, so that every address is whole; text cannot hold an `href="`, its quotes are escaped. */
const absolute = ({ markup }: Html, site: Site, page: string): string =>
  markup.replaceAll(/(?<= (?:href|src)=")[#/][^"]*/g, (url) =>
    absoluteUrl(site, url.startsWith("#") ? page + url : url),
  );

const capitalised = (text: string, language: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));

/** The announcements of an event. */
export const newsEntries = (site: Site, event: Event): readonly FeedEntry[] =>
  event.news.map((news) => newsEntry(site, event, news));

const newsEntry = (site: Site, event: Event, news: News): FeedEntry => {
  const { id, url, title, date, summary, body } = news;
  const { language } = event;
  return {
    id: urn(uidOf(site, "news", id, event.id)),
    title: typeset(title, language),
    url: absoluteUrl(site, url),
    language,
    published: date,
    updated: date,
    category: "news",
    summary: summary === undefined ? undefined : typeset(summary, language),
    content: absolute(renderProse(body, { level: 2 }), site, url),
  };
};

/** The latest change of each slot and session, with what is true of it now; that all of them are called off, the event's tells. */
export const changeEntries = (site: Site, event: Event): readonly FeedEntry[] =>
  eventStates[event.status].entries === "cancelled"
    ? []
    : changesOf(event).map((change) => changeEntry(site, event, change));

const changeKeys: Readonly<Record<ChangeKind, Key>> = {
  added: "feed.added",
  moved: "feed.moved",
  cancelled: "feed.cancelled",
  tentative: "feed.tentative",
  changed: "feed.changed",
};

const changeEntry = (site: Site, event: Event, change: Change): FeedEntry => {
  const { kind, entry, changed } = change;
  const { language } = event;
  const t = translator(language);
  const title = entry.title === TBA ? t("programme.title-tba") : typeset(entry.title, language);
  return {
    id: urn(`${uidOf(site, entry.kind, entry.id, event.id)}#${entry.revision.sequence}`),
    title: t(changeKeys[kind], { title }),
    url: absoluteUrl(site, entry.url),
    language,
    published: undefined,
    updated: changed,
    category: kind,
    summary: undefined,
    content: absolute(changeContent(event, change), site, entry.url),
  };
};

const changeContent = (event: Event, { kind, entry }: Change): Html => {
  const { language } = event;
  const t = translator(language);
  const { slot, session, previously } = entry;
  const when = entryWhen(entry, language);
  return html`<p>${
    kind === "cancelled" ? t("feed.planned", { when }) : `${capitalised(when, language)}.`
  }</p>
    ${previously.map((place) => {
      const previous = formerWhen(place, language);
      return previous !== "" && html`<p>${t("feed.previously", { previous })}</p>`;
    })}
    ${session && kind !== "cancelled" && sessionContent(session)}
    ${session && sessionNotes(session)}
    ${slot?.description && !session && renderProse(slot.description, { level: 2 })}`;
};

const sessionContent = ({ event, summary, speakers, language }: Session): Html => {
  const t = translator(event.language);
  const names = speakers.map(({ speaker, isWithdrawn }) =>
    isWithdrawn ? `${speaker.name} (${t("status.withdrawn")})` : speaker.name,
  );
  return html`${
    names.length > 0 &&
    html`<p>${t("session.with", { names: dates(event.language).list(names) })}</p>`
  }
  ${summary !== "" && html`<p lang="${language}">${typeset(summary, language)}</p>`}`;
};

const sessionNotes = ({ event, statusNote, replacedBy }: Session): Html => {
  const { language } = event;
  const title = replacedBy?.title === TBA ? undefined : replacedBy?.title;
  const link =
    replacedBy &&
    html`<a href="${replacedBy.url}"
      >${title === undefined ? translator(language)("programme.title-tba") : typeset(title, language)}</a
    >`;
  return html`${statusNote !== undefined && html`<p>${typeset(statusNote, language)}</p>`}
  ${link && html`<p>${sayer(language)("status.replaced-by", { session: link })}</p>`}`;
};

/** When and where an event is, and what it is about. */
const eventContent = (event: Event): Html => {
  const { language, summary, statusNote } = event;
  const t = translator(language);
  const when = capitalised(eventWhen(event, t, dates(language)), language);
  return html`<p>${when}, ${placeOf(event, t)}.</p>
    ${statusNote !== undefined && html`<p>${typeset(statusNote, language)}</p>`}
    ${summary !== TBA && html`<p>${typeset(summary, language)}</p>`}`;
};

/** That an event is another day, or does not take place: nothing, or one entry. */
export const eventChangeEntries = (site: Site, event: Event): readonly FeedEntry[] => {
  const { language, status, revision } = event;
  const changed = changedSince(event, revision);
  if (!changed) return [];
  const t = translator(language);
  const title = typeset(event.shortTitle, language);
  return [
    {
      ...eventEntry(site, event),
      id: urn(`${uidOf(site, "event", event.id)}#${revision.sequence}`),
      title:
        status === "scheduled"
          ? t("feed.changed", { title })
          : t("feed.event-status", { status: t(`event-status.${status}`), title }),
      published: undefined,
      updated: changed,
      category: status === "scheduled" ? "changed" : status,
    },
  ];
};

/** That an event was announced, if one knows when. */
export const announcementEntries = (site: Site, event: Event): readonly FeedEntry[] =>
  event.published && event.published <= site.now
    ? [{ ...eventEntry(site, event), updated: event.published }]
    : [];

const eventEntry = (site: Site, event: Event): Omit<FeedEntry, "updated"> => ({
  id: urn(uidOf(site, "event", event.id)),
  title: typeset(event.title, event.language),
  url: absoluteUrl(site, event.url),
  language: event.language,
  published: event.published,
  category: "event",
  summary: undefined,
  content: absolute(eventContent(event), site, event.url),
});
