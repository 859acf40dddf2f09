/** Signs that nobody sees, in what is a title or a name. */
import { direction } from "../../i18n/languages.ts";
import { characterName } from "../../text/characters.ts";
import { idleSigns, withoutIdleSigns } from "../../text/hidden.ts";
import type { Range, Source } from "../yaml/source.ts";
import type { Scope } from "./scope.ts";

/** Reports those that do no work, with the text as it should be. */
export const reportHidden = (
  { report, language }: Scope,
  source: Source,
  text: string,
  range: () => Range,
): void => {
  const around = direction(language);
  const found = idleSigns(text, around);
  if (found.length === 0) return;
  const characters = [...new Set(found.map(({ 0: sign }) => characterName(sign)))];
  const fixed = withoutIdleSigns(text, around).trim();
  report.add(source, range(), "hidden-character", { value: text, characters, fixed });
};
