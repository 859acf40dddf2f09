/** Corrections of speakers: what they send, what a moderator is shown, and what is written. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moderate } from "../../src/moderate/moderate.ts";
import { readFolder, run, writeFiles } from "../build/fixture.ts";
import { optionsFor } from "./options.ts";
import { ada, built, formIn, makeEvening, maps, moderated, sent, textOf } from "./speakers.ts";

const speaker = "open-evening/speakers/ada";
const session = "open-evening/sessions/maps";

const adaFile = "speakers/ada.md";

/** A site, and what Ada’s form on it sends with these changes. */
const filledIn = async (changes: Readonly<Record<string, string>>, page = speaker) => {
  const site = makeEvening();
  const form = formIn(await built(site), page);
  return { site, form, row: sent("s1", { ...form, ...changes }) };
};

describe("a correction that is approved", () => {
  test("changes the fields that the speaker changed, and no other sign of the file", async () => {
    const { site, form, row } = await filledIn({ role: "cartographer: of rivers" });
    const biography = `${form.biography ?? ""} And rows.`;
    const both = { ...row, data: { ...row.data, biography } };
    const { code, stdout } = await moderated(site, [both], "--approve", "s1");
    expect(code, stdout).toBe(0);
    expect(stdout).toContain("Corrected: content/open-evening/speakers/ada.md (role,biography)\n");
    expect(textOf(site, adaFile)).toBe(
      ada
        .replace('"cartographer"   #', '"cartographer: of rivers"   #')
        .replace("lyon.example).", "lyon.example). And rows."),
    );
    const checked = await run(["check", "--site", site]);
    expect(checked.code, checked.stdout).toBe(0);
  });

  test("of a session changes its texts", async () => {
    const { site, row } = await filledIn({ title: "Maps: for all", summary: "Draw." }, session);
    const { code, stdout } = await moderated(site, [row], "--approve", "s1");
    expect(code, stdout).toBe(0);
    expect(textOf(site, "sessions/maps.md")).toBe(
      maps
        .replace("Maps for all", '"Maps: for all"')
        .replace("# alone\n", "# alone\nsummary: Draw.\n"),
    );
  });

  test("adds and removes links, and keeps the others as they are", async () => {
    const { site, form, row } = await filledIn({});
    const links = `${form.links ?? ""}\r\nhttps://www.social.example/@ada\r\nA shop: https://shop.example/?a=1`;
    const { code, stdout } = await moderated(
      site,
      [{ ...row, data: { ...row.data, links } }],
      "--approve=s1",
    );
    expect(code, stdout).toBe(0);
    expect(textOf(site, adaFile)).toContain(
      "links:\n  - label: Her maps\n    url: https://ada.example/maps\n  - label: social.example\n    url: https://www.social.example/@ada\n  - label: A shop\n",
    );
  });

  test("keeps line ends of Windows, and a mark at the beginning", async () => {
    const { site, row } = await filledIn({ role: "rower" });
    const windows = `\ufeff${ada.replaceAll("\n", "\r\n")}`;
    writeFiles(site, { [`content/open-evening/${adaFile}`]: windows });
    const { code, stdout } = await moderated(site, [row], "--approve", "s1");
    expect(code, stdout).toBe(0);
    expect(textOf(site, adaFile)).toBe(windows.replace('"cartographer"', "rower"));
  });

  test("may be some of its fields", async () => {
    const { site, row } = await filledIn({ role: "rower", pronouns: "they" });
    const { stdout } = await moderated(site, [row], "--approve=s1", "--fields=pronouns");
    expect(stdout).toContain("(pronouns)");
    expect(textOf(site, adaFile)).toBe(ada.replace("pronouns: she", "pronouns: they"));
    expect((await moderated(site, [row])).stdout).toContain("Nothing new.");
  });

  test("is asked for by fields that there are", async () => {
    const { site, row } = await filledIn({ role: "rower" });
    const { code, stderr } = await moderated(site, [row], "--approve=s1", "--fields=photo");
    expect(code).toBe(2);
    expect(stderr).toContain("have no field “photo”. There are: name, pronouns, role");
  });

  test("is nothing to do once the files say the same, whoever wrote it", async () => {
    const { site, row } = await filledIn({ role: "rower" });
    writeFiles(site, {
      [`content/open-evening/${adaFile}`]: ada.replace('"cartographer"', "rower"),
    });
    expect((await moderated(site, [row])).stdout).toBe("Nothing new.\n");
  });
});

