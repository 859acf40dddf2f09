import { type Html, html } from "../../src/html.ts";
import { kindWord } from "../../src/i18n/kinds.ts";
import { sessionEntry, slotStatus } from "../../src/site/entries.ts";
import {
  type Day,
  type Event,
  type Session,
  type Slot,
  TBA,
  type Theme,
} from "../../src/site/model.ts";
import type { SlotKind } from "../../src/site/words.ts";
import { takesThemes } from "../../src/site/taking-part.ts";
import { isAhead } from "../../src/site/phase.ts";
import { renderProse } from "../../src/text/markdown.ts";
import { proposalStates } from "../../src/site/states.ts";
import type { Context } from "../context.ts";
import { expires, holds } from "./clock-states.ts";
import { foreign, sessionTitle, themeLink } from "./links.ts";
import { roomName } from "./room.ts";
import { sessionBody, sessionCard, traits } from "./session-card.ts";
import { formerly, statusFlag, struck, whereNow } from "./status.ts";
import type { Pointer } from "../../src/site/pointers.ts";
import { timeSpan } from "./time.ts";
import { timelineEntries } from "./timeline-entries.ts";
import { fragment, listUrl } from "../../src/urls.ts";
import { themeFormId } from "./theme-form.ts";
import { reportList } from "./works.ts";

type Mark = "ring" | "disc" | "diamond" | "bar";

/** A kind is told by its word, and by a mark of its own shape. */
const shapes: Record<SlotKind, Mark> = {
  welcome: "ring",
  talks: "disc",
  keynote: "disc",
  panel: "disc",
  workshop: "diamond",
  plenary: "bar",
  discussion: "ring",
  break: "ring",
  meal: "ring",
  social: "ring",
  other: "ring",
};

/** The session that the slot is one thing with. */
const onlySession = ({ isSession, sessions }: Slot): Session | undefined =>
  isSession ? sessions[0]?.session : undefined;

const hour = (c: Context, slot: Slot): Html =>
  html`<p
    class="hour${slotStatus(slot) === "cancelled" && " gone"}"
    ${slot.isOpenEnded && slot.span && holds(c, { until: slot.span.end })}
  >
    ${slot.span ? timeSpan(c, slot.span, slot.isOpenEnded) : html`<i class="tba">${c.t("programme.time-tba")}</i>`}
  </p>`;

const title = (c: Context, slot: Slot): Html => {
  const session = onlySession(slot);
  const text = session
    ? html`<a href="${session.url}" ${foreign(c, session.language)}>${sessionTitle(c, session)}</a>`
    : c.text(slot.title);
  const status = slotStatus(slot);
  return html`${statusFlag(c, status)}${struck(status, text)}`;
};

const labels = (c: Context, slot: Slot): Html | undefined => {
  const session = onlySession(slot);
  const words = [
    kindWord(c.t, slot),
    roomName(c, slot.room),
    slot.venue && c.t("programme.at", { venue: slot.venue.name }),
    ...(session ? traits(c, session) : []),
  ].filter((word) => word !== undefined);
  return words.length === 0 ? undefined : html`<p class="label">${c.text(words.join(" · "))}</p>`;
};

/** Themes as links in a line. */
export const themeLine = (c: Context, themes: readonly Theme[]): Html | undefined =>
  themes.length === 0
    ? undefined
    : html`<ul class="line" aria-label="${c.t("slot.themes")}">
        ${themes.map((theme) => html`<li>${themeLink(c, theme)}</li>`)}
      </ul>`;

/** That one may propose a theme, and where. */
const proposals = (c: Context, event: Event, slot: Slot): Html | undefined => {
  const { sentence } = proposalStates[slot.proposals];
  if (!sentence) return undefined;
  return slot.proposals === "form"
    ? html`<a href="${listUrl(c.site.base, event.id, "themes")}#${themeFormId}">${c.t(sentence)}</a>`
    : html`${c.t(sentence)}`;
};

const content = (c: Context, slot: Slot, level: number): Html => {
  const only = onlySession(slot);
  return html`${labels(c, slot)} ${formerly(c, only ? sessionEntry(only).previously : slot.previously)}
  ${slot.description && renderProse(slot.description, { level: level + 1, glossary: c.glossary, picture: c.picture })}
  ${only && sessionBody(c, only)}
  ${
    !only &&
    slot.sessions.length > 0 &&
    html`<ul class="cards">
      ${slot.sessions.map((placement) => sessionCard(c, placement, level + 1))}
    </ul>`
  }
  ${themeLine(c, slot.themes)} ${reportList(c, slot.themes)}
  ${
    c.event &&
    takesThemes(c.event, slot) &&
    html`<p class="aside" ${expires(c, c.event.period?.end)}>${proposals(c, c.event, slot)}</p>`
  }`;
};

const isBrief = (slot: Slot): boolean =>
  shapes[slot.kind] === "ring" &&
  slot.sessions.length === 0 &&
  !slot.description &&
  slot.themes.length === 0;

const slotEntry = (c: Context, slot: Slot, level: number): Html =>
  html`<li
    class="slot ${shapes[slot.kind]}${isBrief(slot) && " brief"}${slot.kind === "break" && " pause"}"
    id="${fragment("slot", slot.id)}"
  >
    ${hour(c, slot)}
    <div class="what">
      <h${level}>${title(c, slot)}</h${level}>
      ${content(c, slot, level)}
    </div>
  </li>`;

const pointerEntry = (c: Context, pointer: Pointer): Html => {
  const { title, url, was } = pointer;
  const name = title === TBA ? c.t("programme.title-tba") : c.text(title);
  const where = html`<a href="${url}">${whereNow(c, pointer)}</a>`;
  return html`<li class="slot ring brief gone">
    <p class="hour">
      ${was ? timeSpan(c, was, false) : html`<i class="tba">${c.t("programme.time-tba")}</i>`}
    </p>
    <div class="what">
      <p><s>${name}</s> ${c.say("status.moved-to", { where })}</p>
    </div>
  </li>`;
};

/** The words with which the clock marks what is on and what is next on that day, of what takes place. */
const clockWords = (c: Context, day: Day): Html | false | undefined =>
  c.event &&
  isAhead(c.event) &&
  html` data-now="${c.t("ticket.ongoing")}" data-next="${c.t("ticket.next")}" data-since="${c.dates.iso(day.date)}"`;

/** A day's programme: hours on the left, what happens on the right. `level` is that of the slots' headings. */
export const timeline = (c: Context, day: Day, days: readonly Day[], level: number): Html =>
  html`${day.note && html`<p class="notice">${c.text(day.note)}</p>`}
    <ol class="timeline"${clockWords(c, day)}>
      ${timelineEntries(day, days).map((entry) =>
        "slot" in entry ? slotEntry(c, entry.slot, level) : pointerEntry(c, entry.pointer),
      )}
    </ol>`;
