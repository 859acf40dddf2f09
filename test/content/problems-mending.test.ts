/** What people type, and what is proposed for it: written as it says, it mends. */
import { describe, expect, test } from "vitest";
import { bread, event, saturday, sunday } from "./problem.ts";
import { type Changes, loadVillage, printVillage } from "./village.ts";

const site = "data/site.yaml";

/** Line, code and hint of all problems of a changed village. */
const told = (changes: Changes): readonly string[] =>
  loadVillage(changes).problems.map(
    ({ line, code, hint = "" }) => `${line} ${code}: ${hint.split("\n")[0] ?? ""}`,
  );

/** What is written into the text, for each proposal. */
const proposed = (changes: Changes): readonly string[] =>
  loadVillage(changes).proposals.map(({ edit }) => edit.text);

describe("hours of twelve", () => {
  test.each([
    ["2pm-2.30pm", "14:00–14:30"],
    ["2 pm – 2:30 pm", "14:00–14:30"],
    ["2–2:30pm", "14:00–14:30"],
    ["noon–1pm", "12:00–13:00"],
    ["11-1pm", "11:00–13:00"],
    ["12–1pm", "12:00–13:00"],
    ["11am–noon", "11:00–12:00"],
    ["10 a. m. a 3 p. m.", "10:00–15:00"],
    ["2 p.m.", "14:00–"],
    ["12:30 PM - 1 PM", "12:30–13:00"],
    ["9am to 5pm", "09:00–17:00"],
    ["02:00 PM–03:00 PM", "14:00–15:00"],
    ["14 Uhr 30 bis 15 Uhr", "14:30–15:00"],
    ["14 Uhr bis 15 Uhr 30", "14:00–15:30"],
    ["14 Uhr 15 Uhr", "14:00–15:00"],
    ["10.00 Uhr – 12.00 Uhr", "10:00–12:00"],
    ["14u30–15u", "14:30–15:00"],
    ["1400-1500", "14:00–15:00"],
    ["22h-minuit", "22:00–24:00"],
  ])("%s is %s", (written, fixed) => {
    const late: Changes = { [event]: ["2027-03-28T18:00", "2027-03-29T03:00"] };
    expect(told({ ...late, [sunday]: ["10:00–12:00", written] })).toEqual([
      `1 bad-time: Write: ${fixed}`,
    ]);
  });

  test.each(["2-3", "10–12am", "9, 10 or 11 am"])("%s may be any", (written) => {
    expect(told({ [sunday]: ["10:00–12:00", written] })[0]).toMatch(/Write for example/);
  });

  test.each(["14h–15h30", "14 h 30 à 16 h", "10:00 - 12:00"])(
    "%s is written as on paper",
    (one) => {
      expect(told({ [sunday]: ["10:00–12:00", one] })).toEqual([]);
    },
  );
});

