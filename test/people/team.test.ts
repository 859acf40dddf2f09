/** The team of an event, persons among its organisers, and what visitors and programs learn of both. */
import { describe, expect, test } from "vitest";
import { problem } from "../content/problem.ts";
import { type Changes, loadVillage } from "../content/village.ts";
import { expand, faultsOf } from "../json-ld/expand.ts";
import { wordsOf } from "../render-pages.ts";
import { bandOf, fileOf, outlineOf, publish } from "./publish.ts";

const event = "content/fair/event.md";

/** The village with other organisers, and a team. */
const withTeam = (team: string, organisers = "[committee]", more: Changes = {}): Changes => ({
  [event]: ["organisers: [committee]", `organisers: ${organisers}\nteam:${team}`],
  ...more,
});

/** Somebody with a file who gives nothing. */
const zoe = {
  "content/fair/speakers/zoe.md":
    "---\nname: Zoe Reed\nrole: gardener\norganisations: [library]\n---\n\nShe waters.\n",
};

const mixed = withTeam(
  `
  Programme: [ada, zoe]
  On the day:
    - { speaker: ben, role: Chair, photo: ben.jpg }
    - { name: Bob Roe, pronouns: he, role: Treasurer, links: [{ label: Garden, url: "https://bob.example" }] }`,
  "[committee]",
  { ...zoe, "content/fair/media/ben.jpg": "x" },
);

const codes = (changes: Changes): readonly string[] =>
  loadVillage(changes).problems.map(({ code }) => code);

describe("the page of the team", () => {
  test("shows each person in their group, with a page or without", async () => {
    const page = await fileOf(mixed, "/fair/team/index.html");
    expect(outlineOf(page)).toEqual([
      "2 Programme",
      "3 Ada Martin",
      "3 Zoe Reed",
      "2 On the day",
      "3 Ben Goëta",
      "3 Bob Roe",
    ]);
    const day = bandOf(page, "On the day") ?? "";
    expect(wordsOf(day)).toContain("Chair, Village library");
    expect(wordsOf(day)).toContain("BR Bob Roe Treasurer · he Garden");
    expect(day).toContain('src="/fair/media/ben.jpg"');
    expect(day).toContain('<a href="/fair/speakers/ben/">Ben Goëta</a>');
  });

  test("has no headings where the team is a list", async () => {
    const team = " [ada, { name: Bob Roe }, ada, { name: Bob Roe }]";
    const page = await fileOf(withTeam(team), "/fair/team/index.html");
    expect(outlineOf(page)).toEqual(["2 Ada Martin", "2 Bob Roe"]);
  });

  test("has the title and the text of a page of that name, which is nowhere else", async () => {
    const published = await publish(
      withTeam(" [ada]", "[committee]", {
        "content/fair/pages/team.md":
          "---\ntitle: Who we are\nmenu: Us\n---\n\nEight [neighbours](page:team).\n",
      }),
    );
    const page = published.get("/fair/team/index.html") ?? "";
    expect(wordsOf(page)).toContain("Eight neighbours.");
    expect(page).toContain("<h1>Who we are</h1>");
    expect(page.match(/<a href="\/fair\/team\/"[^>]*>Us<\/a>/g)).toHaveLength(1);
  });

  test("is in the menu of an event that has a team, and of no other", async () => {
    const menu = '<a href="/fair/team/"';
    expect(await fileOf(withTeam(" [ada]"), "/fair/programme/index.html")).toContain(menu);
    expect((await publish({})).has("/fair/team/index.html")).toBe(false);
    expect(await fileOf({}, "/fair/programme/index.html")).not.toContain(menu);
  });

  test("leaves a page of that name alone where there is no team", async () => {
    const page = await fileOf(
      { "content/fair/pages/team.md": "---\ntitle: Us\n---\n\nWe.\n" },
      "/fair/team/index.html",
    );
    expect(wordsOf(page)).toContain("We.");
  });

  test("says who they are to search engines", async () => {
    const page = await fileOf(mixed, "/fair/team/index.html");
    const [, json = ""] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page) ?? [];
    expect([...faultsOf(await expand(json))]).toEqual([]);
    const { "@graph": graph } = JSON.parse(json) as { "@graph": Record<string, unknown>[] };
    const fair = graph.find((node) => node["@type"] === "Event");
    expect(fair?.contributor).toEqual([
      { "@id": "https://village.example/fair/speakers/ada/#person" },
      { "@id": "https://village.example/fair/speakers/zoe/#person" },
      { "@id": "https://village.example/fair/speakers/ben/#person" },
      {
        "@type": "Person",
        name: "Bob Roe",
        pronouns: "he",
        jobTitle: "Treasurer",
        sameAs: "https://bob.example",
      },
    ]);
  });
});

