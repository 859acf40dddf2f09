import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import { startDate } from "../../../src/site/hours.ts";
import { screenChanges, type ScreenChange } from "../../../src/site/screen-changes.ts";
import type { Screen } from "../../../src/site/screens.ts";
import type { DateTime } from "../../../src/time.ts";
import type { Context } from "../../context.ts";
import { sessionTitle, slotTitle, titleLang } from "../inline/links.ts";
import { joined } from "../inline/lists.ts";
import { formerly } from "../inline/status.ts";
import { raised, timeSpan } from "../inline/time.ts";

/** The day on which it is, if that is not the one on which it is told. */
const otherDay = (c: Context, { what, from }: ScreenChange): Html | undefined => {
  const at: DateTime | undefined =
    "entry" in what || !("slot" in what) || !what.slot
      ? what.span?.start
      : startDate({ span: what.span, slot: what.slot });
  return at && !at.hasSame(from, "day") ? raised(c, c.dates.weekdayDayMonth(at)) : undefined;
};

const titleOf = (c: Context, { what }: ScreenChange): Html => {
  const session = "session" in what ? what.session : undefined;
  return session
    ? html`<span${titleLang(c, session)}>${sessionTitle(c, session)}</span>`
    : slotTitle(c, what);
};

const change = (c: Context, told: ScreenChange): Html => {
  const { kind, what, former, from, until } = told;
  const isGone = kind === "cancelled" || kind === "removed";
  const title = titleOf(c, told);
  const rooms = roomsOf(c.t, c.dates, what.rooms);
  const facts = [
    otherDay(c, told),
    what.span && timeSpan(c, what.span),
    rooms && c.text(rooms),
  ].filter((fact) => fact !== undefined && fact !== "");
  return html`<li
    ${attribute("from", c.dates.iso(from))}
    ${attribute("until", c.dates.iso(until))}
  >
    <h3>${c.say(`feed.${kind}`, { title: isGone ? html`<s>${title}</s>` : title })}</h3>
    ${facts.length > 0 && html`<p class="hours">${joined(facts)}</p>`}
    ${!isGone && formerly(c, former)}
  </li>`;
};

/** What has changed, each from when it is known until it is over; nothing if nothing has. */
export const screenChangeList = (c: Context, { event, room }: Screen): Html | undefined => {
  const all = screenChanges(event, room);
  return all.length === 0
    ? undefined
    : html`<template>
        <ol class="entries">
          ${all.map((one) => change(c, one))}
        </ol>
      </template>`;
};
