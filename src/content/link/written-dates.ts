/** What the file of an event names dates of: each with an identity that its calendar entry keeps when it is put off. */
import type { Call, WrittenDate } from "../../site/model.ts";
import type { EventInput } from "../schema/event.ts";
import type { Document } from "../yaml/document.ts";
import { lastingIds, writtenText } from "./lasting-ids.ts";
import type { Linked } from "./meanings.ts";

/** The dates that it lists. */
export const linkDates = (
  document: Document,
  dates: Linked<EventInput>["dates"],
): readonly WrittenDate[] => {
  const ids = lastingIds(dates.map((_, i) => writtenText(document, ["dates", i, "label"])));
  return dates.map((date, i) => ({ ...date, id: ids[i] ?? "" }));
};

/** Its calls, of which each may open and close. */
export const linkCalls = (
  document: Document,
  calls: Linked<EventInput>["calls"],
  isOpen: (call: Pick<Call, "opens" | "closes">) => boolean,
): readonly Call[] => {
  const ids = lastingIds(
    calls.map(({ kind }, i) => `${kind} ${writtenText(document, ["calls", i, "title"])}`),
  );
  return calls.map((call, i) => ({ ...call, id: ids[i] ?? "", isOpen: isOpen(call) }));
};
