/** A finished event that is published as it was, whatever becomes of its content and of Parvis. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { archive } from "../../src/archive/archive-events.ts";
import { withArchives } from "../../src/archived/check.ts";
import { UsageFault } from "../../src/run/options.ts";
import { loadSite } from "../../src/content/load.ts";
import { makeFolder, readFolder, run, smallSite, writeFiles } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const event = "open-evening";
const over = "2027-04-01T12:00+02:00";
const temporary = mkdtempSync(join(tmpdir(), "parvis-archive-test-"));
const archived = join(temporary, "site");

const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="${colour}" d="M0 0h9v9z"/></svg>`;

const files: Readonly<Record<string, string>> = {
  ...smallSite,
  "data/organisations.yaml": "the-hall:\n  name: The Hall\n  logo: logo.svg\n",
  "data/media/logo.svg": drawing("red"),
  "content/next-evening/event.md": `---
title: Next evening
summary: Another one.
start: 2028-03-20T19:00
end: 2028-03-20T21:00
venue: { city: Lyon }
organisers: [the-hall]
---
`,
};

const parvis = (command: string, site: string, ...words: readonly string[]) =>
  run([command, "--site", site, "--now", over, ...words]);

/** A file of the site with one stretch in place of another. */
const edited = (path: string, from: string, to: string) => ({
  [path]: (files[path] ?? "").replace(from, to),
});

/** A copy of the site with its archive, and with something changed. */
const copy = (changes: Readonly<Record<string, string>> = {}): string => {
  const folder = join(makeFolder(), "site");
  cpSync(archived, folder, { recursive: true });
  writeFiles(folder, changes);
  return folder;
};

const build = async (site: string, ...words: readonly string[]): Promise<string> => {
  const out = join(site, "out");
  const { code, stdout, stderr } = await parvis(
    "build",
    site,
    "--out",
    out,
    "--no-cards",
    ...words,
  );
  expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
  return out;
};

const silent = { hasColor: false, print: () => undefined, tell: () => undefined };

const options = (site: string) => ({
  site,
  out: join(site, "out"),
  url: undefined,
  now: over,
  isStrict: false,
  format: "text" as const,
  all: false,
  hasCards: false,
  home: "",
  pdf: undefined,
});

/** What is said to who asks in vain; with exit code 2, as of all such faults. */
const refusal = async (site: string, ...events: readonly string[]): Promise<string> => {
  const fault: unknown = await archive(options(site), silent, events).catch((it: unknown) => it);
  if (!(fault instanceof UsageFault)) throw new Error("nothing is refused");
  return fault.message;
};

/** The problems of a site and its archives, at the site's address or another. */
const problemsOf = (site: string, address?: string) =>
  withArchives(loadSite(site, { now: over, ...(address && { address }) }), site).loaded.problems;

const read = (...path: readonly string[]): string => readFileSync(join(...path), "utf8");

beforeAll(async () => {
  writeFiles(archived, files);
  const { code, stdout, stderr } = await parvis("archive", archived, event, "--no-cards");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^Archived open-evening: \d+ files in archive\/open-evening\/\./);
});

afterAll(() => {
  rmSync(temporary, { recursive: true });
});

describe("what can be archived", () => {
  test("is asked for, with the events that are over", async () => {
    const site = makeFolder();
    writeFiles(site, files);
    expect(await refusal(site)).toBe(
      "Which event is to be archived? Over, and not archived yet: open-evening.\n  npm run archive -- open-evening",
    );
    expect(await refusal(archived)).toBe("Say which event. None is over that is not archived yet.");
  });

  test.each([
    {
      name: "open-evenign",
      says: "There is no event “open-evenign”. Did you mean “open-evening”?",
    },
    {
      name: "fair",
      says: "There is no event “fair”. The events of this site: next-evening, open-evening.",
    },
    {
      name: "next-evening",
      says: "“next-evening” is not over yet (it ends on Monday, March 20, 2028 at 9 PM).",
    },
  ])("is not $name", async ({ name, says }) => {
    expect((await refusal(archived, name)).replaceAll(/\s/g, " ")).toContain(says);
    expect(existsSync(join(archived, "archive", name))).toBe(false);
  });

  test("is nothing with errors", async () => {
    const site = copy({ "content/next-evening/sessions/x.md": "---\ntitel: X\n---\n" });
    const before = readFolder(join(site, "archive"));
    expect(await archive(options(site), silent, [event])).toBe(1);
    expect(readFolder(join(site, "archive"))).toEqual(before);
  });
});

