/** What Parvis itself says in schedules, in any of its languages, read back. */
import { saysStillOpen } from "../content/suggest/still-open.ts";
import { spokenLanguages } from "../i18n/catalogue.ts";
import { type Key, type Translate, translator } from "../i18n/index.ts";
import { type SessionLabel, betweenValues, sessionLabels } from "../i18n/session-labels.ts";
import { entryStates } from "../site/states.ts";
import type { EventStatus, SlotStatus } from "../site/words.ts";
import { toLine } from "./html.ts";

/** Something made of the words of each language, once. */
const oncePerWords = <Made>(make: (t: Translate) => readonly Made[]): (() => readonly Made[]) => {
  let made: readonly Made[] | undefined;
  return () => (made ??= spokenLanguages().flatMap((language) => make(translator(language))));
};

interface Prefix {
  readonly prefix: string;
  readonly status: SlotStatus;
}

const prefixes = oncePerWords((t): readonly Prefix[] =>
  (["tentative", "cancelled"] as const).flatMap((status) => {
    const { prefix } = entryStates[status];
    return prefix ? [{ prefix: `${toLine(t(prefix))} `, status }] : [];
  }),
);

const postponed = oncePerWords((t) => [`${toLine(t("event-status.postponed"))} – `]);

/** A title without what it says of a state: “Cancelled: Bread” is cancelled, and called “Bread”. */
export const readStated = (
  title: string,
): { readonly title: string; readonly status: SlotStatus } => {
  const found = prefixes().find(({ prefix }) => title.startsWith(prefix));
  return found
    ? { title: title.slice(found.prefix.length), status: found.status }
    : { title, status: "confirmed" };
};

/** The same of the title of an event. */
export const readStatedEvent = (
  title: string,
): { readonly title: string; readonly status: EventStatus | undefined } => {
  const prefix = postponed().find((one) => title.startsWith(one));
  if (prefix !== undefined) return { title: title.slice(prefix.length), status: "postponed" };
  const stated = readStated(title);
  return stated.status === "cancelled"
    ? { title: stated.title, status: "cancelled" }
    : { title, status: undefined };
};

const wordsOf = (key: Key): (() => readonly string[]) => oncePerWords((t) => [toLine(t(key))]);

/** What links to streams are called. */
export const streamWords = wordsOf("session.stream");

const presenceWords = {
  chat: wordsOf("presence.chat"),
  notes: wordsOf("presence.notes"),
  questions_url: wordsOf("presence.questions"),
} as const;

/** The field of a session that a link of this name is of; undefined for any other link. */
export const presenceField = (title: string): keyof typeof presenceWords | undefined =>
  (["chat", "notes", "questions_url"] as const).find((field) =>
    presenceWords[field]().includes(title),
  );

/** What stands before hours that the format cannot say. */
const hoursWords = wordsOf("session.when");

const openWords = oncePerWords((t) =>
  (["programme.room-tba", "programme.title-tba"] as const).map((key) => toLine(t(key))),
);

/** True for the name of a room, or a title, that says no more than that it is not known yet: “Room to be announced (2)”. */
export const isOpen = (name: string): boolean => {
  const words = toLine(name).replace(/ \(\d+\)$/, "");
  return openWords().includes(words) || saysStillOpen(words);
};

const labels = oncePerWords((t) =>
  sessionLabels.flatMap((word) =>
    [1, 2, 5].map((count) => [toLine(t(word, { count })), word] as const),
  ),
);

/** Signs that set a value apart from a text of another direction. */
const isolates = /[\u2066-\u2069]/g;

const unescape = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");

const labelOf = (line: string): string => line.slice(0, Math.max(line.indexOf(":"), 0)).trim();

/** A description without its line of hours; undefined if it has none. */
export const withoutHours = (description: string): string | undefined => {
  const all = description.split("\n\n");
  const others = all.filter((paragraph) => !hoursWords().includes(labelOf(toLine(paragraph))));
  return others.length === all.length ? undefined : others.join("\n\n");
};

const readLine = (paragraph: string): readonly [SessionLabel, readonly string[]] | undefined => {
  const line = toLine(paragraph.replace(isolates, ""));
  const label = labelOf(line);
  const word = labels().find(([name]) => name === label)?.[1];
  const values = line.slice(line.indexOf(":") + 1).split(betweenValues);
  return word && [word, values.map((value) => unescape(value.trim())).filter(Boolean)];
};

/** What a description of ours tells after labels, and the rest of it. */
export const readLabelled = (
  description: string,
): { readonly told: ReadonlyMap<SessionLabel, readonly string[]>; readonly rest: string } => {
  const told = new Map<SessionLabel, readonly string[]>();
  const rest = description.split("\n\n").filter((paragraph) => {
    const found = readLine(paragraph);
    if (!found || told.has(found[0])) return true;
    told.set(...found);
    return false;
  });
  return { told, rest: rest.join("\n\n").trim() };
};
