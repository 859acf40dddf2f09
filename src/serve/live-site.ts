/** The site in memory: read again by what differs, and printed as it is asked for. */
import { keepSchemas } from "../schemas/keep-schemas.ts";
import { load, report } from "../run/load.ts";
import type { LiveOutput } from "../build/live-output.ts";
import { openOutput } from "../build/open-output.ts";
import { layoutsFolder } from "../disk/places.ts";
import { importedFiles } from "../own/import-own.ts";
import { orOwnFaults, OwnFaults } from "../own/own-faults.ts";
import { withRules } from "../build/own-rules/with-rules.ts";
import type { Pictures } from "../pictures/picture.ts";
import { embeddingsOf } from "../site/embeds.ts";
import type { Site } from "../site/model.ts";
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import type { Pattern } from "../build/patterns.ts";
import { prepare } from "../build/pictures.ts";
import { prepareBuild } from "../build/prepare-build.ts";
import { tryParts } from "../build/try-parts.ts";
import { Bundler } from "../styles/bundler.ts";
import { Report } from "../content/report.ts";
import { withTemplates } from "../build/eleventy/loaded.ts";
import type { SiteFiles } from "../content/read.ts";
import { PictureMemory } from "../pictures/memory.ts";
import { type Answer, fileAt, findFile } from "./files.ts";
import type { Built, Faulty } from "./state.ts";

/** A site with parts of its own and more pages than this is not printed whole at each edit. */
const mostTried = 300;

/** What shows on a page that was not tried. */
const tell = (report: Report, language: string): string =>
  report
    .problems(language)
    .map(({ file, line, column, message }) => `${file}:${line}:${column}\n${message}`)
    .join("\n\n");

export class LiveSite {
  readonly #patterns: readonly Pattern[];
  readonly #bundler = new Bundler(layoutsFolder);
  readonly #pictures = new PictureMemory();
  #files: SiteFiles | undefined;
  #output: LiveOutput | undefined;

  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns;
  }

  /**
   * Reads what has changed, and tells what is wrong. A site without errors is served from then on, unless a page of
   * `open`, the addresses that browsers show, cannot be printed. Throws what printing throws.
   */
  async update(
    options: Options,
    terminal: Terminal,
    open: readonly string[],
  ): Promise<Built | Faulty> {
    const state = await this.#update(options, terminal, open);
    const modules = importedFiles(options.site);
    return modules.length === 0 ? state : { ...state, modules };
  }

  async #update(
    options: Options,
    terminal: Terminal,
    open: readonly string[],
  ): Promise<Built | Faulty> {
    const read = await withRules(load(options, { former: this.#files }), options.site);
    this.#files = read.files;
    keepSchemas(read, options.site);
    const { loaded, pictures } = await prepare(read, options.site, this.#pictures);
    const { site, language, problems } = loaded;
    // Who writes sees what is written: archived events are made from content too.
    if (!report(loaded, options, terminal) || !site) return { kind: "faulty", language, problems };
    const { base } = site;
    const shown = open
      .filter((path) => path.startsWith(`${base}/`))
      .flatMap((path) => fileAt(path.slice(base.length)) ?? []);
    const output = await this.#open(site, pictures, options.site, shown);
    if (output instanceof OwnFaults) {
      const faulty = withTemplates({ ...loaded, problems: [] }, output.report, options.site);
      report(faulty, options, terminal);
      return { kind: "faulty", language, problems: faulty.problems };
    }
    // Modules that were edited may fail on any page; content that passed the check does so on none.
    const tried = this.#output ? [] : output.samples;
    for (const path of new Set([...tried, ...shown])) output.print(path);
    this.#output = output;
    const { policy } = output.build.assets;
    return {
      kind: "built",
      base,
      policy,
      editorPolicy: output.build.editor?.policy,
      embeds: embeddingsOf(site),
      language,
      pages: output.pages.length,
    };
  }

  /** All files of the site, or what is wrong with what is its own; `shown` are pages that browsers show. */
  #open(
    site: Site,
    pictures: Pictures,
    folder: string,
    shown: readonly string[],
  ): Promise<LiveOutput | OwnFaults> {
    const settings = { isDevelopment: true, hasCards: false, folder };
    return orOwnFaults(async () => {
      const build = await prepareBuild(site, pictures, settings, this.#bundler);
      const found = new Report();
      const output = await openOutput(build, this.#patterns, folder, found);
      const isSmall = output.pages.length <= mostTried;
      tryParts(output, isSmall ? output.pages : [...output.samples, ...shown], found);
      if (found.hasErrors) throw new OwnFaults(found);
      return output;
    });
  }

  /** What a static host would answer for a path, with the site's base taken off. */
  find(path: string): Answer | undefined {
    const output = this.#output;
    if (!output) return undefined;
    const { parts } = output.build;
    const known = parts?.report.drafts.length;
    const answer = findFile(
      (file) => output.read(file),
      path,
      (file) => output.typeOf(file),
    );
    if (parts && parts.report.drafts.length !== known)
      throw new UsageFault(tell(parts.report, output.build.site.language));
    return answer;
  }
}
