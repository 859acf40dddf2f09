/** What a speaker has to send round. */
import type { Card } from "../cards/card.ts";
import { cardSize } from "../cards/card.ts";
import type { Speaker } from "../site/model.ts";

/** In pixels: as networks show it with a link, and as one posts it. */
export const kitSizes = {
  wide: cardSize,
  square: { width: 1080, height: 1080 },
} as const;

export type Shape = keyof typeof kitSizes;

/** “1080 × 1080”, which every language writes so. */
export const sizeName = (shape: Shape): string =>
  `${kitSizes[shape].width}\u00a0×\u00a0${kitSizes[shape].height}`;

export type Kit = Readonly<Record<Shape, Card>>;

export interface Kits {
  readonly of: ReadonlyMap<Speaker, Kit>;
  /** The names of those who have none, because no font has all of the letters. */
  readonly missing: readonly string[];
}

/** What a build without cards has. */
export const noKits: Kits = { of: new Map(), missing: [] };
