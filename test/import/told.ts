/** All that a programme says of each session and break which a schedule can carry, and must bring back. */
import { ownSummary } from "../../src/site/own-summary.ts";
import { sessionStatus } from "../../src/site/entries.ts";
import {
  type Event,
  type Link,
  type Material,
  type Session,
  type Slot,
  TBA,
} from "../../src/site/model.ts";
import { knownRooms } from "../../src/site/where.ts";
import { type Prose, proseToText, type Token } from "../../src/text/markdown.ts";

/** Text with spaces as an import has them. */
const line = (text: string): string => text.replace(/\s+/g, " ").trim();

const addressesIn = (token: Token): readonly string[] => [
  ...(token.type === "link" ? [token.url] : []),
  ...("children" in token ? token.children.flatMap(addressesIn) : []),
];

const proseOf = (prose: Prose) => ({
  words: line(proseToText(prose)),
  addresses: prose.tokens.flatMap(addressesIn),
});

/** What had no UUID has one of ours, which says nothing of what was imported. */
const guidOf = ({ guid }: { readonly guid?: string | undefined }) =>
  guid === undefined ? {} : { guid };

const linkOf = ({ label, url }: Link): string => `${line(label)} ${url}`;
const materialOf = ({ kind, title, url }: Material): string => `${kind} ${line(title)} ${url}`;
const titleOf = (title: Slot["title"]): string => (title === TBA ? "tba" : line(title));

const toldOfSession = (session: Session) => ({
  title: titleOf(session.title),
  subtitle: line(ownSummary(session)),
  kind: session.kind,
  status: sessionStatus(session),
  language: session.language.split("-")[0],
  level: session.level,
  tags: session.tags,
  track: session.track && line(session.track.title),
  people: session.speakers.map(({ speaker }) => line(speaker.name)),
  organisations: session.organisations.map(({ name }) => line(name)),
  stream: session.stream,
  materials: session.materials.map(materialOf).sort(),
  links: (session.links ?? []).map(linkOf),
  text: proseOf(session.abstract),
  ...guidOf(session),
});

const toldOfSlot = (slot: Slot) => ({
  title: titleOf(slot.title),
  kind: slot.kind,
  status: slot.status,
  text: slot.description && proseOf(slot.description),
});

/** In the order of days, hours and rooms. */
export const toldOf = (event: Event): readonly unknown[] =>
  event.days.flatMap(({ id, slots }) =>
    slots
      .map((slot) => ({
        place: `${id} ${slot.span?.start.toMillis() ?? ""} ${knownRooms(slot.rooms)[0]?.name ?? ""}`,
        told: slot.sessions.map(({ session }) => toldOfSession(session)),
        slot: slot.sessions.length === 0 ? toldOfSlot(slot) : undefined,
      }))
      .toSorted((a, b) => (a.place < b.place ? -1 : 1)),
  );

/** Those who take part, with what is known of them. */
export const peopleOf = (event: Event): readonly unknown[] =>
  event.speakers
    .map(({ name, guid, links, biography }) => ({
      name: line(name),
      ...guidOf({ guid }),
      links: links.map(linkOf),
      biography: proseOf(biography),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
