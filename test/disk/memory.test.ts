/** Sites that need more memory than Node may use. */
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { generateSite } from "../../bench/generate.ts";
import { makeFolder, runProcess, start } from "../build/fixture.ts";
import { treeOf } from "./tree.ts";

/** As little as suffices to begin with. */
const little = { NODE_OPTIONS: "--max-old-space-size=32" };

/** A small site that is watched, and has all the memory that it needs. */
const enough = { NODE_OPTIONS: "--max-old-space-size=200" };

/** In the language of the site. */
const sentence = /^La mémoire n’a pas suffi pour ce site\. .*--max-old-space-size=4096.*\n$/;

const folder = makeFolder();
const site = join(folder, "site");
const out = join(folder, "out");
const onSite = ["--site", site, "--now", "2027-01-01T00:00"];
const build = ["build", ...onSite, "--out", out, "--no-cards"];

beforeAll(async () => {
  generateSite(site, 8);
  await runProcess(build);
});

describe("where memory does not suffice", () => {
  test("a build says so in a sentence, and the last good site stays until the next one", async () => {
    const before = treeOf(out);
    generateSite(site, 300);
    expect(await runProcess(build, little)).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(sentence) as string,
    });
    expect(treeOf(out)).toEqual(before);

    expect(await runProcess(build)).toMatchObject({ code: 0, stderr: "" });
    expect(Object.keys(treeOf(out)).length).toBeGreaterThan(Object.keys(before).length);
    expect(existsSync(`${out}.building`)).toBe(false);
  });

  test("with --debug, what V8 wrote stands before the sentence", async () => {
    const { code, stderr } = await runProcess([...build, "--debug"], little);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Last few GCs[^]*heap out of memory[^]*\nLa mémoire n’a pas suffi/);
  });

  test("npm start says so, and waits for what is changed", async () => {
    const server = start(["start", ...onSite, "--port", "0"], little);
    onTestFinished(() => void server.kill("SIGKILL"));
    let said = "";
    for (const stream of [server.stdout, server.stderr])
      stream?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    await expect.poll(() => said, { timeout: 60_000 }).toContain("http://localhost:");
    expect(said).toContain("La mémoire n’a pas suffi pour ce site.");
    expect(said).not.toContain("GCs");
    server.kill("SIGTERM");
    expect(await once(server, "close")).toEqual([0, null]);
  });
});

describe.skipIf(process.platform === "win32")("a command that is watched", () => {
  test("says and ends as it does otherwise", async () => {
    expect(await runProcess(["check", ...onSite], enough)).toEqual(
      await runProcess(["check", ...onSite]),
    );
    const nowhere = ["check", "--site", join(folder, "none")];
    expect(await runProcess(nowhere, enough)).toEqual(await runProcess(nowhere));
  });

  /** A build that is at work, and has more to do than a signal takes to reach it. */
  const startBuild = async () => {
    generateSite(site, 1000);
    // What a build that was ended has left would say that this one is at work.
    rmSync(`${out}.building`, { recursive: true, force: true });
    const command = start(build, enough);
    await expect.poll(() => existsSync(`${out}.building`), { timeout: 60_000 }).toBe(true);
    return command;
  };

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("ends by %s", async (signal) => {
    const command = await startBuild();
    const ended = once(command, "close");
    command.kill(signal);
    const [code, by] = (await ended) as [number | null, string | null];
    expect(by ?? code).toBe(
      by === null ? { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal] : signal,
    );
  });

  test("ends with the process that watches it, and the next build is whole", async () => {
    const command = await startBuild();
    // Its output is open as long as one of the two processes has it.
    const ended = once(command, "close");
    command.kill("SIGKILL");
    await ended;
    expect(await runProcess(build)).toMatchObject({ code: 0 });
    expect(existsSync(`${out}.building`)).toBe(false);
  });
});
