import type { Event } from "../site/model.ts";
import { shortNameOf } from "../site/organisers.ts";
import type { Translate } from "./index.ts";

/** The organisers by name and, where some are to be announced, that there are others; none if none is known. */
export const organisersOf = (
  t: Translate,
  { organisers, organisersTba }: Pick<Event, "organisers" | "organisersTba">,
): readonly string[] => {
  const names = organisers.map(shortNameOf);
  return names.length > 0 && organisersTba ? [...names, t("tba.more")] : names;
};
