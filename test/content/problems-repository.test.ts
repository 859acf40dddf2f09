import { describe, expect, test } from "vitest";
import { type Changes, loadVillage } from "./village.ts";
import { problem } from "./problem.ts";

const saying = (lines: string): Changes => ({
  "data/site.yaml": ["timezone: Europe/Paris", `timezone: Europe/Paris\n${lines}`],
});

const siteSaying = (lines: string) => loadVillage(saying(lines)).site;

describe("where a site's files are kept", () => {
  test.each([
    ["github.com/village/fair", "https://github.com/village/fair", "github"],
    ["https://github.com/village/fair.git", "https://github.com/village/fair", "github"],
    ["https://GitLab.com/a/group/fair/", "https://gitlab.com/a/group/fair", "gitlab"],
    ["codeberg.org/village/fair", "https://codeberg.org/village/fair", "gitea"],
  ])("%s", (written, address, host) => {
    const expected = { address, host, branch: "main", folder: "" };
    expect(siteSaying(`repository: ${written}`)?.repository).toEqual(expected);
  });

  test("on a server of one's own, on another branch, in a folder", () => {
    const { repository } =
      siteSaying(
        "repository: { address: git.village.example/a/b, host: gitlab, branch: site, folder: ./web/fair/ }",
      ) ?? {};
    expect(repository).toEqual({
      address: "https://git.village.example/a/b",
      host: "gitlab",
      branch: "site",
      folder: "web/fair/",
    });
  });

  test("an editor writes there, on a branch of its own; its repository is that of the site if nothing else is said", () => {
    const { editor } = siteSaying("repository: github.com/a/b\neditor: { branch: edits }") ?? {};
    expect(editor).toEqual({
      repository: {
        address: "https://github.com/a/b",
        host: "github",
        branch: "edits",
        folder: "",
      },
      isReviewed: false,
      login: undefined,
    });
    const alone = siteSaying("editor: { repository: github.com/a/b }");
    expect(alone?.repository?.address).toBe("https://github.com/a/b");
  });

  problem(
    "bad-value: what git calls it",
    saying("repository: git@github.com:village/fair.git"),
    `
      data/site.yaml:6:13 error bad-value
           5 │ timezone: Europe/Paris
           6 │ repository: git@github.com:village/fair.git
             │             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        “git@github.com:village/fair.git” is not the address of a repository. Write: github.com/village/fair
    `,
  );

  problem(
    "bad-value: no address at all",
    saying("editor: { repository: our repository }"),
    `
      data/site.yaml:6:23 error bad-value
           5 │ timezone: Europe/Paris
           6 │ editor: { repository: our repository }
             │                       ^^^^^^^^^^^^^^
        “our repository” is not the address of a repository. Write it as its host shows it: github.com/owner/name
    `,
  );

  problem(
    "bad-value: a server that may run anything",
    saying("repository: git.village.example/a/b"),
    `
      data/site.yaml:6:13 error bad-value
           5 │ timezone: Europe/Paris
           6 │ repository: git.village.example/a/b
             │             ^^^^^^^^^^^^^^^^^^^^^^^
        Parvis does not know what git.village.example runs. Say so beside the address: host: gitlab, host: gitea (for Forgejo too) or host: github.
    `,
  );

  test.each([
    ["repository: https://github.com/o/n/tree/main", "github.com/o/n"],
    ["repository: github.com/o/n/settings", "github.com/o/n"],
    ["repository: https://gitlab.com/a/b/c/-/tree/main", "https://gitlab.com/a/b/c"],
    ["editor: { repository: codeberg.org/o/n/src/branch/main }", "codeberg.org/o/n"],
  ])("a page of it: %s", (lines, meant) => {
    const [first] = loadVillage(saying(lines)).problems;
    expect(first?.code).toBe("bad-value");
    expect(first?.hint).toContain(`Write: ${meant}`);
  });

  test.each([
    "repository: github.com/../n",
    "repository: { address: github.com/o/n, folder: ../x }",
  ])("out of itself: %s", (lines) => {
    expect(loadVillage(saying(lines)).problems.map(({ code }) => code)).toEqual(["bad-value"]);
  });

  problem(
    "missing-field: an editor of no repository",
    saying("editor: { branch: edits }"),
    `
      data/site.yaml:6:1 error missing-field
           5 │ timezone: Europe/Paris
           6 │ editor: { branch: edits }
             │ ^^^^^^
        The field “repository” is missing. Add a line “repository: …”.
    `,
  );
});
