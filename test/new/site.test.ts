/** The folder of a new site: it passes the check as it is, and what is not known is said to be open. */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { faultsOf } from "../schemas/passing.ts";
import { parseYaml } from "../../src/content/yaml/parse.ts";
import { spokenLanguages } from "../../src/i18n/catalogue.ts";
import { hosts } from "../../src/new/hosts/index.ts";
import { makeSite } from "../../src/new/site/make-site.ts";
import {
  type Ended,
  makeFolder,
  readFolder,
  run,
  runProcess,
  writeFiles,
} from "../build/fixture.ts";
import { optionsFor } from "./make.ts";

const now = ["--now", "2026-11-29T12:00"];

/** Makes a site in a folder that is not there yet. */
const makeNew = async (
  args: readonly string[],
  folder = join(makeFolder(), "new-site"),
): Promise<Ended & { readonly folder: string }> => ({
  ...(await run(["new", "site", folder, ...args])),
  folder,
});

const whole = (language: string): readonly string[] => [
  ...["--language", language, "--title", "Fête: le 1er #1 “été”", "--day", "2027-09-11"],
  ...["--place", "Salle des fêtes, 1 rue de l’Église, Beaupré", "--publisher", "Le Comité: #1"],
  ...["--registration", "https://tickets.example/fete", "--timezone", "Europe/Paris"],
  ...["--url", "https://fete.example"],
];

const little = (language: string): readonly string[] => [
  ...["--language", language, "--title", "פסטיבל", "--timezone", "Asia/Jerusalem"],
];

const check = (folder: string): Promise<Ended> =>
  run(["check", "--strict", "--site", folder, ...now]);

const read = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8");

describe.each(spokenLanguages())("a site in %s", (language) => {
  test.each([
    ["of which all is said", whole(language)],
    ["of which no more than the title is said", little(language)],
  ])("%s has nothing to mend, and is built", async (_, args) => {
    const { code, stdout, stderr, folder } = await makeNew(args);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain("npm install");
    const checked = await check(folder);
    expect(checked.code, checked.stdout).toBe(0);
    const out = join(makeFolder(), "out");
    const built = await run(["build", "--no-cards", "--site", folder, "--out", out, ...now]);
    expect(built.code, built.stderr).toBe(0);
    // What comments give as an example is no fact.
    const pages = Object.entries(readFolder(out)).filter(([file]) => file.endsWith(".html"));
    expect(pages.filter(([, page]) => /example\.org|\btba\b|@example/i.test(page))).toEqual([]);
  });

  test("speaks it in all files that people read", async () => {
    const { folder } = await makeNew(whole(language));
    const english = (await makeNew(whole("en"))).folder;
    for (const file of ["README.md", "data/site.yaml", "data/venues.yaml"])
      expect(read(folder, file) === read(english, file), file).toBe(language === "en");
  });
});

describe.each(hosts)("a site for %s", (host) => {
  test("has nothing to mend, and its files", async () => {
    const { code, stderr, folder } = await makeNew([...whole("fr"), "--host", host]);
    expect(code, stderr).toBe(0);
    const files = Object.keys(readFolder(folder));
    const plain = Object.keys(readFolder((await makeNew(whole("fr"))).folder));
    const own = files.filter((file) => !plain.includes(file));
    expect(own.length > 0).toBe(host !== "none");
    for (const file of own) expect(read(folder, "README.md")).toContain(`\`${file}\``);
    expect((await check(folder)).code).toBe(0);
  });
});

