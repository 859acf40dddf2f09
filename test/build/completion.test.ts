/** What completes in shells, asked of the shells themselves where they are installed. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { makeFolder, run, writeFiles } from "./fixture.ts";

const hasShell = (name: string): boolean => spawnSync(name, ["-c", "true"]).status === 0;
const titled = (shell: string, title: string): string =>
  hasShell(shell) ? title : `${title} (skipped: no ${shell} here)`;

/** The script for a shell, in a folder with files to complete. */
const makeScript = async (shell: string, language = "en") => {
  const folder = makeFolder();
  writeFiles(folder, { "sent.csv": "", "see me/a.txt": "" });
  const { code, stdout, stderr } = await run(["completion", shell], { LANG: language });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const file = join(folder, "script");
  writeFileSync(file, stdout);
  return { folder, file, text: stdout };
};

const common = ["--site", "--now", "--strict", "--format", "--all", "--debug", "--help"];

/** A line as far as it is typed, and what may follow. */
const cases: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ["parvis ", commands.map(({ name }) => name)],
  ["parvis ch", ["check"]],
  ["parvis build --no", ["--now", "--no-cards"]],
  ["parvis record --", ["--dry-run", "--url", ...common]],
  ["parvis check --format ", ["text", "json", "github", "markdown", "gitlab", "suggestions"]],
  ["parvis import sent.csv --format s", ["sessionize"]],
  [
    "parvis new ",
    [
      "site",
      "event",
      "day",
      "session",
      "speaker",
      "theme",
      "page",
      "news",
      "venue",
      "organisation",
    ],
  ],
  ["parvis new --event fair sp", ["speaker"]],
  ["parvis new speaker ", []],
  ["parvis build --now ", []],
  ["parvis completion z", ["zsh"]],
];

/** What of the disk is offered. */
const paths: typeof cases = [
  ["parvis moderate se", ["see me", "sent.csv"]],
  ["parvis build --site se", ["see me"]],
  ["parvis import --map sent", ["sent.csv"]],
];

describe("bash", () => {
  test.skipIf(!hasShell("bash"))(titled("bash", "offers what may follow"), async () => {
    const { folder, file } = await makeScript("bash");
    const ask = (line: string): readonly string[] => {
      const words = line.split(" ").map((word) => `'${word}'`);
      const script = `source '${file}'; COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}
        _parvis; ((\${#COMPREPLY[@]})) && printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: folder });
      expect(stderr.toString()).toBe("");
      return stdout.toString().split("\n").filter(Boolean).sort();
    };
    for (const [line, offered] of [...cases, ...paths])
      expect(ask(line), line).toEqual(offered.toSorted());
  });
});

describe("fish", () => {
  test.skipIf(!hasShell("fish"))(titled("fish", "offers what may follow"), async () => {
    const { folder, file } = await makeScript("fish");
    for (const [line, offered] of [...cases, ...paths]) {
      const asked = ["--no-config", "-c", `source '${file}'; complete -C '${line}'`];
      const said = spawnSync("fish", asked, { cwd: folder }).stdout.toString();
      const found = said.split("\n").map((one) => one.split("\t", 1)[0]?.replace(/\/$/, ""));
      expect(found.filter(Boolean).sort(), line).toEqual(offered.toSorted());
    }
  });

  test.each(["en", "fr"])("is told in lines with their quotes in pairs (%s)", async (language) => {
    const { text } = await makeScript("fish", language);
    const quoted = String.raw`'(?:[^'\\]|\\.)*'`;
    for (const line of text.trim().split("\n").slice(1))
      expect(line).toMatch(new RegExp(`^complete -c parvis(?: (?:${quoted}|[\\w-]+))+$`));
  });
});

describe("zsh", () => {
  const shell = ["zsh", "bash"].find(hasShell);
  test.skipIf(!shell).each(["en", "fr"])("can read its script (%s)", async (language) => {
    const { file } = await makeScript("zsh", language);
    const { status, stderr } = spawnSync(shell ?? "", ["-n", file]);
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: "" });
  });

  test("is told each flag of a command, with what its value may be", async () => {
    const { text } = await makeScript("zsh");
    const ofImport = /^ {4}import\)\n([^]*?);;/m.exec(text)?.[1];
    expect(ofImport).toContain("'--map[what of the file is what, as YAML: title: Subject]");
    expect(ofImport).toContain(":FORMAT:(frab-xml frab-json sessionize ics csv)'");
    expect(ofImport).toContain("'1:FILE:_files'");
    expect(text).toContain("'*--approve[");
  });
});

test("another shell is named, with those that are known", async () => {
  const { code, stderr } = await run(["completion", "tcsh"], { LANG: "en" });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "There is no completion for “tcsh”. There is one for: bash, zsh, fish.\n",
  });
});
