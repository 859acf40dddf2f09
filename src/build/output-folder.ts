/** The folder that a build fills: each file goes there as soon as it is made, and nothing is kept of it but its weight. */
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile } from "../write/output-file.ts";
import { type Timed, untimed } from "../content/stages.ts";
import { printing } from "../text/print-fault.ts";
import { placeOfTwin, type Twin, type TwinPlace } from "../outputs/twins/twin.ts";
import { canonicalOf } from "./canonical.ts";
import { makeMark } from "./mark.ts";
import type { Page } from "./page-build.ts";
import { pageSource } from "./page-source.ts";

/** A file that was written, with its weight in bytes. */
export interface Written {
  /** From the root of the output: `/agenda/index.html`. */
  readonly path: string;
  readonly bytes: number;
  readonly isPage: boolean;
}

/** A page that was written. */
export interface PageFile extends Written {
  /** The address that it gives itself; undefined if it is not to be listed. */
  readonly canonical: string | undefined;
  /** Its twin in Markdown; undefined if it has none. */
  readonly twin?: TwinPlace | undefined;
}

/** The twin of a page, from what was printed; undefined of a page without one. */
export type TwinPage = (page: Omit<PageFile, "twin">, markup: string) => Twin | undefined;

/** What is printed as a PDF: where that will be, and what Chromium is handed. */
export interface Paper {
  /** From the root of the output: `/agenda/poster.pdf`. */
  readonly path: string;
  readonly markup: string;
}

/** True for what Chromium prints. */
export const isPaper = ({ path }: Pick<Page, "path">): boolean => path.endsWith(".pdf");

/** True for what the script of a page reads: it is no page of the site, and kept as its pages are. */
export const isPiece = ({ path }: Pick<Page, "path">): boolean => path.endsWith(".json");

export class OutputFolder {
  readonly folder: string;
  readonly pages: PageFile[] = [];
  readonly papers: Paper[] = [];
  /** What the scripts of pages read. */
  readonly pieces: Written[] = [];
  /** The twins of pages. */
  readonly twins: Written[] = [];
  readonly #paths = new Set<string>();
  readonly #made = new Set<string>();
  readonly #encoder = new TextEncoder();
  readonly #timed: Timed;
  readonly #bytes = new Uint8Array(1_000_000);
  readonly #twinPage: TwinPage;

  constructor(folder: string, twinPage: TwinPage = () => undefined, timed = untimed) {
    this.folder = folder;
    this.#twinPage = twinPage;
    this.#timed = timed;
  }

  /** Prints and writes a page; a paper is yet to be printed. */
  readonly publish = ({ path, print }: Page): void => {
    const markup = this.#timed("render", () => printing(pageSource(path), print));
    if (isPaper({ path })) {
      this.papers.push({ path, markup });
      return;
    }
    const { bytes } = this.write({ path, body: markup });
    if (isPiece({ path })) {
      this.pieces.push({ path, bytes, isPage: false });
      return;
    }
    this.#list({ path, bytes, isPage: true, canonical: canonicalOf(markup) }, markup);
  };

  /** Lists a page that was written, and writes its twin. */
  #list(page: Omit<PageFile, "twin">, markup: string): PageFile {
    const made = this.#timed("outputs", () => this.#twinPage(page, markup));
    if (made) this.twins.push(this.write(made));
    const listed = made ? { ...page, twin: placeOfTwin(made) } : page;
    this.pages.push(listed);
    return listed;
  }

  /** Changes the pages that were published. */
  change(change: (path: string, markup: string) => string): void {
    for (const [i, page] of this.pages.entries()) {
      const { path } = page;
      const markup = readFileSync(join(this.folder, path), "utf8");
      const changed = change(path, markup);
      if (changed !== markup)
        this.pages[i] = { ...page, bytes: this.write({ path, body: changed }).bytes };
    }
  }

  /** True for a path that was written. */
  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** All that was written. */
  get paths(): Iterable<string> {
    return this.#paths;
  }

  /**
   * Lists a file that somebody else has written there; `canonical` is the address of a page that is to be listed. One of
   * the site's own has no twin: its HTML may be any.
   */
  adopt(path: string, text: string, canonical: string | undefined, isOwn: boolean): Written {
    this.#paths.add(path);
    const bytes = Buffer.byteLength(text);
    if (!path.endsWith(".html")) {
      const file = { path, bytes, isPage: false };
      if (!isOwn && isPiece({ path })) this.pieces.push(file);
      return file;
    }
    const page = { path, bytes, isPage: true, canonical };
    if (!isOwn) return this.#list(page, text);
    this.pages.push(page);
    return page;
  }

  write({ path, body }: OutputFile): Written {
    return this.#timed("write", () => {
      const bytes = typeof body === "string" ? this.#encode(body) : body;
      writeFileSync(this.#makeFolderFor(path), bytes);
      return { path, bytes: bytes.length, isPage: false };
    });
  }

  copy(file: string, path: string): Written {
    return this.#timed("write", () => {
      copyFileSync(file, this.#makeFolderFor(path));
      return { path, bytes: statSync(file).size, isPage: false };
    });
  }

  /** Lists what was written, for the next build; after all else. */
  writeMark(): Written {
    return this.write(makeMark([...this.#paths]));
  }

  /** The bytes of a text, until the next one: memory for each of thousands costs more than the writing. */
  #encode(text: string): Uint8Array {
    // In UTF-8 a UTF-16 unit takes three bytes at most.
    if (text.length * 3 > this.#bytes.length) return Buffer.from(text);
    const { written } = this.#encoder.encodeInto(text, this.#bytes);
    return this.#bytes.subarray(0, written);
  }

  /** Where a file of the output is on the disk, once its folder is there. */
  #makeFolderFor(path: string): string {
    this.#paths.add(path);
    const file = join(this.folder, path);
    const parent = dirname(file);
    if (!this.#made.has(parent)) mkdirSync(parent, { recursive: true });
    this.#made.add(parent);
    return file;
  }
}
