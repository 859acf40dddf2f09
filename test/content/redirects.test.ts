import { describe, expect, test } from "vitest";
import { loadVillage } from "./village.ts";

/** What is said of one redirect: the column tells whether of where it begins or where it leads. */
const said = (...redirects: readonly string[]) =>
  loadVillage({
    "data/site.yaml": [
      "look:",
      `redirects:\n${redirects.map((one) => `  ${one}\n`).join("")}look:`,
    ],
  }).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe("redirects", () => {
  test.each([
    ["/old: /fair/"],
    ["/old/page.html: /fair/#programme"],
    ["/été: https://other.example/"],
    ["/fair/programme/2027-04-01/: /fair/programme/"],
  ])("may say %s", (redirect) => {
    expect(said(redirect)).toEqual([]);
  });

  test.each([
    ["/"],
    ["/index.html"],
    ["/agenda"],
    ["/404.html"],
    ["/legal/"],
    ["/about"],
    ["/fair"],
    ["/fair/lunch/"],
    ["/fair/practical"],
    ["/fair/speakers/"],
    ["/fair/speakers/ada/index.html"],
    ["/fair/sessions/bread"],
    ["/fair/themes/water/"],
    ["/fair/news/programme/"],
    ["/fair/programme/2027-03-27/"],
    ["/fair/media/poster.svg"],
    ["/assets/style.css"],
  ])("never begin at %s, where something is", (from) => {
    expect(said(`${from}: /fair/news/`)).toEqual(["9:3 duplicate-address"]);
  });

  test.each([
    ["old"],
    ["//other.example/old"],
    ["https://village.example/old"],
    ["/old/*"],
    ["/old/:id"],
    ["/old?page=3"],
    ["/../old"],
    ["__proto__"],
  ])("begin at a path, which %s is not", (from) => {
    expect(said(`${from}: /fair/`)).toEqual(["9:3 bad-value"]);
  });

  test.each([
    ["fair", "bad-value"],
    ["//other.example", "bad-value"],
    ["javascript:alert(1)", "bad-value"],
    ["https://other.example/a b", "bad-url"],
  ])("lead to a path or an address, which %s is not", (to, code) => {
    expect(said(`/old: ${to}`)).toEqual([`9:9 ${code}`]);
  });

  test("do not lead in a circle, which is said once", () => {
    expect(said("/a: /a/")).toEqual(["9:7 bad-value"]);
    expect(said("/a: /b", "/b: /c#x", "/c/: /a", "/d: /a")).toEqual(["9:7 bad-value"]);
  });

  test("begin at each address once", () => {
    expect(said("/old: /fair/", "/old/: /fair/")).toEqual(["10:3 duplicate-address"]);
  });

  test("are each checked, whatever is wrong with another", () => {
    expect(said("/old:", "older: /fair/")).toEqual(["9:3 missing-field", "10:3 bad-value"]);
  });
});
