import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { makeMark } from "../../src/build/mark.ts";
import { replaceFolder, recoverOutput } from "../../src/build/transaction.ts";
import { InTheWay } from "../../src/disk/folder-swap.ts";
import { Locked } from "../../src/disk/lock.ts";
import { hasSignals, makeFolder, readFolder, writeFiles } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const listed = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ".parvis": String(makeMark(Object.keys(files).map((path) => `/${path}`)).body),
  ...files,
});

const oldSite = listed({ "index.html": "old", "gone/index.html": "gone" });
const newSite = listed({ "index.html": "new", "fair/index.html": "fair" });

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

/** What a replacement kept, of whom it is not. */
const replace = async (out: string): Promise<readonly string[]> => {
  let kept: readonly string[] = [];
  await replaceFolder(out, fillWith(newSite), (paths) => (kept = paths));
  return kept;
};

/** The lines of a script that fills a folder for ever. */
const endless = (out: string): string => {
  const transaction = join(import.meta.dirname, "../../src/build/transaction.ts");
  return `
    import { writeFileSync } from "node:fs";
    import { replaceFolder } from ${JSON.stringify(transaction)};
    await replaceFolder(${JSON.stringify(out)}, (folder) => new Promise(() => {
      writeFileSync(folder + "/index.html", "half");
      console.log("writing");
      setInterval(() => {}, 1000);
    }));`;
};

/** A process that is filling the folder beside `out`, and what ends it. */
const startFilling = async (
  out: string,
): Promise<(signal: NodeJS.Signals) => Promise<number | null>> => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", endless(out)]);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return (signal) => {
    child.kill(signal);
    return new Promise((resolve) => child.once("exit", resolve));
  };
};

