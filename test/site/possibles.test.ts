/** Two days in a village, in French, as its secretary writes them: one registers by e-mail, by telephone, on the spot. */
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { findings } from "../browser/axe.ts";
import { serveFolder, type Server } from "../browser/server.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { wordsOf } from "../render-pages.ts";
import { buildSite, root } from "./build-site.ts";

useBrowser({ keepWindows: true });

const possibles = join(root, "test/fixtures/possibles");
const validator = new HtmlValidate(new FileSystemConfigLoader());
const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-possibles-"));
const moments = {
  before: "2032-06-10T12:00+02:00",
  during: "2032-09-11T14:30+02:00",
  after: "2032-12-10T12:00+01:00",
};
const servers: Server[] = [];

const read = (path: string, when: keyof typeof moments = "before"): string =>
  readFileSync(join(temporary, when, "2032-possibles", path), "utf8");

const page = (path: string, when: keyof typeof moments = "before"): string =>
  wordsOf(read(`${path}index.html`, when));

const unfolded = (path: string): string => read(path).replaceAll("\r\n ", "");

beforeAll(async () => {
  for (const [when, now] of Object.entries(moments)) {
    await buildSite(join(temporary, when), now, {}, possibles, ["--no-cards"]);
  }
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(temporary, { recursive: true });
});

test.each(["2032-04-06T12:00", ...Object.values(moments)])(
  "nothing is to be mended at %s",
  (at) => {
    expect(loadSite(possibles, { now: at }).problems).toEqual([]);
  },
);

const pagesOf = (when: keyof typeof moments): readonly string[] =>
  readdirSync(join(temporary, when), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".html"),
  );

describe.each(["before", "during", "after"] as const)("all of its pages %s", (when) => {
  test("are valid", async () => {
    const pages = pagesOf(when);
    expect(pages.length).toBeGreaterThan(40);
    for (const path of pages) {
      const { results } = await validator.validateFile(join(temporary, when, path));
      expect([path, results.flatMap(({ messages }) => messages)]).toEqual([path, []]);
    }
  });

  test("have the apostrophe of print, whatever it was typed as", () => {
    const typed = pagesOf(when).flatMap((path) =>
      wordsOf(readFileSync(join(temporary, when, path), "utf8")).match(/\S*\p{L}'\p{L}\S*/gu),
    );
    expect(typed.filter(Boolean)).toEqual([]);
  });
});

test.each(["", "practical/", "questions/", "loger/", "programme/2032-09-11/", "sessions/levain/"])(
  "/%s is accessible to axe, and fits a phone of 320 px",
  async (path) => {
    const server = await serveFolder(join(temporary, "before"));
    servers.push(server);
    for (const width of [320, 1280]) {
      const url = `${server.origin}/2032-possibles/${path}`;
      await visit(url, { now: moments.before, width }, async (page) => {
        expect(await findings(page)).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over).toBeLessThanOrEqual(0);
      });
    }
  },
);

describe("its page says", () => {
  test("who invites: associations and persons", () => {
    expect(page("")).toContain(
      "Foyer rural, Graines d’en haut, Mireille Jacquet et Abdel Kaci vous invitent",
    );
  });

  test("how one registers, the three ways", () => {
    const markup = read("index.html");
    expect(markup).toContain('href="mailto:inscription@possibles.example"');
    expect(markup).toContain('href="tel:0465712033"');
    expect(page("")).toContain("Ou bien: À l’accueil, dans le hall, dès 9h, s’il reste des places");
  });

  test("what it costs, early too as long as that holds", () => {
    const early = "Repas du samedi soir, jusqu’au 15 août: 15 €, puis 18 €";
    expect(page("")).toContain(early);
    expect(page("")).toContain("6 € Casse-croûte du dimanche pain, comté, pomme");
    expect(page("", "during")).not.toContain(early);
    expect(page("", "during")).toContain("18 € Repas du samedi soir");
  });

  test("whom it calls for, by a word in good French", () => {
    for (const words of ["Appel à exposants Tenir un stand", "Appel à mécènes Devenir mécène"])
      expect(page("")).toContain(words);
  });

  test("that it has taken place, and no button", () => {
    expect(page("", "after")).toContain("A eu lieu");
    expect(read("index.html", "after")).not.toContain("mailto:inscription@");
    expect(page("", "after")).toContain("Les contributions sont closes");
  });
});

