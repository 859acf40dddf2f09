import { withoutDirectionSigns } from "./bidi.ts";
import type { Key, Translate } from "./index.ts";

/**
 * A text whose values a script fills in: `openWords(t, "my.removed", "title")` is “Removed: {title}”. What is put
 * there is set apart by its own element.
 */
export const openWords = (t: Translate, key: Key, ...names: readonly string[]): string =>
  withoutDirectionSigns(t(key, Object.fromEntries(names.map((name) => [name, `{${name}}`]))));
