/** Columns that several tables share. */
import type { Entry } from "../../site/entries.ts";
import { knownEnd } from "../../site/hours.ts";
import type { Event, Revision, Room, Site, Slot } from "../../site/model.ts";
import { knownName } from "../../site/place.ts";
import { knownRooms } from "../../site/where.ts";
import type { Prose } from "../../text/prose.ts";
import { toUtc } from "../../time.ts";
import { textWithAddresses } from "../text/addressed.ts";
import type { Column, ColumnSource } from "./table.ts";

export type { ColumnSource as Source };

export const ids = <Row>(
  name: string,
  description: string,
  of: (row: Row) => readonly { readonly id: string }[],
): ColumnSource<Row> => ({
  name,
  type: "list",
  delimiter: ",",
  description,
  of: (row) => of(row).map(({ id }) => id),
});

export const texts = <Row>(
  name: string,
  description: string,
  of: (row: Row) => readonly string[],
): ColumnSource<Row> => ({ name, type: "list", delimiter: "\n", description, of });

export const text = <Row>(
  name: string,
  description: string,
  of: (row: Row) => string | undefined,
): ColumnSource<Row> => ({ name, type: "string", description, of });

/** A text in words, which each language may have of its own. */
export const worded = <Row>(...column: Parameters<typeof text<Row>>): ColumnSource<Row> => ({
  ...text(...column),
  isWorded: true,
});

/** Several of them. */
export const wordedTexts = <Row>(...column: Parameters<typeof texts<Row>>): ColumnSource<Row> => ({
  ...texts(...column),
  isWorded: true,
});

/** Prose as plain text, with the addresses of its links. */
export const prose = <Row>(
  site: Site,
  name: string,
  description: string,
  proseOf: (row: Row) => Prose | undefined,
): ColumnSource<Row> => ({
  ...worded(name, description, (row: Row) => {
    const found = proseOf(row);
    return found && textWithAddresses(found, site);
  }),
  proseOf,
});

export const required = <Row>(
  name: string,
  description: string,
  of: (row: Row) => string,
): ColumnSource<Row> => ({ ...text(name, description, of), isRequired: true });

export const word = <Row>(
  name: string,
  description: string,
  words: readonly string[],
  of: (row: Row) => string | undefined,
): ColumnSource<Row> => ({ ...text(name, description, of), words });

export const url = <Row>(
  name: string,
  description: string,
  of: (row: Row) => string | undefined,
): ColumnSource<Row> => ({ ...text(name, description, of), isUrl: true });

export const yesNo = <Row>(
  name: string,
  description: string,
  of: (row: Row) => boolean,
): ColumnSource<Row> => ({ name, type: "boolean", description, of });

export const whole = <Row>(
  name: string,
  description: string,
  of: (row: Row) => number | undefined,
): ColumnSource<Row> => ({ name, type: "integer", description, of });

const roomOf = (entry: Entry): Room | undefined => knownRooms(entry.rooms)[0];

const two = (value: number): string => String(value).padStart(2, "0");

/** A column of an entry's time or place. */
interface EntryColumn extends Column {
  readonly of: (entry: Entry) => string | boolean | undefined;
}

const column = (
  name: string,
  type: EntryColumn["type"],
  description: string,
  of: EntryColumn["of"],
): EntryColumn => ({ name, type, description, of });

const clock = (at: { hour: number; minute: number; second: number }): string =>
  [at.hour, at.minute, at.second].map(two).join(":");

/** As instants, and as the clocks of the event show it. */
const whenColumns: readonly EntryColumn[] = [
  column(
    "day",
    "date",
    "The day of the programme; what starts after midnight may belong to the day before.",
    (it) => it.slot?.day.id,
  ),
  column(
    "date",
    "date",
    "The date of its start, in the event's zone.",
    (it) => it.span?.start.toISODate() ?? undefined,
  ),
  column(
    "start_time",
    "time",
    "The clock time of its start, in the event's zone.",
    (it) => it.span && clock(it.span.start),
  ),
  column(
    "end_time",
    "time",
    "The clock time of its end, in the event's zone; missing if only its start is known.",
    (it) => {
      const end = knownEnd(it.span);
      return end && clock(end);
    },
  ),
  column(
    "timezone",
    "string",
    "The event's zone: a name of the IANA time zone database.",
    (it) => it.span && it.event.timezone,
  ),
  column(
    "start",
    "datetime",
    "The instant of its start, with the offset of the zone.",
    (it) => it.span?.start.toISO({ suppressMilliseconds: true }) ?? undefined,
  ),
  column(
    "end",
    "datetime",
    "The instant of its end, with the offset of the zone; missing if only its start is known.",
    (it) => knownEnd(it.span)?.toISO({ suppressMilliseconds: true }) ?? undefined,
  ),
];

const whereColumns: readonly EntryColumn[] = [
  column(
    "room",
    "string",
    "The id of its room; missing if it is in all rooms, or to be announced.",
    (it) => roomOf(it)?.id,
  ),
  {
    ...column("room_name", "string", "The name of its room.", (it) => roomOf(it)?.name),
    isWorded: true,
  },
  column("venue", "string", "The id of its venue.", (it) => it.venue?.id),
  {
    ...column(
      "venue_name",
      "string",
      "The name of its venue.",
      (it) => it.venue && knownName(it.venue),
    ),
    isName: true,
  },
];

/** When and where a slot or session is. */
export const placeColumns = <Row>(entryOf: (row: Row) => Entry): readonly ColumnSource<Row>[] =>
  [...whenColumns, ...whereColumns].map(({ of, ...column }) => ({
    ...column,
    of: (row) => of(entryOf(row)),
  }));

/** All rooms, of an event that has something in several at once. */
export const roomsColumns = <Row>(
  event: Event,
  entryOf: (row: Row) => Entry,
): readonly ColumnSource<Row>[] =>
  event.days.some(({ slots }) => slots.some(isInSeveral))
    ? [
        ids("rooms", "The ids of all its rooms, of which `room` is the first.", (row) =>
          knownRooms(entryOf(row).rooms),
        ),
      ]
    : [];

const isInSeveral = (slot: Slot): boolean =>
  [slot, ...slot.sessions].some(({ rooms }) => knownRooms(rooms).length > 1);

/** How often it changed, as the record tells. */
export const revisionColumns = <Row>(
  revisionOf: (row: Row) => Revision,
): readonly ColumnSource<Row>[] => [
  whole(
    "sequence",
    "How often it changed since it was published.",
    (row) => revisionOf(row).sequence,
  ),
  {
    name: "changed",
    type: "datetime",
    description: "When it changed last, or was published; in UTC.",
    of: (row) => {
      const { changed } = revisionOf(row);
      return changed && toUtc(changed);
    },
  },
];
