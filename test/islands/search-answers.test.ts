/** When a search looks through the texts, of which no more are loaded than it needs. */
import { describe, expect, test } from "vitest";
import { type Answer, answering } from "../../layouts/islands/find/answers.ts";
import type { SearchIndex } from "../../src/outputs/search.ts";
import type { SearchTexts } from "../../src/outputs/search-texts.ts";

const titles: SearchIndex = [
  ["sessions/circuit/", "Reading a circuit", "Kwame Darko · 11:45"],
  ["sessions/radio/", "An old radio", "Ada Martin · 14:00"],
  ...Array.from({ length: 3 }, (_, i) => [`sessions/mend-${i}/`, `Menders ${i}`, ""] as const),
  ...Array.from({ length: 6 }, (_, i) => [`sessions/seam-${i}/`, `Seam ${i}`, ""] as const),
];

const places = ["In the abstract: {text}", "On the page: {text}"];
const parts: Readonly<Record<string, SearchTexts>> = {
  first: {
    places,
    rows: [
      ["conduct/", 1, "Be kind to menders.", "", "Code of conduct"],
      ["sessions/circuit/", 0, "Find a tired capacitor, or a seam."],
      ["lunch/", 0, "", "", "Lunch", "Thursday · 13:00"],
      ...Array.from({ length: 3 }, (_, i) => [`sessions/mend-${i}/`, 0, "Bring thread."] as const),
    ],
    next: "second",
  },
  second: {
    places,
    rows: [
      ["sessions/radio/", 0, "Its valves glow, say menders.", "fr"],
      ["sessions/seam-1/", 0, "Glew and thread."],
    ],
  },
};

/** A search whose files are counted, and of which some cannot be read. */
const search = (missing: readonly string[] = []) => {
  const asked: string[] = [];
  const read = <T>(name: string, file: T | undefined): Promise<T> => {
    asked.push(name);
    return file === undefined || missing.includes(name)
      ? Promise.reject(new Error("no network"))
      : Promise.resolve(file);
  };
  const answers = answering({
    index: () => read("titles", titles),
    texts: (name = "first") => read(name, parts[name]),
  });
  const ask = async (words: string): Promise<readonly Answer[]> => Array.fromAsync(answers(words));
  const paths = async (words: string) =>
    (await ask(words)).at(-1)?.found.map(({ path }) => path) ?? [];
  return { asked, ask, paths };
};

describe("the texts", () => {
  test("are not asked for where titles answer enough, one is what was typed, or for a letter", async () => {
    const { asked, paths } = search();
    expect(await paths("AN old rádio")).toEqual(["sessions/radio/"]);
    expect(await paths("seam")).toHaveLength(6);
    expect(await paths("k")).toEqual(["sessions/circuit/"]);
    expect(asked).toEqual(["titles"]);
  });

  test("are asked for part by part where titles answer little, and once", async () => {
    const { asked, ask, paths } = search();
    const answers = await ask("capacitor");
    expect(answers.map(({ found, state }) => [found.length, state])).toEqual([
      [0, "searching"],
      [1, "searching"],
      [1, "all"],
    ]);
    expect(await paths("valves")).toEqual(["sessions/radio/"]);
    expect(asked).toEqual(["titles", "first", "second"]);
  });

  test("are asked for until there is enough, of which a page that title and text answer is one", async () => {
    const { asked, ask } = search();
    const answers = await ask("menders");
    expect(answers.map(({ found, state }) => [found.length, state])).toEqual([
      [3, "searching"],
      [4, "searching"],
      [5, "all"],
    ]);
    expect(asked).toEqual(["titles", "first", "second"]);
  });

  test("are loaded once for two who ask at the same time", async () => {
    const { asked, paths } = search();
    await Promise.all([paths("capacitor"), paths("valves")]);
    expect(asked).toEqual(["titles", "first", "second"]);
  });

  test("say where a word stands, in its language, and nothing more where the title says it", async () => {
    const { ask, paths } = search();
    const of = async (words: string) => (await ask(words)).at(-1)?.found[0];
    expect(await of("valves")).toMatchObject({
      title: "An old radio",
      detail: "Ada Martin · 14:00",
      place: "In the abstract: {text}",
      language: "fr",
      excerpt: [
        { text: "Its " },
        { text: "valves", isMarked: true },
        { text: " glow, say menders." },
      ],
    });
    expect(await of("radio")).not.toHaveProperty("excerpt");
    // Of a page there is nothing else to tell it by.
    expect(await of("code of conduct")).toMatchObject({
      place: "On the page: {text}",
      excerpt: [{ text: "Be kind to menders.", isMarked: false }],
    });
    expect(await of("lunch")).not.toHaveProperty("excerpt");
    expect(await paths("kwame capacitor")).toEqual(["sessions/circuit/"]);
  });

  test("spelt otherwise are shown if nothing else answers", async () => {
    const { paths } = search();
    expect(await paths("capasitor")).toEqual(["sessions/circuit/"]);
    expect(await paths("glew")).toEqual(["sessions/seam-1/"]);
    expect(await paths("glow")).toEqual(["sessions/radio/"]);
  });

  test("out of reach leave what titles answer, are said to be so, and asked for again", async () => {
    const missing = ["first"];
    const { asked, ask } = search(missing);
    expect((await ask("radio")).map(({ found, state }) => [found.length, state])).toEqual([
      [1, "searching"],
      [1, "alone"],
    ]);
    missing.pop();
    expect((await ask("valves")).at(-1)).toMatchObject({ state: "all", found: [{}] });
    expect(asked).toEqual(["titles", "first", "first", "second"]);
  });
});

test("titles that cannot be read are asked for again", async () => {
  const missing = ["titles"];
  const { ask, paths } = search(missing);
  await expect(ask("radio")).rejects.toThrow("no network");
  missing.pop();
  expect(await paths("radio")).toEqual(["sessions/radio/"]);
});
