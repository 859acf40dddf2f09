/** Programmes as real systems export them: each can be imported, and a second time changes nothing. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { schedules } from "../../src/outputs/schedule.ts";
import { emptyFolder, importText, now } from "../import/harness.ts";
import { toldOf } from "../import/told.ts";
import { beside } from "./beside.ts";

const data = beside("data");
const isProgramme = /^(?:sessionize|frab.*|pretalx.*|hub.*)\.json$|\.ics$|^schedule\.xml$/;
const files = existsSync(data.place)
  ? readdirSync(data.place, { recursive: true, encoding: "utf8" }).filter((path) =>
      isProgramme.test(path.replace(/^.*[\\/]/, "")),
    )
  : [];

describe.skipIf(!data.isThere)(`real files${data.note}`, () => {
  test("are there", () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)("%s", async (path) => {
    // Sessionize names no zone, and Kielux’s calendar none either.
    const timezone = /sessionize\.json$|\.ics$/.test(path) ? "Europe/Berlin" : undefined;
    const into = emptyFolder();
    const bytes = readFileSync(join(data.place, path));
    const first = await importText(bytes, { into, stem: "real", timezone });
    const { sessions } = first.result.counts;
    expect(sessions.result).toBe(sessions.source);
    expect(first.event().id).toBe(first.result.event);
    const again = await importText(bytes, { into, stem: "real", timezone });
    expect(again.result.changes.size).toBe(0);
  });

  test.each(files)("%s comes back from what is published of it", async (path) => {
    const timezone = /sessionize\.json$|\.ics$/.test(path) ? "Europe/Berlin" : undefined;
    const bytes = readFileSync(join(data.place, path));
    const first = await importText(bytes, { into: emptyFolder(), stem: "real", timezone });
    const { site } = loadSite(first.folder, { now });
    const files = site ? schedules.files(site) : [];
    // Version 2 has coarser kinds.
    for (const { body } of files.filter(({ path }) => !path.endsWith("schedule2.json"))) {
      const again = await importText(String(body), {
        into: emptyFolder(),
        event: first.result.event,
      });
      expect(toldOf(again.event())).toMatchObject(toldOf(first.event()));
    }
  });
});
