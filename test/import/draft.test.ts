/** `--draft-map`: what it guesses is a map that reads the file, or nearly. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { makeFolder, run, writeFiles } from "../build/fixture.ts";
import { linesOf, now } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Asks for a draft where there is no site, in English. */
const asks = (file: string) =>
  run(["import", file, "--draft-map", "--into", join(file, "../site")], { LANG: "en" });

const draft = async (name: string, text: string) => {
  const folder = makeFolder();
  writeFiles(folder, { [name]: text });
  const file = join(folder, name);
  const drafted = await asks(file);
  const map = join(folder, name.replace(/\.\w+$/, ".map.yaml"));
  return { folder, file, map, drafted };
};

const importDraft = async ({
  folder,
  file,
}: {
  readonly folder: string;
  readonly file: string;
}) => {
  const site = join(folder, "site");
  const { code, stdout } = await run([
    "import",
    file,
    "--into",
    site,
    "--event",
    "e",
    "--timezone",
    "UTC",
    "--now",
    now,
  ]);
  const event = loadSite(site, { now }).site?.events[0];
  return { code, stdout, lines: event ? linesOf(event) : [] };
};

const json = JSON.stringify({
  conf: { name: "Village days" },
  rooms: [{ id: "r1", name: "Aula", capacity: 40 }],
  days: [
    {
      date: "2027-06-11",
      talks: [
        {
          id: 1,
          title: "Brot: alles",
          starts_at: "09:30",
          ends_at: "10:15",
          roomId: "r1",
          speaker_ids: [7],
          abstract: "On bread.\nAnd # salt",
          shoe_size: 42,
        },
        {
          id: 2,
          title: "Lunch",
          starts_at: "12:00",
          ends_at: "13:00",
          roomId: null,
          speaker_ids: [],
        },
      ],
    },
  ],
  speakers: [{ id: 7, name: "Ada Martin", bio: "Bakes.", avatar_url: "https://pic.example/a.png" }],
});

test("of JSON of no known form reads it, and shows what it does not use", async () => {
  const drafted = await draft("talks.json", json);
  expect(drafted.drafted).toMatchObject({ code: 0 });
  expect(drafted.drafted.stdout + drafted.drafted.stderr).toContain(drafted.map);
  expect(readFileSync(drafted.map, "utf8")).toContain("# shoe_size: 42");
  const { code, lines } = await importDraft(drafted);
  expect(code).toBe(0);
  expect(lines).toEqual([
    "2027-06-11 11 09:30–10:15 Aula: Brot: alles (Ada Martin)",
    "2027-06-11 11 12:00–13:00: Lunch",
  ]);
});

test("never overwrites one that is there", async () => {
  const { file, map } = await draft("talks.json", json);
  const before = readFileSync(map, "utf8");
  const { code, stderr } = await asks(file);
  expect(code).toBe(2);
  expect(stderr).toContain("is there already");
  expect(readFileSync(map, "utf8")).toBe(before);
});

test("of a table names its columns, and those that are left", async () => {
  const drafted = await draft("t.csv", "Titel;Datum;Beginn;Kleidung\nBrot;11.06.2027;10:00;warm\n");
  expect(readFileSync(drafted.map, "utf8").split("\n").slice(1, 4)).toEqual([
    "title: Titel",
    "date: Datum",
    "start: Beginn",
  ]);
  expect(readFileSync(drafted.map, "utf8")).toContain("# Kleidung");
  expect((await importDraft(drafted)).lines).toEqual(["2027-06-11 11 10:00–: Brot"]);
});

test("of a format that is known is its map", async () => {
  const { map } = await draft(
    "program.yml",
    "days:\n  - name: Friday\n    date: 2027-06-11\n    rooms:\n      - name: A\n        talks:\n          - name: Bread\n            time_start: '10:00'\n            time_end: '11:00'\n",
  );
  expect(readFileSync(map, "utf8")).toContain("format: jekyll-theme-conference");
});

test("of what holds no list says so", async () => {
  const { drafted } = await draft("x.json", '{"a": 1}');
  expect(drafted).toMatchObject({ code: 1 });
  expect(drafted.stdout).toContain("Nothing in the file looks like a list of sessions");
});
