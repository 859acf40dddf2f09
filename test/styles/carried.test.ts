/** What of the styles pages carry in themselves. */
import { describe, expect, test } from "vitest";
import { CarriedStyle } from "../../src/styles/carried-style.ts";

const styles = [
  "@layer vars,base,print,grid;",
  "@layer vars{:root{--ink:#222;--rule:var(--edge);--edge:#333;--unused:#444;--theirs:#555}}",
  "@layer base{p{color:var(--ink)}a:hover,.gone{border-color:var(--rule)}#here{margin:0}table{margin:1px}}",
  "@layer base{.card{& h2{margin:2px}& .gone{margin:3px}}.gone{& p{margin:4px}}}",
  "@layer base{.card:has(.gone){margin:5px}.card:not(.gone){margin:6px}:is(.gone,.card) p{margin:7px}[hidden]{display:none}}",
  "@layer base{.set-by-script{margin:8px}}",
  "@media (width>=60rem){.card{margin:9px}.gone{margin:10px}}",
  "@layer print{p{color:#000}}@layer grid{@page rooms{size:A3}.gone{margin:11px}}",
].join("");

const carried = new CarriedStyle(
  styles,
  "@layer own{.gone{color:var(--theirs)}}",
  'e.classList.add("set-by-script")',
);

const page =
  '<main class="card wide" id="here"><h2>Gone</h2><p class=""><a href="#">gone</a></p></main>';

const cut = (isWhole = false): string => carried.of([{ markup: page, isWhole }]).css;

describe("a page carries", () => {
  test("the order of the layers, and what organisers wrote, as they are", () => {
    const names = cut().matchAll(/@layer ([\w,]+)/g);
    expect([...new Set([...names].flatMap(([, name = ""]) => name.split(",")))]).toEqual([
      "vars",
      "base",
      "print",
      "grid",
      "own",
    ]);
    expect(cut()).toMatch(/@layer own\{\.gone\{color:var\(--theirs\)\}\}$/);
  });

  test("the rules that find something in it, whatever its states and attributes, and no others", () => {
    const margins = [...cut().matchAll(/margin:(\d+(?:px)?)/g)].map(([, margin]) => margin);
    expect(margins).toEqual(["0", "2px", "6px", "7px", "9px"]);
    expect(cut()).toContain("[hidden]");
    expect(cut()).toContain("a:hover{");
  });

  test("the properties that those ask for, and those that these ask for", () => {
    for (const name of ["--ink", "--rule", "--edge", "--theirs"])
      expect(cut()).toContain(`${name}:`);
    expect(cut()).not.toContain("--unused");
  });

  test("nothing that is for paper", () => {
    expect(cut()).not.toMatch(/#000|@page/);
  });

  test("what scripts may name, if it gets no other styles", () => {
    expect(cut(true)).toContain(".set-by-script");
    expect(cut(false)).not.toContain(".set-by-script");
  });

  test("what any page of its kind uses, with the hash of it", () => {
    const all = carried.of([
      { markup: page, isWhole: false },
      { markup: "<table>", isWhole: false },
    ]);
    expect(all.css).toContain("table{");
    expect(all.hash).toMatch(/^sha256-[\w+/]{43}=$/);
  });
});
