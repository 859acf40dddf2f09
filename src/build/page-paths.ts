/** Where the pages of a site will be, without printing them. */
import { CarriedStyle } from "../styles/carried-style.ts";
import type { Assets } from "../styles/assets.ts";
import type { Site } from "../site/model.ts";
import { PageBuild } from "./page-build.ts";
import { pagesOf, readPatterns } from "./patterns.ts";

/** Where a page lies needs no styles. */
const noAssets: Assets = {
  style: "",
  carried: new CarriedStyle("", ""),
  styles: "",
  script: "",
  chooseScript: undefined,
  searchScript: undefined,
  chooseSessionsScript: undefined,
  myProgrammeScript: undefined,
  ownTimeScript: undefined,
  paperCodeScript: undefined,
  shareScript: undefined,
  nowScript: undefined,
  files: [],
  worker: "",
  policy: "",
};

/** The pages that the look makes of a site, from its root: `/2027-fair/index.html`. */
export const pagePaths = async (site: Site): Promise<ReadonlySet<string>> => {
  const build = new PageBuild(site, noAssets, true, { hasFormats: false });
  return new Set(pagesOf(await readPatterns(), build).map(({ path }) => path));
};
