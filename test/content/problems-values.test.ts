import { describe } from "vitest";
import { bread, event, problem, saturday, sunday } from "./problem.ts";

describe("values", () => {
  problem(
    "bad-value: a kind that does not exist",
    { [sunday]: ["kind: workshop", "kind: workshp"] },
    `
      content/fair/programme/2027-03-28.yaml:3:9 error bad-value
           2 │   title: Groups
           3 │   kind: workshp
             │         ^^^^^^^
        “workshp” is not possible here. Did you mean “workshop”?
        Possible values: welcome, talks, keynote, panel, workshop, plenary, discussion, break, meal, social, other.
    `,
  );

  problem(
    "bad-value: a kind in French",
    { [sunday]: ["kind: workshop", "kind: atelier"] },
    `
      content/fair/programme/2027-03-28.yaml:3:9 error bad-value
           2 │   title: Groups
           3 │   kind: atelier
             │         ^^^^^^^
        “atelier” is not possible here. Did you mean “workshop”?
        Possible values: welcome, talks, keynote, panel, workshop, plenary, discussion, break, meal, social, other.
    `,
  );

  problem(
    "bad-value: a language that does not exist",
    { [bread]: ["track: crafts", "language: english_uk!"] },
    `
      content/fair/sessions/bread.md:4:11 error bad-value
           3 │ speakers: [ada]
           4 │ language: english_uk!
             │           ^^^^^^^^^^^
        “english_uk!” is not a language tag. Write for example: fr, en, pt-BR.
    `,
  );

  problem(
    "bad-value: a zone that does not exist",
    { "data/site.yaml": ["Europe/Paris", "Paris"] },
    `
      data/site.yaml:5:11 error bad-value
           4 │ languages: [en]
           5 │ timezone: Paris
             │           ^^^^^
        “Paris” is not a time zone. Did you mean “Europe/Paris”?
    `,
  );

  problem(
    "bad-value: a currency that does not exist",
    {
      [event]: ["  closes:", "  price: [{ label: Adults, amount: 5, currency: euro }]\n  closes:"],
    },
    `
      content/fair/event.md:18:49 error bad-value
          17 │   url: https://tickets.example/fair
          18 │   price: [{ label: Adults, amount: 5, currency: euro }]
             │                                                 ^^^^
        “euro” is not the code of a currency. Did you mean “EUR”?
    `,
  );

  problem(
    "bad-value: a country that does not exist",
    { "data/venues.yaml": ["city: Milton", "city: Milton\n    country: Irelnd"] },
    `
      data/venues.yaml:7:14 error bad-value
           6 │     city: Milton
           7 │     country: Irelnd
             │              ^^^^^^
        “Irelnd” is not the name of a country. Did you mean “Ireland”?
    `,
  );

  problem(
    "unknown-field: an address in American words",
    {
      "data/venues.yaml": [
        'postal_code: "01000"\n    city: Milton',
        "zip: 01000\n    city: Milton\n    state: OH",
      ],
    },
    `
      data/venues.yaml:5:5 error unknown-field
           4 │     street: 1 Church Street
           5 │     zip: 01000
             │     ^^^
        There is no field “zip” here. Did you mean “postal_code”?

      data/venues.yaml:7:5 error unknown-field
           6 │     city: Milton
           7 │     state: OH
             │     ^^^^^
        There is no field “state” here. Did you mean “region”?
    `,
  );

  problem(
    "bad-value: a code of no country",
    { "data/venues.yaml": ["city: Milton", "city: Milton\n    country: QQ"] },
    `
      data/venues.yaml:7:14 error bad-value
           6 │     city: Milton
           7 │     country: QQ
             │              ^^
        “QQ” is not the name of a country. Write its name, or its code of two letters: GB
    `,
  );

  problem(
    "bad-value: an e-mail address without @",
    { [event]: ["registration:", "access_contact: { email: hello.example.org }\nregistration:"] },
    `
      content/fair/event.md:16:26 error bad-value
          15 │   crafts: { title: Crafts }
          16 │ access_contact: { email: hello.example.org }
             │                          ^^^^^^^^^^^^^^^^^
        “hello.example.org” is not an e-mail address. Write for example: contact@example.org
    `,
  );

  problem(
    "bad-value: a capacity of zero",
    { "data/venues.yaml": ["capacity: 80", "capacity: 0"] },
    `
      data/venues.yaml:8:40 error bad-value
           7 │   rooms:
           8 │     main: { name: Main room, capacity: 0 }
             │                                        ^
        0 is too small. Write a number from 1 on.
    `,
  );

  problem(
    "bad-value: a latitude out of range",
    { "data/venues.yaml": ["  rooms:", "  geo: { lat: 146.2, lon: 5.2 }\n  rooms:"] },
    `
      data/venues.yaml:7:15 error bad-value
           6 │     city: Milton
           7 │   geo: { lat: 146.2, lon: 5.2 }
             │               ^^^^^
        146.2 is out of range. Write a number from -90 to 90.
    `,
  );

  problem(
    "bad-value: a slot with session and sessions",
    { [saturday]: ["  session: bread", "  session: bread\n  sessions: [maps]"] },
    `
      content/fair/programme/2027-03-27.yaml:6:12 error bad-value
           5 │   room: main
           6 │   session: bread
             │            ^^^^^
        A slot has “session” or “sessions”, not both. List all of them under “sessions”.
    `,
  );

  problem(
    "bad-value: a comment about something unclear",
    { "content/fair/comments/zoe.md": ["session:bread", "bread"] },
    `
      content/fair/comments/zoe.md:4:8 error bad-value
           3 │ date: 2027-02-02
           4 │ about: bread
             │        ^^^^^
        “bread” does not say what the comment is about. Write session:ID, theme:ID or page:ID; leave it out for the event.
    `,
  );

  problem(
    "bad-value: a colour that does not exist",
    { "data/site.yaml": ['"#005a5b"', "petrol"] },
    `
      data/site.yaml:9:11 error bad-value
           8 │ look:
           9 │   accent: petrol
             │           ^^^^^^
        “petrol” is not a colour. Write a CSS colour, in quotation marks: "#005a5b"
    `,
  );

  problem(
    "bad-value: a redirect without its slash",
    { "data/site.yaml": ["look:", "redirects: { old: /fair/ }\nlook:"] },
    `
      data/site.yaml:8:14 error bad-value
           7 │ contact: hello@village.example
           8 │ redirects: { old: /fair/ }
             │              ^^^
        “old” is not a path of this site. Write: /old
    `,
  );

  problem(
    "bad-value: a menu that leads nowhere",
    { "data/site.yaml": ["look:", "navigation: [{ label: Wiki, url: wiki }]\nlook:"] },
    `
      data/site.yaml:8:34 error bad-value
           7 │ contact: hello@village.example
           8 │ navigation: [{ label: Wiki, url: wiki }]
             │                                  ^^^^
        “wiki” is neither an address nor a path of this site. Write https://… or /a/path/.
    `,
  );

  problem(
    "bad-value: a day's file that is not named by a date",
    { "content/fair/programme/saturday.yaml": "- time: 10:00–12:00\n  title: Groups\n" },
    `
      content/fair/programme/saturday.yaml:1:1 error bad-value
           1 │ - time: 10:00–12:00
             │ ^
        “saturday.yaml” is not the name of a day's file. A day's file is named by its date: 2013-06-11.yaml
    `,
  );

  problem(
    "bad-url: an address with a space",
    { [event]: ["https://tickets.example/fair", "https://tickets.example/the fair"] },
    `
      content/fair/event.md:17:8 error bad-url
          16 │ registration:
          17 │   url: https://tickets.example/the fair
             │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        The address “https://tickets.example/the fair” has a space in it. Remove the space, or write %20.
    `,
  );

  problem(
    "bad-url: an address without https",
    { [event]: ["https://tickets.example/fair", "www.tickets.example/fair"] },
    `
      content/fair/event.md:17:8 error bad-url
          16 │ registration:
          17 │   url: www.tickets.example/fair
             │        ^^^^^^^^^^^^^^^^^^^^^^^^
        The address “www.tickets.example/fair” does not say how to get there. Write: https://www.tickets.example/fair
    `,
  );

  problem(
    "bad-url: an address that is none",
    { [event]: ["https://tickets.example/fair", "at the town hall"] },
    `
      content/fair/event.md:17:8 error bad-url
          16 │ registration:
          17 │   url: at the town hall
             │        ^^^^^^^^^^^^^^^^
        “at the town hall” is not an address. Write for example: https://example.org/page
    `,
  );

  problem(
    "bad-url: an address that runs a script",
    { [event]: ["https://tickets.example/fair", "javascript:alert(1)"] },
    `
      content/fair/event.md:17:8 error bad-url
          16 │ registration:
          17 │   url: javascript:alert(1)
             │        ^^^^^^^^^^^^^^^^^^^
        An address like “javascript:alert(1)” is not allowed here. Addresses begin with https:, http:, mailto:, tel: or geo:.
    `,
  );

  problem(
    "bad-url: a site's address with a query",
    { "data/site.yaml": ["https://village.example", "https://village.example/?a=b"] },
    `
      data/site.yaml:3:6 error bad-url
           2 │ title: Village events
           3 │ url: https://village.example/?a=b
             │      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        The site's address “https://village.example/?a=b” must end with its folder. Remove what begins with ? or #.
    `,
  );

  problem(
    "bad-url: a link without an address",
    { [bread]: ["How to bake together.", "How to [bake]() together."] },
    `
      content/fair/sessions/bread.md:7:14 error bad-url
           7 │ How to [bake]() together.
             │              ^^
        This link leads nowhere: it has no address. Write the address between the round brackets, or remove the link.
    `,
  );

  problem(
    "bad-url: a link from the root of the site",
    { [bread]: ["How to bake together.", "How to [bake](/bake) together."] },
    `
      content/fair/sessions/bread.md:7:15 error bad-url
           7 │ How to [bake](/bake) together.
             │               ^^^^^
        The address “/bake” would break when the site moves to another folder. Write page:ID, session:ID … for a page of the site, or the name of a media file.
    `,
  );

  problem(
    "bad-url: a picture of another site",
    { [bread]: ["How to bake together.", "![Bread](https://pictures.example/bread.jpg)"] },
    `
      content/fair/sessions/bread.md:7:10 error bad-url
           7 │ ![Bread](https://pictures.example/bread.jpg)
             │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        The picture “https://pictures.example/bread.jpg” would be fetched from another site. Put the file into the event's media folder and write its name.
    `,
  );

  problem(
    "bad-id: a file name with capitals and accents",
    { "content/fair/speakers/Zoé Durand.md": "---\nname: Zoé Durand\n---\n" },
    `
      content/fair/speakers/Zoé Durand.md:1:1 error bad-id
           1 │ ---
             │ ^
        The name “Zoé Durand.md” cannot be an id, and so not an address. Rename it to zoe-durand.md
        Names have lower-case letters a–z, digits and hyphens.
    `,
  );

  problem(
    "bad-id: a written id with a space",
    { [sunday]: ["title: Groups", "title: Groups\n  id: the groups"] },
    `
      content/fair/programme/2027-03-28.yaml:3:7 error bad-id
           2 │   title: Groups
           3 │   id: the groups
             │       ^^^^^^^^^^
        “the groups” cannot be an id. Write: the-groups
        Ids have lower-case letters a–z, digits and hyphens.
    `,
  );

  problem(
    "duplicate-id: an organisation that is there twice",
    {
      "data/organisations.yaml":
        "committee:\n  name: Village committee\nlibrary:\n  name: Village library\ncommittee:\n  name: Another\n",
    },
    `
      data/organisations.yaml:5:1 error duplicate-id
           4 │   name: Village library
           5 │ committee:
             │ ^^^^^^^^^
        “committee” is described twice in this file. Keep one of the two, or rename one.
    `,
  );

  problem(
    "duplicate-id: two slots with one id",
    {
      [saturday]: ["title: Welcome", "title: Welcome\n  id: groups"],
      [sunday]: ["title: Groups", "title: Groups\n  id: groups"],
    },
    `
      content/fair/programme/2027-03-28.yaml:3:7 error duplicate-id
           2 │   title: Groups
           3 │   id: groups
             │       ^^^^^^
        “groups” is already the id of another slot or session (content/fair/programme/2027-03-27.yaml:3). Give this one another “id”.
    `,
  );

  problem(
    "duplicate-id: two levels with one id",
    { [event]: ["partners:", "  - { id: friends, title: Others, size: small }\npartners:"] },
    `
      content/fair/event.md:12:11 error duplicate-id
          11 │     size: small
          12 │   - { id: friends, title: Others, size: small }
             │           ^^^^^^^
        Another level of partners is already called “friends”. Give this one another “id”.
    `,
  );
});
