import { type Html, html } from "../../src/html.ts";
import type { Previously } from "../../src/site/model.ts";
import type { SlotStatus } from "../../src/site/words.ts";
import type { Context } from "../context.ts";
import { raised, timeSpan } from "./time.ts";

/** “Annulé :” or “À confirmer :” before a title: a stroke alone is not read aloud. */
export const statusFlag = (c: Context, status: SlotStatus): Html | undefined => {
  if (status === "confirmed") return undefined;
  const word = c.t(status === "cancelled" ? "status.cancelled-prefix" : "status.tentative-prefix");
  return html`<span class="flag">${word}</span> `;
};

export const struck = (status: SlotStatus, title: Html): Html =>
  status === "cancelled" ? html`<s>${title}</s>` : title;

const former = (c: Context, { span, room }: Previously): Html => {
  const time =
    span && html`${raised(c, c.dates.dayMonth(span.start))}, ${timeSpan(c, span, false)}`;
  return html`${time}${time && room && ", "}${room && c.name(room.name)}`;
};

/** “(auparavant salle A)” */
export const formerly = (c: Context, previously: readonly Previously[]): Html | undefined =>
  previously.length === 0
    ? undefined
    : html`<p class="moved">
        ${previously.map((place) => c.say("status.previously", { previous: former(c, place) }))}
      </p>`;
