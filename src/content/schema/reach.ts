/** What an e-mail address and a telephone number look like. */

const localPart = /^[^\s@:/<>()[\],;"]+$/;
const domain = /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$/u;

/** A name, an at sign, and a domain with a dot within. */
export const isEmail = (text: string): boolean => {
  const [name = "", host = "", ...rest] = text.split("@");
  return rest.length === 0 && localPart.test(name) && domain.test(host);
};

const signs = /^(?:\(?\+|\*)?[\d\s().\-–‐‑/]+$/u;

/** How many digits a number of the telephone has: emergency calls three, with its country at most fifteen. */
const digits = { least: 3, most: 15 };

/** Digits as people set them: `06 12 34 56 78`, `+44 (0)20 7946 0958`, `030/123456`, `*2700`. */
export const isPhone = (text: string): boolean => {
  const count = text.replaceAll(/\D/g, "").length;
  return signs.test(text.trim()) && count >= digits.least && count <= digits.most;
};

/** A `mailto:` that names somebody, or a `tel:` that can be dialled; true of all other addresses. */
export const isReachable = (url: string): boolean => {
  const [, scheme, rest = ""] = /^(mailto|tel):([^?]*)/i.exec(url) ?? [];
  if (scheme === undefined) return true;
  const written = decode(rest);
  return scheme.toLowerCase() === "tel"
    ? isPhone(written.split(";", 1).join(""))
    : written.split(",").every((address) => isEmail(address.trim()));
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
