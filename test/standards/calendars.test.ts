/** Calendars against the rules of the wire, which lenient readers let pass. */
import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Site } from "../../src/site/model.ts";
import { calendarsOf, siteOf } from "../outputs/calendars/calendar-files.ts";
import { withFiles } from "../outputs/calendars/on-disk.ts";
import { loadProgramme, programmes } from "../outputs/programmes.ts";
import { beside } from "./beside.ts";

const wire = beside("tools/ics-wire.mjs");

/** What is wrong with the calendars of a site, a line for each fault; nothing if all is well. */
const faultsOf = (texts: readonly string[]): string =>
  withFiles(texts, (paths) => {
    try {
      execFileSync(process.execPath, [wire.place, ...paths], { encoding: "utf8", stdio: "pipe" });
      return "";
    } catch (error) {
      return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
    }
  });

const calendars = (site: Site): readonly string[] => [...calendarsOf(site).values()];

describe.skipIf(!wire.isThere)(`on the wire${wire.note}`, () => {
  test("the calendars of a village keep all rules", () => {
    expect(faultsOf(calendars(siteOf({})))).toBe("");
  });

  test("those of any programme do", () => {
    const property = fc.property(programmes(), (files) => {
      expect(faultsOf(calendars(loadProgramme(files)))).toBe("");
    });
    fc.assert(property, { seed: 5, numRuns: 10 });
  });

  test("one with a line that is too long does not: they can fail", () => {
    const [text = ""] = calendars(siteOf({}));
    expect(faultsOf([text.replaceAll("\r\n ", "")])).toContain("75");
  });
});
