/** Prints a programme as `schedule.json`: https://c3voc.de/schedule/schema.json */
import { publicUrl } from "../../urls.ts";
import about from "parvis/package.json" with { type: "json" };
import type { Site, Speaker } from "../../site/model.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import { toClock, toMoment } from "./format.ts";
import type { Person, ScheduleItem } from "./item.ts";
import { isKnownZone } from "./known-zone.ts";
import type { Lane } from "./lanes.ts";
import type { ScheduleLink } from "./links.ts";
import type { Schedule, ScheduleDay } from "./programme.ts";
import { toMarkdown } from "./voice.ts";

/** Empty texts are null in this format. */
const orNull = (text: string): string | null => (text === "" ? null : text);

const toLink = ({ url, title, type }: ScheduleLink) => ({ type, url, title });

const avatarOf = (site: Site, { photo }: Speaker): string | null =>
  photo ? publicUrl(site, photo.url) : null;

/**
 * The schema takes either an `id` or a `name`, whose readers are newer; `public_name` is what the
 * older ones ask for.
 */
const toPerson =
  (site: Site) =>
  ({ guid, speaker, url }: Person) => ({
    guid,
    name: speaker.name,
    public_name: speaker.name,
    url,
    avatar: avatarOf(site, speaker),
    biography: orNull(toMarkdown(speaker.biography, site)),
    links: speaker.links
      .filter((link) => /^https?:/i.test(link.url))
      .map((link) => ({ url: publicUrl(site, link.url), title: link.label })),
  });

const toRecording = (site: Site, { isRecorded }: ScheduleItem) =>
  isRecorded !== undefined && {
    ...(isRecorded && { recording_license: site.licence.content?.label ?? "" }),
    do_not_record: !isRecorded,
  };

const toEvent = (
  site: Site,
  lane: Lane,
  item: ScheduleItem,
  people: ReadonlyMap<Person, ReturnType<ReturnType<typeof toPerson>>>,
) => ({
  guid: item.guid,
  id: item.number,
  date: item.date,
  start: item.start,
  end: toMoment(item.span.end),
  duration: item.duration,
  room: lane.name,
  slug: item.slug,
  url: item.url,
  title: item.title,
  subtitle: orNull(item.subtitle),
  track: orNull(item.track),
  type: item.type,
  language: item.language,
  abstract: orNull(item.abstract),
  description: orNull(item.description),
  ...toRecording(site, item),
  feedback_url: item.feedback,
  persons: item.people.map((person) => people.get(person)),
  links: item.links.map(toLink),
  attachments: item.attachments.map(toLink),
});

const toRoom = ({ name, guid, room }: Lane) => ({
  name,
  guid,
  capacity: room?.capacity,
  description: room?.note,
});

export const scheduleJson = (site: Site, schedule: Schedule): string => {
  const { event, conference, days, step } = schedule;
  const all = new Set(
    days.flatMap(({ lanes }) => lanes.flatMap(({ items }) => items.flatMap((item) => item.people))),
  );
  const people = new Map([...all].map((person) => [person, toPerson(site)(person)]));
  const toDay = ({ index, date, bounds, lanes }: ScheduleDay) => ({
    index,
    date,
    day_start: toMoment(bounds.start),
    day_end: toMoment(bounds.end),
    rooms: Object.fromEntries(
      lanes.map(({ lane, items }) => [
        lane.name,
        items.map((item) => toEvent(site, lane, item, people)),
      ]),
    ),
  });
  return `${JSON.stringify({
    $schema: "https://c3voc.de/schedule/schema.json",
    generator: { name: "Parvis", version: about.version },
    schedule: {
      version: schedule.version,
      base_url: conference.baseUrl,
      conference: {
        acronym: conference.acronym,
        title: conference.title,
        description: unlessTba(event.summary),
        start: days[0]?.date,
        end: days.at(-1)?.date,
        daysCount: days.length,
        timeslot_duration: toClock(step),
        time_zone_name: isKnownZone(event.timezone) ? event.timezone : undefined,
        logo: conference.logo,
        colors: conference.colours,
        keywords: event.keywords,
        url: conference.baseUrl,
        tracks: conference.tracks.map(({ name, slug, colour }) => ({
          name,
          slug,
          color: colour,
        })),
        rooms: schedule.lanes.map(toRoom),
        days: days.map(toDay),
      },
    },
  })}\n`;
};
