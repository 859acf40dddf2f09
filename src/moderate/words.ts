/** What `npm run moderate` says. */
import { type Say, speaker } from "../build/say.ts";

const en = {
  "file.missing": "There is no file {file}.",
  "file.empty":
    "{file} is empty. Export the form again: Netlify, Forms, the form, Download as CSV.",
  "file.page":
    "{file} is a web page, not an export: perhaps the sign-in page was saved. Export the form again: Netlify, Forms, the form, Download as CSV.",
  "file.spreadsheet":
    "{file} is a spreadsheet. Save it as CSV (UTF-8), or use Netlify’s own export.",
  "file.binary": "{file} is no text. What is read is Netlify’s CSV or the JSON of its API.",
  "file.json": "{file} begins like JSON, but cannot be read: is it complete?",
  "file.csv": "{file} cannot be read as CSV: line {detail} is wrong.",
  "file.unknown":
    "{file} is no export of Parvis’s forms: none of its columns is called “event”. Found: {detail}",
  none: "Nothing new.",
  others: "Left aside, of other forms: {count}.",
  comment: "comment",
  theme: "proposed theme",
  sent: "{date}, {author}",
  about: "about {about}",
  nobody: "Anonymous",
  cut: "… ({count} characters in all)",
  "note.honeypot": "The field that only robots see is filled in: probably spam.",
  "note.nameless": "No name was given.",
  "note.undated": "The date cannot be read; today’s is used.",
  "note.hidden": "Invisible or control characters are taken out.",
  "note.markup":
    "HTML, headings, pictures or links that would be errors are written as plain text.",
  "note.off": "Comments of this event are off: it would not be shown.",
  "note.about": "What it is about does not exist (any more): {value}. It would stand at the event.",
  "note.reply": "The comment that it answers does not exist: {value}. It would stand alone.",
  "note.slot": "The slot that it is for does not exist (any more): {value}.",
  "block.event": "Cannot be approved: there is no event “{value}”.",
  "block.empty": "Cannot be approved: there is no text.",
  "block.untitled": "Cannot be approved: there is no title.",
  "block.long": "Cannot be approved: {value} characters are more than 10,000.",
  "block.word":
    "Cannot be approved: it holds more characters without a space than a page can show (2,500).",
  "block.title": "Cannot be approved: a title of {value} characters is longer than 200.",
  ask: "[a]pprove, [r]efuse, [l]ater, [q]uit? ",
  "ask.blocked": "[r]efuse, [l]ater, [q]uit? ",
  "ask.keys": "arlq",
  approved: "Approved: {file}",
  refused: "Refused: {id}",
  done: "Approved before: {file}",
  wrong: "Not written: it would be wrong, as is said above.",
  "theme.slot":
    "  To show it in its slot, add {id} to the themes of {slot}; {status} makes it certain.",
  "theme.alone": "  To show it in a slot, add {id} to its themes; {status} makes it certain.",
  count: "Approved: {approved}, refused: {refused}, left: {left}.",
  how: "Say --approve ID or --refuse ID, or run this in a terminal to be asked.",
  "no-such": "{file} has no new submission “{value}”. There are: {known}",
  both: "“{value}” cannot be approved and refused.",
} as const satisfies Record<string, string>;

export type ModerateKey = keyof typeof en;

const fr: Record<ModerateKey, string> = {
  "file.missing": "Le fichier {file} n’existe pas.",
  "file.empty":
    "{file} est vide. Exportez de nouveau le formulaire : Netlify, Forms, le formulaire, Download as CSV.",
  "file.page":
    "{file} est une page web et non un export : peut-être la page de connexion. Exportez de nouveau le formulaire : Netlify, Forms, le formulaire, Download as CSV.",
  "file.spreadsheet":
    "{file} est un classeur. Enregistrez-le en CSV (UTF-8), ou prenez l’export de Netlify lui-même.",
  "file.binary": "{file} n’est pas du texte. Se lisent le CSV de Netlify et le JSON de son API.",
  "file.json": "{file} commence comme du JSON, mais ne se lit pas : est-il complet ?",
  "file.csv": "{file} ne se lit pas comme du CSV : la ligne {detail} est fautive.",
  "file.unknown":
    "{file} n’est pas un export des formulaires de Parvis : aucune colonne ne s’appelle « event ». Trouvé : {detail}",
  none: "Rien de nouveau.",
  others: "Laissés de côté, d’autres formulaires : {count}.",
  comment: "commentaire",
  theme: "thème proposé",
  sent: "{date}, {author}",
  about: "sur {about}",
  nobody: "Anonyme",
  cut: "… ({count} caractères en tout)",
  "note.honeypot": "Le champ que seuls les robots voient est rempli : sans doute du spam.",
  "note.nameless": "Aucun nom n’est donné.",
  "note.undated": "La date ne se lit pas ; celle d’aujourd’hui la remplace.",
  "note.hidden": "Des caractères invisibles ou de contrôle sont retirés.",
  "note.markup":
    "Du HTML, des titres, des images ou des liens qui seraient des erreurs sont écrits comme du texte.",
  "note.off": "Les commentaires de cet événement sont fermés (off) : il ne se verrait pas.",
  "note.about":
    "Ce dont il parle n’existe pas (ou plus) : {value}. Il se rattacherait à l’événement.",
  "note.reply": "Le commentaire auquel il répond n’existe pas : {value}. Il serait seul.",
  "note.slot": "Le créneau auquel il est destiné n’existe pas (ou plus) : {value}.",
  "block.event": "Ne peut pas être approuvé : l’événement « {value} » n’existe pas.",
  "block.empty": "Ne peut pas être approuvé : il n’y a pas de texte.",
  "block.untitled": "Ne peut pas être approuvé : il n’y a pas de titre.",
  "block.long": "Ne peut pas être approuvé : {value} caractères, c’est plus que 10 000.",
  "block.word":
    "Ne peut pas être approuvé : plus de caractères sans une espace qu’une page n’en peut montrer (2 500).",
  "block.title": "Ne peut pas être approuvé : un titre de {value} caractères dépasse 200.",
  ask: "[a]pprouver, [r]efuser, [p]lus tard, [q]uitter ? ",
  "ask.blocked": "[r]efuser, [p]lus tard, [q]uitter ? ",
  "ask.keys": "arpq",
  approved: "Approuvé : {file}",
  refused: "Refusé : {id}",
  done: "Déjà approuvé : {file}",
  wrong: "Rien n’est écrit : il y aurait l’erreur ci-dessus.",
  "theme.slot":
    "  Pour le montrer dans son créneau, ajoutez {id} à themes dans {slot} ; {status} le rend certain.",
  "theme.alone":
    "  Pour le montrer dans un créneau, ajoutez {id} à ses themes ; {status} le rend certain.",
  count: "Approuvés : {approved}, refusés : {refused}, en attente : {left}.",
  how: "Dites --approve ID ou --refuse ID, ou lancez la commande dans un terminal pour répondre une à une.",
  "no-such": "{file} n’a pas de nouvelle contribution « {value} ». Il y a : {known}",
  both: "« {value} » ne peut pas être approuvé et refusé.",
};

export type SayModerate = Say<ModerateKey>;

export const moderateWords = speaker(en, fr);
