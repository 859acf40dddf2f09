/** What is edited in a form is written at its place, and nothing else of the file changes. */
import { describe, expect, test } from "vitest";
import { type EditedKind, fileForm } from "../../src/editor/forms.ts";
import { FileFormat } from "../../src/editor/in-browser/file-format.ts";
import type { Shown, ShownMap } from "../../src/editor/in-browser/to-form.ts";
import { loadSite } from "../../src/index.ts";

const { site } = loadSite("test/fixtures/village", { now: "2027-01-01T12:00" });
const { site: bilingual } = loadSite("test/fixtures/harbour", { now: "2031-01-01T12:00" });
if (!site || !bilingual) throw new Error("cannot be read");

const formatOf = (kind: EditedKind, of = site): FileFormat => {
  const { form, extension } = fileForm(kind, of);
  return new FileFormat(form, extension === "md");
};

/** Edits a file; the form is data, as the browser hands it back. */
const edit = (
  kind: EditedKind,
  text: string,
  change: (shown: ShownMap) => ShownMap,
  of = site,
): string => {
  const format = formatOf(kind, of);
  return format.write(change(JSON.parse(JSON.stringify(format.read(text))) as ShownMap));
};

const listIn = (shown: Shown): readonly ShownMap[] => shown as readonly ShownMap[];

/** The form with one item of a list changed. */
const withItem = (shown: ShownMap, key: string, index: number, change: ShownMap): ShownMap => ({
  ...shown,
  [key]: listIn(shown[key]).map((item, i) => (i === index ? { ...item, ...change } : item)),
});

describe("a session", () => {
  const bread = `---
title: Bread for all # as on the poster
speakers: [ada, { speaker: bob, status: withdrawn }]
# Parvis does not show this one in a form.
origin: { system: pretalx, id: "7" }
track: crafts
---

How to bake [together](session:songs).
`;

  test("a title, with the comment behind it", () => {
    expect(edit("session", bread, (shown) => ({ ...shown, title: "Bread: for all" }))).toBe(
      bread.replace("Bread for all", '"Bread: for all"'),
    );
  });

  test("its text", () => {
    expect(
      edit("session", bread, (shown) => ({ ...shown, body: "Bring flour.\n\nAnd salt." })),
    ).toBe(bread.replace("How to bake [together](session:songs).", "Bring flour.\n\nAnd salt."));
  });

  test("a speaker more, who stands there by the name alone", () => {
    const written = edit("session", bread, (shown) => ({
      ...shown,
      speakers: [...listIn(shown.speakers), { speaker: "cleo" }],
    }));
    expect(written).toContain("  - ada\n  - speaker: bob\n    status: withdrawn\n  - cleo\n");
    expect(written).toContain('origin: { system: pretalx, id: "7" }');
  });

  test("speakers in another order stay who they are", () => {
    const written = edit("session", bread, (shown) => ({
      ...shown,
      speakers: [...listIn(shown.speakers)].reverse(),
    }));
    expect(written).toContain("  - speaker: bob\n    status: withdrawn\n  - ada\n");
  });

  test("what is taken out of the form is taken out of the file", () => {
    expect(edit("session", bread, (shown) => ({ ...shown, track: "" }))).toBe(
      bread.replace("track: crafts\n", ""),
    );
  });

  test("one who comes after all, by the name alone again", () => {
    const written = edit("session", bread, (shown) => ({
      ...shown,
      speakers: listIn(shown.speakers).map((one) => ({ ...one, status: "" })),
    }));
    expect(written).toContain("speakers: [ada, bob]\n");
  });

  test("a picture that was chosen is called by its name alone", () => {
    expect(
      edit("session", bread, (shown) => ({ ...shown, body: "![Oven](./oven.png)" })),
    ).toContain("\n![Oven](oven.png)\n");
    const ada = "---\nname: Ada\n---\n";
    expect(edit("speaker", ada, (shown) => ({ ...shown, photo: "./ada.jpg" }))).toBe(
      "---\nname: Ada\nphoto: ada.jpg\n---\n",
    );
  });

  test("a translation that begins does not begin with the file of another language", () => {
    const written = edit("session", bread, () => ({ title: "Pain", _source: "fr", body: "" }));
    expect(written).toBe("---\ntitle: Pain\n---\n");
  });

  test("a title that is open, and then known", () => {
    const open = edit("session", bread, (shown) => ({ ...shown, title_tba: true }));
    expect(open).toBe(bread.replace("Bread for all", "tba"));
    expect(edit("session", open, (shown) => ({ ...shown, title: "Rye" }))).toBe(
      bread.replace("Bread for all", "Rye"),
    );
  });

  test("others who are still open", () => {
    const text = "---\ntitle: Songs\nspeakers: [tba, ada]\n---\n";
    expect(edit("session", text, (shown) => ({ ...shown, title: "Hymns" }))).toBe(
      text.replace("Songs", "Hymns"),
    );
    expect(edit("session", text, (shown) => ({ ...shown, speakers_tba: false }))).toBe(
      text.replace("[tba, ada]", "[ada]"),
    );
  });

  test("a new one is written as people write it", () => {
    const shown = {
      title: "Rye",
      title_tba: false,
      kind: "workshop",
      speakers: [{ speaker: "ada", status: "" }],
      speakers_tba: false,
      tags: [],
      registration: { is: "", url: "", closes: "2027-03-01T12:00" },
      body: "With seeds.",
    };
    expect(formatOf("session").write(shown)).toBe(
      "---\ntitle: Rye\nkind: workshop\nspeakers: [ada]\nregistration:\n  closes: 2027-03-01T12:00\n---\n\nWith seeds.\n",
    );
  });

  test("a registration that is none, and then one", () => {
    const none = "---\ntitle: Rye\nregistration: none\n---\n";
    const opened = edit("session", none, (shown) => ({
      ...shown,
      registration: { ...(shown.registration as ShownMap), url: "https://a.example/" },
    }));
    expect(opened).toBe("---\ntitle: Rye\nregistration:\n  url: https://a.example/\n---\n");
  });
});

