import { describe, expect, test } from "vitest";
import { ticketStates } from "../../src/site/ticket-states.ts";
import { ticket } from "../../layouts/parts/event/ticket.ts";
import type { Event } from "../../src/site/model.ts";
import type { DateTime } from "../../src/time.ts";
import { at, contextOf, makeDay, makeEvent, registration, span, textOf } from "./small-site.ts";

type Row = Partial<Event> & { readonly now?: string; readonly says: readonly string[] };

const early = at("2027-06-01T12:00");
const opens = at("2027-06-05T09:00");
const closes = at("2027-06-10T12:00");

const afternoon = makeDay("2027-06-11", [
  { title: "Accueil", span: span("2027-06-11T13:30", "2027-06-11T14:00") },
  { title: "Conférence", span: span("2027-06-11T14:00", "2027-06-11T15:00") },
  { title: "Atelier", span: span("2027-06-11T15:00", "2027-06-11T18:00") },
]);

const rows: readonly Row[] = [
  { says: ["S’inscrire sur Billets", "Ce lien mène à tickets.example, hors de ce site."] },
  {
    registration: {
      ...registration,
      closes: at("2027-06-11T00:00"),
      closesAt: at("2027-06-11T00:00"),
    },
    says: ["Inscriptions jusqu’au jeudi 10 juin 2027."],
  },
  {
    registration: { ...registration, closes, closesAt: closes },
    says: ["S’inscrire sur Billets", "Inscriptions jusqu’au jeudi 10 juin 2027 à 12 h."],
  },
  {
    registration: { ...registration, state: "not-yet", opens },
    says: [
      "Les inscriptions ne sont pas encore ouvertes.",
      "Ouverture des inscriptions le samedi 5 juin 2027 à 9 h.",
    ],
  },
  {
    registration: {
      ...registration,
      closes: at("2027-06-11T00:00"),
      closesAt: at("2027-06-11T00:00"),
    },
    says: ["Inscriptions jusqu’au jeudi 10 juin 2027."],
  },
  {
    registration: { ...registration, state: "not-yet", opens: at("2027-06-05T00:00") },
    says: ["Ouverture des inscriptions le samedi 5 juin 2027."],
  },
  {
    registration: {
      ...registration,
      state: "full",
      isOverridden: true,
      waitlist: "https://w.example/",
    },
    says: ["Complet", "S’inscrire sur la liste d’attente"],
  },
  {
    registration: { ...registration, state: "closed", closes, closesAt: closes },
    now: "2027-06-10T13:00",
    says: ["Les inscriptions sont closes."],
  },
  {
    registration: { ...registration, state: "unknown", url: undefined },
    says: ["Modalités d’inscription à confirmer."],
  },
  {
    registration: { ...registration, state: "none", url: undefined },
    says: ["Sans inscription"],
  },
  {
    now: "2027-06-12T10:00",
    says: ["A eu lieu", "a eu lieu le vendredi 11 juin 2027, de 13 h 30 à 18 h."],
  },
  { status: "cancelled", says: ["Annulé"] },
  { status: "postponed", says: ["Reporté"] },
  {
    now: "2027-06-11T14:10",
    days: [afternoon],
    says: ["Cet événement a lieu le vendredi 11 juin 2027, de 13 h 30 à 18 h.", "Programme"],
  },
];

test.each(rows)("the ticket says $says", ({ now, says, ...facts }) => {
  const event = makeEvent(facts);
  const text = textOf(ticket(contextOf(event, now), event));
  for (const words of says) expect(text).toContain(words);
});

const hall = {
  id: "hall",
  name: "La halle",
  address: undefined,
  geo: undefined,
  access: [],
  map: undefined,
  rooms: [],
  notes: undefined,
};
const train = { mode: "train", line: undefined, text: "gare du Nord" } as const;
const bicycle = { mode: "bike", line: undefined, text: "arceaux dans la cour" } as const;

test.each([
  { transport: [bicycle, train], says: ["gare du Nord"], leavesOut: ["arceaux"] },
  { transport: [bicycle], says: ["arceaux"], leavesOut: [] },
])("of the ways there, the ticket says $says", ({ transport, says, leavesOut }) => {
  const event = makeEvent({ venue: { ...hall, transport } });
  const text = textOf(ticket(contextOf(event), event));
  for (const words of says) expect(text).toContain(words);
  for (const words of leavesOut) expect(text).not.toContain(words);
});

/** Days of so many slots of an hour from 8 o'clock, on 11, 12 … June. */
const fullDays = (...counts: readonly number[]) =>
  counts.map((count, i) =>
    makeDay(
      `2027-06-${11 + i}`,
      Array.from({ length: count }, (_, n) => {
        const start = at(`2027-06-${11 + i}T08:00`).plus({ minutes: 10 * n });
        return {
          title: `Séance ${i + 1}.${n + 1}`,
          span: { start, end: start.plus({ minutes: 10 }) },
        };
      }),
    ),
  );

