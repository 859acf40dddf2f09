/** A venue whose name says no more than that it is not known is no fact of any output. */
import { describe, expect, test, vi } from "vitest";
import { makeFolder, makeSite, readFolder, run, smallSite } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const eventFile = "content/open-evening/event.md";
const dayFile = "content/open-evening/programme/2027-03-20.yaml";

const build = async (venue: string): Promise<Readonly<Record<string, string>>> => {
  const site = makeSite({
    "data/venues.yaml": `place:\n  ${venue}\n  rooms:\n    blue: { name: Blue room }\n`,
    [eventFile]: (smallSite[eventFile] ?? "").replace("{ city: Lyon }", "place"),
    [dayFile]: `${smallSite[dayFile] ?? ""}  room: blue\n`,
  });
  const out = makeFolder();
  const args = ["build", "--site", site, "--out", `${out}/_site`, "--no-cards"];
  const { code, stdout } = await run([...args, "--now", "2027-03-01T12:00"]);
  expect(stdout).toContain("placeholder");
  expect(code).toBe(0);
  return readFolder(`${out}/_site`);
};

/** What machines read: linked data, calendars, tables. */
const facts = (files: Readonly<Record<string, string>>): string =>
  Object.entries(files)
    .flatMap(([file, text]) => {
      if (/\.(?:ics|csv)$/.test(file)) return [text];
      return [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, json = ""]) => json,
      );
    })
    .join("\n");

describe("a venue called “Venue to be confirmed”", () => {
  test("is no place, but its room is", async () => {
    const said = facts(await build("name: Venue to be confirmed"));
    expect(said).toContain("Blue room");
    expect(said).not.toContain("to be confirmed");
    expect(said).toMatch(/LOCATION[^:]*:Blue room\r\n/);
  });

  test("keeps its address", async () => {
    const files = await build("name: Lieu à confirmer\n  address: { city: Lyon }");
    const said = facts(files);
    expect(said).not.toContain("confirmer");
    expect(said).toMatch(/LOCATION[^:]*:Blue room\\, Lyon\r\n/);
    expect(said).toContain('"addressLocality":"Lyon"');
  });
});
