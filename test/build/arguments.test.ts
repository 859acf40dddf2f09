import { describe, expect, test } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";

describe("the arguments of a command", () => {
  test.each([
    ["build", { command: "build", format: "text", isStrict: false, all: false }],
    ["check --strict --all", { command: "check", isStrict: true, all: true }],
    ["build --site a --out=b", { command: "build", out: "b" }],
    ["build --url https://example.org/folder/", { url: "https://example.org/folder" }],
    ["build --now 2013-06-01T12:00", { now: "2013-06-01T12:00" }],
    ["build --now 2013-06-01", { now: "2013-06-01T00:00" }],
    ["build --now 2013-06-01T12:00:00+02:00", { now: "2013-06-01T12:00:00+02:00" }],
    ["check --format github", { format: "github" }],
    ["build", { hasCards: true }],
    ["build --no-cards", { hasCards: false }],
    ["build", { hasPdf: false }],
    ["build --pdf", { hasPdf: true }],
    ["start --port 0", { command: "start", port: 0 }],
  ])("%s", (line, expected) => {
    expect(parseArguments(line.split(" "))).toMatchObject(expected);
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
    ["start --port 70000", { key: "bad-port", value: "70000" }],
  ])("%s is answered", (line, fault) => {
    expect(parseArguments(line.split(" "))).toMatchObject(fault);
  });

  test("help may be asked for anywhere", () => {
    expect(parseArguments(["--help"])).toBe("help");
    expect(parseArguments(["build", "-h"])).toBe("help");
  });
});