describe("amounts", () => {
  const amount = (written: string): Changes => ({
    [event]: [
      "  closes: 2027-03-26",
      `  closes: 2027-03-26\n  price: [{ label: Full, amount: ${written}, currency: EUR }]`,
    ],
  });

  test.each([
    ["1,000", "1000"],
    ["1 000", "1000"],
    ["1'000", "1000"],
    ["1 000,50", "1000.50"],
    ["1.000,50", "1000.50"],
    ["1,000.50", "1000.50"],
    [".5", "0.50"],
    ["12,5", "12.50"],
    ["12,50 €", "12.50"],
    ["1,50", "1.50"],
    ["12.-", "12"],
    ["12,–", "12"],
    ["$12", "12"],
    ["12 $", "12"],
    ["CHF 12", "12"],
    ["12€", "12"],
    ["12 euros", "12"],
    ["1,00,000", "100000"],
    ["１２", "12"],
  ])("%s is %s", (written, fixed) => {
    expect(proposed(amount(JSON.stringify(written)))).toEqual([JSON.stringify(fixed)]);
  });

  test.each(["1e3", "1 2", "12 or 15", "5-10", "from 12", "12+", "many", "1.000 €"])(
    "%s may be any, or none",
    (written) => {
      expect(told(amount(JSON.stringify(written)))).toEqual([
        "19 wrong-type: Write digits, with a point: 12.50",
      ]);
    },
  );

  test.each([
    ["1.000", "EUR", "1000 or 1.00"],
    ["12.500", "CHF", "12500 or 12.50"],
    ["12.345", "USD", "12345"],
  ])("%s %s is a thousand to some, and a few to others", (written, currency, fixed) => {
    const price = `  price: [{ label: Full, amount: ${written}, currency: ${currency} }]`;
    const changes: Changes = { [event]: ["  closes:", `${price}\n  closes:`] };
    expect(told(changes)).toEqual([`18 wrong-type: Write: ${fixed}`]);
  });

  test("a currency with thousandths has three digits", () => {
    const price = "  price: [{ label: Full, amount: 12.500, currency: TND }]";
    expect(told({ [event]: ["  closes:", `${price}\n  closes:`] })).toEqual([]);
  });

  test("a comma within braces groups what may be so large, and not degrees", () => {
    expect(proposed(amount("1,000"))).toEqual(["1000"]);
    expect(
      proposed({
        "data/venues.yaml": ["rooms:", "geo: { lat: 48,856, lon: 2.352 }\n  rooms:"],
      }),
    ).toEqual(["48.856"]);
  });

  test.each([
    ["12", "12, currency: EUR"],
    ["12 EUR", "12, currency: EUR"],
    ["12,50 €", "12.50, currency: EUR"],
    ["£5", "5, currency: GBP"],
    ["CHF 12.-", "12, currency: CHF"],
    ["Rs 500", "500, currency: INR"],
  ])("a price of %s is a line with a label and a currency", (written, rest) => {
    const price: Changes = {
      [event]: ["  closes: 2027-03-26", `  closes: 2027-03-26\n  price: ${written}`],
    };
    const line = `price: [{ label: Full price, amount: ${rest} }]`;
    expect(told(price)).toEqual([`19 bad-value: Write for example: ${line}`]);
    expect(told({ [event]: ["  closes: 2027-03-26", `  closes: 2027-03-26\n  ${line}`] })).toEqual(
      [],
    );
  });
});

test("a price in crowns is of any country that has them", () => {
  expect(told({ [event]: ["  closes:", "  price: 500 kr\n  closes:"] })).toEqual([
    "18 bad-value: Possible values: free, donation, or a list.",
  ]);
});

describe("dates in figures", () => {
  const dated = (start: string, language = "en"): readonly string[] =>
    told({
      [site]: ["[en]", `[${language}]`],
      [event]: ["start: 2027-03-27T10:00\nend: 2027-03-28T18:00", `start: ${start}\nend: tba`],
      [saturday]: undefined,
      [sunday]: undefined,
      "content/fair/sessions/maps.md": undefined,
      "content/fair/sessions/songs.md": undefined,
      "content/fair/themes/water.md": undefined,
      "content/fair/speakers/ada.md": undefined,
      [bread]: undefined,
    }).filter((one) => one.includes("bad-date"));

  test.each([
    ["6/12/2027", "2027-12-06 or 2027-06-12"],
    ["6/27/2027", "2027-06-27"],
    ["27/6/2027", "2027-06-27"],
    ["6.12.2027", "2027-12-06"],
    ["6/6/2027", "2027-06-06"],
    ["June 12, 2027 2pm", "2027-06-12T14:00"],
    ["Saturday, June 12th, 2027", "2027-06-12"],
    ["12 June 2027, 2:30 p.m.", "2027-06-12T14:30"],
    ["13/6/2027", "2027-06-13"],
    ["12.6.27", "2027-06-12"],
    ["6/13/27", "2027-06-13"],
    ["12 6 2027", "2027-06-12 or 2027-12-06"],
    ["20270612", "2027-06-12"],
    ["2027-06-12T14", "2027-06-12T14:00"],
    ["2027-06-12 at 2pm", "2027-06-12T14:00"],
    ["2027-13-06", "2027-06-13"],
    ["the 12th of June 2027", "2027-06-12"],
    ["le 12 juin 2027 à 14h", "2027-06-12T14:00"],
    ["1er juin 2027 à 14 heures", "2027-06-01T14:00"],
    ["12. Juni 2027 14 Uhr", "2027-06-12T14:00"],
    ["12.06.2027, 14.30 Uhr", "2027-06-12T14:30"],
    ["12 giugno 2027 ore 14", "2027-06-12T14:00"],
    ["12 juni 2027 om 14u30", "2027-06-12T14:30"],
  ])("%s is %s on pages in English", (written, fixed) => {
    expect(dated(written)).toEqual([`4 bad-date: Write: ${fixed}`]);
  });

  test.each(["12–13 June 2027", "12 June", "14h le 12 juin 2027", "31/6/2027", "summer 2027"])(
    "%s is no single moment",
    (written) => {
      expect(dated(written)[0]).not.toMatch(/Write: /);
    },
  );

  test("the day comes first where pages print it first", () => {
    expect(dated("6/12/2027", "fr")).toEqual(["4 bad-date: Écrivez\u00a0: 2027-12-06"]);
    expect(dated("6/12/2027", "en-GB")).toEqual(["4 bad-date: Write: 2027-12-06"]);
  });

  test("a reading that brings another mistake is none", () => {
    // The programme has days before June.
    expect(
      told({ [event]: ["2027-03-27T10:00", "6/3/2027"] }).filter((one) => one.includes("date")),
    ).toEqual(["4 bad-date: Write: 2027-03-06"]);
  });
});

