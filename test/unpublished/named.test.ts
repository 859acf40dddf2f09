/** What names something that is not published yet does without it, by one rule. */
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { type Session, type Site, TBA } from "../../src/site/model.ts";
import { proseToText } from "../../src/text/markdown.ts";
import { bread, event, saturday, sunday } from "../content/problem.ts";
import { type Changes, now, withVillage } from "../content/village.ts";

const ada = "content/fair/speakers/ada.md";
const ben = "content/fair/speakers/ben.md";
const songs = "content/fair/sessions/songs.md";
const maps = "content/fair/sessions/maps.md";

/** A file that waits. */
const draft = ["---\n", "---\ndraft: true\n"] as const;
const until = (moment: string) => ["---\n", `---\npublish: ${moment}\n`] as const;

const siteOf = (changes: Changes, options: { now?: string; drafts?: boolean } = {}): Site =>
  withVillage(changes, (folder) => {
    const { site, problems } = loadSite(folder, { now, ...options });
    if (!site) throw new Error(problems.map(({ message }) => message).join("\n"));
    return site;
  });

const fairOf = (...asked: Parameters<typeof siteOf>) => {
  const fair = siteOf(...asked).events.find(({ id }) => id === "fair");
  if (!fair) throw new Error("There is no fair.");
  return fair;
};

const slotsOf = (changes: Changes, day = 0) =>
  (fairOf(changes).days[day]?.slots ?? []).map(({ title, kind, sessions, isSession }) => ({
    title,
    kind,
    isSession,
    sessions: sessions.map(({ session }) => session.id),
  }));

const session = (id: string, changes: Changes): Session => {
  const found = fairOf(changes).sessions.find((one) => one.id === id);
  if (!found) throw new Error(`There is no session ${id}.`);
  return found;
};

const speakersOf = (id: string, changes: Changes) => {
  const { speakers, speakersTba } = session(id, changes);
  return [...speakers.map(({ speaker }) => speaker.id), ...(speakersTba ? ["tba"] : [])];
};

describe("a slot", () => {
  test("of which it is the only session keeps time and place, and has its title to be announced", () => {
    const slots = slotsOf({ [bread]: draft });
    expect(slots[1]).toEqual({ title: TBA, kind: "talks", isSession: false, sessions: [] });
    const slot = fairOf({ [bread]: draft }).days[0]?.slots[1];
    expect(slot?.span?.start.toISO()).toContain("10:30");
    expect(slot?.rooms).toMatchObject([{ id: "main" }]);
  });

  test("does not tell of what kind its session is", () => {
    const keynote = { [bread]: "---\ntitle: Bread\nkind: keynote\ndraft: true\n---\n" };
    expect(slotsOf(keynote)[1]?.kind).toBe("talks");
  });

  test("says what it says itself", () => {
    const own = ["session: bread", "title: Opening\n  kind: plenary\n  session: bread"] as const;
    expect(slotsOf({ [bread]: draft, [saturday]: own })[1]).toMatchObject({
      title: "Opening",
      kind: "plenary",
    });
  });

  test("of several has those that are left, and is not one thing with a last one", () => {
    const all = {
      [songs]: draft,
      [saturday]: ["{ session: maps, time: 14:00–15:00 }", "maps"],
    } as const;
    expect(slotsOf(all)[2]).toEqual({
      title: "Two talks",
      kind: "other",
      isSession: false,
      sessions: ["maps"],
    });
    expect(slotsOf({ [songs]: draft, [maps]: draft })[2]?.sessions).toEqual([]);
  });

  test("is without the themes that wait", () => {
    expect(fairOf({ "content/fair/themes/water.md": draft }).days[1]?.slots[0]?.themes).toEqual([]);
  });
});

describe("a session", () => {
  const two = { [bread]: ["speakers: [ada]", "speakers: [ada, ben]"] } as const;

  test("names the speakers who are left", () => {
    expect(speakersOf("bread", { ...two, [ben]: draft })).toEqual(["ada"]);
  });

  test("of which nobody is left has speakers to be announced", () => {
    expect(speakersOf("bread", { [ada]: draft })).toEqual(["tba"]);
    expect(speakersOf("bread", { ...two, [ada]: draft, [ben]: draft })).toEqual(["tba"]);
  });

  test("counts those of its parts, and not who has withdrawn", () => {
    const parts = [
      "speakers: [ada]",
      "speakers: [ada]\nparts: [{ speakers: [ben], text: B. }]",
    ] as const;
    expect(speakersOf("bread", { [bread]: parts, [ada]: draft })).toEqual(["ben"]);
    const gone = [
      "speakers: [ada]",
      "speakers: [{ speaker: ben, status: withdrawn }, ada]",
    ] as const;
    expect(speakersOf("bread", { [bread]: gone, [ada]: draft })).toEqual(["ben", "tba"]);
  });

  test("which names nobody has nobody to announce", () => {
    expect(speakersOf("bread", { [bread]: ["speakers: [ada]", ""], [ada]: draft })).toEqual([]);
  });

  test("does not say what takes its place", () => {
    const replaced = ["---\n", "---\nstatus: cancelled\nreplaced_by: bread\n"] as const;
    expect(session("songs", { [songs]: replaced, [bread]: draft }).replacedBy).toBeUndefined();
  });
});