describe("a day", () => {
  const day = `# Saturday
- time: 9:00–10:00   # doors at 8:45
  title: Welcome
  kind: welcome
# The long one
- time: 10:00–12:00
  title: Groups
  sessions:
    - bread # by the oven
    - session: songs
      time: 11:00–12:00
- { time: 12:00–13:00, title: Soup, room: hall }
`;
  const slots = (shown: ShownMap): readonly ShownMap[] => listIn(shown.slots);

  test("a slot that is moved keeps its comments, and those of the others", () => {
    expect(
      edit("programme", day, (shown) => withItem(shown, "slots", 0, { time: "9:15–10:00" })),
    ).toBe(day.replace("9:00–10:00   #", "9:15–10:00   #"));
  });

  test("a slot between brackets", () => {
    expect(
      edit("programme", day, (shown) => withItem(shown, "slots", 2, { title: "Soup, bread" })),
    ).toBe(day.replace("title: Soup", 'title: "Soup, bread"'));
  });

  test("a slot that is added at its place", () => {
    const added = { time: "9:45–10:00", title: "Coffee", kind: "break" };
    expect(
      edit("programme", day, (shown) => {
        const [first, ...others] = slots(shown);
        return { ...shown, slots: [first, added, ...others] };
      }),
    ).toBe(
      day.replace(
        "# The long one",
        "- time: 9:45–10:00\n  title: Coffee\n  kind: break\n# The long one",
      ),
    );
  });

  test("a slot that is taken out", () => {
    const written = edit("programme", day, (shown) => ({ ...shown, slots: slots(shown).slice(1) }));
    expect(written).not.toContain("Welcome");
    expect(written).toContain("    - bread # by the oven\n");
  });

  test("two rooms, and one again", () => {
    const two = edit("programme", day, (shown) =>
      withItem(shown, "slots", 2, { room: ["hall", "barn"] }),
    );
    expect(two).toContain("room: [hall, barn]");
    expect(edit("programme", day, (shown) => withItem(shown, "slots", 2, { room: ["barn"] }))).toBe(
      day.replace("room: hall", "room: barn"),
    );
  });

  test("a name for the day", () => {
    const named = edit("programme", day, (shown) => ({ ...shown, title: "Market day" }));
    expect(named).toContain("title: Market day\n");
    expect(named).toContain("slots:\n");
  });
});

test("a text in several languages above a text: the first is edited, the others stay", () => {
  const text =
    "---\ntitle: { en: Fair, he: יריד } # as on the poster\ntracks: { sea: { title: { en: Sea } } }\n---\n";
  const changed = (title: string) =>
    edit("event", text, (shown) => ({ ...shown, title }), bilingual);
  expect(changed("The fair")).toBe(text.replace("Fair", "The fair"));
  expect(changed("")).toMatch(/title:\s+he: יריד\n/);
});

describe("what all events share", () => {
  const organisations = `# Who organises
guild:
  name: The Guild # since 1892
  url: https://guild.example/

# Who helps
bakery:
  name: Bakery
`;

  test("an organisation that is changed, at its place", () => {
    expect(
      edit("organisations", organisations, (shown) =>
        withItem(shown, "entries", 1, { url: "https://bakery.example/" }),
      ),
    ).toBe(`${organisations}  url: https://bakery.example/\n`);
  });

  test("one that is added gets an id of its name, and never that of another", () => {
    const written = edit("organisations", organisations, (shown) => ({
      ...shown,
      entries: [...listIn(shown.entries), { name: "Café Élan" }, { name: "Bakery", id: "" }],
    }));
    expect(written).toBe(
      `${organisations}cafe-elan:\n  name: Café Élan\nbakery-2:\n  name: Bakery\n`,
    );
  });

  test("one that is taken out", () => {
    const written = edit("organisations", organisations, (shown) => ({
      ...shown,
      entries: listIn(shown.entries).slice(0, 1),
    }));
    expect(written).toContain("name: The Guild # since 1892");
    expect(written).not.toContain("akery");
  });

  test("a text in two languages, one of them new", () => {
    const text = "guild:\n  name: { en: The Guild, he: הגילדה }\nport:\n  name: Port\n";
    expect(
      edit(
        "organisations",
        text,
        (shown) => withItem(shown, "entries", 0, { name: { en: "Guild", he: "הגילדה" } }),
        bilingual,
      ),
    ).toBe(text.replace("The Guild", "Guild"));
    expect(
      edit(
        "organisations",
        text,
        (shown) => withItem(shown, "entries", 1, { name: { en: "Port", he: "נמל" } }),
        bilingual,
      ),
    ).toContain("port:\n  name:\n    en: Port\n    he: נמל\n");
  });
});

