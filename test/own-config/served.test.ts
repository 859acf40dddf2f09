import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { start } from "../build/fixture.ts";
import { config, makeConfigured, now } from "./sites.ts";

const text = config(
  '  outputs: [{ name: "a", files: () => [{ path: "/a.bee", body: word, type: "text/x-bee" }] }],',
  'import { word } from "./lib/word.ts";',
);

/** Asks until the answer is as it should be. */
const until = async (url: string, isRight: (text: string) => boolean): Promise<Response> => {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response && isRight(await response.clone().text())) return response;
    await setTimeout(50);
  }
};

test("under npm start an edit of what a configuration imports is shown, a mistake told, and mended", async () => {
  const site = makeConfigured(text, { "lib/word.ts": 'export const word = "one";\n' });
  const child = start(["start", "--site", site, "--now", now, "--port", "0"]);
  onTestFinished(() => {
    child.kill();
  });
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const saying = async (what: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = what.exec(said);
      if (found) return found;
      await setTimeout(50);
    }
  };
  const [address] = await saying(/http:\/\/localhost:\d+/);
  const first = await until(`${address}/a.bee`, (body) => body === "one");
  expect(first.headers.get("content-type")).toBe("text/x-bee");
  writeFileSync(join(site, "lib/word.ts"), 'export const word = "two";\n');
  await until(`${address}/a.bee`, (body) => body === "two");
  writeFileSync(join(site, "lib/word.ts"), "export const word = ;\n");
  await saying(/lib\/word\.ts:1:21 error broken-module/);
  await until(`${address}/a.bee`, (body) => body === "two");
  writeFileSync(join(site, "lib/word.ts"), 'export const word = "three";\n');
  await until(`${address}/a.bee`, (body) => body === "three");
  writeFileSync(join(site, "parvis.config.ts"), text.replace("body: word", 'body: word + "!"'));
  await until(`${address}/a.bee`, (body) => body === "three!");
  const late = 'setTimeout(() => {\n  throw new Error("late");\n}, 1);\n';
  writeFileSync(join(site, "parvis.config.ts"), late + text);
  await saying(/parvis\.config\.ts:2:9 error broken-module\n[^]*This module fails: late/);
  await until(`${address}/a.bee`, (body) => body === "three");
  expect(said).not.toMatch(/^ +at /m);
});
