/** Prints a programme as `schedule.xml`: https://c3voc.de/schedule/schema.xsd */
import about from "parvis/package.json" with { type: "json" };
import type { Site } from "../../site/model.ts";
import { eventFileUrl, publicUrl } from "../../urls.ts";
import { element, type Xml, xmlFile } from "../../write/xml.ts";
import { toClock, toMoment } from "./format.ts";
import type { ScheduleItem } from "./item.ts";
import type { Lane } from "./lanes.ts";
import type { ScheduleLink } from "./links.ts";
import type { Schedule, ScheduleDay } from "./programme.ts";

const linkElement = (name: "link" | "attachment", { url, title, type }: ScheduleLink): Xml =>
  element(name, { href: url, type }, title);

/** Where nobody has said whether it is recorded there is no such element: no consent is made up. */
const recordingElement = (site: Site, { recording, isRecorded }: ScheduleItem): Xml | undefined =>
  isRecorded === undefined
    ? undefined
    : element("recording", {}, [
        element("license", {}, isRecorded ? (site.licence.content?.label ?? "") : ""),
        element("optout", {}, String(!isRecorded)),
        recording && element("url", {}, publicUrl(site, recording.url)),
      ]);

const itemElement = (site: Site, { name }: Lane, item: ScheduleItem): Xml =>
  element("event", { id: item.number, guid: item.guid }, [
    element("date", {}, item.date),
    element("start", {}, item.start),
    element("duration", {}, item.duration),
    element("room", {}, name),
    element("slug", {}, item.slug),
    element("url", {}, item.url),
    recordingElement(site, item),
    item.feedback !== undefined && element("feedback_url", {}, item.feedback),
    element("title", {}, item.title),
    element("subtitle", {}, item.subtitle),
    element("track", {}, item.track),
    element("type", {}, item.type),
    element("language", {}, item.language),
    element("abstract", {}, item.abstract),
    element("description", {}, item.description),
    element(
      "persons",
      {},
      item.people.map(({ number, guid, speaker }) =>
        element("person", { id: number, guid }, speaker.name),
      ),
    ),
    element(
      "links",
      {},
      item.links.map((link) => linkElement("link", link)),
    ),
    element(
      "attachments",
      {},
      item.attachments.map((link) => linkElement("attachment", link)),
    ),
  ]);

const dayElement = (site: Site, { index, date, bounds, lanes }: ScheduleDay): Xml =>
  element(
    "day",
    { index, date, start: toMoment(bounds.start), end: toMoment(bounds.end) },
    lanes.map(({ lane, items }) =>
      element(
        "room",
        { name: lane.name, guid: lane.guid },
        items.map((item) => itemElement(site, lane, item)),
      ),
    ),
  );

const conferenceElement = ({ event, conference, days, step }: Schedule): Xml =>
  element("conference", {}, [
    element("acronym", {}, conference.acronym),
    element("title", {}, conference.title),
    element("start", {}, days[0]?.date),
    element("end", {}, days.at(-1)?.date),
    element("days", {}, days.length),
    element("timeslot_duration", {}, toClock(step)),
    element("time_zone_name", {}, event.timezone),
    element("base_url", {}, conference.baseUrl),
    element("url", {}, conference.baseUrl),
    conference.logo !== undefined && element("logo", {}, conference.logo),
    element("color", conference.colours),
    ...conference.tracks.map(({ name, slug, colour }) =>
      element("track", { name, slug, color: colour }),
    ),
  ]);

export const scheduleXml = (site: Site, schedule: Schedule): string =>
  xmlFile(
    element("schedule", {}, [
      element("generator", { name: "Parvis", version: about.version }),
      element(
        "url",
        {},
        publicUrl(site, eventFileUrl(site.root, schedule.event.id, "schedule.xml")),
      ),
      element("version", {}, schedule.version),
      conferenceElement(schedule),
      ...schedule.days.map((day) => dayElement(site, day)),
    ]),
  );
