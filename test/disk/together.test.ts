/** Commands that run at the same time, and such as are told to end. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { makeFolder, run, runProcess, start } from "../build/fixture.ts";
import { buildIn, importInto, makePlace, onSite } from "./places.ts";
import { runMortal } from "./processes.ts";
import { treeOf } from "./tree.ts";

vi.setConfig({ testTimeout: 120_000 });

/** The step of a command at which a name first changes so. */
const stepOf = async (words: (place: string) => readonly string[], pattern: RegExp) => {
  const place = makePlace();
  const log = join(makeFolder(), "log");
  await runMortal(words(place), { folders: [place], log });
  return (
    readFileSync(log, "utf8")
      .split("\n")
      .findIndex((line) => pattern.test(line)) + 1
  );
};

describe("a command that is told to end while it writes", () => {
  test.each(["SIGINT", "SIGTERM"])("writes all of it first: import, %s", async (how) => {
    const place = makePlace();
    const at = await stepOf((one) => importInto(one, "first.ics"), /rename .*event\.md/);
    const { code } = await runMortal(importInto(place, "first.ics"), { folders: [place], at, how });
    expect(code).toBeGreaterThan(128);
    const whole = makePlace();
    await run(importInto(whole, "first.ics"));
    expect(treeOf(join(place, "site"))).toEqual(treeOf(join(whole, "site")));
  });

  test.each(["SIGINT", "SIGTERM"])("leaves nothing of the former site: build, %s", async (how) => {
    const place = makePlace();
    await run(buildIn(place));
    const before = treeOf(place);
    const log = join(makeFolder(), "log");
    await runMortal(buildIn(place), { folders: [place], log });
    const steps = readFileSync(log, "utf8").split("\n");
    const at = steps.findIndex((line) => /unlink .*building\/old\//.test(line)) + 5;
    await runMortal(buildIn(place), { folders: [place], at, how });
    expect(treeOf(place)).toEqual(before);
  });
});

describe("two commands at the same time", () => {
  /** The later one reads in the midst of what the other writes, at one moment or another. */
  test.each([0, 8, 16, 24, 32])(
    "two imports of the same, %i ms apart: one writes",
    async (apart) => {
      const place = makePlace();
      const ends = await Promise.all(
        [0, apart].map(async (pause) => {
          await setTimeout(pause);
          return runProcess(importInto(place, "first.ics"));
        }),
      );
      expect(ends.map(({ code }) => code)).toContain(0);
      for (const { code, stderr } of ends)
        if (code !== 0) expect(stderr).toMatch(/was edited while it was about to be changed/);
      const alone = makePlace();
      await run(importInto(alone, "first.ics"));
      expect(treeOf(join(place, "site"))).toEqual(treeOf(join(alone, "site")));
    },
  );

  test("two builds: one is there, the other one says why it is not", async () => {
    const place = makePlace();
    const ends = await Promise.all([1, 2, 3].map(() => runProcess(buildIn(place))));
    expect(ends.map(({ code }) => code)).toContain(0);
    for (const { code, stderr } of ends)
      if (code !== 0)
        expect(stderr).toMatch(
          /^Another command is writing here at this moment\. Wait until it has ended; if none is running, remove .*_site\.building\/lock\.\n$/,
        );
    const alone = makePlace();
    await run(buildIn(alone));
    expect(treeOf(join(place, "_site"))).toEqual(treeOf(join(alone, "_site")));
    expect(existsSync(join(place, "_site.building"))).toBe(false);
  });

  test("an import that is killed during npm start is ended by it", async () => {
    const place = makePlace();
    const at = await stepOf((one) => importInto(one, "first.ics"), /rename .*programme\//);
    const server = start(onSite(place, "start", "--port", "0"));
    await new Promise((resolve) =>
      server.stdout?.on("data", (chunk: Buffer) => {
        if (chunk.toString().includes("localhost:")) resolve(undefined);
      }),
    );
    await runMortal(importInto(place, "first.ics"), { folders: [place], at, how: "SIGKILL" });
    const alone = makePlace();
    await run(importInto(alone, "first.ics"));
    await expect
      .poll(() => treeOf(join(place, "site")), { timeout: 30_000, interval: 100 })
      .toEqual(treeOf(join(alone, "site")));
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT");
    await ended;
  });
});

describe("what the system refuses is told in a line", () => {
  const refused = (how: string, words: (place: string) => readonly string[]) => {
    const place = makePlace();
    return runMortal(words(place), { folders: [place], always: true, how }).then(
      ({ code, said }) => ({ code, said: said.replaceAll(place, "") }),
    );
  };

  test.each([
    ["EROFS", "/_site.building may not be written. Give yourself the right to"],
    ["EACCES", "/_site.building may not be written. Give yourself the right to"],
    ["ENOSPC", "The disk is full. Make room, then try again"],
  ])("build: %s", async (how, line) => {
    const { code, said } = await refused(how, buildIn);
    expect(code).toBe(2);
    expect(said).toContain(line);
  });

  test.each([
    ["EROFS", "/site/.parvis may not be written. Give yourself the right to; nothing was changed."],
    [
      "EACCES",
      "/site/.parvis may not be written. Give yourself the right to; nothing was changed.",
    ],
    ["ENOSPC", "The disk is full. Make room, then try again"],
  ])("import, new, record: %s", async (how, line) => {
    const commands: readonly ((place: string) => readonly string[])[] = [
      (place) => importInto(place, "first.ics"),
      (place) => onSite(place, "new", "speaker", "Ada Martin"),
      (place) => onSite(place, "record"),
    ];
    for (const words of commands) {
      const { code, said } = await refused(how, words);
      expect(code, said).toBe(2);
      expect(said).toContain(line);
    }
  });
});
