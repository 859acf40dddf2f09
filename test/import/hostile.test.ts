/** What is refused, and what is made harmless: a foreign file is never trusted. */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/content/yaml/parse.ts";
import { yamlDocument } from "../../src/content/patch/yaml-format.ts";
import { toMap } from "../../src/content/patch/values.ts";
import { toMarkdown } from "../../src/import/html.ts";
import { safeMarkdown } from "../../src/text/safe-markdown.ts";
import { parseProse } from "../../src/text/markdown.ts";
import { anyText } from "../outputs/programmes.ts";
import { emptyFolder, importText, linesOf } from "./harness.ts";

const schedule = (title: string, extra: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    schedule: {
      version: "1",
      conference: {
        title: "T 2027",
        time_zone_name: "UTC",
        days: [
          {
            date: "2027-01-01",
            rooms: {
              R: [
                {
                  id: 1,
                  title,
                  date: "2027-01-01T10:00:00+00:00",
                  duration: "01:00",
                  persons: [{ name: "Ada" }],
                  ...extra,
                },
              ],
            },
          },
        ],
      },
    },
  });

describe("a file is refused, and nothing written", () => {
  test.each([
    ["empty", ""],
    ["bad-json", '{"schedule": '],
    ["too-deep", `{"schedule":{"conference":${'{"a":'.repeat(50_000)}1${"}".repeat(50_002)}`],
    ["unknown-json", '{"rooms": []}'],
    ["web-page", "<!doctype html><html><body>Log in</body></html>"],
    ["unknown-xml", "<?xml version='1.0'?><programme></programme>"],
    ["other-system", "<?xml version='1.0'?><rss></rss>"],
    ["bad-xml", "<schedule><day date='2027-01-01'><room></schedule>"],
    [
      "xml-entities",
      '<!DOCTYPE schedule [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><schedule>&b;</schedule>',
    ],
    [
      "xml-entities",
      '<!DOCTYPE s [ <!ENTITY x SYSTEM "file:///etc/passwd"> ]><schedule><version>&x;</version></schedule>',
    ],
    ["no-sessions", "<schedule><conference/></schedule>"],
    ["no-sessions", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"],
    ["no-sessions", "Title,Date\n"],
    ["unknown-format", "hello"],
    ["not-text", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xfe])],
    ["bad-zip", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe])],
  ])("%s", async (key, text) => {
    const folder = join(emptyFolder(), "site");
    await expect(importText(text, { into: folder })).rejects.toMatchObject({ key });
    expect(existsSync(folder)).toBe(false);
  });

  test("that is too large for a programme", async () => {
    await expect(importText(Buffer.alloc(64 * 1024 * 1024 + 1, 32))).rejects.toMatchObject({
      key: "too-large",
    });
  });

  test("into a folder that is no site", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "holiday"));
    await expect(importText(schedule("x"), { into: folder })).rejects.toMatchObject({
      key: "not-a-site",
    });
    expect(readdirSync(folder)).toEqual(["holiday"]);
  });

  test("if the site would have errors, which were there before", async () => {
    const first = await importText(schedule("x"));
    first.write(
      "data/site.yaml",
      first.read("data/site.yaml").replace("publisher: t", "publisher: nobody"),
    );
    const before = first.files();
    await expect(importText(schedule("y"), { into: first.folder })).rejects.toThrow("site-errors");
    expect(first.files()).toEqual(before);
  });
});

describe("a name leads nowhere else", () => {
  test.each([
    "../../etc/passwd",
    "__proto__",
    "constructor",
    "CON",
    "README",
    "日本語",
    "   ",
    "-",
    "a".repeat(300),
  ])("%s", async (title) => {
    const imported = await importText(
      schedule(title, { track: title, room: title, persons: [{ name: title.trim() || "x" }] }),
    );
    expect(linesOf(imported.event())).toHaveLength(1);
    for (const path of Object.keys(imported.files()))
      expect(path).toMatch(/^(?:content|data|imports)\/[a-z0-9/.-]+$/);
    expect(Object.hasOwn(Object.prototype, "title")).toBe(false);
  });

  test("an id of the event that is none is refused", async () => {
    await expect(importText(schedule("x"), { event: "../x" })).rejects.toMatchObject({
      key: "bad-event",
    });
  });
});

