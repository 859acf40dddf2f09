/** What a speaker sent to have corrected, beside what the files say. */
import type { Content, EventContent, Item } from "../content/content.ts";
import { type WrittenField, writtenFields } from "../content/corrections/written.ts";
import { eventLanguages, sourceLanguage } from "../content/languages/languages-of.ts";
import { mergeFields } from "../content/patch/three-way-merge.ts";
import { isList, toMap } from "../content/patch/values.ts";
import { type CorrectedThing, markOf, readBase } from "../site/corrections.ts";
import { cleanLine, cleanText, hasHidden } from "./clean.ts";
import type { AddRemark, Remark } from "./contribution-file.ts";
import { type NewValue, newValue } from "./new-value.ts";
import { eventOf, type ReviewContext } from "./review.ts";
import type { Submission } from "./submission.ts";

/** A field of which something else was sent than the file says. */
export interface Difference extends NewValue {
  readonly field: WrittenField;
  /** True if it was edited here, too, since the form was filled in: nothing is written unless somebody says so. */
  readonly isConflict: boolean;
}

/** A correction, looked at. */
export interface CorrectionReview {
  readonly event: EventContent | undefined;
  /** What is corrected: `speaker:ada-martin`. */
  readonly about: string;
  readonly language: string;
  /** The file that is corrected, or would be if anything were. */
  readonly file: string;
  readonly differences: readonly Difference[];
  /** For the moderator alone: no file holds them. */
  readonly needs: string;
  readonly portrait: string;
  readonly notes: readonly Remark[];
  readonly block: Remark | undefined;
  /** True if the files say all of it, and there is nothing to read. */
  readonly isDone: boolean;
}

const longestNeeds = 5_000;
const longestAddress = 2_000;

const short = (text: string, most: number): string => Array.from(text).slice(0, most).join("");

/** What was sent of a field; undefined if it was not, or stands for nothing: a form without it, a name taken out. */
const sentOf = (
  { fields, sentFields }: Submission,
  { name }: WrittenField,
  base: ReadonlyMap<string, string>,
): string | undefined => {
  if (!sentFields.has(name)) return undefined;
  const text = fields[name];
  const isEmpty = text.trim() === "";
  return isEmpty && (!base.has(name) || name === "name" || name === "title") ? undefined : text;
};

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const differencesOf = (
  submission: Submission,
  written: readonly WrittenField[],
  item: Item<unknown>,
  context: { readonly content: Content; readonly event: EventContent },
): readonly Difference[] => {
  const base = readBase(submission.fields.base);
  const sent = new Map(
    written.flatMap((field) => {
      const text = sentOf(submission, field, base);
      return text === undefined ? [] : [[field.name, text] as const];
    }),
  );
  const theirs = toMap([...sent].map(([name, text]) => [name, markOf(text)]));
  const ours = toMap(written.map(({ name, text }) => [name, markOf(text)]));
  const known = toMap([...base].filter(([name]) => theirs[name] !== undefined));
  const { changes, conflicts } = mergeFields(known, theirs, ours);
  const changed = new Set(changes.map(([name]) => name));
  const links = item.document.original.at(["links"]);
  return written.flatMap((field): readonly Difference[] => {
    const isConflict = conflicts.includes(field.name);
    if (!isConflict && !changed.has(field.name)) return [];
    const made = newValue(field, sent.get(field.name) ?? "", {
      ...context,
      links: isList(links) ? links : [],
    });
    const isSame = submission.isMail
      ? inOneLine(made.text) === inOneLine(field.text)
      : made.text === field.text;
    return isSame ? [] : [{ ...made, field, isConflict }];
  });
};

const remarkOn = (
  { form, fields }: Submission,
  differences: readonly Difference[],
  event: EventContent,
  note: AddRemark,
): void => {
  if (fields.website.trim() !== "") note("moderate.note.honeypot");
  const { mode = "off" } = event.event.partial.speaker_forms ?? {};
  if (mode === "off") note("moderate.note.no-forms");
  if (readBase(fields.base).size === 0) note("moderate.note.base");
  const texts = [...differences.map(({ field }) => fields[field.name]), fields.needs];
  if (texts.some(hasHidden)) note("moderate.note.hidden");
  if (differences.some(({ isPlain }) => isPlain)) note("moderate.note.markup");
  if (form === "speaker" && fields.portrait.trim() !== "" && portraitOf(fields.portrait) === "")
    note("moderate.note.portrait");
};

/** An address of the web, to be opened by hand. */
const portraitOf = (written: string): string => {
  const text = cleanLine(written);
  const url = text.length <= longestAddress && URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : "";
};

const itemOf = (
  event: EventContent,
  thing: CorrectedThing,
  id: string,
): Item<unknown> | undefined =>
  thing === "speaker" ? event.speakers.items.get(id) : event.sessions.items.get(id);

const nothing = { differences: [], needs: "", portrait: "", notes: [], isDone: false };

/** Looks at a correction; nothing is written. */
export const reviewCorrection = (
  submission: Submission,
  thing: CorrectedThing,
  { content }: ReviewContext,
): CorrectionReview => {
  const { fields } = submission;
  const event = eventOf(cleanLine(fields.event), content);
  const id = short(cleanLine(fields[thing]), 100);
  const none = { ...nothing, event, about: `${thing}:${id}`, language: "", file: "" };
  if (!event)
    return { ...none, block: { key: "moderate.block.event", value: cleanLine(fields.event) } };
  const item = itemOf(event, thing, id);
  if (!item || item.document.isBroken)
    return { ...none, block: { key: `moderate.block.${thing}`, value: id } };
  const { language, fields: written } = writtenFields(item, thing, {
    language: cleanLine(fields.language),
    source: sourceLanguage(content, event),
    all: eventLanguages(content, event),
  });
  const differences = differencesOf(submission, written, item, { content, event });
  const notes: Remark[] = [];
  remarkOn(submission, differences, event, (key, value = "") => void notes.push({ key, value }));
  const needs = thing === "speaker" ? short(cleanText(fields.needs), longestNeeds) : "";
  const portrait = thing === "speaker" ? portraitOf(fields.portrait) : "";
  const file = differences[0]?.field.file ?? item.document.source.file;
  const isDone = differences.length === 0 && needs === "" && fields.portrait.trim() === "";
  return { ...none, language, file, differences, needs, portrait, notes, block: undefined, isDone };
};
