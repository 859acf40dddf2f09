/** What one's own programme consists of besides its sessions: templates, which the script `my-programme` fills. */
import { openWords } from "../../../src/i18n/open-words.ts";
import { attribute, type OwnWord, wordAttributes } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { choiceKey } from "../../../src/site/own-programme.ts";
import type { Event } from "../../../src/site/model.ts";
import { isAhead } from "../../../src/site/phase.ts";
import { textToSlug } from "../../../src/text/slug.ts";
import { ownEntriesUrl, programmeUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { ownTime, printButton } from "./programme-tools.ts";

const toProgramme = (c: Context, event: Event): Html =>
  html`<a href="${programmeUrl(rootOf(event), event.id)}">${c.t("programme.title")}</a>`;

/** The sentences that the script says, by the name under which it reads them. */
const words = (c: Context): Readonly<Record<OwnWord, string>> => ({
  countOne: openWords(c.t, "my.count.one", "count"),
  countOther: openWords(c.t, "my.count.other", "count"),
  pairsOne: openWords(c.t, "my.overlaps.one", "count"),
  pairsOther: openWords(c.t, "my.overlaps.other", "count"),
  offOne: openWords(c.t, "my.off.one", "count"),
  offOther: openWords(c.t, "my.off.other", "count"),
  offerOne: openWords(c.t, "my.offer.one", "count"),
  offerOther: openWords(c.t, "my.offer.other", "count"),
  offerGone: c.t("my.offer-gone"),
  lostOne: openWords(c.t, "my.offer-lost.one", "count"),
  lostOther: openWords(c.t, "my.offer-lost.other", "count"),
  overlap: openWords(c.t, "my.overlap", "session", "time"),
  remove: c.t("my.remove"),
  removed: openWords(c.t, "my.removed", "title"),
  changed: openWords(c.t, "my.changed", "was"),
  calledOff: openWords(c.t, "my.called-off", "was"),
  noted: c.t("my.noted"),
  unread: c.t("my.unread"),
  cleared: c.t("my.cleared"),
  failed: c.t("my.failed"),
  copied: c.t("my.copied"),
  copyFailed: c.t("my.copy-failed"),
  noTimes: c.t("my.no-times"),
  calendarFailed: c.t("my.calendar-failed"),
});

/** What is there without a script, or before it; then the script puts one's own programme in its place. */
export const ownProgramme = (c: Context, event: Event): Html =>
  html`<div
    id="my"
    ${attribute("kept", choiceKey(c.site, event))}
    ${attribute("file", `${event.id}-${textToSlug(c.t("my.title"))}.ics`)}
    ${attribute("entries", ownEntriesUrl(c.url))}
    ${wordAttributes(words(c))}
  >
    <div class="band">
      <div class="prose">
        <p>${c.say("my.needs-script", { programme: toProgramme(c, event) })}</p>
      </div>
    </div>
  </div>`;

const offer = (c: Context): Html =>
  html`<section class="band offer" aria-labelledby="offer" hidden>
    <h2 id="offer">${c.t("my.link")}</h2>
    <div class="content">
      <ul class="plain"></ul>
      <p class="missing"></p>
      <p class="tools">
        <button type="button" class="add">${c.t("my.add")}</button>
        <button type="button" class="replace">${c.t("my.replace")}</button>
        <button type="button" class="leave">${c.t("my.leave")}</button>
      </p>
    </div>
  </section>`;

const action = (c: Context, name: "calendar" | "share" | "copy" | "clear"): Html =>
  html`<button type="button" ${attribute("do", name)}>${c.t(`my.${name}`)}</button>`;

/** The page with a script: what a link offers, how much is chosen, what one can do with it, and the sessions. */
export const ownProgrammePage = (c: Context, event: Event): Html =>
  html`${offer(c)}
    <div class="band tint summary">
      <p class="count" tabindex="-1"></p>
      <p class="said">
        <span role="status"></span>
        <button type="button" class="undo" ${attribute("do", "undo")} hidden>${c.t("my.undo")}</button>
      </p>
      <div class="prose none">
        <p>
          ${
            isAhead(event)
              ? c.say("my.none", { programme: toProgramme(c, event) })
              : c.t("my.none-over")
          }
        </p>
      </div>
      <div class="some">
        <div class="tools">
          ${(["calendar", "share", "copy", "clear"] as const).map((name) => action(c, name))}
          ${printButton(c)} ${ownTime(c, event)}
        </div>
        <details>
          <summary>${c.t("my.elsewhere")}</summary>
          <p>${c.t("my.elsewhere-text")}</p>
          <div class="square"></div>
          <p><label>${c.t("my.link")} <input type="text" readonly dir="ltr"></label></p>
        </details>
      </div>
    </div>
    <div class="chosen"></div>`;
