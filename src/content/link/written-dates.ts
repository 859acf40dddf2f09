/** The dates that an event's file names, each with an identity that its calendar entry keeps. */
import { createHash } from "node:crypto";
import type { WrittenDate } from "../../site/model.ts";
import type { EventInput } from "../schema/event.ts";
import type { Document } from "../yaml/document.ts";
import type { Linked } from "./meanings.ts";

/** What the file itself calls it, whatever language is read: of several the first. */
const writtenLabel = ({ original }: Document, i: number): string => {
  const label = original.at(["dates", i, "label"]);
  const [first] = typeof label === "object" ? Object.values(label) : [label];
  return typeof first === "string" ? first.trim() : "";
};

/** By its label, so that it is the same after a date was put off, or another one put before it. */
export const linkDates = (
  document: Document,
  dates: Linked<EventInput>["dates"],
): readonly WrittenDate[] => {
  const ranks = new Map<string, number>();
  return dates.map((date, i) => {
    const name = createHash("sha256").update(writtenLabel(document, i)).digest("hex").slice(0, 12);
    const rank = (ranks.get(name) ?? 0) + 1;
    ranks.set(name, rank);
    return { ...date, id: rank === 1 ? name : `${name}-${rank}` };
  });
};
