/** Links to a place on a page lead to one that is there. */
import { fragmentToId } from "../../text/markdown.ts";
import { nearestWord } from "../suggest/nearest.ts";
import { isOfEvent, isUnreadable } from "./made-pages.ts";
import { idsOnPages, type Pages } from "./page-ids.ts";
import { type PageOf, pageOfLink, pagesOfItem } from "./page-of.ts";
import type { PlaceLink } from "./prose.ts";
import type { Scope } from "./scope.ts";

/** To compare each of thousands with all places of its page would take seconds. */
const mostGuesses = 200;

/** Checks all of them once all texts are read: a heading may be in any. */
export const checkFragments = (links: readonly PlaceLink[], pages: Pages): void => {
  const idsOn = idsOnPages(pages);
  let asked = 0;
  for (const { scope, item, link, range } of links) {
    const { target, value } = link;
    const page = target && pageOfLink(scope, target.kind, target.id);
    const where = target ? (page ? [page] : []) : pagesOfItem(scope, item);
    // What a file holds that cannot be read is not known.
    if (where.some(isUnread(scope))) continue;
    const found = where.map(idsOn);
    const id = fragmentToId(value);
    if (found.some((ids) => ids.includes(id))) continue;
    // A text may stand on two pages: what is proposed is on both.
    const [first = [], ...others] = found;
    const ids = first.filter((one) => others.every((more) => more.includes(one)));
    asked += 1;
    const nearest = asked > mostGuesses ? undefined : nearestWord(value, ids);
    const on = target && `${target.kind}:${target.id}`;
    const known = ids.filter((one) => !isFurniture.test(one)).map((one) => `#${one}`);
    const params = { value, on, nearest: nearest === undefined ? undefined : `#${nearest}`, known };
    scope.report.add(item.document.source, range(), "unknown-reference.fragment", params);
  }
};

/** True of a page whose own text cannot be read, which is reported. */
const isUnread =
  ({ content }: Scope) =>
  ({ kind, event, id }: PageOf): boolean => {
    switch (kind) {
      case "event":
        return event?.event.document.isBroken ?? false;
      case "day":
        return event?.days.find((day) => day.id === id)?.document.isBroken ?? false;
      case "page": {
        const isMade = isOfEvent(id) && event !== undefined;
        if (isMade && isUnreadable(content, event)) return true;
        return (event ?? content).pages.items.get(id)?.document.isBroken ?? false;
      }
      case "session":
      case "speaker":
      case "theme":
        return event?.[`${kind}s`].items.get(id)?.document.isBroken ?? false;
      case "news":
        return event?.news.items.get(id)?.document.isBroken ?? false;
      default:
        return false;
    }
  };

/** What one hardly means to lead to, which would only lengthen the list. */
const isFurniture =
  /^(?:main|menu|search|filter|find|title|ticket|words|term-.*|note-.*|ref-.*|slot-.*)$/;
