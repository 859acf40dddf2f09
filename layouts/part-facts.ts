/** What a part of a site's own is given, by its name: the interface of `layouts/parts/`, which later versions only add to. */
import type { PartName } from "../src/build/own-parts/names.ts";
import type { Dates } from "../src/i18n/dates.ts";
import type { Translate } from "../src/i18n/index.ts";
import type {
  Crumb,
  Event,
  Link,
  Media,
  Member,
  PartnerGroup,
  Placement,
  Session,
  Site,
  Slot,
  Tba,
} from "../src/site/model.ts";
import type { Prose } from "../src/text/prose.ts";
import type { Html } from "../src/write/html.ts";

/** What every part is given: the page that it stands on, and what prints in the language of that page. */
export interface PartPage {
  /** The whole site, to be read and not to be changed. */
  readonly site: Site;
  /** The event that the page is about; undefined on pages of the site. */
  readonly event: Event | undefined;
  /** Where the page is, ready for an `href`. */
  readonly url: string;
  /** The language of the page. */
  readonly language: string;
  /** The page in each of its languages, this one too, in the order of the site; none in a site of one. */
  readonly versions: readonly { readonly language: string; readonly url: string }[];
  /** The words of the pages, as `src/i18n/en/pages.ts` names them: `t("ticket.label")`. */
  readonly t: Translate;
  /** Dates and hours as the language writes them: `dates.date(day.date)`. */
  readonly dates: Dates;
  /** A text of the content with the spaces and apostrophes of its language; “to be announced” of what is `tba`. */
  readonly text: (text: string | Tba | undefined, language?: string) => Html;
  /** A name as it is, set apart where it is written in the other direction. */
  readonly name: (name: string) => Html;
  /** A prose of the content, below headings of a level. */
  readonly prose: (prose: Prose, level: number) => Html;
  /** A picture of the content, in the sizes that were made of it. */
  readonly picture: (media: Media, said: { readonly alt: string }) => Html;
}

/** A speaker, or somebody of the team: what both have. */
export type Person = Pick<
  Member,
  "name" | "pronouns" | "role" | "organisations" | "photo" | "links"
>;

/** What a part is given beside that. */
export interface PartFacts {
  /** What describes the page to search engines, networks and browsers, in its `<head>`. */
  readonly head: {
    readonly title: string;
    /** Empty if there is none. */
    readonly description: string;
    /** The page's whole address. */
    readonly canonical: string;
    /** False for a page that is not to be found. */
    readonly isIndexed: boolean;
  };
  /** The line above the poster, on all pages. */
  readonly header: {
    /** From the site to the page; a step without `url` is plain text. */
    readonly steps: readonly Crumb[];
    readonly menu: readonly Link[];
  };
  /** The top of an event's page. */
  readonly poster: {
    readonly event: Event;
    /** The ticket that stands in it: ours, or that of the site. */
    readonly ticket: () => Html;
  };
  /** What one needs to come to an event. */
  readonly ticket: { readonly event: Event };
  /** A slot of a programme, beside its hour. */
  readonly slot: {
    readonly slot: Slot;
    /** Of its heading. */
    readonly level: number;
  };
  /** A session of a block of talks. */
  readonly "session-card": {
    readonly session: Session;
    readonly placement: Placement;
    readonly level: number;
  };
  /** Somebody in a list: of the speakers, of those on the event's page, of the team. */
  readonly person: {
    readonly person: Person;
    /** Their page, if they have one. */
    readonly page: string | undefined;
    readonly sessions: readonly Session[];
    readonly level: number;
  };
  /** The partners of an event, level by level, as its page shows them. */
  readonly partners: {
    readonly event: Event;
    readonly groups: readonly PartnerGroup[];
  };
  /** The foot of all pages. */
  readonly footer: {
    /** Where a reader may propose a correction of the page; undefined without a repository. */
    readonly correction: string | undefined;
  };
  /** The last thing of all pages; of ours there is nothing. */
  readonly "end-of-page": object;
}

/** All that a part of that name is given. */
export type PartGiven<Name extends PartName> = PartPage & PartFacts[Name];

/** Prints a part; `original` prints what Parvis would have printed, and may stand in it. */
export type PrintPart<Name extends PartName> = (
  given: PartGiven<Name>,
  original: () => Html,
) => Html;

/** What a file of `layouts/parts/` exports by default. */
export interface Part<Name extends PartName> {
  readonly part: Name;
  readonly print: PrintPart<Name>;
}

export type { PartName };
