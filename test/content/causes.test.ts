import { describe, expect, test } from "vitest";
import { TBA } from "../../src/site/model.ts";
import { bread, event, places, saturday, sunday } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const site = "data/site.yaml";
const venues = "data/venues.yaml";
const ada = "content/fair/speakers/ada.md";

describe("one cause gives one problem", () => {
  test.each([
    [
      "a venue under another name",
      { [event]: ["venue:", "lieux:"] },
      [`${event}:6:1 unknown-field`],
    ],
    [
      "an event without its venue",
      { [event]: ["venue: hall\n", ""] },
      [`${event}:1:1 missing-field`],
    ],
    [
      "rooms of an event whose venue is open",
      { [event]: ["venue: hall", "venue: tba"] },
      [`${saturday}:5:9 unknown-reference`],
    ],
    [
      "a day whose slots are under another name",
      { [sunday]: "title: Sunday\ncreneaux:\n  - time: 10:00–12:00\n    title: A\n" },
      [`${sunday}:2:1 unknown-field`],
    ],
    [
      "a slot whose title is misspelt",
      { [sunday]: ["title: Groups", "titre: Groups"] },
      [`${sunday}:2:3 unknown-field`],
    ],
    [
      "a slot whose session is misspelt",
      { [saturday]: ["session: bread", "seance: bread"] },
      [`${saturday}:6:3 unknown-field`],
    ],
    [
      "a room whose name is no id",
      { [venues]: ["main:", "Main Hall:"], [saturday]: ["room: main", "room: main-hall"] },
      [`${venues}:8:5 bad-id`],
    ],
    [
      "a track whose name is no id",
      { [event]: ["crafts:", "Arts & crafts:"], [bread]: ["track: crafts", "track: arts-crafts"] },
      [`${event}:15:3 bad-id`],
    ],
    [
      "a number with a comma within brackets",
      { [venues]: ["rooms:", "geo: { lat: 48,8, lon: 2.3 }\n  rooms:"] },
      [`${venues}:7:15 wrong-type`],
    ],
    [
      "a long title whose short one is misspelt",
      { [event]: ["title: Village fair", `title: ${"Fair ".repeat(20)}\nshort_titel: Fair`] },
      [`${event}:3:1 unknown-field`],
    ],
    [
      "a picture that is to be announced",
      { [event]: ["venue: hall", "venue: hall\nimage: tba"] },
      [`${event}:7:8 bad-value`],
    ],
  ] satisfies [string, Changes, string[]][])("%s", (_, changes, expected) => {
    expect(places(changes)).toEqual(expected);
  });
});

describe("a problem hides no other", () => {
  test.each([
    [
      "an unknown field in event.md, days out of its dates",
      { [event]: ["end: 2027-03-28T18:00", "end: 2027-03-27T18:00\nmystery: x"] },
      [`${event}:6:1 unknown-field`, `${sunday}:1:1 outside-event`],
    ],
    [
      "an unknown field in event.md, a registration that closes too late",
      { [event]: ["closes: 2027-03-26", "closes: 2027-04-26\nmystery: x"] },
      [`${event}:18:11 registration-closes-after-end`, `${event}:19:1 unknown-field`],
    ],
    [
      "a fault in a slot, another slot in its room",
      {
        [saturday]: [
          "session: bread",
          "session: bread\n  kind: party\n- time: 11:00–11:30\n  title: Cake\n  room: main",
        ],
      },
      [`${saturday}:7:9 bad-value`, `${saturday}:10:9 room-overlap`],
    ],
    [
      "a fault in a session, its speaker elsewhere at the same time",
      {
        [bread]: ["track: crafts", "track: crafts\nkind: party"],
        "content/fair/sessions/maps.md": ["[ben]", "[ada, ben]"],
        [saturday]: ["10:30–12:00", "13:30–14:30"],
      },
      [`${saturday}:11:18 speaker-double-booked`, `${bread}:5:7 bad-value`],
    ],
    [
      "a bad heading in site.yaml, a bad accent and a bad home",
      { [site]: ["look:\n  accent:", "home: fare\nlook:\n  headings: Gothic\n  accent: vert #"] },
      [`${site}:8:7 unknown-reference`, `${site}:10:13 bad-value`, `${site}:11:11 bad-value`],
    ],
    [
      "a bad time, a slot without a title",
      { [sunday]: ["10:00–12:00\n  title: Groups", "morning"] },
      [`${sunday}:1:3 missing-field`, `${sunday}:1:9 bad-time`],
    ],
  ] satisfies [string, Changes, string[]][])("%s", (_, changes, expected) => {
    expect(places(changes)).toEqual(expected);
  });
});

describe("what refers to itself", () => {
  test.each([
    [{ [bread]: ["track: crafts", "replaced_by: bread"] }, `${bread}:4:14 bad-value`],
    [
      { "content/fair/comments/zoe.md": ["about: session:bread", "reply_to: zoe"] },
      "content/fair/comments/zoe.md:4:11 bad-value",
    ],
  ] satisfies [Changes, string][])("is said (%#)", (changes, expected) => {
    expect(places(changes)).toEqual([expected]);
  });
});

describe("ids of slots", () => {
  test.each([
    ["a session before it", saturday, "title: Welcome", "bread", 3],
    ["a session after it", sunday, "title: Groups", "bread", 3],
    ["a session within another slot", sunday, "title: Groups", "maps", 3],
    ["a slot without an id", sunday, "title: Groups", "2027-03-27-welcome-1", 3],
  ])("are not that of %s", (_, file, title, id, line) => {
    expect(places({ [file]: [title, `${title}\n  id: ${id}`] })).toEqual([
      `${file}:${line}:7 duplicate-id`,
    ]);
  });
});

