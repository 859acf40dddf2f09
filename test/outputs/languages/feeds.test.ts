/** What is new, in two languages: each feed by itself, the same entries in both. */
import * as z from "zod";
import { describe, expect, test } from "vitest";
import { all, atomFaults, readXml, textOf, type XmlElement } from "../atom.ts";
import { siteOf } from "../calendars/calendar-files.ts";
import { bilingualSite, fileOf, later, needFile } from "./bilingual.ts";

const FeedSchema = z.object({
  items: z.array(z.object({ title: z.string(), language: z.string() })),
});

const second = {
  "content/fete/event.md":
    "---\ntitle: Harbour night\nsummary: Lights.\nstart: 2027-05-01T20:00\nend: 2027-05-01T23:00\nvenue: hall\norganisers: [committee]\npublished: 2027-01-05\n---\n",
};
const site = bilingualSite(second);
const english = siteOf(second, later);
const paths = ["/fair/feed.xml", "/fr/fair/feed.xml", "/feed.xml", "/fr/feed.xml"];
const feed = (path: string): XmlElement => readXml(needFile(site, path))[1];
const entries = (path: string): readonly XmlElement[] => all(feed(path), "entry");
const title = (entry: XmlElement | undefined): XmlElement | undefined =>
  entry && all(entry, "title")[0];

/** `text/html en https://…`, for each link to the same in another form or language. */
const alternates = (element: XmlElement | undefined): readonly string[] =>
  (element ? all(element, "link") : []).flatMap(({ attributes: { rel, type, hreflang, href } }) =>
    rel === "alternate" ? [`${type} ${hreflang} ${href}`] : [],
  );

describe("a feed of each language", () => {
  test.each(paths)("%s is a feed", (path) => {
    expect(atomFaults(needFile(site, path))).toEqual([]);
  });

  test("is a feed of its own, for readers know feeds by their ids", () => {
    const ids = paths.map((path) => textOf(feed(path), "id"));
    expect(new Set(ids).size).toBe(4);
    // A language that is added later takes nobody's feed away.
    expect(textOf(readXml(needFile(english, "/fair/feed.xml"))[1], "id")).toBe(ids[0]);
  });

  test("has the same entries: it is one thing in two languages", () => {
    const ids = (path: string) => entries(path).map((entry) => textOf(entry, "id"));
    expect(ids("/fair/feed.xml").length).toBe(2);
    expect(ids("/fr/fair/feed.xml")).toEqual(ids("/fair/feed.xml"));
    expect(ids("/fr/feed.xml")).toEqual(ids("/feed.xml"));
  });

  test("leads to the other", () => {
    expect(alternates(feed("/fr/fair/feed.xml"))).toEqual([
      "text/html fr https://village.example/fr/fair/",
      "application/atom+xml en https://village.example/fair/feed.xml",
    ]);
    expect(alternates(feed("/feed.xml"))).toContain(
      "application/atom+xml fr https://village.example/fr/feed.xml",
    );
  });
});

describe("an entry", () => {
  const [lunch, programme] = entries("/fr/fair/feed.xml");

  test("leads to its page in each language in which somebody wrote it", () => {
    expect(alternates(programme)).toEqual([
      "text/html fr https://village.example/fr/fair/news/programme/",
      "text/html en https://village.example/fair/news/programme/",
    ]);
  });

  test("says the language of what nobody has translated, and sets it so", () => {
    expect(title(programme)?.text).toBe("Le programme est là\u202f!");
    expect(title(programme)?.attributes["xml:lang"]).toBeUndefined();
    expect(title(lunch)?.text).toBe("Lunch is served!");
    expect(title(lunch)?.attributes["xml:lang"]).toBe("en");
    expect(lunch && all(lunch, "summary")[0]?.attributes["xml:lang"]).toBe("en");
    expect(lunch && textOf(lunch, "content")).toContain('<div lang="en"><p>Eat it!</p>');
  });

  test("says it to programs too", () => {
    const { items } = FeedSchema.parse(JSON.parse(needFile(site, "/fr/fair/feed.json")));
    expect(items.map((item) => [item.title, item.language])).toEqual([
      ["Lunch is served!", "en"],
      ["Le programme est là\u202f!", "fr"],
    ]);
  });
});

test("a feed of one language names no other", () => {
  expect(fileOf(english, "/fr/fair/feed.xml")).toBeUndefined();
  expect(alternates(readXml(needFile(english, "/fair/feed.xml"))[1])).toHaveLength(1);
});
