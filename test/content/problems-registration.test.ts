/** How one registers, and what it costs: what is refused, and what to write. */
import { describe, expect, test } from "vitest";
import { registrationOf } from "../json-ld/village-data.ts";
import { bread, places, problem } from "./problem.ts";
import { type Changes, loadVillage, printVillage } from "./village.ts";

describe("ways to register", () => {
  problem(
    "bad-value: a telephone number with a name",
    registrationOf('registration: { phone: "01 23 45 67 89 (Marie)" }'),
    `
      content/fair/event.md:16:24 error bad-value
          15 │   crafts: { title: Crafts }
          16 │ registration: { phone: "01 23 45 67 89 (Marie)" }
             │                        ^^^^^^^^^^^^^^^^^^^^^^^^
        “01 23 45 67 89 (Marie)” is not a telephone number. Write: 01 23 45 67 89
    `,
  );

  problem(
    "bad-value: two numbers, of which either may be meant",
    registrationOf("registration:\n  phone: 01 23 45 67 89 / 06 12 34 56 78"),
    `
      content/fair/event.md:17:10 error bad-value
          16 │ registration:
          17 │   phone: 01 23 45 67 89 / 06 12 34 56 78
             │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        “01 23 45 67 89 / 06 12 34 56 78” is not a telephone number. Write: 01 23 45 67 89 or 06 12 34 56 78
    `,
  );

  problem(
    "bad-value: letters to dial",
    registrationOf("registration: { phone: 0800-FLOWERS }"),
    `
      content/fair/event.md:16:24 error bad-value
          15 │   crafts: { title: Crafts }
          16 │ registration: { phone: 0800-FLOWERS }
             │                        ^^^^^^^^^^^^
        “0800-FLOWERS” is not a telephone number. Write the number alone: +44 20 7946 0958
    `,
  );

  problem(
    "bad-value: an address with its name",
    registrationOf("registration: { email: Ada <ada@fair.example> }"),
    `
      content/fair/event.md:16:24 error bad-value
          15 │   crafts: { title: Crafts }
          16 │ registration: { email: Ada <ada@fair.example> }
             │                        ^^^^^^^^^^^^^^^^^^^^^^
        “Ada <ada@fair.example>” is not an e-mail address. Write: ada@fair.example
    `,
  );

  problem(
    "bad-url: an e-mail address for a page",
    registrationOf("registration: { url: ada@fair.example }"),
    `
      content/fair/event.md:16:22 error bad-url
          15 │   crafts: { title: Crafts }
          16 │ registration: { url: ada@fair.example }
             │                      ^^^^^^^^^^^^^^^^
        “ada@fair.example” is not an address. Write: mailto:ada@fair.example
    `,
  );

  problem(
    "bad-url: a telephone number for a page",
    registrationOf("registration: { url: 06 12 34 56 78 }"),
    `
      content/fair/event.md:16:22 error bad-url
          15 │   crafts: { title: Crafts }
          16 │ registration: { url: 06 12 34 56 78 }
             │                      ^^^^^^^^^^^^^^
        “06 12 34 56 78” is not an address. Write: tel:0612345678
    `,
  );

  test.each([
    ["ada@fair.example", '{ email: "ada@fair.example" }'],
    ["06 12 34 56 78", '{ phone: "06 12 34 56 78" }'],
    ["https://tickets.example/fair", '{ url: "https://tickets.example/fair" }'],
    ["At the door, from 1 pm", '{ on_site: "At the door, from 1 pm" }'],
  ])("a way without its field, %s, is told which", (written, fixed) => {
    expect(printVillage(registrationOf(`registration: ${written}`))).toContain(`Write: ${fixed}`);
  });

  test.each([
    ["free", "Possible values: none, or a group of fields."],
    ["nome", "Did you mean “none”?"],
  ])("%s alone is no way", (written, said) => {
    expect(printVillage(registrationOf(`registration: ${written}`))).toContain(said);
  });

  test.each([
    ["tel: 112", "phone"],
    ["courriel: a@b.example", "email"],
    ["sur_place: here", "on_site"],
    ["vor_ort: hier", "on_site"],
  ])("%s means %s", (written, field) => {
    expect(printVillage(registrationOf(`registration: { ${written} }`))).toContain(
      `Did you mean “${field}”?`,
    );
  });

  problem(
    "no-way-to-register: none at all",
    registrationOf("registration: { price: free }"),
    `
      content/fair/event.md:16:1 warning no-way-to-register
          15 │   crafts: { title: Crafts }
          16 │ registration: { price: free }
             │ ^^^^^^^^^^^^
        This registration does not say how one registers: the page promises to announce it. Add “url”, “email”, “phone” or “on_site” (in words); if it is not known yet: url: tba
    `,
  );

  test.each([
    "registration: none",
    "registration: { url: tba }",
    "registration: { email: ada@fair.example }",
    "registration: { phone: +44 20 7946 0958 }",
    "registration: { on_site: At the door }",
    "registration: { status: full }",
    "registration: { status: closed, price: free }",
    'registration: { url: "mailto:ada@fair.example?subject=Fair" }',
    'registration: { url: "tel:+442079460958", waitlist: "mailto:ada@fair.example" }',
  ])("nothing is wrong with %s", (yaml) => {
    expect(places(registrationOf(yaml))).toEqual([]);
  });

  test("a session needs a way as well", () => {
    const changes: Changes = {
      [bread]: ["track: crafts", "track: crafts\nregistration: { capacity: 9 }"],
    };
    expect(places(changes)).toEqual([`${bread}:5:1 no-way-to-register`]);
  });
});

