import type { Event, Session } from "../site/model.ts";

/** What networks ask for, in pixels: https://ogp.me/ and their own guides. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A picture that networks show with a link. */
export interface Card {
  /** Where it lies on disk, absolute. */
  readonly file: string;
  /** Where it is published, with the site's base. */
  readonly url: string;
  readonly alt: string;
}

export interface Cards {
  readonly of: ReadonlyMap<Event | Session, Card>;
  /** The titles of what has no card, because no font has all of its letters. */
  readonly missing: readonly string[];
}

/** What a build without cards has. */
export const noCards: Cards = { of: new Map(), missing: [] };

/** No font has all the letters of a text: drawn, it would show boxes. */
export class NoFace extends Error {
  readonly text: string;

  constructor(text: string) {
    super(`No font can draw “${text}”.`);
    this.text = text;
  }
}
