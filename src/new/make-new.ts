/** The command `new`: makes a file of the content, or the next edition of an event. */
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { loadContent } from "../content/load.ts";
import { asDraft, checkDraft } from "./as-draft.ts";
import { draftDay } from "./new-day.ts";
import { draftEntry } from "./new-entry.ts";
import { draftEdition, draftEvent, draftFile, type NewFile } from "./new-files.ts";
import { draftTranslation, type TranslatedKind } from "./new-translation.ts";
import { type Context, type NewRequest, readKind } from "./read-request.ts";
import { carryOut, firstTaken } from "../run/plan.ts";
import type { NewKind } from "./kinds.ts";
import { commandWords, type SayCommand } from "../i18n/commands.ts";
import { tellProblems } from "../run/load.ts";

const isTranslated = (kind: NewKind): kind is TranslatedKind =>
  kind !== "day" && kind !== "venue" && kind !== "organisation";

/** Only an event has a beginning and an edition before it, and is of no other. */
const checkFlags = (kind: NewKind, request: NewRequest, say: SayCommand): void => {
  const [ofSite] = (request.ofSite ?? []).filter(
    (flag) => flag !== "language" || !isTranslated(kind),
  );
  if (ofSite !== undefined) throw new UsageFault(say("new.site-only", { flag: `--${ofSite}` }));
  const isShared = kind === "venue" || kind === "organisation";
  if (isShared && request.event !== undefined) throw new UsageFault(say("new.shared"));
  if (kind === "event") {
    if (request.event !== undefined) throw new UsageFault(say("new.not-for-event"));
    return;
  }
  for (const flag of ["from", "start"] as const)
    if (request[flag] !== undefined)
      throw new UsageFault(say("new.event-only", { flag: `--${flag}` }));
};

const draftOf = (kind: NewKind, request: NewRequest, context: Context): NewFile => {
  if (request.language !== undefined && isTranslated(kind))
    return draftTranslation(kind, request, request.language, context);
  switch (kind) {
    case "event":
      return request.from === undefined
        ? draftEvent(request, context)
        : draftEdition(request, request.from, context);
    case "day":
      return draftDay(request, context);
    case "venue":
    case "organisation":
      return draftEntry(kind, request, context);
    default:
      return draftFile(kind, request, context);
  }
};

/** The exit code: 0, or 1 if what was asked for would be wrong. Throws `UsageFault`. */
export const makeNew = (options: Options, terminal: Terminal, request: NewRequest): number => {
  const { content, language } = loadContent(options.site);
  const say = commandWords(language);
  const context = { folder: options.site, content, language, say, now: options.now };
  const kind = readKind(request.kind, say);
  checkFlags(kind, request, say);
  checkDraft(kind, request, say);
  const made = draftOf(kind, request, context);
  const { plan, next } = request.draft ? asDraft(made, kind) : made;
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
  const fresh = [...plan.files.keys(), ...(plan.copies?.keys() ?? [])];
  if (fresh.length > 0) terminal.tell(`${say("new.made")}\n${list(fresh)}`);
  if (plan.edits?.size) terminal.tell(`${say("new.changed")}\n${list(plan.edits.keys())}`);
  terminal.tell(`${next}\n`);
  return 0;
};
