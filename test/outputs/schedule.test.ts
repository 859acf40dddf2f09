/** The schedule as conference apps read it. */
import { describe, expect, test } from "vitest";
import { numbersOf } from "../../src/outputs/schedule/numbers.ts";
import { schedules } from "../../src/outputs/schedule.ts";
import type { Site } from "../../src/site/model.ts";
import { type Changes, loadVillage } from "../content/village.ts";
import { type ReadItem, readScheduleJson, readScheduleXml } from "./read-schedule.ts";

const siteOf = (changes: Changes): Site => {
  const { site, problems } = loadVillage(changes);
  if (!site) throw new Error(problems.map(({ message }) => message).join("\n"));
  return site;
};

const read = (changes: Changes) => {
  const [xml] = schedules.files(siteOf(changes));
  return readScheduleXml(String(xml?.body));
};

const saturday = "content/fair/programme/2027-03-27.yaml";

/** What an app shows: day, hour, length, room and title. */
const row = ({ day, clock, minutes, room, title }: ReadItem): string =>
  `${day} ${clock} +${minutes} ${room}: ${title}`;

const rows = (changes: Changes): readonly string[] => read(changes).items.map(row);

const one = (changes: Changes, title: string): ReadItem => {
  const found = read(changes).items.find((item) => item.title.includes(title));
  if (!found) throw new Error(`no ${title}`);
  return found;
};

test("every slot and session is there, with its day, room and page", () => {
  const { items, acronym, title } = read({});
  expect(items.map((item) => `${row(item)} ${item.url}`)).toEqual([
    "2027-03-27 10:00 +30 Village hall: Welcome https://village.example/fair/programme/2027-03-27/#slot-2027-03-27-welcome-1",
    "2027-03-27 10:30 +90 Main room: Bread for all https://village.example/fair/sessions/bread/",
    "2027-03-27 14:00 +60 Small room: Maps of the village https://village.example/fair/sessions/maps/",
    "2027-03-27 15:00 +60 Small room: Songs https://village.example/fair/sessions/songs/",
    "2027-03-28 10:00 +120 Village hall: Groups https://village.example/fair/programme/2027-03-28/#slot-2027-03-28-workshop-1",
  ]);
  expect({ acronym, title }).toEqual({ acronym: "fair", title: "Village fair" });
});

test("what a session is stands in the fields that apps show", () => {
  expect(one({}, "Maps")).toMatchObject({
    subtitle: "Two talks",
    type: "talk",
    track: "",
    language: "en",
    abstract: "Old maps and new ones.",
    description: "",
    people: ["Ben Goëta"],
    slug: "fair-session-maps",
  });
  expect(one({}, "Bread")).toMatchObject({ subtitle: "", track: "Crafts", people: ["Ada Martin"] });
});

describe("a text", () => {
  const body = (text: string): Changes => ({
    "content/fair/sessions/maps.md": `---\ntitle: Maps of the village\nspeakers: [ben]\n---\n\n${text}\n`,
  });

  test("is Markdown, and its links lead to where they do on the pages", () => {
    expect(
      one(
        body("Of **wood**, see [Bread](session:bread) and https://a.example/x.\n\n- one\n- two"),
        "Maps",
      ).abstract,
    ).toBe(
      "Of **wood**, see [Bread](https://village.example/fair/sessions/bread/) and https://a.example/x.\n\n- one\n- two",
    );
  });

  test("of a session in a sentence is its subtitle, unless the text begins with it", () => {
    const changes = {
      "content/fair/sessions/bread.md": [
        "title: Bread for all",
        "title: Bread for all\nsummary: Crusts and crumbs\nlevel: All\ntags: [flour, water]",
      ] as const,
    };
    expect(one(changes, "Bread")).toMatchObject({
      subtitle: "Crusts and crumbs",
      description: "Level: All\n\nSubjects: flour · water",
    });
  });
});

