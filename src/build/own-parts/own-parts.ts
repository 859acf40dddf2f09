/** The parts of the look that a site replaces: they are printed here, and what they print is looked at. */
import type { Report } from "../../content/report.ts";
import type { Source } from "../../content/yaml/source.ts";
import { toldBy } from "../../own/module-faults.ts";
import { ownSource, rangeOf } from "../../own/sources.ts";
import type { Html } from "../../write/html.ts";
import { isDead, type SitePaths } from "../eleventy/links.ts";
import { type Around, type Leads, writtenAt } from "../eleventy/printed.ts";
import { checkPart } from "./check-part.ts";
import type { PartName } from "./names.ts";
import { type Given, type OwnPart, runPart } from "./own-part.ts";

/** What a part has printed on a page, without what is not its own. */
export interface Run {
  readonly part: OwnPart;
  readonly own: string;
}

/** Prints a part, or `original` where it cannot: what is wrong with it is told at the end, with all else. */
export type PrintPart = (given: Given, original: () => Html) => Html;

export class OwnParts {
  /** What is wrong with them, as far as they were printed. */
  readonly report: Report;
  readonly #folder: string;
  readonly #parts: ReadonlyMap<PartName, PrintPart>;
  readonly #told = new Set<string>();
  readonly #leads = new Map<string, { readonly part: OwnPart; readonly leads: Leads }>();
  /** Of the page that is being printed. */
  #page: { readonly url: string; readonly runs: Run[] } = { url: "", runs: [] };

  /** `folder` is that of the site; `report` has what is wrong with their files. */
  constructor(folder: string, parts: readonly OwnPart[], report: Report) {
    this.#folder = folder;
    this.report = report;
    this.#parts = new Map(
      parts.map((part) => [part.name, (given, original) => this.#print(part, given, original)]),
    );
  }

  /** What prints the part of a name; undefined: the site leaves that to us. */
  find(name: PartName): PrintPart | undefined {
    return this.#parts.get(name);
  }

  /** Prints a page, and looks at what parts have printed on it. */
  watch(around: Around, url: string, print: () => string): string {
    const page = { url, runs: [] };
    this.#page = page;
    const markup = print();
    this.#look(around, page, markup);
    return markup;
  }

  /** All that is wrong with them, once all files of the site are known: only then shows where links lead. */
  check(files: SitePaths): Report {
    for (const { part, leads } of this.#leads.values())
      if (isDead(leads.place, files)) this.#tellDead(part, leads);
    this.#leads.clear();
    return this.report;
  }

  #print(part: OwnPart, given: Given, original: () => Html): Html {
    const { url, runs } = this.#page;
    const came = runPart(part, given, original);
    if ("made" in came) {
      runs.push({ part, own: came.own });
      return came.made;
    }
    if ("error" in came) this.#tellThrown(part, came.error, url);
    else this.#tellValue(part, came.value);
    return original();
  }

  #look(around: Around, { url, runs }: { url: string; runs: readonly Run[] }, page: string): void {
    for (const { part, own } of runs) {
      const { faults, leads, dead } = checkPart({ part, own, url, page, around });
      for (const { written, value, add } of faults)
        this.#tell(part, `${written.join()} ${value}`, (source) => {
          add(this.report, source, writtenAt(source, written));
        });
      for (const one of dead) this.#tellDead(part, one);
      for (const one of leads) {
        const { path = "", id } = one.place;
        this.#leads.set(`${part.file} ${one.value} ${path}#${id}`, { part, leads: one });
      }
    }
  }

  #tellThrown({ file }: OwnPart, error: unknown, page: string): void {
    const { source, range, message } = toldBy(error, this.#folder, file);
    this.#once(`${source.file} ${range.start} ${message}`, () => {
      this.report.add(source, range, "broken-part", { message, page });
    });
  }

  #tellValue(part: OwnPart, value: unknown): void {
    this.#tell(part, "value", (source) => {
      const range = rangeOf(source, "definePart(");
      if (value instanceof Promise) this.report.add(source, range, "broken-part.promise");
      else this.report.add(source, range, "broken-part.no-html", { value: typeof value });
    });
  }

  #tellDead(part: OwnPart, { value, written }: Leads): void {
    this.#tell(part, `dead ${value}`, (source) => {
      this.report.add(source, writtenAt(source, written), "dead-link", { value });
    });
  }

  /** Of what stands on each page, once. */
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
