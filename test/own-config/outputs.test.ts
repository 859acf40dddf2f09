import { describe, expect, test } from "vitest";
import { readFolder } from "../build/fixture.ts";
import { buildSite, config, makeConfigured, problemsOf } from "./sites.ts";

const titles = config(`  outputs: [
    {
      name: "titles",
      files: async (site) => [
        { path: "/titles.geojson", body: site.title, type: "application/geo+json", title: "Titles <all>" },
        ...site.events.map(({ id, sessions }) => ({
          path: \`/\${id}/sessions.txt\`,
          body: sessions.map(({ title }) => title).join("\\n"),
          type: "text/plain",
          title: "Sessions",
        })),
        { path: "/bytes.bin", body: new Uint8Array([1, 2, 3]) },
      ],
    },
  ],`);

/** An output of one file. */
const file = (path: string, body = '"x"'): string =>
  config(
    `  outputs: [{ name: "mine", files: () => [{ path: ${JSON.stringify(path)}, body: ${body} }] }],`,
  );

describe("an output of a site’s own", () => {
  test("makes files beside the pages", async () => {
    const { code, said, read } = await buildSite(makeConfigured(titles));
    expect(code, said).toBe(0);
    expect(read("titles.geojson")).toBe("The village hall");
    expect(read("open-evening/sessions.txt")).toBe("Maps for all");
    expect(read("bytes.bin")).toBe("\u0001\u0002\u0003");
  });

  test("is told: in heads, on the page of data, to hosts", async () => {
    const { read } = await buildSite(makeConfigured(titles));
    expect(read("legal/index.html")).toContain(
      '<link rel="alternate" type="application/geo+json" href="/titles.geojson" title="Titles &lt;all&gt;">',
    );
    const data = read("open-evening/data/index.html");
    expect(data).toContain(
      '<link rel="alternate" type="text/plain" href="/open-evening/sessions.txt" title="Sessions">',
    );
    expect(data).toContain("https://example.org/open-evening/sessions.txt");
    expect(data).not.toContain("titles.geojson");
    expect(read("_headers")).toContain("/titles.geojson\n  Content-Type: application/geo+json\n");
  });

  test("gives the same bytes each time", async () => {
    const site = makeConfigured(titles);
    const [one, two] = [await buildSite(site), await buildSite(site)];
    expect(readFolder(one.out)).toEqual(readFolder(two.out));
  });

  test("may make pages, which are listed and looked at as templates’ pages are", async () => {
    const site = makeConfigured(file("/embed/index.html", "\"<a href='/legal/'>x</a>\""));
    const { code, said, read } = await buildSite(site);
    expect(code, said).toBe(0);
    expect(read("sitemap.xml")).toContain("<loc>https://example.org/embed/</loc>");
    expect(
      await problemsOf(makeConfigured(file("/embed/index.html", '"<a href=\\"/nowhere/\\"></a>"'))),
    ).toEqual([
      expect.stringMatching(
        /^parvis\.config\.ts:\d+:\d+ dead-link Nothing of this site is at “\/nowhere\/”/,
      ),
    ]);
    expect(
      await problemsOf(makeConfigured(file("/embed/index.html", '"<script>1</script>"'))),
    ).toEqual([expect.stringMatching(/^parvis\.config\.ts:\d+:\d+ against-policy /)]);
  });

  test("can read the site, and not change it", async () => {
    const text = config(
      '  outputs: [{ name: "mine", files: (site) => {\n    site.title = "Mine";\n    return [];\n  } }],',
    );
    expect(await problemsOf(makeConfigured(text))).toEqual([
      "parvis.config.ts:5:16 broken-module “mine” fails: The data of the site can be read, not changed.",
    ]);
  });
});

describe("what an output cannot do is told at its place", () => {
  test("it throws", async () => {
    const text = config(
      '  outputs: [{ name: "mine", files: lines }],',
      'import { lines } from "./lib/lines.ts";',
    );
    const lib =
      "export const lines = (): never => {\n  // Of nothing.\n  throw new TypeError('no lines');\n};\n";
    expect(await problemsOf(makeConfigured(text, { "lib/lines.ts": lib }))).toEqual([
      "lib/lines.ts:3:9 broken-module “mine” fails: no lines",
    ]);
    const late = text.replace("files: lines", "files: async () => { await null; throw 'late'; }");
    expect(await problemsOf(makeConfigured(late, { "lib/lines.ts": lib }))).toEqual([
      "parvis.config.ts:4:22 broken-module “mine” fails: late",
    ]);
  });

  test.each([
    ["42", "files", "readonly OutputFile[]"],
    ["[1]", "files.0", "OutputFile"],
    ['[{ body: "x" }]', "files.0.path", "string"],
    ['[{ path: "/x" }]', "files.0.body", "string | Uint8Array"],
    ['[{ path: "/x", body: "", type: "json" }]', "files.0.type", "type/subtype"],
    ['[{ path: "/x", body: "", type: "a/b\\n  X: y" }]', "files.0.type", "type/subtype"],
  ])("it gives %s", async (result, field, wanted) => {
    const text = config(`  outputs: [{ name: "mine", files: () => (${result}) }],`);
    expect(await problemsOf(makeConfigured(text))).toEqual([
      `parvis.config.ts:4:22 broken-module “mine” gives “${field}”, which should be of the type \`${wanted}\`.`,
    ]);
  });

  test.each([
    "../up.txt",
    "/../up.txt",
    "/a//b",
    "/a/",
    "/.htaccess",
    "/a b",
    "/a?b",
    "/a*",
    "/a\\b",
    "",
  ])("it writes to “%s”", async (path) => {
    expect(await problemsOf(makeConfigured(file(path)))).toEqual([
      expect.stringMatching(
        /^parvis\.config\.ts:4:\d+ bad-value “.*” is not a path of this site\./,
      ),
    ]);
  });

  test("a path begins at the root", async () => {
    expect(await problemsOf(makeConfigured(file("talks.json")))).toEqual([
      "parvis.config.ts:4:52 bad-value “talks.json” is not a path of this site. Write: /talks.json",
    ]);
  });

  test.each([
    ["/legal/index.html", "/legal/"],
    ["/LEGAL/Index.html", "/legal/"],
    ["/robots.txt", "/robots.txt"],
    ["/_headers", "/_headers"],
    ["/open-evening", "/open-evening/"],
    ["/robots.txt/more", "/robots.txt"],
    ["/sitemap.xml", "/sitemap.xml"],
    ["/open-evening/calendar.ics", "/open-evening/calendar.ics"],
  ])("it writes to %s, where something is", async (path, url) => {
    const found = await problemsOf(makeConfigured(file(path)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^parvis\.config\.ts:4:52 duplicate-address /);
    if (path !== "/open-evening") expect(found[0]).toContain(` ${url}.`);
  });

  test("two write to one path", async () => {
    const text = config(`  outputs: [
    { name: "one", files: () => [{ path: "/x.txt", body: "" }] },
    { name: "two", files: () => [{ path: "/X.txt", body: "" }] },
  ],`);
    expect(await problemsOf(makeConfigured(text))).toEqual([
      "parvis.config.ts:6:43 duplicate-address The address /X.txt is already taken by “one”. Rename one of the two.",
    ]);
  });

  test("and the last good site stays", async () => {
    const good = await buildSite(makeConfigured(file("/x.txt", '"good"')));
    const broken = await buildSite(makeConfigured(file("/legal/index.html")), good.out);
    expect(broken.code).toBe(1);
    expect(good.read("x.txt")).toBe("good");
  });
});
