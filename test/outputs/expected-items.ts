/** What a schedule must hold, told from the model alone and not by the code that writes it. */
import { strictest } from "../../src/site/states.ts";
import { uidOf, uuidOf } from "../../src/site/identity.ts";
import {
  type Event,
  type Hours,
  type Placement,
  type Session,
  type Site,
  type Slot,
  type Span,
  TBA,
  type Tba,
} from "../../src/site/model.ts";
import type { SlotStatus } from "../../src/site/words.ts";

export interface ExpectedItem {
  readonly guid: string;
  readonly day: string;
  readonly title: string;
  readonly isConfirmed: boolean;
  readonly span: Span;
  readonly isOpenEnded: boolean;
  readonly rooms: Placement["rooms"];
  /** Names, in the order of the alphabet. */
  readonly people: readonly string[];
  /** Titles that must stand in its text. */
  readonly within: readonly string[];
}

const peopleOf = ({ speakers, moderators }: Session): readonly string[] => [
  ...speakers.filter(({ isWithdrawn }) => !isWithdrawn).map(({ speaker }) => speaker.id),
  ...moderators.map(({ id }) => id),
];

const facilitatorsOf = ({ themes }: Slot): readonly string[] =>
  themes.flatMap(({ facilitators }) => facilitators.map(({ id }) => id));

/** These programmes know all their titles. */
const known = (title: string | Tba): string => {
  if (title === TBA) throw new Error("a title is to be announced");
  return title;
};

const titlesOf = (things: readonly { readonly title: string | Tba }[]): readonly string[] =>
  things.map(({ title }) => known(title));

/** The items of an event, of any status but with a known time. */
export const expectedItems = (site: Site, event: Event): readonly ExpectedItem[] => {
  const names = new Map(event.speakers.map(({ id, name }) => [id, name]));
  const toNames = (ids: readonly string[]): readonly string[] =>
    [...new Set(ids)].map((id) => names.get(id) ?? "").sort();
  const guidOf = (kind: "slot" | "session", id: string): string =>
    uuidOf(uidOf(site, kind, id, event.id));
  const isConfirmed = (...states: readonly SlotStatus[]): boolean =>
    strictest(...states) === "confirmed";

  const slotItem = (slot: Slot, span: Hours): ExpectedItem => {
    const inside = slot.sessions.filter(({ hasOwnTime }) => !hasOwnTime).map((it) => it.session);
    const present = inside.filter(({ status }) => status !== "cancelled");
    return {
      guid: guidOf("slot", slot.id),
      day: slot.day.id,
      title: known(slot.title),
      isConfirmed: isConfirmed(slot.status),
      span,
      isOpenEnded: span.isOpenEnded === true,
      rooms: slot.rooms,
      people: toNames([...present.flatMap(peopleOf), ...facilitatorsOf(slot)]),
      within: [...titlesOf(inside), ...titlesOf(slot.themes)],
    };
  };
  const sessionItem = (placement: Placement, slot: Slot, span: Hours): ExpectedItem => ({
    guid: guidOf("session", placement.session.id),
    day: slot.day.id,
    title: known(placement.session.title),
    isConfirmed: isConfirmed(placement.session.status, slot.status),
    span,
    isOpenEnded: span.isOpenEnded === true,
    rooms: placement.rooms,
    people: toNames([
      ...peopleOf(placement.session),
      ...(slot.isSession ? facilitatorsOf(slot) : []),
    ]),
    within: slot.isSession ? titlesOf(slot.themes) : [],
  });

  return event.days.flatMap(({ slots }) =>
    slots.flatMap((slot) => {
      const { span, sessions } = slot;
      if (!span) return [];
      if (slot.isSession) return sessions.map((only) => sessionItem(only, slot, only.span ?? span));
      const own = sessions.filter(({ hasOwnTime }) => hasOwnTime);
      const isTold =
        own.length > 0 &&
        own.length === sessions.length &&
        !slot.description &&
        slot.themes.length === 0;
      return [
        ...(isTold ? [] : [slotItem(slot, span)]),
        ...own.map((placement) => sessionItem(placement, slot, placement.span ?? span)),
      ];
    }),
  );
};
