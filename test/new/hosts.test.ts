/** What a new site gets for its host, as the hosts' own readers take it. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resolveConfig } from "@netlify/config";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { spokenLanguages } from "../../src/i18n/catalogue.ts";
import { hostFiles, type HostOptions, hosts } from "../../src/new/hosts/index.ts";
import { DateTime } from "../../src/time.ts";
import { makeFolder, writeFiles } from "../build/fixture.ts";
import { workflowFaults } from "../docs/github.ts";

const root = join(import.meta.dirname, "../..");
const options: HostOptions = { language: "en", timezone: "Europe/Paris", name: "village-fair" };

const languages = spokenLanguages();
const everyFile = hosts.flatMap((host) =>
  languages.flatMap((language) =>
    [...hostFiles(host, { ...options, language })].map(([path, text]) => ({
      host,
      language,
      path,
      text,
    })),
  ),
);
const isWorkflow = ({ path }: { readonly path: string }): boolean => path.startsWith(".github/");

const file = (host: (typeof hosts)[number], path: string, language = "en"): string =>
  hostFiles(host, { ...options, language }).get(path) ?? "";

test("each host has the files that it reads, and none has none", () => {
  expect(hosts.map((host) => [host, ...hostFiles(host, options).keys()])).toEqual([
    ["github", ".github/workflows/check.yml", ".github/workflows/publish.yml"],
    ["gitlab", ".gitlab-ci.yml"],
    ["netlify", "netlify.toml", ".github/workflows/rebuild.yml"],
    ["cloudflare", ".node-version", "wrangler.jsonc", ".github/workflows/rebuild.yml"],
    ["ftp", ".github/workflows/check.yml", ".github/workflows/publish.yml"],
    ["none"],
  ]);
});

describe("comments", () => {
  test.each(
    everyFile.filter(({ path, language }) => path !== ".node-version" && language !== "en"),
  )("of $path of $host are in $language", ({ host, path, text, language }) => {
    const comments = (whole: string): readonly string[] => whole.match(/^ *(?:#|\/\/) .*$/gm) ?? [];
    const english = comments(file(host, path));
    expect(english.length).toBeGreaterThan(0);
    expect(comments(text)).not.toEqual([]);
    const same = comments(text).filter((line) => english.includes(line));
    // What is to be clicked has one name everywhere.
    expect(same.filter((line) => !line.startsWith("# Netlify: ") && !line.includes(" → "))).toEqual(
      [],
    );
    expect(text, language).not.toMatch(/\{\w+\}(?!\})/);
  });

  test("are all that languages change", () => {
    const bare = (text: string): string =>
      text.replace(/^ *(?:#|\/\/) .*\n/gm, "").replace(/^ *(?:NOTE|MISSING): .*\n/gm, "");
    for (const { host, path, text } of everyFile) expect(bare(text)).toBe(bare(file(host, path)));
  });
});

describe("workflows of GitHub", () => {
  test.each(everyFile.filter(isWorkflow))(
    "$path of $host in $language is valid by GitHub’s own schema",
    ({ text }) => {
      expect(workflowFaults(text)).toEqual([]);
    },
  );

  const english = everyFile.filter((one) => isWorkflow(one) && one.language === "en");

  test.each(english)(
    "$path of $host uses GitHub’s own actions, of one major version",
    ({ text }) => {
      const uses = [...text.matchAll(/uses: (.*)/g)].map(([, name = ""]) => name);
      expect(uses.filter((name) => !/^actions\/[\w-]+@v\d+$/.test(name))).toEqual([]);
    },
  );

  test("none lets what a pull request brings along write, or read a secret", () => {
    const WorkflowSchema = z.looseObject({ on: z.unknown(), permissions: z.unknown() });
    const check = file("github", ".github/workflows/check.yml");
    const { on, permissions } = WorkflowSchema.parse(load(check));
    expect([on, permissions]).toEqual([{ pull_request: null }, { contents: "read" }]);
    expect(check).not.toMatch(/secrets|pull_request_target|workflow_run/);
    expect(file("ftp", ".github/workflows/check.yml")).toBe(check);
  });

  test("what tells a pull request may write to it alone, and runs nothing that it brings along", () => {
    const JobsSchema = z.object({
      jobs: z.record(
        z.string(),
        z.looseObject({
          permissions: z.record(z.string(), z.string()).optional(),
          steps: z.array(
            z.looseObject({
              uses: z.string().optional(),
              with: z.record(z.string(), z.unknown()).optional(),
            }),
          ),
        }),
      ),
    });
    const { jobs } = JobsSchema.parse(load(file("github", ".github/workflows/check.yml")));
    const writers = Object.entries(jobs).filter(([, { permissions }]) => permissions !== undefined);
    expect(writers.map(([name, { permissions }]) => [name, permissions])).toEqual([
      ["comment", { contents: "read", "pull-requests": "write" }],
    ]);
    const checkouts = jobs.comment?.steps.filter(({ uses }) => uses?.includes("/checkout@"));
    expect(checkouts?.map((step) => step.with)).toEqual([
      { "persist-credentials": false, ref: "${{ github.event.pull_request.base.sha }}" },
    ]);
    expect(JSON.stringify(jobs.check)).not.toContain("github.token");
    // The Parvis that is published may be one that knows nothing of it.
    expect(jobs.comment?.steps.at(-1)).toMatchObject({ "continue-on-error": true });
  });

  test("Pages is written to by the job alone that installs nothing", () => {
    const JobsSchema = z.object({
      permissions: z.record(z.string(), z.string()),
      jobs: z.record(
        z.string(),
        z.looseObject({
          permissions: z.record(z.string(), z.string()),
          steps: z.array(z.object({ run: z.string().optional() })),
        }),
      ),
    });
    const { permissions, jobs } = JobsSchema.parse(
      load(file("github", ".github/workflows/publish.yml")),
    );
    expect(permissions).toEqual({});
    const writers = Object.values(jobs).filter((job) =>
      Object.values(job.permissions).includes("write"),
    );
    expect(writers).toHaveLength(1);
    expect(writers[0]?.steps.filter(({ run }) => run !== undefined)).toEqual([]);
  });

  test("Pages gets the files whose names begin with a dot, as security.txt’s folder", () => {
    const text = file("github", ".github/workflows/publish.yml");
    expect(text).toMatch(
      /upload-pages-artifact@v\d+\n.*\n.*path: _site\n.*include-hidden-files: true/,
    );
  });

  test("no value of an expression is read as shell", () => {
    const RunsSchema = z.object({
      jobs: z.record(
        z.string(),
        z.object({ steps: z.array(z.object({ run: z.string().optional() })) }),
      ),
    });
    for (const { text } of english) {
      const { jobs } = RunsSchema.parse(load(text));
      const runs = Object.values(jobs).flatMap(({ steps }) =>
        steps.flatMap(({ run }) => run ?? []),
      );
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.filter((run) => run.includes("${{"))).toEqual([]);
    }
  });
});

describe("once a day, shortly after midnight where the site is", () => {
  const zones = [
    ["Europe/Paris", "7 23 * * *"],
    ["America/New_York", "7 5 * * *"],
    ["Asia/Kolkata", "37 18 * * *"],
    ["Pacific/Auckland", "7 12 * * *"],
    ["Pacific/Kiritimati", "7 10 * * *"],
    ["UTC", "7 0 * * *"],
  ] as const;
  test.each(zones)("in %s: %s", (timezone, cron) => {
    for (const host of ["github", "netlify", "cloudflare", "ftp"] as const) {
      const text = [...hostFiles(host, { ...options, timezone }).values()].join("\n");
      expect([...text.matchAll(/cron: "(.*)"/g)].map(([, time]) => time)).toEqual([cron]);
    }
    const [minute, hour] = cron.split(" ").map(Number);
    for (const date of ["2027-01-01", "2027-04-01", "2027-07-01", "2027-10-01"]) {
      const at = DateTime.fromISO(date, { zone: "UTC" }).set({
        hour: hour ?? 0,
        minute: minute ?? 0,
      });
      expect([0, 1]).toContain(at.setZone(timezone).hour);
    }
  });
});

describe(".gitlab-ci.yml", () => {
  const program = join(root, "node_modules/gitlab-ci-local/dist/index.js");
  const validate = (text: string) => {
    const folder = makeFolder();
    writeFiles(folder, { ".gitlab-ci.yml": text });
    const { status, stdout } = spawnSync(process.execPath, [program, "--list-all"], {
      cwd: folder,
      encoding: "utf8",
    });
    return { status, jobs: stdout.match(/^(?:pages|check|preview)\b/gm) };
  };

  test("is valid by GitLab’s own schema", () => {
    const valid = validate(file("gitlab", ".gitlab-ci.yml"));
    expect(valid).toEqual({ status: 0, jobs: ["pages", "check", "preview"] });
  });

  test("which refuses a key that is none", () => {
    const text = file("gitlab", ".gitlab-ci.yml").replace("expose_as", "expose_az");
    expect(validate(text).status).toBe(1);
  });
});

describe("netlify.toml", () => {
  const resolve = async (text: string) => {
    const folder = makeFolder();
    writeFiles(folder, { "netlify.toml": text });
    const resolved = await resolveConfig({
      config: join(folder, "netlify.toml"),
      repositoryRoot: folder,
      cwd: folder,
      offline: true,
      context: "production",
      branch: "main",
      env: {},
    });
    const {
      headers,
      headersOrigin: _,
      build,
      ...others
    } = z
      .looseObject({ headers: z.array(z.unknown()), build: z.looseObject({ publish: z.string() }) })
      .parse(resolved.config);
    return { headers, build: { ...build, publish: build.publish.slice(folder.length) }, ...others };
  };

  test("says what that of this repository says, which has the headers besides", async () => {
    const own = await resolve(readFileSync(join(root, "netlify.toml"), "utf8"));
    for (const language of languages) {
      const made = await resolve(file("netlify", "netlify.toml", language));
      expect(made).toEqual({ ...own, headers: [] });
    }
  });
});

describe("wrangler.jsonc", () => {
  test.each(languages)("in %s is JSON with comments", (language) => {
    const text = file("cloudflare", "wrangler.jsonc", language);
    expect(JSON.parse(text.replace(/^\/\/.*\n/gm, ""))).toMatchObject({
      name: "village-fair",
      assets: { directory: "./_site", not_found_handling: "404-page" },
    });
  });
});
