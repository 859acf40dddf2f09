/**
 * What the content says once it is read, checked and linked: one immutable Site. Pages and outputs
 * are pure functions of it. Every `url` is ready for an `href`: it starts with the folder the site
 * is served from.
 */
import type { Prose } from "../text/prose.ts";
import type { DateTime } from "../time.ts";
import type {
  AccessNeed,
  AccessState,
  Attendance,
  CallKind,
  CommentMode,
  EventStatus,
  HeadingVoice,
  HourClock,
  MaterialKind,
  OrganisationKind,
  OutcomeKind,
  PartnerSize,
  ProposalMode,
  RecordingPlan,
  ServiceKind,
  SessionKind,
  SlotKind,
  SlotStatus,
  ThemeStatus,
  TransportMode,
} from "./words.ts";
import type { Correction } from "./corrections.ts";
import type { Editor, Repository } from "./repository.ts";
import type { OwnWords } from "./spoken.ts";

/**
 * What the organisers do not know yet. It is no text: each output says it in words of its language,
 * or leaves it out, and does not compile until it does. One of the registry, for a process may
 * load this module twice.
 */
export const TBA: unique symbol = Symbol.for("parvis.tba");
export type Tba = typeof TBA;

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** What else is to be known, in words: “To bring”, “a needle”. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A step of the breadcrumb; without `url` it is plain text. */
export interface Crumb {
  readonly label: string;
  readonly url?: string | undefined;
}

/** A picture or document of the content. */
export interface Media {
  /** Where it lies on disk, absolute. */
  readonly file: string;
  /** Where it is published. */
  readonly url: string;
}

/** What `security.txt` says: RFC 9116. */
export interface Security {
  /** `mailto:`, `https:` or `tel:`. */
  readonly contact: string;
  readonly expires: DateTime;
  readonly policy: string | undefined;
  readonly languages: readonly string[];
}

