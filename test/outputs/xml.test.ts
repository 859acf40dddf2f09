import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { element, xmlFile } from "../../src/write/xml.ts";
import { readXml } from "./atom.ts";
import { heldLine } from "./hostile-texts.ts";

describe("an element", () => {
  test.each([
    ["is empty without content", element("br"), "<br/>"],
    ["holds a text", element("a", {}, "b"), "<a>b</a>"],
    ["leaves out what has no value", element("a", { b: undefined, c: 1 }), '<a c="1"/>'],
    [
      "holds elements, each on a line",
      element("a", {}, [element("b"), undefined, false, element("c")]),
      "<a>\n<b/>\n<c/>\n</a>",
    ],
    ["escapes text", element("a", {}, `<&>"'`), `<a>&lt;&amp;&gt;"'</a>`],
    ["escapes values", element("a", { b: `<&>"'\n` }), `<a b="&lt;&amp;&gt;&quot;'&#10;"/>`],
    ["ends no CDATA section by accident", element("a", {}, "]]>"), "<a>]]&gt;</a>"],
    ["keeps what needs two halves", element("a", {}, "\u{1f600}"), "<a>\u{1f600}</a>"],
  ])("%s", (_, { markup }, expected) => {
    expect(markup).toBe(expected);
  });

  test("gives back any text, whoever reads it", () => {
    const unit = fc.string({ unit: "binary" }).map(heldLine);
    fc.assert(
      fc.property(unit, unit, (text, value) => {
        const [, { children }] = readXml(
          xmlFile(element("root", {}, [element("a", { value }, `.${text}.`)])),
        );
        const [, read] = children[0] ?? [];
        expect(read?.text).toBe(`.${text}.`);
        expect(read?.attributes.value).toBe(value);
      }),
    );
  });
});
