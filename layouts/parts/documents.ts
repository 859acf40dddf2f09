import { type Html, html } from "../../src/html.ts";
import { languageName } from "../../src/i18n/languages.ts";
import type { Call, Material, Outcome } from "../../src/site/model.ts";
import { TBA } from "../../src/site/model.ts";
import type { Context } from "../context.ts";
import { clockStates } from "./clock-states.ts";
import { joined } from "./lists.ts";
import { type CallState, callStates } from "./phases.ts";
import { deadline, opening } from "./time.ts";

/** Slides, recordings and the like, each with what it is. */
export const materialList = (c: Context, materials: readonly Material[]): Html =>
  html`<ul class="entries">
    ${materials.map(({ title, url, kind, language, duration, captions, transcript }) => {
      const about = [
        language && c.t("link.in-language", { language: languageName(language, c.language) }),
        duration && c.t("material.duration", { duration }),
        captions && html`<a href="${captions}">${c.t("material.captions")}</a>`,
        transcript && html`<a href="${transcript}">${c.t("material.transcript")}</a>`,
      ].filter(Boolean);
      return html`<li>
        <p class="label">${c.t(`material.${kind}`)}</p>
        <div>
          <p class="name"><a href="${url}">${c.text(title)}</a></p>
          ${about.length > 0 && html`<p class="label">${joined(about, " · ")}</p>`}
        </div>
      </li>`;
    })}
  </ul>`;

/** What remains of an event or of a workshop group. */
export const outcomeList = (c: Context, outcomes: readonly Outcome[]): Html =>
  html`<ul class="entries">
    ${outcomes.map(
      ({ title, url, kind }) =>
        html`<li>
          <p class="label">${c.t(`outcome.${kind}`)}</p>
          <p class="name"><a href="${url}">${c.text(title)}</a></p>
        </li>`,
    )}
  </ul>`;

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
      ${url === TBA || state !== "open" ? c.text(title) : html`<a href="${url}">${c.text(title)}</a>`}
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
