/** Links what all events share. */
import type { Link, Organisation, Page, Room, Term, Tba, Venue } from "../../site/model.ts";
import { TBA } from "../../site/model.ts";
import { accessNeeds } from "../../site/words.ts";
import { entityUrl, sitePageUrl } from "../../urls.ts";
import { type EventContent, type Item, sound } from "../content.ts";
import type { PageInput } from "../schema/page.ts";
import {
  bodyOf,
  type Draft,
  type Linker,
  linksOf,
  optionalMedia,
  optionalProse,
  proseOf,
} from "./linker.ts";

export const linkOrganisations = (linker: Linker): ReadonlyMap<string, Organisation> =>
  new Map(
    sound(linker.content.organisations).map((item) => {
      const { id, data } = item;
      const organisation: Organisation = {
        id,
        name: data.name,
        shortName: data.short_name ?? data.name,
        url: data.url,
        logo: optionalMedia(linker, undefined, data.logo),
        logoDark: optionalMedia(linker, undefined, data.logo_dark),
        description: optionalProse(linker, item, ["description"]),
        kind: data.kind,
        address: data.address,
        legal: data.legal,
        links: linksOf(data.links),
      };
      return [id, organisation];
    }),
  );

export const linkVenues = (linker: Linker): ReadonlyMap<string, Venue> =>
  new Map(
    sound(linker.content.venues).map((item) => {
      const { id, data } = item;
      const { address } = data;
      const rooms: Room[] = [];
      const venue: Draft<Venue> = {
        id,
        name: data.name,
        address: address && {
          city: address.city,
          ...(address.street !== undefined && { street: address.street }),
          ...(address.postal_code !== undefined && { postalCode: address.postal_code }),
          ...(address.region !== undefined && { region: address.region }),
          ...(address.country !== undefined && { country: address.country }),
        },
        geo: data.geo,
        transport: data.transport.map(({ mode, line, text }) => ({ mode, line, text })),
        access: accessNeeds.flatMap((need): Venue["access"] => {
          const fact = data.access[need];
          if (fact === undefined) return [];
          return typeof fact === "string"
            ? [{ need, state: fact, note: undefined }]
            : [{ need, ...fact }];
        }),
        map: optionalMedia(linker, undefined, data.map),
        rooms,
        notes: optionalProse(linker, item, ["notes"]),
      };
      for (const [roomId, room] of Object.entries(data.rooms)) {
        const { name, floor, capacity, note, stream } = room;
        rooms.push({ id: roomId, name, venue, floor, capacity, note, stream });
      }
      return [id, venue];
    }),
  );

export const linkTerms = (linker: Linker): readonly Term[] =>
  sound(linker.content.terms).map((item) => ({
    id: item.id,
    term: item.data.term,
    aliases: item.data.aliases,
    definition: proseOf(linker, item, ["definition"]),
    url: item.data.url,
  }));

/** Free pages, by `order` and then title. Those without order come last. */
export const linkPages = (
  linker: Linker,
  event: EventContent | undefined,
  language: string,
): readonly Page[] => {
  const collator = new Intl.Collator(language);
  const toPage = (item: Item<PageInput> & { readonly data: PageInput }): Page => ({
    id: item.id,
    url: event
      ? entityUrl(linker.base, event.id, "page", item.id)
      : sitePageUrl(linker.base, item.id),
    title: item.data.title,
    menu: item.data.menu,
    order: item.data.order ?? Number.MAX_SAFE_INTEGER,
    body: bodyOf(linker, item, language),
  });
  return sound(event ? event.pages : linker.content.pages)
    .map(toPage)
    .sort((a, b) => a.order - b.order || collator.compare(a.title, b.title));
};

/** A link for an e-mail address or a url, labelled by what people call it. */
export const contactLink = (contact: string | Tba | undefined): Link | Tba | undefined => {
  if (contact === undefined || contact === TBA) return contact;
  return {
    url: contact,
    label: contact.replace(/^(?:mailto:|tel:|https?:\/\/)/, "").replace(/\/$/, ""),
  };
};

/** A licence as a link: an SPDX id leads to its text. */
export const licenceLink = (licence: string): Link =>
  /^https?:\/\//.test(licence)
    ? { label: licence.replace(/^https?:\/\//, "").replace(/\/$/, ""), url: licence }
    : { label: licence, url: spdxUrl(licence) };

// Creative Commons names its licences as SPDX does, and its own pages are translated.
const spdxUrl = (id: string): string => {
  const [, terms, version] = /^CC-(BY(?:-(?:NC|ND|SA))*)-(\d\.\d)$/.exec(id) ?? [];
  if (terms !== undefined && version !== undefined) {
    return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  }
  if (id === "CC0-1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  return `https://spdx.org/licenses/${encodeURIComponent(id)}.html`;
};
