/** The event as tables. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { guardText, toCsv } from "../../src/outputs/data/csv.ts";
import { eventFormats } from "../../src/outputs/formats.ts";
import { openData } from "../../src/outputs/data.ts";
import type { Event, Site } from "../../src/site/model.ts";
import { knownRooms } from "../../src/site/where.ts";
import { eventFileUrl } from "../../src/urls.ts";
import { type Changes, loadVillage } from "../content/village.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { loadProgramme, programmes } from "./programmes.ts";
import { type Package, readCsv, type Row, unguard, isOfFirstVersion } from "./read-table.ts";

const chosen = { seed: 11, numRuns: 40 };

const siteOf = (changes: Changes): Site => {
  const { site, problems } = loadVillage(changes);
  if (!site) throw new Error(problems.map(({ message }) => message).join("\n"));
  return site;
};

interface ReadData {
  readonly about: Package;
  readonly csv: ReadonlyMap<string, readonly Row[]>;
  readonly json: ReadonlyMap<string, readonly Row[]>;
}

/** All tables of an event, as read from CSV and from JSON. */
const readData = (site: Site, event: Event): ReadData => {
  const files = new Map(openData.files(site).map(({ path, body }) => [path, String(body)]));
  const file = (name: string): string => {
    const text = files.get(`/${event.id}/data/${name}`);
    if (text === undefined) throw new Error(`There is no ${name}.`);
    return text;
  };
  const about = JSON.parse(file("datapackage.json")) as Package;
  const csv = new Map(about.resources.map((it) => [it.name, readCsv(it, file(it.path))]));
  const json = new Map(
    about.resources.map(({ name }) => [name, JSON.parse(file(`${name}.json`)) as readonly Row[]]),
  );
  return { about, csv, json };
};

const village = (changes: Changes = {}): ReadData => {
  const site = siteOf(changes);
  const [event] = site.events;
  if (!event) throw new Error("There is no event.");
  return readData(site, event);
};

const fileOf = (changes: Changes, path: string): string =>
  String(openData.files(siteOf(changes)).find((file) => file.path === path)?.body);

describe("a table", () => {
  test("is CSV without a byte order mark, with names of columns, and CRLF", () => {
    expect(fileOf({}, "/fair/data/participations.csv")).toBe(
      "session,position,speaker,role,withdrawn\r\nbread,1,ada,speaker,false\r\nmaps,1,ben,speaker,false\r\n",
    );
  });

  test("is JSON with the same rows, a line each", () => {
    expect(fileOf({}, "/fair/data/participations.json")).toBe(
      `[
{"session":"bread","position":1,"speaker":"ada","role":"speaker","withdrawn":false},
{"session":"maps","position":1,"speaker":"ben","role":"speaker","withdrawn":false}
]
`,
    );
  });

  test("is described by types that readers of version 1 know as well", () => {
    const fields = village().about.resources.flatMap(({ schema }) => schema.fields);
    expect(fields.length).toBeGreaterThan(50);
    expect(fields.filter((field) => !isOfFirstVersion(field))).toEqual([]);
  });

  test("without rows keeps its columns", () => {
    expect(fileOf({}, "/fair/data/materials.csv")).toBe(
      "session,position,title,kind,url,language,duration,captions,transcript\r\n",
    );
    expect(fileOf({}, "/fair/data/materials.json")).toBe("[]\n");
  });

  test("tells when and where a session is, as an instant and as the clocks show it", () => {
    const maps = village()
      .csv.get("sessions")
      ?.find(({ id }) => id === "maps");
    expect(maps).toMatchObject({
      uid: "session-maps.fair@village.example",
      title: "Maps of the village",
      slot: "2027-03-27-other-1",
      has_own_time: true,
      day: "2027-03-27",
      date: "2027-03-27",
      start_time: "14:00:00",
      end_time: "15:00:00",
      timezone: "Europe/Paris",
      start: "2027-03-27T14:00:00+01:00",
      end: "2027-03-27T15:00:00+01:00",
      room: "small",
      room_name: "Small room",
      venue_name: "Village hall",
      speakers: ["ben"],
      url: "https://village.example/fair/sessions/maps/",
    });
  });

  test("tells what is not known as a missing value", () => {
    const changes: Changes = {
      "content/fair/programme/2027-03-27.yaml":
        "- time: 19:00–\n  title: tba\n  room: tba\n- time: tba\n  session: bread\n",
    };
    const [first, second] = village(changes).csv.get("slots") ?? [];
    expect(first).toMatchObject({ title: null, end: null, end_time: null, room: null });
    expect(second).toMatchObject({ start: null, date: null, day: "2027-03-27" });
  });

  test("tells what is cancelled, and by what", () => {
    const changes: Changes = {
      "content/fair/programme/2027-03-27.yaml": [
        "title: Two talks",
        "title: Two talks\n  status: cancelled",
      ],
    };
    const states = village(changes)
      .csv.get("sessions")
      ?.map(({ id, status }) => [id, status]);
    expect(states).toEqual([
      ["bread", "confirmed"],
      ["maps", "cancelled"],
      ["songs", "cancelled"],
    ]);
  });

  test("tells who withdrew apart", () => {
    const changes: Changes = {
      "content/fair/sessions/bread.md": [
        "speakers: [ada]",
        "speakers: [{ speaker: ada, status: withdrawn }, ben]\nmoderators: [ben]",
      ],
    };
    const { csv } = village(changes);
    expect(csv.get("sessions")?.[0]?.speakers).toEqual(["ben"]);
    expect(csv.get("participations")?.slice(0, 3)).toEqual([
      { session: "bread", speaker: "ada", role: "speaker", withdrawn: true, position: 1 },
      { session: "bread", speaker: "ben", role: "speaker", withdrawn: false, position: 2 },
      { session: "bread", speaker: "ben", role: "moderator", withdrawn: false, position: 3 },
    ]);
  });
});