describe("a block of sessions", () => {
  const sessions = (...lines: readonly string[]): Changes => ({
    [saturday]: `- time: 14:00–16:00
  title: Two talks
  room: small
  sessions:
${lines.map((line) => `    - ${line}\n`).join("")}`,
  });

  test("is not there beside sessions that each have a time of their own", () => {
    const changes = sessions(
      "{ session: maps, time: 14:00–15:00 }",
      "{ session: songs, time: 15:00–16:00 }",
    );
    expect(rows(changes).slice(0, 2)).toEqual([
      "2027-03-27 14:00 +60 Small room: Maps of the village",
      "2027-03-27 15:00 +60 Small room: Songs",
    ]);
  });

  test("is there if it says something that they do not say", () => {
    const changes = sessions(
      "{ session: maps, time: 14:30–15:00 }",
      "{ session: songs, time: 15:00–16:00 }",
    );
    const described = `${String(changes[saturday])}  description: Bring a pen.\n`;
    expect(rows({ [saturday]: described })).toContain(
      "2027-03-27 14:00 +120 Small room: Two talks",
    );
  });

  test("tells the sessions that follow one another within it, whole", () => {
    const changes = sessions("maps", "songs");
    expect(rows(changes).slice(0, 1)).toEqual(["2027-03-27 14:00 +120 Small room: Two talks"]);
    const block = one(changes, "Two talks");
    expect(block.description).toBe(
      "Maps of the village  \nWith Ben Goëta\n\nOld maps and new ones.\n\nSongs\n\nBring your voice.\n\nSpeakers to be announced",
    );
    expect(block.people).toEqual(["Ben Goëta"]);
    expect(block.links).toEqual([
      "https://village.example/fair/sessions/maps/",
      "https://village.example/fair/sessions/songs/",
    ]);
  });
});

describe("the day", () => {
  const night = (...times: readonly string[]): Changes => ({
    [saturday]: times
      .map((time, i) => `- time: ${time}\n  title: Slot ${i}\n  room: main\n`)
      .join(""),
  });

  test("of what starts after midnight is the one whose file it is in", () => {
    const { items, days } = read(night("22:00–1:00", "25:00–25:45"));
    expect(items.slice(0, 2).map(row)).toEqual([
      "2027-03-27 22:00 +180 Main room: Slot 0",
      "2027-03-27 01:00 +45 Main room: Slot 1",
    ]);
    expect(new Date(items[1]?.start ?? NaN).toISOString()).toBe("2027-03-28T00:00:00.000Z");
    expect(days).toEqual([
      {
        date: "2027-03-27",
        start: "2027-03-27T04:00:00+01:00",
        end: "2027-03-28T04:00:00+02:00",
      },
      {
        date: "2027-03-28",
        start: "2027-03-28T04:00:00+02:00",
        end: "2027-03-29T04:00:00+02:00",
      },
    ]);
  });

  test("changes later where a night lasts until the morning", () => {
    expect(read(night("28:30–30:00")).days[0]?.end).toBe("2027-03-28T10:00:00+02:00");
  });

  test("begins earlier where something does", () => {
    expect(read(night("3:30–5:00")).days[0]?.start).toBe("2027-03-27T03:30:00+01:00");
  });

  test("lasts from its first start to its last end where nights and mornings overlap", () => {
    expect(read(night("5:00–6:00", "30:00–31:00")).days[0]).toEqual({
      date: "2027-03-27",
      start: "2027-03-27T05:00:00+01:00",
      end: "2027-03-28T07:00:00+02:00",
    });
  });

  test("bounds an end that is not known by the next midnight", () => {
    const [first] = read({
      ...night("19:00–"),
      "content/fair/event.md": ["2027-03-28T18:00", "2027-03-30"],
    }).items;
    expect(first?.minutes).toBe(5 * 60);
  });
});

