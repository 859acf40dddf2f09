/** The plan of a venue: its ids are those of the rooms, and what is wrong in it is told at its place. */
import { describe, expect, test } from "vitest";
import { problem } from "./problem.ts";
import { type Change, type Changes, loadVillage } from "./village.ts";

const file = "data/media/plan.svg";

/** The village, whose hall has the rooms `main` and `small`, with a plan. */
const withPlan = (plan: Change): Changes => ({
  "data/venues.yaml": ["  rooms:\n", "  plan: plan.svg\n  rooms:\n"],
  [file]: plan,
});

const drawing = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">\n${body}\n</svg>\n`;

const both = '<g id="main"><path d="M0 0h9"/></g><rect id="small" width="9" height="9"/>';

const told = (plan: Change): readonly string[] =>
  loadVillage(withPlan(plan)).problems.map(({ file: where, line, column, code, message, hint }) =>
    `${where === file ? "" : `${where}:`}${line}:${column} ${code}: ${message} ${hint ?? ""}`.replaceAll(
      "\n",
      " ",
    ),
  );

describe("says", () => {
  problem(
    "plan-room: a room that is not there",
    withPlan(drawing(both.replace('"small"', '"smal"'))),
    `
      data/media/plan.svg:2:42 error plan-room
           1 │ <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">
           2 │ <g id="main"><path d="M0 0h9"/></g><rect id="smal" width="9" height="9"/>
             │                                          ^^^^^^^^^
        No room of “hall” is called “smal”. Did you mean “small”?
        Its rooms: main, small.
    `,
  );

  const cases: readonly (readonly [title: string, plan: Change, says: readonly RegExp[]])[] = [
    ["a room twice", drawing(`${both}\n<g id="main"/>`), [/^3:4 plan-room: .*“main”.*second time/]],
    [
      "a room in a room",
      drawing('<g id="main"><rect\n id="small"/></g>'),
      [/^3:2 plan-room: .*“small”.*within another/, /venues.yaml:7:9 plan-lacks-room: .*: small/],
    ],
    ["room- before what is none", drawing(`${both}\n<g id="room-attic"/>`), [/^3:4 plan-room: /]],
    ["an id that is no room's", drawing(`${both}\n<g id="walls"/>`), [/^3:4 plan-id: .*“_walls”/]],
    [
      "a label in the place of an id",
      drawing('<g id="main"/>\n<rect inkscape:label="Small room" id="rect12"/>'),
      [/^3:7 plan-lacks-room: “Small room” is a label.*“small”/],
    ],
    [
      "rooms that are hidden, or only referred to",
      drawing(
        '<g style="display:none"><g id="main"/></g><defs><g id="small"/></defs><use href="#small"/>',
      ),
      [/venues.yaml:7:9 plan-lacks-room: .*: main, small/],
    ],
    ["a drawing without a size", drawing(both).replace(/viewBox="[^"]*"/, ""), [/^1:1 bad-plan: /]],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), [/venues.yaml:7:9 bad-plan: /]],
    [
      "an element that another one closes",
      drawing(`${both}<g><path></g></path>`),
      [/^2:\d+ unsafe-drawing: .*“<\/g>”/],
    ],
    [
      "more shapes than a page shows",
      drawing(`${both}${"<g/>".repeat(5_001)}`),
      [/^1:1 bad-plan: /],
    ],
    [
      "paths without an end",
      drawing(`${both}<path d="M0 0${"h1v1".repeat(26_000)}"/>`),
      [/^1:1 bad-plan: /],
    ],
    [
      "a few shapes that draw each other a million times",
      drawing(
        both +
          Array.from(
            { length: 12 },
            (_, i) => `<g id="_${i}">${`<use href="#_${i + 1}"/>`.repeat(9)}</g>`,
          ).join(""),
      ),
      [/^1:1 bad-plan: /],
    ],
  ];
  test.each(cases)("%s", (_, plan, says) => {
    const lines = told(plan);
    expect(lines).toHaveLength(says.length);
    for (const [i, pattern] of says.entries()) expect(lines[i]).toMatch(pattern);
  });

  test("all that is wrong at once", () => {
    const codes = told(
      drawing('<g id="mian"/><g id="walls"/><image href="data:image/png;base64,AA"/>'),
    );
    expect(codes.map((line) => /[a-z]+-[a-z-]+/.exec(line.replace(/^\S+ /, ""))?.[0])).toEqual([
      "plan-room",
      "plan-id",
      "plan-lost",
      "plan-lacks-room",
    ]);
  });
});

describe("of a drawing that two venues share, says", () => {
  /** The hall with `main` and `small`, the barn with `stable`. */
  const shared = (body: string): Changes => ({
    [file]: drawing(body),
    "data/venues.yaml": `hall:
  name: Hall
  plan: plan.svg
  rooms: { main: { name: Main room }, small: { name: Small room } }
barn:
  name: Barn
  plan: media/plan.svg
  rooms: { stable: { name: Stable }, smell: { name: Dairy } }
`,
  });
  const lines = (body: string): readonly string[] =>
    loadVillage(shared(body)).problems.map(({ file: where, line, code, message, hint }) =>
      `${where}:${line} ${code}: ${message} ${hint ?? ""}`.replaceAll("\n", " "),
    );
  const all = `${both}<g id="stable"/><g id="smell"/>`;

  test("nothing of the rooms of the other, be their names near", () => {
    expect(lines(all)).toEqual([]);
    expect(lines(all.replace('"stable"', '"room-stable"'))).toEqual([]);
  });

  test("nothing of them in the drawing of another language", () => {
    const plan = "plan: { en: plan.svg, fr: plan-fr.svg }";
    const changes = shared(all);
    const venues = String(changes["data/venues.yaml"]).replaceAll(/plan: .*/g, plan);
    const { problems } = loadVillage({
      ...changes,
      "data/site.yaml": ["languages: [en]", "languages: [en, fr]"],
      "data/media/plan-fr.svg": drawing(all),
      "data/venues.yaml": venues,
    });
    expect(problems.filter(({ code }) => code.startsWith("plan-"))).toEqual([]);
  });

  test("once what is no room of either", () => {
    expect(lines(`${all}<g id="walls"/>`)).toEqual([expect.stringContaining("plan-id")]);
    expect(lines(`${all}<g id="room-attic"/>`)).toEqual([expect.stringContaining("plan-room")]);
  });

  test("of which venue a room was meant", () => {
    expect(lines(all.replace('"stable"', '"stabel"'))).toEqual([
      expect.stringMatching(/No room of “barn” .*“stable”\?/),
    ]);
  });

  test("which rooms of which venue are missing", () => {
    expect(lines(all.replace('<g id="stable"/>', ""))).toEqual([
      expect.stringMatching(/plan-lacks-room: .*“barn”.*: stable/),
    ]);
  });
});

describe("says nothing of what drawing programs write:", () => {
  test.each([
    ["names by themselves", '<g id="layer1"><path id="path12-3-5"/><text id="text9"/></g>'],
    [
      "those of Figma",
      '<g id="Group 12"/><path id="Vector_2"/><g id="Frame 3"/><g id="Mask group"/>',
    ],
    ["those of Illustrator", '<g id="Calque_1"/><path id="XMLID_12_"/><g id="_Group_"/>'],
    ["labels with the words of a room", '<text id="Main room">Main room</text>'],
    ["decoration that is said to be some", '<g id="_walls"><path id="north"/></g>'],
    [
      "what is referred to",
      '<linearGradient id="sky"/><path id="way" fill="url(#sky)"/><use href="#way"/>',
    ],
    ["notes", '<metadata id="about"/><sodipodi:namedview id="base"/><desc id="words"/>'],
  ])("%s", (_, body) => {
    const inner = both.replace("<path", '<path id="floor"');
    expect(told(drawing(inner + body).replace("viewBox", 'width="210mm" viewBox'))).toEqual([]);
  });

  test("a room by its id behind room-", () => {
    expect(told(drawing('<g id="room-main"/><g id="room-small"/>'))).toEqual([]);
  });
});

describe("tells what pages leave out:", () => {
  test.each([
    ['<image href="data:image/png;base64,AA"/>', "<image>"],
    ['<g filter="url(#f)"/>', 'filter="url(#f)"'],
    ['<path style="fill:red;mix-blend-mode:multiply"/>', "mix-blend-mode: multiply"],
    ['<g style="transform: rotate(45deg)"/>', "transform: rotate(45deg)"],
    ["<style>g > .wall { fill: red }</style>", "g > .wall"],
    ["<style>@media print { g { fill: red } }</style>", "@media print"],
    ['<animate attributeName="x"/>', "<animate>"],
    ['<a href="https://a.example/"><path/></a>', "<a>"],
    ['<path clip-path="url(#gone)"/>', 'clip-path="url(#gone)"'],
  ])("%s", (body, named) => {
    expect(told(drawing(both + body))).toEqual([
      expect.stringContaining(`plan-lost: Pages cannot show “${named}”`),
    ]);
  });
});
