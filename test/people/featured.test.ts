/** Who stands on the event's page before the programme: those who are marked, and those who give a keynote. */
import { describe, expect, test } from "vitest";
import { type Changes, loadVillage } from "../content/village.ts";
import { featuredOf } from "../../src/site/featured.ts";
import { wordsOf } from "../render-pages.ts";
import { bandOf, fileOf, outlineOf } from "./publish.ts";

const maps = "content/fair/sessions/maps.md";
const songs = "content/fair/sessions/songs.md";
const saturday = "content/fair/programme/2027-03-27.yaml";
const ben = "content/fair/speakers/ben.md";
const event = "content/fair/event.md";

const keynote = { [maps]: ["organisations:", "kind: keynote\norganisations:"] } as const;

/** A person of a name, featured if it is said so. */
const person = (name: string, more = "featured: true\n"): string =>
  `---\nname: ${name}\n${more}---\n`;

const featured = (changes: Changes): readonly (readonly [string, ...string[]])[] => {
  const { site, problems } = loadVillage(changes);
  const [fair] = site?.events ?? [];
  if (!fair) throw new Error(problems.map(({ message }) => message).join("\n"));
  return featuredOf(fair).map(({ person: { name }, sessions }) => [
    name,
    ...sessions.map(({ id }) => id),
  ]);
};

describe("on the event's page", () => {
  test("they stand before the programme, with what they are and what they give", async () => {
    const page = await fileOf(
      {
        ...keynote,
        [ben]: ["organisations:", "role: mapmaker\nphoto: ben.jpg\norganisations:"],
        "content/fair/media/ben.jpg": "x",
      },
      "/fair/index.html",
    );
    const titles = outlineOf(page);
    expect(titles.indexOf("2 Featured speakers")).toBe(titles.indexOf("2 Programme") - 2);
    const band = bandOf(page, "Featured speakers") ?? "";
    expect(wordsOf(band)).toBe(
      "Featured speakers Ben Goëta mapmaker, Village library Maps of the village All speakers",
    );
    expect(band).toContain('<a href="/fair/speakers/ben/">');
    expect(band).toContain('<a href="/fair/sessions/maps/"');
    expect(band).toContain('src="/fair/media/ben.jpg"');
    expect(band).toContain('href="/fair/speakers/"');
  });

  test("their initials stand where there is no photo", async () => {
    expect(bandOf(await fileOf(keynote, "/fair/index.html"), "Featured speakers")).toMatch(
      /monogram" aria-hidden="true">BG</,
    );
  });

  test("there is nothing of the kind where nobody is", async () => {
    expect(await fileOf({}, "/fair/index.html")).not.toContain("featured");
  });

  test("they stay there once the event is over", async () => {
    const over = {
      ...keynote,
      [event]: [
        "2027-03-27T10:00\nend: 2027-03-28T18:00",
        "2026-03-27T10:00\nend: 2026-03-28T18:00",
      ],
    } as const;
    const days = {
      "content/fair/programme/2026-03-27.yaml": "- time: 10:00–11:00\n  session: maps\n",
      [saturday]: undefined,
      "content/fair/programme/2027-03-28.yaml": undefined,
    };
    const page = await fileOf({ ...over, ...days }, "/fair/index.html");
    expect(outlineOf(page)).toContain("3 Ben Goëta");
  });
});

describe("who is featured", () => {
  test("whoever gives a keynote, by the word of the session or of its slot", () => {
    expect(featured(keynote)).toEqual([["Ben Goëta", "maps"]]);
    expect(
      featured({ [saturday]: ["room: main\n  session: bread", "kind: keynote\n  session: bread"] }),
    ).toEqual([["Ada Martin", "bread"]]);
  });

  test("whoever is marked, with all that they give, be it nothing yet", () => {
    expect(
      featured({
        [ben]: ["organisations:", "featured: true\norganisations:"],
        [songs]: ["speakers: tba", "speakers: tba\nmoderators: [ben]"],
        "content/fair/speakers/zoe.md": person("Zoe Reed"),
      }),
    ).toEqual([["Ben Goëta", "maps", "songs"], ["Zoe Reed"]]);
  });

  test("in the order of the programme, then by name", () => {
    expect(
      featured({
        ...keynote,
        "content/fair/speakers/ada.md": person("Ada Martin"),
        "content/fair/speakers/zoe.md": person("Zoe Reed"),
        "content/fair/speakers/yan.md": person("Yan Roe"),
      }),
    ).toEqual([["Ada Martin", "bread"], ["Ben Goëta", "maps"], ["Yan Roe"], ["Zoe Reed"]]);
  });

  test("nobody who has withdrawn, whose keynote is cancelled, or of an event that is", () => {
    const marked = { [ben]: ["organisations:", "featured: true\norganisations:"] } as const;
    const withdrawn = ["[ben]", "[{ speaker: ben, status: withdrawn }]"] as const;
    expect(featured({ ...marked, [maps]: withdrawn })).toEqual([]);
    expect(
      featured({ [maps]: ["organisations:", "kind: keynote\nstatus: cancelled\norganisations:"] }),
    ).toEqual([]);
    expect(
      featured({ ...keynote, [event]: ["venue: hall", "venue: hall\nstatus: cancelled"] }),
    ).toEqual([]);
  });

  test("twelve at most, the marked before those who give a keynote", () => {
    const many = Array.from({ length: 11 }, (_, i) => `p${10 + i}`);
    const files = Object.fromEntries([
      ...many.map((id) => [`content/fair/speakers/${id}.md`, person(`Person ${id}`)] as const),
      ["content/fair/speakers/zoe.md", person("Zoe Reed")] as const,
    ]);
    const names = featured({ ...keynote, ...files }).map(([name]) => name);
    expect(names).toHaveLength(12);
    expect(names).not.toContain("Ben Goëta");
  });

  test("nobody of whom it is complained that they give nothing", () => {
    const { problems } = loadVillage({ "content/fair/speakers/zoe.md": person("Zoe Reed") });
    expect(problems).toEqual([]);
    const { problems: of } = loadVillage({
      "content/fair/speakers/zoe.md": person("Zoe Reed", ""),
    });
    expect(of.map(({ code }) => code)).toEqual(["unused-speaker"]);
  });
});
