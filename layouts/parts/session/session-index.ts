/** All sessions of an event in one list, in few words, to choose among. */
import { inFirstLanguage } from "../../../src/site/versions.ts";
import { languageCalled } from "../inline/told.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Facet } from "../../../src/site/facets.ts";
import type { Day, Event, Session } from "../../../src/site/model.ts";
import { hasStars } from "../../../src/site/own-programme.ts";
import {
  hasSessionIndex,
  sessionFacets,
  type SessionQuestion,
  sessionsByDay,
} from "../../../src/site/session-index.ts";
import { recordingPlans, sessionKinds } from "../../../src/site/words.ts";
import { listUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { choose, facetMarks } from "../forms/choose.ts";
import { figure } from "../inline/date.ts";
import { joined, point } from "../inline/lists.ts";
import { recordingMark } from "../inline/presence.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import { section } from "../shell/section.ts";
import { listedSession } from "../inline/status.ts";
import { raised } from "../inline/time.ts";

/** Leads to the list of all sessions; nothing where the programme is short. */
export const sessionIndexLine = (c: Context, event: Event): Html | undefined =>
  hasSessionIndex(event)
    ? html`<p class="label">
        <a href="${listUrl(rootOf(event), event.id, "sessions")}">${c.t("sessions.link")}</a>
      </p>`
    : undefined;

const labels: Record<SessionQuestion, Parameters<Context["t"]>[0]> = {
  day: "sessions.day",
  room: "programme.room",
  track: "programme.track",
  kind: "sessions.kind",
  language: "session.language",
  level: "session.level",
  recording: "material.recording",
  theme: "agenda.theme",
};

/** What interface strings say of a day, a kind, a language. */
const wordOf = (c: Context, { days }: Event, name: SessionQuestion, id: string): string => {
  if (name === "language") return languageCalled(c, id);
  const plan = name === "recording" && recordingPlans.find((one) => one === id);
  if (plan) return c.t(`recording.${plan}`);
  const kind = sessionKinds.find((one) => one === id);
  if (kind) return c.t(`session.${kind}`);
  const day = days.find((one) => one.id === id);
  return day ? c.dates.weekdayDayMonth(day.date) : id;
};

const filter = (
  c: Context,
  event: Event,
  facets: readonly Facet<SessionQuestion, Session>[],
): Html | undefined => {
  const count = { count: "{count}", total: event.sessions.length };
  return choose(c, {
    facets,
    title: c.t("sessions.filter"),
    label: (name) => c.t(labels[name]),
    word: (name, id) => wordOf(c, event, name, id),
    shown: { one: c.t("sessions.shown.one", count), other: c.t("sessions.shown.other", count) },
    of: ".entries > li",
    words: c.t("sessions.words"),
  });
};

const when = (c: Context, { placement }: Session): Html | undefined =>
  placement?.span &&
  html`<time datetime="${c.dates.iso(placement.span.start)}">${c.dates.time(placement.span.start)}</time>`;

/** Who gives it, without links, which would double a long page. */
const people = (c: Context, { speakers, organisations }: Session): readonly Html[] => [
  ...speakers.filter(({ isWithdrawn }) => !isWithdrawn).map(({ speaker }) => c.name(speaker.name)),
  ...organisations.map(({ shortName }) => c.name(shortName)),
];

const traits = (c: Context, session: Session): readonly Html[] => {
  const { kind, track, level, language } = session;
  const mark = recordingMark(c, session);
  return [
    kind === "talk" || kind === "other" ? undefined : c.t(`session.${kind}`),
    track?.title,
    level,
  ]
    .flatMap((word) => (word === undefined ? [] : [c.text(word)]))
    .concat(language === c.contentLanguage ? [] : c.text(languageCalled(c, language), c.language))
    .concat(mark === undefined ? [] : c.text(mark, c.language));
};

const entry = (c: Context, session: Session, marks: Html): Html => {
  const time = when(c, session);
  const room = session.placement && roomsOf(c.t, c.dates, session.placement.rooms);
  const names = people(c, session);
  const words = traits(c, session);
  return html`<li${hasStars(session.event) && html` class="keepable"`}${marks}>
    <p class="label">${time}${time && room !== undefined && html`<br>`}${room !== undefined && c.text(room)}</p>
    <div>
      <h3>${listedSession(c, session)}</h3>
      ${names.length > 0 && html`<p>${joined(names)}</p>`}
      ${words.length > 0 && html`<p class="label">${joined(words, point)}</p>`}
    </div>
  </li>`;
};

const dayId = (day: Day | undefined): string => (day ? `on-${day.id}` : "unscheduled");

const toDays = (c: Context, { days }: Event): Html | undefined =>
  days.length > 1
    ? html`<nav class="band periods" aria-label="${c.t("programme.days")}">
        <ul class="letters">
          ${days.map(
            (day) =>
              html`<li><a href="#${dayId(day)}">${c.dates.weekday(day.date)} ${figure(c, day.date)}</a></li>`,
          )}
        </ul>
      </nav>`
    : undefined;

/** Where the first of them stand, past the questions. */
export const sessionIndexStart = (event: Event): string | undefined => {
  const [first] = sessionsByDay(event).keys();
  return sessionsByDay(event).size > 0 ? dayId(first) : undefined;
};

/** The questions, the days, and each day's sessions. */
export const sessionIndex = (c: Context, event: Event): Html => {
  const facets = sessionFacets(event, inFirstLanguage(c.site, event));
  const marks = facetMarks(facets);
  return html`${filter(c, event, facets)} ${toDays(c, event)}
  ${[...sessionsByDay(event)].map(([day, sessions]) =>
    section(
      dayId(day),
      day ? raised(c, c.dates.weekdayDayMonth(day.date)) : c.t("programme.unscheduled"),
      html`<ul class="entries index">
        ${sessions.map((session) => entry(c, session, marks(session)))}
      </ul>`,
    ),
  )}`;
};
