import { describe, expect, test } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";
import { flags, isFlag } from "../../src/cli/commands.ts";

/** The arguments of a line, with the options that matter here. */
const parse = (line: string) => {
  const args = parseArguments(line.split(" "));
  if (!("has" in args)) return args;
  const { has, value, command, words, url, now, format, port } = args;
  const known = Object.keys(flags).filter(isFlag);
  const options = known.filter(has).map((flag) => [flag, value(flag)]);
  return {
    command,
    words,
    url,
    now,
    format,
    port,
    ...Object.fromEntries(options.map(([name, text]) => [`--${name}`, text])),
  };
};

describe("the arguments of a command", () => {
  test.each([
    ["build", { command: "build", words: [], format: "text", url: undefined, now: undefined }],
    ["check --strict --all", { command: "check", "--strict": "", "--all": "" }],
    ["build --site a --out=b", { command: "build", "--site": "a", "--out": "b" }],
    ["build --url https://example.org/folder/", { url: "https://example.org/folder" }],
    ["build --now 2013-06-01T12:00", { now: "2013-06-01T12:00" }],
    ["build --now 2013-06-01", { now: "2013-06-01T00:00" }],
    ["build --now 2013-06-01T12:00:00+02:00", { now: "2013-06-01T12:00:00+02:00" }],
    ["check --format github", { format: "github" }],
    ["build --no-cards --pdf", { "--no-cards": "", "--pdf": "" }],
    ["start --port 0", { command: "start", port: 0 }],
  ])("%s", (line, expected) => {
    expect(parse(line)).toMatchObject(expected);
  });

  test.each([
    ["biuld", { key: "unknown-command", value: "biuld", nearest: "build" }],
    ["publish", { key: "unknown-command", value: "publish" }],
    ["build now", { key: "superfluous", value: "now" }],
    ["build --oot x", { key: "unknown-flag", value: "--oot", nearest: "--out" }],
    ["build -x", { key: "unknown-flag", value: "-x" }],
    ["build --out", { key: "missing-value", flag: "--out" }],
    ["build --out --strict", { key: "missing-value", flag: "--out" }],
    ["build --strict=yes", { key: "no-value", flag: "--strict" }],
    ["build --now 2013-06-01 --now 2013-06-02", { key: "repeated", flag: "--now" }],
    ["build --now 2013-02-30", { key: "bad-now", value: "2013-02-30" }],
    ["build --now 2013-06", { key: "bad-now", value: "2013-06" }],
    ["build --now yesterday", { key: "bad-now", value: "yesterday" }],
    ["build --url example.org", { key: "bad-url", value: "example.org" }],
    ["build --url ftp://example.org", { key: "bad-url", value: "ftp://example.org" }],
    ["build --url https://example.org/?a=b", { key: "bad-url" }],
    ["check --format xml", { key: "bad-format", value: "xml" }],
    [
      "check --pdf",
      { key: "foreign-flag", flag: "--pdf", known: ["build", "archive"], command: "check" },
    ],
    ["build --port 1", { key: "foreign-flag", flag: "--port", known: ["start"] }],
    ["start --port 70000", { key: "bad-port", value: "70000" }],
  ])("%s is answered", (line, fault) => {
    expect(parse(line)).toMatchObject(fault);
  });

  test("help may be asked for anywhere", () => {
    expect(parseArguments(["--help"])).toEqual({ help: "usage" });
    expect(parseArguments(["build", "-h"])).toEqual({ help: "usage" });
  });
});
