import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { drawCards } from "../../src/cards/cards.ts";
import { makePalette } from "../../src/styles/palette.ts";
import type { Event } from "../../src/site/model.ts";
import {
  day,
  makeDay,
  makeEvent,
  makeSession,
  makeSite,
  month,
  organisation,
  span,
} from "../layouts/small-site.ts";
import { type Picture, readPng } from "./png.ts";

const folder = mkdtempSync(join(tmpdir(), "parvis-cards-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const siteOf = (event: Event) => makeSite(event, "2027-06-01T12:00");

const draw = async (event: Event, cache = folder) => {
  const { of, missing } = await drawCards(siteOf(event), cache);
  return { card: of.get(event), missing };
};

const pictureOf = async (event: Event): Promise<Picture> => {
  const { card } = await draw(event);
  expect(card).toBeDefined();
  return readPng(readFileSync(card?.file ?? ""));
};

const { ground } = makePalette(siteOf(makeEvent()).look).poster;

/** True if a column of the poster, above the stub, is nothing but ground. */
const isBare = (picture: Picture, x: number, from = 0): boolean =>
  Array.from({ length: 520 - from }, (_, i) => picture.at(x, from + i)).every(
    (colour) => colour === ground,
  );

const inkIn = (picture: Picture, from: number, to: number): number => {
  let count = 0;
  for (let x = from; x < to; x += 2)
    for (let y = 240; y < 520; y += 2) if (picture.at(x, y) !== ground) count++;
  return count;
};

const events: readonly (Partial<Event> & { readonly name: string })[] = [
  { name: "a title of four letters", title: "Fête" },
  { name: "a title of 200 letters", title: "Les données libres ".repeat(11).slice(0, 200) },
  { name: "a word of 200 letters", title: "x".repeat(200) },
  { name: "a word of 45 letters", title: `Le ${"Anticonstitution".repeat(3).slice(0, 45)}` },
  { name: "no date", start: undefined, end: undefined, period: undefined },
  { name: "a month", start: month("2028-03-01"), end: month("2028-03-01") },
  { name: "four days", start: day("2027-03-10"), end: day("2027-03-13") },
  { name: "two months", start: day("2027-03-30"), end: day("2027-04-02") },
  { name: "the first of a month", start: day("2027-05-01"), end: day("2027-05-01") },
  {
    name: "nine organisers",
    organisers: Array.from({ length: 9 }, (_, i) => organisation(`o${i}`, `Association ${i}`)),
  },
  { name: "Hebrew", language: "he", title: "מפגש הנתונים ב-OpenStreetMap (תל אביב), 13:30" },
  { name: "Arabic", language: "ar", title: "لقاء البيانات المفتوحة مع OpenStreetMap؟" },
  { name: "Russian", language: "ru", title: "Открытые данные" },
  { name: "Greek", language: "el", title: "Ανοικτά δεδομένα" },
  { name: "an emoji", title: "La fête 🎉 des données" },
];

describe.each(events)("a card with $name", (facts) => {
  test("is 1200 × 630, at most 150 kB, and nothing touches its sides", async () => {
    const event = makeEvent(facts);
    const { card } = await draw(event);
    expect(readFileSync(card?.file ?? "").byteLength).toBeLessThanOrEqual(150_000);
    const picture = await pictureOf(event);
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    expect([5, 50, 1150, 1195].filter((x) => !isBare(picture, x))).toEqual([]);
    // Between the title and the perforation.
    expect(picture.at(600, 522)).toBe(ground);
    expect(inkIn(picture, 60, 1140)).toBeGreaterThan(500);
  });
});

test("what is written from right to left begins on the right", async () => {
  const picture = await pictureOf(makeEvent({ language: "he", title: "מפגש" }));
  expect(inkIn(picture, 600, 1140)).toBeGreaterThan(0);
  expect(inkIn(picture, 60, 500)).toBe(0);
});

test.each(["cancelled", "postponed"] as const)("%s is said on the card", async (status) => {
  const event = makeEvent({ status });
  const picture = await pictureOf(event);
  expect(picture.at(5, 5)).toBe(makePalette(siteOf(event).look).poster.pop);
  const { card } = await draw(event);
  expect(card?.alt).toMatch(/^(Annulé|Reporté)/);
});

test("a card does not depend on the phase", async () => {
  const before = await draw(makeEvent({ phase: "upcoming" }));
  const after = await draw(makeEvent({ phase: "past" }));
  expect(after.card).toEqual(before.card);
});

test("a title that no font can draw has no card, and is named", async () => {
  const event = makeEvent({ title: "東京の集い" });
  for (const round of [1, 2]) {
    const { card, missing } = await draw(event);
    expect({ round, card, missing }).toEqual({ round, card: undefined, missing: ["東京の集い"] });
  }
});

test("a card is described in words, as French sets them", async () => {
  const event = makeEvent({ title: "Des données, pour quoi ?" });
  const { card } = await draw(event);
  expect(card?.alt).toBe(
    "Des données, pour quoi\u202f? · 11 juin\u00a02027 · vendredi, 13\u00a0h\u00a030\u00a0–\u00a018\u00a0h · Lyon",
  );
});

test("a tab parts two words", async () => {
  const address = async (title: string) => (await draw(makeEvent({ title }))).card?.url;
  expect(await address("Pain\tlibre")).toBe(await address("Pain libre"));
});

test("the same facts make the same bytes, in any cache; others another address", async () => {
  const event = makeEvent();
  const here = await draw(event, join(folder, "one"));
  const there = await draw(event, join(folder, "two"));
  expect(there.card?.url).toBe(here.card?.url);
  expect(here.card?.url).toMatch(/^\/assets\/cards\/fete\.[0-9a-f]{10}\.png$/);
  expect(readFileSync(there.card?.file ?? "")).toEqual(readFileSync(here.card?.file ?? ""));
  const moved = await draw(makeEvent({ venue: { city: "Nantes" } }), join(folder, "one"));
  expect(moved.card?.url).not.toBe(here.card?.url);
});

test("what lies in the cache is not drawn again", async () => {
  const cache = join(folder, "kept");
  await draw(makeEvent(), cache);
  const drawn = readdirSync(join(cache, "cards"));
  rmSync(join(cache, "fonts"), { recursive: true });
  await draw(makeEvent(), cache);
  expect(readdirSync(join(cache, "cards"))).toEqual(drawn);
  expect(readdirSync(cache)).not.toContain("fonts");
});

test("a session says its hour and who gives it", async () => {
  const event = makeEvent();
  const slot = makeDay("2027-06-11", [{ isSession: true }]).slots[0];
  const session = makeSession({
    event,
    organisations: [organisation("osm", "OpenStreetMap")],
    placement: slot && {
      session: makeSession(),
      slot,
      span: span("2027-06-11T14:30", "2027-06-11T15:30"),
      hasOwnTime: true,
      rooms: [],
      previously: [],
    },
  });
  const site = siteOf({ ...event, sessions: [session] });
  const { of } = await drawCards(site, folder);
  expect(of.get(session)?.alt).toMatch(
    /^Des cartes libres · OpenStreetMap · 14\sh\s30 11\sjuin\s2027 · vendredi · Lyon$/,
  );
});
