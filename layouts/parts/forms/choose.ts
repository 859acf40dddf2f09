import { languageOfText } from "../../../src/site/versions.ts";
import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Choice, Facet } from "../../../src/site/facets.ts";
import type { Context } from "../../context.ts";
import { foreign } from "../inline/links.ts";

/** What is asked of a list, and in which words. */
export interface Questions<Name extends string, Thing> {
  readonly facets: readonly Facet<Name, Thing>[];
  /** What all questions are about: “Choose among the events”. */
  readonly title: string;
  readonly label: (name: Name) => string;
  /** The words for a choice without a label. */
  readonly word: (name: Name, id: string) => string;
  /** How many are shown, with `{count}` in the place of the number. */
  readonly shown: { readonly one: string; readonly other: string };
  /** Which elements are chosen among, as a selector; each has the attributes of `facetMarks`. */
  readonly of: string;
  /** The label of a field for any word; undefined: there is none. */
  readonly words?: string;
}

/** Tells of a thing which choices it answers: ` data-place="lyon" data-theme="climat eau"`. */
export const facetMarks =
  <Thing>(facets: readonly Facet<string, Thing>[]) =>
  (thing: Thing): Html =>
    html`${facets.map(({ name, of }) => html` data-${name}="${of(thing).join(" ")}"`)}`;

const option = (c: Context, { id, label, language }: Choice, word: (id: string) => string): Html =>
  label === undefined
    ? html`<option value="${id}">${word(id)}</option>`
    : html`<option value="${id}"${foreign(c, languageOfText(c.site, label, language, language))}>${c.plain(label)}</option>`;

const select = <Name extends string, Thing>(
  c: Context,
  { name, choices }: Facet<Name, Thing>,
  { label, word }: Questions<Name, Thing>,
): Html =>
  html`<p>
    <label for="choose-${name}">${label(name)}</label>
    <select id="choose-${name}" name="${name}" disabled>
      <option value="">${c.t("agenda.any")}</option>
      ${choices.map((choice) => option(c, choice, (id) => word(name, id)))}
    </select>
  </p>`;

const field = (label: string): Html =>
  html`<p>
    <label for="choose-words">${label}</label>
    <input id="choose-words" name="q" type="search" autocomplete="off" dir="auto" disabled>
  </p>`;

/**
 * Chooses among what the page lists, with the island `choose-among`. Without a script, which alone
 * can answer, there is nothing of it; the styles show it where there is one, so that nothing moves.
 */
export const choose = <Name extends string, Thing>(
  c: Context,
  questions: Questions<Name, Thing>,
): Html | undefined => {
  const { facets, title, shown, of, words } = questions;
  return facets.length === 0 && words === undefined
    ? undefined
    : html`<div class="choose" hidden>
        <script type="module" src="${c.build.assets.chooseScript}"></script>
        <choose-among ${attribute("of", of)}>
          <div class="questions" role="search" aria-label="${title}">
            ${words !== undefined && field(words)}
            ${facets.map((facet) => select(c, facet, questions))}
            <p><button type="button" hidden>${c.t("agenda.reset")}</button></p>
          </div>
          <p role="status" ${attribute("one", shown.one)} ${attribute("other", shown.other)}></p>
        </choose-among>
      </div>`;
};
