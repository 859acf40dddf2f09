/** Workbooks of Excel and LibreOffice: as people keep their programmes, and as nobody should send them. */
import { describe, expect, test } from "vitest";
import { ImportFault } from "../../src/import/fault.ts";
import { importText, linesOf } from "./harness.ts";
import { cell, dateCell, number, ods, odsRow, row, text, timeCell, xlsx } from "./workbooks.ts";
import { zip } from "./zip.ts";

const here = { timezone: "Europe/Paris", event: "e" };

const header = (at: number): string =>
  row(
    at,
    text(`A${at}`, "Titre") +
      text(`B${at}`, "Date") +
      text(`C${at}`, "Début") +
      text(`D${at}`, "Durée") +
      text(`E${at}`, "Salle") +
      text(`F${at}`, "Intervenants"),
  );

describe("a workbook of Excel", () => {
  test("has dates, times and lengths as Excel counts them, below a title of its own", async () => {
    const rows =
      row(1, text("A1", "Programme 2027")) +
      header(3) +
      row(
        4,
        text("A4", "Le pain") +
          number("B4", 46549, 1) +
          number("C4", 0.3958333333, 2) +
          number("D4", 0.03125, 4) +
          text("E4", "Aula") +
          text("F4", "Zoé Été (Etalab)"),
      ) +
      row(5, text("A5", "La nuit") + number("B5", 46549.9375, 3) + number("D5", 1.0833333333, 4)) +
      row(6, text("A6", "Le midi") + number("B6", 46550, 1) + number("C6", 0.5, 2));
    const imported = await importText(xlsx([{ name: "Feuil1", rows }]), here);
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 09:30–10:15 Aula: Le pain (Zoé Été)",
      "2027-06-11 11 22:30–: La nuit",
      "2027-06-12 12 12:00–: Le midi",
    ]);
    expect(imported.result.format).toBe("xlsx");
  });

  test("that counts from 1904 shows the same days", async () => {
    const rows =
      header(1) + row(2, text("A2", "Pain") + number("B2", 46549 - 1462, 1) + number("C2", 0.5, 2));
    const imported = await importText(xlsx([{ name: "S", rows }], { is1904: true }), here);
    expect(linesOf(imported.event())).toEqual(["2027-06-11 11 12:00–: Pain"]);
  });

  test("fills merged cells down, takes what formulas came to, and keeps links", async () => {
    const rows =
      header(1) +
      row(
        2,
        `<c r="A2" t="str"><f>"Le "&amp;"pain"</f><v>Le pain</v></c>` +
          number("B2", 46549, 1) +
          number("C2", 0.5, 2) +
          text("E2", "Aula"),
      ) +
      row(3, `<c r="A3" t="s"><v>0</v></c>` + number("C3", 0.75, 2) + text("E3", "Bibliothèque")) +
      row(4, `<c r="A4" t="e"><v>#REF!</v></c>`);
    const more = `<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells><hyperlinks><hyperlink ref="A2" r:id="l1"/><hyperlink ref="E3" r:id="l2"/></hyperlinks>`;
    const links = { l1: "https://source.example/pain", l2: "https://plan.example/b?x=1&amp;y=2" };
    const imported = await importText(
      xlsx([{ name: "S", rows, more, links }], { strings: ["L’eau &amp; le sel"] }),
      here,
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 12:00– Aula: Le pain",
      "2027-06-11 11 18:00– Bibliothèque: L’eau & le sel",
    ]);
    expect(imported.read("content/e/sessions/le-pain.md")).toContain(
      "url: https://source.example/pain",
    );
    expect(imported.read("content/e/sessions/l-eau-le-sel.md")).toContain(
      "- [Bibliothèque](<https://plan.example/b?x=1&y=2>)",
    );
  });

  test("keeps to itself what it hides, and tells of it; --sheet takes another sheet", async () => {
    const talk = (at: number, title: string, more = ""): string =>
      row(
        at,
        text(`A${at}`, title) + number(`B${at}`, 46549, 1) + text(`G${at}`, "z@example.org"),
        more,
      );
    const first = header(1).replace("</row>", `${text("G1", "Mail")}</row>`);
    const book = xlsx([
      { name: "Secret", state: "hidden", rows: header(1) + talk(2, "Caché") },
      {
        name: "Public",
        columns: `<cols><col min="7" max="7" hidden="1"/></cols>`,
        rows:
          first +
          talk(2, "Pain") +
          talk(3, "Refusé", ' hidden="1"') +
          talk(4, "Refusé aussi", ' hidden="1"'),
      },
      { name: "Ateliers", rows: header(1) + talk(2, "Four") },
    ]);
    const imported = await importText(book, here);
    expect(imported.event().sessions.map(({ title }) => title)).toEqual(["Pain"]);
    expect(imported.note("hidden-rows")).toEqual(["Public: 3–4"]);
    expect(imported.note("hidden-columns")).toEqual(["Public: Mail"]);
    expect(imported.note("hidden-sheets")).toEqual(["Secret"]);
    expect(imported.note("other-sheets")).toEqual(["Ateliers"]);
    const other = await importText(book, { ...here, sheet: "ateliers" });
    expect(other.event().sessions.map(({ title }) => title)).toEqual(["Four"]);
    const third = await importText(book, { ...here, sheet: "3" });
    expect(third.event().sessions.map(({ title }) => title)).toEqual(["Four"]);
    await expect(importText(book, { ...here, sheet: "Autre" })).rejects.toMatchObject({
      key: "no-sheet",
      params: { sheets: ["Secret", "Public", "Ateliers"] },
    });
  });

  test("imported twice changes nothing", async () => {
    const rows =
      header(1) + row(2, text("A2", "Pain") + number("B2", 46549, 1) + number("C2", 0.5, 2));
    const first = await importText(xlsx([{ name: "S", rows }]), here);
    const again = await importText(xlsx([{ name: "S", rows }]), { ...here, into: first.folder });
    expect(again.result.changes.size).toBe(0);
  });
});

