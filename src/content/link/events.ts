/** Links the events of a site, and the series that they are editions of. */
import type { Event, Organisation, Series, Venue } from "../../site/model.ts";
import { type EventFacts, openEvent } from "./event-facts.ts";
import { type LinkedEvent, linkEvent } from "./event.ts";
import { type Linker, need } from "./linker.ts";
import { Register } from "./register.ts";
import { linkSeries } from "./series.ts";

/** What events may refer to, and by event the organisations that its texts link to; `""` is what all share. */
export interface Shared {
  readonly things: {
    readonly organisation: ReadonlyMap<string, Organisation>;
    readonly venue: ReadonlyMap<string, Venue>;
  };
  readonly language: string;
  readonly mentioned: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The events in the site's order, and their series. */
export interface LinkedEvents {
  readonly events: readonly LinkedEvent[];
  readonly series: readonly Series[];
}

export const linkEvents = (
  linker: Linker,
  { things, language, mentioned }: Shared,
): LinkedEvents => {
  const contents = linker.content.events;
  const events = new Register<Event>(contents.map(({ id }) => id));
  const opened = contents.map((content) => openEvent(linker, content, things));
  const facts = sortEvents(opened.map((one) => one.facts));
  const series = linkSeries(linker.version.root, facts, events, language);
  const linked = opened.map((one, i) => {
    const { id, partOf } = one.facts;
    // Links to organisations from texts of all events lead to the first event.
    const ids = [...(mentioned.get(id) ?? []), ...((i === 0 && mentioned.get("")) || [])];
    return linkEvent(one, {
      events,
      series: series.find((each) => each.id === partOf?.id),
      mentioned: ids.flatMap((organisation) => things.organisation.get(organisation) ?? []),
    });
  });
  const byId = new Map(linked.map((one) => [one.event.id, one]));
  return { events: facts.map(({ id }) => need(byId.get(id), id)), series };
};

const startOf = ({ period, id }: EventFacts): readonly [number, string] => [
  // What has no date yet comes after all that has.
  period ? +period.start : Number.MAX_SAFE_INTEGER,
  id,
];

/** Ongoing and upcoming events by start, then past ones, the latest first. */
const sortEvents = (events: readonly EventFacts[]): readonly EventFacts[] => {
  const sorted = [...events].sort((a, b) => {
    const [atA, idA] = startOf(a);
    const [atB, idB] = startOf(b);
    return atA - atB || (idA < idB ? -1 : 1);
  });
  const past = sorted.filter((event) => event.phase === "past").reverse();
  return [...sorted.filter((event) => event.phase !== "past"), ...past];
};
