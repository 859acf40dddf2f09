/** The plan of a venue on the pages of its rooms and the practical page; and that nothing of a drawing comes in that acts. */
import { DOMParser, type Element } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import * as practical from "../../layouts/pages/practical.11ty.ts";
import * as room from "../../layouts/pages/room.11ty.ts";
import { floorPlan } from "../../layouts/parts/event/plan.ts";
import { eventContext } from "../../layouts/context.ts";
import { PageBuild } from "../../src/build/page-build.ts";
import { readPlan } from "../../src/content/plan/read-plan.ts";
import { eventVenue } from "../../src/site/place.ts";
import { type Changes, loadVillage } from "../content/village.ts";
import { assets, pagesOf } from "../render-pages.ts";

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20" fill="#123">
  <style>.wall { fill: none; stroke: #000 } #main .wall { x: 1 } rect.wall { stroke: #c00 }</style>
  <defs><linearGradient id="sky"><stop id="s" offset="0" style="stop-color:#fff"/></linearGradient></defs>
  <g id="main"><title>Big</title><rect class="wall" style="stroke-width: 2 !important" width="9" height="9"/><text>Main &lt;b&gt; <tspan>room</tspan></text></g>
  <rect id="small" fill="url(#sky)" width="9" height="9"/><use xlink:href="#s"/>
</svg>`;

const venue = `hall:
  name: Hall
  plan: plan.svg
  rooms:
    main: { name: Main room }
    small: { name: Small room }
    attic: { name: Attic }
`;

const twoRooms = `
- time: 10:00–12:00
  title: Talks
  sessions:
    - { session: bread, room: main, time: 10:00–11:00 }
    - { session: maps, room: small, time: 10:00–11:00 }
`;

const village = (changes: Changes = {}) => {
  const { site, problems } = loadVillage({
    "data/venues.yaml": venue.replace("    attic: { name: Attic }\n", ""),
    "data/media/plan.svg": drawing,
    "content/fair/programme/2027-03-27.yaml": twoRooms,
    "content/fair/programme/2027-03-28.yaml": undefined,
    "content/fair/news/programme.md": undefined,
    ...changes,
  });
  if (!site) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  return site;
};

const pageAt = (site: ReturnType<typeof village>, path: string): string =>
  [...pagesOf(room, site), ...pagesOf(practical, site)]
    .find((page) => page.path === `${path}index.html`)
    ?.print() ?? "";

/** The drawing of a page. */
const plansOn = (html: string): readonly string[] =>
  html.match(/<svg [^>]*role="group".*?<\/svg>/gs) ?? [];

describe("on the page of a room", () => {
  const html = pageAt(village(), "/fair/rooms/main/");
  const [plan = ""] = plansOn(html);

  test("rooms are links with their names, and that of the page is marked", () => {
    expect(plan).toContain(
      '<a href="/fair/rooms/main/" aria-current="page"><title>Main room</title>',
    );
    expect(plan).toContain('<a href="/fair/rooms/small/"><title>Small room</title>');
    expect(plan.match(/<a /g)).toHaveLength(2);
  });

  test("styles are attributes, what counts more before what counts less", () => {
    expect(plan).not.toMatch(/style|class="wall/);
    expect(plan).toMatch(/<rect class="outline"[^>]* fill="none" stroke="#c00" stroke-width="2">/);
    expect(plan).toContain('<stop id="plan-hall-2" offset="0" stop-color="#fff">');
    expect(plan).toMatch(/^<svg viewBox="0 0 40 20" width="40" height="20" [^>]*><g fill="#123">/);
  });

  test("ids are the plan's own, and so is what refers to them", () => {
    expect(plan).toContain('<linearGradient id="plan-hall-1">');
    expect(plan).toContain('fill="url(#plan-hall-1)"');
    expect(plan).toContain('<use href="#plan-hall-2">');
    expect([...plan.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      "plan-hall-1",
      "plan-hall-2",
    ]);
  });

  test("words stay words", () => {
    expect(plan).toContain("<text>Main &lt;b&gt; <tspan>room</tspan></text>");
  });

  test("below it each room says what is on in it, for the clock alone", () => {
    const list = /<ul class="entries" data-now="Now">.*?<\/ul>/s.exec(html)?.[0] ?? "";
    expect(list).toMatch(
      /Main room.*<p hidden data-from="2027-03-27T10:00[^"]*" data-until="2027-03-27T11:00[^"]*"><a href="\/fair\/sessions\/bread\/".*Small room/s,
    );
  });
});

describe("on the practical page", () => {
  test("it stands above the rooms, none of which is marked", () => {
    const html = pageAt(village(), "/fair/practical/");
    expect(plansOn(html)).toHaveLength(1);
    expect(plansOn(html)[0]).not.toContain("aria-current");
    expect(html.indexOf(plansOn(html)[0] ?? "?")).toBeLessThan(html.indexOf('<ul class="entries"'));
  });

  test("without pages of rooms it has no links, and its rooms keep their names", () => {
    const one = twoRooms.replace("room: small", "room: main").replaceAll(", time: 10:00–11:00", "");
    const [plan = ""] = plansOn(
      pageAt(village({ "content/fair/programme/2027-03-27.yaml": one }), "/fair/practical/"),
    );
    expect(plan).not.toContain("<a ");
    expect(plan).toContain('<g role="img"><title>Main room</title>');
  });

  test("two venues have one each, with ids of their own", () => {
    const both = `${venue}barn:\n  name: Barn\n  plan: plan.svg\n  rooms:\n    main: { name: Threshing floor }\n    small: { name: Stable }\n`;
    const html = pageAt(
      village({
        "data/venues.yaml": both.replace("    attic: { name: Attic }\n", ""),
        "content/fair/programme/2027-03-27.yaml": `${twoRooms}- { time: 14:00–15:00, title: Dance, venue: barn, room: main }\n`,
      }),
      "/fair/practical/",
    );
    expect(plansOn(html)).toHaveLength(2);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(html).toContain('<a href="/fair/rooms/barn--main/"><title>Threshing floor</title>');
  });

  test("of an event that is called off the clock says nothing", () => {
    const site = village({
      "content/fair/event.md": ["title: ", "status: cancelled\ntitle: "],
    });
    expect(pageAt(site, "/fair/practical/")).not.toMatch(/data-now|data-from="2027-03-27T10/);
  });
});

test("a room that the plan does not show is in the list, and the plan stays", () => {
  const html = pageAt(village({ "data/venues.yaml": venue }), "/fair/practical/");
  expect(plansOn(html)).toHaveLength(1);
  expect(html).toMatch(/<p class="name">Attic<\/p>/);
});

test("many things in many rooms are told as hours, without their titles", () => {
  const sessions = Array.from(
    { length: 120 },
    (_, i) =>
      `- { time: "${String(8 + Math.floor(i / 12)).padStart(2, "0")}:${String((i % 12) * 5).padStart(2, "0")}–${String(8 + Math.floor((i + 1) / 12)).padStart(2, "0")}:${String(((i + 1) % 12) * 5).padStart(2, "0")}", title: Turn ${i}, room: main }`,
  ).join("\n");
  const html = pageAt(
    village({
      "content/fair/programme/2027-03-27.yaml": `${sessions}\n- { time: 19:00–20:00, session: maps, room: small }\n`,
    }),
    "/fair/practical/",
  );
  expect(
    html.match(/<p hidden data-from="[^"]*T08:00[^"]*" data-until="[^"]*T18:00[^"]*"><\/p>/g),
  ).toHaveLength(1);
  expect(html).not.toContain("Turn 1");
});

describe("nothing of a drawing comes into a page that acts, refers to outside or has a style:", () => {
  const site = village();
  const [event] = site.events;
  if (!event) throw new Error("no event");
  const c = eventContext(new PageBuild(site, assets, false), "/fair/practical/", event);

  /** What is printed of a drawing that no check has refused. */
  const print = (body: string): string => {
    const read = readPlan(
      `<svg viewBox="0 0 9 9" ${body.startsWith("@") ? body.slice(1) : `>${body}`}<g id="main"/></svg>`,
      new Set(["main"]),
      "plan-hall",
    );
    if ("fault" in read || !read.sheet) return "";
    const known = eventVenue(event);
    if (!known) throw new Error("no venue");
    const plan = { file: "", url: "", ...read.sheet, shapes: read.shapes };
    return floorPlan(c, known, plan).markup;
  };

  const allowed =
    "div link svg g a title path rect circle ellipse line polyline polygon text tspan textPath use defs symbol clipPath mask pattern marker linearGradient radialGradient stop".split(
      " ",
    );

  const elementsOf = (markup: string): readonly Element[] => {
    const text = markup.replace(/<link [^>]*>/, "").replace("<svg ", '<svg xmlns="s" ');
    const { documentElement } = new DOMParser({
      onError: (_, message) => {
        throw new Error(message);
      },
    }).parseFromString(text, "text/xml");
    return documentElement ? [...documentElement.getElementsByTagName("*")] : [];
  };

  test.each([
    "<script>go()</script>",
    "<g onclick='go()' onload='go()'/>",
    "@onload='go()' style='position:fixed'>",
    "<foreignObject><h:body xmlns:h='http://www.w3.org/1999/xhtml'><h:img src='x'/></h:body></foreignObject>",
    "<a href='javascript:go()'><path/></a>",
    "<a xlink:href='https://a.example/'><path/></a>",
    "<use href='https://a.example/x.svg#a'/><use href='data:image/svg+xml,x#y'/><use href='#none'/>",
    "<image href='https://a.example/x.png'/><image href='data:image/png;base64,AA'/>",
    "<g fill='url(https://a.example/#x)' mask='url(x.svg#y)' filter='url(#f)'/>",
    "<g style='fill:url(https://a.example/);clip-path:url(\"//a.example/#x\");background:url(x)'/>",
    "<g style='fill:u\\72l(https://a.example/)' cursor='url(x), auto'/>",
    "<style>@import 'https://a.example/x.css'; g { fill: url(https://a.example/) } * { opacity: 1 }</style>",
    "<style>body { display: none } :root { --paper: red }</style>",
    "<set attributeName='href' to='javascript:go()'/><animate attributeName='fill' values='red'/>",
    "<title>&lt;/title&gt;&lt;script&gt;go()&lt;/script&gt;</title><text>&lt;/svg&gt;&lt;script&gt;</text>",
    "<path d='M0 0\"&gt;&lt;script&gt;go()&lt;/script&gt;'/>",
    "<text><![CDATA[</text><script>go()</script>]]></text>",
    "<g id='main\"&gt;&lt;script&gt;'/><use href='#main\"&gt;&lt;script&gt;'/>",
    "<g class='poster' role='alert' tabindex='1' aria-label='x' lang='xx' data-from='2027-01-01'/>",
    "<iframe src='https://a.example/'/><object data='x'/><embed src='x'/><video src='x'/>",
    "<x:script xmlns:x='http://www.w3.org/2000/svg'>go()</x:script><svg:script>go()</svg:script>",
    "<a><a href='https://a.example/'><text>x</text></a></a>",
  ])("%s", (body) => {
    const markup = print(body);
    expect(markup).toMatch(/<title>Main room<\/title>/);
    for (const element of elementsOf(markup)) {
      expect(allowed).toContain(element.tagName);
      for (const { name, value } of [...element.attributes]) {
        expect(name).not.toMatch(/^on|^style$|^data-|tabindex|xmlns:/);
        if (name === "class") expect(value).toBe("outline");
        if (name === "role") expect(["img", "group"]).toContain(value);
        if (name === "href") expect(value).toMatch(/^(?:#plan-hall-\d+|\/fair\/rooms\/[a-z]+\/)$/);
        expect(value).not.toMatch(/url\((?!#plan-hall-\d+\))|javascript:|https?:/i);
      }
    }
  });

  test("a drawing with entities is none", () => {
    expect(
      readPlan('<!DOCTYPE svg [<!ENTITY a "b">]><svg><text>&a;</text></svg>', new Set(), "x"),
    ).toMatchObject({ fault: "broken" });
  });
});
