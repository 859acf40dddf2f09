/** The files of a new site: its content, and the plumbing that npm, git and editors ask for. */
import about from "parvis/package.json" with { type: "json" };
import { nameToId } from "../../content/name-to-id.ts";
import { tbaWord } from "../../content/schema/tags.ts";
import { quotedYamlText, yamlText } from "../../content/yaml/write.ts";
import { eventText, firstDayOf } from "../event-text.ts";
import { hostFiles } from "../hosts/index.ts";
import { fillTemplate } from "../templates.ts";
import { editorFiles } from "./editor-files.ts";
import type { Place } from "./place.ts";
import type { SiteWish } from "./wish.ts";

type Files = Iterable<readonly [path: string, text: string]>;

/** Commands of Parvis that an organiser types as `npm run …`. */
const scripts = [
  ...["build", "check", "start", "new", "record", "archive", "import", "moderate"],
  "translate",
];

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** npm takes no package that depends on one of its own name. */
const packageName = ({ event }: SiteWish): string =>
  event.id === about.name ? `${event.id}-site` : event.id;

const plumbing = (wish: SiteWish): Files => [
  [
    "package.json",
    json({
      name: packageName(wish),
      private: true,
      engines: about.engines,
      scripts: Object.fromEntries(scripts.map((name) => [name, `${about.name} ${name}`])),
      // The lock file pins it to the byte; `npm update` brings what asks nothing of a site.
      dependencies: { [about.name]: `~${about.version}` },
    }),
  ],
  [
    ".gitignore",
    ["node_modules/", "_site/", "_site.*", ".cache/", ".parvis/", "public/", ""].join("\n"),
  ],
  // Git keeps no empty folder.
  ["static/.gitkeep", ""],
  ...editorFiles(),
];

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
  const ofHost = hostFiles(host, { language, timezone, name: packageName(wish) });
  const named = [...ofHost.keys()].map((file) => `\`${file}\``).join(", ");
  const readme = fillTemplate("readme", language, {
    title: event.name,
    event: event.id,
    host: named && fillTemplate("readme.host", language, { files: named }),
  });
  return new Map([
    ...content(wish),
    ...data(wish),
    ...plumbing(wish),
    ...ofHost,
    ["README.md", `${readme.trimEnd()}\n`],
  ]);
};
