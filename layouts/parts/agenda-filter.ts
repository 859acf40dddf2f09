import { type Html, html } from "../../src/html.ts";
import type { Choice, Facet } from "../../src/site/agenda.ts";
import type { Context } from "../context.ts";
import type { Marks } from "./agenda-entries.ts";
import { foreign } from "./links.ts";
import { moreStyle } from "./more-style.ts";

/** Tells of each event which choices it answers: ` data-place="lyon" data-theme="climat eau"`. */
export const facetMarks =
  (facets: readonly Facet[]): Marks =>
  (event) =>
    html`${facets.map(({ name, of }) => html` data-${name}="${of(event).join(" ")}"`)}`;

const option = (c: Context, { id, label, language }: Choice): Html =>
  label === undefined
    ? html`<option value="${id}">${c.t("attendance.online")}</option>`
    : html`<option value="${id}"${foreign(c, language)}>${c.plain(label)}</option>`;

const select = (c: Context, { name, choices }: Facet): Html =>
  html`<p>
    <label for="choose-${name}">${c.t(`agenda.${name}`)}</label>
    <select id="choose-${name}" name="${name}" disabled>
      <option value="">${c.t("agenda.any")}</option>
      ${choices.map((choice) => option(c, choice))}
    </select>
  </p>`;

/**
 * Chooses among the events of the page, with the island `agenda-filter`. Without a script, which alone
 * can answer, there is nothing of it; the styles show it where there is one, so that nothing moves.
 */
export const agendaFilter = (c: Context, facets: readonly Facet[]): Html | undefined => {
  const total = c.site.events.length;
  const shown = { count: "{count}", total };
  return facets.length === 0
    ? undefined
    : html`<div class="choose" hidden>
        ${moreStyle(c)}
        <script type="module" src="${c.build.assets.agendaScript}"></script>
        <agenda-filter>
          <div class="questions" role="search" aria-label="${c.t("agenda.filter")}">
            ${facets.map((facet) => select(c, facet))}
            <p><button type="button" hidden>${c.t("agenda.reset")}</button></p>
          </div>
          <p
            role="status"
            data-one="${c.t("agenda.shown.one", shown)}"
            data-other="${c.t("agenda.shown.other", shown)}"
          ></p>
        </agenda-filter>
      </div>`;
};
