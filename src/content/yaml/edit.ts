/** Changes fields of YAML that someone wrote, and leaves all else as it is: comments, order, layout. */
import type { Document } from "./document.ts";
import type { Place } from "./parse.ts";
import { type Path, pathName } from "./path.ts";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class YamlEdit {
  readonly #document: Document;
  readonly #text: string;
  readonly #edits: Edit[] = [];
  readonly #removed = new Map<string, Path>();

  constructor(document: Document) {
    this.#document = document;
    this.#text = document.yaml.text;
  }

  /** True if a field is written, even without a value. */
  has(path: Path): boolean {
    return this.#place(path) !== undefined;
  }

  /** Writes another value into a field of one line; nothing happens where there is no such field. */
  replace(path: Path, yaml: string): void {
    const place = this.#place(path);
    if (!place) return;
    const { start, end } = place.value;
    if (end > start) this.#edits.push({ start, end, text: yaml });
    else {
      const colon = this.#text.indexOf(":", place.key?.end ?? start) + 1;
      this.#edits.push({ start: colon, end: colon, text: ` ${yaml}` });
    }
  }

  /** Changes the text of a value, as it is written. */
  rewrite(path: Path, change: (written: string) => string): void {
    const place = this.#place(path);
    if (!place) return;
    const { start, end } = place.value;
    this.#edits.push({ start, end, text: change(this.#text.slice(start, end)) });
  }

  /** Takes a field out, with the comments that stand directly above it. */
  remove(path: Path): void {
    if (this.has(path)) this.#removed.set(pathName(path), path);
  }

  /** Writes fields of one line behind another of the same map; where that is no map in brackets, maps too. */
  insertAfter(path: Path, lines: readonly string[]): void {
    const place = this.#place(path);
    if (!place || lines.length === 0) return;
    if (this.#isFlow(path.slice(0, -1))) {
      const at = place.value.end;
      this.#edits.push({ start: at, end: at, text: `, ${lines.join(", ")}` });
      return;
    }
    const key = place.key?.start ?? place.value.start;
    const indent = " ".repeat(key - this.#lineStart(key));
    const at = this.#lineEnd(this.#lastOf(place));
    const text = lines.map((line) => `\n${indent}${line}`).join("");
    this.#edits.push({ start: at, end: at, text });
  }

  /** The whole file, changed. */
  toString(): string {
    const { source, yaml } = this.#document;
    const parents = new Map(
      [...this.#removed.values()].map((path) => [pathName(path.slice(0, -1)), path.slice(0, -1)]),
    );
    const edits = [
      ...this.#edits,
      ...[...parents.values()].flatMap((path) => this.#removals(path)),
    ];
    let text = this.#text;
    for (const { start, end, text: inside } of edits.sort(
      (a, b) => b.start - a.start || b.end - a.end,
    ))
      text = text.slice(0, start) + inside + text.slice(end);
    return (
      source.text.slice(0, yaml.start) + text + source.text.slice(yaml.start + this.#text.length)
    );
  }

  /** What to cut so that the removed fields of one map are gone. */
  #removals(parent: Path): readonly Edit[] {
    const map = this.#document.at(parent);
    const fields = (typeof map === "object" ? Object.keys(map) : []).flatMap((name) => {
      const path = [...parent, name];
      const place = this.#place(path);
      return place?.key
        ? [{ place, key: place.key, isRemoved: this.#removed.has(pathName(path)) }]
        : [];
    });
    const isFlow = this.#isFlow(parent);
    const cuts: Edit[] = [];
    for (const [i, { place, key, isRemoved }] of fields.entries()) {
      if (!isRemoved) continue;
      const before = this.#text.slice(this.#lineStart(key.start), key.start);
      const kept = fields.slice(i + 1).find((field) => !field.isRemoved);
      if (isFlow || before.trim() !== "") {
        // In brackets, or behind a hyphen: up to the next field that stays, or from the last one.
        const isBegun = fields[i - 1]?.isRemoved;
        if (isBegun && (isFlow || this.#isBehindHyphen(fields[0]?.key.start ?? 0))) continue;
        const last = fields.findLast((field) => field.isRemoved)?.place ?? place;
        if (kept) cuts.push({ start: key.start, end: kept.key.start, text: "" });
        else
          cuts.push({
            start: fields[i - 1]?.place.value.end ?? key.start,
            end: last.value.end,
            text: "",
          });
        continue;
      }
      const isCut = fields.slice(0, i).every((field) => field.isRemoved);
      if (i > 0 && isCut && this.#isBehindHyphen(fields[0]?.key.start ?? 0)) continue;
      const own = this.#withComments(this.#lineStart(key.start));
      // Lines that follow each other are one cut.
      const start = cuts.at(-1)?.end === own ? (cuts.pop()?.start ?? own) : own;
      const end = this.#lineEnd(this.#lastOf(place));
      // The last line of a front matter takes the line break before it.
      const isLast = end === this.#text.length && start > 0;
      cuts.push({ start: isLast ? start - 1 : start, end: isLast ? end : end + 1, text: "" });
    }
    return cuts;
  }

  #isBehindHyphen(at: number): boolean {
    return this.#text.slice(this.#lineStart(at), at).trim() !== "";
  }

  #place(path: Path): Place | undefined {
    return this.#document.places.get(pathName(path));
  }

  #isFlow(path: Path): boolean {
    const place = this.#place(path);
    return place !== undefined && this.#text[place.value.start] === "{";
  }

  #lineStart(at: number): number {
    return this.#text.lastIndexOf("\n", at - 1) + 1;
  }

  #lineEnd(at: number): number {
    const end = this.#text.indexOf("\n", at);
    return end === -1 ? this.#text.length : end;
  }

  /** The last character of a field that is no space: block texts end behind their line breaks. */
  #lastOf({ key, value }: Place): number {
    let end = Math.max(value.end, key?.end ?? 0);
    while (end > 0 && /\s/.test(this.#text[end - 1] ?? "")) end--;
    return end;
  }

  /** The beginning of the comments directly above a line. */
  #withComments(start: number): number {
    let from = start;
    while (from > 0) {
      const above = this.#lineStart(from - 1);
      if (!/^\s*#/.test(this.#text.slice(above, from))) break;
      from = above;
    }
    return from;
  }
}