test("what is not in the form as the file has it stays", () => {
  const event =
    "---\ntitle: Fair\nteam:\n  Kitchen: [ada]\n  Hall:\n    - name: Bob\nprice: 3\n---\n";
  expect(edit("event", event, (shown) => ({ ...shown, title: "The fair" }))).toBe(
    event.replace("title: Fair", "title: The fair"),
  );
});

test("numbers, dates and words that other editors take for something else stay as they were written", () => {
  const venue =
    "hall:\n  name: Hall\n  address: { city: Nantes, postal_code: 01000 }\n  geo: { lat: 47.20, lon: -1.50 }\n  access: { motor: yes }\n";
  expect(
    edit("venues", venue, (shown) => withItem(shown, "entries", 0, { name: "Town hall" })),
  ).toBe(venue.replace("Hall", "Town hall"));
});

describe("what a form does not show", () => {
  test("an item that is none stays at its place in a list that is edited", () => {
    const day =
      "- time: 9:00–10:00\n  title: Welcome\n- lunch # whoever wrote this\n- time: 13:00–14:00\n  title: Talk\n";
    const written = edit("programme", day, (shown) => ({
      ...shown,
      slots: [...listIn(shown.slots), { time: "14:00–15:00", title: "End" }],
    }));
    expect(written).toBe(`${day}- time: 14:00–15:00\n  title: End\n`);
  });

  test("an entry that is none stays, and so do all others", () => {
    const text = "guild:\n  name: The Guild\nnew: New partner\n";
    expect(
      edit("organisations", text, (shown) => withItem(shown, "entries", 0, { name: "Guild" })),
    ).toBe(text.replace("The Guild", "Guild"));
  });

  test("a file of another kind is not opened", () => {
    expect(() => formatOf("organisations").read("- guild\n- bakery\n")).toThrow();
  });

  test("tba where the format knows none", () => {
    const text = "---\ntitle: Rye\ntags: [oven, tba, flour]\n---\n";
    expect(edit("session", text, (shown) => ({ ...shown, title: "Wheat" }))).toBe(
      text.replace("Rye", "Wheat"),
    );
  });

  test("the address of a picture that the text gave so", () => {
    const text = "---\ntitle: Rye\n---\n\nSee `](./a.jpg` and ![an oven](./oven.jpg).\n";
    const written = edit("session", text, (shown) => ({
      ...shown,
      body: "See `](./a.jpg` and ![an oven](./oven.jpg). ![A loaf](./loaf.jpg)",
    }));
    expect(written).toContain("`](./a.jpg` and ![an oven](./oven.jpg). ![A loaf](loaf.jpg)");
  });
});

describe("ids", () => {
  const text = `hall:
  name: Hall # the old one
  origin: { system: x, id: "1" }
barn:
  name: Barn
`;

  test("one that is changed keeps what its entry says besides", () => {
    const written = edit("venues", text, (shown) =>
      withItem(shown, "entries", 0, { id: "town-hall" }),
    );
    expect(written).toContain("town-hall:\n  name: Hall\n");
    expect(written).toContain("system: x");
    expect(written).not.toContain("\nhall:");
  });

  test("one that is made of a name never takes that of another, wherever it stands", () => {
    const written = edit("venues", text, (shown) => ({
      ...shown,
      entries: [{ name: "Hall" }, ...listIn(shown.entries)],
    }));
    expect(written).toBe(`${text}hall-2:\n  name: Hall\n`);
  });
});

describe("comments", () => {
  const day = `# Ada needs a ramp
- time: 9:00–10:00
  title: Ada
# Ben brings his own projector
- time: 10:00–11:00
  title: Ben
- time: 11:00–12:00
  title: Cleo
`;

  test("stay with what they are about where items change places", () => {
    const written = edit("programme", day, (shown) => {
      const [ada, ben, cleo] = listIn(shown.slots);
      return { ...shown, slots: [ben, ada, cleo] };
    });
    expect(written).not.toMatch(/Ada needs a ramp\n- time: 10:00/);
    expect(written).not.toMatch(/projector\n- time: 9:00/);
    expect(written).toContain("title: Ben\n");
  });

  test("stay in a list of words to which one is added", () => {
    const session = "---\ntitle: Rye\ntags:\n  - oven # the big one\n  - flour\n---\n";
    expect(
      edit("session", session, (shown) => ({ ...shown, tags: ["oven", "salt", "flour"] })),
    ).toBe(session.replace("  - flour", "  - salt\n  - flour"));
  });
});