export interface Site {
  readonly id: string;
  readonly title: string;
  /** Public address without trailing slash; may hold a folder: `https://host/folder`. Undefined as long as nobody knows it. */
  readonly address: string | undefined;
  /** The folder part of the address, `""` or `"/folder"`: every `url` begins with it. */
  readonly base: string;
  /** Where its pages are: `base`, or the folder of its language in it, `"/folder/en"`. */
  readonly root: string;
  /** True when built for another address than the site's own: not for search engines. */
  readonly isPreview: boolean;
  /** The language of the site's own pages: the default one, or that of this version. */
  readonly language: string;
  /** The site in each of its languages, the default one first; undefined of a site of one language. */
  readonly versions?: readonly Site[] | undefined;
  /** What of it nobody has translated; undefined of a site of one language. */
  readonly untranslated?: Untranslated | undefined;
  /** What it says in words of its own, in the place of Parvis's. */
  readonly words?: OwnWords | undefined;
  /** As `Spoken` has it. */
  readonly clock?: HourClock | undefined;
  readonly publisher: Organisation;
  readonly contact: Link | Tba | undefined;
  readonly legal: Legal | undefined;
  /** The breadcrumb above this site. */
  readonly parents: readonly Crumb[];
  readonly look: Look;
  readonly licence: {
    readonly content?: Link | undefined;
    readonly data?: Link | undefined;
  };
  readonly navigation: readonly Link[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  readonly offline: boolean;
  /** True if each page has a twin in Markdown. */
  readonly twins: boolean;
  /** Where to tell of a weakness of the site, if there is such a place. */
  readonly security?: Security | undefined;
  /** Where its files are kept, if that is said. */
  readonly repository?: Repository | undefined;
  /** By the url of a page the file that one corrects it in; undefined without a repository, and of archives. */
  readonly files?: ReadonlyMap<string, string> | undefined;
  /** How they are edited in the browser, if they are. */
  readonly editor?: Editor | undefined;
  /** The event whose page is the home; undefined: the agenda is. */
  readonly home: Event | undefined;
  readonly organisations: readonly Organisation[];
  readonly venues: readonly Venue[];
  readonly terms: readonly Term[];
  /** Free pages of the site, `legal` and `accessibility` among them only if written. */
  readonly pages: readonly Page[];
  /** Upcoming and ongoing first by start, then past, latest first. */
  readonly events: readonly Event[];
  /** By title, in the order of the site's language. */
  readonly series: readonly Series[];
  /** Pages that texts link to, each by its event: `fair/changes`. They are made even while they are empty. */
  readonly linkedPages: ReadonlySet<string>;
  /** Everything that content refers to and that must be copied. */
  readonly media: readonly Media[];
  /** The styles of the site's own, in a layer after ours; undefined if it has none. */
  readonly ownStyle?: string | undefined;
  /** What lies in `static/` and is published as it is. */
  readonly statics?: readonly Static[];
  readonly now: DateTime;
}

/** What of a version of a site is in another language than its pages. */
export interface Untranslated {
  /** The language of a text, by the text. */
  readonly texts: ReadonlyMap<string, string>;
  /** By the url of a page what its file says: of a session, a speaker, a theme, a page, an event. */
  readonly pages: ReadonlyMap<string, UntranslatedPage>;
  /** By the url of a page the language in which its text is newer. */
  readonly outdated: ReadonlyMap<string, string>;
}

/** A page of which not all is in the language that Parvis speaks on it. */
export interface UntranslatedPage {
  /** That of what is not translated. */
  readonly language: string;
  /** True if nothing of it is. */
  readonly isWhole: boolean;
}

/** A file that is published as it is. */
export interface Static {
  /** From the root of the output: `/CNAME`. */
  readonly path: string;
  /** Where it lies on the disk. */
  readonly file: string;
  /** The lines of a file of which Parvis makes one too, which are added to that one. */
  readonly lines?: string | undefined;
}

/** What is undefined of the publisher is shown as to be announced; of the host it is left out. */
export interface Legal {
  readonly director: string | undefined;
  readonly address: string | undefined;
  readonly phone: string | undefined;
  readonly host:
    | {
        readonly name: string | Tba | undefined;
        readonly address: string | Tba | undefined;
        readonly phone: string | Tba | undefined;
      }
    | Tba
    | undefined;
}

export interface Look {
  /** CSS colours as the organisers wrote them. */
  readonly accent: string;
  readonly pop: string | undefined;
  readonly logo: Media | undefined;
  readonly logoDark: Media | undefined;
  readonly favicon: Media | undefined;
  readonly headings: HeadingVoice;
  /** Fonts of the site's own. */
  readonly fonts?: Fonts | undefined;
}

/** WOFF2 files. */
export interface Fonts {
  readonly headings: Media | undefined;
  readonly text: Media | undefined;
  readonly textBold: Media | undefined;
}

/** What may not be published yet: that is in a site only where such is shown too. */
export interface Publishing {
  readonly draft?: boolean | undefined;
  readonly publish?: DateTime | undefined;
}

export type Phase = "upcoming" | "ongoing" | "past";

/** A date as precisely as it is known. `at` is the first instant of the minute, day or month. */
export interface PartialDate {
  readonly precision: "minute" | "day" | "month";
  readonly at: DateTime;
}

export interface Event extends Publishing {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** For tabs, calendars and cards; the title if none was given. */
  readonly shortTitle: string;
  /** What `<title>` says: the short title, or the title cut at a word to 70 characters. */
  readonly tabTitle: string;
  readonly summary: string | Tba;
  /** The presentation. */
  readonly body: Prose;
  readonly language: string;
  /** Those that it is published in, in the order of the site's; undefined in a site of one language. */
  readonly languages?: readonly string[] | undefined;
  /** What of its site, and so of itself, is in another language; undefined in a site of one language. */
  readonly untranslated?: Untranslated | undefined;
  /** Those of its site. */
  readonly words?: OwnWords | undefined;
  /** As `Spoken` has it. */
  readonly clock?: HourClock | undefined;
  /** IANA zone. */
  readonly timezone: string;
  /** Undefined: to be announced. */
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | undefined;
  /** The instants between which it is ongoing: [start, end). Undefined if the month is not known. */
  readonly period: Span | undefined;
  readonly phase: Phase;
  readonly status: EventStatus;
  readonly previousStart: DateTime | undefined;
  readonly statusNote: string | undefined;
  readonly attendance: Attendance;
  readonly onlineUrl: string | undefined;
  /** A venue, a city alone, to be announced, or none (online). */
  readonly venue: Venue | { readonly city: string } | Tba | undefined;
  /** Organisations and persons, as the organisers list them. */
  readonly organisers: readonly Organiser[];
  /** True if more organisers, or all of them, are to be announced. */
  readonly organisersTba: boolean;
  readonly partnerGroups: readonly PartnerGroup[];
  readonly partOf:
    | {
        readonly title: string;
        readonly url?: string | undefined;
        readonly id?: string | undefined;
      }
    | undefined;
  /** Undefined unless `partOf` has an id. */
  readonly series: Series | undefined;
  readonly audience: string | undefined;
  readonly keywords: readonly string[];
  readonly questions: readonly string[];
  /** Its pages elsewhere. */
  readonly links?: readonly Link[];
  /** Without its sign. */
  readonly hashtag?: string | undefined;
  readonly published: DateTime | undefined;
  readonly image: { readonly media: Media; readonly alt: string } | undefined;
  readonly registration: Registration;
  readonly calls: readonly Call[];
  /** Those that the organisers write, in their order; see `keyDatesOf`. */
  readonly dates?: readonly WrittenDate[];
  /** What visitors ask, with the answers. */
  readonly faq?: readonly Answered[];
  readonly tracks: readonly Track[];
  readonly services: readonly Service[];
  readonly accessContact:
    | {
        readonly email?: string | undefined;
        readonly phone?: string | undefined;
        readonly before?: DateTime | undefined;
        readonly note?: string | undefined;
      }
    | undefined;
  readonly commentMode: CommentMode;
  /** When comments that are open close, or have closed. */
  readonly commentsClose?: DateTime | undefined;
  /** For comments, and for themes that participants propose, whatever the mode of comments. */
  readonly inbox: Inbox;
  /** Where speakers send corrections of what is published of them; undefined if they are not asked to. */
  readonly speakerForms?: ClosingForms | undefined;
  /** The origins of the sites that may show the programme within their pages, or `any`; undefined: none may. */
  readonly embed?: readonly string[] | undefined;
  /** Where one says what one thought of it, and of those of its sessions that say nothing else. */
  readonly feedback?: Feedback | undefined;
  readonly outcomes: readonly Outcome[];
  readonly days: readonly Day[];
  /** What was published in the programme and is in no file any more, as the record tells. */
  readonly removed: readonly Removed[];
  /** All sessions: scheduled ones in programme order, then the others by title. */
  readonly sessions: readonly Session[];
  /** The sessions that are in no slot. */
  readonly unscheduled: readonly Session[];
  /** Who makes it, by group; persons among the organisers first. */
  readonly team: readonly TeamGroup[];
  /** Who gives, moderates or facilitates something; by name, in the order of the event's language. */
  readonly speakers: readonly Speaker[];
  /** Everybody with a page of their own: the speakers, and those who are of the team alone. */
  readonly people: readonly Speaker[];
  /** In programme order, then by title. */
  readonly themes: readonly Theme[];
  /** Organisers, then partners by level, then those who take part through sessions, speakers and themes; each once. */
  readonly participations: readonly Participation[];
  readonly news: readonly News[];
  /** Oldest first. */
  readonly comments: readonly Comment[];
  /** Free pages, by `order` then title; `practical` among them only if written. */
  readonly pages: readonly Page[];
  readonly revision: Revision;
}

/** Events that follow each other: those with one `id` in their `part_of`. */
export interface Series {
  readonly id: string;
  readonly url: string;
  /** As its latest edition gives it, in that edition's language. */
  readonly title: string;
  readonly language: string;
  /** Its page elsewhere, as the latest edition that knows one gives it. */
  readonly website: string | undefined;
  /** In the order of the site's events: what is coming first. */
  readonly editions: readonly Event[];
}

/** From `start` to `end`, half open. */
export interface Span {
  readonly start: DateTime;
  readonly end: DateTime;
}

/** From when to when something of a programme is. */
export interface Hours extends Span {
  /** True for `19h–`: `end` is a guess, for what must have one, and never printed. */
  readonly isOpenEnded?: boolean;
}

export interface Day {
  /** `2013-06-11` */
  readonly id: string;
  readonly url: string;
  readonly date: DateTime;
  readonly title: string | undefined;
  readonly note: string | undefined;
  /** By start, then end, then as written. */
  readonly slots: readonly Slot[];
}

export interface Slot {
  readonly id: string;
  readonly day: Day;
  /** Undefined: the time is to be announced. */
  readonly span: Hours | undefined;
  readonly title: string | Tba;
  readonly kind: SlotKind;
  /** The kind's word when the standard one does not fit. */
  readonly label: string | undefined;
  /** None: all rooms. */
  readonly rooms: Rooms;
  /** Only when elsewhere than the event. */
  readonly venue: Venue | undefined;
  readonly sessions: readonly Placement[];
  /** True if it is one thing with its only session. */
  readonly isSession: boolean;
  /** True if its sessions are all at once and it shares its place by intention, as posters and stands do. */
  readonly together?: boolean | undefined;
  readonly themes: readonly Theme[];
  readonly proposals: ProposalMode;
  readonly description: Prose | undefined;
  readonly status: SlotStatus;
  readonly previously: readonly Previously[];
  /** Its changes until then are not told; undefined: all are. */
  readonly silentUntil: DateTime | undefined;
  /** The programme page with the slot's fragment. */
  readonly url: string;
  readonly revision: Revision;
}

/** A slot or session that is gone. */
export interface Removed {
  readonly kind: "slot" | "session";
  readonly id: string;
  readonly title: string;
  /** When and where it was; undefined as far as that was not known. */
  readonly span: Hours | undefined;
  readonly rooms: readonly Room[];
  readonly revision: Revision;
}

/** Where something was before it moved; what is undefined, or no room, was the same. */
export interface Previously {
  readonly date: DateTime | undefined;
  readonly span: Hours | undefined;
  readonly rooms: readonly Room[];
}

/** A session in a slot. */
export interface Placement {
  readonly session: Session;
  readonly slot: Slot;
  /** Its own time, else the slot's. */
  readonly span: Hours | undefined;
  /** True if it has a time of its own within the slot. */
  readonly hasOwnTime: boolean;
  /** Its own rooms, else the slot's. */
  readonly rooms: Rooms;
  readonly previously: readonly Previously[];
}

export interface Session extends Publishing {
  readonly id: string;
  readonly url: string;
  readonly event: Event;
  readonly title: string | Tba;
  /** The summary, or the abstract's first sentence; empty if there is neither. */
  readonly summary: string;
  readonly abstract: Prose;
  readonly kind: SessionKind;
  readonly language: string;
  readonly level: string | undefined;
  readonly tags: readonly string[];
  readonly track: Track | undefined;
  readonly questions: readonly string[];
  readonly parts: readonly Part[];
  /** Who gives it, those of its parts included, each once, in order. */
  readonly speakers: readonly SessionSpeaker[];
  readonly speakersTba: boolean;
  /** Those named beside the speakers, without those already shown as a speaker's own. */
  readonly organisations: readonly Organisation[];
  readonly moderators: readonly Speaker[];
  readonly themes: readonly Theme[];
  readonly facts?: readonly Fact[];
  readonly services: readonly Service[];
  readonly status: SlotStatus;
  readonly statusNote: string | undefined;
  /** As that of a slot. */
  readonly silentUntil: DateTime | undefined;
  readonly replacedBy: Session | undefined;
  readonly registration: Registration | undefined;
  readonly stream: string | undefined;
  /** Its own; those of its rooms hold for it too: `presenceOf`. */
  readonly chat?: string | undefined;
  readonly notes?: string | undefined;
  readonly questionsUrl?: string | undefined;
  /** What it says, or its event; undefined: nobody is asked. */
  readonly feedback?: Feedback | undefined;
  /** As it was written: what is published says more, `recordingOf`. */
  readonly recording?: RecordingPlan | undefined;
  readonly materials: readonly Material[];
  /** Pages about it elsewhere. */
  readonly links?: readonly Link[];
  /** The UUID that it has in the system it was imported from. */
  readonly guid?: string | undefined;
  /** Undefined: not yet scheduled. */
  readonly placement: Placement | undefined;
  readonly revision: Revision;
  /** How who gives it has it corrected, if the event asks for it. */
  readonly correction?: Correction | undefined;
}

export interface SessionSpeaker {
  readonly speaker: Speaker;
  readonly isWithdrawn: boolean;
}

/** A contribution within a session. */
export interface Part {
  readonly title: string | undefined;
  readonly speakers: readonly Speaker[];
  readonly organisations: readonly Organisation[];
  readonly questions: readonly string[];
  readonly text: Prose;
}

export interface Speaker extends Publishing {
  readonly id: string;
  readonly url: string;
  readonly event: Event;
  readonly name: string;
  /** What lists have them under: the family name, where it is known. */
  readonly sort?: string | undefined;
  readonly pronouns: string | undefined;
  readonly role: string | undefined;
  readonly organisations: readonly Organisation[];
  readonly photo: Media | undefined;
  /** Shown on the event's page, whatever they give. */
  readonly isFeatured: boolean;
  readonly links: readonly Link[];
  /** The UUID that they have in the system they were imported from. */
  readonly guid?: string | undefined;
  readonly biography: Prose;
  /** What they give or moderate, in programme order. */
  readonly sessions: readonly Session[];
  /** The workshop themes they facilitate. */
  readonly themes: readonly Theme[];
  /** How they have it corrected, if the event asks for it. */
  readonly correction?: Correction | undefined;
}

export interface Theme extends Publishing {
  readonly id: string;
  readonly url: string;
  readonly event: Event;
  readonly title: string;
  readonly summary: string | undefined;
  readonly description: Prose;
  readonly status: ThemeStatus;
  readonly proposedBy: string | undefined;
  readonly facilitators: readonly Speaker[];
  readonly organisations: readonly Organisation[];
  readonly room: Room | undefined;
  readonly capacity: number | undefined;
  readonly questions: readonly string[];
  readonly outcomes: readonly Outcome[];
  /** The workshop slots in which groups work on it. */
  readonly slots: readonly Slot[];
  /** The sessions that are about it. */
  readonly sessions: readonly Session[];
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly url: string | undefined;
  readonly logo: Media | undefined;
  readonly logoDark: Media | undefined;
  readonly description: Prose | undefined;
  readonly kind: OrganisationKind | undefined;
  readonly address: string | undefined;
  readonly legal: string | undefined;
  readonly links: readonly Link[];
}

/** Somebody of the team of an event. */
export interface Member {
  readonly name: string;
  readonly pronouns: string | undefined;
  /** What they do in the team, else what they are as a speaker. */
  readonly role: string | undefined;
  readonly organisations: readonly Organisation[];
  readonly photo: Media | undefined;
  readonly links: readonly Link[];
  /** Undefined: they have no page of their own. */
  readonly speaker: Speaker | undefined;
}

/** Who organises an event. */
export type Organiser = Organisation | Member;

/** Some of the team; without title they are not told apart from others. */
export interface TeamGroup {
  readonly title: string | undefined;
  readonly members: readonly Member[];
}

/** What an organisation does in an event. */
export interface Participation {
  readonly organisation: Organisation;
  /** Its place on the event's page of organisations. */
  readonly url: string;
  readonly isOrganiser: boolean;
  readonly partnerLevel: string | undefined;
  readonly isPartner: boolean;
  readonly sessions: readonly Session[];
  readonly speakers: readonly Speaker[];
  readonly themes: readonly Theme[];
}

/** The partners of one level; without level, `title` is undefined. */
export interface PartnerGroup {
  readonly title: string | undefined;
  readonly size: PartnerSize;
  readonly partners: readonly {
    readonly organisation: Organisation;
    readonly url: string | undefined;
    readonly logo: Media | undefined;
  }[];
}

/** A country by its code: `FR`, `GB`. */
export interface Country {
  readonly code: string;
  /** What organisers call it, if they wrote no code. */
  readonly name?: string | undefined;
}

export interface Address {
  readonly street?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly city: string;
  readonly region?: string | undefined;
  readonly country?: Country | undefined;
}

export interface Venue {
  readonly id: string;
  readonly name: string;
  /** True if its name says no more than that it is not known yet: “Venue to be confirmed”. */
  readonly isNameOpen?: boolean;
  readonly address: Address | undefined;
  readonly geo: { readonly lat: number; readonly lon: number } | undefined;
  readonly transport: readonly {
    readonly mode: TransportMode;
    readonly line: string | undefined;
    readonly text: string;
  }[];
  readonly access: readonly {
    readonly need: AccessNeed;
    readonly state: AccessState;
    readonly note: string | undefined;
  }[];
  readonly map: Media | undefined;
  readonly plan?: Plan | undefined;
  readonly rooms: readonly Room[];
  readonly notes: Prose | undefined;
}

/** A drawing of a venue (SVG) in which rooms are known by their ids, as far as it may stand in a page. */
export interface Plan extends Media {
  /** `0 0 720 460` */
  readonly viewBox: string;
  /** In its own units. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PlanShape[];
}

/** An element of a plan; its ids and what refers to them are the plan's own. */
export interface PlanShape {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** The id of the room that it is. */
  readonly room: string | undefined;
  readonly content: readonly (PlanShape | string)[];
}

/** The rooms that something is in, each once, in the order of their venue. */
export type Rooms = readonly Room[] | Tba;

export interface Room {
  readonly id: string;
  readonly name: string;
  readonly venue: Venue;
  readonly floor: string | undefined;
  readonly capacity: number | undefined;
  readonly note: string | undefined;
  readonly stream: string | undefined;
  readonly chat?: string | undefined;
  readonly notes?: string | undefined;
  readonly questionsUrl?: string | undefined;
}

export interface Track {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** One character, by which it is told from the event's other tracks. */
  readonly letter: string;
  readonly accent: string | undefined;
  /** A CSS colour: its accent, or one that Parvis gives it. */
  readonly colour: string;
  readonly sessions: readonly Session[];
}

/** A word of the glossary. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly aliases: readonly string[];
  readonly definition: Prose;
  readonly url: string | undefined;
}

export interface Page extends Publishing {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Its name in the menu; undefined: not in the menu. */
  readonly menu: string | undefined;
  readonly order: number;
  readonly body: Prose;
}

export interface News extends Publishing {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly date: DateTime;
  readonly summary: string | undefined;
  readonly body: Prose;
  /** Shown on every page of the event, now. */
  readonly isImportant: boolean;
  readonly until: DateTime | undefined;
}

/** What a reader wrote, approved by its being in the content. No e-mail address is kept. */
export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly date: DateTime;
  readonly about: { readonly kind: "event" | "session" | "theme" | "page"; readonly id: string };
  /** What it answers, which is about the same. */
  readonly replyTo: Comment | undefined;
  readonly isByOrganiser: boolean;
  readonly body: Prose;
}

