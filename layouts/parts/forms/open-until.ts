/** Until when comments are open, and since when they are closed. */
import type { Event } from "../../../src/site/model.ts";
import type { State } from "../../../src/site/ticket-states.ts";
import { type Html, html, type Printable } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { clockStates } from "../inline/clock-states.ts";
import { deadline, opening } from "../inline/time.ts";

export const closedSince = (c: Context, { commentsClose: closes }: Event): Printable =>
  closes ? c.say("comments.closed-since", { moment: opening(c, closes) }) : c.t("comments.closed");

/** What holds as long as comments are open, below the line until when; a page that is made before says later that they are closed. */
export const whileOpen = (c: Context, event: Event, open: Html): Html => {
  const { commentsClose: closes } = event;
  if (!closes) return open;
  const states: readonly State<boolean>[] = [
    { from: undefined, until: closes, says: true },
    { from: closes, until: undefined, says: false },
  ];
  return clockStates(c, states, (isOpen) =>
    isOpen
      ? html`<p>${c.say("comments.open-until", { moment: deadline(c, closes) })}</p>
          ${open}`
      : html`<p>${closedSince(c, event)}</p>`,
  );
};
