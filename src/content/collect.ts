/** Puts each file in its place, and checks each against its schema. */
import { posix } from "node:path";
import type * as z from "zod";
import { parseDate } from "../time.ts";
import type { Content, DayContent, EventContent, Item, Shelf } from "./content.ts";
import { brokenDocument, type Document, parseMarkdownFile, parseYamlFile } from "./document.ts";
import type { SiteFiles } from "./read.ts";
import type { Report } from "./report.ts";
import { CommentSchema } from "./schema/comment.ts";
import { EventSchema } from "./schema/event.ts";
import { NewsSchema } from "./schema/news.ts";
import { OrganisationSchema } from "./schema/organisation.ts";
import { PageSchema } from "./schema/page.ts";
import { DayHeadSchema, type SlotInput, SlotSchema } from "./schema/programme.ts";
import { RevisionsSchema } from "./schema/revisions.ts";
import { isId } from "./schema/scalars.ts";
import { SessionSchema } from "./schema/session.ts";
import { SiteSchema } from "./schema/site.ts";
import { SpeakerSchema } from "./schema/speaker.ts";
import { TermSchema } from "./schema/term.ts";
import { ThemeSchema } from "./schema/theme.ts";
import { VenueSchema } from "./schema/venue.ts";
import type { Source } from "./source.ts";
import { toId } from "./suggest.ts";
import { validate } from "./validate.ts";
import type { Path } from "./yaml.ts";

/** Takes the files of a site one by one; what is left at the end is where none is expected. */
class Collector {
  readonly #left: Map<string, Source>;
  readonly #unreadable: ReadonlySet<string>;
  readonly #report: Report;

  constructor({ texts, unreadable }: SiteFiles, report: Report) {
    this.#left = new Map(texts);
    this.#unreadable = unreadable;
    this.#report = report;
  }

  get left(): readonly Source[] {
    return [...this.#left.values()];
  }

  #take(file: string): Source | undefined {
    const source = this.#left.get(file);
    this.#left.delete(file);
    return source;
  }

  /** One Markdown or YAML file that must be there. */
  file<T>(
    file: string,
    id: string,
    schema: z.ZodType<T>,
    example: string,
    isRequired: boolean,
  ): Item<T> {
    const source = this.#take(file);
    if (!source || this.#unreadable.has(file)) {
      const empty = source ?? { file, text: "" };
      const document = brokenDocument(empty);
      if (isRequired && !source)
        this.#report.add(empty, { start: 0, end: 0 }, "missing-field.file", { file });
      return { id, document, path: [], schema, data: undefined };
    }
    const document = file.endsWith(".md")
      ? parseMarkdownFile(source, example, this.#report)
      : this.#parseYaml(source);
    return { id, document, path: [], schema, data: this.#validate(schema, document) };
  }

  #parseYaml(source: Source): Document {
    return this.#unreadable.has(source.file)
      ? brokenDocument(source)
      : parseYamlFile(source, this.#report);
  }

  #validate<T>(schema: z.ZodType<T>, document: Document): T | undefined {
    if (document.isBroken) return undefined;
    if (document.value === undefined) {
      this.#report.add(document.source, { start: 0, end: 0 }, "missing-field.empty", {
        what: "“field: value”",
      });
      return undefined;
    }
    return validate(schema, document, [], this.#report);
  }

  /** A folder of Markdown files. */
  folder<T>(folder: string, schema: z.ZodType<T>, example: string): Shelf<T> {
    const items = new Map<string, Item<T>>();
    for (const file of this.#filesIn(folder, ".md")) {
      const id = posix.basename(file, ".md");
      this.#checkId(file, id, ".md");
      items.set(id, this.file(file, id, schema, example, false));
    }
    return { items, place: `${folder}/`, isBroken: false };
  }

