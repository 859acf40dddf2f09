/** A site in several languages: what each version says, and what organisers read when a translation is wrong. */
import { describe, expect, test } from "vitest";
import { languageName } from "../../src/i18n/languages.ts";
import type { Site } from "../../src/site/model.ts";
import { TBA } from "../../src/site/model.ts";
import { proseToText } from "../../src/text/markdown.ts";
import { bread, event, problem, saturday } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const bilingual: Changes = { "data/site.yaml": ["[en]", "[en, fr]"] };
const frenchBread = "content/fair/sessions/bread.fr.md";
const french: Changes = {
  ...bilingual,
  "content/fair/event.fr.md":
    "---\ntitle: Fête du village\n---\n\nVenez rencontrer [Ada](speaker:ada).\n",
  [frenchBread]: "---\ntitle: Du pain pour tous\n---\n\nCuire ensemble.\n",
  [saturday]: ["title: Welcome", "title: { en: Welcome, fr: Accueil }"],
};

const versions = (changes: Changes): readonly Site[] => {
  const { site, problems } = loadVillage(changes);
  expect(problems).toEqual([]);
  return site?.versions ?? [];
};

describe("the versions of a site", () => {
  test("are one for each language, the first one where it was", () => {
    expect(versions(french).map(({ language, root }) => [language, root])).toEqual([
      ["en", ""],
      ["fr", "/fr"],
    ]);
  });

  test("are none of a site of one language", () => {
    expect(loadVillage({}).site?.versions).toBeUndefined();
  });

  test("say what is translated, and fall back for what is not", () => {
    const [, version] = versions(french);
    const [fair] = version?.events ?? [];
    expect(fair?.title).toBe("Fête du village");
    expect(fair?.summary).toBe("Two days of bread, maps and songs.");
    expect(fair?.sessions.map(({ title }) => title)).toEqual([
      "Du pain pour tous",
      "Maps of the village",
      "Songs",
    ]);
    expect(fair?.days[0]?.slots[0]?.title).toBe("Accueil");
  });

  test("know the language of what they fall back to", () => {
    const [, version] = versions(french);
    const texts = version?.untranslated?.texts;
    expect(texts?.get("Maps of the village")).toBe("en");
    expect(texts?.get("Du pain pour tous")).toBeUndefined();
    expect(texts?.get("Village hall"), "a name is in no language").toBeUndefined();
  });

  test("know which pages are translated, in part or not at all", () => {
    const pages = versions(french)[1]?.untranslated?.pages;
    expect(pages?.get("/fr/fair/")).toEqual({ language: "en", isWhole: false });
    expect(pages?.get("/fr/fair/sessions/bread/")).toBeUndefined();
    expect(pages?.get("/fr/fair/sessions/maps/")).toEqual({ language: "en", isWhole: true });
  });

  test("have what is the same in a file of which they say something else in their words", () => {
    const organisations = `committee: { name: { en: Committee, fr: Comité } }
library: { name: Village library, description: They **read**. }
`;
    const [, version] = versions({ ...bilingual, "data/organisations.yaml": organisations });
    const [committee, library] = version?.organisations ?? [];
    expect(committee?.name).toBe("Comité");
    expect(library?.description).toMatchObject({ language: "en" });
  });

  test("have the same facts and ids", () => {
    const [first, second] = versions(french).map(({ events }) => events[0]);
    const facts = (fair: typeof first) =>
      fair?.days.flatMap(({ slots }) => slots.map(({ id, span }) => [id, span?.start.toISO()]));
    expect(facts(second)).toEqual(facts(first));
    expect(second?.url).toBe("/fr/fair/");
  });

  test("lead from texts to pages of their own", () => {
    const [first, second] = versions(french).map(({ events }) => events[0]?.body);
    expect(JSON.stringify(first?.tokens)).toContain('"/fair/speakers/ada/"');
    expect(JSON.stringify(second?.tokens)).toContain('"/fr/fair/speakers/ada/"');
    expect(second && proseToText(second)).toContain("Venez");
  });

  test("call the groups of a team in their words", () => {
    const team = "team:\n  On the day: [{ name: Zoé, role: Door }]\n  Before: [{ name: Léo }]";
    const [, version] = versions({
      ...bilingual,
      [event]: ["venue: hall", `venue: hall\n${team}`],
      "content/fair/event.fr.md": "---\nteam:\n  Le jour même: [{ role: Porte }]\n  Avant:\n---\n",
    });
    const groups = version?.events[0]?.team.map(({ title, members }) => [
      title,
      ...members.map(({ name, role }) => `${name}: ${role ?? ""}`),
    ]);
    expect(groups).toEqual([
      ["Le jour même", "Zoé: Porte"],
      ["Avant", "Léo: "],
    ]);
  });

  test("begin with the language of the file, whatever the site’s first one is", () => {
    const changes: Changes = {
      ...bilingual,
      [bread]: ["title: Bread for all", "title: Brot für alle\nlanguage: de"],
      [frenchBread]: french[frenchBread],
    };
    const titles = versions(changes).map(({ events }) => events[0]?.sessions[0]?.title);
    // Neither English nor German is wanted here: the first language that there is.
    expect(titles).toEqual(["Du pain pour tous", "Du pain pour tous"]);
  });

  test("keep the language of a text that stands beside one in several", () => {
    const changes: Changes = {
      ...bilingual,
      [saturday]: [
        "title: Welcome",
        "title: { en: Welcome, fr: Accueil }\n  description: At the door.",
      ],
      "data/organisations.yaml": `
committee: { name: Committee, description: { en: It decides., fr: Il décide. } }
library: { name: Library, description: It lends. }
`,
    };
    const [, version] = versions(changes);
    const welcome = version?.events[0]?.days[0]?.slots[0];
    expect(welcome?.title).toBe("Accueil");
    expect(welcome?.description?.language).toBe("en");
    const descriptions = version?.organisations.map(({ description }) => description);
    expect(descriptions?.map((one) => one && [proseToText(one), one.language])).toEqual([
      ["Il décide.", "fr"],
      ["It lends.", "en"],
    ]);
  });

  test("explain the words of their own glossary, which is in their language", () => {
    const changes: Changes = {
      ...french,
      "data/glossary.yaml": "oven: { term: oven, definition: Where bread is baked. }\n",
      "data/glossary.fr.yaml": "oven: { term: four, definition: Où cuit le pain. }\n",
    };
    const [, version] = versions(changes);
    expect(version?.terms.map(({ term, definition }) => [term, definition.language])).toEqual([
      ["four", "fr"],
    ]);
    expect(version?.untranslated?.texts.get("four")).toBeUndefined();
  });

  test("say what is not known in none", () => {
    const changes: Changes = { ...bilingual, [bread]: ["title: Bread for all", "title: tba"] };
    for (const { events } of versions(changes)) expect(events[0]?.sessions[0]?.title).toBe(TBA);
  });

  test("leave out an event that is not in their language: it has its pages in another", () => {
    const changes: Changes = {
      ...bilingual,
      "content/fair/event.md": ["venue: hall", "venue: hall\nlanguages: [en]"],
    };
    const [, version] = versions(changes);
    expect(version?.events[0]).toMatchObject({ url: "/fair/", language: "en" });
  });
});

