/** The files of a site, with changes that are planned and not written yet: nothing is written before all is known. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml, type Value, type ValueMap } from "../../content/yaml/parse.ts";
import type { Path } from "../../content/yaml/path.ts";
import { fingerprint } from "../../disk/fingerprint.ts";
import { ImportFault } from "../fault.ts";
import { markdownFields, patchMarkdown } from "../../content/patch/markdown-patch.ts";
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
    return readable(path, () => parseYaml(this.text(path) ?? ""));
  }

  patchYaml(path: string, at: Path, value: Value): void {
    this.write(path, patchYaml(this.text(path) ?? "", at, value));
  }

  /** The fields of a Markdown file, with its text as `body`; undefined if there is none. */
  fields(path: string): ValueMap | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    return readable(path, () => markdownFields(text));
  }

  /** Changes a field of the front matter, or the text below it. */
  setField(path: string, at: Path, value: Value): void {
    const text = this.text(path) ?? "";
    this.write(
      path,
      readable(path, () => patchMarkdown(text, at, value)),
    );
  }
}

/** What is made of a file; throws `ImportFault` if that cannot be read. */
const readable = <T>(path: string, read: () => T): T => {
  try {
    return read();
  } catch {
    throw new ImportFault("broken-file", { file: path });
  }
};
