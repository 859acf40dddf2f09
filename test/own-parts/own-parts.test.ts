import { beforeAll, describe, expect, test } from "vitest";
import { partNames } from "../../src/build/own-parts/names.ts";
import { buildSite } from "../eleventy/templates.ts";
import { smallSite } from "../build/fixture.ts";
import { makeParts, part } from "./parts-site.ts";

type Built = Awaited<ReturnType<typeof buildSite>>;

const event = "open-evening/index.html";

/** Where each of them stands, and what ours shows there. */
const places: Readonly<Record<(typeof partNames)[number], readonly [page: string, ours: string]>> =
  {
    head: [event, 'property="og:title"'],
    header: [event, '<nav class="crumbs"'],
    poster: [event, '<h1 id="title"'],
    ticket: [event, 'id="register"'],
    slot: [event, "<h3>Soup</h3>"],
    "session-card": [event, ">Maps for all</a>"],
    person: ["open-evening/speakers/index.html", ">Ada Martin</a>"],
    partners: [event, '<ul class="partners'],
    footer: [event, '<footer class="foot"'],
    "end-of-page": [event, "application/ld+json"],
  };

const built = async (site: string): Promise<Built> => {
  const made = await buildSite(site);
  expect(made.code, made.said).toBe(0);
  return made;
};

/** A comment is nothing to see, and may stand in a head. */
const all = (expression: (name: string) => string, names: readonly string[] = partNames) =>
  Object.fromEntries(
    names.map((name) => [`${name}.ts`, part(name, `html\`${expression(name)}\``)]),
  );

const mark = (name: string): string => `<!-- our own ${name} of \${site.title} -->`;
const said = (name: string): string => `<!-- our own ${name} of The village hall -->`;

