/** Organisers replace the first site by theirs: no test of the tool may need it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const tests = join(import.meta.dirname, "..");
const name = ["2013", "open-data"].join("-");

test("only the tests of test/first-site/, and what builds it for them, name the first site", () => {
  const naming = readdirSync(tests, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.startsWith("first-site/"))
    .filter((file) => readFileSync(join(tests, file), "utf8").includes(name));
  expect(naming).toEqual(["site/setup.ts"]);
});
