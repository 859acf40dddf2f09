import { CarriedStyle } from "../../src/styles/carried-style.ts";
import { type Context, eventContext } from "../../layouts/context.ts";
import { PageBuild } from "../../src/build/page-build.ts";
import type { Html } from "../../src/write/html.ts";
import type {
  Day,
  Event,
  Organisation,
  Room,
  Session,
  Site,
  Slot,
  Venue,
  Work,
} from "../../src/site/model.ts";
import { parseProse } from "../../src/text/markdown.ts";
import { DateTime } from "../../src/time.ts";

export const zone = "Europe/Paris";

export const at = (text: string): DateTime => DateTime.fromISO(text, { zone });

export const span = (start: string, end: string) => ({ start: at(start), end: at(end) });

export const minute = (text: string) => ({ precision: "minute", at: at(text) }) as const;
export const day = (text: string) => ({ precision: "day", at: at(text) }) as const;
export const month = (text: string) => ({ precision: "month", at: at(text) }) as const;

const noLink = { link: () => undefined, media: () => undefined };

export const prose = (text: string) => parseProse(text, { language: "fr", resolve: noLink }).prose;

export const organisation = (id: string, name: string): Organisation => ({
  id,
  name,
  shortName: name,
  url: undefined,
  logo: undefined,
  logoDark: undefined,
  description: undefined,
  kind: undefined,
  address: undefined,
  legal: undefined,
  links: [],
});

const revision = { sequence: 0, changed: undefined, isInherited: false };

export const registration: Event["registration"] = {
  state: "open",
  url: "https://tickets.example/fete",
  provider: "Billets",
  price: "free",
  capacity: undefined,
  opens: undefined,
  closes: undefined,
  closesAt: at("2027-06-11T18:00"),
  isOverridden: false,
  waitlist: undefined,
  priority: undefined,
  policy: undefined,
  alternative: undefined,
};

/** A meeting on the afternoon of 11 June 2027, with what a test says of it. */
export const makeEvent = (facts: Partial<Event> = {}): Event => ({
  id: "fete",
  url: "/fete/",
  title: "Fête des données",
  shortTitle: "Fête des données",
  tabTitle: "Fête des données",
  summary: "Un après-midi de rencontre.",
  body: prose(""),
  language: "fr",
  timezone: zone,
  start: minute("2027-06-11T13:30"),
  end: minute("2027-06-11T18:00"),
  period: span("2027-06-11T13:30", "2027-06-11T18:00"),
  phase: "upcoming",
  status: "scheduled",
  previousStart: undefined,
  statusNote: undefined,
  attendance: "in-person",
  onlineUrl: undefined,
  venue: { city: "Lyon" },
  organisers: [organisation("labo", "Le Labo")],
  organisersTba: false,
  partnerGroups: [],
  partOf: undefined,
  series: undefined,
  audience: undefined,
  keywords: [],
  questions: [],
  published: undefined,
  image: undefined,
  registration,
  calls: [],
  tracks: [],
  services: [],
  accessContact: undefined,
  commentMode: "off",
  inbox: { way: "host" },
  outcomes: [],
  days: [],
  removed: [],
  sessions: [],
  unscheduled: [],
  team: [],
  speakers: [],
  people: [],
  themes: [],
  participations: [],
  news: [],
  comments: [],
  pages: [],
  revision,
  ...facts,
});

/** Something to read or hear, of which no more is known than a test says. */
export const makeWork = (title: string, facts: Partial<Work> = {}): Work => ({
  title,
  url: `https://works.example/${title.toLowerCase()}`,
  language: undefined,
  duration: undefined,
  captions: undefined,
  transcript: undefined,
  ...facts,
});

/** A day and its slots, each as a test says it. */
/** The rooms of one venue. */
export const makeRooms = (...known: readonly Partial<Room>[]): readonly Room[] => {
  const rooms: Room[] = [];
  const venue: Venue = {
    id: "halle",
    name: "La halle",
    address: undefined,
    geo: undefined,
    transport: [],
    access: [],
    map: undefined,
    rooms,
    notes: undefined,
  };
  for (const facts of known)
    rooms.push({
      id: facts.name?.toLowerCase() ?? "cave",
      name: "La cave",
      venue,
      floor: undefined,
      capacity: undefined,
      note: undefined,
      stream: undefined,
      ...facts,
    });
  return rooms;
};

export const makeDay = (id: string, slots: readonly Partial<Slot>[]): Day => {
  const day = {
    id,
    url: `/fete/programme/`,
    date: at(id),
    title: undefined,
    note: undefined,
    slots: [] as Slot[],
  };
  day.slots = slots.map((facts, i) => ({
    id: `${id}-${i + 1}`,
    day,
    span: undefined,
    title: "Pause",
    kind: "other",
    label: undefined,
    rooms: [],
    venue: undefined,
    sessions: [],
    isSession: false,
    themes: [],
    proposals: "none",
    description: undefined,
    status: "confirmed",
    previously: [],
    silentUntil: undefined,
    revision,
    url: `/fete/programme/#${id}-${i + 1}`,
    ...facts,
  }));
  return day;
};

export const makeSession = (facts: Partial<Session> = {}): Session => ({
  id: "cartes",
  url: "/fete/sessions/cartes/",
  event: makeEvent(),
  title: "Des cartes libres",
  summary: "",
  abstract: prose(""),
  kind: "talk",
  language: "fr",
  level: undefined,
  tags: [],
  track: undefined,
  questions: [],
  parts: [],
  speakers: [],
  speakersTba: false,
  organisations: [],
  moderators: [],
  themes: [],
  services: [],
  status: "confirmed",
  statusNote: undefined,
  silentUntil: undefined,
  replacedBy: undefined,
  registration: undefined,
  stream: undefined,
  materials: [],
  placement: undefined,
  revision,
  ...facts,
});

export const makeSite = (event: Event, now: string): Site => ({
  id: "example",
  title: "Exemple",
  address: "https://site.example",
  base: "",
  root: "",
  isPreview: false,
  language: "fr",
  publisher: organisation("labo", "Le Labo"),
  contact: undefined,
  legal: undefined,
  parents: [],
  look: {
    accent: "teal",
    pop: undefined,
    logo: undefined,
    logoDark: undefined,
    favicon: undefined,
    headings: "serif",
  },
  licence: {},
  navigation: [],
  redirects: [],
  twins: true,
  offline: true,
  home: event,
  organisations: [],
  venues: [],
  terms: [],
  pages: [],
  events: [event],
  series: [],
  linkedPages: new Set(),
  media: [],
  now: at(now),
});

export const assets = {
  style: "",
  carried: new CarriedStyle("", ""),
  styles: "/assets/styles.css",
  script: "/assets/islands.js",
  searchScript: "/assets/search.js",
  chooseScript: "/assets/choose.js",
  chooseSessionsScript: "/assets/choose-sessions.js",
  myProgrammeScript: "/assets/my-programme.js",
  ownTimeScript: "/assets/own-time.js",
  paperCodeScript: "/assets/paper-code.js",
  shareScript: "/assets/share.js",
  nowScript: "/assets/now.js",
  files: [],
  worker: "",
  policy: "",
};

/** What the parts of the event's own page are given. */
export const contextOf = (event: Event, now = "2027-06-01T12:00"): Context =>
  eventContext(new PageBuild(makeSite(event, now), assets, false), event.url, event);

/** What is read: without tags, templates and the differences between spaces. */
export const textOf = (page: Html): string =>
  page.markup
    .replaceAll(/<template[^]*?<\/template>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ([,.])/g, "$1")
    .trim();
