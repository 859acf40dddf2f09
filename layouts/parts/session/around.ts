import { type Html, html } from "../../../src/write/html.ts";
import { attribute } from "../../attributes.ts";
import { beside, type Neighbour, nextInTrack } from "../../../src/site/beside.ts";
import { sessionStatus, slotStatus } from "../../../src/site/entries.ts";
import type { Session } from "../../../src/site/model.ts";
import { isAhead } from "../../../src/site/phase.ts";
import type { Context } from "../../context.ts";
import { titleLang, sessionTitle, slotTitle } from "../inline/links.ts";
import { statusFlag } from "../inline/status.ts";
import { trackName } from "../inline/track.ts";
import { timeSpan } from "../inline/time.ts";
import { neighbourList, sessionEntries } from "./session-list.ts";

type Way = "previous" | "next";

const step = (c: Context, way: Way, to: Neighbour | undefined, isHere: boolean) => {
  if (!to) return undefined;
  const { slot, session, span } = to;
  const word = isHere ? (`session.${way}-here` as const) : (`session.${way}` as const);
  const rel = way === "previous" ? "prev" : "next";
  const title = session
    ? html`${statusFlag(c, sessionStatus(session))}<span${titleLang(c, session)}>${sessionTitle(c, session)}</span>`
    : html`${statusFlag(c, slotStatus(slot))}<span>${slotTitle(c, slot)}</span>`;
  return html`<a class="${rel}" rel="${rel}" href="${(session ?? slot).url}"
    ><small>${c.t(word)} ${timeSpan(c, span)}</small>
    ${title}</a
  >`;
};

/** More of them are looked up in the programme. */
const mostAtOnce = 6;

/** What runs at the same time elsewhere. */
export const meanwhile = (c: Context, session: Session): Html | undefined => {
  const others = beside(session).meanwhile;
  // A single one more takes no more room than to say so.
  const shown = others.slice(0, others.length > mostAtOnce + 1 ? mostAtOnce : undefined);
  const rest = others.length - shown.length;
  return others.length > 0
    ? html`<section class="meanwhile" aria-labelledby="meanwhile"${isAhead(session.event) && html` ${attribute("now", c.t("ticket.ongoing"))}`}>
        <h2 id="meanwhile">${c.t("session.meanwhile")}</h2>
        ${neighbourList(c, shown)}
        ${rest > 0 && html`<p><a href="${session.placement?.slot.url}">${c.t("programme.more", { count: rest })}</a></p>`}
      </section>`
    : undefined;
};

/** So many signs are to be read on a page that it need not say where to go on. */
const enough = 800;

const lengthOf = ({ markup }: Html): number => markup.replaceAll(/<[^<>]*>/g, "").length;

/** What comes next in its track, on that day or another, unless it has just been named; below a short `text`. */
export const laterInTrack = (c: Context, session: Session, text: Html): Html | undefined => {
  const next = lengthOf(text) < enough ? nextInTrack(session) : [];
  return session.track && next.length > 0
    ? html`<section class="meanwhile" aria-labelledby="in-track">
        <h2 id="in-track">${c.say("session.next-in-track", { track: trackName(c, session.track) })}</h2>
        ${sessionEntries(c, next)}
      </section>`
    : undefined;
};

/** What comes before and after a session in its room. */
export const around = (c: Context, session: Session): Html | undefined => {
  const { before, after, hasOtherRooms } = beside(session);
  return before || after
    ? html`<nav class="around" aria-label="${c.t("session.around")}">
        ${step(c, "previous", before, hasOtherRooms)}
        ${step(c, "next", after, hasOtherRooms)}
      </nav>`
    : undefined;
};
