/** A site that begins with one version of Parvis and takes the next with `npm update`, and nothing else. */
import { execFile, execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import * as z from "zod";
import { makeFolder, readFolder, run } from "../build/fixture.ts";
import { packed } from "./installed.ts";
import { type Packed, startRegistry } from "./registry.ts";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const ManifestSchema = z.looseObject({ name: z.string(), version: z.string() });
const manifestIn = (folder: string) =>
  ManifestSchema.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));

beforeAll(() => {
  packed();
});

/** The package as it is, and the same under the number of its next correction. */
const twoVersions = (): readonly [Packed, Packed] => {
  const folder = makeFolder();
  execFileSync("tar", ["-xzf", packed(), "-C", folder]);
  const inside = join(folder, "package");
  const manifest = manifestIn(inside);
  const version = manifest.version.replace(/\d+$/, (last) => String(Number(last) + 1));
  const next = { ...manifest, version };
  writeFileSync(join(inside, "package.json"), JSON.stringify(next));
  const file = join(folder, "next.tgz");
  execFileSync("tar", ["-czf", file, "-C", folder, "package"]);
  return [
    { manifest, file: packed() },
    { manifest: next, file },
  ];
};

const outside = (file: string): boolean => !/^(?:node_modules|_site|\.cache)\//.test(file);

test("npm update brings the next correction, and changes the lock file alone", async () => {
  const [now, next] = twoVersions();
  const offered = [now];
  const env = {
    PATH: [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter),
    HOME: makeFolder(),
    npm_config_registry: await startRegistry(offered),
    npm_config_cache: makeFolder(),
    npm_config_update_notifier: "false",
  };
  const site = join(makeFolder(), "fair");
  const npm = (...args: readonly string[]) =>
    new Promise<string>((resolve, reject) => {
      execFile(
        "npm",
        args,
        { cwd: site, env, shell: process.platform === "win32" },
        (error, stdout, stderr) => {
          if (error) reject(new Error(`${error.message}\n${stdout}${stderr}`));
          else resolve(stdout);
        },
      );
    });
  const version = (): string => manifestIn(join(site, "node_modules/parvis")).version;
  const files = () =>
    Object.fromEntries(Object.entries(readFolder(site)).filter(([file]) => outside(file)));

  expect(
    (await run(["new", "site", site, "--title", "Village fair", "--language", "en"])).code,
  ).toBe(0);
  await npm("install");
  expect(version()).toBe(now.manifest.version);
  await npm("run", "build");
  const before = files();

  offered.push(next);
  await npm("ci");
  expect(version(), "what is locked stays").toBe(now.manifest.version);

  await npm("update");
  expect(version()).toBe(next.manifest.version);
  expect(await npm("run", "check")).toContain("Checked: nothing to mend.");
  await npm("run", "build");
  const { "package-lock.json": lock, ...others } = files();
  const { "package-lock.json": oldLock, ...oldOthers } = before;
  expect(others).toEqual(oldOthers);
  expect(lock).not.toBe(oldLock);
});
