import type { Notes } from "../notes.ts";
import type { ForeignEntry } from "../programme.ts";
import { byPlace } from "./by-place.ts";

/** Two entries of one id are a repeat, or a mistake: each gets a key of its own, by time. */
export const withOwnKeys = (
  entries: readonly ForeignEntry[],
  notes: Notes,
): readonly ForeignEntry[] =>
  [...Map.groupBy(entries, ({ key }) => key).values()].flatMap((same) => {
    const [first, ...others] = [...same].sort(byPlace);
    for (const other of others)
      notes.add(
        other.title === first?.title ? "repeat" : "double-id",
        other.title === first?.title
          ? other.title
          : `${other.key}: ${first?.title ?? ""} / ${other.title}`,
      );
    return first
      ? [first, ...others.map((entry, i) => ({ ...entry, key: `${entry.key}~${i + 2}` }))]
      : [];
  });
