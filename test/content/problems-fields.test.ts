import { describe } from "vitest";
import { bread, event, problem, saturday, sunday } from "./problem.ts";

describe("fields", () => {
  problem(
    "unknown-field: a misspelt field",
    { [bread]: ["speakers:", "speeker:"] },
    `
      content/fair/sessions/bread.md:3:1 error unknown-field
           2 │ title: Bread for all
           3 │ speeker: [ada]
             │ ^^^^^^^
        There is no field “speeker” here. Did you mean “speakers”?
    `,
  );

  problem(
    "unknown-field: a field in French",
    { [bread]: ["speakers:", "intervenants:"] },
    `
      content/fair/sessions/bread.md:3:1 error unknown-field
           2 │ title: Bread for all
           3 │ intervenants: [ada]
             │ ^^^^^^^^^^^^
        There is no field “intervenants” here. Did you mean “speakers”?
    `,
  );

  problem(
    "unknown-field: a field that does not exist",
    { [bread]: ["track: crafts", "colour: red"] },
    `
      content/fair/sessions/bread.md:4:1 error unknown-field
           3 │ speakers: [ada]
           4 │ colour: red
             │ ^^^^^^
        There is no field “colour” here. Possible fields: summary, kind, organisations, moderators, track, language, level, tags, questions, parts, status, status_note, replaced_by, silent_until, themes, facts, services, registration, stream, materials, links, origin, draft, publish.
    `,
  );

  problem(
    "unknown-field: a misspelt field that is required",
    { [bread]: ["title:", "titel:"] },
    `
      content/fair/sessions/bread.md:2:1 error unknown-field
           1 │ ---
           2 │ titel: Bread for all
             │ ^^^^^
        There is no field “titel” here. Did you mean “title”?
    `,
  );

  problem(
    "unknown-field: a text with commas within braces",
    {
      [event]: [
        "venue: hall",
        "venue: hall\naccess_contact: { note: The ramp, the lift, email: hi@fair.example }",
      ],
    },
    `
      content/fair/event.md:7:25 error unknown-field
           6 │ venue: hall
           7 │ access_contact: { note: The ramp, the lift, email: hi@fair.example }
             │                         ^^^^^^^^^^^^^^^^^^
        There is no field “the lift” here: within braces a comma begins a new field. Put a text with a comma in quotation marks.
        Write: access_contact: { note: "The ramp, the lift", email: hi@fair.example }
    `,
  );

  problem(
    "unknown-field: a misspelt field of a slot",
    { [sunday]: ["kind: workshop", "knd: workshop"] },
    `
      content/fair/programme/2027-03-28.yaml:3:3 error unknown-field
           2 │   title: Groups
           3 │   knd: workshop
             │   ^^^
        There is no field “knd” here. Did you mean “kind”?
    `,
  );

  problem(
    "missing-field: a missing field",
    { [event]: ["summary: Two days of bread, maps and songs.\n", ""] },
    `
      content/fair/event.md:1:1 error missing-field
           1 │ ---
             │ ^^^
        The field “summary” is missing. Add it; if it is not known yet: summary: tba
    `,
  );

  problem(
    "missing-field: a required field without a value",
    { [event]: ["title: Village fair", "title:"] },
    `
      content/fair/event.md:2:1 error missing-field
           1 │ ---
           2 │ title:
             │ ^^^^^
        The field “title” is missing. Add a line “title: …”.
    `,
  );

  problem(
    "unknown-field: what only a session has, in a slot",
    { [sunday]: "- time: 10:00–11:00\n  title: Lunch\n  speakers: [ada]\n" },
    `
      content/fair/programme/2027-03-28.yaml:3:3 error unknown-field
           2 │   title: Lunch
           3 │   speakers: [ada]
             │   ^^^^^^^^
        A slot of the programme has no field “speakers”, but a session has. Make it a session, with a file in sessions/, and name that here: session: …
    `,
  );

  problem(
    "missing-field: a missing field of an organisation",
    {
      "data/organisations.yaml":
        "committee:\n  name: Village committee\nlibrary:\n  url: https://library.example\n",
    },
    `
      data/organisations.yaml:3:1 error missing-field
           2 │   name: Village committee
           3 │ library:
             │ ^^^^^^^
        The field “name” is missing. Add a line “name: …”.
    `,
  );

  problem(
    "missing-field: an empty file",
    { [bread]: "---\n---\n" },
    `
      content/fair/sessions/bread.md:1:1 error missing-field
           1 │ ---
             │ ^
        This file has no fields. Write them (“field: value”), or delete the file.
    `,
  );

  problem(
    "missing-field: no site.yaml",
    { "data/site.yaml": undefined },
    `
      data/site.yaml:1:1 error missing-field
        The file data/site.yaml is missing. Create it: every site and every event begins with it.
    `,
  );

  problem(
    "missing-field: an event without event.md",
    { [event]: undefined },
    `
      content/fair/event.md:1:1 error missing-field
        The file content/fair/event.md is missing. Create it: every site and every event begins with it.
    `,
  );

  problem(
    "missing-field: a slot without a title",
    { [sunday]: ["  title: Groups\n", ""] },
    `
      content/fair/programme/2027-03-28.yaml:1:3 error missing-field
           1 │ - time: 10:00–12:00
             │   ^^^^^^^^^^^^^^^^^
        This slot has no title and no session that could give it one. Add a line “title: …”.
    `,
  );

  problem(
    "missing-field: a slot of two sessions without a title",
    { [saturday]: ["  title: Two talks\n", ""] },
    `
      content/fair/programme/2027-03-27.yaml:7:3 error missing-field
           6 │   session: bread
           7 │ - time: 14:00–16:00
             │   ^^^^^^^^^^^^^^^^^
        This slot has several sessions, and no title. Add a line “title: …”.
    `,
  );

  problem(
    "missing-field: an outcome with neither address nor file",
    { [event]: ["registration:", "outcomes:\n  - { title: Report, kind: report }\nregistration:"] },
    `
      content/fair/event.md:17:5 error missing-field
          16 │ outcomes:
          17 │   - { title: Report, kind: report }
             │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Exactly one of “url” and “media” is needed here. “url” is an address elsewhere, “media” a file of a media folder.
    `,
  );

  problem(
    "wrong-type: a text where a list is expected",
    { [bread]: ["[ada]", "ada"] },
    `
      content/fair/sessions/bread.md:3:11 error wrong-type
           2 │ title: Bread for all
           3 │ speakers: ada
             │           ^^^
        “speakers” should be a list. Write: speakers: [ada]
    `,
  );

  problem(
    "wrong-type: a list where a text is expected",
    { [bread]: ["title: Bread for all", "title: [Bread, for, all]"] },
    `
      content/fair/sessions/bread.md:2:8 error wrong-type
           1 │ ---
           2 │ title: [Bread, for, all]
             │        ^^^^^^^^^^^^^^^^^
        “title” should be a text. If the text begins with a bracket, put it in quotation marks.
    `,
  );

  problem(
    "wrong-type: a text where fields are expected",
    {
      [event]: ["tracks:\n  crafts: { title: Crafts }", "tracks: crafts"],
      [bread]: ["track: crafts\n", ""],
    },
    `
      content/fair/event.md:14:9 error wrong-type
          13 │   - { organisation: library, level: friends }
          14 │ tracks: crafts
             │         ^^^^^^
        “tracks” should be a group of fields.
    `,
  );

  problem(
    "wrong-type: a title over two lines",
    { [bread]: ["title: Bread for all", "title: |\n  Bread\n  for all"] },
    `
      content/fair/sessions/bread.md:3:3 error wrong-type
           2 │ title: |
           3 │   Bread
             │   ^^^^^
        This text should be on one line. Join its lines.
    `,
  );

  problem(
    "wrong-type: a capacity that is no number",
    { "data/venues.yaml": ["capacity: 80", "capacity: eighty"] },
    `
      data/venues.yaml:8:40 error wrong-type
           7 │   rooms:
           8 │     main: { name: Main room, capacity: eighty }
             │                                        ^^^^^^
        “eighty” is not a whole number. Write digits only: 120
    `,
  );

  problem(
    "wrong-type: a number with a comma",
    { "data/venues.yaml": ["  rooms:", '  geo: { lat: "46,2", lon: 5.2 }\n  rooms:'] },
    `
      data/venues.yaml:7:15 error wrong-type
           6 │     city: Milton
           7 │   geo: { lat: "46,2", lon: 5.2 }
             │               ^^^^^^
        “46,2” is not a number. Write: 46.2
    `,
  );

  problem(
    "unknown-field: an e-mail address in a comment",
    { "content/fair/comments/zoe.md": ["author: Zoe", "author: Zoe\nemail: zoe@example.org"] },
    `
      content/fair/comments/zoe.md:3:1 error unknown-field
           2 │ author: Zoe
           3 │ email: zoe@example.org
             │ ^^^^^
        There is no field “email” here. Possible fields: reply_to, by_organiser.
    `,
  );

  problem(
    "wrong-type: yes instead of true",
    { "content/fair/news/programme.md": ["date:", "important: yes\ndate:"] },
    `
      content/fair/news/programme.md:3:12 error wrong-type
           2 │ title: The programme is here
           3 │ important: yes
             │            ^^^
        “yes” should be true or false. Write: true
    `,
  );

  problem(
    "wrong-type: a record that was edited by hand",
    {
      "content/fair/revisions.json":
        '{\n  "event": { "status": "scheduled", "sequence": "often" }\n}\n',
    },
    `
      content/fair/revisions.json:2:49 error wrong-type
           1 │ {
           2 │   "event": { "status": "scheduled", "sequence": "often" }
             │                                                 ^^^^^^^
        “often” is not a whole number. Write digits only: 120
    `,
  );
});
