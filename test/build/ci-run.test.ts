/** What `.ci/run` makes of the two commands of the README, with an npm that does as it is told. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder, writeFiles } from "./fixture.ts";

const root = join(import.meta.dirname, "../..");

const hasTools = ["bash", "git"].every((name) => spawnSync(name, ["--version"]).status === 0);

/** A program that notes what it is asked and where, and answers from `answers/`. */
const npm = `#!/usr/bin/env bash
echo "$* in $(ls -a .. | xargs)" >>"$NOTES"
case "$*" in
  ci) exit "\${CI_CODE:-0}" ;;
  "run build") exit "\${BUILD_CODE:-0}" ;;
  *) echo "\${TEST_SAYS:-5 passed, 0 failed}"; exit "\${TEST_CODE:-0}" ;;
esac
`;

/** Runs it in a checkout with this README, and what lies beside it. */
const runIn = (
  env: Readonly<Record<string, string>>,
  { hasShared = false, readme = readFileSync(join(root, "README.md"), "utf8") } = {},
) => {
  const folder = makeFolder();
  const checkout = join(folder, "checkout");
  writeFiles(folder, { "bin/npm": npm, "checkout/README.md": readme });
  chmodSync(join(folder, "bin/npm"), 0o755);
  cpSync(join(root, ".ci/run"), join(checkout, ".ci/run"));
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: checkout,
      stdio: "ignore",
      // Nothing of who runs the tests, and of a repository that they may run in.
      env: { PATH: process.env.PATH ?? "", HOME: folder },
    });
  git("init");
  git("add", ".");
  git("commit", "-m", "x");
  writeFiles(checkout, { "not-committed.txt": "x" });
  if (hasShared) mkdirSync(join(folder, "shared"));
  const notes = join(folder, "notes");
  const temporary = join(folder, "temporary");
  mkdirSync(temporary);
  const { status, stdout } = spawnSync("bash", [join(checkout, ".ci/run")], {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...{ HOME: folder, TMPDIR: temporary, NOTES: notes },
      PATH: `${join(folder, "bin")}:${process.env.PATH ?? ""}`,
      ...env,
    },
  });
  return {
    status,
    last: stdout.trimEnd().split("\n").at(-1),
    asked: existsSync(notes) ? readFileSync(notes, "utf8").trimEnd().split("\n") : [],
  };
};

const alone = ". .. parvis";

describe.skipIf(!hasTools || process.platform === "win32")(
  ".ci/run (skipped on Windows, and without bash and git)",
  () => {
    test("runs both commands with nothing beside, and adds up what they count", () => {
      const { status, last, asked } = runIn({});
      expect(asked).toEqual(["ci", "run build", "ci", "test"].map((one) => `${one} in ${alone}`));
      expect({ status, last }).toEqual({ status: 0, last: "6 passed, 0 failed" });
    });

    test("then the standards, where they are", () => {
      const { status, last, asked } = runIn(
        { TEST_SAYS: "5 passed, 0 failed, 2 skipped" },
        { hasShared: true },
      );
      expect(asked.slice(3)).toEqual([`test in ${alone}`, `test -- standards in ${alone} shared`]);
      expect({ status, last }).toEqual({ status: 0, last: "11 passed, 0 failed, 4 skipped" });
    });

    test.each([
      ["an install that fails", { CI_CODE: "1" }, "0 passed, 2 failed"],
      ["a build that fails", { BUILD_CODE: "1" }, "5 passed, 1 failed"],
      [
        "a test that fails",
        { TEST_SAYS: "4 passed, 1 failed", TEST_CODE: "1" },
        "5 passed, 1 failed",
      ],
      ["tests that break off", { TEST_SAYS: "Killed", TEST_CODE: "137" }, "1 passed, 1 failed"],
      ["tests that fail and do not say so", { TEST_CODE: "1" }, "6 passed, 1 failed"],
    ])("fails with %s", (_, env, last) => {
      expect(runIn(env)).toMatchObject({ status: 1, last });
    });

    test("fails where the README names no commands", () => {
      const result = runIn({}, { readme: "# Parvis\n" });
      expect(result).toMatchObject({ status: 1, last: "0 passed, 1 failed", asked: [] });
    });
  },
);
