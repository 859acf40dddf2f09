/** Reads prose: what is wrong in it has a place in its file. */
import { answersAlike, type Answer, listenTo } from "../../text/answers.ts";
import { characterName, codePointName } from "../../text/characters.ts";
import { linkKinds } from "../../text/links.ts";
import {
  type AsTyped,
  type FragmentLink,
  type Parsing,
  parseProse,
  type Prose,
  type ProseFault,
  proseToText,
  type Resolver,
} from "../../text/markdown.ts";
import { harmfulSigns, withoutIdleSigns } from "../../text/hidden.ts";
import { forbiddenReferenceAt } from "../../text/references.ts";
import { isLanguageTag } from "../../time.ts";
import type { Item } from "../content.ts";
import { fromForeignWord } from "../suggest/foreign-words.ts";
import type { ProblemKey } from "../../i18n/problems.ts";
import { meantUrl } from "../schema/scalars.ts";
import { reportBeyond } from "../size.ts";
import type { Range } from "../yaml/source.ts";
import { nearestWord } from "../suggest/nearest.ts";
import { type Path, pathName } from "../yaml/path.ts";
import { linkOfPath } from "./link-of-path.ts";
import { findMedia } from "./media.ts";
import { findPlaceholder, type Placeholder } from "./placeholders.ts";
import type { Scope } from "./scope.ts";
import { describeMissingFile, reportUnknownLink } from "./unknown-links.ts";

/** The prose of every item, by the name of its path in its document; `""` is the body. */
export type ProseShelf = Map<Item<unknown>["document"], Map<string, Prose>>;

/** A prose as it was read, and what that depended on beside its text. */
interface Reading extends Parsing {
  readonly language: string;
  readonly isLimited: boolean;
  readonly answers: readonly Answer[];
  readonly placeholder: Placeholder | undefined;
  readonly harmful: readonly RegExpExecArray[];
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
  const options = { language, resolve, limited: isLimited, file, tellsTyped: !isLimited };
  const parsing = parseProse(text, options);
  const placeholder = findPlaceholder(text) && findPlaceholder(proseToText(parsing.prose));
  const harmful = harmfulSigns(text);
  return { language, isLimited, answers, ...parsing, placeholder, harmful };
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

/** A link to a place on a page, in a text of an item. */
export interface PlaceLink {
  readonly scope: Scope;
  readonly item: Item<unknown>;
  readonly link: FragmentLink;
  readonly range: () => Range;
}

/** What is read, and the places that it leads to, which are looked up at the end. */
export interface ProseResults {
  readonly prose: ProseShelf;
  readonly places: PlaceLink[];
}

/** Reads the prose of an item, its body or the field at a path, and says what is wrong in it. */
export const readProse = (
  scope: Scope,
  item: Item<unknown>,
  path: Path | undefined,
  text: string,
  resolver: Resolver,
  { prose: shelf, places }: ProseResults,
  isLimited: boolean,
): void => {
  const { document } = item;
  const name = path ? pathName(path) : "";
  const chosen = path && document.choices.get(name)?.language;
  const language = chosen ?? languageOf(item) ?? scope.language;
  const { file, text: whole } = document.source;
  const reading = readingOf(document, name, text, language, isLimited, resolver, file);
  const { prose, faults, fragments, asTyped, placeholder, harmful } = reading;
  const ofDocument = shelf.get(document) ?? new Map<string, Prose>();
  shelf.set(document, ofDocument.set(name, prose));
  const locateIn =
    path && faults.length + fragments.length + asTyped.length + harmful.length > 0
      ? locateEach(whole, document.valueRange(path))
      : undefined;
  const rangeOf = ({ offset, length }: { readonly offset: number; readonly length: number }) => {
    if (locateIn) return locateIn(text.slice(offset, offset + length));
    const start = document.bodyStart + offset;
    return { start, end: start + length };
  };
  for (const fault of faults) reportFault(scope, item, rangeOf(fault), fault, isLimited);
  for (const one of asTyped) reportTyped(scope, item, rangeOf(one), one);
  for (const { index: offset, 0: sign } of harmful) {
    const character = characterName(sign);
    const range = rangeOf({ offset, length: sign.length });
    scope.report.add(document.source, range, "hidden-character.text", { character });
  }
  for (const link of fragments) {
    places.push({ scope, item, link, range: () => rangeOf(link) });
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
  const meant = fromForeignWord(kind, linkKinds) ?? nearestWord(kind, linkKinds);
  return meant === undefined ? undefined : `${meant}:${id}`;
};

const reportTyped = (scope: Scope, item: Item<unknown>, range: Range, typed: AsTyped): void => {
  const { kind, value, fixed } = typed;
  scope.report.add(item.document.source, range, `shown-as-typed.${kind}`, { value, fixed });
};

const reportFault = (
  scope: Scope,
  item: Item<unknown>,
  range: Range,
  fault: ProseFault,
  isLimited: boolean,
): void => {
  const { source } = item.document;
  const { value } = fault;
  switch (fault.code) {
    case "bad-encoding": {
      const character = codePointName(forbiddenReferenceAt(value, 0)?.code ?? 0);
      scope.report.add(source, range, "bad-encoding.reference", { value, character });
      break;
    }
    case "beyond-budget":
      reportBeyond(scope.report, source, range, fault.excess ?? "text");
      break;
    case "raw-html":
      if (!isLimited && /^<\/?details\b/i.test(value)) {
        scope.report.add(source, range, "shown-as-typed.details", { value });
        // An end tag is no second mistake.
      } else if (!value.startsWith("</")) scope.report.add(source, range, fault.code, { value });
      break;
    case "no-alt":
      scope.report.add(source, range, fault.code, { value });
      break;
    case "missing-media":
      scope.report.add(source, range, "missing-media", describeMissingFile(scope, value));
      break;
    case "no-picture": {
      const { kind } = scope.content.media.get(findMedia(scope, value) ?? "") ?? {};
      scope.report.add(source, range, "bad-value.no-picture", { value, kind });
      break;
    }
    case "bad-url": {
      const name: ProblemKey = `bad-url.${fault.reason ?? "form"}`;
      if (name === "bad-url.empty") scope.report.add(source, range, name);
      else if (name === "bad-url.scheme") {
        // The C of C:\plan.png is a disk.
        const file = value.includes("\\") ? describeMissingFile(scope, value).nearest : undefined;
        const nearest = nearestKind(value) ?? meantUrl(value) ?? file;
        scope.report.add(source, range, name, { value, nearest });
      } else if (name === "bad-url.absolute-path") {
        scope.report.add(source, range, name, { value, nearest: linkOfPath(scope, value) });
      } else if (name === "bad-url.form" || name === "bad-url.no-scheme") {
        scope.report.add(source, range, name, { value, fixed: meantUrl(value) });
      } else if (name === "bad-url.hidden") {
        scope.report.add(source, range, name, { value, fixed: withoutIdleSigns(value) });
      } else scope.report.add(source, range, name, { value });
      break;
    }
    case "unknown-reference":
      reportUnknownLink(scope, item, range, fault.kind ?? "page", value);
  }
};
