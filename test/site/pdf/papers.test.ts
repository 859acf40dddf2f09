import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { now, withVillage } from "../../content/village.ts";
import { buildAsProcess, filesOf } from "../build-site.ts";
import { codeOf, readPdf } from "./read-pdf.ts";
import { busyVillage } from "./busy-village.ts";

const { upcoming } = inject("sites");
const root = mkdtempSync(join(realpathSync(tmpdir()), "parvis-pdf-"));
const folderOf = (name: string): string => join(root, name);
const read = (name: string, path: string) => readPdf(join(folderOf(name), path));
const pdfsOf = (name: string): readonly string[] =>
  filesOf(folderOf(name)).filter((file) => file.endsWith(".pdf"));

const first = ["--pdf", "--url", "https://host.example/folder"];
const elsewhere = { TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
const village = folderOf("village-content");
const hebrew = join(import.meta.dirname, "../../fixtures/hebrew");

beforeAll(async () => {
  withVillage(busyVillage, (folder) => {
    cpSync(folder, village, { recursive: true });
  });
  await Promise.all([
    buildAsProcess(folderOf("first"), upcoming.now, {}, undefined, first),
    buildAsProcess(folderOf("village"), now, {}, village, ["--pdf"]),
  ]);
  await Promise.all([
    buildAsProcess(folderOf("again"), upcoming.now, elsewhere, undefined, first),
    buildAsProcess(folderOf("hebrew"), "2027-05-01T12:00", {}, hebrew, ["--pdf"]),
  ]);
}, 240_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe("a build without --pdf", () => {
  test("prints nothing, and no page speaks of it", () => {
    const files = filesOf(upcoming.folder);
    expect(files.filter((file) => file.endsWith(".pdf"))).toEqual([]);
    const speaking = files.filter(
      (file) => file.endsWith(".html") && readFileSync(join(upcoming.folder, file)).includes("PDF"),
    );
    expect(speaking).toEqual([]);
  });
});

describe("a build with --pdf", () => {
  test.for(["/2030-jardins/index.html", "/2030-jardins/programme/index.html", "/index.html"])(
    "%s links to the programme and the poster",
    (page) => {
      const markup = readFileSync(join(folderOf("first"), page), "utf8");
      const links = [...markup.matchAll(/href="([^"]+\.pdf)"/g)].map(([, url]) => url);
      expect(links).toEqual([
        "/folder/2030-jardins/programme.pdf",
        "/folder/2030-jardins/poster.pdf",
      ]);
    },
  );

  test("has what it links to; nothing for doors where no room is named", () => {
    expect(pdfsOf("first")).toEqual(["/2030-jardins/poster.pdf", "/2030-jardins/programme.pdf"]);
  });

  test("is the same to the byte in another folder, zone and locale", () => {
    expect(filesOf(folderOf("again"))).toEqual(filesOf(folderOf("first")));
    const different = filesOf(folderOf("first")).filter(
      (file) =>
        !readFileSync(join(folderOf("first"), file)).equals(
          readFileSync(join(folderOf("again"), file)),
        ),
    );
    expect(different).toEqual([]);
  });

  test("dates what it prints as of --now", async () => {
    const { dates } = await read("first", "/2030-jardins/poster.pdf");
    expect(dates).toEqual(["D:20300601100000+00'00'", "D:20300601100000+00'00'"]);
  });

  test("does not have the worker fetch PDFs ahead", () => {
    expect(readFileSync(join(folderOf("first"), "worker.js"), "utf8")).not.toContain(".pdf");
  });
});

test.for([
  ["first", "/2030-jardins/programme.pdf", "fr", "Programme · Jardins et quartiers en commun"],
  ["first", "/2030-jardins/poster.pdf", "fr", "Jardins et quartiers en commun"],
  ["village", "/fair/doors.pdf", "en", "Signs for the doors · Village fair"],
  ["hebrew", "/negev/programme.pdf", "he", "תוכנייה · נתונים פתוחים בנגב"],
] as const)("%s%s is tagged, and has its language and title", async ([name, path, lang, title]) => {
  const { isTagged, language, title: own } = await read(name, path);
  expect({ isTagged, language, own }).toEqual({ isTagged: true, language: lang, own: title });
});

describe("the programme", () => {
  test("of an afternoon is on two pages of A4, in order, with all that it holds", async () => {
    const { pages } = await read("first", "/2030-jardins/programme.pdf");
    expect(pages.map(({ size }) => size)).toEqual([
      [210, 297],
      [210, 297],
    ]);
    expect(pages.flatMap(({ headings }) => headings)).toEqual([
      "H1 Comment les jardins de quartier et leurs associations pourraient faire vivre ensemble les graines, les sols et l’eau de la ville ?",
      "H2 Mardi 11 juin",
      "H3 Accueil",
      "H3 Présentations",
      "H4 La libération des semences",
      "H4 Voisins, promeneurs et jardiniers en mal de terre vivante",
      "H4 L’eau des toits partagée entre les jardins",
      "H4 La vie du quartier redessinée par les jardins partagés",
      "H3 Échanges entre les intervenants et les participants",
      "H3 Pause",
      "H3 Ateliers participatifs",
      "H3 Restitution",
      "H2 Les mots expliqués",
    ]);
    const text = pages.map((page) => page.text).join(" ");
    for (const words of ["13 h 30 – 14 h", "Tom Keravel", "Regain", "Biodiversité"])
      expect(text).toContain(words);
    expect(pages[1]?.text).toContain("Jardins et quartiers en commun");
    expect(pages.map(({ text }) => /\d \/ \d/.exec(text)?.[0])).toEqual(["1 / 2", "2 / 2"]);
  });

  test("leads to the public site, by links and by a code", async () => {
    const { pages } = await read("first", "/2030-jardins/programme.pdf");
    const site = "https://host.example/folder/2030-jardins/";
    const links = pages.flatMap((page) => page.links);
    expect(links).toContain(`${site}sessions/decider-au-jardin/`);
    expect(links.filter((url) => !url.startsWith(site))).toEqual([]);
    expect(pages.flatMap(({ codes }) => codes)).toEqual([codeOf(site)]);
  });

  test("of a site in Hebrew is drawn with letters that it has", async () => {
    const { pages } = await read("hebrew", "/negev/programme.pdf");
    expect(pages.flatMap(({ headings }) => headings)).toEqual(
      expect.arrayContaining(["H3 הפסקה", "H3 סיכום"]),
    );
  });

  test("says of a cancelled event that it will not take place", async () => {
    const { pages } = await read("village", "/called-off/programme.pdf");
    expect(pages[0]?.text).toContain("Cancelled: this event will not take place.");
  });
});

describe("the poster", () => {
  test("is one page of A3: who invites, when, what, where, and the way to the event's page", async () => {
    const { pages } = await read("first", "/2030-jardins/poster.pdf");
    expect(pages.map(({ size }) => size)).toEqual([[297, 420]]);
    const [{ text, codes }] = pages as [(typeof pages)[0]];
    for (const words of [
      "La Grainothèque de l’Est, La Serre et Terreau vous invitent",
      "juin 2030",
      "mardi, 13 h 30 – 18 h",
      "12 rue des Tilleuls",
      "Gratuit",
      "Programme et inscription",
    ])
      expect(text).toContain(words);
    expect(codes).toEqual([codeOf("https://host.example/folder/2030-jardins/")]);
  });

  test("says that an event is cancelled", async () => {
    const { pages } = await read("village", "/called-off/poster.pdf");
    expect(pages.map(({ text }) => text).join()).toContain("will not take place");
  });

  test("says what is not known yet", async () => {
    const { pages } = await read("village", "/someday/poster.pdf");
    expect(pages.map(({ text }) => text).join()).toContain("Date to be announced");
  });
});

describe("the signs for the doors", () => {
  test("are one page of A4 for each room and day, each with the code of its day", async () => {
    const { pages } = await read("village", "/fair/doors.pdf");
    expect(pages.map(({ size, headings, codes }) => [size, headings.slice(0, 2), codes])).toEqual(
      [
        ["Main room", "Saturday, March 27", "2027-03-27"],
        ["Main room", "Sunday, March 28", "2027-03-28"],
        ["Small room", "Saturday, March 27", "2027-03-27"],
      ].map(([room, date, day]) => [
        [210, 297],
        [`H1 ${room}`, `H2 ${date}`],
        [codeOf(`https://Fête.example/fair/programme/${day}/`)],
      ]),
    );
  });

  test("say what happens behind them, what happens everywhere, and what has moved", async () => {
    const { pages } = await read("village", "/fair/doors.pdf");
    const [main, sunday, small] = pages.map(({ headings }) => headings.slice(2));
    expect({ main, sunday, small }).toEqual({
      main: ["H3 Welcome", "H3 Cancelled: Bread for all", "H3 Songs"],
      sunday: ["H3 Groups"],
      small: ["H3 Welcome", "H3 Maps of the village", "H3 Songs"],
    });
    expect(pages[1]?.text).toContain("Water");
    expect(pages[2]?.text).toContain("Moved to 3 PM – 4 PM, Main room");
  });
});

test("what is over or called off has no poster and no signs where they are of no use", () => {
  expect(pdfsOf("village")).toEqual([
    "/called-off/poster.pdf",
    "/called-off/programme.pdf",
    "/fair/doors.pdf",
    "/fair/poster.pdf",
    "/fair/programme.pdf",
    "/over/programme.pdf",
    "/someday/poster.pdf",
  ]);
  const forgotten = readFileSync(join(folderOf("village"), "forgotten/index.html"), "utf8");
  expect(forgotten).not.toContain("Programme</h2>");
  expect(existsSync(join(folderOf("village"), "forgotten/poster.pdf"))).toBe(false);
});