describe("a room", () => {
  const groups = (...slots: readonly string[]): Changes => ({
    "content/fair/programme/2027-03-28.yaml": slots
      .map((slot, i) => `- time: 10:00–12:00\n  title: Group ${i}\n  themes: [water]\n${slot}`)
      .join(""),
  });

  test("that is to be announced has a name that says so", () => {
    expect(rows(groups("  room: tba\n"))).toContain(
      "2027-03-28 10:00 +120 Room to be announced: Group 0",
    );
  });

  test("is the venue for what is in all rooms, and two things at once stand side by side", () => {
    expect(rows(groups("", "")).slice(-2)).toEqual([
      "2027-03-28 10:00 +120 Village hall: Group 0",
      "2027-03-28 10:00 +120 Village hall (2): Group 1",
    ]);
  });

  test("has a name of its own, even where two are called the same", () => {
    const changes = {
      ...groups("  room: small\n"),
      "data/venues.yaml": ["Small room", "Main room"] as const,
    };
    expect(rows(changes)).toContain("2027-03-28 10:00 +120 Main room (Village hall): Group 0");
  });
});

describe("what will not be", () => {
  test("a cancelled session is there, and its title says so", () => {
    expect(
      one(
        { "content/fair/sessions/songs.md": ["title: Songs", "title: Songs\nstatus: cancelled"] },
        "Songs",
      ).title,
    ).toBe("Cancelled: Songs");
  });

  test("a tentative one as well", () => {
    expect(
      one(
        { "content/fair/sessions/songs.md": ["title: Songs", "title: Songs\nstatus: tentative"] },
        "Songs",
      ).title,
    ).toBe("To be confirmed: Songs");
  });

  test("all of a cancelled event says so", () => {
    const { title, items } = read({
      "content/fair/event.md": ["venue: hall", "venue: hall\nstatus: cancelled"],
    });
    expect([title, ...items.map((item) => item.title)]).toEqual([
      "Cancelled: Village fair",
      "Cancelled: Welcome",
      "Cancelled: Bread for all",
      "Cancelled: Maps of the village",
      "Cancelled: Songs",
      "Cancelled: Groups",
    ]);
  });

  test("who withdrew is not among the people", () => {
    const changes: Changes = {
      "content/fair/sessions/bread.md": [
        "speakers: [ada]",
        "speakers: [{ speaker: ada, status: withdrawn }, ben]",
      ],
    };
    expect(one(changes, "Bread").people).toEqual(["Ben Goëta"]);
  });

  test("a session without a slot is not there, nor one whose time is to be announced", () => {
    const changes: Changes = {
      [saturday]: "- time: tba\n  session: bread\n- time: 10:00–10:30\n  title: Welcome\n",
    };
    expect(rows(changes)).toEqual([
      "2027-03-27 10:00 +30 Village hall: Welcome",
      "2027-03-28 10:00 +120 Village hall: Groups",
    ]);
  });

  test("without any known time there is no file", () => {
    const changes: Changes = {
      [saturday]: "- time: tba\n  session: bread\n",
      "content/fair/programme/2027-03-28.yaml": "- time: tba\n  title: Groups\n  themes: [water]\n",
    };
    expect(schedules.files(siteOf(changes))).toEqual([]);
  });
});

test("materials are links and attachments; a recording tells its licence", () => {
  const changes: Changes = {
    "content/fair/sessions/bread.md": [
      "track: crafts",
      `track: crafts
stream: https://live.example/a|b
registration: { url: "mailto:bread@village.example" }
materials:
  - { title: Slides, url: "https://files.example/é.pdf", kind: slides }
  - { title: Film, url: "https://films.example/bread", kind: recording }
  - { title: Poster, media: poster.svg, kind: document }`,
    ],
    "data/site.yaml": ["languages: [en]", "languages: [en]\nlicence: { content: CC-BY-4.0 }"],
  };
  const { links, attachments } = one(changes, "Bread");
  expect({ links, attachments }).toEqual({
    links: ["https://live.example/a%7Cb", "https://films.example/bread"],
    attachments: [
      "https://files.example/%C3%A9.pdf",
      "https://village.example/fair/media/poster.svg",
    ],
  });
  const [xml] = schedules.files(siteOf(changes));
  expect(xml?.body).toMatch(
    /<license>CC-BY-4.0<\/license>\s*<optout>false<\/optout>\s*<url>https:\/\/films.example\/bread</,
  );
});

