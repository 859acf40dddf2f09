import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { errorsOf, placed } from "../own/problems.ts";
import { makeFolder, readFolder } from "../build/fixture.ts";
import { buildSite } from "../eleventy/templates.ts";
import { makeParts, part } from "./parts-site.ts";

/** What is wrong, as `place code message`, by `npm run check`, which is what a build says too. */
const problemsOf = async (
  parts: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> =>
  (await errorsOf(makeParts(parts, changes))).map((told) =>
    `${placed(told)} ${told.hint ?? ""}`.trim().replaceAll("\n", " "),
  );

const throwing = `import { definePart, html } from "parvis/parts";

export default definePart("footer", ({ event }) => {
  if (event) throw new Error("no foot for \`this\`");
  return html\`\`;
});
`;

describe("a part that cannot print", () => {
  test("is told once, with its line and the first page that it failed on", async () => {
    expect(await problemsOf({ "footer.ts": throwing })).toEqual([
      "layouts/parts/footer.ts:4:20 broken-part This part cannot print the page /open-evening/data/: no foot for `this`",
    ]);
  });

  test("is told where it failed in what it imports", async () => {
    const parts = {
      "footer.ts": `import { definePart } from "parvis/parts";
import { line } from "./_line.js";
export default definePart("footer", ({ event }) => line(event));`,
      "_line.js": "export const line = (event) =>\n  event.none.title;\n",
    };
    expect((await problemsOf(parts))[0]).toMatch(
      /^layouts\/parts\/_line\.js:2:9 broken-part This part cannot print the page \/.*: Cannot read properties of undefined \(reading 'none'\)$/,
    );
  });

  test("is told whatever it throws", async () => {
    const text = `import { definePart } from "parvis/parts";
export default definePart("footer", () => { throw "just a word"; });`;
    expect((await problemsOf({ "footer.js": text }))[0]).toMatch(/: just a word$/);
  });

  test("leaves the last good site as it was, and no trace of what Node does", async () => {
    const site = makeParts({});
    const out = join(makeFolder(), "out");
    await buildSite(site, out);
    const before = readFolder(out);
    const parts = makeParts({ "footer.ts": throwing });
    const { code, said } = await buildSite(parts, out);
    expect(code).toBe(1);
    expect(said).not.toMatch(/^ {4}at /m);
    expect(readFolder(out)).toEqual(before);
  });

  test("keeps no other problem from being told", async () => {
    const found = await problemsOf({
      "footer.ts": throwing,
      "ticket.ts": part("ticket", "'text'"),
      "poster.ts": part("poster", "html`<a href='/no/'>x</a>${ticket()}`", "{ ticket }"),
      "hedaer.ts": "",
    });
    expect(found.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "layouts/parts/footer.ts:4:20 broken-part",
      "layouts/parts/hedaer.ts:1:1 broken-part",
      "layouts/parts/poster.ts:2:77 dead-link",
      "layouts/parts/ticket.ts:2:16 broken-part",
    ]);
  });

  test("is told with what is wrong in a page of the site’s own", async () => {
    const page = { "layouts/pages/a.njk": "---\ntitle: A\n---\n{{ x | shout }}\n" };
    const found = await problemsOf({ "footer.ts": throwing }, page);
    expect(found.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "layouts/pages/a.njk:4:8 broken-template",
      "layouts/parts/footer.ts:4:20 broken-part",
    ]);
  });

  test.each<[what: string, expression: string, problem: string]>([
    ["a text", "'text'", "This part gives no HTML, but: string Give back what it prints: html`…`"],
    ["nothing", "undefined", "This part gives no HTML, but: undefined"],
    ["a promise", "Promise.reject(new Error('late'))", "This part gives a promise, and pages wait"],
    ["a change", "{ site.title = 'Mine'; }", "The data of the site can be read, not changed."],
  ])("for it gives %s", async (_, expression, problem) => {
    const [found] = await problemsOf({ "footer.ts": part("footer", expression) });
    expect(found).toMatch(/^layouts\/parts\/footer\.ts:2:\d+ broken-part /);
    expect(found).toContain(problem);
  });
});

