import { type Html, html } from "../../../src/write/html.ts";
import type { Call } from "../../../src/site/model.ts";
import { TBA } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { clockStates } from "../inline/clock-states.ts";
import { type CallState, callStates } from "../../../src/site/ticket-states.ts";
import { linkWords, unlessPage } from "../inline/way.ts";
import { deadline, opening } from "../inline/time.ts";

const callDates = (c: Context, { opens, closes }: Call, state: CallState): Html | undefined => {
  switch (state) {
    case "open":
      return closes && c.say("call.closes", { moment: deadline(c, closes) });
    case "soon":
      return opens && c.say("call.opens", { moment: opening(c, opens) });
    case "closed":
      return closes && c.say("call.closed-since", { moment: opening(c, closes) });
  }
};

const callNow = (c: Context, call: Call, state: CallState): Html => {
  const { url, title } = call;
  const dates = callDates(c, call, state);
  return html`<p class="name">
      ${url === TBA || state !== "open" ? c.text(title) : html`<a href="${url}">${linkWords(c, url, title)}${unlessPage(c, url)}</a>`}
    </p>
    ${dates && html`<p>${dates}</p>`} ${url === TBA && html`<p>${c.t("call.url-tba")}</p>`}`;
};

/** Calls for proposals, volunteers, sponsors. */
export const callList = (c: Context, calls: readonly Call[]): Html =>
  html`<ul class="entries">
    ${calls.map(
      (call) =>
        html`<li>
          <p class="label">${c.t(`call.${call.kind}`)}</p>
          <div>${clockStates(c, callStates(call), (state) => callNow(c, call, state))}</div>
        </li>`,
    )}
  </ul>`;
