/** Links what all events share. */
import type { Organisation, Page, Room, Term, Venue } from "../../site/model.ts";
import { accessNeeds } from "../../site/words.ts";
import { entityUrl, sitePageUrl } from "../../urls.ts";
import { type Item, sound } from "../content.ts";
import type { PageInput } from "../schema/page.ts";
import { saysStillOpen } from "../suggest/still-open.ts";
import { linkFields } from "./by-tags.ts";
import { exactly } from "./exactly.ts";
import { bodyOf, type Context } from "./linker.ts";

const toOrganisation = exactly<Organisation>();
const toVenue = exactly<Venue>();
const toRoom = exactly<Room>();
const toTerm = exactly<Term>();

export const linkOrganisations = (context: Context): ReadonlyMap<string, Organisation> =>
  new Map(
    sound(context.linker.content.organisations).map((item) => {
      const { id } = item;
      const fields = linkFields(context, item);
      const shortName = fields.shortName ?? fields.name;
      return [id, toOrganisation({ ...fields, id, shortName })];
    }),
  );

export const linkVenues = (context: Context): ReadonlyMap<string, Venue> =>
  new Map(
    sound(context.linker.content.venues).map((item) => {
      const { id } = item;
      const fields = linkFields(context, item);
      const rooms: Room[] = [];
      const access = accessNeeds.flatMap((need): Venue["access"] => {
        const fact = fields.access[need];
        if (fact === undefined) return [];
        return typeof fact === "string"
          ? [{ need, state: fact, note: undefined }]
          : [{ need, ...fact }];
      });
      const isNameOpen = saysStillOpen(fields.name);
      const venue = toVenue({ ...fields, id, isNameOpen, access, rooms });
      for (const [roomId, room] of Object.entries(fields.rooms)) {
        rooms.push(toRoom({ ...room, id: roomId, venue }));
      }
      return [id, venue];
    }),
  );

/** What references to rooms lead to at a venue. */
export const roomsOf = (venue: Venue | undefined): ReadonlyMap<string, Room> =>
  new Map((venue?.rooms ?? []).map((room) => [room.id, room]));

export const linkTerms = (context: Context): readonly Term[] =>
  sound(context.linker.content.terms).map((item) =>
    toTerm({ ...linkFields(context, item), id: item.id }),
  );

/** Free pages, by `order` and then title. Those without order come last. */
export const linkPages = (context: Context, language: string): readonly Page[] => {
  const { linker, event } = context;
  const collator = new Intl.Collator(language);
  const toPage = (item: Item<PageInput>): Page => {
    const { id } = item;
    const { language: _, ...fields } = linkFields(context, item);
    return exactly<Page>()({
      ...fields,
      id,
      url: event
        ? entityUrl(linker.version.rootOf(event.id), event.id, "page", id)
        : sitePageUrl(linker.version.root, id),
      order: fields.order ?? Number.MAX_SAFE_INTEGER,
      body: bodyOf(linker, item, language),
    });
  };
  return sound(event ? event.pages : linker.content.pages)
    .map(toPage)
    .sort((a, b) => a.order - b.order || collator.compare(a.title, b.title));
};
