/** The list of an event's speakers: in which order, and what it says of each. */
import { describe, expect, test } from "vitest";
import { loadVillage } from "../content/village.ts";
import { wordsOf } from "../render-pages.ts";
import { fileOf, outlineOf } from "./publish.ts";

const at = (id: string): string => `content/fair/speakers/${id}.md`;
const person = (name: string, more = ""): string =>
  `---\nname: ${JSON.stringify(name)}\n${more}---\n`;

/** The village's two, and as many others as make a crowd. */
const crowd = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      at(`p${i}`),
      person(`Pia ${String.fromCharCode(65 + (i % 26))}${i}`),
    ]),
  );

const namesOf = (changes: Record<string, string>, language = "en"): readonly string[] => {
  const { site, problems } = loadVillage({
    ...changes,
    ...(language !== "en" && { "data/site.yaml": ["languages: [en]", `languages: [${language}]`] }),
  });
  if (!site) throw new Error(problems.map(({ message }) => message).join("\n"));
  return site.events[0]?.people.map(({ name }) => name) ?? [];
};

describe("the order", () => {
  test("is that of what `sort` says, else of the name", () => {
    expect(
      namesOf({
        [at("zoe")]: person("Zoe Abel", "sort: Abel\n"),
        [at("nils")]: person("’t Hooft"),
      }),
    ).toEqual(["Zoe Abel", "Ada Martin", "Ben Goëta", "’t Hooft"]);
  });

  test("puts what is no name last", () => {
    expect(
      namesOf({
        [at("tba")]: person("TBA"),
        [at("nobody")]: person("?"),
        [at("number")]: person("42"),
        [at("nn")]: person("N. N."),
        [at("zoe")]: person("Zoe Abel"),
      }).slice(0, 3),
    ).toEqual(["Ada Martin", "Ben Goëta", "Zoe Abel"]);
  });

  test("has no accent, and several alphabets", () => {
    expect(
      namesOf({
        [at("elodie")]: person("Élodie"),
        [at("dana")]: person("דנה"),
        [at("fanny")]: person("Fanny"),
        [at("alpha")]: person("Άλκης"),
      }),
    ).toEqual(["Ada Martin", "Ben Goëta", "Élodie", "Fanny", "Άλκης", "דנה"]);
  });
});

describe("the page", () => {
  test("says of each talk when it is", async () => {
    const page = await fileOf({}, "/fair/speakers/index.html");
    expect(wordsOf(/<li class="person">[^]*?<\/li>\s*<\/ul>/.exec(page)?.[0] ?? "")).toContain(
      "Saturday, 10:30 AM",
    );
  });

  test("has no letters of sixty, and those of what `sort` says of more", async () => {
    const few = await fileOf(crowd(58), "/fair/speakers/index.html");
    expect(outlineOf(few).filter((line) => line.startsWith("3 "))).toEqual([]);
    const many = {
      ...crowd(58),
      [at("zoe")]: person("Zoe Quill", "sort: Quill\n"),
      [at("tba")]: person("TBA"),
    };
    expect(
      outlineOf(await fileOf(many, "/fair/speakers/index.html")).filter((line) =>
        line.startsWith("2 "),
      ),
    ).toEqual(["2 A", "2 B", "2 P", "2 Q", "2 #"]);
  });
});

test("tables have what people are sorted under where somebody says it", async () => {
  const table = "/fair/data/speakers.csv";
  expect(await fileOf({}, table)).not.toContain("sort");
  expect(await fileOf({ [at("zoe")]: person("Zoe Abel", "sort: Abel\n") }, table)).toContain(
    "Abel",
  );
});
