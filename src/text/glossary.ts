import { type Html, html } from "../write/html.ts";
import { writingOf } from "../i18n/writing.ts";
import { raiseOrdinals } from "./ordinals.ts";

/** A term as the glossary names it; its definition is the page's business. */
export interface NamedTerm {
  readonly id: string;
  readonly term: string;
  readonly aliases: readonly string[];
}

/** All terms of a site as one pattern, with the term of each capture group. */
export interface Glossary {
  readonly pattern: RegExp | undefined;
  readonly ids: readonly string[];
  readonly language: string;
}

/** The terms of one page: each is marked at its first occurrence. */
export interface GlossaryPage {
  /** Escapes text and marks the terms that the page has not marked yet. */
  readonly mark: (text: string) => Html;
  /** Wraps content in the button that opens a term's definition, as a `term:` link asks. */
  readonly trigger: (id: string, content: Html) => Html;
  /** Ids in order of appearance: the definitions that the page must carry. */
  readonly used: readonly string[];
}

const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(word);

const quote = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Acronyms are matched in capitals, other words with the endings of their language too. */
const wordPattern = (word: string, isLast: boolean, language: string): string => {
  if (isAcronym(word)) return `(?-i:${quote(word)})`;
  const written = quote(word).replace(/['’]/g, "['’]");
  if (word.length <= 3 || /[sxz]$/i.test(word)) return written;
  const { endings } = writingOf(language);
  const isInflected = endings && (isLast || endings.of === "every word");
  return isInflected ? `${written}(?:${endings.pattern})` : written;
};

const formPattern = (form: string, language: string): string => {
  const words = form.normalize("NFC").trim().split(/\s+/u);
  return words.map((word, i) => wordPattern(word, i === words.length - 1, language)).join("\\s+");
};

/**
 * Makes the pattern that finds terms in text, once for a site: whole words, the longest first, also
 * after an apostrophe (“l’ESS”, “d'associations”).
 */
export const compileGlossary = (terms: readonly NamedTerm[], language: string): Glossary => {
  const forms = terms
    .flatMap(({ id, term, aliases }) => [term, ...aliases].map((form) => ({ id, form })))
    .filter(({ form }) => form.trim() !== "")
    .sort((a, b) => b.form.length - a.form.length);
  const groups = forms.map(({ form }) => `(${formPattern(form, language)})`);
  const edge = "[\\p{L}\\p{N}\\p{M}_-]";
  return {
    pattern:
      groups.length > 0
        ? new RegExp(`(?<!${edge})(?:${groups.join("|")})(?!${edge})`, "giu")
        : undefined,
    ids: forms.map(({ id }) => id),
    language,
  };
};

/** The place of a definition; those in another language than the page, `apart`, may be of the same term. */
export const termFragment = (id: string, apart?: string): string =>
  apart === undefined ? `term-${id}` : `term_${apart}-${id}`;

const button = (id: string, content: Html, apart: string | undefined): Html =>
  html`<button type="button" class="term" popovertarget="${termFragment(id, apart)}">${content}</button>`;

// Browsers break a line on either side of a button, even in “l’ESS” and before “?”: what clings to it is kept with it.
const elision = /(?:\p{L}{1,6}[’'])?$/u;
const opening = /[«([“"]\u202f?$/u;
const clingsAfter = /^[^\p{L}\p{N}\s]*(?:[\u00a0\u202f][;:!?»]+)?/u;
/** A longer term must break itself to fit a narrow screen. */
const longestRun = 32;

/** The end of a text that clings to the term behind it: “(l’”. Looked for from its end, of which few characters matter. */
const headOf = (before: string): string => {
  const near = before.slice(-16);
  let start = near.length - (elision.exec(near)?.[0].length ?? 0);
  for (let sign = opening.exec(near); sign; sign = opening.exec(near.slice(0, start)))
    start = sign.index;
  return near.slice(start);
};

/** Starts a page: nothing is marked yet. `apart` is the language of terms that is not the page's. */
export const glossaryPage = (
  { pattern, ids, language }: Glossary,
  apart?: string,
): GlossaryPage => {
  const used = new Set<string>();
  const order: string[] = [];
  const total = new Set(ids).size;
  const use = (id: string): void => {
    if (used.has(id)) return;
    used.add(id);
    order.push(id);
  };
  const plain = (text: string): Html => raiseOrdinals(text, language);
  const mark = (text: string): Html => {
    if (!pattern || used.size === total) return plain(text);
    const pieces: Html[] = [];
    let done = 0;
    for (const match of text.matchAll(pattern)) {
      const id = ids[match.indexOf(match[0], 1) - 1];
      if (id === undefined || used.has(id)) continue;
      use(id);
      const end = match.index + match[0].length;
      const before = text.slice(done, match.index);
      const head = headOf(before);
      const tail = clingsAfter.exec(text.slice(end))?.[0] ?? "";
      const trigger = button(id, plain(match[0]), apart);
      const isRun = head + tail !== "" && match[0].length <= longestRun;
      pieces.push(
        plain(before.slice(0, before.length - (isRun ? head.length : 0))),
        isRun
          ? html`<span class="term-run">${plain(head)}${trigger}${plain(tail)}</span>`
          : trigger,
      );
      done = isRun ? end + tail.length : end;
    }
    return done === 0 ? plain(text) : html`${pieces}${plain(text.slice(done))}`;
  };
  return {
    mark,
    trigger: (id, content) => {
      use(id);
      return button(id, content, apart);
    },
    used: order,
  };
};
