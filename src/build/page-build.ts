import { statSync } from "node:fs";
import type { Assets, PaperStyles } from "../styles/assets.ts";
import { Frozen } from "../archived/frozen.ts";
import { type Cards, noCards } from "../cards/card.ts";
import type { Icon } from "../cards/icons.ts";
import { type Kits, noKits } from "../kits/kit.ts";
import type { EditorBuild } from "../editor/files.ts";
import { noPictures, type Pictures } from "../pictures/picture.ts";
import type { OutputFile } from "../write/output-file.ts";
import { outputs } from "../outputs/outputs.ts";
import type { Site } from "../site/model.ts";
import type { OwnPage } from "../site/own-page.ts";
import type { OwnFiles } from "./own-outputs/make-files.ts";
import type { OwnParts } from "./own-parts/own-parts.ts";
import { type Timed, untimed } from "../content/stages.ts";
import { Dress, type PageKind } from "./dress.ts";

/** One page to be. */
export interface Page {
  /** From the root of the output: `/agenda/index.html`. */
  readonly path: string;
  /** With the site's base. */
  readonly url: string;
  /** Pages of a kind carry the same styles. */
  readonly kind: PageKind;
  /** Its HTML. */
  readonly print: () => string;
}

/** What is drawn for a site. */
export interface Drawings {
  readonly cards: Cards;
  readonly icons: readonly Icon[];
  /** What speakers have to send round. */
  readonly kits: Kits;
  /** Those that `--kits` packs: without cards they are on no page. */
  readonly packed: Kits;
}

/** What not every build has. */
interface Extras {
  readonly drawings?: Drawings;
  readonly pictures?: Pictures;
  readonly paper?: PaperStyles | undefined;
  /** False: pages alone, without other formats and linked data; only to measure what these cost. */
  readonly hasFormats?: boolean;
  readonly frozen?: Frozen;
  readonly parts?: OwnParts | undefined;
  readonly own?: OwnFiles | undefined;
  readonly editor?: EditorBuild | undefined;
  readonly timed?: Timed | undefined;
}

/** What all pages of one build share. A class, because Eleventy copies plain objects deeply and a site is cyclic. */
export class PageBuild {
  readonly site: Site;
  readonly assets: Assets;
  /** True for `npm start`: the pages carry no policy of their own, for the server sends one. */
  readonly isDevelopment: boolean;
  readonly drawings: Drawings;
  readonly pictures: Pictures;
  /** Undefined: nothing is printed, and no page speaks of it. */
  readonly paper: PaperStyles | undefined;
  readonly hasFormats: boolean;
  /** The events that are published as they were archived. */
  readonly frozen: Frozen;
  /** The parts of the look that the site replaces; undefined: none. */
  readonly parts: OwnParts | undefined;
  /** What the site's own outputs have made; undefined: it has none. */
  readonly own: OwnFiles | undefined;
  /** The editor in the browser; undefined without one. */
  readonly editor: EditorBuild | undefined;
  readonly timed: Timed;
  /** The styles that pages carry in themselves. */
  readonly dress: Dress;
  /** What the site's own templates made, once they are rendered. */
  ownPages: readonly OwnPage[] = [];
  readonly #extras: Extras;
  /** The build of the site's first language. */
  #first: PageBuild | undefined;
  #versions: readonly PageBuild[] | undefined;
  #outputs: readonly OutputFile[] | undefined;
  #documents: ReadonlyMap<string, string> | undefined;
  #published: ReadonlySet<string> | undefined;

  constructor(
    site: Site,
    assets: Assets,
    isDevelopment: boolean,
    extras: Extras = {},
    dress = new Dress(assets, isDevelopment),
  ) {
    this.site = site;
    this.dress = dress;
    this.#extras = extras;
    this.assets = assets;
    this.isDevelopment = isDevelopment;
    this.drawings = extras.drawings ?? { cards: noCards, icons: [], kits: noKits, packed: noKits };
    this.pictures = extras.pictures ?? noPictures;
    this.paper = extras.paper;
    this.hasFormats = extras.hasFormats ?? true;
    this.frozen = extras.frozen ?? new Frozen([], site);
    this.parts = extras.parts;
    this.own = extras.own;
    this.editor = extras.editor;
    this.timed = extras.timed ?? untimed;
  }

  /** The same build of the site in each of its languages. */
  get versions(): readonly PageBuild[] {
    return (this.#versions ??= (this.site.versions ?? [this.site]).map((site) => {
      if (site === this.site) return this;
      const build = new PageBuild(site, this.assets, this.isDevelopment, this.#extras, this.dress);
      build.#first = this;
      return build;
    }));
  }

  /** Prints the page at a url, unless it is there already; what the site's own parts print on it is looked at. */
  printed(url: string, print: () => string): string {
    return this.dress.dressed(url) ?? (this.parts ? this.parts.watch(this, url, print) : print());
  }

  /** The files beside the pages that tell the programme in other formats. */
  get outputs(): readonly OutputFile[] {
    return (this.#outputs ??=
      this.#first?.outputs ??
      (this.hasFormats
        ? this.timed("outputs", () => [
            ...outputs(this.site, () => this.ownPages),
            ...(this.own?.files.filter(({ path }) => !path.endsWith(".html")) ?? []),
          ])
        : []));
  }

  /** True for a file that one of the site's own outputs has made. */
  isOwnFile(file: OutputFile): boolean {
    return this.own?.files.some((one) => one === file) ?? false;
  }

  /** How large a document of the content is, in bytes; undefined for what is elsewhere. */
  sizeOf(url: string): number | undefined {
    this.#documents ??= new Map(this.site.media.map((one) => [one.url, one.file]));
    const file = this.#documents.get(url);
    return file === undefined ? undefined : statSync(file, { throwIfNoEntry: false })?.size;
  }

  /** Their urls. */
  get published(): ReadonlySet<string> {
    return (this.#published ??= new Set(this.outputs.map(({ path }) => this.site.base + path)));
  }
}
