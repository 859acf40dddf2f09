/** How one registers, in plain text. */
import { setApart } from "../../i18n/bidi.ts";
import { direction } from "../../i18n/languages.ts";
import type { Registration } from "../../site/model.ts";
import { type Way, wayOf, waysOf } from "../../site/ways.ts";
import type { Voice } from "./voice.ts";

/** An address as one types it: of e-mail and telephones without `mailto:` and `tel:`. */
const typed = (language: string, { by, url, shown }: Way): string => {
  if (by === "phone") return direction(language) === "rtl" ? setApart(shown, "ltr") : shown;
  return by === "email" ? shown : url;
};

/** The address of a stream or of another place that one joins from elsewhere. */
export const addressInText = ({ language }: Voice, url: string): string =>
  typed(language, wayOf(url));

/** Each way as one types it, and in words where it is on site. */
export const waysInText = (
  { set, language }: Voice,
  registration: Registration,
): readonly string[] => [
  ...waysOf(registration).map((way) => typed(language, way)),
  ...(registration.onSite === undefined ? [] : [set(registration.onSite)]),
];
