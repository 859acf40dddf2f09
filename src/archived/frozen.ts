/** What archives put into a built site, in place of what would be made from content. */
import { join } from "node:path";
import type { Site } from "../site/model.ts";
import { homeUrl, outputPath } from "../urls.ts";
import type { ArchiveManifest } from "../content/schema/archive.ts";
import { type Archive, publishedFolders } from "./archive.ts";

/** A file of an archive: where it lies, and its path from the root of the output. */
export interface Copy {
  readonly file: string;
  readonly path: string;
}

/** What archives need to know of a site: where its home shows which event, in each of its languages. */
type FrozenSite = Pick<Site, "base" | "root" | "home" | "versions">;

/** The homes that show an archived event. */
const homesOf = (archives: readonly Archive[], site: FrozenSite): readonly Copy[] =>
  (site.versions ?? [site]).flatMap(({ base, root, home }): readonly Copy[] => {
    const archive = archives.find(({ event }) => event === home?.id);
    const shown = home && outputPath(base, home.url);
    const isHeld = archive?.manifest.files.some(({ path }) => path === shown);
    return archive && shown !== undefined && isHeld
      ? [{ file: join(archive.folder, shown), path: outputPath(base, homeUrl(root)) }]
      : [];
  });

/** The parts of a site that are archived. */
export class Frozen {
  readonly archives: readonly Archive[];
  readonly #folders: readonly string[];
  readonly #homes: readonly Copy[];

  constructor(archives: readonly Archive[], site: FrozenSite) {
    this.archives = archives;
    this.#folders = archives.flatMap(publishedFolders);
    this.#homes = homesOf(archives, site);
  }

  /** True for what content no longer makes: all of an archived event, and the homes that show it. */
  has(path: string): boolean {
    return (
      this.#folders.some((folder) => path.startsWith(folder)) ||
      this.#homes.some((home) => home.path === path)
    );
  }

  /** The same, of an address with the site's base. */
  hasUrl(site: Pick<Site, "base">, url: string): boolean {
    return this.archives.length > 0 && this.has(outputPath(site.base, url));
  }

  /** The policies that archived pages need. */
  get policies(): readonly string[] {
    return [...new Set(this.archives.map(({ manifest }) => manifest.policy))];
  }

  /** Scripts and styles of archived pages. */
  get parts(): readonly { readonly path: string; readonly bytes: number }[] {
    return this.#shared.filter(({ path }) => /\.(?:js|css)$/.test(path));
  }

  get #shared(): ArchiveManifest["files"] {
    const files = this.archives.flatMap(({ manifest }) => manifest.files);
    const shared = files.filter(({ path }) => path.startsWith("/assets/"));
    return [...new Map(shared.map((file) => [file.path, file])).values()];
  }

  /** Where the media of archived events are, with the site's base. */
  media({ base }: Pick<Site, "base">): readonly { readonly url: string; readonly file: string }[] {
    return this.copies
      .filter(({ path }) => path.includes("/media/"))
      .map(({ file, path }) => ({ file, url: base + encodeURI(path) }));
  }

  /** Where each file of the archives lies, and where it goes. */
  get copies(): readonly Copy[] {
    const own = this.archives.flatMap(({ folder, manifest }) =>
      manifest.files.map(({ path }) => ({ file: join(folder, path), path })),
    );
    return [...new Map([...own, ...this.#homes].map((copy) => [copy.path, copy])).values()];
  }
}
