/** Where what organisers write leads to: contacts, licences and paths of the site. */
import { type Link, TBA, type Tba } from "../../site/model.ts";

/** A link for an e-mail address or a url, labelled by what people call it. */
export const contactLink = (contact: string | Tba | undefined): Link | Tba | undefined => {
  if (contact === undefined || contact === TBA) return contact;
  return {
    url: contact,
    label: contact.replace(/^(?:mailto:|tel:|https?:\/\/)/, "").replace(/\/$/, ""),
  };
};

/** A licence as a link: an SPDX id leads to its text. */
export const licenceLink = (licence: string | undefined): Link | undefined => {
  if (licence === undefined) return undefined;
  return /^https?:\/\//.test(licence)
    ? { label: licence.replace(/^https?:\/\//, "").replace(/\/$/, ""), url: licence }
    : { label: licence, url: spdxUrl(licence) };
};

// Creative Commons names its licences as SPDX does, and its own pages are translated.
const spdxUrl = (id: string): string => {
  const [, terms, version] = /^CC-(BY(?:-(?:NC|ND|SA))*)-(\d\.\d)$/.exec(id) ?? [];
  if (terms !== undefined && version !== undefined) {
    return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  }
  if (id === "CC0-1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  return `https://spdx.org/licenses/${encodeURIComponent(id)}.html`;
};

/** A path of the site from its folder; an address as it is. */
export const pathOf = (base: string, url: string): string =>
  url.startsWith("/") ? base + url : url;
