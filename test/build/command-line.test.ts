import { readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { commands } from "../../src/commands/index.ts";
import {
  hasSignals,
  makeFolder,
  makeSite,
  readFolder,
  run,
  runProcess,
  smallSite,
  start,
  writeFiles,
} from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const now = ["--now", "2027-03-01T12:00"];

const unknownSpeaker = {
  "content/open-evening/sessions/maps.md": "---\ntitle: Maps\nspeakers: [zoe]\n---\n",
};
const unused = { "content/open-evening/sessions/more.md": "---\ntitle: More maps\n---\n" };

describe("check", () => {
  test("ends with 0 and one line when all is well", async () => {
    const { code, stdout, stderr } = await runProcess(["check", "--site", makeSite(), ...now]);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "Checked: nothing to mend.\n",
      stderr: "",
    });
  });

  test("names the folders of a site that have both got other names", async () => {
    const site = makeSite();
    renameSync(join(site, "content"), join(site, "contents"));
    renameSync(join(site, "data"), join(site, "datas"));
    const { code, stdout } = await run(["check", "--site", site, ...now]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^contents:1:1 [^]*content\/\n\ndatas:1:1 [^]*data\/\n/);
  });

  test("ends with 1 when the content has an error, and shows its place", async () => {
    const { code, stdout } = await runProcess([
      "check",
      "--site",
      makeSite(unknownSpeaker),
      ...now,
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain("content/open-evening/sessions/maps.md:3:12 error unknown-reference");
  });

  test("lets warnings pass, unless it is strict", async () => {
    const site = makeSite(unused);
    expect((await run(["check", "--site", site, ...now])).code).toBe(0);
    expect((await run(["check", "--site", site, ...now, "--strict"])).code).toBe(1);
  });

  test("prints nothing but JSON on standard output when asked for it", async () => {
    const site = makeSite(unknownSpeaker);
    const { stdout } = await run(["check", "--site", site, ...now, "--format", "json"]);
    const lines = stdout.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { severity: "error", code: "unknown-reference", line: 3, column: 12 },
    ]);
  });

  test("speaks without colours where nobody looks", async () => {
    const { stdout } = await run(["check", "--site", makeSite(unknownSpeaker), ...now]);
    expect(stdout).not.toContain("\u001b");
  });
});

describe("paths", () => {
  test("are of the folder in which a command was typed, which npm leaves for ours", async () => {
    const folder = makeFolder();
    writeFiles(
      folder,
      Object.fromEntries(Object.entries(smallSite).map(([path, text]) => [`site/${path}`, text])),
    );
    const typed = { INIT_CWD: folder, npm_package_json: join(process.cwd(), "package.json") };
    expect((await run(["check", "--site", "site", ...now], typed)).code).toBe(0);
    for (const command of [
      ["import", "--into"],
      ["moderate", "--site"],
    ] as const) {
      const [name, flag] = command;
      const { stderr } = await run([name, "sent.csv", flag, "site", ...now], typed);
      expect(stderr, name).toContain(join(folder, "sent.csv"));
    }
  });
});