describe("what apps remember a session by", () => {
  const ids = (changes: Changes) =>
    read(changes).items.map(({ guid, number, slug }) => ({ guid, number, slug }));

  test("stays when its title, time and room change", () => {
    expect(
      ids({
        "content/fair/sessions/bread.md": ["Bread for all", "Cake for all"],
        [saturday]: ["10:30–12:00\n  room: main", "11:00–12:30\n  room: small"],
      }),
    ).toEqual(ids({}));
  });

  test("is the same at another address", () => {
    expect(
      ids({ "data/site.yaml": ["https://village.example", "https://other.example/2027"] }),
    ).toEqual(ids({}));
  });

  test("is one positive number of 31 bits for each, even where two UUIDs begin alike", () => {
    expect([
      ...numbersOf([
        "ffffffff-0000-5000-8000-000000000002",
        "7fffffff-0000-5000-8000-000000000001",
        "00000000-0000-5000-8000-000000000003",
        "12345678-0000-5000-8000-000000000004",
      ]).values(),
    ]).toEqual([1, 0x12345678, 0x7fffffff, 2]);
  });
});

test("the version is the last recorded change with a sign of what is said, and never the moment of the build", () => {
  const published = {
    "content/fair/event.md": ["venue: hall", "venue: hall\npublished: 2027-01-05"],
  } as const;
  expect(read(published).version).toMatch(/^2027-01-04T23:00:00Z [\da-f]{7}$/);
  const { version } = read({});
  expect(version).toMatch(/^[\da-f]{7}$/);
  expect(read({}).version).toBe(version);
  expect(
    read({ "content/fair/sessions/songs.md": ["title: Songs", "title: Tunes"] }).version,
  ).not.toBe(version);
});

describe("what was imported", () => {
  const guid = "0f2d2a0e-7c4b-5d0f-9d5e-0123456789ab";
  const from = (file: string, id: string) =>
    ({
      [`content/fair/sessions/${file}.md`]: [
        "title:",
        `origin: { system: pretalx, id: ${id} }\ntitle:`,
      ],
    }) as const;

  test("keeps its guid, on which the stars of those who use apps hang", () => {
    expect(one(from("maps", guid), "Maps").guid).toBe(guid);
  });

  test("has ours if it had none there, or if another has it", () => {
    const own = one({}, "Maps").guid;
    expect(one(from("maps", "ABC123"), "Maps").guid).toBe(own);
    const { items } = read({ ...from("bread", guid), ...from("maps", guid) });
    expect(items.map((item) => item.guid)).toContain(guid);
    expect(new Set(items.map((item) => item.guid)).size).toBe(items.length);
  });
});

test("the language is one that apps can show as it is", () => {
  const changes = {
    "content/fair/sessions/maps.md": ["title:", "language: en-IE\ntitle:"],
  } as const;
  expect(one(changes, "Maps").language).toBe("en");
});

test("links of a session are links", () => {
  const changes = {
    "content/fair/sessions/maps.md": [
      "title:",
      "links: [{ label: Old maps, url: 'https://maps.example/' }]\ntitle:",
    ],
  } as const;
  expect(one(changes, "Maps").links).toEqual(["https://maps.example/"]);
});

test("both forms of the file say the same", () => {
  const [xml, json] = schedules.files(siteOf({}));
  expect(xml?.path).toBe("/fair/schedule.xml");
  expect(json?.path).toBe("/fair/schedule.json");
  expect(readScheduleJson(String(json?.body))).toEqual(readScheduleXml(String(xml?.body)));
});
