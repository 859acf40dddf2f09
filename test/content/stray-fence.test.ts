/** Fields that stand below the line “---” that ends them, and would be shown as text. */
import { describe, expect, test } from "vitest";
import { bread, event, places, problem } from "./problem.ts";
import { loadVillage } from "./village.ts";

const session = "title: Bread for all\nspeakers: [ada]\ntrack: crafts\n";

/** Where and what is wrong in a session's file. */
const said = (text: string): readonly string[] =>
  loadVillage({ [bread]: text }).problems.map(({ line, code }) => `${line} ${code}`);

describe("fields below the line that ends them", () => {
  problem(
    "fields-in-text: a line that ends the fields too early",
    { [bread]: ["track: crafts", "---\ntrack: crafts"] },
    `
      content/fair/sessions/bread.md:4:1 error fields-in-text
           3 │ speakers: [ada]
           4 │ ---
             │ ^^^
        This line “---” ends the fields, and more of them follow. Remove it.
    `,
  );

  problem(
    "fields-in-text: a field at the beginning of the text",
    { [bread]: ["\nHow", "\nsummary: An afternoon of bread\n\nHow"] },
    `
      content/fair/sessions/bread.md:7:1 error fields-in-text
           7 │ summary: An afternoon of bread
             │ ^^^^^^^
        The field “summary” stands below the line “---” that ends the fields, and would be shown as text. Put it above that line.
    `,
  );

  test("at whatever place of them the line stands, it is told alone", () => {
    const text = `---
title: Fair
summary: >
  An afternoon of bread
  and maps.
start: 2027-03-27T10:00
end: 2027-03-28
venue:
  city: Milton
organisers:
  - committee
tracks:
  crafts:
    title: Crafts
registration:
  url: https://tickets.example/fair
  price:
    - label: Full price
      amount: 12
      currency: EUR
---

Come.
`;
    const lines = text.split("\n");
    const closing = lines.lastIndexOf("---");
    for (let at = 1; at <= closing; at++) {
      const spoilt = lines.toSpliced(at, 0, "---").join("\n");
      const found = places({ [event]: spoilt }).filter((place) => place.startsWith(event));
      // Beside the last one nobody can tell which of the two was meant.
      const line = at === closing ? closing + 2 : at + 1;
      expect([at, found]).toEqual([at, [`${event}:${line}:1 fields-in-text`]]);
    }
  });

  test.each([
    [
      "two lines too many",
      `---\ntitle: A\n---\nspeakers: [ada]\n---\ntrack: crafts\n---\n\nHow\n`,
      ["3 fields-in-text", "5 fields-in-text"],
    ],
    [
      "what is wrong in them is told too",
      `---\ntitle: A\n---\nspeakers: [adda]\n---\n\nHow\n`,
      ["3 fields-in-text", "4 unknown-reference"],
    ],
    [
      "several fields without another line",
      `---\ntitle: A\n---\nspeakers: [ada]\ntrack: crafts\n\nHow\n`,
      ["4 fields-in-text"],
    ],
    [
      "a field that is there already",
      `---\n${session}---\ntitle: Bread\n\nHow\n`,
      ["6 fields-in-text"],
    ],
    [
      "one line twice, and fields below",
      `---\ntitle: A\n---\n---\nspeakers: [ada]\n---\n`,
      ["3 fields-in-text", "4 fields-in-text"],
    ],
    ["no other line at all", `---\n---\n${session}`, ["3 fields-in-text"]],
  ])("%s", (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("a text that only looks like fields", () => {
  test.each([
    ["Note: bring your bread.\n"],
    ["note: bring your bread.\n"],
    ["Title: how it came about\n"],
    ["Note: bring your bread.\n---\n\nHow\n"],
    ["\n---\n\nHow\n"],
    ["How\n\n---\n\ntitle: a word\n"],
    ["- a\n- b\n\n---\n\nHow\n"],
    ["How to bake.\n\nsummary: none\n"],
    ["https://bread.example: the site\n"],
  ])("%j is shown", (body) => {
    expect(said(`---\n${session}---\n${body}`)).toEqual([]);
  });
});
