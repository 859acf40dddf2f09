import { describe, expect, test } from "vitest";
import { suggestDate } from "../../src/content/suggest/date.ts";
import { bread, event, saturday, sunday } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const dutch = { "data/site.yaml": ["languages: [en]", "languages: [nl]"] } satisfies Changes;

const told = (changes: Changes): readonly string[] =>
  loadVillage({ ...dutch, ...changes }).problems.map(
    ({ message, hint }) => `${message} ${hint ?? ""}`,
  );

describe("on a Dutch site, problems are told in Dutch", () => {
  test.each([
    [
      { [bread]: ["[ada]", "[adda]"] },
      "Er is geen spreker ‘adda’. Bedoelde u ‘ada’?\nDe sprekers staan in content/fair/speakers/: ada, ben.",
    ],
    [
      { [event]: ["organisers:", "organisatoren:"] },
      "Een veld ‘organisatoren’ bestaat hier niet. Bedoelde u ‘organisers’?",
    ],
    [
      { [saturday]: ["kind: welcome", "kind: welkom"] },
      "‘welkom’ kan hier niet. Bedoelde u ‘welcome’?\nMogelijke waarden: welcome, talks, keynote, panel, workshop, plenary, discussion, break, meal, social, other.",
    ],
    [
      { [sunday]: ["10:00–12:00", "van 10.00 tot 12.00 uur"] },
      "‘van 10.00 tot 12.00 uur’ is niet geschreven als begin- en eindtijd. Schrijf: 10:00–12:00",
    ],
    [
      { [sunday]: ["10:00–12:00", "nog niet bekend"] },
      "‘nog niet bekend’ is niet geschreven als begin- en eindtijd. Schrijf: tba",
    ],
    [
      { [sunday]: ["themes: [water]", "thema’s: [water]"] },
      "Een veld ‘thema’s’ bestaat hier niet. Bedoelde u ‘themes’?",
    ],
  ] satisfies [Changes, string][])("%#", (changes, expected) => {
    expect(told(changes)[0]).toBe(expected);
  });
});

test.each([
  ["27 maart 2027", "2027-03-27"],
  ["zaterdag 1 mei 2027", "2027-05-01"],
  ["2e okt. 2027", "2027-10-02"],
  ["Juni 2027", "2027-06"],
])("%j is read as %j", (written, iso) => {
  expect(suggestDate(written, ["day", "month"])).toBe(iso);
});
