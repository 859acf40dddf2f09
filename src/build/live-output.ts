/** All files of a site as a build would write them, each made when somebody asks for it. */
import { readFileSync, statSync } from "node:fs";
import { listedAs } from "./listed.ts";
import { type Copy, copiesOf, otherFiles } from "./other-files.ts";
import type { Page, PageBuild } from "./page-build.ts";
import { pageSource } from "./page-source.ts";
import { isSitemapPath, sitemapFiles, sitemapPath } from "../outputs/sitemap.ts";
import { removingWorkerFile } from "../outputs/worker.ts";
import { isLlmsPath, llmsFiles } from "../outputs/twins/llms.ts";
import { pageOfTwin, placeOfTwin, type Twin, twinPath } from "../outputs/twins/twin.ts";
import type { OutputFile } from "../write/output-file.ts";
import { twinPages } from "./twin-pages.ts";
import type { OwnPage } from "../site/own-page.ts";
import { printing } from "../text/print-fault.ts";
import type { Pattern } from "./patterns.ts";
import { staticCopies } from "./statics.ts";

type Make = () => Uint8Array | undefined;

const readFile = (file: string): Uint8Array | undefined =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;

const toBytes = (body: string | Uint8Array): Uint8Array =>
  typeof body === "string" ? Buffer.from(body) : body;

const toMake = ({ file, path }: Copy): readonly [string, Make] => [path, () => readFile(file)];

export class LiveOutput {
  readonly build: PageBuild;
  /** A page of each pattern that has any. */
  readonly samples: readonly string[];
  readonly #pages: Map<string, Page>;
  #own: ReadonlyMap<string, OwnPage> = new Map();
  /** Those that are open, which are asked for again. */
  readonly #printed = new Map<string, Uint8Array>();
  #others: ReadonlyMap<string, Make> | undefined;
  readonly #statics: ReadonlyMap<string, Make>;

  constructor(build: PageBuild, patterns: readonly Pattern[]) {
    const made = patterns.map(({ template }) => template.pages(build));
    this.build = build;
    this.samples = made.flatMap(([first]) => first?.path ?? []);
    this.#statics = new Map(staticCopies(build.site).map(toMake));
    this.#pages = new Map(made.flat().map((page) => [page.path, page]));
  }

  /** The paths of all pages, from the root of the output: `/agenda/index.html`. */
  get pages(): readonly string[] {
    return [...this.#pages.keys()];
  }

  /** The paths of all that Parvis and the site's own templates make. */
  get made(): readonly string[] {
    const known = [this.#pages, this.#own, this.#otherFiles()].flatMap((files) => [
      ...files.keys(),
    ]);
    return [...this.#twinPaths, ...known, sitemapPath];
  }

  /** Where twins may lie. */
  get #twinPaths(): readonly string[] {
    return this.build.site.twins
      ? this.pages.flatMap((page) => (this.#own.has(page) ? [] : (twinPath(page) ?? [])))
      : [];
  }

  /** Adds what the site's own templates have made: pages, and other files. */
  add(own: readonly OwnPage[]): void {
    this.#own = new Map(own.map((page) => [page.path, page]));
    for (const { path, url, content } of own)
      if (path.endsWith(".html"))
        this.#pages.set(path, { path, url, kind: "other", print: () => content });
  }

  /** True if there is such a file. */
  has(path: string): boolean {
    const isMade = [this.#pages, this.#own, this.#otherFiles(), this.#statics].some((files) =>
      files.has(path),
    );
    return isMade || path === sitemapPath || this.#twin(path) !== undefined;
  }

  /** The media type that hosts are told of a file; undefined: they know it by its ending. */
  typeOf(path: string): string | undefined {
    return this.build.own?.files.find((file) => file.path === path)?.type;
  }

  /** Prints a page ahead, if there is such a page; throws what printing throws. */
  print(path: string): void {
    const page = this.#pages.get(path);
    if (page) this.#printed.set(path, Buffer.from(printing(pageSource(path), page.print)));
  }

  /** What a file of the output holds; undefined if there is none. */
  read(path: string): Uint8Array | undefined {
    const other = this.#otherFiles().get(path) ?? this.#statics.get(path);
    if (other) return other();
    const page = this.#pages.get(path);
    if (page) return this.#printed.get(path) ?? Buffer.from(printing(pageSource(path), page.print));
    const own = this.#own.get(path);
    if (own) return Buffer.from(own.content);
    return this.#twin(path) ?? this.#ofAll(path);
  }

  #otherFiles(): ReadonlyMap<string, Make> {
    return (this.#others ??= new Map<string, Make>([
      // On the own machine nothing is kept for reading offline.
      ...[...otherFiles(this.build, this.#pages), removingWorkerFile(this.build.assets.worker)].map(
        // Its body is not made before it is asked for.
        (file) => [file.path, () => toBytes(file.body)] as const,
      ),
      ...copiesOf(this.build).map(toMake),
    ]));
  }

  #twinOf({ path, print }: Page): Twin | undefined {
    const { site } = this.build;
    if (this.#own.has(path)) return undefined;
    const markup = print();
    const canonical = listedAs(markup, site, this.#own.get(path));
    return twinPages(site)({ path, canonical, bytes: 0, isPage: true }, markup);
  }

  /** The twin of a page, which is printed for it. */
  #twin(path: string): Uint8Array | undefined {
    const page = this.#pages.get(pageOfTwin(path) ?? "");
    const twin = page && this.#twinOf(page);
    return twin && toBytes(twin.body);
  }

  /** What lists all pages: they are printed for it, and none is kept. */
  #ofAll(path: string): Uint8Array | undefined {
    const file = this.#listsAt(path).find((one) => one.path === path);
    return file && toBytes(file.body);
  }

  #listsAt(path: string): readonly OutputFile[] {
    const { site } = this.build;
    const pages = [...this.#pages.values()];
    if (isSitemapPath(path))
      return sitemapFiles(
        site,
        pages.flatMap((page) => listedAs(page.print(), site, this.#own.get(page.path)) ?? []),
      );
    if (!isLlmsPath(path)) return [];
    const twins = pages.flatMap((page) => this.#twinOf(page) ?? []);
    return llmsFiles(site, twins.map(placeOfTwin));
  }
}
