/** Links to a place on a page lead to one that is there. */
import { fragmentToId } from "../../text/markdown.ts";
import { nearestWord } from "../suggest/nearest.ts";
import { idsOnPages, type Pages } from "./page-ids.ts";
import { pageOfLink, pagesOfItem } from "./page-of.ts";
import type { PlaceLink } from "./prose.ts";

/** Checks all of them once all texts are read: a heading may be in any. */
export const checkFragments = (links: readonly PlaceLink[], pages: Pages): void => {
  const idsOn = idsOnPages(pages);
  for (const { scope, item, link, range } of links) {
    const { target, value } = link;
    const page = target && pageOfLink(scope, target.kind, target.id);
    const where = target ? (page ? [page] : []) : pagesOfItem(scope, item);
    const found = where.map(idsOn);
    const id = fragmentToId(value);
    if (found.some((ids) => ids.includes(id))) continue;
    // A text may stand on two pages: what is proposed is on both.
    const [first = [], ...others] = found;
    const ids = first.filter((one) => others.every((more) => more.includes(one)));
    const nearest = nearestWord(value, ids);
    const on = target && `${target.kind}:${target.id}`;
    const known = ids.filter((one) => !isFurniture.test(one)).map((one) => `#${one}`);
    const params = { value, on, nearest: nearest === undefined ? undefined : `#${nearest}`, known };
    scope.report.add(item.document.source, range(), "unknown-reference.fragment", params);
  }
};

/** What one hardly means to lead to, which would only lengthen the list. */
const isFurniture =
  /^(?:main|menu|search|title|ticket|words|term-.*|comment_.*|note-.*|ref-.*|slot-.*)$/;
