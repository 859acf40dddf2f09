/** What a site's own code does to the process that runs it is told at its place, and never taken for success. */
import { describe, expect, test } from "vitest";
import { runProcess } from "../build/fixture.ts";
import { config, makeConfigured, now } from "./sites.ts";

const check = (text: string) => runProcess(["check", "--site", makeConfigured(text), "--now", now]);

describe("a site’s own code", () => {
  test.each<[what: string, text: string, place: string, message: string]>([
    [
      "that waits for ever",
      "\nawait new Promise(() => {});\nexport default {};\n",
      "1:1",
      "This module fails: a promise is awaited that never settles",
    ],
    [
      "whose rule waits for ever",
      config(`  rules: [{ code: "patience", check: () => new Promise<void>(() => {}) }],`),
      "4:20",
      "“patience” fails: a promise is awaited that never settles",
    ],
    [
      "whose output ends the process",
      config(`  outputs: [{ name: "talks", files: () => process.exit(0) }],`),
      "4:51",
      "“talks” fails: process.exit() would end Parvis: return, or throw an error",
    ],
    [
      "that throws in a timer",
      'setTimeout(() => {\n  throw new Error("too late");\n}, 1);\nexport default {};\n',
      "2:9",
      "This module fails: too late",
    ],
    [
      "that rejects a promise which nobody awaits",
      'Promise.reject("gone");\nexport default {};\n',
      "1:1",
      "gone",
    ],
  ])("%s", async (_, text, place, message) => {
    const { code, stdout, stderr } = await check(text);
    expect(stdout).toContain(`parvis.config.ts:${place} error broken-module\n`);
    expect(stdout).toContain(message);
    expect(stderr).toBe("");
    expect(code).toBe(1);
  });

  test("that leaves a timer behind does not hold the command", async () => {
    const { code, stdout } = await check("setInterval(() => {}, 60_000);\nexport default {};\n");
    expect(stdout).toBe("Checked: nothing to mend.\n");
    expect(code).toBe(0);
  });
});
