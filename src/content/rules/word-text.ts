/** The text of a word that a site replaces: its values, what nobody sees, markup that shows as it is. */
import { findMarkup } from "../../text/typed/plain.ts";
import type { LocaleInput } from "../schema/words.ts";
import { nearestWord } from "../suggest/nearest.ts";
import { englishOf, formOf, slotsOf } from "../words/keys.ts";
import { localeKey, oursOf } from "../words/read.ts";
import type { Value } from "../yaml/parse.ts";
import type { Path } from "../yaml/path.ts";
import { reportHidden } from "./hidden.ts";
import { locate } from "./prose.ts";
import type { WordsScope } from "./words-scope.ts";

const inBraces = (name: string): string => `{${name}}`;

interface Slots {
  readonly known: readonly string[];
  readonly needed: readonly string[];
}

/** The values that a text may hold, and those that it must: a form for one or two may say the number in its words. */
const slotsFor = (key: string, language: string): Slots => {
  const english = slotsOf(englishOf(key));
  const ours = oursOf(key, language);
  const form = formOf(key);
  const isWord = form !== undefined && form !== "other";
  const needed = english.filter((name) => !(isWord && name === "count"));
  return {
    known: [...new Set([...english, ...slotsOf(ours ?? ""), ...(isWord ? ["count"] : [])])],
    needed: ours === undefined ? needed : needed.filter((name) => slotsOf(ours).includes(name)),
  };
};

/** Reports values that a text has lost, or that are none. */
const checkSlots = (
  { document, report }: WordsScope,
  path: Path,
  text: string,
  { known, needed }: Slots,
  usual: string,
): void => {
  const { source } = document;
  const range = document.valueRange(path);
  const written = slotsOf(text);
  const strange = [...text.matchAll(/\{([^{}]*)\}/g)].filter(
    ([, name = ""]) => !known.includes(name),
  );
  for (const [whole, name = ""] of strange) {
    const free = known.filter((one) => !written.includes(one)).map(inBraces);
    report.add(source, locate(source.text, range, whole), "bad-word.value", {
      value: whole,
      nearest: nearestWord(name, free) ?? (free.length === 1 ? free[0] : undefined),
      known: known.map(inBraces),
    });
  }
  const lost = needed.filter((name) => !written.includes(name)).map(inBraces);
  if (lost.length > 0 && strange.length === 0)
    report.add(source, range, "bad-word.lost", { key: String(path.at(-1)), lost, text: usual });
};

/** Checks what is written for a key. */
export const checkWord = (scope: WordsScope, path: Path, key: string, text: Value): void => {
  const { document, language, report } = scope;
  const { source } = document;
  const range = () => document.valueRange(path);
  if (text === undefined) report.add(source, document.keyRange(path), "bad-word.empty", { key });
  else if (typeof text === "object") {
    const none = { field: key, fixed: undefined, fields: [] };
    report.add(source, range(), "wrong-type.text", none);
  } else if (text.trim().includes("\n")) report.add(source, range(), "wrong-type.one-line");
  else {
    const usual = oursOf(key, language) ?? englishOf(key);
    checkSlots(scope, path, text, slotsFor(key, language), usual);
    reportHidden(scope, source, text, range);
    const markup = findMarkup(text);
    if (markup && !findMarkup(usual))
      report.add(
        source,
        locate(source.text, range(), markup.value),
        "shown-as-typed.plain",
        markup,
      );
  }
};

/** Checks that hours are told where a language says how they are written. */
export const checkClock = (scope: WordsScope, locale: LocaleInput | undefined): void => {
  if (!locale?.clock) return;
  const path = [scope.language, localeKey, "clock"];
  const { time, full_hour: fullHour } = locale.clock;
  const both = { known: ["hour", "minute"], needed: ["hour", "minute"] };
  const hour = { known: ["hour"], needed: ["hour"] };
  checkSlots(scope, [...path, "time"], time, both, "{hour}:{minute}");
  checkSlots(scope, [...path, "full_hour"], fullHour, hour, "{hour} h");
};
