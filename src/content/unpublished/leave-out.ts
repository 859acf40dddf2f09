/** The content as it is published: without what is not, and without what names it. */
import type { Content, EventContent, Item, Shelf } from "../content.ts";
import { type Cut, cutItem } from "./cut-item.ts";
import { cutSite } from "./cut-site.ts";
import { cutSlot } from "./cut-slot.ts";
import { cutEventFile, cutSession } from "./to-be-announced.ts";
import type { Unpublished, WaitingWork } from "./find.ts";

const none: ReadonlySet<string> = new Set();

const shelfWithout = <T>(
  shelf: Shelf<T>,
  isGone: (id: string) => boolean,
  cut: (item: Item<T>) => Item<T>,
): Shelf<T> => ({
  ...shelf,
  items: new Map(
    [...shelf.items].flatMap(([id, item]) => (isGone(id) ? [] : [[id, cut(item)] as const])),
  ),
});

type Works = readonly WaitingWork[] | undefined;

/** An item without what of its works waits; itself where all are there. */
const worksWithout = <Key extends "outcomes" | "materials", T extends Readonly<Record<Key, Works>>>(
  item: Item<T>,
  key: Key,
  waits: (work: WaitingWork) => boolean,
): Item<T> => {
  const { data, partial } = item;
  if (!(partial[key] ?? []).some(waits)) return item;
  const works = partial[key]?.filter((work) => !waits(work));
  return {
    ...item,
    data: data && { ...data, [key]: works },
    partial: { ...partial, [key]: works },
  };
};

const withoutWorks = (event: EventContent, { waits }: Unpublished): EventContent => {
  const isWaiting = (work: WaitingWork): boolean => waits(event, work);
  const all = () => false;
  return {
    ...event,
    event: worksWithout(event.event, "outcomes", isWaiting),
    sessions: shelfWithout(event.sessions, all, (one) => worksWithout(one, "materials", isWaiting)),
    themes: shelfWithout(event.themes, all, (one) => worksWithout(one, "outcomes", isWaiting)),
  };
};

const eventWithout = (event: EventContent, gone: ReadonlySet<string>): EventContent => {
  if (gone.size === 0) return event;
  const isGone: Cut = (kind, id) =>
    gone.has(`${kind === "member" || kind === "organiser" ? "speaker" : kind}:${id}`);
  const of = (kind: string) => (id: string) => gone.has(`${kind}:${id}`);
  const cut = <T>(item: Item<T>): Item<T> => cutItem(item, isGone);
  return {
    ...event,
    event: cutEventFile(event.event, isGone),
    days: event.days.map((day) => ({
      ...day,
      slots: day.slots.map((slot) => cutSlot(slot, isGone)),
    })),
    sessions: shelfWithout(event.sessions, of("session"), (item) => cutSession(item, isGone)),
    speakers: shelfWithout(event.speakers, of("speaker"), cut),
    themes: shelfWithout(event.themes, of("theme"), cut),
    news: shelfWithout(event.news, of("news"), cut),
    comments: shelfWithout(event.comments, of("comment"), cut),
    pages: shelfWithout(event.pages, of("page"), cut),
  };
};

/**
 * The content without what is not published. What names it no longer does, in what an item says, its document is what
 * it was: the same again for what is read in another language.
 */
export const leaveOut = (content: Content, unpublished: Unpublished): Content => {
  const { events, within } = unpublished;
  const ofSite = within.get("") ?? none;
  return {
    ...content,
    site: cutSite(content, unpublished),
    pages: shelfWithout(
      content.pages,
      (id) => ofSite.has(`page:${id}`),
      (item) => item,
    ),
    events: content.events
      .filter(({ id }) => !events.has(id))
      .map((event) => withoutWorks(eventWithout(event, within.get(event.id) ?? none), unpublished)),
  };
};