describe("a workbook of LibreOffice", () => {
  const heads = odsRow(["Title", "Date", "Start", "Room"].map((name) => cell(name)).join(""));

  test("has dates and times, merged and repeated cells, links, and more rows than anybody fills", async () => {
    const book = ods(
      `<table:table table:name="Talks &amp; more">${heads}` +
        odsRow(
          cell(
            `<text:a xlink:href="https://source.example/bread" xlink:type="simple">Bread</text:a>`,
          ) +
            dateCell("2027-06-11", "11.06.27", ' table:number-rows-spanned="2"') +
            timeCell("PT09H30M00S", "09:30") +
            cell("Hall"),
        ) +
        odsRow(cell("Salt") + `<table:covered-table-cell/>` + timeCell("PT10H30M00S", "10:30")) +
        odsRow(cell("Night") + dateCell("2027-06-11T22:00:00", "11.06.27 22:00")) +
        `<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
        `</table:table>`,
    );
    const imported = await importText(book, here);
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 09:30– Hall: Bread",
      "2027-06-11 11 10:30–: Salt",
      "2027-06-11 11 22:00–: Night",
    ]);
    expect(imported.read("content/e/sessions/bread.md")).toContain(
      "url: https://source.example/bread",
    );
    expect(imported.result.format).toBe("ods");
  });

  test("keeps to itself what it hides", async () => {
    const talk = (title: string, more = ""): string =>
      odsRow(cell(title) + dateCell("2027-06-11", "11.06.27"), more);
    const book = ods(
      `<table:table table:name="Old" table:style-name="off">${heads}${talk("Old")}</table:table>` +
        `<table:table table:name="New"><table:table-column/><table:table-column table:number-columns-repeated="3"/>${heads}${talk("Bread")}${talk("No", ' table:visibility="filter"')}</table:table>`,
      `<style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style>`,
    );
    const imported = await importText(book, here);
    expect(imported.event().sessions.map(({ title }) => title)).toEqual(["Bread"]);
    expect(imported.note("hidden-sheets")).toEqual(["Old"]);
    expect(imported.note("hidden-rows")).toEqual(["New: 3"]);
  });

  test("that would grow to millions of cells is refused", async () => {
    const many = `<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>`;
    const book = ods(`<table:table table:name="S">${heads}${many}</table:table>`);
    await expect(importText(book, here)).rejects.toMatchObject({ key: "too-many-cells" });
  });
});

describe("a packed file", () => {
  const small = { "xl/workbook.xml": "<workbook/>" };

  test.each([
    [
      "that declares more than any programme holds",
      zip(small, { size: 1_000_000_000 }),
      "zip-bomb",
    ],
    [
      "that holds more than it declares",
      zip({ "xl/a.xml": "x".repeat(99_999) }, { size: 10 }),
      "bad-zip",
    ],
    [
      "of thousands of parts",
      zip(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`xl/${i}.xml`, ""]))),
      "zip-bomb",
    ],
    ["that a password protects", zip(small, { flags: 1 }), "locked"],
    ["that breaks off", zip(small).subarray(0, 60), "bad-zip"],
    ["of something else", zip({ "word/document.xml": "<w/>" }), "unknown-zip"],
    ["of Excel before 2007", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "old-workbook"],
    ["with no sheet in it", zip(small), "bad-workbook"],
  ])("%s is refused", async (_, bytes, key) => {
    await expect(importText(bytes, here)).rejects.toMatchObject({ key });
  });

  test("is not taken for text because its parts are mangled", async () => {
    const bytes = zip(small);
    for (let at = 30; at < bytes.length; at += 7) {
      const broken = Buffer.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      await expect(importText(broken, here)).rejects.toBeInstanceOf(ImportFault);
    }
  });
});
