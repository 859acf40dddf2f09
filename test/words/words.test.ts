/** Words that a site replaces, and a language that it brings. */
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { dates } from "../../src/i18n/dates.ts";
import { translator } from "../../src/i18n/index.ts";
import { textsOf } from "../../src/i18n/catalogue.ts";
import { DateTime } from "../../src/time.ts";
import { event, places } from "../content/problem.ts";
import { apply, type Changes, loadVillage, now, withVillage } from "../content/village.ts";
import { renderPages, wordsOf } from "../render-pages.ts";
import { everyWord, piecesOf, holds, read } from "./marked.ts";

const words = "data/words.yaml";
const site = "data/site.yaml";

const load = (changes: Changes) => {
  const loaded = loadVillage(changes);
  if (!loaded.site) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  return loaded.site;
};

const page = (changes: Changes): string => renderPages(load(changes)).get("/fair/") ?? "";

/** Languages of the village’s own: its pages and its events. */
const inLanguage = (language: string): Changes => ({
  [site]: ["languages: [en]", `languages: [${language}]`],
});

describe("a word", () => {
  test("is replaced on the pages", () => {
    const printed = page({ [words]: "en:\n  ticket.where: The spot\n" });
    expect(wordsOf(printed)).toContain("The spot");
  });

  test("is text, whatever it holds", () => {
    const printed = page({ [words]: 'en:\n  skip.link: "<b>Skip</b> & go"\n' });
    expect(printed).toContain("&lt;b&gt;Skip&lt;/b&gt; &amp; go");
  });

  test("is set as its language sets it", () => {
    const t = translator(load({ [words]: 'fr:\n  home: "L\'accueil !"\n', ...inLanguage("fr") }));
    expect(t("home")).toBe("L’accueil\u202f!");
  });

  test("holds for all regions of its language, and one of a region before it", () => {
    const changes = { [words]: "fr:\n  home: Ici\n  menu.label: Liste\nfr-CA:\n  home: Icitte\n" };
    const canadian = load({ ...changes, ...inLanguage("fr-CA") });
    expect(["home", "menu.label", "tba"].map((key) => translator(canadian)(key as "home"))).toEqual(
      ["Icitte", "Liste", textsOf("pages", "fr").tba],
    );
  });

  test("is that of its site alone, and goes with it", () => {
    const own = load({ [words]: "en:\n  home: Ours\n" });
    const other = load({ [words]: "en:\n  home: Theirs\n" });
    const none = load({});
    expect([own, other, none, own].map((one) => translator(one)("home"))).toEqual([
      "Ours",
      "Theirs",
      "Home",
      "Ours",
    ]);
  });

  test("is another as soon as its file is", () => {
    withVillage({ [words]: "en:\n  home: Before\n" }, (folder) => {
      const first = loadSite(folder, { now });
      apply(folder, words, "en:\n  home: Afterwards\n");
      const second = loadSite(folder, { now, former: first.files });
      expect(second.site && translator(second.site)("home")).toBe("Afterwards");
      apply(folder, words, undefined);
      const third = loadSite(folder, { now, former: second.files });
      expect(third.site && translator(third.site)("home")).toBe("Home");
    });
  });

  test("may be the same as Parvis’s", () => {
    const lines = Object.entries(textsOf("pages", "en")).map(
      ([key, text]) => `  ${key}: ${JSON.stringify(text)}\n`,
    );
    expect(places({ [words]: `en:\n${lines.join("")}` })).toEqual([]);
  });

  test("of a number has the forms of its language", () => {
    const t = translator(
      load({
        [words]: 'en:\n  ticket.capacity.one: a seat\n  ticket.capacity.other: "{count} seats"\n',
      }),
    );
    expect([1, 2].map((count) => t("ticket.capacity", { count }))).toEqual(["a seat", "2 seats"]);
  });
});