describe("pages", () => {
  test.each([["404"], ["index"], ["agenda"], ["assets"], ["series"]])(
    "are never called %s, which has another use",
    (id) => {
      const file = `content/pages/${id}.md`;
      expect(places({ [file]: "---\ntitle: A\n---\n" })).toEqual([`${file}:1:1 duplicate-address`]);
    },
  );
});

describe("tba", () => {
  test.each([
    ["a reference", { [bread]: ["track: crafts", "track: tba"] }, `${bread}:4:8 bad-value`],
    [
      "an item of a list",
      { [bread]: ["track: crafts", "moderators: [tba]"] },
      `${bread}:4:14 bad-value`,
    ],
    ["a list", { [bread]: ["track: crafts", "moderators: tba"] }, `${bread}:4:13 bad-value`],
    ["a number", { [venues]: ["capacity: 80", "capacity: tba"] }, `${venues}:8:40 bad-value`],
    ["a date", { [event]: ["closes: 2027-03-26", "closes: TBA"] }, `${event}:18:11 bad-value`],
    ["a picture", { [ada]: ["name:", "photo: tba\nname:"] }, `${ada}:2:8 bad-value`],
    ["a text", { [ada]: ["name:", "role: À confirmer\nname:"] }, `${ada}:2:7 placeholder`],
  ] satisfies [string, Changes, string][])(
    "is said to be out of place where %s is never open",
    (_, changes, expected) => {
      expect(places(changes)).toEqual([expected]);
    },
  );

  test("is what a slot without a title may be called, and its only session names it", () => {
    const { problems, site: loaded } = loadVillage({
      [sunday]:
        "- time: 10:00–11:00\n  title: tba\n  themes: [water]\n- { time: 11:00–12:00, title: tba, session: tree }\n",
      "content/fair/sessions/tree.md": "---\ntitle: Trees\n---\n",
    });
    expect(problems).toEqual([]);
    const titles = loaded?.events[0]?.days[1]?.slots.map(({ title }) => title);
    expect(titles).toEqual([TBA, "Trees"]);
  });

  test("is no name that one may have meant", () => {
    const { problems } = loadVillage({
      [bread]: ["title: Bread for all", "title: tba"],
      [sunday]:
        "- { time: 11:00–12:00, session: tbb }\n- { time: 12:00–13:00, title: A, themes: [water] }\n",
    });
    expect(problems.map(({ hint }) => hint).join("")).not.toContain("Did you mean");
  });

  test("stands beside what is known", () => {
    const { problems, site: loaded } = loadVillage({
      [event]: ["[committee]", "[committee, à confirmer]"],
      [bread]: ["[ada]", "[ada, TBA]"],
    });
    expect(problems).toEqual([]);
    const fair = loaded?.events[0];
    expect(fair?.organisers.map(({ name }) => name)).toEqual(["Village committee"]);
    expect(fair?.organisersTba).toBe(true);
    const talk = fair?.sessions.find(({ id }) => id === "bread");
    expect(talk?.speakers.map(({ speaker }) => speaker.id)).toEqual(["ada"]);
    expect(talk?.speakersTba).toBe(true);
  });
});

describe("hints", () => {
  const hint = (changes: Changes): string | undefined =>
    loadVillage(changes).problems[0]?.hint?.split("\n")[0];

  test.each([
    [{ [event]: ["level: friends", "niveau: friends"] }, "Did you mean “level”?"],
    [
      { [bread]: ["track: crafts", "intervenants: [ben]"] },
      "Keep one of the two, under the right name.",
    ],
    [
      { [bread]: ["track: crafts", "registration: oui"] },
      "Possible values: none, or a group of fields.",
    ],
    [{ [venues]: ["rooms:", "geo: 48.8\n  rooms:"] }, "Its fields: lat, lon."],
    [
      { [ada]: ["name:", "links: https://ada.example\nname:"] },
      "Each of its items has the fields: label, url.",
    ],
    [
      { [site]: ["hello@village.example", "hello@village"] },
      "Write for example: contact@example.org",
    ],
    [{ [site]: ["Europe/Paris", "europe/paris"] }, "Did you mean “Europe/Paris”?"],
    [{ [bread]: ["How", "[a](speakers:ada)\n\nHow"] }, "Did you mean “speaker:ada”?"],
    [{ [bread]: ["How", "[a](../speakers/ada.md)\n\nHow"] }, "Did you mean “speaker:ada”?"],
    [
      { "content/pages/about.md": ["A village", "[a](session:bread)\n\nA village"] },
      "Did you mean “fair/bread”?",
    ],
    [
      {
        [sunday]: undefined,
        [sunday.replace("2027-03-28", "28-03-2027")]: "- time: 10h–\n  title: A\n",
      },
      "Rename it to 2027-03-28.yaml",
    ],
  ] satisfies [Changes, string][])("are what is needed (%#)", (changes, expected) => {
    expect(hint(changes)).toBe(expected);
  });

  test.each([["languages: fr"], ["langues: [fr]"], ["langue: fr"], ["languages:\n  - fr"]])(
    "are in the language that the site has or should have: %j",
    (written) => {
      const { language } = loadVillage({ [site]: ["languages: [en]", written] });
      expect(language).toBe("fr");
    },
  );

  test("show only the beginning of a very long value", () => {
    const { problems } = loadVillage({
      [bread]: ["track: crafts", `kind: ${"x".repeat(500)}`],
    });
    expect(problems[0]?.message.length).toBeLessThan(150);
  });
});
