import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateSite } from "../../bench/generate.ts";
import { makeFolder, smallSite, writeFiles } from "../build/fixture.ts";
import { at, buildSite, makeTemplates } from "./templates.ts";

const main = (page = ""): string => /<main.*<\/main>/s.exec(page)?.[0] ?? "";

const sessions = `---
title: What to hear
summary: All talks of the evening.
layout: parvis
event: open-evening
permalink: /open-evening/hear/
---
<ul>
{% for one in site.events[0].sessions %}<li><a href="{{ one.url }}">{{ one.title }}</a></li>{% endfor %}
</ul>
`;

describe("a template of the site’s own", () => {
  test("is written in Nunjucks, Liquid, Markdown, JavaScript or TypeScript, with the site as data", async () => {
    const { read, code, said } = await buildSite(
      makeTemplates({
        "one.njk": at("/one/", "{{ site.title }} {{ site.events[0].sessions[0].title }}"),
        "two.liquid": at("/two/", "{{ site.title }} {{ site.events[0].sessions[0].title }}"),
        "three.md": at("/three/", "**{{ site.title }}**"),
        "four.11ty.js": `export const data = { permalink: "/four/" };
export const render = ({ site }) => site.events[0].sessions[0].event.title;`,
        "five.11ty.ts": `interface Data { readonly site: { readonly title: string } }
export default class {
  data() { return { permalink: "/five/" }; }
  render({ site }: Data): string { return site.title; }
}`,
      }),
    );
    expect(code, said).toBe(0);
    expect(read("one/index.html")?.trim()).toBe("The village hall Maps for all");
    expect(read("two/index.html")?.trim()).toBe("The village hall Maps for all");
    expect(read("three/index.html")?.trim()).toBe("<p><strong>The village hall</strong></p>");
    expect(read("four/index.html")).toBe("Open evening");
    expect(read("five/index.html")).toBe("The village hall");
  });

  test("makes a page of each thing of the site", async () => {
    const fields = "pagination: { data: site.events, size: 1, alias: event }\n";
    const { read, said } = await buildSite(
      makeTemplates({ "all.njk": at("/all/{{ event.id }}/", "{{ event.title }}", fields) }),
    );
    expect(read("all/open-evening/index.html")?.trim(), said).toBe("Open evening");
  });

  test("may stand in the document of all pages, those of its event", async () => {
    const { read, said } = await buildSite(makeTemplates({ "sessions.njk": sessions }));
    const page = read("open-evening/hear/index.html") ?? "";
    expect(page, said).toContain("<title>What to hear · Open evening · The village hall</title>");
    expect(page).toContain('<meta name="description" content="All talks of the evening.">');
    expect(page).toContain('<link rel="canonical" href="https://example.org/open-evening/hear/">');
    expect(main(page)).toContain("<h1>What to hear</h1>");
    expect(main(page)).toContain(
      '<li><a href="/open-evening/sessions/maps/">Maps for all</a></li>',
    );
    expect(page).toContain('<footer class="foot"');
  });

  test("may have a form, for which its policy opens, and no other page’s", async () => {
    const form = '<form action="https://in.example/ask"><button>Ask</button></form>';
    const event = smallSite["content/open-evening/event.md"] ?? "";
    const { read, code, said } = await buildSite(
      makeTemplates(
        {
          "ask.njk": at("/ask/", form, "layout: parvis\n"),
          "say.njk": at("/say/", "<p>Say</p>", "layout: parvis\n"),
        },
        {
          "content/open-evening/event.md": event.replace(
            "---\nCome in.",
            'comments: { mode: open, endpoint: "https://in.example/c" }\n---\nCome in.',
          ),
        },
      ),
    );
    expect(code, said).toBe(0);
    const targets = (path: string) => /form-action ([^;"]*)/.exec(read(path) ?? "")?.[1];
    expect(targets("ask/index.html")).toBe("'self' https://in.example");
    expect(targets("say/index.html")).toBe("'none'");
    expect(targets("open-evening/index.html")).toBe("'none'");
  });

  test("leads to the same page in another language, if there is one", async () => {
    const bilingual = {
      "data/site.yaml": (smallSite["data/site.yaml"] ?? "").replace("[en]", "[en, fr]"),
    };
    const framed = "layout: parvis\n";
    const templates = {
      "map.njk": at("/map/", "Map", framed),
      "carte.njk": at("/fr/map/", "Carte", framed),
      "alone.njk": at("/alone/", "Alone", framed),
    };
    const { read, said } = await buildSite(makeTemplates(templates, bilingual));
    const header = (path: string) => /<header.*?<\/header>/s.exec(read(path) ?? "")?.[0] ?? "";
    expect(header("map/index.html"), said).toContain('<a href="/fr/map/" lang="fr">Français</a>');
    expect(header("fr/map/index.html")).toContain('<a href="/map/" lang="en">English</a>');
    expect(read("fr/map/index.html")).toMatch(/<html\s+lang="fr"/);
    expect(header("alone/index.html")).not.toContain("Français");
  });

  test("has the filters of Parvis, in the language of the site or another", async () => {
    const filters = `{{ site.events[0].period.start | longDate }}, {{ site.events[0].period.start | time }}
{{ "2027-06-01T14:00" | longDate("fr") }}
{{ "l'heure : 2 %" | typeset("fr") }}
{{ "**Now**" | markdown | safe }}
{{ site.events[0].body | plainText }}
{{ "/legal/" | url }} {{ "/legal/" | absoluteUrl }}`;
    const { read, said } = await buildSite(makeTemplates({ "f.njk": at("/f/", filters) }));
    const lines = read("f/index.html")
      ?.trim()
      .replaceAll(/[\u00a0\u202f]/g, " ")
      .split("\n");
    expect(lines, said).toEqual([
      "Saturday, March 20, 2027, 7 PM",
      "mardi 1er juin 2027",
      "l’heure : 2 %",
      "<p><strong>Now</strong></p>",
      "Come in.",
      "/legal/ https://example.org/legal/",
    ]);
  });

  test("can read the site, and change nothing", async () => {
    const change = `export const data = { permalink: "/x/" };
export const render = ({ site }) => { site.events[0].title = "Mine"; return ""; };`;
    const { code, said } = await buildSite(makeTemplates({ "x.11ty.js": change }));
    expect(code).toBe(1);
    expect(said).toContain("layouts/pages/x.11ty.js:2:");
    expect(said).toContain("The data of the site can be read, not changed.");
  });

  test("includes what stands in `_includes`, and has data of `_data`", async () => {
    const { read, said } = await buildSite(
      makeTemplates({
        "a.njk": at("/a/", '{% include "hello.njk" %}'),
        "_includes/hello.njk": "Hello {{ who.name }}",
        "_data/who.json": '{ "name": "Ada" }',
      }),
    );
    expect(read("a/index.html")?.trim(), said).toBe("Hello Ada");
  });
});

test("is found in a folder of any name", async () => {
  const site = join(makeFolder(), "my site (1) [x] {a,b}");
  writeFiles(site, { ...smallSite, "layouts/pages/a.njk": at("/a/", "A") });
  const { read, said } = await buildSite(site);
  expect(read("a/index.html")?.trim(), said).toBe("A");
});

describe("its pages", () => {
  const build = async () =>
    buildSite(
      makeTemplates({
        "sessions.njk": sessions,
        "bare.njk": at("/bare.html", "<p>Bare</p>"),
        "hidden.njk": at("/hidden/", "Hidden", "layout: parvis\nunlisted: true\n"),
        "names.njk": at("/names.txt", "Ada"),
      }),
    );

  test("are listed for search engines, unless they are unlisted", async () => {
    const { read } = await build();
    const listed = read("sitemap.xml");
    expect(listed).toContain("<loc>https://example.org/open-evening/hear/</loc>");
    expect(listed).toContain("<loc>https://example.org/bare.html</loc>");
    expect(listed).not.toContain("hidden");
    expect(listed).not.toContain("names");
    expect(read("hidden/index.html")).toContain('<meta name="robots" content="noindex">');
  });

  test("are kept for reading offline", async () => {
    const { read } = await build();
    const worker = read("worker.js");
    for (const url of ["/open-evening/hear/", "/bare.html", "/hidden/"])
      expect(worker).toContain(`"${url}":`);
    expect(worker).not.toContain("names.txt");
  });

  test("and all else that it makes are files of the build, which the next one replaces", async () => {
    const { read, out, said } = await build();
    expect(said).toMatch(/pages +\d+/);
    const mark = readFileSync(join(out, ".parvis"), "utf8");
    expect(mark).toContain("\n/names.txt\n");
    expect(mark).toContain("\n/bare.html\n");
    expect(read("names.txt")?.trim()).toBe("Ada");
    const again = await buildSite(makeTemplates({}), out);
    expect(again.code, again.said).toBe(0);
    expect(again.read("names.txt")).toBeUndefined();
  });

  test("are found by the search of their event, if it has one", async () => {
    const site = makeFolder();
    generateSite(site, 30);
    const fields = "event: 2027-conference\nsummary: Nearby.\n";
    writeFiles(site, { "layouts/pages/a.njk": at("/hotels/", "A", fields) });
    const { read, said } = await buildSite(site);
    const index = JSON.parse(read("2027-conference/search.json") ?? "[]") as unknown[];
    expect(index, said).toContainEqual(["/hotels/", "A page", "Nearby."]);
  });

  test("take the folder of the site’s address", async () => {
    const templates = {
      "a.njk": at("/a/", '<a href="{{ "/b/" | url }}">b</a>', "layout: parvis\n"),
      "b.njk": at("/b/", "B"),
    };
    const yaml = smallSite["data/site.yaml"]?.replace(
      "example.org\nlang",
      "example.org/hall\nlang",
    );
    const site = makeTemplates(templates, { "data/site.yaml": yaml ?? "" });
    const { read, said } = await buildSite(site);
    expect(main(read("a/index.html")), said).toContain('<a href="/hall/b/">b</a>');
    expect(read("sitemap.xml")).toContain("<loc>https://example.org/hall/a/</loc>");
  });
});
