import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { generateSite } from "../../bench/generate.ts";
import { parvis } from "../../src/eleventy.ts";
import { OutputFolder } from "../../src/build/output-folder.ts";
import { readPatterns } from "../../src/build/patterns.ts";
import { prepareBuild } from "../../src/build/prepare-build.ts";
import { loadSite } from "../../src/content/load.ts";
import { noPictures } from "../../src/pictures/picture.ts";
import { makeFolder, readFolder, run } from "../build/fixture.ts";
import { at, makeTemplates, now } from "./templates.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** What Eleventy tells of a page. */
interface Result {
  readonly inputPath: string;
  readonly outputPath: string;
  readonly url: string;
  readonly content: string;
}

/** Pages, and what the script of one of them reads. */
const isPrinted = (path: string): boolean => /\.html$|\/my\/entries\.json$/.test(path);

/** What `npm run build` writes. */
const buildByCommand = async (site: string): Promise<Readonly<Record<string, string>>> => {
  const out = join(makeFolder(), "out");
  const { code, stdout } = await run(["build", "--site", site, "--out", out, "--now", now]);
  expect(code, stdout).toBe(0);
  return readFolder(out);
};

/** What Eleventy makes with the plugin, and what it says. */
const buildByEleventy = async (site: string, input = join(site, "layouts/pages")) => {
  const out = makeFolder();
  const said: string[] = [];
  let results: readonly Result[] = [];
  const eleventy = new Eleventy(relative("", input), relative("", out), {
    quietMode: true,
    config: (config: UserConfig) => {
      void config.addPlugin(parvis, { site, now });
      config.on("eleventy.after", (after: { readonly results: readonly Result[] }) => {
        ({ results } = after);
      });
    },
  });
  const log = vi.spyOn(eleventy.logger, "message").mockImplementation((text) => {
    said.push(text);
  });
  try {
    await eleventy.write();
  } finally {
    log.mockRestore();
  }
  return { files: readFolder(out), results, said: said.join("\n") };
};

describe("Eleventy with the plugin", () => {
  let site = "";
  let made: Awaited<ReturnType<typeof buildByEleventy>>;
  beforeAll(async () => {
    site = makeTemplates({ "a.njk": at("/a/", "{{ site.title }}", "layout: parvis\n") });
    made = await buildByEleventy(site);
  });

  test("writes the files that a build writes, byte by byte", async () => {
    expect(made.files).toEqual(await buildByCommand(site));
  });

  test("counts the pages that it has written", () => {
    const pages = Object.keys(made.files).filter(isPrinted);
    expect(made.said).toContain(`Wrote ${pages.length} files`);
  });

  test("tells of each page where it is and what it holds", () => {
    const told = made.results.map(({ outputPath }) => outputPath);
    expect(told).toHaveLength(Object.keys(made.files).filter(isPrinted).length);
    const maps = made.results.find(({ url }) => url === "/open-evening/sessions/maps/");
    expect(maps?.inputPath).toMatch(/session\.11ty\.ts$/);
    expect(maps?.content).toContain("Maps for all");
  });

  test("prints parts of the site’s own, and says what is wrong with them", async () => {
    const footer = (markup: string) =>
      makeTemplates(
        {},
        {
          "layouts/parts/footer.ts": `import { definePart, html } from "parvis/parts";
export default definePart("footer", () => html\`<footer>${markup}</footer>\`);`,
        },
      );
    const own = footer("Ours");
    const { files } = await buildByEleventy(own, makeFolder());
    expect(files["open-evening/index.html"]).toContain("<footer>Ours</footer>");
    expect(files).toEqual(await buildByCommand(own));
    const dead = footer('<a href="/no/">x</a>');
    await expect(buildByEleventy(dead, makeFolder())).rejects.toThrow(
      "layouts/parts/footer.ts:2:59",
    );
  });

  test("says what is wrong with the content, and with a template", async () => {
    const broken = makeTemplates({ "a.njk": at("/a/", "") }, { "data/site.yaml": "id: [" });
    await expect(buildByEleventy(broken)).rejects.toThrow("data/site.yaml:1:5");
    const dead = makeTemplates({ "a.njk": at("/a/", '<a href="/no/">x</a>') });
    await expect(buildByEleventy(dead)).rejects.toThrow("layouts/pages/a.njk:5:4");
  });
});

describe("of many pages, those of the look are written without Eleventy", () => {
  let site = "";
  let byCommand: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    site = makeFolder();
    generateSite(site, 110);
    byCommand = await buildByCommand(site);
    expect(Object.keys(byCommand).filter(isPrinted).length).toBeGreaterThan(200);
  });

  test("and are the same", async () => {
    const { files } = await buildByEleventy(site, makeFolder());
    expect(Object.keys(files)).toEqual(Object.keys(byCommand));
    for (const path of Object.keys(files)) expect(files[path] === byCommand[path], path).toBe(true);
  });

  test("and Eleventy tells of them all the same", async () => {
    const loaded = loadSite(site, { now });
    if (!loaded.site) throw new Error("the content has errors");
    const settings = { isDevelopment: false, hasCards: false };
    const build = await prepareBuild(loaded.site, noPictures, settings);
    const output = new OutputFolder(makeFolder());
    const written = (await readPatterns()).flatMap(({ name, template }) =>
      template.pages(build).map((page) => {
        output.publish(page);
        return { name, path: page.path };
      }),
    );
    const own = makeTemplates({ "a.njk": at("/a/", "A") });
    const input = relative("", join(own, "layouts/pages"));
    let told: readonly Result[] = [];
    const eleventy = new Eleventy(input, relative("", output.folder), {
      quietMode: true,
      config: (config: UserConfig) => {
        void config.addPlugin(parvis, { prepared: { build, written } });
        config.on("eleventy.after", ({ results }: { readonly results: readonly Result[] }) => {
          told = results;
        });
      },
    });
    eleventy.disableLogger();
    await eleventy.write();
    expect(told).toHaveLength(output.pages.length + output.pieces.length + 1);
    const speaker = told.find(({ inputPath }) => inputPath === "./layouts/pages/speaker.11ty.ts");
    expect(speaker?.content).toContain("<!DOCTYPE html>");
    expect(told.find(({ url }) => url === "/a/")?.content.trim()).toBe("A");
  });
});
