/** The calendars of a site in two languages: who subscribes to both has each entry once. */
import { describe, expect, test } from "vitest";
import { sunday } from "../../content/problem.ts";
import { calendarsOf, siteOf } from "../calendars/calendar-files.ts";
import { readCalendar, type ReadEntry } from "../calendars/read-calendar.ts";
import { bilingualSite, englishOnly } from "./bilingual.ts";

const site = bilingualSite({ [sunday]: ["title: Groups", "title: Groups!"] });
const files = calendarsOf(site);
const english = [...files].filter(([path]) => !path.startsWith("/fr/"));

const entriesAt = (path: string): readonly ReadEntry[] =>
  readCalendar(files.get(path) ?? "").entries;

/** What makes an entry the same, and all that is no text. */
const facts = ({ uid, sequence, start, end, status, modified }: ReadEntry) => ({
  uid,
  sequence,
  start,
  end,
  status,
  modified,
});

const titles = (path: string): readonly string[] => entriesAt(path).map(({ title }) => title);

describe("each calendar of a language", () => {
  test("is below its folder, beside that of the first one", () => {
    expect(english.length).toBeGreaterThan(8);
    expect([...files.keys()].filter((path) => path.startsWith("/fr/")).sort()).toEqual(
      english.map(([path]) => `/fr${path}`).sort(),
    );
  });

  test.each(english.map(([path]) => path))("%s has the same entries in both", (path) => {
    const own = entriesAt(path).map(facts);
    expect(own.length).toBeGreaterThan(0);
    expect(entriesAt(`/fr${path}`).map(facts)).toEqual(own);
  });

  test("is found again where it was, and leads to its pages", () => {
    const { properties, entries } = readCalendar(files.get("/fr/fair/calendar.ics") ?? "");
    expect(properties.source).toBe("https://village.example/fr/fair/calendar.ics");
    expect(properties.url).toBe("https://village.example/fr/fair/");
    expect(properties.name).toBe("Fête du village !");
    expect(entries[1]?.url).toBe("https://village.example/fr/fair/sessions/bread/");
  });

  test("has one title an entry, in one language", () => {
    for (const path of ["/fair/calendar.ics", "/fr/fair/calendar.ics"])
      for (const { lines } of entriesAt(path))
        expect(lines.filter((line) => /^SUMMARY\b/.test(line))).toHaveLength(1);
  });
});

describe("the texts of an entry", () => {
  test("are those of its language, set as that sets them", () => {
    expect(titles("/fair/calendar.ics").slice(0, 2)).toEqual(["Welcome", "Bread for all!"]);
    expect(titles("/fr/fair/calendar.ics").slice(0, 2)).toEqual([
      "Accueil",
      "Du pain pour tous\u202f!",
    ]);
    expect(titles("/fr/fair/event.ics")).toEqual(["Fête du village\u202f!"]);
  });

  test("are set in their own language where nobody has translated them", () => {
    expect(titles("/fr/fair/sessions/maps/session.ics")).toEqual(["Maps of a village!"]);
    expect(titles("/fr/fair/calendar.ics")).toContain("Groups!");
  });

  test("are set in the language of the text, and not in that in which the session is held", () => {
    const held = bilingualSite({
      "content/fair/sessions/bread.fr.md":
        "---\ntitle: Pain et eau !\n---\n\nUne causerie en anglais.\n",
    });
    const session = held.versions?.[1]?.events[0]?.sessions[0];
    expect(session?.language).toBe("en");
    expect(
      readCalendar(calendarsOf(held).get("/fr/fair/sessions/bread/session.ics") ?? "").entries[0]
        ?.title,
    ).toBe("Pain et eau\u202f!");
  });
});

test("an event that is in one language has its calendars there alone", () => {
  const paths = [...calendarsOf(siteOf(englishOnly)).keys()];
  expect(paths).toContain("/fair/calendar.ics");
  expect(paths.filter((path) => path.startsWith("/fr/"))).toEqual([]);
});
