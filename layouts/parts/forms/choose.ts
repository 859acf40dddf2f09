import { openWords } from "../../../src/i18n/open-words.ts";
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
  /** The field for any word, of a list that is searched. */
  readonly words?: Html | undefined;
  /** True on a page whose bar has the button for the questions. */
  readonly isBarred?: boolean;
  /** True of questions of which nothing is seen until that is pressed, however wide the page is. */
  readonly isBrief?: boolean;
}

/** Tells of a thing which choices it answers: ` data-place="lyon" data-theme="climat eau"`. */
export const facetMarks =
  <Thing>(facets: readonly Facet<string, Thing>[]) =>
  (thing: Thing): Html =>
    html`${facets.map(({ name, of }) => {
      const ids = of(thing);
      return ids.length > 0 && html` data-${name}="${ids.join(" ")}"`;
    })}`;

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

/** A button that shows the questions where they are folded, and folds them again. */
export const opener = (c: Context): Html =>
  html`<button type="button" aria-expanded="false" aria-controls="filter-questions">${c.t("choose.open")}</button>`;

/** How many are shown, what was chosen, and where nothing is shown, what to take back. */
const answer = (c: Context, shown: Questions<string, never>["shown"]): Html =>
  html`<div class="answered">
      <p
        role="status"
        ${attribute("one", shown.one)}
        ${attribute("other", shown.other)}
        ${attribute("failed", c.t("search.failed"))}
        ${attribute("searching", c.t("search.searching"))}
        ${attribute("alone", c.t("search.alone"))}
      ></p>
      <ul
        class="chips"
        hidden
        ${attribute("labelled", openWords(c.t, "calendar.labelled", "label", "value"))}
        ${attribute("remove", openWords(c.t, "choose.remove", "choice"))}
      ></ul>
      <button type="button" class="reset" hidden>${c.t("agenda.reset")}</button>
    </div>
    <ul class="chips" hidden ${attribute("without", openWords(c.t, "choose.without", "choice", "shown"))}></ul>`;

/**
 * Chooses among what the page lists, with the island `choose-among`. Without a script, which alone
 * can answer, there is nothing of it; the styles show it where there is one, so that nothing moves.
 */
export const choose = <Name extends string, Thing>(
  c: Context,
  questions: Questions<Name, Thing>,
): Html | undefined => {
  const { facets, title, shown, of, words, isBarred = false, isBrief = false } = questions;
  return facets.length === 0 && words === undefined
    ? undefined
    : html`<div class="choose${isBrief && " brief"}" id="filter" role="search" aria-label="${title}" hidden>
        <script type="module" src="${c.build.assets.chooseScript}"></script>
        <choose-among ${attribute("of", of)}>
          ${words} ${!isBarred && opener(c)}
          <div class="questions" id="filter-questions" hidden>
            ${facets.map((facet) => select(c, facet, questions))}
          </div>
          ${answer(c, shown)}
          ${words !== undefined && html`<ul class="found" aria-label="${c.t("search.also")}" hidden></ul>`}
        </choose-among>
      </div>`;
};
