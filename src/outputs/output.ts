/** What an output declares: its files, and all that pages and hosts say of them. */
import type { Key } from "../i18n/index.ts";
import type { Site } from "../site/model.ts";
import type { OwnPages } from "../site/own-page.ts";
import type { EventFile } from "../urls.ts";
import type { OutputFile } from "../write/output-file.ts";

/** With what one reads a file, in the order of the page of data. */
export const readers = ["calendar", "feed", "app", "spreadsheet", "program"] as const;
export type Reader = (typeof readers)[number];

/** A file of an event. */
export interface Format {
  readonly file: EventFile;
  /** True if there is one for all languages. */
  readonly isForAll?: true;
  readonly reader: Reader;
  /** Its media type. */
  readonly type: string;
  readonly name: Key;
  /** What it is good for; undefined for one of several tables. */
  readonly note: Key | undefined;
  /** On which pages of the event the head names it. */
  readonly isNamedOn: "every-page" | "programme" | "no-page";
}

/** A file beside a page: of what it tells, or of the whole site. */
export interface Alternate {
  /** Its media type. */
  readonly type: string;
  readonly url: string;
  readonly name: Key;
}

/** What hosts are told of a path: `/:event/data/*`, or one from the root of the site. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** One output of a site; a new one is a file like its neighbours and a line in `outputs.ts`. */
export interface Output {
  /** True if there is one for all languages of a site; else each has its own. */
  readonly isForAll?: true;
  /** Its files; each is made when it is asked for. `own` are the pages of the site's own templates. */
  readonly files: (site: Site, own?: OwnPages) => readonly OutputFile[];
  /** The files that an event may have of it. */
  readonly formats?: readonly Format[];
  /** Its files beside a page of an event, as far as there may be some. */
  readonly besidePage?: (page: string) => readonly Alternate[];
  /** Its file of the whole site. */
  readonly ofSite?: (root: string) => Alternate;
  /** What hosts are told of its files. */
  readonly headers?: (site: Pick<Site, "security">) => readonly HeaderRule[];
}

/** Lets programs of other sites read data: https://fetch.spec.whatwg.org/#http-cors-protocol */
export const readableFromElsewhere = (path: string): HeaderRule => ({
  path,
  headers: [["Access-Control-Allow-Origin", "*"]],
});
