/** Events of one series: what it is called, and which edition follows which. */
import { describe, expect, test } from "vitest";
import { nextEdition, previousEdition } from "../../src/site/editions.ts";
import type { Site } from "../../src/site/model.ts";
import { villageOf } from "../json-ld/village-data.ts";
import type { Changes } from "./village.ts";

const edition = (start: string, more = "part_of: { title: Fairs, id: fairs }"): string =>
  `---\ntitle: Fair of ${start}\nsummary: Come.\nvenue: hall\norganisers: [committee]\nstart: ${start}\nend: ${start}\n${more}\n---\n`;

/** The fair of March 2027, which is to come, among others. */
const withEditions = (others: Readonly<Record<string, string>>): Site => {
  const changes: Changes = {
    "content/fair/event.md": [
      "venue: hall",
      'part_of: { title: The fairs, id: fairs, url: "https://fairs.example/" }\nvenue: hall',
    ],
    ...Object.fromEntries(
      Object.entries(others).map(([id, text]) => [`content/${id}/event.md`, text]),
    ),
  };
  return villageOf(changes);
};

const eventOf = (site: Site, id: string) => {
  const event = site.events.find((one) => one.id === id);
  if (!event) throw new Error(`There is no ${id}.`);
  return event;
};

describe("a series", () => {
  test("is called as its latest edition calls it, and leads where one of them says", () => {
    const site = withEditions({
      old: edition(
        "2025-03-01",
        'part_of: { title: Old fairs, id: fairs, url: "https://x.example/" }',
      ),
      next: edition("2028-03-01"),
      other: edition("2027-05-01", "keywords: [bread]"),
    });
    expect(
      site.series.map(({ url, title, website, editions }) => [
        url,
        title,
        website,
        editions.map(({ id }) => id),
      ]),
    ).toEqual([["/series/fairs/", "Fairs", "https://fairs.example/", ["fair", "next", "old"]]]);
    expect(eventOf(site, "other").series).toBeUndefined();
  });

  test("needs an id", () => {
    const site = villageOf({
      "content/fair/event.md": ["venue: hall", "part_of: { title: A year of fairs }\nvenue: hall"],
    });
    expect(site.series).toEqual([]);
  });
});

describe("what follows an edition", () => {
  const site = withEditions({
    y2024: edition("2024-03-01"),
    y2025: edition("2025-03-01"),
    y2026: edition("2026-03-01"),
    y2028: edition("2028-03-01"),
    someday: edition("tba"),
    off: edition("2027-02-01", "status: cancelled\npart_of: { title: Fairs, id: fairs }"),
  });

  test.each([
    { id: "y2024", previous: undefined, next: "fair" },
    { id: "y2026", previous: "y2025", next: "fair" },
    { id: "off", previous: "y2026", next: "fair" },
    { id: "fair", previous: "y2026", next: "y2028" },
    { id: "y2028", previous: "y2026", next: "someday" },
    { id: "someday", previous: "y2026", next: undefined },
  ])("$id: before it $previous, after it $next", ({ id, previous, next }) => {
    expect(previousEdition(eventOf(site, id))?.id).toBe(previous);
    expect(nextEdition(eventOf(site, id))?.id).toBe(next);
  });

  test("if all are over, the latest since", () => {
    const without = villageOf({
      "content/y2024/event.md": edition("2024-03-01"),
      "content/y2025/event.md": edition("2025-03-01"),
      "content/y2026/event.md": edition("2026-03-01"),
    });
    expect(nextEdition(eventOf(without, "y2024"))?.id).toBe("y2026");
    expect(nextEdition(eventOf(without, "y2026"))).toBeUndefined();
  });
});
