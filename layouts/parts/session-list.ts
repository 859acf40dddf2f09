import { type Html, html } from "../../src/html.ts";
import type { Session } from "../../src/site/model.ts";
import type { Context } from "../context.ts";
import { byline } from "./links.ts";
import { joined } from "./lists.ts";
import { listedSession } from "./status.ts";
import { raised, timeSpan } from "./time.ts";
import { materialLine } from "./works.ts";

const hour = (c: Context, { placement }: Session): Html =>
  placement?.span
    ? html`${raised(c, c.dates.weekdayDayMonth(placement.span.start))}<br>${timeSpan(c, placement.span, placement.isOpenEnded)}`
    : html`${c.t("session.unscheduled")}`;

/** Sessions with their hour and who gives them, under a heading of level 2. */
export const sessionEntries = (c: Context, sessions: readonly Session[]): Html =>
  html`<ul class="entries">
    ${sessions.map((session) => {
      const people = byline(c, session);
      return html`<li>
        <p class="label">${hour(c, session)}</p>
        <div>
          <h3>${listedSession(c, session)}</h3>
          ${people.length > 0 && html`<p>${joined(people)}</p>`} ${materialLine(c, session)}
        </div>
      </li>`;
    })}
  </ul>`;
