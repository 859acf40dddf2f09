/** What GitHub runs is what the README says, on three systems. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { workflowFaults } from "./github.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const folder = ".github/workflows";
const recipes = [...read("docs/publishing.md").matchAll(/^```yaml\n(.*?)^```$/gms)]
  .map(([, text = ""]) => ({ name: /^name: (.+)$/m.exec(text)?.[1], text }))
  .filter(({ text }) => text.includes("runs-on:"));

describe("is valid by GitHub’s own schema", () => {
  test.each(readdirSync(join(root, folder)))("%s", (file) => {
    expect(workflowFaults(read(`${folder}/${file}`))).toEqual([]);
  });

  test.each(recipes)("$name of publishing.md", ({ text }) => {
    expect(workflowFaults(text)).toEqual([]);
  });

  test.each([
    ["a key that is none", "stepz: []"],
    ["a step that does nothing", "steps: [{ name: x }]"],
    ["a value that is none", "runs-on: x\n    steps: [{ run: a, if: '${{ nothing.here }}' }]"],
  ])("which refuses %s", (_, job) => {
    expect(workflowFaults(`on: push\njobs:\n  a:\n    ${job}\n`)).not.toEqual([]);
  });
});

const StepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const WorkflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      strategy: z.object({ matrix: z.object({ system: z.array(z.string()) }) }),
      "timeout-minutes": z.number(),
      steps: z.array(StepSchema),
    }),
  ),
});

describe("ci.yml", () => {
  const { jobs, permissions } = WorkflowSchema.parse(load(read(`${folder}/ci.yml`)));
  const [job] = Object.values(jobs);
  const steps = job?.steps ?? [];

  test("runs the two commands of the README, and no other", () => {
    const commands = [...read("README.md").matchAll(/^ {4}(npm ci && [^#\n]*?) +#/gm)];
    expect(commands).toHaveLength(2);
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(commands.map(([, text]) => text));
  });

  test("on Linux, macOS and Windows, with the Node that is wanted", () => {
    const systems = job?.strategy.matrix.system.map((system) => system.replace(/-.*/, ""));
    expect(systems).toEqual(["ubuntu", "macos", "windows"]);
    const versions = steps.flatMap((step) => step.with?.["node-version"] ?? []);
    expect(versions.map(String)).toEqual([read(".nvmrc").trim()]);
  });

  test("may read and nothing else, and takes actions of one major version", () => {
    expect(permissions).toEqual({ contents: "read" });
    const uses = steps.flatMap((step) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((name) => !/^actions\/[\w-]+@v\d+$/.test(name))).toEqual([]);
  });
});
