/** A conference as many are: tutorials, three halls, keynotes in two of them, a desk and a crèche that are open all day. */
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { findings } from "../browser/axe.ts";
import { serveFolder, type Server } from "../browser/server.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { wordsOf } from "../render-pages.ts";
import { buildSite, root } from "./build-site.ts";

useBrowser({ keepWindows: true });

const lattice = join(root, "test/fixtures/lattice");
const validator = new HtmlValidate(new FileSystemConfigLoader());
const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-lattice-"));
const now = "2031-04-10T12:00+02:00";
const days = ["2031-05-14", "2031-05-15", "2031-05-16"];
let server: Server;

const open = <Result>(path: string, action: (page: Page) => Promise<Result>, width = 1280) =>
  visit(`${server.origin}/2031-latticeconf/${path}`, { now, width }, action);

const read = (path: string): string =>
  readFileSync(join(temporary, "out/2031-latticeconf", path), "utf8");

beforeAll(async () => {
  await buildSite(join(temporary, "out"), now, {}, lattice, ["--no-cards"]);
  server = await serveFolder(join(temporary, "out"));
});

afterAll(() => {
  server.close();
  rmSync(temporary, { recursive: true });
});

test.each(["2030-11-20T12:00", "2031-04-10T12:00", "2031-05-15T11:00", "2032-01-10T12:00"])(
  "there is nothing to mend at %s",
  (at) => {
    expect(loadSite(lattice, { now: at }).problems).toEqual([]);
  },
);

