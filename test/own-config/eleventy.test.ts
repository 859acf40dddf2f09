import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { describe, expect, test, vi } from "vitest";
import { parvis } from "../../src/eleventy.ts";
import { makeFolder, readFolder } from "../build/fixture.ts";
import { buildSite, config, makeConfigured, now, problemsOf } from "./sites.ts";

const shout = config(`  eleventy(config) {
    config.addFilter("shout", (text: string) => text.toUpperCase());
    config.addShortcode("year", () => "2027");
  },
  outputs: [{ name: "a", files: () => [{ path: "/a.txt", body: "A" }] }],`);

const page =
  "---\nlayout: parvis\ntitle: Hello\npermalink: /hello/\n---\n<p>{{ site.title | shout }} {% year %}</p>\n";

describe("what a configuration says to Eleventy", () => {
  test("holds for the templates of the site", async () => {
    const site = makeConfigured(shout, { "layouts/pages/hello.njk": page });
    const { code, said, read } = await buildSite(site);
    expect(code, said).toBe(0);
    expect(read("hello/index.html")).toContain("<p>THE VILLAGE HALL 2027</p>");
    expect(await problemsOf(site)).toEqual([]);
  });

  test("fails at its line", async () => {
    const text = config(
      '  eleventy: (config) => {\n    config.addFilter("x", 3);\n    nothing();\n  },',
    );
    const site = makeConfigured(text, { "layouts/pages/hello.njk": page });
    const [problem, ...others] = await problemsOf(site);
    expect(others).toEqual([]);
    expect(problem).toMatch(/^parvis\.config\.ts:[56]:\d+ broken-module “eleventy” fails: /);
  });

  test("names the template in which a filter fails", async () => {
    const text = config(
      '  eleventy: (config) => config.addFilter("shout", () => { throw new Error("hoarse"); }),',
    );
    const site = makeConfigured(text, {
      "layouts/pages/hello.njk": page.replace(" {% year %}", ""),
    });
    expect(await problemsOf(site)).toEqual([
      expect.stringMatching(/^layouts\/pages\/hello\.njk:6:\d+ broken-template .*hoarse/),
    ]);
  });

  test("holds where Eleventy builds by itself, and so do outputs", async () => {
    const site = makeConfigured(shout, { "layouts/pages/hello.njk": page });
    const out = makeFolder();
    const eleventy = new Eleventy(relative("", join(site, "layouts/pages")), relative("", out), {
      quietMode: true,
      config: async (config: UserConfig) => {
        await config.addPlugin(parvis, { site, now });
      },
    });
    const log = vi.spyOn(eleventy.logger, "message").mockImplementation(() => undefined);
    await eleventy.write();
    log.mockRestore();
    const files = readFolder(out);
    expect(files["hello/index.html"]).toContain("<p>THE VILLAGE HALL 2027</p>");
    expect(files["a.txt"]).toBe("A");
  });
});
