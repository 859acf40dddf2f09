import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { resolveConfig } from "@netlify/config";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { describe, expect, test } from "vitest";
import { headersFile, immutable, staticHeaders } from "../../src/outputs/headers.ts";
import { redirectsFile, refreshPages } from "../../src/outputs/redirects.ts";
import type { Site } from "../../src/site/model.ts";
import { makeFolder, writeFiles } from "./fixture.ts";

const repository = join(import.meta.dirname, "../..");

describe("netlify.toml", () => {
  test("says only what Netlify knows", async () => {
    const folder = makeFolder();
    copyFileSync(join(repository, "netlify.toml"), join(folder, "netlify.toml"));
    const resolved = await resolveConfig({
      config: join(folder, "netlify.toml"),
      repositoryRoot: folder,
      cwd: folder,
      offline: true,
      context: "production",
      branch: "main",
      env: {},
    });
    const config: unknown = resolved.config;
    expect(config).toEqual({
      build: {
        command: "npm run build",
        commandOrigin: "config",
        publish: join(folder, "_site"),
        publishOrigin: "config",
        environment: { NODE_VERSION: "24" },
        // Nothing is made smaller or moved, but forms are looked for.
        processing: {
          css: { bundle: false, minify: false },
          html: { pretty_urls: false },
          images: { compress: false },
          js: { bundle: false, minify: false },
        },
        services: {},
      },
      functions: { "*": {} },
      plugins: [],
      redirects: [],
      headersOrigin: "config",
      // The built `_headers` says the same of every site, and the rest of this one.
      headers: [
        {
          for: "/*",
          // Embedded pages and the editor say otherwise, and rules that match are joined.
          values: Object.fromEntries(
            staticHeaders.filter(
              ([name]) => !/^(?:X-Frame-Options|.*-(?:Opener|Resource)-Policy)$/.test(name),
            ),
          ),
        },
        { for: "/assets/*", values: { "Cache-Control": immutable } },
      ],
    });
  });
});

describe("the published _headers", () => {
  const read = async (
    facts: Partial<Pick<Site, "address" | "base" | "isPreview" | "offline" | "media">>,
  ) => {
    const site = {
      address: undefined,
      base: "",
      isPreview: false,
      offline: true,
      media: [],
      ...facts,
    };
    const folder = makeFolder();
    const { path, body } = headersFile(site, { policy: "default-src 'none'; img-src 'self'" });
    writeFiles(folder, { [path]: body.toString() });
    const files = [join(folder, path)];
    return parseAllHeaders({
      headersFiles: files,
      netlifyConfigPath: undefined,
      configHeaders: [],
      minimal: true,
    });
  };

  test("carry the policy, and who may frame a page: nobody", async () => {
    const { headers, errors } = await read({});
    expect(errors).toEqual([]);
    expect(headers.slice(0, 3).map((header) => header.for)).toEqual([
      "/*",
      "/assets/*",
      "/worker.js",
    ]);
    expect(headers[0]?.values).toEqual({
      "Content-Security-Policy": "default-src 'none'; img-src 'self'; frame-ancestors 'none'",
      ...Object.fromEntries(staticHeaders),
    });
    expect(headers[1]?.values).toEqual({ "Cache-Control": immutable });
  });

  test.each([
    { address: "https://fair.example", isUpgraded: true },
    { address: "http://fair.example", isUpgraded: false },
    { address: undefined, isUpgraded: false },
  ])(
    "have all asked for with encryption at $address: $isUpgraded",
    async ({ address, isUpgraded }) => {
      const { headers } = await read({ address });
      const policy = headers[0]?.values["Content-Security-Policy"] ?? "";
      expect(policy.includes("upgrade-insecure-requests")).toBe(isUpgraded);
    },
  );

  test("keep a preview out of search engines", async () => {
    const { headers } = await read({ isPreview: true });
    expect(headers[0]?.values).toMatchObject({ "X-Robots-Tag": "noindex" });
  });

  test("know the folder that the site lies in", async () => {
    const { headers } = await read({ base: "/2027" });
    const others = headers.slice(1).map((header) => header.for);
    expect(others.slice(0, 2)).toEqual(["/2027/assets/*", "/2027/worker.js"]);
    expect(others.filter((path) => !path.startsWith("/2027/"))).toEqual([]);
  });

  test("have browsers ask for the worker again each time", async () => {
    const { headers } = await read({});
    expect(headers[2]?.values).toEqual({ "Cache-Control": "no-cache" });
  });

  test("let programs of other sites read the data, and nothing else", async () => {
    const { headers } = await read({});
    const open = headers.filter(({ values }) => values["Access-Control-Allow-Origin"] === "*");
    expect(open.map((header) => header.for)).toEqual([
      "/:event/data/*",
      "/:event/feed.xml",
      "/:event/feed.json",
      "/:event/schedule.xml",
      "/:event/schedule.json",
      "/:event/schedule2.json",
      "/:event/calendar.ics",
    ]);
    expect(headers.slice(3)).toEqual(open);
  });

  test("let no script run in a drawing that is opened by itself", async () => {
    const media = ["/fair/media/plan.svg", "/fair/media/hall.svg", "/media/report.pdf"].map(
      (url) => ({ url, file: "" }),
    );
    const { headers } = await read({ media });
    const [own, ...others] = headers
      .slice(1)
      .filter(({ values }) => values["Content-Security-Policy"]);
    expect(own?.for).toBe("/fair/media/*");
    expect(own?.values["Content-Security-Policy"]).toMatch(/^default-src 'none';/);
    expect(own?.values["Content-Security-Policy"]).not.toContain("script-src");
    expect(others).toEqual([]);
  });
});

describe("redirects", () => {
  const site = {
    address: "https://example.org/events",
    base: "/events",
    language: "fr",
    redirects: [
      { from: "/events/old/", to: "/events/open-evening/" },
      { from: "/events/été 2012.html", to: "https://archive.example/été" },
      { from: "/events/../../etc", to: "/events/" },
    ],
  };

  test("are rules that hosts understand", async () => {
    const folder = makeFolder();
    for (const { path, body } of redirectsFile(site))
      writeFiles(folder, { [path]: body.toString() });
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [join(folder, "_redirects")],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(redirects).toMatchObject([
      { from: "/events/old/", to: "/events/open-evening/", status: 301, force: true },
      { from: "/events/%C3%A9t%C3%A9%202012.html", status: 301 },
      { from: "/etc", to: "/events/" },
    ]);
  });

  test("are pages for hosts without rules, in the site's language", () => {
    const [page] = refreshPages(site);
    expect(page?.path).toBe("/old/index.html");
    expect(page?.body).toContain('<html lang="fr">');
    expect(page?.body).toContain('content="0; url=/events/open-evening/"');
    expect(page?.body).toContain('href="https://example.org/events/open-evening/"');
    expect(page?.body).toContain("Cette page a changé d’adresse");
  });

  test("stay within the site", () => {
    expect(refreshPages(site).map(({ path }) => path)).toEqual([
      "/old/index.html",
      "/été 2012.html",
    ]);
  });

  test("make no file where there are none", () => {
    expect(redirectsFile({ ...site, redirects: [] })).toEqual([]);
  });
});
