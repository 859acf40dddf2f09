/** The `event.md` of the next edition, and what the old one says of it. */
import type { Content, EventContent, Item } from "../content/content.ts";
import type { Path } from "../content/yaml/path.ts";
import { YamlEdit } from "../content/yaml/edit.ts";
import { yamlText } from "../content/yaml/write.ts";
import { withoutYear } from "../content/name-to-id.ts";
import type { Moved } from "./move-dates.ts";
import { isTba, tbaWord } from "../content/schema/tba.ts";

/** What was true of one edition only. */
const leftBehind = [
  "published",
  "draft",
  "publish",
  "status",
  "previous_start",
  "status_note",
  "online_url",
  "team",
  "partners",
  "dates",
  "outcomes",
] as const;

/** What one registers with, and when, is said anew. */
const ofRegistration = ["opens", "closes", "status", "waitlist"] as const;

/** What readers and speakers send. */
const forms = ["comments", "speaker_forms", "feedback"] as const;

const lengthAt = (event: EventContent, path: Path): number => {
  const list = event.event.document.at(path);
  return Array.isArray(list) ? list.length : 0;
};

/** Names the series in `part_of`, unless that is done: `part_of` with an id is left as it is. */
const linkSeries = (edit: YamlEdit, event: EventContent, title: string): void => {
  const partOf = event.event.partial.part_of;
  if (partOf?.id !== undefined) return;
  const id = withoutYear(event.id);
  if (partOf !== undefined) edit.insertAfter(["part_of", "title"], [`id: ${id}`]);
  else edit.insertAfter(["organisers"], ["part_of:", `  title: ${yamlText(title)}`, `  id: ${id}`]);
};

/** Persons stay behind, organisations organise the next edition too; undefined if all of them do. */
const keptOrganisers = (
  { event }: EventContent,
  { organisations }: Pick<Content, "organisations">,
): readonly string[] | undefined => {
  const organisers = event.document.at(["organisers"]);
  if (!Array.isArray(organisers)) return undefined;
  const isKept = (one: unknown): one is string =>
    typeof one === "string" && (isTba(one) || organisations.items.has(one));
  const kept = organisers.filter(isKept);
  return kept.length < organisers.length ? kept : undefined;
};

/** A title without the year of its edition: `Fête 2027` → `Fête`. */
const seriesTitle = ({ event }: EventContent, year: number | undefined): string => {
  const title = event.partial.short_title ?? event.partial.title ?? "";
  const bare =
    year === undefined
      ? title
      : title.replace(new RegExp(`[\\s:,(–—-]*\\b${year}\\b\\)?`, "u"), "");
  return bare.trim() || title;
};

/** The page where one registers is another, and until it is known nobody registers by the other ways either. */
const leavePage = (edit: YamlEdit): void => {
  if (!edit.has(["registration", "url"])) return;
  edit.replace(["registration", "url"], tbaWord);
  for (const way of ["email", "phone", "on_site"]) edit.remove(["registration", way]);
};

/** Forms are as open as they were in their time; a page elsewhere asked about the old edition. */
const startForms = (edit: YamlEdit, { event }: EventContent): void => {
  for (const field of forms) {
    const { [field]: written } = event.partial;
    if (typeof written === "string") edit.remove([field]);
    else if (written?.mode === "closed") edit.replace([field, "mode"], "open");
    edit.remove([field, "closes"]);
  }
};

/** Titles name the year of the new edition. */
const moveYear = (edit: YamlEdit, oldYear: number | undefined, { year }: Moved): void => {
  if (oldYear === undefined || year === undefined) return;
  const written = new RegExp(`\\b${oldYear}\\b`, "gu");
  for (const field of ["title", "short_title", "summary"])
    edit.rewrite([field], (text) => text.replace(written, String(year)));
  edit.rewrite(["hashtag"], (text) => text.replaceAll(String(oldYear), String(year)));
};

/** The text of a page of the new edition: what waited to be published in the old one does not in this. */
export const nextPage = ({ document }: Item<unknown>): string => {
  const edit = new YamlEdit(document);
  for (const field of ["draft", "publish"]) edit.remove([field]);
  return edit.toString();
};

/** The text of a translation of the new `event.md`: what is left behind there is so here. */
export const nextTranslation = (
  old: EventContent,
  { document }: Item<unknown>,
  content: Content,
  oldYear: number | undefined,
  moved: Moved,
): string => {
  const edit = new YamlEdit(document);
  for (const field of leftBehind) edit.remove([field]);
  if (keptOrganisers(old, content)) edit.remove(["organisers"]);
  edit.remove(["registration", "url"]);
  for (let i = 0; i < lengthAt(old, ["calls"]); i++) edit.remove(["calls", i, "url"]);
  moveYear(edit, oldYear, moved);
  return edit.toString();
};

/** The text of the new `event.md`: dates moved, what was of one edition left behind. */
export const nextEvent = (
  old: EventContent,
  content: Content,
  oldYear: number | undefined,
  moved: Moved,
): string => {
  const { document } = old.event;
  const edit = new YamlEdit(document);
  edit.replace(["start"], moved.start);
  edit.replace(["end"], moved.end);
  for (const field of leftBehind) edit.remove([field]);
  const kept = keptOrganisers(old, content);
  if (kept) edit.replace(["organisers"], kept.length > 0 ? `[${kept.join(", ")}]` : tbaWord);
  edit.remove(["access_contact", "before"]);
  startForms(edit, old);
  leavePage(edit);
  for (const field of ofRegistration) edit.remove(["registration", field]);
  for (let i = 0; i < lengthAt(old, ["registration", "price"]); i++)
    for (const field of ["until", "early"]) edit.remove(["registration", "price", i, field]);
  for (let i = 0; i < lengthAt(old, ["calls"]); i++) {
    edit.replace(["calls", i, "url"], tbaWord);
    for (const field of ["opens", "closes"]) edit.remove(["calls", i, field]);
  }
  moveYear(edit, oldYear, moved);
  linkSeries(edit, old, seriesTitle(old, oldYear));
  return edit.toString();
};

/** The text of the old `event.md`: of the same series, its forms closed, unless they close by themselves. */
export const endedEvent = (old: EventContent, oldYear: number | undefined): string => {
  const edit = new YamlEdit(old.event.document);
  linkSeries(edit, old, seriesTitle(old, oldYear));
  for (const field of forms) {
    const { [field]: written } = old.event.partial;
    const { mode, closes } = typeof written === "object" ? written : {};
    if (mode === "open" && closes === undefined) edit.replace([field, "mode"], "closed");
  }
  return edit.toString();
};
