/** The tables of slots and sessions. */
import { publicUrl } from "../../urls.ts";
import { type Entry, hasItsHours, sessionEntry, slotEntry } from "../../site/entries.ts";
import { uidOf } from "../../site/identity.ts";
import type { Event, Session, Site, Slot } from "../../site/model.ts";
import { type Presence, presenceOf, presences, recordingOf } from "../../site/presence.ts";
import { waysOf } from "../../site/ways.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import {
  proposalModes,
  recordingPlans,
  sessionKinds,
  slotKinds,
  slotStatuses,
} from "../../site/words.ts";
import {
  ids,
  placeColumns,
  prose,
  roomsColumns,
  required,
  revisionColumns,
  type Source,
  text,
  url,
  word,
  worded,
  wordedTexts,
  yesNo,
} from "./columns.ts";
import { type Table, tableOf } from "./table.ts";

/** A slot or session beside its entry, which has its state and place. */
interface Row<Thing> {
  readonly thing: Thing;
  readonly entry: Entry;
}

const identityColumns = <Thing extends Slot | Session>(
  site: Site,
): readonly Source<Row<Thing>>[] => [
  required("id", "Its name within the event, which never changes.", ({ thing }) => thing.id),
  required("uid", "Its name everywhere, also in calendars.", ({ entry: { kind, id, event } }) =>
    uidOf(site, kind, id, event.id),
  ),
  worded("title", "Its title; missing if it is to be announced.", ({ thing }) =>
    unlessTba(thing.title),
  ),
];

const statusColumn = <Thing>(): Source<Row<Thing>> =>
  word(
    "status",
    "What counts of its own state, its slot's and the event's.",
    slotStatuses,
    ({ entry }) => entry.status,
  );

export const slotTable = (site: Site, event: Event): Table =>
  tableOf<Row<Slot>>(
    {
      name: "slots",
      description:
        "The programme: each stretch of time, in order. Sessions refer to the slot that they are in.",
      key: ["id"],
      references: [],
    },
    [
      ...identityColumns<Slot>(site),
      word("kind", "What it is.", slotKinds, ({ thing }) => thing.kind),
      worded(
        "label",
        "The word for its kind, where the usual one does not fit.",
        ({ thing }) => thing.label,
      ),
      statusColumn(),
      ...placeColumns(({ entry }: Row<Slot>) => entry),
      ids("sessions", "The ids of its sessions, in order.", ({ thing }) =>
        thing.sessions.map(({ session }) => session),
      ),
      ids(
        "themes",
        "The ids of the themes that groups work on in it.",
        ({ thing }) => thing.themes,
      ),
      word(
        "proposals",
        "Whether participants may propose themes.",
        proposalModes,
        ({ thing }) => thing.proposals,
      ),
      prose(
        site,
        "description",
        "What it is about, as plain text.",
        ({ thing }) => thing.description,
      ),
      url("url", "Its place on the page of the programme.", ({ thing }) =>
        publicUrl(site, thing.url),
      ),
      ...revisionColumns(({ entry }: Row<Slot>) => entry.revision),
      ...roomsColumns(event, ({ entry }: Row<Slot>) => entry),
    ],
    event.days
      .flatMap(({ slots }) => slots)
      .map((slot) => ({ thing: slot, entry: slotEntry(event, slot) })),
  );

/** Who gives a session, and in what it belongs. */
const partColumns: readonly Source<Row<Session>>[] = [
  ids(
    "speakers",
    "The ids of those who give it, without those who withdrew; see participations.",
    ({ thing }) =>
      thing.speakers.filter(({ isWithdrawn }) => !isWithdrawn).map(({ speaker }) => speaker),
  ),
  ids("moderators", "The ids of those who moderate it.", ({ thing }) => thing.moderators),
  ids(
    "organisations",
    "The ids of organisations named beside the speakers.",
    ({ thing }) => thing.organisations,
  ),
  text("track", "The id of its track.", ({ thing }) => thing.track?.id),
  worded("track_title", "The title of its track.", ({ thing }) => thing.track?.title),
  ids("themes", "The ids of the themes it is about.", ({ thing }) => thing.themes),
];