describe("hours", () => {
  const at = DateTime.fromISO("2027-03-27T14:30");
  const french = (locale: string) =>
    dates(load({ [words]: `fr:\n  locale:\n${locale}`, ...inLanguage("fr") }));

  test("are written as the site says", () => {
    const write = french('    clock: { time: "{hour}h{minute}", full_hour: "{hour}h" }\n');
    expect(write.time(at)).toBe("14h30");
    expect(write.time(at.startOf("hour"))).toBe("14h");
    expect(write.time(at.startOf("day"))).toBe("minuit");
  });

  test("have the names that it gives, and its dash between them", () => {
    const write = french('    hour_names: { 12: midi }\n    hour_dash: "→"\n');
    expect(write.time(at.set({ hour: 12, minute: 0 }))).toBe("midi");
    expect(write.span({ start: at, end: at.plus({ hours: 2 }) })).toBe(
      "14\u00a0h\u00a030→16\u00a0h\u00a030",
    );
  });
});

describe("a language that Parvis does not speak", () => {
  const occitan = (text: string): Changes => ({ [words]: text, ...inLanguage("oc") });

  test("is that of the pages once its words are there", () => {
    const printed = page(occitan(everyWord("oc", "en")));
    expect(printed).toMatch(/<html[^>]*\slang="oc"/);
    // A word alone may be a name for programs.
    const english = piecesOf("en").filter((piece) => piece.includes(" "));
    expect(english.filter((piece) => holds(read(printed), piece))).toEqual([]);
    expect(printed).toContain("⟦ticket.where⟧");
  });

  test("leaves them in English, and says how much is missing, while it is not", () => {
    let i = 0;
    const half = everyWord("oc", "en", () => (i += 1) % 2 === 0);
    const printed = page(occitan(half));
    expect(printed).toMatch(/<html[^>]*\slang="en-GB"/);
    expect(printed).not.toContain("⟦");
    expect(places(occitan(half))).toEqual([`${words}:1:1 missing-words`]);
  });

  test("speaks it although a few are missing, which say what it is like", () => {
    const most = everyWord("oc", "en").replace(/ {2}home: .*\n/, "");
    expect(places(occitan(most))).toEqual([`${words}:1:1 missing-words`]);
    expect(translator(load(occitan(most)))("home")).toBe("Home");
    const like = most.replace("oc:\n", "oc:\n  locale: { like: fr }\n");
    expect(translator(load(occitan(like)))("home")).toBe("Accueil");
  });

  test("has its months, weekdays and hours, in the order of what it is like", () => {
    const locale = [
      "  locale:",
      "    like: fr",
      "    months: [genièr, febrièr, març, abril, mai, junh, julhet, agost, setembre, octobre, novembre, decembre]",
      "    weekdays: [diluns, dimars, dimècres, dijòus, divendres, dissabte, dimenge]",
      "    hour_names: { 0: mièjanuèch }",
      "",
    ].join("\n");
    const write = dates(load(occitan(everyWord("oc", "en").replace("oc:\n", `oc:\n${locale}`))));
    const at = DateTime.fromISO("2027-03-27T14:30");
    expect(write.date(at)).toBe("dissabte 27\u00a0març\u00a02027");
    expect(write.dateSpan(at, at.plus({ days: 6 }))).toBe(
      "27\u00a0març\u00a0– 2\u00a0abril\u00a02027",
    );
    expect(write.time(at)).toBe("14\u00a0h\u00a030");
    expect(write.time(at.startOf("day"))).toBe("mièjanuèch");
    expect(write.list(["a", "b"])).toBe("a et b");
  });

  test("takes plurals from what it is like, or from English, and never from the machine", () => {
    const forms = (like: string): readonly string[] => {
      const t = translator(load(occitan(everyWord("oc", "en").replace("oc:\n", `oc:\n${like}`))));
      return [0, 1, 2].map((count) => t("ticket.capacity", { count }));
    };
    const [one, other] = ["⟦ticket.capacity.one⟧", "⟦ticket.capacity.other⟧"];
    expect(forms("")).toEqual([`${other} 0`, `${one} 1`, `${other} 2`]);
    expect(forms("  locale: { like: fr }\n")).toEqual([`${one} 0`, `${one} 1`, `${other} 2`]);
  });

  test("may be that of one event", () => {
    const changes = {
      [words]: everyWord("oc", "en"),
      [event]: ["title:", "language: oc\ntitle:"],
    } as const;
    const pages = renderPages(load(changes));
    expect(pages.get("/fair/")).toMatch(/<html[^>]*\slang="oc"/);
  });
});