describe("each of the ten parts", () => {
  let plain: Built;
  let inner: Built;
  let outer: Built;
  let wrapped: Built;
  beforeAll(async () => {
    plain = await built(makeParts({}));
    const isOuter = (name: string): boolean => name === "poster" || name === "slot";
    const others = partNames.filter((name) => !isOuter(name));
    inner = await built(makeParts(all(mark, others)));
    outer = await built(makeParts(all(mark, partNames.filter(isOuter))));
    wrapped = await built(makeParts(all((name) => `\${original()}${mark(name)}`)));
  });

  test.each(partNames)("%s stands in the place of ours", (name) => {
    const [page, ours] = places[name];
    const shown = (name === "poster" || name === "slot" ? outer : inner).read(page);
    expect(plain.read(page)).toContain(ours);
    expect(shown).toContain(said(name));
    if (name !== "end-of-page") expect(shown).not.toContain(ours);
  });

  test.each(partNames)("%s may lay something around ours", (name) => {
    const [page, ours] = places[name];
    expect(wrapped.read(page)).toContain(ours);
    expect(wrapped.read(page)).toContain(said(name));
  });

  test("leave the others as they are, and the page its policy, its styles and its script", () => {
    const head = inner.read(event)?.split("</head>")[0];
    expect(head).toContain('<meta http-equiv="Content-Security-Policy"');
    expect(head).toContain("<title>Open &lt;evening&gt; · The village hall</title>");
    expect(head).toContain("<style>");
    expect(head).toMatch(/<script\s+type="module"/);
    const items = outer.read(event)?.match(/<li class="slot [^>]*>/g);
    expect(items).toEqual(plain.read(event)?.match(/<li class="slot [^>]*>/g));
  });

  test("that print just ours change no byte", async () => {
    const same = await built(makeParts(all(() => "${original()}")));
    for (const page of [
      event,
      "index.html",
      "open-evening/speakers/index.html",
      "legal/index.html",
    ])
      expect(same.read(page), page).toBe(plain.read(page));
  });
});

describe("a part is given", () => {
  const page = async (name: string, expression: string, given: string): Promise<string> => {
    const { read } = await built(makeParts({ [`${name}.ts`]: part(name, expression, given) }));
    return read(places[name as keyof typeof places][0]) ?? "";
  };

  test("the page, its language and its words", async () => {
    const shown = "html`[${url} ${language} ${t('ticket.label')} ${event?.id}]`";
    expect(await page("end-of-page", shown, "{ url, language, t, event }")).toContain(
      "[/open-evening/ en Registration open-evening]",
    );
  });

  test("the page in each language of the site", async () => {
    const shown = "html`[${versions.map(({ language, url }) => `${language} ${url}`).join()}]`";
    const yaml = (smallSite["data/site.yaml"] ?? "").replace("[en]", "[en, fr]");
    const parts = { "end-of-page.ts": part("end-of-page", shown, "{ versions }") };
    const { read } = await built(makeParts(parts, { "data/site.yaml": yaml }));
    expect(read("fr/open-evening/index.html")).toContain(
      "[en /open-evening/,fr /fr/open-evening/]",
    );
  });

  test("what it is to show, and what sets that in type", async () => {
    const card =
      "html`[${text(session.title)}|${session.speakers.map(({ speaker }) => name(speaker.name))}|${prose(session.abstract, 4)}]`";
    const shown = await page("session-card", card, "{ session, text, name, prose }");
    expect(shown).toContain("[Maps for all||<p>A talk.</p>");
    expect(shown).toMatch(/\[<i class="unknown">to be announced<\/i>\|Ada Martin\|<p>About/);
  });

  test("the way to the page, the menu, and the ticket of the poster", async () => {
    const line = "html`[${steps.map((one) => one.label)}|${menu.map((one) => one.url)}]`";
    expect(await page("header", line, "{ steps, menu }")).toMatch(
      /\[The village hall\|\/open-evening\/programme\/.*\/open-evening\/practical\/\]/,
    );
    const poster = 'html`<h1 id="title">${event.title}</h1>${ticket()}`';
    expect(await page("poster", poster, "{ event, ticket }")).toContain('id="register"');
  });

  test("persons of the team as those who speak", async () => {
    const { read } = await built(
      makeParts({
        "person.ts": part(
          "person",
          "html`[${person.name} ${page ?? 'none'} ${sessions.length} ${level}]`",
          "{ person, page, sessions, level }",
        ),
      }),
    );
    expect(read("open-evening/speakers/index.html")).toContain(
      "[Ada Martin /open-evening/speakers/ada/ 1 2]",
    );
    expect(read("open-evening/team/index.html")).toContain("[Tom Hill none 0 2]");
  });
});

describe("a part", () => {
  test("prints texts escaped, and markup where it says so", async () => {
    const { read } = await built(
      makeParts({
        "end-of-page.ts": part("end-of-page", "html`${event?.title}${raw('<hr>')}`", "{ event }"),
      }),
    );
    expect(read(event)).toContain("Open &lt;evening&gt;<hr>");
  });

  test("is written in JavaScript too, and imports what lies beside it", async () => {
    const { read } = await built(
      makeParts({
        "footer.mjs": `import { definePart, html } from "parvis/parts";
import { words } from "./_words.ts";
import { more } from "./lib/more.js";
export default definePart("footer", () => html\`<footer>\${words} \${more}</footer>\`);`,
        "_words.ts": 'export const words: string = "Made by";',
        "lib/more.js": 'export const more = "volunteers";',
        "README.md": "What these are.",
      }),
    );
    expect(read(event)).toContain("<footer>Made by volunteers</footer>");
  });

  test("stands in pages of the site’s own too", async () => {
    const { read } = await built(
      makeParts(
        { "footer.ts": part("footer", "html`<footer>Ours</footer>`") },
        {
          "layouts/pages/a.11ty.ts": `import { html, type PageData } from "parvis/parts";
export const data = { title: "A", layout: "parvis", permalink: "/a/" };
export const render = ({ site, page }: PageData) => html\`<p>\${site.events.map((one) => one.title)} \${page.url}</p>\`;`,
          "layouts/pages/b.11ty.js": `import { html } from "parvis/parts";
export const data = { permalink: "/b.txt" };
export default ({ site }) => html\`\${site.title}\`;`,
        },
      ),
    );
    expect(read("a/index.html")).toContain("<p>Open &lt;evening&gt; /a/</p>");
    expect(read("a/index.html")).toContain("<footer>Ours</footer>");
    expect(read("b.txt")).toBe("The village hall");
  });

  test("makes the same bytes each time", async () => {
    const site = makeParts(all((name) => `\${original()}${mark(name)}`));
    const [one, other] = [await built(site), await built(site)];
    expect(one.read(event)).toBe(other.read(event));
  });
});
