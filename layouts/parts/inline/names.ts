import type { Session } from "../../../src/site/model.ts";
import type { Html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";

/** Who gives a session, without links, which would double a page of many. */
export const givenBy = (c: Context, { speakers, organisations }: Session): readonly Html[] => [
  ...speakers.filter(({ isWithdrawn }) => !isWithdrawn).map(({ speaker }) => c.name(speaker.name)),
  ...organisations.map(({ shortName }) => c.name(shortName)),
];