test("a new site’s README says in its language what its host needs once", async () => {
  const { folder } = await makeNew([...whole("fr"), "--host", "ftp"]);
  const readme = read(folder, "README.md");
  expect(readme).toContain("y compris `package-lock.json`, que\n`npm install` écrit");
  expect(readme).toMatch(/publish\.yml`\n {2}Publie le site sur un serveur(?:\n? .*)*FTP_PASSWORD/);
});

describe("what is said", () => {
  test("stands in the content", async () => {
    const { folder } = await makeNew(whole("fr"));
    const event = read(folder, "content/2027-fete-le-1er-1-ete/event.md");
    expect(event).toMatch(/^title: "Fête: le 1er #1 “été”"\n/m);
    expect(event).toMatch(/^start: 2027-09-11\nend: 2027-09-11\n/m);
    expect(event).toMatch(/^venue: salle-des-fetes\n/m);
    expect(event).toMatch(/^organisers: \[le-comite-1\]\n/m);
    expect(event).toMatch(/^registration: \{ url: "https:\/\/tickets\.example\/fete" \}\n/m);
    expect(read(folder, "data/venues.yaml")).toContain(
      'address: { street: "1 rue de l’Église", city: "Beaupré" }',
    );
    expect(read(folder, "data/site.yaml")).toMatch(/^id: fete\.example\n/m);
    expect(
      existsSync(join(folder, "content/2027-fete-le-1er-1-ete/programme/2027-09-11.yaml")),
    ).toBe(true);
  });

  test.each([
    [["--day", "11 septembre 2027"], /^start: 2027-09-11\n/m],
    [["--day", "2027-09-11T14:00"], /^start: 2027-09-11T14:00\nend: tba\n/m],
    [["--day", "2027-09"], /^start: 2027-09\nend: 2027-09\n/m],
    [[], /^start: tba\nend: tba\nvenue|^start: tba\nend: tba\n#/m],
    [["--place", "Beaupré"], /^venue: \{ city: "Beaupré" \}\n/m],
    [["--registration", "none"], /^registration: none\n/m],
    [
      ["--registration", "fete@bourg.example"],
      /^registration: \{ email: "fete@bourg\.example" \}\n/m,
    ],
    [["--registration", "05 65 00 00 00"], /^registration: \{ phone: "05 65 00 00 00" \}\n/m],
    [["--publisher", "Le Comité"], /^organisers: \[le-comite\]\n/m],
    [[], /^organisers: tba\n/m],
  ])("%j", async (args, written) => {
    const { folder } = await makeNew([
      "--title",
      "Fête",
      "--id",
      "fete",
      "--language",
      "fr",
      ...args,
    ]);
    expect(read(folder, "content/fete/event.md")).toMatch(written);
    expect((await check(folder)).code).toBe(0);
  });

  test.each([
    ["a title of nothing but signs", "[x] {y} # & * ! | > ' \" % @ `"],
    ["markup", "<script>alert(1)</script> & co"],
    ["what YAML takes for something else", "yes"],
    ["a placeholder of templates", "{id} $& $1"],
    ["the name of the package", "Parvis"],
  ])("may be %s", async (_, title) => {
    const { code, stderr, folder } = await makeNew([
      "--title",
      title,
      "--publisher",
      title,
      "--place",
      `${title}, ${title}`,
    ]);
    expect(code, stderr).toBe(0);
    expect(parseYaml(read(folder, "data/site.yaml"))).toMatchObject({ title });
    const checked = await check(folder);
    expect(checked.code, checked.stdout).toBe(0);
    const { name, dependencies } = Manifest.parse(JSON.parse(read(folder, "package.json")));
    expect(name).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    expect(Object.keys(dependencies)).not.toContain(name);
  });
});

const Manifest = z.object({ name: z.string(), dependencies: z.record(z.string(), z.string()) });

test("an editor finds nothing wrong with it either", async () => {
  const { folder } = await makeNew(whole("fr"));
  const { "yaml.schemas": settings } = z
    .object({ "yaml.schemas": z.record(z.string(), z.string()) })
    .parse(JSON.parse(read(folder, ".vscode/settings.json")));
  const { code } = await run(["schemas", "--site", folder]);
  expect(code).toBe(0);
  const tried = Object.entries(settings).flatMap(([schema, pattern]) =>
    globSync(pattern, { cwd: folder }).map((file) => {
      const said = parseYaml(read(folder, file));
      // Editors have nothing to say of comments.
      if (said !== undefined) expect(faultsOf(read(folder, schema), said)).toEqual([]);
      return file;
    }),
  );
  expect(tried.length).toBe(4);
});

test("what editors ask for is written when it is installed, and no site waits for it", async () => {
  const { folder } = await makeNew(whole("en"));
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read(folder, "package.json")));
  expect(scripts.postinstall).toBe("parvis schemas || exit 0");
});

test("whose day is known says that its programme is to come, and invents nothing", async () => {
  const { folder } = await makeNew(whole("en"));
  const event = "2027-fete-le-1er-1-ete";
  expect(parseYaml(read(folder, `content/${event}/programme/2027-09-11.yaml`))).toBe(undefined);
  const out = join(makeFolder(), "out");
  const built = await run(["build", "--no-cards", "--site", folder, "--out", out, ...now]);
  expect(built.code, built.stderr).toBe(0);
  const files = readFolder(out);
  for (const page of ["index.html", "programme/index.html"])
    expect(files[`${event}/${page}`], page).toContain("The programme will be announced here.");
  expect(Object.values(files).filter((text) => text.includes("Welcome"))).toEqual([]);
});

