/** The page of organisations, and wherever else they are listed: organisers, partners level by level, all others. */
import { describe, expect, test } from "vitest";
import { wordsOf } from "../render-pages.ts";
import { bandOf, fileOf, outlineOf, publish } from "./publish.ts";

const event = "content/fair/event.md";

/** Levels in the order of the organisers; in each the partners as they are listed. */
const levels = {
  "data/organisations.yaml": [
    "library:",
    `gold-one: { name: Gold One, url: "https://one.example", description: It gives **much**. }
gold-two: { name: Gold Two, kind: company }
bronze: { name: Bronze }
friend: { name: Friend }
school: { name: School }
library:`,
  ],
  [event]: [
    `partner_levels:
  - id: friends
    title: Friends
    size: small
partners:
  - { organisation: library, level: friends }`,
    `partner_levels:
  - { id: gold, title: Gold sponsors, size: large }
  - { id: silver, title: Silver sponsors, size: medium }
  - { id: bronze, title: Bronze sponsors, size: small }
partners:
  - friend
  - { organisation: bronze, level: bronze }
  - { organisation: gold-two, level: gold }
  - { organisation: library, level: gold }
  - { organisation: committee, level: silver }
  - { organisation: gold-one, level: gold }`,
  ],
  "content/fair/sessions/bread.md": ["speakers: [ada]", "speakers: [ada]\norganisations: [school]"],
} as const;

const inOrder = [
  "Village committee",
  "Gold Two",
  "Village library",
  "Gold One",
  "Bronze",
  "Friend",
  "School",
];

describe("the page of organisations", () => {
  test("has a heading for each group, the organisers first, each organisation once", async () => {
    const page = await fileOf(levels, "/fair/organisations/index.html");
    expect(outlineOf(page)).toEqual([
      "2 Organisers",
      "3 Village committee",
      "2 Gold sponsors",
      "3 Gold Two",
      "3 Village library",
      "3 Gold One",
      "2 Bronze sponsors",
      "3 Bronze",
      "2 Partners",
      "3 Friend",
      "2 Also taking part",
      "3 School",
    ]);
  });

  test("says of an organiser which partner it is besides", async () => {
    const page = await fileOf(levels, "/fair/organisations/index.html");
    expect(wordsOf(bandOf(page, "Organisers") ?? "")).toContain("Silver sponsors");
  });

  test("leads to the address and shows the logo that were given for the event", async () => {
    const [from, to] = levels[event];
    const page = await fileOf(
      {
        ...levels,
        [event]: [
          from,
          to.replace(
            "gold-one, level: gold",
            'gold-one, level: gold, url: "https://one.example/fair", logo: one.svg',
          ),
        ],
        "content/fair/media/one.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
      },
      "/fair/organisations/index.html",
    );
    const gold = bandOf(page, "Gold sponsors") ?? "";
    expect(gold).toContain('href="https://one.example/fair"');
    expect(gold).toContain('src="/fair/media/one.svg"');
  });

  test("of organisers alone has one group", async () => {
    const page = await fileOf(
      {
        [event]: ["partners:\n  - { organisation: library, level: friends }\n", ""],
        "content/fair/speakers/ben.md": "---\nname: Ben\n---\n",
        "content/fair/sessions/maps.md": "---\ntitle: Maps of the village\nspeakers: [ben]\n---\n",
      },
      "/fair/organisations/index.html",
    );
    expect(outlineOf(page)).toEqual(["2 Organisers", "3 Village committee"]);
  });
});

describe("the same order holds", () => {
  test("on the event's page", async () => {
    const page = await fileOf(levels, "/fair/index.html");
    const words = wordsOf(bandOf(page, "Organisations") ?? "");
    expect(words).toBe(
      "Organisations Village committee Gold sponsors Gold Two Village library Gold One Silver sponsors Village committee Bronze sponsors Bronze Partners Friend Also taking part School",
    );
  });

  test("in the tables and in what pages tell search engines", async () => {
    const published = await publish(levels);
    const table = JSON.parse(published.get("/fair/data/organisations.json") ?? "[]") as {
      name: string;
    }[];
    expect(table.map(({ name }) => name)).toEqual(inOrder);
    const page = published.get("/fair/organisations/index.html") ?? "";
    const data = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page)?.[1] ?? "";
    const places = inOrder.map((name) => data.indexOf(`"name":"${name}"`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});
