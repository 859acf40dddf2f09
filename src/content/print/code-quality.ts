import { createHash } from "node:crypto";
import { printable } from "../../text/characters.ts";
import type { Problem } from "../problem.ts";
import type { Place } from "./place.ts";

const severities = { error: "major", warning: "minor" } as const;

/** A report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const codeQuality = (problems: readonly Problem[], { folder }: Place): string => {
  const seen = new Map<string, number>();
  const entries = problems.map(({ severity, code, file, line, message, hint }) => {
    // Without the line: GitLab tells by it what a merge request brings, and lines move where others are added.
    const same = [folder + file, code, message].join("\0");
    const times = seen.get(same) ?? 0;
    seen.set(same, times + 1);
    return {
      description: printable(hint === undefined ? message : `${message} ${hint}`),
      check_name: code,
      fingerprint: createHash("sha256").update(`${same}\0${times}`).digest("hex"),
      severity: severities[severity],
      location: { path: folder + file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
};
