import { describe, expect, test } from "vitest";
import { isOngoing, ticketStates } from "../../src/site/ticket-states.ts";
import { ticket } from "../../layouts/parts/event/ticket.ts";
import type { Event } from "../../src/site/model.ts";
import type { DateTime } from "../../src/time.ts";
import {
  at,
  contextOf,
  makeDay,
  makeEvent,
  minute,
  registration,
  span,
  textOf,
} from "./small-site.ts";

type Row = Partial<Event> & { readonly now?: string; readonly says: readonly string[] };

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

/** Three days, from a morning to an afternoon; on the second all is called off, on the last it goes on past midnight. */
const threeDays = makeEvent({
  start: minute("2027-06-11T08:00"),
  end: minute("2027-06-14T02:00"),
  period: span("2027-06-11T08:00", "2027-06-14T02:00"),
  days: [
    makeDay("2027-06-11", [
      { title: "Accueil", span: span("2027-06-11T09:00", "2027-06-11T09:30") },
      { title: "Atelier", span: span("2027-06-11T09:30", "2027-06-11T17:00") },
    ]),
    makeDay("2027-06-12", [
      {
        title: "Visite",
        span: span("2027-06-12T09:00", "2027-06-12T17:00"),
        status: "cancelled",
      },
    ]),
    makeDay("2027-06-13", [
      ...Array.from({ length: 5 }, (_, i) => ({
        title: `Salle ${i}`,
        span: span("2027-06-13T10:00", "2027-06-13T11:00"),
      })),
      { title: "Bal", span: span("2027-06-13T22:00", "2027-06-14T01:00") },
    ]),
  ],
});

/** What it says at a moment of the event. */
const saysAt = (event: Event, then: string) => {
  const found = ticketStates(event)
    .filter(isOngoing)
    .find(({ from, until }) => from && from <= at(then) && until && at(then) < until);
  if (!found) return undefined;
  const { isOn, day, next } = found.says;
  return { isOn, day: day?.id, next: next.length };
};

describe("of an event of several days", () => {
  test.each([
    { then: "2027-06-11T08:30", isOn: false, day: "2027-06-11", next: 1 },
    { then: "2027-06-11T09:00", isOn: true, day: "2027-06-11", next: 0 },
    { then: "2027-06-11T16:59", isOn: true, day: "2027-06-11", next: 0 },
    { then: "2027-06-11T17:00", isOn: false, day: "2027-06-13", next: 5 },
    { then: "2027-06-12T12:00", isOn: false, day: "2027-06-13", next: 5 },
    { then: "2027-06-14T00:30", isOn: true, day: "2027-06-13", next: 0 },
    { then: "2027-06-14T01:00", isOn: false, day: undefined, next: 0 },
  ])("at $then the day $day is on: $isOn; next: $next", ({ then, ...says }) => {
    expect(saysAt(threeDays, then)).toEqual(says);
  });

  test("a day of which no hour is known is on from midnight to midnight", () => {
    const event = makeEvent({
      period: span("2027-06-11T08:00", "2027-06-12T18:00"),
      days: [makeDay("2027-06-11", [{}]), makeDay("2027-06-12", [])],
    });
    expect(saysAt(event, "2027-06-11T08:00")).toMatchObject({ isOn: true, day: "2027-06-11" });
    expect(saysAt(event, "2027-06-12T00:00")).toMatchObject({ isOn: true, day: "2027-06-12" });
  });

  test("some of what a day begins with is told, and how many more there are", () => {
    const page = ticket(contextOf(threeDays, "2027-06-01T12:00"), threeDays).markup;
    const night =
      /<template[^>]*data-from="2027-06-11T17:00[^>]*>([^]*?)<\/template>/.exec(page)?.[1] ?? "";
    expect(night.match(/Salle \d/g)).toEqual(["Salle 0", "Salle 1", "Salle 2"]);
    expect(night).toContain("et 2 autres");
  });

  test("the rows of a day are in none of its states, however many there are", () => {
    const page = ticket(contextOf(threeDays, "2027-06-13T12:00"), threeDays).markup;
    expect(page).not.toContain("Bal");
  });
});

test("while it is on, what is on comes first, then where, and prices are folded", () => {
  const event = makeEvent({ days: [afternoon], audience: "Pour tous", venue: { city: "Lyon" } });
  const page = ticket(contextOf(event, "2027-06-11T14:10"), event).markup.replace(
    /<template[^]*?<\/template>/g,
    "",
  );
  const places = ["Cet événement a lieu", "Lyon", "<details", "Gratuit", "Pour tous"];
  const found = places.map((words) => page.indexOf(words));
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

test("once it is over nobody asks for whom it was or how to come, and what remains is the sooner in view", () => {
  const venue = { ...hall, transport: [train] };
  const event = makeEvent({ days: [afternoon], audience: "Pour tous", venue });
  const page = ticket(contextOf(event, "2027-06-12T10:00"), event).markup;
  expect(page).toContain(hall.name);
  expect(page).toContain("Gratuit");
  expect(page).not.toMatch(/Pour tous|gare du Nord/);
});

describe("what a ticket will say", () => {
  test("follows without a gap from before the opening to after the event", () => {
    const states = ticketStates(
      makeEvent({ registration: { ...registration, opens, closes, closesAt: closes } }),
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
    const states = ticketStates(makeEvent({ registration: { ...registration, opens } }));
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
    const states = ticketStates(makeEvent({ registration: { ...full, closes, closesAt: closes } }));
    expect(states.slice(0, 2).map(({ says }) => says)).toEqual(["full", "closed"]);
  });

  test("waits on the day itself for the clock: what is printed would be untrue in an hour", () => {
    const event = makeEvent({ days: [afternoon] });
    const page = ticket(contextOf(event, "2027-06-11T14:10"), event);
    expect(textOf(page)).not.toContain("Maintenant");
    expect(page.markup).toMatch(/<template[^>]*>[^]*Aujourd’hui[^]*Programme du jour/);
  });

  test("is not sent once it is over", () => {
    const event = makeEvent();
    expect(ticket(contextOf(event), event).markup).toContain("tickets.example");
    expect(ticket(contextOf(event, "2027-06-12T10:00"), event).markup).not.toContain(
      "tickets.example",
    );
  });
});
