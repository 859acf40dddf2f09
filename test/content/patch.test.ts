/** Edits of files that someone wrote: what changes, and what stays as it is. */
import { expect, test } from "vitest";
import { patchMarkdown } from "../../src/content/patch/markdown-patch.ts";

const file = `---   
# Who bakes
name: "Ada Martin"   # as on her card
role: baker # for now
links: [{ label: Her site, url: "https://ada.example/" }]
---

Ada bakes.

`;

test.each([
  [["role"], "miller", "role: baker #", "role: miller #"],
  [["name"], "Ada: M", '"Ada Martin"', '"Ada: M"'],
  [["links", 0, "label"], "Ada, at home", "label: Her site", 'label: "Ada, at home"'],
  [["body"], "Ada mills.", "\nAda bakes.\n\n", "\nAda mills.\n"],
  [["pronouns"], "she", "}]\n", "}]\npronouns: she\n"],
])("a new value at %j leaves all around it as it was", (path, value, before, after) => {
  expect(file).toContain(before);
  expect(patchMarkdown(file, path, value)).toBe(file.replace(before, after));
});

test("a text of several lines takes the place of one, and nothing the place of a text", () => {
  expect(patchMarkdown(file, ["role"], "baker\nmiller")).toContain("role: |\n  baker\n  miller\n");
  expect(patchMarkdown(file, ["body"], undefined)).toMatch(/}\]\n---\n$/);
});
