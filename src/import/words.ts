/** What an import says, in the language of the site. */
import { speaker } from "../build/say.ts";

/** Why a file is refused. */
const faultsEn = {
  "no-file": "There is no file {value}.",
  "too-large": "The file is larger than {size} MB: no programme is.",
  "not-text":
    "The file is no text: a programme is XML, JSON, iCalendar (.ics) or CSV. From a spreadsheet, save it as CSV first.",
  empty: "The file is empty.",
  "too-deep": "Its values are nested deeper than those of any programme. Export it again.",
  "unread-file":
    "It cannot be read, by a mistake of Parvis’s own: {message}. Nothing was imported. Please report this, with the file if you may.",
  "bad-json": "The file is broken JSON: {message}. Export it again.",
  "unknown-json":
    "This JSON is no programme that is known: neither `schedule.json` (frab, pretalx) nor Sessionize’s “All” view.",
  "sessionize-view":
    "This is another view of Sessionize. Choose “All” (…/view/All) as the endpoint, which holds sessions, speakers, rooms and categories together.",
  "web-page":
    "This is a web page, no programme. Save the export itself: `schedule.xml`, `schedule.json`, `.ics` or CSV.",
  "unknown-xml": "This XML is no `schedule.xml`: its first element is not <schedule>.",
  "unknown-format":
    "The format is not known. Say it with --format: frab-xml, frab-json, sessionize, ics or csv.",
  "xml-entities":
    "The XML declares entities of its own, which no programme needs and which may be an attack. Export it again.",
  "bad-xml": "The file is broken XML: {message}. Export it again.",
  "bad-ics":
    "The calendar breaks off: line {line} begins {name}, and nothing ends it. Export it again.",
  "bad-csv": "The table cannot be read: {message}.",
  "no-sessions": "The file holds no session.",
  "bad-fields":
    "The file is not valid: this is not what its format says. Correct it there and export it again:",
  "map-field":
    "--map names a field that no table has: “{value}”. Fields are: id, title, subtitle, date, start, end, duration, room, track, kind, speakers, organisations, language, level, tags, abstract, description, url, status.",
  "map-column":
    "--map names a column that the table has not: “{value}”. Its columns are: {columns}.",
  "bad-map": "{file} cannot be read as pairs of field and column, like `title: Subject`.",
  "no-title-column":
    "No column looks like the titles of sessions. The columns are: {columns}. Say which it is with --map FILE, a YAML file with a line like `title: Subject`.",
  "bad-state": "{file} cannot be read: it was changed. Restore it from your repository.",
  "broken-file": "{file} cannot be read. Mend it first: npm run check tells what is wrong.",
  "no-media": "--media asks for a folder: {value} is none.",
  "bad-timezone": "--timezone asks for a zone like Europe/Paris: “{value}” is none.",
  "bad-event":
    "--event asks for a name of lower-case letters, digits and hyphens: “{value}” is none.",
  "not-a-site":
    "{value} holds files, but no site. Give --into the folder of a site, or one that is new.",
  "site-errors": "The site would not pass its check, so nothing was imported:",
  counts:
    "The counts do not agree, so nothing was imported. Please report this, with the file if you may.",
} as const;

