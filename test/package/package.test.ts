/** The package that `npm pack` makes: installed somewhere else, it is what the repository is. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { makeFolder, readFolder, run, smallSite, writeFiles } from "../build/fixture.ts";
import { install, lend, manifest, packageFolder, packed } from "./installed.ts";

const root = resolve(import.meta.dirname, "../..");
// What is packed and started takes long on a machine with much else to do.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const now = ["--now", "2027-06-01T12:00"];

beforeAll(() => {
  packed();
});

/** A command of the installed package, typed in the folder of a site. */
const parvis = (site: string, ...args: readonly string[]) => {
  const program = join(packageFolder(site), manifest.bin.parvis);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: site,
    env: { PATH: process.env.PATH },
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
};

const makeInstalled = (files: Readonly<Record<string, string>> = smallSite): string => {
  const site = makeFolder();
  writeFiles(site, files);
  install(site);
  return site;
};

/** What is published, without the note of what made it. */
const published = (folder: string) => {
  const { ".parvis": _, ...files } = readFolder(folder);
  return files;
};

describe("the package", () => {
  test("makes the same bytes as the repository, in the folder of the site", async () => {
    const site = makeFolder();
    const example = join(root, "examples/conference");
    cpSync(example, site, { recursive: true });
    install(site);
    const before = Object.keys(readFolder(packageFolder(site)));
    // The small site below has cards; two hundred of them take most of the time.
    const without = [...now, "--no-cards"];
    const out = join(makeFolder(), "out");
    expect((await run(["build", "--site", example, "--out", out, ...without])).code).toBe(0);
    // Nor are all pictures made a second time.
    cpSync(join(root, ".cache/pictures"), join(site, ".cache/pictures"), { recursive: true });
    const { code, stderr } = parvis(site, "build", ...without);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(published(join(site, "_site"))).toEqual(published(out));
    // Nothing is written below `node_modules`.
    expect(Object.keys(readFolder(packageFolder(site)))).toEqual(before);
  });

  test("brings the editor in the browser, in pieces that the repository makes alike", async () => {
    const editor = `${smallSite["data/site.yaml"] ?? ""}editor: { repository: github.com/village/fair }\n`;
    const site = makeInstalled({ ...smallSite, "data/site.yaml": editor });
    expect(parvis(site, "build", ...now)).toMatchObject({ code: 0, stderr: "" });
    const out = join(makeFolder(), "out");
    expect((await run(["build", "--site", site, "--out", out, ...now])).code).toBe(0);
    const [installed, own] = [published(join(site, "_site")), published(out)];
    expect(Object.keys(own).some((path) => path.startsWith("assets/cards/"))).toBe(true);
    const paths = Object.keys(own).filter((path) => path.startsWith("admin/"));
    expect(paths).toContain("admin/editor.js");
    expect(paths).toContain("admin/config.yml");
    expect(installed).toEqual(own);
  });

  test("holds only what runs", () => {
    const site = makeInstalled();
    const files = Object.keys(readFolder(packageFolder(site)));
    const others = files.filter((file) => !file.startsWith("dist/"));
    expect(others.sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "UPDATING.md",
      "package.json",
    ]);
    expect(files.filter((file) => /test|bench|2013/.test(file))).toEqual([]);
  });

  test("checks a site, and finds what is wrong in it", () => {
    const site = makeInstalled();
    expect(parvis(site, "check", ...now)).toMatchObject({ code: 0, stderr: "" });
    writeFileSync(join(site, "data/organisations.yaml"), "the-hal:\n  name: The Hall\n");
    const { code, stdout } = parvis(site, "check", ...now);
    expect(code).toBe(1);
    expect(stdout).toContain("Did you mean “the-hal”?");
  });

  test("answers in a folder that is no site, and leaves nothing in it", () => {
    const folder = makeFolder();
    install(folder);
    expect(parvis(folder, "--help").code).toBe(0);
    const { code, stderr } = parvis(folder, "check");
    expect(code).toBe(2);
    expect(stderr).not.toContain("Parvis itself failed");
    expect(
      Object.keys(readFolder(folder)).filter((file) => !file.startsWith("node_modules/")),
    ).toEqual([]);
  });
});

describe("what is installed by those alone who need it", () => {
  const template = {
    "layouts/pages/hello.njk": "---\nlayout: parvis\ntitle: Hello\n---\n{{ site.title }}\n",
  };

  test("is Eleventy, for templates of a site's own", () => {
    const site = makeInstalled({ ...smallSite, ...template });
    const { code, stdout } = parvis(site, "build", ...now);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^layouts\/pages\/hello\.njk:1:1 error broken-template\n/);
    expect(stdout).toContain("Install it: npm install @11ty/eleventy@3");
    lend(site, "@11ty/eleventy");
    expect(parvis(site, "build", ...now)).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(join(site, "_site/hello/index.html"), "utf8")).toContain(
      "The village hall",
    );
  });

  test("is a browser, for PDFs", () => {
    const { code, stderr } = parvis(makeInstalled(), "build", "--pdf", ...now);
    expect(code).toBe(2);
    expect(stderr).toContain("npm install playwright-core @sparticuz/chromium");
  });
});

/** What TypeScript says of a file of a site, as an editor would. */
const checkTypes = (site: string, file: string) => {
  lend(site, "@types/luxon");
  lend(site, "@types/node");
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const options = [
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "--module",
    "NodeNext",
    "--target",
    "ESNext",
  ];
  return spawnSync(process.execPath, [tsc, ...options, file], { cwd: site, encoding: "utf8" });
};

