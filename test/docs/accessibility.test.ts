import { readdirSync, readFileSync } from "node:fs";
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

describe("what is said not to be there is not", () => {
  const markup = ["parts", "pages", "islands", "worker"]
    .flatMap((folder) =>
      readdirSync(join(root, "layouts", folder), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(join(root, "layouts", folder, file), "utf8")),
    )
    .join("\n");

  test.each([
    { ids: ["2.1", "2.2"], what: "a frame", sign: /<iframe\b/ },
    { ids: ["4.1", "4.11", "4.13"], what: "sound or film", sign: /<(?:audio|video)\b/ },
    { ids: ["7.5"], what: "a status message", sign: /role="status"/ },
    { ids: ["11.1", "11.9"], what: "a form", sign: /<form\b/ },
    { ids: ["11.5", "11.6", "11.7"], what: "fields of one kind", sign: /<input type="checkbox"/ },
    { ids: ["12.3", "12.4"], what: "a site map", sign: /sitemapUrl/ },
    { ids: ["12.5"], what: "a search", sign: /role="search"/ },
    { ids: ["12.10"], what: "a shortcut of one key", sign: /accesskey=/ },
  ])("$what: $ids", ({ ids, sign }) => {
    const isThere = sign.test(markup);
    const states = rows.filter(({ id }) => ids.includes(id)).map(({ state }) => state);
    expect(states).toHaveLength(ids.length);
    for (const state of states) expect(state !== "not applicable").toBe(isThere);
  });
});
