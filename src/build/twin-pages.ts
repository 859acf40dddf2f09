import { twinOf } from "../outputs/twins/twin.ts";
import type { Site } from "../site/model.ts";
import { absoluteUrl } from "../urls.ts";
import type { TwinPage } from "./output-folder.ts";

/** The twins of the pages that a site lists at their own address; none where it wants none. */
export const twinPages =
  (site: Site): TwinPage =>
  ({ path, canonical }, markup) => {
    const address = absoluteUrl(site, site.base + path.replace(/index\.html$/, ""));
    return site.twins && canonical === address ? twinOf(site, path, markup) : undefined;
  };
