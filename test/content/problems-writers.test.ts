import { describe } from "vitest";
import { bread, problem, sunday } from "./problem.ts";

describe("what people write who write no YAML", () => {
  problem(
    "an item whose hyphen has no space",
    { [sunday]: "-time: 10:00–12:00\n  title: Groups\n" },
    `
      content/fair/programme/2027-03-28.yaml:1:1 error bad-yaml
           1 │ -time: 10:00–12:00
             │ ^^^^^^^^^^^^^^^^^^
        An item of a list begins with a hyphen and a space. Write “-” and a space at the beginning of the line.
    `,
  );

  problem(
    "an item that begins with a dash",
    { [sunday]: "- time: 10:00–11:00\n  title: Groups\n– time: 11:00–12:00\n  title: Tea\n" },
    `
      content/fair/programme/2027-03-28.yaml:3:1 error bad-yaml
           2 │   title: Groups
           3 │ – time: 11:00–12:00
             │ ^^^^^^^^^^^^^^^^^^^
        An item of a list begins with a hyphen and a space. Write “-” and a space at the beginning of the line.
    `,
  );

  problem(
    "a field of an item that stands too far to the left",
    { [sunday]: "- time: 10:00–12:00\n  title: Groups\nkind: meal\n" },
    `
      content/fair/programme/2027-03-28.yaml:3:1 error bad-yaml
           2 │   title: Groups
           3 │ kind: meal
             │ ^^^^^^^^^^
        This line is not indented like the lines it belongs with. Let it begin below “title:”.
    `,
  );

  problem(
    "a word for what is still open",
    { [sunday]: "- time: à définir\n  title: Groups\n" },
    `
      content/fair/programme/2027-03-28.yaml:1:9 error bad-time
           1 │ - time: à définir
             │         ^^^^^^^^^
        “à définir” is not a span of time. Write: tba
    `,
  );

  problem(
    "no-break spaces around a colon and before a field, which nobody sees",
    { [bread]: ["title: ", "title\u00a0:\u00a0"], [sunday]: ["  title:", "\u00a0\u202ftitle:"] },
    "",
  );
});
