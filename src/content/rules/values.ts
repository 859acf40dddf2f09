/** One walk over every value that means more than itself: references, media, dates, texts and prose. */
import { parseDate } from "../../time.ts";
import {
  parseProse,
  type Prose,
  type ProseFault,
  proseToText,
  type Resolver,
} from "../../text/markdown.ts";
import type { Item } from "../content.ts";
import type { PhraseName } from "../report.ts";
import { visitTagged } from "../schema/tags.ts";
import type { Range } from "../source.ts";
import { type Path, pathName } from "../yaml.ts";
import { describeMissing, findMedia } from "./media.ts";
import { findPlaceholder } from "./placeholders.ts";
import { knownLinks } from "./links.ts";
import { checkReference, reportUnknown } from "./references.ts";
import { type Scope, within } from "./scope.ts";

/** The prose of every item, by the name of its path in its document; `""` is the body. */
export type ProseShelf = Map<Item<unknown>["document"], Map<string, Prose>>;

export interface ValueResults {
  readonly prose: ProseShelf;
  /** Ids that dangling references probably meant: these are not unused. */
  readonly meant: Set<string>;
}

/** Checks the values of an item, whether or not it passes its schema, and reads its prose. */
export const checkValues = (
  scope: Scope,
  item: Item<unknown>,
  resolver: Resolver,
  results: ValueResults,
  isLimited: boolean,
): void => {
  const { document } = item;
  const { report } = scope;
  visitTagged(item.schema, document.at(item.path), [], (path, tag, text) => {
    const range = () => document.valueRange(within(item, path));
    switch (tag.type) {
      case "reference": {
        const meant = checkReference(scope, item, path, tag.kind, text);
        if (meant !== undefined) results.meant.add(`${tag.kind}:${meant}`);
        break;
      }
      case "media":
        if (findMedia(scope, text) === undefined) {
          report.add(document.source, range(), "missing-media", describeMissing(scope, text));
        }
        break;
      case "moment":
        if (parseDate(text, scope.zone) === "gap") {
          report.add(document.source, range(), "dst-gap", { value: text, zone: scope.zone });
        }
        break;
      case "text": {
        const found = findPlaceholder(text);
        if (found) {
          const at = locate(document.source.text, range(), found.value);
          report.add(document.source, at, "placeholder", { value: found.value });
        }
        break;
      }
      case "markdown":
        readProse(scope, item, within(item, path), text, resolver, results.prose, isLimited);
        break;
      case "tba":
    }
  });
  if (item.path.length === 0 && document.source.file.endsWith(".md")) {
    readProse(scope, item, undefined, document.body, resolver, results.prose, isLimited);
  }
};

/** A text within a range of a file, or the range itself where escapes hide it. */
const locate = (source: string, range: Range, text: string): Range => {
  const start = source.indexOf(text, range.start);
  return start === -1 || start > range.end ? range : { start, end: start + text.length };
};

const readProse = (
  scope: Scope,
  item: Item<unknown>,
  path: Path | undefined,
  text: string,
  resolver: Resolver,
  shelf: ProseShelf,
  isLimited: boolean,
): void => {
  const { document } = item;
  const { prose, faults } = parseProse(text, {
    language: scope.language,
    resolve: resolver,
    limited: isLimited,
  });
  const ofDocument = shelf.get(document) ?? new Map<string, Prose>();
  shelf.set(document, ofDocument.set(path ? pathName(path) : "", prose));
  for (const fault of faults) {
    const range = path
      ? locate(
          document.source.text,
          document.valueRange(path),
          text.slice(fault.offset, fault.offset + fault.length),
        )
      : {
          start: document.bodyStart + fault.offset,
          end: document.bodyStart + fault.offset + fault.length,
        };
    reportFault(scope, item, range, fault);
  }
  const found =
    /lorem|ins[eé]r|todo|fixme|xxx|à compl/i.test(text) && findPlaceholder(proseToText(prose));
  if (found) {
    const around = path
      ? document.valueRange(path)
      : { start: document.bodyStart, end: document.source.text.length };
    const at = locate(document.source.text, around, found.value);
    scope.report.add(document.source, at, "placeholder", { value: found.value });
  }
};

const reportFault = (scope: Scope, item: Item<unknown>, range: Range, fault: ProseFault): void => {
  const { source } = item.document;
  const { value } = fault;
  switch (fault.code) {
    case "raw-html":
      // An end tag is no second mistake.
      if (!value.startsWith("</")) scope.report.add(source, range, fault.code, { value });
      break;
    case "no-alt":
      scope.report.add(source, range, fault.code, { value });
      break;
    case "missing-media":
      scope.report.add(source, range, "missing-media", describeMissing(scope, value));
      break;
    case "bad-url": {
      const name: PhraseName = `bad-url.${fault.reason ?? "form"}`;
      if (name === "bad-url.empty") scope.report.add(source, range, name);
      else scope.report.add(source, range, name, { value });
      break;
    }
    case "unknown-reference": {
      const { kind, id, known } = knownLinks(scope, fault.kind ?? "page", value);
      if (!known.isOpen) reportUnknown(scope, item, range, kind, id, known);
    }
  }
};
