import { describe, expect, test } from "vitest";
import { commentForm } from "../../layouts/parts/forms/comment-form.ts";
import { discussion } from "../../layouts/parts/forms/discussion.ts";
import { html } from "../../src/write/html.ts";
import { archiveOf, commentUrl, discussionOf } from "../../src/site/discussions.ts";
import type { Comment, Event } from "../../src/site/model.ts";
import { parseProse } from "../../src/text/markdown.ts";
import { at, contextOf, makeEvent, textOf } from "./small-site.ts";

const prose = (text: string) =>
  parseProse(text, {
    language: "fr",
    resolve: { link: (_, id) => `/fete/sessions/${id}/`, media: () => undefined },
    limited: true,
  }).prose;

const comment = (id: string, facts: Partial<Comment> = {}): Comment => ({
  id,
  author: id,
  date: at("2027-06-01"),
  about: { kind: "event", id: "fete" },
  replyTo: undefined,
  isByOrganiser: false,
  body: prose(`Je suis ${id}.`),
  ...facts,
});

const about = { kind: "event", id: "fete" } as const;

const shown = (facts: Partial<Event>) => {
  const event = makeEvent({ commentMode: "closed", ...facts });
  return html`${discussion(contextOf(event), event, about, event.title)}`;
};

const marc = comment("marc", { author: "Marc" });
const foyer = comment("foyer", { author: "Le Foyer", replyTo: marc, isByOrganiser: true });

describe("the comments on a page", () => {
  test("say who, when and what, and which are the organisers’", () => {
    const page = shown({ comments: [marc, foyer] });
    expect(textOf(page)).toBe(
      "Contributions Marc 1 er juin 2027 Je suis marc. Le Foyer organisation 1 er juin 2027 En réponse à Marc Je suis foyer. Les contributions sont closes.",
    );
  });

  test("have an address each, which answers lead to", () => {
    const { markup } = shown({ comments: [marc, foyer] });
    expect(markup).toContain('<article class="comment" id="comment-marc" ');
    expect(markup).toContain('<a href="#comment-marc"><bdi>Marc</bdi></a>');
  });

  test("stand in lists, an answer in the list of what it answers", () => {
    const { markup } = shown({ comments: [marc, foyer, comment("ada")] });
    const order = [...markup.matchAll(/<\/?(?:ol|li)\b|id="comment-(\w+)"/g)];
    expect(order.map(([tag, id]) => id ?? tag).join(" ")).toBe(
      "<ol <li marc <ol <li foyer </li </ol </li <li ada </li </ol",
    );
  });

  test("go no more than two steps to the side, however deep they answer", () => {
    const links: Comment[] = [];
    for (let i = 0; i < 20; i++) links.push(comment(`c${i}`, { replyTo: links.at(-1) }));
    const { markup } = shown({ comments: links });
    let depth = 0;
    const depths = [...markup.matchAll(/<(\/?)ol\b/g)].map(
      ([, end]) => (depth += end === "" ? 1 : -1),
    );
    expect(Math.max(...depths)).toBe(3);
    expect(markup.match(/<article/g)).toHaveLength(20);
  });

  test.each([
    ["off", [marc], ""],
    ["closed", [], "Les contributions sont closes."],
    [
      "closed",
      [marc],
      "Contributions Marc 1 er juin 2027 Je suis marc. Les contributions sont closes.",
    ],
  ] as const)("with mode %s and %o", (commentMode, comments, text) => {
    const page = shown({ commentMode, comments });
    expect(textOf(page)).toBe(text);
    expect(page.markup).not.toContain("<form");
  });

  test("are not called closed on the page of something that nobody wrote about", () => {
    const event = makeEvent({ commentMode: "closed" });
    const on = (id: string) =>
      discussion(contextOf(event), event, { kind: "session", id }, "Une session");
    expect(on("cartes")).toBeUndefined();
  });
});

describe("what strangers write", () => {
  const hostile = comment("eve", {
    author: `"><script>alert(1)</script>`,
    body: prose(
      "<script>alert(2)</script>\n\n# Titre\n\n![photo](https://evil.example/x.png)\n\n[lien](https://evil.example/) [ici](session:cartes) [mal](javascript:alert(3))\n\n\u202eà l’envers",
    ),
  });
  const { markup } = shown({ comments: [hostile] });

  test("is text: no scripts, headings and pictures", () => {
    expect(markup).not.toMatch(/<(?:script|img|h[13-6])\b|javascript:/);
    expect(markup).toContain("&lt;script&gt;alert(2)&lt;/script&gt;");
    expect(markup).toContain("<p># Titre</p>");
  });

  test("leads elsewhere without a recommendation, and within the site as any link", () => {
    expect(markup).toContain('<a href="https://evil.example/" rel="nofollow ugc">lien</a>');
    expect(markup).toContain('<a href="/fete/sessions/cartes/">ici</a>');
  });

  test("turns nothing around but itself: names and texts are set apart", () => {
    expect(markup).toContain("<bdi>&quot;&gt;&lt;script&gt;");
    expect(markup).toMatch(/<div class="told" dir="auto">[^]*\u202e[^]*<\/p><\/div>/);
  });
});

describe("ten thousand comments", () => {
  const threads: Comment[] = [];
  for (let i = 0; i < 5_000; i++) {
    threads.push(comment(`t${i}`));
    // One thread so deep that no page could nest it, and no call follow it.
    threads.push(comment(`d${i}`, i === 0 ? {} : { replyTo: threads[2 * i - 1] }));
  }
  const event = makeEvent({ commentMode: "open", comments: threads });

  test("show the last thirty on the page, and lead to all", () => {
    const page = html`${discussion(contextOf(event), event, about, event.title)}`;
    expect(page.markup.match(/<article/g)).toHaveLength(30);
    expect(textOf(page)).toContain("Les 30 dernières contributions sur 10 000.");
    expect(page.markup).toContain('<a href="/fete/comments/">Toutes les contributions</a>');
    const form = commentForm(contextOf(event), event, about);
    expect(form.markup.match(/<option/g)).toHaveLength(31);
  });

  test("stand once each on pages of a hundred", () => {
    const archive = archiveOf(event);
    expect(archive).toHaveLength(100);
    const all = archive.flatMap(({ discussions }) =>
      discussions.flatMap(({ entries }) => entries.map((entry) => entry.comment)),
    );
    expect(new Set(all)).toEqual(new Set(threads));
    expect(all).toHaveLength(threads.length);
  });

  test("have the address of the page that shows them", () => {
    const [first] = threads;
    const last = discussionOf(event, about).latest.at(-1)?.comment;
    expect(first && commentUrl("", event, first)).toBe("/fete/comments/#comment-t0");
    expect(last && commentUrl("", event, last)).toBe(`/fete/#comment-${last?.id}`);
  });
});

test("thirty comments have no page of their own", () => {
  const comments = Array.from({ length: 30 }, (_, i) => comment(`c${i}`));
  expect(archiveOf(makeEvent({ commentMode: "open", comments }))).toEqual([]);
  const more = [...comments, comment("c30")];
  expect(archiveOf(makeEvent({ commentMode: "open", comments: more }))).toHaveLength(1);
  expect(archiveOf(makeEvent({ commentMode: "off", comments: more }))).toEqual([]);
});
