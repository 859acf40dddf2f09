/** All sessions of an event in one list, in few words, to choose among. */
import { inFirstLanguage } from "../../../src/site/versions.ts";
import { attribute } from "../../attributes.ts";
import { languageCalled } from "../inline/told.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Day, Event, Session } from "../../../src/site/model.ts";
import { hasStars } from "../../../src/site/own-programme.ts";
import { openedDay } from "../../../src/site/opened-day.ts";
import {
  hasSessionIndex,
  isFoldedByDay,
  sessionFacets,
  sessionsByDay,
} from "../../../src/site/session-index.ts";
import { listUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { facetMarks } from "../forms/choose.ts";
import { joined, point } from "../inline/lists.ts";
import { givenBy } from "../inline/names.ts";
import { recordingMark } from "../inline/presence.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import { section } from "../shell/section.ts";
import { sessionQuestions } from "./session-questions.ts";
import { listedSession } from "../inline/status.ts";
import { raised } from "../inline/time.ts";

/** Leads to the list of all sessions; nothing where the programme is short. */
export const sessionIndexLine = (c: Context, event: Event): Html | undefined =>
  hasSessionIndex(event)
    ? html`<p class="label">
        <a href="${listUrl(rootOf(event), event.id, "sessions")}">${c.t("sessions.link")}</a>
      </p>`
    : undefined;

const when = (c: Context, { placement }: Session): Html | undefined =>
  placement?.span &&
  html`<time datetime="${c.dates.iso(placement.span.start)}">${c.dates.time(placement.span.start)}</time>`;

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
  const names = givenBy(c, session);
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

/** Where the first of them stand, past the questions. */
export const sessionIndexStart = (event: Event): string | undefined => {
  const [first] = sessionsByDay(event).keys();
  return sessionsByDay(event).size > 0 ? dayId(first) : undefined;
};

/** A day of so many sessions that one opens it; the search of a page, an address and print do so too. */
const folded = (c: Context, day: Day, sessions: Html, count: number, isOpen: boolean): Html =>
  html`<section class="band" aria-labelledby="of-${day.id}">
    <details class="whole-day" ${attribute("day", day.id)}${isOpen && html` open`}>
      <summary><h2 id="of-${day.id}">${raised(c, c.dates.weekdayDayMonth(day.date))}</h2> ${c.t("programme.sessions", { count })}</summary>
      <div id="${dayId(day)}">${sessions}</div>
    </details>
  </section>`;

/** The questions, and each day's sessions. */
export const sessionIndex = (c: Context, event: Event): Html => {
  const facets = sessionFacets(event, inFirstLanguage(c.site, event));
  const isFolded = isFoldedByDay(event);
  // A folded day says once which day it is.
  const marks = facetMarks(isFolded ? facets.filter(({ name }) => name !== "day") : facets);
  const opened = openedDay(event, c.site.now);
  return html`${sessionQuestions(c, event, facets)}
  ${[...sessionsByDay(event)].map(([day, sessions]) => {
    const list = html`<ul class="entries index">
      ${sessions.map((session) => entry(c, session, marks(session)))}
    </ul>`;
    return isFolded && day
      ? folded(c, day, list, sessions.length, day === opened)
      : section(
          dayId(day),
          day ? raised(c, c.dates.weekdayDayMonth(day.date)) : c.t("programme.unscheduled"),
          list,
        );
  })}`;
};
