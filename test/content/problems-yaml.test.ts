import { describe } from "vitest";
import { bread, problem, sunday } from "./problem.ts";

describe("YAML that cannot be read", () => {
  problem(
    "bad-encoding: a file that is not UTF-8",
    {
      [bread]: new Uint8Array([
        45, 45, 45, 10, 116, 105, 116, 108, 101, 58, 32, 67, 97, 102, 233, 10, 45, 45, 45, 10,
      ]),
    },
    `
      content/fair/sessions/bread.md:2:11 error bad-encoding
           1 │ ---
           2 │ title: Caf�
             │           ^
        This file is not UTF-8 text. Open it in a text editor and save it again with the encoding UTF-8.
    `,
  );

  problem(
    "bad-encoding: a control character",
    { [bread]: "---\ntitle: Bread\u0007\n---\n" },
    `
      content/fair/sessions/bread.md:2:13 error bad-encoding
           1 │ ---
           2 │ title: Bread 
             │             ^
        There is an invisible control character here (U+0007). Delete it, and type again what it stands for.
    `,
  );

  problem(
    "bad-yaml: a line indented with a tab",
    { [sunday]: "- time: 10:00–12:00\n\ttitle: Groups\n" },
    `
      content/fair/programme/2027-03-28.yaml:2:1 error bad-yaml
           1 │ - time: 10:00–12:00
           2 │  title: Groups
             │ ^
        This line is indented with a tab. Indent with spaces: two for each step.
    `,
  );

  problem(
    "bad-yaml: a quotation mark that is not closed",
    { [bread]: ["title: Bread for all", 'title: "Bread for all'] },
    `
      content/fair/sessions/bread.md:2:8 error bad-yaml
           1 │ ---
           2 │ title: "Bread for all
             │        ^^^^^^^^^^^^^^
        The text in quotation marks that begins here does not end where it should. Put the whole text between double quotes, and write \\" for a double quote inside it.
    `,
  );

  problem(
    "bad-yaml: an apostrophe within single quotes",
    { [bread]: ["title: Bread for all", "title: 'Ada's bread'"] },
    `
      content/fair/sessions/bread.md:2:8 error bad-yaml
           1 │ ---
           2 │ title: 'Ada's bread'
             │        ^^^^^^^^^^^^^
        The text in quotation marks that begins here does not end where it should. Put the whole text between double quotes, and write \\" for a double quote inside it.
    `,
  );

  problem(
    "bad-yaml: a bracket that is not closed",
    { [bread]: ["[ada]", "[ada"] },
    `
      content/fair/sessions/bread.md:3:11 error bad-yaml
           2 │ title: Bread for all
           3 │ speakers: [ada
             │           ^^^^
        The bracket that opens here is not closed properly. Close it on the same line, with a comma between the items: [first, second].
    `,
  );

  problem(
    "bad-yaml: a backslash in double quotes",
    { [bread]: ["title: Bread for all", 'title: "Bread \\& butter"'] },
    `
      content/fair/sessions/bread.md:2:8 error bad-yaml
           1 │ ---
           2 │ title: "Bread \\& butter"
             │        ^^^^^^^^^^^^^^^^^
        A backslash in double quotes begins a special character, and this one is unknown. Use single quotes, or double the backslash.
    `,
  );

  problem(
    "bad-yaml: a text that begins with @",
    { [bread]: ["title: Bread for all", "title: @home"] },
    `
      content/fair/sessions/bread.md:2:8 error bad-yaml
           1 │ ---
           2 │ title: @home
             │        ^^^^^
        A text cannot begin with “@” unless it is in quotation marks. Write: "@home"
    `,
  );

  problem(
    "bad-yaml: a text that begins with !",
    { [bread]: ["title: Bread for all", "title: !important"] },
    `
      content/fair/sessions/bread.md:2:8 error bad-yaml
           1 │ ---
           2 │ title: !important
             │        ^^^^^^^^^^
        A text that begins with “!” must be in quotation marks. Put the text in double quotes.
    `,
  );

  problem(
    "bad-yaml: a text that begins with *",
    { [bread]: ["title: Bread for all", "title: *bread"] },
    `
      content/fair/sessions/bread.md:2:8 error bad-yaml
           1 │ ---
           2 │ title: *bread
             │        ^^^^^^
        A text that begins with “*” or “&” must be in quotation marks. Put the text in double quotes.
    `,
  );

  problem(
    "bad-yaml: a field that is there twice",
    { [bread]: ["track: crafts", "track: crafts\ntitle: Bread again"] },
    `
      content/fair/sessions/bread.md:5:1 error bad-yaml
           4 │ track: crafts
           5 │ title: Bread again
             │ ^^^^^
        The field “title” is here twice. Keep one of the two.
    `,
  );

  problem(
    "bad-yaml: a second document",
    {
      [sunday]:
        "- time: 10:00–12:00\n  title: Groups\n  themes: [water]\n---\n- time: 12:00–13:00\n  title: Lunch\n",
    },
    `
      content/fair/programme/2027-03-28.yaml:4:1 error bad-yaml
           3 │   themes: [water]
           4 │ ---
             │ ^^^
        A second document begins after this line. Remove the line “---”.
    `,
  );

  problem(
    "bad-yaml: a field stands as far in as what it should hold, so that nobody knows which of two lines is wrong",
    {
      "data/venues.yaml": [
        "small: { name: Small room }\n",
        "small: { name: Small room }\nbarn:\n  name: Barn\n    address:\n    city: Milton\n",
      ],
    },
    `
      data/venues.yaml:11:3 error bad-yaml
          10 │ barn:
          11 │   name: Barn
             │   ^^^^^^^^^^
        This line is not indented like the lines it belongs with. Fields of one thing stand below each other; what belongs to them is two spaces further in.
    `,
  );

  problem(
    "bad-yaml: a line that is indented differently",
    { [sunday]: "- time: 10:00–12:00\n  title: Groups\n   kind: workshop\n" },
    `
      content/fair/programme/2027-03-28.yaml:3:4 error bad-yaml
           2 │   title: Groups
           3 │    kind: workshop
             │    ^^^^^^^^^^^^^^
        This line is not indented like the lines it belongs with. Fields of one thing stand below each other; what belongs to them is two spaces further in.
    `,
  );

  problem(
    "bad-yaml: a line that is not YAML",
    { [sunday]: "- time: 10:00–12:00\n  title: Groups\n  kind workshop\n  themes: [water]\n" },
    `
      content/fair/programme/2027-03-28.yaml:3:3 error bad-yaml
           2 │   title: Groups
           3 │   kind workshop
             │   ^^^^^^^^^^^^^
        This line cannot be read as YAML. Write “field: value”, with a space after the colon.
    `,
  );

  problem(
    "unquoted-colon: a colon in a title",
    { [bread]: ["title: Bread for all", "title: Bread: for all?"] },
    `
      content/fair/sessions/bread.md:2:8 error unquoted-colon
           1 │ ---
           2 │ title: Bread: for all?
             │        ^^^^^^^^^^^^^^^
        A text with a colon followed by a space must be in quotation marks. Write: title: "Bread: for all?"
    `,
  );

  problem(
    "unquoted-colon: a colon in an item of a list",
    { [bread]: ["track: crafts", "questions:\n  - Bread: for whom?\n  - And why?"] },
    `
      content/fair/sessions/bread.md:5:5 error unquoted-colon
           4 │ questions:
           5 │   - Bread: for whom?
             │     ^^^^^^^^^^^^^^^^
        A text with a colon followed by a space must be in quotation marks. Write: - "Bread: for whom?"
    `,
  );

  problem(
    "swallowed-comment: a number sign that begins a word",
    { [bread]: ["title: Bread for all", "title: Bread #1"] },
    `
      content/fair/sessions/bread.md:2:14 error swallowed-comment
           1 │ ---
           2 │ title: Bread #1
             │              ^^
        What follows “#” is taken for a comment and would be lost. Write: title: "Bread #1"
        A real comment has a space after the sign: # like this.
    `,
  );

  problem(
    "swallowed-comment: a colour that is taken for a comment",
    { "data/site.yaml": ['"#005a5b"', "#005a5b"] },
    `
      data/site.yaml:9:11 error swallowed-comment
           8 │ look:
           9 │   accent: #005a5b
             │           ^^^^^^^
        What follows “#” is taken for a comment and would be lost. Write: accent: "#005a5b"
        A real comment has a space after the sign: # like this.
    `,
  );

  problem(
    "swallowed-comment: an item of a list taken for a comment",
    { [bread]: ["track: crafts", "tags:\n  - #bread\n  - cake"] },
    `
      content/fair/sessions/bread.md:5:5 error swallowed-comment
           4 │ tags:
           5 │   - #bread
             │     ^^^^^^
        What follows “#” is taken for a comment and would be lost. Write: - "#bread"
        A real comment has a space after the sign: # like this.
    `,
  );

  problem(
    "no-front-matter: no front matter",
    { [bread]: "# Bread\n\nHow to bake.\n" },
    `
      content/fair/sessions/bread.md:1:1 error no-front-matter
           1 │ # Bread
             │ ^
        This file does not begin with its fields between two lines “---”. Begin it like this:
        ---
        title: …
        ---
    `,
  );

  problem(
    "no-front-matter: front matter that is not closed",
    { [bread]: "---\ntitle: Bread\n\nHow to bake.\n" },
    `
      content/fair/sessions/bread.md:1:1 error no-front-matter
           1 │ ---
             │ ^^^
        The fields that begin here are not closed by a second line “---”. Put a line “---” between the fields and the text.
    `,
  );

  problem(
    "front-matter-language: front matter in another language",
    { [bread]: "---js\n{ title: process.exit() }\n---\n" },
    `
      content/fair/sessions/bread.md:1:4 error front-matter-language
           1 │ ---js
             │    ^^
        The fields are written in “js”; only YAML is read. Begin the file with “---” alone.
    `,
  );
});
