/** What is not known of an event is absent from its page: no headline says that nothing is known. */
import { describe, expect, test } from "vitest";
import { villageOf } from "../json-ld/village-data.ts";
import { publishedOf } from "../published.ts";
import { wordsOf } from "../render-pages.ts";

const eventOf = (fields: string): string => `---
title: Market
start: 2027-06-11
end: 2027-06-13
${fields}
---
`;

/** The pages of an event of which little is known. */
const pagesOf = async (fields: string) => {
  const site = villageOf({
    "content/market/event.md": eventOf(fields),
    "data/venues.yaml": [
      "hall:\n",
      "open:\n  name: Venue to be confirmed\n  address: { city: Milton }\nhall:\n",
    ],
  });
  const published = await publishedOf(site);
  return (path: string): { readonly markup: string; readonly text: string } => {
    const markup = published.get(`/market/${path}index.html`) ?? "";
    return { markup, text: wordsOf(markup) };
  };
};

describe("of an event of which nothing is known but its days", () => {
  test("the page says once that the place will be told, and no more than that", async () => {
    const page = await pagesOf("summary: tba\norganisers: tba\nvenue: tba");
    const { text, markup } = page("");
    expect(text.match(/\w+ to be (?:announced|confirmed)/gi)).toEqual(["Place to be announced"]);
    expect(text).not.toMatch(/The place will|Where/);
    expect(markup).not.toContain("openstreetmap");
    expect(page("practical/").text).toContain("The place will be announced here.");
    expect(page("practical/").markup).not.toMatch(/<h2|<meta[^>]*to be announced/);
  });
});

describe("a venue that is called “Venue to be confirmed”", () => {
  test("is told as its town, and has no map", async () => {
    const page = await pagesOf("summary: Come.\norganisers: [committee]\nvenue: open");
    for (const path of ["", "practical/"]) {
      const { text, markup } = page(path);
      expect(text).not.toContain("Venue to be confirmed");
      expect(text).toContain("Milton");
      expect(markup).not.toContain("openstreetmap");
    }
  });
});

test("of a session of which only the title is known, one sends round that and no “to be announced”", async () => {
  const kites = "---\ntitle: Kites\nspeakers: tba\n---\n";
  const published = await publishedOf(
    villageOf({
      "content/fair/sessions/kites.md": kites,
      "content/fair/programme/2027-03-28.yaml": "- { time: tba, room: tba, session: kites }\n",
    }),
  );
  const page = published.get("/fair/sessions/kites/index.html") ?? "";
  const [, words = ""] = /<details class="share"[^]*?<p[^>]*>([^]*?)<\/p>/.exec(page) ?? [];
  expect(words.split("<br>").map(wordsOf)).toEqual([
    "Kites",
    "Sunday, March 28, 2027",
    "Village fair",
    "https://village.example/fair/sessions/kites/",
  ]);
});
