/** Addresses as their country writes them. The one door to localized-address-format. */
import { formatAddress } from "localized-address-format";
import type { Address, Country, Venue } from "../site/model.ts";
import { countryName } from "./countries.ts";
import type { Speaking } from "./own-words.ts";

type InCountry = Address & { readonly country: Country };

/** The format is filled with signs that no text has, so that what it makes of each part is known. */
const signs = { street: "\ue000", postalCode: "\ue001", city: "\ue002", region: "\ue003" };
const { street, postalCode, city, region } = signs;

/** Chinese, Japanese and other writing has an order of its own, which the same address in Latin letters has not. */
const scriptOf = (address: Address): "local" | "latin" =>
  /(?!\p{Script=Latin})\p{L}/u.test([address.street, address.city, address.region].join(""))
    ? "local"
    : "latin";

/** The country's format; where it has no place for a town, that stands with the street. */
const formatOf = (address: InCountry): readonly string[] => {
  const script = scriptOf(address);
  const ownStreet = address.street === undefined ? [] : [street];
  const format = (addressLines: string[], locality?: string) =>
    formatAddress(
      {
        postalCountry: address.country.code,
        addressLines,
        ...(address.region !== undefined && { administrativeArea: region }),
        ...(address.postalCode !== undefined && { postalCode }),
        ...(locality !== undefined && { locality }),
      },
      script,
    ).map((line) => line.replace(address.city.toUpperCase(), city));
  const usual = format(ownStreet, city);
  if (usual.some((line) => line.includes(city))) return usual;
  return format(script === "local" ? [[city, ...ownStreet].join("")] : [...ownStreet, city]);
};

/** Whole lines, without what the format has of its own: `GUERNSEY`, a comma at the end, the `CH-` of `CH-8001`. */
const tidied = (lines: readonly string[]): readonly string[] =>
  lines
    .join("\n")
    .replaceAll("\n,", ",")
    .split("\n")
    .map((line) =>
      line.replace(/^[, ]+|(?<![, ])[, ]+$/g, "").replace(/(?<!\p{L})\p{Lu}{1,3}-(?=\ue001)/u, ""),
    )
    .filter((line) => /[\ue000-\ue003]/.test(line));

/** What the format leaves out, but organisers have written, stands with the town. */
const linesInCountry = (address: InCountry): readonly string[] => {
  const lines = tidied(formatOf(address));
  const isLeft = (field: "postalCode" | "region"): boolean =>
    address[field] !== undefined && !lines.some((line) => line.includes(signs[field]));
  return lines.flatMap((line) =>
    line.includes(city)
      ? [
          isLeft("postalCode") ? `${line} ${postalCode}` : line,
          ...(isLeft("region") ? [region] : []),
        ]
      : [line],
  );
};

/** The town of Madrid is in the region of Madrid, which nobody repeats unless a comma parts them. */
const withoutRepetition = (address: InCountry): InCountry =>
  address.city === address.region &&
  !linesInCountry(address).some((line) => line.includes(`${city}, ${region}`))
    ? { ...address, region: undefined }
    : address;

/** The parts of an address in place of their signs. A postal code stays in one piece, and with the word beside it. */
const filled = (line: string, address: Address): string =>
  line
    .replace(/ ?\ue001 ?/, (code) => code.replaceAll(" ", "\u00a0"))
    .replace(street, () => address.street ?? "")
    .replace(postalCode, () => (address.postalCode ?? "").replaceAll(" ", "\u00a0"))
    .replace(city, () => address.city)
    .replace(region, () => address.region ?? "");

/** An address in lines, as on an envelope: in the order of its country, which is told last if it is known. */
export const addressLines = (
  { address }: Pick<Venue, "address">,
  speaking: Speaking,
): readonly string[] => {
  if (!address) return [];
  const { country } = address;
  if (!country) {
    const town = address.postalCode ? `${address.postalCode}\u00a0${address.city}` : address.city;
    return [address.street, town, address.region].filter((line) => line !== undefined);
  }
  return [
    ...linesInCountry(withoutRepetition({ ...address, country })).map((line) =>
      filled(line, address),
    ),
    country.name ?? countryName(country.code, speaking),
  ];
};

/** The same in one line, for calendars and maps. */
export const addressLine = (venue: Pick<Venue, "address">, speaking: Speaking): string =>
  addressLines(venue, speaking).join(", ").replaceAll("\u00a0", " ");
