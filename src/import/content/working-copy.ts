/** The files of a site, with changes that are planned and not written yet: nothing is written before all is known. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitFrontMatter } from "../../content/yaml/front-matter.ts";
import { parseYaml, type Value, type ValueMap } from "../../content/yaml/parse.ts";
import type { Path } from "../../content/yaml/path.ts";
import { fingerprint } from "../../disk/fingerprint.ts";
import { ImportFault } from "../fault.ts";
import { BODY } from "./item.ts";
import { isMap, toMap } from "../../content/patch/values.ts";
import { patchYaml } from "../../content/patch/yaml-patch.ts";

export class WorkingCopy {
  readonly folder: string;
  readonly #read = new Map<string, string | undefined>();
  /** What the files were that were read: null for one that is not there. */
  readonly seen = new Map<string, string | null>();
  readonly #written = new Map<string, string | undefined>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The text of a file, changes included; undefined if there is none. */
  text(path: string): string | undefined {
    if (this.#written.has(path)) return this.#written.get(path);
    if (!this.#read.has(path)) {
      const file = join(this.folder, path);
      const bytes = existsSync(file) ? readFileSync(file) : undefined;
      this.seen.set(path, bytes ? fingerprint(bytes) : null);
      this.#read.set(
        path,
        bytes
          ?.toString("utf8")
          .replace(/^\ufeff/, "")
          .replace(/\r\n?/g, "\n"),
      );
    }
    return this.#read.get(path);
  }

  /** Plans a text; undefined removes the file. */
  write(path: string, text: string | undefined): void {
    if (text !== this.text(path)) this.#written.set(path, text);
  }

  /** The names of the files of a folder, changes included, in order. */
  names(path: string, extension: string): readonly string[] {
    const folder = join(this.folder, path);
    const there = existsSync(folder) ? readdirSync(folder) : [];
    const planned = [...this.#written.keys()]
      .filter((file) => file.startsWith(`${path}/`))
      .map((file) => file.slice(path.length + 1));
    return [...new Set([...there, ...planned])]
      .filter(
        (name) =>
          name.endsWith(extension) &&
          !name.includes("/") &&
          this.text(`${path}/${name}`) !== undefined,
      )
      .map((name) => name.slice(0, -extension.length))
      .sort();
  }

  /** What is to be written or, if undefined, removed. */
  get changes(): ReadonlyMap<string, string | undefined> {
    return this.#written;
  }

  yaml(path: string): Value {
    return readYaml(path, this.text(path) ?? "");
  }

  patchYaml(path: string, at: Path, value: Value): void {
    this.write(path, patchYaml(this.text(path) ?? "", at, value));
  }

  /** The fields of a Markdown file, with its text as `body`; undefined if there is none. */
  fields(path: string): ValueMap | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    const { matter, body } = split(path, text);
    const value = readYaml(path, matter);
    return toMap([
      ...(isMap(value) ? Object.entries(value) : []),
      [BODY, body.trim() || undefined],
    ]);
  }

  /** Changes a field of the front matter, or the text below it. */
  setField(path: string, at: Path, value: Value): void {
    const text = this.text(path) ?? "";
    const { matter, body } = split(path, text);
    if (at.length === 1 && at[0] === BODY) {
      this.write(path, `---\n${matter}---\n${typeof value === "string" ? `\n${value}\n` : ""}`);
      return;
    }
    this.write(path, `---\n${patchYaml(matter, at, value)}---\n${body}`);
  }
}

const readYaml = (path: string, text: string): Value => {
  try {
    return parseYaml(text);
  } catch {
    throw new ImportFault("broken-file", { file: path });
  }
};

/** The front matter, with its last line break, and all below it. */
const split = (path: string, text: string): { readonly matter: string; readonly body: string } => {
  const parts = splitFrontMatter(text);
  if (typeof parts === "string" || "language" in parts)
    throw new ImportFault("broken-file", { file: path });
  const [, head = "", tail = ""] =
    /^---[^\n]*\n([^]*?)(?:^|\n)---[^\n]*(?:\n|$)([^]*)$/m.exec(text) ?? [];
  return { matter: head === "" ? "" : `${head}\n`, body: tail };
};