  /** A file that holds a map of entries. */
  map<T>(file: string, schema: z.ZodType<T>): Shelf<T> {
    const items = new Map<string, Item<T>>();
    const source = this.#take(file);
    if (!source) return { items, place: file, isBroken: false };
    const document = this.#parseYaml(source);
    if (typeof document.value === "string" || Array.isArray(document.value)) {
      this.#report.add(source, document.valueRange([]), "wrong-type", {
        field: posix.basename(file),
        expected: "map",
        fixed: undefined,
      });
      return { items, place: file, isBroken: true };
    }
    for (const id of Object.keys(document.value ?? {})) {
      const path = [id];
      if (!isId(id)) {
        const fixed = toId(id) || "a-name";
        this.#report.add(source, document.keyRange(path), "bad-id.written", { value: id, fixed });
      }
      const data = validate(schema, document, path, this.#report);
      items.set(id, { id, document, path, schema, data });
    }
    return { items, place: file, isBroken: document.isBroken };
  }

  days(folder: string): readonly DayContent[] {
    return this.#filesIn(folder, ".yaml").flatMap((file) => {
      const source = this.#take(file);
      return source ? [this.#day(file, source)] : [];
    });
  }

  #day(file: string, source: Source): DayContent {
    const id = posix.basename(file, ".yaml");
    const date = parseDate(id, "UTC");
    if (typeof date === "string" || date.precision !== "day") {
      const here = { start: 0, end: 0 };
      if (date === "no-such-date")
        this.#report.add(source, here, "bad-date.no-such-date", { value: id });
      else this.#report.add(source, here, "bad-value.day", { value: posix.basename(file) });
    }
    const document = this.#parseYaml(source);
    const isList = Array.isArray(document.value);
    const slotsPath: Path = isList ? [] : ["slots"];
    const list = document.at(slotsPath);
    const slots = (Array.isArray(list) ? list : []).map((_, i): Item<SlotInput> => {
      const path = [...slotsPath, i];
      const data = validate(SlotSchema, document, path, this.#report);
      return { id: String(i), document, path, schema: SlotSchema, data };
    });
    const data = isList ? { slots: [] } : this.#validate(DayHeadSchema, document);
    return { id, document, head: { id, document, path: [], schema: DayHeadSchema, data }, slots };
  }

  #filesIn(folder: string, ending: string): readonly string[] {
    return [...this.#left.keys()].filter(
      (file) => posix.dirname(file) === folder && file.endsWith(ending),
    );
  }

  #checkId(file: string, id: string, ending: string): void {
    if (isId(id)) return;
    const source = this.#left.get(file) ?? { file, text: "" };
    const value = posix.basename(file);
    const fixed = `${toId(id) || "a-name"}${ending}`;
    this.#report.add(source, { start: 0, end: 0 }, "bad-id.file", { value, fixed });
  }

  event(id: string): EventContent {
    const folder = `content/${id}`;
    const event = this.file(`${folder}/event.md`, id, EventSchema, "title", true);
    if (!isId(id)) {
      const fixed = `content/${toId(id) || "a-name"}/`;
      this.#report.add(event.document.source, { start: 0, end: 0 }, "bad-id.file", {
        value: id,
        fixed,
      });
    }
    return {
      id,
      folder,
      event,
      days: this.days(`${folder}/programme`),
      sessions: this.folder(`${folder}/sessions`, SessionSchema, "title"),
      speakers: this.folder(`${folder}/speakers`, SpeakerSchema, "name"),
      themes: this.folder(`${folder}/themes`, ThemeSchema, "title"),
      news: this.folder(`${folder}/news`, NewsSchema, "title"),
      comments: this.folder(`${folder}/comments`, CommentSchema, "author"),
      pages: this.folder(`${folder}/pages`, PageSchema, "title"),
      revisions: this.file(`${folder}/revisions.json`, id, RevisionsSchema, "event", false),
    };
  }
}

/** Sorts the files of a site into its content; reports what is not expected. */
export const collect = (files: SiteFiles, report: Report): Content => {
  const collector = new Collector(files, report);
  const site = collector.file("data/site.yaml", "site", SiteSchema, "title", true);
  const organisations = collector.map("data/organisations.yaml", OrganisationSchema);
  const venues = collector.map("data/venues.yaml", VenueSchema);
  const terms = collector.map("data/glossary.yaml", TermSchema);
  const pages = collector.folder("content/pages", PageSchema, "title");
  const events = eventFolders(files).map((id) => collector.event(id));
  for (const { file, text } of collector.left) reportUnexpected({ file, text }, report);
  for (const file of files.others) reportUnexpected({ file, text: "" }, report);
  return { site, organisations, venues, terms, pages, events, media: files.media };
};

/** Every folder of `content/` but `pages`: even one whose `event.md` is missing, which is then said. */
const eventFolders = (files: SiteFiles): readonly string[] => {
  const all = [...files.texts.keys(), ...files.media];
  const names = all.flatMap((file) => /^content\/([^/]+)\/./.exec(file)?.[1] ?? []);
  return [...new Set(names)].filter((name) => name !== "pages").sort();
};

const reportUnexpected = (source: Source, report: Report): void => {
  const renamed = source.file
    .replace(/\.ya?ml$/i, ".yaml")
    .replace(/\.(?:md|markdown|mdown)$/i, ".md");
  const fixed = renamed === source.file ? undefined : renamed;
  report.add(source, { start: 0, end: 0 }, "unexpected-file", { fixed });
};
