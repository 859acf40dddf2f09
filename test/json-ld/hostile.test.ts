import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { document } from "../../layouts/parts/document.ts";
import { raw } from "../../src/html.ts";
import { aboutEvent } from "../../src/outputs/json-ld/subject.ts";
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
  "\ud800",
  "\0\u0001",
  "{{ 7 * 7 }} ${7 * 7}",
  "שלום \u202e",
];

describe("no text escapes from the block of data", () => {
  test.each(hostile)("%j", (text) => {
    const said = { name: text, description: text, keywords: text };
    expect(readBack(pageWith(text, [text]))).toMatchObject(said);
  });

  const naughty = resolve("../shared/standards/naughty-strings/blns.json");
  test.skipIf(!existsSync(naughty))(
    "any of the Big List of Naughty Strings (skipped where ../shared is not beside the repository)",
    () => {
      const strings = z.array(z.string()).parse(JSON.parse(readFileSync(naughty, "utf8")));
      expect(strings.length).toBeGreaterThan(400);
      expect(readBack(pageWith(strings.join("\n"), strings))?.keywords).toEqual(strings);
    },
  );
});