const ofThreeDays = (...counts: readonly number[]) =>
  makeEvent({
    period: span("2027-06-11T08:00", "2027-06-13T18:00"),
    days: fullDays(...counts),
  });

/** What a page made at one time says at another, while the event is on. */
const saysAt = (event: Event, made: string, then: string) => {
  const found = ticketStates(event, at(made)).find(
    ({ from, until }) => from && from <= at(then) && until && at(then) < until,
  );
  const { says } = found ?? {};
  if (typeof says !== "object" || !("now" in says)) return says;
  const { now, next, today } = says;
  return {
    now: now.map(({ title }) => title),
    next: next.map(({ title }) => title),
    today: today?.id,
  };
};

describe("of an event of more slots than a ticket follows", () => {
  const busy = ofThreeDays(30, 30, 30);

  test.each([
    {
      made: "2027-06-01T12:00",
      then: "2027-06-11T08:15",
      now: ["Séance 1.2"],
      next: ["Séance 1.3"],
    },
    {
      made: "2027-06-12T07:00",
      then: "2027-06-12T08:15",
      now: ["Séance 2.2"],
      next: ["Séance 2.3"],
    },
    { made: "2027-06-12T07:00", then: "2027-06-12T20:00", now: [], next: [] },
  ])("a page of $made follows its day, or the first: $then", ({ made, then, now, next }) => {
    expect(saysAt(busy, made, then)).toEqual({ now, next, today: undefined });
  });

  test.each([
    { made: "2027-06-01T12:00", then: "2027-06-12T08:15", today: "2027-06-12" },
    { made: "2027-06-11T12:00", then: "2027-06-12T00:00", today: "2027-06-12" },
    { made: "2027-06-11T12:00", then: "2027-06-13T09:00", today: "2027-06-13" },
  ])("on other days it leads to theirs: $then", ({ made, then, today }) => {
    expect(saysAt(busy, made, then)).toEqual({ now: [], next: [], today });
  });

  test("a day of too many slots is led to, never listed", () => {
    expect(saysAt(ofThreeDays(41, 2, 2), "2027-06-11T07:00", "2027-06-11T09:00")).toEqual({
      now: [],
      next: [],
      today: "2027-06-11",
    });
  });

  test("what it leads to is the programme of the day", () => {
    expect(ticket(contextOf(busy, "2027-06-11T07:00"), busy).markup).toMatch(
      /<template[^>]*2027-06-12[^]*?<a href="[^"]*">Programme du jour<\/a>/,
    );
  });
});

describe("what a ticket will say", () => {
  test("follows without a gap from before the opening to after the event", () => {
    const states = ticketStates(
      makeEvent({ registration: { ...registration, opens, closes, closesAt: closes } }),
      early,
    );
    expect(states.map(({ says }) => (typeof says === "string" ? says : "ongoing"))).toEqual([
      "not-yet",
      "open",
      "closed",
      "ongoing",
      "past",
    ]);
    for (const [i, state] of states.slice(1).entries())
      expect(state.from).toEqual(states[i]?.until);
  });

  test("has exactly one state at any time", () => {
    const states = ticketStates(makeEvent({ registration: { ...registration, opens } }), early);
    const saysAt = (now: DateTime) =>
      states
        .filter(({ from, until }) => (!from || from <= now) && (!until || now < until))
        .map(({ says }) => says);
    expect(saysAt(opens)).toEqual(["open"]);
    expect(saysAt(opens.minus(1))).toEqual(["not-yet"]);
    expect(saysAt(at("2027-06-11T18:00"))).toEqual(["past"]);
  });

  test("of a full event is that registration closes", () => {
    const full = { ...registration, state: "full", isOverridden: true } as const;
    const states = ticketStates(
      makeEvent({ registration: { ...full, closes, closesAt: closes } }),
      early,
    );
    expect(states.slice(0, 2).map(({ says }) => says)).toEqual(["full", "closed"]);
  });

  test("waits on the day itself for the clock: what is printed would be untrue in an hour", () => {
    const event = makeEvent({ days: [afternoon] });
    const page = ticket(contextOf(event, "2027-06-11T14:10"), event);
    expect(textOf(page)).not.toContain("Maintenant");
    const [, now = ""] =
      /<template[^>]*"2027-06-11T14:00[^>]*>([^]*?)<\/template>/.exec(page.markup) ?? [];
    expect(now.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ")).toContain(
      "Maintenant de 14 h à 15 h Conférence Ensuite de 15 h à 18 h Atelier",
    );
  });

  test("is not sent once it is over", () => {
    const event = makeEvent();
    expect(ticket(contextOf(event), event).markup).toContain("tickets.example");
    expect(ticket(contextOf(event, "2027-06-12T10:00"), event).markup).not.toContain(
      "tickets.example",
    );
  });
});
