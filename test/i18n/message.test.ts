import { expect, test } from "vitest";
import { commandWords } from "../../src/i18n/commands.ts";
import { problemMessages } from "../../src/i18n/problems.ts";
import { visible } from "../text/visible.ts";

test.each(["en", "fr-CA", "C", "POSIX", ""])(
  "a machine whose language is “%s” is answered",
  (tag) => {
    expect(commandWords(tag)("problems.errors", { count: 2 })).toMatch(/^2 err/);
  },
);

test("a line whose value is missing is left out, and another may take its place", () => {
  const say = problemMessages("en");
  const values = { kind: "speaker", value: "adda", where: "speakers/" };
  expect(say("unknown-reference", { ...values, nearest: "ada", known: ["ada", "ben"] })).toEqual([
    "No speaker is called “adda”.",
    "Did you mean “ada”?",
    "Speakers are in speakers/: ada, ben.",
  ]);
  expect(say("unknown-reference", { ...values, nearest: undefined, known: [] })).toEqual([
    "No speaker is called “adda”.",
    "There is none yet in speakers/.",
  ]);
});

test("a value that holds a line break or a placeholder stays one value", () => {
  expect(problemMessages("en")("bad-value.tba", { value: "{value}\n?? b" })).toEqual([
    "“{value}\n?? b” is not possible here.",
    "Leave the field out until it is known.",
  ]);
});

test("long texts and long lists are told by their beginning, in the language’s own marks", () => {
  const words = Array.from({ length: 13 }, (_, i) => `w${i}`);
  const [message = "", hint = ""] = problemMessages("fr")("bad-value", {
    value: "x".repeat(101),
    words,
  });
  expect(visible(message)).toBe(`«_${"x".repeat(80)}…_» n’est pas possible ici.`);
  expect(hint).toMatch(/w11 … \(13 en tout\)\.$/);
});

test("a language without a catalogue of problems tells them in English", () => {
  expect(problemMessages("xx")("bad-yaml.tab")[0]).toBe("This line is indented with a tab.");
});
