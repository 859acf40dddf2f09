/** What a script can do with a programme: choose of it, show what is on, tell one's own time. */
import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { choiceKey, hasOwnProgramme } from "../../../src/site/own-programme.ts";
import type { Event, Session } from "../../../src/site/model.ts";
import { isAhead } from "../../../src/site/phase.ts";
import { listUrl, ownEntriesUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { clockAttribute } from "../inline/time.ts";
import { titleLang, sessionTitle } from "../inline/links.ts";

/** One's own programme, for those who look for it in a list of links; seen where a script runs. */
export const ownProgrammeItem = (c: Context, event: Event): Html | undefined =>
  hasOwnProgramme(event)
    ? html`<li class="my" hidden>
        <a href="${listUrl(rootOf(event), event.id, "my")}">${c.t("my.title")}</a>
      </li>`
    : undefined;

/** Scripts ask for the styles of what they add. */
const needs = (c: Context, script: string | undefined): Html =>
  html` ${attribute("script", script)} ${attribute("style", c.build.assets.styles)}`;

/** What stars need to be put at the end of rows: there are some where a script runs. */
const forStars = (c: Context, event: Event): Html =>
  html`${attribute("kept", choiceKey(c.site, event))}
      ${attribute("entries", ownEntriesUrl(listUrl(rootOf(event), event.id, "my")))}${needs(c, c.build.assets.chooseSessionsScript)}`;

const toMine = (c: Context, event: Event): Html =>
  html`<a class="mine" href="${listUrl(rootOf(event), event.id, "my")}">${c.t("my.title")}</a>`;

const chooseOne = (c: Context, event: Event, session: Session): Html =>
  html`<button
      type="button"
      aria-pressed="false"
      ${forStars(c, event)}
      ${attribute("session", session.id)}
    >${c.t("my.choose-one")}<span class="spoken"${titleLang(c, session)}> ${sessionTitle(c, session)}</span></button>
    ${toMine(c, event)} <span class="stars spoken" role="status"></span>`;

/** Without rows to put stars in, what is chosen is only counted, where there is something. */
const stars = (c: Context, event: Event, hasRows: boolean): Html =>
  html`${toMine(c, event)} <span class="stars spoken" role="status" ${forStars(c, event)}${hasRows && html` ${attribute("soon", "")}`}></span>`;

const firstTime = ({ days }: Event) =>
  days.flatMap(({ slots }) => slots).find(({ span }) => span !== undefined)?.span?.start;

/** The visitor's own time beside the event's; only a script can know that there is another one. */
export const ownTime = (c: Context, event: Event): Html | undefined => {
  const at = firstTime(event);
  return (
    at &&
    html`<button
      type="button"
      class="own-time"
      hidden
      aria-pressed="false"
      ${attribute("at", c.dates.iso(at))}${clockAttribute(c)}${needs(c, c.build.assets.ownTimeScript)}
    ></button>`
  );
};

/** Where hours stand above a text: its button comes when the clock was read, and moves nothing below the text. */
export const ownTimeBelow = (c: Context, event: Event): Html | undefined => {
  const button = isAhead(event) ? ownTime(c, event) : undefined;
  return button && html`<div class="tools" hidden>${button}</div>`;
};

/** Prints the page; a browser that runs no script has its menu for that. */
export const printButton = (c: Context): Html =>
  html`<button type="button" ${attribute("do", "print")}>${c.t("paper.print")}</button>`;

/** One press sends the page on: by what the device has for it, else its address is copied. */
const sharePage = (c: Context): Html =>
  html`<button type="button" ${attribute("do", "send")}>${c.t("share.page")}</button>
    <span role="status" ${attribute("label", c.t("share.address-copied"))}></span>`;

/** Beside a list of sessions, or below it. It is seen where a script runs, from the first moment, so that nothing moves. */
export const programmeTools = (
  c: Context,
  event: Event,
  options: {
    readonly session?: Session;
    /** What stands there of the programme: all of it, its days without their hours, or a part. */
    readonly shows?: "whole" | "days" | "part";
  } = {},
): Html | undefined => {
  const { session, shows = "part" } = options;
  const choice = session ? chooseOne(c, event, session) : stars(c, event, shows !== "days");
  const pieces = [
    isAhead(event) && hasOwnProgramme(event) && choice,
    session && sharePage(c),
    shows === "whole" && printButton(c),
    // Only a script knows whether it is to be shown: last, it moves none of the others.
    isAhead(event) && shows !== "days" && !session && ownTime(c, event),
  ].filter(Boolean);
  return pieces.length === 0 ? undefined : html`<div class="tools" hidden>${pieces}</div>`;
};
