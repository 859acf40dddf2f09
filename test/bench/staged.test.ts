import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateSite } from "../../bench/generate.ts";
import { buildWithHugo, hugoVersion } from "../../bench/hugo/beside.ts";
import { writeHugoSite } from "../../bench/hugo/site.ts";
import { staged } from "../../bench/parvis.ts";
import { weigh } from "../../bench/place.ts";
import type { StageUsage } from "../../bench/staged.ts";
import { growthOf, type Staged } from "../../bench/stages.ts";

const sessions = 60;
const folder = mkdtempSync(join(tmpdir(), "parvis-staged-"));
const [site, out] = [join(folder, "site"), join(folder, "out")];
let usages: ReadonlyMap<string, StageUsage>;

beforeAll(() => {
  generateSite(site, sessions);
  const { command, args } = staged({ folder: site, now: "2027-02-01T12:00" }, out);
  const { stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  expect(stderr).toBe("");
  usages = new Map((JSON.parse(stdout) as StageUsage[]).map((usage) => [usage.stage, usage]));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a build tells what each stage took", () => {
  expect([...usages.keys()].sort()).toEqual(
    ["link", "outputs", "read", "render", "rest", "validate", "write"].sort(),
  );
  for (const { stage, wallSeconds, peakBytes } of usages.values()) {
    expect(wallSeconds, stage).toBeGreaterThan(0);
    expect(peakBytes, stage).toBeGreaterThan(10_000_000);
  }
});

test("what is rendered and put out is what is written", () => {
  const { files, bytes } = weigh(out);
  const [render, outputs] = [usages.get("render"), usages.get("outputs")];
  expect(usages.get("write")).toMatchObject({ files, bytes });
  expect((render?.files ?? 0) + (outputs?.files ?? 0)).toBe(files);
  expect((render?.bytes ?? 0) + (outputs?.bytes ?? 0)).toBe(bytes);
});

test("cost may grow by a tenth more than the sessions", () => {
  const of = (sessions: number, cpuSeconds: number): Staged => ({
    ...{ sessions, cpuSeconds, wallSeconds: 1, peakBytes: 1, files: 1, bytes: 1, stages: [] },
  });
  const growth = growthOf([of(100, 1), of(3000, 12), of(1000, 4)]);
  expect(growth).toMatchObject({ from: 1000, to: 3000, times: 3 });
  expect(growth?.atMost).toBeCloseTo(3.3);
  expect(growthOf([of(100, 1)])).toBeUndefined();
});

test.skipIf(hugoVersion() === undefined)(
  "the Hugo site of the same conference has as many files (skipped without Hugo)",
  () => {
    const hugo = join(folder, "hugo");
    writeHugoSite(hugo, sessions, out);
    const { command, args, folder: cwd } = buildWithHugo(hugo, join(folder, "by hugo"));
    const { stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
    expect(stdout + stderr).toBe("");
    const [own, other] = [weigh(out), weigh(join(folder, "by hugo"))];
    expect(Math.abs(other.files - own.files)).toBeLessThanOrEqual(0.1 * own.files);
    expect(Math.abs(other.bytes - own.bytes)).toBeLessThanOrEqual(0.15 * own.bytes);
  },
);
