/** Tables as spreadsheets save them, in French, English, Dutch and German. */
import { describe, expect, test } from "vitest";
import { readClock, readDuration, readMoment } from "../../src/import/clock.ts";
import { readTableDate, readTableTime } from "../../src/import/formats/csv-values.ts";
import { importText, linesOf } from "./harness.ts";

describe("values", () => {
  test.each([
    ["1:05", 65],
    ["01:05", 65],
    ["00:45:00", 45],
    ["45", 45],
    ["PT1H30M", 90],
    ["1h30", 90],
    ["2h", 120],
    ["30 min", 30],
    ["soon", undefined],
  ])("a length %s is %s minutes", (text, minutes) => {
    expect(readDuration(text)).toBe(minutes);
  });

  test.each([
    ["13h30", 810],
    ["9:05", 545],
    ["09:00:00", 540],
    ["1:30 PM", 810],
    ["12:00 am", 0],
    ["9h", 540],
    ["40:00", undefined],
    ["noon", undefined],
  ])("the clock %s is %s", (text, minutes) => {
    expect(readClock(text)).toBe(minutes);
  });

  test.each([
    ["11/06/2027", true, "2027-06-11"],
    ["06/11/2027", false, "2027-06-11"],
    ["2027-06-11 09:30", true, "2027-06-11"],
    ["11 juin 2027", true, "2027-06-11"],
    ["Friday, June 11th, 2027", false, "2027-06-11"],
    ["46549", true, "2027-06-11"],
    ["46549,39583", true, "2027-06-11"],
    ["1er août 2027", true, "2027-08-01"],
    ["11 de junho de 2027", true, "2027-06-11"],
    ["sexta-feira, 11 de junho de 2027 às 9h30", true, "2027-06-11"],
    ["3 abril 2027", true, "2027-04-03"],
    ["31/02/2027", true, undefined],
  ])("the date %s is %s %s", (text, dayFirst, date) => {
    expect(readTableDate(text, dayFirst)).toBe(date);
  });

  test.each([
    ["9h30–10h15", { start: 570, end: 615 }],
    ["9:30 - 10:15", { start: 570, end: 615 }],
    ["0,395833", { start: 570, end: undefined }],
    ["46549.395833", { start: 570, end: undefined }],
    ["11/06/2027 09:30", { start: 570, end: undefined }],
    ["2027-06-11T09:30", { start: 570, end: undefined }],
    ["10.00 bis 11.30 Uhr", { start: 600, end: 690 }],
    ["um 10 Uhr", { start: 600, end: undefined }],
    ["", undefined],
  ])("the hours of %s", (text, time) => {
    expect(readTableTime(text)).toEqual(time);
  });

  test("a moment with an offset is an instant", () => {
    expect(readMoment("2027-06-11T09:30:00+02:00")?.instant).toBe(
      Date.parse("2027-06-11T07:30:00Z"),
    );
    expect(readMoment("2027-02-30")).toBeUndefined();
  });
});

