/** The social cards of a site in two languages. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { siteOf } from "../calendars/calendar-files.ts";
import { drawCards } from "../../../src/cards/cards.ts";
import { bilingualSite, englishOnly } from "./bilingual.ts";

const folder = mkdtempSync(join(tmpdir(), "parvis-cards-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("each version finds its card: its own of a translated title, that of the first of another", async () => {
  const site = bilingualSite();
  const { of } = await drawCards(site, folder);
  const cardsIn = (version: typeof site | undefined) =>
    version?.events.flatMap((event) =>
      [event, ...event.sessions].map((thing) => [
        thing.title,
        of.get(thing)?.url.replace(/\..*/, ""),
        of.get(thing)?.alt.split(" · ")[0],
      ]),
    );
  const [first, second] = site.versions ?? [];
  expect(cardsIn(first)).toEqual([
    ["Village fair", "/assets/cards/fair", "Village fair"],
    ["Bread for all!", "/assets/cards/fair/bread", "Bread for all!"],
    ["Maps of a village!", "/assets/cards/fair/maps", "Maps of a village!"],
    ["Songs", "/assets/cards/fair/songs", "Songs"],
  ]);
  expect(cardsIn(second)).toEqual([
    ["Fête du village !", "/assets/cards/fair", "Fête du village\u202f!"],
    ["Du pain pour tous !", "/assets/cards/fair/bread", "Du pain pour tous\u202f!"],
    ["Maps of a village!", "/assets/cards/fair/maps", "Maps of a village!"],
    ["Songs", "/assets/cards/fair/songs", "Songs"],
  ]);
  const urls = [...of.values()].map(({ url }) => url);
  expect(urls).toHaveLength(8);
  expect(new Set(urls).size, "two are drawn for both").toBe(6);
});

test("an event that is in one language has its card once, for all who tell of it", async () => {
  const site = siteOf({
    ...englishOnly,
    "data/organisations.yaml": [
      "name: Village committee",
      "name: { en: Village committee, fr: Comité du village }",
    ],
  });
  const { of } = await drawCards(site, folder);
  const urls = site.versions?.map(({ events: [event] }) => event && of.get(event)?.url) ?? [];
  expect(urls).toHaveLength(2);
  expect(urls[1]).toBe(urls[0]);
});
