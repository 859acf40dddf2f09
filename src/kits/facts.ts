/** What the card of a speaker says. */
import { eventFacts, sessionFacts } from "../cards/facts.ts";
import type { Line } from "../cards/pen.ts";
import { knownOfEvent, knownRoom, knownStart } from "../i18n/known-when.ts";
import { roleIn } from "../i18n/role.ts";
import type { Event, Session, Site, Speaker } from "../site/model.ts";
import { someTalksOf } from "../site/kits.ts";
import { monogramOf } from "../text/monogram.ts";

/** A talk, and when and where it is as far as that is known; before that the role of who does not give it. */
export interface Talk {
  readonly title: Line;
  readonly when: readonly Line[];
}

/** All that a card shows, as it is set. */
export interface KitFacts {
  readonly direction: "ltr" | "rtl";
  readonly headings: "serif" | "sans";
  readonly name: Line;
  /** What stands in the place of a face. */
  readonly monogram: Line;
  readonly talks: readonly Talk[];
  /** Of who has no talk yet: when and where the event is. */
  readonly when: readonly Line[];
  readonly event: Line;
  /** That of the site, if it has one. */
  readonly address: Line | undefined;
}

/** More than these would be too small to be read; the speaker's page has them all. */
const mostTalks = 3;

/** Sets a text as cards set the title of an event. */
const setterOf =
  (event: Event, site: Site) =>
  (text: string): Line =>
    eventFacts({ ...event, title: text }, site).title;

/** What the card of a speaker says. */
export const kitFacts = (speaker: Speaker, site: Site): KitFacts => {
  const { event, name } = speaker;
  const { direction, headings, stub } = eventFacts(event, site);
  const set = setterOf(event, site);
  const setKnown = (texts: readonly (string | undefined)[]): readonly Line[] =>
    texts.flatMap((text) => (text === undefined ? [] : set(text)));
  const isPlaced = (session: Session): boolean =>
    (knownStart(session) ?? knownRoom(session)) !== undefined;
  const toTalk = (session: Session): Talk => ({
    title: sessionFacts(session, site).title,
    when: setKnown([roleIn(speaker, session), knownStart(session), knownRoom(session)]),
  });
  const sessions = someTalksOf(speaker, mostTalks);
  return {
    direction,
    headings,
    name: set(name),
    monogram: set(monogramOf(name)),
    talks: sessions.map(toTalk),
    when: sessions.some(isPlaced) ? [] : setKnown(knownOfEvent(event)),
    event: set(event.shortTitle),
    address: stub[1],
  };
};

/** A card in one sentence, for those who do not see it. */
export const kitText = ({ name, talks, when, event }: KitFacts): string =>
  [name, ...talks.flatMap((talk) => [talk.title, ...talk.when]), ...when, event]
    .map(({ text }) => text)
    .join(" · ");
