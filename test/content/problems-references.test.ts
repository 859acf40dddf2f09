import { describe, expect, test } from "vitest";
import { loadVillage } from "./village.ts";
import { bread, event, problem, saturday, sunday } from "./problem.ts";

describe("references", () => {
  problem(
    "unknown-reference: a speaker who does not exist",
    { [bread]: ["[ada]", "[ada, adda]"] },
    `
      content/fair/sessions/bread.md:3:17 error unknown-reference
           2 │ title: Bread for all
           3 │ speakers: [ada, adda]
             │                 ^^^^
        No speaker is called “adda”. Did you mean “ada”?
        Speakers are in content/fair/speakers/: ada, ben.
    `,
  );

  problem(
    "unknown-reference: a speaker by name",
    { "content/fair/sessions/maps.md": ["[ben]", "[Ben Goeta]"] },
    `
      content/fair/sessions/maps.md:3:12 error unknown-reference
           2 │ title: Maps of the village
           3 │ speakers: [Ben Goeta]
             │            ^^^^^^^^^
        No speaker is called “Ben Goeta”. Did you mean “ben”?
        Speakers are in content/fair/speakers/: ada, ben.
    `,
  );

  problem(
    "unknown-reference: an organisation that is not described",
    { [event]: ["[committee]", "[committee, town]"] },
    `
      content/fair/event.md:7:25 error unknown-reference
           6 │ venue: hall
           7 │ organisers: [committee, town]
             │                         ^^^^
        No organisation or person is called “town”. Somebody without a file in speakers/ is written so: { name: … }
        Organisations and persons are in data/organisations.yaml, content/fair/speakers/: committee, library, ada, ben.
    `,
  );

  problem(
    "unknown-reference: a room that does not exist",
    { [saturday]: ["room: main", "room: mian"] },
    `
      content/fair/programme/2027-03-27.yaml:5:9 error unknown-reference
           4 │ - time: 10:30–12:00
           5 │   room: mian
             │         ^^^^
        No room is called “mian”. Did you mean “main”?
        Rooms are in data/venues.yaml (hall): main, small.
    `,
  );

  problem(
    "unknown-reference: a room in a list",
    { [saturday]: ["room: main", "room: [smal, main]"] },
    `
      content/fair/programme/2027-03-27.yaml:5:10 error unknown-reference
           4 │ - time: 10:30–12:00
           5 │   room: [smal, main]
             │          ^^^^
        No room is called “smal”. Did you mean “small”?
        Rooms are in data/venues.yaml (hall): main, small.
    `,
  );

  describe.each([
    "main and small",
    "main & small",
    "Main room / Small room",
    "smal, main",
    "main et small",
  ])("unknown-reference: several rooms in a text: %s", (written) => {
    const fixed = written.startsWith("smal") ? "[small, main]" : "[main, small]";
    problem(
      "are proposed as a list",
      { [saturday]: ["room: main", `room: ${written}`] },
      `
          content/fair/programme/2027-03-27.yaml:5:9 error unknown-reference
               4 │ - time: 10:30–12:00
               5 │   room: ${written}
                 │         ${"^".repeat(written.length)}
            No room is called “${written}”. Several are written as a list.
            Write: ${fixed}
        `,
    );
  });

  problem(
    "unknown-reference: several rooms where one can be",
    { "content/fair/themes/water.md": ["---\n", "---\nroom: main, small\n"] },
    `
      content/fair/themes/water.md:2:7 error unknown-reference
           1 │ ---
           2 │ room: main, small
             │       ^^^^^^^^^^^
        No room is called “main, small”. Rooms are in data/venues.yaml (hall): main, small.
    `,
  );

  problem(
    "unknown-field: several rooms within braces",
    {
      [saturday]: [
        "- time: 10:00–10:30\n  title: Welcome\n  kind: welcome",
        "- { time: 10:00–10:30, title: Welcome, room: main, small }",
      ],
    },
    `
      content/fair/programme/2027-03-27.yaml:1:46 error unknown-field
           1 │ - { time: 10:00–10:30, title: Welcome, room: main, small }
             │                                              ^^^^^^^^^^^
        There is no field “small” here: within braces a comma begins a new field. Put a list in brackets.
        Write: - { time: 10:00–10:30, title: Welcome, room: [main, small] }
    `,
  );

  problem(
    "bad-value: a room twice in a list",
    { [saturday]: ["room: main", "room: [main, small, main]"] },
    `
      content/fair/programme/2027-03-27.yaml:5:23 error bad-value
           4 │ - time: 10:30–12:00
           5 │   room: [main, small, main]
             │                       ^^^^
        “main” is in this list twice. Keep one of the two.
    `,
  );

  problem(
    "bad-value: a list with what is still open",
    { [saturday]: ["room: main", "room: [main, tba]"] },
    `
      content/fair/programme/2027-03-27.yaml:5:16 error bad-value
           4 │ - time: 10:30–12:00
           5 │   room: [main, tba]
             │                ^^^
        “tba” is not possible here. Leave the field out until it is known.
    `,
  );

  problem(
    "unknown-reference: a room of an event without a venue",
    { [event]: ["venue: hall", "venue: tba"], [saturday]: ["  room: small\n", ""] },
    `
      content/fair/programme/2027-03-27.yaml:5:9 error unknown-reference
           4 │ - time: 10:30–12:00
           5 │   room: main
             │         ^^^^
        The room “main” belongs to no venue: the event has none yet. Give the event or the slot a “venue” of data/venues.yaml.
    `,
  );

  problem(
    "unknown-reference: a track that does not exist",
    { [bread]: ["track: crafts", "track: craft"] },
    `
      content/fair/sessions/bread.md:4:8 error unknown-reference
           3 │ speakers: [ada]
           4 │ track: craft
             │        ^^^^^
        No track is called “craft”. Did you mean “crafts”?
        Tracks are in content/fair/event.md: crafts.
    `,
  );

  problem(
    "unknown-reference: a level that does not exist",
    { [event]: ["level: friends", "level: friend"] },
    `
      content/fair/event.md:13:37 error unknown-reference
          12 │ partners:
          13 │   - { organisation: library, level: friend }
             │                                     ^^^^^^
        No level of partners is called “friend”. Did you mean “friends”?
        Levels are in content/fair/event.md: friends.
    `,
  );

  problem(
    "unknown-reference: a theme that does not exist",
    { [sunday]: ["[water]", "[water, wather]"] },
    `
      content/fair/programme/2027-03-28.yaml:4:19 error unknown-reference
           3 │   kind: workshop
           4 │   themes: [water, wather]
             │                   ^^^^^^
        No theme is called “wather”. Did you mean “water”?
        Themes are in content/fair/themes/: water.
    `,
  );

  problem(
    "unknown-reference: a link to a speaker who does not exist",
    { [event]: ["speaker:ada", "speaker:adda"] },
    `
      content/fair/event.md:21:29 error unknown-reference
          21 │ Come and meet [Ada](speaker:adda).
             │                             ^^^^
        No speaker is called “adda”. Did you mean “ada”?
        Speakers are in content/fair/speakers/: ada, ben.
    `,
  );

  problem(
    "unknown-reference: a link to an event that does not exist",
    { [event]: ["speaker:ada", "speaker:fayre/ada"] },
    `
      content/fair/event.md:21:29 error unknown-reference
          21 │ Come and meet [Ada](speaker:fayre/ada).
             │                             ^^^^^^^^^
        No event is called “fayre”. Events are in content/: fair.
    `,
  );

  problem(
    "unknown-reference: a home that does not exist",
    { "data/site.yaml": ["look:", "home: fare\nlook:"] },
    `
      data/site.yaml:8:7 error unknown-reference
           7 │ contact: hello@village.example
           8 │ home: fare
             │       ^^^^
        No event is called “fare”. Events are in content/: fair, current, agenda.
    `,
  );

  problem(
    "unknown-reference: an answer to a comment that does not exist",
    {
      "content/fair/comments/max.md":
        "---\nauthor: Max\ndate: 2027-02-03\nreply_to: zoey\n---\n\nSo shall I.\n",
    },
    `
      content/fair/comments/max.md:4:11 error unknown-reference
           3 │ date: 2027-02-03
           4 │ reply_to: zoey
             │           ^^^^
        No comment is called “zoey”. Did you mean “zoe”?
        Comments are in content/fair/comments/: max, zoe.
    `,
  );

  problem(
    "unknown-reference: a comment on a page that is not the event's",
    { "content/fair/comments/zoe.md": ["session:bread", "page:about"] },
    `
      content/fair/comments/zoe.md:4:8 error unknown-reference
           3 │ date: 2027-02-02
           4 │ about: page:about
             │        ^^^^^^^^^^
        No page is called “about”. Pages are in content/fair/pages/: lunch, practical.
    `,
  );

  problem(
    "bad-value: an answer that is about something else than what it answers",
    {
      "content/fair/comments/max.md":
        "---\nauthor: Max\ndate: 2027-02-03\nreply_to: zoe\nabout: theme:water\n---\n\nSo shall I.\n",
    },
    `
      content/fair/comments/max.md:5:8 error bad-value
           4 │ reply_to: zoe
           5 │ about: theme:water
             │        ^^^^^^^^^^^
        “zoe”, which this comment answers, is about session:bread. Leave “about” out: an answer is about what it answers.
    `,
  );

  problem(
    "bad-value: comments that answer each other",
    {
      "content/fair/comments/ben.md":
        "---\nauthor: Ben\ndate: 2027-02-03\nreply_to: max\n---\n\nAnd I.\n",
      "content/fair/comments/max.md":
        "---\nauthor: Max\ndate: 2027-02-03\nreply_to: ben\n---\n\nSo shall I.\n",
    },
    `
      content/fair/comments/ben.md:4:11 error bad-value
           3 │ date: 2027-02-03
           4 │ reply_to: max
             │           ^^^
        These comments answer each other in a circle: ben, max. Take “reply_to” out of the one that came first.
    `,
  );

  problem(
    "missing-media: a picture that does not exist",
    { [event]: ["registration:", "image: postr.svg\nimage_alt: A poster\nregistration:"] },
    `
      content/fair/event.md:16:8 error missing-media
          15 │   crafts: { title: Crafts }
          16 │ image: postr.svg
             │        ^^^^^^^^^
        There is no file “postr.svg”. Did you mean “poster.svg”?
        It was looked for in content/fair/media/ and data/media/.
    `,
  );

  problem(
    "missing-media: a picture in a text that does not exist",
    { [bread]: ["How to bake together.", "![Bread](bread.jpg)"] },
    `
      content/fair/sessions/bread.md:7:10 error missing-media
           7 │ ![Bread](bread.jpg)
             │          ^^^^^^^^^
        There is no file “bread.jpg”. It was looked for in content/fair/media/ and data/media/.
    `,
  );

  problem(
    "scheduled-twice: a session in two slots",
    { [sunday]: ["title: Groups", "title: Groups\n  session: bread"] },
    `
      content/fair/programme/2027-03-28.yaml:3:12 error scheduled-twice
           2 │   title: Groups
           3 │   session: bread
             │            ^^^^^
        The session “bread” is already in another slot (content/fair/programme/2027-03-27.yaml:6). A repeat is a session of its own: copy its file under another name.
    `,
  );

  problem(
    "unexpected-file: a file with another ending",
    { "content/fair/sessions/cake.markdown": "---\ntitle: Cake\n---\n" },
    `
      content/fair/sessions/cake.markdown:1:1 error unexpected-file
        No file is expected here, and nothing would be made of it. Rename it to content/fair/sessions/cake.md
    `,
  );

  problem(
    "unexpected-file: a file in the wrong place",
    { "content/fair/notes.md": "Notes" },
    `
      content/fair/notes.md:1:1 error unexpected-file
           1 │ Notes
             │ ^
        No file is expected here, and nothing would be made of it. Move it to where it belongs, or delete it.
    `,
  );

  problem(
    "duplicate-address: two pages with one address",
    { "content/pages/fair.md": "---\ntitle: Fair\n---\n" },
    `
      content/pages/fair.md:1:1 error duplicate-address
           1 │ ---
             │ ^
        The address /fair/ is already taken by content/fair/event.md. Rename one of the two.
    `,
  );

  problem(
    "duplicate-address: a page with the address of one that Parvis makes",
    { "content/fair/pages/speakers.md": "---\ntitle: Speakers\n---\n" },
    `
      content/fair/pages/speakers.md:1:1 error duplicate-address
           1 │ ---
             │ ^
        Parvis itself makes a page at /fair/speakers/. Give this file another name.
    `,
  );

  test("the page of the form for comments is taken where there is one", () => {
    const taken = (comments: string): readonly string[] =>
      loadVillage({
        "content/fair/event.md": ["venue: hall", `comments: ${comments}\nvenue: hall`],
        "content/fair/pages/comment.md": "---\ntitle: Comment\n---\nWrite to us.\n",
      }).problems.map(({ file, code }) => `${file} ${code}`);
    const page = "content/fair/pages/comment.md duplicate-address";
    expect(taken("{ mode: open }")).toEqual([page]);
    expect(taken('{ mode: open, endpoint: "https://in.example/c" }')).toEqual([page]);
    for (const none of ["{ mode: closed }", "{ mode: open, endpoint: us@fair.example }"])
      expect(taken(none), none).toEqual([]);
  });
});
