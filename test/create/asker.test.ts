/** The questions of `npm create parvis`, as one types the answers. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { makeAsker } from "../../create/src/asker.ts";
import { makeSite } from "../../src/new/site/make-site.ts";
import type { Answers } from "../../src/new/site/answers.ts";
import { makeFolder, readFolder } from "../build/fixture.ts";
import { checkSite, optionsFor } from "../new/make.ts";

const enter = "\r";
const controlC = "\u0003";
const down = "\u001b[B";

/** Types a key sequence for each question, once it is shown; the last question may be asked again. */
const answer = async (
  keys: readonly (readonly [question: string, typed: string])[],
  given: { readonly folder?: string; readonly answers?: Answers } = {},
) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const folder = makeFolder();
  let shown = "";
  let told = "";
  const left = [...keys];
  output.on("data", (chunk: Buffer) => {
    shown += stripVTControlCharacters(chunk.toString());
    const [next] = left;
    if (!next || !shown.includes(next[0])) return;
    left.shift();
    shown = "";
    setImmediate(() => input.write(next[1]));
  });
  const tell = (text: string): void => {
    told += text;
  };
  const code = await makeSite(
    optionsFor(folder, "2026-11-29T12:00"),
    { hasColor: false, print: tell, tell },
    {
      folder: given.folder,
      answers: given.answers ?? {},
      own: { language: "fr", zone: "Europe/Paris" },
      toPath: (path) => join(folder, path),
      asker: makeAsker({ input, output }),
    },
  );
  return { code, told, folder, left };
};

const all = [
  ["Dans quelle langue est le site", enter],
  ["Comment s’appelle l’événement", `Fête du village${enter}`],
  ["Quand commence-t-il", `11/09/2027${enter}`],
  ["Une ville, ou un lieu", `Salle des fêtes, Beaupré${enter}`],
  ["Qui l’organise", `Comité des fêtes${enter}`],
  ["Où s’inscrit-on", `none${enter}`],
  ["Où le site sera-t-il publié", enter],
  ["Quelle sera son adresse publique", enter],
  ["Dans quel dossier le mettre", enter],
] as const;

describe("all questions", () => {
  test("make a site of their answers", async () => {
    const { code, told, folder, left } = await answer(all);
    expect(left).toEqual([]);
    expect(code).toBe(0);
    expect(told).toContain("cd fete-du-village\n");
    const site = join(folder, "fete-du-village");
    const event = readFileSync(join(site, "content/2027-fete-du-village/event.md"), "utf8");
    expect(event).toContain("start: 2027-09-11\n");
    expect(event).toContain("organisers: [comite-des-fetes]\n");
    expect(event).toContain("registration: none\n");
    const { said } = await checkSite(site);
    expect(said).toMatch(/^Vérifié.{1,3}rien à corriger\.\n$/);
  });

  test("may be left empty, but for the title", async () => {
    const keys = all.map(([question], i) => [question, i === 1 ? `Fête${enter}` : enter] as const);
    const { code, folder } = await answer(keys);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "fete/content/fete/event.md"), "utf8")).toContain(
      "start: tba\n",
    );
    expect((await checkSite(join(folder, "fete"))).said).toMatch(
      /^Vérifié.{1,3}rien à corriger\.\n$/,
    );
  });

  test.each(all.map(([question], i) => [question, i] as const))(
    "cancelled at “%s” leave nothing",
    async (question, i) => {
      const { code, told, folder } = await answer([...all.slice(0, i), [question, controlC]]);
      expect(code).toBe(2);
      expect(told).toMatch(/^Rien n’a été créé\.\n$/);
      expect(readFolder(folder)).toEqual({});
      expect(existsSync(join(folder, "fete-du-village"))).toBe(false);
    },
  );
});

test("what was said is not asked", async () => {
  const answers = {
    language: "en",
    title: "Fair",
    day: "2027-09",
    place: "Milton",
    url: "https://fair.example",
  };
  const { code, left } = await answer(
    [
      ["Who organises it?", enter],
      ["Where does one register?", enter],
      ["Where will the site be published?", down + enter],
    ],
    { folder: "here", answers },
  );
  expect(left).toEqual([]);
  expect(code).toBe(0);
});

test("an answer that will not do is asked again, with the reason", async () => {
  const keys = all.flatMap(([question, typed]): readonly (readonly [string, string])[] =>
    question === "Quand commence-t-il"
      ? [
          [question, `demain${enter}`],
          ["n’est pas une date qui existe", "\u007f".repeat(6) + typed],
        ]
      : [[question, typed]],
  );
  const { code, left } = await answer(keys);
  expect(left).toEqual([]);
  expect(code).toBe(0);
});
