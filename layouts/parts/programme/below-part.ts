import { type Html, html } from "../../../src/write/html.ts";
import type { Event } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { subscribeToPart } from "../event/calendar.ts";
import { programmeTools } from "./programme-tools.ts";

/** What stands below a part of a programme: its calendar, and what one can do with it. */
export const belowPart = (c: Context, event: Event, hasRows = true): Html | undefined => {
  const pieces = [
    subscribeToPart(c, event),
    programmeTools(c, event, { shows: hasRows ? "part" : "days" }),
  ].filter(Boolean);
  return pieces.length === 0 ? undefined : html`<div class="band">${pieces}</div>`;
};
