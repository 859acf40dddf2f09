/** How a search compares the words of many languages: as they are typed in a hurry, and any piece of what has no spaces. */
import { describe, expect, test } from "vitest";
import { excerptOf } from "../../layouts/islands/find/excerpt.ts";
import { makeFinder } from "../../layouts/islands/find/finder.ts";

/** The titles of texts that answer some words. */
const search = async (texts: readonly string[], words: string) => {
  const finder = makeFinder(["title", "detail", "text"]);
  await finder.add(texts.map((text, i) => ({ title: `#${i}`, detail: "", text })));
  return finder.find(words);
};

const finds = async (text: string, words: string): Promise<boolean> =>
  (await search([text], words)).length > 0;

test.each([
  { text: "Les élèves à l’œuvre", words: "eleves oeuvre" },
  { text: "Die Straße nach Köln", words: "strasse koln" },
  { text: "Cafe\u0301 der Mu\u0308ller", words: "CAFÉ Müller" },
  { text: "Η Αθήνα", words: "αθηνα" },
  { text: "Ёлка и чай", words: "елка" },
  { text: "Łódź, Ærø", words: "lodz aero" },
  { text: "A ca\u00adpac\u00aditor", words: "capacitor" },
  { text: "a tired capacitor", words: "capacit" },
  { text: "a tired capacitor", words: "capasitor" },
  { text: "Clocks, kettles and bicycles", words: "kettel" },
  { text: "Gunda Moritz", words: "gunda mor" },
  { text: "Gunda Moritz", words: "gunda mro" },
  { text: "a tired, tried capacitor", words: "tird capacitor" },
  { text: "הקבל נבדק", words: "קבל" },
  { text: "שָׁלוֹם לכולם", words: "שלום" },
  { text: "فتح الباب", words: "باب" },
  { text: "C++ and F#, in 3D", words: "c++ f# 3d" },
  { text: "🎉 Party", words: "🎉" },
  { text: "ＡＢＣ会議", words: "abc" },
  { text: "전자 회로를 읽다", words: "회로" },
])("“$words” finds “$text”", async ({ text, words }) => {
  expect(await finds(text, words)).toBe(true);
});

test.each([
  { text: "a tired capacitor", words: "tired lamp" },
  { text: "a tired capacitor", words: "cab" },
  { text: "a tired capacitor", words: "…!" },
  { text: "קבל", words: "חבל" },
  { text: "東京と京都", words: "東京都" },
])("“$words” does not find “$text”", async ({ text, words }) => {
  expect(await finds(text, words)).toBe(false);
});

test("of several that a word may have meant, those with the fewest slips are found", async () => {
  const found = await search(["a better lamp", "a kettle", "kettles"], "kettel");
  expect(found.map(({ row }) => row.title).sort()).toEqual(["#1", "#2"]);
});

describe.each([
  { language: "Chinese", text: "我们在广场上修理旧收音机。" },
  { language: "Japanese", text: "広場で古いラジオのコンデンサーを修理します。" },
  { language: "Thai", text: "เราซ่อมวิทยุเก่าที่ลานกว้าง" },
  { language: "Khmer", text: "យើងជួសជុលវិទ្យុចាស់" },
])("$language", ({ text }) => {
  const characters = Array.from(text.replace(/\p{P}/gu, ""));

  test("is found by any piece of it", async () => {
    const finder = makeFinder(["text"]);
    await finder.add([{ title: "", detail: "", text }]);
    for (const [from] of characters.entries())
      for (let to = from + 1; to <= characters.length; to++) {
        const piece = characters.slice(from, to).join("");
        expect([piece, finder.find(piece).length]).toEqual([piece, 1]);
      }
  });

  test("is not found by pieces of it that stand apart", async () => {
    const [first = "", second = ""] = [characters.slice(0, 2), characters.slice(4, 6)].map(
      (piece) => piece.join(""),
    );
    expect(await finds(text, first + second)).toBe(false);
    expect(await finds(text, `${first} ${second}`)).toBe(true);
  });
});

describe("what is shown of a text", () => {
  const shown = async (text: string, words: string): Promise<string> => {
    const [hit] = await search([text], words);
    if (!hit) throw new Error(`${words} is not found.`);
    return excerptOf(text, hit.words)
      .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
      .join("");
  };
  const long = `${"Before that. ".repeat(30)}In the radio the old capacitor was tired${". After that".repeat(30)}.`;

  test.each([
    {
      text: "A tired capacitor, and a fuse.",
      words: "capac",
      is: "A tired [capacitor], and a fuse.",
    },
    { text: "L’été à Nantes", words: "ete", is: "L’[été] à Nantes" },
    { text: "<b>bold & brave</b>", words: "brave", is: "<b>bold & [brave]</b>" },
    { text: "東京都の広場で会う", words: "広場で", is: "東京都の[広場で]会う" },
    { text: "כל הקבלים נבדקו", words: "קבלים", is: "כל [הקבלים] נבדקו" },
    { text: "a tired capacitor", words: "capasitor", is: "a tired [capacitor]" },
  ])("of “$text” for “$words”", async ({ text, words, is }) => {
    expect(await shown(text, words)).toBe(is);
  });

  test("is the part with the most of the words, between ends of words", async () => {
    const excerpt = await shown(`The capacitor. ${long}`, "capacitor radio");
    expect(excerpt).toMatch(
      /^… (?:\w+[ .]+)+In the \[radio\] the old \[capacitor\] was tired\. .*\w …$/,
    );
    expect(excerpt.length).toBeLessThan(220);
  });

  test("is its beginning where none of them stands in it", () => {
    expect(excerptOf("Short.", new Set(["long"]))).toEqual([{ text: "Short.", isMarked: false }]);
    expect(excerptOf(long, new Set())[0]?.text).toMatch(/^Before that\. Before/);
  });
});
