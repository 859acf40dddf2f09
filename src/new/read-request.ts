/** Reads what was asked for, or says why it cannot be: throws `UsageFault`. */
import { UsageFault } from "../run/options.ts";
import type { Content, EventContent } from "../content/content.ts";
import { isNewId, meantId } from "../content/name-to-id.ts";
import { fromForeignWord } from "../content/suggest/foreign-words.ts";
import { nearestWord } from "../content/suggest/nearest.ts";
import { suggestDate } from "../content/suggest/date.ts";
import { type ParsedDate, parseDate } from "../time.ts";
import { contentKinds, kinds, type NewKind } from "./kinds.ts";
import type { SayCommand } from "../i18n/commands.ts";

/** What is asked for, as it was written. */
export interface NewRequest {
  readonly kind: string;
  readonly name: string;
  /** The id, if not made of the name. */
  readonly id: string | undefined;
  /** To which event it belongs. */
  readonly event: string | undefined;
  /** The event whose next edition is to be made. */
  readonly from: string | undefined;
  readonly start: string | undefined;
  /** True: it is not to be published yet. */
  readonly draft?: boolean;
  /** That of a translation of what is there. */
  readonly language?: string | undefined;
  /** Flags that only a new site has, by their names. */
  readonly ofSite?: readonly string[];
}

export interface Context {
  /** The site's, absolute. */
  readonly folder: string;
  readonly content: Content;
  readonly language: string;
  readonly say: SayCommand;
  readonly now: string;
}

const nearestOf = (say: SayCommand, word: string | undefined): string =>
  word === undefined ? "" : say("new.nearest", { value: word });

/** Which kind of thing is asked for, of a site that is there. */
export const readKind = (written: string, say: SayCommand): NewKind => {
  const kind = contentKinds.find((one) => one === written);
  if (kind) return kind;
  const meant = fromForeignWord(written, kinds) ?? nearestWord(written, kinds);
  const nearest = nearestOf(say, meant);
  throw new UsageFault(say("new.no-kind", { value: written, nearest, known: kinds.join(", ") }));
};

/** A date as it is written in files, or as people write it; undefined if it is none, or not as precise as may be. */
export const readDate = (
  written: string,
  zone: string,
  precisions: readonly ParsedDate["precision"][],
): ParsedDate | undefined =>
  [written, suggestDate(written, precisions) ?? written]
    .map((text) => parseDate(text, zone))
    .filter((date) => typeof date !== "string")
    .find(({ precision }) => precisions.includes(precision));

/** When an event begins. */
export const readStart = (written: string, zone: string, say: SayCommand): ParsedDate => {
  const parsed = readDate(written, zone, ["minute", "day", "month"]);
  if (parsed) return parsed;
  throw new UsageFault(say("new.bad-start", { value: written }));
};

export const chooseId = (
  { id, name }: NewRequest,
  made: string | undefined,
  say: SayCommand,
): string => {
  if (id !== undefined && !isNewId(id)) {
    const nearest = nearestOf(say, meantId(id));
    throw new UsageFault(say("new.bad-id", { value: id, nearest }));
  }
  const chosen = id ?? made;
  if (chosen === undefined) throw new UsageFault(say("new.no-id", { value: name }));
  return chosen;
};

export const findEvent = (id: string, { content, say }: Context): EventContent => {
  const event = content.events.find((one) => one.id === id);
  if (event) return event;
  const known = content.events.map((one) => one.id);
  if (known.length === 0) throw new UsageFault(say("new.no-event"));
  const nearest = nearestOf(say, nearestWord(id, known));
  throw new UsageFault(say("new.unknown-event", { value: id, nearest, known: known.join(", ") }));
};

/** The event that is asked for, or the only one. */
export const chooseEvent = (id: string | undefined, context: Context): EventContent => {
  const { content, say } = context;
  if (id !== undefined) return findEvent(id, context);
  const [only, ...others] = content.events;
  if (!only) throw new UsageFault(say("new.no-event"));
  if (others.length === 0) return only;
  const known = content.events.map((one) => one.id).join(", ");
  throw new UsageFault(say("new.which-event", { known }));
};
