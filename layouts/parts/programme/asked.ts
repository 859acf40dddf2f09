/** What a page may be asked for of a programme: the answers of its parts, for the scripts that choose among them. */
import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Event, Room, Session, Slot, Theme } from "../../../src/site/model.ts";
import type { Pointer } from "../../../src/site/pointers.ts";
import { roomPageId, roomsOf } from "../../../src/site/rooms.ts";
import { tracksInUse } from "../../../src/site/tracks.ts";
import { isInAllRooms, knownRooms } from "../../../src/site/where.ts";
import type { Context } from "../../context.ts";

const asking = new WeakSet<Context>();

/** For a page that may be asked for parts of the programme. */
export const withAnswers = (c: Context): Context => {
  asking.add(c);
  return c;
};

const marking = new WeakMap<Context, (session: Session) => Html>();

/** For a page on which one chooses among the sessions of its programme, each with these marks. */
export const withMarks = (c: Context, marks: (session: Session) => Html): void => {
  marking.set(c, marks);
};

interface Answers {
  /** `*` for what is everywhere. */
  readonly rooms: readonly string[];
  readonly track?: string | undefined;
  readonly themes?: readonly Theme[];
}

const answers = (c: Context, { rooms, track, themes = [] }: Answers): Html | false =>
  asking.has(c) &&
  html` ${attribute("rooms", [...new Set(rooms)].join(" "))}${track !== undefined && html` ${attribute("track", track)}`}${
    themes.length > 0 && html` ${attribute("themes", themes.map(({ id }) => id).join(" "))}`
  }`;

const idsOf = ({ event }: Context, rooms: Iterable<Room>): readonly string[] =>
  event ? [...rooms].map((room) => roomPageId(event, room)) : [];

/** Of a session, in a slot or in none. */
export const sessionAnswers = (
  c: Context,
  session: Session,
  rooms = session.placement?.rooms,
): Html | false => {
  const { track, themes } = session;
  return (
    marking.get(c)?.(session) ??
    answers(c, {
      rooms: rooms && isInAllRooms(rooms) ? ["*"] : idsOf(c, knownRooms(rooms ?? [])),
      track: track?.id,
      themes,
    })
  );
};

/** Of a slot; a block has those of its sessions within. */
export const slotAnswers = (c: Context, slot: Slot): Html | false => {
  const [only] = slot.sessions;
  if (slot.isSession && only) return sessionAnswers(c, only.session, only.rooms);
  const ofThemes = slot.themes.flatMap(({ room }) => room ?? []);
  const isEverywhere = isInAllRooms(slot.rooms) && ofThemes.length === 0;
  return answers(c, {
    rooms: isEverywhere ? ["*"] : idsOf(c, [...knownRooms(slot.rooms), ...ofThemes]),
    themes: slot.themes,
  });
};

/** Of what has moved, where it was. */
export const pointerAnswers = (c: Context, { placement, slot, wasIn }: Pointer): Html | false => {
  const session = (placement ?? (slot.isSession ? slot.sessions[0] : undefined))?.session;
  const marks = session && marking.get(c)?.(session);
  if (marks) return marks;
  return answers(c, {
    rooms: idsOf(c, wasIn),
    track: session?.track?.id,
    themes: session ? session.themes : slot.themes,
  });
};

/** All that there are. */
export const allAnswers = (c: Context, event: Event): Html =>
  html` ${attribute("rooms", idsOf(c, roomsOf(event)).join(" "))} ${attribute(
    "track",
    tracksInUse(event)
      .map(({ id }) => id)
      .join(" "),
  )} ${attribute("themes", event.themes.map(({ id }) => id).join(" "))}`;