describe("an archived event", () => {
  const later = {
    ...edited(`content/${event}/event.md`, "title: Open evening", "title: The evening of maps"),
    "data/media/logo.svg": drawing("blue"),
  };

  /** Another look, and the event as home. */
  const home = edited(
    "data/site.yaml",
    'look:\n  accent: "#005a5b"',
    `home: ${event}\nlook:\n  accent: "#7a1f3d"`,
  );

  test("is the same to the byte, and all around it is new", async () => {
    const site = copy({ ...later, ...home });
    const out = await build(site);
    const kept = join(site, "archive", event, "files");
    expect(readFolder(join(out, event))).toEqual(readFolder(join(kept, event)));
    for (const [path, body] of Object.entries(readFolder(join(kept, "assets"))))
      expect(readFolder(join(out, "assets"))[path]).toBe(body);
    expect(read(out, "index.html")).toBe(read(out, event, "index.html"));
    expect(read(out, "agenda/index.html")).toContain("The evening of maps");
    expect(read(out, event, "index.html")).not.toContain("The evening of maps");
    expect(read(out, event, "media/shared/logo.svg")).toBe(drawing("red"));
    expect(read(out, "media/logo.svg")).toBe(drawing("blue"));

    const page = read(out, event, "index.html");
    const [, hash = ""] = /style-src 'self' '(sha256-[^']+)'/.exec(page) ?? [];
    const [, policy = ""] = /Content-Security-Policy: (.*)/.exec(read(out, "_headers")) ?? [];
    expect(policy).toContain(hash);
    expect(read(out, "agenda/index.html")).not.toContain(hash);
    expect(read(out, "sitemap.xml")).toContain(
      `<loc>https://example.org/${event}/sessions/maps/</loc>`,
    );
    expect(read(out, "worker.js")).toContain(`"/${event}/sessions/maps/":`);
  });

  test("is made from content again without its archive, and archived anew on demand", async () => {
    const site = copy(later);
    const { code } = await parvis("archive", site, event, "--no-cards");
    expect(code).toBe(0);
    expect(read(site, "archive", event, "files", event, "index.html")).toContain(
      "The evening of maps",
    );
    rmSync(join(site, "archive"), { recursive: true });
    writeFiles(site, files);
    expect(read(await build(site), event, "index.html")).toContain("Open evening");
  });
});

describe("a fault in an archive is told with its file and how to mend it", () => {
  const page = `archive/${event}/files/${event}/index.html`;
  const again = `npm run archive -- ${event}`;

  test.each([
    {
      what: "a changed file",
      spoil: (site: string) => {
        writeFileSync(join(site, page), `${read(site, page)} `);
      },
      file: page,
      message: "This file is not what it was when “open-evening” was archived.",
      hint: again,
    },
    {
      what: "a missing file",
      spoil: (site: string) => {
        rmSync(join(site, page));
      },
      file: page,
      message: "This file is missing in the archive of “open-evening”.",
      hint: again,
    },
    {
      what: "a file more",
      spoil: (site: string) => {
        writeFiles(site, { [`archive/${event}/files/evil.js`]: "" });
      },
      file: `archive/${event}/files/evil.js`,
      message: "This file does not belong to the archive of “open-evening”.",
      hint: "Remove it.",
    },
    {
      what: "a list that leads out of the archive",
      spoil: (site: string) => {
        const manifest = `archive/${event}/manifest.json`;
        writeFiles(site, { [manifest]: read(site, manifest).replace("/assets/", "/../assets/") });
      },
      file: `archive/${event}/manifest.json`,
      message: "This file is no list of an archive.",
      hint: again,
    },
    {
      what: "an event that is gone",
      spoil: (site: string) => {
        rmSync(join(site, "content", event), { recursive: true });
      },
      file: `archive/${event}/manifest.json`,
      message: "There is an archive of “open-evening”, but no such event.",
      hint: `Put content/${event}/ back`,
    },
  ])("$what", ({ spoil, file, message, hint }) => {
    const site = copy();
    spoil(site);
    const [problem, ...others] = problemsOf(site);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "error", code: "broken-archive", file, message });
    expect(problem?.hint).toContain(hint);
  });

  test("a site that has moved is a warning, a preview of it none", () => {
    const moved = copy(edited("data/site.yaml", "https://example.org", "https://new.example"));
    const warning = [{ severity: "warning", code: "moved-archive" }];
    expect(problemsOf(moved)).toMatchObject(warning);
    expect(problemsOf(archived)).toEqual([]);
    expect(problemsOf(archived, "https://preview.example")).toEqual([]);
    expect(problemsOf(archived, "https://preview.example/folder")).toMatchObject(warning);
  });

  test("stops the check", async () => {
    const site = copy();
    rmSync(join(site, page));
    expect((await parvis("check", site)).code).toBe(1);
  });
});
