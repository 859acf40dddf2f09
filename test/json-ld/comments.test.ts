import { expect, test } from "vitest";
import { Catalogue } from "../../src/outputs/json-ld/graph.ts";
import { pageJson } from "../../src/outputs/json-ld/page.ts";
import { discussionOf } from "../../src/site/discussions.ts";
import { parseData } from "./read-data.ts";
import { event as file, villageOf } from "./village-data.ts";

test("a page tells the comments that it shows, answers by what they answer, and nobody's address", () => {
  const site = villageOf({
    [file]: ["venue: hall", "comments: { mode: closed }\nvenue: hall"],
    "content/fair/comments/max.md":
      '---\nauthor: "Max\u202e"\ndate: 2027-02-03T10:00\nreply_to: zoe\n---\n\nSo shall *I*.\n',
  });
  const [event] = site.events;
  if (!event) throw new Error("no event");
  const { latest } = discussionOf(event, { kind: "session", id: "bread" });
  const url = "/fair/sessions/bread/";
  const json = pageJson(new Catalogue(site, () => undefined), {
    ...{ url, canonical: url, title: "Bread", language: "en", steps: [], subject: undefined },
    comments: { event, shown: latest.map(({ comment }) => comment) },
  });
  const { "@graph": nodes } = parseData(json);
  const page = "https://village.example/fair/sessions/bread/";
  expect(nodes.find((node) => node["@type"] === "WebPage")).toMatchObject({
    comment: [{ "@id": `${page}#comment-zoe` }, { "@id": `${page}#comment-max` }],
  });
  expect(nodes.filter((node) => node["@type"] === "Comment")).toEqual([
    {
      "@type": "Comment",
      "@id": `${page}#comment-zoe`,
      author: { "@type": "Person", name: "Zoe" },
      datePublished: "2027-02-02",
      text: "I shall come.",
    },
    {
      "@type": "Comment",
      "@id": `${page}#comment-max`,
      author: { "@type": "Person", name: "Max" },
      datePublished: "2027-02-03T10:00+01:00",
      text: "So shall I.",
      parentItem: { "@id": `${page}#comment-zoe` },
    },
  ]);
});
