/** A site that was a copy of Parvis becomes one that depends on it, by the lines of UPDATING.md as they stand there. */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import * as z from "zod";
import { makeFolder, readFolder, run } from "../build/fixture.ts";
import { packed } from "./installed.ts";
import { startRegistry } from "./registry.ts";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const root = resolve(import.meta.dirname, "../..");

beforeAll(() => {
  packed();
});

/** The first lines of the chapter that are set as code. */
const documented = (): string => {
  const [, chapter = ""] = readFileSync(join(root, "UPDATING.md"), "utf8").split(
    "## A site that is a copy of Parvis",
  );
  const lines = /(?:^ {4}.*\n)+/m.exec(chapter)?.[0] ?? "";
  return lines.replace(/^ {4}/gm, "");
};

/** A clone as it was: the site, and Parvis around it. */
const makeClone = (env: NodeJS.ProcessEnv): string => {
  const clone = join(makeFolder(), "our site");
  for (const file of [
    ...["content", "data", "layouts", "src", "docs", "create", ".github", ".gitignore", ".npmrc"],
    ...["package.json", "package-lock.json", "netlify.toml", "README.md", "LICENSE"],
  ])
    cpSync(join(root, file), join(clone, file), { recursive: true });
  for (const folder of ["node_modules", ".cache"]) {
    const file = join(clone, folder, "left");
    cpSync(join(root, "LICENSE"), file);
  }
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: clone, env });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "Parvis, and our site");
  return clone;
};

const siteOf = (folder: string) => {
  const files = Object.entries(readFolder(folder));
  return Object.fromEntries(files.filter(([file]) => /^(?:content|data)\//.test(file)));
};

/** Types lines into a shell; the registry answers in this process meanwhile. */
const type = (lines: string, cwd: string, env: NodeJS.ProcessEnv) =>
  new Promise<{ readonly code: number | null; readonly said: string }>((resolve) => {
    const shell = spawn("bash", ["-ec", lines], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    const add = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    shell.stdout.on("data", add);
    shell.stderr.on("data", add);
    shell.once("close", (code) => {
      resolve({ code, said });
    });
  });

const ManifestSchema = z.looseObject({ name: z.string(), version: z.string() });

test.skipIf(process.platform === "win32")("the bytes that it publishes stay", async () => {
  const manifest = ManifestSchema.parse(
    JSON.parse(readFileSync(join(root, "package.json"), "utf8")),
  );
  const author = { name: "Ada", email: "ada@fair.example" };
  const env = {
    PATH: [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter),
    HOME: makeFolder(),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    npm_config_registry: await startRegistry([{ manifest, file: packed() }]),
    npm_config_cache: makeFolder(),
    npm_config_update_notifier: "false",
    npm_config_yes: "true",
  };
  const clone = makeClone(env);
  const before = siteOf(clone);
  const now = ["--now", "2013-06-01T12:00"];
  const out = join(makeFolder(), "before");
  const built = await run(["build", "--site", root, "--out", out, ...now]);
  expect(built.code, built.stderr).toBe(0);

  const { code, said } = await type(documented(), clone, env);
  expect(code, said).toBe(0);
  expect(siteOf(clone)).toEqual(before);
  const tracked = execFileSync("git", ["ls-files"], { cwd: clone, env, encoding: "utf8" });
  const around = tracked.split("\n").filter((file) => !/^(?:content|data)\//.test(file));
  expect(around.sort()).toEqual([
    "",
    ".github/workflows/check.yml",
    ".github/workflows/publish.yml",
    ".gitignore",
    ".vscode/extensions.json",
    ".vscode/settings.json",
    "README.md",
    "package-lock.json",
    "package.json",
    "static/.gitkeep",
  ]);

  const after = await type(`npm run build -- ${now.join(" ")}`, clone, env);
  expect(after.code, after.said).toBe(0);
  expect(readFolder(join(clone, "_site"))).toEqual(readFolder(out));
});
