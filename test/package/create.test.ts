/** The whole way of who begins: `npm create parvis`, and the commands that it says, with both packages as they are packed. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import * as z from "zod";
import { hasSignals, makeFolder, readFolder } from "../build/fixture.ts";
import { packed, packedCreate } from "./installed.ts";
import { startRegistry } from "./registry.ts";

const root = resolve(import.meta.dirname, "../..");
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

beforeAll(() => {
  packed();
  packedCreate();
});

const ManifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  dependencies: z.record(z.string(), z.string()),
});
const manifestIn = (folder: string) =>
  ManifestSchema.parse(JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")));

/** npm, as a newcomer has it: with an empty cache, and this registry. */
const newcomer = async () => {
  const registry = await startRegistry([
    { manifest: manifestIn("."), file: packed() },
    { manifest: manifestIn("create"), file: packedCreate() },
  ]);
  const folder = makeFolder();
  const env = {
    PATH: [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter),
    HOME: makeFolder(),
    LANG: "en_GB.UTF-8",
    npm_config_registry: registry,
    npm_config_cache: makeFolder(),
    npm_config_update_notifier: "false",
    npm_config_yes: "true",
  };
  const shell = process.platform === "win32";
  const npm = (cwd: string, ...args: readonly string[]) => {
    const options = { cwd, env, shell, timeout: 300_000 };
    return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
      const child = spawn("npm", args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
      const said = { stdout: "", stderr: "" };
      child.stdout.on("data", (chunk: Buffer) => (said.stdout += chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => (said.stderr += chunk.toString()));
      child.once("close", (code) => {
        resolve({ code, ...said });
      });
    });
  };
  return { folder, env, npm, shell };
};

/** Where nobody can be asked, and from the same cache: to fill one takes npm fifteen seconds of a processor. */
const expectMissingNamed = async ({ npm }: Awaited<ReturnType<typeof newcomer>>) => {
  const folder = makeFolder();
  const { code, stderr } = await npm(folder, "create", "parvis@latest", "my-fair");
  expect(code).not.toBe(0);
  expect(stderr).toContain('Say what the event is called: --title "Village fête"');
  // Without the two hyphens npm keeps options for itself.
  const kept = await npm(folder, "create", "parvis@latest", "my-fair", "--title=Fair");
  expect(kept.stderr).toContain("npm create parvis@latest -- --title …");
  const mistyped = await npm(folder, "create", "parvis@latest", "x", "--", "--titel", "Fair");
  expect(mistyped.stderr).toContain("`npm create parvis@latest -- --help`");
  expect(Object.keys(readFolder(folder))).toEqual([]);
};

const asked = [
  ...["--language", "fr", "--title", "Fête du village", "--day", "2027-09-11"],
  ...["--place", "Salle des fêtes, Beaupré", "--host", "github"],
];

test("from an empty folder to a site that is built and shown; what is missing is named, and nothing made", async () => {
  const someone = await newcomer();
  const { folder, env, npm, shell } = someone;
  const created = await npm(folder, "create", "parvis@latest", "ma-fete", "--", ...asked);
  expect(created.code, created.stderr).toBe(0);
  expect(created.stdout).toContain("cd ma-fete\n  npm install  installe Parvis\n  npm start ");
  await expectMissingNamed(someone);
  const site = join(folder, "ma-fete");
  const installed = await npm(site, "install");
  expect(installed.code, installed.stderr).toBe(0);
  const checked = await npm(site, "run", "check");
  expect(checked.stdout).toContain("rien à corriger");
  expect(checked.code).toBe(0);
  const built = await npm(site, "run", "build");
  expect(built.code, built.stderr).toBe(0);
  expect(readFileSync(join(site, "_site/index.html"), "utf8")).toContain("Fête du village");

  const options = { cwd: site, env, shell, detached: hasSignals };
  const server = spawn("npm", ["start", "--", "--port", "0"], options);
  onTestFinished(() => {
    // npm ends without what it has started.
    if (hasSignals && server.pid !== undefined) process.kill(-server.pid);
    else server.kill();
  });
  const address = await new Promise<string>((resolve) => {
    let said = "";
    server.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  expect(await (await fetch(address)).text()).toContain("Fête du village");
});

test("both packages have one version, and the second asks for that of the first", () => {
  const parvis = manifestIn(".");
  const create = manifestIn("create");
  expect(create.version).toBe(parvis.version);
  expect(create.dependencies.parvis).toBe(parvis.version);
});

test("the second package holds what runs and nothing else", () => {
  const folder = makeFolder();
  expect(spawnSync("tar", ["-xzf", packedCreate(), "-C", folder]).status).toBe(0);
  expect(Object.keys(readFolder(join(folder, "package")))).toEqual([
    "LICENSE",
    "README.md",
    "dist/asker.js",
    "dist/create-parvis.mjs",
    "package.json",
  ]);
  expect(existsSync(join(root, "create/node_modules"))).toBe(false);
});
