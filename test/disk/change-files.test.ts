/** Files of a site are changed in one go, whatever happens meanwhile. */
import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { changeFiles, type Changes } from "../../src/disk/change-files.ts";
import { fingerprint } from "../../src/disk/fingerprint.ts";
import { lockSite } from "../../src/disk/work-folder.ts";
import { Locked, lockFolder } from "../../src/disk/lock.ts";
import { recoverSite } from "../../src/disk/recover.ts";
import { ChangedMeanwhile } from "../../src/disk/staged-change.ts";
import { Unrecoverable } from "../../src/disk/unrecoverable.ts";
import { makeFolder, writeFiles } from "../build/fixture.ts";
import { setPlan } from "./mortal.mjs";
import { killEverywhere, runScript } from "./processes.ts";
import { treeOf } from "./tree.ts";

vi.setConfig({ testTimeout: 120_000 });

const old = { "content/fair/day.yaml": "old day", "content/fair/gone.md": "gone", note: "theirs" };

const changes = {
  files: [
    ["content/fair/day.yaml", "new day"],
    ["content/fair/gone.md", undefined],
    ["content/fair/sessions/bread.md", "bread"],
    ["data/site.yaml", "site"],
  ] as const,
  folders: ["content/fair/media"],
};

const asked: Changes = { ...changes, files: new Map(changes.files) };

const done = {
  "content/fair/day.yaml": "new day",
  "content/fair/media/": "",
  "content/fair/sessions/bread.md": "bread",
  "data/site.yaml": "site",
  note: "theirs",
};

const makeSite = (): string => {
  const site = join(makeFolder(), "site");
  writeFiles(site, old);
  return site;
};

const scriptFor = (site: string): string => `
  import { changeFiles } from ${JSON.stringify(join(import.meta.dirname, "../../src/disk/change-files.ts"))};
  const files = new Map(${JSON.stringify(changes.files)}.map(([path, body]) => [path, body ?? undefined]));
  changeFiles(${JSON.stringify(site)}, { files, folders: ${JSON.stringify(changes.folders)} });`;

/** Kills a change at its n-th step. */
const killAt = async (site: string, at: number): Promise<void> => {
  const { signal } = await runScript(scriptFor(site), { folders: [site], at, how: "SIGKILL" });
  expect(signal).toBe("SIGKILL");
};

/** The step at which the n-th name of the content changes. */
const stepOf = async (pattern: RegExp): Promise<number> => {
  const site = makeSite();
  const log = join(makeFolder(), "log");
  await runScript(scriptFor(site), { folders: [site], log });
  return (
    readFileSync(log, "utf8")
      .split("\n")
      .findIndex((line) => pattern.test(line)) + 1
  );
};

afterEach(() => {
  setPlan({ folders: [] });
});

test("a change writes what is new, replaces, removes, and leaves nothing else", () => {
  const site = makeSite();
  changeFiles(site, asked);
  expect(treeOf(site)).toEqual(done);
  expect(recoverSite(site)).toBeUndefined();
});

describe("killed at any step", () => {
  test("it is before or after it once the next command has begun", async () => {
    const outcomes = new Set<string>();
    const begin = () => {
      const site = makeSite();
      return { folder: site, script: scriptFor(site) };
    };
    const steps = await killEverywhere(begin, (site, at) => {
      recoverSite(site);
      outcomes.add(JSON.stringify(treeOf(site)));
      expect([old, done], `killed at step ${at}`).toContainEqual(treeOf(site));
    });
    expect(steps).toBeGreaterThan(30);
    expect(outcomes.size).toBe(2);
  });

  test("a site that was to be made is there, or nothing is", async () => {
    const fresh = Object.fromEntries(Object.entries(done).filter(([path]) => path !== "note"));
    const begin = () => {
      const folder = makeFolder();
      return { folder, script: scriptFor(join(folder, "a/b")) };
    };
    await killEverywhere(begin, (folder, at) => {
      recoverSite(join(folder, "a/b"));
      // Between making it and saying so, an empty folder may be left.
      const trees = [fresh, ...(at <= 5 ? [{}] : [])];
      if (Object.keys(treeOf(folder)).length > 0)
        expect(trees, `killed at step ${at}`).toContainEqual(treeOf(join(folder, "a/b")));
    });
  });

  test("nothing that it has left is seen by git", async () => {
    const site = makeSite();
    await killAt(site, await stepOf(/rename .*day\.yaml/));
    expect(readFileSync(join(site, ".parvis/.gitignore"), "utf8")).toBe("*\n");
    expect(
      Object.keys(treeOf(site)).filter((path) => !/^(?:content|data|\.parvis|note)/.test(path)),
    ).toEqual([]);
  });

  test("what comes next does not wait for it", async () => {
    const site = makeSite();
    await killAt(site, await stepOf(/rename .*day\.yaml/));
    changeFiles(site, { files: new Map([["note", "mine"]]) });
    expect(treeOf(site)).toEqual({ ...done, note: "mine" });
  });

  test("an edit made before the next command stays, and is told", async () => {
    const site = makeSite();
    await killAt(site, await stepOf(/unlink .*gone\.md/));
    writeFileSync(join(site, "content/fair/gone.md"), "edited");
    expect(recoverSite(site)).toEqual({ isDone: true, kept: ["content/fair/gone.md"] });
    expect(treeOf(site)).toEqual({ ...done, "content/fair/gone.md": "edited" });
  });
});

