import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { hostFiles, hosts } from "../../src/new/hosts/index.ts";
import { drawingPolicy } from "../../src/outputs/headers.ts";
import { options, shown, withRecipes } from "./host-recipes.ts";

const root = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/publishing.md"), "utf8");
const project = readFileSync(join(root, "package.json"), "utf8");

const recipes = [...page.matchAll(/^<!-- \w+ (\S+) -->\n```yaml\n(.*?)^```$/gms)].map(
  ([, name = "", text = ""]) => ({ name, text }),
);

/** A time as cron writes it, in numbers and stars. */
const cronTime =
  /^(?:\*|[0-5]?\d) (?:\*|1?\d|2[0-3]) (?:\*|[1-9]|[12]\d|3[01]) (?:\*|[1-9]|1[0-2]) (?:\*|[0-7])$/;

describe("the files of hosts", () => {
  test("are those that new site writes", () => {
    expect(page, "mended by: node test/docs/host-recipes.ts").toBe(withRecipes(page));
  });

  test("are all there, or named where they are short", () => {
    const written = hosts.flatMap((host) => [...hostFiles(host, options).keys()]);
    expect([...new Set(written)].filter((path) => !shown(page).has(path))).toEqual([
      ".node-version",
    ]);
    expect(page).toContain("`.node-version`");
  });

  test.each(hosts)("of %s are in the table", (host) => {
    expect(page).toMatch(new RegExp(`^\\| \`${host}\` \\|`, "m"));
  });
});

describe.each(recipes)("$name", ({ text }) => {
  test("is YAML", () => {
    expect(load(text, { schema: FAILSAFE_SCHEMA })).toBeTypeOf("object");
  });

  test("runs what there is", () => {
    const run = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name);
    expect(run.filter((name) => !project.includes(`"${name}": `))).toEqual([]);
  });

  test("comes shortly after a full hour, when GitHub’s clock is not late", () => {
    const times = [...text.matchAll(/cron: "([^"]*)"/g)].map(([, time = ""]) => time);
    expect(times.filter((time) => !cronTime.test(time) || time.startsWith("0 "))).toEqual([]);
  });
});

test("every line for cron has five fields and a command", () => {
  const lines = [...page.matchAll(/^(?: {4}|.*`)(\d+ \d+ \* \* \*) \S+/gm)].map(
    ([, time = ""]) => time,
  );
  expect(lines).toHaveLength(2);
  expect(lines.filter((time) => !cronTime.test(time))).toEqual([]);
});

test("servers of one’s own are told that a drawing runs nothing", () => {
  const servers = [...page.matchAll(/^```(?:nginx|apache)\n(.*?)^```$/gms)].map(([text]) => text);
  const rules = servers.filter((text) => text.includes(`"${drawingPolicy}; sandbox"`));
  expect(rules).toHaveLength(2);
});

test("the units for systemd say when and what", () => {
  const [service = "", timer = ""] = [...page.matchAll(/^```ini\n(.*?)^```$/gms)].map(
    ([, text = ""]) => text,
  );
  expect(service).toMatch(/^ExecStart=npm run build$/m);
  expect(timer).toMatch(/^OnCalendar=\*-\*-\* \d\d:\d\d:\d\d [A-Z]\w+\/[A-Z]\w+$/m);
});

test("servers of one’s own are told which pages may be framed: those of the event that one names", () => {
  const servers = [...page.matchAll(/^```(?:nginx|apache)\n(.*?)^```$/gms)].map(([text]) => text);
  const rules = servers.flatMap((text) =>
    [...text.matchAll(/^\s*(?:location ~ |<LocationMatch ")(\S*embed\/)/gm)].map(
      ([, rule = ""]) => new RegExp(rule.replace("EVENT", "fair")),
    ),
  );
  expect(rules).toHaveLength(2);
  const framed = ["/fair/embed/", "/fr/fair/embed/programme.js", "/es-419/fair/embed/"];
  const others = ["/fair/sessions/embed/", "/other/embed/", "/fr/other/embed/", "/embed/"];
  for (const rule of rules)
    expect([...framed, ...others].filter((path) => rule.test(path))).toEqual(framed);
});
