/**
 * What an organiser sees in an editor: a new site, with the settings that it comes with, opened in the language server
 * of the YAML extension.
 */
import { beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { run, writeFiles } from "../build/fixture.ts";
import { Editor } from "./language-server.ts";
import { makeSite } from "./site.ts";
import { editorFiles } from "../../src/new/site/editor-files.ts";

const settingsOf = (text: string) => z.record(z.string(), z.unknown()).parse(JSON.parse(text));

/** What comes with a new site. */
const shipped = settingsOf(new Map(editorFiles()).get(".vscode/settings.json") ?? "");

const usual = { "yaml.validate": true, "yaml.completion": true, "yaml.hover": true };

let count = 0;

/** A day that was never shown: the server tells what is wrong once of each file. */
const aDay = (): string =>
  `content/2027-fair/programme/2028-01-${String((count += 1)).padStart(2, "0")}.yaml`;

/** A text in which `|` is where one types. */
const typed = (text: string) => {
  const before = text.slice(0, text.indexOf("|")).split("\n");
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { text: text.replace("|", ""), position };
};

let folder = "";
let editor: Editor;

beforeAll(async () => {
  folder = makeSite();
  const { code } = await run(["schemas", "--site", folder]);
  expect(code).toBe(0);
  editor = await Editor.open(folder, { ...usual, ...shipped });
  return () => {
    editor.close();
  };
});

const offered = async (file: string, said: string) => {
  const { text, position } = typed(said);
  await editor.show(file, text);
  const items = await editor.complete(file, position);
  return new Map(items.map(({ label, documentation }) => [label, documentation]));
};

const hovered = async (file: string, said: string) => {
  const { text, position } = typed(said);
  await editor.show(file, text);
  return editor.hover(file, position);
};

const faults = async (file: string, text: string) =>
  (await editor.show(file, text)).map(({ message, range: { start } }) => ({
    at: [start.line + 1, start.character + 1],
    message,
  }));

describe("while one writes a day", () => {
  test("its fields are offered, each with its sentence", async () => {
    const fields = await offered(aDay(), "- time: 14:00–15:00\n  ro|");
    expect(fields.get("room")).toBe(
      "La salle, ou une liste de plusieurs\u202f; sans elle, toutes les salles.",
    );
  });

  test("its sessions are offered by id, with their titles", async () => {
    const sessions = await offered(aDay(), "- time: 14:00–15:00\n  session: |");
    expect(Object.fromEntries(sessions)).toEqual({ pain: "Du pain" });
  });

  test("its rooms are offered, and that one is not known yet", async () => {
    const rooms = await offered(aDay(), "- time: 14:00–15:00\n  room: |");
    expect(rooms.get("foin")).toBe("Le fenil");
    expect(rooms.get("tba")).toBe("Pas encore connu.");
  });

  test("the kinds of slots are offered, with their words", async () => {
    const kinds = await offered(aDay(), "- time: 14:00–15:00\n  kind: |");
    expect(kinds.get("break")).toBe("Pause");
  });

  test("a time is offered as one writes it", async () => {
    const times = await offered(aDay(), "- time: |");
    expect([...times.keys()]).toContain("13:30–14:00");
    expect([...times.keys()]).not.toContain("true");
  });

  test("a field explains itself", async () => {
    const said = await hovered(aDay(), "- time: 14:00–15:00\n  ki|nd: break");
    expect(said).toMatch(/^#### Genre\n/);
    expect(said).toContain("Ce qui s’y passe\u00a0: par défaut ce qu’est sa session.");
    expect(said).toContain("`break`: Pause");
  });

  test("a mistake is told at its place", async () => {
    expect(await faults(aDay(), "- time: 14:00–15:00\n  titel: Pain\n")).toEqual([
      { at: [2, 3], message: "Property titel is not allowed." },
    ]);
    expect(await faults(aDay(), "- time: 14:00–15:00\n  session: pian\n")).toEqual([
      {
        at: [2, 12],
        message: "Rien ne s’appelle ainsi ici\u00a0: `npm run check` en dit davantage.",
      },
    ]);
  });

  test("what the check takes is no mistake", async () => {
    expect(
      await faults(aDay(), "- time: tba\n  title:\n  sessions: [pain]\n  room: À confirmer\n"),
    ).toEqual([]);
    expect(
      await faults(aDay(), "title: Samedi\nslots:\n  - time: 9h–10h\n    title: 2027\n"),
    ).toEqual([]);
  });
});

describe("in data/", () => {
  test("the pictures that are there are offered", async () => {
    const files = await offered("data/organisations.yaml", "comite:\n  name: Comité\n  logo: |");
    expect([...files.keys()]).toContain("comite.svg");
    expect([...files.keys()]).not.toContain("four.svg");
  });

  test("the organisation that publishes the site is offered with its name", async () => {
    const ids = await offered("data/site.yaml", "publisher: |");
    expect(ids.get("comite")).toBe("Comité des fêtes");
  });

  test("a field of an organisation explains itself", async () => {
    const said = await hovered("data/organisations.yaml", "comite:\n  na|me: Comité");
    expect(said).toMatch(/^#### Nom\n\nSon nom complet\./);
  });

  test("a field of a venue that there is not is told", async () => {
    expect(await faults("data/venues.yaml", "grange:\n  name: Grange\n  capacite: 3\n")).toEqual([
      { at: [3, 3], message: "Property capacite is not allowed." },
    ]);
  });

  test("a word of the glossary needs its meaning", async () => {
    expect(await faults("data/glossary.yaml", "amap:\n  term: AMAP\n")).toEqual([
      { at: [1, 1], message: 'Missing property "definition".' },
    ]);
  });
});

test("what is new is offered as soon as it was checked", async () => {
  writeFiles(folder, {
    "content/2027-fair/sessions/soupe.md": "---\ntitle: De la soupe\n---\nOn goûte.\n",
  });
  const { code } = await run(["schemas", "--site", folder]);
  expect(code).toBe(0);
  await editor.tellWritten(".cache/schemas/programme.json");
  const sessions = await offered(aDay(), "- time: 14:00–15:00\n  session: |");
  expect(sessions.get("soupe")).toBe("De la soupe");
});
