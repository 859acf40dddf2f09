/** What hosts run of a new site, run: its checks, its builds, its uploads. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { type Host, hostFiles } from "../../src/new/hosts/index.ts";
import { makeFolder, readFolder, run, writeFiles } from "../build/fixture.ts";
import { PlayedHub } from "../review/played-hub.ts";
import {
  installWithCommands,
  type Ran,
  runLastStep,
  runLines,
  runPipeline,
  runWorkflow,
} from "./run-steps.ts";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const isWindows = process.platform === "win32";
const isLinux = process.platform === "linux";

let installed = "";

beforeAll(() => {
  installed = makeFolder();
  installWithCommands(installed);
});

const folderName = isWindows ? "fair" : `the "village's" $fair`;

/** What `new site` makes for a host, in a folder over whose name shells stumble. */
const makeHosted = async (
  host: Host,
  changes: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const site = join(makeFolder(), folderName);
  const flags = ["--title", "Village fair", "--language", "en", "--url", "https://example.org"];
  const { code, stderr } = await run(["new", "site", site, ...flags, "--host", host]);
  expect([code, stderr]).toEqual([0, ""]);
  writeFiles(site, changes);
  // What `npm ci` would have installed.
  symlinkSync(join(installed, "node_modules"), join(site, "node_modules"), "junction");
  return site;
};

const broken = {
  "content/village-fair/sessions/maps.md": "---\ntitle: Maps for all\nspeakers: [ada]\n---\n",
};

const workflow = (site: string, name: string): string =>
  readFileSync(join(site, `.github/workflows/${name}.yml`), "utf8");
const page = (site: string, path: string, out = "_site"): string =>
  readFileSync(join(site, out, path), "utf8");
const codes = ({ steps }: Ran) => steps.map(({ code }) => code);

const secondEvent = `---
title: Second fair
summary: Once more.
start: 2028-03-20T19:00
end: 2028-03-20T21:00
venue: { city: Milton }
organisers: [village-fair]
---
Come again.
`;

/** Makes of a site a repository, as a pull request is checked out: the site as it is, then as it would be. */
const propose = (site: string, changes: Readonly<Record<string, string>>): void => {
  const git = (...args: readonly string[]): void => {
    const name = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"];
    const { status, stderr } = spawnSync("git", [...name, ...args], { cwd: site });
    expect([status, String(stderr)]).toEqual([0, expect.anything()]);
  };
  git("init", "--quiet");
  for (const some of [{}, changes]) {
    writeFiles(site, some);
    git("add", ".");
    git("commit", "--quiet", "--allow-empty", "--message", "x");
  }
};