describe("fields", () => {
  test.each([
    [
      "a colour within braces",
      { [site]: ["languages:", "look: { accent: #005a5b }\nlanguages:"] },
      '4 swallowed-comment: Write: look: { accent: "#005a5b" }',
    ],
    [
      "a text that goes on in a second line",
      { [event]: ["Two days of bread, maps", "Two days of bread,\nmaps"] },
      "4 bad-yaml: If it goes on with the text above, put two spaces more before it; if it is a field, write “field: value”.",
    ],
    [
      "a bracket that only closes",
      { [sunday]: ["[water]", "water]"] },
      "4 wrong-type: Write: themes: [water]",
    ],
    [
      "three dots in a file of YAML",
      { [sunday]: ["- time", "- time: 9:00–10:00\n  title: Tea\n...\n- time"] },
      "3 bad-yaml: Remove the line “...”.",
    ],
    [
      "three dots among fields",
      { [bread]: ["speakers:", "...\nspeakers:"] },
      "3 bad-yaml: Remove the line “...”.",
    ],
    ["a word for meals", { [sunday]: ["workshop", "lunch"] }, "3 bad-value: Did you mean “meal”?"],
    [
      "a word beside a possible one",
      { [sunday]: ["workshop", "coffee break"] },
      "3 bad-value: Did you mean “break”?",
    ],
    [
      "a word that makes another more precise",
      { [sunday]: ["workshop", "panel discussion"] },
      "3 bad-value: Did you mean “panel”?",
    ],
    [
      "a field of one person, where there is one of several",
      { [bread]: ["speakers: [ada]", "speaker: ada"] },
      "3 unknown-field: Did you mean “speakers”?",
    ],
    [
      "a field whose value is wrong as well",
      { [event]: ["end: 2027-03-28T18:00", "End: 28 March 2027"] },
      "5 unknown-field: Did you mean “end”?",
    ],
    [
      "names where ids are asked for",
      { [bread]: ["[ada]", "Ada Martin"] },
      "3 wrong-type: Put its items in brackets, with commas between them: [first, second].",
    ],
    [
      "one price where there is a list of them",
      { [event]: ["  closes:", "  price: { label: All, amount: 5, currency: EUR }\n  closes:"] },
      "18 wrong-type: Each of its items has the fields: label, note, amount, currency, until, early.",
    ],
    [
      "an amount beside which its currency is missing",
      { [event]: ["  closes:", "  price:\n    - { label: All, amount: 5 EUR }\n  closes:"] },
      "19 missing-field: Add a line “currency: …”.",
      "19 wrong-type: Write: 5",
    ],
    ["a short word", { [sunday]: ["workshop", "Q&A"] }, "3 bad-value: Did you mean “discussion”?"],
    [
      "curly quotes around an address",
      { [event]: ["https://tickets.example/fair", "“https://tickets.example/fair”"] },
      "17 bad-url: Write: https://tickets.example/fair",
    ],
  ] satisfies [string, Changes, ...string[]][])("%s", (_, changes, ...lines) => {
    expect(told(changes)).toEqual(lines);
  });
});

