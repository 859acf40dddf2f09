import type { en } from "../en/commands.ts";
import type { Translation } from "../parameters.ts";

export const fr: Translation<typeof en> = {
  // The command line itself: help and options
  "cli.about": "Parvis compile un dossier de Markdown et de YAML en site d’événement.",
  "cli.common": "Options de toutes les commandes sur un site :",
  "cli.help-of-one": "`{command} -- --help` énumère les options d’une commande.",

  // What stands in the place of a value or a word
  "cli.value.folder": "DOSSIER",
  "cli.value.file": "FICHIER",
  "cli.value.url": "URL",
  "cli.value.moment": "MOMENT",
  "cli.value.format": "FORMAT",
  "cli.value.number": "NOMBRE",
  "cli.value.id": "ID",
  "cli.value.ids": "ID,ID",
  "cli.value.fields": "CHAMP,CHAMP",
  "cli.value.date": "DATE",
  "cli.value.old": "AVANT",
  "cli.value.zone": "ZONE",
  "cli.value.kind": "QUOI",
  "cli.value.name": "NOM",
  "cli.value.event": "ÉVÉNEMENT",
  "cli.value.shell": "SHELL",
  "cli.value.language": "LANGUE",
  "cli.value.options": "[options]",

  // What holds without an option
  "cli.default.site": "ce dossier",
  "cli.default.now": "le présent",

  // Options that several commands know
  "cli.flag.site": "le dossier qui contient content/ et data/",
  "cli.flag.now": "construit comme à ce moment : 2013-06-01T12:00",
  "cli.flag.strict": "les avertissements font échouer aussi",
  "cli.flag.format": "comment les problèmes s’impriment : {choices}",
  "cli.flag.all": "imprime chaque avertissement, même s’ils se ressemblent",
  "cli.flag.debug": "imprime la trace d’un plantage",
  "cli.flag.help": "imprime cette aide",
  "cli.flag.out": "le dossier à écrire",
  "cli.flag.url": "l’adresse publique, si ce n’est pas celle de data/site.yaml",
  "cli.flag.drafts":
    "montre aussi ce qui n’est pas encore publié, signalé comme tel : pour un aperçu",
  "cli.flag.no-cards": "ne dessine pas les images pour les réseaux sociaux, pour aller plus vite",
  "cli.flag.pdf": "imprime le programme, une affiche et les feuilles des portes, en PDF",
  "cli.flag.kits":
    "rassemble dans kits.zip les images et le texte que chaque intervenant peut diffuser",

  // What is wrong with the arguments; {nearest} is `cli.nearest`, or nothing
  "cli.hint": "`{command} -- --help` dit tout ce qui peut se demander.",
  "cli.unknown-command": "La commande « {value} » n’existe pas.{nearest}",
  "cli.unknown-flag": "L’option « {value} » n’existe pas.{nearest}",
  "cli.nearest": " Vouliez-vous dire « {value} » ?",
  "cli.superfluous":
    "« {value} » est seul : les options commencent par --, et leur valeur les suit.",
  "cli.missing-value": "Il manque une valeur à {flag}.",
  "cli.no-value": "{flag} ne prend pas de valeur.",
  "cli.repeated": "{flag} est donné deux fois.",
  "cli.foreign-flag": "{flag} n’est pas pour cette commande. Ce qui la connaît : {known}.",
  "cli.missing-word": "Il manque quelque chose : {command}",
  "cli.kept-by-npm":
    "npm a gardé {flag} pour lui. Les options viennent après deux traits d’union seuls : {command} -- {flag} …",
  "cli.no-site": "{value} ne contient ni content/ ni data/. Donnez à --site le dossier d’un site.",
  "cli.bad-url":
    "--url demande une adresse http ou https sans requête ni fragment, comme https://example.org : « {value} » n’en est pas une.",
  "cli.bad-now":
    "--now demande une date ou un moment qui existe, comme 2013-06-01 ou 2013-06-01T12:00 : « {value} » n’en est pas un.",
  "cli.bad-language": "Parvis ne parle pas « {value} ». Il parle : {known}.",
  "cli.bad-host": "--host prend une de ces valeurs : {known}. « {value} » n’en est pas une.",
  "cli.bad-format": "--format vaut l’un de : {known} ; « {value} » n’en est pas.",
  "cli.bad-port": "--port demande un nombre de 0 à 65535 : « {value} » n’en est pas un.",

  // What ends a command; {path}, {folder}, {lock} and {file} are places on the disk
  "cli.locked":
    "Une autre commande écrit ici en ce moment. Attendez qu’elle finisse ; si aucune ne tourne, supprimez {lock}.",
  "cli.in-the-way":
    "{folder} n’a pas été fait par Parvis, or ce nom sert pendant le remplacement d’un site. Déplacez-le.",
  "cli.unsettled":
    "Une commande a été interrompue, et ce qu’elle allait modifier ne peut être ni achevé ni repris : {reason}. Réglez cela et relancez n’importe quelle commande ; ce qui manque attend dans {folder}.",
  "cli.changed":
    "{file} a été modifié pendant que la commande allait l’écrire. Rien n’a été écrit : relancez-la.",
  "cli.settled.done":
    "Une commande interrompue a été achevée : tout ce qu’elle devait écrire est en place.",
  "cli.settled.undone":
    "Une commande interrompue a été annulée : tous les fichiers sont tels qu’avant elle.",
  "cli.settled.kept": "Laissé en l’état, car modifié depuis : {files}",
  "cli.denied.site":
    "Vous n’avez pas le droit d’écrire {path}. Donnez-vous ce droit ; rien n’a été modifié.",
  "cli.system": "Le système a refusé : {message}. Le dernier bon site est resté tel quel.",
  "cli.full":
    "Le disque est plein. Faites de la place, puis recommencez ; le dernier bon site est resté tel quel.",
  "cli.denied":
    "Vous n’avez pas le droit d’écrire {path}. Donnez-vous ce droit, ou choisissez un autre --out ; le dernier bon site est resté tel quel.",
  "cli.unprinted":
    "Ceci n’a pas pu être imprimé : {message}. Merci de le signaler, avec ce fichier et ce que `--debug` y ajoute ; pour construire le reste dès maintenant, retirez du fichier ce qui a changé en dernier. Le dernier bon site est resté tel quel.",
  "cli.crash":
    "Parvis lui-même a échoué : {message}. Merci de le signaler, avec votre commande et ce que `--debug` y ajoute ; vos contenus n’y sont pour rien, et le dernier bon site est resté tel quel.",

  "memory.heap":
    "La mémoire n’a pas suffi pour ce site. Lancez la commande avec NODE_OPTIONS=--max-old-space-size={more}, sur une machine qui en a autant. Le dernier bon site est resté tel quel.",
  "memory.killed":
    "La commande a été arrêtée de l’extérieur, comme le fait un système quand la mémoire manque. Fermez d’autres programmes, ou lancez-la sur une machine qui a plus de mémoire. Le dernier bon site est resté tel quel.",

  // check and build
  "check.summary": "vérifie seulement",
  "check.checked": "Vérifié : rien à corriger.",
  "check.waiting.one":
    "{count} fichier n’est pas encore publié ; {file} le sera le {moment}.\n?? {count} fichier n’est pas encore publié.",
  "check.waiting.other":
    "{count} fichiers ne sont pas encore publiés ; le prochain est {file}, le {moment}.\n?? {count} fichiers ne sont pas encore publiés.",
  "check.waiting-parts.one":
    "Une partie de {count} fichier n’est pas encore publiée ; celle de {file} le sera le {moment}.\n?? Une partie de {count} fichier n’est pas encore publiée.",
  "check.waiting-parts.other":
    "Des parties de {count} fichiers ne sont pas encore publiées ; la prochaine est dans {file}, le {moment}.\n?? Des parties de {count} fichiers ne sont pas encore publiées.",
  "check.strict": "Les avertissements comptent comme des erreurs (--strict).",
  "check.flag.base":
    "le dossier du site tel qu’il est publié, pour que --format suggestions dise ce qui change",
  "check.no-base":
    "{value} n’est pas un dossier. Donnez à --base celui du site tel qu’il est publié.",
  "build.summary": "vérifie, puis compile le site dans _site/",
  "build.built": "Site construit dans {out}",
  "build.pages": "pages",
  "build.files": "fichiers",
  "build.heaviest-page": "page la plus lourde",
  "build.heaviest-file": "fichier le plus lourd",
  "build.printed": "à imprimer",
  "build.boxes": "sans police",
  "build.time": "durée",
  "build.warnings": "avertissements",
  "build.own-style": "styles du site",
  "build.own-style-weight": "{file} ({weight} dans chaque page, après compression)",
  "build.cardless": "sans carte sociale",
  "build.cardless-why": "{number} (pas de police pour : {titles})",
  "build.kits": "kits d’intervenants",
  "build.no-kits": "aucun : aucun événement à venir n’a d’intervenant",
  "build.kept": "Rien n’a été construit : {out} est resté tel quel.",
  "build.refused.not-a-folder": "{out} est un fichier. Donnez à --out le nom d’un dossier.",
  "build.refused.leads-nowhere":
    "{out} est un lien vers ce qui n’existe pas. Créez le dossier auquel il mène, ou choisissez un autre --out.",
  "build.refused.not-ours":
    "{out} contient des fichiers que Parvis n’a pas faits, et une construction remplace tout le dossier. Videz-le, ou choisissez un autre --out.",
  "build.refused.holds-files-of-others":
    "{out} contient plus qu’un site construit (vos contenus, Parvis lui-même ou votre dossier personnel), et une construction remplace tout le dossier. Choisissez un autre --out.",
  "build.refused.in-the-content":
    "{out} se trouve parmi les contenus, où la prochaine construction le lirait. Choisissez un autre --out.",
  "build.no-chromium":
    "C’est Chromium qui imprime les PDF, et aucun n’a pu démarrer ici ({reason}). Installez Google Chrome, ou donnez à la variable d’environnement PARVIS_CHROMIUM le chemin d’un Chromium ; sans --pdf, tout le reste se construit. {out} est resté tel quel.",
  "build.no-printer":
    "C’est Chromium qui imprime les PDF, et il ne s’installe pas avec Parvis : npm install playwright-core @sparticuz/chromium. Sans --pdf, tout le reste se construit. {out} est resté tel quel.",
  "build.foreign":
    "{file}, dans {out}, n’a pas été fait par Parvis, or le site a désormais un fichier à cet endroit. Déplacez-le, ou donnez un autre nom à la page ; {out} est resté tel quel.",
  "build.kept-foreign": "Gardé dans {out}, car Parvis ne l’a pas fait : {files}",
  "build.no-address":
    "L’adresse du site n’est pas encore connue (url: tba dans data/site.yaml) : ce qui se partage et s’imprime n’en donne pas qui marche, et les moteurs de recherche sont priés de ne pas citer le site.",
  "build.preview":
    "C’est un aperçu, pour une autre adresse que le champ url de data/site.yaml : les moteurs de recherche sont priés de ne pas le répertorier. Si le site est publié à {url}, écrivez-y cette adresse.",

  // Around the problems of content
  "problems.error": "erreur",
  "problems.warning": "avertissement",
  // {errors} and {warnings} are the two texts that follow.
  "problems.count": "{errors}, {warnings}",
  "problems.errors.one": "{count} erreur",
  "problems.errors.other": "{count} erreurs",
  "problems.warnings.one": "{count} avertissement",
  "problems.warnings.other": "{count} avertissements",
  "problems.more.one": "… et encore {count} avertissement {code}\u202f; --all les montre tous.",
  "problems.more.other": "… et encore {count} avertissements {code}\u202f; --all les montre tous.",
  // The summary of a check in Markdown: the columns of its table
  "problems.table.severity": "Gravité",
  "problems.table.place": "Où",
  "problems.table.message": "Ce qui ne va pas",
  "problems.table.hint": "Comment le corriger",
  "problems.table.more.one": "… et encore {count} problème.",
  "problems.table.more.other": "… et encore {count} problèmes.",

  "review.summary": "dit à une pull request de GitHub ce que `check --format suggestions` a trouvé",
  "review.flag.preview": "où télécharger le site tel qu’il serait",
  "review.visitors": "Ce qui change pour les visiteurs",
  "review.unknown": "Ce qui change pour les visiteurs sera dit une fois les erreurs corrigées.",
  "review.same": "Rien ne change dans le programme, et aucune adresse ne se perd.",
  "review.gone.one":
    "{count} adresse ne mènerait plus nulle part. Si sa page a changé de place, dites-le dans data/site.yaml, sous redirects :",
  "review.gone.other":
    "{count} adresses ne mèneraient plus nulle part. Si leurs pages ont changé de place, dites-le dans data/site.yaml, sous redirects :",
  "review.more.one": "… et encore {count} ligne.",
  "review.more.other": "… et encore {count} lignes.",
  "review.preview":
    "[Téléchargez le site tel qu’il serait]({url}), décompressez-le, tapez `npx serve -l 8080` dans son dossier et ouvrez http://localhost:8080.",
  "review.mended": "✅ N’est plus à corriger.",
  "review.told": "La pull request est prévenue.",
  "review.refused":
    "GitHub ne laisse pas commenter ici (par exemple parce que la pull request vient d’un fork) ; le commentaire est donc ci-dessous : {reason}",
  "review.no-pull-request":
    "`parvis review` est fait pour un workflow de GitHub lancé par une pull request, avec GITHUB_TOKEN dans son environnement.",
  "review.bad-file": "{file} n’est pas ce qu’écrit `parvis check --format suggestions`.",

  // start: in the terminal and in the browser
  "start.summary": "construit, sert sur cette machine, reconstruit à chaque changement",
  "start.flag.port": "le port où répondre",
  "start.default.port": "8080, ou le suivant qui est libre",
  "start.serving": "Le site est à l’adresse {url} (Ctrl+C pour finir)",
  "start.rebuilt": "Construit : {pages} pages",
  "start.failed": "La construction a échoué :",
  "start.port-taken":
    "Le port {port} est pris. Donnez-en un autre avec --port, ou n’en donnez pas.",
  "start.overlay.faulty": "Le contenu est à corriger. Derrière ceci, la dernière bonne page.",
  "start.overlay.failed": "La construction a échoué. Derrière ceci, la dernière bonne page.",
  "start.overlay.close": "Fermer",
  "start.overlay.open": "Ouvrir dans votre éditeur",
  "start.overlay.no-editor":
    "Aucun éditeur n’a été trouvé pour ouvrir ceci. Nommez le vôtre dans la variable d’environnement EDITOR, par exemple EDITOR=code, et recommencez.",
  "start.first.title": "Pas encore de page ici",
  "start.first.text":
    "Elle apparaît dès que le site peut être construit. Le terminal dit ce qui manque.",

  // record
  "record.summary": "note le programme publié, pour que les agendas suivent ses changements",
  "record.flag.dry-run": "dit ce qui serait écrit, et quoi coller ; n’écrit rien",
  "record.recorded": "Enregistré : {files}",
  "record.unrecorded": "Rien n’a été écrit (--dry-run). Ce serait : {files}",
  "record.unchanged": "Rien n’a changé depuis le dernier enregistrement.",
  "record.no-time": "sans horaire",
  "record.no-room": "salle à confirmer",
  "record.no-title": "titre à confirmer",
  "record.paste": "Pour dire où les choses étaient, collez :",
  "record.silence":
    "Pour taire un changement, dites-le dans son créneau ou sa session : silent_until: {date}",
  "record.new-line": "{place}, sur une nouvelle ligne :",
  "record.insert": "{place}, insérez :",
  "record.replace": "{place}, à la place de {what} :",

  // One line a change, before its title
  "record.each.added": "Ajouté :",
  "record.each.moved": "Déplacé :",
  "record.each.cancelled": "Annulé :",
  "record.each.removed": "Retiré (est-ce annulé ? Alors gardez-le, avec status: cancelled) :",
  "record.each.tentative": "À confirmer :",
  "record.each.confirmed": "Confirmé :",
  "record.each.changed": "Modifié :",
  // A line: `record.each`, the title, and when and where that is
  "record.line": "{happened} « {title} », {where}",
  "record.line-nowhere": "{happened} « {title} »",

  // Of each event what happened, and how many entries of calendars change
  "record.head.one": "{event} : {changes} ; {count} entrée d’agenda change",
  "record.head.other": "{event} : {changes} ; {count} entrées d’agenda changent",
  "record.entries.one": "{event} : {count} entrée d’agenda change",
  "record.entries.other": "{event} : {count} entrées d’agenda changent",

  // What is counted, and its gender (m or f), with which what happened agrees
  "record.noun.talk.one": "{count} conférence",
  "record.noun.talk.other": "{count} conférences",
  "record.gender.talk": "f",
  "record.noun.keynote.one": "{count} conférence invitée",
  "record.noun.keynote.other": "{count} conférences invitées",
  "record.gender.keynote": "f",
  "record.noun.panel.one": "{count} table ronde",
  "record.noun.panel.other": "{count} tables rondes",
  "record.gender.panel": "f",
  "record.noun.demo.one": "{count} démonstration",
  "record.noun.demo.other": "{count} démonstrations",
  "record.gender.demo": "f",
  "record.noun.workshop.one": "{count} atelier",
  "record.noun.workshop.other": "{count} ateliers",
  "record.gender.workshop": "m",
  "record.noun.lightning.one": "{count} présentation éclair",
  "record.noun.lightning.other": "{count} présentations éclair",
  "record.gender.lightning": "f",
  "record.noun.other.one": "{count} session",
  "record.noun.other.other": "{count} sessions",
  "record.gender.other": "f",
  "record.noun.slot.welcome.one": "{count} accueil",
  "record.noun.slot.welcome.other": "{count} accueils",
  "record.gender.slot.welcome": "m",
  "record.noun.slot.talks.one": "{count} bloc de présentations",
  "record.noun.slot.talks.other": "{count} blocs de présentations",
  "record.gender.slot.talks": "m",
  "record.noun.slot.plenary.one": "{count} plénière",
  "record.noun.slot.plenary.other": "{count} plénières",
  "record.gender.slot.plenary": "f",
  "record.noun.slot.discussion.one": "{count} discussion",
  "record.noun.slot.discussion.other": "{count} discussions",
  "record.gender.slot.discussion": "f",
  "record.noun.slot.break.one": "{count} pause",
  "record.noun.slot.break.other": "{count} pauses",
  "record.gender.slot.break": "f",
  "record.noun.slot.meal.one": "{count} repas",
  "record.noun.slot.meal.other": "{count} repas",
  "record.gender.slot.meal": "m",
  "record.noun.slot.social.one": "{count} moment convivial",
  "record.noun.slot.social.other": "{count} moments conviviaux",
  "record.gender.slot.social": "m",
  "record.noun.slot.other.one": "{count} créneau",
  "record.noun.slot.other.other": "{count} créneaux",
  "record.gender.slot.other": "m",
  "record.noun.event.one": "{count} événement",
  "record.noun.event.other": "{count} événements",
  "record.gender.event": "m",
  "record.noun.entry.one": "{count} entrée",
  "record.noun.entry.other": "{count} entrées",
  "record.gender.entry": "f",

  // What happened to it: {what} is counted, like “2 talks”
  "record.happened.added.m.one": "{what} ajouté",
  "record.happened.added.m.other": "{what} ajoutés",
  "record.happened.added.f.one": "{what} ajoutée",
  "record.happened.added.f.other": "{what} ajoutées",
  "record.happened.moved.m.one": "{what} déplacé",
  "record.happened.moved.m.other": "{what} déplacés",
  "record.happened.moved.f.one": "{what} déplacée",
  "record.happened.moved.f.other": "{what} déplacées",
  "record.happened.cancelled.m.one": "{what} annulé",
  "record.happened.cancelled.m.other": "{what} annulés",
  "record.happened.cancelled.f.one": "{what} annulée",
  "record.happened.cancelled.f.other": "{what} annulées",
  "record.happened.removed.m.one": "{what} retiré",
  "record.happened.removed.m.other": "{what} retirés",
  "record.happened.removed.f.one": "{what} retirée",
  "record.happened.removed.f.other": "{what} retirées",
  "record.happened.tentative.m.one": "{what} à confirmer",
  "record.happened.tentative.m.other": "{what} à confirmer",
  "record.happened.tentative.f.one": "{what} à confirmer",
  "record.happened.tentative.f.other": "{what} à confirmer",
  "record.happened.confirmed.m.one": "{what} confirmé",
  "record.happened.confirmed.m.other": "{what} confirmés",
  "record.happened.confirmed.f.one": "{what} confirmée",
  "record.happened.confirmed.f.other": "{what} confirmées",
  "record.happened.changed.m.one": "{what} modifié",
  "record.happened.changed.m.other": "{what} modifiés",
  "record.happened.changed.f.one": "{what} modifiée",
  "record.happened.changed.f.other": "{what} modifiées",

  // new
  "new.summary": "crée un fichier commenté : {choices}",
  "new.help": `Crée un fichier de contenu qui passe la vérification, et dit qu’en faire. N’en remplace jamais un.

  npm run new -- event NOM             un événement ; son identifiant commence par son année
  npm run new -- event ID --from AVANT l’édition suivante d’un événement : le même lieu, les mêmes horaires
                                       et pages, aux mêmes jours de la semaine, sans les personnes ni les sessions
  npm run new -- speaker NOM           une personne (de même session, theme, news)
  npm run new -- session ID --language en
                                       la traduction d’une session, à remplir
  npm run new -- page NOM              une page de l’événement, ou d’un site qui en a plusieurs
  npm run new -- day 2027-09-12        un jour du programme
  npm run new -- venue NOM             un lieu, dans data/venues.yaml (de même organisation)
  npm run new -- site DOSSIER          le dossier d’un nouveau site, avec un événement`,
  "new.flag.event": "l’événement concerné, s’il y en a plusieurs ; pour une page aussi",
  "new.flag.id": "son identifiant, s’il ne se tire pas de son nom",
  "new.flag.start": "le début de l’événement : 2027-09-11, 2027-09-11T14:00 ou 2027-09",
  "new.flag.from": "l’événement dont on prépare l’édition suivante",
  "new.flag.draft": "c’est un brouillon, non publié tant que vous ne le dites pas",
  "new.made": "Créé :",
  "new.changed": "Modifié :",
  "new.next.event":
    "Ensuite : complétez event.md, puis regardez le résultat avec npm start. Intervenants, sessions et pages se créent de même : npm run new -- speaker NOM",
  "new.next.edition":
    "Ensuite : relisez event.md, et d’abord les dates : du {start} au {end}. Les personnes, les sessions, les thèmes, les partenaires et les adresses d’inscription sont à remplir.",
  "new.next.speaker": "Ensuite : nommez cette personne dans une session : {yaml}",
  "new.next.session": "Ensuite : placez-la dans un créneau de programme/ : {yaml}",
  "new.next.theme": "Ensuite : placez-le dans un créneau de programme/ : {yaml}",
  "new.next.page":
    "Ensuite : écrivez son texte sous la deuxième ligne de tirets ; {yaml} la met dans le menu.",
  "new.next.news":
    "Ensuite : écrivez son texte sous la deuxième ligne de tirets ; elle est publiée à partir du {date}.",
  "new.no-kind": "« {value} » ne peut pas se créer.{nearest} Ce qui le peut : {known}.",
  "new.no-id":
    "Aucun identifiant ne se tire de « {value} » : il faut des minuscules sans accents, des chiffres et des traits d’union. Choisissez-en un : --id mon-identifiant",
  "new.bad-id":
    "« {value} » n’est pas un identifiant : des minuscules sans accents, des chiffres et des traits d’union.{nearest}",
  "new.exists":
    "{file} existe déjà et reste tel quel. Choisissez un autre nom, ou un autre identifiant : --id mon-identifiant",
  "new.no-event": "Il n’y a pas encore d’événement. Créez-en un d’abord : npm run new -- event NOM",
  "new.which-event": "Le site a plusieurs événements. Dites lequel : --event ID, parmi {known}.",
  "new.unknown-event": "L’événement « {value} » n’existe pas.{nearest} Il y a : {known}.",
  "new.event-only": "{flag} ne vaut que pour les événements : npm run new -- event NOM {flag} …",
  "new.no-draft":
    "--draft vaut pour ce qui a sa propre page : {known} ; une traduction attend avec ce qu’elle traduit.",
  "new.not-for-event":
    "--event vaut pour ce qui appartient à un événement ; un événement a un nom : npm run new -- event NOM",
  "new.shared":
    "--event est de trop : les lieux et les organisations sont communs à tous les événements.",
  "new.bad-start":
    "--start demande une date, un moment ou un mois, comme 2027-09-11, 2027-09-11T14:00 ou 2027-09 : « {value} » n’en est pas un.",
  "new.broken": "content/{value}/ contient des erreurs. Corrigez-les d’abord : npm run check",
  "new.refused": "Rien n’a été créé : il y aurait l’erreur ci-dessus.",
  "new.nearest": " Vouliez-vous dire « {value} » ?",
  "new.next.day": "Ensuite : remplissez ses créneaux, puis regardez le résultat avec npm start.",
  "new.next.venue": "Ensuite : nommez-le dans event.md : {yaml}",
  "new.next.organisation": "Ensuite : nommez-la dans event.md : {yaml}",
  "new.bad-day": "« {value} » n’est pas une date qui existe. Écrivez-la comme 2027-09-11.",
  "new.outside-event":
    "Le {value} n’est pas un jour de l’événement, qui va du {start} au {end}. Changez d’abord start et end dans {file}.",
  "new.entry-exists":
    "{file} contient déjà « {id} ». Choisissez un autre nom, ou un autre identifiant : --id mon-identifiant",
  "new.by-hand":
    "{file} est écrit de telle façon que rien ne peut s’y ajouter. Si npm run check n’y trouve rien à corriger, écrivez ceci vous-même à la fin :\n{yaml}",
  "new.site-only": "{flag} vaut pour un nouveau site : npm run new -- site DOSSIER {flag} …",
  "new.not-for-site": "{flag} ne vaut pas pour un nouveau site. Ce qui vaut : {known}.",
  "new.flag.language": "la langue du site : {choices} ; de ce qui existe, celle d’une traduction",
  "new.flag.title": "le nom de l’événement",
  "new.flag.day": "quand il commence : 2027-09-11, 2027-09-11T14:00 ou 2027-09",
  "new.flag.place": "où il a lieu : une ville, ou un lieu et sa ville séparés d’une virgule",
  "new.flag.publisher": "qui l’organise et publie le site",
  "new.flag.registration":
    "où l’on s’inscrit : une page web, une adresse électronique ou un numéro de téléphone ; none s’il n’y a pas besoin de s’inscrire",
  "new.flag.host": "où le site est publié : {choices}",
  "new.flag.url": "l’adresse publique du site",
  "new.flag.timezone": "le fuseau horaire de l’événement, comme Europe/Paris",
  "new.default.language": "celle de cet ordinateur",
  "new.default.timezone": "celui de cet ordinateur",

  // new site, and npm create parvis
  "create.summary":
    "crée le dossier d’un nouveau site : ce qu’il demande peut aussi se donner en options",
  "site.ask.language": "Dans quelle langue est le site ?",
  "site.ask.title": "Comment s’appelle l’événement ?",
  "site.ask.folder": "Dans quel dossier le mettre ? Il est créé.",
  "site.ask.day":
    "Quand commence-t-il ? Une date comme 2027-09-11, avec son heure comme 2027-09-11T14:00, ou un mois comme 2027-09.",
  "site.ask.place": "Où ? Une ville, ou un lieu et sa ville : Salle des fêtes, Beaupré",
  "site.ask.publisher": "Qui l’organise ?",
  "site.ask.registration":
    "Où s’inscrit-on ? Une page web, une adresse électronique ou un numéro de téléphone ; none s’il n’y a pas besoin de s’inscrire.",
  "site.ask.host": "Où le site sera-t-il publié ?",
  "site.ask.url": "Quelle sera son adresse publique ?",
  "site.ask.unknown": "vide si on ne le sait pas encore",
  "site.host.ftp": "un hébergement, par FTP",
  "site.host.none": "Je ne sais pas encore",
  "site.no-title": 'Dites comment s’appelle l’événement : --title "Fête du village"',
  "site.bad-registration":
    "--registration demande une adresse web (https://…), une adresse électronique, un numéro de téléphone ou le mot none : « {value} » n’en est pas.{nearest}",
  "site.in-the-way":
    "{folder} contient d’autres fichiers : {files}. Il faut à un nouveau site un dossier à lui. Nommez-en un qui n’existe pas encore ; il sera créé.",
  "site.in-place.said":
    "{folder} contient déjà un site : ses fichiers de content/ et data/ disent ce que dirait {flag}. Retirez {flag} ; seul --host vaut ici.",
  "site.in-place.taken":
    "Rien n’a été créé : {folder} contient déjà {files}. Déplacez-le d’abord, ou gardez-le et ajoutez à la main ce qui manque : docs/publishing.md, de Parvis, contient les fichiers de chaque hébergeur.",
  "site.not-a-folder":
    "{folder} est un fichier. Nommez un dossier qui n’existe pas encore ; il sera créé.",
  "site.cancelled": "Rien n’a été créé.",
  "site.next": "Le site est dans {folder}. Trois commandes, l’une après l’autre :",
  "site.next.install": "installe Parvis",
  "site.next.start": "affiche le site sur votre ordinateur ; Ctrl+C l’arrête",
  "site.next.build": "compose ce qui se publie, dans _site/",
  "site.readme": "README.md dit comment continuer.",

  // archive
  "archive.summary":
    "publie désormais un événement terminé tel qu’il est, quoi que Parvis devienne",
  "archive.archived":
    "Archivé : {event}, {files} fichiers dans {folder}/. Ajoutez-les à git ; désormais ils sont publiés tels quels.",
  "archive.which": `Quel événement archiver ? Terminés, et pas encore archivés : {events}.
  npm run archive -- {first}`,
  "archive.none":
    "Dites quel événement. Il n’y en a pas de terminé qui ne soit pas encore archivé.",
  "archive.no-event": "Il n’y a pas d’événement « {event} ». Les événements de ce site : {events}.",
  "archive.did-you-mean": "Il n’y a pas d’événement « {event} ». Vouliez-vous dire « {nearest} » ?",
  "archive.not-past":
    "« {event} » n’est pas terminé (fin : {end}). Une archive garde ce qui ne change plus : revenez ensuite, ou dites avec --now à quelle date se placer.",
  "archive.no-end":
    "« {event} » n’a pas encore de date : il n’est donc pas terminé. Une archive garde ce qui ne change plus : revenez ensuite.",
  "archive.not-published":
    "« {event} » n’est pas encore publié : {file} porte `draft`, ou `publish` avec un moment à venir. Une archive garde ce que le public a vu : revenez quand il sera publié.",
  "archive.to-come":
    "Une partie de « {event} » reste à publier : {files|list}. Une archive ne la contiendrait jamais : revenez ensuite, dites avec --now à quelle date se placer, ou retirez-la.",
  "archive.drafts": "Les brouillons n’y sont pas : {files|list}.",

  // import
  "import.summary": "reprend le programme d’un autre système",
  "import.help":
    "FICHIER est un schedule.xml ou schedule.json (pretalx, frab, OSEM, FOSDEM), le JSON de Sessionize ou\nd’OpenPlanner, un agenda (.ics), un tableau (CSV, XLSX, ODS), ou tout JSON, YAML ou XML avec un plan ;\nou bien son adresse, https://…, qu’un import ultérieur sans FICHIER redemande. Rien d’autre n’est cherché\nsur le réseau.",
  "import.flag.into": "le dossier du site, ou un nouveau qui devient un site",
  "import.flag.event": "l’identifiant de l’événement",
  "import.flag.format": "le format du fichier : {choices}",
  "import.flag.timezone":
    "le fuseau de l’événement, comme Europe/Paris, si le fichier n’en nomme pas ou un faux",
  "import.flag.start":
    "le premier jour de l’événement, pour des tableaux dont les jours n’ont pas d’année",
  "import.flag.map": "ce qui est quoi dans le fichier, en YAML : title: Sujet",
  "import.flag.draft-map": "écrire à côté du fichier une ébauche de ce plan, à corriger",
  "import.flag.sheet": "quelle feuille d’un classeur : son nom ou son numéro",
  "import.flag.media": "les portraits et documents déjà récupérés, par leurs noms",
  "import.flag.prune": "retire ce qui n’est plus dans le fichier et n’a pas été modifié ici",
  "import.flag.keep": "ce qui a changé là-bas et ici reste comme ici, et n’est plus signalé",
  "import.flag.all": "énumère tout le rapport",
  "import.flag.now": "vérifie comme à ce moment",
  "import.default.event": "du titre et de l’année",
  "import.default.format": "reconnu",
  "import.default.sheet": "la première",

  // Why a file is refused
  "import.fault.no-file": "Le fichier {value} n’existe pas.",
  "import.fault.not-https":
    "Seules les adresses en https:// sont demandées : {value} n’en est pas une.",
  "import.fault.private-address":
    "{value} ne mène à aucune adresse publique, et n’est donc pas demandée. Enregistrez le fichier, et importez-le.",
  "import.fault.unreachable":
    "{value} est injoignable : {message}. Rien n’a été changé ; réessayez plus tard.",
  "import.fault.too-many-redirects": "{value} est renvoyée d’adresse en adresse sans fin.",
  "import.fault.no-address":
    "Aucun import n’a d’adresse à redemander. Indiquez FICHIER, ou une fois l’adresse : https://…",
  "import.fault.too-large": "Le fichier dépasse {size} Mo : aucun programme n’est si long.",
  "import.fault.not-text":
    "Le fichier n’est ni du texte ni un classeur : un programme est en XML, JSON, YAML, iCalendar (.ics), CSV, XLSX ou ODS. Enregistrez-le d’abord dans l’un de ces formats.",
  "import.fault.old-workbook":
    "Le fichier est un classeur d’Excel d’avant 2007 (.xls), ou protégé par un mot de passe. Enregistrez-le en .xlsx ou .ods, sans mot de passe.",
  "import.fault.locked":
    "Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.",
  "import.fault.bad-zip":
    "Le fichier est compressé, et ce qu’il contient est endommagé ({message}). Enregistrez-le ou téléchargez-le à nouveau.",
  "import.fault.zip-bomb":
    "Décompressé, le fichier compterait {entries} parties ou plus de {size} Mo de texte : aucun programme n’en est là. Il n’a pas été décompressé.",
  "import.fault.too-many-cells":
    "La feuille a plus de {most} cellules : aucun programme n’en a autant. Ne gardez que les lignes du programme.",
  "import.fault.bad-workbook":
    "Le classeur n’est pas lisible : {message}. Enregistrez-le à nouveau, ou en CSV.",
  "import.fault.no-sheet":
    "Le classeur n’a pas de feuille « {value} ». Ses feuilles : {sheets|list}.",
  "import.fault.unknown-zip":
    "Le fichier est compressé et ne contient aucun programme connu : ni classeur (.xlsx, .ods), ni `sessions`. Il contient : {names|list}. Décompressez-le, et importez ce qui contient le programme.",
  "import.fault.empty": "Le fichier est vide.",
  "import.fault.too-deep":
    "Ses valeurs sont imbriquées plus profondément que celles d’aucun programme. Exportez-le à nouveau.",
  "import.fault.unread-file":
    "Il ne peut être lu, par une erreur de Parvis même : {message}. Rien n’a été importé. Merci de le signaler, avec le fichier si possible.",
  "import.fault.bad-json": "Le JSON est abîmé : {message}. Exportez-le à nouveau.",
  "import.fault.bad-yaml":
    "Le fichier est du YAML cassé à la ligne {line}. Corrigez-le là, ou exportez-le à nouveau.",
  "import.fault.unknown-json":
    "Ce JSON n’est pas un programme d’une forme connue. --draft-map écrit ce qui peut y être quoi, à vous de corriger.",
  "import.fault.unknown-yaml":
    "Ce YAML n’est pas un programme d’une forme connue. --draft-map écrit ce qui peut y être quoi, à vous de corriger.",
  "import.fault.other-system":
    "Cela semble être {name}, qui ne se lit pas tel quel. Exportez plutôt {reads}.",
  "import.fault.sessionize-view":
    "C’est une autre vue de Sessionize. Choisissez « All » (…/view/All), qui réunit sessions, intervenants, salles et catégories.",
  "import.fault.web-page":
    "C’est une page web, pas un programme. Enregistrez l’export lui-même : `schedule.xml`, `schedule.json`, `.ics` ou CSV.",
  "import.fault.unknown-xml":
    "Ce XML n’est pas un programme d’une forme connue, comme `schedule.xml`. --draft-map écrit ce qui peut y être quoi, à vous de corriger.",
  "import.fault.unknown-format":
    "Le format n’est pas reconnu. Dites-le avec --format : frab-xml, frab-json, sessionize, ics ou csv.",
  "import.fault.xml-entities":
    "Le XML déclare ses propres entités, dont aucun programme n’a besoin et qui peuvent être une attaque. Exportez-le à nouveau.",
  "import.fault.bad-xml": "Le XML est abîmé : {message}. Exportez-le à nouveau.",
  "import.fault.bad-ics":
    "L’agenda est interrompu : la ligne {line} ouvre {name}, que rien ne ferme. Exportez-le à nouveau.",
  "import.fault.bad-csv": "Le tableau n’est pas lisible : {message}.",
  "import.fault.no-sessions": "Le fichier ne contient aucune session.",
  "import.fault.bad-fields":
    "Le fichier n’est pas valide : ceci n’est pas ce que son format demande. Corrigez-le là-bas et exportez-le à nouveau :",
  "import.fault.map-field":
    "--map nomme un champ qu’aucun tableau n’a : « {value} ». Les champs sont : id, title, subtitle, date, start, end, duration, room, track, kind, speakers, organisations, language, level, tags, abstract, description, url, status.",
  "import.fault.map-column":
    "--map nomme une colonne que le tableau n’a pas : « {value} ». Ses colonnes : {columns}.",
  "import.fault.map-errors": "Le plan contient des erreurs, rien n’a donc été importé :",
  "import.fault.draft-exists": "{file} existe déjà. Corrigez-le, ou déplacez-le d’abord.",
  "import.fault.no-draft":
    "Rien dans le fichier ne ressemble à une liste de sessions : aucun plan ne peut être ébauché.",
  "import.fault.no-title-column":
    "Aucune colonne ne ressemble aux titres des sessions. Les colonnes : {columns}. Dites laquelle avec --map FICHIER, un fichier YAML avec une ligne comme `title: Sujet`.",
  "import.fault.no-year":
    "La ligne {line} nomme un jour sans année : « {value} ». Dites quand commence l’événement : --start 2027-06-12",
  "import.fault.bad-state":
    "{file} n’est pas lisible : il a été modifié. Reprenez-le de votre dépôt.",
  "import.fault.broken-file":
    "{file} n’est pas lisible. Corrigez-le d’abord : npm run check dit ce qui ne va pas.",
  "import.fault.no-media": "--media demande un dossier : {value} n’en est pas un.",
  "import.fault.bad-timezone":
    "--timezone demande un fuseau comme Europe/Paris : « {value} » n’en est pas un.",
  "import.fault.no-zone":
    "Le fichier ne nomme pas de fuseau horaire, et il n’y a pas encore de site qui en ait un. Dites où valent ses heures : --timezone Europe/Paris",
  "import.fault.unknown-zone":
    "Le fichier nomme un fuseau horaire inconnu, « {value} », et il n’y a pas encore de site qui en ait un. Dites où valent ses heures : --timezone Europe/Paris",
  "import.fault.bad-start":
    "--start attend la date à laquelle l’événement commence, comme 2027-06-12 : « {value} » n’en est pas une.",
  "import.fault.bad-event":
    "--event demande un nom en minuscules, chiffres et traits d’union : « {value} » n’en est pas un.",
  "import.fault.not-a-site":
    "{value} contient des fichiers, mais pas de site. Donnez à --into le dossier d’un site, ou un nouveau.",
  "import.fault.site-errors":
    "Le site ne passerait pas sa vérification, rien n’a donc été importé :",
  "import.fault.counts":
    "Les comptes ne tombent pas juste, rien n’a donc été importé. Merci de le signaler, avec le fichier si possible.",

  // What a report lists, each with the things it is true of
  "import.note.encoding": "N’est pas en UTF-8 : lu comme",
  "import.note.no-character": "Codes qu’aucun texte ne peut montrer : retirés",
  "import.note.hidden-character":
    "Signes invisibles qui changent ou cachent ce qui les entoure : retirés",
  "import.note.entities": "Codes HTML dans des titres et des noms : décodés",
  "import.note.unknown-zone": "Fuseaux horaires inconnus",
  "import.note.site-zone":
    "La source ne nomme pas de fuseau horaire ; celui du site est pris (sinon : --timezone)",
  "import.note.offset-zone":
    "La source ne nomme pas de fuseau horaire, seulement des décalages ; dites le lieu avec --timezone, comme Europe/Paris",
  "import.note.no-zone":
    "La source ne nomme pas de fuseau horaire ; ses heures sont prises comme locales dans celui du site (sinon : --timezone)",
  "import.note.misplaced-date": "Rangés dans un autre jour que leur date ; la date compte",
  "import.note.start-differs":
    "L’heure de début diffère de celle de la date dans ce fuseau ; la date compte",
  "import.note.room-differs":
    "Placées dans une autre salle que celle que la session nomme ; la liste compte",
  "import.note.no-time": "Sans horaire : pas encore au programme",
  "import.note.unread-time":
    "Sans horaire : ce qui est écrit ne se lit ni comme une date, ni comme un moment (avec la ligne)",
  "import.note.no-such-date": "Sans horaire : cette date n’existe pas (avec la ligne)",
  "import.note.no-such-hour": "Sans horaire : cette heure n’existe pas (avec la ligne)",
  "import.note.listed-day":
    "La date est illisible : le jour et l’heure sous lesquels ils sont rangés comptent",
  "import.note.unread-end":
    "La fin ou la durée n’a pas de sens : la fin reste ouverte (avec la ligne)",
  "import.note.bad-line": "Lignes illisibles : omises (avec leur numéro)",
  "import.note.no-length": "Sans durée : la fin reste ouverte",
  "import.note.no-length-zero": "Finit quand elle commence : la fin reste ouverte",
  "import.note.too-long": "Au-delà de midi le lendemain : la fin reste ouverte",
  "import.note.cut":
    "Plus de texte que Parvis n’en publie : coupé à la fin, ou mot ou adresse trop longs omis",
  "import.note.skipped-hour": "À une heure que les horloges sautent : décalé d’une heure",
  "import.note.shared-id": "Un identifiant pour plusieurs personnes : distinguées par leurs noms",
  "import.note.last-first": "Noms écrits « nom, prénom » : remis dans l’ordre",
  "import.note.no-name": "Personnes sans nom : omises",
  "import.note.no-title": "Sans titre : à confirmer",
  "import.note.feedback-link": "Les formulaires d’avis appartiennent à l’autre système : omis",
  "import.note.session-picture": "Les images de sessions n’ont pas de place ici",
  "import.note.answers":
    "Réponses aux questions de l’autre système : omises, elles peuvent être privées",
  "import.note.type": "Genres inconnus : un exposé, avec le mot comme étiquette",
  "import.note.language": "Langues inconnues",
  "import.note.languages": "Plusieurs langues : la première compte, chaque autre est un mot-clé",
  "import.note.unfolded-line": "Lignes étrangères au format : jointes à la précédente",
  "import.note.recurring": "Récurrents : seule la première fois est importée",
  "import.note.all-day":
    "Entrées d’une journée entière : de 00:00 à 24:00 ; donnez-leur des heures, ou faites-en la note du jour",
  "import.note.several-days": "Sur plusieurs jours : importés le premier ; ajoutez les autres",
  "import.note.private": "Marqués privés dans l’agenda : voyez s’ils peuvent être publiés",
  "import.note.guests": "Les invités avec adresse ne regardent personne : omis",
  "import.note.whole-event": "L’entrée qui couvre toutes les autres est l’événement lui-même",
  "import.note.unknown-person": "Intervenants que la source ne connaît pas",
  "import.note.status": "États inconnus : confirmé",
  "import.note.column":
    "Colonnes du tableau, telles qu’elles sont comprises (à ajuster avec --map)",
  "import.note.column-left": "Colonnes qui ne sont pas importées",
  "import.note.hidden-rows":
    "Lignes masquées dans la feuille : laissées de côté (affichez-les là-bas pour les importer)",
  "import.note.hidden-columns": "Colonnes masquées dans la feuille : laissées de côté",
  "import.note.hidden-sheets":
    "Feuilles masquées dans le classeur : laissées de côté (--sheet NOM en prend une)",
  "import.note.other-sheets":
    "Autres feuilles du classeur : non importées (--sheet NOM en prend une)",
  "import.note.day-first": "Les dates sont lues jour d’abord",
  "import.note.day-above": "Sans date : celle du jour au-dessus (avec sa ligne)",
  "import.note.no-day": "Pauses sans jour : omises",
  "import.note.repeat": "Donnés plusieurs fois : chaque fois a son fichier",
  "import.note.double-id": "Un identifiant pour plusieurs sessions : distinguées par leurs titres",
  "import.note.overlap": "En même temps dans une salle",
  "import.note.bad-link": "Adresses qui ne mènent nulle part : omises",
  "import.note.added": "Ajoutés",
  "import.note.updated": "Mis à jour",
  "import.note.conflict":
    "Modifiés là-bas et ici : ce qui est ici reste (redit jusqu’à ce que les deux s’accordent, ou que --keep le dise)",
  "import.note.gone-here": "Retirés ici, et pas ramenés",
  "import.note.gone-there": "Plus dans la source, et gardés (--prune les retire)",
  "import.note.kept-edited": "Plus dans la source, mais modifiés ici : gardés",
  "import.note.kept-mentioned": "Plus dans la source, mais encore nommés ici : gardés",
  "import.note.pruned": "Retirés",
  "import.note.media-kept": "Un autre fichier de ce nom est ici : gardé",
  "import.note.secret-address":
    "L’adresse contient ce qui ressemble à une clé : elle n’est pas gardée dans imports/, qui est publié",
  "import.note.to-fetch":
    "Portraits et documents à aller chercher ; importez à nouveau avec --media DOSSIER",
  "import.note.to-complete": "À compléter",

  // The report itself
  "import.refused": "{file} : {sentence}",
  "import.imported": "{file} ({format}) importé dans {folder}, événement {event}.",
  "import.unchanged": "Rien n’a changé depuis le dernier import de {file}.",
  "import.draft-written":
    "{file} est écrit : c’est une ébauche. Corrigez-la, puis importez à nouveau {name} : elle sert d’elle-même.",
  "import.draft.guess":
    "Une ébauche de ce qui est quoi dans {name}, à corriger : docs/importing.md dit comment.",
  "import.draft.not-found": "Pas trouvé : {fields}",
  "import.draft.not-used": "Pas utilisé :",
  "import.count": "{what} : {source} dans la source, {result} importés",
  "import.sessions": "Sessions et pauses",
  "import.people": "Personnes",
  "import.rooms": "Salles",
  "import.away": "{count}, {number} retirés ici",
  "import.more": "… et {number} de plus ; --all les montre tous.",
  "import.next": "Ensuite : npm run check -- --site {folder}",
  "import.next-here": "Ensuite : npm run check",
  "import.venue-name": "Lieu à confirmer",
  "import.complete-site": "data/site.yaml : url, publisher",
  "import.complete-event": "{file} : summary, venue, organisers",
  "import.complete-venue": "data/venues.yaml : name, address",

  // In the content that an import writes
  "import.links": "Liens :",

  // moderate
  "moderate.summary":
    "approuve ou refuse ce qu’ont envoyé les lecteurs, d’un export de Netlify Forms",
  "moderate.help": `Montre un à un les commentaires et les thèmes envoyés, pour les approuver, les refuser ou les laisser.

  npm run moderate -- FICHIER                   demande pour chacun, dans un terminal
  npm run moderate -- FICHIER --list            montre seulement ce qui est nouveau
  npm run moderate -- FICHIER --approve ID,ID   approuve, sans demander
  npm run moderate -- FICHIER --refuse ID       refuse, sans demander

FICHIER est l’export d’un formulaire par Netlify : le CSV de ses pages (Forms, le formulaire, Download as CSV), ou le
JSON de son API. Ce qui est approuvé devient un fichier de comments/ ou de themes/, sans adresse électronique ni IP. Ce
qui est décidé est retenu dans .parvis/ du site, que git ignore.

Les corrections envoyées par les intervenants se montrent comme différences d’avec les fichiers, et s’écrivent dans ceux-ci ;
--fields en prend quelques-unes. FICHIER peut aussi être un courriel commencé par un formulaire, ou une boîte de courriels
(.eml, .mbox, ou le texte tel que copié).

--feedback ajoute les avis que contient FICHIER à private/feedback.csv, un tableau que git laisse de côté et qu’aucune
composition ne publie : quand, sur quelle session, ce qui a plu et ce qui pourrait être mieux. Ce qui y est déjà n’est
pas ajouté une seconde fois.`,
  "moderate.flag.list": "montre seulement ce qui est nouveau",
  "moderate.flag.approve": "approuve ceux-ci, sans demander",
  "moderate.flag.refuse": "refuse ceux-ci, sans demander",
  "moderate.flag.fields": "des corrections approuvées, ces champs seulement",
  "moderate.flag.feedback": "les avis seulement : les ajoute à private/feedback.csv",
  "moderate.file.missing": "Le fichier {file} n’existe pas.",
  "moderate.file.empty":
    "{file} est vide. Exportez de nouveau le formulaire : Netlify, Forms, le formulaire, Download as CSV.",
  "moderate.file.page":
    "{file} est une page web et non un export : peut-être la page de connexion. Exportez de nouveau le formulaire : Netlify, Forms, le formulaire, Download as CSV.",
  "moderate.file.spreadsheet":
    "{file} est un classeur. Enregistrez-le en CSV (UTF-8), ou prenez l’export de Netlify lui-même.",
  "moderate.file.binary":
    "{file} n’est pas du texte. Se lisent le CSV de Netlify et le JSON de son API.",
  "moderate.file.json": "{file} commence comme du JSON, mais ne se lit pas : est-il complet ?",
  "moderate.file.csv": "{file} ne se lit pas comme du CSV : la ligne {detail} est fautive.",
  "moderate.file.unknown":
    "{file} n’est pas un export des formulaires de Parvis : aucune colonne ne s’appelle « event ». Trouvé : {detail}",
  "moderate.none": "Rien de nouveau.",
  "moderate.others": "Laissés de côté, d’autres formulaires : {count}.",
  "moderate.comment": "commentaire",
  "moderate.theme": "thème proposé",
  "moderate.speaker": "correction d’un intervenant",
  "moderate.session": "correction d’une session",
  "moderate.feedback": "avis",
  "moderate.conflict":
    "Modifié ici depuis que le formulaire a été rempli : rien n’est écrit sans que vous le disiez.",
  "moderate.needs": "Ses besoins, pour vous seul (aucun fichier ne doit les contenir) :",
  "moderate.portrait":
    "Un portrait, à regarder et à télécharger vous-même ; `photo` dans {file} nomme son fichier :",
  "moderate.sent": "{date}, {author}",
  "moderate.about": "sur {about}",
  "moderate.nobody": "Anonyme",
  "moderate.cut": "… ({count} caractères en tout)",
  "moderate.note.honeypot": "Le champ que seuls les robots voient est rempli : sans doute du spam.",
  "moderate.note.nameless": "Aucun nom n’est donné.",
  "moderate.note.undated": "La date ne se lit pas ; celle d’aujourd’hui la remplace.",
  "moderate.note.hidden": "Des caractères invisibles ou de contrôle sont retirés.",
  "moderate.note.markup":
    "Du HTML, des titres, des images ou des liens qui seraient des erreurs sont écrits comme du texte.",
  "moderate.note.off":
    "Les commentaires de cet événement sont fermés (off) : il ne se verrait pas.",
  "moderate.note.about":
    "Ce dont il parle n’existe pas (ou plus) : {value}. Il se rattacherait à l’événement.",
  "moderate.note.reply": "Le commentaire auquel il répond n’existe pas : {value}. Il serait seul.",
  "moderate.note.slot": "Le créneau auquel il est destiné n’existe pas (ou plus) : {value}.",
  "moderate.note.no-forms":
    "Cet événement ne demande pas de corrections à ses intervenants (`speaker_forms`).",
  "moderate.note.base":
    "Il ne dit pas ce que contenait son formulaire : tout compte comme modifié ici.",
  "moderate.note.portrait":
    "Ce qui est envoyé comme adresse d’un portrait n’est pas une adresse du web ; c’est laissé de côté.",
  "moderate.block.event": "Ne peut pas être approuvé : l’événement « {value} » n’existe pas.",
  "moderate.block.empty": "Ne peut pas être approuvé : il n’y a pas de texte.",
  "moderate.block.untitled": "Ne peut pas être approuvé : il n’y a pas de titre.",
  "moderate.block.long": "Ne peut pas être approuvé : {value} caractères, c’est plus que 10 000.",
  "moderate.block.word":
    "Ne peut pas être approuvé : plus de caractères sans une espace qu’une page n’en peut montrer (2 500).",
  "moderate.block.title": "Ne peut pas être approuvé : un titre de {value} caractères dépasse 200.",
  "moderate.block.speaker":
    "Ne peut pas être approuvé : cet événement n’a pas d’intervenant « {value} ».",
  "moderate.block.session":
    "Ne peut pas être approuvé : cet événement n’a pas de session « {value} ».",
  "moderate.block.too-long": "Ne peut pas être écrit : {value} caractères, c’est trop.",
  "moderate.block.link": "Ne peut pas être écrit : « {value} » ne se termine pas par une adresse.",
  "moderate.ask": "[a]pprouver, [r]efuser, [p]lus tard, [q]uitter ? ",
  "moderate.ask.blocked": "[r]efuser, [p]lus tard, [q]uitter ? ",
  "moderate.ask.keys": "arpq",
  "moderate.ask.correction": "[a]pprouver, [c]hamp par champ, [r]efuser, [p]lus tard, [q]uitter ? ",
  "moderate.ask.correction.keys": "acrpq",
  "moderate.ask.field": "Écrire {field} ? [o]ui, [n]on : ",
  "moderate.ask.conflict": "{field} a été modifié ici. Écrire ce qui est envoyé ? [o]ui, [n]on : ",
  "moderate.ask.field.keys": "on",
  "moderate.approved": "Approuvé : {file}",
  "moderate.corrected": "Corrigé : {file} ({fields})",
  "moderate.unchanged": "Lu : {id}. Rien n’est écrit.",
  "moderate.open":
    "Non écrit, car modifié ici : {fields}. Pour écrire ce qui est envoyé : --approve {id} --fields {fields}",
  "moderate.open.faulty":
    "Non écrit : {fields}. Écrivez-le à la main dans le fichier, ou redemandez-le ; puis --refuse {id}.",
  "moderate.refused": "Refusé : {id}",
  "moderate.wrong": "Rien n’est écrit : il y aurait l’erreur ci-dessus.",
  "moderate.theme.slot":
    "  Pour le montrer dans son créneau, ajoutez {id} à themes dans {slot} ; {status} le rend certain.",
  "moderate.theme.alone":
    "  Pour le montrer dans un créneau, ajoutez {id} à ses themes ; {status} le rend certain.",
  "moderate.count": "Approuvés : {approved}, refusés : {refused}, en attente : {left}.",
  "moderate.how":
    "Dites --approve ID ou --refuse ID, ou lancez la commande dans un terminal pour répondre une à une.",
  "moderate.no-such": "{file} n’a pas de nouvelle contribution « {value} ». Il y a : {known}",
  "moderate.no-field": "Les corrections n’ont pas de champ « {value} ». Il y a : {known}",
  "moderate.both": "« {value} » ne peut pas être approuvé et refusé.",
  "moderate.feedback.alone":
    "--feedback ajoute tout ce qui est nouveau : rien n’y est à approuver ou à refuser.",
  "moderate.feedback.aside":
    "Avis laissés de côté : {count}. --feedback les ajoute à un tableau qui n’est qu’à vous.",
  "moderate.feedback.kept":
    "Ajoutés à {file} : {count}. Git laisse ce fichier de côté, et aucune composition ne le publie.",
  "moderate.feedback.table":
    "{file} n’est pas un tableau où ajouter des avis : feedback_id manque à sa première ligne. Renommez-le, puis relancez.",
  "moderate.feedback.good": "Ce qui a plu :",
  "moderate.feedback.better": "Ce qui pourrait être mieux :",

  // completion
  "completion.summary": "imprime de quoi compléter commandes et options dans un shell : {choices}",
  "completion.help": `Imprime un script qui complète les commandes, les options et leurs valeurs avec la touche de tabulation, là où se tape
\`parvis\` : \`npm link\`, une fois, en fait une commande.

  bash   echo 'source <(parvis completion bash)' >> ~/.bashrc
  zsh    echo 'source <(parvis completion zsh)' >> ~/.zshrc, après compinit
  fish   parvis completion fish > ~/.config/fish/completions/parvis.fish`,
  "completion.unknown-shell": "Rien ne complète dans « {value} ». Ce qui existe : {known}.",

  // translate
  "translate.summary": "traduit le contenu, ou les mots des pages ; dit ce qui est traduit",
  "translate.help": `Écrit les fichiers où se traduisent les textes, dit ce qui manque, et note de quoi chaque traduction est faite :
quand cela change, la vérification le dit.

  npm run translate -- --list              ce qui est traduit dans chaque langue
  npm run translate -- en                  la suite à traduire dans une langue
  npm run translate -- en sessions/bread   le fichier d’une traduction, content/EVENEMENT/sessions/bread.en.md, avec les
                                           textes de la source en commentaires ; ou ce qui y manque
  npm run translate -- en sessions         de même pour tous les fichiers d’un dossier
  npm run translate -- --done FICHIER      note qu’il est traduit ; sans fichier, tout ce qui l’est
  npm run translate -- --same FICHIER      la source a changé, et la traduction reste juste
  npm run translate -- oc                  tous les mots des pages dans data/words.yaml, dans une langue que Parvis ne parle pas`,
  "translate.flag.list": "dire ce qui est traduit dans chaque langue",
  "translate.flag.done":
    "noter que les fichiers, ou tout ce qui est traduit, disent ce que disent les sources",
  "translate.flag.same":
    "garder tel quel ce qui est plus ancien que sa source : elle disait déjà la même chose",
  "translate.flag.words": "écrire les mots des pages dans data/words.yaml, et aucun contenu",
  "translate.flag.event": "l’événement dont les textes sont visés, s’il y en a plusieurs",
  "translate.language": "{language} : {own} textes traduits sur {total}",
  "translate.shelf": "{where} : {own} sur {total}",
  "translate.shelf-stale": "{where} : {own} sur {total}, dont {stale} à revoir",
  "translate.stale": "Plus anciens que la source :",
  "translate.missing": "Pas encore traduits :",
  "translate.complete": "Tout est traduit.",
  "translate.each": "La suite : npm run translate -- {language}",
  "translate.one-language":
    "Le site a une seule langue. Nommez les autres dans data/site.yaml : languages: [{language}, …]",
  "translate.unknown-language":
    "« {value} » n’est aucune des langues de ce site.{nearest} Il parle : {known}. Ajoutez la langue à « languages » dans data/site.yaml.",
  "translate.no-file": "Il n’y a pas de « {value} » qui ait des textes à traduire.{nearest}",
  "translate.which-event":
    "Plusieurs événements ont « {value} ». Dites lequel : --event ID, parmi {known}.",
  "translate.none-yet": "« {value} » n’a pas encore de traduction.",
  "translate.own-language":
    "« {value} » n’est pas à traduire en « {language} » : c’est sa langue, ou son événement ne la parle pas.",
  "translate.broken": "{file} contient des erreurs. Corrigez-les d’abord : npm run check",
  "translate.in-place": "Ceux-ci se traduisent là où ils sont :",
  "translate.then":
    "Écrivez-y ce que disent les commentaires, dans l’autre langue. Ensuite : npm run translate -- --done {file}",
  "translate.nothing-missing": "Rien n’y manque.",
  "translate.noted": "Noté dans {files}, comme traduit de ce que disent maintenant les sources :",
  "translate.nothing-new": "Tout était déjà noté : rien n’a changé.",
  "translate.nothing-stale": "Rien n’y est plus ancien que sa source.",
  "translate.file.head":
    "Traduction de {file} : écrivez chaque texte après ses deux-points. Ce qui reste vide est montré dans la langue de la source.",
  "translate.file.list":
    "Les listes sont en commentaires : ôtez le # devant toutes les lignes de l’une, et traduisez chaque élément.",
  "translate.file.body":
    "Le texte lui-même se met sous la seconde ligne de tirets. La source dit :",
  "translate.done": "{file} : {translated} traduits, {missing} manquants",
  "translate.dropped": "  Retirés, car l’anglais ne les a plus : {keys}",
  "translate.words":
    "{file} : {own} mots sur {total} sont les vôtres ; les autres y sont en commentaires",
  "translate.head": "Ce que disent les pages. Ôtez le signe devant une ligne, et écrivez vos mots.",
  "translate.no-tag": "« {value} » n’est pas une langue : donnez son code, comme fr, oc ou pt-BR.",
  "translate.no-language":
    "« {value} » n’est pas une langue où traduire : donnez son code, de deux ou trois lettres, comme pl. Tout se traduit de l’anglais.",

  // schemas
  "schemas.summary":
    "écrire ce qu’il faut aux éditeurs pour compléter et expliquer les fichiers d’un site",
  "schemas.help":
    "Écrit des schémas JSON dans `.cache/schemas/` : les champs, les mots et les identifiants du site, expliqués dans sa langue. `check` et `start` les tiennent à jour ; cette commande les écrit là où ni l’un ni l’autre n’est passé.",
  "schemas.written": "Les éditeurs trouvent ce qu’il leur faut dans {folder}",
};
