import { describe, expect, test } from "vitest";
import { flagsByName, parseArguments } from "../../src/cli/arguments.ts";
import { format, now, url } from "../../src/commands/flags.ts";
import { commands } from "../../src/commands/index.ts";

/** The arguments of a line, with the flags that are given. */
const parse = (line: string) => {
  const asked = parseArguments(line.split(" "));
  if (!("args" in asked)) {
    if (!("key" in asked)) return asked;
    return { ...asked, command: asked.command?.name };
  }
  const { command, args } = asked;
  const given = command.flags.filter(args.has);
  return {
    command: command.name,
    words: args.words,
    url: args.value(url),
    now: args.value(now),
    format: args.value(format),
    ...Object.fromEntries(
      given.map((flag) => [`--${flag.name}`, flag.kind === "valued" ? args.value(flag) : true]),
    ),
  };
};

describe("the arguments of a command", () => {
  test.each([
    ["build", { command: "build", words: [], format: undefined, url: undefined, now: undefined }],
    ["check --strict --all", { command: "check", "--strict": true, "--all": true }],
    ["build --site a --out=b", { command: "build", "--site": "a", "--out": "b" }],
    ["build --url https://example.org/folder/", { url: "https://example.org/folder" }],
    ["build --now 2013-06-01T12:00", { now: "2013-06-01T12:00" }],
    ["build --now 2013-06-01", { now: "2013-06-01T00:00" }],
    ["build --now 2013-06-01T12:00:00+02:00", { now: "2013-06-01T12:00:00+02:00" }],
    ["check --format github", { format: "github" }],
    ["build --no-cards --pdf", { "--no-cards": true, "--pdf": true }],
    ["start --port 0", { command: "start", "--port": 0 }],
  ])("%s", (line, expected) => {
    expect(parse(line)).toMatchObject(expected);
  });

  test.each([
    ["biuld", { key: "cli.unknown-command", value: "biuld", nearest: "build" }],
    ["publish", { key: "cli.unknown-command", value: "publish" }],
    ["build now", { key: "cli.superfluous", value: "now" }],
    ["build --oot x", { key: "cli.unknown-flag", value: "--oot", nearest: "--out" }],
    ["build -x", { key: "cli.unknown-flag", value: "-x" }],
    ["build --out", { key: "cli.missing-value", flag: "--out" }],
    ["build --out --strict", { key: "cli.missing-value", flag: "--out" }],
    ["build --strict=yes", { key: "cli.no-value", flag: "--strict" }],
    ["build --now 2013-06-01 --now 2013-06-02", { key: "cli.repeated", flag: "--now" }],
    ["build --now 2013-02-30", { key: "cli.bad-now", value: "2013-02-30" }],
    ["build --now 2013-06", { key: "cli.bad-now", value: "2013-06" }],
    ["build --now yesterday", { key: "cli.bad-now", value: "yesterday" }],
    ["build --url example.org", { key: "cli.bad-url", value: "example.org" }],
    ["build --url ftp://example.org", { key: "cli.bad-url", value: "ftp://example.org" }],
    ["build --url https://example.org/?a=b", { key: "cli.bad-url" }],
    ["check --format xml", { key: "cli.bad-format", value: "xml" }],
    [
      "check --pdf",
      { key: "cli.foreign-flag", flag: "--pdf", known: ["build", "archive"], command: "check" },
    ],
    ["build --port 1", { key: "cli.foreign-flag", flag: "--port", known: ["start"] }],
    ["start --port 70000", { key: "cli.bad-port", value: "70000" }],
  ])("%s is answered", (line, fault) => {
    expect(parse(line)).toMatchObject(fault);
  });

  test("help may be asked for anywhere, of all commands or of one", () => {
    expect(parseArguments(["--help"])).toEqual({ help: "all" });
    expect(parseArguments(["build", "-h"])).toMatchObject({ help: { name: "build" } });
  });
});

describe("flags", () => {
  test("are one thing by one name, whatever the command", () => {
    for (const { flags } of commands)
      for (const flag of flags) {
        const { kind, short } = flagsByName.get(flag.name) ?? {};
        expect({ name: flag.name, kind, short }).toEqual({
          name: flag.name,
          kind: flag.kind,
          short: flag.short,
        });
      }
  });

  test("are listed once by a command", () => {
    for (const { name, flags } of commands) {
      const names = flags.map((flag) => flag.name);
      expect(names, name).toEqual([...new Set(names)]);
    }
  });
});
