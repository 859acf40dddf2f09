/** The plan of a venue in a browser: reached by keyboard, the room of the page marked, what is on, on paper. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { publishVillage } from "./published-village.ts";

useBrowser();

const { origin } = publishVillage({
  "content/fair/news/programme.md": undefined,
  "content/fair/programme/2027-03-28.yaml": undefined,
  "content/fair/programme/2027-03-27.yaml": `
- time: 10:00–12:00
  title: Talks
  sessions:
    - { session: bread, room: main, time: 10:00–11:00 }
    - { session: maps, room: small, time: 10:30–12:00 }
    - { session: songs, room: main, time: 11:00–12:00 }
`,
  "content/fair/sessions/songs.md": ["title: ", "status: cancelled\ntitle: "],
  "data/venues.yaml":
    "hall:\n  name: Hall\n  plan: plan.svg\n  rooms:\n    main: { name: Main room }\n    small: { name: Small room }\n",
  "data/media/plan.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200">
  <rect width="400" height="200" style="fill:#333"/>
  <g id="main"><path d="M10 10h180v180H10z" style="fill:none;stroke:#0c0"/><text x="20" y="40" fill="#fff">Main</text></g>
  <rect id="small" x="210" y="10" width="180" height="180" style="fill:#060"/>
</svg>`,
});

const saturday = (time: string): string => `2027-03-27T${time}+01:00`;

const open = <Result>(path: string, now: string, action: (page: Page) => Promise<Result>) =>
  visit(`${origin()}/fair/${path}/`, { now: saturday(now), width: 360 }, action);

/** What the clock says below the plan. */
const on = (page: Page): Promise<readonly string[]> =>
  page
    .locator(".floor-plan + ul > li")
    .allInnerTexts()
    .then((all) => all.map((text) => text.replaceAll(/\s+/g, " ").trim()));

test("rooms of the plan are links that the keyboard reaches, by their names, also where nothing is filled", async () => {
  await open("rooms/main", "09:00", async (page) => {
    const plan = page.getByRole("group", { name: "Plan of the venue" });
    const main = plan.getByRole("link", { name: "Main room", exact: true });
    const small = plan.getByRole("link", { name: "Small room", exact: true });
    expect(await main.getAttribute("aria-current")).toBe("page");
    await main.focus();
    await page.keyboard.press("Tab");
    expect(await small.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await small.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe("solid");
    const box = await main.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/rooms/small/");
    await plan.getByRole("link", { name: "Main room" }).click();
    await page.waitForURL("**/rooms/main/");
  });
});

test.each([
  ["09:59", ["Main room", "Small room"]],
  ["10:00", ["Main room Bread for all Now", "Small room"]],
  ["10:45", ["Main room Bread for all Now", "Small room Maps of the village Now"]],
  ["11:30", ["Main room", "Small room Maps of the village Now"]],
])("at %s the list below it says what is on in each room", async (now, says) => {
  await open("practical", now, async (page) => {
    expect(await on(page)).toEqual(says);
  });
});

test("on paper it is black on white, and its room grey", async () => {
  await open("rooms/small", "10:45", async (page) => {
    await page.emulateMedia({ media: "print" });
    const colours = await page.locator(".floor-plan :is(rect, path, text)").evaluateAll((all) =>
      all.map((one) => {
        const { fill, stroke } = getComputedStyle(one);
        return `${one.tagName} ${fill} ${stroke}`;
      }),
    );
    expect(colours).toEqual([
      "rect rgb(255, 255, 255) rgb(0, 0, 0)",
      "path none rgb(0, 0, 0)",
      "text rgb(0, 0, 0) none",
      "rect rgb(221, 221, 221) rgb(0, 0, 0)",
    ]);
    expect(await on(page)).toEqual(["Main room", "Small room"]);
  });
});
