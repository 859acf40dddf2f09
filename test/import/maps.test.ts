/** Maps that organisers write: of any file, checked as content is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { readMapFile } from "../../src/import/map/map-file.ts";
import { makeFolder, run, writeFiles } from "../build/fixture.ts";
import { linesOf, now } from "./harness.ts";
import { number, row, text, xlsx } from "./workbooks.ts";

vi.setConfig({ testTimeout: 60_000 });

const imports = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  name: string,
  ...more: readonly string[]
) => {
  const folder = makeFolder();
  writeFiles(folder, files);
  const site = join(folder, "site");
  const words = ["import", join(folder, name), "--into", site, "--event", "e", ...more];
  const { code, stdout, stderr } = await run([...words, "--now", now]);
  const lines = (): readonly string[] => {
    const event = loadSite(site, { now }).site?.events[0];
    return event ? linesOf(event) : [];
  };
  return { code, stdout, stderr, lines, folder };
};

const talks = JSON.stringify({
  conf: { name: "Village days" },
  zimmer: { r1: { bezeichnung: "Aula" } },
  tage: {
    "2027-06-11": [
      { nr: 1, was: { de: "Brot" }, von: "9.30", bis: "10.15", wo: "r1", wer: [7, 8] },
      { nr: 2, was: { de: "Mittag" }, art: "Mittagessen", von: "12.00", bis: "13.00" },
    ],
  },
  leute: [
    { nr: 7, vor: "Ada", nach: "Martin", foto: "https://pic.example/a.png" },
    { nr: 8, vor: "Ben", nach: "Roy" },
  ],
});

const map = `format: village
timezone: Europe/Paris
event:
  title: conf.name
sessions:
  at: tage.*[*]
  id: nr
  title: was.de
  date: ^$key
  start: von
  end: bis
  room: wo
  kind: art
  speakers: wer
people:
  at: leute
  id: nr
  name: [vor, nach]
  photo: foto
rooms:
  at: zimmer.*
  id: $key
  name: bezeichnung
`;

describe("a map", () => {
  test("beside its file says where everything is", async () => {
    const { code, stdout, lines } = await imports(
      { "talks.json": talks, "talks.map.yaml": map },
      "talks.json",
    );
    expect(stdout).toContain("(village)");
    expect(code).toBe(0);
    expect(lines()).toEqual([
      "2027-06-11 11 09:30–10:15 Aula: Brot (Ada Martin, Ben Roy)",
      "2027-06-11 11 12:00–13:00: Mittag",
    ]);
  });

  test.each([
    [
      "YAML",
      "talks.yaml",
      "zimmer:\n  r1:\n    bezeichnung: Aula\nconf:\n  name: V\ntage:\n  '2027-06-11':\n    - { nr: 1, was: { de: Brot }, von: '9.30', bis: '10.15', wo: r1, art: x, wer: [7] }\nleute:\n  - { nr: 7, vor: Ada, nach: Martin, foto: 'https://pic.example/a.png' }\n",
    ],
    [
      "XML",
      "talks.xml",
      "<x><day date='2027-06-11'><talk nr='1'><name>Brot</name><von>9.30</von><bis>10.15</bis><wo>Aula</wo><wer>Ada Martin</wer></talk></day></x>",
    ],
  ])("reads %s as well", async (kind, name, written) => {
    const xml = `timezone: Europe/Paris\nsessions:\n  at: x.day[*].talk[*]\n  id: "@nr"\n  title: name\n  date: ^.@date\n  start: von\n  end: bis\n  room: wo\n  speakers: wer\n`;
    const given = join(makeFolder(), "m.yaml");
    const none = await imports({ [name]: written }, name, "--map", given);
    expect(none.code).toBe(2);
    writeFiles(given.slice(0, -"m.yaml".length), { "m.yaml": kind === "XML" ? xml : map });
    const { lines } = await imports({ [name]: written }, name, "--map", given);
    expect(lines()).toEqual(["2027-06-11 11 09:30–10:15 Aula: Brot (Ada Martin)"]);
  });

  test("says how dates are written, and takes those alone that it is to", async () => {
    const table = "Was;Wann;Stand\nBrot;06/11/2027 um 09.30;ja\nSalz;06/11/2027 um 10.30;nein\n";
    const words = `timezone: Europe/Paris\ndates: "MM/dd/yyyy 'um' HH.mm"\nsessions:\n  only: { Stand: ja }\n  title: Was\n  start: Wann\n`;
    const { lines } = await imports({ "t.csv": table, "t.map.yaml": words }, "t.csv");
    expect(lines()).toEqual(["2027-06-11 11 09:30–: Brot"]);
  });

  test("without a language reads the months of a new site in that of its sessions", async () => {
    const records = [
      { nom: "Pain", quand: "11 juin 2027 10:00", en: "fr" },
      { nom: "Sel", quand: "12 août 2027 10:00", en: "fr", page: "mailto:sel@salt.example" },
    ];
    const french = `timezone: Europe/Paris
dates: "d MMMM yyyy HH:mm"
sessions: { title: nom, start: quand, language: en, links: page }
`;
    const files = { "talks.json": JSON.stringify(records), "talks.map.yaml": french };
    const { lines, folder } = await imports(files, "talks.json");
    expect(lines()).toEqual(["2027-06-11 11 10:00–: Pain", "2027-08-12 12 10:00–: Sel"]);
    const sel = readFileSync(join(folder, "site/content/e/sessions/sel.md"), "utf8");
    expect(sel).toContain("Liens :\n\n- [");
  });

  test("reads sessions and people from two sheets of a workbook", async () => {
    const book = xlsx([
      {
        name: "Talks",
        rows:
          row(
            1,
            text("A1", "Titel (kurz)") + text("B1", "Tag") + text("C1", "Um") + text("D1", "Wer"),
          ) +
          row(
            2,
            text("A2", "Brot") +
              number("B2", 46549, 1) +
              number("C2", 0.5, 2) +
              text("D2", "Ada Martin, Ben"),
          ),
      },
      {
        name: "Leute",
        rows:
          row(1, text("A1", "Name") + text("B1", "Beruf")) +
          row(2, text("A2", "Ada Martin") + text("B2", "Bäckerin")),
      },
    ]);
    const words = `timezone: Europe/Paris\nsessions:\n  title: Titel (kurz)\n  date: Tag\n  start: Um\n  speakers: Wer\npeople:\n  at: Leute[*]\n  name: Name\n  role: Beruf\n`;
    const { lines, folder } = await imports({ "p.xlsx": book, "p.map.yaml": words }, "p.xlsx");
    expect(lines()).toEqual(["2027-06-11 11 12:00–: Brot (Ada Martin, Ben)"]);
    expect(
      loadSite(join(folder, "site"), { now }).site?.events[0]?.speakers.map(({ role }) => role),
    ).toContain("Bäckerin");
  });
});

describe("a mistake in a map", () => {
  const broken = async (change: (map: string) => string) => {
    const result = await imports(
      { "talks.json": talks, "talks.map.yaml": change(map) },
      "talks.json",
    );
    return { ...result, stdout: result.stdout.replaceAll(/[\u00a0\u202f]/g, " ") };
  };

  test("is told at its place, with what was meant", async () => {
    const { code, stdout } = await broken((text) =>
      text.replace("  speakers: wer", "  speekers: wer"),
    );
    expect(code).toBe(1);
    expect(stdout).toContain("talks.map.yaml:14:3 error unknown-field");
    expect(stdout).toContain("Did you mean “speakers”?");
    expect(stdout).toContain("14 │   speekers: wer");
  });

  test("that finds no session refuses the file, and proposes what would find some", async () => {
    const { code, stdout } = await broken((text) => text.replace("tage.*[*]", "tge.*[*]"));
    expect(code).toBe(1);
    expect(stdout).toContain("talks.map.yaml:6:7 error map-no-records");
    expect(stdout).toContain("Did you mean “tage.*[*]”?");
  });

  test("that finds nothing else is a warning, and the rest is imported", async () => {
    const { code, stdout, lines } = await broken((text) => text.replace("foto\n", "fotto\n"));
    expect(code).toBe(0);
    expect(stdout).toContain("talks.map.yaml:19:10 warning map-no-field");
    expect(stdout).toContain("Did you mean “foto”?");
    expect(lines()).toHaveLength(2);
  });

  test("that is no path says what a path is", async () => {
    const { code, stdout } = await broken((text) => text.replace("was.de", "was[de"));
    expect(code).toBe(1);
    expect(stdout).toContain("error map-path");
  });

  test("in YAML itself is told as everywhere", async () => {
    const { code, stdout } = await broken((text) => text.replace("sessions:", "sessions: ["));
    expect(code).toBe(1);
    expect(stdout).toContain("talks.map.yaml:");
    expect(stdout).toContain("bad-yaml");
  });

  test("of columns as well", async () => {
    const { code, stdout } = await imports(
      { "t.csv": "Was,Wann\nBrot,2027-06-11 09:30\n", "t.map.yaml": "titel: Was\n" },
      "t.csv",
    );
    expect(code).toBe(1);
    expect(stdout).toContain("t.map.yaml:1:1 error unknown-field");
    expect(stdout).toContain("Did you mean “title”?");
  });
});

test("the map that the guide shows is one", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../docs/importing.md"), "utf8");
  const [, shown = ""] = /```yaml\n([^]*?)```/.exec(guide) ?? [];
  expect(readMapFile("guide.yaml", shown, "en")).toMatchObject({ kind: "paths" });
});

describe("a map that says too little", () => {
  const one = JSON.stringify({
    sessions: [{ start: "2027-06-12T14:00:00+02:00", end: "2027-06-12T15:00:00+02:00" }],
  });

  test.each(["", "# To be written.\n"])("of nothing but %j is told what it lacks", async (map) => {
    const { code, stdout, stderr } = await imports(
      { "a.json": one, "a.map.yaml": map },
      "a.json",
      "--timezone",
      "Europe/Paris",
    );
    expect(stdout + stderr).toContain("The field “sessions” is missing.");
    expect(code).toBe(1);
  });

  test("brings sessions without an id and a title all the same", async () => {
    const map = "sessions: { at: sessions, start: start, end: end }\n";
    const { code, stdout, stderr } = await imports(
      { "a.json": one, "a.map.yaml": map },
      "a.json",
      "--timezone",
      "Europe/Paris",
    );
    expect(stdout + stderr).not.toContain("missing-field");
    expect(code).toBe(0);
  });
});
