/** What people do to the files of a site while `npm start` runs, at random. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";

/** The files of a folder, and what is done to them. */
export class EditedFolder {
  readonly folder: string;
  readonly #files = new Map<string, Uint8Array>();

  constructor(folder: string, files: Readonly<Record<string, Uint8Array | string>>) {
    this.folder = folder;
    for (const [path, body] of Object.entries(files)) this.write(path, body);
  }

  paths(pattern: RegExp): readonly string[] {
    return [...this.#files.keys()].filter((path) => pattern.test(path)).sort();
  }

  text(path: string): string {
    return Buffer.from(this.#files.get(path) ?? "").toString();
  }

  write(path: string, body: Uint8Array | string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
    this.#files.set(path, readFileSync(file));
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
    this.#files.delete(path);
  }

  /** Over what stands there, if anything does. */
  rename(from: string, to: string): void {
    const body = this.#files.get(from);
    if (body === undefined || from === to) return;
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
    this.#files.delete(from);
    this.#files.set(to, body);
  }

  /** Undoes what was done since. */
  remember(): () => void {
    const before = new Map(this.#files);
    return () => {
      for (const path of this.#files.keys()) if (!before.has(path)) this.remove(path);
      for (const [path, body] of before) if (this.#files.get(path) !== body) this.write(path, body);
    };
  }
}

/** One thing that somebody does; a number chooses among what there is at that time. */
export interface Edit {
  readonly name: string;
  readonly change: (site: EditedFolder) => void;
}

const choose = <T>(items: readonly T[], number: number): T | undefined =>
  items[number % Math.max(items.length, 1)];

const number = fc.nat({ max: 1000 });

/** With what typography, the glossary, escaping and dates may trip over. */
const words = fc.constantFrom(
  "Bread & butter",
  "Commons, <b>ours</b>",
  "Qui ? « Nous »",
  "12 rue de la Paix: 5 %",
  "שלום Ada",
  "",
  "TODO",
);

const replaced = (
  name: string,
  files: RegExp,
  change: (text: string, word: string, chosen: number) => string,
): fc.Arbitrary<Edit> =>
  fc.record({ file: number, word: words, chosen: number }).map(({ file, word, chosen }): Edit => ({
    name: `${name} (${file}, ${chosen}, ${word})`,
    change: (site) => {
      const path = choose(site.paths(files), file);
      if (path !== undefined) site.write(path, change(site.text(path), word, chosen));
    },
  }));

const targets = [
  "speaker:ada",
  "speaker:eve",
  "session:maps",
  "term:commons",
  "page:lunch",
  "event:autumn",
  "organisation:library",
  "leaflet.txt",
  "https://example.org/",
];

const people = /\/(?:speakers|sessions|themes|news|pages)\/[^/]+\.md$/;
const hours = (text: string, chosen: number): string =>
  text.replace(/\d\d(?=:\d\d–)/, String(9 + (chosen % 5)).padStart(2, "0"));

/** Any edit, each kind as often as any other. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  replaced("another title or name", people, (text, word) =>
    text.replace(/^(title|name): .*$/m, (_, field: string) => `${field}: ${JSON.stringify(word)}`),
  ),
  replaced("another hour", /programme\/.*\.yaml$/, (text, _, chosen) => hours(text, chosen)),
  replaced("more text", /\.md$/, (text, word) => `${text}\n${word}\n`),
  replaced("a link", /\.md$/, (text, word, chosen) => {
    const target = choose(targets, chosen) ?? "";
    return `${text}\n[A ${word.replaceAll(/[[\]<>]/g, "")} link](${target})\n`;
  }),
  replaced("what cannot be read", /\.(?:md|yaml)$/, (text) => text.replace(/: /, ": [")),
  replaced(
    "a draft, or none any more",
    /(?:event|\/(?:speakers|sessions|themes|news|pages)\/[^/]+)\.md$/,
    (text) =>
      text.includes("draft: true\n")
        ? text.replace("draft: true\n", "")
        : text.replace("---\n", "---\ndraft: true\n"),
  ),
  replaced("a field that is none", /\.md$/, (text) => text.replace("---\n", "---\ntitel: x\n")),
  replaced("another word of the glossary", /glossary\.yaml$/, (text, _, chosen) =>
    text.replace(/term: .*/, `term: ${choose(["bread", "water", "commons", "maps"], chosen)}`),
  ),
  replaced("another look", /data\/site\.yaml$/, (text, _, chosen) =>
    text.replace(/accent: .*/, `accent: "#${choose(["005a5b", "7a1f5c", "884400"], chosen)}"`),
  ),
  replaced("another medium", /\/media\//, (text, word) =>
    text.startsWith("<svg") ? text.replace("</svg>", "<g/></svg>") : text + word,
  ),
  fc.record({ file: number, to: number }).map(({ file, to }): Edit => ({
    name: `another name of a file (${file}, ${to})`,
    change: (site) => {
      const path = choose(site.paths(/./), file);
      const name = choose(["eve", "maps", "ada", "zoe", "2027-03-29", "leaflet"], to) ?? "eve";
      if (path !== undefined) site.rename(path, path.replace(/[^/]+(?=\.\w+$)/, name));
    },
  })),
  number.map((file): Edit => ({
    name: `a file less (${file})`,
    change: (site) => {
      const path = choose(site.paths(/./), file);
      if (path !== undefined) site.remove(path);
    },
  })),
  fc.record({ kind: number, word: words }).map(({ kind, word }): Edit => ({
    name: `a file more (${kind}, ${word})`,
    change: (site) => {
      const title = JSON.stringify(word);
      const [path, text] = choose(
        [
          ["content/fair/speakers/eve.md", `---\nname: ${title}\n---\n[Maps](session:maps)\n`],
          ["content/fair/sessions/eve.md", `---\ntitle: ${title}\nspeakers: [ben]\n---\n${word}\n`],
          ["content/fair/pages/eve.md", `---\ntitle: ${title}\nmenu: Eve\n---\n${word}\n`],
          ["content/pages/about.md", `---\ntitle: ${title}\n---\n[Ada](speaker:fair/ada)\n`],
          ["content/fair/news/eve.md", `---\ntitle: ${title}\ndate: 2027-01-05\n---\n${word}\n`],
          ["content/fair/programme/2027-03-27.yaml", "- time: 11:00–12:00\n  session: maps\n"],
          ["content/fair/media/leaflet.txt", word],
          [
            "content/spring/event.md",
            `---\ntitle: ${title}\nsummary: tba\nstart: 2027-05-01\nend: 2027-05-02\nvenue: hall\norganisers: [committee]\n---\n`,
          ],
        ] as const,
        kind,
      ) ?? ["content/fair/notes.txt", ""];
      site.write(path, text);
    },
  })),
);
