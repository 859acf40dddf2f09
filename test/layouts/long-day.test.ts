import { describe, expect, test } from "vitest";
import { dayProgramme } from "../../layouts/parts/programme/day-programme.ts";
import type { Day, Placement, Slot, Speaker } from "../../src/site/model.ts";
import { TBA } from "../../src/site/model.ts";
import { timelineEntries } from "../../src/site/timeline-entries.ts";
import {
  contextOf,
  makeDay,
  makeEvent,
  makeRooms,
  makeSession,
  organisation,
  prose,
  span,
  textOf,
} from "./small-site.ts";

const [a, b] = makeRooms({ name: "A" }, { name: "B" });
if (!a || !b) throw new Error("no rooms");

const ada: Speaker = {
  id: "ada",
  url: "/fete/speakers/ada/",
  name: "Ada Roux",
  pronouns: undefined,
  role: undefined,
  organisations: [organisation("labo", "Le Labo")],
  photo: undefined,
  isFeatured: false,
  links: [],
  biography: prose(""),
  sessions: [],
  themes: [],
  event: makeEvent(),
};

/** Sessions of five minutes, by turns in two rooms. */
const dayOf = (sessions: number): Day => {
  const slots = Array.from({ length: sessions }, (_, i): Partial<Slot> => {
    const start = 9 * 60 + Math.floor(i / 2) * 5;
    const clock = (minutes: number): string =>
      `2027-06-11T${[Math.floor(minutes / 60), minutes % 60].map((n) => `${n}`.padStart(2, "0")).join(":")}`;
    return { span: span(clock(start), clock(start + 5)), rooms: [i % 2 === 0 ? a : b] };
  });
  const day = makeDay("2027-06-11", slots);
  const session = makeSession({
    summary: "De quoi il s’agit.",
    questions: ["Pourquoi ?"],
    speakers: [{ speaker: ada, isWithdrawn: false }],
  });
  const full = day.slots.map((slot): Partial<Slot> => {
    const placement: Placement = {
      session,
      slot,
      span: slot.span,
      hasOwnTime: false,
      rooms: slot.rooms,
      previously: [],
    };
    return { span: slot.span, rooms: slot.rooms, isSession: true, sessions: [placement] };
  });
  return makeDay("2027-06-11", full);
};

const printed = (day: Day) => dayProgramme(contextOf(makeEvent({ days: [day] })), day, [day], 2);

describe("a day of more than sixty sessions", () => {
  const page = printed(dayOf(61));

  test("tells what, where and who, and leaves the rest to the page of each", () => {
    expect(textOf(page)).toContain("Des cartes libres");
    expect(textOf(page)).toContain("Ada Roux");
    for (const rest of ["De quoi il s’agit.", "Pourquoi ?", "Le Labo", "Ajouter à l’agenda"])
      expect(textOf(page)).not.toContain(rest);
  });
});

test("a day of more than twelve is told in rows as well", () => {
  const page = printed(dayOf(13));
  expect(textOf(page)).toMatch(/de 9 h à 9 h 05 A Des cartes libres Ada Roux/);
  for (const rest of ["De quoi il s’agit.", "Pourquoi ?", "Ajouter à l’agenda"])
    expect(textOf(page)).not.toContain(rest);
});

test("a day of twelve tells each in full", () => {
  const text = textOf(printed(dayOf(12)));
  for (const rest of ["De quoi il s’agit.", "Pourquoi ?", "Le Labo"]) expect(text).toContain(rest);
});

test("what begins together stands as the rooms do: first what is in none, last what has none yet", () => {
  const hour = span("2027-06-11T09:00", "2027-06-11T09:30");
  const day = makeDay("2027-06-11", [
    { title: "later", span: span("2027-06-11T10:00", "2027-06-11T11:00"), rooms: [a] },
    { title: "to be announced", span: hour, rooms: TBA },
    { title: "B", span: hour, rooms: [b] },
    { title: "A", span: span("2027-06-11T09:00", "2027-06-11T12:00"), rooms: [a] },
    { title: "everywhere", span: hour },
  ]);
  const titles = timelineEntries(day, [day]).map((entry) =>
    "slot" in entry ? entry.slot.title : "",
  );
  expect(titles).toEqual(["everywhere", "A", "B", "to be announced", "later"]);
});
