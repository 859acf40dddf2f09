/** What is printed of a site in two languages: in each its own, whose codes lead to pages in it. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { now, withVillage } from "../../content/village.ts";
import { bilingual } from "../../outputs/languages/bilingual.ts";
import { buildAsProcess, filesOf } from "../build-site.ts";
import { codeOf, readPdf } from "./read-pdf.ts";

const root = mkdtempSync(join(realpathSync(tmpdir()), "parvis-pdf-"));
const [site, out] = [join(root, "site"), join(root, "out")];

beforeAll(async () => {
  withVillage(bilingual, (folder) => {
    cpSync(folder, site, { recursive: true });
  });
  await buildAsProcess(out, now, {}, site, ["--pdf"]);
}, 240_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

const village = "https://village.example";

describe.each([
  { folder: "", language: "en", title: "Village fair", welcome: "Welcome" },
  { folder: "/fr", language: "fr", title: "Fête du village !", welcome: "Accueil" },
])("the papers in $language", ({ folder, language, title, welcome }) => {
  const read = (paper: string) => readPdf(join(out, folder, "fair", `${paper}.pdf`));

  test("are in the folder of the language", () => {
    const papers = filesOf(out).filter((file) => file.endsWith(".pdf"));
    for (const paper of ["doors", "poster", "programme"])
      expect(papers).toContain(`${folder}/fair/${paper}.pdf`);
    expect(papers).toHaveLength(6);
  });

  test("lead to the event in it", async () => {
    const { pages, language: said } = await read("poster");
    expect(said).toBe(language);
    expect(pages.flatMap(({ codes }) => codes)).toEqual([codeOf(`${village}${folder}/fair/`)]);
    expect(pages.flatMap(({ headings }) => headings)).toContain(`H1 ${title}`);
  });

  test("tell the programme in it", async () => {
    const { pages } = await read("programme");
    expect(pages.map(({ text }) => text).join()).toContain(welcome);
    const links = pages.flatMap((page) => page.links);
    expect(links).toContain(`${village}${folder}/fair/sessions/bread/`);
    expect(links.filter((url) => !url.startsWith(`${village}${folder}/fair/`))).toEqual([]);
  });

  test("hang at the doors in it", async () => {
    const { pages } = await read("doors");
    expect(pages.flatMap(({ codes }) => codes)).toContain(
      codeOf(`${village}${folder}/fair/programme/2027-03-27/`),
    );
  });
});
