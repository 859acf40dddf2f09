/** Reads prose: what is wrong in it has a place in its file. */
import { linkKinds } from "../../text/links.ts";
import {
  parseProse,
  type Prose,
  type ProseFault,
  proseToText,
  type Resolver,
} from "../../text/markdown.ts";
import { isLanguageTag } from "../../time.ts";
import type { Item } from "../content.ts";
import { fromFrench } from "../french.ts";
import type { PhraseName } from "../report.ts";
import type { Range } from "../source.ts";
import { nearestWord } from "../suggest.ts";
import { type Path, pathName } from "../yaml.ts";
import { knownLinks } from "./links.ts";
import { describeMissing } from "./media.ts";
import { findPlaceholder } from "./placeholders.ts";
import { reportUnknown } from "./references.ts";
import type { Scope } from "./scope.ts";

/** The prose of every item, by the name of its path in its document; `""` is the body. */
export type ProseShelf = Map<Item<unknown>["document"], Map<string, Prose>>;

/** A text within a range of a file, or the range itself where escapes hide it. */
export const locate = (source: string, range: Range, text: string): Range => {
  const start = source.indexOf(text, range.start);
  return start === -1 || start > range.end ? range : { start, end: start + text.length };
};

/** The language that an item says it is in. */
const languageOf = ({ document, path }: Item<unknown>): string | undefined => {
  const language = document.at([...path, "language"]);
  return typeof language === "string" && isLanguageTag(language) ? language : undefined;
};

/** Reads the prose of an item, its body or the field at a path, and says what is wrong in it. */
export const readProse = (
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
    language: languageOf(item) ?? scope.language,
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

/** `speakers:ada` → `speaker:ada` */
const nearestKind = (value: string): string | undefined => {
  const [, kind = "", id = ""] = /^([^:]+):(.*)$/.exec(value) ?? [];
  const meant = fromFrench(kind, linkKinds) ?? nearestWord(kind, linkKinds);
  return meant === undefined ? undefined : `${meant}:${id}`;
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
      else if (name === "bad-url.scheme") {
        scope.report.add(source, range, name, { value, nearest: nearestKind(value) });
      } else scope.report.add(source, range, name, { value });
      break;
    }
    case "unknown-reference": {
      const { kind, id, known } = knownLinks(scope, fault.kind ?? "page", value);
      if (!known.isOpen) reportUnknown(scope, item, range, kind, id, known);
    }
  }
};
