import { describe } from "vitest";
import { bread, event, problem } from "./problem.ts";

describe("problems together", () => {
  problem(
    "bad-yaml: one cause, one problem: a session that cannot be read",
    { [bread]: ["title: Bread for all", 'title: "Bread'] },
    `
      content/fair/sessions/bread.md:2:8 error bad-yaml
           1 │ ---
           2 │ title: "Bread
             │        ^^^^^^
        The text in quotation marks that begins here does not end where it should. Put the whole text between double quotes, and write \\" for a double quote inside it.
    `,
  );

  problem(
    "unknown-field: problems of several files, in order",
    {
      [bread]: ["[ada]", "[adda]"],
      "data/venues.yaml": ["capacity: 80", "capacity: many"],
      [event]: ["start:", "strat:"],
    },
    `
      content/fair/event.md:4:1 error unknown-field
           3 │ summary: Two days of bread, maps and songs.
           4 │ strat: 2027-03-27T10:00
             │ ^^^^^
        There is no field “strat” here. Did you mean “start”?

      content/fair/sessions/bread.md:3:12 error unknown-reference
           2 │ title: Bread for all
           3 │ speakers: [adda]
             │            ^^^^
        No speaker is called “adda”. Did you mean “ada”?
        Speakers are in content/fair/speakers/: ada, ben.

      data/venues.yaml:8:40 error wrong-type
           7 │   rooms:
           8 │     main: { name: Main room, capacity: many }
             │                                        ^^^^
        “many” is not a whole number. Write digits only: 120
    `,
  );
});
