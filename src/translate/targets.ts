/** What is meant by the words behind `translate`: files and folders of the content, by any of their names. */
import { nearestWord } from "../content/suggest/nearest.ts";
import type { Content, EventContent } from "../content/content.ts";
import { translationName } from "../content/languages/file-name.ts";
import { type SourceText, textsOf } from "../content/translations/texts.ts";
import type { SayCommand } from "../i18n/commands.ts";
import { UsageFault } from "../run/options.ts";

/** Where to look. */
export interface Scope {
  readonly content: Content;
  readonly say: SayCommand;
  /** The one event that is meant, if it was said. */
  readonly event: string | undefined;
}

/** Texts that are meant, and the language if the name of a file told it. */
export interface Target {
  readonly texts: readonly SourceText[];
  readonly language: string | undefined;
}

/** The events that are looked at, and what they share unless one of them was named. */
export const scopesOf = ({
  content,
  say,
  event: id,
}: Scope): readonly (EventContent | undefined)[] => {
  if (id === undefined) return [undefined, ...content.events];
  const event = content.events.find((one) => one.id === id);
  if (event) return [event];
  const known = content.events.map((one) => one.id);
  const near = nearestWord(id, known);
  const nearest = near === undefined ? "" : say("new.nearest", { value: near });
  throw new UsageFault(say("new.unknown-event", { value: id, nearest, known: known.join(", ") }));
};

/** All texts that are looked at. */
export const textsIn = (scope: Scope): readonly SourceText[] =>
  scopesOf(scope).flatMap((event) => textsOf(scope.content, event));

const withoutEnding = (file: string): string => file.replace(/\.\w+$/, "");

/** `content/fair/sessions/conte.md` by its names: with and without its ending, from the site and from its folders. */
const namesOf = (file: string): readonly string[] => {
  const paths = [
    file,
    file.replace(/^(?:content|data)\//, ""),
    file.replace(/^content\/[^/]+\//, ""),
  ];
  return [...new Set([...paths, ...paths.map(withoutEnding)])];
};

const isMeant = (text: SourceText, word: string): boolean =>
  namesOf(text.item.document.source.file).some(
    (name) => name === word || name.startsWith(`${word}/`),
  );

/** `sessions/conte` of `./sessions/conte/` and `sessions\\conte`. */
const plainPath = (word: string): string =>
  word
    .split(/[\\/]/)
    .filter((step) => step !== "" && step !== ".")
    .join("/");

/** What a word means. Throws `UsageFault` where that is nothing, or files of several events. */
export const findTarget = (
  word: string,
  texts: readonly SourceText[],
  { say }: Pick<Scope, "say">,
): Target => {
  const path = plainPath(word);
  const name = translationName(path.includes(".md") ? path : `${path}.md`);
  const direct = texts.filter((text) => isMeant(text, path));
  const found =
    direct.length === 0 && name
      ? texts.filter((text) => isMeant(text, withoutEnding(name.base)))
      : direct;
  if (found.length === 0) {
    const known = [...new Set(texts.map(({ item }) => item.document.source.file))];
    const near =
      nearestWord(path, known.flatMap(namesOf)) ??
      nearestWord(withoutEnding(path), known.flatMap(namesOf));
    const nearest = near === undefined ? "" : say("new.nearest", { value: near });
    throw new UsageFault(say("translate.no-file", { value: word, nearest }));
  }
  const events = [...new Set(found.map(({ event }) => event?.id))];
  if (events.length > 1 && !path.startsWith("content"))
    throw new UsageFault(
      say("translate.which-event", {
        value: word,
        known: events.flatMap((id) => id ?? []).join(", "),
      }),
    );
  return { texts: found, language: direct.length === 0 ? name?.language : undefined };
};
