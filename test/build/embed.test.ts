/** What a build writes for other sites to show within their pages, and what hosts are told of that and of all else. */
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { describe, expect, test } from "vitest";
import { makeFolder, makeSite, readFolder, run, smallSite } from "./fixture.ts";

const { "content/open-evening/event.md": event = "", "data/site.yaml": settings = "" } = smallSite;

const embedding = (value: string, text = event): string =>
  text.replace("venue:", `embed: ${value}\nvenue:`);

const build = async (changes: Readonly<Record<string, string>>): Promise<string> => {
  const out = join(makeFolder(), "out");
  const args = ["build", "--site", makeSite(changes), "--out", out, "--now", "2027-01-01T12:00"];
  const { code, stdout } = await run([...args, "--no-cards"]);
  expect(stdout).not.toContain(" error ");
  expect(code).toBe(0);
  return out;
};

/** All that is said of an address by the rules that match it, and how many rules there are. */
const readHeaders = async (out: string) => {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(out, "_headers")],
    configHeaders: [],
    minimal: false,
  });
  expect(errors).toEqual([]);
  const at = (path: string, name: string): readonly string[] =>
    headers.flatMap((rule) =>
      "forRegExp" in rule && rule.forRegExp.test(path) && rule.values[name] !== undefined
        ? [rule.values[name]]
        : [],
    );
  const ancestors = (path: string): readonly string[] =>
    at(path, "Content-Security-Policy").flatMap(
      (policy) => /frame-ancestors ([^;]*)/.exec(policy)?.[1] ?? [],
    );
  return { at, ancestors, count: headers.length };
};

/** The addresses of all pages of a built site. */
const pagesOf = (out: string): readonly string[] =>
  Object.keys(readFolder(out)).flatMap((file) =>
    file.endsWith(".html") ? [`/${file.replace(/(^|\/)index\.html$/, "$1")}`] : [],
  );

const isEmbedded = (path: string): boolean => path.endsWith("/embed/");

describe("an event that others may show", () => {
  test.each([
    [
      "[https://town.example, 'https://*.county.example:8443']",
      "https://town.example https://*.county.example:8443",
    ],
    ["any", "*"],
    ["http://localhost:8080", "http://localhost:8080"],
  ])("embed: %s lets %s frame that page, and nobody any other", async (value, expected) => {
    const out = await build({ "content/open-evening/event.md": embedding(value) });
    const { at, ancestors } = await readHeaders(out);
    const pages = pagesOf(out);
    expect(pages.filter(isEmbedded)).toEqual(["/open-evening/embed/"]);
    for (const path of pages) {
      // A policy that says who may frame a page is above X-Frame-Options, which all others are left with.
      expect(ancestors(path), path).toEqual(isEmbedded(path) ? [expected] : []);
      expect(at(path, "X-Frame-Options"), path).toEqual(["DENY"]);
      expect(at(path, "Cross-Origin-Resource-Policy"), path).toEqual(
        isEmbedded(path) ? ["cross-origin"] : [],
      );
      expect(at(path, "Cross-Origin-Embedder-Policy"), path).toEqual(["require-corp"]);
      expect(at(path, "Content-Security-Policy")[0], path).toMatch(/^default-src 'none'; /);
    }
    expect(at("/nowhere/", "X-Frame-Options")).toEqual(["DENY"]);
    expect(at("/assets/x.js", "Cross-Origin-Resource-Policy")).toEqual(["same-origin"]);
    expect(at("/open-evening/embed/programme.js", "Access-Control-Allow-Origin")).toEqual(["*"]);
  });

  test("beside an editor, which each rule leaves as it was", async () => {
    const out = await build({
      "content/open-evening/event.md": embedding("any"),
      "data/site.yaml": `${settings}repository: github.com/village/fair\neditor: {}\n`,
    });
    const { at, ancestors } = await readHeaders(out);
    expect(ancestors("/admin/")).toEqual(["'none'"]);
    expect(at("/admin/", "X-Frame-Options")).toEqual(["DENY"]);
    for (const path of ["/", "/open-evening/", "/open-evening/embed/"]) {
      expect(at(path, "Cross-Origin-Opener-Policy"), path).toEqual(["same-origin"]);
      expect(at(path, "X-Frame-Options"), path).toEqual(["DENY"]);
    }
    expect(ancestors("/open-evening/")).toEqual([]);
    expect(ancestors("/open-evening/embed/")).toEqual(["*"]);
  });

  test("in many languages, beside many others: as few rules as hosts take, and no other page is framed", async () => {
    const languages = ["en", "fr", "de", "es", "it"];
    const others = Array.from({ length: 30 }, (_, i) => `evening-${i}`);
    const out = await build({
      "data/site.yaml": settings.replace("[en]", `[${languages.join(", ")}]`),
      "content/open-evening/event.md": embedding("any"),
      "content/late-evening/event.md": embedding("any"),
      ...Object.fromEntries(others.map((id) => [`content/${id}/event.md`, event])),
    });
    const { at, ancestors, count } = await readHeaders(out);
    expect(count).toBeLessThanOrEqual(100);
    const pages = pagesOf(out);
    expect(pages.filter(isEmbedded)).toHaveLength(10);
    for (const path of pages) {
      expect(at(path, "X-Frame-Options"), path).toEqual(["DENY"]);
      expect(ancestors(path), path).toEqual(isEmbedded(path) ? ["*"] : []);
    }
  });

  test("is announced to services that show pages, by what oEmbed asks for", async () => {
    const files = readFolder(await build({ "content/open-evening/event.md": embedding("any") }));
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/;
    for (const page of ["open-evening/", "open-evening/programme/", "open-evening/embed/"])
      expect(link.exec(files[`${page}index.html`] ?? "")?.[1], page).toBe(
        "/open-evening/embed/oembed.json",
      );
    expect(files["open-evening/sessions/maps/index.html"]).not.toMatch(link);
    const said: unknown = JSON.parse(files["open-evening/embed/oembed.json"] ?? "");
    expect(said).toMatchObject({ type: "rich", version: "1.0", width: 640, height: 720 });
    expect(said).toHaveProperty(
      "html",
      expect.stringMatching(
        /^<iframe src="https:\/\/example\.org\/open-evening\/embed\/" title="Programme [^"]+ Open evening"\s/,
      ),
    );
  });

  test("is no page that search engines list, nor one that the worker keeps", async () => {
    const files = readFolder(await build({ "content/open-evening/event.md": embedding("any") }));
    expect(files["open-evening/embed/index.html"]).toContain('content="noindex"');
    for (const file of ["sitemap.xml", "worker.js"]) expect(files[file]).not.toContain("embed");
  });

  test("of which nothing is known yet, says so", async () => {
    const files = readFolder(await build({ "content/late-evening/event.md": embedding("any") }));
    expect(files["late-evening/embed/index.html"]).toContain(
      "The programme will be announced here.",
    );
  });
});

test("without it there is no such page, no such script, and one rule for all", async () => {
  const out = await build({});
  const files = Object.keys(readFolder(out));
  expect(files.filter((file) => file.includes("embed"))).toEqual([]);
  const { at, ancestors } = await readHeaders(out);
  expect(ancestors("/nowhere/")).toEqual(["'none'"]);
  expect(at("/nowhere/", "X-Frame-Options")).toEqual(["DENY"]);
  expect(at("/nowhere/", "Cross-Origin-Resource-Policy")).toEqual(["same-origin"]);
});
