/** What was meant to be set in some way, and shows its signs. */
import { emojiOf } from "./emoji.ts";
import { isAddress, toTarget } from "./addresses.ts";
import { links } from "./links.ts";
import type { Sign } from "./sign.ts";

type Found = readonly (string | undefined)[];

/** Something between two signs, which are close to it. */
const between =
  (sign: string) =>
  ([, inside = ""]: Found): string | undefined => {
    const text = inside.trim();
    return text === "" || text === inside ? undefined : inside.replace(text, sign + text + sign);
  };

const codes: Readonly<Record<string, string>> = { b: "**", i: "*", s: "~~" };

/** `[b]bold[/b]`, `[url=https://a.example]words[/url]` */
const mendCode = ([, name = "", value = "", inside = ""]: Found): string | undefined => {
  const sign = codes[name.toLowerCase()];
  if (sign !== undefined) return sign + inside.trim() + sign;
  const address = value === "" ? inside : value.slice(1);
  return name.toLowerCase() === "url" && isAddress(address)
    ? `[${inside}](${toTarget(address)})`
    : undefined;
};

const capital = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

const emphasis: readonly Sign[] = [
  {
    // “Teilnehmer*innen und Besucher*innen”: two stars within words, and all between them in italics.
    kind: "star",
    mark: "\uFFFA",
    pattern: /(?<=\p{L})\uFFFA(\p{Ll}[^\uFFFA\uFFFB]*)\uFFFB(?=\p{Ll})/gu,
    mend: ([, inside = ""]) => /\s/.test(inside) && /\p{L}$/u.test(inside) && undefined,
  },
  { kind: "emphasis", mark: "**", pattern: /(?<!\*)\*\*([^*\n]+)\*\*(?!\*)/g, mend: between("**") },
  {
    kind: "emphasis",
    mark: "__",
    pattern: /(?<![\w_])__([^_\n]+)__(?![\w_])/g,
    mend: between("**"),
  },
  { kind: "emphasis", mark: "~~", pattern: /~~([^~\n]+)~~/g, mend: between("~~") },
  {
    kind: "emphasis",
    mark: "*",
    pattern: /(?<![\p{L}\d*])\*([^\s*][^*\n]*[ \t])\*(?![\p{L}\d*])/gu,
    mend: (found) => (/\p{L}/u.test(found[1] ?? "") ? between("*")(found) : false),
  },
  {
    kind: "emphasis",
    mark: "_",
    pattern: /(?<![\p{L}\d_])_([^\s_][^_\n]*[ \t])_(?![\p{L}\d_])/gu,
    mend: between("*"),
  },
  {
    kind: "emphasis",
    mark: "*",
    pattern: /\*{1,2}\uFFFA[^\s\uFFFA\uFFFB]*|\uFFFB\*{1,2}(?![\p{L}\d])/gu,
  },
  {
    kind: "emphasis",
    mark: "**",
    pattern: /(?<![\d*])\*\*[^\s*][^\s*]*|(?<=[^\s\d*])\*\*(?![\d*])/g,
  },
  { kind: "emphasis", mark: "__", pattern: /(?<![\p{L}\d_])__[\p{L}\d][^\s_]*/gu },
  { kind: "emphasis", mark: "~~", pattern: /(?<!~)~~[^\s~]+|(?<=[^\s~])~~(?!~)/g },
  { kind: "emphasis", mark: "`", pattern: /(?<!`)`+[^\s`]*/g },
];

/** What other editors know, and neither GitHub nor Parvis does. */
const foreign: readonly Sign[] = [
  {
    kind: "template",
    mark: "{",
    pattern: /\{\{[^{}]*\}\}|\{%[^{}%]*%\}/g,
  },
  { kind: "template", mark: "<%", pattern: /<%[^<>%]*%>/g },
  {
    kind: "sign",
    mark: "[/",
    pattern: /\[(b|i|u|s|url|img|quote|size|color|center)(=[^[\]\n]*)?\]([^[\]\n]*)\[\/\1\]/gi,
    mend: mendCode,
  },
  {
    kind: "sign",
    mark: "[!",
    pattern: /^\[!(note|tip|important|warning|caution)\]$/gim,
    mend: ([, word = ""]) => `**${capital(word)}**`,
  },
  { kind: "sign", mark: "[", pattern: /^\[(?:toc|table of contents|_toc_)\]$/gim },
  {
    kind: "sign",
    mark: "{",
    pattern: /\{:?[ \t]*[.#]\w[^{}\n]*\}|(?<=\uFFFC)\{[^{}\n=]*=[^{}\n]*\}/g,
  },
  {
    kind: "sign",
    mark: "==",
    pattern: /^(={2,6})([^=\n]+)\1$/gm,
    mend: ([, signs = "", words = ""]) =>
      /^\s.*\s$/.test(words) && `${"#".repeat(signs.length)} ${words.trim()}`,
  },
  {
    kind: "sign",
    mark: "==",
    pattern: /(?<![\p{L}\d=])==([^=\n]+)==(?![\p{L}\d=])/gu,
    mend: ([, words = ""]) => words === words.trim() && `**${words}**`,
  },
  {
    kind: "sign",
    mark: "'''",
    pattern: /(?<!')'''([^'\n]+)'''(?!')/g,
    mend: ([, words = ""]) => `**${words.trim()}**`,
  },
  { kind: "sign", mark: "^", pattern: /(?<=[\p{L}\d)])\^[\p{L}\d+-]{1,20}\^/gu },
  { kind: "sign", mark: "~", pattern: /(?<=[\p{L}\d)])~[\p{L}\d+-]{1,20}~/gu },
  { kind: "sign", mark: "$$", pattern: /\$\$[^$\n]+\$\$/g },
  { kind: "sign", mark: ":::", pattern: /^:{3,}[ \t]*[\p{L}{][^\n]*/gmu },
  {
    kind: "sign",
    mark: ":",
    pattern: /(?<![\p{L}\d:]):([\d+_a-z-]{1,40}):(?![\p{L}\d:])/gu,
    mend: ([, name = ""]) => emojiOf(name) ?? (/[a-z]_[a-z]/.test(name) ? undefined : false),
  },
  {
    kind: "sign",
    mark: "&",
    pattern: /&(?:nbsp|amp|lt|gt|quot|euro|copy|shy|[nm]dash|hellip)(?![\w;])/g,
    mend: ([entity = ""]) => `${entity};`,
  },
  { kind: "sign", mark: "&", pattern: /&[a-z]{2,12};/gi },
];

/** What begins a line: headings and tasks without their spaces. */
const beginnings: readonly Sign[] = [
  {
    kind: "sign",
    mark: "##",
    pattern: /^(#{2,6})(?=[^\s#])([^\n]*)/gm,
    mend: ([, signs = "", words = ""]) => `${signs} ${words}`,
  },
  {
    kind: "sign",
    mark: "#######",
    pattern: /^#{7}[^\n]*/gm,
    mend: ([line = ""]) => line.replace(/^#+\s*/, "###### "),
  },
  {
    kind: "sign",
    mark: "#",
    // “#OpenData” and “#OpenData on the fediverse” are no headings.
    pattern: /^#(\p{Lu}\p{Ll}*[ \t][^\n#]*[^\s#.,;:…])$/gu,
    mend: ([, words = ""]) => `# ${words}`,
  },
  {
    kind: "sign",
    mark: "[",
    pattern: /^[-*+]?\[([ xX]?)\](?:[ \t]+([^\s([]\S*)|(\p{L}\S*))/gmu,
    mend: ([, sign = "", word, close = ""]) => `- [${sign || " "}] ${word ?? close}`,
  },
];

/** All signs within a paragraph, those first that others might be taken for. */
export const signs: readonly Sign[] = [...links, ...foreign, ...emphasis, ...beginnings];
