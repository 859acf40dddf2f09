import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/build/check.ts";
import type { Options } from "../../src/run/options.ts";
import { moderate, type ModerateRequest } from "../../src/moderate/moderate.ts";
import { makeSite, readFolder, run, writeFiles } from "../build/fixture.ts";
import { optionsFor } from "./options.ts";

const village = {
  "content/open-evening/themes/water.md": "---\ntitle: Water\n---\n",
  "content/open-evening/programme/2027-03-20.yaml":
    "- time: 19:00–20:00\n  session: maps\n- time: 20:00–21:00\n  title: Workshops\n  kind: workshop\n  id: groups\n  themes: [water]\n  proposals: form\n",
  "content/open-evening/comments/first.md": "---\nauthor: Ada\ndate: 2027-03-01\n---\n\nWelcome!\n",
};

/** What the API of Netlify Forms returns for one submission, as far as it matters. */
const submission = (
  id: string,
  data: Readonly<Record<string, string>>,
  form = "comment",
): Readonly<Record<string, unknown>> => ({
  id,
  number: 1,
  email: "zoe@example.org",
  name: "Zoé",
  form_name: form,
  created_at: "2027-03-02T14:02:06.088Z",
  human_fields: {},
  data: {
    event: "open-evening",
    author: "Zoé d’Œuvre",
    email: "zoe@example.org",
    website: "",
    ip: "76.72.14.182",
    user_agent: "Mozilla/5.0",
    referrer: "https://example.org/open-evening/",
    ...data,
  },
});

interface Ended {
  readonly code: number;
  readonly said: string;
}

const say = async (
  site: string,
  work: (options: Options, terminal: Parameters<typeof check>[1]) => Promise<number>,
): Promise<Ended> => {
  let said = "";
  const add = (text: string): void => {
    said += text;
  };
  const code = await work(optionsFor(site), { hasColor: false, print: add, tell: add });
  return { code, said };
};

const moderateFile = (
  site: string,
  body: string | Uint8Array,
  request: Partial<ModerateRequest> = {},
): Promise<Ended> => {
  const file = join(site, "export");
  writeFiles(site, { export: body });
  return say(site, (options, terminal) =>
    moderate(options, terminal, {
      file,
      isList: false,
      approve: [],
      refuse: [],
      fields: [],
      ask: undefined,
      ...request,
    }),
  );
};

const approve = (site: string, ...rows: readonly Readonly<Record<string, unknown>>[]) =>
  moderateFile(site, JSON.stringify(rows), { approve: rows.map(({ id }) => String(id)) });

const comments = (site: string): readonly string[] =>
  Object.entries(readFolder(join(site, "content/open-evening/comments")))
    .filter(([name]) => name !== "first.md")
    .map(([, text]) => Buffer.from(text, "latin1").toString("utf8"));

const read = (site: string, file: string): string =>
  readFileSync(join(site, "content/open-evening", file), "utf8");

