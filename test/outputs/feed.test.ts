import { describe, expect, test } from "vitest";
import { feeds } from "../../src/outputs/feed.ts";
import type { Site } from "../../src/site/model.ts";
import { saturday, sunday } from "../content/problem.ts";
import type { Changes } from "../content/village.ts";
import { all, atomFaults, readXml, textOf, type XmlElement } from "./atom.ts";
import { feedsSaying, fileOf } from "./feed-files.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { changedVillage, eventWith, unrecordedVillage } from "./recorded-village.ts";

const feedOf = (site: Site, path?: string): XmlElement => readXml(fileOf(site, path))[1];
const entriesOf = (site: Site, path?: string): readonly XmlElement[] =>
  all(feedOf(site, path), "entry");
const categoryOf = (entry: XmlElement): string => all(entry, "category")[0]?.attributes.term ?? "";
const changesIn = (site: Site): readonly XmlElement[] =>
  entriesOf(site).filter((entry) => categoryOf(entry) !== "news");
const linkOf = (element: XmlElement, rel: string): string | undefined =>
  all(element, "link").find(({ attributes }) => attributes.rel === rel)?.attributes.href;

/** The paragraphs of an entry, as a reader shows them. */
const saidIn = (entry: XmlElement): readonly string[] =>
  [...textOf(entry, "content").matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, text = ""]) =>
    text.replaceAll(/<[^>]*>/g, "").replaceAll(/[\u00a0\u202f]/g, " "),
  );

describe("the feed of an event", () => {
  test("says whose it is, where, and in what language", () => {
    const feed = feedOf(
      unrecordedVillage({
        "data/site.yaml": ["contact:", "licence: { content: CC-BY-4.0 }\ncontact:"],
      }),
    );
    expect(feed.attributes["xml:lang"]).toBe("en");
    expect(textOf(feed, "title")).toBe("Village fair: news and changes");
    expect(linkOf(feed, "self")).toBe("https://village.example/fair/feed.xml");
    expect(linkOf(feed, "alternate")).toBe("https://village.example/fair/");
    expect(all(feed, "author").map((author) => textOf(author, "name"))).toEqual([
      "Village committee",
    ]);
    expect(textOf(feed, "rights")).toBe("Texts under licence CC-BY-4.0");
    expect(linkOf(feed, "license")).toMatch(/^https:\/\//);
  });

  test("holds the news, as HTML that is whole far from the site", () => {
    const [entry] = entriesOf(
      unrecordedVillage({
        "content/fair/news/programme.md":
          "---\ntitle: It is here\ndate: 2027-02-01\nsummary: Read & come.\n---\n\nMeet [Ada](speaker:ada), see ![a poster](poster.svg), [ask](https://ask.example/?a=1&b=2).[^1]\n\n[^1]: Or not.\n",
      }),
    );
    if (!entry) throw new Error("There is no entry.");
    expect(textOf(entry, "title")).toBe("It is here");
    expect(textOf(entry, "summary")).toBe("Read & come.");
    expect(textOf(entry, "published")).toBe("2027-01-31T23:00:00Z");
    expect(textOf(entry, "updated")).toBe("2027-01-31T23:00:00Z");
    expect(linkOf(entry, "alternate")).toBe("https://village.example/fair/news/programme/");
    const addresses = [...textOf(entry, "content").matchAll(/ (?:href|src)="([^"]*)"/g)];
    expect(addresses.map(([, address]) => address)).toEqual([
      "https://village.example/fair/speakers/ada/",
      "https://village.example/fair/media/poster.svg",
      "https://ask.example/?a=1&amp;b=2",
      "https://village.example/fair/news/programme/#note-1",
      "https://village.example/fair/news/programme/#ref-1",
    ]);
  });

  test("knows the folder that the site lies in", () => {
    const site = unrecordedVillage({
      "data/site.yaml": ["https://village.example", "https://village.example/2027"],
      "content/fair/news/programme.md":
        "---\ntitle: A\ndate: 2027-02-01\n---\n\n[Ada](speaker:ada)\n",
    });
    expect(fileOf(site)).toContain("https://village.example/2027/fair/speakers/ada/");
    expect(linkOf(feedOf(site), "self")).toBe("https://village.example/2027/fair/feed.xml");
  });

  test("takes nothing for a change that was never recorded", () => {
    const site = unrecordedVillage(eventWith("published: 2027-01-05"));
    expect(entriesOf(site).map(categoryOf)).toEqual(["news"]);
  });

  const noNews = { "content/fair/news/programme.md": undefined };
  test.each([
    [
      "the day of publication",
      { ...eventWith("published: 2027-01-05"), ...noNews },
      "2027-01-04T23:00:00Z",
    ],
    ["no day that anyone takes for news", noNews, "1970-01-01T00:00:00Z"],
  ] satisfies [string, Changes, string][])(
    "without entries is valid, and of %s",
    (_, changes, updated) => {
      const site = unrecordedVillage(changes);
      expect(entriesOf(site)).toEqual([]);
      expect(textOf(feedOf(site), "updated")).toBe(updated);
      expect(atomFaults(fileOf(site))).toEqual([]);
    },
  );

  test("holds the newest fifty", () => {
    const changes = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `content/fair/news/n${i}.md`,
        `---\ntitle: Number ${i}\ndate: 2026-${i < 30 ? "10" : "11"}-${String((i % 30) + 1).padStart(2, "0")}\n---\n\nText.\n`,
      ]),
    );
    const titles = entriesOf(unrecordedVillage(changes)).map((entry) => textOf(entry, "title"));
    expect(titles).toHaveLength(50);
    expect(titles.slice(0, 3)).toEqual(["The programme is here", "Number 59", "Number 58"]);
  });
});

