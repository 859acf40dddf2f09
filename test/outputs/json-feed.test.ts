/** `feed.json` beside `feed.xml`: the same, as JSON Feed 1.1 has it. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Site } from "../../src/site/model.ts";
import { saturday } from "../content/problem.ts";
import { all, readXml, textOf } from "./atom.ts";
import { feedsSaying, fileOf } from "./feed-files.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { changedVillage, unrecordedVillage } from "./recorded-village.ts";

const moment = z.iso.datetime({ offset: true });

/** https://www.jsonfeed.org/version/1.1/ — what is demanded, and of what is not, its form. */
const JsonFeedSchema = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().optional(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string(), url: z.url().optional() })).min(1),
  items: z.array(
    z
      .strictObject({
        id: z.string().min(1),
        url: z.url(),
        title: z.string(),
        content_html: z.string().optional(),
        content_text: z.string().optional(),
        summary: z.string().optional(),
        date_published: moment.optional(),
        date_modified: moment,
        tags: z.array(z.string()),
        language: z.string(),
      })
      .refine((item) => (item.content_html ?? item.content_text) !== undefined),
  ),
});

const read = (text: string) => JsonFeedSchema.parse(JSON.parse(text));
const jsonOf = (site: Site) => read(fileOf(site, "/fair/feed.json"));

describe("the feed of an event as JSON", () => {
  test("says whose it is, where, and in what language", () => {
    expect(jsonOf(unrecordedVillage())).toMatchObject({
      title: "Village fair: news and changes",
      home_page_url: "https://village.example/fair/",
      feed_url: "https://village.example/fair/feed.json",
      language: "en",
      authors: [{ name: "Village committee" }],
    });
  });

  test("has the entries of the feed in Atom, in their order", () => {
    const site = changedVillage({ [saturday]: ["time: 10:30–12:00", "time: 10:45–12:00"] });
    const { items } = jsonOf(site);
    const entries = all(readXml(fileOf(site))[1], "entry");
    expect(items.length).toBeGreaterThan(0);
    expect(items.map(({ id, title, date_modified: at }) => [id, title, at])).toEqual(
      entries.map((entry) => ["id", "title", "updated"].map((name) => textOf(entry, name))),
    );
    expect(items.map((item) => item.content_html)).toEqual(
      entries.map((entry) => textOf(entry, "content") || undefined),
    );
  });

  test("keeps every text of organisers as it is", () => {
    const ofNews = feedsSaying(hostileTexts, "/fete/feed.json").flatMap((text) =>
      read(text).items.filter(({ tags }) => tags.includes("news")),
    );
    const inAtom = feedsSaying(hostileTexts).flatMap((text) =>
      all(readXml(text)[1], "entry").map((entry) => textOf(entry, "title")),
    );
    expect(ofNews).toHaveLength(hostileTexts.length);
    for (const { title } of ofNews) expect(inAtom).toContain(title);
  });
});