test("the contributions within a session are a table of their own", () => {
  const changes: Changes = {
    "content/fair/sessions/bread.md": [
      "track: crafts",
      `track: crafts
parts:
  - { title: Flour, speakers: [ben], questions: [Which flour?, Why?], text: All of it. }
  - { organisations: [library], text: Books on bread. }`,
    ],
  };
  expect(village(changes).csv.get("contributions")).toEqual([
    {
      session: "bread",
      position: 1,
      title: "Flour",
      speakers: ["ben"],
      organisations: [],
      text: "All of it.",
      questions: ["Which flour?", "Why?"],
    },
    {
      session: "bread",
      position: 2,
      title: null,
      speakers: [],
      organisations: ["library"],
      text: "Books on bread.",
      questions: [],
    },
  ]);
});

test("what else is to be known of sessions is a table where there is such", () => {
  const bring =
    "track: crafts\nfacts:\n  - { label: To bring, value: An apron }\n  - { label: Age, value: 8+ }";
  const changes: Changes = { "content/fair/sessions/bread.md": ["track: crafts", bring] };
  expect(village(changes).json.get("facts")).toEqual([
    { session: "bread", position: 1, label: "To bring", value: "An apron" },
    { session: "bread", position: 2, label: "Age", value: "8+" },
  ]);
  expect(village().json.has("facts")).toBe(false);
});

