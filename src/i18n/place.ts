import { type Event, TBA } from "../site/model.ts";
import type { Translate } from "./index.ts";

/** Where an event is, in one line: “Etalab, Paris”, “Lyon et en ligne”, “En ligne”. */
export const placeOf = ({ venue, attendance, status }: Event, t: Translate): string => {
  if (attendance === "online" || status === "moved-online") return t("poster.online");
  const place =
    venue === undefined || venue === TBA
      ? t("poster.place-tba")
      : "id" in venue
        ? [venue.name, venue.address?.city].filter(Boolean).join(", ")
        : venue.city;
  return attendance === "hybrid" ? t("poster.hybrid", { place }) : place;
};
