/** What the command line says about itself. */
import { type Say, speaker } from "../build/say.ts";

const en = {
  usage: `Parvis compiles a folder of Markdown and YAML into the website of an event.

  npm run build -- [options]   check, then compile the site to _site/
  npm run check -- [options]   check only
  npm start     -- [options]   build, serve on this machine, rebuild on every change
  npm run record -- [options]  note the programme as published, so that calendars follow its changes
  npm run new -- WHAT NAME     make a file, commented: event, speaker, session, theme, page or news
  npm run archive -- EVENT     publish a finished event as it is now from then on, however Parvis changes
  npm run import -- FILE       bring a programme from another system; npm run import -- --help
  npm run moderate -- FILE     approve or refuse what readers sent, from an export of Netlify Forms

  --site DIR       the folder that holds content/ and data/ (this repository)
  --out DIR        the folder to write (_site)
  --url URL        the public address, if another than in data/site.yaml
  --now MOMENT     build as of then: 2013-06-01T12:00 (the present)
  --strict         warnings fail too
  --format FORMAT  how problems are printed: text, json or github (text)
  --all            print every warning, however many are alike
  --no-cards       draw no pictures for social networks, to be faster
  --pdf            print the programme, a poster and signs for the doors, as PDF (build and archive)
  --dry-run        say what record would write, and what to paste; write nothing
  --port NUMBER    the port of npm start (8080, or the next that is free)
  --debug          print the trace of a crash
`,
  "usage.new": `Makes a file of the content that passes the check, and says what to do with it. It never overwrites one.

  npm run new -- event NAME            an event; its id has its year in front
  npm run new -- event ID --from OLD   the next edition of an event: its place, times and pages again,
                                       on the same weekdays, without its people and sessions
  npm run new -- speaker NAME          a person (likewise session, theme, news)
  npm run new -- page NAME             a page of the event, or of a site with several events

  --event ID       the event that it belongs to, where there are several; for a page too
  --id ID          its id, if not made of its name
  --start DATE     when the event begins: 2027-09-11, 2027-09-11T14:00 or 2027-09
  --from OLD       the event whose next edition is prepared
  --site DIR       the folder that holds content/ and data/ (this repository)
`,
  "usage.moderate": `Shows the comments and themes that readers sent, one by one, to approve, refuse or leave them.

  npm run moderate -- FILE                   asks about each, in a terminal
  npm run moderate -- FILE --list            only shows what is new
  npm run moderate -- FILE --approve ID,ID   approves, without asking
  npm run moderate -- FILE --refuse ID       refuses, without asking

FILE is Netlify's export of a form: the CSV of its pages (Forms, the form, Download as CSV), or the JSON of its API.
What is approved becomes a file of comments/ or themes/, without e-mail and IP address. What is decided is remembered
in .parvis/ of the site, which git ignores.

  --site DIR       the folder that holds content/ and data/ (this repository)
`,
  "word.kind": "event|speaker|session|theme|page|news",
  "word.name": "NAME",
  "word.file": "FILE",
  "usage.import": `npm run import -- FILE [options]   bring a programme from another system

  FILE is schedule.xml or schedule.json (pretalx, frab, OSEM, FOSDEM), Sessionize’s “All” view,
  a calendar (.ics) or a table (CSV). Nothing is fetched from the network.

  --into DIR       the site’s folder, or a new one that becomes a site (this repository)
  --event ID       the event’s id (from the title and year)
  --format FORMAT  frab-xml, frab-json, sessionize, ics or csv (recognised)
  --timezone ZONE  the event’s zone, like Europe/Paris, if the file names none or a wrong one
  --map FILE       which column of a table is what, as YAML: title: Subject
  --media DIR      portraits and documents that were fetched, by their names
  --prune          take away what is no longer in the file and was not edited here
  --all            list each thing of the report
  --now MOMENT     check as of then
  --debug          print the trace of a crash
`,
  hint: "`{command} -- --help` lists what can be said.",
  "unknown-command": "There is no command “{value}”.{nearest}",
  "unknown-flag": "There is no option “{value}”.{nearest}",
  nearest: " Did you mean “{value}”?",
  superfluous: "“{value}” stands alone: options begin with --, and values follow their option.",
  "missing-value": "{flag} needs a value.",
  "no-value": "{flag} takes no value.",
  repeated: "{flag} is given twice.",
  "foreign-flag": "{flag} is not for this command. What knows it: {known}.",
  "missing-word": "Something is missing: {command}",
  "kept-by-npm":
    "npm has kept {flag} for itself. Options follow two hyphens that stand alone: {command} -- {flag} …",
  "no-site": "{value} holds neither content/ nor data/. Give --site the folder of a site.",
  "bad-url":
    "--url needs an http or https address without query or fragment, such as https://example.org: “{value}” is none.",
  "bad-now":
    "--now needs a date or a moment that exists, such as 2013-06-01 or 2013-06-01T12:00: “{value}” is none.",
  "bad-format": "--format is one of {known}: “{value}” is none of them.",
  "bad-port": "--port needs a number from 0 to 65535: “{value}” is none.",
  locked:
    "Another command is writing here at this moment. Wait until it has ended; if none is running, remove {lock}.",
  "in-the-way":
    "{folder} was not made by Parvis, but that name is needed while a site is replaced. Move it away.",
  unsettled:
    "A command was interrupted, and what it was about to change can be neither finished nor taken back: {reason}. Mend that and run any command again; what is missing waits in {folder}.",
  changed:
    "{file} was edited while it was about to be changed. Nothing was written: run the command again.",
  "settled.done":
    "A command that was interrupted has been finished: all that it was to write is there.",
  "settled.undone":
    "A command that was interrupted has been taken back: all files are as they were before it.",
  "settled.kept": "Left as they are, for they were edited since: {files}",
  "denied.site": "{path} may not be written. Give yourself the right to; nothing was changed.",
  system: "The system refused: {message}. The last good site is as it was.",
  full: "The disk is full. Make room, then try again; the last good site is as it was.",
  denied:
    "{path} may not be written. Give yourself the right to, or choose another --out; the last good site is as it was.",
  unprinted:
    "This could not be printed: {message}. Please report it, with that file and what `--debug` adds; to build the rest now, take out of the file what was changed last. The last good site is as it was.",
  crash:
    "Parvis itself failed: {message}. Please report it, with your command and what `--debug` adds to it; your content is not at fault, and the last good site is as it was.",
} as const satisfies Record<string, string>;

