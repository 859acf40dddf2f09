/** What a field may name: what has a file of its own is searched by name, and what is within one is listed. */
import type { ReferenceKind } from "../content/schema/tags.ts";
import type { Event, Site } from "../site/model.ts";
import { entriesKey } from "./keys.ts";
import type { Choices, Widget } from "./widgets.ts";

/** The collection of what all events share. */
export const shared = "shared";

/** What a folder of an event is called among the collections. */
export const collectionOf = (event: Pick<Event, "id">, folder: string): string =>
  `${event.id}-${folder}`;

const select = (
  things: readonly { readonly id: string; readonly name: string }[],
): Widget | undefined =>
  things.length === 0
    ? undefined
    : {
        widget: "select",
        options: things.map(({ id, name }) => ({ value: id, label: name })),
      };

const relation = (collection: string, name: string, file?: string): Widget => ({
  widget: "relation",
  collection,
  ...(file !== undefined && { file }),
  value_field: file === undefined ? "{{slug}}" : `${entriesKey}.*.id`,
  display_fields: [file === undefined ? name : `${entriesKey}.*.${name}`],
  search_fields: [file === undefined ? name : `${entriesKey}.*.${name}`],
});

/** The choices of the files of an event, or of what is shared. */
export const choicesOf =
  (site: Site, event: Event | undefined): Choices =>
  (kind: ReferenceKind) => {
    switch (kind) {
      case "organisation":
      case "organiser":
        return relation(shared, nameIn(site), "organisations");
      case "venue":
        return relation(shared, nameIn(site), "venues");
      case "room":
        return select(site.venues.flatMap(({ rooms }) => rooms));
      case "track":
        return select((event?.tracks ?? []).map(({ id, title }) => ({ id, name: title })));
      case "speaker":
      case "member":
        return event && relation(collectionOf(event, "speakers"), "name");
      case "session":
        return event && relation(collectionOf(event, "sessions"), "title");
      case "theme":
        return event && relation(collectionOf(event, "themes"), "title");
      default:
        return undefined;
    }
  };

/** Names of shared things may be said in each language. */
const nameIn = ({ versions, language }: Site): string => (versions ? `name.${language}` : "name");
