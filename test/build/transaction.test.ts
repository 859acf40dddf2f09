import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test, vi } from "vitest";
import {
  BuildUnderWay,
  dropPrevious,
  PreviousInTheWay,
  replaceFolder,
  restorePrevious,
} from "../../src/build/transaction.ts";
import { hasSignals, makeFolder, readFolder, writeFiles } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const oldSite = { ".parvis": "mark", "index.html": "old", "gone/index.html": "gone" };
const newSite = { ".parvis": "mark", "index.html": "new" };

const makeOutput = (): string => {
  const out = join(makeFolder(), "_site");
  writeFiles(out, oldSite);
  return out;
};

const fillWith =
  (files: Readonly<Record<string, string>>) =>
  (folder: string): Promise<void> => {
    writeFiles(folder, files);
    return Promise.resolve();
  };

const beside = (out: string): readonly string[] => readdirSync(join(out, ".."));

/** The number of a process that has ended. */
const deadProcess = async (): Promise<number> => {
  const child = spawn(process.execPath, ["-e", "0"]);
  await new Promise((resolve) => child.once("exit", resolve));
  return child.pid ?? 0;
};

describe("a build that succeeds", () => {
  test("replaces the whole folder: what is gone from the content is gone from the output", async () => {
    const out = makeOutput();
    await replaceFolder(out, fillWith(newSite));
    dropPrevious(out);
    expect(readFolder(out)).toEqual(newSite);
    expect(beside(out)).toEqual(["_site"]);
  });

  test("makes the folder, and those it lies in, where there is none", async () => {
    const out = join(makeFolder(), "a/b");
    await replaceFolder(out, fillWith(newSite));
    expect(readFolder(out)).toEqual(newSite);
  });

  test("takes the place of an empty folder", async () => {
    const out = join(makeFolder(), "_site");
    mkdirSync(out);
    await replaceFolder(out, fillWith(newSite));
    expect(readFolder(out)).toEqual(newSite);
    expect(beside(out)).toEqual(["_site"]);
  });
});

describe("a build that fails", () => {
  test.each([
    ["a layout throws", new Error("x is not a function")],
    ["the disk is full", Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "write" })],
  ])("leaves the old site byte for byte when %s", async (_, error) => {
    const out = makeOutput();
    const failing = replaceFolder(out, async (folder) => {
      await fillWith({ "index.html": "half" })(folder);
      throw error;
    });
    await expect(failing).rejects.toBe(error);
    expect(readFolder(out)).toEqual(oldSite);
    expect(beside(out)).toEqual(["_site"]);
  });

  test("leaves the old site when a folder of others stands where it has to step aside", async () => {
    const out = makeOutput();
    writeFiles(`${out}.previous`, { "thesis.txt": "precious" });
    await expect(replaceFolder(out, fillWith(newSite))).rejects.toThrow(PreviousInTheWay);
    expect(readFolder(out)).toEqual(oldSite);
    expect(readFolder(`${out}.previous`)).toEqual({ "thesis.txt": "precious" });
  });

  test.skipIf(!hasSignals).each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "leaves the old site when %s ends it (skipped on Windows, where a process is just gone)",
    async (signal) => {
      const out = makeOutput();
      const transaction = join(import.meta.dirname, "../../src/build/transaction.ts");
      const script = `
        import { writeFileSync } from "node:fs";
        import { replaceFolder } from ${JSON.stringify(pathToFileURL(transaction).href)};
        await replaceFolder(${JSON.stringify(out)}, (folder) => new Promise(() => {
          writeFileSync(folder + "/index.html", "half");
          console.log("writing");
          setInterval(() => {}, 1000);
        }));`;
      const child = spawn(process.execPath, ["--input-type=module", "-e", script]);
      await new Promise((resolve) => child.stdout.once("data", resolve));
      expect(beside(out)).toHaveLength(2);
      child.kill(signal);
      const code = await new Promise((resolve) => child.once("exit", resolve));
      expect(code).toBeGreaterThan(128);
      expect(readFolder(out)).toEqual(oldSite);
      expect(beside(out)).toEqual(["_site"]);
    },
  );
});

describe("what a killed build has left", () => {
  test("the old site is put back if it had stepped aside", () => {
    const out = makeOutput();
    renameSync(out, `${out}.previous`);
    restorePrevious(out);
    expect(readFolder(out)).toEqual(oldSite);
    expect(existsSync(`${out}.previous`)).toBe(false);
  });

  test("nothing is put back while another build is between its two renames", () => {
    const out = makeOutput();
    renameSync(out, `${out}.previous`);
    mkdirSync(`${out}.building-${process.ppid}`);
    restorePrevious(out);
    expect(existsSync(out)).toBe(false);
  });

  test("its folders are removed by the next build", async () => {
    const out = makeOutput();
    writeFiles(`${out}.building-${await deadProcess()}`, { "index.html": "half" });
    writeFiles(`${out}.previous`, oldSite);
    await replaceFolder(out, fillWith(newSite));
    dropPrevious(out);
    expect(beside(out)).toEqual(["_site"]);
  });
});

describe("two builds at the same time", () => {
  test("the second one stops and destroys nothing", async () => {
    const out = makeOutput();
    const other = `${out}.building-${process.ppid}`;
    mkdirSync(other);
    writeFileSync(join(other, "index.html"), "theirs");
    await expect(replaceFolder(out, fillWith(newSite))).rejects.toThrow(BuildUnderWay);
    expect(readFolder(out)).toEqual(oldSite);
    expect(readFolder(other)).toEqual({ "index.html": "theirs" });
  });
});
