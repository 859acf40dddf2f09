/** The schemas of a site are there when one has checked it, and say what its files say. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { run, writeFiles } from "../build/fixture.ts";
import { makeSite } from "./site.ts";

const parvis = join(import.meta.dirname, "../../src/parvis.mjs");

/** Runs a command in the folder of a site, as one does; its exit code. */
const runIn = async (folder: string, ...args: readonly string[]): Promise<number> => {
  try {
    await promisify(execFile)(process.execPath, [parvis, ...args], { cwd: folder });
    return 0;
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "number")
      return error.code;
    throw error;
  }
};

const read = (folder: string, name: string): string =>
  readFileSync(join(folder, ".cache/schemas", name), "utf8");

test("a check writes them, and leaves alone what says the same", async () => {
  const folder = makeSite();
  expect(await runIn(folder, "check")).toBe(0);
  expect(read(folder, "session.json")).toContain("Léon Roux");
  expect(read(folder, "2027-fair/session.json")).not.toContain("Léon Roux");
  const written = () => statSync(join(folder, ".cache/schemas/session.json")).mtimeMs;
  const before = written();
  expect(await runIn(folder, "check")).toBe(0);
  expect(written()).toBe(before);
});

test("a check that finds mistakes writes what it could read", async () => {
  const folder = makeSite({
    "content/2027-fair/speakers/eva-petit.md": "---\nname: Éva Petit\nrole: [a, b]\n---\n",
  });
  expect(await runIn(folder, "check")).toBe(1);
  expect(read(folder, "session.json")).toContain("Éva Petit");
});

test("a check of another folder writes none, nor does a build", async () => {
  const folder = makeSite();
  const { code } = await run(["check", "--site", folder]);
  expect(code).toBe(0);
  expect(existsSync(join(folder, ".cache/schemas"))).toBe(false);
  expect(await runIn(folder, "build", "--no-cards")).toBe(0);
  expect(existsSync(join(folder, ".cache/schemas"))).toBe(false);
});

test("npm start writes them at each edit, of files with mistakes too", async () => {
  const folder = makeSite();
  const server = spawn(process.execPath, [parvis, "start", "--port", "0"], { cwd: folder });
  onTestFinished(async () => {
    const ended = once(server, "close");
    server.kill();
    await ended;
  });
  const says = (words: string): void => {
    expect(read(folder, "session.json")).toContain(words);
  };
  const patience = { timeout: 30_000, interval: 50 };
  await vi.waitFor(() => {
    says("Léon Roux");
  }, patience);
  writeFiles(folder, {
    "content/2027-fair/speakers/eva-petit.md": "---\nname: Éva Petit\nrole: [a, b]\n---\n",
  });
  await vi.waitFor(() => {
    says("Éva Petit");
  }, patience);
}, 60_000);

test("a folder that cannot be written is no mistake of the site", async () => {
  const folder = makeSite({ ".cache": "a file" });
  expect(await runIn(folder, "check")).toBe(0);
});

test("those of an event that is gone go too", async () => {
  const folder = makeSite();
  await run(["schemas", "--site", folder]);
  expect(existsSync(join(folder, ".cache/schemas/2028-fair/event.json"))).toBe(true);
  rmSync(join(folder, "content/2028-fair"), { recursive: true });
  writeFileSync(join(folder, ".cache/schemas/old.json"), "{}");
  await run(["schemas", "--site", folder]);
  expect(existsSync(join(folder, ".cache/schemas/2028-fair"))).toBe(false);
  expect(existsSync(join(folder, ".cache/schemas/old.json"))).toBe(false);
  expect(existsSync(join(folder, ".cache/schemas/2027-fair/event.json"))).toBe(true);
});

test("the command says where they are, in the language of the site", async () => {
  const folder = makeSite();
  const { stdout } = await run(["schemas", "--site", folder]);
  expect(stdout).toBe(
    `Les éditeurs trouvent ce qu’il leur faut dans ${join(folder, ".cache/schemas")}/\n`,
  );
});
