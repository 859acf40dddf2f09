/** The list of all sessions of a large event: what one may ask it, and which events have one. */
import { describe, expect, test } from "vitest";
import type { Material, Session } from "../../src/site/model.ts";
import { hasSessionIndex, sessionFacets } from "../../src/site/session-index.ts";
import { makeEvent, makeSession } from "./small-site.ts";

const sessions = (count: number, facts: (i: number) => Partial<Session> = () => ({})) =>
  Array.from({ length: count }, (_, i) => makeSession({ id: `session-${i}`, ...facts(i) }));

const choicesOf = (facts: (i: number) => Partial<Session>) =>
  Object.fromEntries(
    sessionFacets(makeEvent({ sessions: sessions(30, facts) })).map(({ name, choices }) => [
      name,
      choices.map(({ id }) => id),
    ]),
  );

test.each([
  { count: 24, has: false },
  { count: 25, has: true },
])("an event of $count sessions has one: $has", ({ count, has }) => {
  expect(hasSessionIndex({ sessions: sessions(count) })).toBe(has);
});

describe("what one may choose", () => {
  test("nothing that is the same of all", () => {
    expect(choicesOf(() => ({ level: "pour tous", tags: ["eau"] }))).toEqual({});
  });

  test("what some are alone: with a recording, with slides", () => {
    const slides: Material[] = [
      {
        kind: "slides",
        title: "Slides",
        url: "/slides.pdf",
        language: undefined,
        duration: undefined,
        captions: undefined,
        transcript: undefined,
      },
    ];
    const documented = { recording: "published", materials: slides } as const;
    expect(choicesOf((i): Partial<Session> => (i < 2 ? documented : {}))).toEqual({
      recording: ["published"],
      material: ["slides"],
    });
    expect(choicesOf(() => documented)).toEqual({});
  });

  test("kinds and languages as they come, levels by name", () => {
    expect(
      choicesOf((i) => ({
        kind: i % 2 === 0 ? "workshop" : "talk",
        language: i % 3 === 0 ? "fr" : "en",
        level: i % 2 === 0 ? "Expert" : "Débutant",
      })),
    ).toEqual({
      kind: ["workshop", "talk"],
      language: ["fr", "en"],
      level: ["debutant", "expert"],
    });
  });

  test("subjects that two sessions share, however they are written", () => {
    expect(
      choicesOf((i) => ({
        tags: i < 2 ? [`Seul ${i}`, "Open Data"] : i < 4 ? ["open data", "Énergie"] : [],
      })),
    ).toEqual({ theme: ["energie", "open-data"] });
  });
});
