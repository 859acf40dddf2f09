import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder, readFolder, run } from "../build/fixture.ts";
import { config, makeConfigured, now } from "./sites.ts";

const hall = config(`  imports: [
    {
      name: "hall",
      recognise: ({ text, name }) => name.endsWith(".hall") && text.startsWith("HALL"),
      read: ({ text }, { timezone }) => {
        const [, ...lines] = text.trim().split("\\n");
        if (lines.length === 0) throw new Error("no line");
        return {
          title: "An evening of maps",
          city: "Lyon",
          timezone,
          people: [{ key: "ada", name: "Ada Martin", biography: "Draws." }],
          sessions: lines.map((line) => {
            const [date, startTime, endTime, title = "", who] = line.split("|");
            return { key: title, title, date, startTime, endTime, room: "Hall", people: who ? [who] : [] };
          }),
        };
      },
    },
  ],`);

const lines =
  "HALL\n2027-05-20|19:00|20:00|Maps|ada\n2027-05-20|20:00|20:15|Coffee break\n2027-05-20|22:00|01:00|Night|Bob\n";

/** Imports a text into a site with that format. */
const importInto = async (site: string, text: string, ...args: readonly string[]) => {
  const file = join(makeFolder(), "evening.hall");
  writeFileSync(file, text);
  return run(["import", file, "--into", site, "--now", now, ...args]);
};

describe("a format of a site’s own", () => {
  test.each([[[]], [["--format", "hall"]]])("is recognised, or named: %s", async (args) => {
    const site = makeConfigured(hall);
    const { code, stdout, stderr } = await importInto(site, lines, ...args);
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toContain("evening.hall (hall)");
    const files = Object.keys(readFolder(join(site, "content"))).filter(
      (path) => !path.startsWith("open-evening/"),
    );
    expect(files.map((path) => path.replace(/^[^/]+\//, ""))).toEqual([
      "event.md",
      "programme/2027-05-20.yaml",
      "sessions/maps.md",
      "sessions/night.md",
      "speakers/ada-martin.md",
      "speakers/bob.md",
    ]);
    const [event = ""] = files;
    const programme = readFileSync(
      join(site, "content", event, "../programme/2027-05-20.yaml"),
      "utf8",
    );
    expect(programme).toContain("- time: 19:00–20:00\n  room: hall\n  session: maps\n");
    expect(programme).toContain("title: Coffee break\n  kind: break\n");
    expect(programme).toContain("- time: 22:00–25:00\n");
    expect((await run(["check", "--site", site, "--now", now])).code).toBe(0);
  });

  test("brings nothing new the second time", async () => {
    const site = makeConfigured(hall);
    await importInto(site, lines);
    const before = readFolder(site);
    expect((await importInto(site, lines)).code).toBe(0);
    expect(readFolder(site)).toEqual(before);
  });

  test("says at its line why a file cannot be read, and nothing is written", async () => {
    const site = makeConfigured(hall);
    const before = readFolder(site);
    const { code, stdout } = await importInto(site, "HALL\n");
    expect(code).toBe(1);
    expect(stdout).toContain("parvis.config.ts:10:39 error broken-module\n");
    expect(stdout).toContain("“hall” fails: no line");
    const late = await importInto(site, lines.replace("19:00", "7 pm"));
    expect(late.code).toBe(1);
    expect(late.stdout).toContain(
      '“hall” gives “sessions.0.startTime”, which should be of the type `"14:30"`.',
    );
    expect(readFolder(site)).toEqual(before);
  });

  test("leaves to Parvis what it does not recognise; an unknown name is told", async () => {
    const site = makeConfigured(hall);
    const { code, stdout } = await importInto(
      site,
      "title,date,start,end\nMaps,2027-05-20,19:00,20:00\n",
    );
    expect(code, stdout).toBe(0);
    expect(stdout).toContain("(csv)");
    const { code: refused, stderr } = await importInto(site, lines, "--format", "hal");
    expect(refused).toBe(2);
    expect(stderr).toContain("“hal” is none of them");
  });
});
