/** The social cards of a site, drawn or taken from the cache. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { FileCache } from "../disk/file-cache.ts";
import { tryTo } from "../disk/try-to.ts";
import { makePalette } from "../styles/palette.ts";
import type { Event, Session, Site } from "../site/model.ts";
import { lazyPen, openCache, toolHash } from "./cache.ts";
import { type Card, type Cards, cardSize, NoFace } from "./card.ts";
import { drawCard } from "./draw-card.ts";
import { type CardFacts, cardText, eventFacts, sessionFacts } from "./facts.ts";

interface Subject {
  readonly thing: Event | Session;
  /** Its name without the hash: `2013-open-data/ouverture`. */
  readonly name: string;
  readonly facts: CardFacts;
}

const subjectsOf = (site: Site): readonly Subject[] =>
  site.events.flatMap((event) => [
    { thing: event, name: event.id, facts: eventFacts(event, site) },
    ...event.sessions.map((session) => ({
      thing: session,
      name: `${event.id}/${session.id}`,
      facts: sessionFacts(session, site),
    })),
  ]);

/** A card that is kept, or drawn now; undefined if no font has its letters, which is kept as well. */
const drawOnce = async (
  kept: FileCache,
  hash: string,
  draw: () => Promise<Uint8Array>,
): Promise<string | undefined> => {
  const name = `${hash}.png`;
  const none = `${hash}.none`;
  const known = kept.find(name);
  if (known !== undefined) return known;
  if (kept.find(none) !== undefined) return undefined;
  try {
    const file = kept.keep(name, await draw());
    // What resvg holds of a card, some megabytes, is let go between turns of the event loop.
    await nextTurn();
    return file;
  } catch (error) {
    if (!(error instanceof NoFace)) throw error;
    tryTo(() => kept.keep(none, new Uint8Array()));
    return undefined;
  }
};

/**
 * Draws what the folder `cache` does not hold yet. A card's address bears the hash of all that it
 * depends on: it may be kept for ever, and networks fetch a changed card anew.
 */
export const drawCards = async (site: Site, cache: string): Promise<Cards> => {
  const kept = openCache(join(cache, "cards"));
  const palette = makePalette(site.look);
  const tool = toolHash();
  const pen = lazyPen(cache);
  const cards = new Map<Event | Session, Card>();
  const missing: string[] = [];
  for (const { thing, name, facts } of subjectsOf(site)) {
    const about = JSON.stringify([tool, facts, palette]);
    const hash = createHash("sha256").update(about).digest("hex");
    const file = await drawOnce(kept, hash, async () => {
      const drawer = await pen();
      return drawer.toPng(drawCard(facts, palette, drawer), cardSize.width);
    });
    const url = `${site.base}/assets/cards/${name}.${hash.slice(0, 10)}.png`;
    if (file === undefined) missing.push(facts.title.text);
    else cards.set(thing, { file, url, alt: cardText(facts) });
  }
  return { of: cards, missing };
};