test("an event that is not in the first language of its site is written in its own first", () => {
  const [first] = versions({
    ...bilingual,
    [event]: ["title: Village fair", "title: La foire\nlanguages: [fr]"],
  });
  expect(first?.events[0]).toMatchObject({ url: "/fair/", language: "fr", title: "La foire" });
  expect(first?.untranslated?.texts.get("La foire")).toBeUndefined();
});

test("a language with subtags of one’s own has the name of its language", () => {
  expect(languageName("fr-x-village", { language: "en" })).toBe("French");
});

describe("the record of a site in several languages", () => {
  const german: Changes = {
    "data/site.yaml": ["[en]", "[fr, de]"],
    [event]: ["venue: hall", "venue: hall\nlanguage: de"],
  };

  /** What the record would hold. */
  const recorded = (changes: Changes): string =>
    JSON.stringify(loadVillage(changes).comparisons.get("fair")?.().current);

  test("knows no translation: one that comes or changes is no change of the event", () => {
    const before = recorded(german);
    expect(before).toContain("Bread for all");
    expect(recorded({ ...german, [frenchBread]: "---\ntitle: Du pain\n---\n" })).toBe(before);
    expect(recorded({ ...german, [bread]: ["Bread for all", "Brot"] })).not.toBe(before);
  });
});