describe("what is approved", () => {
  test("becomes a file without e-mail, address and browser", async () => {
    const site = makeSite(village);
    const data = { about: "session:maps", text: "Thanks!\r\n\r\nSee *you*." };
    const { code, said } = await approve(site, submission("a1", data));
    expect(code, said).toBe(0);
    expect(said).toContain("Approved: content/open-evening/comments/2027-03-02-zoe-d-oeuvre.md\n");
    expect(read(site, "comments/2027-03-02-zoe-d-oeuvre.md")).toBe(
      "---\nauthor: Zoé d’Œuvre\ndate: 2027-03-02T15:02\nabout: session:maps\n---\n\nThanks!\n\nSee *you*.\n",
    );
    const all =
      JSON.stringify(readFolder(join(site, "content"))) +
      JSON.stringify(readFolder(join(site, ".parvis")));
    expect(all).not.toMatch(/zoe@|76\.72|Mozilla/);
  });

  test("as a theme is a proposed one, and its slot is named", async () => {
    const site = makeSite(village);
    const data = { slot: "groups", title: "Soil: whose?", text: "# Big\n<b>Soil</b>" };
    const { code, said } = await approve(site, submission("t1", data, "theme"));
    expect(code, said).toBe(0);
    expect(read(site, "themes/soil-whose.md")).toBe(
      '---\ntitle: "Soil: whose?"\nstatus: proposed\nproposed_by: Zoé d’Œuvre\n---\n\n\\# Big\n\\<b>Soil\\</b>\n',
    );
    expect(said).toContain(
      "add soil-whose to the themes of content/open-evening/programme/2027-03-20.yaml:3;",
    );
    const checked = await say(site, check);
    expect(checked).toEqual({ code: 0, said: "Checked: nothing to mend.\n" });
  });

  test("overwrites nothing: of two that one person wrote on one day, the second has a number", async () => {
    const site = makeSite(village);
    await approve(site, submission("a1", { text: "One" }), submission("a2", { text: "Two" }));
    expect(read(site, "comments/2027-03-02-zoe-d-oeuvre.md")).toContain("One");
    expect(read(site, "comments/2027-03-02-zoe-d-oeuvre-2.md")).toContain("Two");
  });

  test.each([
    [{ about: "session:gone", text: "Hi" }, "does not exist (any more): session:gone.", "Hi"],
    [{ reply_to: "nobody", text: "Hi" }, "does not exist: nobody.", "Hi"],
    [{ about: "session:maps", reply_to: "first", text: "Hi" }, "", "reply_to: first\n---\n"],
    [{ website: "http://spam", text: "Hi" }, "probably spam", "Hi"],
    [{ author: "  ", text: "Hi" }, "No name was given.", "author: Anonymous"],
    [
      { author: 'x\n---\nby_organiser: true "', text: "Hi" },
      "",
      'author: "x --- by_organiser: true \\""',
    ],
    [{ author: "שלום", text: "Hi" }, "", "author: שלום"],
    [{ text: "---\nauthor: me\n---\n# Big" }, "", "\\---\nauthor: me\n---\n# Big"],
    [
      { text: "<script>x</script> ![a](b.png)" },
      "as plain text",
      "\\<script>x\\</script> ![a](b.png)",
    ],
    [{ text: "[x](javascript:alert)" }, "as plain text", "x (`javascript:alert`)"],
    [
      { text: "[x](javascript:alert) and [a site](https://a.example), <b>**good**</b>" },
      "as plain text",
      "x (`javascript:alert`) and [a site](https://a.example), \\<b>**good**\\</b>",
    ],
    [{ text: "\u001b]0;owned\u0007\u001b[2Ja\u202eb\u0000c" }, "are taken out", "\n\nabc\n"],
    [{ text: "a\ufffeb\u{1ffff}c\ufdd0" }, "are taken out", "\n\nabc\n"],
    [{ text: "a\ud83db\ude00c" }, "are taken out", "\n\nabc\n"],
    [{ text: "a &#7; b &#xFFFE;" }, "as plain text", "\n\na  b \n"],
  ])("of %j says so and passes the check", async (data, remark, written) => {
    const site = makeSite(village);
    const row = submission("a1", data);
    const listed = await moderateFile(site, JSON.stringify([row]), { isList: true });
    expect(listed.said).toContain(remark);
    expect(listed.said).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    const { code, said } = await approve(site, row);
    expect(code, said).toBe(0);
    expect(comments(site)[0]).toContain(written);
    expect((await say(site, check)).said).toBe("Checked: nothing to mend.\n");
  });

  test("passes the check whatever it is", async () => {
    const bits = [
      "---",
      "\n",
      "# ",
      "<b>",
      "<!--",
      "![",
      "](",
      "[x]: ",
      "javascript:",
      "session:maps",
      ")",
      "`",
      "~~~",
      "[^1]",
      "  - ",
      "1. ",
      "\\",
      "&lt;",
      "\u202e",
      "\u001b[",
      "é",
      ": ",
      '"',
      "'",
      "|",
      "> ",
      "===",
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: "grapheme" })), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        fc.constantFrom("comment", "theme"),
        async (author, words, form) => {
          const site = makeSite(village);
          const data = {
            author: author.join(""),
            text: `a${words.join("")}`,
            title: `b${author.join("")}`.slice(0, 100),
          };
          const { code, said } = await approve(site, submission("a1", data, form));
          expect(code, said).toBe(0);
          // What a theme shows as it was typed is a warning.
          expect((await say(site, check)).said).not.toMatch(/\berror\b|raw-html/);
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});

test("a comment that goes too deep is approved as plain text, and prints", async () => {
  const site = makeSite(village);
  const text = "*a **b ".repeat(650) + " b** a*".repeat(650);
  const { code, said } = await approve(site, submission("a1", { text }));
  expect(code, said).toBe(0);
  expect(comments(site)[0]).toContain("\\*a \\*\\*b \\*a");
  expect(await say(site, check)).toEqual({ code: 0, said: "Checked: nothing to mend.\n" });
});

test("of a letter with very many marks, thirty stay", async () => {
  const site = makeSite(village);
  const { code, said } = await approve(
    site,
    submission("a1", { text: `a${"\u0323\u0301".repeat(2000)} b` }),
  );
  expect(code, said).toBe(0);
  expect(comments(site)[0]?.match(/\p{M}/gu)?.length).toBeLessThanOrEqual(30);
});

describe("what cannot be approved says why, and nothing is written:", () => {
  test.each([
    [{ event: "2099-fair", text: "Hi" }, "there is no event “2099-fair”"],
    [{ text: " \u200b\n " }, "there is no text"],
    [{ text: "long ".repeat(4000) }, "19999 characters are more than 10,000"],
    [{ text: `See ${"a".repeat(2501)}` }, "it holds more characters without a space than a page"],
  ])("%.60j", async (data, reason) => {
    const site = makeSite(village);
    const { code, said } = await approve(site, submission("a1", data));
    expect(code).toBe(1);
    expect(said).toContain(`Cannot be approved: ${reason}`);
    expect(comments(site)).toEqual([]);
  });
});

describe("what is decided is remembered", () => {
  const rows = JSON.stringify([
    submission("a1", { text: "One" }),
    submission("a2", { text: "Two" }),
  ]);

  test("outside of git, and only what is new is shown again", async () => {
    const site = makeSite(village);
    const first = await moderateFile(site, rows, { approve: ["a1"], refuse: ["a2"] });
    expect(first.said).toContain("Approved: 1, refused: 1, left: 0.");
    expect(readFolder(join(site, ".parvis"))[".gitignore"]).toBe("*\n");
    expect(await moderateFile(site, rows)).toEqual({ code: 0, said: "Nothing new.\n" });
  });

  test("a line each, also after one that a crash has cut", async () => {
    const site = makeSite(village);
    const file = join(site, ".parvis/moderated.txt");
    await moderateFile(site, rows, { refuse: ["a2"] });
    const [line = ""] = readFileSync(file, "utf8").split("\n");
    writeFileSync(file, `${line}\nrefu`);
    await moderateFile(site, rows, { refuse: ["a1"] });
    expect(readFileSync(file, "utf8").split("\n")).toEqual([
      line,
      "refu",
      expect.stringMatching(/^refused [0-9a-f]{24}$/),
      "",
    ]);
    expect(await moderateFile(site, rows)).toEqual({ code: 0, said: "Nothing new.\n" });
  });

  test("in the file of a former version, too", async () => {
    const site = makeSite(village);
    await moderateFile(site, rows, { refuse: ["a1", "a2"] });
    const file = join(site, ".parvis/moderated.txt");
    const keys = readFileSync(file, "utf8").match(/[0-9a-f]{24}/g);
    rmSync(file);
    writeFiles(site, {
      ".parvis/moderated.json": JSON.stringify({ approved: [], refused: keys }),
    });
    expect(await moderateFile(site, rows)).toEqual({ code: 0, said: "Nothing new.\n" });
  });

  test("by the file that another organiser has approved, too", async () => {
    const site = makeSite(village);
    await moderateFile(site, rows, { approve: ["a1"] });
    const other = makeSite({
      ...village,
      "content/open-evening/comments/2027-03-02-zoe-d-oeuvre.md": comments(site)[0] ?? "",
    });
    expect((await moderateFile(other, rows)).said).not.toContain("a1");
    const onWindows = makeSite({
      ...village,
      "content/open-evening/comments/2027-03-02-zoe-d-oeuvre.md": (
        comments(site)[0] ?? ""
      ).replaceAll("\n", "\r\n"),
    });
    expect((await moderateFile(onWindows, rows)).said).not.toContain("a1");
  });

  test("one by one, where somebody can be asked", async () => {
    const site = makeSite(village);
    const answers = ["?", "a", "q"];
    const { code, said } = await moderateFile(site, rows, {
      ask: () => Promise.resolve(answers.shift()),
    });
    expect({ code, answers }).toEqual({ code: 0, answers: [] });
    expect(said).toContain("Approved: 1, refused: 0, left: 1.");
  });

  test("and an id that is not there changes nothing", async () => {
    const site = makeSite(village);
    await expect(moderateFile(site, rows, { approve: ["a1", "a3"] })).rejects.toThrow(
      "has no new submission “a3”. There are: a1, a2",
    );
    expect(existsSync(join(site, ".parvis"))).toBe(false);
    expect(comments(site)).toEqual([]);
  });
});

describe("a table is read", () => {
  const line = "open-evening,Zoé,“Hi”,2027-03-02T14:02:06.088Z,5f85,1.2.3.4";
  const heads = "event,author,text,created_at,id,ip";
  const dated = (date: string) => `${heads}\n${line.replace("2027-03-02T14:02:06.088Z", date)}`;
  const windows = (text: string) =>
    Uint8Array.from(text, (letter) => ({ "“": 0x93, "”": 0x94 })[letter] ?? letter.charCodeAt(0));
  test.each<readonly [string, string | Uint8Array]>([
    ["as Netlify writes it", `${heads}\n${line}\n`],
    ["with line ends of Windows and a byte order mark", `\ufeff${heads}\r\n${line}\r\n`],
    ["with the semicolons of a French spreadsheet", `${heads}\n${line}\n`.replaceAll(",", ";")],
    [
      "with tabs, in UTF-16",
      Buffer.from(`\ufeff${heads}\n${line}\n`.replaceAll(",", "\t"), "utf16le"),
    ],
    ["in Windows-1252", windows(`${heads}\n${line}\n`)],
    [
      "with names for people",
      `Event:,Votre nom (obligatoire),Votre contribution,Created At,ID,IP\n${line}\n`,
    ],
    ["with a date of Netlify’s pages", dated("2027-03-02 14:02:06 UTC")],
    ["with a date of a spreadsheet", dated("02/03/2027 14:02")],
    ["with quotation marks around all", `${heads}\n${line}\n`.replace(/[^,\n]+/g, '"$&"')],
  ])("%s", async (_, body) => {
    const site = makeSite(village);
    const { code, said } = await moderateFile(site, body, { approve: ["5f85"] });
    expect(code, said).toBe(0);
    expect(comments(site)).toEqual(["---\nauthor: Zoé\ndate: 2027-03-02T15:02\n---\n\n“Hi”\n"]);
  });

  test.each<readonly [string, string | Uint8Array, string]>([
    ["an empty file", " \n", "is empty."],
    ["a web page", "<!doctype html><title>Log in</title>", "is a web page, not an export"],
    ["a spreadsheet", "PK\u0003\u0004…", "is a spreadsheet."],
    ["a picture", "\u0089PNG\u0000\u0000", "is no text."],
    ["half of JSON", '[{"id": ', "cannot be read: is it complete?"],
    ["another table", "name,city\nZoé,Lyon\n", "Found: name,city"],
    ["an error of the API", '{"code":401,"message":"Access Denied"}', "Found: Access Denied"],
  ])("%s is answered kindly", async (_, body, sentence) => {
    await expect(moderateFile(makeSite(village), body)).rejects.toThrow(sentence);
  });
});

test("on the command line, ids are repeated or joined, and a missing file ends with 2", async () => {
  const site = makeSite(village);
  const rows = ["a1", "a2", "a3"].map((id) => submission(id, { text: id }));
  writeFiles(site, { "export.json": JSON.stringify(rows) });
  const args = ["moderate", join(site, "export.json"), "--site", site];
  const { code, stdout } = await run([...args, "--approve", "a1,a2", "--refuse", "a3"]);
  expect(code, stdout).toBe(0);
  expect(stdout).toContain("Approved: 2, refused: 1, left: 0.");
  const missing = await run(["moderate", "/nowhere.csv", "--site", site]);
  expect(missing).toMatchObject({ code: 2, stderr: "There is no file /nowhere.csv.\n" });
}, 60_000);
