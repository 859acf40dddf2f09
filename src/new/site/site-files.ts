/** The files of a new site: its content, and what lies around it. */
import { nameToId } from "../../content/name-to-id.ts";
import { tbaWord } from "../../content/schema/tba.ts";
import { quotedYamlText, yamlText } from "../../content/yaml/write.ts";
import { eventText, firstDayOf } from "../event-text.ts";
import { fillTemplate } from "../templates.ts";
import type { Place } from "./place.ts";
import { plumbing } from "./plumbing.ts";
import type { SiteWish } from "./wish.ts";

type Files = Iterable<readonly [path: string, text: string]>;

/** A field that a template leaves open, or has in a comment. */
const setField = (text: string, field: string, yaml: string | undefined): string =>
  yaml === undefined
    ? text
    : text.replace(new RegExp(`^(?:# )?${field}: .*$`, "m"), () => `${field}: ${yaml}`);

const venueId = (name: string): string => nameToId(name) ?? "venue";

const venueOf = (place: Place | undefined): string | undefined =>
  place &&
  (place.name === undefined ? `{ city: ${quotedYamlText(place.city)} }` : venueId(place.name));

const venues = ({ place, language }: SiteWish): Files => {
  if (place?.name === undefined) return [];
  const { name, street, city } = place;
  const facts = { id: venueId(name), name: yamlText(name) };
  const address = `{ ${street === undefined ? "" : `street: ${quotedYamlText(street)}, `}city: ${quotedYamlText(city)} }`;
  const entry = fillTemplate("venue", language, facts);
  const written = entry.replace(/^ {2}# address: .*$/m, () => `  address: ${address}`);
  return [["data/venues.yaml", written]];
};

const content = (wish: SiteWish): Files => {
  const { language, event, start, publisher, registration } = wish;
  const folder = `content/${event.id}`;
  const organiser = wish.isOwnPublisher ? undefined : publisher.id;
  const text = eventText({ name: event.name, start, organiser }, language);
  const day = firstDayOf(start);
  return [
    [
      `${folder}/event.md`,
      setField(setField(text, "venue", venueOf(wish.place)), "registration", registration),
    ],
    ...(day === undefined
      ? []
      : [[`${folder}/programme/${day}.yaml`, fillTemplate("day", language, {})] as const]),
  ];
};

const data = (wish: SiteWish): Files => {
  const { id, event, url, language, timezone, publisher } = wish;
  const facts = {
    id: yamlText(id),
    title: yamlText(event.name),
    url: url ?? tbaWord,
    language,
    timezone,
    publisher: publisher.id,
  };
  const entry = { id: publisher.id, name: yamlText(publisher.name) };
  return [
    ["data/site.yaml", fillTemplate("site", language, facts)],
    ["data/organisations.yaml", fillTemplate("organisation", language, entry)],
    ...venues(wish),
  ];
};

/** Their texts by their paths. */
export const siteFiles = (wish: SiteWish): ReadonlyMap<string, string> => {
  const { host, language, timezone, event } = wish;
  const facts = { host, language, timezone, title: event.name, event: event.id, name: event.id };
  return new Map([...content(wish), ...data(wish), ...plumbing(facts)]);
};
