import { describe, expect, test } from "vitest";
import { run } from "../build/fixture.ts";
import { buildSite, config, makeConfigured, now, problemsOf } from "./sites.ts";

const programme = "content/open-evening/programme/2027-03-20.yaml";

/** A rule that reports what it is given. */
const reporting = (...problems: readonly string[]): string =>
  config(
    `  rules: [
    {
      code: "house-style",
      check: (site, report) => {
        const [event] = site.events;
        ${problems.map((problem) => `report(${problem});`).join("\n        ")}
      },
    },
  ],`,
  );

describe("a rule of a site’s own", () => {
  test.each([
    [
      '{ about: event?.sessions[0], path: ["title"], message: "Too short.", hint: "Say more." }',
      "content/open-evening/sessions/maps.md:2:8 house-style Too short. Say more.",
    ],
    [
      '{ about: event, path: ["venue", "city"], message: "Elsewhere." }',
      "content/open-evening/event.md:6:16 house-style Elsewhere.",
    ],
    [
      '{ about: event, path: ["audience"], message: "For whom?" }',
      "content/open-evening/event.md:1:1 house-style For whom?",
    ],
    ['{ about: site.publisher, message: "Who?" }', "data/organisations.yaml:1:1 house-style Who?"],
    [
      `{ file: "${programme}", path: [0, "time"], message: "Late." }`,
      `${programme}:1:9 house-style Late.`,
    ],
    [
      '{ file: "content/open-evening/event.md", line: 9, message: "A line." }',
      "content/open-evening/event.md:9:1 house-style A line.",
    ],
    [
      '{ file: "notes.txt", line: 2, message: "A file of no content." }',
      "notes.txt:2:3 house-style A file of no content.",
    ],
    ['{ message: "Somewhere." }', "parvis.config.ts:1:1 house-style Somewhere."],
    ['{ message: "On\\n two lines." }', "parvis.config.ts:1:1 house-style On two lines."],
  ])("reports %s", async (problem, told) => {
    expect(
      await problemsOf(makeConfigured(reporting(problem), { "notes.txt": "one\n  two\n" })),
    ).toEqual([told]);
  });

  test("shows the line, and names what is hidden or would be a command of the terminal", async () => {
    const site = makeConfigured(
      reporting('{ about: event, path: ["title"], message: "\\u001b[31mRed\\u202e." }'),
    );
    const { code, stdout } = await run(["check", "--site", site, "--now", now]);
    expect(code).toBe(1);
    expect(stdout).toContain("   2 │ title: Open evening\n       │        ^^^^^^^^^^^^\n");
    for (const sign of ["\u001b", "\u202e"]) expect(stdout).not.toContain(sign);
  });

  test("stops a build by errors, and not by warnings", async () => {
    const error = await buildSite(makeConfigured(reporting('{ message: "No." }')));
    expect(error.code).toBe(1);
    expect(error.read("index.html")).toBeUndefined();
    const site = makeConfigured(reporting('{ message: "Hm.", severity: "warning" }'));
    const warning = await buildSite(site);
    expect(warning.code).toBe(0);
    expect(warning.said).toContain("warning house-style\n");
    const strict = await run(["check", "--site", site, "--now", now, "--strict"]);
    expect(strict.code).toBe(1);
  });

  test("is asked of a site without errors, for others have nothing to look at", async () => {
    const site = makeConfigured(reporting('{ message: "No." }'), {
      "content/open-evening/sessions/maps.md": "---\ntitel: Maps\n---\n",
    });
    expect(await problemsOf(site)).toEqual([
      expect.stringMatching(/^content\/open-evening\/sessions\/maps\.md:2:1 unknown-field /),
    ]);
  });

  test("may take its time, and fails at its line", async () => {
    const late = config(
      '  rules: [{ code: "late", check: async (_, report) => {\n    await null;\n    report({ message: "Late." });\n    throw new Error("tired");\n  } }],',
    );
    expect(await problemsOf(makeConfigured(late))).toEqual([
      "parvis.config.ts:1:1 late Late.",
      "parvis.config.ts:7:11 broken-module “late” fails: tired",
    ]);
  });

  test.each([
    ["{}", "message", "string"],
    ['{ message: "x", severity: "fatal" }', "severity", '"error" | "warning"'],
    ['{ message: "x", line: "3" }', "line", "number"],
    ["undefined", "report", "RuleProblem"],
  ])("may not report %s", async (problem, field, wanted) => {
    expect(await problemsOf(makeConfigured(reporting(problem)))).toEqual([
      `parvis.config.ts:6:14 broken-module “house-style” gives “${field}”, which should be of the type \`${wanted}\`.`,
    ]);
  });
});
