/** Tables as people lay them out for people: none of them is refused for its form, and every line is accounted for. */
import { describe, expect, test } from "vitest";
import { offsetIn } from "../../src/import/formats/csv-hours.ts";
import { dateOfLabel, readDayLabel } from "../../src/import/formats/csv-day-label.ts";
import { importText, linesOf, type Imported } from "./harness.ts";

const table = (text: string, options: Parameters<typeof importText>[1] = {}): Promise<Imported> =>
  importText(text, { timezone: "Europe/Paris", event: "e", ...options });

const start = "2027-06-11";

describe("the words of a day", () => {
  test.each([
    ["DAY 2", "2027-06-12"],
    ["Tag 2", "2027-06-12"],
    ["2. Tag", "2027-06-12"],
    ["Jour 1", "2027-06-11"],
    ["Samedi 12 juin", "2027-06-12"],
    ["12 juin", "2027-06-12"],
    ["mar. 15 juin", "2027-06-15"],
    ["Saturday, June 12th", "2027-06-12"],
    ["DAY 2 – Saturday, June 12th", "2027-06-12"],
    ["DAY 2: 13 June 2027", "2027-06-13"],
    ["sábado, 12 de junio", "2027-06-12"],
    ["sábado 12 de junho", "2027-06-12"],
    ["zaterdag 12 juni", "2027-06-12"],
    ["sabato 12 giugno", "2027-06-12"],
    ["Sa 12.06.", "2027-06-12"],
    ["12/06", undefined, "2027-06-12"],
    ["Sat", "2027-06-12"],
    ["Sunday", "2027-06-13"],
    ["יום שבת 12 ביוני", "2027-06-12"],
    ["1er juin", "2027-06-01"],
  ])("%s", (text, date, figures = date) => {
    const label = readDayLabel(text, true);
    expect(label && dateOfLabel(label, start)).toBe(figures);
  });

  test("at the turn of a year are those nearest to the beginning", () => {
    const label = readDayLabel("2 January", true);
    expect(label && dateOfLabel(label, "2027-12-27")).toBe("2028-01-02");
  });

  test.each([
    "Day care",
    "Lunch",
    "The day after",
    "12",
    "10.45",
    "Samedi soir",
    "",
    "31 June June June x",
  ])("%s is none", (text) => {
    expect(readDayLabel(text, true)).toBeUndefined();
  });
});

describe("a table", () => {
  test("with the date in the first row of each day, without a year", async () => {
    const text =
      "Date;Horaire;Titre;Salle\nVendredi 11 juin;9h00;Ouverture;A\n;noon;Déjeuner;\n;14.00 Uhr;Atelier;A\nsamedi 12 juin;9h;Suite;A\n;10h;Fin;A\n";
    const imported = await table(text, { start });
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 09:00– A: Ouverture",
      "2027-06-11 11 12:00–: Déjeuner",
      "2027-06-11 11 14:00– A: Atelier",
      "2027-06-12 12 09:00– A: Suite",
      "2027-06-12 12 10:00– A: Fin",
    ]);
    expect(imported.note("day-above")).toEqual(["3: Déjeuner", "4: Atelier", "6: Fin"]);
    const again = await table(text, { start, into: imported.folder });
    expect(again.result.changes.size).toBe(0);
    // The event knows its year now.
    const without = await table(text, { into: imported.folder });
    expect(without.result.changes.size).toBe(0);
  });

  test("with days in rows of their own, a title above, and its header again", async () => {
    const imported = await table(
      'Bee days,,\nTime,Session,Room\n"DAY 1 – Friday, June 11th",,\n9:00,Welcome,\n2 PM,Hives,A\nTime,Session,Room\nDAY 2,,\n10.00,Moths,A\n',
      { start },
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 09:00–: Welcome",
      "2027-06-11 11 14:00– A: Hives",
      "2027-06-12 12 10:00– A: Moths",
    ]);
    expect(imported.note("bad-line")).toEqual(["1: Bee days"]);
    expect(imported.note("day-above")).toEqual([]);
  });

  test("one date with a year tells that of all others", async () => {
    const imported = await table(
      "Date,Start,Title\n11 June 2027,10:00,A\nSat,10:00,B\nDay 3,10:00,C\n",
    );
    expect(imported.event().days.map(({ id }) => id)).toEqual([
      "2027-06-11",
      "2027-06-12",
      "2027-06-13",
    ]);
  });

  test.each([
    ["a date", "Date,Start,Title\n12 June,10:00,A\n", "2", "12 June"],
    ["a day of the week", "Date,Start,Title\nSat,10:00,A\n", "2", "Sat"],
    ["a row", "Start,Title,Room\nDAY 1,,\n10:00,A,\n", "2", "DAY 1"],
    ["what stands before an hour", "Start,Title\nSat 10:00,A\n", "2", "Sat"],
  ])("whose year nothing tells is refused, with the way out: %s", async (_, text, line, value) => {
    await expect(table(text)).rejects.toMatchObject({ key: "no-year", params: { line } });
    const imported = await table(text, { start });
    expect(imported.event().days).toHaveLength(1);
    await expect(table(text)).rejects.toMatchObject({
      params: { value: expect.stringContaining(value) as string },
    });
  });

  test("with breaks without hours, or without a day, is not refused", async () => {
    const text =
      "Date,Start,Title,Room\n2027-06-11,10:00,A,R\n2027-06-11,,Coffee break,\n,,Lunch,\n2027-06-12,10:00,B,R\n";
    const imported = await table(text);
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 10:00– R: A",
      "2027-06-11 tba: Coffee break",
      "2027-06-11 tba: Lunch",
      "2027-06-12 12 10:00– R: B",
    ]);
    const again = await table(text, { into: imported.folder });
    expect(again.result.changes.size).toBe(0);
    const undated = await table("Date,Start,Title\n,,Lunch\n,,Talk\n");
    expect(undated.note("no-day")).toEqual(["Lunch"]);
    expect(undated.result.counts.sessions).toEqual({ source: 1, result: 1, away: 0 });
  });

  test("with rows without a title and no ids is not refused", async () => {
    const text =
      "Date,Start,Title,Room\n2027-06-11,10:00,A,R\n2027-06-11,11:00,,R\n2027-06-11,12:00,,R\n";
    const imported = await table(text);
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 10:00– R: A",
      "2027-06-11 11 11:00– R: tba",
      "2027-06-11 11 12:00– R: tba",
    ]);
    expect(imported.note("no-title")).toEqual(["3", "4"]);
    const again = await table(text, { into: imported.folder });
    expect(again.result.changes.size).toBe(0);
  });

  test("with one id for several rows keeps all of them", async () => {
    const imported = await table(
      "Id,Date,Start,Title\n0,2027-06-11,10:00,A\n0,2027-06-11,11:00,B\n",
    );
    expect(imported.event().sessions.map(({ title }) => title)).toEqual(["A", "B"]);
  });

  test.each(["Référent", "Referent", "Référente", "Referenz"])(
    "has no id in a column “%s”",
    async (name) => {
      const imported = await table(`${name},Date,Start,Title\nPaul,2027-06-11,10:00,A\n`);
      expect(imported.note("column").join()).not.toContain("→ id");
    },
  );

  test.each(["Id", "Référence", "Kennung", "UID"])("has its id in a column “%s”", async (name) => {
    const imported = await table(`${name},Date,Start,Title\nx1,2027-06-11,10:00,A\n`);
    expect(imported.note("column")).toContain(`${name} → id`);
  });
});

