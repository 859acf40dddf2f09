/** What an import says when it is done. */
import { workFolder } from "../disk/places.ts";
import { shellWord } from "../run/shell-word.ts";
import { printable } from "../text/characters.ts";
import type { Count } from "./count-items.ts";
import type { ImportResult } from "./import-programme.ts";
import { commandWords, type SayCommand } from "../i18n/commands.ts";

const most = 10;

const countLine = (say: SayCommand, what: string, { source, result, away }: Count): string => {
  const line = say("import.count", { what, source: String(source), result: String(result) });
  return away === 0 ? line : say("import.away", { count: line, number: String(away) });
};

/** What to type next: of the site in which commands are typed no more than that. */
const next = (say: SayCommand, folder: string): string =>
  folder === workFolder
    ? say("import.next-here")
    : say("import.next", { folder: shellWord(folder) });

const section = (
  say: SayCommand,
  title: string,
  things: readonly string[],
  all: boolean,
): string => {
  const shown = all ? things : things.slice(0, most);
  const rest = things.length - shown.length;
  return [
    `${title} (${things.length}):`,
    ...shown.map((thing) => `  - ${printable(thing)}`),
    ...(rest > 0 ? [`  ${say("import.more", { number: String(rest) })}`] : []),
  ].join("\n");
};

/** The report in full; of long lists the first ten, unless all are asked for. */
export const reportImport = (
  result: ImportResult,
  {
    file,
    into,
    all,
    language,
  }: {
    readonly file: string;
    readonly into: string;
    readonly all: boolean;
    readonly language: string;
  },
): string => {
  const { event, format, counts, notes, toFetch, changes, isNewSite } = result;
  const say = commandWords(language);
  const head =
    changes.size === 0
      ? say("import.unchanged", { file })
      : say("import.imported", { file, format, folder: into, event });
  const isNewEvent =
    changes.has(`content/${event}/event.md`) && !notes.all.some(([key]) => key === "updated");
  const toComplete = [
    ...(isNewSite ? [say("import.complete-site")] : []),
    ...(isNewEvent ? [say("import.complete-event", { file: `content/${event}/event.md` })] : []),
    ...(isNewEvent && counts.rooms.result > 0 ? [say("import.complete-venue")] : []),
  ];
  const sections = [
    ...notes.all.map(([key, things]) => section(say, say(`import.note.${key}`), things, all)),
    ...(toFetch.size > 0
      ? [
          section(
            say,
            say("import.note.to-fetch"),
            [...toFetch].map(([url, whose]) => `${url} (${whose})`),
            all,
          ),
        ]
      : []),
    ...(toComplete.length > 0
      ? [section(say, say("import.note.to-complete"), toComplete, all)]
      : []),
  ];
  return [
    head,
    [
      countLine(say, say("import.sessions"), counts.sessions),
      countLine(say, say("import.people"), counts.people),
      countLine(say, say("import.rooms"), counts.rooms),
    ].join("\n"),
    ...sections,
    ...(changes.size === 0 ? [] : [next(say, into)]),
  ]
    .join("\n\n")
    .concat("\n");
};
