import { type Html, html } from "../../../src/write/html.ts";
import { daysOfChange } from "../../../src/site/changes.ts";
import type { Event } from "../../../src/site/model.ts";
import { listUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { raised } from "../inline/time.ts";

/** “Programme modifié le 3 mars : 2 changements”, which leads to them; nothing if nothing has changed. */
export const changesLine = (c: Context, event: Event): Html | undefined => {
  const [latest] = daysOfChange(event);
  if (!latest) return undefined;
  const { day, count } = latest;
  const date = raised(c, c.dates.dayMonth(day));
  return html`<p class="label">
    <a href="${listUrl(rootOf(event), event.id, "changes")}"
      >${c.say("changes.line", { date, count })}</a
    >
  </p>`;
};