describe("the way there", () => {
  test("has each place once under its name, in the order of its country", () => {
    const text = page("practical/");
    expect(text).toContain("39950 Combe-sur-Orbe");
    expect(text).toContain("Chalet d’alpage des Dappes Chemin des Dappes 7 1348 La Fontenelle");
    expect(text).toContain("Suisse");
    // As a heading, and in the link that leads to it from the page's top.
    expect(text.match(/Chalet d’alpage des Dappes/g)).toHaveLength(2);
  });

  test("has what is to be known of the other place too", () => {
    const text = page("practical/");
    expect(text).toContain("non accessible Prenez une pièce d’identité");
    expect(text).toContain("À savoir Le parking de la place");
  });

  test("repeats no word that the organisers wrote themselves", () => {
    const text = page("practical/");
    expect(text).toContain("Train Ligne des Hirondelles: gare de Combe");
    expect(text).toContain("Bus ligne 612");
    expect(text).toMatch(/Bibliothèque 1 er étage/u);
    expect(text).toContain("Grande salle Étage: rez-de-chaussée");
  });
});

test("a walk elsewhere says in which village", () => {
  expect(page("sessions/balade/")).toContain("Où Chalet d’alpage des Dappes, La Fontenelle");
});

test("what somebody is anyway is not what they do in the team", () => {
  const text = page("speakers/mireille-jacquet/");
  expect(text).toContain("Équipe Coordination");
  expect(text).not.toContain("présidente du Foyer rural, Coordination");
});

test("a number stays on one line, also in a link of words", () => {
  expect(read("questions/index.html")).toContain(
    "Mireille\nau\n04\u00a065\u00a071\u00a020\u00a032</a>",
  );
  expect(read("loger/index.html")).toContain("04\u00a065\u00a071\u00a000\u00a001</a>");
  expect(page("sessions/levain/")).toContain("S’inscrire sur la liste d’attente (téléphone)");
});

test("figures keep their unit", () => {
  expect(read("sessions/semences/index.html")).toContain("1\u202f000\u00a0m d’altitude");
});

test("its welcome desk and its crèche stand beside the programme of Saturday", () => {
  expect(page("programme/2032-09-11/")).toMatch(
    /En marge du programme.*Accueil et inscriptions.*Garderie/u,
  );
});

test("its calendar has each thing once, with its place", () => {
  const text = unfolded("calendar.ics");
  const uids = [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
  expect(new Set(uids).size).toBe(uids.length);
  expect(uids.filter((uid) => uid?.startsWith("session-"))).toHaveLength(12);
  expect(text).toContain("LOCATION:Grande salle et Chapiteau\\, Salle des fêtes\\,");
  expect(text).toMatch(/LOCATION:Chalet d.alpage des Dappes.*1348 La Fontenelle.*Suisse/u);
});

test("what machines read has its days, its places and prices, and no address to write to", () => {
  const [, script = ""] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read("index.html")) ?? [];
  for (const words of ['"startDate":"2032-09-11T09:00+02:00"', '"addressCountry":"FR"'])
    expect(script.replaceAll(/\s*([:,])\s*/g, "$1")).toContain(words);
  expect(script).not.toContain("inscription@");
});

test("its poster keeps a title that one reads from afar, whatever the ticket has to say", async () => {
  const folder = join(temporary, "paper");
  await buildSite(folder, moments.before, {}, possibles, ["--no-cards", "--pdf"]);
  const pdf = await getDocumentProxy(
    new Uint8Array(readFileSync(join(folder, "2032-possibles/poster.pdf"))),
  );
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const placed = items.flatMap((item) => ("str" in item ? [item] : []));
  const find = (words: string) => placed.find(({ str }) => str.includes(words));
  const [title, place, last] = [find("habiter"), find("2 place"), find("dans le hall")];
  expect(title?.height).toBeGreaterThan(40);
  expect(title?.transform[5]).toBeGreaterThan(Number(place?.transform[5]));
  expect(last?.transform[5]).toBeGreaterThan(57);
  expect(placed.map(({ str }) => str).join(" ")).not.toContain("Casse-croûte");
});
