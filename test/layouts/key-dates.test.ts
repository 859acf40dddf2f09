/** The list of key dates on an event’s page. */
import { describe, expect, test } from "vitest";
import { keyDates } from "../../layouts/parts/event/key-dates.ts";
import type { Event, Price, WrittenDate } from "../../src/site/model.ts";
import { at, contextOf, makeEvent, registration, span, textOf } from "./small-site.ts";

const written = (label: string, date: string, until?: string): WrittenDate => ({
  id: label.toLowerCase(),
  label,
  date: at(date),
  until: until === undefined ? undefined : at(until),
});

const call = {
  id: "chanter",
  title: "Chanter",
  kind: "proposals",
  url: "https://calls.example/",
  isOpen: true,
} as const;

const read = (facts: Partial<Event>, now: string): string | undefined => {
  const event = makeEvent(facts);
  const shown = keyDates(contextOf(event, now), event);
  return shown && textOf(shown);
};

const facts: Partial<Event> = {
  registration: { ...registration, opens: at("2027-05-01T09:00"), closes: at("2027-06-10T00:00") },
  calls: [{ ...call, opens: at("2027-02-01"), closes: at("2027-04-01") }],
  accessContact: { before: at("2027-06-02") },
  dates: [
    written("Les réponses", "2027-04-15"),
    written("Montage", "2027-06-10", "2027-06-11T08:00"),
  ],
};

describe("the list of key dates", () => {
  test("has all of them in order, and the event; a deadline at midnight is the day before", () => {
    expect(read(facts, "2027-01-10T12:00")).toBe(
      "Dates à retenir lundi 1 er février 2027 Ouverture de l’appel : Chanter Ensuite " +
        "mercredi 31 mars 2027 Clôture de l’appel : Chanter jeudi 15 avril 2027 Les réponses " +
        "samedi 1 er mai 2027 à 9 h Ouverture des inscriptions " +
        "mardi 1 er juin 2027 Dernier jour pour nous dire de quoi vous avez besoin " +
        "mercredi 9 juin 2027 Clôture des inscriptions " +
        "du jeudi 10 juin 2027 au vendredi 11 juin 2027 à 8 h Montage " +
        "11 juin 2027 Fête des données S’abonner à cet agenda : votre agenda en suivra les changements.",
    );
  });

  test("marks what is over and what comes next", () => {
    const marked = read(facts, "2027-04-20T12:00")?.match(/\S+ (?:Passé|Ensuite)/g);
    expect(marked).toEqual([
      "Chanter Passé",
      "Chanter Passé",
      "réponses Passé",
      "inscriptions Ensuite",
    ]);
  });

  test("is gone once all that it has beside the event is over, at the build and by the clock", () => {
    expect(read(facts, "2027-06-11T07:59")).toContain("Montage");
    expect(read(facts, "2027-06-11T08:00")).toBeUndefined();
    const event = makeEvent(facts);
    const { markup } = keyDates(contextOf(event), event) ?? { markup: "" };
    expect(markup).toContain('data-expires="2027-06-11T08:00+02:00"');
  });

  test("says nothing that is no list: of one date that the ticket tells", () => {
    const closes = at("2027-06-10T00:00");
    expect(read({ registration: { ...registration, closes } }, "2027-05-01")).toBeUndefined();
    const opens = at("2027-05-10T09:00");
    expect(read({ registration: { ...registration, opens, closes } }, "2027-05-01")).toContain(
      "Ouverture",
    );
  });

  test.each(["cancelled", "postponed"] as const)(
    "is not there of an event that is %s",
    (status) => {
      expect(read({ ...facts, status }, "2027-01-10T12:00")).toBeUndefined();
    },
  );

  test("of a past event has only what the organisers wrote and is still to come", () => {
    const past: Partial<Event> = {
      phase: "past",
      commentMode: "open",
      commentsClose: at("2027-07-01"),
      calls: [{ ...call, opens: undefined, closes: at("2027-04-01") }],
    };
    expect(read(past, "2027-06-15")).toBeUndefined();
    const films = { ...past, dates: [written("Les films", "2027-06-30")] };
    expect(read(films, "2027-06-15")).toContain("Les films");
  });

  test("leaves out the dates of a registration that is said to be full", () => {
    const full = { state: "full", isOverridden: true, opens: at("2027-05-01") } as const;
    const said = read({ ...facts, registration: { ...registration, ...full } }, "2027-01-10");
    expect(said).not.toContain("inscriptions");
  });

  test("names the prices that end on a day together, and none that ends with the registration", () => {
    const price = (label: string, until?: string, early?: string): Price => ({
      id: label,
      label,
      amount: 9,
      currency: "EUR",
      until: until === undefined ? undefined : at(until),
      early: early === undefined ? undefined : { amount: 5, until: at(early) },
    });
    const closes = at("2027-06-10");
    const prices = [
      price("Soutien", "2027-06-10"),
      price("Plein", undefined, "2027-05-01"),
      price("Réduit", undefined, "2027-05-01"),
      price("Matin", "2027-05-15"),
    ];
    const said = read(
      { registration: { ...registration, closes, closesAt: closes, price: prices } },
      "2027-01-10",
    );
    expect(said).toContain(
      "vendredi 30 avril 2027 Dernier jour du tarif anticipé : Plein et Réduit",
    );
    expect(said).toContain("vendredi 14 mai 2027 Dernier jour du tarif : Matin");
    expect(said).not.toContain("Soutien");
  });

  test("tells the clock the day of each, so that it marks them as time goes by", () => {
    const event = makeEvent({ ...facts, period: span("2027-06-11T13:30", "2027-06-11T18:00") });
    const { markup } = keyDates(contextOf(event), event) ?? { markup: "" };
    expect(markup).toContain(
      'data-from="2027-05-01T00:00+02:00" data-until="2027-05-02T00:00+02:00"',
    );
    expect(markup).toContain(
      'data-from="2027-06-11T00:00+02:00" data-until="2027-06-11T18:00+02:00"',
    );
    expect(markup).toMatch(/data-now="Aujourd’hui" data-next="Ensuite" data-past="Passé"/);
  });
});
