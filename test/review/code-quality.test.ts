/** The report that GitLab shows in merge requests: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { makeFolder, makeSite, run, smallSite, writeFiles } from "../build/fixture.ts";

const talk = "content/open-evening/sessions/maps.md";

/** What GitLab documents; all else it refuses or leaves out. */
const ReportSchema = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    severity: z.enum(["info", "minor", "major", "critical", "blocker"]),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.?\/)/),
      lines: z.strictObject({ begin: z.int().positive() }),
    }),
  }),
);

const reportOf = async (site: string) => {
  const { code, stdout } = await run(["check", "--site", site, "--format", "gitlab"]);
  return { code, report: ReportSchema.parse(JSON.parse(stdout)) };
};

const mistakes = "---\ntitle: Maps\nspeakers: [zoe, zoe]\n---\n<b>Hm</b>\n";

test("tells each problem, at its line and as grave as it is", async () => {
  const { code, report } = await reportOf(makeSite({ [talk]: mistakes }));
  expect(code).toBe(1);
  expect(
    report.map(({ check_name, severity, location }) => [check_name, severity, location]),
  ).toEqual([
    ["unknown-reference", "major", { path: talk, lines: { begin: 3 } }],
    ["unknown-reference", "major", { path: talk, lines: { begin: 3 } }],
    ["raw-html", "minor", { path: talk, lines: { begin: 5 } }],
  ]);
  expect(report[0]?.description).toContain("No speaker is called “zoe”.");
});

test("is an empty list where there is nothing to mend", async () => {
  expect(await reportOf(makeSite())).toEqual({ code: 0, report: [] });
});

test("knows a problem again whose line has moved, and tells the same problems apart", async () => {
  const prints = async (text: string) =>
    (await reportOf(makeSite({ [talk]: text }))).report.map(({ fingerprint }) => fingerprint);
  const before = await prints(mistakes);
  expect(new Set(before).size).toBe(3);
  expect(await prints(mistakes.replace("title", "# Maps.\ntitle"))).toEqual(before);
});

test("names files from the root of the repository", async () => {
  const root = makeFolder();
  writeFiles(root, { ".git": "" });
  writeFiles(join(root, "sites/hall"), { ...smallSite, [talk]: mistakes });
  const { report } = await reportOf(join(root, "sites/hall"));
  expect(new Set(report.map(({ location }) => location.path))).toEqual(
    new Set([`sites/hall/${talk}`]),
  );
});
