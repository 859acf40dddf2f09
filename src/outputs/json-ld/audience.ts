import type { Audience } from "./thing.ts";

/** Whom something is for, in the organisers' words. */
export const audienceOf = (audience: string | undefined): Audience | undefined =>
  audience === undefined ? undefined : { "@type": "Audience", audienceType: audience };
