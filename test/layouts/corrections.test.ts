/** “Propose a correction”: each page leads to its own file in the editor of the host. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder, makeSite, readFolder, run, smallSite } from "../build/fixture.ts";

const more = {
  "content/open-evening/speakers/ada.md": "---\nname: Ada\n---\n",
  "content/open-evening/sessions/maps.md":
    "---\ntitle: Maps for all\nspeakers: [ada]\n---\nA talk.\n",
  "content/open-evening/pages/parking.md": "---\ntitle: Parking\n---\nBehind.\n",
  "content/pages/about.md": "---\ntitle: About\n---\nUs.\n",
};
const kept = (repository: string): Readonly<Record<string, string>> => ({
  "data/site.yaml": `${smallSite["data/site.yaml"]}repository: ${repository}\n`,
});
const github = "github.com/village/fair";

/** By the page’s path where its foot leads for a correction; undefined where it does not. */
const correctionsOf = async (
  site: string,
  now = "2027-01-01",
): Promise<Readonly<Record<string, string | undefined>>> => {
  const out = join(makeFolder(), "out");
  const words = ["--site", site, "--out", out, "--no-cards", "--now", now];
  const { code, stdout } = await run(["build", ...words]);
  expect(code, stdout).toBe(0);
  const pages = Object.entries(readFolder(out)).filter(([path]) => path.endsWith(".html"));
  return Object.fromEntries(
    pages.map(([path, text]) => {
      const [, foot = ""] = text.split('<footer class="foot"');
      return [path, /href="([^"]*\/_?edit\/[^"]*)"/.exec(foot)?.[1]];
    }),
  );
};

const from = "https://github.com/village/fair/edit/main/";

test("each page leads to the file that says what stands there", async () => {
  const all = await correctionsOf(makeSite({ ...more, ...kept(github) }));
  const files = Object.entries(all).map(([page, url]) => [page, url?.replace(from, "")]);
  expect(Object.fromEntries(files)).toEqual({
    "index.html": "content/open-evening/event.md",
    "about/index.html": "content/pages/about.md",
    "legal/index.html": "data/site.yaml",
    "accessibility/index.html": "data/site.yaml",
    "open-evening/index.html": "content/open-evening/event.md",
    "open-evening/organisations/index.html": "data/organisations.yaml",
    "open-evening/parking/index.html": "content/open-evening/pages/parking.md",
    "open-evening/practical/index.html": "content/open-evening/event.md",
    "open-evening/programme/index.html": "content/open-evening/programme/2027-03-20.yaml",
    "open-evening/sessions/maps/index.html": "content/open-evening/sessions/maps.md",
    "open-evening/speakers/index.html": "content/open-evening/event.md",
    "open-evening/speakers/ada/index.html": "content/open-evening/speakers/ada.md",
    // What is made of everything, and what is no page of a file.
    "open-evening/data/index.html": undefined,
    "open-evening/my/index.html": undefined,
    "404.html": undefined,
    "offline/en/index.html": undefined,
  });
});

describe("the address of the editor is that of", () => {
  const page = "open-evening/sessions/maps/index.html";
  const file = "content/open-evening/sessions/maps.md";
  test.each([
    [github, `${from}${file}`],
    [
      "gitlab.com/village/culture/fair",
      `https://gitlab.com/village/culture/fair/-/edit/main/${file}`,
    ],
    ["codeberg.org/village/fair", `https://codeberg.org/village/fair/_edit/main/${file}`],
    [
      '{ address: git.example.org/village/fair, host: gitlab, branch: the/next one, folder: "sites/été #1" }',
      `https://git.example.org/village/fair/-/edit/the/next%20one/sites/%C3%A9t%C3%A9%20%231/${file}`,
    ],
  ])("%s", async (repository, address) => {
    const all = await correctionsOf(makeSite({ ...more, ...kept(repository) }));
    expect(all[page]).toBe(address);
  });
});

test("in another language it is the translation, if there is one", async () => {
  const all = await correctionsOf(
    makeSite({
      ...more,
      "data/site.yaml": `${smallSite["data/site.yaml"]?.replace("[en]", "[en, fr]")}repository: ${github}\n`,
      "content/open-evening/sessions/maps.fr.md": "---\ntitle: Des cartes\n---\nUn exposé.\n",
    }),
  );
  expect(all["fr/open-evening/sessions/maps/index.html"]).toBe(
    `${from}content/open-evening/sessions/maps.fr.md`,
  );
  expect(all["open-evening/sessions/maps/index.html"]).toBe(
    `${from}content/open-evening/sessions/maps.md`,
  );
  expect(all["fr/open-evening/index.html"]).toBe(`${from}content/open-evening/event.md`);
});

test("a site that says no repository has none", async () => {
  const all = await correctionsOf(makeSite(more));
  expect(Object.values(all).filter((url) => url !== undefined)).toEqual([]);
});

test("an archive has none: its files may be gone", async () => {
  const site = makeSite({ ...more, ...kept(github) });
  const now = "2027-05-01";
  const { code } = await run([
    "archive",
    "open-evening",
    "--site",
    site,
    "--no-cards",
    "--now",
    now,
  ]);
  expect(code).toBe(0);
  const all = await correctionsOf(site, now);
  expect(all["open-evening/sessions/maps/index.html"]).toBeUndefined();
  expect(all["about/index.html"]).toBe(`${from}content/pages/about.md`);
});

test("those who listen are told that it leads elsewhere", async () => {
  const site = makeSite({ ...more, ...kept(github) });
  const out = join(makeFolder(), "out");
  await run(["build", "--site", site, "--out", out, "--no-cards"]);
  expect(readFileSync(join(out, "about/index.html"), "utf8")).toContain(
    '/about.md">Propose a correction<span class="spoken"> (another site)</span></a>',
  );
});
