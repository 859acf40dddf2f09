import { type Html, html } from "../../../src/write/html.ts";
import { attribute } from "../../attributes.ts";
import { beside } from "../../../src/site/beside.ts";
import { sessionStatus } from "../../../src/site/entries.ts";
import type { Session } from "../../../src/site/model.ts";
import { isAhead } from "../../../src/site/phase.ts";
import type { Context } from "../../context.ts";
import { titleLang, sessionTitle } from "../inline/links.ts";
import { statusFlag } from "../inline/status.ts";
import { timeSpan } from "../inline/time.ts";
import { deferredStyle } from "../shell/deferred-style.ts";
import { sessionsOnClock } from "./session-list.ts";

type Way = "previous" | "next";

const step = (c: Context, way: Way, session: Session | undefined, isHere: boolean) => {
  if (!session) return undefined;
  const word = isHere ? (`session.${way}-here` as const) : (`session.${way}` as const);
  const rel = way === "previous" ? "prev" : "next";
  const span = session.placement?.span;
  return html`<a class="${rel}" rel="${rel}" href="${session.url}"
    ><small>${c.t(word)}${span && html` ${timeSpan(c, span)}`}</small>
    ${statusFlag(c, sessionStatus(session))}<span${titleLang(c, session)}>${sessionTitle(c, session)}</span></a
  >`;
};

/** What runs at the same time elsewhere. */
export const meanwhile = (c: Context, session: Session): Html | undefined => {
  const others = beside(session).meanwhile;
  return others.length > 0
    ? html`<section class="meanwhile" aria-labelledby="meanwhile"${isAhead(session.event) && html` ${attribute("now", c.t("ticket.ongoing"))}`}>
        <h2 id="meanwhile">${c.t("session.meanwhile")}</h2>
        ${sessionsOnClock(c, others)}
      </section>`
    : undefined;
};

/** What comes before and after a session in its room. */
export const around = (c: Context, session: Session): Html | undefined => {
  const { before, after, hasOtherRooms } = beside(session);
  return before || after
    ? html`<nav class="around" aria-label="${c.t("session.around")}">
        ${deferredStyle(c)} ${step(c, "previous", before, hasOtherRooms)}
        ${step(c, "next", after, hasOtherRooms)}
      </nav>`
    : undefined;
};
