/** What waits, and archives: an archive waits with its event, and is told what it would never hold. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeSite, run, smallSite, writeFiles } from "../build/fixture.ts";

const event = "open-evening";
const file = `content/${event}/event.md`;
const over = "2027-04-01";

/** What a command says on the day after, with plain spaces. */
const say = async (command: string, site: string, ...more: readonly string[]) => {
  const now = more.includes("--now") ? [] : ["--now", over];
  const { code, stdout, stderr } = await run([command, "--site", site, ...now, ...more]);
  return { code, said: (stdout + stderr).replaceAll(/[\u00a0\u202f]/g, " ") };
};

const archive = (site: string, ...more: readonly string[]) =>
  say("archive", site, event, "--no-cards", ...more);

const withField = (path: string, field: string): Readonly<Record<string, string>> => ({
  [path]: (smallSite[path] ?? "").replace("---\n", `---\n${field}\n`),
});

describe("an archive", () => {
  test.each(["draft: true", "publish: 2027-05-01"])(
    "of an event with `%s` waits with it, and is there again without that line",
    async (field) => {
      const site = makeSite();
      await archive(site);
      const page = join(site, "out", event, "index.html");
      const build = () => say("build", site, "--out", join(site, "out"), "--no-cards");

      writeFiles(site, withField(file, field));
      const checked = await say("check", site);
      expect(checked.said).not.toContain("broken-archive");
      expect(checked).toMatchObject({ code: 0 });
      expect(await build()).toMatchObject({ code: 0 });
      expect(existsSync(page)).toBe(false);

      writeFiles(site, smallSite);
      expect(await build()).toMatchObject({ code: 0 });
      expect(readFileSync(page, "utf8")).toBe(
        readFileSync(join(site, "archive", event, "files", event, "index.html"), "utf8"),
      );
    },
  );

  test("that waits is verified all the same", async () => {
    const site = makeSite();
    await archive(site);
    writeFiles(site, {
      ...withField(file, "draft: true"),
      [`archive/${event}/files/evil.js`]: "",
    });
    expect((await say("check", site)).said).toContain("broken-archive");
  });
});

describe("archiving", () => {
  const page = `content/${event}/pages/lunch.md`;
  const news = `content/${event}/news/thanks.md`;
  const lunch = (field: string) => ({ [page]: `---\ntitle: Lunch\n${field}\n---\nSoup.\n` });

  test("is refused while something of it is to come, with all files and their moments", async () => {
    const site = makeSite({
      ...lunch("publish: 2027-05-02"),
      [news]: "---\ntitle: Thank you\ndate: 2027-04-10T09:00\n---\n",
    });
    const { code, said } = await archive(site);
    expect(code).toBe(2);
    expect(said).toContain(`${page} (Sunday, May 2, 2027)`);
    expect(said).toContain(`${news} (Saturday, April 10, 2027 at 9 AM)`);
    expect(existsSync(join(site, "archive"))).toBe(false);
  });

  test("is possible from that moment on, and then holds it", async () => {
    const site = makeSite(lunch("publish: 2027-05-02"));
    expect(await archive(site, "--now", "2027-05-02")).toMatchObject({ code: 0 });
    expect(existsSync(join(site, "archive", event, "files", event, "lunch/index.html"))).toBe(true);
  });

  test("is refused while a report of it is to come, though the event is published", async () => {
    const report =
      "outcomes: [{ title: Report, url: 'https://a.example', kind: report, publish: 2027-05-02 }]";
    const { code, said } = await archive(makeSite(withField(file, report)));
    expect(code).toBe(2);
    expect(said).toContain(`${file} (Sunday, May 2, 2027)`);
  });

  test("names the drafts that it is without", async () => {
    const { code, said } = await archive(makeSite(lunch("draft: true")));
    expect(code).toBe(0);
    expect(said).toContain(`\nDrafts are not in it: ${page}.\n`);
    expect((await archive(makeSite())).said).not.toContain("Drafts");
  });

  test("of an event that is not published is refused with its file", async () => {
    const site = makeSite(withField(file, "draft: true"));
    const { code, said } = await archive(site);
    expect(code).toBe(2);
    expect(said).toContain(`“${event}” is not published yet: ${file} says`);
    expect((await say("archive", site, "open-evenin")).said).toContain(`Did you mean “${event}”?`);
  });
});
