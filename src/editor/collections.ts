/** What one may edit: the files of a site as Sveltia CMS lists them. https://sveltiacms.app/en/docs/collections */
import { editorWords, type SayInEditor } from "../i18n/editor.ts";
import { rootOf } from "../urls.ts";
import type { Event, Site } from "../site/model.ts";
import { choicesOf, collectionOf, shared } from "./choices.ts";
import { fieldsOf } from "./file-fields.ts";
import { type EditedKind, formatOf } from "./forms.ts";
import { mediaHere } from "./keys.ts";
import type { Scene, Widget } from "./widgets.ts";

/** Pages are of an event, or of the site. */
const page = { kind: "page", folder: "pages", one: "page", icon: "article" } as const;

/** A collection whose files each event has, and what they are in its folder. */
const ofEvent = [
  { kind: "session", folder: "sessions", one: "session", icon: "podium" },
  { kind: "speaker", folder: "speakers", one: "speaker", icon: "record_voice_over" },
  { kind: "theme", folder: "themes", one: "theme", icon: "category" },
  { kind: "news", folder: "news", one: "news-item", icon: "campaign" },
  page,
] as const;
type OfEvent = (typeof ofEvent)[number];

/** The files of what all events share. */
const ofAllEvents = ["organisations", "venues", "glossary"] as const;

/** Files in several languages, that of the first without its tag: `conte.md`, `conte.en.md`. */
export const ofFiles = (languages: readonly string[]): Widget => ({
  structure: "multiple_files",
  locales: languages,
  default_locale: languages[0],
  initial_locales: "default",
  omit_default_locale_from_file_path: true,
});

/** Those of an event, its own first; undefined where there is one. */
const siblingsOf = (site: Site, { language, languages = [] }: Event): Widget | undefined =>
  site.versions && languages.length > 1
    ? ofFiles([language, ...languages.filter((one) => one !== language)])
    : undefined;

/** The name of a new file is made of its title, and stays. */
const slugOf = (name: string, say: SayInEditor): Widget => ({
  template: `{{${name}}}`,
  editable: ["create"],
  pattern: ["^[a-z0-9]+(-[a-z0-9]+)*$", say("id.form")],
  hint: say("id.hint"),
});

const daySlug = (say: SayInEditor): Widget => ({
  editable: ["create"],
  pattern: ["^\\d{4}-\\d{2}-\\d{2}$", say("day.form")],
  hint: say("day.hint"),
});

/** Makes the collections of a site, which lies in a folder of its repository. */
class Collections {
  readonly #site: Site;
  readonly #folder: string;
  readonly #say: SayInEditor;

  constructor(site: Site, folder: string) {
    this.#site = site;
    this.#folder = folder;
    this.#say = editorWords(site.language);
  }

  get all(): readonly Widget[] {
    const { events } = this.#site;
    return [
      this.#events(events),
      ...events.flatMap((event) => [
        { divider: true, name: `${event.id}-divider` },
        this.#days(event),
        ...ofEvent.map((one) => this.#entries(event, one)),
      ]),
      { divider: true, name: "shared-divider" },
      this.#shared(),
      this.#entries(undefined, page),
    ];
  }

  #scene(event?: Event, siblingsOf?: string): Scene {
    const choices = choicesOf(this.#site, event);
    return { language: this.#site.language, say: this.#say, choices, siblingsOf };
  }

  /** Where pictures and documents go, and what the editor writes before their names, which `in-browser/media-names.ts` takes away. */
  #media(of: string): Widget {
    return { media_folder: `/${this.#folder}${of}/media`, public_folder: mediaHere };
  }

  #entries(event: Event | undefined, { kind, folder, one, icon }: OfEvent): Widget {
    const say = this.#say;
    const site = this.#site;
    const siblings = event && siblingsOf(site, event);
    const title = kind === "speaker" ? "name" : "title";
    const path = event ? `content/${event.id}` : "content";
    return {
      name: event ? collectionOf(event, folder) : "site-pages",
      label: event ? labelIn(site, event, say(folder)) : say("site-pages"),
      label_singular: say(one),
      icon,
      folder: `${this.#folder}${path}/${folder}`,
      ...this.#media(event ? path : "data"),
      extension: "md",
      format: formatOf(kind),
      identifier_field: title,
      summary: `{{${title}}}`,
      slug: slugOf(title, say),
      create: true,
      ...(event && previewOf(site, event, kind)),
      ...(siblings && { i18n: siblings }),
      fields: fieldsOf(kind, site, this.#scene(event, siblings && event.language)),
    };
  }

  #days(event: Event): Widget {
    const say = this.#say;
    const path = `content/${event.id}`;
    return {
      name: collectionOf(event, "programme"),
      label: labelIn(this.#site, event, say("days")),
      label_singular: say("day"),
      icon: "calendar_month",
      folder: `${this.#folder}${path}/programme`,
      ...this.#media(path),
      extension: "yaml",
      format: formatOf("programme"),
      identifier_field: "title",
      summary: "{{slug}}",
      slug: daySlug(say),
      create: true,
      fields: fieldsOf("programme", this.#site, this.#scene(event)),
    };
  }

  #shares(kind: (typeof ofAllEvents)[number]): Widget {
    return {
      name: kind,
      label: this.#say(kind),
      file: `${this.#folder}data/${kind}.yaml`,
      format: formatOf(kind),
      ...this.#media("data"),
      fields: fieldsOf(kind, this.#site, this.#scene()),
    };
  }

  #event(event: Event): Widget {
    const siblings = siblingsOf(this.#site, event);
    const path = `content/${event.id}`;
    const name = siblings ? "event.{{locale}}.md" : "event.md";
    return {
      name: event.id,
      label: event.shortTitle,
      file: `${this.#folder}${path}/${name}`,
      format: formatOf("event"),
      ...this.#media(path),
      ...(siblings && { i18n: siblings }),
      fields: fieldsOf("event", this.#site, this.#scene(event, siblings && event.language)),
    };
  }

  #events(events: readonly Event[]): Widget {
    return {
      name: "events",
      label: this.#say("events"),
      label_singular: this.#say("event"),
      icon: "event",
      // Without it those of the files have no effect.
      ...(this.#site.versions && { i18n: true }),
      files: events.map((event) => this.#event(event)),
    };
  }

  #shared(): Widget {
    return {
      name: shared,
      label: this.#say("shared"),
      icon: "domain",
      files: ofAllEvents.map((kind) => this.#shares(kind)),
    };
  }
}

/** The collections of a site, which lies in a folder of its repository. */
export const collections = (site: Site, folder: string): readonly Widget[] =>
  new Collections(site, folder).all;

/** With several events, each collection says of which. */
const labelIn = ({ events }: Site, { shortTitle }: Event, label: string): string =>
  events.length > 1 ? `${label} · ${shortTitle}` : label;

/** Where a visitor finds what is edited. */
const previewOf = (site: Site, event: Event, kind: EditedKind): Widget | undefined => {
  if (kind === "news" || kind === "page" || rootOf(event) !== site.root) return undefined;
  return { preview_path: `${event.url.slice(site.base.length)}${kind}s/{{slug}}/` };
};
