/** `data/programme.xlsx`, read back by a reader of workbooks that is not ours. */
import { read, utils, type WorkBook } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { openData } from "../../src/outputs/data.ts";
import { textsOf } from "../../src/i18n/catalogue.ts";
import { saturday } from "../content/problem.ts";
import type { Changes } from "../content/village.ts";
import { siteOf } from "./calendars/calendar-files.ts";

const bytesOf = (changes: Changes): Uint8Array => {
  const file = openData.files(siteOf(changes)).find(({ path }) => path.endsWith(".xlsx"));
  const body = file?.body;
  if (!(body instanceof Uint8Array)) throw new Error("There is no workbook.");
  return body;
};

const workbookOf = (changes: Changes = {}): WorkBook =>
  read(bytesOf(changes), { cellDates: true, UTC: true });

const rowsOf = (name: string, changes: Changes = {}): readonly Record<string, unknown>[] => {
  const sheet = workbookOf(changes).Sheets[name];
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return utils.sheet_to_json(sheet, { UTC: true });
};

const hours = (at: unknown): string => (at instanceof Date ? at.toISOString().slice(11, 16) : "");

describe("the workbook of an event", () => {
  test("has a sheet for each table that has rows, called by its title", () => {
    expect(workbookOf().SheetNames).toEqual([
      "The programme, slot by slot",
      "Sessions",
      "Speakers",
      "Organisations",
      "Themes",
      "Who does what in which session",
    ]);
  });

  test("has dates and hours as such, and instants as the tables have them", () => {
    const [, bread] = rowsOf("The programme, slot by slot");
    expect(bread).toMatchObject({ start: "2027-03-27T10:30:00+01:00", timezone: "Europe/Paris" });
    expect(bread?.date).toEqual(new Date("2027-03-27T00:00:00Z"));
    expect([hours(bread?.start_time), hours(bread?.end_time)]).toEqual(["10:30", "12:00"]);
  });

  test("has texts as they were written, and computes none", () => {
    const title = "=1+1";
    const [welcome] = rowsOf("The programme, slot by slot", {
      [saturday]: ["title: Welcome", `title: "${title}"`],
    });
    expect(welcome?.title).toBe(title);
    const { Sheets } = workbookOf({ [saturday]: ["title: Welcome", `title: "${title}"`] });
    const cells = Object.values(Sheets).flatMap((sheet) =>
      Object.values(sheet).filter(
        (cell: unknown) => typeof cell === "object" && cell !== null && "f" in cell,
      ),
    );
    expect(cells).toEqual([]);
  });

  test("is the same bytes whenever it is made", () => {
    expect(Buffer.from(bytesOf({})).equals(Buffer.from(bytesOf({})))).toBe(true);
  });

  test("names its sheets in 31 characters at most, each another, in every language", () => {
    for (const language of ["en", "fr", "he", "de", "es", "it", "nl", "pt"]) {
      expect(textsOf("pages", language)["data.sessions"]).not.toBe("");
      const { SheetNames } = workbookOf({
        "data/site.yaml": ["languages: [en]", `languages: [${language}]`],
      });
      expect(new Set(SheetNames).size).toBe(SheetNames.length);
      expect(Math.max(...SheetNames.map(({ length }) => length))).toBeLessThanOrEqual(31);
    }
  });
});
