import { draftMark } from "./draft.ts";
import { inItsLanguage, isForeign } from "./told.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type {
  Event,
  Organisation,
  Session,
  SessionSpeaker,
  Slot,
  Speaker,
  Tba,
  Theme,
} from "../../../src/site/model.ts";
import { TBA } from "../../../src/site/model.ts";
import { themeStates, withdrawn } from "../../../src/site/states.ts";
import { titleOf } from "../../../src/i18n/title.ts";
import { languageOfText } from "../../../src/site/versions.ts";
import { entityUrl, rootOf } from "../../../src/urls.ts";
import { direction } from "../../../src/i18n/languages.ts";
import type { Context } from "../../context.ts";
import { joined } from "./lists.ts";

/** `lang="en"` where a text is not in the page's language, and its direction if that is another one. */
export const foreign = (c: Context, language: string): Html | undefined => {
  if (language === c.language) return undefined;
  const own = direction(language);
  return html` lang="${language}"${own !== direction(c.language) && html` dir="${own}"`}`;
};

/** Prose in a language that `foreign` has told; as it is in the page's own. */
export const foreignPassage = (lang: Html | undefined, prose: Html): Html =>
  lang && prose.markup !== "" ? html`<div class="told"${lang}>${prose}</div>` : prose;

/** `lang="fr"` where the page's own words stand within a text in another language. */
const ownWords = (c: Context, around: string): Html | undefined => {
  if (around === c.language) return undefined;
  const own = direction(c.language);
  return html` lang="${c.language}"${own !== direction(around) && html` dir="${own}"`}`;
};

/** A title; that it is to be announced is set apart, in the language of the page. */
const titleText = (c: Context, title: string | Tba, language: string): Html =>
  title === TBA
    ? html`<i class="unknown"${ownWords(c, language)}>${titleOf(c.t, title)}</i>`
    : c.text(title, language);

/** The language of a text of a session: in a site of one language, that of the session. */
export const languageIn = (c: Context, { language }: Session, text: string | Tba): string =>
  text === TBA ? language : languageOfText(c.site, text, c.contentLanguage, language);

export const sessionTitle = (c: Context, session: Session): Html =>
  titleText(c, session.title, languageIn(c, session, session.title));

/** `lang="en"` where the title of a session is not in the page's language. */
export const titleLang = (c: Context, session: Session): Html | undefined =>
  foreign(c, languageIn(c, session, session.title));

/** The title of a slot, or of what has moved out of it. */
export const slotTitle = (c: Context, { title }: Pick<Slot, "title">): Html =>
  title !== TBA && isForeign(c, title) ? c.text(title) : titleText(c, title, c.contentLanguage);

/** “in: Morning talks”, of what is in a block. */
export const inSlot = (c: Context, { title }: Pick<Slot, "title">): Html =>
  title !== TBA && isForeign(c, title)
    ? c.say("session.in-slot", { slot: c.text(title) })
    : c.text(c.t("session.in-slot", { slot: titleOf(c.t, title, c.plain) }), c.language);

export const sessionLink = (c: Context, session: Session): Html =>
  html`<a href="${session.url}" ${titleLang(c, session)}>${sessionTitle(c, session)}</a>${draftMark(c, session)}`;

export const speakerLink = (c: Context, speaker: Speaker): Html =>
  html`<a href="${speaker.url}">${c.name(speaker.name)}</a>${draftMark(c, speaker)}`;

/** A theme by its title; that it is only proposed is said. */
export const themeName = (c: Context, { title, status }: Theme): Html => {
  const { mark } = themeStates[status];
  return html`${c.text(title)}${mark && html` ${c.t(mark)}`}`;
};

export const themeLink = (c: Context, theme: Theme): Html =>
  html`<a href="${theme.url}">${themeName(c, theme)}</a>${draftMark(c, theme)}${inItsLanguage(c, theme.url)}`;

/** To the organisation's place on the event's page of organisations. */
export const organisationLink = (c: Context, event: Event, { id, shortName }: Organisation): Html =>
  html`<a href="${entityUrl(rootOf(event), event.id, "organisation", id)}">${c.name(shortName)}</a>`;

const whence = (c: Context, { organisations }: Speaker): Html | false =>
  organisations.length > 0 &&
  html` (${joined(organisations.map(({ shortName }) => c.name(shortName)))})`;

/** A speaker with where they come from; struck through and said if they have withdrawn. */
const sessionSpeaker = (
  c: Context,
  { speaker, isWithdrawn }: SessionSpeaker,
  isShort: boolean,
): Html =>
  isWithdrawn
    ? html`<s>${speakerLink(c, speaker)}</s> (${c.t(withdrawn.word)})`
    : html`${speakerLink(c, speaker)}${!isShort && whence(c, speaker)}`;

/** Who gives a session, persons first: “Samuel Goeta (OKFN France), OpenStreetMap”; in short without where they come from. */
export const byline = (c: Context, session: Session, isShort = false): readonly Html[] => [
  ...session.speakers.map((entry) => sessionSpeaker(c, entry, isShort)),
  ...(session.speakersTba ? [html`<i class="unknown">${c.t("programme.speakers-tba")}</i>`] : []),
  ...session.organisations.map((organisation) => organisationLink(c, session.event, organisation)),
];
