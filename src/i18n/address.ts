/** Addresses as their country writes them. The one door to localized-address-format. */
import { formatAddress } from "localized-address-format";
import type { Address, Country, Venue } from "../site/model.ts";
import { countryName } from "./countries.ts";

type InCountry = Address & { readonly country: Country };

/** Chinese, Japanese and other writing has an order of its own, which the same address in Latin letters has not. */
const scriptOf = (texts: readonly (string | undefined)[]): "local" | "latin" =>
  /(?!\p{Script=Latin})\p{L}/u.test(texts.join("")) ? "local" : "latin";

/** Some formats have the town in capitals, and before the code what only letters from abroad need: `CH-8001`. */
const asWritten = (line: string, { city, postalCode }: Address): string => {
  const named = line.replace(city.toUpperCase(), city);
  if (postalCode === undefined) return named;
  const at = named.indexOf(postalCode);
  if (at < 0) return named;
  return named.slice(0, at).replace(/(?<!\p{L})[A-Z]{1,3}-$/u, "") + named.slice(at);
};

/** A postal code stays in one piece, and with the word beside it. */
const holdTogether = (line: string, postalCode: string | undefined): string =>
  postalCode === undefined || !line.includes(postalCode)
    ? line
    : line
        .split(postalCode)
        .map((part) => part.replace(/^ | $/g, "\u00a0"))
        .join(postalCode.replaceAll(" ", "\u00a0"));

const has = (lines: readonly string[], text: string): boolean =>
  lines.some((line) => line.includes(text));

/** Whole lines: without commas at their ends, and without what the format has of its own, such as `GUERNSEY`. */
const tidied = (lines: readonly string[], address: Address): readonly string[] => {
  const { street, postalCode, city, region } = address;
  return lines
    .join("\n")
    .replaceAll("\n,", ",")
    .split("\n")
    .map((line) => line.replace(/^[, ]+|(?<![, ])[, ]+$/g, ""))
    .filter((line) =>
      [street, postalCode, city, region].some((text) => text !== undefined && line.includes(text)),
    );
};

/** The lines of the country's format; where it has no place for a town, that stands with the street. */
const linesOfFormat = (address: InCountry): readonly string[] => {
  const { street, postalCode, city, region, country } = address;
  const script = scriptOf([street, city, region]);
  const format = (addressLines: readonly (string | undefined)[], locality?: string) =>
    formatAddress(
      {
        postalCountry: country.code,
        addressLines: addressLines.filter((line) => line !== undefined),
        ...(region !== undefined && { administrativeArea: region }),
        ...(postalCode !== undefined && { postalCode }),
        ...(locality !== undefined && { locality }),
      },
      script,
    ).map((line) => asWritten(line, address));
  const usual = format([street], city);
  const lines = has(usual, city)
    ? usual
    : format(script === "local" ? [city + (street ?? "")] : [street, city]);
  return tidied(lines, address);
};

/** In the order of the country. What its format leaves out, but organisers have written, stands with the town. */
const linesInCountry = (address: InCountry): readonly string[] => {
  const { postalCode = "", city, region = "" } = address;
  const lines = linesOfFormat(address);
  const code = has(lines, postalCode) ? [] : [postalCode];
  const more = has(lines, region) ? [] : [region];
  return lines.flatMap((line) =>
    line.includes(city) ? [[line, ...code].join(" "), ...more] : [line],
  );
};

/** The town of Madrid is in the region of Madrid, which nobody repeats unless a comma parts them. */
const withoutRepetition = (address: InCountry): InCountry => {
  const { city, region } = address;
  if (city !== region || linesInCountry(address).some((line) => line.includes(`${city}, ${city}`)))
    return address;
  return { ...address, region: undefined };
};

/** An address in lines, as on an envelope: in the order of its country, which is told last if it is known. */
export const addressLines = (
  { address }: Pick<Venue, "address">,
  language: string,
): readonly string[] => {
  if (!address) return [];
  const { street, postalCode, city, region, country } = address;
  if (!country) {
    const town = postalCode ? `${postalCode}\u00a0${city}` : city;
    return [street, town, region].filter((line) => line !== undefined);
  }
  const lines = linesInCountry(withoutRepetition({ ...address, country }));
  return [
    ...lines.map((line) => holdTogether(line, postalCode)),
    country.name ?? countryName(country.code, language),
  ];
};

/** The same in one line, for calendars and maps. */
export const addressLine = (venue: Pick<Venue, "address">, language: string): string =>
  addressLines(venue, language).join(", ").replaceAll("\u00a0", " ");
