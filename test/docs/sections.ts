/** A guide in sections, by the file or folder that a heading names between backticks: `sessions/`. */

/** What a table of fields says: its rows, each with the fields of its first cell. */
export interface FieldRow {
  readonly fields: readonly string[];
  readonly text: string;
}

/** Headings and their texts, without what looks like one within an example. */
export const sectionsIn = (document: string): ReadonlyMap<string, string> => {
  const sections = new Map<string, string>();
  let name = "";
  let isExample = false;
  for (const line of document.split("\n")) {
    if (line.startsWith("```")) isExample = !isExample;
    if (!isExample && /^#{2,3} /.test(line)) name = /`([^`]+)`/.exec(line)?.[1] ?? line;
    sections.set(name, `${sections.get(name) ?? ""}${line}\n`);
  }
  return sections;
};

const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

/** The table of fields of a section; empty if it has none. */
export const fieldTableIn = (section: string): readonly FieldRow[] => {
  const table =
    /^\| (?:field|champ) \| \|\n\| --- \| --- \|\n((?:\|.*\n)*)/m.exec(section)?.[1] ?? "";
  return [...table.matchAll(/^\| (.*?) \| (.*) \|$/gm)].map(([, head = "", text = ""]) => ({
    fields: codesIn(head),
    text,
  }));
};
