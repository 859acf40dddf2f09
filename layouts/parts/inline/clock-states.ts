/** What a page says until a date and from then on, for the islands that follow the clock. */
import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { whenOn } from "../../../src/site/day-on.ts";
import type { Day } from "../../../src/site/model.ts";
import type { DateTime } from "../../../src/time.ts";
import type { Context } from "../../context.ts";
import type { State } from "../../../src/site/ticket-states.ts";

const moment = (c: Context, name: "from" | "until", at: DateTime | undefined): Html | undefined =>
  at && html` ${attribute(name, c.dates.iso(at))}`;

/** Between which instants something holds, as attributes. */
export const holds = (
  c: Context,
  { from, until }: { readonly from?: DateTime | undefined; readonly until?: DateTime | undefined },
): Html => html`${moment(c, "from", from)}${moment(c, "until", until)}`;

/** The words by which the clock marks which of some days is today; each day has `holdsOn`. */
export const todayWord = (c: Context): Html => html` ${attribute("now", c.t("poster.today"))}`;

export const holdsOn = (c: Context, day: Day, days: readonly Day[]): Html =>
  holds(c, whenOn(day, days));

/** Until when something stands in a page, as an attribute; nothing if there is no such date. */
export const expires = (c: Context, until: DateTime | undefined): Html | undefined =>
  until && html` ${attribute("expires", c.dates.iso(until))}`;

const isBefore = (a: DateTime, b: DateTime | undefined): boolean =>
  b === undefined || a.toMillis() < b.toMillis();

/**
 * What holds at the build's *now*; what will hold later waits in templates for the island `clock-states`.
 * `lasting` is said instead of what holds now where that would be untrue before long.
 */
export const clockStates = <T>(
  c: Context,
  states: readonly State<T>[],
  print: (says: T) => Html,
  lasting?: (says: T) => Html | undefined,
): Html => {
  // A clock only goes forward: what is over is not sent.
  const coming = states.filter(({ until }) => isBefore(c.site.now, until));
  const current = coming.find(({ from }) => !from || !isBefore(c.site.now, from));
  const [only] = coming;
  const instead = current && lasting?.(current.says);
  if (only === current && coming.length === 1 && only && !instead) return print(only.says);
  return html`<clock-states>
    ${coming.map((state) =>
      state === current && !instead
        ? html`<div class="state" ${holds(c, state)}>${print(state.says)}</div>`
        : html`<template${holds(c, state)}>${print(state.says)}</template>`,
    )}
    ${instead && html`<div class="state">${instead}</div>`}
  </clock-states>`;
};