describe("a file that is no part", () => {
  test.each<[file: string, text: string, problem: string]>([
    [
      "foter.ts",
      part("footer", "html``"),
      "1:1 broken-part There is no part “foter”. Did you mean “footer”? The parts: head, header, poster,",
    ],
    ["footer.njk", "x", "1:1 broken-part This file is no module, and nothing would be made of it."],
    [
      "footer.ts",
      part("header", "html``"),
      '2:27 broken-part This file does not export the part “footer”. Write: export default definePart("footer", …)',
    ],
    [
      "footer.ts",
      "\nexport default () => 'x';",
      "2:1 broken-part This file does not export the part “footer”.",
    ],
    [
      "footer.ts",
      "export const footer = 1;",
      '1:1 broken-module This module exports nothing as its default. Write: export default definePart("footer", …)',
    ],
    [
      "footer.ts",
      `import { html } from "parvis/prats";\nexport default html;`,
      "1:23 broken-module There is no file “parvis/prats” to import. Did you mean “parvis/parts”?",
    ],
    [
      "footer.ts",
      `import "./_line.ts";`,
      "1:9 broken-module There is no file “./_line.ts” to import.",
    ],
    ["footer.ts", "export default {;", "1:17 broken-module Node cannot read this module:"],
  ])("%s is told, and how to mend it", async (file, text, problem) => {
    const found = await problemsOf({ [file]: text });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`layouts/parts/${file}:${problem}`);
  });

  test("and a folder that is named almost like theirs, or that of pages", async () => {
    const text = part("footer", "html``");
    const files = {
      "layouts/part/footer.ts": text,
      "layouts/page/a.md": "A",
      "layouts/shared/a.ts": "",
    };
    expect(await problemsOf({}, files)).toEqual([
      "layouts/page:1:1 unexpected-file No folder is expected here, and nothing would be made of its files. Put its files into layouts/pages/",
      "layouts/part:1:1 unexpected-file No folder is expected here, and nothing would be made of its files. Put its files into layouts/parts/",
    ]);
  });

  test("and one that is there twice", async () => {
    const text = part("footer", "html`${original()}`");
    expect(await problemsOf({ "footer.js": text, "footer.ts": text })).toEqual([
      "layouts/parts/footer.ts:1:1 broken-part The part “footer” is here twice (layouts/parts/footer.js). Keep one of the two.",
    ]);
  });
});

describe("what a part prints keeps the rules of all pages:", () => {
  test.each<[what: string, name: string, markup: string, problem: string]>([
    ["no script", "footer", "<script>x()</script>", "against-policy"],
    ["no handler", "footer", '<b onclick="x()">b</b>', "against-policy"],
    ["no address that is code", "footer", '<a href="javascript:x()">b</a>', "against-policy"],
    ["no style", "footer", '<b style="color:red">b</b>', "against-policy"],
    ["no third party", "footer", '<img src="https://x.example/a.png" alt="">', "against-policy"],
    [
      "none in the head",
      "head",
      '<link rel="stylesheet" href="https://x.example/a.css">',
      "against-policy",
    ],
    ["no link that leads nowhere", "footer", '<a href="/nowhere/">b</a>', "dead-link"],
    ["nor within the page", "end-of-page", '<a href="#nowhere">b</a>', "dead-link"],
    ["nor on another", "footer", '<a href="/open-evening/#registe">b</a>', "dead-link"],
    ["no id that is there already", "footer", '<b id="main">b</b>', "duplicate-id"],
    ["nothing to see in the head", "head", "<p>Hello</p>", "broken-part"],
  ])("%s", async (_, name, markup, code) => {
    const found = await problemsOf({ [`${name}.ts`]: part(name, `html\`${markup}\``) });
    expect(found).toHaveLength(1);
    const column = part(name, `html\``).split("\n")[1]?.indexOf("html`");
    const [, line, at] = /ts:(\d+):(\d+) /.exec(found[0] ?? "") ?? [];
    expect(found[0]).toContain(` ${code} `);
    expect(line).toBe("2");
    expect(Number(at)).toBeGreaterThan(column ?? Infinity);
  });

  test("ids of two sessions may not be one", async () => {
    const card = part("session-card", 'html`<h4 id="card">b</h4>`');
    expect((await problemsOf({ "session-card.ts": card }))[0]).toContain(
      "duplicate-id On the page /open-evening/ something else has the id “card” already.",
    );
  });

  test("links to pages, places and files that are there are right", async () => {
    const links = [
      "/legal/",
      "/open-evening/#register",
      "/open-evening/programme/#slot-2027-03-20-meal-1",
      "/open-evening/calendar.ics",
      "#main",
      "#",
      "https://elsewhere.example/",
    ];
    const markup = links.map((link) => `<a href="${link}">x</a>`).join("");
    expect(await problemsOf({ "footer.ts": part("footer", `html\`${markup}\``) })).toEqual([]);
  });

  test("what texts link to stays there", async () => {
    const changes = {
      "content/open-evening/pages/help.md":
        "---\ntitle: Help\nmenu: Help\n---\n[Register](event:open-evening#register).\n",
    };
    const ticket = (attribute: string) => ({
      "ticket.ts": part("ticket", `html\`<section${attribute}></section>\``),
    });
    expect(await problemsOf(ticket(""), changes)).toEqual([
      'layouts/parts/ticket.ts:2:16 broken-part A link on the page /open-evening/help/ leads to “register”, which this part does not have. Give the element that is meant id="register".',
    ]);
    expect(await problemsOf(ticket(' id="register"'), changes)).toEqual([]);
    expect(await problemsOf(ticket(""))).toEqual([]);
  });

  test("what is ours may stand in it, once", async () => {
    const poster = (expression: string) => ({ "poster.ts": part("poster", expression) });
    expect(await problemsOf(poster('html`<div id="mine">${original()}</div>`'))).toEqual([]);
    const [twice] = await problemsOf(poster("html`${original()}${original()}`"));
    expect(twice).toContain("duplicate-id On the page /open-evening/ something else has the id “");
  });
});

test("a site without parts of its own may have an empty folder for them", async () => {
  const site = makeParts({ "_draft.ts": "export default nothing;" });
  const { code, out } = await buildSite(site);
  expect(code).toBe(0);
  expect(existsSync(join(out, "index.html"))).toBe(true);
});
