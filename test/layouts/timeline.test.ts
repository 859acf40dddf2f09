import { expect, test } from "vitest";
import { timeline } from "../../layouts/parts/programme/timeline.ts";
import type { Session, Slot } from "../../src/site/model.ts";
import {
  contextOf,
  makeDay,
  makeEvent,
  makeSession,
  registration,
  span,
  textOf,
} from "./small-site.ts";

const printed = (...slots: readonly Partial<Slot>[]) => {
  const day = makeDay("2027-06-11", slots);
  return timeline(contextOf(makeEvent({ days: [day] })), day, [day], 3);
};

const hours = span("2027-06-11T14:00", "2027-06-11T15:30");

test("time comes before title, and is read as words", () => {
  expect(textOf(printed({ title: "Accueil", kind: "welcome", span: hours }))).toBe(
    "de 14 h à 15 h 30 Accueil",
  );
});

test.each([
  { title: "Pause", kind: "break", reads: "Pause" },
  { title: "Ateliers participatifs", kind: "workshop", reads: "Ateliers participatifs" },
  { title: "Echanges avec la salle", kind: "discussion", reads: "Echanges avec la salle" },
  { title: "Restitution", kind: "plenary", reads: "Restitution Plénière" },
  { title: "Restitution", kind: "plenary", label: "Clôture", reads: "Restitution Clôture" },
] as const)("“$title” of kind $kind reads “$reads”", ({ reads, ...slot }) => {
  expect(textOf(printed({ ...slot, span: hours }))).toBe(`de 14 h à 15 h 30 ${reads}`);
});

test("what is cancelled says so before its title", () => {
  const page = printed({ title: "Concert", kind: "social", status: "cancelled" });
  expect(textOf(page)).toContain("Annulé : Concert");
  expect(page.markup).toContain("<s>Concert</s>");
});

test("so does a slot that is one thing with a cancelled session", () => {
  const session = makeSession({ title: "Chorale", status: "cancelled" });
  const [slot] = makeDay("2027-06-11", [{ title: "Chorale" }]).slots;
  if (!slot) throw new Error("a day without its slot");
  const sessions = [
    {
      session,
      slot,
      span: hours,
      hasOwnTime: false,
      rooms: [],
      previously: [],
    },
  ];
  expect(textOf(printed({ title: "Chorale", isSession: true, sessions }))).toContain(
    "Annulé : Chorale",
  );
});

test("what has moved names its old place, and leaves a pointer there", () => {
  const text = textOf(
    printed(
      { title: "Accueil", span: span("2027-06-11T13:00", "2027-06-11T13:30") },
      {
        title: "Débat",
        span: span("2027-06-11T16:00", "2027-06-11T17:00"),
        previously: [{ date: undefined, span: hours, rooms: [] }],
      },
    ),
  );
  const places = [
    "Accueil",
    "de 14 h à 15 h 30 Débat Déplacé",
    "de 16 h à 17 h Débat",
    "auparavant",
  ];
  const found = places.map((words) => text.indexOf(words));
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

test("the questions of a session's contributions are asked on its card", () => {
  const part = {
    title: undefined,
    speakers: [],
    organisations: [],
    questions: ["À qui servent les cartes ?"],
    text: makeSession().abstract,
  };
  const session = makeSession({ parts: [part] });
  const day = makeDay("2027-06-11", [{ title: "Présentations", kind: "talks", span: hours }]);
  const slot = day.slots[0];
  if (!slot) throw new Error("no slot");
  const placement = {
    session,
    slot,
    span: hours,
    hasOwnTime: false,
    rooms: [],
    previously: [],
  };
  expect(textOf(printed({ ...slot, sessions: [placement] }))).toContain(
    "À qui servent les cartes ?",
  );
});

const ofOne = (session: Session, facts: Partial<Slot> = {}) => {
  const [slot] = makeDay("2027-06-11", [{ title: "Chorale", ...facts }]).slots;
  if (!slot) throw new Error("a day without its slot");
  const placement = {
    session,
    slot,
    span: hours,
    hasOwnTime: false,
    rooms: [],
    previously: [],
  };
  return textOf(printed({ ...slot, isSession: true, sessions: [placement] }));
};

test("a slot's own kind is told where its only session has none", () => {
  const session = makeSession({ title: "Chorale", kind: "other" });
  expect(ofOne(session, { kind: "keynote" })).toContain("Grand témoin");
  expect(ofOne(makeSession({ title: "Chorale", kind: "workshop" }), { kind: "keynote" })).toContain(
    "Atelier",
  );
});

test.each([
  { language: "en", says: ["en anglais"], leavesOut: [] },
  { language: "fr", says: [], leavesOut: ["en français"] },
])("a session in $language says $says in a French programme", ({ language, says, leavesOut }) => {
  const text = ofOne(makeSession({ language }));
  for (const words of says) expect(text).toContain(words);
  for (const words of leavesOut) expect(text).not.toContain(words);
});

test.each([
  { state: "open", phase: "upcoming", says: "sur inscription" },
  { state: "not-yet", phase: "upcoming", says: "sur inscription" },
  { state: "unknown", phase: "ongoing", says: "sur inscription" },
  { state: "full", phase: "upcoming", says: "Complet" },
  { state: "closed", phase: "ongoing", says: "inscriptions closes" },
] as const)("a session whose registration is $state says “$says”", ({ state, phase, says }) => {
  const session = makeSession({
    registration: { ...registration, state },
    event: makeEvent({ phase }),
  });
  expect(ofOne(session)).toContain(says);
});

test.each([
  { state: "none", phase: "upcoming" },
  { state: "closed", phase: "past" },
] as const)("one of state $state in an event that is $phase says nothing of it", (facts) => {
  const session = makeSession({
    registration: { ...registration, state: facts.state },
    event: makeEvent({ phase: facts.phase }),
  });
  expect(ofOne(session)).not.toContain("nscription");
});
