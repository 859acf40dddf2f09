/** What is one thing and is written as two. */
import { describe, expect, test } from "vitest";
import { bread, event, places, problem } from "./problem.ts";
import type { Changes } from "./village.ts";

describe("one person, one word", () => {
  const ada2 = "content/fair/speakers/ada-martin.md";
  const second = (name: string): Changes => ({
    [ada2]: `---\nname: ${name}\n---\n`,
    [bread]: ["[ada]", "[ada, ada-martin]"],
  });

  problem(
    "same-name: two speakers of one name",
    second("Ada  MARTIN"),
    `
      content/fair/speakers/ada.md:2:7 warning same-name
           1 │ ---
           2 │ name: Ada Martin
             │       ^^^^^^^^^^
        Another speaker is called “Ada Martin” too (content/fair/speakers/ada-martin.md). If they are one person, keep one of the two files; if not, tell them apart by the name.
    `,
  );

  test.each([
    ["Ada-Martin", 1],
    ["Ada Martín", 1],
    ["ada martin", 1],
    ["Ada Martin (Lyon)", 0],
    ["Ada Martine", 0],
    ["עדה", 0],
  ])("“%s” beside “Ada Martin”: %i", (name, count) => {
    expect(places(second(name))).toHaveLength(count);
  });

  test("in another event it is the same person again", () => {
    const market = `---
title: Market
summary: Vegetables.
start: 2027-06-05
end: 2027-06-05
venue: hall
organisers: [committee]
---
`;
    const changes: Changes = {
      "content/market/event.md": market,
      "content/market/sessions/peas.md": "---\ntitle: Peas\nspeakers: [ada]\n---\n",
      "content/market/speakers/ada.md": "---\nname: Ada Martin\n---\n",
    };
    expect(places(changes)).toEqual([]);
  });

  const maps = "content/fair/sessions/maps.md";
  const songs = "content/fair/sessions/songs.md";
  const tagged = (one: string, two: string, three: string): Changes => ({
    [bread]: ["track: crafts", `track: crafts\ntags: [${one}]`],
    [maps]: ["speakers:", `tags: [${two}]\nspeakers:`],
    [songs]: ["speakers:", `tags: [${three}]\nspeakers:`],
  });

  problem(
    "similar-words: tags that differ by case",
    tagged("open data", "Open data", "Open data"),
    `
      content/fair/sessions/bread.md:5:8 warning similar-words
           4 │ track: crafts
           5 │ tags: [open data]
             │        ^^^^^^^^^
        “open data” is written “Open data” elsewhere (content/fair/sessions/maps.md:3): readers would see two things. Write: Open data
    `,
  );

  test.each([
    ["of as frequent ones, the first is right", tagged("Water", "water", "Fire"), [`${maps}:3:8`]],
    [
      "spaces count as little as capitals",
      tagged("Open  data", "OpenData", "Open  data"),
      [`${maps}:3:8`],
    ],
    ["two in one session", tagged("Wood", "wood, Wood", "Fire"), [`${maps}:3:8`]],
    ["accents and hyphens do count", tagged("cote", "côte", "co-te"), []],
    ["the same word again is no problem", tagged("Wood", "Wood", "Wood"), []],
  ])("%s", (_, changes, at) => {
    expect(places(changes)).toEqual(at.map((place) => `${place} similar-words`));
  });

  test("levels, and the keywords of all events, are chosen among too", () => {
    const levels: Changes = {
      [maps]: ["speakers:", "level: Beginners\nspeakers:"],
      [songs]: ["speakers:", "level: beginners\nspeakers:"],
    };
    expect(places(levels)).toEqual([`${songs}:3:8 similar-words`]);
    const keywords: Changes = {
      [event]: ["venue: hall", "venue: hall\nkeywords: [Bread]"],
      "content/market/event.md": `---
title: Market
summary: Vegetables.
start: 2027-06-05
end: 2027-06-05
venue: hall
organisers: [committee]
keywords: [bread]
---
`,
    };
    expect(places(keywords)).toEqual(["content/market/event.md:8:12 similar-words"]);
  });
});
