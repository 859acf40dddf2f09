/** What of the styles pages carry in themselves. */
import { describe, expect, test } from "vitest";
import { CarriedStyle } from "../../src/styles/carried-style.ts";
import { Used } from "../../src/styles/used.ts";

const styles = [
  "@layer vars,base,print,grid;",
  "@layer vars{:root{--ink:#222;--rule:var(--edge);--edge:#333;--unused:#444;--theirs:#555}}",
  "@layer base{p{color:var(--ink)}a:hover,a:focus-visible,main:target,.gone{margin:13px}h2{border-color:var(--rule)}#here{margin:0}table{margin:1px}}",
  "@layer base{.card{& h2{margin:2px}& .gone{margin:3px}}.gone{& p{margin:4px}}}",
  "@layer base{.card:has(.gone){margin:5px}.card:not(.gone){margin:6px}:is(.gone,.card) p{margin:7px}[hidden]{display:none}}",
  "@layer base{a:popover-open{margin:8px}p:not(:popover-open){display:none}[open]{margin:12px}}",
  "@media (width>=60rem){.card{margin:9px}.gone{margin:10px}}",
  "@layer print{p{color:#000}}@layer grid{@page rooms{size:A3}.gone{margin:11px}}",
].join("");

const carried = new CarriedStyle(styles, "@layer own{.gone{color:var(--theirs)}}");

const page =
  '<main class="card wide" id="here"><h2>Gone</h2><p class="" hidden><a href="#">gone</a></p></main>';

const cut = (...markups: readonly string[]) => {
  const used = new Used();
  for (const markup of [page, ...markups]) used.add(markup);
  return carried.of(used);
};

describe("a page carries", () => {
  test("the order of the layers, and what organisers wrote, as they are", () => {
    const names = cut().css.matchAll(/@layer ([\w,]+)/g);
    expect([...new Set([...names].flatMap(([, name = ""]) => name.split(",")))]).toEqual([
      "vars",
      "base",
      "print",
      "grid",
      "own",
    ]);
    expect(cut().css).toMatch(/@layer own\{\.gone\{color:var\(--theirs\)\}\}$/);
  });

  test("the rules that find something in it, and no others", () => {
    const margins = [...cut().css.matchAll(/margin:(\d+(?:px)?)/g)].map(([, margin]) => margin);
    expect(margins).toEqual(["0", "2px", "6px", "7px", "9px"]);
    expect(cut().css).toContain("[hidden]");
  });

  test("the properties that those ask for, and those that these ask for", () => {
    for (const name of ["--ink", "--rule", "--edge", "--theirs"])
      expect(cut().css).toContain(`${name}:`);
    expect(cut().css).not.toContain("--unused");
  });

  test("nothing that is for paper", () => {
    expect(cut().css).not.toMatch(/#000|@page/);
  });

  test("nothing that is for forced colours", () => {
    const used = new Used();
    used.add(page);
    const forced = "@media (forced-colors:active){p{border:1px solid}}p{color:red}";
    expect(new CarriedStyle(forced, "").of(used).css).toBe("p{color:red}");
  });

  test("nothing that a visitor does, for by then there are all styles", () => {
    expect(cut().css).not.toContain("hover");
    expect(cut().css).not.toContain("popover-open{");
    expect(cut().css).toContain(":not(:popover-open)");
  });

  test("nothing that asks more of an element than one has", () => {
    const asking = [
      "h2[hidden]{margin:20px}h2.card{margin:21px}p[hidden]{margin:22px}main.card.wide:is(main){margin:23px}",
      "main:is(.gone p,.card h2){margin:24px}main:is(p,h2)[id]{margin:25px}.wide#here{margin:26px}",
      "[href^=tel\\:]{margin:27px}[href^=\\#]{margin:28px}[dir=rtl] p{margin:29px}[dir=ltr] p{margin:30px}",
      "[href$=far]{margin:31px}main::before{margin:32px}h2::before{content:none}",
    ].join("");
    const used = new Used();
    used.add(`<html dir="ltr">${page}`);
    const { css } = new CarriedStyle(asking, "").of(used);
    const margins = [...css.matchAll(/margin:(\d+)px/g)].map(([, margin]) => margin);
    expect(margins).toEqual(["22", "23", "26", "28", "30", "31", "32"]);
  });

  test("nothing for what waits in a template, which a script shows once there are all styles", () => {
    const inner = "<template><table></table></template><ul>";
    expect(cut(`<template data-from="2">${inner}</template><ol>`).css).toBe(cut().css);
    expect(cut(`${inner}</ul><h2 open>`).css).toContain("[open]");
  });

  test("no property that is of use to who points or scrolls, for by then there are all styles", () => {
    const acting =
      "p{cursor:pointer;scroll-behavior:smooth;scroll-padding-block:1rem 2rem;color:red}";
    const used = new Used();
    used.add(page);
    expect(new CarriedStyle(acting, "").of(used).css).toBe("p{color:red}");
  });

  test("what any page of its kind uses, with the hash of it", () => {
    const all = cut("<table>");
    expect(all.css).toContain("table{");
    expect(all.hash).toMatch(/^sha256-[\w+/]{43}=$/);
  });
});