describe("a table", () => {
  test("in French of Windows: semicolons, its old encoding, organisations in brackets", async () => {
    const text =
      'Intitulé;Jour;Début;Durée;Salle;Intervenant·e·s;Résumé;E-mail\r\n"L’eau ; où ?";13/03/2027;9h30;45;Salle Été;Zoé Été (Etalab), Bo M;Court;z@example.org\r\nPause café;13/03/2027;10h15;15;;;;\r\n';
    const latin = Buffer.from(text.replaceAll("’", "'").replaceAll("·", "."), "latin1");
    const imported = await importText(latin, { timezone: "Europe/Paris", event: "eau" });
    expect(linesOf(imported.event())).toEqual([
      "2027-03-13 13 09:30–10:15 Salle Été: L'eau ; où ? (Zoé Été, Bo M)",
      "2027-03-13 13 10:15–10:30: Pause café",
    ]);
    expect(imported.read("data/organisations.yaml")).toContain("etalab:\n  name: Etalab\n");
    expect(
      imported
        .event()
        .speakers.find(({ id }) => id === "zoe-ete")
        ?.organisations.map(({ name }) => name),
    ).toEqual(["Etalab"]);
    expect(imported.note("encoding")).toEqual(["windows-1252"]);
    expect(imported.note("column")).toContain("Jour → date");
    expect(imported.note("column-left")).toEqual(["E-mail"]);
  });

  test("in Portuguese: columns, kinds and languages are known by its words", async () => {
    const imported = await importText(
      "Título,Data,Hora de início,Hora de fim,Sala,Palestrantes,Idioma,Tipo\nPão,11 de junho de 2027,9h30,10h15,Sala 1,Ana Silva,inglês,Oficina\nAlmoço,11 de junho de 2027,12h,13h,,,,Almoço\n",
      { timezone: "UTC", event: "e" },
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 09:30–10:15 Sala 1: Pão (Ana Silva)",
      "2027-06-11 11 12:00–13:00: Almoço",
    ]);
    expect(imported.event().sessions).toMatchObject([{ kind: "workshop", language: "en" }]);
    expect(imported.read("content/e/programme/2027-06-11.yaml")).toContain("kind: meal");
    expect(imported.note("column-left")).toEqual([]);
  });

  test("in English of Excel: a mark, commas, serial dates, one column for both times", async () => {
    const imported = await importText(
      '\ufeffTitle,Date,Time,Room,Speaker\n"A, B",46549,"9:30 AM - 10:15 AM",R,Ada\n',
      { timezone: "UTC", event: "e" },
    );
    expect(linesOf(imported.event())).toEqual(["2027-06-11 11 09:30–10:15 R: A, B (Ada)"]);
  });

  test("in German: columns by the words that the language has for fields", async () => {
    const imported = await importText(
      "Titel;Datum;Beginn;Ende;Raum;Referentin;Beschreibung;Sprache;Notiz\nBrot;11.06.2027;10:00 Uhr;11 Uhr;Aula;Eva Weiß;Backen;Niederländisch;x\n",
      { timezone: "Europe/Berlin", event: "e" },
    );
    expect(linesOf(imported.event())).toEqual(["2027-06-11 11 10:00–11:00 Aula: Brot (Eva Weiß)"]);
    expect(imported.read("data/site.yaml")).toContain("languages: [nl]\n");
    expect(imported.note("column-left")).toEqual(["Notiz"]);
  });

  test("in Dutch: names of months, and columns for begin and end", async () => {
    const imported = await importText(
      "Titel;Datum;Begintijd;Eindtijd;Zaal;Sprekers;Taal\nBrood;27 mrt. 2027;10.00;11.30;Grote zaal;Eva Jansen;Frans\nPauze;1 mei 2027;9:00;9:30;;;\nKaas;1 mei 2027;9:30;10:30;;;Frans\nWijn;1 mei 2027;10:30;11:30;;;Engels\n",
      { timezone: "Europe/Amsterdam", event: "e" },
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-03-27 27 10:00–11:30 Grote zaal: Brood (Eva Jansen)",
      "2027-05-01 01 09:00–09:30: Pauze",
      "2027-05-01 01 09:30–10:30: Kaas",
      "2027-05-01 01 10:30–11:30: Wijn",
    ]);
    expect(imported.note("column-left")).toEqual([]);
    expect(imported.read("content/e/sessions/wijn.md")).toContain("language: en\n");
    expect(imported.read("content/e/programme/2027-05-01.yaml")).toContain("kind: break\n");
  });

  test("in Hebrew: columns, months and hours, and --map tells Hebrew columns apart", async () => {
    const table =
      "תאריך,שעה,שם ההרצאה,מרצה,חדר,שפה,הארה\n11 בספטמבר 2027,מ־09:00 עד 10:00,פתיחה,דנה לוי,אולם,אנגלית,x\n";
    const options = { timezone: "Asia/Jerusalem", event: "e" };
    const imported = await importText(table, options);
    expect(linesOf(imported.event())).toEqual(["2027-09-11 11 09:00–10:00 אולם: פתיחה (דנה לוי)"]);
    expect(imported.note("column-left")).toEqual(["הארה"]);
    expect(imported.read("data/site.yaml")).toContain("languages: [en]\n");
    const columns = new Map([["title", "הארה"]]);
    const mapped = await importText(table, { ...options, columns });
    expect(linesOf(mapped.event())).toEqual(["2027-09-11 11 09:00–10:00 אולם: x (דנה לוי)"]);
  });

  test("with an end before its start: a night if it may be one, else an open end, which is told", async () => {
    const imported = await importText(
      "Date;Horaires;Titre\n11/06/2027;22h-1h;Fête\n11/06/2027;18h-9h;Nuit\n11/06/2027;14h30-14h;Pain\n",
      { timezone: "UTC", event: "e" },
    );
    expect(imported.read("content/e/programme/2027-06-11.yaml").match(/time: .*/g)).toEqual([
      "time: 14:30–",
      "time: 18:00–33:00",
      "time: 22:00–25:00",
    ]);
    expect(imported.note("too-long")).toEqual(["Pain (24 h)"]);
  });

  test("with other words is read as a file beside says", async () => {
    const text = "Was,Wann,Wo\nVortrag,2027-06-11 09:30,R\n";
    await expect(importText(text)).rejects.toMatchObject({ key: "no-title-column" });
    const columns = new Map([
      ["title", "Was"],
      ["start", "wann"],
      ["room", "Wo"],
    ]);
    const imported = await importText(text, { columns, timezone: "UTC", event: "e" });
    expect(linesOf(imported.event())).toEqual(["2027-06-11 11 09:30– R: Vortrag"]);
    await expect(importText(text, { columns: new Map([["title", "Wer"]]) })).rejects.toMatchObject({
      key: "map-column",
    });
  });
});