describe("somebody of the team", () => {
  test("who gives nothing has a page and no place among the speakers", async () => {
    expect(codes(mixed)).toEqual([]);
    const published = await publish(mixed);
    const page = published.get("/fair/speakers/zoe/index.html") ?? "";
    expect(wordsOf(page)).toContain("She waters.");
    expect(wordsOf(/<nav class="crumbs"[^]*?<\/nav>/.exec(page)?.[0] ?? "")).toMatch(/Team$/);
    expect(published.get("/fair/speakers/index.html")).not.toContain("Zoe");
    expect(published.get("/fair/data/speakers.csv")).not.toContain("Zoe");
  });

  test("who speaks too is one person with one page that says both", async () => {
    const published = await publish(mixed);
    const page = wordsOf(published.get("/fair/speakers/ben/index.html") ?? "");
    expect(page).toContain("Team Chair, On the day");
    expect(page).toContain("Maps of the village");
    expect(published.get("/fair/speakers/index.html")).toContain("Ben Goëta");
    expect([...published.keys()].filter((path) => /\/ben.*\.html$/.test(path))).toEqual([
      "/fair/speakers/ben/index.html",
    ]);
  });

  test("brings their organisation to the page of organisations, so that links to it lead there", async () => {
    const page = await fileOf(
      withTeam(" [{ name: Bob Roe, organisations: [school] }]", "[committee]", {
        "data/organisations.yaml": ["library:", "school: { name: School }\nlibrary:"],
      }),
      "/fair/organisations/index.html",
    );
    expect(bandOf(page, "Also taking part")).toContain('id="organisation-school"');
  });

  test("is in the table of the team", async () => {
    const rows = JSON.parse(await fileOf(mixed, "/fair/data/team.json")) as unknown[];
    expect(rows).toMatchObject([
      { position: 1, name: "Ada Martin", group: "Programme", organiser: false, speaker: "ada" },
      { position: 2, name: "Zoe Reed", role: "gardener", organisations: ["library"] },
      { position: 3, name: "Ben Goëta", role: "Chair", group: "On the day", speaker: "ben" },
      { position: 4, name: "Bob Roe", pronouns: "he", links: ["https://bob.example/"] },
    ]);
    expect(rows[1]).toMatchObject({ speaker: null });
    expect((await publish({})).has("/fair/data/team.csv")).toBe(false);
  });
});

