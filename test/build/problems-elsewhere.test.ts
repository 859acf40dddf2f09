/** Problems that are read in a CI, by who has the repository before them and not the disk. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder, makeSite, run, smallSite, writeFiles } from "./fixture.ts";

const broken = { "data/organisations.yaml": "the-hal:\n  name: The Hall\n" };
const now = ["--now", "2027-02-01T12:00"];

const placed = (root: string, folder: string): string => {
  const site = join(root, folder);
  mkdirSync(site, { recursive: true });
  writeFiles(site, { ...smallSite, ...broken });
  return site;
};

const check = (site: string, format: string, env: Readonly<Record<string, string>> = {}) =>
  run(["check", "--site", site, "--format", format, ...now], env);

const filesOf = (annotations: string): ReadonlySet<string | undefined> =>
  new Set([...annotations.matchAll(/^::\w+ file=([^,]*),/gm)].map(([, file]) => file));

describe("files are named from the root of the repository", () => {
  test("by annotations, in a folder of it", async () => {
    const root = makeFolder();
    mkdirSync(join(root, ".git"));
    const { code, stdout } = await check(placed(root, "sites/the fair"), "github");
    expect(code).toBe(1);
    expect(filesOf(stdout)).toEqual(
      new Set(["sites/the fair/data/site.yaml", "sites/the fair/content/open-evening/event.md"]),
    );
  });

  test("where the site is the repository, be it a further work tree", async () => {
    const site = placed(makeFolder(), "");
    writeFileSync(join(site, ".git"), "gitdir: /elsewhere/.git/worktrees/fair\n");
    expect(filesOf((await check(site, "github")).stdout)).toContain("data/site.yaml");
  });

  test("where there is no git, as GitHub says", async () => {
    const root = makeFolder();
    const site = placed(root, "fair");
    const inside = await check(site, "github", { GITHUB_WORKSPACE: root });
    expect(filesOf(inside.stdout)).toContain("fair/data/site.yaml");
    const outside = await check(site, "github", { GITHUB_WORKSPACE: join(root, "other") });
    expect(filesOf(outside.stdout)).toContain("data/site.yaml");
  });

  test("but by people’s text and JSON from the site", async () => {
    const root = makeFolder();
    mkdirSync(join(root, ".git"));
    const site = placed(root, "fair");
    expect((await check(site, "text")).stdout).toMatch(/^content\/open-evening\/event\.md:/m);
    expect((await check(site, "json")).stdout).toContain('"file":"data/site.yaml"');
  });
});

describe("the summary in Markdown", () => {
  test.each([
    [
      "GitHub",
      {
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_REPOSITORY: "village/fair",
        GITHUB_SHA: "c0ffee",
      },
      "https://github.com/village/fair/blob/c0ffee/sites/fair/data/site.yaml#L",
    ],
    [
      "GitLab",
      { CI_PROJECT_URL: "https://gitlab.com/village/fair", CI_COMMIT_SHA: "c0ffee" },
      "https://gitlab.com/village/fair/-/blob/c0ffee/sites/fair/data/site.yaml#L",
    ],
  ])("links to the lines on %s", async (_, env, address) => {
    const root = makeFolder();
    mkdirSync(join(root, ".git"));
    const { code, stdout } = await check(placed(root, "sites/fair"), "markdown", env);
    expect(code).toBe(1);
    expect(stdout).toContain(`](${address}`);
  });

  test("links to nothing that is not known", async () => {
    const { stdout } = await check(placed(makeFolder(), ""), "markdown", {
      GITHUB_REPOSITORY: "village/fair",
    });
    expect(stdout).toContain("| data/site.yaml:");
    expect(stdout).not.toContain("](");
  });

  test("is all that is printed, also where all is well and with --strict", async () => {
    const well = await check(makeSite(), "markdown");
    expect(well).toEqual({ code: 0, stdout: "✅ Checked: nothing to mend.\n", stderr: "" });
    const site = makeSite({ "content/open-evening/speakers/ada.md": "---\nname: Ada\n---\n" });
    const strict = await run(["check", "--site", site, "--format", "markdown", "--strict", ...now]);
    expect(strict.code).toBe(1);
    expect(strict.stdout).toMatch(/^### 0 errors, 1 warning\n\n(?:\|.*\n)+$/);
  });
});
