/** How one registers, in plain text. */
import { setApart } from "../../i18n/bidi.ts";
import { direction } from "../../i18n/languages.ts";
import type { Registration } from "../../site/model.ts";
import { waysOf } from "../../site/ways.ts";
import type { Voice } from "./voice.ts";

/** Each way as one types it: an address, a number; and in words where it is on site. */
export const waysInText = (
  { set, language }: Voice,
  registration: Registration,
): readonly string[] => [
  ...waysOf(registration).map(({ by, url, shown }) => {
    if (by === "phone") return direction(language) === "rtl" ? setApart(shown, "ltr") : shown;
    return by === "email" ? shown : url;
  }),
  ...(registration.onSite === undefined ? [] : [set(registration.onSite)]),
];
