import { type Html, html } from "../../../src/write/html.ts";
import { whenOf } from "../../../src/site/event-when.ts";
import type { Event } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { eventState } from "./event-state.ts";
import { dateLine } from "../inline/date.ts";
import { raised } from "../inline/time.ts";

/** The event, where the page shows its date anyway. */
export const eventLink = (c: Context, event: Event): Html =>
  html`<a href="${event.url}">${c.text(event.shortTitle)}</a>`;

/** What the smaller posters say above their title: the event the page belongs to, and how it stands. */
export const eventLine = (c: Context, event: Event): Html =>
  html`${eventLink(c, event)}${whenOf(event).kind !== "unknown" && html`, ${raised(c, dateLine(c, event))}`}${eventState(c, event)}`;
