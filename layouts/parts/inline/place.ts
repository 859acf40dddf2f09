import { type Html, html } from "../../../src/write/html.ts";
import { addressLine } from "../../../src/i18n/address.ts";
import { placeOf } from "../../../src/i18n/place.ts";
import type { Event, Venue } from "../../../src/site/model.ts";
import type { Spoken } from "../../../src/site/spoken.ts";
import type { Context } from "../../context.ts";
import { unlessSaid } from "./label.ts";

/** Where an event is, in one line: “Etalab, Paris”, “Lyon et en ligne”, “En ligne”. */
export const placeLine = (c: Context, event: Event): string => placeOf(event, c.t);

/** Where the map is: at the point if it is known, else a search for the address. */
export const mapUrl = (venue: Venue, spoken: Spoken): string => {
  if (venue.geo) {
    const { lat, lon } = venue.geo;
    return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=18/${lat}/${lon}`;
  }
  const query = addressLine(venue, spoken).replace(/^〒/, "") || venue.name;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
};

/** “Métro, ligne 10 : Ségur”, one way of coming here each. */
export const transportLines = (c: Context, ways: Venue["transport"]): readonly Html[] =>
  ways.map(({ mode, line, text }) => {
    const name = [
      c.t(`transport.${mode}`),
      line && c.plain(unlessSaid((line) => c.t("transport.line", { line }), line)),
    ];
    return c.say("transport.way", {
      way: html`<b>${name.filter(Boolean).join(" ")}</b>`,
      text: c.text(text),
    });
  });
