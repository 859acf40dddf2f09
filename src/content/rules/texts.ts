/** What a text of one line says that is no text: that it is still open, what nobody sees, markup that shows as it is. */
import { findMarkup } from "../../text/typed/plain.ts";
import { isTba } from "../schema/tba.ts";
import { saysStillOpen } from "../suggest/still-open.ts";
import type { Range, Source } from "../yaml/source.ts";
import { reportHidden } from "./hidden.ts";
import { findPlaceholder } from "./placeholders.ts";
import { locate } from "./prose.ts";
import type { Scope } from "./scope.ts";

/** Checks the text of a field that stands at a range of its source. */
export const checkText = (scope: Scope, source: Source, text: string, range: () => Range): void => {
  const { report } = scope;
  if (isTba(text)) {
    report.add(source, range(), "placeholder.tba", { value: text });
    return;
  }
  reportHidden(scope, source, text, range);
  if (saysStillOpen(text)) {
    report.add(source, range(), "placeholder", { value: text });
    return;
  }
  const found = findPlaceholder(text);
  if (found) {
    const at = locate(source.text, range(), found.value);
    report.add(source, at, "placeholder", { value: found.value });
  }
  const markup = findMarkup(text);
  if (markup) {
    const at = locate(source.text, range(), markup.value);
    report.add(source, at, "shown-as-typed.plain", markup);
  }
};
