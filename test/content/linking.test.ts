import { expect, test } from "vitest";
import { loadVillage } from "./village.ts";
import { bread } from "./problem.ts";

/** The names of all fields of a thing and of what is in it, things that it refers to included. */
const fieldsIn = (
  thing: unknown,
  names = new Set<string>(),
  seen = new Set<object>(),
): ReadonlySet<string> => {
  if (typeof thing !== "object" || thing === null || seen.has(thing)) return names;
  seen.add(thing);
  // Moments and prose are values of their own.
  if (!Array.isArray(thing) && Object.getPrototypeOf(thing) !== Object.prototype) return names;
  for (const [name, value] of Object.entries(thing)) {
    if (!Array.isArray(thing)) names.add(name);
    fieldsIn(value, names, seen);
  }
  return names;
};

test("what is linked has the names of the model, and nothing that only files say", () => {
  const withMore = [
    "speakers: [ada]",
    "speakers: [{ speaker: ada, status: withdrawn }]\nstatus_note: The oven is cold.\n" +
      "silent_until: 2027-01-01\norigin: { system: pretalx, id: ABC }",
  ] as const;
  const { site } = loadVillage({ [bread]: withMore });
  expect(site).toBeDefined();
  const names = fieldsIn(site);
  expect(names).toContain("statusNote");
  expect([...names].filter((name) => name.includes("_"))).toEqual([]);
  expect(names).not.toContain("origin");
});
