/** `new` in a site of several languages: translations of what is there, and editions that keep theirs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeSite, readFolder, run, smallSite } from "../build/fixture.ts";

const folder = "content/open-evening";
const eventMd = smallSite[`${folder}/event.md`] ?? "";

const bilingual: Readonly<Record<string, string>> = {
  "data/site.yaml": (smallSite["data/site.yaml"] ?? "").replace("[en]", "[en, fr]"),
};

const make = async (site: string, ...args: readonly string[]) => {
  const { code, stderr, stdout } = await run([
    "new",
    ...args,
    "--site",
    site,
    "--now",
    "2027-04-01",
  ]);
  return { code, said: stderr + stdout };
};

const read = (site: string, file: string): string => readFileSync(join(site, file), "utf8");

describe("the translation of what is there", () => {
  test.each([
    ["session", "maps", `${folder}/sessions/maps.fr.md`],
    ["session", "Maps", `${folder}/sessions/maps.fr.md`],
    ["event", "open-evening", `${folder}/event.fr.md`],
  ])("%s %s is a file to be filled in, and passes the check", async (kind, name, file) => {
    const site = makeSite(bilingual);
    expect(await make(site, kind, name, "--language", "fr")).toMatchObject({ code: 0 });
    expect(read(site, file)).toContain("\ntitle:\n");
    expect(await run(["check", "--strict", "--site", site])).toMatchObject({ code: 0 });
  });

  test.each([
    ["a language that the site does not have", ["session", "maps", "--language", "de"], "en, fr"],
    ["the language of the source", ["session", "maps", "--language", "en"], "written in it"],
    ["what is not there", ["session", "mpas", "--language", "fr"], "Did you mean “maps”?"],
    ["what has no file of its own", ["day", "2027-03-21", "--language", "fr"], "--language"],
  ])("%s is refused", async (_, args, help) => {
    const site = makeSite(bilingual);
    const before = readFolder(site);
    const { code, said } = await make(site, ...args);
    expect([code, said]).toEqual([2, expect.stringContaining(help)]);
    expect(readFolder(site)).toEqual(before);
  });

  test("is never written over: it lacks nothing, which is told", async () => {
    const site = makeSite(bilingual);
    await make(site, "session", "maps", "--language", "fr");
    expect(await make(site, "session", "maps", "--language", "fr")).toMatchObject({ code: 2 });
  });
});

describe("the next edition", () => {
  const translated: Readonly<Record<string, string>> = {
    ...bilingual,
    [`${folder}/event.md`]: eventMd
      .replace("title: Open evening", "title: Open evening 2027")
      .replace(
        "venue:",
        "registration: { url: https://tickets.example, price: free }\ncalls: [{ title: Cakes, kind: other, url: https://cakes.example }]\noutcomes: [{ title: Report, url: https://report.example, kind: report }]\nvenue:",
      ),
    [`${folder}/event.fr.md`]: `---
title: Soirée ouverte 2027   # with its year
registration: { url: https://billets.example }
calls: [{ title: Gâteaux, url: https://gateaux.example }]
outcomes: [{ title: Compte rendu }]
---
Entrez voir les [cartes](session:maps).
`,
    [`${folder}/pages/way.md`]: "---\ntitle: The way\n---\nBy bus.\n",
    [`${folder}/pages/way.fr.md`]: "---\ntitle: Le chemin\n---\nEn bus.\n",
  };

  test("keeps what is translated, and leaves behind there what it leaves behind", async () => {
    const site = makeSite(translated);
    expect(await run(["check", "--strict", "--site", site])).toMatchObject({ code: 0 });
    const made = await make(
      site,
      "event",
      "2028-evening",
      "--from",
      "open-evening",
      "--start",
      "2028-03-18",
    );
    expect(made).toMatchObject({ code: 0 });
    const french = read(site, "content/2028-evening/event.fr.md");
    expect(french).toContain("title: Soirée ouverte 2028   # with its year");
    expect(french).toContain("calls: [{ title: Gâteaux }]");
    expect(french).toContain("(session:open-evening/maps)");
    expect(french).not.toMatch(/billets|Compte rendu/);
    expect(read(site, "content/2028-evening/pages/way.fr.md")).toContain("En bus.");
    expect(read(site, "content/2028-evening/programme/2028-03-18.yaml")).toContain(
      "title: { en: Talks, fr: Présentations }",
    );
    const { stdout } = await run(["check", "--site", site]);
    expect(stdout).not.toContain(" error ");
  });
});
