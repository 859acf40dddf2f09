/** The social cards of a site, drawn or taken from the cache. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { FileCache } from "../disk/file-cache.ts";
import { tryTo } from "../disk/try-to.ts";
import { makePalette } from "../styles/palette.ts";
import { type Event, type Session, type Site, TBA } from "../site/model.ts";
import { isOwnEvent, versionsOf } from "../site/versions.ts";
import { lazyPen, openCache, toolHash } from "./cache.ts";
import { type Card, type Cards, cardSize, NoFace } from "./card.ts";
import { drawCard } from "./draw-card.ts";
import { type CardFacts, cardText, eventFacts, sessionFacts } from "./facts.ts";

interface Subject {
  readonly thing: Event | Session;
  /** Its name without the hash: `2013-open-data/ouverture`. */
  readonly name: string;
  /** False in a version whose language it is not in: its pages are in another. */
  readonly isOwn: boolean;
  readonly facts: () => CardFacts;
}

const subjectsIn = (site: Site): readonly Subject[] =>
  site.events.flatMap((event) => {
    const isOwn = isOwnEvent(site, event);
    return [
      { thing: event, name: event.id, isOwn, facts: () => eventFacts(event, site) },
      ...event.sessions.map((session) => ({
        thing: session,
        name: `${event.id}/${session.id}`,
        isOwn,
        facts: () => sessionFacts(session, site),
      })),
    ];
  });

/** Those of all versions, first those whose title is in the language of theirs. */
const subjectsOf = (site: Site): readonly Subject[] => {
  const all = versionsOf(site).flatMap((version) => subjectsIn(version));
  return [...all.filter((one) => !isUntranslated(one)), ...all.filter(isUntranslated)];
};

const isUntranslated = ({ thing, isOwn }: Subject): boolean => {
  if (!isOwn) return true;
  const { untranslated } = "event" in thing ? thing.event : thing;
  return thing.title !== TBA && untranslated?.texts.has(thing.title.trim()) === true;
};

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

/** Draws a card or finds it; undefined if no font has its letters. */
const makeCard = async (
  site: Site,
  { name, facts: tell }: Subject,
  pen: ReturnType<typeof lazyPen>,
  kept: FileCache,
  tool: string,
): Promise<Card | undefined> => {
  const facts = tell();
  const palette = makePalette(site.look);
  const about = JSON.stringify([tool, facts, palette]);
  const hash = createHash("sha256").update(about).digest("hex");
  const file = await drawOnce(kept, hash, async () => {
    const drawer = await pen();
    return drawer.toPng(drawCard(facts, palette, drawer), cardSize.width);
  });
  const url = `${site.base}/assets/cards/${name}.${hash.slice(0, 10)}.png`;
  return file === undefined ? undefined : { file, url, alt: cardText(facts) };
};

/**
 * Draws what the folder `cache` does not hold yet. A card's address bears the hash of all that it
 * depends on: it may be kept for ever, and networks fetch a changed card anew. What has a title in
 * another language than its page has the card of the version that speaks it.
 */
export const drawCards = async (site: Site, cache: string): Promise<Cards> => {
  const kept = openCache(join(cache, "cards"));
  const tool = toolHash();
  const pen = lazyPen(cache);
  const cards = new Map<Event | Session, Card>();
  const made = new Map<string, Card | undefined>();
  const missing: string[] = [];
  for (const subject of subjectsOf(site)) {
    const { thing, name } = subject;
    const key = `${name} ${String(thing.title)}`;
    const isKnown = isUntranslated(subject) && made.has(key);
    const card = isKnown ? made.get(key) : await makeCard(site, subject, pen, kept, tool);
    made.set(key, card);
    if (card) cards.set(thing, card);
    else if (!isKnown) missing.push(subject.facts().title.text);
  }
  return { of: cards, missing };
};