describe("an event", () => {
  const organised = [
    "organisers: [committee]",
    "organisers: [ada]\nteam: [{ speaker: ada, name: Ada M., role: Cook }, ben]",
  ] as const;

  test("has organisers to be announced if nobody else is left, and the rest of its team", () => {
    const fair = fairOf({ [event]: organised, [ada]: draft });
    expect(fair.organisers).toEqual([]);
    expect(fair.organisersTba).toBe(true);
    expect(fair.team.flatMap(({ members }) => members.map(({ name }) => name))).toEqual([
      "Ben Goëta",
    ]);
  });

  test("that waits is no page, and not the home", () => {
    const site = siteOf({
      [event]: draft,
      "data/site.yaml": ["publisher:", "home: fair\npublisher:"],
    });
    expect(site.events).toEqual([]);
    expect(site.home).toBeUndefined();
  });

  test("has no comments on what waits, nor answers to them", () => {
    const answer = "---\nauthor: Tom\ndate: 2027-02-03\nreply_to: zoe\n---\nI too.\n";
    const comments = { "content/fair/comments/tom.md": answer };
    expect(fairOf(comments).comments).toHaveLength(2);
    expect(fairOf({ ...comments, [bread]: draft }).comments).toEqual([]);
  });
});

describe("the navigation and the redirects", () => {
  const site = (changes: Changes) =>
    siteOf({
      "data/site.yaml": [
        "publisher:",
        "navigation:\n  - { label: Who, url: /fair/speakers/ }\n  - { label: Way, url: /fair/practical/ }\nredirects:\n  /crafts/: /fair/tracks/crafts/\npublisher:",
      ],
      ...changes,
    });
  const track = "---\ntitle: Bread\nspeakers: [ada]\ntrack: crafts\n---\n";
  const ways = ({ navigation, redirects }: Site) => [
    ...navigation.map(({ url }) => url),
    ...redirects.map(({ to }) => to),
  ];

  test("do not lead to pages that are made of nothing but what waits", () => {
    expect(ways(site({ [bread]: track }))).toEqual([
      "/fair/speakers/",
      "/fair/practical/",
      "/fair/tracks/crafts/",
    ]);
    const people = { [ada]: draft, [ben]: draft };
    const waits = { [bread]: track.replace("track:", "draft: true\ntrack:") };
    expect(ways(site({ ...people, ...waits }))).toEqual(["/fair/practical/"]);
  });
});

describe("a text", () => {
  const linked = {
    [ada]: "---\nname: Ada\n---\nKnows [Ben](speaker:ben), <session:bread> and [it](page:lunch).\n",
    "content/pages/about.md": "---\ntitle: About\n---\nBy [Ben](speaker:fair/ben).\n",
  };
  const textOf = (changes: Changes): string =>
    JSON.stringify(fairOf({ ...linked, ...changes }).people[0]?.biography.tokens);

  test("keeps the words of a link, and tells no address", () => {
    expect(textOf({})).toContain("/fair/speakers/ben/");
    const tokens = textOf({ [ben]: draft, [bread]: draft });
    expect(tokens).toContain("Ben");
    expect(tokens).toContain("/fair/lunch/");
    expect(tokens).not.toMatch(/speakers\/ben|bread/);
  });

  test("of the whole site does so too", () => {
    const [page] = siteOf({ ...linked, [ben]: draft }).pages;
    expect(page && proseToText(page.body)).toContain("By Ben.");
    expect(JSON.stringify(page?.body.tokens)).not.toContain("/ben/");
  });
});

describe("a moment", () => {
  const ids = (moment: string, at: string) =>
    fairOf({ [bread]: until(moment) }, { now: at }).sessions.map(({ id }) => id);

  test("is in the zone of the event, and of a date the beginning of the day", () => {
    expect(ids("2027-02-01", "2027-01-31T23:59")).not.toContain("bread");
    expect(ids("2027-02-01", "2027-02-01T00:00")).toContain("bread");
    expect(ids("2027-02-01T09:00", "2027-02-01T07:59Z")).not.toContain("bread");
    expect(ids("2027-02-01T09:00", "2027-02-01T08:00Z")).toContain("bread");
  });

  test("says nothing against a draft", () => {
    const both = ["---\n", "---\ndraft: true\npublish: 2027-01-01\n"] as const;
    expect(fairOf({ [bread]: both }).sessions.map(({ id }) => id)).not.toContain("bread");
    const no = ["---\n", "---\ndraft: false\n"] as const;
    expect(fairOf({ [bread]: no }).sessions.map(({ id }) => id)).toContain("bread");
  });

  test("of the event comes before any in it", () => {
    const site = siteOf(
      { [event]: until("2027-03-01"), [sunday]: undefined },
      { now: "2027-02-01" },
    );
    expect(site.events).toEqual([]);
  });
});

test("who asks for it is given what is not published, and then the site is for no search engine", () => {
  const changes = { [bread]: draft };
  expect(siteOf(changes).isPreview).toBe(false);
  const asked = siteOf(changes, { drafts: true });
  expect(asked.isPreview).toBe(true);
  expect(asked.events[0]?.sessions.find(({ id }) => id === "bread")?.draft).toBe(true);
  expect(siteOf({}, { drafts: true }).isPreview).toBe(false);
});