describe("a person among the organisers", () => {
  const persons = withTeam(
    " [{ speaker: ada, role: Chair }]",
    "[ada, committee, { name: Bob Roe }]",
  );

  test("invites on the poster and is named at the foot, in the order of the organisers", async () => {
    const page = wordsOf(await fileOf(persons, "/fair/index.html"));
    expect(page).toContain("Ada Martin, Village committee, and Bob Roe invite you");
    expect(page).toContain("Organised by Ada Martin, Village committee, and Bob Roe");
  });

  test("is of the team without being named there, before the others", async () => {
    const page = await fileOf(persons, "/fair/team/index.html");
    expect(outlineOf(page)).toEqual(["2 Bob Roe", "2 Ada Martin"]);
  });

  test("is on the page of organisations, and on the event's, where organisers are", async () => {
    const published = await publish(persons);
    const page = published.get("/fair/organisations/index.html") ?? "";
    expect(outlineOf(page).slice(0, 4)).toEqual([
      "2 Organisers",
      "3 Ada Martin",
      "3 Village committee",
      "3 Bob Roe",
    ]);
    expect(wordsOf(bandOf(page, "Organisers") ?? "")).toContain("Ada Martin Chair");
    const band = wordsOf(bandOf(published.get("/fair/index.html") ?? "", "Organisations") ?? "");
    expect(band).toMatch(/^Organisations Ada Martin Village committee Bob Roe .* The team$/);
  });

  test("organises the event in structured data, calendars, the feed and the package of tables", async () => {
    const published = await publish(persons);
    const ada = "https://village.example/fair/speakers/ada/";
    expect(published.get("/fair/index.html")).toContain(
      `"organizer":[{"@id":"${ada}#person"},{"@id":"https://village.example/fair/organisations/#organisation-committee"},{"@type":"Person","name":"Bob Roe"}]`,
    );
    expect(published.get("/fair/event.ics")?.replaceAll("\r\n ", "")).toContain(
      String.raw`Ada Martin\, Village committee\, and Bob Roe`,
    );
    expect(published.get("/fair/feed.xml")).toContain(`<name>Ada Martin</name>`);
    const about = JSON.parse(published.get("/fair/data/datapackage.json") ?? "{}") as object;
    expect(about).toMatchObject({
      contributors: [
        { title: "Village committee", roles: ["publisher"] },
        { title: "Ada Martin", path: ada, roles: ["creator"] },
        { title: "Village committee", roles: ["creator"] },
        { title: "Bob Roe", roles: ["creator"] },
      ],
    });
  });

  test("is the team of the event's page where no organisation takes part", async () => {
    const published = await publish({
      [event]:
        "---\ntitle: Fair\nsummary: tba\nstart: tba\nend: tba\nvenue: tba\norganisers: [ada]\n---\n",
      "content/fair/programme/2027-03-27.yaml": undefined,
      "content/fair/programme/2027-03-28.yaml": undefined,
      "content/fair/speakers/ben.md": "---\nname: Ben\n---\n",
      "content/fair/sessions/maps.md": "---\ntitle: Maps\nspeakers: [ben]\n---\n",
      "content/fair/sessions/bread.md": "---\ntitle: Bread\nspeakers: [ada]\n---\n",
    });
    const band = wordsOf(bandOf(published.get("/fair/index.html") ?? "", "Team") ?? "");
    expect(band).toBe("Team Ada Martin The team");
    expect(published.has("/fair/organisations/index.html")).toBe(false);
  });

  test("may be alone, and be no speaker", async () => {
    const changes = withTeam(" []", "[zoe]", zoe);
    expect(codes(changes)).toEqual([]);
    const published = await publish(changes);
    expect(wordsOf(published.get("/fair/index.html") ?? "")).toContain("Zoe Reed invites you");
    expect(outlineOf(published.get("/fair/team/index.html") ?? "")).toEqual(["2 Zoe Reed"]);
  });

  test("makes way for an organisation of the same id", async () => {
    const page = await fileOf(
      withTeam(" []", "[library]", {
        "content/fair/speakers/library.md": "---\nname: Liv Brary\n---\n",
        "content/fair/sessions/songs.md": ["speakers: tba", "speakers: [library]"],
      }),
      "/fair/index.html",
    );
    expect(wordsOf(page)).toContain("Village library invites you");
  });
});

