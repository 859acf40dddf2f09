/** Puts each file of a site in its place; says of what is in none. */
import type { Content, EventContent } from "./content.ts";
import { Collector } from "./collector.ts";
import { type Medium, renamedMedia } from "./media-files.ts";
import { properPlace, strangeFolder } from "./suggest/misplaced.ts";
import type { SiteFiles } from "./read.ts";
import type { Report } from "./report.ts";
import { CommentSchema } from "./schema/comment.ts";
import { EventSchema } from "./schema/event.ts";
import { NewsSchema } from "./schema/news.ts";
import { OrganisationSchema } from "./schema/organisation.ts";
import { PageSchema } from "./schema/page.ts";
import { RevisionsSchema } from "./schema/revisions.ts";
import { isId } from "./schema/scalars.ts";
import { SessionSchema } from "./schema/session.ts";
import { SiteSchema } from "./schema/site.ts";
import { SpeakerSchema } from "./schema/speaker.ts";
import { TermSchema } from "./schema/term.ts";
import { ThemeSchema } from "./schema/theme.ts";
import { VenueSchema } from "./schema/venue.ts";
import { toId } from "./suggest/nearest.ts";

/** Sorts the files of a site into its content; reports what is not expected. */
export const collect = (files: SiteFiles, report: Report): Content => {
  const misplaced = findMisplaced(files);
  const collector = new Collector(files, misplaced, report);
  const site = collector.file("data/site.yaml", "site", SiteSchema, { isRequired: true });
  const organisations = collector.map("data/organisations.yaml", OrganisationSchema);
  const venues = collector.map("data/venues.yaml", VenueSchema);
  const terms = collector.map("data/glossary.yaml", TermSchema);
  const pages = collector.folder("content/pages", PageSchema, "title");
  const folders = eventFolders([...files.texts.keys(), ...files.media.keys(), ...misplaced.keys()]);
  const events = folders.map((folder) => collectEvent(collector, folder, folders, report));
  const places = new Map([...misplaced].map(([proper, file]) => [file, proper]));
  reportUnexpected([...collector.left, ...files.others, ...places.keys()], places, report);
  const media = new Map<string, Medium | undefined>([
    ...files.media,
    ...[...misplaced.keys()]
      .filter((file) => file.includes("/media/"))
      .map((file) => [file, undefined] as const),
  ]);
  const renamed = renamedMedia(files.media);
  return { site, organisations, venues, terms, pages, events, media, renamed };
};

/** Files whose place can be guessed where nothing stands yet: where they belong → where they are. */
const findMisplaced = ({ texts, media, others }: SiteFiles): ReadonlyMap<string, string> => {
  const isFree = (file: string): boolean => !texts.has(file) && !media.has(file);
  return new Map(
    [...texts.keys(), ...others].flatMap((file) => {
      const proper = properPlace(file);
      return proper !== undefined && isFree(proper) ? [[proper, file] as const] : [];
    }),
  );
};

/** Every folder of `content/` but `pages`: even one whose `event.md` is missing, which is then said. */
const eventFolders = (files: readonly string[]): readonly string[] => {
  const names = files.flatMap((file) => /^content\/([^/]+)\/./.exec(file)?.[1] ?? []);
  return [...new Set(names)].filter((name) => name !== "pages").sort();
};

const collectEvent = (
  collector: Collector,
  name: string,
  all: readonly string[],
  report: Report,
): EventContent => {
  const folder = `content/${name}`;
  const wanted = toId(name) || "a-name";
  const id = isId(name) ? name : all.includes(wanted) ? `${wanted}-2` : wanted;
  const example = { example: "title", isRequired: true };
  const event = collector.file(`${folder}/event.md`, id, EventSchema, example);
  if (id !== name) {
    const { source } = event.document;
    const params = { value: name, fixed: `content/${id}/` };
    report.add(source, { start: 0, end: 0 }, "bad-id.file", params);
  }
  return {
    id,
    folder,
    event,
    days: collector.days(`${folder}/programme`),
    sessions: collector.folder(`${folder}/sessions`, SessionSchema, "title"),
    speakers: collector.folder(`${folder}/speakers`, SpeakerSchema, "name"),
    themes: collector.folder(`${folder}/themes`, ThemeSchema, "title"),
    news: collector.folder(`${folder}/news`, NewsSchema, "title"),
    comments: collector.folder(`${folder}/comments`, CommentSchema, "author"),
    pages: collector.folder(`${folder}/pages`, PageSchema, "title"),
    revisions: collector.file(`${folder}/revisions.json`, id, RevisionsSchema, {}),
  };
};

/** Says of each file that it is where none is expected; of a folder of them only once. */
const reportUnexpected = (
  files: readonly string[],
  places: ReadonlyMap<string, string>,
  report: Report,
): void => {
  const folders = new Set<string>();
  for (const file of new Set(files)) {
    const strange = strangeFolder(file);
    const proper = places.get(file);
    if (strange === undefined) {
      report.add({ file, text: "" }, { start: 0, end: 0 }, "unexpected-file", { fixed: proper });
    } else if (!folders.has(strange)) {
      folders.add(strange);
      const fixed = proper === undefined ? undefined : folderOf(proper, file, strange);
      report.add({ file: strange, text: "" }, { start: 0, end: 0 }, "unexpected-file.folder", {
        fixed,
      });
    }
  }
};

/** What a folder should be called, from where one of its files is and belongs. */
const folderOf = (proper: string, file: string, strange: string): string | undefined => {
  const inside = file.slice(strange.length);
  return proper.endsWith(inside) ? proper.slice(0, -inside.length) : undefined;
};
