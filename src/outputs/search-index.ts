/** One thing that may be found: its address within the event's folder, its title, what tells it from others. */
export type Found = readonly [path: string, title: string, detail: string];

/** All that may be found in an event, as `search.json` holds it. */
export type SearchIndex = readonly Found[];
