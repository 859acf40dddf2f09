/** Two persons of one name are most often one person, told of twice. */
import { foldText } from "../../text/slug.ts";
import type { Item } from "../content.ts";
import type { EventScope } from "./scope.ts";
import { visitMembers } from "./team.ts";

/** What no capital, accent, space, hyphen or dot tells apart; a name of other signs alone is as it is. */
const keyOf = (name: string): string => foldText(name).replace(/[^\p{L}\p{N}\p{M}]+/gu, "") || name;

/** Names are compared without capitals, accents, spaces, hyphens and dots: “José  Le-Goff” is “Jose Le Goff”. */
export const checkNamesakes = ({ event, report }: EventScope): void => {
  const first = new Map<string, Item<unknown>>();
  for (const item of event.speakers.items.values()) {
    const { document, partial: known } = item;
    if (known.name === undefined) continue;
    const key = keyOf(known.name);
    const other = first.get(key);
    if (!other) {
      first.set(key, item);
      continue;
    }
    const params = { name: known.name, other: other.document.source.file };
    report.add(document.source, document.valueRange(["name"]), "same-name", params);
  }
  checkTeam({ event, report }, first);
};

/** Whoever is told of in the event's own file, and has the name of somebody who has a file of their own. */
const checkTeam = (
  { event, report }: Pick<EventScope, "event" | "report">,
  speakers: ReadonlyMap<string, Item<unknown>>,
): void => {
  const { document } = event.event;
  visitMembers(event.event, (path, { name, speaker }) => {
    const other = typeof name === "string" ? speakers.get(keyOf(name)) : undefined;
    if (typeof name !== "string" || speaker !== undefined || !other) return;
    const params = { name, id: other.id, other: other.document.source.file };
    report.add(document.source, document.valueRange([...path, "name"]), "same-name.team", params);
  });
};
