/** Spanish and Portuguese: what a native expects of dates, hours, numbers and words. */
import { describe, expect, test } from "vitest";
import { dates } from "../../src/i18n/dates.ts";
import { en } from "../../src/i18n/en/pages.ts";
import { es } from "../../src/i18n/es/pages.ts";
import { translator } from "../../src/i18n/index.ts";
import { languageName } from "../../src/i18n/languages.ts";
import { numbers } from "../../src/i18n/numbers.ts";
import { pt } from "../../src/i18n/pt/pages.ts";
import { compileGlossary } from "../../src/text/glossary.ts";
import { endOfFirstSentence } from "../../src/text/sentence.ts";
import { typeset } from "../../src/text/typography.ts";
import { DateTime } from "../../src/time.ts";
import { visible } from "../text/visible.ts";

const at = (iso: string): DateTime => DateTime.fromISO(iso, { zone: "Europe/Madrid" });
const tuesday = at("2013-06-11T13:30");
const [spanish, mexican, portuguese] = [dates("es"), dates("es-MX"), dates("pt")];

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

/** What only these languages have: the words before an hour, one and several. */
const ofHours = /^(time\.(?:from|from-to|until|moment))\.(?:one|other)$/;

describe.each([
  ["Spanish", "es", es],
  ["Portuguese", "pt", pt],
])("%s", (_name, language, strings: Readonly<Record<string, string>>) => {
  test("holds what English holds", () => {
    const english: Readonly<Record<string, string>> = en;
    for (const [key, text] of Object.entries(strings))
      expect([key, placeholders(text)]).toEqual([
        key,
        placeholders(english[key.replace(ofHours, "$1")] ?? ""),
      ]);
  });

  test("is in the order of English", () => {
    expect(Object.keys(strings).filter((key) => !ofHours.test(key))).toEqual(Object.keys(en));
  });

  test("is set as its texts are", () => {
    for (const text of Object.values(strings))
      expect(visible(text)).toBe(visible(typeset(text, language)));
  });

  test("has its own quotation marks and signs", () => {
    const all = Object.values(strings).join("\n");
    expect(all).not.toMatch(/[“”„"']|\.\.\./);
    expect(all).not.toMatch(/ [:;!?]/);
  });
});

test("a question in Spanish is open from its beginning", () => {
  for (const text of Object.values(es))
    expect([text, text.split("?").length]).toEqual([text, text.split("¿").length]);
});

describe("dates", () => {
  test.each([
    [spanish.date(tuesday), "martes 11~de~junio~de~2013"],
    [spanish.date(at("2013-06-01")), "sábado 1~de~junio~de~2013"],
    [spanish.weekdayDayMonth(tuesday), "martes 11~de~junio"],
    [spanish.dateSpan(at("2027-03-10"), at("2027-03-13")), "10–13~de~marzo~de~2027"],
    [spanish.dateSpan(at("2027-03-30"), at("2027-04-02")), "30~de~marzo~– 2~de~abril~de~2027"],
    [spanish.monthSpan(at("2028-03-01"), at("2028-04-01")), "marzo~– abril~de~2028"],
    [portuguese.date(tuesday), "terça-feira, 11~de~junho~de~2013"],
    [portuguese.shortDate(at("2013-06-01")), "1~de~junho~de~2013"],
    [portuguese.weekdayDayMonth(tuesday), "terça-feira, 11~de~junho"],
    [portuguese.dateSpan(at("2027-03-10"), at("2027-03-13")), "10–13~de~março~de~2027"],
    [portuguese.month(tuesday), "junho~de~2013"],
  ])("%s", (written, expected) => {
    expect(visible(written)).toBe(expected);
  });

  test("stand in sentences", () => {
    const start = spanish.date(at("2027-06-12"));
    const end = spanish.date(at("2027-06-14"));
    expect(visible(translator("es")("poster.past-span", { start, end }))).toBe(
      "Este evento tuvo lugar del sábado 12~de~junio~de~2027 al lunes 14~de~junio~de~2027.",
    );
    expect(visible(translator("pt")("ticket.closes", { moment: portuguese.moment(tuesday) }))).toBe(
      "Inscrições até terça-feira, 11~de~junho~de~2013 às 13h30.",
    );
  });
});

describe("hours", () => {
  test.each([
    ["13:30", "13:30", "1:30~p.m.", "13h30"],
    ["14:00", "14:00", "2~p.m.", "14h"],
    ["09:05", "9:05", "9:05~a.m.", "9h05"],
    ["00:00", "0:00", "12~de~la~noche", "0h"],
    ["12:00", "12:00", "12~del~mediodía", "12h"],
  ])("%s", (hour, ...expected) => {
    const then = at(`2013-06-11T${hour}`);
    expect([spanish, mexican, portuguese].map(({ time }) => visible(time(then)))).toEqual(expected);
  });

  test("end a day", () => {
    const midnight = at("2013-06-12");
    expect([spanish, mexican, portuguese].map(({ endTime }) => visible(endTime(midnight)))).toEqual(
      ["24:00", "12~de~la~noche", "24h"],
    );
  });

  test.each([
    [spanish, "13:00", "18:00", "13:00~–~18:00", "de 13:00 a 18:00"],
    [portuguese, "13:30", "18:00", "13h30~–~18h", "das 13h30 às 18h"],
    [portuguese, "22:00", "01:30", "22h~–~1h30", "das 22h à 1h30"],
  ])("make a span", ({ span, spokenSpan }, from, to, seen, heard) => {
    const start = at(`2013-06-11T${from}`);
    const hours = { start, end: at(`2013-06-${to < from ? 12 : 11}T${to}`) };
    expect(visible(span(hours))).toBe(seen);
    expect(visible(spokenSpan(hours))).toBe(heard);
  });

  test("have an article that agrees", () => {
    const [one, two] = [at("2013-06-11T13:00"), at("2013-06-11T14:00")];
    const early = at("2013-06-11T01:15");
    expect(visible(spanish.moment(one))).toBe("martes 11~de~junio~de~2013 a las 13:00");
    expect(visible(mexican.moment(one))).toBe("martes 11~de~junio~de~2013 a la 1~p.m.");
    expect(visible(mexican.moment(two))).toBe("martes 11~de~junio~de~2013 a las 2~p.m.");
    const open = (start: DateTime) => ({ start, end: start, isOpenEnded: true });
    expect(spanish.span(open(early))).toBe("a partir de la 1:15");
    expect(spanish.span(open(two))).toBe("a partir de las 14:00");
    expect(portuguese.span(open(early))).toBe("a partir da 1h15");
    expect(portuguese.span(open(two))).toBe("a partir das 14h");
  });
});

test.each([
  ["es", "12,50~€", "1200~€", "polaco"],
  ["pt", "12,50~€", "1200~€", "polaco"],
  ["pt-BR", "€~12,50", "€~1.200", "polonês"],
])("numbers and names in %s are those of its region", (language, price, large, polish) => {
  expect(visible(numbers(language).money(12.5, "EUR"))).toBe(price);
  expect(visible(numbers(language).money(1200, "EUR"))).toBe(large);
  expect(languageName("pl", language)).toBe(polish);
});

describe("texts", () => {
  test.each([
    ["es", "el 11 de junio de 2013", "el 11~de~junio de 2013"],
    ["es", "« así » y «así»", "«así» y «así»"],
    ["es", "10 € o 5 %, a las 13:30 h", "10~€ o 5~%, a las 13:30~h"],
    ["es", "el Sr. García y la Dra. Ruiz", "el Sr.~García y la Dra.~Ruiz"],
    ["es", "n.º 5, siglo XXI...", "n.º~5, siglo~XXI…"],
    ["es", "12 000 plazas", "12_000 plazas"],
    ["pt", "a 11 de junho de 2013", "a 11~de~junho de 2013"],
    ["pt", "R$ 10 ou 10 €", "R$~10 ou 10~€"],
    ["pt", "a Dra. Sousa, século XXI", "a Dra.~Sousa, século~XXI"],
  ])("are set in %s: %s", (language, written, set) => {
    expect(visible(typeset(written, language))).toBe(set);
    expect(typeset(typeset(written, language), language)).toBe(typeset(written, language));
  });

  test.each([
    ["es", "¿Para quién? ¡Sí!"],
    ["es", "en 2013 150 personas, «»"],
    ["pt", "Para quem? das 13h30 às 18h"],
  ])("are left alone in %s where nothing is to be done: %s", (language, text) => {
    expect(typeset(text, language)).toBe(text);
  });

  test("do not end with a title", () => {
    const text = "El Sr. García y la Dra. Ruiz abren.";
    expect(endOfFirstSentence(`${text} Luego hay pausa.`)).toBe(text.length);
  });

  test("have the terms of the glossary in the plural too", () => {
    const terms = [{ id: "a", term: "dato abierto", aliases: [] }];
    expect(compileGlossary(terms, "es").pattern?.exec("con datos abiertos")?.[0]).toBe(
      "datos abiertos",
    );
    const other = [{ id: "a", term: "servidor", aliases: [] }];
    expect(compileGlossary(other, "pt").pattern?.exec("os servidores")?.[0]).toBe("servidores");
  });
});
