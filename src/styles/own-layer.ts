/** Where the rules of a site's own stand among ours, and which of them are for paper. */
import { knowsDark } from "./palette.ts";
import { type OuterRule, splitStyle } from "./split-style.ts";

/** What a rule begins with, without the comments before it. */
const headOf = ({ prelude }: OuterRule): string => prelude.replace(/\/\*[^]*?\*\//g, " ").trim();

const isOfPrint = (rule: OuterRule): boolean =>
  /^@(?:page\b|media\b[^]*\bprint\b)/i.test(headOf(rule));

const hasNoBlock = (rule: OuterRule): boolean => /^@(?:import|charset)\b/i.test(headOf(rule));

/** What of a rule speaks of paper, with what it stands in: `a { color: red; @media print { color: black } }`. */
const ofPrint = (rule: OuterRule): string => {
  const { text, prelude } = rule;
  if (isOfPrint(rule)) return text;
  if (!/@media\b/i.test(text) || !text.endsWith("}")) return "";
  const inner = splitStyle(text.slice(prelude.length + 1, -1))
    .rules.map(ofPrint)
    .join("");
  return inner && `${prelude}{${inner}}`;
};

/** Where `light-dark()` is unknown, its value would be none at all: there our own, which is light, stays. */
const whereKnown = (rule: OuterRule): string =>
  /\blight-dark\(/i.test(rule.text) ? `@supports ${knowsDark}{${rule.text}\n}` : rule.text;

/**
 * In a layer after all of ours; the styles that are read later have one too, which must not come last. What does not
 * speak of paper is for the screen: a page must print, whatever its colours are there.
 */
export const inLayer = (rules: readonly OuterRule[]): string => {
  const own = rules.filter((rule) => !hasNoBlock(rule));
  const screen = own.flatMap((rule) => (isOfPrint(rule) ? [] : [whereKnown(rule)]));
  return `@layer own{@media screen{${screen.join("")}\n}${own.map(ofPrint).join("")}\n}`;
};
