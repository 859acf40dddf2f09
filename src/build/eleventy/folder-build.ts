/** A site that Eleventy builds by itself: read and checked before its pages, completed after them. */
import { relative, sep } from "node:path";
import { withArchives } from "../../archived/check.ts";
import { adoptPages } from "../adopt-pages.ts";
import { checkWritten } from "../check-written.ts";
import { copyArchives } from "../copy-archives.ts";
import { OutputFolder } from "../output-folder.ts";
import type { PageBuild } from "../page-build.ts";
import { prepare } from "../pictures.ts";
import { prepareBuild } from "../prepare-build.ts";
import { writeOthers } from "../write-others.ts";
import { loadSite, type Loaded } from "../../content/load.ts";
import { printProblems } from "../../content/problem.ts";
import { withTemplates } from "./loaded.ts";
import type { Made } from "./results.ts";
import { OwnFaults } from "../../own/own-faults.ts";

/** What is wrong, as `npm run check` prints it, below the line in which Eleventy says that it failed. */
const print = ({ problems, language, source }: Loaded): string =>
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
  readonly #now: () => string;
  readonly #isOwn: (made: Made) => boolean;
  #current: Current | undefined;

  /** `folder` is the site's, absolute; `now` is asked at each build; `isOwn` tells what the look has not made. */
  constructor(folder: string, now: () => string, isOwn: (made: Made) => boolean) {
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

  /** Reads and checks the site. Throws `SiteFault`. */
  async begin(out: string): Promise<void> {
    const read = loadSite(this.#folder, { now: this.#now() });
    const { loaded: pictured, pictures } = await prepare(read, this.#folder);
    const { loaded, archives } = withArchives(pictured, this.#folder);
    if (!loaded.site) throw new SiteFault(print(loaded));
    const settings = { isDevelopment: false, hasCards: true, archives, folder: this.#folder };
    const build = await prepareBuild(loaded.site, pictures, settings);
    this.#current = { loaded, build, output: new OutputFolder(out) };
  }

  /** Writes all that is no page, once Eleventy has written those. Throws `SiteFault`. */
  end(made: readonly Made[]): void {
    const { loaded, build, output } = this.#started;
    const own = adoptPages(made, build, output, this.#folder, this.#isOwn);
    const archived = copyArchives(build.frozen, output);
    const pages = [...output.pages, ...archived.pages];
    const others = writeOthers(build, output, pages);
    output.writeMark();
    try {
      checkWritten(build, this.#folder, output.folder, [
        ...pages,
        ...own,
        ...archived.others,
        ...others,
      ]);
    } catch (error) {
      if (!(error instanceof OwnFaults)) throw error;
      throw new SiteFault(print(withTemplates(loaded, error.report, this.#folder)));
    }
  }
}
