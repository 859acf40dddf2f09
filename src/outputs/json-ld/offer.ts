import type { Price, Registration } from "../../site/model.ts";
import { isSoldAt } from "../../site/prices.ts";
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
  readonly description?: string | undefined;
  readonly price?: number;
  readonly priceCurrency?: string;
  readonly from?: DateTime | undefined;
  readonly until?: DateTime | undefined;
}

/** A price as it is asked now, and as it will be once it is early no more. */
const costsOfPrice = (
  { label, note, amount, currency, until, early }: Price,
  now: DateTime,
): readonly Cost[] => {
  const cost = (price: number) => ({
    name: label,
    price,
    priceCurrency: currency,
    description: note,
  });
  return early && now < early.until
    ? [
        { ...cost(early.amount), until: early.until },
        { ...cost(amount), from: early.until, until },
      ]
    : [{ ...cost(amount), until }];
};

/** Of a donation the lowest sum, as Google asks for; of what is no longer sold nothing. */
const costsOf = ({ price }: Registration, now: DateTime): readonly Cost[] => {
  if (price === undefined) return [{}];
  if (typeof price === "string") return [{ price: 0, priceCurrency: noCurrency }];
  return price.filter((one) => isSoldAt(one, now)).flatMap((one) => costsOfPrice(one, now));
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
  return costsOf(registration, graph.site.now).map(({ from, until = closes, ...cost }) => {
    const validFrom = from ?? opens;
    return thing<Offer>({
      "@type": "Offer",
      ...cost,
      url,
      availability:
        from === undefined && availability ? `https://schema.org/${availability}` : undefined,
      availabilityStarts: from && moment(from),
      validFrom: validFrom ? moment(validFrom) : announced && dayOrMoment(announced),
      validThrough: until && moment(until),
    });
  });
};

/** Undefined if it is not known, or not for everybody. */
export const isFree = ({ price }: Registration): boolean | undefined => {
  if (price === undefined || typeof price === "string") return price && true;
  if (price.length === 0) return undefined;
  if (price.every(({ amount }) => amount === 0)) return true;
  return price.some(({ amount, early }) => amount === 0 || early?.amount === 0) ? undefined : false;
};
