import { type Event, TBA } from "../site/model.ts";
import { isOnlineOnly } from "../site/place.ts";
import type { Translate } from "./index.ts";

/** Where an event is, in one line: “Etalab, Paris”, “Lyon et en ligne”, “En ligne”. */
export const placeOf = (event: Event, t: Translate): string => {
  const { venue, attendance } = event;
  if (isOnlineOnly(event)) return t("poster.online");
  const place =
    venue === undefined || venue === TBA
      ? t("poster.place-tba")
      : "id" in venue
        ? [venue.name, venue.address?.city].filter(Boolean).join(", ")
        : venue.city;
  return attendance === "hybrid" ? t("poster.hybrid", { place }) : place;
};