describe("build", () => {
  test("ends with 0 and a summary", async () => {
    const out = join(makeFolder(), "_site");
    const { code, stdout } = await runProcess([
      "build",
      "--site",
      makeSite(),
      "--out",
      out,
      ...now,
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Built .*_site\n {2}pages {10}\d+\n {2}files {10}\d+ \(.*kB\)\n/);
    expect(stdout).toMatch(/time .* sec\n$/);
    const files = Object.keys(readFolder(out));
    expect(files).toEqual(
      expect.arrayContaining([".parvis", "404.html", "_headers", "index.html"]),
    );
    expect(files).toContain("open-evening/sessions/maps/index.html");
  });

  test("leaves the last good site when the content has an error", async () => {
    const site = makeSite();
    const out = join(makeFolder(), "_site");
    await run(["build", "--site", site, "--out", out, ...now]);
    const good = readFolder(out);
    writeFiles(site, unknownSpeaker);
    const { code, stdout } = await run(["build", "--site", site, "--out", out, ...now]);
    expect(code).toBe(1);
    expect(stdout).toContain("is left as it was.\n");
    expect(readFolder(out)).toEqual(good);
  });

  test("leaves the last good site when it is strict and there is a warning", async () => {
    const site = makeSite();
    const out = join(makeFolder(), "_site");
    await run(["build", "--site", site, "--out", out, ...now]);
    const good = readFolder(out);
    writeFiles(site, unused);
    const { code } = await run(["build", "--site", site, "--out", out, ...now, "--strict"]);
    expect(code).toBe(1);
    expect(readFolder(out)).toEqual(good);
  });

  test("puts back the site that a killed build has moved aside, even if the content has errors", async () => {
    const site = makeSite();
    const out = join(makeFolder(), "_site");
    await run(["build", "--site", site, "--out", out, ...now]);
    const good = readFolder(out);
    renameSync(out, `${out}.previous`);
    writeFiles(site, unknownSpeaker);
    expect((await run(["build", "--site", site, "--out", out, ...now])).code).toBe(1);
    expect(readFolder(out)).toEqual(good);
  });

  test("removes the pages of what is gone from the content", async () => {
    const site = makeSite(unused);
    const out = join(makeFolder(), "_site");
    await run(["build", "--site", site, "--out", out, ...now]);
    const page = "open-evening/sessions/more/index.html";
    expect(Object.keys(readFolder(out))).toContain(page);
    rmSync(join(site, "content/open-evening/sessions/more.md"));
    await run(["build", "--site", site, "--out", out, ...now]);
    expect(Object.keys(readFolder(out))).not.toContain(page);
  });

  test("gives the same bytes in another folder, zone and language", async () => {
    const first = join(makeFolder(), "_site");
    const second = join(makeFolder(), "deeper/down/out");
    const reversed = Object.fromEntries(Object.entries(smallSite).toReversed());
    const other = makeFolder();
    writeFiles(other, reversed);
    await runProcess(["build", "--site", makeSite(), "--out", first, ...now], {
      TZ: "UTC",
      LANG: "C",
    });
    await runProcess(["build", "--site", other, "--out", second, ...now], {
      TZ: "Pacific/Auckland",
      LANG: "fr_FR.UTF-8",
      LC_ALL: "fr_FR.UTF-8",
    });
    expect(readFolder(second)).toEqual(readFolder(first));
  });

  test("is a preview where Netlify builds a branch", async () => {
    const out = join(makeFolder(), "_site");
    await run(["build", "--site", makeSite(), "--out", out, ...now], {
      NETLIFY: "true",
      CONTEXT: "deploy-preview",
      URL: "https://example.org",
      DEPLOY_PRIME_URL: "https://preview--example.netlify.app",
    });
    const { "index.html": page, _headers: headers } = readFolder(out);
    expect(page).toContain("https://preview--example.netlify.app/open-evening/");
    expect(page).toContain("noindex");
    expect(headers).toContain("X-Robots-Tag: noindex");
  });

  test("is for the site's own address where Netlify publishes it", async () => {
    const out = join(makeFolder(), "_site");
    await run(["build", "--site", makeSite(), "--out", out, ...now], {
      NETLIFY: "true",
      CONTEXT: "production",
      URL: "https://example.org/",
      DEPLOY_PRIME_URL: "https://main--example.netlify.app",
    });
    expect(readFolder(out)["index.html"]).not.toContain("noindex");
  });

  const killed = "publishes a whole site or none at whatever moment it is killed";
  test.skipIf(!hasSignals)(`${killed} (skipped on Windows)`, async () => {
    const site = makeSite();
    const out = join(makeFolder(), "_site");
    await run(["build", "--site", site, "--out", out, ...now]);
    const good = readFolder(out);
    for (const delay of [40, 120, 200, 280]) {
      const child = start(["build", "--site", site, "--out", out, ...now]);
      setTimeout(() => child.kill("SIGTERM"), delay);
      await new Promise((resolve) => child.once("close", resolve));
      expect(readFolder(out)).toEqual(good);
      expect(readdirSync(join(out, ".."))).toEqual(["_site"]);
    }
  });
});

/** The small site, where the arguments name none: messages are in the site's language. */
const siteOf = (args: readonly string[]): readonly string[] =>
  args.includes("--site") ? [] : ["--site", makeSite()];

describe("a command that cannot work ends with 2 and says what to do", () => {
  test.each([
    [["biuld"], "There is no command “biuld”. Did you mean “build”?"],
    [["build", "--fast"], "There is no option “--fast”."],
    [["build", "--now", "2013-02-30"], "“2013-02-30” is none."],
    [["check", "--site", "/nowhere"], `${resolve("/nowhere")} holds neither content/ nor data/.`],
  ])("%j", async (args, sentence) => {
    const { code, stdout, stderr } = await run([...args, ...siteOf(args)]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
  });

  test("a folder that is not its own is not replaced", async () => {
    const out = makeFolder();
    writeFiles(out, { "thesis.txt": "precious" });
    const { code, stderr } = await run(["build", "--site", makeSite(), "--out", out, ...now]);
    expect(code).toBe(2);
    expect(stderr).toContain("holds files that Parvis did not make");
    expect(readFolder(out)).toEqual({ "thesis.txt": "precious" });
  });

  test("the home of who types is not replaced, though it be empty", async () => {
    const home = makeFolder();
    const args = ["build", "--site", makeSite(), "--out", home, ...now];
    const { code, stderr } = await runProcess(args, { HOME: home, USERPROFILE: home });
    expect(code).toBe(2);
    expect(stderr).toContain(
      "holds more than a built site (your content, Parvis itself or your home)",
    );
  });

  test("a link to nowhere is told before anything is compiled", async () => {
    const folder = makeFolder();
    for (const out of ["link", "link/in/it"]) {
      const place = join(folder, out);
      if (out === "link") symlinkSync(join(folder, "nowhere"), place);
      const { code, stdout, stderr } = await run([
        "build",
        "--site",
        makeSite(),
        "--out",
        place,
        ...now,
      ]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(/ is a link to something that is not there\. Make the folder /);
    }
  });

  test("a file of others that is in the way is named, and all else is as it was", async () => {
    const site = makeSite();
    const out = join(makeFolder(), "_site");
    await run(["build", "--site", site, "--out", out, ...now]);
    writeFiles(out, { CNAME: "fair.example", "open-evening/speakers/zoe/index.html": "by hand" });
    const before = readFolder(out);
    const kept = await run(["build", "--site", site, "--out", out, ...now]);
    expect(kept.stdout).toMatch(/Kept in .*_site, for Parvis did not make them: .*CNAME/);
    expect(readFolder(out)).toEqual(before);
    writeFiles(site, { "content/open-evening/speakers/zoe.md": "---\nname: Zoé\n---\n" });
    const { code, stderr } = await run(["build", "--site", site, "--out", out, ...now]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^open-evening\/speakers\/zoe\/index\.html in .*_site was not made by Parvis/,
    );
    expect(readFolder(out)).toEqual(before);
  });

  test("what the system refuses is said in one line", async () => {
    const site = makeSite({ "a-file": "" });
    const out = join(site, "a-file/out");
    const { code, stderr } = await runProcess(["build", "--site", site, "--out", out, ...now]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^The system refused: .*ENOTDIR.*\n$/);
  });

  test("an older Node is told what is needed", async () => {
    const older = "Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })";
    const { code, stderr } = await runProcess(["build"], {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}`,
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Parvis needs Node 24.8 or newer, and this is Node 20.20.2. Run it/);
  });

  test("an option that npm took for itself is not silently lost", async () => {
    const { code, stderr } = await run(["build", "--site", makeSite()], {
      npm_config_strict: "true",
      npm_lifecycle_event: "build",
    });
    expect(code).toBe(2);
    expect(stderr).toBe(
      "npm has kept --strict for itself. Options follow two hyphens that stand alone: npm run build -- --strict …\n",
    );
  });

  test("where there is no site, the language is that of who types", async () => {
    const { stderr } = await runProcess(["check", "--site", "/nowhere"], { LANG: "fr_FR.UTF-8" });
    expect(stderr).toContain("/nowhere ne contient ni content/ ni data/.");
  });

  test.each(["C", "C.UTF-8", "POSIX", "xx_XX", ""])("of “%s” it is English", async (LANG) => {
    const { stderr } = await run(["check", "--site", "/nowhere"], { LANG });
    expect(stderr).toContain(`${resolve("/nowhere")} holds neither content/ nor data/.`);
  });

  test("help is no fault", async () => {
    const { code, stdout } = await run(["--help", "--site", makeSite()]);
    expect(code).toBe(0);
    expect(stdout).toContain("--now MOMENT");
  });

  test.each(commands.map(({ name }) => name))(
    "help of %s lists each of its options",
    async (name) => {
      const { code, stdout } = await run([name, "--help", "--site", makeSite()]);
      expect(code).toBe(0);
      const flags = commands.find((command) => command.name === name)?.flags ?? [];
      const listed = [...stdout.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag);
      expect(listed).toEqual(flags.map((flag) => flag.name));
    },
  );

  test("without a command all commands are listed, and that is a fault", async () => {
    const { code, stdout } = await run([]);
    expect(code).toBe(2);
    for (const { name } of commands) expect(stdout).toMatch(new RegExp(`npm (?:run )?${name} `));
  });
});
