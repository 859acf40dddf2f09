/** Fonts of a site's own: `look.fonts` of `data/site.yaml`. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeSite, smallSite } from "../build/fixture.ts";
import { buildSite } from "../eleventy/templates.ts";
import { problemsOf } from "./problems.ts";
import { serve } from "../eleventy/serve.ts";

const packages = join(import.meta.dirname, "../../node_modules/@fontsource");
const latin = "noto-sans/files/noto-sans-latin-400-normal.woff2";
const latinBold = "noto-sans/files/noto-sans-latin-700-normal.woff2";
const serif = "source-serif-4/files/source-serif-4-latin-700-normal.woff2";
const hebrew = "noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff2";

/** A small site whose look has fonts, each a file of a package or bytes. */
const siteWith = (
  fonts: Readonly<Record<string, string | Uint8Array>>,
  site = smallSite["data/site.yaml"] ?? "",
): string => {
  const fields = Object.keys(fonts).map((field) => `    ${field}: ${field}.woff2\n`);
  const folder = makeSite({ "data/site.yaml": `${site}  fonts:\n${fields.join("")}` });
  mkdirSync(join(folder, "data/media"));
  for (const [field, font] of Object.entries(fonts)) {
    const file = join(folder, `data/media/${field}.woff2`);
    if (typeof font === "string") copyFileSync(join(packages, font), file);
    else writeFileSync(file, font);
  }
  return folder;
};

const bytesOf = (file: string): Buffer => readFileSync(join(packages, file));

describe("fonts of a site’s own", () => {
  test("are published under the hash of what they hold, asked for first, and allowed", async () => {
    const { said, read } = await buildSite(
      siteWith({ headings: serif, text: latin, text_bold: latinBold }),
    );
    const page = read("index.html") ?? "";
    const [, text = ""] =
      /<link rel="preload" as="font" type="font\/woff2" href="\/(assets\/text\.[\da-f]{10}\.woff2)" crossorigin>/.exec(
        page,
      ) ?? [];
    expect(read(text), said).toBe(bytesOf(latin).toString());
    expect(page).toMatch(/<link rel="preload" as="font"[^>]*\/assets\/headings\./);
    expect(page).not.toMatch(/<link rel="preload"[^>]*\/assets\/text_bold\./);
    expect(page).toContain("font-src 'self'");
    expect(read("_headers")).toContain("font-src 'self'");
    expect(read("media/text.woff2")).toBeUndefined();
  });

  test("are drawn at once in another font of their size, and take its place when they are there", async () => {
    const { read } = await buildSite(siteWith({ text: latin }));
    const page = read("index.html") ?? "";
    expect(page).toMatch(
      /@font-face\{font-family:own-text;src:url\(\/assets\/text\.[\da-f]+\.woff2\) format\("woff2"\);font-weight:400;font-display:swap\}/,
    );
    expect(page).toMatch(
      /src:local\("Arial"\)[^}]*size-adjust:106\.33%;ascent-override:100\.54%;descent-override:27\.56%/,
    );
  });

  test("are read offline too", async () => {
    const { read } = await buildSite(siteWith({ text: latin }));
    expect(read("worker.js")).toMatch(/"\/assets\/text\.[\da-f]+\.woff2"/);
  });

  test("a site without them has none of it", async () => {
    const page = (await buildSite(makeSite())).read("index.html");
    expect(page).not.toMatch(/font-face|font-src|preload/);
  });

  test("npm start serves them, and another one at once", async () => {
    const site = siteWith({ text: latin });
    const { update, show } = await serve(site);
    expect(await update()).toEqual({ kind: "built", said: "" });
    const address = () =>
      /href="(\/assets\/text\.[\da-f]+\.woff2)"/.exec(show("/") ?? "")?.[1] ?? "";
    const first = address();
    expect(show(first)).toBe(bytesOf(latin).toString());
    copyFileSync(join(packages, latinBold), join(site, "data/media/text.woff2"));
    await update();
    expect(address()).not.toBe(first);
    expect(show(address())).toBe(bytesOf(latinBold).toString());
  });
});

describe("what is wrong with one is told at the line that names it", () => {
  const cut = bytesOf(latin).subarray(0, 4000);
  const wrongHead = Buffer.from(cut);
  wrongHead.writeUInt32BE(cut.length, 8);
  test.each<[name: string, font: Uint8Array, problem: string]>([
    ["another format", Buffer.from("wOFF and so on"), "“text.woff2” is no font in WOFF2."],
    ["one that is cut off", cut, "The font “text.woff2” is damaged, or not whole."],
    [
      "one that is cut off and does not say so",
      wrongHead,
      "The font “text.woff2” is damaged, or not whole.",
    ],
  ])("%s", async (_, font, problem) => {
    const [found = "", ...others] = await problemsOf(siteWith({ text: font }));
    expect(found).toContain(`data/site.yaml:10:11 bad-font ${problem}`);
    expect(others).toEqual([]);
  });

  test("letters that a language of the site has, and the font has not", async () => {
    const ofHebrew = (smallSite["data/site.yaml"] ?? "").replace(
      "languages: [en]",
      "languages: [he]",
    );
    const [lacking = ""] = await problemsOf(siteWith({ text: latin }, ofHebrew));
    expect(lacking).toContain("data/site.yaml:10:11 lacking-letters");
    expect(lacking).toContain("א ב ג");
    expect(await problemsOf(siteWith({ text: hebrew }, ofHebrew))).toEqual([]);
    const [english = ""] = await problemsOf(siteWith({ text: hebrew }));
    expect(english).toContain("A B C D");
  });

  test("one that is heavy", async () => {
    const heavy = Buffer.concat([bytesOf(latin), Buffer.alloc(60_000)]);
    heavy.writeUInt32BE(heavy.length, 8);
    const [found = ""] = await problemsOf(siteWith({ text: heavy }));
    expect(found).toContain("heavy-font The font “text.woff2” weighs 73 kB");
  });

  test("a file that is not there", async () => {
    const site = siteWith({ text: latin });
    const yaml = readFileSync(join(site, "data/site.yaml"), "utf8");
    writeFileSync(join(site, "data/site.yaml"), yaml.replace("text.woff2", "texte.woff2"));
    expect((await problemsOf(site)).join()).toContain("missing-media");
  });
});