describe("a text that a spreadsheet would compute", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+33 1 23", "'+33 1 23"],
    ["-1", "'-1"],
    ["@home", "'@home"],
    ["\t=1", "'\t=1"],
    ["＝1", "'＝1"],
    ["'=1", "''=1"],
    ["''@", "'''@"],
    ["'tis", "'tis"],
    ["a=1", "a=1"],
    ["", ""],
  ])("%j is written as %j", (text, written) => {
    expect(guardText(text)).toBe(written);
    expect(unguard(written)).toBe(text);
  });

  test("comes back exactly, and none of them stays", () => {
    const any = fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "a", " ") }),
    );
    fc.assert(
      fc.property(any, (text) => {
        expect(unguard(guardText(text))).toBe(text);
        expect(guardText(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  test("is no number: that stays as it is", () => {
    const column = { name: "n", type: "integer", description: "" } as const;
    const table = { name: "slots", description: "", key: [], references: [] } as const;
    expect(toCsv({ ...table, columns: [column], rows: [[-5]] })).toBe("n\r\n-5\r\n");
  });
});

const check = (site: Site, event: Event): void => {
  const { about, csv, json } = readData(site, event);
  const rows = (name: string): readonly Row[] => json.get(name) ?? [];
  for (const { name, schema } of about.resources) {
    expect(csv.get(name)).toEqual(rows(name));
    const keys = rows(name).map((row) => schema.primaryKey.map((key) => row[key]).join("/"));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const targets = new Set(
        rows(reference.resource).map((row) => row[reference.fields[0] ?? ""]),
      );
      for (const row of rows(name)) {
        const value = row[fields[0] ?? ""];
        expect(value === null || targets.has(value)).toBe(true);
      }
    }
  }
  const sessions = new Map(rows("sessions").map((row) => [row.id, row]));
  expect([...sessions.keys()]).toEqual(event.sessions.map(({ id }) => id));
  for (const { id, title, placement, speakers } of event.sessions) {
    const row = sessions.get(id);
    const [room] = knownRooms(placement?.rooms ?? []);
    expect(row).toMatchObject({
      title,
      room_name: room?.name ?? null,
      speakers: speakers.filter((one) => !one.isWithdrawn).map(({ speaker }) => speaker.id),
    });
    expect(Date.parse(String(row?.start))).toBe(placement?.span?.start.toMillis() ?? NaN);
    if (placement && !placement.span?.isOpenEnded)
      expect(Date.parse(String(row?.end))).toBe(placement.span?.end.toMillis() ?? NaN);
  }
  const slots = event.days.flatMap((day) => day.slots);
  expect(rows("slots").map(({ id, title, day }) => [id, title, day])).toEqual(
    slots.map(({ id, title, day }) => [id, title, day.id]),
  );
  expect(rows("speakers").map(({ name }) => name)).toEqual(event.speakers.map(({ name }) => name));
};

test("the first site comes back whole", () => {
  const { site } = loadSite(join(import.meta.dirname, "../.."), { now: "2013-06-01T12:00" });
  const [event] = site?.events ?? [];
  expect(event).toBeDefined();
  if (site && event) check(site, event);
});

test("any programme comes back whole", () => {
  fc.assert(
    fc.property(programmes(), (files) => {
      const site = loadProgramme(files);
      for (const event of site.events) check(site, event);
    }),
    chosen,
  );
}, 120_000);

describe("the data package", () => {
  test("names the event, its licence, its publisher and its source", () => {
    const { about } = village({
      "data/site.yaml": ["languages: [en]", "languages: [en]\nlicence: { data: ODbL-1.0 }"],
      "data/organisations.yaml": [
        "  name: Village committee",
        "  name: Village committee\n  url: https://committee.example",
      ],
    });
    expect({ ...about, resources: [] }).toEqual({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "fair",
      title: "Village fair",
      description: "Two days of bread, maps and songs.",
      homepage: "https://village.example/fair/",
      licenses: [
        { name: "ODbL-1.0", path: "https://spdx.org/licenses/ODbL-1.0.html", title: "ODbL-1.0" },
      ],
      contributors: [
        { title: "Village committee", path: "https://committee.example/", roles: ["publisher"] },
        { title: "Village committee", path: "https://committee.example/", roles: ["creator"] },
      ],
      sources: [{ title: "Village events", path: "https://village.example/fair/" }],
      resources: [],
    });
  });

  test("explains every table and every column", () => {
    for (const { name, title, type, path, schema } of village().about.resources) {
      expect({ type, path }).toEqual({ type: "table", path: `${name}.csv` });
      expect(title).not.toBe("");
      const names = schema.fields.map((field) => field.name);
      expect(new Set(names).size).toBe(names.length);
      expect(schema.fields.filter((field) => !field.title || !field.description)).toEqual([]);
      const references = (schema.foreignKeys ?? []).flatMap(({ fields }) => fields);
      expect(names).toEqual(expect.arrayContaining([...schema.primaryKey, ...references]));
    }
  });

  test("has its tables where pages say that they are, and no others", () => {
    const site = siteOf({
      "content/fair/event.md": ["venue: hall", "venue: hall\nteam: [ada]"],
      "content/fair/sessions/bread.md": [
        "track: crafts",
        "track: crafts\nfacts: [{ label: Bring, value: Flour }]",
      ],
    });
    const paths = openData.files(site).map(({ path }) => path);
    const named = eventFormats.flatMap(({ file }) =>
      file.startsWith("data/") ? site.events.map(({ id }) => eventFileUrl("", id, file)) : [],
    );
    expect(paths.toSorted()).toEqual(named.toSorted());
  });
});