test.each([
  ...["", "sessions/", "speakers/", "organisations/", "team/", "hotels/", "faq/", "rooms/dock/"],
  ...days.map((day) => `programme/${day}/`),
])("/%s is valid, accessible to axe, and fits a phone of 320 px", async (path) => {
  for (const width of [320, 1280])
    await open(
      path,
      async (page) => {
        expect(await findings(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      },
      width,
    );
  const { results } = await validator.validateString(
    read(`${path}index.html`),
    join(process.cwd(), path),
  );
  expect(results.flatMap(({ messages }) => messages)).toEqual([]);
});

test("its partners stand by their levels, the largest first", () => {
  const text = wordsOf(read("index.html"));
  const levels = ["Harbour sponsors", "Gold sponsors", "Silver sponsors", "Community partners"];
  const at = levels.map((title) => text.lastIndexOf(title));
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at[0]).toBeGreaterThan(-1);
});

test("its team has a page, by what each does", () => {
  const text = wordsOf(read("team/index.html"));
  for (const word of ["Programme", "Marijke Dekker", "Farid Nasser", "On the spot", "Ruth Abara"])
    expect(text).toContain(word);
});

test("who gives a keynote, and who is marked, stands on the event’s page before the programme", () => {
  const text = wordsOf(read("index.html"));
  const programme = text.lastIndexOf("Wednesday 14 May");
  for (const name of ["Amara Osei", "Bram Kuipers", "Valentina Corsi", "Wanjiru Kamau"]) {
    expect(text).toContain(name);
    expect(text.indexOf(name)).toBeLessThan(programme);
  }
});

test("its prices, its hotels and its answers can be found", () => {
  const text = wordsOf(read("index.html") + read("practical/index.html"));
  for (const price of ["€260", "€480", "€60", "€90", "€30"]) expect(text).toContain(price);
  for (const page of ["hotels", "faq"])
    expect(read("index.html")).toContain(`href="/2031-latticeconf/${page}/"`);
});

/** Where something is: from left to right, and from top to bottom. */
const boxOf = async (page: Page, text: string) => {
  const slot = page.locator(".slot:visible", { hasText: text }).first();
  const box = await slot.boundingBox();
  if (!box) throw new Error(`${text} is not seen.`);
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
};

const beside = "Alongside the programme";

describe("a day on a desk", () => {
  const day = "programme/2031-05-15/";

  test("is a grid of the halls, as the venue lists them; what is open all day has no column", async () => {
    await open(day, async (page) => {
      const heads = page.getByRole("list", { name: "Rooms" }).getByRole("listitem");
      expect(await heads.allInnerTexts()).toEqual([
        "Harbour Hall",
        "Dock Hall",
        "Tide Room",
        "Sail Loft",
      ]);
      const [desk, first] = [await boxOf(page, "Registration"), await boxOf(page, "Opening")];
      expect(desk.bottom).toBeLessThan(first.top);
    });
  });

  test("has breaks over all columns, and a keynote over its two halls", async () => {
    await open(day, async (page) => {
      const heads = page.getByRole("list", { name: "Rooms" }).getByRole("listitem");
      const columns = await Promise.all((await heads.all()).map((head) => head.boundingBox()));
      const [harbour, dock, tide, loft] = columns.map((box) => ({
        left: box?.x ?? 0,
        right: (box?.x ?? 0) + (box?.width ?? 0),
      }));
      const [coffee, keynote] = [
        await boxOf(page, "Coffee"),
        await boxOf(page, "What the compiler never says"),
      ];
      expect(coffee.left).toBeCloseTo(harbour?.left ?? 0, -1);
      expect(coffee.right).toBeCloseTo(loft?.right ?? 0, -1);
      expect(keynote.left).toBeCloseTo(harbour?.left ?? 0, -1);
      expect(keynote.right).toBeCloseTo(dock?.right ?? 0, -1);
      expect(keynote.right).toBeLessThanOrEqual((tide?.left ?? 0) + 1);
    });
  });

  test("covers nothing by anything", async () => {
    await open(day, async (page) => {
      const boxes = await page.locator(".slot:visible").evaluateAll((slots) =>
        slots.map((slot) => {
          const { left, right, top, bottom } = slot.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      expect(boxes.length).toBeGreaterThan(20);
      const covered = boxes.filter((one, i) =>
        boxes.some(
          (other, j) =>
            i !== j &&
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        ),
      );
      expect(covered).toEqual([]);
    });
  });

  test("shows, of one hall that somebody chose, what is there and in the other one too", async () => {
    await open(day, async (page) => {
      await page.getByText("Choose rooms").click();
      await page.getByLabel("Dock Hall").check();
      const seen = async (title: string) =>
        page.getByRole("heading", { name: title }).first().isVisible();
      expect(await seen("What the compiler never says")).toBe(true);
      expect(await seen("The editor knows")).toBe(true);
      expect(await seen("The next release")).toBe(false);
      expect(await seen("Lunch")).toBe(true);
      await page.getByLabel("Dock Hall").uncheck();
      await page.getByLabel("Tide Room").check();
      expect(await seen("What the compiler never says")).toBe(false);
    });
  });
});

test.each([
  { on: "a phone", width: 360, isFlat: false },
  { on: "a desk, as a list", width: 1280, isFlat: true },
])("on $on what is open all day is told once, first, with its room", async ({ width, isFlat }) => {
  await open(
    "programme/2031-05-15/",
    async (page) => {
      if (isFlat) await page.getByLabel("As a list").check();
      const text = await page.getByRole("main").innerText();
      expect(text.match(/Registration/g)).toHaveLength(1);
      expect(text.indexOf(beside)).toBeLessThan(text.indexOf("Registration"));
      expect(text.indexOf("Registration")).toBeLessThan(text.indexOf("Opening"));
      expect(text).toMatch(/Foyer\s+Registration\s+Welcome/u);
      expect(text).toMatch(
        /Harbour Hall and Dock Hall\s+What the compiler never says[^·]*\sKeynote/u,
      );
    },
    width,
  );
});

test("whoever listens hears the programme in the order of its list", async () => {
  await open(days.map((day) => `programme/${day}/`)[1] ?? "", async (page) => {
    const starts = await page
      .locator(".plan .slot > .hour time:first-of-type")
      .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
    expect(starts.length).toBeGreaterThan(20);
    expect(starts).toEqual(starts.toSorted());
  });
});

test("its calendar holds each session and slot once, with all of its rooms", () => {
  const text = read("calendar.ics").replaceAll("\r\n ", "");
  const uids = [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
  expect(new Set(uids).size).toBe(uids.length);
  expect(uids.filter((uid) => uid?.startsWith("session-"))).toHaveLength(40);
  expect(text).toContain("LOCATION:Harbour Hall and Dock Hall\\, Pakhuis Noord\\,");
});

test("its schedule for apps holds each once", () => {
  const { schedule } = JSON.parse(read("schedule.json")) as {
    schedule: { conference: { days: { rooms: Record<string, { guid: string }[]> }[] } };
  };
  const guids = schedule.conference.days.flatMap(({ rooms }) =>
    Object.values(rooms).flatMap((items) => items.map(({ guid }) => guid)),
  );
  expect(new Set(guids).size).toBe(guids.length);
});