describe("refused at any step", () => {
  test.each(["ENOSPC", "EACCES", "EROFS", "EXDEV"])(
    "with %s it has changed nothing, and leaves nothing",
    (how) => {
      const probe = makeSite();
      setPlan({ folders: [probe] });
      changeFiles(probe, asked);
      const steps = setPlan({ folders: [] });
      for (let at = 1; at <= steps; at++) {
        const site = makeSite();
        setPlan({ folders: [site], at, how });
        let code: unknown;
        try {
          changeFiles(site, asked);
        } catch (error) {
          code = error instanceof Error && "code" in error ? error.code : error;
        }
        setPlan({ folders: [] });
        const said = `${how} at step ${at}`;
        // Once all is written, what cannot be removed is no failure of the change.
        recoverSite(site);
        expect([old, done], said).toContainEqual(treeOf(site));
        if (code !== undefined) expect(code, said).toBe(how);
      }
    },
  );
});

describe("what somebody does meanwhile", () => {
  test("a file that was edited since it was read is not written over, nor is any other", () => {
    const site = makeSite();
    const seen = new Map([["content/fair/day.yaml", fingerprint("as it was read")]]);
    expect(() => {
      changeFiles(site, { ...asked, seen });
    }).toThrow(ChangedMeanwhile);
    expect(treeOf(site)).toEqual(old);
  });

  test("a file that was not there is not written over either", () => {
    const site = makeSite();
    const seen = new Map([["note", null]]);
    expect(() => {
      changeFiles(site, { files: new Map([["note", "mine"]]), seen });
    }).toThrow(ChangedMeanwhile);
    expect(treeOf(site)).toEqual(old);
  });

  test("what cannot be told is kept: a journal that nobody can read stops all that follows", async () => {
    const site = makeSite();
    await killAt(site, await stepOf(/rename .*day\.yaml/));
    writeFileSync(join(site, ".parvis/changes/journal.json"), "{");
    expect(() => recoverSite(site)).toThrow(Unrecoverable);
    expect(() => recoverSite(site)).toThrow(Unrecoverable);
    expect(readdirSync(join(site, ".parvis/changes"))).toContain("0.old");
  });
});

describe("two writers", () => {
  test("do not write at the same time: the second one waits", () => {
    const site = makeSite();
    const lock = lockSite(site);
    expect(() => lockFolder(join(site, ".parvis"), 50)).toThrow(Locked);
    lock.release();
    changeFiles(site, asked);
    expect(treeOf(site)).toEqual(done);
  });

  test("the lock of a process that is gone holds nobody up, even if its number was given again", async () => {
    const folder = makeFolder();
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const machine = JSON.parse(readLock(folder)) as { readonly machine: string };
    const owners = [
      { ...machine, process: 2 ** 22 + 1, began: "1" },
      { ...machine, process: child.pid, began: "1" },
      { ...machine, process: process.pid },
      "half",
    ];
    for (const owner of owners) {
      writeFiles(join(folder, "lock"), { "owner.json": JSON.stringify(owner) });
      lockFolder(folder, 0).release();
    }
    child.kill();
    expect(readdirSync(folder)).toEqual([]);
    await new Promise((resolve) => child.once("exit", resolve));
  });

  test("one whose process may be another by now is believed for a quarter of an hour", () => {
    const folder = makeFolder();
    const machine = JSON.parse(readLock(folder)) as { readonly machine: string };
    const file = join(folder, "lock/owner.json");
    const owner = JSON.stringify({ ...machine, process: process.ppid, began: "" });
    writeFiles(join(folder, "lock"), { "owner.json": owner });
    expect(() => lockFolder(folder, 0)).toThrow(Locked);
    utimesSync(file, new Date(0), new Date(0));
    lockFolder(folder, 0).release();
  });

  test("one on another machine is believed for a quarter of an hour", () => {
    const folder = makeFolder();
    const owner = JSON.stringify({ process: 1, machine: "elsewhere", began: "1" });
    writeFiles(join(folder, "lock"), { "owner.json": owner });
    expect(() => lockFolder(folder, 0)).toThrow(Locked);
  });
});

/** The owner's note of a lock of this process. */
const readLock = (folder: string): string => {
  const lock = lockFolder(folder, 0);
  const text = readFileSync(join(folder, "lock/owner.json"), "utf8");
  lock.release();
  return text;
};

describe("a journal that came with a copy of somebody else's site", () => {
  test("leads nowhere out of it, not through links either", async () => {
    const site = makeSite();
    await killAt(site, await stepOf(/rename .*bread\.md/));
    const copy = join(makeFolder(), "copy");
    cpSync(site, copy, { recursive: true });
    const elsewhere = makeFolder();
    mkdirSync(join(copy, "content/fair/sessions"), { recursive: true });
    writeFiles(copy, {
      ".parvis/changes/journal.json": readFileSync(
        join(site, ".parvis/changes/journal.json"),
        "utf8",
      ).replace("content/fair/sessions/bread.md", "content/fair/out/bread.md"),
    });
    symlinkSync(elsewhere, join(copy, "content/fair/out"));
    expect(() => recoverSite(copy)).toThrow(Unrecoverable);
    expect(treeOf(elsewhere)).toEqual({});
  });

  test.each(["../note", "content/../../note", "/etc/note", "C:/note", ""])(
    "nor by %j",
    async (path) => {
      const site = makeSite();
      await killAt(site, await stepOf(/rename .*bread\.md/));
      const journal = join(site, ".parvis/changes/journal.json");
      writeFileSync(
        journal,
        readFileSync(journal, "utf8").replace("content/fair/sessions/bread.md", path),
      );
      expect(() => recoverSite(site)).toThrow(Unrecoverable);
    },
  );
});
