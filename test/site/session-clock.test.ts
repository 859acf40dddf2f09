/** The page of a session, published weeks before, read on its day: in how long it begins, that it is on, what else is. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { publishVillage } from "./published-village.ts";

useBrowser();

const session = (title: string, more = ""): string =>
  `---\ntitle: ${title}\nspeakers: tba\n${more}---\n\nAbout it.\n`;

const { origin } = publishVillage({
  "content/fair/news/programme.md": undefined,
  "content/fair/programme/2027-03-27.yaml": `
- time: 10:00–12:00
  title: Talks
  sessions:
    - { session: bread, room: main, time: 10:30–11:30 }
    - { session: maps, room: small, time: 10:30–11:00 }
    - { session: looms, room: small, time: 11:00–11:30 }
    - { session: songs, room: small, time: 11:15–12:00 }
`,
  "content/fair/programme/2027-03-28.yaml": "- { time: 12:00–13:00, session: farewell }\n",
  "content/fair/sessions/bread.md": session("Bread"),
  "content/fair/sessions/maps.md": session("Maps"),
  "content/fair/sessions/looms.md": session("Looms", "status: cancelled\n"),
  "content/fair/sessions/songs.md": session("Songs"),
  "content/fair/sessions/farewell.md": session("Farewell"),
  "data/venues.yaml":
    "hall:\n  name: Hall\n  rooms:\n    main: { name: Main room }\n    small: { name: Small room }\n",
});

interface Reading {
  readonly width?: number;
  readonly javaScript?: boolean;
}

const read = <Result>(
  id: string,
  now: string,
  action: (page: Page) => Promise<Result>,
  reading: Reading = {},
): Promise<Result> => visit(`${origin()}/fair/sessions/${id}/`, { now, ...reading }, action);

/** What the clock says of the session itself. */
const said = (page: Page): Promise<readonly string[]> =>
  page.locator(".margin .live").allTextContents();

/** What the clock says of what runs at the same time: “Maps: Now” */
const saidBeside = (page: Page): Promise<readonly string[]> =>
  page
    .locator(".meanwhile li:has(.live)")
    .evaluateAll((all) =>
      all.map(
        (entry) =>
          `${entry.querySelector("h3")?.textContent}: ${entry.querySelector(".live")?.textContent}`,
      ),
    );

const saturday = (time: string): string => `2027-03-27T${time}+01:00`;

describe("its page says", () => {
  test.each([
    { now: "2027-03-26T23:59:59+01:00", says: [] },
    { now: saturday("00:00"), says: ["in 10 hours"] },
    { now: saturday("08:30"), says: ["in 2 hours"] },
    { now: saturday("08:30:01"), says: ["in 2 hours"] },
    { now: saturday("08:31"), says: ["in 119 minutes"] },
    { now: saturday("10:10"), says: ["in 20 minutes"] },
    { now: saturday("10:10:59"), says: ["in 20 minutes"] },
    { now: saturday("10:29:59"), says: ["in 1 minute"] },
    { now: saturday("10:30"), says: ["Now"] },
    { now: saturday("11:29:59"), says: ["Now"] },
    { now: saturday("11:30"), says: [] },
    { now: "2027-03-28T10:00+02:00", says: [] },
  ])("at $now: $says", async ({ now, says }) => {
    expect(await read("bread", now, said)).toEqual(says);
  });

  test("hours that pass, where the clocks go forward in the night", async () => {
    expect(await read("farewell", "2027-03-28T00:00+01:00", said)).toEqual(["in 11 hours"]);
    expect(await read("farewell", "2027-03-28T10:00+02:00", said)).toEqual(["in 2 hours"]);
  });

  test("each minute something else, while it is open; beside it too", async () => {
    await read("bread", saturday("10:00"), async (page) => {
      await page.clock.install({ time: saturday("10:28:30") });
      await page.reload();
      expect(await said(page)).toEqual(["in 2 minutes"]);
      await page.clock.runFor(30_000);
      expect(await said(page)).toEqual(["in 1 minute"]);
      await page.clock.runFor(59_000);
      expect(await said(page)).toEqual(["in 1 minute"]);
      expect(await saidBeside(page)).toEqual([]);
      await page.clock.runFor(1000);
      expect(await said(page)).toEqual(["Now"]);
      expect(await saidBeside(page)).toEqual(["Maps: Now"]);
      await page.clock.runFor(3_600_000);
      expect(await said(page)).toEqual([]);
    });
  });

  test("the evening before nothing, and at midnight in how long", async () => {
    await read("bread", saturday("00:00"), async (page) => {
      await page.clock.install({ time: "2027-03-26T23:59:59+01:00" });
      await page.reload();
      expect(await said(page)).toEqual([]);
      await page.clock.runFor(1000);
      expect(await said(page)).toEqual(["in 10 hours"]);
    });
  });

  test("nothing of what is called off", async () => {
    expect(await read("looms", saturday("10:40"), said)).toEqual([]);
    expect(await read("looms", saturday("11:10"), said)).toEqual([]);
  });

  test("nothing without JavaScript, and its hours all the same", async () => {
    const text = await read(
      "bread",
      saturday("10:10"),
      (page) => page.locator(".margin > div").first().innerText(),
      { javaScript: false },
    );
    expect(text.replace(/\s+/g, " ")).toMatch(
      /^When Saturday, March 27, 2027 .*10:30 AM.*11:30 AM/,
    );
    expect(text).not.toMatch(/minutes|Now/);
  });
});

