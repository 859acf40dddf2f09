import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/accessibility.md"), "utf8");

const rows = [...page.matchAll(/^\| (\d+\.\d+) .+ \| (.+) \| (.+) \|$/gm)].map(
  ([, id = "", state = "", how = ""]) => ({ id, state, how }),
);

/** How many criteria RGAA 4.1 has in each of its topics. */
const criteria = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

test("each criterion of RGAA 4.1 is there, once and in order", () => {
  const ids = criteria.flatMap((count, topic) =>
    Array.from({ length: count }, (_, i) => `${topic + 1}.${i + 1}`),
  );
  expect(ids).toHaveLength(106);
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

test("each has one of three states, and says how or why", () => {
  const states = ["conforming", "not applicable", "not conforming"];
  expect(rows.filter(({ state, how }) => !states.includes(state) || how.length < 10)).toEqual([]);
});

describe("each test that is named exists", () => {
  const named = [...page.matchAll(/`(test\/[\w/-]+\.test\.ts) › ([^`]+)`/g)];
  const tests = [...new Set(named.map(([, file = "", title = ""]) => `${file} › ${title}`))];

  test.each(tests)("%s", (name) => {
    const [file = "", title = ""] = name.split(" › ");
    expect(readFileSync(join(root, file), "utf8")).toContain(title);
  });
});