describe("lost indentation", () => {
  const general =
    "Fields of one thing stand below each other; what belongs to them is two spaces further in.";
  const below = (head: string): string => `Let it begin below “${head}”.`;
  const goesOn =
    "If it goes on with the text above, put two spaces more before it; if it is a field, write “field: value”.";
  const venues = "data/venues.yaml";

  test.each([
    ["a field of a slot", sunday, "  title: Groups", " title: Groups", 2, below("time:")],
    ["all of its spaces", sunday, "  kind: workshop", "kind: workshop", 3, below("title:")],
    ["a field of a level", event, "    title: Friends", "   title: Friends", 10, below("id:")],
    ["the first field of an entry", "data/organisations.yaml", "  name:", "name:", 2, general],
    ["the first field below another", event, "  closes:", "closes:", 18, below("url:")],
    [
      "an item, of which YAML makes one text with the next",
      event,
      "organisers: [committee]",
      "organisers: [committee]\nkeywords:\n- bread\n  - maps",
      9,
      below("- maps"),
    ],
    [
      "an item in the middle",
      event,
      "organisers: [committee]",
      "organisers: [committee]\nkeywords:\n  - bread\n - maps\n  - songs",
      10,
      below("- bread"),
    ],
    [
      "an item with spaces too many",
      event,
      "organisers: [committee]",
      "organisers: [committee]\nkeywords:\n  - bread\n    - maps\n  - songs",
      10,
      below("- bread"),
    ],
    [
      "a line of a folded text",
      event,
      "summary: Two days of bread, maps and songs.",
      "summary: >-\n  Two days of bread,\nmaps and songs.",
      5,
      goesOn,
    ],
    [
      "a line with a colon in a folded text",
      event,
      "summary: Two days of bread, maps and songs.",
      "summary: >-\nTwo days: bread, maps\n  and songs.",
      4,
      goesOn,
    ],
    [
      "the first of several lines that are joined",
      event,
      "summary: Two days of bread, maps and songs.",
      "summary: >-\n Two days of bread,\n  maps and songs.",
      4,
      general,
    ],
  ])("is told at its line: %s", (_, file, from, to, line, hint) => {
    expect(told({ [file]: [from, to] })).toEqual([`${line} bad-yaml: ${hint}`]);
  });

  test("a field that is there twice may belong to what is above", () => {
    const series = "part_of:\n  id: fairs\ntitle: Fairs\norganisers:";
    expect(told({ [event]: ["organisers:", series] })).toEqual([
      "9 bad-yaml: Keep one of the two, or let it begin below “id:” if it belongs there.",
    ]);
    expect(told({ [event]: ["organisers:", "title: Fairs\norganisers:"] })).toEqual([
      "7 bad-yaml: Keep one of the two.",
    ]);
  });

  test("a field among the entries of which it is one is no entry", () => {
    const text = "hall:\n  name: Hall\n  rooms:\n    big:\n    name: Big\n    floor: ground\n";
    expect(told({ [venues]: text }).filter((one) => !one.includes("reference"))).toEqual([
      `5 bad-yaml: ${general}`,
      `6 bad-yaml: ${general}`,
    ]);
  });

  test("a field that the group above lacks is not missing there as well", () => {
    const address = "  address:\n    street: 1 Road\n  city: Milton\n  postal_code: X1\n";
    const text = `hall:\n  name: Hall\n${address}  rooms:\n    big: { name: Big }\n`;
    expect(told({ [venues]: text }).filter((one) => one.includes("missing"))).toEqual([]);
  });
});

describe("addresses", () => {
  const url = "https://tickets.example/fair";

  test.each([
    ["tickets.example/fair", url],
    ["www.tickets.example", "https://www.tickets.example"],
    [`‘${url}’`, url],
    [`«${url}»`, url],
    [`<${url}>`, url],
    [`(${url})`, url],
    ["https//tickets.example/fair", url],
    ["https:/tickets.example/fair", url],
    ["htps://tickets.example/fair", url],
    ["https:\\\\tickets.example\\fair", url],
    ["http//:tickets.example", "http://tickets.example"],
    ["ada@fair.example", "mailto:ada@fair.example"],
    ["mailto://ada@fair.example", "mailto:ada@fair.example"],
  ])("%s is %s", (written, fixed) => {
    expect(proposed({ [event]: [url, written] })).toEqual([fixed]);
  });
});

