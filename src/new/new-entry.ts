/** An entry of a file that holds all of its kind: a venue, an organisation. What is there stays as it is written. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nameToId } from "../content/name-to-id.ts";
import { parseYaml, type Value } from "../content/yaml/parse.ts";
import { yamlText } from "../content/yaml/write.ts";
import { UsageFault } from "../run/options.ts";
import type { NewFile } from "./new-files.ts";
import { chooseId, type Context, type NewRequest } from "./read-request.ts";
import { fillTemplate } from "./templates.ts";

export type EntryKind = "venue" | "organisation";

/** The line that makes use of what was made. */
const uses: Readonly<Record<EntryKind, (id: string) => string>> = {
  venue: (id) => `venue: ${id}`,
  organisation: (id) => `organisers: [${id}]`,
};

/** The ids of a file of entries; undefined for what is none, or cannot be read. */
const idsIn = (text: string): readonly string[] | undefined => {
  let value: Value;
  try {
    value = parseYaml(text);
  } catch {
    return undefined;
  }
  if (value === undefined) return [];
  return typeof value === "object" && !Array.isArray(value) ? Object.keys(value) : undefined;
};

/** The text with an entry at its end; undefined where its form does not allow that. */
const withEntry = (text: string, id: string, entry: string): string | undefined => {
  const before = idsIn(text);
  const written = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  const next = before?.length ? `${written}\n${entry}` : written + entry;
  return before && String(idsIn(next)) === String([...before, id]) ? next : undefined;
};

/** An entry of `data/venues.yaml` or `data/organisations.yaml`. */
export const draftEntry = (kind: EntryKind, request: NewRequest, context: Context): NewFile => {
  const { folder, language, say } = context;
  const file = `data/${kind}s.yaml`;
  const id = chooseId(request, nameToId(request.name), say);
  const entry = fillTemplate(kind, language, { id, name: yamlText(request.name) });
  const next = say(`new.next.${kind}`, { yaml: uses[kind](id) });
  const path = join(folder, file);
  if (!existsSync(path)) return { plan: { files: new Map([[file, entry]]) }, next };
  const text = readFileSync(path, "utf8")
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n");
  if (idsIn(text)?.includes(id)) throw new UsageFault(say("new.entry-exists", { file, id }));
  const edited = withEntry(text, id, entry);
  if (edited === undefined) throw new UsageFault(say("new.by-hand", { file, yaml: entry }));
  return { plan: { files: new Map(), edits: new Map([[file, { from: text, to: edited }]]) }, next };
};
