/** What lies in `static/` of a site. */
import { existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder, makeSite, readFolder, run, writeFiles } from "../build/fixture.ts";
import { buildSite } from "../eleventy/templates.ts";
import { serve } from "../eleventy/serve.ts";
import { problemsOf } from "./problems.ts";

/** A small site with files in `static/`. */
const siteWith = (
  statics: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>> = {},
): string =>
  makeSite({
    ...changes,
    ...Object.fromEntries(Object.entries(statics).map(([path, text]) => [`static/${path}`, text])),
  });

describe("static/ is published as it is", () => {
  test("with its folders and hidden files, without what tools leave", async () => {
    const site = siteWith({
      CNAME: "fair.example",
      "map.pdf": "%PDF-1.7 \u00e9",
      ".well-known/nostr.json": "{}",
      ".nojekyll": "",
      "old/deep/a b.txt": "A",
      ".DS_Store": "x",
      "old/.gitkeep": "",
      "old/.a.txt.swp": "x",
      "old/a.txt~": "x",
      ".git/HEAD": "x",
    });
    const { code, said, out } = await buildSite(site);
    expect(code, said).toBe(0);
    const files = readFolder(out);
    expect(files.CNAME).toBe("fair.example");
    expect(files["old/deep/a b.txt"]).toBe("A");
    expect(Buffer.from(files["map.pdf"] ?? "", "latin1").toString()).toBe("%PDF-1.7 \u00e9");
    expect(files).toHaveProperty([".well-known/nostr.json"], "{}");
    expect(files).toHaveProperty([".nojekyll"], "");
    expect(
      Object.keys(files).filter((name) => /DS_Store|gitkeep|swp|~|\.git\//.test(name)),
    ).toEqual([]);
  });

  test("and goes from the output when it goes", async () => {
    const site = siteWith({ "a.txt": "A", "b/c.txt": "C" });
    const out = join(makeFolder(), "out");
    await buildSite(site, out);
    rmSync(join(site, "static/b"), { recursive: true });
    await buildSite(site, out);
    expect(existsSync(join(out, "a.txt"))).toBe(true);
    expect(existsSync(join(out, "b"))).toBe(false);
  });

  test("texts and the menu may lead there", async () => {
    const site = siteWith(
      { "flyer 1.pdf": "%PDF-", "old/index.html": "<!DOCTYPE html><title>Old</title>" },
      {
        "content/open-evening/sessions/maps.md":
          "---\ntitle: Maps for all\n---\nThe [flyer](/flyer%201.pdf#page=2), the [old page](/old/).\n",
      },
    );
    const { said, read } = await buildSite(site);
    const page = read("open-evening/sessions/maps/index.html");
    expect(page, said).toContain('href="/flyer%201.pdf#page=2"');
    expect(page).toContain('href="/old/"');
  });

  test("and to nothing else by a path", async () => {
    const site = siteWith(
      { "flyer.pdf": "%PDF-" },
      {
        "content/open-evening/sessions/maps.md":
          "---\ntitle: Maps for all\n---\nThe [flyer](/flier.pdf).\n",
      },
    );
    expect((await problemsOf(site)).join()).toContain("sessions/maps.md:4:13 bad-url");
  });

  test("templates of one’s own may lead there", async () => {
    const site = siteWith(
      { "flyer.pdf": "%PDF-" },
      { "layouts/pages/a.njk": "---\npermalink: /a/\n---\n<a href='/flyer.pdf'>F</a>" },
    );
    expect(await problemsOf(site)).toEqual([]);
  });

  test("lines of _headers, _redirects and robots.txt are added to those of Parvis", async () => {
    const site = siteWith({
      _headers: "/data/*\n  Access-Control-Allow-Origin: *\n",
      _redirects: "/tickets https://tickets.example 302\n",
      "robots.txt": "User-agent: ExampleBot\nDisallow: /\n",
    });
    const { said, read } = await buildSite(site);
    expect(read("_headers"), said).toMatch(
      /^\/\*\n {2}Content-Security-Policy: .*\n[^]*\n\n\/data\/\*\n/,
    );
    expect(read("_redirects")).toBe("/tickets https://tickets.example 302\n");
    expect(read("robots.txt")).toMatch(
      /^User-agent: \*\nDisallow:\n[^]*\n\nUser-agent: ExampleBot\nDisallow: \/\n$/,
    );
  });
});

describe("what cannot be published is a problem at its file", () => {
  test.each<[file: string, problem: string]>([
    ["open-evening/index.html", "duplicate-address Parvis itself makes /open-evening/"],
    [
      "Open-Evening/Sessions/maps/index.html",
      "duplicate-address The address /open-evening/sessions/maps/ is already taken by content/open-evening/sessions/maps.md.",
    ],
    ["open-evening", "duplicate-address Parvis itself makes /open-evening/"],
    ["open-evening/event.ics/x", "duplicate-address Parvis itself makes /open-evening/event.ics"],
    ["worker.js", "duplicate-address Parvis itself makes /worker.js"],
    ["Sitemap.xml", "duplicate-address Parvis itself makes /sitemap.xml"],
    [".parvis", "duplicate-address Parvis itself makes /.parvis"],
    ["assets/a.js", "duplicate-address The folder /assets/ is Parvis’s own"],
  ])("%s", async (file, problem) => {
    const found = await problemsOf(siteWith({ [file]: "x" }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`static/${file}:1:1 ${problem}`);
  });

  test("a page of a template of one’s own counts too", async () => {
    const template = { "layouts/pages/a.njk": "---\npermalink: /a/\n---\nA" };
    const found = await problemsOf(siteWith({ "a/index.html": "x" }, template));
    expect(found.join()).toContain(
      "static/a/index.html:1:1 duplicate-address The address /a/ is already taken by layouts/pages/a.njk",
    );
  });

  test.runIf(process.platform === "linux")("two names that some disks take for one", async () => {
    const found = await problemsOf(siteWith({ "Logo.txt": "A", "logo.txt": "B" }));
    expect(found.join()).toContain(
      "static/logo.txt:1:1 duplicate-address The address /logo.txt is already taken by static/Logo.txt",
    );
  });

  test("a header that Parvis sends itself", async () => {
    const headers = "/*\n  X-Mine: 1\n  Content-Security-Policy: default-src *\n";
    expect(await problemsOf(siteWith({ _headers: headers }))).toEqual([
      expect.stringContaining(
        "static/_headers:3:3 duplicate-header Parvis itself sends Content-Security-Policy",
      ),
    ]);
  });

  test.runIf(process.platform !== "win32")("links that lead out of the folder", async () => {
    const site = siteWith({ "a.txt": "A" });
    writeFileSync(join(site, "secret"), "S");
    symlinkSync("../secret", join(site, "static/out.txt"));
    symlinkSync("..", join(site, "static/up"));
    symlinkSync("nowhere", join(site, "static/none.txt"));
    symlinkSync("a.txt", join(site, "static/b.txt"));
    const found = await problemsOf(site);
    expect(found.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "static/none.txt:1:1 unexpected-file",
      "static/out.txt:1:1 unexpected-file",
      "static/up:1:1 unexpected-file",
    ]);
    for (const name of ["none.txt", "out.txt", "up"]) rmSync(join(site, "static", name));
    expect((await buildSite(site)).read("b.txt")).toBe("A");
  });

  test.runIf(process.platform !== "win32")("the folder itself, as a link", async () => {
    const site = makeSite();
    symlinkSync(makeFolder(), join(site, "static"));
    expect((await problemsOf(site)).join()).toContain("static:1:1 unexpected-file");
  });

  test("warns of what hosts refuse and what the policy blocks", async () => {
    const site = siteWith({
      "map.html":
        '<!DOCTYPE html>\n<title>Map</title>\n<script>go()</script>\n<img src="https://elsewhere.example/a.png" onload="x()">\n<script src="map.js"></script>\n<a href="https://elsewhere.example/">E</a>',
      "film.mp4": "x",
    });
    truncateSync(join(site, "static/film.mp4"), 26 * 1_048_576);
    expect((await problemsOf(site)).map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "static/film.mp4:1:1 big-file",
      "static/map.html:3:1 blocked-by-policy",
      "static/map.html:4:11 blocked-by-policy",
      "static/map.html:4:44 blocked-by-policy",
    ]);
  });
});

