/** The cards of the speakers of a site, drawn or taken from the cache. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { lazyPen, openCache, toolHash } from "../cards/cache.ts";
import { NoFace } from "../cards/card.ts";
import type { FileCache } from "../disk/file-cache.ts";
import { sourceFolder } from "../disk/places.ts";
import { tryTo } from "../disk/try-to.ts";
import type { Pictures } from "../pictures/picture.ts";
import { type Portrait, portraitsOf } from "../pictures/portraits.ts";
import { hasKit } from "../site/kits.ts";
import type { Site, Speaker } from "../site/model.ts";
import { eventsIn, versionsOf } from "../site/versions.ts";
import { makePalette } from "../styles/palette.ts";
import { drawKit, type Face } from "./draw-kit.ts";
import { type KitFacts, kitFacts, kitText } from "./facts.ts";
import { type Kit, type Kits, kitSizes, type Shape } from "./kit.ts";

/** Where a module of Parvis stands says nothing about what it draws. */
const relativePath = /"\.[^"]*"/g;

/** What these drawings depend on beside their content: how this folder draws, and that of the other cards. */
const kitsHash = (): string => {
  const folder = join(sourceFolder, "src/kits");
  const hash = createHash("sha256").update(toolHash());
  for (const file of readdirSync(folder).sort())
    hash.update(readFileSync(join(folder, file), "utf8").replaceAll(relativePath, ""));
  return hash.digest("hex");
};

const toFace = async (portrait: Portrait | undefined): Promise<Face> =>
  portrait &&
  `data:${portrait.type};base64,${Buffer.from(await portrait.read()).toString("base64")}`;

/** How all cards of one build are made. */
class Workshop {
  readonly #site: Site;
  readonly #kept: FileCache;
  readonly #pen: ReturnType<typeof lazyPen>;
  readonly #tool = kitsHash();
  readonly #portraitOf: ReturnType<typeof portraitsOf>;

  constructor(site: Site, pictures: Pictures, cache: string) {
    this.#site = site;
    this.#kept = openCache(join(cache, "kits"));
    this.#pen = lazyPen(cache);
    this.#portraitOf = portraitsOf(pictures, site.base);
  }

  /** The cards of a speaker; undefined if no font has the letters, which is kept as well. */
  async make(speaker: Speaker, site: Site): Promise<Kit | undefined> {
    const facts = kitFacts(speaker, site);
    const portrait = speaker.photo && this.#portraitOf(speaker.photo);
    const about = JSON.stringify([this.#tool, facts, makePalette(site.look), portrait?.key]);
    const hash = createHash("sha256").update(about).digest("hex");
    if (this.#kept.find(`${hash}.none`) !== undefined) return undefined;
    const missing = (["wide", "square"] as const).filter(
      (shape) => this.#kept.find(`${hash}-${shape}.png`) === undefined,
    );
    if (missing.length > 0 && !(await this.#draw(hash, facts, portrait, missing))) return undefined;
    const toCard = (shape: Shape) => ({
      file: this.#kept.find(`${hash}-${shape}.png`) ?? "",
      url: `${site.base}/assets/cards/${speaker.event.id}/speakers/${speaker.id}-${shape}.${hash.slice(0, 10)}.png`,
      alt: kitText(facts),
    });
    return { wide: toCard("wide"), square: toCard("square") };
  }

  /** False if it cannot be drawn. */
  async #draw(
    hash: string,
    facts: KitFacts,
    portrait: Portrait | undefined,
    shapes: readonly Shape[],
  ): Promise<boolean> {
    const pen = await this.#pen();
    const face = await toFace(portrait);
    try {
      for (const shape of shapes) {
        const drawing = drawKit(facts, makePalette(this.#site.look), shape, face, pen);
        this.#kept.keep(`${hash}-${shape}.png`, pen.toPng(drawing, kitSizes[shape].width));
        // What resvg holds of a card, some megabytes, is let go between turns of the event loop.
        await nextTurn();
      }
      return true;
    } catch (error) {
      if (!(error instanceof NoFace)) throw error;
      tryTo(() => this.#kept.keep(`${hash}.none`, new Uint8Array()));
      return false;
    }
  }
}

/**
 * Draws what the folder `cache` does not hold yet: the speakers of what is to come, or on, in each language that their
 * pages are in. An address bears the hash of all that a card depends on, as those of other cards do.
 */
export const drawKits = async (site: Site, pictures: Pictures, cache: string): Promise<Kits> => {
  const known = new Map<Speaker, Kit>();
  const missing: string[] = [];
  let workshop: Workshop | undefined;
  for (const version of versionsOf(site))
    for (const { speakers } of eventsIn(version))
      for (const speaker of speakers.filter(hasKit)) {
        workshop ??= new Workshop(site, pictures, cache);
        const kit = await workshop.make(speaker, version);
        if (kit) known.set(speaker, kit);
        else missing.push(speaker.name);
      }
  return { of: known, missing: [...new Set(missing)] };
};
