/** Identities of what stands in a list and is said on in calendars, by what the file itself calls it. */
import { createHash } from "node:crypto";
import type { Document } from "../yaml/document.ts";
import type { Path } from "../yaml/path.ts";

/** What the file itself says at a place, whatever language is read: of several the first. */
export const writtenText = ({ original }: Document, path: Path): string => {
  const text = original.at(path);
  const [first] = typeof text === "object" ? Object.values(text) : [text];
  return typeof first === "string" ? first.trim() : "";
};

/** An id for each name: the same after another one was put before it. Of those that are called the same, each has its own. */
export const lastingIds = (names: readonly string[]): readonly string[] => {
  const ranks = new Map<string, number>();
  return names.map((name) => {
    const id = createHash("sha256").update(name).digest("hex").slice(0, 12);
    const rank = (ranks.get(id) ?? 0) + 1;
    ranks.set(id, rank);
    return rank === 1 ? id : `${id}-${rank}`;
  });
};
