/** What may be referred to in the files of a site: the ids of other files, and what they are called. */
import type { Content, EventContent } from "../content/content.ts";
import { Report } from "../content/report.ts";
import { knownTo, type Targets } from "../content/rules/references.ts";
import { siteScope } from "../content/rules/scope.ts";
import type { ReferenceKind } from "../content/schema/tags.ts";

/** An id, and a name by which people know it. */
export interface Offer {
  readonly id: string;
  readonly name: string | undefined;
}

/** What can be written where a reference stands; undefined where that is not wholly known. */
export type Offers = (kind: ReferenceKind) => readonly Offer[] | undefined;

const offersIn = ({ candidates, isOpen }: Targets): readonly Offer[] | undefined =>
  isOpen ? undefined : candidates.map(({ id, names = [] }) => ({ id, name: nameOf(id, names) }));

const nameOf = (id: string, names: readonly string[]): string | undefined =>
  names.find((name) => name !== id);

/** All of several, each id once. */
const merged = (all: readonly (readonly Offer[] | undefined)[]): readonly Offer[] | undefined => {
  const found = new Map<string, Offer>();
  for (const offers of all) {
    if (!offers) return undefined;
    for (const offer of offers) if (!found.has(offer.id)) found.set(offer.id, offer);
  }
  return [...found.values()];
};

/** The rooms of all venues, for a slot may be elsewhere than its event. */
const rooms = ({ venues }: Content): readonly Offer[] | undefined => {
  if (venues.isBroken) return undefined;
  const all = [...venues.items.values()].map(({ document, path }) => {
    if (document.isBroken) return undefined;
    const said = document.at([...path, "rooms"]);
    if (said === undefined) return [];
    if (typeof said !== "object" || Array.isArray(said)) return undefined;
    return Object.keys(said).map((id) => {
      const name = document.at([...path, "rooms", id, "name"]);
      return { id, name: typeof name === "string" ? name : undefined };
    });
  });
  return merged(all);
};

const ofEvent = (content: Content, event: EventContent | undefined, kind: ReferenceKind) => {
  if (kind === "room") return rooms(content);
  return offersIn(knownTo({ ...siteScope(content, new Report()), event }, kind));
};

const shared: readonly ReferenceKind[] = ["organisation", "venue", "event", "room"];

/** What the files of an event can refer to; without one, what those of any can, the last event first. */
export const offersOf = (content: Content, event?: EventContent): Offers => {
  const known = new Map<ReferenceKind, readonly Offer[] | undefined>();
  return (kind) => {
    if (!known.has(kind)) {
      const isOne = event !== undefined || shared.includes(kind);
      const events = isOne ? [event] : content.events.toReversed();
      known.set(kind, merged(events.map((one) => ofEvent(content, one, kind))));
    }
    return known.get(kind);
  };
};