describe("links and pictures", () => {
  const text = (markdown: string, more: Changes = {}): Changes => ({
    ...more,
    [bread]: ["---\n\n", `---\n\n${markdown}\n\n`],
  });
  const conduct = { "content/pages/conduct.md": "---\ntitle: Conduct\n---\n\nBe kind.\n" };

  test.each([
    ["[Write](ada@fair.example)", "mailto:ada@fair.example"],
    ["[Rules](/conduct/)", "page:conduct"],
    ["[Songs](/fair/sessions/songs/)", "session:songs"],
    ["[Songs](/songs)", "session:songs"],
    ["[Ada](/speakers/ada.html)", "speaker:ada"],
    ["![A plan](media\\plan.png)", "plan.png"],
    ["![A plan](images/plan.png)", "plan.png"],
    ["![A plan](C:\\Users\\ada\\plan.png)", "plan.png"],
    ["![A plan](plan)", "plan.png"],
    ["[Rules](conduct)", "page:conduct"],
    ["[Rules](../pages/conduct.md)", "page:conduct"],
    ["[Rules](conduct.html)", "page:conduct"],
    ["[Rules](pages:conduct)", "page:conduct"],
    ["[Us](www.site.example)", "https://www.site.example"],
    ["[Us](site.example/us)", "https://site.example/us"],
    ["[Us](https//site.example)", "https://site.example"],
    ["[Us](htp://site.example)", "http://site.example"],
    ["[Us](“https://site.example”)", "https://site.example"],
    ["[Write](mailto://ada@fair.example)", "mailto:ada@fair.example"],
    ["[Write](mail:ada@fair.example)", "mailto:ada@fair.example"],
    ["[Call](+33123456789)", "tel:+33123456789"],
  ])("%s is %s", (markdown, fixed) => {
    const more = { ...conduct, "content/fair/media/plan.png": "x" };
    expect(proposed(text(markdown, more))).toEqual([fixed]);
  });

  test("a path of no page is answered with the forms of links", () => {
    expect(told(text("[Nothing](/nothing/)"))).toEqual([
      "7 bad-url: Write page:ID, session:ID … for a page of the site, or the name of a media file.",
    ]);
  });

  test("a picture beside the file of its speaker belongs into the media folder", () => {
    const changes: Changes = {
      "content/fair/speakers/ada.jpg": "x",
      "content/fair/speakers/ada.md": ["---\nname", "---\nphoto: ada.jpg\nname"],
    };
    expect(told(changes)).toEqual(["1 unexpected-file: Rename it to content/fair/media/ada.jpg"]);
  });
});

describe("a new name is proposed if it mends", () => {
  const slots = "- time: 10:00–12:00\n  title: Tea\n";

  test("a day of the event", () => {
    const changes: Changes = {
      [sunday]: undefined,
      "content/fair/programme/28-03-2027.yaml": slots,
    };
    expect(told(changes)[0]).toBe("1 bad-value: Rename it to 2027-03-28.yaml");
  });

  test.each([
    ["a day of which there is a file", "28-03-2027"],
    ["a day that is not of the event", "28-06-2027"],
  ])("not so %s", (_, name) => {
    expect(told({ [`content/fair/programme/${name}.yaml`]: slots })[0]).toBe(
      "1 bad-value: A day's file is named by its date: 2013-06-11.yaml",
    );
  });

  test("a file beside its folder, whatever is wrong in it", () => {
    const changes: Changes = {
      "data/organisations.yaml": undefined,
      "data/organizations.yml": "a: [",
    };
    expect(told(changes)).toContain("1 unexpected-file: Rename it to data/organisations.yaml");
  });
});

describe("a proposal that does not mend is not printed", () => {
  test("a session that is in another slot already", () => {
    const changes: Changes = { [sunday]: ["  title: Groups", "  session: bred"] };
    expect(printVillage(changes)).not.toContain("Did you mean");
    expect(told(changes)[0]).toMatch(/^2 unknown-reference: Sessions are in/);
  });

  test("a value of thousands of letters is told by eighty", () => {
    const { problems } = loadVillage({ [sunday]: ["10:00–12:00", "x".repeat(300)] });
    expect(problems[0]?.message).toBe(`“${"x".repeat(80)}…” is not a span of time.`);
  });
});

describe("a file that cannot be read", () => {
  const first = "content/fair/comments/first.md";
  const answer = "content/fair/comments/answer.md";

  test("does not make its answer say something wrong", () => {
    const head = "author: Zoe\ndate: 2027-01-05T10:00";
    expect(
      told({
        [first]: `---\n${head}\nabout: "session:bread\n---\n\nYes.\n`,
        [answer]: `---\n${head}\nabout: session:bread\nreply_to: first\n---\n\nNo.\n`,
      }).map((one) => one.split(":")[0]),
    ).toEqual(["4 bad-yaml"]);
  });

  test("does not make links to its places wrong", () => {
    const changes: Changes = {
      "content/pages/conduct.md": "---\ntitle: Conduct\n\n## Kind\n",
      [bread]: ["---\n\n", "---\n\n[Kind](page:conduct#kind)\n\n"],
    };
    expect(told(changes).map((one) => one.split(":")[0])).toEqual(["1 no-front-matter"]);
  });
});
