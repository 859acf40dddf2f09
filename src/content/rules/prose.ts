/** Reads prose: what is wrong in it has a place in its file. */
import { answersAlike, type Answer, listenTo } from "../../text/answers.ts";
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
import { reportBeyond } from "../size.ts";
import type { Range } from "../source.ts";
import { nearestWord } from "../suggest.ts";
import { type Path, pathName } from "../yaml.ts";
import { knownLinks } from "./links.ts";
import { describeMissing } from "./media.ts";
import { findPlaceholder, type Placeholder } from "./placeholders.ts";
import { reportUnknown } from "./references.ts";
import type { Scope } from "./scope.ts";

/** The prose of every item, by the name of its path in its document; `""` is the body. */
export type ProseShelf = Map<Item<unknown>["document"], Map<string, Prose>>;

/** A prose as it was read, and what that depended on beside its text. */
interface Reading {
  readonly language: string;
  readonly isLimited: boolean;
  readonly answers: readonly Answer[];
  readonly prose: Prose;
  readonly faults: readonly ProseFault[];
  readonly placeholder: Placeholder | undefined;
}

const readings = new WeakMap<Item<unknown>["document"], Map<string, Reading>>();

const parse = (
  text: string,
  language: string,
  isLimited: boolean,
  resolver: Resolver,
  file: string,
): Reading => {
  const answers: Answer[] = [];
  const resolve = listenTo(resolver, answers);
  const { prose, faults } = parseProse(text, { language, resolve, limited: isLimited, file });
  const placeholder = /lorem|ins[eé]r|todo|fixme|xxx|à compl/i.test(text)
    ? findPlaceholder(proseToText(prose))
    : undefined;
  return { language, isLimited, answers, prose, faults, placeholder };
};

/** The prose at a place of a document, which is read again only if something that it names has changed. */
const readingOf = (
  document: Item<unknown>["document"],
  name: string,
  ...asked: Parameters<typeof parse>
): Reading => {
  const [, language, isLimited, resolver] = asked;
  const ofDocument = readings.get(document) ?? new Map<string, Reading>();
  readings.set(document, ofDocument);
  const known = ofDocument.get(name);
  const isSame =
    known?.language === language &&
    known.isLimited === isLimited &&
    answersAlike(resolver, known.answers);
  const reading = isSame ? known : parse(...asked);
  ofDocument.set(name, reading);
  return reading;
};

/** A text within a range of a file, or the range itself where escapes hide it. */
export const locate = (source: string, range: Range, text: string): Range => {
  const at = source.slice(range.start, range.end + text.length).indexOf(text);
  const start = range.start + at;
  return at === -1 ? range : { start, end: start + text.length };
};

/** The same for many texts of one value: once so many were not found, escapes hide them all. */
const locateEach = (source: string, range: Range): ((text: string) => Range) => {
  let misses = 0;
  return (text) => {
    if (misses > 20) return range;
    const found = locate(source, range, text);
    if (found === range) misses++;
    return found;
  };
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
  const name = path ? pathName(path) : "";
  const language = languageOf(item) ?? scope.language;
  const reading = readingOf(
    document,
    name,
    text,
    language,
    isLimited,
    resolver,
    document.source.file,
  );
  const { prose, faults, placeholder } = reading;
  const ofDocument = shelf.get(document) ?? new Map<string, Prose>();
  shelf.set(document, ofDocument.set(name, prose));
  const locateIn =
    path && faults.length > 0
      ? locateEach(document.source.text, document.valueRange(path))
      : undefined;
  for (const fault of faults) {
    const range = locateIn
      ? locateIn(text.slice(fault.offset, fault.offset + fault.length))
      : {
          start: document.bodyStart + fault.offset,
          end: document.bodyStart + fault.offset + fault.length,
        };
    reportFault(scope, item, range, fault);
  }
  if (placeholder) {
    const around = path
      ? document.valueRange(path)
      : { start: document.bodyStart, end: document.source.text.length };
    const at = locate(document.source.text, around, placeholder.value);
    scope.report.add(document.source, at, "placeholder", { value: placeholder.value });
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
    case "beyond-budget":
      reportBeyond(scope.report, source, range, fault.excess ?? "text");
      break;
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
