/** All files of a site as a build would write them, each made when somebody asks for it. */
import { readFileSync, statSync } from "node:fs";
import { canonicalOf } from "../build/canonical.ts";
import { copiesOf, otherFiles } from "../build/other-files.ts";
import type { Page, PageBuild } from "../build/page-build.ts";
import { pageSource } from "../build/page-source.ts";
import { isSitemapPath, sitemapFiles } from "../outputs/sitemap.ts";
import { removingWorkerFile } from "../outputs/worker.ts";
import { printing } from "../text/print-fault.ts";
import type { Pattern } from "./patterns.ts";

type Make = () => Uint8Array | undefined;

const readFile = (file: string): Uint8Array | undefined =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;

const toBytes = (body: string | Uint8Array): Uint8Array =>
  typeof body === "string" ? Buffer.from(body) : body;

export class LiveOutput {
  readonly build: PageBuild;
  /** A page of each pattern that has any. */
  readonly samples: readonly string[];
  readonly #pages: ReadonlyMap<string, Page>;
  /** Those that are open, which are asked for again. */
  readonly #printed = new Map<string, Uint8Array>();
  #others: ReadonlyMap<string, Make> | undefined;

  /** `prepare` makes the build; its pages go to the function that it is given. */
  static async make(
    patterns: readonly Pattern[],
    prepare: (publish: (page: Page) => void) => Promise<PageBuild>,
  ): Promise<LiveOutput> {
    const pages = new Map<string, Page>();
    const build = await prepare((page) => pages.set(page.path, page));
    const samples = patterns.flatMap((pattern) => {
      const before = pages.size;
      pattern({ build });
      return [...pages.keys()].slice(before, before + 1);
    });
    return new LiveOutput(build, pages, samples);
  }

  private constructor(
    build: PageBuild,
    pages: ReadonlyMap<string, Page>,
    samples: readonly string[],
  ) {
    this.build = build;
    this.samples = samples;
    this.#pages = pages;
  }

  /** The paths of all pages, from the root of the output: `/agenda/index.html`. */
  get pages(): readonly string[] {
    return [...this.#pages.keys()];
  }

  /** Prints a page ahead, if there is such a page; throws what printing throws. */
  print(path: string): void {
    const page = this.#pages.get(path);
    if (page) this.#printed.set(path, Buffer.from(printing(pageSource(path), page.print)));
  }

  /** What a file of the output holds; undefined if there is none. */
  read(path: string): Uint8Array | undefined {
    const other = this.#otherFiles().get(path);
    if (other) return other();
    const page = this.#pages.get(path);
    if (page) return this.#printed.get(path) ?? Buffer.from(printing(pageSource(path), page.print));
    return isSitemapPath(path) ? this.#sitemap().get(path)?.() : undefined;
  }

  #otherFiles(): ReadonlyMap<string, Make> {
    return (this.#others ??= new Map<string, Make>([
      // On the own machine nothing is kept for reading offline.
      ...[...otherFiles(this.build, this.#pages), removingWorkerFile(this.build.assets.worker)].map(
        // Its body is not made before it is asked for.
        (file) => [file.path, () => toBytes(file.body)] as const,
      ),
      ...copiesOf(this.build).map(({ file, path }) => [path, () => readFile(file)] as const),
    ]));
  }

  /** It lists what the pages say of themselves: all are printed for it, and none is kept. */
  #sitemap(): ReadonlyMap<string, Make> {
    const canonicals = [...this.#pages.values()].flatMap(({ print }) => canonicalOf(print()) ?? []);
    const files = sitemapFiles(this.build.site, canonicals);
    return new Map(files.map(({ path, body }) => [path, () => toBytes(body)]));
  }
}
