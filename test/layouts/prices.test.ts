/** What a ticket says of prices: all of them, or the lowest of many. */
import { describe, expect, test } from "vitest";
import { admission } from "../../layouts/parts/event/admission.ts";
import { cost, ticket } from "../../layouts/parts/event/ticket.ts";
import type { Price } from "../../src/site/model.ts";
import { at, contextOf, makeEvent, registration, textOf } from "./small-site.ts";

const makePrice = (label: string, amount: number, facts: Partial<Price> = {}): Price => ({
  id: label,
  label,
  amount,
  currency: "EUR",
  until: undefined,
  ...facts,
});

const early = { amount: 80, until: at("2027-05-02T00:00") };
const plain = (text: string): string => text.replaceAll(/\s+/g, " ");

const read = (prices: readonly Price[], now = "2027-04-01T12:00") => {
  const priced = { ...registration, price: prices };
  const event = makeEvent({ registration: priced });
  const c = contextOf(event, now);
  const shown = admission(c, event, 3);
  return {
    ticket: plain(textOf(ticket(c, event))),
    cost: plain(textOf(cost(c, priced) ?? ticket(c, event))),
    markup: ticket(c, event).markup,
    admission: shown && plain(textOf(shown)),
  };
};

describe("an early price", () => {
  const adults = makePrice("Plein tarif", 100, { early });

  test("stands in one line with the full one, each with its time", () => {
    expect(read([adults]).cost).toBe("Plein tarif, jusqu’au 1er mai : 80 €, puis 100 €");
  });

  test("is gone when it is over: for the clock, and for the next build", () => {
    expect(read([adults], "2027-05-02T00:00").cost).toBe("100 € Plein tarif");
    expect(plain(read([adults]).markup)).toMatch(
      /<template data-from="2027-05-02T00:00\+02:00"[^>]*><b>100 €<\/b> Plein tarif<\/template>/,
    );
  });

  test("that is never followed by the full one is told all the same", () => {
    const until = at("2027-04-20T00:00");
    expect(read([{ ...adults, until }]).cost).toContain("80 €, puis 100 €, jusqu’au 19 avr");
  });

  test("may be none", () => {
    const free = makePrice("Adhérents", 5, { early: { ...early, amount: 0 } });
    expect(read([free]).cost).toBe("Adhérents, jusqu’au 1er mai : Gratuit, puis 5 €");
  });
});

test("a price says for whom it is", () => {
  expect(read([makePrice("Réduit", 10, { note: "étudiants, sur carte" })]).cost).toBe(
    "10 € Réduit étudiants, sur carte",
  );
});

const five = [30, 20, 60, 40, 50].map((amount) => makePrice(`Tarif ${amount}`, amount));

describe("more than four prices", () => {
  test("four are all on the ticket", () => {
    const { ticket: shown, admission: all } = read(five.slice(1));
    expect(shown).toContain("20 € Tarif 20");
    expect(all).toBeUndefined();
  });

  test("five are in the section of admission, to which the ticket leads from the lowest", () => {
    const { ticket: shown, markup, admission: all } = read(five);
    expect(shown).toContain("à partir de 20 € Tous les tarifs");
    expect(shown).not.toContain("Tarif 20");
    expect(markup).toContain('<a href="#admission">Tous les tarifs</a>');
    for (const { label, amount } of five) expect(all).toContain(`${amount} € ${label}`);
  });

  test.each([
    { says: "Gratuit – 50 €", amounts: [0, 10, 20, 30, 50] },
    { says: "20 €", amounts: [20, 20, 20, 20, 20] },
    { says: "Gratuit", amounts: [0, 0, 0, 0, 0] },
  ])("are told as “$says”", ({ says, amounts }) => {
    const { ticket: shown } = read(amounts.map((amount, i) => makePrice(`T${i}`, amount)));
    expect(shown).toContain(`Combien ${says} Tous les tarifs`);
  });

  test("have a lowest in each currency", () => {
    const francs = five.map((price) => ({ ...price, currency: "CHF" }));
    expect(read([...five, ...francs]).ticket).toContain("à partir de 20 €, à partir de 20 CHF");
  });

  test("have another lowest once the lowest is no longer sold", () => {
    const first = makePrice("Premiers", 5, { until: early.until });
    const { markup, ticket: shown } = read([first, ...five]);
    expect(shown).toContain("à partir de 5 €");
    expect(plain(markup)).toContain(
      '<template data-from="2027-05-02T00:00+02:00"><b>à partir de 20 €</b></template>',
    );
    expect(read([first, ...five], "2027-05-03T12:00").ticket).toContain("à partir de 20 €");
  });

  test("are counted early where they are", () => {
    const prices = [...five.slice(1), makePrice("Tôt", 90, { early: { ...early, amount: 15 } })];
    expect(read([...prices, makePrice("Plus", 70)]).ticket).toContain("à partir de 15 €");
  });

  test("are all told where there is no section of admission", () => {
    expect(read(five).cost).toContain("30 € Tarif 30 20 € Tarif 20");
  });
});