describe("problems of translations", () => {
  problem(
    "not-translatable: a fact is said once",
    { ...french, [frenchBread]: "---\ntitle: Du pain\nspeakers: [ben]\n---\n" },
    `
      content/fair/sessions/bread.fr.md:3:1 error not-translatable
           2 │ title: Du pain
           3 │ speakers: [ben]
             │ ^^^^^^^^
        “speakers” is said once, for all languages. It stands in content/fair/sessions/bread.md:3.
        Remove it here: a translation holds texts alone.
    `,
  );

  problem(
    "not-translatable: a fact in several languages",
    { ...bilingual, [saturday]: ["room: main", "room: { en: main, fr: small }"] },
    `
      content/fair/programme/2027-03-27.yaml:5:3 error not-translatable
           4 │ - time: 10:30–12:00
           5 │   room: { en: main, fr: small }
             │   ^^^^
        “room” is the same in all languages. Write one value here, and not one for each language.
    `,
  );

  problem(
    "unknown-field: as in any file",
    { ...french, [frenchBread]: "---\ntitel: Du pain\n---\n" },
    `
      content/fair/sessions/bread.fr.md:2:1 error unknown-field
           1 │ ---
           2 │ titel: Du pain
             │ ^^^^^
        There is no field “titel” here. Did you mean “title”?
    `,
  );

  problem(
    "unknown-language: a file in a language that the site does not have",
    { ...bilingual, "content/fair/sessions/bread.fra.md": "---\ntitle: Du pain\n---\n" },
    `
      content/fair/sessions/bread.fra.md:1:1 error unknown-language
           1 │ ---
             │ ^
        “fra” is none of the languages of this site. Rename it to bread.fr.md
    `,
  );

  problem(
    "unknown-language: a text in a language that the site does not have",
    { ...bilingual, [saturday]: ["title: Welcome", "title: { en: Welcome, de: Empfang }"] },
    `
      content/fair/programme/2027-03-27.yaml:2:25 error unknown-language
           1 │ - time: 10:00–10:30
           2 │   title: { en: Welcome, de: Empfang }
             │                         ^^
        “de” is none of the languages of this site. The site speaks: en, fr. Add the language to “languages” in data/site.yaml, or remove the text.
    `,
  );

  problem(
    "unknown-language: languages that are called otherwise",
    { ...bilingual, [saturday]: ["title: Welcome", "title: { EN: Welcome, fr-CH: Accueil }"] },
    `
      content/fair/programme/2027-03-27.yaml:2:12 error unknown-language
           1 │ - time: 10:00–10:30
           2 │   title: { EN: Welcome, fr-CH: Accueil }
             │            ^^
        “EN” is none of the languages of this site. Did you mean “en”?

      content/fair/programme/2027-03-27.yaml:2:25 error unknown-language
           1 │ - time: 10:00–10:30
           2 │   title: { EN: Welcome, fr-CH: Accueil }
             │                         ^^^^^
        “fr-CH” is none of the languages of this site. Did you mean “fr”?
    `,
  );

  problem(
    "orphan-translation: what it translates has another name",
    { ...bilingual, "content/fair/sessions/braed.fr.md": "---\ntitle: Du pain\n---\n" },
    `
      content/fair/sessions/braed.fr.md:1:1 error orphan-translation
           1 │ ---
             │ ^
        There is no braed.md that this file translates. Rename it to bread.fr.md
    `,
  );

  problem(
    "uneven-translation: the groups of a team are not all there",
    {
      ...bilingual,
      [event]: ["venue: hall", "venue: hall\nteam: { Day: [{ name: Zoé }], Eve: [{ name: Léo }] }"],
      "content/fair/event.fr.md": "---\nteam: { Jour: [{ role: Porte }] }\n---\n",
    },
    `
      content/fair/event.fr.md:2:1 error uneven-translation
           1 │ ---
           2 │ team: { Jour: [{ role: Porte }] }
             │ ^^^^
        This list has 1 items, and the one that it translates has 2 (content/fair/event.md:7). Translate each item, in the same order.
    `,
  );

  problem(
    "orphan-translation: into the language of the file",
    { ...bilingual, "content/fair/sessions/bread.en.md": "---\ntitle: Bread\n---\n" },
    `
      content/fair/sessions/bread.en.md:1:1 error orphan-translation
           1 │ ---
             │ ^
        bread.md is written in en itself. Keep one of the two, or say in bread.md what it is written in: language: …
    `,
  );

  problem(
    "orphan-translation: into a language that the event is not in",
    {
      ...bilingual,
      [event]: ["venue: hall", "venue: hall\nlanguages: [en]"],
      [frenchBread]: "---\ntitle: Du pain\n---\n",
    },
    `
      content/fair/sessions/bread.fr.md:1:1 error orphan-translation
           1 │ ---
             │ ^
        This event is not published in the language “fr”. Add it to “languages” in event.md, or delete this file.
    `,
  );

  problem(
    "unknown-language: the first translation of a site that names one language",
    { [frenchBread]: "---\ntitle: Du pain\n---\n" },
    `
      content/fair/sessions/bread.fr.md:1:1 error unknown-language
           1 │ ---
             │ ^
        “fr” is none of the languages of this site. The site speaks: en. Add the language to “languages” in data/site.yaml, or rename the file.
    `,
  );

  problem(
    "bad-id: what readers write is not translated",
    {
      ...bilingual,
      "content/fair/comments/zoe.fr.md": "---\nauthor: Zoé\ndate: 2027-01-02\n---\n\nOui.\n",
    },
    `
      content/fair/comments/zoe.fr.md:1:1 error bad-id
           1 │ ---
             │ ^
        The name “zoe.fr.md” cannot be an id, and so not an address. Rename it to zoe-fr.md
        Names have lower-case letters a–z, digits and hyphens.
    `,
  );

  problem(
    "orphan-translation: a glossary in the language of the glossary",
    {
      ...bilingual,
      "data/glossary.yaml": "csa:\n  term: CSA\n  definition: Neighbours.\n",
      "data/glossary.en.yaml": "csa:\n  term: CSA\n  definition: Neighbours.\n",
    },
    `
      data/glossary.en.yaml:1:1 error orphan-translation
           1 │ csa:
             │ ^
        glossary.yaml is written in en itself. Keep one of the two, or say in glossary.yaml what it is written in: language: …
    `,
  );

  problem(
    "unexpected-file: two translations into one language",
    {
      ...bilingual,
      [frenchBread]: "---\ntitle: Du pain\n---\n",
      "content/fair/sessions/bread.FR.md": "---\ntitle: Pain\n---\n",
    },
    `
      content/fair/sessions/bread.fr.md:1:1 error unexpected-file
           1 │ ---
             │ ^
        This is a second version of content/fair/sessions/bread.FR.md, made because the file was edited in two places at once. Take what is right in it over into content/fair/sessions/bread.FR.md, and delete it.
    `,
  );

  problem(
    "placeholder: a translation that is still open says nothing",
    { ...bilingual, [frenchBread]: "---\ntitle: tba\n---\n" },
    `
      content/fair/sessions/bread.fr.md:2:8 warning placeholder
           1 │ ---
           2 │ title: tba
             │        ^^^
        “tba” would be shown as it is written. Leave the field out until it is known.
    `,
  );

  test("a text in a language of the site that its event is not in is none of a stranger", () => {
    const { problems } = loadVillage({
      "data/site.yaml": ["[en]", "[en, fr, de]"],
      [event]: ["title: Village fair", "title: { fr: Foire, de: Messe }\nlanguages: [fr, en]"],
    });
    expect(problems).toEqual([]);
  });

  problem(
    "unexpected-file: a second YAML file for another language",
    {
      ...bilingual,
      "data/organisations.fr.yaml": "committee:\n  name: Comité\n",
      "content/fair/programme/2027-03-27.fr.yaml": "[]\n",
    },
    `
      content/fair/programme/2027-03-27.fr.yaml:1:1 error unexpected-file
           1 │ []
             │ ^
        Of a YAML file there is no second one for another language. Write both languages in content/fair/programme/2027-03-27.yaml, where the text is: title: { fr: …, en: … }

      data/organisations.fr.yaml:1:1 error unexpected-file
           1 │ committee:
             │ ^
        Of a YAML file there is no second one for another language. Write both languages in data/organisations.yaml, where the text is: title: { fr: …, en: … }
    `,
  );

  problem(
    "bad-value: a language twice",
    { "data/site.yaml": ["[en]", "[en, fr, en]"] },
    `
      data/site.yaml:4:21 error bad-value
           3 │ url: https://village.example
           4 │ languages: [en, fr, en]
             │                     ^^
        “en” is in this list twice. Keep one of the two.
    `,
  );

  problem(
    "uneven-translation: a list of another length",
    {
      ...bilingual,
      [bread]: ["track: crafts", "track: crafts\nquestions: [Who bakes?, Who eats?]"],
      [frenchBread]: "---\nquestions: [Qui cuit ?]\n---\n",
    },
    `
      content/fair/sessions/bread.fr.md:2:1 error uneven-translation
           1 │ ---
           2 │ questions: [Qui cuit ?]
             │ ^^^^^^^^^
        This list has 1 items, and the one that it translates has 2 (content/fair/sessions/bread.md:5). Translate each item, in the same order.
    `,
  );

  problem(
    "duplicate-address: an event that is called like a language",
    {
      ...bilingual,
      "content/fr/event.md":
        "---\ntitle: F\nsummary: F.\nstart: tba\nend: tba\nvenue: tba\norganisers: [committee]\n---\n",
    },
    `
      content/fr/event.md:1:1 error duplicate-address
           1 │ ---
             │ ^
        Parvis itself makes a page at /fr/. Give this file another name.
    `,
  );
});
