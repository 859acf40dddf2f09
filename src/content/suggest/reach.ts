/** Finds the e-mail addresses and telephone numbers in what was written instead of one. */
import { phoneUrl } from "../../site/ways.ts";
import { isEmail, isPhone } from "../schema/reach.ts";

/** Longer texts are no contact. */
const longest = 200;

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** `ada (at) fair (dot) example`, `ada @ fair.example` → `ada@fair.example` */
const plainly = (text: string): string =>
  text
    .split(/\s/)
    .filter((word) => word !== "")
    .join(" ")
    .replaceAll(/ ?[([{] ?(?:at|arobase|@) ?[)\]}] ?| (?:at|arobase|@) | @|@ /gi, "@")
    .replaceAll(/ ?[([{] ?(?:dot|point|punkt|\.) ?[)\]}] ?| dot /gi, ".");

const addressesIn = (text: string): readonly string[] =>
  distinct(text.split(/[\s<>()[\],;:"'/?“”«»]/u).map((word) => word.replace(/\.$/, ""))).filter(
    isEmail,
  );

/** The addresses in a text: `Ada <ada@fair.example>`, `mailto:ada@fair.example`, `ada@fair,example`. */
export const emailsIn = (written: string): readonly string[] => {
  if (written.length > longest) return [];
  const text = plainly(written);
  const found = addressesIn(text);
  return found.length > 0 ? found : addressesIn(text.replaceAll(",", "."));
};

const run = /(?:\(?\+|\*)?\(?\d[\d\s().\-–‐‑/]*\d/gu;

/** Fewer digits are an hour or an extension. */
const fewest = 6;

const countDigits = (texts: readonly string[]): number =>
  texts.join("").replaceAll(/\D/g, "").length;

const isNumber = (text: string): boolean => isPhone(text) && countDigits([text]) >= fewest;

/** The numbers in a text: `01 23 45 67 89 (Marie)`. None if it has other figures: without them it might be another number. */
export const phonesIn = (written: string): readonly string[] => {
  if (written.length > longest) return [];
  const found = (written.match(run) ?? [])
    .flatMap((text) => (isPhone(text) ? text : text.split("/")))
    .map((text) => (text.startsWith("(") && !text.includes(")") ? text.slice(1) : text).trim());
  const isAll = countDigits(found) === countDigits([written]);
  return isAll && found.every(isNumber) ? distinct(found) : [];
};

/** The `mailto:` or `tel:` that is meant by a contact without one, or by one as people write it. */
export const reachUrl = (written: string): string | undefined => {
  const text = written.trim();
  const [, scheme = "", rest = text] = /^(mailto|tel):(.*)$/i.exec(text) ?? [];
  if (scheme.toLowerCase() !== "mailto" && isNumber(rest)) return phoneUrl(rest);
  if (scheme.toLowerCase() === "tel" || rest.includes("//")) return undefined;
  const [who = "", ...query] = scheme === "" ? [rest] : rest.split("?");
  const [address, ...others] = emailsIn(who);
  if (address === undefined || others.length > 0) return undefined;
  return [`mailto:${address}`, ...query].join("?");
};
