/** Titles and names of a schedule that still have entities of HTML in them, as forms of web pages leave them. */
import type { Notes } from "../notes.ts";
import { decodeEntities } from "../short-text.ts";
import type { RawEvent, RawSchedule } from "./frab-schedule.ts";

/** The same schedule with its short texts decoded; abstracts, descriptions and biographies are Markdown or HTML. */
export const decodeSchedule = (raw: RawSchedule, notes: Notes): RawSchedule => {
  const decode = (text: string): string => decodeEntities(text, notes);
  const titled = <Link extends { readonly title: string }>(links: readonly Link[]) =>
    links.map((link) => ({ ...link, title: decode(link.title) }));
  const named = <Thing extends { readonly name: string }>(things: readonly Thing[]) =>
    things.map((thing) => ({ ...thing, name: decode(thing.name) }));
  const toEvent = (event: RawEvent): RawEvent => ({
    ...event,
    title: decode(event.title),
    subtitle: decode(event.subtitle),
    room: decode(event.room),
    track: decode(event.track),
    type: decode(event.type),
    people: named(event.people).map((person) => ({ ...person, links: titled(person.links) })),
    links: titled(event.links),
    attachments: titled(event.attachments),
  });
  return {
    ...raw,
    title: decode(raw.title),
    acronym: decode(raw.acronym),
    venue: decode(raw.venue),
    city: decode(raw.city),
    tracks: named(raw.tracks),
    rooms: named(raw.rooms).map((room) => ({ ...room, description: decode(room.description) })),
    events: raw.events.map(toEvent),
  };
};
