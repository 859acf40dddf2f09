import { describe, expect, test } from "vitest";
import { document } from "../../layouts/parts/shell/document.ts";
import { raw } from "../../src/write/html.ts";
import { aboutEvent } from "../../src/outputs/json-ld/subject.ts";
import { hostileTexts } from "../outputs/hostile-texts.ts";
import { contextOf, makeEvent, organisation } from "../layouts/small-site.ts";
import { dataBlocks, parseData } from "./read-data.ts";

/** The page of an event that says these texts wherever an event may say one. */
const pageWith = (text: string, keywords: readonly string[]): string => {
  const event = makeEvent({
    title: text,
    shortTitle: text,
    summary: text,
    audience: text,
    keywords,
    organisers: [organisation("labo", text)],
    venue: { city: text },
    partOf: { title: text },
  });
  const page = { title: "Page", description: "", main: raw(""), data: aboutEvent(event, false) };
  return document(contextOf(event), page).markup;
};

/** The event that a page tells of, from what a browser takes for its only block of data. */
const readBack = (markup: string) => {
  const blocks = dataBlocks(markup);
  expect(blocks).toHaveLength(1);
  // A comment or an element would begin with this sign, and JavaScript of old ended its lines with those.
  expect(blocks[0]).not.toMatch(/[<\u2028\u2029]/);
  expect(markup.match(/<script\b/g)).toHaveLength(2);
  return parseData(blocks[0] ?? "")["@graph"].find((node) => node["@type"] === "Event");
};

const hostile = [
  "</script><script>alert(1)</script>",
  "</SCRIPT ><img src=x onerror=alert(1)>",
  "<!-- <script>",
  "<!--<script></script>-->",
  "]]>",
  "\u2028\u2029",
  '"},{"@id":"https://evil.example/',
  "\\",
  "\\u003c/script>",
  "{{ 7 * 7 }} ${7 * 7}",
  "שלום \u202e",
];

describe("no text escapes from the block of data", () => {
  test.each(hostile)("%j", (text) => {
    const said = { name: text, description: text, keywords: text };
    expect(readBack(pageWith(text, [text]))).toMatchObject(said);
  });

  test("any of the Big List of Naughty Strings", () => {
    expect(hostileTexts.length).toBeGreaterThan(400);
    expect(readBack(pageWith(hostileTexts.join("\n"), hostileTexts))?.keywords).toEqual(
      hostileTexts,
    );
  });
});
