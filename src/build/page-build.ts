import type { Assets } from "../assets.ts";
import type { Site } from "../site/model.ts";

/** What all pages of one build share. A class, because Eleventy copies plain objects deeply and a site is cyclic. */
export class PageBuild {
  readonly site: Site;
  readonly assets: Assets;
  /** True for `npm start`: the pages carry no policy of their own, for the server sends one. */
  readonly isDevelopment: boolean;

  constructor(site: Site, assets: Assets, isDevelopment: boolean) {
    this.site = site;
    this.assets = assets;
    this.isDevelopment = isDevelopment;
  }
}