describe("mistakes", () => {
  problem(
    "a name in place of an id that has a file",
    withTeam(" [Ada Martin]"),
    `
    content/fair/event.md:8:8 error unknown-reference
         7 │ organisers: [committee]
         8 │ team: [Ada Martin]
           │        ^^^^^^^^^^
      Nobody is called “Ada Martin”. Did you mean “ada”?
      Persons are in content/fair/speakers/: ada, ben.
    `,
  );

  problem(
    "a name of somebody who has none",
    withTeam(" [Bob Roe]"),
    `
    content/fair/event.md:8:8 error unknown-reference
         7 │ organisers: [committee]
         8 │ team: [Bob Roe]
           │        ^^^^^^^
      Nobody is called “Bob Roe”. Somebody without a file in speakers/ is written so: { name: Bob Roe }
      Persons are in content/fair/speakers/: ada, ben.
    `,
  );

  problem(
    "an organiser who is neither an organisation nor a person",
    withTeam(" []", "[comittee, adda]"),
    `
    content/fair/event.md:7:14 error unknown-reference
         6 │ venue: hall
         7 │ organisers: [comittee, adda]
           │              ^^^^^^^^
      No organisation or person is called “comittee”. Did you mean “committee”?
      Organisations and persons are in data/organisations.yaml, content/fair/speakers/: committee, library, ada, ben.

    content/fair/event.md:7:24 error unknown-reference
         6 │ venue: hall
         7 │ organisers: [comittee, adda]
           │                        ^^^^
      No organisation or person is called “adda”. Did you mean “ada”?
      Organisations and persons are in data/organisations.yaml, content/fair/speakers/: committee, library, ada, ben.
    `,
  );

  problem(
    "one person in place of a list",
    withTeam(" { name: Bob Roe, role: Treasurer }"),
    `
    content/fair/event.md:8:7 error wrong-type
         7 │ organisers: [committee]
         8 │ team: { name: Bob Roe, role: Treasurer }
           │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Persons are listed one by one, each behind a hyphen or in braces. Write: [{ name: Bob Roe, role: Treasurer }]
    `,
  );

  problem(
    "one person in place of a group of them",
    withTeam("\n  Board:\n    name: Bob Roe\n    role: 'Chair: all'"),
    `
    content/fair/event.md:10:5 error wrong-type
         9 │   Board:
        10 │     name: Bob Roe
           │     ^^^^^^^^^^^^^
      Persons are listed one by one, each behind a hyphen or in braces. Write: [{ name: Bob Roe, role: "Chair: all" }]
    `,
  );

  problem(
    "a foreign word for a name",
    withTeam(" [{ nom: Bob Roe }, ada]"),
    `
    content/fair/event.md:8:10 error unknown-field
         7 │ organisers: [committee]
         8 │ team: [{ nom: Bob Roe }, ada]
           │          ^^^
      There is no field “nom” here. Did you mean “name”?
    `,
  );

  problem(
    "somebody without a name",
    withTeam(" [{ role: Treasurer }]"),
    `
    content/fair/event.md:8:8 error missing-field
         7 │ organisers: [committee]
         8 │ team: [{ role: Treasurer }]
           │        ^^^^^^^^^^^^^^^^^^^
      A person needs “name”, or “speaker”, the name of their file. “name” is enough for somebody without a file in speakers/.
    `,
  );

  problem(
    "a misspelt field, in a group",
    withTeam("\n  Programme:\n    - { name: Bob Roe, rôle: Treasurer }"),
    `
    content/fair/event.md:10:24 error unknown-field
         9 │   Programme:
        10 │     - { name: Bob Roe, rôle: Treasurer }
           │                        ^^^^
      There is no field “rôle” here. Did you mean “role”?
    `,
  );

  problem(
    "somebody who has a file, told of once more",
    withTeam(" [{ name: ben  goeta }]"),
    `
    content/fair/event.md:8:16 warning same-name
         7 │ organisers: [committee]
         8 │ team: [{ name: ben  goeta }]
           │                ^^^^^^^^^^
      “ben  goeta” has a file too (content/fair/speakers/ben.md). If they are one person, write “speaker: ben” in place of the name: then they have one page; if not, tell them apart by the name.
    `,
  );
});
