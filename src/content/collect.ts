/** Puts each file of a site in its place; says of what is in none. */
import type { Content, EventContent } from "./content.ts";
import { Collector } from "./collector.ts";
import { type Medium, renamedMedia } from "./media-files.ts";
import { originalOf } from "./suggest/conflict-copies.ts";
import { properPlace, strangeFolder, type Strays } from "./suggest/misplaced.ts";
import { strayFolders } from "./suggest/stray-folders.ts";
import type { SiteFiles } from "./read.ts";
import { isTranslation, translationName } from "./languages/file-name.ts";
import { parseYamlFile } from "./parse.ts";
import { Report } from "./report.ts";
import { CommentSchema } from "./schema/comment.ts";
import { EventSchema } from "./schema/event.ts";
import { NewsSchema } from "./schema/news.ts";
import { OrganisationSchema } from "./schema/organisation.ts";
import { PageSchema } from "./schema/page.ts";
import { RevisionsSchema } from "./schema/revisions.ts";
import { isId } from "./schema/id-form.ts";
import { SessionSchema } from "./schema/session.ts";
import { SiteSchema } from "./schema/site.ts";
import { SpeakerSchema } from "./schema/speaker.ts";
import { TermSchema } from "./schema/term.ts";
import { ThemeSchema } from "./schema/theme.ts";
import { TranslationsSchema } from "./schema/translations.ts";
import { VenueSchema } from "./schema/venue.ts";
import { toId } from "./suggest/nearest.ts";
import { spokenLanguages } from "../i18n/catalogue.ts";
import { isLanguageTag } from "../time.ts";
import type { Value, ValueMap } from "./yaml/parse.ts";

const wholeFile = { start: 0, end: 0 };

/** Sorts the files of a site into its content; reports what is not expected. */
export const collect = (found: SiteFiles, report: Report): Content => {
  const { files, copies } = setAsideCopies(found);
  const strays = strayFolders([...files.texts.keys(), ...files.others]);
  const misplaced = findMisplaced(files, strays);
  const languages = languagesIn(files);
  const collector = new Collector(files, misplaced, languages, report);
  const site = collector.file("data/site.yaml", "site", SiteSchema, { isRequired: true });
  const organisations = collector.map("data/organisations.yaml", OrganisationSchema);
  const venues = collector.map("data/venues.yaml", VenueSchema);
  const terms = collector.map("data/glossary.yaml", TermSchema);
  const otherTerms = new Map(
    [...collector.translationsOf("data/glossary.yaml")].map(([language, file]) => [
      language,
      collector.map(file, TermSchema),
    ]),
  );
  const translations = collector.file("data/translations.json", "site", TranslationsSchema, {});
  const words = collector.document("data/words.yaml");
  const look = collector.text("data/look.css");
  const pages = collector.folder("content/pages", PageSchema, "title");
  const folders = eventFolders(
    [...files.texts.keys(), ...files.media.keys(), ...misplaced.keys()],
    strays,
  );
  const events = folders.map((folder) => collectEvent(collector, folder, folders, report));
  const places = new Map([...misplaced].map(([proper, file]) => [file, proper]));
  const unexpected = [...collector.left, ...files.others, ...places.keys()];
  reportUnexpected(unexpected, { places, strays }, report);
  reportCopies(copies, report);
  // Where a file has the folder's name, that is what is wrong.
  if (events.length === 0 && !files.others.includes("content"))
    report.add({ file: "content", text: "" }, wholeFile, "no-event");
  const media = new Map<string, Medium | undefined>([
    ...files.media,
    ...[...misplaced.keys()]
      .filter((file) => file.includes("/media/"))
      .map((file) => [file, undefined] as const),
  ]);
  const renamed = renamedMedia(files.media);
  const { statics } = files;
  return {
    site,
    organisations,
    venues,
    terms,
    otherTerms,
    words,
    pages,
    translations,
    events,
    media,
    renamed,
    statics,
    look,
  };
};

/** The languages of a site, as far as they can be read before anything else. */
const languagesIn = ({ texts }: SiteFiles): readonly string[] => {
  const source = texts.get("data/site.yaml");
  const said = source && parseYamlFile(source, new Report()).value;
  // Where it cannot be read, each language that is written in is one of the site.
  if (said === undefined || !isMap(said))
    return [...new Set([...spokenLanguages(), ...languagesOfNames(texts.keys())])];
  const written = isList(said.languages) ? said.languages : [];
  const languages = written.flatMap((one) =>
    typeof one === "string" && isLanguageTag(one) ? [one] : [],
  );
  return languages.length > 0 ? languages : ["en"];
};

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isMap = (value: Value): value is ValueMap => typeof value === "object" && !isList(value);

