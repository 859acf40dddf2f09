/** The text of `data/words.yaml`, with a language completed: what is there stays, what is missing stands as a comment. */
import { reference, textsOf } from "../i18n/catalogue.ts";
import { parseYaml } from "../content/yaml/parse.ts";
import { yamlText } from "../content/yaml/write.ts";
import { baseOf, formOf, isKey, wantedOf } from "../content/words/keys.ts";
import { localeKey, oursOf } from "../content/words/read.ts";

/** The lines of the file that belong to a language: `from` is that of its tag, `to` the first of what follows. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/** A key with the lines above it that are comments, and its own. */
interface Entry {
  readonly key: string;
  readonly lines: readonly string[];
}

/** The key with which a line begins: `fr` of `fr:`. */
const keyIn = (line: string): string | undefined => {
  const end = line.search(/:(?:\s|$)/);
  if (end <= 0 || /^[\s#]/.test(line)) return undefined;
  return line
    .slice(0, end)
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2");
};

const blockOf = (lines: readonly string[], language: string): Block | undefined => {
  const from = lines.findIndex((line) => keyIn(line)?.toLowerCase() === language.toLowerCase());
  if (from < 0) return undefined;
  const next = lines.findIndex((line, i) => i > from && /^[^\s#]/.test(line));
  let to = next < 0 ? lines.length : next;
  // Comments at the margin, and the space above them, belong to what follows.
  while (to > from + 1 && /^(?:#.*|\s*)$/.test(lines[to - 1] ?? "")) to -= 1;
  return { from, to };
};

/** A comment that stands for a key without a text, as it was written here before. */
const mark = /^\s*# ([\w.-]+): /;

const readEntries = (
  lines: readonly string[],
  tag: string,
): { readonly entries: readonly Entry[]; readonly rest: readonly string[] } => {
  const first = lines.find((line) => /^\s+[^\s#]/.test(line)) ?? "  ";
  const indent = /^\s*/.exec(first)?.[0] ?? "";
  const entries: Entry[] = [];
  let above: string[] = [];
  let own: string[] | undefined;
  for (const line of lines) {
    const key = line.startsWith(indent) ? keyIn(line.slice(indent.length)) : undefined;
    if (key !== undefined) {
      own = [...above, line];
      entries.push({ key, lines: own });
      above = [];
    } else if (own && line.startsWith(`${indent} `)) {
      own.push(...above, line);
      above = [];
    } else {
      const [, marked = ""] = mark.exec(line) ?? [];
      if (line.trim() !== "" && !isKey(marked, tag)) above.push(line);
    }
  }
  return { entries, rest: above };
};

/** What pages say for a key now: in the language if Parvis speaks it, else in English. */
const saidFor = (key: string, language: string): string => {
  const english = textsOf("pages", reference);
  return (
    oursOf(key, language) ??
    english[key] ??
    english[`${baseOf(key)}.other`] ??
    english[baseOf(key)] ??
    ""
  );
};

const forms = ["zero", "one", "two", "few", "many", "other"];

/** The keys in the order of English; what is no key comes last, as it is. */
const inOrder = (keys: readonly string[], wanted: readonly string[]): readonly string[] => {
  const bases = [...new Set(wanted.map(baseOf))];
  const rank = (key: string): number => {
    if (key === localeKey) return -1;
    const at = bases.indexOf(baseOf(key));
    return at < 0 ? bases.length : at;
  };
  return keys.toSorted(
    (a, b) => rank(a) - rank(b) || forms.indexOf(formOf(a) ?? "") - forms.indexOf(formOf(b) ?? ""),
  );
};

/** The file as it will be, and how much of the language it says. */
export interface CompletedFile {
  readonly text: string;
  readonly own: number;
  readonly total: number;
}

const groupOf = (key: string): string => key.split(".")[0] ?? "";

/** The lines of a language: its keys in groups, each missing one as a comment with what pages say for it now. */
const printEntries = (
  entries: readonly Entry[],
  wanted: readonly string[],
  language: string,
): readonly string[] => {
  const written = new Map(entries.map((entry) => [entry.key, entry.lines]));
  const keys = inOrder([...new Set([...wanted, ...written.keys()])], wanted);
  return keys.flatMap((key, i) => [
    ...(i > 0 && groupOf(key) !== groupOf(keys[i - 1] ?? "") ? [""] : []),
    ...(written.get(key) ?? [`  # ${key}: ${yamlText(saidFor(key, language))}`]),
  ]);
};

/** The entries of a language that stand in braces behind its tag, each on a line of its own. */
const entriesOf = (head: string): readonly Entry[] => {
  const value = parseYaml(head);
  const [said] = typeof value === "object" ? Object.values(value) : [];
  return Object.entries(typeof said === "object" ? said : {}).map(([key, text]) => ({
    key,
    lines: [`  ${key}: ${typeof text === "string" ? yamlText(text) : JSON.stringify(text)}`],
  }));
};

/** Completes a language in the text of the file; `tag` is the language whose plurals it has. */
export const completeFile = (text: string, language: string, tag: string): CompletedFile => {
  const lines = text.trimEnd().split("\n");
  const block = blockOf(lines, language);
  const inside = block ? lines.slice(block.from + 1, block.to) : [];
  const head = block ? (lines[block.from] ?? "") : `${language}:`;
  const isInBraces = head.trimEnd().endsWith("}");
  const { entries, rest } = isInBraces
    ? { entries: entriesOf(head), rest: [] }
    : readEntries(inside, tag);
  const wanted = wantedOf(tag);
  const opening = isInBraces ? head.slice(0, head.indexOf(":") + 1) : head;
  const completed = [opening, ...printEntries(entries, wanted, language), ...rest];
  const before = block ? lines.slice(0, block.from) : [...lines, ""];
  const after = block ? lines.slice(block.to) : [];
  return {
    text: `${[...before, ...completed, ...after].join("\n").trimStart()}\n`,
    own: wanted.filter((key) => entries.some((entry) => entry.key === key)).length,
    total: wanted.length,
  };
};