/** Where what readers write goes: to the host of the site, to an address of the web, or by e-mail. */
export type Inbox =
  | { readonly way: "host" }
  | { readonly way: "endpoint"; readonly url: string }
  | { readonly way: "mail"; readonly address: string };

/** Forms that may close: those by which speakers send corrections, and those of feedback. */
export interface ClosingForms {
  readonly isOpen: boolean;
  /** When they close, or have closed. */
  readonly closes: DateTime | undefined;
  readonly inbox: Inbox;
}

/** Where one says what one thought of something: a page elsewhere, or a form of the site. */
export type Feedback =
  { readonly way: "page"; readonly url: string } | ({ readonly way: "form" } & ClosingForms);

export type RegistrationState = "unknown" | "not-yet" | "open" | "full" | "closed" | "none";

/** Registration is handed over to a page, a person or a place; its state follows from the dates and `now`. */
export interface Registration {
  readonly state: RegistrationState;
  /** Undefined with state `none`, without a page, or when it is to be announced. */
  readonly url: string | undefined;
  readonly email?: string | undefined;
  /** As it was written. */
  readonly phone?: string | undefined;
  /** How one registers where it takes place, in words. */
  readonly onSite?: string | undefined;
  readonly provider: string | undefined;
  readonly price: "free" | "donation" | readonly Price[] | undefined;
  readonly capacity: number | "limited" | undefined;
  readonly opens: DateTime | undefined;
  /** As written; without it the state still closes at the event's end. */
  readonly closes: DateTime | undefined;
  /** When the state closes: `closes`, else the event's end. */
  readonly closesAt: DateTime | undefined;
  /** True when `full` or `closed` was written: dates no longer count. */
  readonly isOverridden: boolean;
  readonly waitlist: string | undefined;
  readonly priority: string | undefined;
  readonly policy: Prose | undefined;
  readonly alternative: string | undefined;
}