test.each([
  { now: saturday("10:29"), beside: [] },
  { now: saturday("10:30"), beside: ["Maps: Now"] },
  { now: saturday("11:00"), beside: [] },
  { now: saturday("11:20"), beside: ["Songs: Now"] },
])("at $now, of what runs at the same time is marked: $beside", async ({ now, beside }) => {
  expect(await read("bread", now, saidBeside)).toEqual(beside);
});

describe("in the language of the page", () => {
  /** The same page as if it were in another language. */
  const readIn = (language: string, now: string): Promise<readonly string[]> =>
    visit(`${origin()}/fair/`, { now }, async (page) => {
      await page.route("**/sessions/bread/", async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(
          /<html lang="?en"?/,
          `<html lang="${language}"`,
        );
        await route.fulfill({ response, body });
      });
      await page.goto(`${origin()}/fair/sessions/bread/`);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      return said(page);
    });

  test.each([
    { language: "fr", minutes: "dans 20 minutes", hours: "dans 3 heures" },
    { language: "de", minutes: "in 20 Minuten", hours: "in 3 Stunden" },
    { language: "es", minutes: "dentro de 20 minutos", hours: "dentro de 3 horas" },
    { language: "it", minutes: "tra 20 minuti", hours: "tra 3 ore" },
    { language: "nl", minutes: "over 20 minuten", hours: "over 3 uur" },
    { language: "pt", minutes: "em 20 minutos", hours: "em 3 horas" },
    { language: "he", minutes: "בעוד 20 דקות", hours: "בעוד 3 שעות" },
  ])("$language", async ({ language, minutes, hours }) => {
    const seen = [
      ...(await readIn(language, saturday("10:10"))),
      ...(await readIn(language, saturday("07:30"))),
    ];
    expect(seen.map((text) => text.replace(/\s/g, " "))).toEqual([minutes, hours]);
  });

  test("nothing in another language, where the browser does not speak that of the page", async () => {
    expect(await readIn("tlh", saturday("10:10"))).toEqual([]);
    expect(await readIn("tlh", saturday("10:40"))).toEqual(["Now"]);
  });
});

describe.each([360, 800, 1280])("at %i pixels", (width) => {
  /** Where all that is read stands, the marks aside. */
  const places = (page: Page) =>
    page.locator("main :is(h1, h2, h3, p, dt, dd, li, time, a)").evaluateAll((all) =>
      all.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${x} ${y} ${width} ${height}`;
      }),
    );

  test("the marks move nothing", async () => {
    const before = await read("bread", "2027-03-20T10:00+01:00", places, { width });
    expect(await read("bread", saturday("08:31"), places, { width })).toEqual(before);
    expect(await read("bread", saturday("10:40"), places, { width })).toEqual(before);
  });

  test("and cover nothing that one reads", async () => {
    await read(
      "bread",
      saturday("10:40"),
      async (page) => {
        const covered = await page.locator(".live").evaluateAll((marks) =>
          marks.flatMap((mark) => {
            const own = mark.getBoundingClientRect();
            return [...document.querySelectorAll("main :is(h2, h3, dt, time, a)")]
              .map((element) => ({ element, box: element.getBoundingClientRect() }))
              .filter(
                ({ box }) =>
                  Math.min(box.right, own.right) > Math.max(box.left, own.left) &&
                  Math.min(box.bottom, own.bottom) > Math.max(box.top, own.top) + 1,
              )
              .map(({ element }) => element.textContent);
          }),
        );
        expect(await page.locator(".live").count()).toBe(2);
        // A heading and a term are as wide as their column; their words are not.
        expect(covered.filter((text) => !/^(?:When|At the same time)$/.test(text))).toEqual([]);
      },
      { width },
    );
  });
});

test("a screen reader finds it with the hours, and is not interrupted", async () => {
  await read("bread", saturday("10:10"), async (page) => {
    const hours = page.locator(".margin dd").first();
    expect((await hours.innerText()).replace(/\s+/g, " ")).toMatch(/11:30 AM in 20 minutes/);
    expect(await page.locator(":is([aria-live], [role=status]) .live").count()).toBe(0);
  });
});