describe("for those who import it", () => {
  test("has no fault that publint knows", async () => {
    const site = makeInstalled();
    const { messages, pkg } = await publint({ pkgDir: packageFolder(site), pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("has types where modules are", () => {
    const script = join(import.meta.dirname, "wrong-types.ts");
    const { stdout, stderr } = spawnSync(process.execPath, [script, packed()], {
      env: { PATH: process.env.PATH },
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    const problems = z.array(z.looseObject({ kind: z.string() })).parse(JSON.parse(stdout));
    // CommonJS reads modules since Node 22; what resolved paths before 2020 knows no `exports`.
    const known = ["CJSResolvesToESM", "NoResolution"];
    expect(problems.filter(({ kind }) => !known.includes(kind))).toEqual([]);
  });

  test("tells editors what a site is made of", () => {
    const site = makeInstalled();
    mkdirSync(join(site, "tools"));
    writeFileSync(
      join(site, "tools/titles.ts"),
      `import { loadSite, type Event } from "parvis";
import { parvis } from "parvis/eleventy";
const titles = (events: readonly Event[]): readonly string[] => events.map(({ title }) => title);
console.log(titles(loadSite(".", { now: "2027-06-01T12:00" }).site?.events ?? []), typeof parvis);
`,
    );
    const checked = checkTypes(site, "tools/titles.ts");
    expect(checked.stdout).toBe("");
    const ran = spawnSync(process.execPath, ["tools/titles.ts"], { cwd: site, encoding: "utf8" });
    expect(ran.stdout).toContain("[ 'Open evening' ] function");
  });

  test("tells editors what a site's configuration may say, and runs it", () => {
    const types = `import { defineSite, type Import, type Output, type Rule, type Session } from "parvis";
const titles = (sessions: readonly Session[]): string => sessions.map(({ title }) => title).join();
const output: Output = {
  name: "titles",
  files: async ({ events }) => [
    ...events.map(({ id, sessions }) => ({ path: \`/\${id}/titles.txt\`, body: titles(sessions) })),
  ],
};
const rule: Rule = {
  code: "mine",
  check: (site, report) => {
    for (const event of site.events)
      report({ about: event, path: ["title"], message: event.title, severity: "warning" });
  },
};
const format: Import = {
  name: "hall",
  recognise: ({ text }) => text.startsWith("HALL"),
  read: ({ text }, { language }) => ({ sessions: [{ key: text, title: text, language }] }),
};
export default defineSite({
  outputs: [output],
  rules: [rule],
  imports: [format],
  commands: [
    { name: "titles", summary: "Says titles", run: ({ site, tell }) => tell(site.title) },
  ],
  eleventy(config) {
    config.addFilter("shout", (text: string) => text.toUpperCase());
    config.addShortcode("year", (event: { readonly id: string }) => event.id);
  },
});
`;
    const site = makeInstalled({ ...smallSite, "parvis.config.ts": types });
    lend(site, "@types/luxon");
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck"];
    const modules = ["--module", "NodeNext", "--target", "ESNext"];
    const all = [tsc, ...options, ...modules, "parvis.config.ts"];
    const checked = spawnSync(process.execPath, all, { cwd: site, encoding: "utf8" });
    expect(checked.stdout).toBe("");
    // Whoever speaks to Eleventy needs it.
    expect(parvis(site, "build", ...now).stdout).toContain("npm install @11ty/eleventy@3");
    lend(site, "@11ty/eleventy");
    const { code, stdout, stderr } = parvis(site, "build", ...now);
    expect(code, stdout).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toContain("content/open-evening/event.md:2:8 warning mine\n");
    expect(readFileSync(join(site, "_site/open-evening/titles.txt"), "utf8")).toBe("Maps for all");
    expect(parvis(site, "titles", ...now).stdout).toBe("The village hall\n");
  });

  test("refuses what a site's configuration may not say", () => {
    const site = makeInstalled({
      ...smallSite,
      "parvis.config.ts": `import { defineSite } from "parvis";
export default defineSite({ output: [], rules: [{ code: "mine", check: (site) => site.nothing }] });
`,
    });
    lend(site, "@types/luxon");
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options = ["--noEmit", "--strict", "--skipLibCheck", "--module", "NodeNext"];
    const all = [tsc, ...options, "--target", "ESNext", "parvis.config.ts"];
    const { stdout } = spawnSync(process.execPath, all, { cwd: site, encoding: "utf8" });
    expect(stdout).toContain("'output' does not exist in type 'SiteConfig'");
    expect(stdout).toContain("Property 'nothing' does not exist on type 'Site'");
  });

  test("has what parts of the look are written with, which need nothing else", () => {
    const part = "layouts/parts/session-card.ts";
    const text = `import { definePart, html } from "parvis/parts";
export default definePart(
  "session-card",
  ({ session, level, text, t }, original) => html\`<h\${level}>\${text(session.title)}</h\${level}>
    <p>\${t("ticket.label")} \${session.speakers.map(({ speaker }) => speaker.name)}</p>\${original()}\`,
);
`;
    const site = makeInstalled({ ...smallSite, [part]: text });
    expect(checkTypes(site, part).stdout).toBe("");
    expect(parvis(site, "build", ...now)).toMatchObject({ code: 0, stderr: "" });
    const wrong = "layouts/parts/footer.ts";
    const misspelt = `import { definePart, html } from "parvis/parts";
export default definePart("footer", ({ sight }) => html\`\${sight.title}\`);
`;
    writeFiles(site, { [wrong]: misspelt });
    expect(checkTypes(site, wrong).stdout).toContain("Property 'sight' does not exist");
    const { code, stdout } = parvis(site, "check", ...now);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^layouts\/parts\/footer\.ts:2:65 error broken-part\n/);
  });
});
