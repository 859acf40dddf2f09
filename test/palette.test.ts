import { wcagContrast } from "culori";
import { describe, expect, test } from "vitest";
import { makePalette, paletteToCss, shiftedAccent, trackColours } from "../src/styles/palette.ts";

const accents = [0, 0.04, 0.12, 0.3].flatMap((chroma) =>
  [0.05, 0.4, 0.7, 0.97].flatMap((lightness) =>
    Array.from({ length: 24 }, (_, i) => `oklch(${lightness} ${chroma} ${i * 15})`),
  ),
);

const pops = [undefined, "#f2c94c", "#101010", "#fff"];

describe("whatever the accent, in light and in dark", () => {
  const palettes = accents.map((accent, i) => makePalette({ accent, pop: pops[i % pops.length] }));
  const schemes = palettes.flatMap(({ light, dark }) => [light, dark]);

  test.each([
    { name: "ink", ratio: 7 },
    { name: "soft", ratio: 7 },
    { name: "strong", ratio: 7 },
    { name: "edge", ratio: 3 },
    { name: "mark", ratio: 3 },
    { name: "rule", ratio: 1.6 },
  ] as const)("$name has $ratio:1 on paper, tint and card", ({ name, ratio }) => {
    for (const scheme of schemes)
      for (const ground of [scheme.paper, scheme.tint, scheme.card])
        expect(wcagContrast(scheme[name], ground)).toBeGreaterThanOrEqual(ratio);
  });

  test("a button's words have 7:1 on it", () => {
    for (const { strong, onStrong } of schemes)
      expect(wcagContrast(onStrong, strong)).toBeGreaterThanOrEqual(7);
  });

  test.each([
    { name: "ink", ratio: 7 },
    { name: "soft", ratio: 7 },
    { name: "pop", ratio: 7 },
    { name: "rule", ratio: 1.6 },
  ] as const)("on the poster, $name has $ratio:1", ({ name, ratio }) => {
    for (const { poster, light, dark } of palettes)
      for (const ground of [light.poster, dark.poster])
        expect(wcagContrast(poster[name], ground)).toBeGreaterThanOrEqual(ratio);
  });

  test("the words of a notice have 7:1 on its band, and its rule 3:1 in the dark", () => {
    for (const { notice, onNotice } of schemes)
      expect(wcagContrast(onNotice, notice)).toBeGreaterThanOrEqual(7);
    for (const { poster, dark } of palettes)
      expect(wcagContrast(poster.pop, dark.notice)).toBeGreaterThanOrEqual(3);
  });

  test("what stands on the ticket has 7:1, and its stamp 4.5:1", () => {
    for (const { light, dark, stamp } of palettes)
      for (const { ticket, ticketSoft, ticketStrong } of [light, dark]) {
        for (const text of [light.ink, ticketSoft, ticketStrong])
          expect(wcagContrast(text, ticket)).toBeGreaterThanOrEqual(7);
        expect(wcagContrast(stamp, ticket)).toBeGreaterThanOrEqual(4.5);
      }
  });

  test("the poster is darker than the page in light, and one with it in the dark, where nothing glares", () => {
    for (const { light, dark } of palettes) {
      expect(wcagContrast(light.poster, light.paper)).toBeGreaterThan(7);
      expect(dark.poster).toBe(dark.paper);
      for (const ground of [dark.paper, dark.tint, dark.card, dark.notice])
        expect(wcagContrast(ground, "#000000")).toBeLessThan(1.5);
      expect(wcagContrast(dark.ticket, "#ffffff")).toBeGreaterThan(1.2);
    }
  });
});

test("a palette prints as rules in a layer that others can stand after, and in light where there is no light-dark()", () => {
  const { light } = makePalette({ accent: "#005a5b" });
  const [, known = "", older = ""] =
    /^@layer vars\{:root\{((?:--[a-z-]+:[^;{}]+;?)+)\}@supports not \(color:light-dark\(#fff,#fff\)\)\{:root:root\{color-scheme:light;([^{}]+)\}\}\}$/.exec(
      paletteToCss({ accent: "#005a5b" }),
    ) ?? [];
  const namesIn = (rule: string, value: string): readonly (string | undefined)[] =>
    [...rule.matchAll(RegExp(`(--[a-z-]+):${value}`, "g"))].map(([, name]) => name);
  expect(namesIn(older, "#")).toEqual(namesIn(known, "light-dark"));
  expect(older).toContain(`--ink:${light.ink};`);
});

test.each([
  { accent: "#005a5b", isShifted: false },
  { accent: "navy", isShifted: false },
  { accent: "#ffd400", isShifted: true },
  { accent: "lightgrey", isShifted: true },
])("$accent as text is shifted: $isShifted", ({ accent, isShifted }) => {
  expect(shiftedAccent(accent) !== undefined).toBe(isShifted);
});

test("a track's colour has 4.5:1 on every ground, and so has its letter, whatever it is", () => {
  for (const accent of accents) {
    const look = { accent: "#5a3d8a" };
    const { light, dark } = makePalette(look);
    const track = trackColours(look, accent);
    for (const [colour, scheme] of [
      [track.light, light],
      [track.dark, dark],
    ] as const)
      for (const ground of [scheme.paper, scheme.tint, scheme.card])
        expect(wcagContrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
  }
});