/** What a report lists, each with the things it is true of. */
const notesEn = {
  encoding: "Not in UTF-8: read as",
  "no-character": "Codes that no text can show: taken out",
  "hidden-character":
    "Signs that nobody sees and that change or hide what stands beside them: taken out",
  "unknown-zone": "Time zones that are not known",
  "site-zone":
    "The source names no time zone; taken is that of the site (say another with --timezone)",
  "offset-zone":
    "The source names no time zone, only distances from UTC; say the place with --timezone, like Europe/Paris",
  "no-zone":
    "The source names no time zone; its times are taken as local in (say another with --timezone)",
  "misplaced-date": "Listed in another day than their date; their date counts",
  "start-differs": "The start differs from the date’s time in this zone; the date counts",
  "no-time": "Without time: not yet scheduled",
  "unread-time":
    "Without time: what is written there can be read neither as a date nor as a moment (with its line)",
  "no-such-date": "Without time: there is no such date (with its line)",
  "no-such-hour": "Without time: there is no such hour (with its line)",
  "listed-day": "The date cannot be read: the day and start that they are listed with count",
  "unread-end": "The end or length makes no sense: the end is left open (with its line)",
  "bad-line": "Lines that cannot be read: left out (with their number)",
  "no-length": "Without length: the end is left open",
  "no-length-zero": "Ends when it begins: the end is left open",
  "too-long": "Beyond noon of the next day: the end is left open",
  cut: "More text than Parvis publishes: cut at its end, or a word or an address that long left out",
  "skipped-hour": "At a time that the clocks skip: moved an hour on",
  "two-names": "One id with two names; the first counts",
  "no-name": "People without name: left out",
  "no-title": "Without title: to be announced",
  "feedback-link": "Forms for opinions belong to the other system: left out",
  "session-picture": "Pictures of sessions have no place here",
  answers: "Answers to questions of the other system: left out, they may be private",
  type: "Kinds that are not known: a talk, with the word as a tag",
  language: "Languages that are not known",
  "unfolded-line": "Lines that are no part of the format: joined to the one before",
  recurring: "Recurring: only the first time is imported",
  "all-day": "All-day entries: from 00:00 to 24:00; give them hours, or make them the day’s note",
  "several-days": "Over several days: imported on the first; add the others",
  private: "Marked private in the calendar: look whether they may be published",
  guests: "Guests with mail addresses are nobody’s business: left out",
  "whole-event": "The entry that spans all others is the event itself",
  "unknown-person": "Speakers that the source does not know",
  status: "States that are not known: confirmed",
  column: "Columns of the table, as they are understood (adjust them with --map)",
  "column-left": "Columns that are not imported",
  "day-first": "Dates are read with the day first",
  repeat: "Given more than once: each time has a file of its own",
  "double-id": "Two sessions with one id: both are imported",
  overlap: "At one time in one room",
  "bad-link": "Addresses that lead nowhere: left out",
  added: "Added",
  updated: "Updated",
  conflict: "Changed there and here: what is here stays",
  "gone-here": "Taken away here, and not brought back",
  "gone-there": "No longer in the source, and kept (--prune takes them away)",
  "kept-edited": "No longer in the source, but edited here: kept",
  "kept-mentioned": "No longer in the source, but still named here: kept",
  pruned: "Taken away",
  "media-kept": "Another file of that name is here: kept",
  "to-fetch": "Portraits and documents to fetch; import again with --media FOLDER",
  "to-complete": "To complete",
} as const;

const saysEn = {
  refused: "{file}: {sentence}",
  imported: "Imported {file} ({format}) into {folder}, event {event}.",
  unchanged: "Nothing has changed since the last import of {file}.",
  count: "{what}: {source} in the source, {result} imported",
  sessions: "Sessions and breaks",
  people: "People",
  rooms: "Rooms",
  away: "{count}, {number} taken away here",
  more: "… and {number} more; --all shows each.",
  next: "Next: npm run check -- --site {folder}",
  "venue-name": "Venue to be confirmed",
  "complete-site": "data/site.yaml: url, publisher",
  "complete-event": "{file}: summary, venue, organisers",
  "complete-venue": "data/venues.yaml: name, address",
} as const;

const en = { ...faultsEn, ...notesEn, ...saysEn };

export type ImportKey = keyof typeof faultsEn;
export type NoteKey = keyof typeof notesEn;
type WordKey = keyof typeof en;