const prices = (yaml: string, closes = "closes: 2027-03-20") =>
  registrationOf(
    `registration: { url: tba, ${closes}, price: [{ label: All, amount: 100, currency: EUR, ${yaml} }] }`,
  );

describe("prices", () => {
  test("an early price is lower than the full one", () => {
    expect(printVillage(prices("early: { amount: 120, until: 2027-02-01 }"))).toContain(
      "120 is not lower than the price itself (100). An early price is the lower of the two",
    );
    expect(places(prices("early: { amount: 100, until: 2027-02-01 }"))).toHaveLength(1);
    expect(places(prices("early: { amount: 80, until: 2027-02-01 }"))).toEqual([]);
  });

  test.each([
    ["early, until after the event", "early: { amount: 80, until: 2027-04-01 }", "after-end"],
    [
      "early, until registration is closed",
      "early: { amount: 80, until: 2027-03-21 }",
      "after-closing",
    ],
    ["early, until registration closes", "early: { amount: 80, until: 2027-03-20 }", undefined],
    [
      "early, until a year too soon",
      "early: { amount: 80, until: 2026-02-01 }",
      "year-before-start",
    ],
    [
      "early for longer than it is asked at all",
      "until: 2027-02-01, early: { amount: 80, until: 2027-03-01 }",
      "after-closing",
    ],
    [
      "early for as long as it is asked",
      "until: 2027-02-01, early: { amount: 80, until: 2027-02-01 }",
      "after-closing",
    ],
    [
      "early, and a day longer in full",
      "until: 2027-02-02, early: { amount: 80, until: 2027-02-01 }",
      undefined,
    ],
    ["asked until registration is closed", "until: 2027-03-21", "after-closing"],
    ["asked until the event is over", "until: 2027-04-01", "after-end"],
  ])("a price that is %s", (_, yaml, code) => {
    expect(loadVillage(prices(yaml)).problems.map((one) => one.code)).toEqual(code ? [code] : []);
  });

  test("a price of the day on which registration closes at an hour is right", () => {
    expect(places(prices("until: 2027-03-20", "closes: 2027-03-20T18:00"))).toEqual([]);
  });

  test("a late price says when registration closes", () => {
    expect(printVillage(prices("early: { amount: 80, until: 2027-03-21 }"))).toContain(
      "“until” (2027-03-21) is after registration closes (2027-03-20): nobody can pay that price so late.",
    );
  });

  test("an early price that outlives the full one names both dates", () => {
    expect(
      printVillage(prices("until: 2027-02-01, early: { amount: 80, until: 2027-03-01 }")),
    ).toContain(
      "“until” (2027-03-01) is not before the full price ends (2027-02-01): nobody would pay that one. Correct one of the two dates.",
    );
  });

  test.each([
    ["early without its date", "early: { amount: 80 }", "missing-field"],
    ["early without its amount", "early: { until: 2027-02-01 }", "missing-field"],
    ["early as a number", "early: 80", "wrong-type"],
  ])("%s is told", (_, yaml, code) => {
    expect(loadVillage(prices(yaml)).problems.map((one) => one.code)).toEqual([code]);
  });
});