describe("static/ under npm start", () => {
  test("is served, edited, added and deleted at once", async () => {
    const site = makeSite();
    const { update, show } = await serve(site);
    await update();
    expect(show("/a.txt")).toBeUndefined();
    mkdirSync(join(site, "static"));
    writeFiles(site, { "static/a.txt": "One", "static/.well-known/b": "B" });
    expect(await update()).toEqual({ kind: "built", said: "" });
    expect([show("/a.txt"), show("/.well-known/b")]).toEqual(["One", "B"]);
    writeFiles(site, { "static/a.txt": "Two" });
    await update();
    expect(show("/a.txt")).toBe("Two");
    rmSync(join(site, "static/a.txt"));
    await update();
    expect(show("/a.txt")).toBeUndefined();
  });

  test("leaves the last good site where a file is in the way", async () => {
    const site = makeSite();
    const { update, show } = await serve(site);
    await update();
    writeFiles(site, { "static/sitemap.xml": "mine" });
    const { kind, said } = await update();
    expect(kind).toBe("faulty");
    expect(said).toContain("static/sitemap.xml:1:1 error duplicate-address");
    expect(show("/sitemap.xml")).not.toBe("mine");
  });
});

test("an archive leaves static/ where it is, and both are published", async () => {
  const site = siteWith(
    { "flyer.pdf": "%PDF-", "open-evening/old.txt": "Old" },
    {
      "content/open-evening/sessions/maps.md":
        "---\ntitle: Maps for all\n---\nThe [flyer](/flyer.pdf).\n",
    },
  );
  const later = ["--site", site, "--now", "2027-06-01T12:00", "--no-cards"];
  const archived = await run(["archive", "open-evening", ...later]);
  expect(archived.code, archived.stdout + archived.stderr).toBe(0);
  const kept = Object.keys(readFolder(join(site, "archive/open-evening/files")));
  expect(kept).toContain("open-evening/index.html");
  expect(kept.filter((name) => /flyer|old\.txt/.test(name))).toEqual([]);
  const out = join(makeFolder(), "out");
  const built = await run(["build", "--out", out, ...later]);
  expect(built.code, built.stdout + built.stderr).toBe(0);
  const files = readFolder(out);
  expect([files["flyer.pdf"], files["open-evening/old.txt"]]).toEqual(["%PDF-", "Old"]);
});

test.skipIf(process.platform === "win32")("a name has one line", async () => {
  const found = await problemsOf(siteWith({ "map\nnew.txt": "x" }));
  expect(found.join("\n")).toMatch(
    /^static\/map.new\.txt:1:1 bad-encoding The name of this file or folder holds an invisible character \(U\+000A\)/s,
  );
});

test("what an output of the site makes is no file of Parvis", async () => {
  const config =
    'export default { outputs: [{ name: "a", files: () => [{ path: "/a.txt", body: "A" }] }] };';
  const found = await problemsOf(siteWith({ "A.txt": "x" }, { "parvis.config.ts": config }));
  expect(found.join("\n")).toContain(
    "static/A.txt:1:1 duplicate-address The address /a.txt is already taken by parvis.config.ts.",
  );
});
