/** Where things of the model stand in the files of the content. */
import type { Content, EventContent, Item, Shelf } from "../../content/content.ts";
import { Document } from "../../content/yaml/document.ts";
import type { Described } from "../../own/own-rule.ts";
import type { Event, Site } from "../../site/model.ts";

type Place = Pick<Item<unknown>, "document" | "path">;

type Found = readonly (readonly [thing: Described, place: Place])[];

const onShelf = (
  things: readonly (Described & { readonly id: string })[],
  shelf: Shelf<unknown>,
): Found =>
  things.flatMap((thing) => {
    const item = shelf.items.get(thing.id);
    return item ? [[thing, item] as const] : [];
  });

const ofEvent = (event: Event, content: EventContent): Found => [
  [event, content.event],
  ...onShelf(event.sessions, content.sessions),
  ...onShelf(event.people, content.speakers),
  ...onShelf(event.themes, content.themes),
  ...onShelf(event.news, content.news),
  ...onShelf(event.pages, content.pages),
];

/** Where each thing of a site is described. */
export const placesOf = (site: Site, content: Content): ReadonlyMap<Described, Place> =>
  new Map([
    ...onShelf(site.organisations, content.organisations),
    ...onShelf(site.venues, content.venues),
    ...onShelf(site.terms, content.terms),
    ...onShelf(site.pages, content.pages),
    ...site.events.flatMap((event) => {
      const files = content.events.find(({ id }) => id === event.id);
      return files ? ofEvent(event, files) : [];
    }),
  ]);

const documentsOn = (shelf: Shelf<unknown>): readonly Document[] =>
  [...shelf.items.values()].map(({ document }) => document);

/** A file of the content, parsed; undefined if there is none of that name. */
export const documentAt = (file: string, content: Content): Document | undefined =>
  [
    content.site.document,
    ...[content.organisations, content.venues, content.terms, content.pages].flatMap(documentsOn),
    ...content.events.flatMap(
      ({ event, days, sessions, speakers, themes, news, comments, pages }) => [
        event.document,
        ...days.map(({ document }) => document),
        ...[sessions, speakers, themes, news, comments, pages].flatMap(documentsOn),
      ],
    ),
  ].find(({ source }) => source.file === file);
