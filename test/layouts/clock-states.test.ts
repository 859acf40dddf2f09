import { describe, expect, test } from "vitest";
import { indexAt, marksAt, nextChange } from "../../layouts/islands/state-at.ts";
import { callList } from "../../layouts/parts/event/documents.ts";
import { newsBand } from "../../layouts/parts/event/news.ts";
import { sessionFacts } from "../../layouts/parts/session/session-facts.ts";
import { cost } from "../../layouts/parts/event/ticket.ts";
import type { Call, Registration } from "../../src/site/model.ts";
import {
  at,
  contextOf,
  makeEvent,
  makeSession,
  prose,
  registration,
  textOf,
} from "./small-site.ts";

const states = [
  { from: undefined, until: 10 },
  { from: 10, until: 20 },
  { from: 20, until: undefined },
];

test.each([
  { now: 9, index: 0, wait: 1 },
  { now: 10, index: 1, wait: 10 },
  { now: 19, index: 1, wait: 1 },
  { now: 20, index: 2, wait: undefined },
])("at $now the state is $index, for another $wait", ({ now, index, wait }) => {
  expect(indexAt(states, now)).toBe(index);
  expect(nextChange(states, now)).toBe(wait);
});

test("without a state that holds, none is chosen", () => {
  expect(indexAt([{ from: 10, until: 20 }], 5)).toBe(-1);
});

describe("in a programme from 10 to 40, on a day that begins at 5", () => {
  const programme = [
    { from: 10, until: 20 },
    { from: 20, until: 30 },
    { from: 20, until: 25 },
    { from: 35, until: 40 },
  ];

  test.each([
    { now: 4, marks: ["", "", "", ""] },
    { now: 5, marks: ["next", "", "", ""] },
    { now: 10, marks: ["now", "next", "next", ""] },
    { now: 20, marks: ["past", "now", "now", "next"] },
    { now: 25, marks: ["past", "now", "past", "next"] },
    { now: 30, marks: ["past", "past", "past", "next"] },
    { now: 35, marks: ["past", "past", "past", "now"] },
    { now: 40, marks: ["past", "past", "past", "past"] },
  ])("at $now there is marked $marks", ({ now, marks }) => {
    expect(marksAt(programme, 5, now).map((mark) => mark ?? "")).toEqual(marks);
  });
});

/** What is read of a part at a moment, and what its templates hold for later. */
const read = (now: string, print: (c: ReturnType<typeof contextOf>) => ReturnType<typeof cost>) => {
  const page = print(contextOf(makeEvent(), now));
  if (!page) throw new Error("nothing is printed");
  const later = [...page.markup.matchAll(/<template[^>]*>([^]*?)<\/template>/g)];
  return {
    now: textOf(page),
    later: later.map(([, text = ""]) =>
      text
        .replaceAll(/<[^>]*>/g, " ")
        .replaceAll(/\s+/g, " ")
        .trim(),
    ),
  };
};

const call: Call = {
  id: "atelier",
  title: "Proposez un atelier",
  kind: "proposals",
  url: "https://x.example/",
  opens: at("2027-05-01T00:00"),
  closes: at("2027-05-15T00:00"),
  isOpen: false,
};

test.each([
  { now: "2027-04-30T23:59", says: "À partir du samedi 1er mai 2027", later: 2 },
  { now: "2027-05-01T00:00", says: "Jusqu’au vendredi 14 mai 2027", later: 1 },
  { now: "2027-05-15T00:00", says: "Clos depuis le samedi 15 mai 2027", later: 0 },
])("at $now a call says “$says”", ({ now, says, later }) => {
  const seen = read(now, (c) => callList(c, [call]));
  expect(seen.now.replace("1 er", "1er")).toContain(says);
  expect(seen.later).toHaveLength(later);
});

test.each([
  { now: "2027-06-04T23:59", says: "Ouverture des inscriptions le samedi 5 juin 2027." },
  {
    now: "2027-06-05T00:00",
    says: "S’inscrire à cette session Inscriptions jusqu’au jeudi 10 juin 2027.",
  },
  { now: "2027-06-11T00:00", says: "Les inscriptions sont closes." },
])("at $now a session that one signs up for says “$says”", ({ now, says }) => {
  const dates: Registration = {
    ...registration,
    price: undefined,
    opens: at("2027-06-05T00:00"),
    closes: at("2027-06-11T00:00"),
    closesAt: at("2027-06-11T00:00"),
  };
  const session = makeSession({ registration: dates });
  expect(read(now, (c) => sessionFacts(c, session)).now).toContain(`Inscription ${says}`);
});

test("nobody signs up for a session that is cancelled", () => {
  const session = makeSession({ registration, status: "cancelled" });
  expect(sessionFacts(contextOf(makeEvent()), session).markup).not.toContain(registration.url);
});

test("a price that was asked until yesterday is not asked today", () => {
  const prices: Registration = {
    ...registration,
    price: [
      { id: "1", label: "tôt", amount: 10, currency: "EUR", until: at("2027-05-13T00:00") },
      { id: "2", label: "ensuite", amount: 20, currency: "EUR", until: undefined },
    ],
  };
  expect(read("2027-05-12T23:59", (c) => cost(c, prices)).now).toContain(
    "10 € tôt, jusqu’au 12 mai",
  );
  expect(read("2027-05-13T00:00", (c) => cost(c, prices)).now).toBe("20 € ensuite");
});

test("what is important has its date, and each piece its end", () => {
  const news = (id: string, until: string | undefined) => ({
    id,
    url: `/fete/news/${id}/`,
    title: id,
    date: at("2027-05-30T00:00"),
    summary: "En bref.",
    body: prose(""),
    isImportant: true,
    until: until === undefined ? undefined : at(until),
  });
  const band = (...untils: readonly (string | undefined)[]): string => {
    const event = makeEvent({ news: untils.map((until, i) => news(`n${i}`, until)) });
    return newsBand(contextOf(event), event.url)?.markup ?? "";
  };
  const both = band("2027-06-02T00:00", "2027-06-12T00:00");
  expect(both).toContain("(jusqu’au ");
  expect([...both.matchAll(/data-expires="([^"]*)"/g)].map(([, date]) => date)).toEqual([
    "2027-06-12T00:00+02:00",
    "2027-06-02T00:00+02:00",
    "2027-06-12T00:00+02:00",
  ]);
  expect(both.replaceAll(/<[^>]*>/g, "")).toMatch(/n0 \(jusqu’au [^)]*\) En bref\./);
  expect(band("2027-06-02T00:00", undefined)).toMatch(/^<aside(?![^>]*data-expires)/);
});
