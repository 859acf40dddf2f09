import { describe, expect, test } from "vitest";
import { printProblems } from "../../src/content/print/problems.ts";
import type { Problem } from "../../src/content/problem.ts";

const error: Problem = {
  severity: "error",
  code: "unknown-reference",
  file: "content/été/event.md",
  line: 3,
  column: 11,
  endColumn: 14,
  message: "No speaker is called “zoé”.",
  hint: "Did you mean “zoe”?\nSpeakers are in content/été/speakers/: zoe.",
};

const source = (): string => "---\ntitle: 100 % é\nspeakers: zoé\n---\n";

const options = { format: "text", color: false, all: false, language: "en", source } as const;

const warnings = Array.from({ length: 8 }, (_, i): Problem => ({
  ...error,
  severity: "warning",
  code: "raw-html",
  line: i + 1,
}));

describe("problems are printed", () => {
  test("for people: place, lines, what is wrong and how to mend it, then the count", () => {
    expect(printProblems([error], options)).toBe(
      [
        "content/été/event.md:3:11 error unknown-reference",
        "     2 │ title: 100 % é",
        "     3 │ speakers: zoé",
        "       │           ^^^",
        "  No speaker is called “zoé”. Did you mean “zoe”?",
        "  Speakers are in content/été/speakers/: zoe.",
        "",
        "1 error, 0 warnings",
        "",
      ].join("\n"),
    );
  });

  test("in colours only where they are asked for", () => {
    expect(printProblems([error], options)).not.toContain("\u001b");
    expect(printProblems([error], { ...options, color: true })).toContain("\u001b[31merror");
  });

  test("for programs: one object a line, and nothing else", () => {
    const lines = printProblems([error, ...warnings], { ...options, format: "json" }).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines).toHaveLength(9);
    expect(JSON.parse(lines[0] ?? "")).toEqual(error);
  });

  test("for GitHub: as annotations, with what is special escaped", () => {
    const strange = { ...error, file: "a,b:c.md", hint: "100 % sure?\nYes." };
    expect(printProblems([strange], { ...options, format: "github" })).toBe(
      "::error file=a%2Cb%3Ac.md,line=3,col=11,endColumn=14,title=unknown-reference::" +
        "No speaker is called “zoé”. 100 %25 sure?%0AYes.\n",
    );
  });

  test("for GitHub: without what a terminal obeys, which shows its log", () => {
    const message = "Bad \u001b[2Jtitle\u0007";
    const said = printProblems([{ ...error, message, hint: "Yes." }], {
      ...options,
      format: "github",
    });
    expect(said).toContain("::Bad  [2Jtitle  Yes.\n");
  });

  test("grouped where more than five warnings are of one code, unless all are asked for", () => {
    const grouped = printProblems(warnings, options);
    expect(grouped.match(/warning raw-html\n/g)).toHaveLength(5);
    expect(grouped).toContain("… and 3 more warnings raw-html; --all shows each.");
    expect(grouped).toContain("0 errors, 8 warnings");
    expect(
      printProblems(warnings, { ...options, all: true }).match(/warning raw-html\n/g),
    ).toHaveLength(8);
  });

  test("in the words of the site's language", () => {
    const printed = printProblems([error, ...warnings], { ...options, language: "fr" });
    expect(printed).toContain("3:11 erreur unknown-reference");
    expect(printed).toContain("1 erreur, 8 avertissements");
  });

  test("with control characters of the content taken out", () => {
    const printed = printProblems([{ ...error, line: 1 }], {
      ...options,
      source: () => "a\u001b[2Jb",
    });
    expect(printed).not.toContain("\u001b");
  });

  test("with a very long line cut around the place", () => {
    const long = `${"a".repeat(5000)}zoé${"b".repeat(5000)}`;
    const printed = printProblems([{ ...error, line: 1, column: 5001, endColumn: 5004 }], {
      ...options,
      source: () => long,
    });
    const [, line = "", marks = ""] = printed.split("\n");
    expect(line.length).toBeLessThan(120);
    expect(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("zoé");
  });
});
