import { describe, expect, test } from "vitest";
import { addressLine, addressLines } from "../../src/i18n/address.ts";
import { countryCode, countryCodes, countryName } from "../../src/i18n/countries.ts";
import type { Address } from "../../src/site/model.ts";

const linesOf = (address: Address, language = "en"): readonly string[] =>
  addressLines({ address }, language);

/** As a reader sees it: how spaces break is told elsewhere. */
const shown = (address: Address): string => linesOf(address).join(" / ").replaceAll("\u00a0", " ");

describe("an address is written as in its country", () => {
  const rows: readonly (readonly [
    code: string,
    street: string | undefined,
    postalCode: string | undefined,
    city: string,
    region: string | undefined,
    lines: string,
  ])[] = [
    ["US", "600 Congress Ave", "78701", "Austin", "TX", "600 Congress Ave / Austin, TX 78701"],
    ["US", undefined, "10001", "New York", "New York", "New York, New York 10001"],
    ["CA", "111 Wellington St", "K1A 0A9", "Ottawa", "ON", "111 Wellington St / Ottawa ON K1A 0A9"],
    ["GB", "1 Mill Road", "TN1 1AA", "Milton", undefined, "1 Mill Road / Milton / TN1 1AA"],
    ["GB", "1 Mill Road", "TN1 1AA", "Milton", "Kent", "1 Mill Road / Milton / Kent / TN1 1AA"],
    [
      "IE",
      "Mill Street",
      "F00 MW27",
      "Sligo",
      "Co. Sligo",
      "Mill Street / Sligo / Co. Sligo / F00 MW27",
    ],
    ["AU", "1 Macquarie St", "2000", "Sydney", "NSW", "1 Macquarie St / Sydney NSW 2000"],
    ["NZ", "1 Queen Street", "1010", "Auckland", undefined, "1 Queen Street / Auckland 1010"],
    ["DE", "Am Platz 1", "10178", "Berlin", undefined, "Am Platz 1 / 10178 Berlin"],
    ["DE", "Am Platz 1", "86150", "Augsburg", "Bayern", "Am Platz 1 / 86150 Augsburg / Bayern"],
    ["AT", "Ring 1", "1010", "Wien", undefined, "Ring 1 / 1010 Wien"],
    ["CH", "Bahnhofstrasse 1", "8001", "Zürich", undefined, "Bahnhofstrasse 1 / 8001 Zürich"],
    ["FR", "20 avenue X", "75007", "Paris", undefined, "20 avenue X / 75007 Paris"],
    ["BE", "Rue Neuve 1", "1000", "Bruxelles", undefined, "Rue Neuve 1 / 1000 Bruxelles"],
    ["LU", "1 rue X", "1234", "Luxembourg", undefined, "1 rue X / 1234 Luxembourg"],
    ["NL", "Dam 1", "1012 JS", "Amsterdam", undefined, "Dam 1 / 1012 JS Amsterdam"],
    ["SE", "Gatan 1", "111 51", "Stockholm", undefined, "Gatan 1 / 111 51 Stockholm"],
    ["ES", "Calle Mayor 1", "28013", "Madrid", "Madrid", "Calle Mayor 1 / 28013 Madrid"],
    ["ES", "Calle Mayor 1", "28801", "Alcalá", "Madrid", "Calle Mayor 1 / 28801 Alcalá Madrid"],
    ["IT", "Via Roma 1", "00184", "Roma", "RM", "Via Roma 1 / 00184 Roma RM"],
    ["PT", "Rua Augusta 1", "1100-053", "Lisboa", undefined, "Rua Augusta 1 / 1100-053 Lisboa"],
    ["BR", "Av. X, 1", "01310-100", "São Paulo", "SP", "Av. X, 1 / São Paulo-SP / 01310-100"],
    ["MX", "Av. X 1", "06000", "Puebla", "Pue.", "Av. X 1 / 06000 Puebla, Pue."],
    [
      "IN",
      "1 MG Road",
      "560001",
      "Bengaluru",
      "Karnataka",
      "1 MG Road / Bengaluru 560001 / Karnataka",
    ],
    ["IL", "דיזנגוף 1", "6433222", "תל אביב", undefined, "דיזנגוף 1 / תל אביב 6433222"],
    [
      "JP",
      "丸の内1-1",
      "100-0005",
      "千代田区",
      "東京都",
      "〒100-0005 / 東京都 / 千代田区丸の内1-1",
    ],
    [
      "JP",
      "1-1 Marunouchi",
      "100-0005",
      "Chiyoda",
      "Tokyo",
      "1-1 Marunouchi / Chiyoda, Tokyo / 100-0005",
    ],
    [
      "SG",
      "1 Raffles Place",
      "048616",
      "Singapore",
      undefined,
      "1 Raffles Place / Singapore 048616",
    ],
    ["CI", "rue 12", "01", "Abidjan", undefined, "rue 12 Abidjan 01"],
  ];

  test.each(rows)("%s: %s, %s, %s, %s", (code, street, postalCode, city, region, lines) => {
    const country = { code };
    const written = shown({ street, postalCode, city, region, country });
    expect(written).toBe(`${lines} / ${countryName(code, "en")}`);
  });

  test("with all that organisers wrote of it, whatever the country", () => {
    const plain = { street: "STREET", postalCode: "00CODE", city: "Town", region: "Region" };
    // Each is found in others, too.
    const alike = {
      street: "1 Region Town 1",
      postalCode: "1",
      city: "Town",
      region: "Region Town",
    };
    const lost = countryCodes().filter((code) => {
      const lines = shown({ ...plain, country: { code } });
      const words = shown({ ...alike, country: { code } }).match(/Region|Town|(?<!\d)1(?!\d)/g);
      const isWhole = Object.values(plain).every((text) => lines.split(text).length === 2);
      return !isWhole || words?.length !== 8;
    });
    expect(lost).toEqual([]);
  });
});

test("an address without a country keeps its order", () => {
  expect(
    linesOf({ street: "1 Church Street", postalCode: "01000", city: "Milton", region: "Kent" }),
  ).toEqual(["1 Church Street", "01000\u00a0Milton", "Kent"]);
});

test("a postal code does not break, nor does it leave its town", () => {
  const address = { postalCode: "1012 JS", city: "Amsterdam", country: { code: "NL" } };
  expect(linesOf(address)[0]).toBe("1012\u00a0JS\u00a0Amsterdam");
  expect(addressLine({ address }, "en")).toBe("1012 JS Amsterdam, Netherlands");
});

describe("a country", () => {
  test("given by its code is named in the language of the page", () => {
    const address = { city: "Berlin", country: { code: "DE" } };
    expect(linesOf(address, "fr").at(-1)).toBe("Allemagne");
    expect(linesOf(address, "he").at(-1)).toBe("גרמניה");
  });

  test("given by a name keeps it", () => {
    const address = { city: "Leith", country: { code: "GB", name: "Scotland" } };
    expect(linesOf(address)).toEqual(["Leith", "Scotland"]);
  });

  test.each([
    ["fr", "FR"],
    ["uk", "GB"],
    ["U.S.A.", "US"],
    ["The Netherlands", "NL"],
    ["Deutschland", "DE"],
    ["Allemagne", "DE"],
    ["ישראל", "IL"],
    ["Polska", "PL"],
    ["日本", "JP"],
    ["Cote d’Ivoire", "CI"],
    ["ESPANA", "ES"],
    ["Wales", "GB"],
    ["Atlantis", undefined],
    ["EU", undefined],
    ["DD", undefined],
  ])("written as %s is %s", (written, code) => {
    expect(countryCode(written)).toBe(code);
  });
});