describe("prose", () => {
  test.each([
    ["<p>Über <b>C</b> &amp; <i>D</i></p>", "Über **C** & *D*"],
    ["<p>a * b</p><ul><li>one</li></ul>", "a \\* b\n\n-   one"],
    ["Map<String> and *stars*", "Map<String> and *stars*"],
    ["one<br />two\n\n* three", "one\\\ntwo\n\n* three"],
    [
      'See <a href="https://e.example/">here</a>\nand *there*',
      "See [here](https://e.example/)\nand *there*",
    ],
    ["`<b>` is code, <b>this</b> not", "`<b>` is code, **this** not"],
    ["<style>p{}</style><script>alert(1)</script><p>x</p>", "x"],
    ['<img src="https://e.example/a.png" alt="A">', "[A](https://e.example/a.png)"],
  ])("%s", (html, markdown) => {
    expect(toMarkdown(html)).toBe(markdown);
  });

  test.each([
    ["[x](javascript:alert(1))", "x"],
    ["![x](https://e.example/a.png)", "[x](https://e.example/a.png)"],
    ["[x](/relative)", "x (`/relative`)"],
    ["[x](speaker:nobody)", "x (`speaker:nobody`)"],
    ["[x](#nowhere)", "x (`#nowhere`)"],
    ["# Where\n\n[x](#where)", "[x](#where)"],
    ["[x](#top)", "[x](#top)"],
    ["a <b onclick=x> c", "a \\<b onclick=x> c"],
  ])("%s is made harmless", (text, contained) => {
    const safe = safeMarkdown(text);
    expect(safe).toContain(contained);
    expect(
      parseProse(safe, {
        language: "en",
        resolve: { link: () => undefined, media: () => undefined },
      }).faults,
    ).toEqual([]);
  });

  test("of any kind has no fault left", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (texts) => {
        const safe = safeMarkdown(toMarkdown(texts.join("\n")));
        const { faults } = parseProse(safe, {
          language: "en",
          resolve: { link: () => undefined, media: () => undefined },
        });
        expect(faults).toEqual([]);
      }),
      { seed: 3, numRuns: 60 },
    );
  }, 60_000);

  test("that begins like front matter stays prose", async () => {
    const imported = await importText(
      schedule("T", { abstract: "---\ntitle: stolen\n---\n\nText: # not a comment" }),
    );
    expect(imported.event().sessions[0]?.title).toBe("T");
    expect(imported.files()["content/2027-t/sessions/t.md"]).toContain("title: stolen");
  });
});

describe("YAML", () => {
  test("says exactly what was to be written", () => {
    const value = fc.oneof(anyText, fc.array(anyText, { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        const clean = (text: string): string =>
          text
            .replace(/[\u2028\u2029\ufeff]/g, "")
            .replace(/\s+/g, " ")
            .trim() || "x";
        const written = values.map((one) =>
          typeof one === "string" ? clean(one) : one.map(clean),
        );
        const map = toMap(written.map((one, i) => [`k${i}`, one] as const));
        expect(JSON.stringify(parseYaml(yamlDocument(map)))).toBe(JSON.stringify(map));
      }),
      { seed: 5, numRuns: 200 },
    );
  }, 60_000);

  test.each([
    "Open data : quels usages ?",
    "Atelier #1",
    "- no item",
    "null",
    "true",
    "a: b",
    "“quoted”",
    "'single'",
    "[x]",
    "{x}",
    "yes, no",
    "@home",
    "%",
    "01000",
    "mot\u00a0: suite",
  ])("%s", (text) => {
    const map = toMap([
      ["title", text],
      ["tags", [text, "b"]],
    ]);
    expect(JSON.stringify(parseYaml(yamlDocument(map)))).toBe(JSON.stringify(map));
  });
});

describe("more than Parvis publishes is cut, which is told; the rest is imported", () => {
  const base64 = "iVBORw0KGgo".repeat(30_000);
  test.each<readonly [string, string, Readonly<Record<string, unknown>>]>([
    ["a word in a text", "T", { abstract: `See ${base64} there.` }],
    ["a long text", "T", { abstract: "Some words of a sentence.\n".repeat(10_000) }],
    ["a title of one word", base64, {}],
    ["a title of many", "word ".repeat(20_000), {}],
    ["a name", "T", { persons: [{ name: base64 }] }],
    ["a biography", "T", { persons: [{ name: "Ada", biography: base64 }] }],
    ["an address", "T", { url: `https://a.example/${base64}` }],
    ["many links", "T", { links: [{ title: base64, url: "https://a.example/" }] }],
  ])("%s", async (_, title, extra) => {
    const imported = await importText(schedule(title, extra));
    expect(imported.note("cut").length).toBeGreaterThan(0);
    expect(imported.event().sessions).toHaveLength(1);
  });

  test.each<readonly [string, string]>([
    ["Markdown that goes too deep", "*a **b ".repeat(700) + " b** a*".repeat(700)],
    ["HTML that goes too deep", "<b>word ".repeat(2000)],
    ["a tag with very many attributes", `<p ${"a=b ".repeat(3000)}>word</p>`],
    ["more tags than an editor makes", "<br> word ".repeat(6000)],
    ["too many headings", "# a\n".repeat(600)],
    ["too many notes", "^[a] ".repeat(2100)],
    ["a paragraph in one line", "Some words of a sentence. ".repeat(3000)],
  ])("nothing is cut of %s, whose signs may become plain", async (_, abstract) => {
    const imported = await importText(schedule("T", { abstract }));
    expect(imported.note("cut")).toEqual([]);
    const words = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;
    const written = Object.entries(imported.files()).find(([path]) => path.includes("/sessions/"));
    expect(words(written?.[1] ?? "")).toBeGreaterThanOrEqual(words(abstract));
    expect(imported.event().sessions).toHaveLength(1);
  });
});
