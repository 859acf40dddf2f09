/** Prints a programme as `schedule2.json`, the second version of the format, of which the schema is an alpha: https://github.com/voc/schedule */
import about from "parvis/package.json" with { type: "json" };
import type { Site } from "../../site/model.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import type { SessionKind, SlotKind, SlotStatus } from "../../site/words.ts";
import { baseLanguage, toMoment } from "./format.ts";
import type { ScheduleItem } from "./item.ts";
import { isKnownZone } from "./known-zone.ts";
import type { Lane } from "./lanes.ts";
import type { ScheduleLink } from "./links.ts";
import type { Schedule } from "./programme.ts";

/** Our kinds in its words. What it calls a break has no text, which would be lost. */
const types: Readonly<Record<SessionKind | SlotKind, string>> = {
  talk: "TALK",
  talks: "TALK",
  keynote: "TALK",
  demo: "TALK",
  lightning: "LIGHTNING_TALK",
  workshop: "WORKSHOP",
  panel: "DISCUSSION",
  discussion: "DISCUSSION",
  plenary: "MEETING",
  welcome: "MEETING",
  social: "OTHER",
  break: "OTHER",
  meal: "OTHER",
  other: "OTHER",
};

const states: Readonly<Record<SlotStatus, string>> = {
  confirmed: "CONFIRMED",
  tentative: "ACCEPTED",
  cancelled: "CANCELED",
};

/** A track is demanded; this slug is that of none in the list. */
const noTrack = "none";

const toLink = ({ url, title, type }: ScheduleLink) => ({
  url,
  title,
  ...(type && { type: type.toUpperCase() }),
});

const participantsOf = ({ people, entry: { session } }: ScheduleItem) =>
  people.map(({ guid, speaker }) => ({
    guid,
    name: speaker.name,
    role: session?.moderators.includes(speaker) ? "MODERATOR" : "SPEAKER",
  }));

const orNull = (text: string): string | null => (text === "" ? null : text);

const toEvent = (lane: Lane, item: ScheduleItem) => {
  const { guid, entry, name, slug, url, language } = item;
  const track = entry.session?.track;
  return {
    guid,
    slug,
    url,
    start: toMoment(item.span.start),
    end: toMoment(item.span.end),
    room: { guid: lane.guid, name: lane.name },
    title: name,
    subtitle: orNull(item.subtitle),
    track: { slug: track ? `track-${track.id}` : noTrack },
    type: types[entry.session?.kind ?? entry.slot?.kind ?? "other"],
    language,
    abstract: orNull(item.abstract),
    description: orNull(item.description),
    participants: participantsOf(item),
    links: item.links.map(toLink),
    attachments: item.attachments.map(toLink),
    state: states[entry.status],
  };
};

const toRoom = ({ name, guid, room }: Lane) => ({
  name,
  guid,
  capacity: room?.capacity,
  description: room?.note,
});

const image = (url: string | undefined) => url && { type: "Image", url };

export const scheduleJson2 = (_: Site, schedule: Schedule): string => {
  const { event, conference, days } = schedule;
  const [first, last] = [days[0], days.at(-1)];
  return `${JSON.stringify({
    $schema: "https://c3voc.de/schema/schedule2",
    generator: { name: "Parvis", version: about.version },
    schedule: {
      version: schedule.version,
      conference: {
        acronym: conference.acronym,
        title: conference.title,
        description: unlessTba(event.summary),
        start: first && toMoment(first.bounds.start),
        end: last && toMoment(last.bounds.end),
        time_zone_name: isKnownZone(event.timezone) ? event.timezone : undefined,
        logo: image(conference.logo),
        colors: conference.colours,
        keywords: event.keywords,
        url: conference.baseUrl,
        languages: [baseLanguage(event.language)],
        tracks: conference.tracks.map(({ name, slug, colour }) => ({ name, slug, color: colour })),
        rooms: schedule.lanes.map(toRoom),
        days: days.map(({ index, date, bounds }) => ({
          index,
          date,
          start: toMoment(bounds.start),
          end: toMoment(bounds.end),
        })),
      },
      events: days.flatMap(({ lanes }) =>
        lanes.flatMap(({ lane, items }) => items.map((item) => toEvent(lane, item))),
      ),
    },
  })}\n`;
};
