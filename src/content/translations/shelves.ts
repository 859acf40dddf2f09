/** The content that holds texts, by what organisers call it and where it lies. */
import type { translatedKinds } from "../schema/translated.ts";
import type { Content, EventContent, Item } from "../content.ts";

/** The kinds of texts: those of an event, and those that events share. */
export type TextKind =
  (typeof translatedKinds)[number] | "site" | "organisations" | "venues" | "glossary";

type Shelves = readonly (readonly [TextKind, readonly Item<unknown>[]])[];

const itemsIn = ({ items }: { readonly items: ReadonlyMap<string, Item<unknown>> }) => [
  ...items.values(),
];

/** The items of an event, or of what all events share, by their kind. */
export const shelvesOf = (content: Content, event: EventContent | undefined): Shelves =>
  event
    ? [
        ["event", [event.event]],
        ["programme", event.days.flatMap(({ head, slots }) => [head, ...slots])],
        ["sessions", itemsIn(event.sessions)],
        ["speakers", itemsIn(event.speakers)],
        ["themes", itemsIn(event.themes)],
        ["news", itemsIn(event.news)],
        ["pages", itemsIn(event.pages)],
      ]
    : [
        ["site", [content.site]],
        ["organisations", itemsIn(content.organisations)],
        ["venues", itemsIn(content.venues)],
        ["glossary", itemsIn(content.terms)],
        ["pages", itemsIn(content.pages)],
      ];
