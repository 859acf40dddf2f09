/** What the search of a large event finds: words of titles, names, rooms, as they are typed in a hurry. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answering } from "../../layouts/islands/find/answers.ts";
import { searchIndex } from "../../src/outputs/search.ts";
import type { SearchIndex } from "../../src/outputs/search.ts";
import { makeEvent, makeSession, makeSite, organisation } from "./small-site.ts";

/** What titles and names answer, where there are no texts. */
const find = async (index: SearchIndex, words: string) => {
  const answers = answering({ index: () => Promise.resolve(index), texts: undefined });
  for await (const { found } of answers(words)) return found;
  return [];
};

const index: SearchIndex = [
  ["sessions/cartes/", "Des cartes libres", "Samuel Goëta · mardi 11 juin · Salle Ségur"],
  ["sessions/budget/", "Le budget d’une ville, ouvert", "Zoë Lefèvre · Salle Ségur"],
  ["sessions/oeuvres/", "Annulé : Les œuvres du domaine public", "Aïcha Benali"],
  ["speakers/goeta/", "Samuel Goëta", "Chercheur"],
  ["organisations/#organisation-osm", "OpenStreetMap", "OSM"],
];

test.each([
  { words: "CARTES", found: ["sessions/cartes/"] },
  { words: "samuel goeta", found: ["speakers/goeta/", "sessions/cartes/"] },
  { words: "segur budget", found: ["sessions/budget/"] },
  { words: "opens", found: ["organisations/#organisation-osm"] },
  { words: "oeuvre", found: ["sessions/oeuvres/"] },
  { words: "openstretmap", found: ["organisations/#organisation-osm"] },
  { words: "bugdet", found: ["sessions/budget/"] },
  // A beginning with a slip, of a word that is longer.
  { words: "cratse", found: ["sessions/cartes/"] },
  { words: "bugd", found: ["sessions/budget/"] },
  { words: "samuel geo", found: ["speakers/goeta/", "sessions/cartes/"] },
  { words: "samuel goe", found: ["speakers/goeta/", "sessions/cartes/"] },
  { words: "geo", found: [] },
  { words: "budget lyon", found: [] },
  { words: "xyzzy", found: [] },
  { words: " ·!", found: [] },
])("“$words” finds $found", async ({ words, found }) => {
  expect((await find(index, words)).map(({ path }) => path)).toEqual(found);
});

test("what bears a title is the first found by it, whatever else there is", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 2 }),
      async (titles) => {
        const rows = titles.map((title) => [`sessions/${title}/`, title, "Salle"] as const);
        for (const title of titles)
          expect((await find(rows, title.toUpperCase()))[0]?.title).toBe(title);
      },
    ),
    { numRuns: 50 },
  );
});

describe("the index", () => {
  const event = makeEvent({
    sessions: Array.from({ length: 25 }, (_, i) =>
      makeSession({
        id: `s${i}`,
        url: `/fete/sessions/s${i}/`,
        title: `Session ${i}`,
        status: i === 0 ? "cancelled" : "confirmed",
        organisations: [organisation("labo", "Le Labo")],
      }),
    ),
  });

  const filesOf = (one: typeof event) => searchIndex.files(makeSite(one, "2027-01-01T12:00"));

  test("tells of each session where it is, and in words that it is cancelled", () => {
    const [file, another] = filesOf(event);
    expect(another).toBeUndefined();
    expect(file?.path).toBe("/fete/search.json");
    const rows: unknown = JSON.parse(String(file?.body));
    expect(rows).toHaveLength(25);
    expect(rows).toContainEqual(["sessions/s1/", "Session 1", "Le Labo · Pas encore au programme"]);
    expect(JSON.stringify(rows)).toMatch(/"Annulée?.: Session 0"/u);
  });

  test("is not there for a short programme, which is read faster", () => {
    expect(filesOf({ ...event, sessions: event.sessions.slice(1) })).toEqual([]);
  });
});