describe("a folder", () => {
  test("may be there, with what a repository begins with", async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, "README.md"), "Ours\n");
    writeFileSync(join(folder, "LICENSE"), "MIT\n");
    const { code, stderr } = await makeNew(["--title", "Fair"], folder);
    expect(code, stderr).toBe(0);
    expect(read(folder, "README.md")).toBe("Ours\n");
    expect((await check(folder)).code).toBe(0);
  });

  test.each([
    ["content/2027-fair/event.md", "holds other files: content."],
    ["photo.jpg", "holds other files: photo.jpg. A new site needs a folder of its own."],
    [".gitignore", "holds other files: .gitignore."],
    [".github/workflows/publish.yml", "holds other files: .github/workflows/publish.yml."],
  ])("with %s is left as it is", async (file, sentence) => {
    const folder = makeFolder();
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "x");
    const { code, stderr } = await makeNew(["--title", "Fair", "--host", "github"], folder);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(Object.keys(readFolder(folder))).toEqual([file]);
  });

  test("that is a file is refused", async () => {
    const file = join(makeFolder(), "notes");
    writeFileSync(file, "x");
    const { code, stderr } = await makeNew(["--title", "Fair"], file);
    expect(code).toBe(2);
    expect(stderr).toContain("is a file. Name a folder that is not there yet");
  });
});