const fr: Record<WordKey, string> = {
  "no-file": "Le fichier {value} n’existe pas.",
  "too-large": "Le fichier dépasse {size} Mo : aucun programme n’est si long.",
  "not-text":
    "Le fichier n’est pas du texte : un programme est en XML, JSON, iCalendar (.ics) ou CSV. Depuis un tableur, enregistrez-le d’abord en CSV.",
  empty: "Le fichier est vide.",
  "too-deep":
    "Ses valeurs sont imbriquées plus profondément que celles d’aucun programme. Exportez-le à nouveau.",
  "unread-file":
    "Il ne peut être lu, par une erreur de Parvis même : {message}. Rien n’a été importé. Merci de le signaler, avec le fichier si possible.",
  "bad-json": "Le JSON est abîmé : {message}. Exportez-le à nouveau.",
  "unknown-json":
    "Ce JSON n’est pas un programme connu : ni `schedule.json` (frab, pretalx), ni la vue « All » de Sessionize.",
  "sessionize-view":
    "C’est une autre vue de Sessionize. Choisissez « All » (…/view/All), qui réunit sessions, intervenants, salles et catégories.",
  "web-page":
    "C’est une page web, pas un programme. Enregistrez l’export lui-même : `schedule.xml`, `schedule.json`, `.ics` ou CSV.",
  "unknown-xml": "Ce XML n’est pas un `schedule.xml` : son premier élément n’est pas <schedule>.",
  "unknown-format":
    "Le format n’est pas reconnu. Dites-le avec --format : frab-xml, frab-json, sessionize, ics ou csv.",
  "xml-entities":
    "Le XML déclare ses propres entités, dont aucun programme n’a besoin et qui peuvent être une attaque. Exportez-le à nouveau.",
  "bad-xml": "Le XML est abîmé : {message}. Exportez-le à nouveau.",
  "bad-ics":
    "L’agenda est interrompu : la ligne {line} ouvre {name}, que rien ne ferme. Exportez-le à nouveau.",
  "bad-csv": "Le tableau n’est pas lisible : {message}.",
  "no-sessions": "Le fichier ne contient aucune session.",
  "bad-fields":
    "Le fichier n’est pas valide : ceci n’est pas ce que son format demande. Corrigez-le là-bas et exportez-le à nouveau :",
  "map-field":
    "--map nomme un champ qu’aucun tableau n’a : « {value} ». Les champs sont : id, title, subtitle, date, start, end, duration, room, track, kind, speakers, organisations, language, level, tags, abstract, description, url, status.",
  "map-column":
    "--map nomme une colonne que le tableau n’a pas : « {value} ». Ses colonnes : {columns}.",
  "bad-map": "{file} ne se lit pas comme des paires champ et colonne, du genre `title: Sujet`.",
  "no-title-column":
    "Aucune colonne ne ressemble aux titres des sessions. Les colonnes : {columns}. Dites laquelle avec --map FICHIER, un fichier YAML avec une ligne comme `title: Sujet`.",
  "bad-state": "{file} n’est pas lisible : il a été modifié. Reprenez-le de votre dépôt.",
  "broken-file":
    "{file} n’est pas lisible. Corrigez-le d’abord : npm run check dit ce qui ne va pas.",
  "no-media": "--media demande un dossier : {value} n’en est pas un.",
  "bad-timezone": "--timezone demande un fuseau comme Europe/Paris : « {value} » n’en est pas un.",
  "bad-event":
    "--event demande un nom en minuscules, chiffres et traits d’union : « {value} » n’en est pas un.",
  "not-a-site":
    "{value} contient des fichiers, mais pas de site. Donnez à --into le dossier d’un site, ou un nouveau.",
  "site-errors": "Le site ne passerait pas sa vérification, rien n’a donc été importé :",
  counts:
    "Les comptes ne tombent pas juste, rien n’a donc été importé. Merci de le signaler, avec le fichier si possible.",
  encoding: "N’est pas en UTF-8 : lu comme",
  "no-character": "Codes qu’aucun texte ne peut montrer : retirés",
  "hidden-character": "Signes invisibles qui changent ou cachent ce qui les entoure : retirés",
  "unknown-zone": "Fuseaux horaires inconnus",
  "site-zone":
    "La source ne nomme pas de fuseau horaire ; celui du site est pris (sinon : --timezone)",
  "offset-zone":
    "La source ne nomme pas de fuseau horaire, seulement des décalages ; dites le lieu avec --timezone, comme Europe/Paris",
  "no-zone":
    "La source ne nomme pas de fuseau horaire ; ses heures sont prises comme locales en (sinon : --timezone)",
  "misplaced-date": "Rangés dans un autre jour que leur date ; la date compte",
  "start-differs": "L’heure de début diffère de celle de la date dans ce fuseau ; la date compte",
  "no-time": "Sans horaire : pas encore au programme",
  "unread-time":
    "Sans horaire : ce qui est écrit ne se lit ni comme une date, ni comme un moment (avec la ligne)",
  "no-such-date": "Sans horaire : cette date n’existe pas (avec la ligne)",
  "no-such-hour": "Sans horaire : cette heure n’existe pas (avec la ligne)",
  "listed-day": "La date est illisible : le jour et l’heure sous lesquels ils sont rangés comptent",
  "unread-end": "La fin ou la durée n’a pas de sens : la fin reste ouverte (avec la ligne)",
  "bad-line": "Lignes illisibles : omises (avec leur numéro)",
  "no-length": "Sans durée : la fin reste ouverte",
  "no-length-zero": "Finit quand elle commence : la fin reste ouverte",
  "too-long": "Au-delà de midi le lendemain : la fin reste ouverte",
  cut: "Plus de texte que Parvis n’en publie : coupé à la fin, ou mot ou adresse trop longs omis",
  "skipped-hour": "À une heure que les horloges sautent : décalé d’une heure",
  "two-names": "Un identifiant avec deux noms ; le premier compte",
  "no-name": "Personnes sans nom : omises",
  "no-title": "Sans titre : à confirmer",
  "feedback-link": "Les formulaires d’avis appartiennent à l’autre système : omis",
  "session-picture": "Les images de sessions n’ont pas de place ici",
  answers: "Réponses aux questions de l’autre système : omises, elles peuvent être privées",
  type: "Genres inconnus : un exposé, avec le mot comme étiquette",
  language: "Langues inconnues",
  "unfolded-line": "Lignes étrangères au format : jointes à la précédente",
  recurring: "Récurrents : seule la première fois est importée",
  "all-day":
    "Entrées d’une journée entière : de 00:00 à 24:00 ; donnez-leur des heures, ou faites-en la note du jour",
  "several-days": "Sur plusieurs jours : importés le premier ; ajoutez les autres",
  private: "Marqués privés dans l’agenda : voyez s’ils peuvent être publiés",
  guests: "Les invités avec adresse ne regardent personne : omis",
  "whole-event": "L’entrée qui couvre toutes les autres est l’événement lui-même",
  "unknown-person": "Intervenants que la source ne connaît pas",
  status: "États inconnus : confirmé",
  column: "Colonnes du tableau, telles qu’elles sont comprises (à ajuster avec --map)",
  "column-left": "Colonnes qui ne sont pas importées",
  "day-first": "Les dates sont lues jour d’abord",
  repeat: "Donnés plusieurs fois : chaque fois a son fichier",
  "double-id": "Deux sessions sous un identifiant : toutes deux sont importées",
  overlap: "En même temps dans une salle",
  "bad-link": "Adresses qui ne mènent nulle part : omises",
  added: "Ajoutés",
  updated: "Mis à jour",
  conflict: "Modifiés là-bas et ici : ce qui est ici reste",
  "gone-here": "Retirés ici, et pas ramenés",
  "gone-there": "Plus dans la source, et gardés (--prune les retire)",
  "kept-edited": "Plus dans la source, mais modifiés ici : gardés",
  "kept-mentioned": "Plus dans la source, mais encore nommés ici : gardés",
  pruned: "Retirés",
  "media-kept": "Un autre fichier de ce nom est ici : gardé",
  "to-fetch": "Portraits et documents à aller chercher ; importez à nouveau avec --media DOSSIER",
  "to-complete": "À compléter",
  refused: "{file} : {sentence}",
  imported: "{file} ({format}) importé dans {folder}, événement {event}.",
  unchanged: "Rien n’a changé depuis le dernier import de {file}.",
  count: "{what} : {source} dans la source, {result} importés",
  sessions: "Sessions et pauses",
  people: "Personnes",
  rooms: "Salles",
  away: "{count}, {number} retirés ici",
  more: "… et {number} de plus ; --all les montre tous.",
  next: "Ensuite : npm run check -- --site {folder}",
  "venue-name": "Lieu à confirmer",
  "complete-site": "data/site.yaml : url, publisher",
  "complete-event": "{file} : summary, venue, organisers",
  "complete-venue": "data/venues.yaml : name, address",
};

export const importWords = speaker(en, fr);
export type SayImport = ReturnType<typeof importWords>;

const isFrench = (language: string): boolean => /^fr\b/i.test(language);

/** The tag of a session that is not recorded. */
export const notRecorded = (language: string): string =>
  isFrench(language) ? "sans enregistrement" : "not recorded";

/** What stands above a list of links at the end of a text. */
export const linksTitle = (language: string): string => (isFrench(language) ? "Liens :" : "Links:");
