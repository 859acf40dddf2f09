/** All that is no page. */
import { elementFiles } from "../outputs/embed.ts";
import { headersFile } from "../outputs/headers.ts";
import { drawnIcons, manifestFile, givenIcons } from "../outputs/manifest.ts";
import { ownHeaders } from "../outputs/own-files.ts";
import type { OutputFile } from "../write/output-file.ts";
import { unionOf } from "../outputs/policies.ts";
import { redirectsFile, refreshPages } from "../outputs/redirects.ts";
import { robotsFile } from "../outputs/robots.ts";
import { embeddingsOf } from "../site/embeds.ts";
import { outputPath } from "../urls.ts";
import type { PageBuild } from "./page-build.ts";
import { withOwnLines } from "./statics.ts";

/** The files that tell nothing of how the pages were printed; `pages` are the paths that pages have taken. */
export const otherFiles = (
  { site, assets, dress, drawings, frozen, outputs, own, editor }: PageBuild,
  pages: Pick<ReadonlyMap<string, unknown>, "has" | "keys">,
): readonly OutputFile[] => {
  const { address, base, isPreview, offline, security, versions } = site;
  const files = [
    ...assets.files,
    manifestFile(site, site.look.favicon ? givenIcons(site) : drawnIcons(drawings.icons)),
    headersFile(
      {
        address,
        base,
        isPreview,
        offline,
        ...(security && { security }),
        ...(versions && { versions }),
        media: [...site.media, ...frozen.media(site)],
      },
      { policy: unionOf([dress.policyOfAll, ...frozen.policies]) },
      ownHeaders(own?.files ?? []),
      {
        pages: [
          ...pages.keys(),
          ...site.events.map(({ id }) => `/${id}/index.html`),
          ...[...(site.statics ?? []), ...(own?.files ?? [])].map(({ path }) => path),
        ],
        editor,
        embeds: embeddingsOf(site),
      },
    ),
    ...redirectsFile(site),
    ...refreshPages(site).filter(({ path }) => !pages.has(path)),
    ...[...outputs, ...elementFiles(site, assets.embed?.element)].filter(
      ({ path }) => !frozen.has(path),
    ),
    ...(editor?.files ?? []),
    robotsFile(site),
  ];
  return withOwnLines(files, site);
};

/** A file that is copied, and where it goes from the root of the output. */
export interface Copy {
  readonly file: string;
  readonly path: string;
}

/** Documents and cards as they are; pictures as they were made, which tell nothing of where they were taken. */
export const copiesOf = ({ site, drawings, pictures, frozen }: PageBuild): readonly Copy[] => {
  const made = new Set(pictures.files.map(({ path }) => path));
  const { headings, text, textBold } = site.look.fonts ?? {};
  // Fonts are among the assets.
  const fonts = new Set([headings, text, textBold].map((font) => font?.url));
  const media = site.media.filter(({ url }) => !fonts.has(url));
  const kits = [...drawings.kits.of.values()].flatMap(({ wide, square }) => [wide, square]);
  const cards = [...new Set(drawings.cards.of.values()), ...kits];
  const others = [...media, ...cards].map(({ file, url }) => ({
    file,
    path: decodeURI(outputPath(site.base, url)),
  }));
  return [...others.filter(({ path }) => !made.has(path)), ...pictures.files].filter(
    ({ path }) => !frozen.has(path),
  );
};
