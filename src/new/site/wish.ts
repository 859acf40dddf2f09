/** What is known of a site that is to be made, read from what was answered. */
import { basename } from "node:path";
import { eventId, nameToId } from "../../content/name-to-id.ts";
import type { ParsedDate } from "../../time.ts";
import type { Host } from "../hosts/names.ts";
import { readDate } from "../read-request.ts";
import { type Answers, precisions, readHost } from "./answers.ts";
import { type Place, readPlace } from "./place.ts";
import { readRegistration } from "./registration.ts";
import { zoneOfLanguage } from "./zone.ts";

/** What has an id, and what it is called. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface SiteWish {
  readonly language: string;
  readonly timezone: string;
  /** The site's, for ever. */
  readonly id: string;
  readonly event: Named;
  readonly start: ParsedDate | undefined;
  readonly publisher: Named;
  /** True if nobody is said to organise it: then the site publishes itself. */
  readonly isOwnPublisher: boolean;
  readonly place: Place | undefined;
  /** As YAML. */
  readonly registration: string | undefined;
  readonly host: Host;
  readonly url: string | undefined;
}

/** Where the site is made, and what the computer says of itself. */
export interface Surroundings {
  readonly folder: string;
  readonly language: string;
  readonly zone: string;
}

/** The id of the first that gives one: names in other letters than Latin give none. */
const firstId = (names: readonly (string | undefined)[], otherwise: string): string =>
  names.map((name) => name && nameToId(name)).find(Boolean) ?? otherwise;

/** The answers have no fault, and there is a title. */
export const readWish = (answers: Answers, { folder, ...own }: Surroundings): SiteWish => {
  const { title = "", publisher, day, place, registration, url } = answers;
  const language = answers.language ?? own.language;
  const timezone = answers.timezone ?? zoneOfLanguage(language, own.zone);
  const start = day === undefined ? undefined : readDate(day, timezone, precisions);
  const year = start?.at.year;
  const id = firstId([title, basename(folder)], "event");
  return {
    language,
    timezone,
    id: url === undefined ? id : new URL(url).hostname,
    event: { id: answers.id ?? eventId(title, year) ?? eventId(id, year) ?? id, name: title },
    start,
    publisher: { id: firstId([publisher, title], "organiser"), name: publisher ?? title },
    isOwnPublisher: publisher === undefined,
    place: place === undefined ? undefined : readPlace(place),
    registration: registration === undefined ? undefined : readRegistration(registration),
    host: readHost(answers.host ?? "none") ?? "none",
    url,
  };
};
