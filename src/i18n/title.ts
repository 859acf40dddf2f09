/** What things are called. */
import { TBA, type Tba } from "../site/model.ts";
import type { Translate } from "./index.ts";

/** A title as `set` sets it, or in the page's words that it is to be announced. */
export const titleOf = (
  t: Translate,
  title: string | Tba,
  set: (title: string) => string = (text) => text,
): string => (title === TBA ? t("programme.title-tba") : set(title));
