import type { Registration } from "../../site/model.ts";
import { registrationStates } from "../../site/states.ts";
import type { DateTime } from "../../time.ts";
import { webAddress } from "./addresses.ts";
import { dayOrMoment, moment } from "./dates.ts";
import type { Graph } from "./graph.ts";
import { type Offer, thing } from "./thing.ts";

/** What ISO 4217 calls a sum without currency: what is free is so in all of them. */
const noCurrency = "XXX";

interface Cost {
  readonly name?: string;
  readonly price?: number;
  readonly priceCurrency?: string;
  readonly until?: DateTime | undefined;
}

/** Of a donation the lowest sum, as Google asks for; of what is no longer sold nothing. */
const costsOf = ({ price }: Registration, now: DateTime): readonly Cost[] => {
  if (price === undefined) return [{}];
  if (typeof price === "string") return [{ price: 0, priceCurrency: noCurrency }];
  return price
    .filter(({ until }) => !until || now < until)
    .map(({ label, amount, currency, until }) => ({
      name: label,
      price: amount,
      priceCurrency: currency,
      until,
    }));
};

/**
 * What one may book now or later, one offer a price; none once registration is closed. `announced` is since when it
 * is offered if content does not say. https://developers.google.com/search/docs/appearance/structured-data/event
 */
export const offersOf = (
  graph: Graph,
  registration: Registration,
  announced: DateTime | undefined,
): readonly Offer[] => {
  const { state, opens, closes } = registration;
  const { isOffered, availability } = registrationStates[state];
  const url = webAddress(graph.site, registration.url);
  if (!isOffered || (url === undefined && registration.price === undefined)) return [];
  return costsOf(registration, graph.site.now).map(({ until = closes, ...cost }) =>
    thing<Offer>({
      "@type": "Offer",
      ...cost,
      url,
      availability: availability && `https://schema.org/${availability}`,
      validFrom: opens ? moment(opens) : announced && dayOrMoment(announced),
      validThrough: until && moment(until),
    }),
  );
};

/** Undefined if it is not known, or not for everybody. */
export const isFree = ({ price }: Registration): boolean | undefined => {
  if (price === undefined || typeof price === "string") return price && true;
  if (price.length === 0) return undefined;
  if (price.every(({ amount }) => amount === 0)) return true;
  return price.some(({ amount }) => amount === 0) ? undefined : false;
};
