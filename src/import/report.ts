/** What an import says when it is done. */
import { printable } from "../text/characters.ts";
import type { Count } from "./count-items.ts";
import type { ImportResult } from "./import-programme.ts";
import { importWords, type SayImport } from "./words.ts";

const most = 10;

const countLine = (say: SayImport, what: string, { source, result, away }: Count): string => {
  const line = say("count", { what, source: String(source), result: String(result) });
  return away === 0 ? line : say("away", { count: line, number: String(away) });
};

const section = (
  say: SayImport,
  title: string,
  things: readonly string[],
  all: boolean,
): string => {
  const shown = all ? things : things.slice(0, most);
  const rest = things.length - shown.length;
  return [
    `${title} (${things.length}):`,
    ...shown.map((thing) => `  - ${printable(thing)}`),
    ...(rest > 0 ? [`  ${say("more", { number: String(rest) })}`] : []),
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
  const say = importWords(language);
  const head =
    changes.size === 0
      ? say("unchanged", { file })
      : say("imported", { file, format, folder: into, event });
  const isNewEvent =
    changes.has(`content/${event}/event.md`) && !notes.all.some(([key]) => key === "updated");
  const toComplete = [
    ...(isNewSite ? [say("complete-site")] : []),
    ...(isNewEvent ? [say("complete-event", { file: `content/${event}/event.md` })] : []),
    ...(isNewEvent && counts.rooms.result > 0 ? [say("complete-venue")] : []),
  ];
  const sections = [
    ...notes.all.map(([key, things]) => section(say, say(key), things, all)),
    ...(toFetch.size > 0
      ? [
          section(
            say,
            say("to-fetch"),
            [...toFetch].map(([url, whose]) => `${url} (${whose})`),
            all,
          ),
        ]
      : []),
    ...(toComplete.length > 0 ? [section(say, say("to-complete"), toComplete, all)] : []),
  ];
  return [
    head,
    [
      countLine(say, say("sessions"), counts.sessions),
      countLine(say, say("people"), counts.people),
      countLine(say, say("rooms"), counts.rooms),
    ].join("\n"),
    ...sections,
    ...(changes.size === 0 ? [] : [say("next", { folder: into })]),
  ]
    .join("\n\n")
    .concat("\n");
};
