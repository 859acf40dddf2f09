/** What `npm run new` says. */
import { type Say, speaker } from "../build/say.ts";

const en = {
  made: "Made:",
  changed: "Changed:",
  "next.event":
    "Next: fill in event.md, then look at it with npm start. Speakers, sessions and pages are made alike: npm run new -- speaker NAME",
  "next.edition":
    "Next: read event.md over, the dates above all: from {start} to {end}. People, sessions, themes, partners and the addresses of registration are yours to fill in.",
  "next.speaker": "Next: name this person in a session: {yaml}",
  "next.session": "Next: put it into a slot of programme/: {yaml}",
  "next.theme": "Next: put it into a slot of programme/: {yaml}",
  "next.page":
    "Next: write its text below the second line of hyphens; {yaml} puts it into the menu.",
  "next.news":
    "Next: write its text below the second line of hyphens; it is published from {date} on.",
  "no-kind": "“{value}” cannot be made.{nearest} What can: {known}.",
  "no-id":
    "No id can be made of “{value}”: ids are lower-case letters without accents, digits and hyphens. Choose one: --id my-id",
  "bad-id": "“{value}” is no id: lower-case letters without accents, digits and hyphens.{nearest}",
  exists:
    "{file} is there already, and is left as it is. Choose another name, or another id: --id my-id",
  "no-event": "There is no event yet. Make one first: npm run new -- event NAME",
  "which-event": "The site has several events. Say which: --event ID, one of {known}.",
  "unknown-event": "There is no event “{value}”.{nearest} There are: {known}.",
  "event-only": "{flag} is for events: npm run new -- event NAME {flag} …",
  "not-for-event":
    "--event is for what belongs to an event; an event has a name: npm run new -- event NAME",
  "bad-start":
    "--start needs a date, a moment or a month, such as 2027-09-11, 2027-09-11T14:00 or 2027-09: “{value}” is none.",
  broken: "content/{value}/ has errors. Mend them first: npm run check",
  refused: "Nothing was made: it would be wrong, as is said above.",
  nearest: " Did you mean “{value}”?",
} as const satisfies Record<string, string>;

export type NewKey = keyof typeof en;

const fr: Record<NewKey, string> = {
  made: "Créé :",
  changed: "Modifié :",
  "next.event":
    "Ensuite : complétez event.md, puis regardez le résultat avec npm start. Intervenants, sessions et pages se créent de même : npm run new -- speaker NOM",
  "next.edition":
    "Ensuite : relisez event.md, et d’abord les dates : du {start} au {end}. Les personnes, les sessions, les thèmes, les partenaires et les adresses d’inscription sont à remplir.",
  "next.speaker": "Ensuite : nommez cette personne dans une session : {yaml}",
  "next.session": "Ensuite : placez-la dans un créneau de programme/ : {yaml}",
  "next.theme": "Ensuite : placez-le dans un créneau de programme/ : {yaml}",
  "next.page":
    "Ensuite : écrivez son texte sous la deuxième ligne de tirets ; {yaml} la met dans le menu.",
  "next.news":
    "Ensuite : écrivez son texte sous la deuxième ligne de tirets ; elle est publiée à partir du {date}.",
  "no-kind": "« {value} » ne peut pas se créer.{nearest} Ce qui le peut : {known}.",
  "no-id":
    "Aucun identifiant ne se tire de « {value} » : il faut des minuscules sans accents, des chiffres et des traits d’union. Choisissez-en un : --id mon-identifiant",
  "bad-id":
    "« {value} » n’est pas un identifiant : des minuscules sans accents, des chiffres et des traits d’union.{nearest}",
  exists:
    "{file} existe déjà et reste tel quel. Choisissez un autre nom, ou un autre identifiant : --id mon-identifiant",
  "no-event": "Il n’y a pas encore d’événement. Créez-en un d’abord : npm run new -- event NOM",
  "which-event": "Le site a plusieurs événements. Dites lequel : --event ID, parmi {known}.",
  "unknown-event": "L’événement « {value} » n’existe pas.{nearest} Il y a : {known}.",
  "event-only": "{flag} ne vaut que pour les événements : npm run new -- event NOM {flag} …",
  "not-for-event":
    "--event vaut pour ce qui appartient à un événement ; un événement a un nom : npm run new -- event NOM",
  "bad-start":
    "--start demande une date, un moment ou un mois, comme 2027-09-11, 2027-09-11T14:00 ou 2027-09 : « {value} » n’en est pas un.",
  broken: "content/{value}/ contient des erreurs. Corrigez-les d’abord : npm run check",
  refused: "Rien n’a été créé : il y aurait l’erreur ci-dessus.",
  nearest: " Vouliez-vous dire « {value} » ?",
};

export type SayNew = Say<NewKey>;

export const newWords = speaker(en, fr);
