/** Pages elsewhere that are an event’s own. */
import { wayOf } from "./ways.ts";

/** Lists of what everybody says under a word. */
const ofEverybody = /\/(?:tags?|hashtags?|explore|search)(?:\/|$)|[?&](?:q|query|hashtag)=/i;

/** True of a page that somebody has for themselves: no e-mail, no call, no list of what others say. */
export const isProfile = (url: string): boolean => {
  if (wayOf(url).by !== "web" || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return !ofEverybody.test(pathname + search);
};