describe("a change of the programme", () => {
  const newSession = {
    "content/fair/sessions/dance.md":
      "---\ntitle: A dance\nspeakers: [ada]\n---\n\nFor all. Come.\n",
    [sunday]: [
      "- time: 10:00–12:00",
      "- { time: 14:00–15:00, session: dance, room: main }\n- time: 10:00–12:00",
    ],
  } satisfies Changes;

  test.each<[string, Changes, string, string, readonly string[]]>([
    [
      "a session that was added",
      newSession,
      "Added: A dance",
      "added",
      ["Sunday, March 28, 2027, from 2 PM to 3 PM, Main room.", "With Ada Martin", "For all."],
    ],
    [
      "a session that moved, and from where",
      {
        [saturday]: [
          "  room: main\n  session: bread",
          "  room: small\n  session: bread\n  previously: [{ time: 9:00–10:00, room: main }]",
        ],
      },
      "Moved: Bread for all",
      "moved",
      [
        "Saturday, March 27, 2027, from 10:30 AM to noon, Small room.",
        "Previously: Saturday, March 27, 2027, from 9 AM to 10 AM, Main room.",
      ],
    ],
    [
      "a session whose time changed",
      { [saturday]: ["10:30–12:00", "10:30–12:30"] },
      "Changed: Bread for all",
      "changed",
      [
        "Saturday, March 27, 2027, from 10:30 AM to 12:30 PM, Main room.",
        "Previously: Saturday, March 27, 2027, from 10:30 AM to noon, Main room.",
      ],
    ],
    [
      "a slot that is uncertain",
      { [sunday]: ["title: Groups", "title: Groups\n  status: tentative"] },
      "To be confirmed: Groups",
      "tentative",
      ["Sunday, March 28, 2027, from 10 AM to noon."],
    ],
    [
      "a room that is not known any more",
      { [saturday]: ["room: main", "room: tba"] },
      "Changed: Bread for all",
      "changed",
      ["Saturday, March 27, 2027, from 10:30 AM to noon, Room to be announced."],
    ],
    [
      "a session that was cancelled, why, and what instead",
      {
        "content/fair/sessions/maps.md": [
          "---\n\nOld",
          "status: cancelled\nstatus_note: The maps got wet.\nreplaced_by: songs\n---\n\nOld",
        ],
      },
      "Cancelled: Maps of the village",
      "cancelled",
      [
        "It was planned for: Saturday, March 27, 2027, from 2 PM to 3 PM, Small room.",
        "The maps got wet.",
        "Replaced by Songs",
      ],
    ],
  ])("is told: %s", (_, changes, title, category, said) => {
    const [entry, ...others] = changesIn(changedVillage(changes));
    if (!entry) throw new Error("There is no entry.");
    expect(others).toEqual([]);
    expect(textOf(entry, "title")).toBe(title);
    expect(categoryOf(entry)).toBe(category);
    expect(saidIn(entry).slice(0, said.length)).toEqual(said);
    expect(textOf(entry, "updated")).toBe("2027-02-03T08:00:00Z");
  });

  test("is told of the event itself, and once if all is called off", () => {
    const site = changedVillage(
      { [saturday]: ["10:30–12:00", "10:30–12:30"] },
      "status: cancelled\nstatus_note: It snows.",
    );
    const [entry, ...others] = changesIn(site);
    expect(others).toEqual([]);
    expect(entry && textOf(entry, "title")).toBe("Cancelled: Village fair");
    expect(entry && saidIn(entry)).toEqual([
      "From Saturday, March 27, 2027 at 10 AM to Sunday, March 28, 2027 at 6 PM, Village hall, Milton.",
      "It snows.",
      "Two days of bread, maps and songs.",
    ]);
  });

  test("is none if the day of publication is corrected, or forgotten", () => {
    expect(changesIn(changedVillage(eventWith("published: 2026-12-01")))).toEqual([]);
    expect(changesIn(changedVillage(eventWith("")))).toEqual([]);
  });

  test("keeps its id while it is true, whatever its title; the next change has another", () => {
    const idOf = (changes: Changes): string => {
      const [entry] = changesIn(changedVillage(changes));
      return entry ? textOf(entry, "id") : "";
    };
    const first = idOf({ [saturday]: ["10:30–12:00", "10:30–12:30"] });
    expect(first).toMatch(/^urn:uuid:[\da-f-]{36}$/);
    expect(idOf({ [saturday]: ["room: main", "room: small"] })).toBe(first);
    expect(idOf({ [sunday]: ["title: Groups", "title: All"] })).not.toBe(first);
  });

  test("is told in the event's language, as it is set", () => {
    const site = changedVillage({
      "data/site.yaml": ["[en]", "[fr]"],
      [saturday]: ["10:30–12:00", "10:30–12:30"],
    });
    const [entry] = changesIn(site);
    expect(entry && textOf(entry, "title")).toBe("Modifié\u00a0: Bread for all");
    expect(entry && saidIn(entry)[0]).toBe("Samedi 27 mars 2027, de 10 h 30 à 12 h 30, Main room.");
  });
});

