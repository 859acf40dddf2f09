import { expect, test } from "vitest";
import { sessionFacts } from "../../layouts/parts/session/session-facts.ts";
import { entryPlaceLines } from "../../src/outputs/ical/location.ts";
import { sessionEntry } from "../../src/site/entries.ts";
import { type Room, TBA, type Venue } from "../../src/site/model.ts";
import {
  contextOf,
  makeDay,
  makeEvent,
  makeRooms,
  makeSession,
  span,
  textOf,
} from "./small-site.ts";

const stream = "https://live.example/";

const hall = (facts: Partial<Room>): Room => {
  const [room] = makeRooms(facts);
  if (!room) throw new Error("no room");
  return room;
};

const sessionIn = (
  room: Room,
  own: string | undefined,
  venue: Venue | { city: string } | typeof TBA,
) => {
  const event = makeEvent({ attendance: "hybrid", venue });
  const [slot] = makeDay("2027-06-11", [{ isSession: true, rooms: [room] }]).slots;
  if (!slot) throw new Error("a day without its slot");
  const session = makeSession({ event, stream: own });
  const placement = {
    session,
    slot,
    span: span("2027-06-11T14:00", "2027-06-11T15:00"),
    hasOwnTime: false,
    rooms: [room],
    previously: [],
  };
  return { event, session: { ...session, placement } };
};

test.each([
  { of: "neither it nor its room", room: undefined, own: undefined, isOnline: false },
  { of: "its room", room: stream, own: undefined, isOnline: true },
  { of: "its own", room: undefined, own: stream, isOnline: true },
])(
  "in a hybrid event, a session with a stream of $of is online: $isOnline",
  ({ room, own, isOnline }) => {
    const where = hall({ stream: room });
    const { event, session } = sessionIn(where, own, where.venue);
    const text = textOf(sessionFacts(contextOf(event), session));
    expect(text).toContain("La halle");
    expect(text.includes("La halle et en ligne")).toBe(isOnline);
  },
);

test.each([
  { venue: { city: "Lyon" }, own: undefined, line: "LOCATION:La cave\\, Lyon\r\n" },
  { venue: { city: "Lyon" }, own: stream, line: "LOCATION:La cave\\, Lyon et en ligne\r\n" },
  { venue: TBA, own: undefined, line: "LOCATION:La cave\r\n" },
] as const)("calendars say $line", ({ venue, own, line }) => {
  const { session } = sessionIn(hall({}), own, venue);
  expect(entryPlaceLines(sessionEntry(session))).toBe(line);
});

test("pages about a session elsewhere are links beside it", () => {
  const event = makeEvent();
  const session = makeSession({
    event,
    links: [{ label: "Old maps", url: "https://maps.example/" }],
  });
  const markup = sessionFacts(contextOf(event), session).toString();
  expect(markup).toContain('href="https://maps.example/"');
  expect(markup).toContain("Old maps");
});
