/** The parts of the look that a site replaces: they are printed here, and what they print is looked at. */
import type { Report } from "../../content/report.ts";
import type { Html } from "../../write/html.ts";
import { isDead, type Place, type SitePaths } from "../eleventy/links.ts";
import type { Around, Leads } from "../eleventy/printed.ts";
import { checkPart, countIds } from "./check-part.ts";
import { linksToKept, partsWith } from "./kept-ids.ts";
import type { PartName } from "./names.ts";
import { type Given, type OwnPart, runPart } from "./own-part.ts";
import { PartFaults } from "./part-faults.ts";

/** A page that is being printed, and what parts have printed on it, without what is not their own. */
interface Page {
  readonly url: string;
  readonly runs: { readonly part: OwnPart; readonly own: string }[];
}

/** Prints a part, or `original` where it cannot: what is wrong with it is told at the end, with all else. */
export type PrintPart = (given: Given, original: () => Html) => Html;

const keyOf = (part: OwnPart, { value, place: { path = "", id } }: Leads): string =>
  `${part.file} ${value} ${path}#${id}`;

export class OwnParts {
  readonly #faults: PartFaults;
  readonly #parts: ReadonlyMap<PartName, OwnPart>;
  readonly #leads = new Map<string, { readonly part: OwnPart; readonly leads: Leads }>();
  /** Links of any page to what ours has: by their place, a page that has one. */
  readonly #toKept = new Map<string, { readonly place: Place; readonly page: string }>();
  #page: Page = { url: "", runs: [] };

  /** `folder` is that of the site; `report` has what is wrong with their files. */
  constructor(folder: string, parts: readonly OwnPart[], report: Report) {
    this.#faults = new PartFaults(folder, report);
    this.#parts = new Map(parts.map((part) => [part.name, part]));
  }

  /** What is wrong with them, as far as they were printed. */
  get report(): Report {
    return this.#faults.report;
  }

  /** What prints the part of a name; undefined: the site leaves that to us. */
  find(name: PartName): PrintPart | undefined {
    const part = this.#parts.get(name);
    return part && ((given, original) => this.#print(part, given, original));
  }

  /** Prints a page, and looks at what parts have printed on it. */
  watch(around: Around, url: string, print: () => string): string {
    const page = { url, runs: [] };
    this.#page = page;
    const markup = print();
    this.#look(around, page, markup);
    for (const place of linksToKept(markup, url, around))
      this.#toKept.set(`${place.path}#${place.id}`, { place, page: url });
    return markup;
  }

  /** All that is wrong with them, once all files of the site are known: only then shows where links lead. */
  check(files: SitePaths): Report {
    for (const { part, leads } of this.#leads.values())
      if (isDead(leads.place, files)) this.#faults.addDead(part, leads);
    for (const { place, page } of this.#toKept.values()) {
      const [part] = partsWith(place.id).flatMap((name) => this.#parts.get(name) ?? []);
      if (part && isDead(place, files)) this.#faults.addLack(part, place.id, page);
    }
    this.#leads.clear();
    this.#toKept.clear();
    return this.report;
  }

  #print(part: OwnPart, given: Given, original: () => Html): Html {
    const { url, runs } = this.#page;
    const came = runPart(part, given, original);
    if ("made" in came) {
      runs.push({ part, own: came.own });
      return came.made;
    }
    if ("error" in came) this.#faults.addThrown(part, came.error, url);
    else this.#faults.addValue(part, came.value);
    return original();
  }

  #look(around: Around, { url, runs }: Page, markup: string): void {
    let counted: ReadonlyMap<string, number> | undefined;
    const ids = () => (counted ??= countIds(markup));
    for (const { part, own } of runs) {
      const { faults, leads, dead } = checkPart({ part, own, url, ids, around });
      for (const fault of faults) this.#faults.addPrinted(part, fault);
      for (const one of dead) this.#faults.addDead(part, one);
      for (const one of leads) this.#leads.set(keyOf(part, one), { part, leads: one });
    }
  }
}
