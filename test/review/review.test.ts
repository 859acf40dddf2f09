/** What a pull request is told: a site is checked, and what comes of it told to a GitHub that is played here. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { beforeEach, describe, expect, test } from "vitest";
import { makeFolder, makeSite, run, smallSite, writeFiles } from "../build/fixture.ts";
import { PlayedHub } from "./played-hub.ts";

const talk = "content/open-evening/sessions/maps.md";
const speaker = { "content/open-evening/speakers/ada.md": "---\nname: Ada\n---\n" };
const mistaken = "---\ntitle: Maps for all\nspeakers: [adda]\n---\nA talk.\n";
const mended = "---\ntitle: Maps for all\nspeakers: [ada]\n---\nA talk.\n";

/** All of a file, as added. */
const added = (path: string, text: string) => {
  const lines = text.replace(/\n$/, "").split("\n");
  return {
    filename: path,
    patch: [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join("\n"),
  };
};

/** Checks a site, and keeps what it says in a file. */
const check = async (site: string, ...flags: readonly string[]): Promise<string> => {
  const { stdout } = await run(["check", "--site", site, "--format", "suggestions", ...flags]);
  const file = join(makeFolder(), "review.json");
  writeFileSync(file, stdout);
  return file;
};

let hub: PlayedHub;
beforeEach(async () => {
  hub = new PlayedHub();
  await hub.start();
});

const tell = (file: string, ...flags: readonly string[]) =>
  run(["review", file, ...flags], hub.env);

/** Checks a site as it is now, and tells of it. */
const push = async (site: string) => {
  hub.files = [added(talk, readFileSync(join(site, talk), "utf8"))];
  return tell(await check(site));
};

describe("a pull request", () => {
  test("is told in one comment, and of corrections at their lines", async () => {
    const site = makeSite({ ...speaker, [talk]: mistaken });
    expect(await push(site)).toMatchObject({
      code: 0,
      stdout: "The pull request has been told.\n",
    });
    expect(hub.written).toEqual(["POST issues/7/comments", "POST pulls/7/reviews"]);
    const [{ body } = { body: "" }] = hub.issueComments;
    expect(body).toMatch(/^<!-- parvis:check:\w+ -->\n### 1 error, 0 warnings\n/);
    expect(body).toContain(`| ${talk}:3 | No speaker is called “adda”. | Did you mean “ada”?<br>`);
    expect(hub.reviewComments).toMatchObject([{ path: talk, line: 3 }]);
    expect(hub.reviewComments[0]?.body).toMatch(
      /^<!-- parvis:suggestion:\S+ -->\n❌ No speaker is called “adda”\..*\n\n```suggestion\nspeakers: \[ada\]\n```\n$/,
    );
  });

  test("is told nothing anew where nothing is new", async () => {
    const site = makeSite({ ...speaker, [talk]: mistaken });
    await push(site);
    const told = hub.written.length;
    await push(site);
    expect(hub.written.slice(told)).toEqual([]);
  });

  test("has its comment edited, what is mended removed and what is new added", async () => {
    const site = makeSite({ ...speaker, [talk]: mistaken });
    await push(site);
    const told = hub.written.length;
    const [summary, first] = [hub.issueComments[0]?.id, hub.reviewComments[0]?.id];
    writeFiles(site, { [talk]: mended.replace("title:", "titel:") });
    await push(site);
    expect(hub.written.slice(told)).toEqual([
      `PATCH issues/comments/${summary}`,
      `DELETE pulls/comments/${first}`,
      "POST pulls/7/reviews",
    ]);
    expect(hub.issueComments).toHaveLength(1);
    expect(hub.reviewComments.map(({ body }) => body)).toEqual([
      expect.stringContaining("```suggestion\ntitle: Maps for all\n```"),
    ]);
    writeFiles(site, { [talk]: mended });
    await push(site);
    expect(hub.reviewComments).toEqual([]);
    expect(hub.issueComments.map(({ body }) => body)).toEqual([
      expect.stringContaining("✅ Checked: nothing to mend."),
    ]);
  });

  test("keeps a suggestion that somebody has answered, which says that it is mended", async () => {
    const site = makeSite({ ...speaker, [talk]: mistaken });
    await push(site);
    const id = hub.reviewComments[0]?.id ?? 0;
    hub.add({ user: { login: "ada" }, body: "Is that me?", in_reply_to_id: id });
    writeFiles(site, { [talk]: mended });
    await push(site);
    await push(site);
    expect(hub.reviewComments.map(({ body }) => body)).toEqual([
      "✅ No longer found.",
      "Is that me?",
    ]);
  });

  test("has a suggestion once more where GitHub shows it at a line that is gone", async () => {
    const site = makeSite({ ...speaker, [talk]: mistaken });
    await push(site);
    for (const one of hub.reviewComments) one.line = null;
    await push(site);
    expect(hub.reviewComments).toMatchObject([{ line: 3 }]);
  });

  test("finds its comment among hundreds, and touches none of others", async () => {
    const site = makeSite({ ...speaker, [talk]: mistaken });
    await push(site);
    const [own] = hub.issueComments;
    const copy = { id: 1, user: { login: "mallory" }, body: own?.body ?? "" };
    const others = Array.from({ length: 250 }, (_, id) => ({
      ...copy,
      id: 1000 + id,
      body: "Hm.",
    }));
    hub.issueComments = [copy, ...others, ...hub.issueComments];
    hub.add({ ...copy, body: hub.reviewComments[0]?.body ?? "", line: 3 });
    writeFiles(site, { [talk]: mended });
    await push(site);
    expect(hub.issueComments).toHaveLength(252);
    expect(hub.issueComments[0]).toEqual(copy);
    expect(hub.reviewComments.map(({ user }) => user.login)).toEqual(["mallory"]);
  });

  test("is shown the way to the preview", async () => {
    const file = await check(makeSite());
    await tell(file, "--preview", "https://github.com/village/fair/actions/runs/1/artifacts/2");
    expect(hub.issueComments[0]?.body).toContain(
      "[Download the site as it would be](https://github.com/village/fair/actions/runs/1/artifacts/2)",
    );
  });

  test("is told in the language of the site", async () => {
    const site = makeSite({ ...speaker, [talk]: mistaken });
    const file = join(site, "data/site.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("[en]", "[fr]"));
    await push(site);
    expect(hub.issueComments[0]?.body).toContain("### 1 erreur, 0 avertissement");
    expect(hub.reviewComments[0]?.body).toContain("Vouliez-vous dire");
  });

  test("of two sites in one repository is told of each by itself", async () => {
    const root = makeFolder();
    writeFiles(root, { ".git": "" });
    for (const name of ["north", "south"]) {
      writeFiles(join(root, name), { ...smallSite, ...speaker, [talk]: mistaken });
      hub.files = [added(`${name}/${talk}`, mistaken)];
      await tell(await check(join(root, name)));
    }
    expect(hub.issueComments).toHaveLength(2);
    expect(hub.reviewComments.map(({ path }) => path)).toEqual([`north/${talk}`, `south/${talk}`]);
  });
});

describe("a suggestion", () => {
  test("is left to the comment where the pull request does not change its line", async () => {
    hub.files = [{ filename: talk, patch: "@@ -4,2 +4,2 @@\n ---\n-A talk.\n+Another talk." }];
    await tell(await check(makeSite({ ...speaker, [talk]: mistaken })));
    expect(hub.reviewComments).toEqual([]);
    expect(hub.issueComments[0]?.body).toContain("adda");
  });

  const moved = {
    patch: "@@ -7,3 +7,4 @@\n # 7\n title: Maps for all\n+speakers: [adda]\n ---",
    merged: [
      "@@ -1,10 +1,4 @@",
      " ---",
      ...[2, 3, 4, 5, 6, 7].map((line) => `-# ${line}`),
      " title: Maps for all\n speakers: [adda]\n ---",
    ].join("\n"),
  };

  test("finds its line where the other branch has moved it", async () => {
    hub.files = [{ filename: talk, patch: moved.patch }];
    hub.merged = [{ filename: talk, patch: moved.merged }];
    await tell(await check(makeSite({ ...speaker, [talk]: mistaken })));
    expect(hub.reviewComments).toMatchObject([{ line: 9 }]);
  });

  test("finds its line below what the other branch has changed", async () => {
    hub.files = [{ filename: talk, patch: moved.patch.replaceAll("7", "3") }];
    hub.merged = [{ filename: talk, patch: "@@ -1,3 +1,1 @@\n ---\n-# 2\n-# 3" }];
    await tell(await check(makeSite({ ...speaker, [talk]: mistaken })));
    expect(hub.reviewComments).toMatchObject([{ line: 5 }]);
  });

  test("stands at no line that the other branch has brought", async () => {
    hub.files = [added(talk, mistaken)];
    hub.merged = [
      {
        filename: talk,
        patch: "@@ -1,3 +1,4 @@\n ---\n title: Maps for all\n+speakers: [adda]\n speakers: [adda]",
      },
    ];
    await tell(await check(makeSite({ ...speaker, [talk]: mistaken })));
    expect(hub.reviewComments).toEqual([]);
  });

  test.each([[[]], [undefined]])("stands at its line and no other (moved: %j)", async (merged) => {
    hub.merged = merged;
    hub.files = [{ filename: talk, patch: moved.patch }];
    const file = await check(makeSite({ ...speaker, [talk]: mistaken }));
    await tell(file);
    expect(hub.reviewComments).toEqual([]);
    hub.files = [added(talk, mistaken)];
    await tell(file);
    expect(hub.reviewComments).toMatchObject([{ line: 3 }]);
  });

  test("leaves a line alone that says what another says", async () => {
    const day = "content/open-evening/programme/2027-03-20.yaml";
    const slot = (time: string) => [`- time: ${time}`, "  titel: Tea", "  kind: break"];
    const [first, second] = [slot("19:00–20:00"), slot("20:00–20:30")];
    const site = makeSite({ ...speaker, [day]: `${[...first, ...second].join("\n")}\n` });
    const lines = second.map((line) => `+${line}`);
    hub.files = [{ filename: day, patch: ["@@ -3,0 +4,3 @@", ...lines].join("\n") }];
    await tell(await check(site));
    expect(hub.reviewComments).toMatchObject([{ path: day, line: 5 }]);
  });

  test("that GitHub does not take keeps no other away", async () => {
    hub.stumblesOver = "adda";
    await push(makeSite({ ...speaker, [talk]: mistaken.replace("title", "titel") }));
    expect(hub.reviewComments).toMatchObject([{ line: 2 }]);
  });
});

describe("where GitHub lets nobody write", () => {
  test.each([401, 403, 404, 500])(
    "(%i) the comment is printed, and all is well",
    async (status) => {
      hub.refuses = status;
      const { code, stdout } = await push(makeSite({ ...speaker, [talk]: mistaken }));
      expect(code).toBe(0);
      expect(stdout).toContain("GitHub lets nobody comment here");
      expect(stdout).toContain("### 1 error, 0 warnings");
      expect(stdout).not.toContain("the-token");
    },
  );

  test("or answers nothing at all, neither", async () => {
    const file = await check(makeSite());
    const env = { ...hub.env, GITHUB_API_URL: "http://127.0.0.1:1" };
    const { code, stdout } = await run(["review", file], env);
    expect([code, stdout]).toEqual([0, expect.stringContaining("✅ Checked")]);
  });
});

describe("what people write does no harm", () => {
  const hostile = [
    "@everyone look",
    "<!-- parvis:check:000000000000 -->",
    "--> </details> <script>",
    "``` and ````suggestion",
    "[click](https://evil.example)",
    "see #12",
  ];
  const parser = new MarkdownIt({ html: true });

  test.each(hostile)("%s", async (text) => {
    const site = makeSite({
      ...speaker,
      [talk]: `---\ntitle: Maps\nspeakers: ["adda", ${JSON.stringify(text)}]\n---\n`,
    });
    await push(site);
    for (const { body } of [...hub.issueComments, ...hub.reviewComments]) {
      const [marker, ...lines] = body.split("\n");
      expect(marker).toMatch(/^<!-- parvis:\w+:[\w:]+ -->$/);
      const tokens = parser.parse(lines.join("\n"), {});
      const inside = tokens.flatMap(({ children }) => children ?? []);
      const html = [...tokens, ...inside].filter(({ type }) => type.startsWith("html"));
      expect(html.filter(({ content }) => content !== "<br>")).toEqual([]);
      expect(inside.filter(({ type }) => type === "link_open")).toEqual([]);
      const said = inside.filter(({ type }) => type === "text").map(({ content }) => content);
      expect(said.join("\n")).not.toMatch(/[@#]\w/);
      const blocks = tokens.filter(({ type }) => type === "fence");
      expect(blocks.every(({ info }) => info === "suggestion")).toBe(true);
      for (const { content } of blocks) expect(content).toContain(JSON.stringify(text));
    }
    expect(hub.reviewComments).toHaveLength(1);
  });
});

describe("a file", () => {
  test.each([
    ["that is missing", undefined],
    ["that is no JSON", "::error::"],
    ["of another kind", "[]"],
    [
      "whose comment has no mark",
      '{"version":1,"language":"en","marker":"x","summary":"Hello","comments":[]}',
    ],
    [
      "whose comment does not begin with its mark",
      JSON.stringify({
        version: 1,
        language: "en",
        marker: "<!-- parvis:check:000000000000 -->",
        summary: "Hello",
        comments: [],
      }),
    ],
    [
      "that goes on too long",
      JSON.stringify({
        version: 1,
        language: "en",
        marker: "<!-- parvis:check:000000000000 -->",
        summary: `<!-- parvis:check:000000000000 -->${"x".repeat(70_000)}`,
        comments: [],
      }),
    ],
  ])("%s is refused, and nothing told", async (_, text) => {
    const file = join(makeFolder(), "review.json");
    if (text !== undefined) writeFileSync(file, text);
    const { code, stderr } = await tell(file);
    expect(code).toBe(2);
    expect(stderr).toContain("is not what `parvis check --format suggestions` writes");
    expect(hub.asked).toEqual([]);
  });

  test("can be told to a pull request alone", async () => {
    const { code, stderr } = await run(["review", await check(makeSite())], {});
    expect([code, stderr]).toEqual([2, expect.stringContaining("GITHUB_TOKEN")]);
  });
});
