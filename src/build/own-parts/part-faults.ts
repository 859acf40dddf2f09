/** What is wrong with parts of a site's own, each thing told once: most stand on many pages. */
import type { Report } from "../../content/report.ts";
import type { Range, Source } from "../../content/yaml/source.ts";
import { toldBy } from "../../own/module-faults.ts";
import { ownSource, rangeOf } from "../../own/sources.ts";
import { type Leads, writtenAt } from "../eleventy/printed.ts";
import type { Fault } from "./check-part.ts";
import type { OwnPart } from "./own-part.ts";

/** Where a part begins. */
const partAt = (source: Source): Range => rangeOf(source, "definePart(");

export class PartFaults {
  readonly report: Report;
  readonly #folder: string;
  readonly #told = new Set<string>();

  /** `folder` is that of the site. */
  constructor(folder: string, report: Report) {
    this.#folder = folder;
    this.report = report;
  }

  /** It has thrown something while it printed a page. */
  addThrown({ file }: OwnPart, error: unknown, page: string): void {
    const { source, range, message } = toldBy(error, this.#folder, file);
    this.#once(`${source.file} ${range.start} ${message}`, () => {
      this.report.add(source, range, "broken-part", { message, page });
    });
  }

  /** It gives something that is no HTML. */
  addValue(part: OwnPart, value: unknown): void {
    this.#tell(part, "value", (source) => {
      const range = partAt(source);
      if (value instanceof Promise) this.report.add(source, range, "broken-part.promise");
      else this.report.add(source, range, "broken-part.no-html", { value: typeof value });
    });
  }

  /** It has printed what no page may hold. */
  addPrinted(part: OwnPart, { written, value, add }: Fault): void {
    this.#tell(part, `${written.join()} ${value}`, (source) => {
      add(this.report, source, writtenAt(source, written));
    });
  }

  /** A link of it leads nowhere. */
  addDead(part: OwnPart, { value, written }: Leads): void {
    this.#tell(part, `dead ${value}`, (source) => {
      this.report.add(source, writtenAt(source, written), "dead-link", { value });
    });
  }

  /** It has no element of an id to which a page leads, and which ours would have had. */
  addLack(part: OwnPart, id: string, page: string): void {
    this.#tell(part, `lacks ${id}`, (source) => {
      this.report.add(source, partAt(source), "broken-part.lacks-id", { value: id, page });
    });
  }

  #tell({ file }: OwnPart, what: string, add: (source: Source) => void): void {
    this.#once(`${file} ${what}`, () => {
      add(ownSource(this.#folder, file));
    });
  }

  #once(what: string, add: () => void): void {
    if (this.#told.has(what)) return;
    this.#told.add(what);
    add();
  }
}
