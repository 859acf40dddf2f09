/** By what words other systems call the fields of a map, in small letters without signs. */
import { toWord } from "../../content/suggest/nearest.ts";
import { columnWords } from "../formats/csv-column-words.ts";

const more: Readonly<Record<string, readonly string[]>> = {
  id: ["slug", "key", "nr", "sessionid", "talkid", "slotid"],
  title: ["name", "zh", "en"],
  text: ["abstract", "description", "content", "body", "longabstract", "details", "bio"],
  date: ["startdate", "daydate", "on"],
  start: [
    "starts",
    "startsat",
    "starttime",
    "timestart",
    "when",
    "wann",
    "quand",
    "datetime",
    "begin",
    "begins",
    "from",
    "datestart",
    "startdate",
    "von",
    "heure",
  ],
  end: ["ends", "endsat", "endtime", "timeend", "finish", "to", "dateend", "enddate", "bis"],
  duration: ["durationminutes", "length", "minutes"],
  room: ["roomid", "location", "stage", "hall", "venue", "microlocation", "trackroom", "place"],
  track: ["trackid", "category", "categoryid", "theme", "topic"],
  kind: ["type", "format", "formatid", "sessiontype", "category"],
  speakers: ["speakerids", "presenters", "persons", "people", "authors", "hosts", "speakerid"],
  tags: ["keywords", "labels", "topics"],
  slides: ["presentationlink", "slide", "slidesurl", "presentation"],
  recording: ["video", "videourl", "recordingurl", "youtube", "videolink"],
  stream: ["live", "liveurl", "streamurl"],
};

const people: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "uid", "uuid", "slug", "code", "key", "nr", "guid"],
  name: ["name", "fullname", "displayname", "publicname", "speaker", "nom"],
  sort: ["lastname", "familyname", "surname", "nachname", "nomdefamille"],
  role: ["role", "jobtitle", "tagline", "position", "job", "function", "fonction"],
  organisation: [
    "organisation",
    "organization",
    "company",
    "affiliation",
    "employer",
    "entreprise",
  ],
  biography: [
    "bio",
    "biography",
    "about",
    "longbiography",
    "shortbiography",
    "biographie",
    "description",
  ],
  photo: ["photo", "photourl", "picture", "profilepicture", "avatar", "image", "portrait", "img"],
  url: ["url", "website", "homepage"],
  links: ["links", "socials", "sociallinks", "social"],
};

const named: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "uid", "slug", "code", "key", "nr"],
  name: ["name", "title", "label", "nom", "bezeichnung"],
  capacity: ["capacity", "seats", "size"],
};

/** `startsAt` and `starts_at` → `startsat` */
export const plainWord = (key: string): string => toWord(key.replace(/^@/, "")).replaceAll("-", "");

const sessionFields = [
  "id",
  "title",
  "subtitle",
  "url",
  "date",
  "start",
  "end",
  "duration",
  "room",
  "track",
  "kind",
  "status",
  "language",
  "level",
  "tags",
  "text",
  "speakers",
  "slides",
  "recording",
  "stream",
] as const;

const columnsOf = (field: string): readonly string[] =>
  Object.entries(columnWords).flatMap(([name, words]) =>
    name === field || (field === "text" && (name === "abstract" || name === "description"))
      ? words
      : [],
  );

const sessions = Object.fromEntries(
  sessionFields.map((field) => [
    field,
    [...columnsOf(field), ...(more[field] ?? [])].map(plainWord),
  ]),
);

/** What sections of a map ask for, in order, each with words for it. */
export const fieldWords = { sessions, people, named } as const;
