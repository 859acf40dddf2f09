import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findings } from "../../browser/axe.ts";
import { brokenWords } from "../../browser/seen.ts";
import { serveFolder, type Server } from "../../browser/server.ts";
import { useBrowser, visitEach } from "../../browser/visit.ts";
import { type Changes, now, withVillage } from "../../content/village.ts";
import { buildSite, filesOf, pathOf } from "../build-site.ts";

const validator = new HtmlValidate(new FileSystemConfigLoader());

/** One page of each kind; the others are alike. */
const isShown = (path: string): boolean =>
  path === "/agenda/" ||
  path.startsWith("/series/") ||
  /^\/fair\/(?:$|lunch|programme|sessions\/(?:bread|maps|songs)|speakers\/(?:$|ben|person-9)|organisations|practical|news)/.test(
    path,
  );

/** How many partners are wider or narrower than the first of their level; runs in the page. */
const unequalTiles = (): number =>
  [...document.querySelectorAll("h3 ~ ul:has(img)")].reduce(
    (count, { children: [first, ...others] }) => {
      const width = first?.getBoundingClientRect().width ?? 0;
      return (
        count +
        others.filter((one) => Math.abs(one.getBoundingClientRect().width - width) > 1).length
      );
    },
    0,
  );

/** Those that a script fills are hidden until then. Runs in the page. */
const emptyLists = (): number =>
  [...document.querySelectorAll("ul:not([hidden]), ol, dl")].filter(
    ({ children }) => children.length === 0,
  ).length;

/** Looks at the village as each variant changes it; of pages that are the same to the byte, at the first. */
export const lookAt = (variants: Readonly<Record<string, Changes>>): void => {
  useBrowser();

  const seen = new Set<string>();
  const isNew = (page: Buffer): boolean => {
    const { size } = seen;
    return seen.add(createHash("sha256").update(page).digest("hex")).size > size;
  };

  describe.each(Object.entries(variants))("with %s", (_, changes) => {
    const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-gallery-"));
    const site = join(temporary, "site");
    const out = join(temporary, "out");
    let server: Server;
    let pages: readonly string[] = [];

    beforeAll(async () => {
      withVillage(changes, (folder) => {
        mkdirSync(site);
        cpSync(folder, site, { recursive: true });
      });
      await buildSite(out, now, {}, site, ["--no-cards"]);
      server = await serveFolder(out);
      pages = filesOf(out)
        .filter((file) => file.endsWith(".html") && isShown(pathOf(file)))
        .filter((file) => isNew(readFileSync(join(out, file))));
      expect(pages).not.toEqual([]);
    });

    afterAll(() => {
      server.close();
      rmSync(temporary, { recursive: true });
    });

    test("the markup is valid", async () => {
      const messages: string[] = [];
      for (const file of pages) {
        const { results } = await validator.validateString(
          readFileSync(join(out, file), "utf8"),
          join(process.cwd(), file),
        );
        for (const { line, ruleId, message } of results.flatMap((result) => result.messages)) {
          messages.push(`${file}:${line}: ${ruleId}: ${message}`);
        }
      }
      expect(messages).toEqual([]);
    });

    test("nothing runs out of the page, and axe finds nothing", async () => {
      const found: string[] = [];
      const addresses = pages.map((file) => server.origin + pathOf(file));
      await visitEach(addresses, { now }, async (page, address) => {
        const path = address.slice(server.origin.length);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          if (beyond > 0) found.push(`${path} at ${width}: ${beyond} px too wide`);
          const broken = await page.evaluate(brokenWords, "th, td");
          const empty = await page.evaluate(emptyLists);
          if (empty > 0) found.push(`${path}: ${empty} lists of nothing`);
          if (broken.length > 0) found.push(`${path} at ${width}: ${broken.join(", ")} broken`);
          const tiles = await page.evaluate(unequalTiles);
          if (tiles > 0) found.push(`${path} at ${width}: ${tiles} partners of unequal width`);
        }
        for (const finding of await findings(page)) found.push(`${path}: ${finding}`);
      });
      expect(found).toEqual([]);
    }, 90_000);
  });
};
