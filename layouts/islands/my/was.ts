/** What the sessions were when somebody chose them, so that a change since can be told with the old value. */
import { idOf } from "./timetable.ts";

/** When and where a session was; `said` is how the page said it. */
export interface Was {
  readonly start: string;
  readonly rooms: string;
  readonly said: string;
  readonly isOff: boolean;
}

export type Change = "changed" | "calledOff";

/** What an entry says now. */
export const isNow = (entry: HTMLElement): Was => {
  const day = entry.closest("section")?.querySelector("h2")?.textContent;
  const said = [
    day,
    ...[".hour .time", ".where"].map((part) => entry.querySelector(part)?.textContent),
  ]
    .map((text) => text?.trim().replaceAll(/\s+/g, " "))
    .filter((text) => text !== undefined && text !== "");
  return {
    start: entry.querySelector<HTMLTimeElement>(".hour time")?.dateTime ?? "",
    rooms: entry.dataset.rooms ?? "",
    said: said.join(", "),
    isOff: entry.matches(".void"),
  };
};

/** What is to be told of it; of what had no hour and no room yet, nothing is. */
export const changeOf = (was: Was, now: Was): Change | undefined => {
  if (now.isOff) return was.isOff ? undefined : "calledOff";
  const hasMoved = was.start !== "" && was.start !== now.start;
  const hasRoom = was.rooms !== "" && was.rooms !== now.rooms;
  return hasMoved || hasRoom ? "changed" : undefined;
};

const isWas = (value: unknown): value is Was =>
  typeof value === "object" &&
  value !== null &&
  "start" in value &&
  typeof value.start === "string" &&
  "rooms" in value &&
  typeof value.rooms === "string" &&
  "said" in value &&
  typeof value.said === "string" &&
  "isOff" in value &&
  typeof value.isOff === "boolean";

/** Whatever lies there, what is none of ours is left out. */
export const readWas = (text: string | null): ReadonlyMap<string, Was> => {
  try {
    const read: unknown = JSON.parse(text ?? "{}");
    return new Map(
      Object.entries(typeof read === "object" && read !== null ? read : {}).filter(
        (pair): pair is [string, Was] => isWas(pair[1]),
      ),
    );
  } catch {
    return new Map();
  }
};

/** The name under which it is kept, beside the choice itself, which older pages read too. */
const keyOf = (choice: string): string => `${choice} was`;

const write = (choice: string, all: ReadonlyMap<string, Was>): void => {
  try {
    if (all.size === 0) localStorage.removeItem(keyOf(choice));
    else localStorage.setItem(keyOf(choice), JSON.stringify(Object.fromEntries(all)));
  } catch {
    // Where nothing is kept, nothing is compared.
  }
};

const read = (choice: string): ReadonlyMap<string, Was> => {
  try {
    return readWas(localStorage.getItem(keyOf(choice)));
  } catch {
    return new Map();
  }
};

/**
 * What is known of the chosen entries. Of those seen for the first time it is remembered what they are; what is no longer
 * chosen is forgotten, but by `left`: if it is chosen again, it is what it was.
 */
export const remember = (
  choice: string,
  ids: readonly string[],
  entries: readonly HTMLElement[],
  left = new Map<string, Was>(),
): ReadonlyMap<string, Was> => {
  const known = read(choice);
  const chosen = new Set(ids);
  const all = new Map([...left, ...known].filter(([id]) => chosen.has(id)));
  for (const [id, was] of known) left.set(id, was);
  for (const entry of entries)
    if (chosen.has(idOf(entry)) && !all.has(idOf(entry))) all.set(idOf(entry), isNow(entry));
  if (all.size !== known.size || [...all.keys()].some((id) => !known.has(id))) write(choice, all);
  return all;
};

/** That somebody has seen what changed of an entry. */
export const note = (choice: string, entry: HTMLElement): void => {
  write(choice, new Map([...read(choice), [idOf(entry), isNow(entry)]]));
};