describe.skipIf(isWindows)("check.yml of GitHub", () => {
  const values = { "steps.preview.outputs.artifact-url": "https://github.com/a/b/artifacts/1" };
  const check = (site: string, changes: Readonly<Record<string, string>>) => {
    propose(site, changes);
    return runWorkflow(workflow(site, "check"), "check", { site, values });
  };

  test("says that all is well, and keeps a preview that search engines leave alone", async () => {
    const site = await makeHosted("github");
    const ran = check(site, {});
    expect(codes(ran), ran.steps.at(-1)?.said).toEqual([0, 0, 0, 0, 0]);
    expect(ran.summary).toMatch(
      /^✅ Checked: nothing to mend\.\n\nThe site as it would be: .*\n\n.*\/artifacts\/1\n$/,
    );
    expect(page(site, "index.html")).toContain('<meta name="robots" content="noindex">');
    expect(page(site, "index.html")).toContain("http://localhost:8080");
  });

  test("fails for a mistake, at its line, and leaves the summary all the same", async () => {
    const site = await makeHosted("github");
    const ran = check(site, broken);
    expect(codes(ran)).toEqual([0, 0, 1]);
    expect(ran.steps.at(-1)?.said).toContain(
      "::error file=content/village-fair/sessions/maps.md,line=3,col=12,endColumn=15,title=unknown-reference::",
    );
    expect(ran.summary).toMatch(/^### 1 error, 0 warnings\n/);
    expect(ran.summary).toContain("content/village-fair/sessions/maps.md:3");
  });

  test("tells the pull request what is wrong, and what changes for visitors", async () => {
    const site = await makeHosted("github");
    const added = { "content/second-fair/event.md": secondEvent };
    const { kept } = check(site, added);
    const hub = new PlayedHub();
    await hub.start();
    const around = (preview: string) => ({
      site,
      kept,
      env: hub.env,
      values: { "github.token": "the-token", "needs.check.outputs.preview": preview },
    });
    const ran = await runLastStep(
      workflow(site, "check"),
      "comment",
      around("https://github.com/a/b/1"),
    );
    expect(ran.code, ran.said).toBe(0);
    expect(ran.summary).toBe("The pull request has been told.\n");
    const [{ body } = { body: "" }] = hub.issueComments;
    expect(body).toContain("✅ Checked: nothing to mend.");
    expect(body).toContain("- Added: “Second fair”");
    expect(body).toContain("(https://github.com/a/b/1)");
    hub.refuses = 403;
    const refused = await runLastStep(workflow(site, "check"), "comment", around(""));
    expect(refused.code, refused.said).toBe(0);
    expect(refused.summary).toContain("✅ Checked: nothing to mend.");
  });

  test("tells nothing where the check has nothing to tell", async () => {
    const site = await makeHosted("github");
    const values = { "github.token": "the-token", "needs.check.outputs.preview": "" };
    const around = { site, kept: { "review.json": "" }, values };
    const { code, summary } = await runLastStep(workflow(site, "check"), "comment", around);
    expect([code, summary]).toEqual([0, ""]);
  });
});

describe.skipIf(isWindows)("publish.yml of GitHub", () => {
  const publish = (site: string, address: string) =>
    runWorkflow(workflow(site, "publish"), "build", {
      site,
      values: { "steps.pages.outputs.base_url": address },
    });

  test.each(["http://example.org", "https://example.org/"])(
    "publishes the site at its own address, told as %s",
    async (address) => {
      const site = await makeHosted("github");
      const { steps } = publish(site, address);
      expect(steps).toMatchObject([{ code: 0 }]);
      expect(steps[0]?.said).not.toContain("preview");
      expect(page(site, "index.html")).not.toContain("noindex");
      expect(page(site, "sitemap.xml")).toContain("https://example.org/village-fair/");
    },
  );

  test("leads to the pages in the folder of a project", async () => {
    const site = await makeHosted("github");
    const { steps } = publish(site, "https://village.github.io/fair");
    expect(steps).toMatchObject([{ code: 0 }]);
    expect(steps[0]?.said).toContain("If the site is published at https://village.github.io/fair");
    expect(page(site, "village-fair/index.html")).toContain('href="/fair/');
    expect(page(site, "village-fair/index.html")).toContain("noindex");
  });

  test("publishes nothing of a site with a mistake", async () => {
    const site = await makeHosted("github", broken);
    expect(codes(publish(site, "https://example.org"))).toEqual([1]);
  });
});

describe.skipIf(isWindows)(".gitlab-ci.yml", () => {
  const env = {
    CI_PROJECT_ROOT_NAMESPACE: "village",
    CI_PAGES_DOMAIN: "gitlab.io",
    CI_PROJECT_PATH: "village/culture/fair",
    CI_JOB_ID: "42",
  };
  const run = (site: string, job: string) =>
    runPipeline(readFileSync(join(site, ".gitlab-ci.yml"), "utf8"), job, { site, env });

  test("publishes the site in public/", async () => {
    const site = await makeHosted("gitlab");
    expect(run(site, "pages")).toMatchObject({ code: 0 });
    expect(page(site, "index.html", "public")).not.toContain("noindex");
  });

  test("publishes a site that says no address at the one that GitLab gives it", async () => {
    const site = await makeHosted("gitlab");
    const file = join(site, "data/site.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^url: .*$/m, "url: tba"));
    const address = "https://village.gitlab.io/culture/fair";
    const text = readFileSync(join(site, ".gitlab-ci.yml"), "utf8");
    const ran = runPipeline(text, "pages", { site, env: { ...env, CI_PAGES_URL: address } });
    expect(ran).toMatchObject({ code: 0 });
    expect(page(site, "village-fair/index.html", "public")).toContain('href="/culture/fair/');
    expect(page(site, "village-fair/index.html", "public")).toContain(
      `content="${address}/village-fair/"`,
    );
  });

  test("shows a merge request at the address of its artifacts, also in a subgroup", async () => {
    const site = await makeHosted("gitlab");
    expect(run(site, "preview")).toMatchObject({ code: 0 });
    const address = "https://village.gitlab.io/-/culture/fair/-/jobs/42/artifacts/public";
    expect(readFileSync(join(site, "preview.env"), "utf8")).toBe(`PREVIEW=${address}\n`);
    expect(page(site, "index.html", "public")).toContain("noindex");
    expect(page(site, "index.html", "public")).toContain(address);
  });

  test("reports what is wrong in a merge request, and fails for it", async () => {
    const site = await makeHosted("gitlab", broken);
    const { code, said } = run(site, "check");
    expect(code).not.toBe(0);
    expect(said).toContain("content/village-fair/sessions/maps.md:3:12 error unknown-reference");
    const report = z
      .array(z.looseObject({ check_name: z.string() }))
      .parse(JSON.parse(readFileSync(join(site, "gl-code-quality-report.json"), "utf8")));
    expect(report).toMatchObject([{ check_name: "unknown-reference" }]);
  });

  test.each(["pages", "preview"])("%s fails for a mistake", async (job) => {
    const { code, said } = run(await makeHosted("gitlab", broken), job);
    expect(code).toBe(1);
    expect(said).toContain("maps.md:3:12");
  });
});

describe("what Netlify and Cloudflare run", () => {
  test.skipIf(isWindows).each([
    ["netlify", "netlify.toml", /command = "(.*)"/, /publish = "(.*)"/],
    ["cloudflare", "wrangler.jsonc", /Build command: (.*)\.$/m, /"directory": "(.*)"/],
  ] as const)("%s finds the site where its build leaves it", async (host, file, build, out) => {
    const site = await makeHosted(host);
    const text = readFileSync(join(site, file), "utf8");
    const [command = "", folder = ""] = [build, out].map((part) => part.exec(text)?.[1]);
    expect(runLines([command], { site })).toMatchObject({ code: 0 });
    expect(page(site, "village-fair/index.html", folder)).toContain("Village fair");
  });

  const programs = (answer: string): string => {
    const folder = makeFolder();
    writeFileSync(join(folder, "curl"), `#!/bin/sh\nprintf '%s\\n' "$@" >> "$LOG"\n${answer}\n`);
    chmodSync(join(folder, "curl"), 0o755);
    return folder;
  };
  const rebuild = (hook: string, answer = "") => {
    const site = makeFolder();
    const log = join(site, "log");
    writeFileSync(log, "");
    const [, text = ""] = [
      ...hostFiles("netlify", { language: "en", timezone: "UTC", name: "x" }).values(),
    ];
    const ran = runWorkflow(text, "rebuild", {
      site,
      env: { LOG: log },
      values: { "secrets.BUILD_HOOK": hook },
      programs: programs(answer),
    });
    return { ...ran, called: readFileSync(log, "utf8").trim().split("\n") };
  };

  test.skipIf(isWindows)("the daily build calls the secret address, and fails if that does", () => {
    const hook = 'https://api.example/hooks/a?b=$HOME&c="d"';
    expect(rebuild(hook).called.at(-1)).toBe(hook);
    expect(codes(rebuild(hook))).toEqual([0]);
    expect(codes(rebuild(hook, "exit 22"))).toEqual([22]);
  });

  test.skipIf(isWindows)("and says what is missing where there is none", () => {
    const { steps, called } = rebuild("");
    expect(called).toEqual([""]);
    expect(steps).toMatchObject([
      { code: 0, said: "::notice::There is no secret BUILD_HOOK yet, so nothing was built.\n" },
    ]);
  });
});

// GNU’s tools, as on GitHub’s runners.
describe.skipIf(!isLinux)("publish.yml of FTP", () => {
  const password = 'p,a ss"w\\ord$HOME';
  const makeServer = () => {
    const folder = makeFolder();
    const programs = join(folder, "bin");
    const remote = join(folder, "remote");
    writeFiles(folder, {
      "bin/lftp": `#!/bin/sh\nexec node "${join(import.meta.dirname, "lftp.ts")}" "$@"\n`,
      log: "",
    });
    chmodSync(join(programs, "lftp"), 0o755);
    mkdirSync(join(folder, "tmp"));
    mkdirSync(join(remote, 'we"b \\ $site'), { recursive: true });
    writeFileSync(join(remote, 'we"b \\ $site/mine.html'), "mine");
    return {
      folder,
      programs,
      remote: join(remote, 'we"b \\ $site'),
      env: { REMOTE: remote, LOG: join(folder, "log"), TMPDIR: join(folder, "tmp") },
    };
  };
  type Server = ReturnType<typeof makeServer>;

  const publish = (site: string, { folder, programs, env }: Server, values = {}, more = {}) => {
    writeFileSync(join(folder, "log"), "");
    const ran = runWorkflow(workflow(site, "publish"), "publish", {
      site,
      env: { ...env, ...more },
      programs,
      values: {
        "secrets.FTP_SERVER": "ftp.example.org",
        "secrets.FTP_USER": 'us"er@exam\\ple',
        "secrets.FTP_PASSWORD": password,
        "secrets.FTP_FOLDER": 'we"b \\ $site',
        ...values,
      },
    });
    const log = readFileSync(join(folder, "log"), "utf8").trim().split("\n").filter(Boolean);
    return { ...ran, log: log.map((line) => z.array(z.string()).parse(JSON.parse(line))) };
  };

  test("uploads the site beside what is there, encrypted, with the password in no file", async () => {
    const server = makeServer();
    const site = await makeHosted("ftp", {
      "content/village-fair/media/plan \"a\\b's.txt": "plan",
    });
    const { steps, log } = publish(site, server);
    expect(
      steps.map(({ code }) => code),
      steps.at(-1)?.said,
    ).toEqual([0, 0]);
    expect(log[0]).toEqual(["open", 'us"er@exam\\ple', password, "ftp://ftp.example.org"]);
    const { ".parvis-uploaded": list, "mine.html": mine, ...remote } = readFolder(server.remote);
    const { ".parvis": _, _headers, ...built } = readFolder(join(site, "_site"));
    expect(mine).toBe("mine");
    expect(remote).toEqual(built);
    expect(list).not.toContain("mine");
    const written = Object.values(readFolder(join(server.folder, "tmp")));
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((text) => text.includes(password))).toEqual([]);
  });

  /** A site that is built already: its pages are the test’s. */
  const makeBuilt = async (): Promise<string> => {
    const site = await makeHosted("ftp", {
      "package.json": JSON.stringify({ scripts: { build: "true" } }),
    });
    writeFiles(join(site, "_site"), {
      ".parvis": "",
      "index.html": "home",
      "2027-fair/index.html": "fair",
      "2027-fair/speakers/ada/index.html": "Ada",
      "assets/0.css": "old",
      "feed.xml": "feed",
      _headers: "of another host",
    });
    return site;
  };
  const done = (log: readonly (readonly string[])[]): readonly string[] =>
    log.filter(([what]) => what !== "open").map((words) => words.join(" "));

  test("uploads what has changed, pages after what they show, and removes last", async () => {
    const server = makeServer();
    const site = await makeBuilt();
    publish(site, server);
    rmSync(join(site, "_site/2027-fair/speakers"), { recursive: true });
    rmSync(join(site, "_site/assets/0.css"));
    writeFiles(join(site, "_site"), {
      "index.html": "new home",
      "assets/1.css": "new",
      "feed.xml": "new feed",
    });
    const log = done(publish(site, server).log);
    expect(log.slice(0, 2).sort()).toEqual(["put assets/1.css", "put feed.xml"]);
    expect(log.slice(2)).toEqual([
      "put index.html",
      "rm ./2027-fair/speakers/ada/index.html",
      "rm ./assets/0.css",
      "put .parvis-uploaded",
    ]);
    expect(Object.keys(readFolder(server.remote))).toEqual([
      ".parvis-uploaded",
      "2027-fair/index.html",
      "assets/1.css",
      "feed.xml",
      "index.html",
      "mine.html",
    ]);
    expect(done(publish(site, server).log)).toEqual(["put .parvis-uploaded"]);
  });

  test("begins anew after an upload that broke off", async () => {
    const server = makeServer();
    const site = await makeBuilt();
    publish(site, server);
    rmSync(join(site, "_site/feed.xml"));
    writeFiles(join(site, "_site"), { "index.html": "new home" });
    const broken = publish(site, server, {}, { BREAK_AT: "rm" });
    expect(broken.steps.at(-1)?.code).toBe(1);
    expect(done(publish(site, server).log)).toEqual([
      "put index.html",
      "rm ./feed.xml",
      "put .parvis-uploaded",
    ]);
  });

  test.each([
    ["a secret is missing", { "secrets.FTP_SERVER": "" }, "FTP_SERVER"],
    ["the folder is not there", { "secrets.FTP_FOLDER": "nowhere" }, "cd: nowhere"],
  ])("changes nothing where %s", async (_, values, said) => {
    const server = makeServer();
    const ran = publish(await makeBuilt(), server, values);
    expect(ran.steps.at(-1)?.code).toBe(1);
    expect(ran.steps.at(-1)?.said).toContain(said);
    expect(Object.keys(readFolder(server.remote))).toEqual(["mine.html"]);
  });
});