export type CliKey = keyof typeof en;

const fr: Record<CliKey, string> = {
  usage: `Parvis compile un dossier de Markdown et de YAML en site d’événement.

  npm run build -- [options]   vérifie, puis compile le site dans _site/
  npm run check -- [options]   vérifie seulement
  npm start     -- [options]   construit, sert sur cette machine, reconstruit à chaque changement
  npm run record -- [options]  note le programme publié, pour que les agendas suivent ses changements
  npm run new -- QUOI NOM      crée un fichier commenté : event, speaker, session, theme, page ou news
  npm run archive -- ÉVÉNEMENT publie désormais un événement terminé tel qu’il est, quoi que Parvis devienne
  npm run import -- FICHIER    reprend le programme d’un autre système ; npm run import -- --help
  npm run moderate -- FICHIER  approuve ou refuse ce qu’ont envoyé les lecteurs, d’un export de Netlify Forms

  --site DOSSIER   le dossier qui contient content/ et data/ (ce dépôt)
  --out DOSSIER    le dossier à écrire (_site)
  --url URL        l’adresse publique, si ce n’est pas celle de data/site.yaml
  --now MOMENT     construit comme à ce moment : 2013-06-01T12:00 (le présent)
  --strict         les avertissements font échouer aussi
  --format FORMAT  comment les problèmes s’impriment : text, json ou github (text)
  --all            imprime chaque avertissement, même s’ils se ressemblent
  --no-cards       ne dessine pas les images pour les réseaux sociaux, pour aller plus vite
  --pdf            imprime le programme, une affiche et les feuilles des portes, en PDF (build et archive)
  --dry-run        dit ce que record écrirait, et quoi coller ; n’écrit rien
  --port NOMBRE    le port de npm start (8080, ou le suivant qui est libre)
  --debug          imprime la trace d’un plantage
`,
  "usage.new": `Crée un fichier de contenu qui passe la vérification, et dit qu’en faire. N’en remplace jamais un.

  npm run new -- event NOM             un événement ; son identifiant commence par son année
  npm run new -- event ID --from AVANT l’édition suivante d’un événement : le même lieu, les mêmes horaires
                                       et pages, aux mêmes jours de la semaine, sans les personnes ni les sessions
  npm run new -- speaker NOM           une personne (de même session, theme, news)
  npm run new -- page NOM              une page de l’événement, ou d’un site qui en a plusieurs

  --event ID       l’événement concerné, s’il y en a plusieurs ; pour une page aussi
  --id ID          son identifiant, s’il ne se tire pas de son nom
  --start DATE     le début de l’événement : 2027-09-11, 2027-09-11T14:00 ou 2027-09
  --from AVANT     l’événement dont on prépare l’édition suivante
  --site DOSSIER   le dossier qui contient content/ et data/ (ce dépôt)
`,
  "usage.moderate": `Montre un à un les commentaires et les thèmes envoyés, pour les approuver, les refuser ou les laisser.

  npm run moderate -- FICHIER                   demande pour chacun, dans un terminal
  npm run moderate -- FICHIER --list            montre seulement ce qui est nouveau
  npm run moderate -- FICHIER --approve ID,ID   approuve, sans demander
  npm run moderate -- FICHIER --refuse ID       refuse, sans demander

FICHIER est l’export d’un formulaire par Netlify : le CSV de ses pages (Forms, le formulaire, Download as CSV), ou le
JSON de son API. Ce qui est approuvé devient un fichier de comments/ ou de themes/, sans adresse électronique ni IP. Ce
qui est décidé est retenu dans .parvis/ du site, que git ignore.

  --site DOSSIER   le dossier qui contient content/ et data/ (ce dépôt)
`,
  "word.kind": "event|speaker|session|theme|page|news",
  "word.name": "NOM",
  "word.file": "FICHIER",
  "usage.import": `npm run import -- FICHIER [options]   reprend le programme d’un autre système

  FICHIER est un schedule.xml ou schedule.json (pretalx, frab, OSEM, FOSDEM), la vue « All » de
  Sessionize, un agenda (.ics) ou un tableau (CSV). Rien n’est cherché sur le réseau.

  --into DOSSIER   le dossier du site, ou un nouveau qui devient un site (ce dépôt)
  --event ID       l’identifiant de l’événement (du titre et de l’année)
  --format FORMAT  frab-xml, frab-json, sessionize, ics ou csv (reconnu)
  --timezone ZONE  le fuseau de l’événement, comme Europe/Paris, si le fichier n’en nomme pas ou un faux
  --map FICHIER    quelle colonne d’un tableau est quoi, en YAML : title: Sujet
  --media DOSSIER  les portraits et documents déjà récupérés, par leurs noms
  --prune          retire ce qui n’est plus dans le fichier et n’a pas été modifié ici
  --all            énumère tout le rapport
  --now MOMENT     vérifie comme à ce moment
  --debug          imprime la trace d’un plantage
`,
  hint: "`{command} -- --help` dit tout ce qui peut se demander.",
  "unknown-command": "La commande « {value} » n’existe pas.{nearest}",
  "unknown-flag": "L’option « {value} » n’existe pas.{nearest}",
  nearest: " Vouliez-vous dire « {value} » ?",
  superfluous: "« {value} » est seul : les options commencent par --, et leur valeur les suit.",
  "missing-value": "Il manque une valeur à {flag}.",
  "no-value": "{flag} ne prend pas de valeur.",
  repeated: "{flag} est donné deux fois.",
  "foreign-flag": "{flag} n’est pas pour cette commande. Ce qui la connaît : {known}.",
  "missing-word": "Il manque quelque chose : {command}",
  "kept-by-npm":
    "npm a gardé {flag} pour lui. Les options viennent après deux traits d’union seuls : {command} -- {flag} …",
  "no-site": "{value} ne contient ni content/ ni data/. Donnez à --site le dossier d’un site.",
  "bad-url":
    "--url demande une adresse http ou https sans requête ni fragment, comme https://example.org : « {value} » n’en est pas une.",
  "bad-now":
    "--now demande une date ou un moment qui existe, comme 2013-06-01 ou 2013-06-01T12:00 : « {value} » n’en est pas un.",
  "bad-format": "--format vaut l’un de : {known} ; « {value} » n’en est pas.",
  "bad-port": "--port demande un nombre de 0 à 65535 : « {value} » n’en est pas un.",
  locked:
    "Une autre commande écrit ici en ce moment. Attendez qu’elle finisse ; si aucune ne tourne, supprimez {lock}.",
  "in-the-way":
    "{folder} n’a pas été fait par Parvis, or ce nom sert pendant le remplacement d’un site. Déplacez-le.",
  unsettled:
    "Une commande a été interrompue, et ce qu’elle allait modifier ne peut être ni achevé ni repris : {reason}. Réglez cela et relancez n’importe quelle commande ; ce qui manque attend dans {folder}.",
  changed:
    "{file} a été modifié pendant que la commande allait l’écrire. Rien n’a été écrit : relancez-la.",
  "settled.done":
    "Une commande interrompue a été achevée : tout ce qu’elle devait écrire est en place.",
  "settled.undone":
    "Une commande interrompue a été annulée : tous les fichiers sont tels qu’avant elle.",
  "settled.kept": "Laissé en l’état, car modifié depuis : {files}",
  "denied.site":
    "Vous n’avez pas le droit d’écrire {path}. Donnez-vous ce droit ; rien n’a été modifié.",
  system: "Le système a refusé : {message}. Le dernier bon site est resté tel quel.",
  full: "Le disque est plein. Faites de la place, puis recommencez ; le dernier bon site est resté tel quel.",
  denied:
    "Vous n’avez pas le droit d’écrire {path}. Donnez-vous ce droit, ou choisissez un autre --out ; le dernier bon site est resté tel quel.",
  unprinted:
    "Ceci n’a pas pu être imprimé : {message}. Merci de le signaler, avec ce fichier et ce que `--debug` y ajoute ; pour construire le reste dès maintenant, retirez du fichier ce qui a changé en dernier. Le dernier bon site est resté tel quel.",
  crash:
    "Parvis lui-même a échoué : {message}. Merci de le signaler, avec votre commande et ce que `--debug` y ajoute ; vos contenus n’y sont pour rien, et le dernier bon site est resté tel quel.",
};

export type SayCli = Say<CliKey>;

export const cliWords = speaker(en, fr);
