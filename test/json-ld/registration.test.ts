import { describe, expect, test } from "vitest";
import type { Changes } from "../content/village.ts";
import { event, fairData, registrationOf } from "./village-data.ts";

// The village is told as of 10 January 2027; its fair is at the end of March.
const url = "https://tickets.example/fair";
const offer = { "@type": "Offer", url };
const inStock = "https://schema.org/InStock";

const states: readonly { says: string; changes: Changes; offers: unknown }[] = [
  {
    says: "open, and until when",
    changes: registrationOf(`registration: { url: "${url}", closes: 2027-03-26T12:00 }`),
    offers: { ...offer, availability: inStock, validThrough: "2027-03-26T12:00+01:00" },
  },
  {
    says: "open since it opened",
    changes: registrationOf(`registration: { url: "${url}", opens: 2027-01-04T09:00 }`),
    offers: { ...offer, availability: inStock, validFrom: "2027-01-04T09:00+01:00" },
  },
  {
    says: "open since the event was announced",
    changes: registrationOf(`published: 2027-01-02\nregistration: { url: "${url}" }`),
    offers: { ...offer, availability: inStock, validFrom: "2027-01-02" },
  },
  {
    says: "not yet open: from when, and no more",
    changes: registrationOf(`registration: { url: "${url}", opens: 2027-02-01T09:00 }`),
    offers: { ...offer, validFrom: "2027-02-01T09:00+01:00" },
  },
  {
    says: "full",
    changes: registrationOf(`registration: { url: "${url}", status: full }`),
    offers: { ...offer, availability: "https://schema.org/SoldOut" },
  },
  {
    says: "closed by its date: nothing is on offer",
    changes: registrationOf(`registration: { url: "${url}", price: free, closes: 2027-01-09 }`),
    offers: undefined,
  },
  {
    says: "closed by its organisers",
    changes: registrationOf(`registration: { url: "${url}", status: closed }`),
    offers: undefined,
  },
  {
    says: "of a cancelled event",
    changes: { [event]: ["venue: hall", "status: cancelled\nvenue: hall"] },
    offers: undefined,
  },
  {
    says: "of a postponed event",
    changes: { [event]: ["venue: hall", "status: postponed\nvenue: hall"] },
    offers: undefined,
  },
  {
    says: "not known yet",
    changes: registrationOf("registration: { url: tba }"),
    offers: undefined,
  },
  { says: "none", changes: registrationOf("registration: none"), offers: undefined },
  {
    says: "by e-mail: the address is no page",
    changes: registrationOf("registration: { url: mailto:a@b.example, price: free }"),
    offers: { "@type": "Offer", price: 0, priceCurrency: "XXX", availability: inStock },
  },
  {
    says: "by telephone: no address is made up",
    changes: registrationOf("registration: { phone: 01 23 45 67 89, price: free }"),
    offers: { "@type": "Offer", price: 0, priceCurrency: "XXX", availability: inStock },
  },
  {
    says: "on site, for a price that nobody knows: nothing to tell",
    changes: registrationOf("registration: { on_site: At the door }"),
    offers: undefined,
  },
];

describe("registration", () => {
  test.each(states)("$says", ({ changes, offers }) => {
    expect(fairData(changes).offers).toEqual(offers);
  });
});

const prices: readonly { says: string; price: string; offers: object; isFree: unknown }[] = [
  {
    says: "free",
    price: "free",
    offers: { price: 0, priceCurrency: "XXX" },
    isFree: true,
  },
  {
    says: "what one gives, which may be nothing",
    price: "donation",
    offers: { price: 0, priceCurrency: "XXX" },
    isFree: true,
  },
  {
    says: "one price",
    price: "[{ label: Adults, amount: 12.50, currency: EUR }]",
    offers: { name: "Adults", price: 12.5, priceCurrency: "EUR" },
    isFree: false,
  },
  {
    says: "several, one of which ends",
    price:
      "[{ label: Early, amount: 8, currency: EUR, until: 2027-02-01 }, { label: Late, amount: 12, currency: EUR }]",
    offers: [
      { name: "Early", price: 8, validThrough: "2027-02-02T00:00+01:00" },
      { name: "Late", price: 12 },
    ],
    isFree: false,
  },
  {
    says: "early until a date, and full from then on",
    price:
      "[{ label: Adults, note: with lunch, amount: 100, currency: EUR, early: { amount: 80, until: 2027-02-01 } }]",
    offers: [
      {
        name: "Adults",
        description: "with lunch",
        price: 80,
        availability: inStock,
        validThrough: "2027-02-02T00:00+01:00",
      },
      {
        price: 100,
        availabilityStarts: "2027-02-02T00:00+01:00",
        validFrom: "2027-02-02T00:00+01:00",
      },
    ],
    isFree: false,
  },
  {
    says: "early no more",
    price:
      "[{ label: Adults, amount: 100, currency: EUR, early: { amount: 80, until: 2027-01-05 } }]",
    offers: { price: 100, availability: inStock },
    isFree: false,
  },
  {
    says: "free early, which is not free",
    price: "[{ label: All, amount: 5, currency: EUR, early: { amount: 0, until: 2027-02-01 } }]",
    offers: [{ price: 0 }, { price: 5 }],
    isFree: undefined,
  },
  {
    says: "one that has ended, and is no longer told",
    price:
      "[{ label: Early, amount: 8, currency: EUR, until: 2027-01-05 }, { label: Late, amount: 12, currency: EUR }]",
    offers: { name: "Late", price: 12 },
    isFree: false,
  },
  {
    says: "free for some, which is not free",
    price:
      "[{ label: Adults, amount: 8, currency: EUR }, { label: Children, amount: 0, currency: EUR }]",
    offers: [{ name: "Adults" }, { name: "Children", price: 0 }],
    isFree: undefined,
  },
  {
    says: "nothing for anybody",
    price: "[{ label: All, amount: 0, currency: CHF }]",
    offers: { price: 0, priceCurrency: "CHF" },
    isFree: true,
  },
];

describe("a price that is", () => {
  test.each(prices)("$says", ({ price, offers, isFree }) => {
    const data = fairData(registrationOf(`registration: { url: "${url}", price: ${price} }`));
    expect(data.offers).toMatchObject(offers);
    expect(data.isAccessibleForFree).toBe(isFree);
  });

  test("not known is not told", () => {
    const data = fairData(registrationOf(`registration: { url: "${url}" }`));
    expect(data).not.toHaveProperty("isAccessibleForFree");
    expect(data.offers).not.toHaveProperty("price");
  });

  test("of what can no longer be booked leaves the event free", () => {
    const data = fairData(registrationOf("registration: { price: free, status: closed }"));
    expect(data.isAccessibleForFree).toBe(true);
  });
});

test("the number of places is told if it is one", () => {
  const capacity = (said: string) =>
    fairData(registrationOf(`registration: { url: "${url}", capacity: ${said} }`))
      .maximumAttendeeCapacity;
  expect(capacity("120")).toBe(120);
  expect(capacity("limited")).toBeUndefined();
});
