import { type Html, html } from "../../../src/write/html.ts";
import { nextEdition } from "../../../src/site/editions.ts";
import type { Event } from "../../../src/site/model.ts";
import { eventStates } from "../../../src/site/states.ts";
import type { Context } from "../../context.ts";
import { holds } from "../inline/clock-states.ts";
import { dateLine } from "../inline/date.ts";
import { foreign } from "../inline/links.ts";
import { raised } from "../inline/time.ts";

/** Another edition with its date; a fragment leads to a place on its page. */
export const editionLink = (c: Context, event: Event, fragment = ""): Html =>
  html`<a href="${event.url}${fragment}"${foreign(c, event.language)}
      >${c.text(event.shortTitle, event.language)}</a
    >, ${raised(c, dateLine(c, event))}`;

const next = (c: Context, event: Event): Html | undefined => {
  const edition = nextEdition(event);
  return edition && html` ${c.say("edition.next", { edition: editionLink(c, edition) })}`;
};

const flag = (c: Context, { status }: Event): Html | undefined => {
  const { word } = eventStates[status];
  return word && html`<br>${c.t(word)}.`;
};

const makeEventState = (c: Context, event: Event): Html | undefined => {
  const { status, phase, period } = event;
  if (eventStates[status].entries === "cancelled") return html`${flag(c, event)}${next(c, event)}`;
  const over = html`<br>${c.t("event.over")}${next(c, event)}`;
  if (phase === "past") return over;
  if (!period) return flag(c, event);
  return html`<clock-states
    ><span class="state"${holds(c, { until: period.end })}>${flag(c, event)}</span
    ><template${holds(c, { from: period.end })}>${over}</template></clock-states
  >`;
};

const lines = new WeakMap<Event, { readonly line: Html | undefined }>();

/**
 * What pages of an event say of it beside its name: that it is over or called off, and where one may go
 * instead. In a page that was published before, the island `clock-states` says it when the time has come.
 */
export const eventState = (c: Context, event: Event): Html | undefined => {
  const known = lines.get(event) ?? { line: makeEventState(c, event) };
  lines.set(event, known);
  return known.line;
};
