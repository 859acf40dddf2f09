/** The tables of flags in the documents, made of what the command line knows: `node test/docs/flag-tables.ts` writes them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aboutFlag, flagAsTyped } from "../../src/cli/help.ts";
import { commands } from "../../src/commands/index.ts";
import { commandWords } from "../../src/i18n/commands.ts";
import type { Command } from "../../src/run/command.ts";

const root = join(import.meta.dirname, "../..");

interface Guide {
  readonly document: string;
  readonly language: string;
  /** What stands above the columns. */
  readonly head: readonly string[];
  /** The one command that it is about; all if left out. */
  readonly command?: string;
}

export const guides: readonly Guide[] = [
  {
    document: "docs/organisers.md",
    language: "en",
    head: ["option", "what it is for", "commands"],
  },
  {
    document: "docs/organisateurs.md",
    language: "fr",
    head: ["option", "à quoi elle sert", "commandes"],
  },
  { document: "docs/importing.md", language: "en", head: ["option", ""], command: "import" },
];

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`)).join(" | ")} |\n`.replace(
    "|  |",
    "| |",
  );

/** Each flag once, with the commands that know it in this sense. */
const rowsOf = (some: readonly Command[], language: string): readonly (readonly string[])[] => {
  const say = commandWords(language);
  const known = some.flatMap(({ name, flags }) =>
    flags.map((flag) => ({ name, typed: flagAsTyped(flag, say), about: aboutFlag(flag, say) })),
  );
  const alike = Map.groupBy(known, ({ typed, about }) => `${typed}\n${about}`);
  return [...alike.values()].flatMap((flags) => {
    const [first] = flags;
    if (!first) return [];
    const names = new Set(flags.map(({ name }) => `\`${name}\``));
    return [[`\`${first.typed}\``, first.about, [...names].join(", ")]];
  });
};

const tableOf = ({ language, head, command }: Guide): string => {
  const some = commands.filter(({ name }) => command === undefined || name === command);
  const rows = rowsOf(some, language).map((cells) => row(cells.slice(0, head.length)));
  return [row(head), row(head.map(() => "---")), ...rows].join("");
};

/** A document as it stands, and as it should. */
export const withTable = (guide: Guide): { readonly is: string; readonly should: string } => {
  const is = readFileSync(join(root, guide.document), "utf8");
  const place = /(?<=<!-- flags -->\n)[^]*?(?=<!-- \/flags -->)/;
  return { is, should: is.replace(place, () => `\n${tableOf(guide)}\n`) };
};

if (import.meta.main)
  for (const guide of guides) writeFileSync(join(root, guide.document), withTable(guide).should);
