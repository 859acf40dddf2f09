/** Guesses a map of a file of any shape, to be mended by whoever knows it. */
import { toWord } from "../../content/suggest/nearest.ts";
import { ImportFault } from "../fault.ts";
import { yamlScalar } from "../../content/patch/yaml-format.ts";
import { type RecordList, recordLists } from "./draft-lists.ts";
import { fieldWords, plainWord } from "./draft-words.ts";

type Words = Readonly<Record<string, readonly string[]>>;

/** Which field is which, by the words of a section: exact ones first, then what begins or ends with one. */
const guess = ({ fields }: RecordList, words: Words): ReadonlyMap<string, string> => {
  const keys = [...fields.keys()];
  const found = new Map<string, string>();
  const isFree = (key: string): boolean => ![...found.values()].includes(key);
  for (const [field, names] of Object.entries(words)) {
    const key = names.flatMap(
      (name) => keys.find((one) => plainWord(one) === name && isFree(one)) ?? [],
    )[0];
    if (key !== undefined) found.set(field, key);
  }
  for (const [field, names] of Object.entries(words)) {
    if (found.has(field)) continue;
    const key = keys.find((one) => {
      const word = plainWord(one);
      return (
        isFree(one) &&
        names.some((name) => name.length > 3 && (word.startsWith(name) || word.endsWith(name)))
      );
    });
    if (key !== undefined) found.set(field, key);
  }
  return found;
};

const times = ["start", "end", "date", "duration"];

const isAbout = (list: RecordList, words: RegExp): boolean =>
  words.test(
    toWord(
      list.path
        .split(/[.*[\]"]+/)
        .filter(Boolean)
        .at(-1) ?? "",
    ),
  );

const sessionScore = (list: RecordList): number => {
  const found = guess(list, fieldWords.sessions);
  if (!found.has("title")) return 0;
  const timed = times.filter((field) => found.has(field)).length;
  const named = isAbout(list, /session|talk|event|program|slot|item|entr|vortr|contribution/)
    ? 3
    : 0;
  return timed * 2 + named + (found.has("speakers") ? 2 : 0) + (found.has("text") ? 1 : 0);
};

const peopleScore = (list: RecordList): number => {
  const found = guess(list, fieldWords.people);
  const named = isAbout(list, /speaker|people|person|presenter|author|intervenant|leute|user/)
    ? 3
    : 0;
  const said = ["biography", "photo", "organisation", "role"].filter((field) =>
    found.has(field),
  ).length;
  return found.has("name") || named > 0 ? named + said : 0;
};

const best = (
  lists: readonly RecordList[],
  score: (list: RecordList) => number,
  least: number,
): RecordList | undefined =>
  lists
    .map((list) => ({ list, score: score(list) }))
    .filter((one) => one.score >= least)
    .sort((a, b) => b.score - a.score || b.list.count - a.list.count)[0]?.list;

const sample = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined;
  return (text ?? "").slice(0, 60).replace(/[\n\r\u2028\u2029]/g, " ");
};

const row = (field: string, path: string, comment = ""): string =>
  `  ${field}: ${yamlScalar(path)}${comment && ` # ${comment}`}`;

const pathOf = (key: string): string =>
  /^[\w-]+$/.test(key) ? key : `"${key.replaceAll('"', "")}"`;

/** What the lists around the sessions may say: their room, and their day. */
const fromOuter = (list: RecordList, found: ReadonlyMap<string, string>): readonly string[] =>
  [...list.outer].reverse().flatMap((outer, at) => {
    const up = "^".repeat(at + 1);
    const day = [...outer.fields.keys()].find((key) => /^(?:date|day|tag|jour)$/i.test(key));
    const name = [...outer.fields.keys()].find((key) => /^(?:name|title)$/i.test(key));
    const isRoom = isAbout(outer, /room|stage|salle|hall|location|saal|raum/);
    return [
      ...(day !== undefined && !found.has("date") ? [row("date", `${up}.${day}`)] : []),
      ...(isRoom && name !== undefined && !found.has("room") ? [row("room", `${up}.${name}`)] : []),
      ...(outer.fields.size === 0 && !found.has("date") ? [row("date", `${up}$key`)] : []),
    ];
  });

/** The words of the comments in a draft. */
export interface SayDraft {
  readonly guess: string;
  readonly notFound: (fields: string) => string;
  readonly notUsed: string;
}

const section = (
  name: string,
  list: RecordList,
  words: Words,
  say: SayDraft,
  more: readonly string[] = [],
): string => {
  const found = guess(list, words);
  const used = new Set(found.values());
  const missing = Object.keys(words).filter(
    (field) => !found.has(field) && !more.some((line) => line.startsWith(`  ${field}:`)),
  );
  const lines = [...found].map(([field, key]) => {
    const value = list.fields.get(key);
    return row(field, pathOf(key) + (Array.isArray(value) ? "[*]" : ""), sample(value));
  });
  const left = [...list.fields].flatMap(([key, value]) =>
    used.has(key) ? [] : [`  # ${pathOf(key)}: ${sample(value)}`],
  );
  return [
    `${name}:`,
    row("at", list.path, `${list.count}`),
    ...lines,
    ...more,
    ...(missing.length > 0 ? [`  # ${say.notFound(missing.join(", "))}`] : []),
    ...(left.length > 0 ? [`  # ${say.notUsed}`, ...left] : []),
  ].join("\n");
};

/** The text of a map. Throws `ImportFault` if nothing looks like sessions. */
export const draftMap = (tree: unknown, say: SayDraft): string => {
  const lists = recordLists(tree);
  const sessions = best(lists, sessionScore, 2);
  if (!sessions) throw new ImportFault("no-draft");
  const rest = lists.filter((list) => list !== sessions);
  const people = best(rest, peopleScore, 3);
  const rooms = best(
    rest.filter(
      (list) =>
        list !== people &&
        isAbout(list, /room|stage|salle|location|raum|zimmer/) &&
        !sessions.outer.includes(list),
    ),
    () => 1,
    1,
  );
  const tracks = best(
    rest.filter((list) => isAbout(list, /^(?:track|categor|theme)/) && list !== rooms),
    () => 1,
    1,
  );
  const outer = fromOuter(sessions, guess(sessions, fieldWords.sessions));
  return `${[
    `# ${say.guess}`,
    "# timezone: Europe/Paris",
    '# dates: "dd/MM/yyyy HH:mm"',
    section("sessions", sessions, fieldWords.sessions, say, outer),
    ...(people ? [section("people", people, fieldWords.people, say)] : []),
    ...(rooms ? [section("rooms", rooms, fieldWords.named, say)] : []),
    ...(tracks ? [section("tracks", tracks, fieldWords.named, say)] : []),
  ].join("\n")}\n`;
};
