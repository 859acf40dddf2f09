/** Links in texts that lead to nothing of the site: what they may have meant, and why it is not there. */
import type { LinkKind } from "../../text/links.ts";
import type { EventContent, Item } from "../content.ts";
import type { Range } from "../yaml/source.ts";
import { linkOfPath } from "./link-of-path.ts";
import { knownLinks } from "./links.ts";
import { isMadePage, isUnreadable } from "./made-pages.ts";
import { describeMissing } from "./media.ts";
import { reportUnknown } from "./references.ts";
import type { Scope } from "./scope.ts";

/** Reports `speaker:bread` where nothing is called so; `range` is that of the id. */
export const reportUnknownLink = (
  scope: Scope,
  item: Item<unknown>,
  range: Range,
  kind: LinkKind,
  value: string,
): void => {
  const { source } = item.document;
  const { kind: asked, id, known } = knownLinks(scope, kind, value);
  if (known.isOpen) return;
  const written = `${kind}:${value}`;
  const whole = { start: range.start - kind.length - 1, end: range.end };
  const isWhole = source.text.slice(whole.start, whole.end) === written;
  const other = isWhole ? linkOfPath(scope, value) : undefined;
  const event = eventOf(scope, value);
  if (other !== undefined && !other.startsWith(`${kind}:`)) {
    scope.report.add(source, whole, "unknown-reference.kind", { value: written, nearest: other });
  } else if (asked === "page" && event !== undefined && isMadePage(id)) {
    if (isUnreadable(scope.content, event)) return;
    scope.report.add(source, range, "unknown-reference.made-page", {
      event: event.id,
      value: id,
      known: known.candidates.map((one) => one.id),
    });
  } else if (asked === "day") {
    // Another date is no slip of the pen; the same one of an event is what is meant.
    const nearest = known.candidates.find(({ names }) => names?.includes(id))?.id;
    const all = known.candidates.map((one) => one.id);
    const params = { kind: asked, value: id, nearest, known: all, where: known.where };
    scope.report.add(source, range, "unknown-reference", params);
  } else reportUnknown(scope, item, range, asked, id, known);
};

const eventOf = ({ content, event }: Scope, value: string): EventContent | undefined => {
  const [, other] = /^([^/]*)\//.exec(value) ?? [];
  return other === undefined ? event : content.events.find(({ id }) => id === other);
};

/** What to say of a file that is not there, or of the path of a page where a file's name is asked for. */
export const describeMissingFile = (scope: Scope, value: string) => {
  const missing = describeMissing(scope, value);
  const isPage = /(?:^|\/)[^./]*\/?$|\.(?:html?|md)$/i.test(value);
  const page = isPage ? linkOfPath(scope, value.replace(/^(?:\.{1,2}\/)+/, "")) : undefined;
  return { ...missing, nearest: page ?? missing.nearest };
};
