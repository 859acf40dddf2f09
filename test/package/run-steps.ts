/** The shell of a workflow, run as GitHub’s and GitLab’s runners do, in the folder of a site. */
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { load } from "js-yaml";
import * as z from "zod";
import { makeFolder } from "../build/fixture.ts";
import { install, manifest } from "./installed.ts";

const StepSchema = z.object({
  run: z.string().optional(),
  shell: z.literal("bash").optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const WorkflowSchema = z.object({
  jobs: z.record(z.string(), z.object({ steps: z.array(StepSchema) })),
});
const PipelineSchema = z.record(z.string(), z.unknown());
const JobSchema = z.object({ script: z.array(z.string()) });

/** Installs the packed Parvis, with the command that npm makes of its `bin`. */
export const installWithCommands = (site: string): void => {
  install(site);
  const bin = join(site, "node_modules/.bin");
  mkdirSync(bin, { recursive: true });
  symlinkSync(join("../parvis", manifest.bin.parvis), join(bin, "parvis"));
  chmodSync(join(site, "node_modules/parvis", manifest.bin.parvis), 0o755);
};

export interface Step {
  readonly run: string;
  readonly code: number | null;
  readonly said: string;
}

export interface Ran {
  /** The steps up to the first that failed. */
  readonly steps: readonly Step[];
  /** What was written to the job’s summary. */
  readonly summary: string;
  /** What a step keeps beside the site. */
  readonly kept: Readonly<Record<string, string>>;
}

export interface Surroundings {
  readonly site: string;
  /** What stands for `${{ … }}`, by what is between the braces. */
  readonly values?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What an earlier job has kept. */
  readonly kept?: Readonly<Record<string, string>>;
  /** A folder of programs that come before all others. */
  readonly programs?: string;
}

const valued = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{\{ (.+?) \}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for ${name}`);
    return value;
  });

const environment = ({ env, programs }: Surroundings) => ({
  ...env,
  HOME: makeFolder(),
  PATH: [programs, dirname(process.execPath), process.env.PATH].filter(Boolean).join(delimiter),
});

/** What installs packages, from the network: they are there. */
const isInstallation = (run: string): boolean => /^(?:npm ci|sudo apt-get)\b/.test(run);

const ofRunner = (summary: string, temporary: string) => ({
  GITHUB_STEP_SUMMARY: summary,
  RUNNER_TEMP: temporary,
  GITHUB_ACTIONS: "true",
  CI: "true",
});

/** Runs the `run` of each step of a job: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsshell */
export const runWorkflow = (text: string, job: string, around: Surroundings): Ran => {
  const folder = makeFolder();
  const summary = join(folder, "summary.md");
  const temporary = join(folder, "temp");
  mkdirSync(temporary);
  for (const [name, text] of Object.entries(around.kept ?? {}))
    writeFileSync(join(temporary, name), text);
  writeFileSync(summary, "");
  const steps: Step[] = [];
  for (const { run, shell, env = {} } of WorkflowSchema.parse(load(text)).jobs[job]?.steps ?? []) {
    if (run === undefined || isInstallation(run)) continue;
    const script = join(folder, "script.sh");
    writeFileSync(script, run);
    const own: Record<string, string> = {};
    for (const [name, value] of Object.entries(env)) own[name] = valued(value, around.values ?? {});
    const options = shell ? ["--noprofile", "--norc", "-eo", "pipefail"] : ["-e"];
    const { status, stdout, stderr } = spawnSync("bash", [...options, script], {
      cwd: around.site,
      env: { ...environment(around), ...own, ...ofRunner(summary, temporary) },
      encoding: "utf8",
    });
    steps.push({ run, code: status, said: stdout + stderr });
    if (status !== 0) break;
  }
  const names = readdirSync(temporary, { withFileTypes: true }).filter((one) => one.isFile());
  const kept = Object.fromEntries(
    names.map(({ name }) => [name, readFileSync(join(temporary, name), "utf8")]),
  );
  return { steps, summary: readFileSync(summary, "utf8"), kept };
};

/** Runs the last step of a job, which talks to something within this process. */
export const runLastStep = async (
  text: string,
  job: string,
  around: Surroundings,
): Promise<Step & Pick<Ran, "summary">> => {
  const { run = "", env = {} } = WorkflowSchema.parse(load(text)).jobs[job]?.steps.at(-1) ?? {};
  const temporary = makeFolder();
  for (const [name, kept] of Object.entries(around.kept ?? {}))
    writeFileSync(join(temporary, name), kept);
  const summary = join(temporary, "summary.md");
  writeFileSync(summary, "");
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) own[name] = valued(value, around.values ?? {});
  const child = spawn("bash", ["-e", "-c", run], {
    cwd: around.site,
    env: { ...environment(around), ...own, ...ofRunner(summary, temporary) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { run, code, said, summary: readFileSync(summary, "utf8") };
};

/** Runs lines as one script that ends where one fails. */
export const runLines = (lines: readonly string[], around: Surroundings): Step => {
  const run = lines.join("\n");
  const file = join(makeFolder(), "script.sh");
  writeFileSync(file, `set -eo pipefail\n${run}\n`);
  const { status, stdout, stderr } = spawnSync("bash", [file], {
    cwd: around.site,
    env: { ...environment(around), CI: "true" },
    encoding: "utf8",
  });
  return { run, code: status, said: stdout + stderr };
};

/** Runs the script of a job of GitLab, as https://docs.gitlab.com/ci/yaml/script/ says. */
export const runPipeline = (text: string, job: string, around: Surroundings): Step =>
  runLines(JobSchema.parse(PipelineSchema.parse(load(text))[job]).script, around);
