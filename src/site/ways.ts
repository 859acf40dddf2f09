/** How an address reaches somebody: a page of the web, an e-mail, a call; and the ways of a registration. */
import type { Registration } from "./model.ts";

export interface Way {
  readonly by: "web" | "email" | "phone" | "map";
  /** Ready for an `href`. */
  readonly url: string;
  /** As people read it: the host of a page, an address, a number as it was written. */
  readonly shown: string;
}

type Ways = Pick<Registration, "url" | "email" | "phone" | "onSite">;

/** No character of an address that would end it within a url. */
const emailUrl = (address: string): string =>
  `mailto:${address.replaceAll(/[%?#&"<>\\^`{|}]/g, encodeURIComponent)}`;

/** `+44 (0)20 7946 0958` → `tel:+442079460958`: who calls from abroad leaves the zero in brackets out. */
export const phoneUrl = (phone: string): string => {
  const isAbroad = /^\s*(?:\(?\+|00)/.test(phone);
  const dialled = isAbroad ? phone.replace(/\(\s*0\s*\)/, "") : phone;
  return `tel:${dialled.replaceAll(/[^+*\d]/g, "")}`;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What an address is for, by its scheme; one without is a page of the site. */
export const wayOf = (url: string): Way => {
  const [, scheme = "", rest = ""] = /^(mailto|tel|geo):([^?]*)/i.exec(url) ?? [];
  switch (scheme.toLowerCase()) {
    case "mailto":
      return { by: "email", url, shown: decoded(rest).replaceAll(",", ", ") };
    case "tel":
      return { by: "phone", url, shown: decoded(rest).split(";", 1).join("") };
    case "geo":
      return { by: "map", url, shown: rest };
    default:
      return { by: "web", url, shown: URL.canParse(url) ? new URL(url).host : url };
  }
};

/** All that one can register with, except on site: the first is the one that a button is made of. */
export const waysOf = ({ url, email, phone }: Ways): readonly Way[] => [
  ...(url === undefined ? [] : [wayOf(url)]),
  ...(email === undefined ? [] : [{ by: "email" as const, url: emailUrl(email), shown: email }]),
  ...(phone === undefined ? [] : [{ by: "phone" as const, url: phoneUrl(phone), shown: phone }]),
];

/** True if one can register at all. */
export const hasWay = (registration: Ways): boolean =>
  registration.onSite !== undefined || waysOf(registration).length > 0;