describe("a moderator is shown", () => {
  test("what goes and what comes, sentence by sentence, and nothing that stays far away", async () => {
    const { site, row } = await filledIn({
      biography:
        "Ada draws maps. She has often done so.\r\n\r\nShe lives in [Lyon](https://lyon.example).",
    });
    const { stdout } = await moderated(site, [row], "--list");
    expect(stdout).toContain(
      [
        "s1  correction of a speaker, speaker:ada, open-evening, en",
        "  2027-03-02 14:02 UTC",
        "  biography  content/open-evening/speakers/ada.md",
        "  │   Ada draws maps.",
        "  │ - She has always done so.",
        "  │ + She has often done so.",
        "  │   ",
        "  │   …",
        "",
      ].join("\n"),
    );
  });

  test("what somebody needs, and a portrait to fetch; no file holds them, nor an address", async () => {
    const { site, row } = await filledIn({
      needs: "A ramp.\r\nNo stairs.",
      portrait: "https://ada.example/me.jpg",
      role: "rower",
    });
    const { stdout } = await moderated(site, [row], "--approve", "s1");
    const { stdout: listed } = await moderated(site, [sent("s2", { ...row.data, role: "x" })]);
    expect(listed).toContain(
      "for you alone (no file is to hold it):\n  │ A ramp.\n  │ No stairs.\n",
    );
    expect(listed).toContain("names its file:\n  │ https://ada.example/me.jpg\n");
    expect(stdout).not.toContain("secret");
    const all = Object.entries(readFolder(site)).filter(([file]) => file !== "sent.json");
    expect(JSON.stringify(all)).not.toMatch(/A ramp|me\.jpg|secret\.example|76\.72/);
  });

  test("and may only have read it", async () => {
    const { site, row } = await filledIn({ needs: "A ramp." });
    const { code, stdout } = await moderated(site, [row], "--approve", "s1");
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toContain("Read: s1. Nothing is written.\n");
    expect((await moderated(site, [row])).stdout).toBe("Nothing new.\n");
    expect(textOf(site, adaFile)).toBe(ada);
  });
});

describe("what was edited since the form was filled in", () => {
  const edited = ada.replace('"cartographer"', "painter");

  test("stays, if the speaker has not changed it", async () => {
    const { site, row } = await filledIn({ pronouns: "they" });
    writeFiles(site, { [`content/open-evening/${adaFile}`]: edited });
    const { code, stdout } = await moderated(site, [row], "--approve", "s1");
    expect(code, stdout).toBe(0);
    expect(textOf(site, adaFile)).toBe(edited.replace("pronouns: she", "pronouns: they"));
  });

  test("is a conflict, if they have: written if it is asked for, and asked again until then", async () => {
    const { site, row } = await filledIn({ role: "rower", pronouns: "they" });
    writeFiles(site, { [`content/open-evening/${adaFile}`]: edited });
    const first = await moderated(site, [row], "--approve", "s1");
    expect(first.code).toBe(1);
    expect(first.stdout).toContain("To write what was sent: --approve s1 --fields role\n");
    const once = edited.replace("pronouns: she", "pronouns: they");
    expect(textOf(site, adaFile)).toBe(once);
    const listed = await moderated(site, [row], "--list");
    expect(listed.stdout).toContain("! Edited here since the form was filled in");
    expect(listed.stdout).toContain("  │ - painter\n  │ + rower\n");
    expect(listed.stdout).not.toContain("pronouns");
    await moderated(site, [row], "--approve", "s1", "--fields", "role");
    expect(textOf(site, adaFile)).toBe(once.replace("painter", "rower"));
  });

  test.each([
    ["is missing", ""],
    ["is forged", "role:000000000000 <script> name:zzz"],
  ])(
    "is all, if what the form was filled with %s; and nothing that is empty counts",
    async (_, base) => {
      const { site, row } = await filledIn({ base, role: "rower", biography: "", links: "" });
      const { code, stdout } = await moderated(site, [row], "--approve", "s1");
      expect(code).toBe(1);
      expect(stdout).toContain("--fields role\n");
      expect(textOf(site, adaFile)).toBe(ada);
    },
  );
});