export interface Price {
  /** Within its list, the same in all languages, and until another date. */
  readonly id: string;
  readonly label: string;
  /** For whom it is. */
  readonly note?: string | undefined;
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly until: DateTime | undefined;
  /** What it costs until then. */
  readonly early?: { readonly amount: number; readonly until: DateTime } | undefined;
}

export interface Call {
  /** Among its calls, the same in all languages, and for other dates. */
  readonly id: string;
  readonly title: string;
  readonly kind: CallKind;
  readonly url: string | Tba;
  readonly opens: DateTime | undefined;
  readonly closes: DateTime | undefined;
  readonly isOpen: boolean;
}

/** A date that the organisers want to be known. */
export interface WrittenDate {
  /** The same in all languages, and for another date. */
  readonly id: string;
  readonly label: string;
  /** At midnight: that day. */
  readonly date: DateTime;
  /** At midnight: to the end of the day before. */
  readonly until: DateTime | undefined;
}

/** A question with its answer. */
export interface Answered {
  readonly question: string;
  readonly answer: Prose;
}

export interface Service {
  readonly kind: ServiceKind;
  readonly note: string | undefined;
}

/** What can be read, seen or heard afterwards. */
export interface Work extends Publishing {
  readonly title: string;
  readonly url: string;
  readonly language: string | undefined;
  readonly duration: string | undefined;
  /** Which captions it has, in words. */
  readonly captions: string | undefined;
  /** Where its text is. */
  readonly transcript: string | undefined;
}

export interface Outcome extends Work {
  readonly kind: OutcomeKind;
}

export interface Material extends Work {
  readonly kind: MaterialKind;
}

/** What was true of an entry before it last changed, as far as the record tells. */
export interface Was {
  /** Undefined if its time did not change, or was not known. */
  readonly span: Hours | undefined;
  /** None if that was not known. */
  readonly rooms: readonly Room[];
  /** True if its time or rooms are others now. */
  readonly hasMoved: boolean;
  /** Undefined if that did not change. */
  readonly status: SlotStatus | undefined;
}

export interface Revision {
  /** RFC 5545 §3.8.7.4: grows with each change. */
  readonly sequence: number;
  /** Undefined if nothing was ever published. */
  readonly changed: DateTime | undefined;
  /** When its translation last changed, which is no change of it; missing in its own language. */
  readonly translated?: DateTime;
  /** True if it did not change itself: its event did, and with it what is true of each of its slots and sessions. */
  readonly isInherited: boolean;
  /** True if it is new, under an id that was another's. */
  readonly isAdded?: boolean;
  /** Missing where nothing but its text ever changed. */
  readonly was?: Was;
}
