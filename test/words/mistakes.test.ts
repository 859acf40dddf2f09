/** What is wrong in `data/words.yaml`, at its place. */
import { describe, expect, test } from "vitest";
import { places, problem } from "../content/problem.ts";

const words = "data/words.yaml";
const en = (line: string) => ({ [words]: `en:\n  ${line}\n` });

describe("a word that pages do not say", () => {
  problem(
    "is told the nearest key",
    en("ticket.regster: Sign up"),
    `
    data/words.yaml:2:3 error unknown-word
         1 │ en:
         2 │   ticket.regster: Sign up
           │   ^^^^^^^^^^^^^^
      “ticket.regster” is none of the words that pages say. Did you mean “ticket.register”?
    `,
  );

  problem(
    "is told the key of its text, where that was written",
    en("Skip to content: Onwards"),
    `
    data/words.yaml:2:3 error unknown-word
         1 │ en:
         2 │   Skip to content: Onwards
           │   ^^^^^^^^^^^^^^^
      “Skip to content” is what pages say; words are named by their keys. Write: skip.link
    `,
  );

  problem(
    "of a number is told its forms",
    en("ticket.capacity: seats"),
    `
    data/words.yaml:2:3 error unknown-word
         1 │ en:
         2 │   ticket.capacity: seats
           │   ^^^^^^^^^^^^^^^
      “ticket.capacity” is said of a number, with a text for each of its forms. Write one or more of: ticket.capacity.one, ticket.capacity.other
    `,
  );

  problem(
    "is told where all of them are listed",
    en("qqqq: x"),
    `
    data/words.yaml:2:3 error unknown-word
         1 │ en:
         2 │   qqqq: x
           │   ^^^^
      “qqqq” is none of the words that pages say. All of them are listed by: npm run translate -- en
    `,
  );

  problem(
    "may stand without its language",
    { [words]: "home: Start\n" },
    `
    data/words.yaml:1:1 error unknown-word
         1 │ home: Start
           │ ^^^^
      “home” stands where a language should: words stand below theirs. Write it like this:
      en:
        home: …
    `,
  );

  test("is looked for in the language that was meant", () => {
    const file = "fr:\n  Sauter au contenu: x\n  Aller au contenu: x\n";
    const site = { "data/site.yaml": ["languages: [en]", "languages: [fr]"] } as const;
    expect(places({ [words]: file, ...site })).toEqual([
      "data/words.yaml:2:3 unknown-word",
      "data/words.yaml:3:3 unknown-word",
    ]);
  });
});

describe("a text", () => {
  problem(
    "that has lost its value",
    en("footer.published-on: Published"),
    `
    data/words.yaml:2:24 error bad-word
         1 │ en:
         2 │   footer.published-on: Published
           │                        ^^^^^^^^^
      The text of “footer.published-on” must hold {date}. Without this file it is: “Published on {date}”
    `,
  );

  problem(
    "with a value of another name",
    en('footer.published-on: "On {day}"'),
    `
    data/words.yaml:2:28 error bad-word
         1 │ en:
         2 │   footer.published-on: "On {day}"
           │                            ^^^^^
      No value is called {day} here. Did you mean {date}?
    `,
  );

  problem(
    "with a value where none is",
    en('home: "{site}"'),
    `
    data/words.yaml:2:10 error bad-word
         1 │ en:
         2 │   home: "{site}"
           │          ^^^^^^
      No value is called {site} here. Leave it out: no value belongs to this text.
    `,
  );

  test.each([
    ["home:", "2:3 bad-word"],
    ["constructor: x", "2:3 unknown-word"],
    ["__proto__: x", "2:3 unknown-word"],
    ["home: [a]", "2:9 wrong-type"],
    ["home: { a: b }", "2:9 wrong-type"],
    ["home: |\n    a\n    b", "3:5 wrong-type"],
    ['home: "**Home**"', "2:10 shown-as-typed"],
    ['home: "Ho\u200bme"', "2:9 hidden-character"],
    ['ticket.capacity.other: "{count} seats"', "2:3 uneven-words"],
    ['ticket.capacity.one: One seat\n  ticket.capacity.other: "{count} seats"', undefined],
    ['form.text-hint: "{count}, **bold**"', undefined],
    ["locale: { like: xx }", "2:19 bad-value"],
    ['locale: { clock: { time: "{hour}", full_hour: "{hour}" } }', "2:28 bad-word"],
    ["locale: { months: [a] }", "2:21 bad-word"],
    ["locale: { hour_names: { 24: a } }", "2:27 unknown-field"],
    ["locale: { quotes: a }", "2:13 unknown-field"],
  ])("%s", (line, found) => {
    expect(places(en(line))).toEqual(found === undefined ? [] : [`${words}:${found}`]);
  });
});

test("words of a language that no page is in are told", () => {
  expect(places({ [words]: "de:\n  home: Start\n" })).toEqual([`${words}:1:1 unused-words`]);
});

test("a file of words is no list, and may be empty no more than another", () => {
  expect(places({ [words]: "- home\n" })).toEqual([`${words}:1:1 unknown-word`]);
});