/** What a session says of itself. */
const contentColumns = (site: Site): readonly Source<Row<Session>>[] => [
  required("language", "The language it is held in: a BCP 47 tag.", ({ thing }) => thing.language),
  worded("level", "For whom it is.", ({ thing }) => thing.level),
  wordedTexts("tags", "Free words.", ({ thing }) => thing.tags),
  worded("summary", "One sentence.", ({ thing }) => thing.summary),
  prose(site, "abstract", "What it is about, as plain text.", ({ thing }) => thing.abstract),
  wordedTexts("questions", "What it asks.", ({ thing }) => thing.questions),
];

/** Where those who attend meet beside it, and whether it is recorded: of an event whose sessions say so. */
const besideColumns = (site: Site, { sessions }: Event): readonly Source<Row<Session>>[] => {
  const has = (kind: Presence): boolean =>
    sessions.some((session) => presenceOf(session).some((one) => one.kind === kind));
  const told: Readonly<Record<Presence, readonly [name: string, description: string]>> = {
    chat: ["chat", "Where those who attend write to each other."],
    notes: ["notes", "Where those who attend take notes together."],
    questions: ["questions_url", "Where one asks questions."],
  };
  return [
    ...presences.filter(has).map((kind) =>
      url(...told[kind], ({ thing }: Row<Session>) => {
        const found = presenceOf(thing).find((one) => one.kind === kind);
        return found && publicUrl(site, found.url);
      }),
    ),
    ...(sessions.some(({ recording }) => recording !== undefined)
      ? [
          word("recording", "Whether it is recorded.", recordingPlans, ({ thing }: Row<Session>) =>
            recordingOf(thing),
          ),
        ]
      : []),
  ];
};

export const sessionTable = (site: Site, event: Event): Table =>
  tableOf<Row<Session>>(
    {
      name: "sessions",
      description:
        "What is given in the slots: talks, workshops and others; those that are not yet scheduled last.",
      key: ["id"],
      references: [
        { column: "slot", table: "slots" },
        { column: "replaced_by", table: "sessions" },
      ],
    },
    [
      ...identityColumns<Session>(site),
      word("kind", "What it is.", sessionKinds, ({ thing }) => thing.kind),
      statusColumn(),
      worded("status_note", "Why, and what now.", ({ thing }) => thing.statusNote),
      text(
        "replaced_by",
        "The id of the session that takes its place.",
        ({ thing }) => thing.replacedBy?.id,
      ),
      text(
        "slot",
        "The id of its slot; missing if it is not yet scheduled.",
        ({ entry }) => entry.slot?.id,
      ),
      yesNo(
        "has_own_time",
        "False if its times are those of a slot in which sessions follow one another.",
        ({ thing: { placement } }) => placement !== undefined && hasItsHours(placement),
      ),
      ...placeColumns(({ entry }: Row<Session>) => entry),
      ...partColumns,
      ...contentColumns(site),
      url(
        "stream",
        "Where it can be followed live.",
        ({ thing: { stream } }) => stream && publicUrl(site, stream),
      ),
      ...besideColumns(site, event),
      url("registration", "Where one signs up for it.", ({ thing: { registration } }) => {
        const [way] = registration ? waysOf(registration) : [];
        return way && publicUrl(site, way.url);
      }),
      url("url", "Its page.", ({ thing }) => publicUrl(site, thing.url)),
      ...revisionColumns(({ thing }: Row<Session>) => thing.revision),
      ...roomsColumns(event, ({ entry }: Row<Session>) => entry),
    ],
    event.sessions.map((session) => ({ thing: session, entry: sessionEntry(session) })),
  );