describe("an offset", () => {
  test.each([
    ["14:00Z", 0],
    ["14:00 +02:00", 120],
    ["14.00 UTC", 0],
    ["2 PM GMT+5:30", 330],
    ["14:00 UTC-3", -180],
    ["9:00-10:00", undefined],
    ["9:30 -10:15", undefined],
    ["14:00", undefined],
  ])("of %s", (text, offset) => {
    expect(offsetIn(text)).toBe(offset);
  });

  test.each([
    ["2027-06-12T14:00:00Z", "", "2027-06-12 12 16:00–: A"],
    ["2027-06-12T14:00:00+02:00", "", "2027-06-12 12 14:00–: A"],
    ["2027-06-12T23:00:00Z", "", "2027-06-13 13 01:00–: A"],
    ["12/06/2027", "14:00Z", "2027-06-12 12 16:00–: A"],
    ["2027-06-12", "14:00 +05:30", "2027-06-12 12 10:30–: A"],
    ["2027-06-12", "01:00 +05:30", "2027-06-11 11 21:30–: A"],
    ["2027-06-12", "23:00–23:30 UTC", "2027-06-13 13 01:00–01:30: A"],
    ["12/06/2027 14:00 UTC", "", "2027-06-12 12 16:00–: A"],
  ])("is never cut off: %s %s", async (date, hour, line) => {
    const imported = await table(`Date,Start,Title\n${date},${hour},A\n`);
    expect(linesOf(imported.event())).toEqual([line]);
  });
});

describe("names", () => {
  const speakers = async (...cells: readonly string[]): Promise<readonly string[]> => {
    const rows = cells.map((cell, i) => `2027-06-11,1${i}:00,T${i},"${cell}"\n`);
    const imported = await table(`Date,Start,Title,Speakers\n${rows.join("")}`);
    return imported
      .event()
      .sessions.flatMap(({ speakers: all }) => all.map(({ speaker }) => speaker.name));
  };

  test.each([
    ["O'Neill, Sinéad", ["Sinéad O'Neill"]],
    ["O’Neill, Sinéad (RTÉ)", ["Sinéad O’Neill"]],
    ["Lovelace, Ada; Turing, Alan", ["Ada Lovelace", "Alan Turing"]],
    [
      "García Márquez, Gabriel José; Lovelace, Ada",
      ["Gabriel José García Márquez", "Ada Lovelace"],
    ],
    ["van der Berg, Jan", ["Jan van der Berg"]],
    ["Martin King, Jr.", ["Martin King, Jr."]],
    ["Ada Lovelace, Alan Turing", ["Ada Lovelace", "Alan Turing"]],
    ["Ada, Ben, Cy", ["Ada", "Ben", "Cy"]],
    ["Ada Lovelace (Etalab, Paris), Ben Ode", ["Ada Lovelace", "Ben Ode"]],
    ["Tom & Jerry", ["Tom", "Jerry"]],
  ])("%s", async (cell, names) => {
    expect((await speakers(cell)).toSorted()).toEqual(names.toSorted());
  });

  test("that stand alone elsewhere are no halves of one", async () => {
    expect(await speakers("Ada, Ben", "Ada")).toEqual(["Ada", "Ben", "Ada"]);
  });
});
