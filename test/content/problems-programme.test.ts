import { describe } from "vitest";
import { bread, event, problem, saturday } from "./problem.ts";

describe("warnings", () => {
  problem(
    "room-overlap: two things in one room",
    {
      [saturday]: ["10:00–10:30\n  title: Welcome", "11:00–11:30\n  title: Welcome\n  room: main"],
    },
    `
      content/fair/programme/2027-03-27.yaml:3:9 warning room-overlap
           2 │   title: Welcome
           3 │   room: main
             │         ^^^^
        “Welcome” is in the room “main” at the same time as “Bread for all” (content/fair/programme/2027-03-27.yaml:7). Change the room or the time of one of them.
    `,
  );

  problem(
    "room-overlap: in one of several rooms",
    {
      [saturday]: [
        "10:00–10:30\n  title: Welcome",
        "11:00–11:30\n  title: Welcome\n  room: [small, main]",
      ],
    },
    `
      content/fair/programme/2027-03-27.yaml:3:17 warning room-overlap
           2 │   title: Welcome
           3 │   room: [small, main]
             │                 ^^^^
        “Welcome” is in the room “main” at the same time as “Bread for all” (content/fair/programme/2027-03-27.yaml:7). Change the room or the time of one of them.
    `,
  );

  problem(
    "speaker-double-booked: a speaker in two places",
    {
      "content/fair/sessions/maps.md": ["[ben]", "[ben, ada]"],
      [saturday]: ["10:30–12:00", "14:30–15:30"],
    },
    `
      content/fair/programme/2027-03-27.yaml:6:12 warning speaker-double-booked
           5 │   room: main
           6 │   session: bread
             │            ^^^^^
        Ada Martin is in “Bread for all” at the same time as in “Maps of the village” (content/fair/programme/2027-03-27.yaml:11). Move one of the two, or correct who speaks.
    `,
  );

  problem(
    "unscheduled-session: a session in no slot",
    { "content/fair/sessions/cake.md": "---\ntitle: Cake\n---\n" },
    `
      content/fair/sessions/cake.md:1:1 warning unscheduled-session
           1 │ ---
             │ ^
        This session is in no slot of the programme. Add it to a slot (“session: cake”); until then it is listed as not yet scheduled.
    `,
  );

  problem(
    "unused-speaker: a speaker in no session",
    { "content/fair/speakers/zoe.md": "---\nname: Zoe\n---\n" },
    `
      content/fair/speakers/zoe.md:1:1 warning unused-speaker
           1 │ ---
             │ ^
        This speaker is in no session. Add them to a session (“speakers: [zoe]”) or to the team in event.md (“team: [zoe]”), or delete the file.
    `,
  );

  problem(
    "unused-theme: a theme in no slot",
    { "content/fair/themes/air.md": "---\ntitle: Air\n---\n" },
    `
      content/fair/themes/air.md:1:1 warning unused-theme
           1 │ ---
             │ ^
        This theme is in no slot and no session. Add it to a workshop (“themes: [air]”), or delete the file.
    `,
  );

  problem(
    "raw-html: HTML in a text",
    { [bread]: ["How to bake together.", "How to <b>bake</b> together."] },
    `
      content/fair/sessions/bread.md:7:8 warning raw-html
           7 │ How to <b>bake</b> together.
             │        ^^^
        HTML is not rendered: “<b>” appears as it is written. Write it in Markdown: **bold**, *italic*, [a link](https://example.org).
    `,
  );

  problem(
    "no-alt: a picture without a description",
    { [bread]: ["How to bake together.", "![](poster.svg)"] },
    `
      content/fair/sessions/bread.md:7:5 warning no-alt
           7 │ ![](poster.svg)
             │     ^^^^^^^^^^
        The picture “poster.svg” has no description for those who do not see it. Write: ![What the picture shows](poster.svg)
    `,
  );

  problem(
    "placeholder: a text that was still to be written",
    { [bread]: ["How to bake together.", "TODO: how to bake."] },
    `
      content/fair/sessions/bread.md:7:1 warning placeholder
           7 │ TODO: how to bake.
             │ ^^^^
        “TODO” looks like a text that was still to be written. Write it, or write tba where the format allows it.
    `,
  );

  problem(
    "shifted-accent: an accent that cannot be read on",
    { "data/site.yaml": ['"#005a5b"', '"#ffe600"'] },
    `
      data/site.yaml:9:11 warning shifted-accent
           8 │ look:
           9 │   accent: "#ffe600"
             │           ^^^^^^^^^
        With the accent #ffe600 texts could not be read; #544b00 is used. Choose another accent, or write the colour that is used: "#544b00"
    `,
  );

  problem(
    "long-title: a long title",
    {
      [event]: [
        "title: Village fair",
        "title: A village fair with so many things to see, to hear and to taste that its name is long",
      ],
    },
    `
      content/fair/event.md:2:8 warning long-title
           1 │ ---
           2 │ title: A village fair with so many things to see, to hear and to taste that its name is long
             │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        The title has 85 characters; tabs and search engines show: A village fair with so many things to see, to hear and to taste that… Add a “short_title”.
    `,
  );
});
