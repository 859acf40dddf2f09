/** Links to the pages that Parvis makes of what an event holds. */
import { describe, expect, test } from "vitest";
import * as changes from "../../layouts/pages/changes.11ty.ts";
import * as themes from "../../layouts/pages/themes.11ty.ts";
import { renderProse } from "../../src/text/markdown.ts";
import { pagesOf } from "../render-pages.ts";
import { bread, event, saturday, sunday } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const linking = (...links: readonly string[]): Changes => ({
  [bread]: ["---\n\n", `---\n\n${links.map((link) => `[x](${link})`).join(" ")}\n\n`],
});

/** Where the links of a session lead. */
const addressesOf = (links: readonly string[], more: Changes = {}): readonly string[] => {
  const { site, problems } = loadVillage({ ...linking(...links), ...more });
  if (!site) throw new Error(problems.map(({ message }) => message).join("\n"));
  const prose = site.events[0]?.sessions.find(({ id }) => id === "bread")?.abstract;
  const { markup } = renderProse(prose ?? { isEmpty: true, language: "en", tokens: [] }, {
    level: 2,
  });
  return [...markup.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? "");
};

/** What is said of a link, and proposed for it. */
const told = (link: string, more: Changes = {}): string =>
  loadVillage({ ...linking(link), ...more })
    .problems.filter(({ severity }) => severity === "error")
    .map(({ code, message, hint }) => `${code}: ${message} ${hint ?? ""}`.trim())
    .join("\n");

const news: Changes = {
  "content/fair/news/hello.md": "---\ntitle: Hello\ndate: 2027-01-01\n---\n\nHello.\n",
  "content/fair/news/later.md": "---\ntitle: Later\ndate: 2027-02-01\n---\n\nLater.\n",
};

describe("a link leads to", () => {
  test.each([
    ["page:programme", "/fair/programme/"],
    ["page:speakers", "/fair/speakers/"],
    ["page:themes", "/fair/themes/"],
    ["page:organisations", "/fair/organisations/"],
    ["page:practical", "/fair/practical/"],
    ["page:changes", "/fair/changes/"],
    ["page:data", "/fair/data/"],
    ["page:my", "/fair/my/"],
    ["page:fair/programme", "/fair/programme/"],
    ["day:2027-03-28", "/fair/programme/2027-03-28/"],
    ["day:fair/2027-03-28", "/fair/programme/2027-03-28/"],
    ["news:hello", "/fair/news/hello/"],
    ["track:crafts", "/fair/tracks/crafts/"],
    ["page:organisations#organisation-committee", "/fair/organisations/#organisation-committee"],
  ])("%s", (link, url) => {
    expect(addressesOf([link], news)).toEqual([url]);
  });

  test("a room, where several have something in them", () => {
    const two: Changes = { [sunday]: ["kind: workshop", "kind: workshop\n  room: small"] };
    expect(addressesOf(["room:main", "room:fair/small"], two)).toEqual([
      "/fair/rooms/main/",
      "/fair/rooms/small/",
    ]);
  });

  test("the programme, where the day is the only one", () => {
    const one: Changes = {
      [sunday]: undefined,
      [event]: ["end: 2027-03-28T18:00", "end: 2027-03-27T18:00"],
      "content/fair/themes/water.md": undefined,
    };
    expect(addressesOf(["day:2027-03-27"], one)).toEqual(["/fair/programme/"]);
  });

  test("the event as long as news are not published", () => {
    expect(addressesOf(["news:later"], news)).toEqual(["/fair/"]);
  });
});

describe("a page that is linked is there", () => {
  const made = (page: typeof changes, more: Changes): readonly string[] => {
    const { site } = loadVillage(more);
    return site ? pagesOf(page, site).map(({ print }) => print()) : [];
  };

  test("even if nothing has changed yet", () => {
    expect(made(changes, {})).toEqual([]);
    const [page = ""] = made(changes, linking("page:changes"));
    expect(page).toContain("Nothing has changed since it was published.");
  });

  test("even if no theme can be proposed any more", () => {
    const over: Changes = {
      "content/fair/themes/water.md": undefined,
      [sunday]: ["themes: [water]", "proposals: form"],
      [event]: ["2027-03-28T18:00\n", "2027-03-28T18:00\nstatus: cancelled\n"],
    };
    expect(made(themes, over)).toEqual([]);
    expect(made(themes, { ...over, ...linking("page:themes") })).toHaveLength(1);
  });
});

describe("what is not there is told with what is", () => {
  test("a day", () => {
    expect(told("day:2027-03-29")).toBe(
      "unknown-reference: No day is called “2027-03-29”. Days are in content/fair/programme/: 2027-03-27, 2027-03-28.",
    );
  });

  test("a page on which there would be nothing", () => {
    expect(told("page:sessions")).toMatch(
      /^unknown-reference: The event “fair” has no page “sessions” yet: Parvis makes it once there is something to show on it\. Pages of this event: .*practical, data, programme/,
    );
  });

  test("news", () => {
    expect(told("news:helo", news)).toContain("Did you mean “hello”?");
  });

  test("a page of a name that Parvis needs itself", () => {
    const written = { "content/fair/pages/programme.md": "---\ntitle: Mine\n---\n\nMine.\n" };
    expect(told("page:programme", written)).toContain("duplicate-address");
  });
});

describe("what leads to nothing is answered with what is meant", () => {
  test.each([
    ["/programme/", "page:programme"],
    ["/fair/programme/", "page:programme"],
    ["/fair/programme/2027-03-28/", "day:2027-03-28"],
    ["/speakers/", "page:speakers"],
    ["/news/hello", "news:hello"],
    ["/fair/", "event:fair"],
    ["programme/", "page:programme"],
    ["../programme/index.html", "page:programme"],
    ["speakers.html", "page:speakers"],
    ["./speakers/ada", "speaker:ada"],
    ["../speakers/ada.md", "speaker:ada"],
    ["page:programme/2027-03-28", "day:2027-03-28"],
    ["page:ada", "speaker:ada"],
    ["page:hello", "news:hello"],
  ])("%s by %s", (link, meant) => {
    expect(told(link, news)).toContain(`Did you mean “${meant}”?`);
  });
});

test("what is written on the site leads to the pages of its events by their names", () => {
  const page = (link: string): Changes => ({
    "content/pages/about.md": `---\ntitle: About\n---\n\n[x](${link})\n`,
  });
  const errorsOf = (link: string) =>
    loadVillage(page(link)).problems.filter(({ severity }) => severity === "error");
  expect(errorsOf("page:fair/programme")).toEqual([]);
  expect(errorsOf("day:fair/2027-03-28")).toEqual([]);
  expect(errorsOf("day:2027-03-28")[0]?.hint).toContain("Did you mean “fair/2027-03-28”?");
  expect(loadVillage({ [saturday]: ["main", "main"] }).problems).toEqual([]);
});

test("a page that may be there is not missed where its event cannot be read", () => {
  const broken: Changes = { [event]: ["title: ", "title: Fair: "] };
  for (const link of ["page:team", "page:practical#rooms"])
    expect(told(link, broken)).toMatch(/^unquoted-colon[^\n]*$/);
});

test("a page is named once among those that there are", () => {
  const written = { "content/fair/pages/practical.md": "---\ntitle: Coming\n---\n\nBy bus.\n" };
  expect(told("page:team", written).match(/practical/g)).toHaveLength(1);
});
