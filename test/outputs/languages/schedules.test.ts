/** The programme for conference apps, and for the search, in two languages. */
import { describe, expect, test } from "vitest";
import { saturday } from "../../content/problem.ts";
import type { Changes } from "../../content/village.ts";
import { siteOf } from "../calendars/calendar-files.ts";
import { readScheduleJson, readScheduleXml, type ReadSchedule } from "../read-schedule.ts";
import { bilingualSite, later, needFile } from "./bilingual.ts";

const rooms: Changes = {
  "data/venues.yaml": ["name: Main room", "name: { en: Main room, fr: Grande salle }"],
};
const site = bilingualSite(rooms);

const readers = {
  "schedule.xml": readScheduleXml,
  "schedule.json": readScheduleJson,
} as const;

describe.each(["schedule.xml", "schedule.json"] as const)("%s", (file) => {
  const read = (folder: string): ReadSchedule =>
    readers[file](needFile(site, `${folder}/fair/${file}`));

  test("has the same items in each language, at the same time", () => {
    const facts = ({ items }: ReadSchedule) =>
      items.map(({ guid, number, slug, day, start, minutes, people }) => ({
        guid,
        number,
        slug,
        day,
        start,
        minutes,
        people,
      }));
    expect(read("").items.length).toBeGreaterThan(3);
    expect(facts(read("/fr"))).toEqual(facts(read("")));
    // Sessions are held in the same; a welcome is in that of who reads.
    const held = read("/fr").items.map(({ type, language }) => [type, language]);
    expect(held).toContainEqual(["talk", "en"]);
    expect(held).not.toContainEqual(["talk", "fr"]);
  });

  test("says them in its own, as far as they are translated", () => {
    const said = read("/fr").items.map(({ title, room, url }) => [title, room, url]);
    expect(said.slice(0, 3)).toEqual([
      expect.arrayContaining(["Accueil"]),
      expect.arrayContaining([
        "Du pain pour tous !",
        "Grande salle",
        "https://village.example/fr/fair/sessions/bread/",
      ]),
      expect.arrayContaining(["Maps of a village!"]),
    ]);
  });

  test("is in the first language what it would be without the second", () => {
    const alone = siteOf(
      {
        "content/fair/sessions/bread.md": ["title: Bread for all", "title: Bread for all!"],
        "content/fair/sessions/maps.md": [
          "title: Maps of the village",
          "title: Maps of a village!",
        ],
      },
      later,
    );
    expect(needFile(site, `/fair/${file}`)).toBe(needFile(alone, `/fair/${file}`));
  });
});

test("what searches look through has the titles of its language, and leads to its pages", () => {
  const many = Array.from({ length: 40 }, (_, i): [string, string] => [
    `content/fair/sessions/talk-${i}.md`,
    `---\ntitle: Talk ${i}!\n---\n`,
  ]);
  const large = bilingualSite({
    ...Object.fromEntries(many),
    "content/fair/sessions/talk-1.fr.md": "---\ntitle: Exposé !\n---\n",
  });
  const rows = (folder: string): unknown =>
    JSON.parse(needFile(large, `${folder}/fair/search.json`));
  expect(rows("/fr")).toContainEqual(["sessions/talk-1/", "Exposé\u202f!", expect.anything()]);
  expect(rows("/fr")).toContainEqual(["sessions/talk-2/", "Talk 2!", expect.anything()]);
  expect(rows("")).toContainEqual(["sessions/talk-1/", "Talk 1!", expect.anything()]);
});

test("a slot says its title in both without a change of its times", () => {
  const said = bilingualSite({
    [saturday]: ["title: Two talks", "title: { en: Two talks, fr: Deux exposés }"],
  });
  expect(needFile(said, "/fr/fair/schedule.xml")).toContain("Deux exposés");
});
