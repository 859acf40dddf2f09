/** How changes are counted and told on the command line: nouns and what happened to them agree. */
import { typeset } from "../text/typography.ts";
import type { ChangeKind } from "../site/changes.ts";
import type { SessionKind, SlotKind } from "../site/words.ts";

/** What can be counted: sessions, slots, and what has no kind any more. */
export type CountedKind = SessionKind | `slot.${SlotKind}` | "event" | "entry";

export interface RecordWords {
  readonly language: string;
  readonly noTime: string;
  readonly noRoom: string;
  readonly noTitle: string;
  readonly paste: string;
  readonly silence: string;
  readonly each: Readonly<Record<ChangeKind, string>>;
  readonly quote: (name: string) => string;
  readonly after: (where: string) => string;
  readonly counted: (noun: CountedKind, what: ChangeKind, count: number) => string;
  /** Of each event what happened, and how many entries of calendars change. */
  readonly head: (event: string, said: string, entries: number) => string;
  readonly newLine: (place: string) => string;
  readonly insert: (place: string) => string;
  readonly replace: (place: string, what: string) => string;
}

const sessions: Readonly<Record<SessionKind, readonly [one: string, many: string]>> = {
  talk: ["talk", "talks"],
  keynote: ["keynote", "keynotes"],
  panel: ["panel", "panels"],
  demo: ["demonstration", "demonstrations"],
  workshop: ["workshop", "workshops"],
  lightning: ["lightning talk", "lightning talks"],
  other: ["session", "sessions"],
};

const nouns: Readonly<Record<CountedKind, readonly [one: string, many: string]>> = {
  ...sessions,
  "slot.welcome": ["welcome", "welcomes"],
  "slot.talks": ["block of talks", "blocks of talks"],
  "slot.keynote": sessions.keynote,
  "slot.panel": sessions.panel,
  "slot.workshop": sessions.workshop,
  "slot.plenary": ["plenary", "plenaries"],
  "slot.discussion": ["discussion", "discussions"],
  "slot.break": ["break", "breaks"],
  "slot.meal": ["meal", "meals"],
  "slot.social": ["get-together", "get-togethers"],
  "slot.other": ["slot", "slots"],
  event: ["event", "events"],
  entry: ["entry", "entries"],
};

const happened: Readonly<Record<ChangeKind, string>> = {
  added: "added",
  moved: "moved",
  cancelled: "cancelled",
  removed: "taken out",
  tentative: "to be confirmed",
  confirmed: "confirmed",
  changed: "changed",
};

const english = (today: string): RecordWords => ({
  language: "en",
  noTime: "no time yet",
  noRoom: "room to be announced",
  noTitle: "title to be announced",
  paste: "To tell readers where things were, paste:",
  silence: `To pass over a change in silence, say so in its slot or session: silent_until: ${today}`,
  each: {
    added: "Added:",
    moved: "Moved:",
    cancelled: "Cancelled:",
    removed: "Taken out (is it cancelled? Then keep it, with status: cancelled):",
    tentative: "To be confirmed:",
    confirmed: "Confirmed:",
    changed: "Changed:",
  },
  quote: (name) => `“${name}”`,
  after: (where) => `, ${where}`,
  counted: (noun, what, count) => `${count} ${nouns[noun][count === 1 ? 0 : 1]} ${happened[what]}`,
  head: (event, said, entries) =>
    `${event}: ${[said, `${entries} calendar ${entries === 1 ? "entry changes" : "entries change"}`].filter(Boolean).join("; ")}`,
  newLine: (place) => `${place}, on a new line:`,
  insert: (place) => `${place}, insert:`,
  replace: (place, what) => `${place}, in the place of ${what}:`,
});

/** With the gender that participles agree with. */
type FrenchNoun = readonly [one: string, many: string, gender: "m" | "f"];

const sessionsInFrench: Readonly<Record<SessionKind, FrenchNoun>> = {
  talk: ["conférence", "conférences", "f"],
  keynote: ["conférence invitée", "conférences invitées", "f"],
  panel: ["table ronde", "tables rondes", "f"],
  demo: ["démonstration", "démonstrations", "f"],
  workshop: ["atelier", "ateliers", "m"],
  lightning: ["présentation éclair", "présentations éclair", "f"],
  other: ["session", "sessions", "f"],
};

const nounsInFrench: Readonly<Record<CountedKind, FrenchNoun>> = {
  ...sessionsInFrench,
  "slot.welcome": ["accueil", "accueils", "m"],
  "slot.talks": ["bloc de présentations", "blocs de présentations", "m"],
  "slot.keynote": sessionsInFrench.keynote,
  "slot.panel": sessionsInFrench.panel,
  "slot.workshop": sessionsInFrench.workshop,
  "slot.plenary": ["plénière", "plénières", "f"],
  "slot.discussion": ["discussion", "discussions", "f"],
  "slot.break": ["pause", "pauses", "f"],
  "slot.meal": ["repas", "repas", "m"],
  "slot.social": ["moment convivial", "moments conviviaux", "m"],
  "slot.other": ["créneau", "créneaux", "m"],
  event: ["événement", "événements", "m"],
  entry: ["entrée", "entrées", "f"],
};

const participles: Readonly<Record<ChangeKind, string>> = {
  added: "ajouté",
  moved: "déplacé",
  cancelled: "annulé",
  removed: "retiré",
  tentative: "à confirmer",
  confirmed: "confirmé",
  changed: "modifié",
};

const set = (text: string): string => typeset(text, "fr");

const french = (today: string): RecordWords => ({
  language: "fr",
  noTime: "sans horaire",
  noRoom: "salle à confirmer",
  noTitle: "titre à confirmer",
  paste: set("Pour dire où les choses étaient, collez :"),
  // What is to be pasted is not set.
  silence: `${set("Pour taire un changement, dites-le dans son créneau ou sa session :")} silent_until: ${today}`,
  each: {
    added: set("Ajouté :"),
    moved: set("Déplacé :"),
    cancelled: set("Annulé :"),
    removed: `${set("Retiré (est-ce annulé ? Alors gardez-le, avec")} status: cancelled)${set(" :")}`,
    tentative: set("À confirmer :"),
    confirmed: set("Confirmé :"),
    changed: set("Modifié :"),
  },
  quote: (name) => set(`« ${name} »`),
  after: (where) => `, ${where}`,
  counted: (noun, what, count) => {
    const [one, many, gender] = nounsInFrench[noun];
    const isOne = count < 2;
    const ending = what === "tentative" ? "" : `${gender === "f" ? "e" : ""}${isOne ? "" : "s"}`;
    return `${count} ${isOne ? one : many} ${participles[what]}${ending}`;
  },
  head: (event, said, entries) =>
    set(
      `${event} : ${[said, `${entries} ${entries < 2 ? "entrée d’agenda change" : "entrées d’agenda changent"}`].filter(Boolean).join(" ; ")}`,
    ),
  newLine: (place) => set(`${place}, sur une nouvelle ligne :`),
  insert: (place) => set(`${place}, insérez :`),
  replace: (place, what) => set(`${place}, à la place de ${what} :`),
});

/** In French where the site is, else in English; `today` is a date of the event: `2027-03-10`. */
export const recordWords = (language: string, today: string): RecordWords =>
  /^fr\b/i.test(language) ? french(today) : english(today);
