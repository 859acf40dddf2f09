/** The command `new`: makes a file of the content, or the next edition of an event. */
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { loadContent } from "../content/load.ts";
import { draftEdition, draftEvent, draftFile } from "./new-files.ts";
import { type NewRequest, readKind } from "./read-request.ts";
import { carryOut, firstTaken } from "../run/plan.ts";
import type { NewKind } from "./kinds.ts";
import { commandWords, type SayCommand } from "../i18n/commands.ts";
import { tellProblems } from "../run/load.ts";

/** Only an event has a beginning and an edition before it, and is of no other. */
const checkFlags = (kind: NewKind, request: NewRequest, say: SayCommand): void => {
  if (kind === "event") {
    if (request.event !== undefined) throw new UsageFault(say("new.not-for-event"));
    return;
  }
  for (const flag of ["from", "start"] as const)
    if (request[flag] !== undefined)
      throw new UsageFault(say("new.event-only", { flag: `--${flag}` }));
};

/** The exit code: 0, or 1 if what was asked for would be wrong. Throws `UsageFault`. */
export const makeNew = (options: Options, terminal: Terminal, request: NewRequest): number => {
  const { content, language } = loadContent(options.site);
  const say = commandWords(language);
  const context = { content, language, say, now: options.now };
  const kind = readKind(request.kind, say);
  checkFlags(kind, request, say);
  const { plan, next } =
    kind !== "event"
      ? draftFile(kind, request, context)
      : request.from === undefined
        ? draftEvent(request, context)
        : draftEdition(request, request.from, context);
  const taken = firstTaken(options.site, plan);
  if (taken !== undefined) throw new UsageFault(say("new.exists", { file: taken }));
  const { errors, loaded } = carryOut(options, plan);
  if (errors.length > 0) {
    tellProblems(errors, { language, source: loaded.source }, options, terminal);
    terminal.tell(`${say("new.refused")}\n`);
    return 1;
  }
  const list = (files: Iterable<string>): string =>
    [...files].map((file) => `  ${file}\n`).join("");
  terminal.tell(
    `${say("new.made")}\n${list([...plan.files.keys(), ...(plan.copies?.keys() ?? [])])}`,
  );
  if (plan.edits?.size) terminal.tell(`${say("new.changed")}\n${list(plan.edits.keys())}`);
  terminal.tell(`${next}\n`);
  return 0;
};
