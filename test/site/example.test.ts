import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findings } from "../browser/axe.ts";
import { serveFolder } from "../browser/server.ts";
import { useBrowser, visitEach } from "../browser/visit.ts";
import { buildSite } from "./build-site.ts";

useBrowser();

const example = resolve(import.meta.dirname, "../../examples/conference");
const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-example-"));
const out = join(temporary, "out");
const now = "2027-07-01T12:00+01:00";

beforeAll(() => buildSite(out, now, {}, example, ["--strict"]), 90_000);
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

const fileAt = (path: string): string => readFileSync(join(out, path), "utf8");

/** What is read on a page: without templates and tags. */
const read = (path: string): string =>
  fileAt(`2027-mending/${path}index.html`)
    .replaceAll(/<(template|style|script)\b[^]*?<\/\1>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");

describe("the example of a conference", () => {
  test.each([
    { path: "", says: "The Menders and Town Library invite you 23 to 25 September 2027" },
    { path: "", says: "€90 Early bird, until 31 July" },
    { path: "", says: "Register on Fairgate Tickets" },
    { path: "", says: "Give a talk or a workshop Closed since Thursday 1 April 2027" },
    { path: "", says: "Lend us a hand for half a day Until Sunday 5 September 2027" },
    { path: "programme/2027-09-23/", says: "Kwame Darko , Speakers to be announced" },
    { path: "programme/2027-09-24/", says: "Cancelled: The second life of batteries" },
    { path: "programme/2027-09-24/", says: "Replaced by Phones that open" },
    { path: "programme/2027-09-24/", says: "from 20:00 to 0:30 Céilí in the mill" },
    { path: "programme/2027-09-25/", says: "A wall without mortar Moved to 24 September" },
    { path: "programme/2027-09-25/", says: "To be confirmed: A walk along the mill race" },
    { path: "sessions/sewing-machines/", says: "Full Join the waiting list" },
    { path: "sessions/glass-and-gold/", says: "Signe Holm (withdrawn)" },
    { path: "themes/hearing-aids/", says: "Proposed by an audiologist from Limerick" },
    { path: "speakers/", says: "Friday’s trains end at Collan Junction" },
  ])("says “$says” on /$path", ({ path, says }) => {
    expect(read(path)).toContain(says);
  });

  test("tells calendars what is called off, and what ends after midnight", () => {
    expect(fileAt("2027-mending/sessions/batteries/session.ics")).toContain("STATUS:CANCELLED");
    expect(fileAt("2027-mending/calendar.ics")).toContain(
      "DTEND;TZID=Europe/Dublin:20270925T003000",
    );
  });

  test("leads from addresses that it once had", () => {
    expect(fileAt("_redirects")).toMatch(/^\/2027\/\s+\/2027-mending\/\s/m);
  });

  test("has pages that are valid, accessible to axe, and fit a phone", async () => {
    const server = await serveFolder(out);
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const pages = ["", "programme/2027-09-25/", "sessions/three-towns/", "speakers/", "practical/"];
    try {
      const faults = await visitEach(
        pages.map((path) => `${server.origin}/2027-mending/${path}`),
        { now, width: 360 },
        async (page, address) => {
          const markup = await (await page.request.get(address)).text();
          const { results } = await validator.validateString(markup, join(process.cwd(), address));
          return [
            ...(await findings(page)),
            ...results.flatMap(({ messages }) => messages.map(({ message }) => message)),
            ...(await page.evaluate(() =>
              document.documentElement.scrollWidth > innerWidth ? ["wider than the screen"] : [],
            )),
          ];
        },
      );
      expect(faults).toEqual(pages.map(() => []));
    } finally {
      server.close();
    }
  }, 180_000);
});