/** The languages that names of files tell: `fr` of `event.fr.md`. */
const languagesOfNames = (files: Iterable<string>): readonly string[] =>
  [...files].flatMap((file) =>
    isTranslation(file) ? (translationName(file)?.language ?? []) : [],
  );

/** Takes out the second versions of files: each is the text of somebody, and none of the site's. */
const setAsideCopies = (
  found: SiteFiles,
): { readonly files: SiteFiles; readonly copies: readonly string[] } => {
  const all = [...found.texts.keys(), ...found.media.keys(), ...found.others];
  const copies = all.filter((file) => originalOf(file) !== undefined);
  if (copies.length === 0) return { files: found, copies };
  const isKept = (file: string): boolean => !copies.includes(file);
  const files = {
    ...found,
    texts: new Map([...found.texts].filter(([file]) => isKept(file))),
    media: new Map([...found.media].filter(([file]) => isKept(file))),
    others: found.others.filter(isKept),
  };
  return { files, copies };
};

const reportCopies = (copies: readonly string[], report: Report): void => {
  for (const file of copies)
    report.add({ file, text: "" }, wholeFile, "unexpected-file.copy", {
      original: originalOf(file) ?? file,
    });
};

/** Files whose place can be guessed where nothing stands yet: where they belong → where they are. */
const findMisplaced = (
  { texts, media, others }: SiteFiles,
  strays: Strays,
): ReadonlyMap<string, string> => {
  const isFree = (file: string): boolean => !texts.has(file) && !media.has(file);
  return new Map(
    [...texts.keys(), ...others].flatMap((file) => {
      const proper = properPlace(file, strays);
      return proper !== undefined && isFree(proper) ? [[proper, file] as const] : [];
    }),
  );
};

/** Every folder of `content/` but `pages`: even one whose `event.md` is missing, which is then said. */
const eventFolders = (files: readonly string[], strays: Strays): readonly string[] => {
  const names = files.flatMap((file) => /^content\/([^/]+)\/./.exec(file)?.[1] ?? []);
  return [...new Set(names)]
    .filter((name) => name !== "pages" && !strays.has(`content/${name}`))
    .sort();
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
  const event = collector.translated(
    collector.file(`${folder}/event.md`, id, EventSchema, example),
    collector.translationsOf(`${folder}/event.md`),
    EventSchema,
    "title",
  );
  if (id !== name) {
    const { source } = event.document;
    const params = { value: name, fixed: `content/${id}/` };
    report.add(source, wholeFile, "bad-id.file", params);
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
    comments: collector.folder(`${folder}/comments`, CommentSchema, "author", {
      isTranslated: false,
    }),
    pages: collector.folder(`${folder}/pages`, PageSchema, "title"),
    revisions: collector.file(`${folder}/revisions.json`, id, RevisionsSchema, {}),
    translations: collector.file(`${folder}/translations.json`, id, TranslationsSchema, {}),
  };
};

/** Says of each file that it is where none is expected; of a folder of them only once. */
const reportUnexpected = (
  files: readonly string[],
  { places, strays }: { readonly places: ReadonlyMap<string, string>; readonly strays: Strays },
  report: Report,
): void => {
  const folders = new Set<string>();
  // What lies beside `content/` and `data/` is others' business, unless it would be content there.
  const isOurs = (file: string): boolean => /^(?:content|data)(?:\/|$)/.test(file);
  for (const file of new Set(files)) {
    if (!isOurs(file) && properPlace(file, strays) === undefined) continue;
    const strange = strangeFolder(file, strays);
    const proper = places.get(file);
    if (file.endsWith(".yaml") && isTranslation(file)) {
      const values = { base: translationName(file)?.base ?? file, braces: "{ fr: …, en: … }" };
      report.add({ file, text: "" }, wholeFile, "unexpected-file.translation", values);
    } else if (strange === undefined) {
      report.add({ file, text: "" }, wholeFile, "unexpected-file", { fixed: proper });
    } else if (!folders.has(strange)) {
      folders.add(strange);
      const fixed =
        strays.get(strange) ?? (proper === undefined ? undefined : folderOf(proper, file, strange));
      report.add({ file: strange, text: "" }, wholeFile, "unexpected-file.folder", {
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