describe("a build that succeeds", () => {
  test("replaces the whole folder: what is gone from the content is gone from the output", async () => {
    const out = makeOutput();
    expect(await replace(out)).toEqual([]);
    expect(readFolder(out)).toEqual(newSite);
    expect(beside(out)).toEqual(["_site"]);
  });

  test("makes the folder, and those it lies in, where there is none", async () => {
    const out = join(makeFolder(), "a/b");
    await replace(out);
    expect(readFolder(out)).toEqual(newSite);
    expect(beside(out)).toEqual(["b"]);
  });

  test("takes the place of an empty folder", async () => {
    const out = join(makeFolder(), "_site");
    mkdirSync(out);
    await replace(out);
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

  test("leaves the old site when a folder of others has the name that is needed", async () => {
    const out = makeOutput();
    writeFiles(`${out}.building`, { "thesis.txt": "precious" });
    await expect(replace(out)).rejects.toThrow(InTheWay);
    expect(readFolder(out)).toEqual(oldSite);
    expect(readFolder(`${out}.building`)).toEqual({ "thesis.txt": "precious" });
  });

  test.skipIf(!hasSignals).each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "leaves the old site when %s ends it (skipped on Windows, where a process is just gone)",
    async (signal) => {
      const out = makeOutput();
      const end = await startFilling(out);
      expect(beside(out)).toHaveLength(2);
      expect(await end(signal)).toBeGreaterThan(128);
      expect(readFolder(out)).toEqual(oldSite);
      expect(beside(out)).toEqual(["_site"]);
    },
  );
});

describe("what a killed build has left", () => {
  test("is removed by whatever comes next", async () => {
    const out = makeOutput();
    await (
      await startFilling(out)
    )("SIGKILL");
    expect(beside(out)).toHaveLength(2);
    recoverOutput(out);
    expect(readFolder(out)).toEqual(oldSite);
    expect(beside(out)).toEqual(["_site"]);
  });

  test("holds no later build up", async () => {
    const out = makeOutput();
    await (
      await startFilling(out)
    )("SIGKILL");
    await replace(out);
    expect(readFolder(out)).toEqual(newSite);
    expect(beside(out)).toEqual(["_site"]);
  });

  test("the old site that a former version had moved aside is put back", () => {
    const out = makeOutput();
    renameSync(out, `${out}.previous`);
    recoverOutput(out);
    expect(readFolder(out)).toEqual(oldSite);
    expect(beside(out)).toEqual(["_site"]);
  });

  test("a half-removed site of a former version, with its mark or without, is in nobody's way", async () => {
    const out = makeOutput();
    writeFiles(`${out}.previous`, { "gone/index.html": "half" });
    await replace(out);
    expect(readFolder(out)).toEqual(newSite);
    writeFiles(`${out}.previous`, oldSite);
    await replace(out);
    expect(beside(out)).toEqual(["_site"]);
  });
});

describe("two builds at the same time", () => {
  test("the second one stops and destroys nothing", async () => {
    const out = makeOutput();
    const end = await startFilling(out);
    await expect(replace(out)).rejects.toThrow(Locked);
    expect(readFolder(out)).toEqual(oldSite);
    expect(readFolder(join(`${out}.building`, "new"))).toEqual({ "index.html": "half" });
    await end("SIGTERM");
  });

  test("what is under way is left alone by commands that only read", async () => {
    const out = makeOutput();
    const end = await startFilling(out);
    recoverOutput(out);
    expect(existsSync(join(`${out}.building`, "new/index.html"))).toBe(true);
    await end("SIGTERM");
  });
});

describe("files of others in the folder of a built site", () => {
  const theirs = {
    CNAME: "fair.example",
    ".git/HEAD": "ref: refs/heads/main",
    "gone/notes.txt": "by hand",
    "more/deep/down.txt": "by hand",
  };

  test("stay, and are told", async () => {
    const out = makeOutput();
    writeFiles(out, theirs);
    expect([...(await replace(out))].sort()).toEqual([".git", "CNAME", "gone/notes.txt", "more"]);
    expect(readFolder(out)).toEqual({ ...newSite, ...theirs });
    await replace(out);
    expect(readFolder(out)).toEqual({ ...newSite, ...theirs });
  });

  test("stay if the new site has a folder where theirs is", async () => {
    const out = makeOutput();
    writeFiles(out, { "fair/photo.jpg": "theirs" });
    expect(await replace(out)).toEqual(["fair/photo.jpg"]);
    expect(readFolder(out)).toEqual({ ...newSite, "fair/photo.jpg": "theirs" });
  });

  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ["a file with other bytes", { "fair/index.html": "theirs" }, "fair/index.html"],
    ["a file in place of a folder", { fair: "theirs" }, "fair"],
    ["a folder in place of a file", { "fair/index.html/x": "theirs" }, "fair/index.html"],
  ])("refuse the build if they are in the way: %s", async (_, files, file) => {
    const out = makeOutput();
    writeFiles(out, files);
    await expect(replace(out)).rejects.toMatchObject({ file });
    expect(readFolder(out)).toEqual({ ...oldSite, ...files });
    expect(beside(out)).toEqual(["_site"]);
  });

  test("are not in the way if they say the same", async () => {
    const out = makeOutput();
    writeFiles(out, { "fair/index.html": "fair" });
    expect(await replace(out)).toEqual([]);
    expect(readFolder(out)).toEqual(newSite);
  });

  test.each(["Made by Parvis 0.1.0. The next build replaces this folder.\n", "", "cut\n/index.h"])(
    "are told apart by their names where the mark has no list: %j",
    async (mark) => {
      const out = makeOutput();
      writeFiles(out, { ...theirs, ".parvis": mark });
      expect([...(await replace(out))].sort()).toEqual([".git", "CNAME"]);
      expect(beside(out)).toEqual(["_site"]);
    },
  );

  test("a name may hold what no line can", async () => {
    const out = join(makeFolder(), "_site");
    const odd = listed({ "a\nb%25.pdf": "ours" });
    await replaceFolder(out, fillWith(odd));
    writeFiles(out, { "a\nc": "theirs" });
    expect(await replace(out)).toEqual(["a\nc"]);
  });

  test("stay when the folder itself was removed meanwhile", async () => {
    const out = makeOutput();
    await replaceFolder(out, (folder) => {
      rmSync(out, { recursive: true });
      writeFiles(folder, newSite);
      writeFileSync(join(folder, "late"), "late");
      return Promise.resolve();
    });
    expect(readFolder(out)).toEqual({ ...newSite, late: "late" });
  });
});
