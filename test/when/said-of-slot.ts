/** All that is published of when something of a programme is, each as one reads it. */
import { outputs } from "../../src/outputs/outputs.ts";
import { readData } from "../json-ld/read-data.ts";
import { renderPages, wordsOf } from "../render-pages.ts";
import { siteOf } from "./site-of.ts";

export interface SlotShape {
  /** The slot's lines of YAML, after its title; its session is “Bread”. */
  readonly slot: string;
  readonly language?: string;
  /** Its day; the event lasts until the next one. */
  readonly day?: string;
  /** The hour at which the event ends on that day, if it does not last longer. */
  readonly end?: string;
  /** More slots of the day. */
  readonly others?: string;
}

/** What each output says. */
export interface SaidOfSlot {
  /** The hours beside the slot on its day's page. */
  readonly day: string | undefined;
  /** What the day's page says of the session beside the slot, if it is not one with it. */
  readonly own?: string;
  /** What the session's page says under “When”. */
  readonly session: string | undefined;
  /** What stands above the next day. */
  readonly nextDay: string | undefined;
  readonly calendar: readonly string[] | undefined;
  /** In `schedule.xml`: date and hour, duration, and what its description says of them. */
  readonly schedule: readonly (string | undefined)[];
  /** In the tables: start and end. */
  readonly table: readonly (string | null | undefined)[];
  readonly data: readonly unknown[];
}

/** `2027-06-13` */
const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const saturday = "2027-06-12";

const filesOf = ({ slot, language = "en-US", day = saturday, end, others = "" }: SlotShape) => ({
  "content/fair/event.md": `---
title: Fair
summary: Bread and songs.
language: ${language}
start: ${day}T00:00
end: ${end ? `${day}T${end}` : dayAfter(day)}
venue: hall
organisers: [committee]
---
`,
  "data/venues.yaml":
    "hall:\n  name: Hall\n  rooms:\n    main: { name: Main }\n    small: { name: Small }\n",
  "content/fair/sessions/songs.md": "---\ntitle: Songs\nspeakers: []\n---\n\nHow to sing.\n",
  "content/fair/sessions/bread.md": "---\ntitle: Bread\nspeakers: []\n---\n\nHow to bake.\n",
  [`content/fair/programme/${day}.yaml`]: `- ${slot.replaceAll("\n", "\n  ")}\n${others}`,
  ...(end
    ? {}
    : {
        [`content/fair/programme/${dayAfter(day)}.yaml`]:
          "- time: 10:00–11:00\n  title: Songs\n  room: main\n",
      }),
});

const first = (text: string | undefined, pattern: RegExp): string | undefined =>
  pattern.exec(text ?? "")?.[1];

const words = (markup: string | undefined): string | undefined => markup && wordsOf(markup);

export const saidOfSlot = (shape: SlotShape): SaidOfSlot => {
  const site = siteOf(filesOf(shape), "2027-01-10T12:00");
  const pages = renderPages(site);
  const files = new Map(outputs(site).map(({ path, body }) => [path, body.toString()]));
  const bread = pages.get("/fair/sessions/bread/") ?? "";
  const item = files
    .get("/fair/schedule.xml")
    ?.split("<event ")
    .find((one) => one.includes("<title>Bread"));
  const rows = JSON.parse(files.get("/fair/data/sessions.json") ?? "[]") as readonly Readonly<
    Record<string, string | null>
  >[];
  const node = readData(bread)["@graph"].find((one) => one["@id"].includes("/sessions/bread/"));
  const { day = saturday } = shape;
  const dayPage = pages.get(`/fair/programme/${day}/`) ?? pages.get("/fair/programme/");
  const nextPage = pages.get(`/fair/programme/${dayAfter(day)}/`);
  const card = dayPage?.split('<li class="card').find((one) => one.includes("/sessions/bread/"));
  const ownHours =
    card === dayPage ? undefined : words(first(card, /<p\s+class="hour[^>]*>([^]*?)<\/p>/));
  return {
    day: words(first(dayPage, /<p\s+class="hour[^>]*>([^]*?)<\/p>/)),
    ...(ownHours === undefined ? {} : { own: ownHours }),
    session: words(
      first(
        bread,
        /<dl class="margin">\s*<div>\s*<dt>[^<]*<\/dt>\s*<dd>([^]*?)(?:<p class="add|<\/dd>)/,
      ),
    ),
    nextDay: words(first(nextPage, /<p class="notice"[^>]*>([^]*?)<\/p>/)),
    calendar: first(files.get("/fair/sessions/bread/session.ics"), /BEGIN:VEVENT([^]*)END:VEVENT/)
      ?.split("\r\n")
      .filter((line) => /^DT(?:START|END)/.test(line)),
    schedule: [
      first(item, /<date>(.*)<\/date>/),
      first(item, /<duration>(.*)<\/duration>/),
      words(first(item, /<description>((?:When|Quand)[^\n<]*)/)),
    ].filter((one) => one !== undefined),
    table: [rows[0]?.start, rows[0]?.end],
    data: [node?.startDate, node?.endDate].filter(Boolean),
  };
};
