/** A site that Eleventy builds by itself: read and checked before its pages, completed after them. */
import { relative, sep } from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { withArchives } from "../../archived/check.ts";
import { adoptPages } from "../adopt-pages.ts";
import { checkWritten } from "../check-written.ts";
import { copyArchives } from "../copy-archives.ts";
import { isPaper, OutputFolder } from "../output-folder.ts";
import { withRules } from "../own-rules/with-rules.ts";
import { writeOutputPages } from "../own-outputs/pages.ts";
import { keepDressed } from "../dress-pages.ts";
import type { PageBuild } from "../page-build.ts";
import { type Pattern, pagesOf } from "../patterns.ts";
import { prepare } from "../pictures.ts";
import { prepareBuild } from "../prepare-build.ts";
import { twinPages } from "../twin-pages.ts";
import { writeOthers } from "../write-others.ts";
import { loadSite, type Loaded } from "../../content/load.ts";
import { printProblems } from "../../content/print/problems.ts";
import { languageOfFolder } from "../../content/written-language.ts";
import { configNames } from "../../own/config-files.ts";
import { ownSource } from "../../own/sources.ts";
import { withTemplates } from "./loaded.ts";
import { configureOwn } from "./own-config.ts";
import type { Made } from "./results.ts";
import { orOwnFaults, OwnFaults } from "../../own/own-faults.ts";

/** What is wrong, as `npm run check` prints it, below the line in which Eleventy says that it failed. */
const print = ({
  problems,
  language,
  source,
}: Pick<Loaded, "problems" | "language" | "source">): string =>
  `\n${printProblems(problems, { format: "text", all: false, color: false, language, source })}`;

/** The content or a template of the site has errors; Eleventy prints its message, and no trace of ours. */
class SiteFault extends Error {
  readonly skipOriginalStack = true;
}

/** The build that is under way. */
interface Current {
  readonly loaded: Loaded;
  readonly build: PageBuild;
  readonly output: OutputFolder;
}

export class FolderBuild {
  readonly #folder: string;
  readonly #patterns: readonly Pattern[];
  readonly #now: () => string;
  readonly #isOwn: (made: Made) => boolean;
  #current: Current | undefined;

  /** `folder` is the site's, absolute; `now` is asked at each build; `isOwn` tells what the look has not made. */
  constructor(
    folder: string,
    now: () => string,
    patterns: readonly Pattern[],
    isOwn: (made: Made) => boolean,
  ) {
    this.#patterns = patterns;
    this.#folder = folder;
    this.#now = now;
    this.#isOwn = isOwn;
  }

  /** Its name from the working folder, to stand before that of another; empty for the working folder itself. */
  get name(): string {
    const name = relative("", this.#folder).replaceAll(sep, "/");
    return name === "" ? "" : `${name}/`;
  }

  /** The build that is under way. */
  get build(): PageBuild {
    return this.#started.build;
  }

  get #started(): Current {
    if (!this.#current) throw new Error("The site is read when Eleventy begins a build.");
    return this.#current;
  }

  /** Lets the site's own configuration speak to Eleventy. Rejects with `SiteFault`. */
  async configure(eleventy: UserConfig): Promise<void> {
    for (const name of configNames)
      eleventy.addWatchTarget(`${this.name}${name}`, { resetConfig: true });
    const faults = await orOwnFaults(() => configureOwn(eleventy, this.#folder));
    if (!(faults instanceof OwnFaults)) return;
    const language = languageOfFolder(this.#folder) ?? "en";
    const source = (file: string): string => ownSource(this.#folder, file).text;
    throw new SiteFault(print({ problems: faults.report.problems(language), language, source }));
  }

  /** Reads and checks the site. Throws `SiteFault`. */
  async begin(out: string): Promise<void> {
    const read = await withRules(loadSite(this.#folder, { now: this.#now() }), this.#folder);
    const { loaded: pictured, pictures } = await prepare(read, this.#folder);
    const { loaded, archives } = withArchives(pictured, this.#folder);
    if (!loaded.site) throw new SiteFault(print(loaded));
    const folder = this.#folder;
    const settings = { isDevelopment: false, hasCards: true, archives, folder };
    const { site } = loaded;
    const build = await orOwnFaults(() => prepareBuild(site, pictures, settings));
    if (build instanceof OwnFaults)
      throw new SiteFault(print(withTemplates(loaded, build.report, folder)));
    const pages = pagesOf(this.#patterns, build);
    keepDressed(
      build,
      pages.filter((page) => !isPaper(page)),
    );
    this.#current = { loaded, build, output: new OutputFolder(out, twinPages(site)) };
  }

  /** Writes all that is no page, once Eleventy has written those. Throws `SiteFault`. */
  end(made: readonly Made[]): void {
    try {
      this.#complete(made);
    } catch (error) {
      if (!(error instanceof OwnFaults)) throw error;
      throw new SiteFault(print(withTemplates(this.#started.loaded, error.report, this.#folder)));
    }
  }

  #complete(made: readonly Made[]): void {
    const { build, output } = this.#started;
    const own = adoptPages(made, build, output, this.#folder, this.#isOwn);
    writeOutputPages(build, output);
    const archived = copyArchives(build.frozen, output);
    const pages = [...output.pages, ...archived.pages];
    const others = writeOthers(build, output, pages);
    const files = [...pages, ...output.twins, ...own, ...archived.others, ...others];
    checkWritten(build, this.#folder, output.folder, files);
    output.writeMark();
  }
}
