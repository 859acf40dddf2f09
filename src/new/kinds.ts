/** What `npm run new` makes. */
export const kinds = ["event", "speaker", "session", "theme", "page", "news"] as const;
export type NewKind = (typeof kinds)[number];