describe("around content that is there", () => {
  const written = {
    "content/2027-fair/event.md":
      "---\ntitle: Fête\nsummary: tba\nstart: tba\nend: tba\nvenue: tba\norganisers: tba\n---\n",
    "content/2026-fair/event.md":
      "---\ntitle: Fête\nsummary: tba\nstart: tba\nend: tba\nvenue: tba\norganisers: tba\n---\n",
    "data/organisations.yaml": "us: { name: Nous }\n",
    "data/site.yaml":
      "id: x\ntitle: Fêtes de Beaupré\nurl: https://fete.example\nlanguages: [fr]\ntimezone: Asia/Tokyo\npublisher: us\n",
  };
  const madeAround = async (
    files: Readonly<Record<string, string>>,
    ...args: readonly string[]
  ) => {
    const folder = makeFolder();
    writeFiles(folder, { ...written, ...files });
    const ended = await makeNew(args, folder);
    const names = Object.keys(readFolder(folder));
    return {
      ...ended,
      folder,
      files: Object.fromEntries(names.map((file) => [file, read(folder, file)])),
    };
  };

  test("is written what npm, git, editors and the host ask for, in the site’s language", async () => {
    const { code, stdout, stderr, files, folder } = await madeAround({}, "--host", "github");
    expect([code, stderr]).toEqual([0, ""]);
    expect(files).toMatchObject(written);
    const around = Object.keys(files).filter((file) => !(file in written));
    const plain = Object.keys(
      readFolder((await makeNew([...whole("fr"), "--host", "github"])).folder),
    );
    expect(around).toEqual(plain.filter((file) => !/^(?:content|data)\//.test(file)));
    expect(files["package.json"]).toContain('"name": "fetes-de-beaupre"');
    expect(files["README.md"]).toMatch(/^# Fêtes de Beaupré\n\nLe site web/);
    expect(files["README.md"]).toContain("content/2027-fair/event.md");
    expect(files[".github/workflows/publish.yml"]).toContain('cron: "7 15 * * *"');
    expect(stdout).toContain("npm install");
    expect((await check(folder)).code).toBe(0);
  });

  test("what else is there stays, as git’s folder, a cache, a licence and a README", async () => {
    const others = {
      "README.md": "Ours\n",
      LICENSE: "MIT\n",
      ".git/HEAD": "ref\n",
      "_site/index.html": "old\n",
      "static/.gitkeep": "kept\n",
      "photo.jpg": "x\n",
      ".vscode/settings.json": "{}\n",
    };
    const { code, stdout, stderr, files } = await madeAround(others);
    expect([code, stderr]).toEqual([0, ""]);
    expect(files).toMatchObject({ ...written, ...others });
    expect(stdout).not.toContain("README");
  });

  test.each([
    [{}, ["--title", "Fête"], "contient déjà un site"],
    [{}, ["--day", "2027-09-11"], "Retirez --day"],
    [{}, ["--host", "geocities"], "n’en est pas une"],
    [{}, ["--from", "2026-fair"], "--from ne vaut pas"],
    [{ "package.json": "{}" }, [], "contient déjà package.json."],
    [
      { ".gitignore": "x", "netlify.toml": "y" },
      ["--host", "netlify"],
      "contient déjà .gitignore, netlify.toml.",
    ],
  ])("nothing is: %j %j", async (more, args, sentence) => {
    const { code, stderr, files } = await madeAround(more, ...args);
    expect(code).toBe(2);
    expect(stderr.replaceAll("\u00a0", " ")).toContain(sentence);
    expect(files).toEqual({ ...written, ...more });
  });

  test("the folder in which one is has a name in what is said", async () => {
    const folder = makeFolder();
    writeFiles(folder, written);
    let said = "";
    const terminal = {
      hasColor: false,
      print: String,
      tell: (text: string) => void (said += text),
    };
    const code = await makeSite(optionsFor(folder, "2026-11-29T12:00"), terminal, {
      folder: ".",
      answers: {},
      own: { language: "en", zone: "UTC" },
      toPath: () => folder,
      asker: undefined,
    });
    expect(code).toBe(0);
    expect(said).toContain(`Le site est dans ${basename(folder)}.`);
  });
});

describe("is refused, and nothing is made:", () => {
  test.each([
    [[], 'Say what the event is called: --title "Village fête"'],
    [["--title", "Fair", "--day", "31/02/2027"], "“31/02/2027” is no date that exists."],
    [
      ["--title", "Fair", "--language", "klingon"],
      "Parvis does not speak “klingon”. It speaks: de, en,",
    ],
    [["--title", "Fair", "--host", "geocities"], "--host is one of github, gitlab,"],
    [["--title", "Fair", "--url", "fair"], "--url needs an http or https address"],
    [
      ["--title", "Fair", "--registration", "www.tickets.example/x"],
      "Did you mean “https://www.tickets.example/x”?",
    ],
    [["--title", "Fair", "--registration", "ask Bob"], "“ask Bob” is none of these."],
    [["--title", "Fair", "--timezone", "Paris"], "“Paris” is none."],
    [["--title", "Fair", "--id", "My Fair"], "Did you mean “my-fair”?"],
    [
      ["--title", "Fair", "--from", "2027-fair"],
      "--from is not for a new site. What is: --language, --title,",
    ],
  ])("%j", async (args, sentence) => {
    const { code, stderr, folder } = await makeNew(args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(existsSync(folder)).toBe(false);
  });

  test("flags of a new site for something else", async () => {
    const { folder } = await makeNew(["--title", "Fair"]);
    const { code, stderr } = await run(["new", "page", "Way", "--site", folder, "--title", "X"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--title is for a new site: npm run new -- site FOLDER --title …");
  });
});

test("what is refused is said in the language that is asked for", async () => {
  const { stderr } = await makeNew(["--language", "fr", "--title", "Fête", "--day", "demain"]);
  expect(stderr).toContain("n’est pas une date qui existe");
});

test("what is said with quotation marks and backslashes stands there as it was said", async () => {
  const { code, stdout, folder } = await makeNew([
    ...["--language", "en", "--title", "Fair", "--timezone", "Europe/London"],
    ...["--place", 'Hall "Jean Moulin", 1 "C:\\" street, The "Town"'],
    ...["--registration", 'https://tickets.example/"fair"?a=b#c'],
  ]);
  expect(code, stdout).toBe(0);
  const venues = parseYaml(read(folder, "data/venues.yaml"));
  expect(Object.values(venues ?? {})).toEqual([
    expect.objectContaining({
      name: 'Hall "Jean Moulin"',
      address: { street: '1 "C:\\" street', city: 'The "Town"' },
    }),
  ]);
  expect(read(folder, "content/fair/event.md")).toContain(
    String.raw`registration: { url: "https://tickets.example/\"fair\"?a=b#c" }`,
  );
});

test("a title may be longer than the name of any file", async () => {
  const folder = join(makeFolder(), "new-site");
  const title = "word ".repeat(100).trim();
  const { code, stderr } = await runProcess(["new", "site", folder, "--title", title]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
});

test("an id that no file could be called by is refused before anything is written", async () => {
  const { code, stderr, folder } = await makeNew([
    "--title",
    "Fair",
    "--id",
    "a-".repeat(150) + "b",
  ]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/ is no id.*Did you mean “(?:a-){29}a”\?/s);
  expect(existsSync(folder)).toBe(false);
});