describe("the feed of a site with several events", () => {
  const market = (published: string): Changes => ({
    "content/market/event.md": `---\ntitle: Market\nsummary: Buy a cow.\nlanguage: fr\nstart: 2027-05-01\nend: 2027-05-01\nvenue: hall\norganisers: [committee]\npublished: ${published}\n---\n`,
  });

  test("holds their news and announcements, newest first, each in its language", () => {
    const entries = entriesOf(unrecordedVillage(market("2027-02-02")), "/feed.xml");
    expect(entries.map((entry) => [textOf(entry, "title"), entry.attributes["xml:lang"]])).toEqual([
      ["Market", "fr"],
      ["The programme is here", undefined],
    ]);
    expect(entries[0] && saidIn(entries[0])[0]).toBe("1er mai 2027, Village hall, Milton.");
  });

  test("announces nothing before its day", () => {
    const entries = entriesOf(unrecordedVillage(market("2027-02-09")), "/feed.xml");
    expect(entries.map((entry) => textOf(entry, "title"))).toEqual(["The programme is here"]);
  });

  test("is valid, and exists only with several", () => {
    expect(atomFaults(fileOf(unrecordedVillage(market("2027-02-02")), "/feed.xml"))).toEqual([]);
    expect(feeds.files(unrecordedVillage()).map(({ path }) => path)).toEqual([
      "/fair/feed.xml",
      "/fair/feed.json",
    ]);
  });
});

const hostile = [
  "</title><script>alert(1)</script>",
  "]]><entry/>",
  "&lt;b&gt; &amp; &#0; &nbsp;",
  "two\nlines\ttabbed",
  "עברית with English",
  '" onmouseover="alert(1)',
];

describe("no text breaks a feed, or escapes its place", () => {
  const titlesIn = (file: string): readonly string[] =>
    all(readXml(file)[1], "entry")
      .filter((entry) => categoryOf(entry) === "news")
      .map((entry) => textOf(entry, "title"));

  const isSafe = (texts: readonly string[]): void => {
    const feeds = feedsSaying(texts);
    expect(feeds.flatMap(atomFaults)).toEqual([]);
    expect(feeds.flatMap(titlesIn).sort()).toEqual(texts.toSorted());
  };

  test("not even a hostile one", () => {
    isSafe(hostile);
  });

  test("nor any of the big list", { timeout: 30_000 }, () => {
    isSafe(hostileTexts);
  });
});
