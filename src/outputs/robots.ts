import type { Site } from "../site/model.ts";
import type { OutputFile } from "../write/output-file.ts";
import { sitemapPath } from "./sitemap.ts";

/**
 * `/robots.txt` (RFC 9309): everything may be read. A preview too: who may not read a page does not
 * see that it asks not to be listed.
 */
export const robotsFile = ({
  address,
  isPreview,
}: Pick<Site, "address" | "isPreview">): OutputFile => ({
  path: "/robots.txt",
  body: [
    "User-agent: *",
    "Disallow:",
    ...(isPreview || address === undefined
      ? []
      : ["", `Sitemap: ${new URL(address + sitemapPath).href}`]),
    "",
  ].join("\n"),
});
