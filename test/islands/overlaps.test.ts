import { describe, expect, test } from "vitest";
import { countPairs, overlapsOf, type Stay } from "../../layouts/islands/my/overlaps.ts";

const stay = (id: string, from: number, until: number, turn?: string): Stay => ({
  id,
  from,
  until,
  turn,
});

describe("sessions overlap", () => {
  test.each<{ title: string; stays: readonly Stay[]; pairs: readonly string[] }>([
    {
      title: "not if one ends as the other begins",
      stays: [stay("bread", 10, 11), stay("maps", 11, 12)],
      pairs: [],
    },
    {
      title: "if one begins before the other ends",
      stays: [stay("bread", 10, 12), stay("maps", 11, 13)],
      pairs: ["bread: maps", "maps: bread"],
    },
    {
      title: "if one is within another",
      stays: [stay("bread", 10, 14), stay("maps", 11, 12), stay("songs", 13, 15)],
      pairs: ["bread: maps, songs", "maps: bread", "songs: bread"],
    },
    {
      title: "not if they take their turns in one block",
      stays: [stay("bread", 10, 12, "talks hall"), stay("maps", 10, 12, "talks hall")],
      pairs: [],
    },
    {
      title: "if they take their turns in two rooms",
      stays: [stay("bread", 10, 12, "talks hall"), stay("maps", 10, 12, "talks loft")],
      pairs: ["bread: maps", "maps: bread"],
    },
  ])("$title", ({ stays, pairs }) => {
    const overlaps = overlapsOf(stays);
    expect([...overlaps].map(([id, others]) => `${id}: ${others.join(", ")}`)).toEqual(pairs);
    expect(countPairs(overlaps)).toBe(pairs.flatMap((pair) => pair.split(",")).length / 2);
  });
});
