/** What the pages need that other sites show within theirs. */
import { isEmbeddable } from "../site/embeds.ts";
import type { Site } from "../site/model.ts";
import { versionsOf } from "../site/versions.ts";
import type { OutputFile } from "../write/output-file.ts";
import type { Bundler } from "./bundler.ts";
import { hashedFile } from "./hashed-file.ts";

export interface EmbedAssets {
  /** Addresses of all their styles in one file, and of their script, with the site's base. */
  readonly style: string;
  readonly script: string;
  /** The code of the element that pages of other sites have. */
  readonly element: string;
  readonly files: readonly OutputFile[];
}

/** Undefined of a site of which others may show nothing; `style` is that of all pages. */
export const readEmbedAssets = async (
  site: Site,
  style: string,
  bundler: Bundler,
): Promise<EmbedAssets | undefined> => {
  if (!versionsOf(site).some(({ events }) => events.some(isEmbeddable))) return undefined;
  const whole = hashedFile("embed", "css", style + bundler.style("css/embed.css"));
  const script = hashedFile("embed", "js", await bundler.script("islands/embed"));
  return {
    style: site.base + whole.path,
    script: site.base + script.path,
    element: await bundler.script("islands/embed-element"),
    files: [whole, script],
  };
};
