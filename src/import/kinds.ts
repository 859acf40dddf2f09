/** The words of other systems for what a session is. */
import type { SessionKind, SlotKind } from "../site/words.ts";
import { fromForeignWord } from "../content/suggest/foreign-words.ts";
import { toId } from "../content/suggest/nearest.ts";

const sessionWords: readonly (readonly [SessionKind, RegExp])[] = [
  ["keynote", /\bkeynote|\bpleniere\b|\bplenary\b|\bopening-talk\b/],
  ["lightning", /\blightning|\beclair|\bignite\b|\bpecha/],
  [
    "workshop",
    /\bworkshop|\batelier|\btutorial|\bhands-on\b|\btraining\b|\bformation\b|\btaller\b/,
  ],
  [
    "panel",
    /\bpanel|\bpodium|\btable-ronde\b|\bround-?table\b|\bdiscussion\b|\bdebat\b|\bmesa-redonda\b|\bfishbowl\b/,
  ],
  ["demo", /\bdemo(?:s|nstration)?\b/],
  [
    "talk",
    /\btalk|\blecture|\bvortrag|\bconference\b|\bpresentation\b|\bexpose\b|\bcharla\b|\bsession\b|\bmaintrack\b|\bmain-track\b|\bdevroom\b|\bpaper\b|\blezing|\bpresentatie/,
  ],
  ["other", /^other$/],
];

const slotWords: readonly (readonly [SlotKind, RegExp])[] = [
  [
    "meal",
    /\blunch|\bdinner|\bbreakfast|\bdejeuner|\bdiner\b|\brepas\b|\bbuffet|\bmittag|\babendessen|\bcomida\b|\balmuerzo\b|\bmaaltijd|\bavondeten\b/,
  ],
  [
    "break",
    /\bbreaks?\b|\bpauses?\b|\bcoffee\b|\bcafe\b|\bkaffee|\brecess\b|\bdescanso\b|\bpauzes?\b|\bkoffie/,
  ],
  [
    "welcome",
    /\bregistration\b|\bwelcome\b|\bbienvenid|\bbienvenue\b|\bcheck-in\b|\bdoors?-open|\baccueil\b|\benregistrement\b|\beinlass\b|\bregistrierung\b|\bwelcome-desk\b|\bregistro\b|\bwelkom\b|\bontvangst\b|\binloop\b/,
  ],
  [
    "social",
    /\bparty\b|\bsocial\b|\bget-together\b|\bapero|\bcocktail|\breception\b|\bnetworking\b|\bsoiree\b|\bafterwork\b|\bconcert\b|\bhappy-hour\b|\bborrel\b/,
  ],
];

const find = <Kind extends string>(
  words: readonly (readonly [Kind, RegExp])[],
  text: string,
): Kind | undefined => {
  const id = toId(text);
  const found = words.find(([, pattern]) => pattern.test(id))?.[0];
  const kinds = words.map(([kind]) => kind);
  return found ?? fromForeignWord(text, kinds);
};

/** `Atelier pratique` → `workshop`; undefined for a word that tells nothing. */
export const readSessionKind = (type: string): SessionKind | undefined => find(sessionWords, type);

/** What a slot without session is, by its type and title: `Pause café` → `break`. */
export const readSlotKind = (type: string, title: string): SlotKind | undefined =>
  find(slotWords, type) ?? find(slotWords, title);

/** True for a type of what nobody presents: `Coffee break`, `Info`. */
export const isSlotType = (type: string): boolean =>
  find(slotWords, type) !== undefined ||
  /^(?:info|information|other-slot|service)$/.test(toId(type));