describe("what is hostile", () => {
  test.each([
    [{ speaker: "../../data/site" }, "there is no speaker “../../data/site” in this event"],
    [{ speaker: "__proto__" }, "there is no speaker “__proto__”"],
    [{ event: "elsewhere" }, "there is no event “elsewhere”"],
  ])("is of nobody: %j", async (data, reason) => {
    const { site, row } = await filledIn({ role: "x", ...data });
    const { code, stdout } = await moderated(site, [row], "--approve", "s1");
    expect(code).toBe(1);
    expect(stdout).toContain(`Cannot be approved: ${reason}`);
  });

  test.each([
    ["pronouns", "she\n---\nfeatured: true", 'pronouns: "she --- featured: true"\n'],
    ["role", "a\u001b[2J\u202eb\u0000c", "role: abc"],
    ["role", "'\"{}: [] #&*!|>%@`", "role: "],
    ["name", "*x", 'name: "*x"\n'],
    ["biography", "---\nname: Evil\n---\nHi", "\n---\nname: Evil\n---\nHi\n"],
    ["biography", "<script>x</script> ok", "\n\\<script>x\\</script> ok\n"],
    ["biography", "[x](javascript:alert)", "\nx (`javascript:alert`)\n"],
    ["biography", "![me](/etc/passwd)", "/etc/passwd"],
  ])("in %s is written as a text: %j", async (field, value, written) => {
    const { site, row } = await filledIn({ [field]: value });
    const listed = await moderated(site, [row], "--list");
    expect(listed.stdout).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    const { code, stdout } = await moderated(site, [row], "--approve", "s1");
    expect(code, stdout).toBe(0);
    expect(textOf(site, adaFile)).toContain(written);
    expect(textOf(site, adaFile)).toContain("organisations: [the-hall]\n");
    const checked = await run(["check", "--site", site]);
    expect(checked.stdout).not.toMatch(/\berror\b/);
  });

  test.each([
    [{ links: "Me javascript:alert(1)" }, "“Me javascript:alert(1)” does not end in an address"],
    [{ role: "x".repeat(500) }, "500 characters are too many"],
    [{ biography: "long ".repeat(5000) }, "24999 characters are too many"],
  ])("is not written at all: %.40j", async (data, reason) => {
    const { site, row } = await filledIn(data);
    const { code, stdout } = await moderated(site, [row], "--approve", "s1");
    expect(code).toBe(1);
    expect(stdout).toContain(`Cannot be written: ${reason}`);
    expect(stdout).toContain("Approved: 0, refused: 0, left: 1.");
    expect(textOf(site, adaFile)).toBe(ada);
  });

  test("stays to be seen to, whatever else was approved, until it is refused", async () => {
    const { site, row } = await filledIn({ links: "Me javascript:alert(1)", role: "rower" });
    const { code, stdout } = await moderated(site, [row], "--approve", "s1");
    expect(code).toBe(1);
    expect(stdout).toContain("(role)\n");
    expect(stdout).toContain("Not written: links. Write it into the file by hand");
    expect(textOf(site, adaFile)).toBe(ada.replace('"cartographer"', "rower"));
    const named = await moderated(site, [row], "--approve", "s1", "--fields", "links");
    expect(named.code).toBe(1);
    const listed = await moderated(site, [row], "--list");
    expect(listed.stdout).toContain("! Cannot be written: “Me javascript:alert(1)”");
    await moderated(site, [row], "--refuse", "s1");
    expect((await moderated(site, [row])).stdout).toBe("Nothing new.\n");
  });

  test("as a portrait is left out: only the web is opened", async () => {
    const { site, row } = await filledIn({ portrait: "file:///etc/passwd" });
    const { stdout } = await moderated(site, [row], "--list");
    expect(stdout).toContain("! What was sent as the address of a portrait");
    expect(stdout).not.toContain("passwd");
  });

  test("never makes an error, nor changes another field, whatever it is", async () => {
    const site = makeEvening();
    const form = formIn(await built(site), speaker);
    const bits = [
      "---",
      "\n",
      "# ",
      "<b>",
      "![",
      "](",
      ": ",
      "'",
      '"',
      "|",
      "> ",
      "- ",
      "\\",
      "&a",
      "{",
      "}",
      "\u202e",
      "\u001b[",
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: "grapheme" })), {
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(text, text, async (role, words) => {
        writeFiles(site, { [`content/open-evening/${adaFile}`]: ada });
        const row = sent("s1", { ...form, role: role.join(""), biography: `a${words.join("")}` });
        const { stdout } = await moderated(site, [row], "--approve", "s1");
        expect(stdout).not.toContain("Not written");
        const after = textOf(site, adaFile);
        expect(after).toMatch(/^---\n# The one with the bicycle\nname: Ada Martin\n/);
        expect(after).toContain("    url: https://ada.example/maps\npronouns: she\n---\n");
        expect((await run(["check", "--site", site])).stdout).not.toMatch(/\berror\b/);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

test("a correction that would be wrong is not written, and says why", async () => {
  const { site, row } = await filledIn({ biography: "Ada draws maps." });
  const linked = maps.replace("A talk.", "A talk, see [her rivers](speaker:ada#rivers).");
  writeFiles(site, {
    [`content/open-evening/${adaFile}`]: `${ada}\n## Rivers\n\nAll of them.\n`,
    "content/open-evening/sessions/maps.md": linked,
  });
  const { code, stdout } = await moderated(site, [row], "--approve=s1", "--fields=biography");
  expect(code).toBe(1);
  expect(stdout).toContain("sessions/maps.md:5:");
  expect(stdout).toContain("Not written: it would be wrong, as is said above.");
  expect(textOf(site, adaFile)).toContain("## Rivers");
});

test("a text keeps the breaks of its lines, and no other spaces at their ends", async () => {
  const biography = "Ada draws maps.  \r\nShe rows. \r\nShe swims.   \r\n\r\nShe walks.  ";
  const { site, row } = await filledIn({ biography });
  await moderated(site, [row], "--approve", "s1");
  expect(textOf(site, adaFile)).toContain(
    "---\n\nAda draws maps.  \nShe rows.\nShe swims.\n\nShe walks.\n",
  );
});

test("a text that links within the site keeps its links, and no others", async () => {
  const biography = "See [this](session:maps), [that](session:gone).";
  const { site, row } = await filledIn({ biography });
  await moderated(site, [row], "--approve", "s1");
  expect(textOf(site, adaFile)).toContain("See [this](session:maps), that (`session:gone`).");
});

describe("where somebody can be asked", () => {
  const asked = async (site: string, rows: readonly unknown[], answers: string[]) => {
    const file = join(site, "sent.json");
    writeFiles(site, { "sent.json": JSON.stringify(rows) });
    let said = "";
    const add = (text: string): void => void (said += text);
    const ask = (question: string) => {
      said += question;
      return Promise.resolve(answers.shift());
    };
    const request = { file, isList: false, approve: [], refuse: [], fields: [], ask };
    const options = optionsFor(site);
    await moderate(options, { hasColor: false, print: add, tell: add }, request);
    expect(answers).toEqual([]);
    return said;
  };

  test("all of a correction is approved, refused or left", async () => {
    const { site, row } = await filledIn({ role: "rower", pronouns: "they" });
    const later = sent("s2", { ...row.data, role: "diver" });
    const spam = sent("s3", { ...row.data, role: "spam" });
    const said = await asked(site, [row, later, spam], ["?", "a", "l", "r"]);
    expect(said).toContain("Approved: 1, refused: 1, left: 1.");
    expect(textOf(site, adaFile)).toContain("role: rower   #");
    // What was approved a moment ago is what is here now.
    expect(said).toContain("│ - rower\n  │ + diver");
  });

  test("field by field, and each conflict by itself", async () => {
    const { site, row } = await filledIn({ role: "rower", pronouns: "they", name: "Ada M." });
    writeFiles(site, {
      [`content/open-evening/${adaFile}`]: ada.replace("pronouns: she", "pronouns: xe"),
    });
    const said = await asked(site, [row], ["f", "y", "n", "y"]);
    expect(said).toContain("Write name? [y]es, [n]o:   pronouns was edited here. Write");
    expect(textOf(site, adaFile)).toContain("name: Ada M.\nrole: rower   #");
    expect(textOf(site, adaFile)).toContain("pronouns: xe\n");
    expect((await moderated(site, [row])).stdout).toBe("Nothing new.\n");
  });

  test("what cannot be written is shown again, though the rest was approved", async () => {
    const { site, row } = await filledIn({ links: "Me javascript:alert(1)", role: "rower" });
    const said = await asked(site, [row], ["a"]);
    expect(said).toContain("Approved: 0, refused: 0, left: 1.");
    expect(textOf(site, adaFile)).toContain("role: rower   #");
    expect(await asked(site, [row], ["r"])).toContain("Approved: 0, refused: 1, left: 0.");
  });

  test("nothing is written if the input ends half-way", async () => {
    const { site, row } = await filledIn({ role: "rower", pronouns: "they" });
    const said = await asked(site, [row], ["f", "y"]);
    expect(said).toContain("left: 1.");
    expect(textOf(site, adaFile)).toBe(ada);
  });

  test("what changes on the disk while one thinks is not overwritten", async () => {
    const { site, row } = await filledIn({ role: "rower" });
    const path = `content/open-evening/${adaFile}`;
    const file = join(site, "sent.json");
    writeFiles(site, { "sent.json": JSON.stringify([row]) });
    const edited = ada.replace('"cartographer"', "painter");
    const ask = () => {
      writeFiles(site, { [path]: edited });
      return Promise.resolve("a");
    };
    let said = "";
    const add = (text: string): void => void (said += text);
    const request = { file, isList: false, approve: [], refuse: [], fields: [], ask };
    await moderate(optionsFor(site), { hasColor: false, print: add, tell: add }, request);
    expect(said).toContain("Not written, for it was edited here: role.");
    expect(textOf(site, adaFile)).toBe(edited);
  });
});

test("what is edited between reading and writing is not overwritten, and is asked again", async () => {
  const { site, row } = await filledIn({ links: "Me javascript:alert(1)", role: "rower" });
  const file = join(site, "sent.json");
  writeFiles(site, { "sent.json": JSON.stringify([row]) });
  const edited = ada.replace("She has always", "She has often");
  let said = "";
  // The file has been read by the time that this is told.
  const tell = (text: string): void => {
    said += text;
    if (text.includes("Cannot be written"))
      writeFiles(site, { [`content/open-evening/${adaFile}`]: edited });
  };
  const request = { file, isList: false, approve: ["s1"], refuse: [], fields: [], ask: undefined };
  const code = await moderate(optionsFor(site), { hasColor: false, print: tell, tell }, request);
  expect(code).toBe(1);
  expect(said).toContain("speakers/ada.md was edited while it was about to be changed.");
  expect(textOf(site, adaFile)).toBe(edited);
  expect((await moderated(site, [row], "--list")).stdout).toContain("│ + rower\n");
});

describe("in a site of several languages", () => {
  const french = {
    "data/site.yaml":
      "id: example.org\ntitle: The hall\nurl: https://example.org\nlanguages: [en, fr]\ntimezone: Europe/Paris\npublisher: the-hall\n",
  };

  test("the form of a language corrects the texts of that language, and begins a translation", async () => {
    const site = makeEvening(french);
    const form = formIn(await built(site), `fr/${speaker}`);
    expect(form).toMatchObject({ language: "fr", name: "Ada Martin", role: "", biography: "" });
    const row = sent("s1", {
      ...form,
      role: "cartographe",
      biography: "Ada dessine.",
      pronouns: "elle",
    });
    const { code, stdout } = await moderated(site, [row], "--approve", "s1");
    expect(code, stdout).toBe(0);
    expect(textOf(site, "speakers/ada.fr.md")).toBe(
      "---\nrole: cartographe\n---\n\nAda dessine.\n",
    );
    expect(textOf(site, adaFile)).toBe(ada.replace("pronouns: she", "pronouns: elle"));
    const again = formIn(await built(site), `fr/${speaker}`);
    expect(again).toMatchObject({ role: "cartographe", biography: "Ada dessine." });
    const english = formIn(await built(site), speaker);
    expect(english).toMatchObject({ language: "en", role: "cartographer" });
  });

  test("a text that stands in several languages at one place is corrected there", async () => {
    const site = makeEvening({
      ...french,
      "content/open-evening/sessions/maps.md": maps.replace(
        "Maps for all",
        "{ en: Maps for all, fr: Des cartes } # both",
      ),
    });
    const form = formIn(await built(site), `fr/${session}`);
    expect(form.title).toBe("Des cartes");
    const row = sent("s1", { ...form, title: "Des cartes, à tous" });
    const { code, stdout } = await moderated(site, [row], "--approve", "s1");
    expect(code, stdout).toBe(0);
    expect(textOf(site, "sessions/maps.md")).toContain(
      'title: { en: Maps for all, fr: "Des cartes, à tous" } # both\n',
    );
    expect(existsSync(join(site, "content/open-evening/sessions/maps.fr.md"))).toBe(false);
  });
});
