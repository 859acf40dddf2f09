import type { en } from "../en/commands.ts";
import type { Translation } from "../parameters.ts";

/** What commands say, in Italian. Whoever types them is addressed with “tu”. */
export const it: Translation<typeof en> = {
  // The command line itself: help and options
  "cli.about": "Parvis compila una cartella di Markdown e YAML nel sito di un evento.",
  "cli.common": "Opzioni di tutti i comandi su un sito:",
  "cli.help-of-one": "`{command} -- --help` elenca le opzioni di un comando.",

  // What stands in the place of a value or a word
  "cli.value.folder": "CARTELLA",
  "cli.value.file": "FILE",
  "cli.value.url": "URL",
  "cli.value.moment": "MOMENTO",
  "cli.value.format": "FORMATO",
  "cli.value.number": "NUMERO",
  "cli.value.id": "ID",
  "cli.value.ids": "ID,ID",
  "cli.value.fields": "CAMPO,CAMPO",
  "cli.value.date": "DATA",
  "cli.value.old": "PRIMA",
  "cli.value.zone": "FUSO",
  "cli.value.kind": "COSA",
  "cli.value.name": "NOME",
  "cli.value.event": "EVENTO",
  "cli.value.shell": "SHELL",
  "cli.value.language": "LINGUA",
  "cli.value.options": "[opzioni]",

  // What holds without an option
  "cli.default.site": "questa cartella",
  "cli.default.now": "adesso",

  // Options that several commands know
  "cli.flag.site": "la cartella che contiene content/ e data/",
  "cli.flag.now": "genera il sito come in quel momento: 2013-06-01T12:00",
  "cli.flag.strict": "anche gli avvisi fanno fallire il comando",
  "cli.flag.format": "come vengono scritti i problemi: {choices}",
  "cli.flag.all": "mostra tutti gli avvisi, anche se si assomigliano",
  "cli.flag.debug": "in caso di arresto anomalo mostra la traccia",
  "cli.flag.help": "mostra questo aiuto",
  "cli.flag.out": "la cartella da scrivere",
  "cli.flag.url": "l’indirizzo pubblico, se non è quello di data/site.yaml",
  "cli.flag.drafts":
    "mostra anche ciò che non è ancora pubblicato, segnalato come tale: per un’anteprima",
  "cli.flag.no-cards": "non disegna le immagini per le reti sociali, per fare più in fretta",
  "cli.flag.pdf":
    "prepara da stampare il programma, una locandina e i cartelli per le porte, in PDF",
  "cli.flag.kits": "raccoglie in kits.zip le immagini e il testo che chi parla può diffondere",

  // What is wrong with the arguments; {nearest} is `cli.nearest`, or nothing
  "cli.hint": "`{command} -- --help` elenca tutto ciò che si può chiedere.",
  "cli.unknown-command": "Il comando «{value}» non esiste.{nearest}",
  "cli.unknown-flag": "L’opzione «{value}» non esiste.{nearest}",
  "cli.nearest": " Volevi dire «{value}»?",
  "cli.superfluous":
    "«{value}» è da solo: le opzioni cominciano con --, e i valori seguono la loro opzione.",
  "cli.missing-value": "A {flag} manca un valore.",
  "cli.no-value": "{flag} non vuole alcun valore.",
  "cli.repeated": "{flag} è indicato due volte.",
  "cli.foreign-flag": "{flag} non è per questo comando. Vale per: {known}.",
  "cli.missing-word": "Manca qualcosa: {command}",
  "cli.kept-by-npm":
    "npm ha tenuto {flag} per sé. Le opzioni vanno dopo due trattini da soli: {command} -- {flag} …",
  "cli.no-site": "{value} non contiene né content/ né data/. Dai a --site la cartella di un sito.",
  "cli.bad-url":
    "--url vuole un indirizzo http o https senza query né frammento, come https://example.org: «{value}» non lo è.",
  "cli.bad-now":
    "--now vuole una data o un momento che esiste, come 2013-06-01 o 2013-06-01T12:00: «{value}» non lo è.",
  "cli.bad-language": "Parvis non parla «{value}». Parla: {known}.",
  "cli.bad-host": "--host è uno di {known}: «{value}» non lo è.",
  "cli.bad-format": "--format vuole uno di questi valori: {known}. «{value}» non c’è.",
  "cli.bad-port": "--port vuole un numero da 0 a 65535: «{value}» non lo è.",

  // What ends a command; {path}, {folder}, {lock} and {file} are places on the disk
  "cli.locked":
    "In questo momento un altro comando sta scrivendo qui. Aspetta che finisca; se nessuno è in corso, elimina {lock}.",
  "cli.in-the-way":
    "{folder} non è stato creato da Parvis, ma quel nome serve mentre un sito viene sostituito. Spostalo.",
  "cli.unsettled":
    "Un comando è stato interrotto, e ciò che stava per modificare non si può né completare né annullare: {reason}. Risolvi questo ed esegui di nuovo un comando qualsiasi; ciò che manca aspetta in {folder}.",
  "cli.changed":
    "{file} è stato modificato mentre il comando stava per cambiarlo. Non è stato scritto nulla: esegui di nuovo il comando.",
  "cli.settled.done":
    "Un comando che era stato interrotto è stato completato: tutto ciò che doveva scrivere è al suo posto.",
  "cli.settled.undone":
    "Un comando che era stato interrotto è stato annullato: tutti i file sono com’erano prima.",
  "cli.settled.kept": "Lasciati come sono, perché nel frattempo sono stati modificati: {files}",
  "cli.denied.site":
    "Non hai il permesso di scrivere {path}. Concediti il permesso; non è stato modificato nulla.",
  "cli.system": "Il sistema ha rifiutato: {message}. L’ultimo sito valido è rimasto com’era.",
  "cli.full": "Il disco è pieno. Fai spazio e riprova; l’ultimo sito valido è rimasto com’era.",
  "cli.denied":
    "Non hai il permesso di scrivere {path}. Concediti il permesso, oppure scegli un altro --out; l’ultimo sito valido è rimasto com’era.",
  "cli.unprinted":
    "Non è stato possibile preparare per la stampa: {message}. Segnalalo, per favore, con quel file e con ciò che aggiunge `--debug`; per generare subito il resto, togli dal file l’ultima modifica. L’ultimo sito valido è rimasto com’era.",
  "cli.crash":
    "L’errore è di Parvis: {message}. Segnalalo, per favore, con il tuo comando e con ciò che aggiunge `--debug`; i tuoi contenuti non c’entrano, e l’ultimo sito valido è rimasto com’era.",

  "memory.heap":
    "La memoria non è bastata per questo sito. Esegui il comando con NODE_OPTIONS=--max-old-space-size={more}, su un computer che ne ha altrettanta. L’ultimo sito valido è rimasto com’era.",
  "memory.killed":
    "Il comando è stato interrotto dall’esterno, come fa il sistema quando la memoria finisce. Chiudi altri software, oppure esegui il comando su un computer con più memoria. L’ultimo sito valido è rimasto com’era.",

  // check and build
  "check.summary": "controlla soltanto",
  "check.checked": "Controllo finito: niente da correggere.",
  "check.waiting.one":
    "{count} file non è ancora pubblicato; {file} lo sarà {moment}.\n?? {count} file non è ancora pubblicato.",
  "check.waiting.other":
    "{count} file non sono ancora pubblicati; il prossimo è {file}, {moment}.\n?? {count} file non sono ancora pubblicati.",
  "check.waiting-parts.one":
    "Una parte di {count} file non è ancora pubblicata; quella di {file} lo sarà {moment}.\n?? Una parte di {count} file non è ancora pubblicata.",
  "check.waiting-parts.other":
    "Parti di {count} file non sono ancora pubblicate; la prossima è in {file}, {moment}.\n?? Parti di {count} file non sono ancora pubblicate.",
  "check.strict": "Gli avvisi contano come errori (--strict).",
  "check.flag.base":
    "la cartella del sito com’è pubblicato, perché --format suggestions dica che cosa cambia",
  "check.no-base": "{value} non è una cartella. Date a --base quella del sito com’è pubblicato.",
  "build.summary": "controlla, poi genera il sito in _site/",
  "build.built": "Sito generato in {out}",
  "build.pages": "pagine",
  "build.files": "file",
  "build.heaviest-page": "pagina più pesante",
  "build.heaviest-file": "file più pesante",
  "build.printed": "da stampare",
  "build.boxes": "senza carattere per",
  "build.time": "tempo",
  "build.warnings": "avvisi",
  "build.own-style": "stili propri",
  "build.own-style-weight": "{file} ({weight} in ogni pagina, compressi)",
  "build.cardless": "senza immagine per le reti sociali",
  "build.cardless-why": "{number} (manca un carattere per: {titles})",
  "build.kits": "materiale per chi parla",
  "build.no-kits": "nessuno: nessun evento in arrivo ha relatori o relatrici",
  "build.kept": "Non è stato generato nulla: {out} è rimasto com’era.",
  "build.refused.not-a-folder": "{out} è un file. Dai a --out il nome di una cartella.",
  "build.refused.leads-nowhere":
    "{out} è un link a qualcosa che non c’è. Crea la cartella a cui porta, oppure scegli un altro --out.",
  "build.refused.not-ours":
    "{out} contiene file che Parvis non ha creato, e la generazione sostituisce l’intera cartella. Svuotala, oppure scegli un altro --out.",
  "build.refused.holds-files-of-others":
    "{out} contiene più di un sito generato (i tuoi contenuti, Parvis stesso o la tua cartella personale), e la generazione sostituisce l’intera cartella. Scegli un altro --out.",
  "build.refused.in-the-content":
    "{out} si trova tra i contenuti, dove verrebbe letto dalla prossima generazione. Scegli un altro --out.",
  "build.no-chromium":
    "I PDF li prepara Chromium, e qui non è stato possibile avviarne uno ({reason}). Installa Google Chrome, oppure dai alla variabile d’ambiente PARVIS_CHROMIUM il percorso di un Chromium; senza --pdf si genera tutto il resto. {out} è rimasto com’era.",
  "build.no-printer":
    "I PDF li prepara Chromium, che non si installa con Parvis: npm install playwright-core @sparticuz/chromium. Senza --pdf si genera tutto il resto. {out} è rimasto com’era.",
  "build.foreign":
    "{file}, in {out}, non è stato creato da Parvis, e ora il sito ha un file in quel punto. Spostalo, oppure dai un altro nome alla pagina; {out} è rimasto com’era.",
  "build.kept-foreign": "Conservati in {out}, perché Parvis non li ha creati: {files}",
  "build.no-address":
    "L’indirizzo del sito non si sa ancora (url: tba in data/site.yaml): ciò che si condivide e si stampa non ne dà uno che funzioni, e ai motori di ricerca si chiede di non elencare il sito.",
  "build.preview":
    "È un’anteprima, per un altro indirizzo che l’url di data/site.yaml: ai motori di ricerca si chiede di non elencarla. Se il sito è pubblicato in {url}, scrivetelo lì.",

  // Around the problems of content
  "problems.error": "errore",
  "problems.warning": "avviso",
  // {errors} and {warnings} are the two texts that follow.
  "problems.count": "{errors}, {warnings}",
  "problems.errors.one": "{count} errore",
  "problems.errors.other": "{count} errori",
  "problems.warnings.one": "{count} avviso",
  "problems.warnings.other": "{count} avvisi",
  "problems.more.one": "… e un altro avviso {code}; --all li mostra tutti.",
  "problems.more.other": "… e altri {count} avvisi {code}; --all li mostra tutti.",
  // The summary of a check in Markdown: the columns of its table
  "problems.table.severity": "Gravità",
  "problems.table.place": "Dove",
  "problems.table.message": "Che cosa non va",
  "problems.table.hint": "Come si corregge",
  "problems.table.more.one": "… e un altro problema.",
  "problems.table.more.other": "… e altri {count} problemi.",

  "review.summary":
    "dice a una pull request di GitHub che cosa ha trovato `check --format suggestions`",
  "review.flag.preview": "dove scaricare il sito come sarebbe",
  "review.visitors": "Che cosa cambia per i visitatori",
  "review.unknown": "Che cosa cambia per i visitatori si dirà quando gli errori saranno corretti.",
  "review.same": "Nel programma non cambia nulla e nessun indirizzo va perduto.",
  "review.gone.one":
    "{count} indirizzo non porterebbe più da nessuna parte. Se la sua pagina si è spostata, ditelo in data/site.yaml, sotto redirects:",
  "review.gone.other":
    "{count} indirizzi non porterebbero più da nessuna parte. Se le loro pagine si sono spostate, ditelo in data/site.yaml, sotto redirects:",
  "review.more.one": "… e un’altra riga ({count}).",
  "review.more.other": "… e altre {count} righe.",
  "review.preview":
    "[Scaricate il sito come sarebbe]({url}), decomprimetelo, scrivete `npx serve -l 8080` nella sua cartella e aprite http://localhost:8080.",
  "review.mended": "✅ È corretto.",
  "review.told": "La pull request è avvisata.",
  "review.refused":
    "GitHub non lascia commentare qui (per esempio perché la pull request viene da un fork); il commento è quindi qui sotto: {reason}",
  "review.no-pull-request":
    "`parvis review` è per un workflow di GitHub avviato da una pull request, con GITHUB_TOKEN nel suo ambiente.",
  "review.bad-file": "{file} non è ciò che scrive `parvis check --format suggestions`.",

  // start: in the terminal and in the browser
  "start.summary": "genera il sito, lo mostra su questo computer e lo rigenera a ogni modifica",
  "start.flag.port": "la porta su cui rispondere",
  "start.default.port": "8080, oppure la prima libera dopo",
  "start.serving": "Il sito è all’indirizzo {url} (Ctrl+C per terminare)",
  "start.rebuilt": "Sito generato: {pages} pagine",
  "start.failed": "La generazione non è riuscita:",
  "start.port-taken":
    "La porta {port} è occupata. Indicane un’altra con --port, oppure non indicarne alcuna.",
  "start.overlay.faulty": "I contenuti sono da correggere. Qui dietro c’è l’ultima pagina valida.",
  "start.overlay.failed": "La generazione non è riuscita. Qui dietro c’è l’ultima pagina valida.",
  "start.overlay.close": "Chiudi",
  "start.overlay.open": "Apri nel vostro editor",
  "start.overlay.no-editor":
    "Non è stato trovato un editor che possa aprirlo. Indicate il vostro nella variabile d’ambiente EDITOR, per esempio EDITOR=code, e ricominciate.",
  "start.first.title": "Qui non c’è ancora una pagina",
  "start.first.text":
    "Apparirà appena sarà possibile generare il sito. Il terminale dice che cosa manca.",

  // record
  "record.summary": "annota il programma pubblicato, perché i calendari ne seguano le modifiche",
  "record.flag.dry-run": "dice che cosa scriverebbe, e che cosa incollare; non scrive nulla",
  "record.recorded": "Registrato: {files}",
  "record.unrecorded": "Non è stato scritto nulla (--dry-run). Si scriverebbe: {files}",
  "record.unchanged": "Non è cambiato nulla dall’ultima registrazione.",
  "record.no-time": "ancora senza orario",
  "record.no-room": "sala da definire",
  "record.no-title": "titolo da definire",
  "record.paste": "Per dire a chi legge com’era prima, incolla:",
  "record.silence":
    "Per passare sotto silenzio una modifica, scrivilo nella sua fascia oraria o sessione: silent_until: {date}",
  "record.new-line": "{place}, su una nuova riga:",
  "record.insert": "{place}, inserisci:",
  "record.replace": "{place}, al posto di {what}:",

  // One line a change, before its title
  "record.each.added": "Aggiunto:",
  "record.each.moved": "Spostato:",
  "record.each.cancelled": "Annullato:",
  "record.each.removed": "Tolto (è annullato? Allora lascialo, con status: cancelled):",
  "record.each.tentative": "Da confermare:",
  "record.each.confirmed": "Confermato:",
  "record.each.changed": "Modificato:",
  // A line: `record.each`, the title, and when and where that is
  "record.line": "{happened} «{title}», {where}",
  "record.line-nowhere": "{happened} «{title}»",

  // Of each event what happened, and how many entries of calendars change
  "record.head.one": "{event}: {changes}; cambia {count} voce di calendario",
  "record.head.other": "{event}: {changes}; cambiano {count} voci di calendario",
  "record.entries.one": "{event}: cambia {count} voce di calendario",
  "record.entries.other": "{event}: cambiano {count} voci di calendario",

  // What is counted, and its gender (m or f), with which what happened agrees
  "record.noun.talk.one": "{count} intervento",
  "record.noun.talk.other": "{count} interventi",
  "record.gender.talk": "m",
  "record.noun.keynote.one": "{count} intervento principale",
  "record.noun.keynote.other": "{count} interventi principali",
  "record.gender.keynote": "m",
  "record.noun.panel.one": "{count} tavola rotonda",
  "record.noun.panel.other": "{count} tavole rotonde",
  "record.gender.panel": "f",
  "record.noun.demo.one": "{count} dimostrazione",
  "record.noun.demo.other": "{count} dimostrazioni",
  "record.gender.demo": "f",
  "record.noun.workshop.one": "{count} laboratorio",
  "record.noun.workshop.other": "{count} laboratori",
  "record.gender.workshop": "m",
  "record.noun.lightning.one": "{count} intervento lampo",
  "record.noun.lightning.other": "{count} interventi lampo",
  "record.gender.lightning": "m",
  "record.noun.other.one": "{count} sessione",
  "record.noun.other.other": "{count} sessioni",
  "record.gender.other": "f",
  "record.noun.slot.welcome.one": "{count} accoglienza",
  "record.noun.slot.welcome.other": "{count} accoglienze",
  "record.gender.slot.welcome": "f",
  "record.noun.slot.talks.one": "{count} serie di interventi",
  "record.noun.slot.talks.other": "{count} serie di interventi",
  "record.gender.slot.talks": "f",
  "record.noun.slot.plenary.one": "{count} plenaria",
  "record.noun.slot.plenary.other": "{count} plenarie",
  "record.gender.slot.plenary": "f",
  "record.noun.slot.discussion.one": "{count} dibattito",
  "record.noun.slot.discussion.other": "{count} dibattiti",
  "record.gender.slot.discussion": "m",
  "record.noun.slot.break.one": "{count} pausa",
  "record.noun.slot.break.other": "{count} pause",
  "record.gender.slot.break": "f",
  "record.noun.slot.meal.one": "{count} pasto",
  "record.noun.slot.meal.other": "{count} pasti",
  "record.gender.slot.meal": "m",
  "record.noun.slot.social.one": "{count} momento conviviale",
  "record.noun.slot.social.other": "{count} momenti conviviali",
  "record.gender.slot.social": "m",
  "record.noun.slot.other.one": "{count} fascia oraria",
  "record.noun.slot.other.other": "{count} fasce orarie",
  "record.gender.slot.other": "f",
  "record.noun.event.one": "{count} evento",
  "record.noun.event.other": "{count} eventi",
  "record.gender.event": "m",
  "record.noun.entry.one": "{count} voce",
  "record.noun.entry.other": "{count} voci",
  "record.gender.entry": "f",

  // What happened to it: {what} is counted, like “2 talks”
  "record.happened.added.m.one": "{what} aggiunto",
  "record.happened.added.m.other": "{what} aggiunti",
  "record.happened.added.f.one": "{what} aggiunta",
  "record.happened.added.f.other": "{what} aggiunte",
  "record.happened.moved.m.one": "{what} spostato",
  "record.happened.moved.m.other": "{what} spostati",
  "record.happened.moved.f.one": "{what} spostata",
  "record.happened.moved.f.other": "{what} spostate",
  "record.happened.cancelled.m.one": "{what} annullato",
  "record.happened.cancelled.m.other": "{what} annullati",
  "record.happened.cancelled.f.one": "{what} annullata",
  "record.happened.cancelled.f.other": "{what} annullate",
  "record.happened.removed.m.one": "{what} tolto",
  "record.happened.removed.m.other": "{what} tolti",
  "record.happened.removed.f.one": "{what} tolta",
  "record.happened.removed.f.other": "{what} tolte",
  "record.happened.tentative.m.one": "{what} da confermare",
  "record.happened.tentative.m.other": "{what} da confermare",
  "record.happened.tentative.f.one": "{what} da confermare",
  "record.happened.tentative.f.other": "{what} da confermare",
  "record.happened.confirmed.m.one": "{what} confermato",
  "record.happened.confirmed.m.other": "{what} confermati",
  "record.happened.confirmed.f.one": "{what} confermata",
  "record.happened.confirmed.f.other": "{what} confermate",
  "record.happened.changed.m.one": "{what} modificato",
  "record.happened.changed.m.other": "{what} modificati",
  "record.happened.changed.f.one": "{what} modificata",
  "record.happened.changed.f.other": "{what} modificate",

  // new
  "new.summary": "crea un file commentato: {choices}",
  "new.help": `Crea un file di contenuti che supera il controllo, e dice che cosa farne. Non ne sovrascrive mai uno.

  npm run new -- event NOME            un evento; il suo identificativo comincia con l’anno
  npm run new -- event ID --from PRIMA l’edizione seguente di un evento: lo stesso luogo, gli stessi orari e pagine,
                                       negli stessi giorni della settimana, senza le persone e le sessioni
  npm run new -- speaker NOME          una persona (allo stesso modo session, theme, news)
  npm run new -- session ID --language en
                                       la traduzione di una sessione, da compilare
  npm run new -- page NOME             una pagina dell’evento, o di un sito con più eventi
  npm run new -- day 2027-09-12        un giorno del programma
  npm run new -- venue NOME            un luogo, in data/venues.yaml (allo stesso modo organisation)
  npm run new -- site CARTELLA         la cartella di un sito nuovo, con un evento`,
  "new.flag.event": "l’evento a cui appartiene, se ce n’è più di uno; anche per una pagina",
  "new.flag.id": "il suo identificativo, se non si ricava dal nome",
  "new.flag.start": "quando comincia l’evento: 2027-09-11, 2027-09-11T14:00 o 2027-09",
  "new.flag.from": "l’evento di cui si prepara l’edizione seguente",
  "new.flag.draft": "è una bozza, non ancora pubblicata",
  "new.made": "Creato:",
  "new.changed": "Modificato:",
  "new.next.event":
    "Poi: completa event.md e guarda il risultato con npm start. Relatori e relatrici, sessioni e pagine si creano allo stesso modo: npm run new -- speaker NOME",
  "new.next.edition":
    "Poi: rileggi event.md, e prima di tutto le date: da {start} a {end}. Le persone, le sessioni, i temi, i partner e gli indirizzi per l’iscrizione sono da inserire.",
  "new.next.speaker": "Poi: nomina questa persona in una sessione: {yaml}",
  "new.next.session": "Poi: mettila in una fascia oraria di programme/: {yaml}",
  "new.next.theme": "Poi: mettilo in una fascia oraria di programme/: {yaml}",
  "new.next.page":
    "Poi: scrivi il suo testo sotto la seconda riga di trattini; {yaml} la mette nel menu.",
  "new.next.news":
    "Poi: scrivi il suo testo sotto la seconda riga di trattini; sarà pubblicata a partire da {date}.",
  "new.no-kind": "«{value}» non si può creare.{nearest} Si possono creare: {known}.",
  "new.no-id":
    "Da «{value}» non si ricava un identificativo: servono lettere minuscole senza accenti, cifre e trattini. Scegline uno: --id il-mio-identificativo",
  "new.bad-id":
    "«{value}» non è un identificativo: lettere minuscole senza accenti, cifre e trattini.{nearest}",
  "new.exists":
    "{file} esiste già e resta com’è. Scegli un altro nome, o un altro identificativo: --id il-mio-identificativo",
  "new.no-event": "Non c’è ancora un evento. Prima creane uno: npm run new -- event NOME",
  "new.which-event": "Il sito ha più eventi. Indica quale: --event ID, uno di {known}.",
  "new.unknown-event": "L’evento «{value}» non esiste.{nearest} Ci sono: {known}.",
  "new.event-only": "{flag} vale per gli eventi: npm run new -- event NOME {flag} …",
  "new.no-draft":
    "--draft vale per ciò che ha una pagina propria: {known}; una traduzione aspetta con ciò che traduce.",
  "new.not-for-event":
    "--event vale per ciò che appartiene a un evento; un evento ha un nome: npm run new -- event NOME",
  "new.shared": "--event non serve: i luoghi e le organizzazioni sono comuni a tutti gli eventi.",
  "new.bad-start":
    "--start vuole una data, un momento o un mese, come 2027-09-11, 2027-09-11T14:00 o 2027-09: «{value}» non lo è.",
  "new.broken": "content/{value}/ contiene errori. Prima correggili: npm run check",
  "new.refused": "Non è stato creato nulla: ci sarebbe l’errore indicato sopra.",
  "new.nearest": " Volevi dire «{value}»?",
  "new.next.day": "Poi: riempi le sue fasce orarie e guardalo con npm start.",
  "new.next.venue": "Poi: nominalo in event.md: {yaml}",
  "new.next.organisation": "Poi: nominala in event.md: {yaml}",
  "new.bad-day": "«{value}» non è una data che esiste. Scrivila così: 2027-09-11.",
  "new.outside-event":
    "{value} non è un giorno dell’evento, che va dal {start} al {end}. Prima cambia start ed end in {file}.",
  "new.entry-exists":
    "In {file} c’è già «{id}». Scegli un altro nome, o un altro identificativo: --id il-mio-identificativo",
  "new.by-hand":
    "{file} è scritto in modo che non si può aggiungere nulla. Se npm run check non vi trova niente da correggere, scrivi tu questo alla fine:\n{yaml}",
  "new.site-only": "{flag} vale per un sito nuovo: npm run new -- site CARTELLA {flag} …",
  "new.not-for-site": "{flag} non vale per un sito nuovo. Valgono: {known}.",
  "new.flag.language": "la lingua del sito: {choices}; di ciò che c’è, quella di una traduzione",
  "new.flag.title": "come si chiama l’evento",
  "new.flag.day": "quando comincia: 2027-09-11, 2027-09-11T14:00 o 2027-09",
  "new.flag.place":
    "dove si tiene: una città, oppure un luogo e la sua città con una virgola in mezzo",
  "new.flag.publisher": "chi lo organizza e pubblica il sito",
  "new.flag.registration":
    "dove ci si iscrive: una pagina web, un indirizzo e-mail o un numero di telefono; none se non serve iscriversi",
  "new.flag.host": "dove si pubblica il sito: {choices}",
  "new.flag.url": "l’indirizzo pubblico del sito",
  "new.flag.timezone": "il fuso orario dell’evento, come Europe/Rome",
  "new.default.language": "quella di questo computer",
  "new.default.timezone": "quello di questo computer",

  // new site, and npm create parvis
  "create.summary":
    "crea la cartella di un sito nuovo: quello che chiede si può dare anche come opzioni",
  "site.ask.language": "In che lingua è il sito?",
  "site.ask.title": "Come si chiama l’evento?",
  "site.ask.folder": "In quale cartella va messo? Viene creata.",
  "site.ask.day":
    "Quando comincia? Una data come 2027-09-11, con l’ora come 2027-09-11T14:00, oppure un mese come 2027-09.",
  "site.ask.place": "Dove? Una città, oppure un luogo e la sua città: Sala civica, Pratoverde",
  "site.ask.publisher": "Chi lo organizza?",
  "site.ask.registration":
    "Dove ci si iscrive? Una pagina web, un indirizzo e-mail o un numero di telefono; none se non serve iscriversi.",
  "site.ask.host": "Dove sarà pubblicato il sito?",
  "site.ask.url": "Quale sarà il suo indirizzo pubblico?",
  "site.ask.unknown": "vuoto se non si sa ancora",
  "site.host.ftp": "uno spazio web, via FTP",
  "site.host.none": "Non lo so ancora",
  "site.no-title": 'Di’ come si chiama l’evento: --title "Festa del paese"',
  "site.bad-registration":
    "--registration vuole un indirizzo web (https://…), un indirizzo e-mail, un numero di telefono o la parola none: «{value}» non è nulla di questo.{nearest}",
  "site.in-the-way":
    "{folder} contiene altri file: {files}. A un sito nuovo serve una cartella tutta sua. Indicane una che non esiste ancora; viene creata.",
  "site.in-place.said":
    "{folder} contiene già un sito: i suoi file in content/ e data/ dicono ciò che direbbe {flag}. Togli {flag}; qui vale solo --host.",
  "site.in-place.taken":
    "Non è stato creato nulla: {folder} contiene già {files}. Prima spostali, oppure tienili e aggiungi a mano ciò che manca: docs/publishing.md, di Parvis, contiene i file di ogni servizio.",
  "site.not-a-folder":
    "{folder} è un file. Indica una cartella che non esiste ancora; viene creata.",
  "site.cancelled": "Non è stato creato nulla.",
  "site.next": "Il sito è in {folder}. Tre comandi, uno dopo l’altro:",
  "site.next.install": "installa Parvis",
  "site.next.start": "mostra il sito sul tuo computer; Ctrl+C lo ferma",
  "site.next.build": "crea quello che si pubblica, in _site/",
  "site.readme": "README.md dice come continuare.",

  // archive
  "archive.summary": "da ora in poi pubblica un evento concluso così com’è, comunque cambi Parvis",
  "archive.archived":
    "Archiviato {event}: {files} file in {folder}/. Aggiungili a git; da ora in poi saranno pubblicati così come sono.",
  "archive.which": `Quale evento vuoi archiviare? Conclusi, e non ancora archiviati: {events}.
  npm run archive -- {first}`,
  "archive.none": "Indica quale evento. Non ce n’è alcuno concluso che non sia già archiviato.",
  "archive.no-event": "L’evento «{event}» non esiste. Gli eventi di questo sito: {events}.",
  "archive.did-you-mean": "L’evento «{event}» non esiste. Volevi dire «{nearest}»?",
  "archive.not-past":
    "«{event}» non è ancora concluso (fine: {end}). Un archivio conserva ciò che non cambia più: torna dopo, oppure indica con --now in quale momento mettersi.",
  "archive.no-end":
    "«{event}» non ha ancora una data, quindi non è concluso. Un archivio conserva ciò che non cambia più: torna dopo.",
  "archive.not-published":
    "«{event}» non è ancora pubblicato: in {file} c’è `draft`, oppure un `publish` ancora da venire. Un archivio conserva ciò che il pubblico ha visto: torna quando sarà pubblicato.",
  "archive.to-come":
    "Una parte di «{event}» è ancora da pubblicare: {files|list}. Un archivio non la conterrebbe mai: torna dopo, indica con --now in quale momento mettersi, oppure toglila.",
  "archive.drafts": "Le bozze non ci sono: {files|list}.",

  // import
  "import.summary": "porta qui un programma da un altro sistema",
  "import.help":
    "FILE è uno schedule.xml o schedule.json (pretalx, frab, OSEM, FOSDEM), il JSON di Sessionize o di OpenPlanner,\nun calendario (.ics), una tabella (CSV, XLSX, ODS), o qualsiasi JSON, YAML o XML con una mappa; oppure il suo\nindirizzo, https://…, che un’importazione successiva senza FILE richiede di nuovo. Dalla rete non si prende altro.",
  "import.flag.into": "la cartella del sito, o una nuova che diventa un sito",
  "import.flag.event": "l’identificativo dell’evento",
  "import.flag.format": "il formato del file: {choices}",
  "import.flag.timezone":
    "il fuso dell’evento, come Europe/Rome, se il file non ne indica uno o ne indica uno sbagliato",
  "import.flag.start": "il primo giorno dell’evento, per tabelle i cui giorni non hanno l’anno",
  "import.flag.map": "che cosa è che cosa nel file, in YAML: title: Oggetto",
  "import.flag.draft-map": "scrivere accanto al file una bozza di questa mappa, da correggere",
  "import.flag.sheet": "quale foglio di una cartella di lavoro: il suo nome o il suo numero",
  "import.flag.media": "ritratti e documenti già scaricati, con i loro nomi",
  "import.flag.prune": "toglie ciò che non è più nel file e non è stato modificato qui",
  "import.flag.keep": "ciò che è cambiato là e qui resta com’è qui, e non viene più segnalato",
  "import.flag.all": "elenca ogni cosa del resoconto",
  "import.flag.now": "controlla come in quel momento",
  "import.default.event": "dal titolo e dall’anno",
  "import.default.format": "riconosciuto",
  "import.default.sheet": "il primo",

  // Why a file is refused
  "import.fault.no-file": "Il file {value} non esiste.",
  "import.fault.not-https": "Si scaricano solo indirizzi https://: {value} non lo è.",
  "import.fault.private-address":
    "{value} non porta a un indirizzo pubblico, quindi non viene interrogato. Salva il file, e importa quello.",
  "import.fault.unreachable":
    "{value} non si può raggiungere: {message}. Nulla è stato cambiato; riprova più tardi.",
  "import.fault.too-many-redirects": "{value} viene rinviato di indirizzo in indirizzo senza fine.",
  "import.fault.no-address":
    "Nessuna importazione ha un indirizzo da richiedere. Indica FILE, o una volta l’indirizzo: https://…",
  "import.fault.too-large": "Il file supera {size} MB: nessun programma è così lungo.",
  "import.fault.not-text":
    "Il file non è né un testo né una cartella di lavoro: un programma è in XML, JSON, YAML, iCalendar (.ics), CSV, XLSX od ODS. Prima salvalo in uno di questi formati.",
  "import.fault.old-workbook":
    "Il file è una cartella di lavoro di Excel precedente al 2007 (.xls), o protetta da una password. Salvala in .xlsx o .ods, senza password.",
  "import.fault.locked": "Il file è protetto da una password. Salvalo senza.",
  "import.fault.bad-zip":
    "Il file è compresso, e ciò che contiene è danneggiato ({message}). Salvalo o scaricalo di nuovo.",
  "import.fault.zip-bomb":
    "Decompresso, il file avrebbe {entries} parti o più di {size} MB di testo: nessun programma arriva a tanto. Non è stato decompresso.",
  "import.fault.too-many-cells":
    "Il foglio ha più di {most} celle: nessun programma ne ha tante. Lascia solo le righe del programma.",
  "import.fault.bad-workbook":
    "La cartella di lavoro non si può leggere: {message}. Salvala di nuovo, o in CSV.",
  "import.fault.no-sheet":
    "La cartella di lavoro non ha un foglio «{value}». I suoi fogli sono: {sheets|list}.",
  "import.fault.unknown-zip":
    "Il file è compresso e non contiene un programma conosciuto: né una cartella di lavoro (.xlsx, .ods), né `sessions`. Contiene: {names|list}. Decomprimilo, e importa ciò che contiene il programma.",
  "import.fault.empty": "Il file è vuoto.",
  "import.fault.too-deep":
    "I suoi valori hanno più livelli di quelli di qualsiasi programma. Esportalo di nuovo.",
  "import.fault.unread-file":
    "Non si può leggere, per un errore di Parvis: {message}. Non è stato importato nulla. Segnalalo, per favore, con il file se puoi.",
  "import.fault.bad-json": "Il JSON è danneggiato: {message}. Esportalo di nuovo.",
  "import.fault.bad-yaml":
    "Il file è YAML guasto alla riga {line}. Correggilo lì, o esportalo di nuovo.",
  "import.fault.unknown-json":
    "Questo JSON non è un programma di una forma conosciuta. --draft-map scrive che cosa può essere che cosa, e tu correggi.",
  "import.fault.unknown-yaml":
    "Questo YAML non è un programma di una forma conosciuta. --draft-map scrive che cosa può essere che cosa, e tu correggi.",
  "import.fault.other-system":
    "Sembra essere {name}, che non si può leggere così com’è. Esporta invece {reads}.",
  "import.fault.sessionize-view":
    "Questa è un’altra vista di Sessionize. Scegli «All» (…/view/All), che contiene insieme sessioni, relatori e relatrici, sale e categorie.",
  "import.fault.web-page":
    "Questa è una pagina web, non un programma. Salva l’esportazione vera e propria: `schedule.xml`, `schedule.json`, `.ics` o CSV.",
  "import.fault.unknown-xml":
    "Questo XML non è un programma di una forma conosciuta, come `schedule.xml`. --draft-map scrive che cosa può essere che cosa, e tu correggi.",
  "import.fault.unknown-format":
    "Il formato non è riconosciuto. Indicalo con --format: frab-xml, frab-json, sessionize, ics o csv.",
  "import.fault.xml-entities":
    "L’XML dichiara entità proprie, che a nessun programma servono e che potrebbero essere un attacco. Esportalo di nuovo.",
  "import.fault.bad-xml": "L’XML è danneggiato: {message}. Esportalo di nuovo.",
  "import.fault.bad-ics":
    "Il calendario si interrompe: la riga {line} apre {name}, e nulla lo chiude. Esportalo di nuovo.",
  "import.fault.bad-csv": "La tabella non si può leggere: {message}.",
  "import.fault.no-sessions": "Il file non contiene alcuna sessione.",
  "import.fault.bad-fields":
    "Il file non è valido: questo non è ciò che prevede il suo formato. Correggilo dove è nato ed esportalo di nuovo:",
  "import.fault.map-field":
    "--map indica un campo che nessuna tabella ha: «{value}». I campi sono: id, title, subtitle, date, start, end, duration, room, track, kind, speakers, organisations, language, level, tags, abstract, description, url, status.",
  "import.fault.map-column":
    "--map indica una colonna che la tabella non ha: «{value}». Le sue colonne sono: {columns}.",
  "import.fault.map-errors": "La mappa contiene errori, quindi non è stato importato nulla:",
  "import.fault.draft-exists": "{file} esiste già. Correggilo, o prima spostalo.",
  "import.fault.no-draft":
    "Nulla nel file somiglia a un elenco di sessioni: non si può indovinare una mappa.",
  "import.fault.no-title-column":
    "Nessuna colonna sembra contenere i titoli delle sessioni. Le colonne sono: {columns}. Indica qual è con --map FILE, un file YAML con una riga come `title: Oggetto`.",
  "import.fault.no-year":
    "La riga {line} indica un giorno senza anno: «{value}». Di’ quando comincia l’evento: --start 2027-06-12",
  "import.fault.bad-state":
    "{file} non si può leggere: è stato modificato. Riprendilo dal tuo repository.",
  "import.fault.broken-file":
    "{file} non si può leggere. Prima correggilo: npm run check dice che cosa non va.",
  "import.fault.no-media": "--media vuole una cartella: {value} non lo è.",
  "import.fault.bad-timezone": "--timezone vuole un fuso come Europe/Rome: «{value}» non lo è.",
  "import.fault.no-zone":
    "Il file non indica un fuso orario e non c’è ancora un sito che ne abbia uno. Di’ di dove sono le sue ore: --timezone Europe/Paris",
  "import.fault.unknown-zone":
    "Il file indica un fuso orario sconosciuto, «{value}», e non c’è ancora un sito che ne abbia uno. Di’ di dove sono le sue ore: --timezone Europe/Paris",
  "import.fault.bad-start":
    "--start vuole la data in cui comincia l’evento, come 2027-06-12: «{value}» non lo è.",
  "import.fault.bad-event":
    "--event vuole un nome di lettere minuscole, cifre e trattini: «{value}» non lo è.",
  "import.fault.not-a-site":
    "{value} contiene dei file, ma non un sito. Dai a --into la cartella di un sito, o una nuova.",
  "import.fault.site-errors":
    "Il sito non supererebbe il controllo, quindi non è stato importato nulla:",
  "import.fault.counts":
    "I conti non tornano, quindi non è stato importato nulla. Segnalalo, per favore, con il file se puoi.",

  // What a report lists, each with the things it is true of
  "import.note.encoding": "Non in UTF-8: letto come",
  "import.note.no-character": "Codici che nessun testo può mostrare: tolti",
  "import.note.hidden-character":
    "Segni invisibili che cambiano o nascondono ciò che hanno accanto: tolti",
  "import.note.entities": "Codici HTML in titoli e nomi: decodificati",
  "import.note.unknown-zone": "Fusi orari sconosciuti",
  "import.note.site-zone":
    "La fonte non indica un fuso orario; si usa quello del sito (se è un altro: --timezone)",
  "import.note.offset-zone":
    "La fonte non indica un fuso orario, ma soltanto differenze da UTC; indica il posto con --timezone, come Europe/Rome",
  "import.note.no-zone":
    "La fonte non indica un fuso orario; le ore si intendono locali in quello del sito (se è un altro: --timezone)",
  "import.note.misplaced-date": "Elencati in un giorno che non è quello della data; vale la data",
  "import.note.start-differs":
    "L’inizio non è l’ora che la data indica in questo fuso; vale la data",
  "import.note.room-differs":
    "Elencate in una sala diversa da quella che la sessione indica; vale l’elenco",
  "import.note.no-time": "Senza orario: non ancora in calendario",
  "import.note.unread-time":
    "Senza orario: ciò che è scritto non si può leggere né come data né come momento (con la riga)",
  "import.note.no-such-date": "Senza orario: quella data non esiste (con la riga)",
  "import.note.no-such-hour": "Senza orario: quell’ora non esiste (con la riga)",
  "import.note.listed-day":
    "La data non si può leggere: valgono il giorno e l’inizio sotto cui sono elencati",
  "import.note.unread-end": "La fine o la durata non ha senso: la fine resta aperta (con la riga)",
  "import.note.bad-line": "Righe che non si possono leggere: saltate (con il loro numero)",
  "import.note.no-length": "Senza durata: la fine resta aperta",
  "import.note.no-length-zero": "Finisce quando comincia: la fine resta aperta",
  "import.note.too-long": "Oltre il mezzogiorno del giorno dopo: la fine resta aperta",
  "import.note.cut":
    "Più testo di quanto ne pubblichi Parvis: tagliato alla fine, o saltata una parola o un indirizzo così lunghi",
  "import.note.skipped-hour": "In un’ora saltata dal cambio dell’ora: un’ora più tardi",
  "import.note.shared-id": "Un identificativo per più persone: distinte dai loro nomi",
  "import.note.last-first": "Nomi scritti «cognome, nome»: rimessi in ordine",
  "import.note.no-name": "Persone senza nome: saltate",
  "import.note.no-title": "Senza titolo: da definire",
  "import.note.feedback-link": "I moduli per le opinioni sono dell’altro sistema: saltati",
  "import.note.session-picture": "Per le immagini delle sessioni qui non c’è posto",
  "import.note.answers":
    "Risposte alle domande dell’altro sistema: saltate, potrebbero essere private",
  "import.note.type": "Tipi sconosciuti: un intervento, con la parola come argomento",
  "import.note.language": "Lingue sconosciute",
  "import.note.languages": "Più lingue: vale la prima, ogni altra è un’etichetta",
  "import.note.unfolded-line": "Righe estranee al formato: unite alla precedente",
  "import.note.recurring": "Ricorrenti: si importa soltanto la prima volta",
  "import.note.all-day":
    "Voci di un giorno intero: dalle 00:00 alle 24:00; dai loro un orario, o falle diventare la nota della giornata",
  "import.note.several-days": "Su più giorni: importati nel primo; aggiungi gli altri",
  "import.note.private": "Segnati come privati nel calendario: verifica se si possono pubblicare",
  "import.note.guests": "Gli invitati con indirizzo e-mail non riguardano nessuno: saltati",
  "import.note.whole-event": "La voce che copre tutte le altre è l’evento stesso",
  "import.note.unknown-person": "Relatori e relatrici che la fonte non conosce",
  "import.note.status": "Stati sconosciuti: confermato",
  "import.note.column":
    "Le colonne della tabella, come sono state capite (si correggono con --map)",
  "import.note.column-left": "Colonne che non si importano",
  "import.note.hidden-rows":
    "Righe che il foglio nasconde: tralasciate (per importarle, mostrale là)",
  "import.note.hidden-columns": "Colonne che il foglio nasconde: tralasciate",
  "import.note.hidden-sheets":
    "Fogli che la cartella di lavoro nasconde: tralasciati (--sheet NOME ne prende uno)",
  "import.note.other-sheets":
    "Altri fogli della cartella di lavoro: non importati (--sheet NOME ne prende uno)",
  "import.note.day-first": "Le date si leggono con il giorno per primo",
  "import.note.day-above": "Senza data: quella del giorno sopra (con la riga)",
  "import.note.no-day": "Pause senza giorno: omesse",
  "import.note.repeat": "Indicati più volte: ogni volta ha il suo file",
  "import.note.double-id": "Un identificativo per più sessioni: distinte dai loro titoli",
  "import.note.overlap": "Nello stesso orario in una sala",
  "import.note.bad-link": "Indirizzi che non portano da nessuna parte: saltati",
  "import.note.added": "Aggiunti",
  "import.note.updated": "Aggiornati",
  "import.note.conflict":
    "Modificati sia là sia qui: resta ciò che è qui (segnalato di nuovo finché i due non coincidono, o con --keep)",
  "import.note.gone-here": "Tolti qui, e non riportati",
  "import.note.gone-there": "Non più nella fonte, ma conservati (--prune li toglie)",
  "import.note.kept-edited": "Non più nella fonte, ma modificati qui: conservati",
  "import.note.kept-mentioned": "Non più nella fonte, ma ancora nominati qui: conservati",
  "import.note.pruned": "Tolti",
  "import.note.media-kept": "Qui c’è un altro file con lo stesso nome: conservato",
  "import.note.secret-address":
    "L’indirizzo contiene quella che sembra una chiave: non viene conservato in imports/, che è pubblicata",
  "import.note.to-fetch":
    "Ritratti e documenti da scaricare; poi importa di nuovo con --media CARTELLA",
  "import.note.to-complete": "Da completare",

  // The report itself
  "import.refused": "{file}: {sentence}",
  "import.imported": "Importato {file} ({format}) in {folder}, evento {event}.",
  "import.unchanged": "Non è cambiato nulla dall’ultima importazione di {file}.",
  "import.draft-written":
    "Ho scritto {file}, una bozza. Correggila, poi importa di nuovo {name}: verrà usata da sola.",
  "import.draft.guess":
    "Una bozza di che cosa è che cosa in {name}, da correggere: docs/importing.md spiega come.",
  "import.draft.not-found": "Non trovato: {fields}",
  "import.draft.not-used": "Non usato:",
  "import.count": "{what}: {source} nella fonte, {result} qui",
  "import.sessions": "Sessioni e pause",
  "import.people": "Persone",
  "import.rooms": "Sale",
  "import.away": "{count}, {number} tolti qui",
  "import.more": "… e altri {number}; --all li mostra tutti.",
  "import.next": "Poi: npm run check -- --site {folder}",
  "import.next-here": "Poi: npm run check",
  "import.venue-name": "Luogo da confermare",
  "import.complete-site": "data/site.yaml: i campi url, publisher",
  "import.complete-event": "{file}: i campi summary, venue, organisers",
  "import.complete-venue": "data/venues.yaml: i campi name, address",

  // In the content that an import writes
  "import.links": "Link:",

  // moderate
  "moderate.summary":
    "approva o rifiuta ciò che ha inviato chi legge, da un’esportazione di Netlify Forms",
  "moderate.help": `Mostra uno per uno i commenti e i temi inviati da chi legge, per approvarli, rifiutarli o lasciarli.

  npm run moderate -- FILE                   chiede per ognuno, in un terminale
  npm run moderate -- FILE --list            mostra soltanto le novità
  npm run moderate -- FILE --approve ID,ID   approva, senza chiedere
  npm run moderate -- FILE --refuse ID       rifiuta, senza chiedere

FILE è l’esportazione di un modulo da Netlify: il CSV delle sue pagine (Forms, il modulo, Download as CSV), oppure il
JSON della sua API. Ciò che è approvato diventa un file di comments/ o themes/, senza indirizzo e-mail e indirizzo IP.
Ciò che è deciso si ricorda in .parvis/ del sito, che git ignora.

Le correzioni di chi interviene si mostrano come differenze dai file, e si scrivono in questi; --fields ne prende alcune.
FILE può essere anche un’e-mail iniziata da un modulo, o una casella di e-mail (.eml, .mbox, o il testo copiato).

--feedback aggiunge i pareri di FILE a private/feedback.csv, una tabella che git tralascia e che nulla pubblica: quando, su
quale sessione, che cosa è piaciuto e che cosa si potrebbe migliorare. Ciò che c’è già non viene aggiunto di nuovo.`,
  "moderate.flag.list": "mostra soltanto le novità",
  "moderate.flag.approve": "approva questi, senza chiedere",
  "moderate.flag.refuse": "rifiuta questi, senza chiedere",
  "moderate.flag.fields": "delle correzioni approvate, solo questi campi",
  "moderate.flag.feedback": "solo i pareri: li aggiunge a private/feedback.csv",
  "moderate.file.missing": "Il file {file} non c’è.",
  "moderate.file.empty":
    "{file} è vuoto. Esporta di nuovo il modulo: Netlify, Forms, il modulo, Download as CSV.",
  "moderate.file.page":
    "{file} è una pagina web, non un’esportazione: forse hai salvato la pagina di accesso. Esporta di nuovo il modulo: Netlify, Forms, il modulo, Download as CSV.",
  "moderate.file.spreadsheet":
    "{file} è un foglio di calcolo. Salvalo in CSV (UTF-8), oppure usa l’esportazione di Netlify.",
  "moderate.file.binary":
    "{file} non è un testo. Si leggono il CSV di Netlify e il JSON della sua API.",
  "moderate.file.json": "{file} comincia come JSON, ma non si può leggere: è completo?",
  "moderate.file.csv": "{file} non si può leggere come CSV: la riga {detail} è sbagliata.",
  "moderate.file.unknown":
    "{file} non è un’esportazione dei moduli di Parvis: nessuna colonna si chiama «event». Trovato: {detail}",
  "moderate.none": "Nessuna novità.",
  "moderate.others": "Lasciati da parte, di altri moduli: {count}.",
  "moderate.comment": "commento",
  "moderate.theme": "tema proposto",
  "moderate.speaker": "correzione di una persona",
  "moderate.session": "correzione di una sessione",
  "moderate.feedback": "parere",
  "moderate.conflict":
    "Modificato qui da quando il modulo è stato compilato: non si scrive nulla se non lo dici.",
  "moderate.needs": "Di che cosa ha bisogno, solo per te (nessun file deve contenerlo):",
  "moderate.portrait":
    "Un ritratto, da guardare e scaricare di persona; `photo` in {file} dà il nome del suo file:",
  "moderate.sent": "{date}, {author}",
  "moderate.about": "su {about}",
  "moderate.nobody": "Anonimo",
  "moderate.cut": "… ({count} caratteri in tutto)",
  "moderate.note.honeypot": "Il campo visto soltanto dai robot è compilato: forse è spam.",
  "moderate.note.nameless": "Manca il nome.",
  "moderate.note.undated": "La data non si può leggere; si usa quella di oggi.",
  "moderate.note.hidden": "I caratteri invisibili o di controllo sono stati tolti.",
  "moderate.note.markup":
    "HTML, titoli, immagini o link che sarebbero errori sono scritti come testo semplice.",
  "moderate.note.off": "I commenti di questo evento sono disattivati (off): non si vedrebbe.",
  "moderate.note.about":
    "Ciò a cui si riferisce non esiste (o non esiste più): {value}. Si riferirebbe all’evento.",
  "moderate.note.reply": "Il commento a cui risponde non esiste: {value}. Starebbe da solo.",
  "moderate.note.slot":
    "La fascia oraria a cui è destinato non esiste (o non esiste più): {value}.",
  "moderate.note.no-forms":
    "Questo evento non chiede correzioni a chi interviene (`speaker_forms`).",
  "moderate.note.base": "Non dice che cosa conteneva il modulo: tutto vale come modificato qui.",
  "moderate.note.portrait":
    "Ciò che è stato inviato come indirizzo di un ritratto non è un indirizzo web, ed è tralasciato.",
  "moderate.block.event": "Non si può approvare: l’evento «{value}» non esiste.",
  "moderate.block.empty": "Non si può approvare: manca il testo.",
  "moderate.block.untitled": "Non si può approvare: manca il titolo.",
  "moderate.block.long": "Non si può approvare: {value} caratteri sono più di 10.000.",
  "moderate.block.word":
    "Non si può approvare: ha più caratteri senza uno spazio di quanti ne possa mostrare una pagina (2500).",
  "moderate.block.title": "Non si può approvare: un titolo di {value} caratteri supera i 200.",
  "moderate.block.speaker": "Non si può approvare: questo evento non ha una persona «{value}».",
  "moderate.block.session": "Non si può approvare: questo evento non ha una sessione «{value}».",
  "moderate.block.too-long": "Non si può scrivere: {value} caratteri sono troppi.",
  "moderate.block.link": "Non si può scrivere: «{value}» non finisce con un indirizzo.",
  "moderate.ask": "[a]pprova, [r]ifiuta, [p]iù tardi, [e]sci? ",
  "moderate.ask.blocked": "[r]ifiuta, [p]iù tardi, [e]sci? ",
  "moderate.ask.keys": "arpe",
  "moderate.ask.correction": "[a]pprova, [c]ampo per campo, [r]ifiuta, [p]iù tardi, [e]sci? ",
  "moderate.ask.correction.keys": "acrpe",
  "moderate.ask.field": "Scrivere {field}? [s]ì, [n]o: ",
  "moderate.ask.conflict":
    "{field} è stato modificato qui. Scrivere ciò che è stato inviato? [s]ì, [n]o: ",
  "moderate.ask.field.keys": "sn",
  "moderate.approved": "Approvato: {file}",
  "moderate.corrected": "Corretto: {file} ({fields})",
  "moderate.unchanged": "Letto: {id}. Non si scrive nulla.",
  "moderate.open":
    "Non scritto, perché modificato qui: {fields}. Per scrivere ciò che è stato inviato: --approve {id} --fields {fields}",
  "moderate.open.faulty":
    "Non scritto: {fields}. Scrivilo a mano nel file o chiedilo di nuovo; poi --refuse {id}.",
  "moderate.refused": "Rifiutato: {id}",
  "moderate.wrong": "Non è stato scritto nulla: ci sarebbe l’errore indicato sopra.",
  "moderate.theme.slot":
    "  Per mostrarlo nella sua fascia oraria, aggiungi {id} a themes di {slot}; {status} lo rende certo.",
  "moderate.theme.alone":
    "  Per mostrarlo in una fascia oraria, aggiungi {id} ai suoi themes; {status} lo rende certo.",
  "moderate.count": "Approvati: {approved}, rifiutati: {refused}, in attesa: {left}.",
  "moderate.how":
    "Usa --approve ID o --refuse ID, oppure esegui il comando in un terminale per rispondere uno per uno.",
  "moderate.no-such": "{file} non ha un nuovo contributo «{value}». Ci sono: {known}",
  "moderate.no-field": "Le correzioni non hanno un campo «{value}». Ci sono: {known}",
  "moderate.both": "«{value}» non si può approvare e rifiutare insieme.",
  "moderate.feedback.alone":
    "--feedback aggiunge tutto ciò che è nuovo: non c’è nulla da approvare o rifiutare.",
  "moderate.feedback.aside":
    "Pareri lasciati da parte: {count}. --feedback li aggiunge a una tabella solo vostra.",
  "moderate.feedback.kept":
    "Aggiunti a {file}: {count}. Git tralascia quel file, e nulla lo pubblica.",
  "moderate.feedback.table":
    "{file} non è una tabella a cui si possano aggiungere pareri: nella prima riga manca feedback_id. Dagli un altro nome e ripeti il comando.",
  "moderate.feedback.good": "Ciò che è piaciuto:",
  "moderate.feedback.better": "Ciò che si potrebbe migliorare:",

  // completion
  "completion.summary": "scrive ciò che completa comandi e opzioni in una shell: {choices}",
  "completion.help": `Scrive uno script che completa i comandi, le opzioni e i loro valori con il tasto di tabulazione, ovunque si scriva
\`parvis\`: con \`npm link\`, una volta sola, diventa un comando.

  bash   echo 'source <(parvis completion bash)' >> ~/.bashrc
  zsh    echo 'source <(parvis completion zsh)' >> ~/.zshrc, sotto compinit
  fish   parvis completion fish > ~/.config/fish/completions/parvis.fish`,
  "completion.unknown-shell": "Per «{value}» non c’è un completamento. C’è per: {known}.",

  // translate
  "translate.summary": "traduce i contenuti, o le parole delle pagine; dice che cosa è tradotto",
  "translate.help": `Scrive i file in cui si traducono i testi, dice che cosa manca e annota da che cosa è fatta ogni traduzione:
quando cambia, il controllo lo dice.

  npm run translate -- --list              quanto è tradotto in ogni lingua
  npm run translate -- en                  che cosa viene dopo in una lingua
  npm run translate -- en sessions/bread   il file di una traduzione, content/EVENTO/sessions/bread.en.md, con i testi
                                           dell’originale come commenti; o ciò che vi manca
  npm run translate -- en sessions         lo stesso per tutti i file di una cartella
  npm run translate -- --done FILE         annota che è tradotto; senza file, tutto ciò che lo è
  npm run translate -- --same FILE         l’originale è cambiato, e la traduzione resta giusta
  npm run translate -- oc                  tutte le parole delle pagine in data/words.yaml, in una lingua che Parvis non parla`,
  "translate.flag.list": "dire quanto è tradotto in ogni lingua",
  "translate.flag.done":
    "annotare che i file, o tutto ciò che è tradotto, dicono ciò che dicono ora gli originali",
  "translate.flag.same":
    "lasciare com’è ciò che è più vecchio del suo originale: diceva già lo stesso",
  "translate.flag.words": "scrivere le parole delle pagine in data/words.yaml, e nessun contenuto",
  "translate.flag.event": "l’evento di cui si intendono i testi, se ce n’è più d’uno",
  "translate.language": "{language}: {own} testi tradotti su {total}",
  "translate.shelf": "{where}: {own} su {total}",
  "translate.shelf-stale": "{where}: {own} su {total}, di cui {stale} più vecchi dell’originale",
  "translate.stale": "Più vecchi dell’originale:",
  "translate.missing": "Non ancora tradotti:",
  "translate.complete": "È tutto tradotto.",
  "translate.each": "Che cosa viene dopo: npm run translate -- {language}",
  "translate.one-language":
    "Il sito ha una sola lingua. Indica le altre in data/site.yaml: languages: [{language}, …]",
  "translate.unknown-language":
    "«{value}» non è nessuna delle lingue di questo sito.{nearest} Parla: {known}. Aggiungi la lingua a «languages» in data/site.yaml.",
  "translate.no-file": "Non c’è nessun «{value}» che abbia testi da tradurre.{nearest}",
  "translate.which-event": "Più eventi hanno «{value}». Indica quale: --event ID, uno di {known}.",
  "translate.none-yet": "«{value}» non ha ancora una traduzione.",
  "translate.own-language":
    "«{value}» non va tradotto in «{language}»: è la sua lingua, o il suo evento non la parla.",
  "translate.broken": "{file} contiene errori. Prima correggili: npm run check",
  "translate.in-place": "Questi si traducono dove stanno:",
  "translate.then":
    "Scrivi lì ciò che dicono i commenti, nell’altra lingua. Poi: npm run translate -- --done {file}",
  "translate.nothing-missing": "Lì non manca nulla.",
  "translate.noted": "Annotato in {files}, come tradotto da ciò che dicono ora gli originali:",
  "translate.nothing-new": "Era già tutto annotato: nulla è cambiato.",
  "translate.nothing-stale": "Nulla di ciò è più vecchio del suo originale.",
  "translate.file.head":
    "Traduzione di {file}: scrivi ogni testo dopo i suoi due punti. Ciò che resta vuoto appare nella lingua dell’originale.",
  "translate.file.list":
    "Le liste stanno nei commenti: togli il # da tutte le righe di una, e traduci ogni voce.",
  "translate.file.body":
    "Il testo vero e proprio va sotto la seconda riga di trattini. L’originale dice:",
  "translate.done": "{file}: {translated} tradotti, {missing} mancanti",
  "translate.dropped": "  Tolti, perché l’inglese non li ha più: {keys}",
  "translate.words": "{file}: {own} parole su {total} sono tue; le altre sono lì come commenti",
  "translate.head":
    "Ciò che le pagine dicono. Togli il segno davanti a una riga e scrivi le tue parole.",
  "translate.no-tag": "«{value}» non è una lingua: indica il suo codice, come it, oc o pt-BR.",
  "translate.no-language":
    "«{value}» non è una lingua in cui tradurre: indica il suo codice, di due o tre lettere, come pl. Si traduce sempre dall’inglese.",

  // schemas
  "schemas.summary":
    "scrivere ciò che serve agli editor per completare e spiegare i file di un sito",
  "schemas.help":
    "Scrive schemi JSON in `.cache/schemas/`: i campi, le parole e gli identificativi del sito, spiegati nella sua lingua. `check` e `start` li tengono aggiornati; questo comando li scrive dove nessuno dei due è ancora stato eseguito.",
  "schemas.written": "Gli editor trovano ciò che serve in {folder}",
};
