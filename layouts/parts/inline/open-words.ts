import type { Key } from "../../../src/i18n/index.ts";
import { withoutDirectionSigns } from "../../../src/i18n/bidi.ts";
import type { Context } from "../../context.ts";

/**
 * A text whose values a script fills in: `openWords(c, "my.removed", "title")` is “Removed: {title}”. What is put
 * there is set apart by its own element.
 */
export const openWords = (c: Context, key: Key, ...names: readonly string[]): string =>
  withoutDirectionSigns(c.t(key, Object.fromEntries(names.map((name) => [name, `{${name}}`]))));
