/** What `npm run new` makes of a site that is there. */
export const contentKinds = [
  "event",
  "day",
  "session",
  "speaker",
  "theme",
  "page",
  "news",
  "venue",
  "organisation",
] as const;
export type NewKind = (typeof contentKinds)[number];

/** All that it makes. */
export const kinds = ["site", ...contentKinds] as const;
