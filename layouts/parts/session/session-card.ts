import { languageCalled } from "../inline/told.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Placement, Session, Slot } from "../../../src/site/model.ts";
import { hasStars } from "../../../src/site/own-programme.ts";
import { registrationStates } from "../../../src/site/states.ts";
import { isSamePlace } from "../../../src/site/where.ts";
import { isInRows, isToldInShort } from "../../../src/site/timeline-entries.ts";
import type { Context } from "../../context.ts";
import { replaceable } from "../../replaceable.ts";
import { sessionAnswers } from "../programme/asked.ts";
import { inRooms } from "../programme/now-filter.ts";
import { addSession } from "../event/calendar.ts";
import { holds } from "../inline/clock-states.ts";
import { byline, foreign, languageIn, sessionLink } from "../inline/links.ts";
import { joined, point } from "../inline/lists.ts";
import { questionList } from "../event/questions.ts";
import { recordingMark } from "../inline/presence.ts";
import { whereOf } from "../inline/room.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import { formerly, statusFlag, struck } from "../inline/status.ts";
import { timeSpan } from "../inline/time.ts";
import { materialLine } from "../event/works.ts";
import { fragment } from "../../../src/urls.ts";
import { trackName } from "../inline/track.ts";

/** All that a session asks, its contributions included. */
export const sessionQuestions = ({ questions, parts }: Session): readonly string[] => [
  ...questions,
  ...parts.flatMap((part) => part.questions),
];

/** That one signs up for a session, or no longer can; nothing once it is over. */
const registrationWord = (c: Context, { registration, event }: Session): readonly string[] => {
  const word =
    registration && event.phase !== "past" && registrationStates[registration.state].word;
  return word ? [c.t(word)] : [];
};

/** What a session is beyond its title, kind and people: its track, its language if that is another one, its level. */
export const traits = (c: Context, session: Session): readonly Html[] => [
  ...(session.track ? [trackName(c, session.track)] : []),
  ...(session.language === session.event.language
    ? []
    : [
        c.text(
          c.t("session.in-language", { language: languageCalled(c, session.language) }),
          c.language,
        ),
      ]),
  ...(session.level ? [c.text(session.level)] : []),
  ...[recordingMark(c, session) ?? [], registrationWord(c, session)]
    .flat()
    .map((word) => c.text(word, c.language)),
];

const givenBy = (people: readonly Html[]): Html | false =>
  people.length > 0 && html`<p class="by">${joined(people)}</p>`;

/** What became of a session. */
const outcome = (c: Context, session: Session): Html =>
  html`${session.statusNote && html`<p class="notice">${c.text(session.statusNote)}</p>`}
  ${
    session.replacedBy &&
    html`<p>${c.say("status.replaced-by", { session: sessionLink(c, session.replacedBy) })}</p>`
  }
  ${materialLine(c, session)}`;

/** Who gives it, in a row: beside its title. */
export const besideTitle = (c: Context, session: Session, slot: Slot): Html | false =>
  isToldInShort(slot) && givenBy(byline(c, session, true));

/** Who gives a session, what it is about, and what it asks; in a row, and of posters, that is left to its page. */
export const sessionBody = (c: Context, session: Session, slot: Slot): Html => {
  if (isToldInShort(slot)) return outcome(c, session);
  const add = addSession(c, session);
  const { summary } = session;
  return html`<div class="told">
      ${givenBy(byline(c, session))}
      ${summary && html`<p${foreign(c, languageIn(c, session, summary))}>${c.mark(summary, languageIn(c, session, summary))}</p>`}
      ${outcome(c, session)} ${add && html`<p class="add label">${add}</p>`}
    </div>
    ${questionList(c, sessionQuestions(session), session.language)}`;
};

const ourCard = (c: Context, placement: Placement, level: number, isInGrid: boolean): Html => {
  const { session, span, hasOwnTime } = placement;
  const room = roomsOf(c.t, c.dates, placement.rooms);
  const isElsewhere = room !== undefined && !isSamePlace(placement.rooms, placement.slot.rooms);
  const isBesideHours = hasOwnTime && span !== undefined && isInRows(placement.slot.day);
  const isPlain = session.kind === "talk" || session.kind === "other";
  const labels = [
    ...(isPlain ? [] : [c.text(c.t(`session.${session.kind}`))]),
    ...(isElsewhere && !isInGrid && !isBesideHours ? [c.text(room)] : []),
    ...traits(c, session),
  ];
  // A grid has its rooms above it.
  const where =
    isElsewhere &&
    isInGrid &&
    !isBesideHours &&
    html`<span class="where">${labels.length > 0 && point}${c.text(room)}</span>`;
  return html`<div class="told">
      ${
        hasOwnTime &&
        span &&
        html`<p
          class="hour${session.status === "cancelled" && " gone"}"
          ${span.isOpenEnded && holds(c, { until: span.end })}
        >
          ${timeSpan(c, span)}${isBesideHours && isElsewhere && whereOf(c, room)}
        </p>`
      }
      <h${level}>
        ${statusFlag(c, session.status)}${struck(session.status, sessionLink(c, session))}
      </h${level}>
      ${besideTitle(c, session, placement.slot)}
      ${(labels.length > 0 || where) && html`<p class="label">${joined(labels, point)}${where}</p>`} ${formerly(c, placement.previously)}
    </div>
    ${sessionBody(c, session, placement.slot)}`;
};

/** A session of a block of talks; `place` are the classes that say where it stands in a grid. */
export const sessionCard = (c: Context, placement: Placement, level: number, place = ""): Html =>
  html`<li class="card${hasStars(placement.session.event) && " keepable"}${place}" id="${fragment("slot", placement.session.id)}"${sessionAnswers(c, placement.session, placement.rooms)}${inRooms(c, placement.rooms)}>
    ${replaceable(
      c,
      "session-card",
      () => ({ session: placement.session, placement, level }),
      () => ourCard(c, placement, level, place !== ""),
    )}
  </li>`;
