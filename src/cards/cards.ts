/** The social cards of a site, drawn or taken from the cache. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { makePalette } from "../palette.ts";
import type { Event, Session, Site } from "../site/model.ts";
import { lazyPen, openCache, toolHash } from "./cache.ts";
import { type Card, type Cards, cardSize, NoFace } from "./card.ts";
import { drawCard } from "./draw-card.ts";
import { type CardFacts, cardText, eventFacts, sessionFacts } from "./facts.ts";
import { writeWhole } from "../write-whole.ts";

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

/** Draws a card into `file`; an empty file beside it says that no font has its letters. */
const drawInto = async (
  file: string,
  draw: () => Promise<Uint8Array>,
): Promise<"drawn" | "missing"> => {
  const none = `${file}.none`;
  if (existsSync(file)) return "drawn";
  if (existsSync(none)) return "missing";
  try {
    writeWhole(file, await draw());
    // What resvg holds of a card, some megabytes, is let go between turns of the event loop.
    await nextTurn();
    return "drawn";
  } catch (error) {
    if (!(error instanceof NoFace)) throw error;
    writeWhole(none, "");
    return "missing";
  }
};

/**
 * Draws what the folder `cache` does not hold yet. A card's address bears the hash of all that it
 * depends on: it may be kept for ever, and networks fetch a changed card anew.
 */
export const drawCards = async (site: Site, cache: string): Promise<Cards> => {
  const folder = openCache(join(cache, "cards"));
  const palette = makePalette(site.look);
  const tool = toolHash();
  const pen = lazyPen(cache);
  const cards = new Map<Event | Session, Card>();
  const missing: string[] = [];
  for (const { thing, name, facts } of subjectsOf(site)) {
    const about = JSON.stringify([tool, facts, palette]);
    const hash = createHash("sha256").update(about).digest("hex");
    const file = join(folder, `${hash}.png`);
    const state = await drawInto(file, async () => {
      const drawer = await pen();
      return drawer.toPng(drawCard(facts, palette, drawer), cardSize.width);
    });
    const url = `${site.base}/assets/cards/${name}.${hash.slice(0, 10)}.png`;
    if (state === "missing") missing.push(facts.title.text);
    else cards.set(thing, { file, url, alt: cardText(facts) });
  }
  return { of: cards, missing };
};
