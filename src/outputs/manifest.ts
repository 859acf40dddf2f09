import type { Icon } from "../cards/icons.ts";
import { direction } from "../i18n/languages.ts";
import { makePalette } from "../styles/palette.ts";
import type { Site } from "../site/model.ts";
import { homeUrl } from "../urls.ts";
import type { OutputFile } from "../write/output-file.ts";

/** An icon of the site, as a manifest names it. */
export interface ManifestIcon {
  /** With the site's base. */
  readonly src: string;
  /** `192x192`, or `any` for a drawing. */
  readonly sizes: string;
  /** `image/png` */
  readonly type?: string;
  readonly purpose?: "any" | "maskable";
}

/** Where the manifest lies, from the root of the output. */
export const manifestPath = "/manifest.webmanifest";

/** The icon that the organisers gave. */
export const givenIcons = ({ look }: Pick<Site, "look">): readonly ManifestIcon[] =>
  look.favicon ? [{ src: look.favicon.url, sizes: "any" }] : [];

/** Those of the drawn icons that an app may have. */
export const drawnIcons = (icons: readonly Icon[]): readonly ManifestIcon[] =>
  icons.flatMap(({ url, type, size, use }) =>
    use === "any" || use === "maskable"
      ? [{ src: url, sizes: size === undefined ? "any" : `${size}x${size}`, type, purpose: use }]
      : [],
  );

/** What a device needs to put the site among its apps: https://www.w3.org/TR/appmanifest/ */
export const manifestFile = (
  site: Pick<Site, "base" | "root" | "title" | "home" | "language" | "look">,
  icons: readonly ManifestIcon[],
): OutputFile => {
  const { light, poster } = makePalette(site.look);
  const shortTitle = site.home?.shortTitle ?? site.title;
  const start = homeUrl(site.root);
  const manifest = {
    id: start,
    name: site.title,
    short_name: shortTitle.length < site.title.length ? shortTitle : site.title,
    lang: site.language,
    dir: direction(site.language),
    start_url: start,
    scope: start,
    display: "standalone",
    // With a button to go back, where there is such a window.
    display_override: ["minimal-ui"],
    theme_color: poster.ground,
    background_color: light.paper,
    icons,
  };
  return { path: manifestPath, body: `${JSON.stringify(manifest, undefined, 2)}\n` };
};
