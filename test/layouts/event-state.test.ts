/** What the inner pages of an event say of it beside its name. */
import { describe, expect, test } from "vitest";
import { eventLine } from "../../layouts/parts/event/event-line.ts";
import { poster } from "../../layouts/parts/event/poster.ts";
import type { Event, Series } from "../../src/site/model.ts";
import { contextOf, makeEvent, makeWork, minute, month, textOf } from "./small-site.ts";

const over = { phase: "past" } as const;
const later = { title: "Fête 2028", shortTitle: "Fête 2028", url: "/fete-2028/", id: "fete-2028" };

/** The event with another of its series, in the order of a site. */
const inSeries = (own: Partial<Event>, other: Partial<Event>): Event => {
  const editions: Event[] = [];
  const series: Series = {
    id: "fetes",
    url: "/series/fetes/",
    title: "Les fêtes",
    language: "fr",
    website: undefined,
    editions,
  };
  const partOf = { title: "Les fêtes", id: "fetes" };
  const event = makeEvent({ partOf, series, ...own });
  const another = makeEvent({ partOf, series, ...other });
  const isFirst = another.phase !== "past" || event.phase === "past";
  editions.push(...(isFirst ? [another, event] : [event, another]));
  return event;
};

const lineOf = (event: Event): string => textOf(eventLine(contextOf(event), event));

describe("the line above the title of an inner page", () => {
  test.each<[string, Partial<Event>, string]>([
    ["to come", {}, "Fête des données, 11 juin 2027"],
    ["over", over, "Fête des données, 11 juin 2027 Cet événement a eu lieu."],
    ["cancelled", { status: "cancelled" }, "Fête des données, 11 juin 2027 Annulé."],
    [
      "cancelled, and its day over",
      { status: "cancelled", ...over },
      "Fête des données, 11 juin 2027 Annulé.",
    ],
    ["postponed", { status: "postponed" }, "Fête des données, 11 juin 2027 Reporté."],
    ["on another day", { status: "rescheduled" }, "Fête des données, 11 juin 2027 Nouvelle date."],
    [
      "on another day that is over",
      { status: "rescheduled", ...over },
      "Fête des données, 11 juin 2027 Cet événement a eu lieu.",
    ],
    [
      "known by its month, which has not come",
      { start: month("2027-06-01"), end: month("2027-06-01"), period: undefined },
      "Fête des données, juin 2027",
    ],
  ])("of an event that is %s", (_, facts, said) => {
    expect(lineOf(makeEvent(facts))).toBe(said);
  });

  test("waits for the end in a page that was published before", () => {
    const event = makeEvent();
    expect(eventLine(contextOf(event), event).markup).toMatch(
      /<clock-states\s*><span class="state" data-until="2027-06-11T18:00\+02:00"><\/span\s*><template data-from="2027-06-11T18:00\+02:00"><br>Cet événement a eu lieu\.<\/template><\/clock-states/,
    );
  });

  test("leads to the edition after it", () => {
    const event = inSeries(over, { ...later, start: minute("2028-06-09T14:00"), end: undefined });
    expect(lineOf(event)).toContain(
      "Cet événement a eu lieu. Édition suivante : Fête 2028, 9 juin 2028",
    );
    expect(eventLine(contextOf(event), event).markup).toContain('href="/fete-2028/"');
  });
});

describe("the event’s own page", () => {
  const posterOf = (event: Event): string =>
    poster(contextOf(event, event.phase === "past" ? "2027-07-01" : "2027-06-01"), event).markup;

  test("has a button to an edition that is to come, none to one that is over", () => {
    expect(posterOf(inSeries(over, later))).toContain(
      '<a class="button" href="/fete-2028/">Vers l’édition suivante</a>',
    );
    const page = posterOf(inSeries(over, { ...later, ...over }));
    expect(page).not.toContain('class="button"');
    expect(page).toContain('href="/fete-2028/"');
  });

  test("leads to its series, and to what remains of the edition before", () => {
    const before = { ...later, ...over, url: "/fete-2026/" };
    const report = { ...makeWork("Bilan"), kind: "report" } as const;
    expect(posterOf(inSeries({}, { ...before, outcomes: [report] }))).toMatch(
      /href="\/series\/fetes\/"[^]*Édition précédente[^]*href="\/fete-2026\/#remains"/,
    );
    expect(posterOf(inSeries({}, before))).toContain('href="/fete-2026/"');
    expect(posterOf(inSeries(over, before))).not.toContain("précédente");
  });
});
