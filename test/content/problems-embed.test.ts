/** Who may show the programme within their pages, and what is no site. */
import { describe, expect, test } from "vitest";
import { type Changes, loadVillage } from "./village.ts";
import { event, places, problem } from "./problem.ts";

const embedding = (value: string): Changes => ({ [event]: ["venue:", `embed: ${value}\nvenue:`] });

const sitesOf = (value: string) => loadVillage(embedding(value)).site?.events[0]?.embed;

describe("a site that may show the programme", () => {
  test.each([
    ["any", ["any"]],
    ["https://town.example", ["https://town.example"]],
    [
      "[https://Town.example/, 'https://*.county.example:8443']",
      ["https://town.example", "https://*.county.example:8443"],
    ],
    ["https://mairie-évry.example", ["https://xn--mairie-vry-h7a.example"]],
    [
      "[http://localhost:8080, http://127.0.0.1, 'http://[::1]:3000']",
      ["http://localhost:8080", "http://127.0.0.1", "http://[::1]:3000"],
    ],
  ])("embed: %s", (value, sites) => {
    expect(sitesOf(value)).toEqual(sites);
  });
});

describe("what is none", () => {
  problem(
    "a page",
    embedding("[https://town.example/culture, any]"),
    `
      content/fair/event.md:6:9 error bad-url
           5 │ end: 2027-03-28T18:00
           6 │ embed: [https://town.example/culture, any]
             │         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        “https://town.example/culture” is not the address of a site. Write: https://town.example
    `,
  );

  problem(
    "without encryption",
    embedding("http://town.example"),
    `
      content/fair/event.md:6:8 error bad-url
           5 │ end: 2027-03-28T18:00
           6 │ embed: http://town.example
             │        ^^^^^^^^^^^^^^^^^^^
        The address “http://town.example” could be changed by others on its way. Write: https://town.example
    `,
  );

  problem(
    "what would be a directive of its own",
    embedding('"https://a.example; script-src *"'),
    `
      content/fair/event.md:6:8 error bad-url
           5 │ end: 2027-03-28T18:00
           6 │ embed: "https://a.example; script-src *"
             │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        “https://a.example; script-src *” is not the address of a site. Write for example: https://www.example.org, or any
    `,
  );

  test.each([
    "'self'",
    '"*.town.example"',
    "https://*",
    "https://*.example",
    "https://user@town.example",
    "https://town.example,https://b.example",
    '"https://town.example https://b.example"',
    "javascript:alert(1)",
    "https://town.example:*",
    '"https://a.example\\nX-Evil: 1"',
    "ftp://town.example",
    "http://localhost.town.example",
  ])("embed: %s", (value) => {
    const [place = "", ...others] = places(embedding(value));
    expect(others).toEqual([]);
    expect(place).toMatch(/^content\/fair\/event\.md:\d+:8 bad-url$/);
  });

  test("a page of the organisers where it would be", () => {
    const page = { "content/fair/pages/embed.md": "---\ntitle: Our own\n---\nWords.\n" };
    expect(places(page)).toEqual([]);
    expect(places({ ...page, ...embedding("any") })).toEqual([
      "content/fair/pages/embed.md:1:1 duplicate-address",
    ]);
  });
});

describe("what hosts would leave out", () => {
  const origins = (count: number): string =>
    Array.from({ length: count }, (_, i) => `\n  - https://a-town-${10 + i}.example`).join("");

  test("a list too long for a line", () => {
    // 26 characters each, with a space between them.
    expect(places(embedding(origins(69)))).toEqual([]);
    expect(places(embedding(origins(70)))).toEqual(["content/fair/event.md:76:5 too-long"]);
    expect(places(embedding(`${origins(70)}\n  - any`))).toEqual([]);
  });
});
