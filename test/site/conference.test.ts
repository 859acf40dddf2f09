import { appendFileSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { generateSite } from "../../bench/generate.ts";
import { findings } from "../browser/axe.ts";
import { seenText } from "../browser/seen.ts";
import { serveFolder, type Server } from "../browser/server.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { buildSite } from "./build-site.ts";

useBrowser({ keepWindows: true });

const { upcoming } = inject("sites");
const validator = new HtmlValidate(new FileSystemConfigLoader());
const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-conference-"));
const now = "2027-02-01T12:00+01:00";
let server: Server;

/** Four days, sixty sessions, forty-eight speakers. */
const open = <Result>(path: string, action: (page: Page) => Promise<Result>, width = 1280) =>
  visit(`${server.origin}/2027-conference/${path}`, { now, width }, action);

/** A long way to the site, and something whose old place has gone to another. */
const more = {
  "data/site.yaml": `parents:
  - { label: Fédération européenne des rencontres associatives, url: "https://a.example" }
  - { label: Réseau national des communs, url: "https://b.example" }
`,
  "content/2027-conference/programme/2027-03-11.yaml": `
- time: 21:00–21:30
  room: r1
  title: Lecture déplacée
  previously: [{ time: "9:10–9:30", room: r0 }]
`,
};

beforeAll(async () => {
  generateSite(join(temporary, "site"), 60);
  for (const [file, text] of Object.entries(more))
    appendFileSync(join(temporary, "site", file), text);
  await buildSite(join(temporary, "out"), now, {}, join(temporary, "site"), ["--no-cards"]);
  server = await serveFolder(join(temporary, "out"));
});

afterAll(() => {
  server.close();
  rmSync(temporary, { recursive: true });
});

test.each([
  ...["sessions/", "speakers/", "programme/", "programme/2027-03-10/"],
  ...["rooms/r1/", "tracks/a/"],
])("%s is valid, accessible to axe, and fits a phone of 320 px", async (path) => {
  await open(
    path,
    async (page) => {
      expect(await findings(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const markup = await (await page.request.get(page.url())).text();
      const { results } = await validator.validateString(markup, join(process.cwd(), path));
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    },
    320,
  );
});

describe("many sessions", () => {
  test("are chosen among by day, room and words, and an address of the choice leads back to it", async () => {
    await open("programme/", async (page) => {
      await page.getByRole("link", { name: "Toutes les sessions" }).click();
      await page.waitForURL("**/sessions/");
      const shown = () => page.locator(".index > li:visible").count();
      const status = page.getByRole("search").getByRole("status");
      expect(await shown()).toBe(60);

      await page.getByLabel("Jour", { exact: true }).selectOption("2027-03-11");
      const ofDay = await shown();
      expect(ofDay).toBeLessThan(60);
      expect(await status.textContent()).toContain(`${ofDay} sessions sur 60`);
      const days = page.locator("h2[id^=on-]");
      expect(await days.filter({ hasText: /11.mars/u, visible: true }).count()).toBe(1);
      expect(await days.filter({ visible: true }).count()).toBe(1);

      // A row that is not drawn yet (`content-visibility`) has no inner text.
      const title = (await page.locator(".index > li:visible h3").first().textContent()) ?? "";
      expect(title).not.toBe("");
      const words = title.toUpperCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
      await page.getByRole("searchbox").fill(words);
      await page.waitForURL(/q=/);
      expect(await shown()).toBe(1);

      await page.reload();
      expect(await page.getByLabel("Jour", { exact: true }).inputValue()).toBe("2027-03-11");
      // The search is loaded for the words of the address.
      await status.filter({ hasText: /^1 session/ }).waitFor();
      expect(await shown()).toBe(1);
      await page.getByRole("button", { name: "Tout afficher" }).click();
      expect(new URL(page.url()).search).toBe("");
      expect(await shown()).toBe(60);
    });
  });
});

describe("a day", () => {
  test("is filtered in its place, by an address or by hand, and says what to loosen", async () => {
    await open("programme/2027-03-10/", async (page) => {
      const marks = await page
        .locator(".timeline [data-room]")
        .evaluateAll((all) =>
          all.map((one) => [one.getAttribute("data-room"), one.getAttribute("data-track")]),
        );
      const [room, track] = marks[0] ?? [];
      const other = marks.find(([where, what]) => where !== room && what !== track)?.[1];
      const inRoom = marks.filter(([where]) => where === room).length;
      const apart = marks.filter(([where, what]) => where === room && what === other).length;
      const shown = page.locator(".timeline [data-room]:visible");
      const status = page.getByRole("search", { name: "Choisir parmi" }).getByRole("status");
      const pauses = page.locator(".timeline > li:visible:not([data-room]):not(:has([data-room]))");
      expect(await pauses.count()).toBeGreaterThan(0);

      await page.goto(`${page.url()}?room=${room ?? ""}#filter`);
      expect(await shown.count()).toBe(inRoom);
      expect(await status.innerText()).toBe(
        `${inRoom} session${inRoom > 1 ? "s" : ""} sur ${marks.length}`,
      );
      expect(await pauses.count()).toBe(0);
      expect(await page.getByLabel("Salle", { exact: true }).inputValue()).toBe(room);
      expect(await findings(page)).toEqual([]);

      expect(apart).toBe(0);
      await page.goto(page.url().replace("#filter", `&track=${other ?? ""}`));
      expect(await shown.count()).toBe(0);
      await page.getByRole("button", { name: /^Sans «.Salle/u }).click();
      expect(await shown.count()).toBeGreaterThan(0);
      await page.getByRole("button", { name: /^Retirer/ }).click();
      expect(await shown.count()).toBe(marks.length);
      expect(await pauses.count()).toBeGreaterThan(0);
      expect(new URL(page.url()).search).toBe("");
    });
  });

  test("has a button in its bar that unfolds the questions and folds them again", async () => {
    await open("programme/2027-03-10/", async (page) => {
      const button = page.getByRole("button", { name: "Filtrer" });
      const room = page.getByLabel("Salle", { exact: true });
      const expanded = () => button.getAttribute("aria-expanded");
      await page.locator("select:enabled").first().waitFor({ state: "attached" });
      await button.click();
      expect([await expanded(), await room.isVisible()]).toEqual(["true", true]);
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      // From below it leads up to them.
      await button.click();
      await expect.poll(() => room.boundingBox().then((box) => box?.y)).toBeLessThan(300);
      await room.selectOption({ index: 1 });
      expect(new URL(page.url()).hash).toBe("");
      await button.click();
      expect([await expanded(), await room.isVisible()]).toEqual(["false", false]);
    });
  });

  test("of what was chosen, shows what is on, and says what to loosen once nothing of it comes", async () => {
    const { origin } = server;
    const address = `${origin}/2027-conference/programme/2027-03-10/`;
    await visit(address, { now: "2027-03-10T23:00+01:00", width: 1280 }, async (page) => {
      const shown = page.locator(".timeline [data-room]:visible");
      const status = page.getByRole("search", { name: "Choisir parmi" }).getByRole("status");
      const flat = page.locator(".view .flat");
      const room = await shown.first().getAttribute("data-room");
      expect(await flat.isChecked()).toBe(false);

      await page.goto(`${address}?room=${room ?? ""}`);
      const inRoom = await shown.count();
      expect(await flat.isChecked()).toBe(true);

      await page.goto(`${address}?room=${room ?? ""}&now`);
      await expect.poll(() => shown.count()).toBe(0);
      await expect.poll(() => status.innerText()).toMatch(/^0 session/);
      await page.getByRole("button", { name: /^Sans «.Maintenant/u }).click();
      expect(await shown.count()).toBe(inRoom);
      expect(await status.innerText()).toMatch(new RegExp(`^${inRoom} session`));
      expect(await flat.isChecked()).toBe(true);
      await page.getByRole("button", { name: /^Retirer/ }).click();
      expect(await flat.isChecked()).toBe(false);
    });
  });
});

describe("the search", () => {
  test("is emptied by Escape, and closed by another", async () => {
    await open("programme/", async (page) => {
      await page.getByRole("button", { name: "Chercher" }).click();
      const field = page.getByRole("searchbox");
      await field.fill("a");
      await page.locator("#bar-search li a").first().waitFor();
      await field.press("Escape");
      expect([await field.inputValue(), await field.isVisible()]).toEqual(["", true]);
      await field.press("Escape");
      expect(await field.isVisible()).toBe(false);
    });
  });

  test("answers, too, who was in its field before its script was there", async () => {
    await open("rooms/r1/", async (page) => {
      const { promise: isLate, resolve: comes } = Promise.withResolvers<undefined>();
      await page.route("**/islands.*.js", async (route) => {
        await isLate;
        await route.continue();
      });
      await page.goto(`${server.origin}/2027-conference/programme/2027-03-10/`, {
        waitUntil: "commit",
      });
      await page.getByRole("button", { name: "Chercher" }).click();
      await page.getByRole("searchbox").click();
      await page.getByRole("searchbox").pressSequentially("an");
      comes(undefined);
      await page.locator("#bar-search li a").first().waitFor();
    });
  });

  test("is asked for once it is used, forgives accents and a slip, and is walked with arrows", async () => {
    await open("programme/", async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.includes("search")) asked.push(pathname);
      });
      const field = page.getByRole("searchbox");
      const results = page.locator(".search li a");
      const name = await (
        await page.request.get(`${server.origin}/2027-conference/search.json`)
      )
        .json()
        .then(
          (rows: [string, string, string][]) =>
            rows.find(([path]) => path.startsWith("speakers/"))?.[1],
        );
      if (name === undefined) throw new Error("The conference has no speaker.");
      expect(asked).toEqual([]);

      await page.getByRole("button", { name: "Chercher" }).click();
      await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
      await field.fill(name.toUpperCase().normalize("NFD").replaceAll(/\p{M}/gu, ""));
      await results.first().waitFor();
      expect(asked.map((path) => path.replace(/\.[\da-f]+\.js$/, ""))).toEqual([
        "/assets/search",
        "/2027-conference/search.json",
      ]);
      expect(await results.first().innerText()).toContain(name);
      const box = page.getByRole("search", { name: "Chercher" });
      expect(await box.getByRole("status").innerText()).toMatch(/^\d+ résultat/);
      expect(await findings(page)).toEqual([]);

      await field.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/speakers/*/");
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(name);
    });
  });
});

test("the initials of who has no photo stand in a circle, however much is beside them", async () => {
  for (const width of [360, 1280])
    await open(
      "speakers/",
      async (page) => {
        const boxes = await page.evaluate(() =>
          [...document.querySelectorAll("li > [aria-hidden]")].map((initials) => {
            const { width, height } = initials.getBoundingClientRect();
            return Math.round(width - height);
          }),
        );
        expect(boxes).toEqual(boxes.map(() => 0));
        expect(boxes).toHaveLength(48);
      },
      width,
    );
});

describe("a day’s page", () => {
  test("is called by its date", async () => {
    await open("programme/2027-03-10/", async (page) => {
      const title = await page.getByRole("heading", { level: 1 }).textContent();
      expect(title?.replaceAll(/\s+/g, " ").trim()).toBe("mercredi 10 mars 2027");
    });
  });

  test("shows its date once", async () => {
    await open("programme/2027-03-10/", async (page) => {
      const seen = (await page.evaluate(seenText, "main")).map(({ text }) => text);
      expect(seen.filter((text) => text === "10")).toHaveLength(1);
      expect(seen.filter((text) => text === "mars 2027")).toHaveLength(1);
      expect(seen.filter((text) => /\b10 mars/.test(text))).toEqual([]);
    });
  });
});

test("where it was is told in the list, and in the grid only if the place is free", async () => {
  const path = "programme/2027-03-11/";
  const pointer = (page: Page) => page.locator(".slot", { hasText: /Déplacé\s:/u }).isVisible();
  await open(path, async (page) => {
    expect(await page.locator(".heads").isVisible()).toBe(true);
    expect(await pointer(page)).toBe(false);
  });
  expect(await open(path, pointer, 360)).toBe(true);
});

test("a long way to a page takes a line of its own rather than a narrow column", async () => {
  const lines = await open(
    "sessions/s1/",
    (page) =>
      page
        .getByRole("navigation", { name: "Vous êtes ici" })
        .getByRole("listitem")
        .evaluateAll((steps) => [
          ...new Set(steps.map((step) => Math.round(step.getBoundingClientRect().y))),
        ]),
    1000,
  );
  expect(lines.length).toBeLessThanOrEqual(2);
});

describe("the bar of a day", () => {
  test("leads to the other days, which it names in full", async () => {
    await open("programme/", async (page) => {
      await page.getByRole("button", { name: "Jours" }).click();
      const links = page.locator("#bar-days").getByRole("link");
      const names = (await links.allTextContents()).map((name) =>
        name.replaceAll(/\s+/g, " ").trim(),
      );
      expect(names).toEqual([
        "mercredi 10 mars",
        "jeudi 11 mars",
        "vendredi 12 mars",
        "samedi 13 mars",
      ]);
    });
  });

  test.each([360, 1280])("covers nothing that is focused or targeted at %i px", async (width) => {
    await open(
      "programme/2027-03-10/",
      async (page) => {
        const covered = await page.evaluate(() => {
          const links = [...document.querySelectorAll<HTMLElement>(".stage a")];
          // From the end, so that the page scrolls up to each.
          return links.toReversed().flatMap((link) => {
            link.focus();
            const [box] = link.getClientRects();
            if (!box || document.activeElement !== link) return [];
            const hit = document.elementFromPoint(box.x + 2, box.y + box.height / 2);
            return link.contains(hit) ? [] : [link.textContent];
          });
        });
        expect(covered).toEqual([]);
        await page.keyboard.press("End");
        await expect
          .poll(() => page.locator(".bar").boundingBox())
          .toMatchObject({ y: 0, height: 44 });
      },
      width,
    );
  });

  test("follows the hour, and closes what it has opened", async () => {
    await open(
      "programme/2027-03-10/",
      async (page) => {
        const button = page.getByRole("button", { name: "Heures" });
        const first = await button.innerText();
        await button.click();
        const last = page.locator("#bar-hours").getByRole("link").last();
        const hour = await last.innerText();
        await last.click();
        expect(await page.locator("#bar-hours").isVisible()).toBe(false);
        await expect.poll(() => button.innerText()).toContain(hour);
        expect(first).not.toContain(hour);
        const slot = await page.locator(":target").boundingBox();
        expect(slot?.y).toBeGreaterThanOrEqual(44);
        expect(slot?.y).toBeLessThan(400);
      },
      360,
    );
  });
});

test("the programme of one day shows its date once, and says it as a heading", async () => {
  const address = `${upcoming.origin}/2030-jardins/programme/`;
  await visit(address, { now: upcoming.now }, async (page) => {
    const heading = page.getByRole("heading", { level: 2, name: "mardi 11 juin 2030" });
    expect(await heading.count()).toBe(1);
    const seen = (await page.evaluate(seenText, "main > :not(:first-child)")).map(
      ({ text }) => text,
    );
    expect(seen.filter((text) => text.endsWith("juin 2030"))).toEqual(["juin 2030"]);
  });
});
