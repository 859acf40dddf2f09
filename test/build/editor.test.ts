/** What a build writes of an editor in the browser, and what of the rest of the site it leaves as it is. */
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { makeFolder, makeSite, readFolder, run, smallSite } from "./fixture.ts";

const build = async (changes: Readonly<Record<string, string>>): Promise<string> => {
  const out = join(makeFolder(), "out");
  const args = ["build", "--site", makeSite(changes), "--out", out, "--now", "2027-01-01T12:00"];
  const { code, stdout } = await run(args);
  expect(stdout).not.toContain("error");
  expect(code).toBe(0);
  return out;
};

/** Settings of the small site, with a repository, and an editor or none. */
const settings = (editor = ""): Readonly<Record<string, string>> => ({
  "data/site.yaml": `${smallSite["data/site.yaml"] ?? ""}repository: github.com/village/fair\n${editor}`,
});

/** The values that Netlify reads for an address; those of two rules that match are joined. */
const headersAt = async (out: string, path: string) => {
  const headersFiles = [join(out, "_headers")];
  const { headers, errors } = await parseAllHeaders({
    headersFiles,
    configHeaders: [],
    minimal: false,
  });
  expect(errors).toEqual([]);
  const said: Record<string, readonly string[]> = {};
  for (const rule of headers)
    if ("forRegExp" in rule && rule.forRegExp.test(path))
      for (const [name, value] of Object.entries(rule.values))
        said[name] = [...(said[name] ?? []), value];
  return { said, count: headers.length };
};

let out: string;
let plain: string;
let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  out = await build(settings("editor: {}\n"));
  plain = await build(settings());
  files = readFolder(out);
});

describe("/admin/", () => {
  test("is a page, a configuration, forms and scripts of the site itself", () => {
    const paths = Object.keys(files).filter((path) => path.startsWith("admin/"));
    for (const path of ["index.html", "config.yml", "forms.json", "editor.js", "LICENSE.txt"])
      expect(paths).toContain(`admin/${path}`);
    const page = files["admin/index.html"] ?? "";
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      "frame.css",
      "editor.js",
    ]);
    expect(page).not.toMatch(/<script(?![^>]*src=)|style="/);
  });

  test("is told to search engines nowhere", () => {
    for (const path of ["sitemap.xml", "worker.js", "robots.txt", "index.html"])
      expect((files[path] ?? "").replaceAll(/pathname\.startsWith\([^;]*/g, ""), path).not.toMatch(
        /\/admin\/(?:index|editor|config)/,
      );
    expect(files["sitemap.xml"]).not.toContain("admin");
    const search = Object.entries(files).filter(([path]) => /search.*\.json$/.test(path));
    expect(search.filter(([, text]) => text.includes("admin/"))).toEqual([]);
  });

  test("may ask the host of the repository, and nobody else", async () => {
    const { said } = await headersAt(out, "/admin/");
    expect(said["X-Robots-Tag"]).toEqual(["noindex"]);
    const [policy = ""] = said["Content-Security-Policy"] ?? [];
    expect(said["Content-Security-Policy"]).toHaveLength(1);
    expect(policy.match(/https:\/\/[^ ;]*/g)).toEqual(["https://api.github.com"]);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(files["admin/index.html"]).toContain(
      "connect-src 'self' data: blob: https://api.github",
    );
  });
});

describe("all else", () => {
  test.each([
    "/",
    "/open-evening/",
    "/open-evening/sessions/maps/",
    "/assets/x.js",
    "/worker.js",
    "/open-evening/calendar.ics",
  ])("is told the same at %s as without an editor", async (path) => {
    const [{ said }, { said: before }] = [await headersAt(out, path), await headersAt(plain, path)];
    expect(said).toEqual(path.endsWith("/") ? before : expect.objectContaining(said));
  });

  test("is the same bytes, but for the worker, which lets the editor pass", () => {
    const before = readFolder(plain);
    const others = Object.keys(before).filter((path) => before[path] !== files[path]);
    expect(others.filter((path) => !/^(?:_headers|worker\.js|\.parvis)$/.test(path))).toEqual([]);
  });
});

test("a site of many events has as few rules as hosts take", async () => {
  const { "content/open-evening/event.md": event = "" } = smallSite;
  const changes = Object.fromEntries(
    Array.from({ length: 120 }, (_, i) => [`content/evening-${i}/event.md`, event]),
  );
  const many = await build({
    ...changes,
    ...settings("editor: {}\n"),
  });
  const { said, count } = await headersAt(many, "/admin/");
  expect(count).toBeLessThanOrEqual(100);
  expect(said["Content-Security-Policy"]).toHaveLength(1);
});
