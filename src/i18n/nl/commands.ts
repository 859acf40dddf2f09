import type { en } from "../en/commands.ts";
import type { Translation } from "../parameters.ts";

/** What commands say, in Dutch. “Toegevoegd” and the like are the same for all genders. */
export const nl: Translation<typeof en> = {
  // The command line itself: help and options
  "cli.about": "Parvis maakt van een map met Markdown en YAML de website van een evenement.",
  "cli.common": "Opties van alle opdrachten die met een site werken:",
  "cli.help-of-one": "`{command} -- --help` toont de opties van één opdracht.",

  // What stands in the place of a value or a word
  "cli.value.folder": "MAP",
  "cli.value.file": "BESTAND",
  "cli.value.url": "URL",
  "cli.value.moment": "TIJDSTIP",
  "cli.value.format": "FORMAAT",
  "cli.value.number": "GETAL",
  "cli.value.id": "ID",
  "cli.value.ids": "ID,ID",
  "cli.value.fields": "VELD,VELD",
  "cli.value.date": "DATUM",
  "cli.value.old": "OUD",
  "cli.value.zone": "ZONE",
  "cli.value.kind": "WAT",
  "cli.value.name": "NAAM",
  "cli.value.event": "EVENEMENT",
  "cli.value.shell": "SHELL",
  "cli.value.language": "TAAL",
  "cli.value.options": "[opties]",

  // What holds without an option
  "cli.default.site": "deze map",
  "cli.default.now": "nu",

  // Options that several commands know
  "cli.flag.site": "de map waarin content/ en data/ staan",
  "cli.flag.now": "bouwen alsof het dan is: 2013-06-01T12:00",
  "cli.flag.strict": "waarschuwingen tellen als fouten",
  "cli.flag.format": "hoe problemen worden getoond: {choices}",
  "cli.flag.all": "elke waarschuwing tonen, ook als er veel op elkaar lijken",
  "cli.flag.debug": "tonen waar in de code een storing optrad",
  "cli.flag.help": "deze hulp tonen",
  "cli.flag.out": "de map waarin wordt geschreven",
  "cli.flag.url": "het openbare adres, als het een ander is dan in data/site.yaml",
  "cli.flag.drafts":
    "ook tonen wat nog niet gepubliceerd is, als zodanig gemerkt: voor een voorvertoning",
  "cli.flag.no-cards": "geen afbeeldingen voor sociale media tekenen; dat gaat sneller",
  "cli.flag.pdf": "pdf’s maken van het programma, een poster en de deurbordjes",
  "cli.flag.kits": "afbeeldingen en tekst voor elke spreker om te delen bundelen in kits.zip",

  // What is wrong with the arguments; {nearest} is `cli.nearest`, or nothing
  "cli.hint": "`{command} -- --help` toont wat er mogelijk is.",
  "cli.unknown-command": "De opdracht ‘{value}’ bestaat niet.{nearest}",
  "cli.unknown-flag": "De optie ‘{value}’ bestaat niet.{nearest}",
  "cli.nearest": " Bedoelde u ‘{value}’?",
  "cli.superfluous":
    "‘{value}’ staat op zichzelf: opties beginnen met --, en een waarde volgt op haar optie.",
  "cli.missing-value": "Bij {flag} hoort een waarde.",
  "cli.no-value": "Bij {flag} hoort geen waarde.",
  "cli.repeated": "{flag} is twee keer opgegeven.",
  "cli.foreign-flag": "{flag} hoort niet bij deze opdracht, wel bij: {known}.",
  "cli.missing-word": "Er ontbreekt iets: {command}",
  "cli.kept-by-npm":
    "npm heeft {flag} voor zichzelf gehouden. Zet twee losse streepjes voor de opties: {command} -- {flag} …",
  "cli.no-site":
    "In {value} staat geen content/ en geen data/. Geef achter --site de map van een site op.",
  "cli.bad-url":
    "Bij --url hoort een http- of https-adres zonder ? of #, zoals https://example.org; ‘{value}’ is dat niet.",
  "cli.bad-now":
    "Bij --now hoort een datum of tijdstip dat bestaat, zoals 2013-06-01 of 2013-06-01T12:00; ‘{value}’ is dat niet.",
  "cli.bad-language": "Parvis spreekt ‘{value}’ niet. Wel: {known}.",
  "cli.bad-host": "--host is een van {known}: ‘{value}’ hoort daar niet bij.",
  "cli.bad-format": "Bij --format hoort een van: {known}; ‘{value}’ hoort daar niet bij.",
  "cli.bad-port": "Bij --port hoort een getal van 0 tot en met 65535; ‘{value}’ is dat niet.",

  // What ends a command; {path}, {folder}, {lock} and {file} are places on the disk
  "cli.locked":
    "Een andere opdracht is hier op dit moment aan het schrijven. Wacht tot die klaar is; loopt er geen, verwijder dan {lock}.",
  "cli.in-the-way":
    "{folder} is niet door Parvis gemaakt, maar die naam is nodig terwijl een site wordt vervangen. Zet de map ergens anders.",
  "cli.unsettled":
    "Een opdracht werd onderbroken, en haar wijzigingen kunnen niet worden afgemaakt en niet worden teruggedraaid: {reason}. Los dat op en voer een willekeurige opdracht uit; wat ontbreekt, wacht in {folder}.",
  "cli.changed":
    "{file} werd bewerkt op het moment dat de opdracht het ging wijzigen. Er is niets geschreven: voer de opdracht opnieuw uit.",
  "cli.settled.done":
    "Een opdracht die was onderbroken, is afgemaakt: alles wat ze moest schrijven, staat er.",
  "cli.settled.undone":
    "Een opdracht die was onderbroken, is teruggedraaid: alle bestanden zijn weer zoals ervoor.",
  "cli.settled.kept": "Gelaten zoals ze zijn, want sindsdien bewerkt: {files}",
  "cli.denied.site": "U mag niet schrijven in {path}. Geef uzelf dat recht; er is niets gewijzigd.",
  "cli.system": "Het systeem weigerde: {message}. De laatste goede site is gebleven zoals ze was.",
  "cli.full":
    "De schijf is vol. Maak ruimte en probeer het opnieuw; de laatste goede site is gebleven zoals ze was.",
  "cli.denied":
    "U mag niet schrijven in {path}. Geef uzelf dat recht, of kies een andere --out; de laatste goede site is gebleven zoals ze was.",
  "cli.unprinted":
    "Hiervan kon geen pagina worden gemaakt: {message}. Meld dit alstublieft, met dat bestand en met wat `--debug` erbij zegt; wilt u de rest nu al bouwen, haal dan uit het bestand wat het laatst is gewijzigd. De laatste goede site is gebleven zoals ze was.",
  "cli.crash":
    "Er ging iets mis in Parvis zelf: {message}. Meld dit alstublieft, met uw opdracht en met wat `--debug` erbij zegt; het ligt niet aan uw teksten, en de laatste goede site is gebleven zoals ze was.",

  "memory.heap":
    "Er was niet genoeg geheugen voor deze site. Voer de opdracht uit met NODE_OPTIONS=--max-old-space-size={more}, op een computer die zoveel heeft. De laatste goede site is gebleven zoals ze was.",
  "memory.killed":
    "De opdracht werd van buitenaf beëindigd, zoals een systeem doet als het geheugen op is. Sluit andere programma’s, of voer haar uit op een computer met meer geheugen. De laatste goede site is gebleven zoals ze was.",

  // check and build
  "check.summary": "alleen controleren",
  "check.checked": "Gecontroleerd: er hoeft niets te worden verbeterd.",
  "check.waiting.one":
    "{count} bestand is nog niet gepubliceerd; {file} verschijnt op {moment}.\n?? {count} bestand is nog niet gepubliceerd.",
  "check.waiting.other":
    "{count} bestanden zijn nog niet gepubliceerd; het volgende is {file}, op {moment}.\n?? {count} bestanden zijn nog niet gepubliceerd.",
  "check.waiting-parts.one":
    "Een deel van {count} bestand is nog niet gepubliceerd; dat in {file} verschijnt op {moment}.\n?? Een deel van {count} bestand is nog niet gepubliceerd.",
  "check.waiting-parts.other":
    "Delen van {count} bestanden zijn nog niet gepubliceerd; het volgende staat in {file}, op {moment}.\n?? Delen van {count} bestanden zijn nog niet gepubliceerd.",
  "check.strict": "Waarschuwingen tellen als fouten (--strict).",
  "check.flag.base":
    "de map van de site zoals die gepubliceerd is, zodat --format suggestions zegt wat er verandert",
  "check.no-base": "{value} is geen map. Geef --base die van de site zoals die gepubliceerd is.",
  "build.summary": "controleren en daarna de site bouwen in _site/",
  "build.built": "Site gebouwd in {out}",
  "build.pages": "pagina’s",
  "build.files": "bestanden",
  "build.heaviest-page": "zwaarste pagina",
  "build.heaviest-file": "zwaarste bestand",
  "build.printed": "om af te drukken",
  "build.boxes": "geen lettertype voor",
  "build.time": "duur",
  "build.warnings": "waarschuwingen",
  "build.own-style": "eigen stijlen",
  "build.own-style-weight": "{file} ({weight} in elke pagina, gecomprimeerd)",
  "build.cardless": "zonder deelafbeelding",
  "build.cardless-why": "{number} (geen lettertype voor: {titles})",
  "build.kits": "sprekerspakketten",
  "build.no-kits": "geen: geen komend evenement heeft sprekers",
  "build.kept": "Er is niets gebouwd: {out} is gebleven zoals het was.",
  "build.refused.not-a-folder": "{out} is een bestand. Geef achter --out de naam van een map op.",
  "build.refused.leads-nowhere":
    "{out} is een link naar iets wat niet bestaat. Maak de map aan waar hij naartoe leidt, of kies een andere --out.",
  "build.refused.not-ours":
    "In {out} staan bestanden die Parvis niet heeft gemaakt, en bouwen vervangt de hele map. Maak haar leeg, of kies een andere --out.",
  "build.refused.holds-files-of-others":
    "In {out} staat meer dan een gebouwde site (uw teksten, Parvis zelf of uw persoonlijke map), en bouwen vervangt de hele map. Kies een andere --out.",
  "build.refused.in-the-content":
    "{out} ligt tussen de teksten, waar het de volgende keer zou worden meegelezen. Kies een andere --out.",
  "build.no-chromium":
    "Pdf’s worden gemaakt door Chromium, en dat kon hier niet worden gestart ({reason}). Installeer Google Chrome, of geef de omgevingsvariabele PARVIS_CHROMIUM het pad van een Chromium; zonder --pdf wordt al het andere gebouwd. {out} is gebleven zoals het was.",
  "build.no-printer":
    "Pdf’s worden gemaakt door Chromium, dat niet met Parvis wordt geïnstalleerd: npm install playwright-core @sparticuz/chromium. Zonder --pdf wordt al het andere gebouwd. {out} is gebleven zoals het was.",
  "build.foreign":
    "{file} in {out} is niet door Parvis gemaakt, en de site heeft daar nu zelf een bestand. Zet het ergens anders, of geef de pagina een andere naam; {out} is gebleven zoals het was.",
  "build.kept-foreign": "Bewaard in {out}, want niet door Parvis gemaakt: {files}",
  "build.no-address":
    "Het adres van de site is nog open (url: tba in data/site.yaml): wat wordt gedeeld en afgedrukt, noemt geen adres dat werkt, en zoekmachines wordt gevraagd de site niet op te nemen.",
  "build.preview":
    "Dit is een voorbeeld, voor een ander adres dan de url in data/site.yaml: zoekmachines wordt gevraagd het niet op te nemen. Wordt de site op {url} gepubliceerd, schrijf dat dan daar.",

  // Around the problems of content
  "problems.error": "fout",
  "problems.warning": "waarschuwing",
  // {errors} and {warnings} are the two texts that follow.
  "problems.count": "{errors}, {warnings}",
  "problems.errors.one": "{count} fout",
  "problems.errors.other": "{count} fouten",
  "problems.warnings.one": "{count} waarschuwing",
  "problems.warnings.other": "{count} waarschuwingen",
  "problems.more.one": "… en nog {count} waarschuwing {code}; --all toont ze allemaal.",
  "problems.more.other": "… en nog {count} waarschuwingen {code}; --all toont ze allemaal.",
  // The summary of a check in Markdown: the columns of its table
  "problems.table.severity": "Ernst",
  "problems.table.place": "Waar",
  "problems.table.message": "Wat er fout is",
  "problems.table.hint": "Hoe het te verbeteren is",
  "problems.table.more.one": "… en nog {count} probleem.",
  "problems.table.more.other": "… en nog {count} problemen.",

  "review.summary":
    "een pull request op GitHub vertellen wat `check --format suggestions` heeft gevonden",
  "review.flag.preview": "waar de site zoals die zou zijn te downloaden is",
  "review.visitors": "Wat er voor bezoekers verandert",
  "review.unknown": "Wat er voor bezoekers verandert, staat hier zodra de fouten verholpen zijn.",
  "review.same": "Aan het programma verandert niets, en geen adres gaat verloren.",
  "review.gone.one":
    "{count} adres zou nergens meer heen leiden. Is de pagina verhuisd, zeg het dan in data/site.yaml, onder redirects:",
  "review.gone.other":
    "{count} adressen zouden nergens meer heen leiden. Zijn de pagina’s verhuisd, zeg het dan in data/site.yaml, onder redirects:",
  "review.more.one": "… en nog {count} regel.",
  "review.more.other": "… en nog {count} regels.",
  "review.preview":
    "[Download de site zoals die zou zijn]({url}), pak hem uit, typ `npx serve -l 8080` in de map en open http://localhost:8080.",
  "review.mended": "✅ Is verholpen.",
  "review.told": "De pull request is op de hoogte.",
  "review.refused":
    "GitHub laat hier niet reageren (bijvoorbeeld omdat de pull request van een fork komt), dus staat de reactie hieronder: {reason}",
  "review.no-pull-request":
    "`parvis review` is voor een workflow van GitHub die een pull request heeft gestart, met GITHUB_TOKEN in de omgeving.",
  "review.bad-file": "{file} is niet wat `parvis check --format suggestions` schrijft.",

  // start: in the terminal and in the browser
  "start.summary": "bouwen, de site op deze computer tonen en bij elke wijziging opnieuw bouwen",
  "start.flag.port": "de poort waarop de site te zien is",
  "start.default.port": "8080, of de eerstvolgende die vrij is",
  "start.serving": "De site staat op {url} (Ctrl+C om te stoppen)",
  "start.rebuilt": "Gebouwd: {pages} pagina’s",
  "start.failed": "Het bouwen is mislukt:",
  "start.port-taken":
    "Poort {port} is bezet. Geef een andere op met --port, of laat die optie weg.",
  "start.overlay.faulty":
    "In de teksten moet iets worden verbeterd. Hierachter ziet u de laatste goede pagina.",
  "start.overlay.failed": "Het bouwen is mislukt. Hierachter ziet u de laatste goede pagina.",
  "start.overlay.close": "Sluiten",
  "start.overlay.open": "In uw editor openen",
  "start.overlay.no-editor":
    "Er is geen editor gevonden die dit kan openen. Noem de uwe in de omgevingsvariabele EDITOR, bijvoorbeeld EDITOR=code, en begin opnieuw.",
  "start.first.title": "Hier is nog geen pagina",
  "start.first.text":
    "Ze verschijnt zodra de site kan worden gebouwd. In de terminal staat wat er ontbreekt.",

  // record
  "record.summary": "het gepubliceerde programma vastleggen, zodat agenda’s de wijzigingen volgen",
  "record.flag.dry-run":
    "zeggen wat er zou worden geschreven en wat u kunt plakken; niets schrijven",
  "record.recorded": "Vastgelegd: {files}",
  "record.unrecorded": "Er is niets geschreven (--dry-run). Het zou zijn: {files}",
  "record.unchanged": "Sinds de vorige keer is er niets gewijzigd.",
  "record.no-time": "nog geen tijd",
  "record.no-room": "zaal volgt",
  "record.no-title": "titel volgt",
  "record.paste": "Wilt u lezers vertellen hoe het eerst was, plak dan:",
  "record.silence":
    "Wilt u een wijziging niet melden, zet dan bij het programmablok of de sessie: silent_until: {date}",
  "record.new-line": "{place}, op een nieuwe regel:",
  "record.insert": "{place}, voeg in:",
  "record.replace": "{place}, in plaats van {what}:",

  // One line a change, before its title
  "record.each.added": "Toegevoegd:",
  "record.each.moved": "Verplaatst:",
  "record.each.cancelled": "Geannuleerd:",
  "record.each.removed":
    "Weggehaald (gaat het niet door? Laat het dan staan, met status: cancelled):",
  "record.each.tentative": "Onder voorbehoud:",
  "record.each.confirmed": "Bevestigd:",
  "record.each.changed": "Gewijzigd:",
  // A line: `record.each`, the title, and when and where that is
  "record.line": "{happened} ‘{title}’, {where}",
  "record.line-nowhere": "{happened} ‘{title}’",

  // Of each event what happened, and how many entries of calendars change
  "record.head.one": "{event}: {changes}; {count} agenda-item verandert",
  "record.head.other": "{event}: {changes}; {count} agenda-items veranderen",
  "record.entries.one": "{event}: {count} agenda-item verandert",
  "record.entries.other": "{event}: {count} agenda-items veranderen",

  // What is counted, and its gender (m or f), with which what happened agrees
  "record.noun.talk.one": "{count} presentatie",
  "record.noun.talk.other": "{count} presentaties",
  "record.gender.talk": "m",
  "record.noun.keynote.one": "{count} keynote",
  "record.noun.keynote.other": "{count} keynotes",
  "record.gender.keynote": "m",
  "record.noun.panel.one": "{count} panelgesprek",
  "record.noun.panel.other": "{count} panelgesprekken",
  "record.gender.panel": "m",
  "record.noun.demo.one": "{count} demonstratie",
  "record.noun.demo.other": "{count} demonstraties",
  "record.gender.demo": "m",
  "record.noun.workshop.one": "{count} workshop",
  "record.noun.workshop.other": "{count} workshops",
  "record.gender.workshop": "m",
  "record.noun.lightning.one": "{count} korte presentatie",
  "record.noun.lightning.other": "{count} korte presentaties",
  "record.gender.lightning": "m",
  "record.noun.other.one": "{count} sessie",
  "record.noun.other.other": "{count} sessies",
  "record.gender.other": "m",
  "record.noun.slot.welcome.one": "{count} welkom",
  "record.noun.slot.welcome.other": "{count} keer welkom",
  "record.gender.slot.welcome": "m",
  "record.noun.slot.talks.one": "{count} blok presentaties",
  "record.noun.slot.talks.other": "{count} blokken presentaties",
  "record.gender.slot.talks": "m",
  "record.noun.slot.plenary.one": "{count} plenaire sessie",
  "record.noun.slot.plenary.other": "{count} plenaire sessies",
  "record.gender.slot.plenary": "m",
  "record.noun.slot.discussion.one": "{count} discussie",
  "record.noun.slot.discussion.other": "{count} discussies",
  "record.gender.slot.discussion": "m",
  "record.noun.slot.break.one": "{count} pauze",
  "record.noun.slot.break.other": "{count} pauzes",
  "record.gender.slot.break": "m",
  "record.noun.slot.meal.one": "{count} maaltijd",
  "record.noun.slot.meal.other": "{count} maaltijden",
  "record.gender.slot.meal": "m",
  "record.noun.slot.social.one": "{count} ontmoeting",
  "record.noun.slot.social.other": "{count} ontmoetingen",
  "record.gender.slot.social": "m",
  "record.noun.slot.other.one": "{count} programmablok",
  "record.noun.slot.other.other": "{count} programmablokken",
  "record.gender.slot.other": "m",
  "record.noun.event.one": "{count} evenement",
  "record.noun.event.other": "{count} evenementen",
  "record.gender.event": "m",
  "record.noun.entry.one": "{count} onderdeel",
  "record.noun.entry.other": "{count} onderdelen",
  "record.gender.entry": "m",

  // What happened to it: {what} is counted, like “2 talks”
  "record.happened.added.m.one": "{what} toegevoegd",
  "record.happened.added.m.other": "{what} toegevoegd",
  "record.happened.added.f.one": "{what} toegevoegd",
  "record.happened.added.f.other": "{what} toegevoegd",
  "record.happened.moved.m.one": "{what} verplaatst",
  "record.happened.moved.m.other": "{what} verplaatst",
  "record.happened.moved.f.one": "{what} verplaatst",
  "record.happened.moved.f.other": "{what} verplaatst",
  "record.happened.cancelled.m.one": "{what} geannuleerd",
  "record.happened.cancelled.m.other": "{what} geannuleerd",
  "record.happened.cancelled.f.one": "{what} geannuleerd",
  "record.happened.cancelled.f.other": "{what} geannuleerd",
  "record.happened.removed.m.one": "{what} weggehaald",
  "record.happened.removed.m.other": "{what} weggehaald",
  "record.happened.removed.f.one": "{what} weggehaald",
  "record.happened.removed.f.other": "{what} weggehaald",
  "record.happened.tentative.m.one": "{what} onder voorbehoud",
  "record.happened.tentative.m.other": "{what} onder voorbehoud",
  "record.happened.tentative.f.one": "{what} onder voorbehoud",
  "record.happened.tentative.f.other": "{what} onder voorbehoud",
  "record.happened.confirmed.m.one": "{what} bevestigd",
  "record.happened.confirmed.m.other": "{what} bevestigd",
  "record.happened.confirmed.f.one": "{what} bevestigd",
  "record.happened.confirmed.f.other": "{what} bevestigd",
  "record.happened.changed.m.one": "{what} gewijzigd",
  "record.happened.changed.m.other": "{what} gewijzigd",
  "record.happened.changed.f.one": "{what} gewijzigd",
  "record.happened.changed.f.other": "{what} gewijzigd",

  // new
  "new.summary": "een bestand met uitleg maken: {choices}",
  "new.help": `Maakt een bestand dat door de controle komt, en zegt wat u ermee kunt doen. Bestaande bestanden blijven zoals ze zijn.

  npm run new -- event NAAM            een evenement; het id begint met het jaar
  npm run new -- event ID --from OUD   de volgende editie van een evenement: dezelfde plaats, tijden en pagina’s,
                                       op dezelfde dagen van de week, zonder de personen en sessies
  npm run new -- speaker NAAM          een persoon (net zo: session, theme, news)
  npm run new -- session ID --language en
                                       de vertaling van een sessie, om in te vullen
  npm run new -- page NAAM             een pagina van het evenement, of van een site met meer evenementen
  npm run new -- day 2027-09-12        een dag van het programma
  npm run new -- venue NAAM            een locatie, in data/venues.yaml (net zo: organisation)
  npm run new -- site MAP              de map van een nieuwe site, met een evenement`,
  "new.flag.event": "het evenement waar het bij hoort, als er meer zijn; ook voor een pagina",
  "new.flag.id": "het id, als het niet van de naam moet worden gemaakt",
  "new.flag.start": "wanneer het evenement begint: 2027-09-11, 2027-09-11T14:00 of 2027-09",
  "new.flag.from": "het evenement waarvan de volgende editie wordt voorbereid",
  "new.flag.draft": "het is een concept en wordt nog niet gepubliceerd",
  "new.made": "Gemaakt:",
  "new.changed": "Gewijzigd:",
  "new.next.event":
    "En nu: vul event.md in en bekijk het resultaat met npm start. Sprekers, sessies en pagina’s maakt u net zo: npm run new -- speaker NAAM",
  "new.next.edition":
    "En nu: lees event.md door, vooral de data: van {start} tot {end}. Personen, sessies, thema’s, partners en de adressen voor de aanmelding vult u zelf in.",
  "new.next.speaker": "En nu: noem deze persoon bij een sessie: {yaml}",
  "new.next.session": "En nu: zet de sessie in een programmablok in programme/: {yaml}",
  "new.next.theme": "En nu: zet het thema in een programmablok in programme/: {yaml}",
  "new.next.page":
    "En nu: schrijf de tekst onder de tweede regel met streepjes; met {yaml} komt de pagina in het menu.",
  "new.next.news":
    "En nu: schrijf de tekst onder de tweede regel met streepjes; het bericht verschijnt vanaf {date}.",
  "new.no-kind": "‘{value}’ kan niet worden gemaakt.{nearest} Wel: {known}.",
  "new.no-id":
    "Van ‘{value}’ kan geen id worden gemaakt: een id bestaat uit kleine letters zonder accenten, cijfers en koppeltekens. Kies er een: --id mijn-id",
  "new.bad-id":
    "‘{value}’ is geen id: alleen kleine letters zonder accenten, cijfers en koppeltekens.{nearest}",
  "new.exists":
    "{file} bestaat al en blijft zoals het is. Kies een andere naam, of een ander id: --id mijn-id",
  "new.no-event": "Er is nog geen evenement. Maak er eerst een: npm run new -- event NAAM",
  "new.which-event":
    "De site heeft meer evenementen. Zeg welk u bedoelt: --event ID, een van {known}.",
  "new.unknown-event": "Er is geen evenement ‘{value}’.{nearest} Wel: {known}.",
  "new.event-only": "{flag} is alleen voor evenementen: npm run new -- event NAAM {flag} …",
  "new.no-draft":
    "--draft is voor wat een eigen pagina heeft: {known}; een vertaling wacht met wat ze vertaalt.",
  "new.not-for-event":
    "--event is voor wat bij een evenement hoort; een evenement heeft een naam: npm run new -- event NAAM",
  "new.shared": "--event is niet nodig: alle evenementen delen locaties en organisaties.",
  "new.bad-start":
    "Bij --start hoort een datum, een tijdstip of een maand, zoals 2027-09-11, 2027-09-11T14:00 of 2027-09; ‘{value}’ is dat niet.",
  "new.broken": "In content/{value}/ zitten fouten. Verbeter die eerst: npm run check",
  "new.refused": "Er is niets gemaakt: de fout hierboven zou dan in de site zitten.",
  "new.nearest": " Bedoelde u ‘{value}’?",
  "new.next.day": "En nu: vul de programmablokken in en bekijk het resultaat met npm start.",
  "new.next.venue": "En nu: noem de locatie in event.md: {yaml}",
  "new.next.organisation": "En nu: noem de organisatie in event.md: {yaml}",
  "new.bad-day": "‘{value}’ is geen datum die bestaat. Schrijf die zo: 2027-09-11.",
  "new.outside-event":
    "{value} is geen dag van het evenement; dat loopt van {start} tot en met {end}. Wijzig eerst start en end in {file}.",
  "new.entry-exists":
    "In {file} staat ‘{id}’ al. Kies een andere naam, of een ander id: --id mijn-id",
  "new.by-hand":
    "{file} is zo geschreven dat er niets aan kan worden toegevoegd. Als npm run check er niets in vindt, schrijf dit dan zelf aan het einde:\n{yaml}",
  "new.site-only": "{flag} is voor een nieuwe site: npm run new -- site MAP {flag} …",
  "new.not-for-site": "{flag} is niet voor een nieuwe site. Wel: {known}.",
  "new.flag.language": "de taal van de site: {choices}; van wat er al is, die van een vertaling",
  "new.flag.title": "hoe het evenement heet",
  "new.flag.day": "wanneer het begint: 2027-09-11, 2027-09-11T14:00 of 2027-09",
  "new.flag.place": "waar het is: een plaats, of een locatie en de plaats met een komma ertussen",
  "new.flag.publisher": "wie het organiseert en de site publiceert",
  "new.flag.registration":
    "waar bezoekers zich aanmelden: een webpagina, een e-mailadres of een telefoonnummer; none als dat niet nodig is",
  "new.flag.host": "waar de site wordt gepubliceerd: {choices}",
  "new.flag.url": "het openbare adres van de site",
  "new.flag.timezone": "de tijdzone van het evenement, zoals Europe/Amsterdam",
  "new.default.language": "die van deze computer",
  "new.default.timezone": "die van deze computer",

  // new site, and npm create parvis
  "create.summary":
    "de map van een nieuwe site maken: wat er gevraagd wordt, kan ook als optie worden gegeven",
  "site.ask.language": "In welke taal is de site?",
  "site.ask.title": "Hoe heet het evenement?",
  "site.ask.folder": "In welke map moet de site komen? Die wordt gemaakt.",
  "site.ask.day":
    "Wanneer begint het? Een datum zoals 2027-09-11, met de tijd zoals 2027-09-11T14:00, of een maand zoals 2027-09.",
  "site.ask.place": "Waar? Een plaats, of een locatie en de plaats: Dorpshuis, Groenendaal",
  "site.ask.publisher": "Wie organiseert het?",
  "site.ask.registration":
    "Waar melden bezoekers zich aan? Een webpagina, een e-mailadres of een telefoonnummer; none als dat niet nodig is.",
  "site.ask.host": "Waar wordt de site gepubliceerd?",
  "site.ask.url": "Wat wordt het openbare adres?",
  "site.ask.unknown": "leeg als dat nog niet bekend is",
  "site.host.ftp": "webruimte, via FTP",
  "site.host.none": "Dat weet ik nog niet",
  "site.no-title": 'Zeg hoe het evenement heet: --title "Dorpsfeest"',
  "site.bad-registration":
    "--registration vraagt een webadres (https://…), een e-mailadres, een telefoonnummer of het woord none: ‘{value}’ is dat niet.{nearest}",
  "site.in-the-way":
    "In {folder} staan andere bestanden: {files}. Een nieuwe site heeft een eigen map nodig. Noem er een die nog niet bestaat; die wordt gemaakt.",
  "site.in-place.said":
    "In {folder} staat al een site: wat {flag} zou zeggen, staat daar in content/ en data/. Laat {flag} weg; hier kan alleen --host.",
  "site.in-place.taken":
    "Er is niets gemaakt: in {folder} staat {files} al. Verplaats dat eerst, of houd het en voeg met de hand toe wat ontbreekt: docs/publishing.md van Parvis bevat de bestanden voor elke host.",
  "site.not-a-folder":
    "{folder} is een bestand. Noem een map die nog niet bestaat; die wordt gemaakt.",
  "site.cancelled": "Er is niets gemaakt.",
  "site.next": "De site staat in {folder}. Drie opdrachten, na elkaar:",
  "site.next.install": "haalt Parvis op",
  "site.next.start": "toont de site op uw computer; Ctrl+C stopt dat",
  "site.next.build": "bouwt in _site/ wat wordt gepubliceerd",
  "site.readme": "README.md zegt hoe het verdergaat.",

  // archive
  "archive.summary":
    "een afgelopen evenement voortaan publiceren zoals het nu is, hoe Parvis ook verandert",
  "archive.archived":
    "Gearchiveerd: {event}, {files} bestanden in {folder}/. Leg ze vast in git; voortaan worden ze gepubliceerd zoals ze zijn.",
  "archive.which": `Welk evenement moet worden gearchiveerd? Afgelopen en nog niet gearchiveerd: {events}.
  npm run archive -- {first}`,
  "archive.none":
    "Zeg welk evenement u bedoelt. Er is geen afgelopen evenement dat nog niet is gearchiveerd.",
  "archive.no-event": "Er is geen evenement ‘{event}’. De evenementen van deze site: {events}.",
  "archive.did-you-mean": "Er is geen evenement ‘{event}’. Bedoelde u ‘{nearest}’?",
  "archive.not-past":
    "‘{event}’ is nog niet afgelopen (het eindigt op {end}). Een archief bewaart wat niet meer verandert: doe dit na afloop, of geef met --now een later tijdstip op.",
  "archive.no-end":
    "‘{event}’ heeft nog geen datum en is dus niet afgelopen. Een archief bewaart wat niet meer verandert: doe dit na afloop.",
  "archive.not-published":
    "‘{event}’ is nog niet gepubliceerd: in {file} staat `draft`, of een `publish` die nog moet komen. Een archief bewaart wat bezoekers hebben gezien: doe dit zodra het gepubliceerd is.",
  "archive.to-come":
    "Van ‘{event}’ is nog niet alles gepubliceerd: {files|list}. In een archief zou dat nooit komen: doe dit na afloop daarvan, geef met --now een later tijdstip op, of haal het weg.",
  "archive.drafts": "Concepten staan er niet in: {files|list}.",

  // import
  "import.summary": "een programma uit een ander systeem overnemen",
  "import.help":
    "BESTAND is schedule.xml of schedule.json (pretalx, frab, OSEM, FOSDEM), de JSON van Sessionize of OpenPlanner,\neen agenda (.ics), een tabel (CSV, XLSX, ODS), of elke JSON, YAML of XML met een toewijzing; of het adres ervan,\nhttps://…, dat een latere import zonder BESTAND opnieuw vraagt. Verder wordt er niets van internet gehaald.",
  "import.flag.into": "de map van de site, of een nieuwe die een site wordt",
  "import.flag.event": "het id van het evenement",
  "import.flag.format": "het formaat van het bestand: {choices}",
  "import.flag.timezone":
    "de tijdzone, zoals Europe/Amsterdam, als het bestand er geen of een verkeerde noemt",
  "import.flag.start":
    "de eerste dag van het evenement, voor tabellen waarvan de dagen geen jaar hebben",
  "import.flag.map": "wat in het bestand wat is, als YAML: title: Onderwerp",
  "import.flag.draft-map": "naast het bestand een opzet daarvan schrijven, om bij te werken",
  "import.flag.sheet": "welk blad van een werkmap: de naam of het nummer",
  "import.flag.media": "portretten en documenten die al zijn opgehaald, op naam",
  "import.flag.prune": "weghalen wat niet meer in het bestand staat en hier niet is bewerkt",
  "import.flag.keep": "wat daar en hier is gewijzigd, blijft zoals hier en wordt niet meer gemeld",
  "import.flag.all": "alles van het verslag tonen",
  "import.flag.now": "controleren alsof het dan is",
  "import.default.event": "van de titel en het jaar",
  "import.default.format": "herkend",
  "import.default.sheet": "het eerste",

  // Why a file is refused
  "import.fault.no-file": "Er is geen bestand {value}.",
  "import.fault.not-https": "Alleen adressen met https:// worden opgehaald: {value} is dat niet.",
  "import.fault.private-address":
    "{value} leidt niet naar een openbaar adres en wordt daarom niet gevraagd. Sla het bestand op, en importeer dat.",
  "import.fault.unreachable":
    "{value} is niet bereikbaar: {message}. Er is niets gewijzigd; probeer het later opnieuw.",
  "import.fault.too-many-redirects": "{value} wordt eindeloos van adres naar adres doorgestuurd.",
  "import.fault.no-address":
    "Geen import heeft een adres om opnieuw te vragen. Noem BESTAND, of eenmaal het adres: https://…",
  "import.fault.too-large": "Het bestand is groter dan {size} MB: dat is geen enkel programma.",
  "import.fault.not-text":
    "Het bestand is geen tekst en geen werkmap: een programma is XML, JSON, YAML, iCalendar (.ics), CSV, XLSX of ODS. Sla het eerst op in een daarvan.",
  "import.fault.old-workbook":
    "Het bestand is een werkmap van Excel van vóór 2007 (.xls), of is beveiligd met een wachtwoord. Sla het op als .xlsx of .ods, zonder wachtwoord.",
  "import.fault.locked": "Het bestand is beveiligd met een wachtwoord. Sla het zonder op.",
  "import.fault.bad-zip":
    "Het bestand is ingepakt, en de inhoud is beschadigd ({message}). Sla het opnieuw op of haal het opnieuw op.",
  "import.fault.zip-bomb":
    "Uitgepakt zou het bestand {entries} delen of meer dan {size} MB tekst bevatten: zo groot is geen programma. Het is niet uitgepakt.",
  "import.fault.too-many-cells":
    "Het blad heeft meer dan {most} cellen: zoveel heeft geen programma. Laat alleen de rijen van het programma staan.",
  "import.fault.bad-workbook":
    "De werkmap kan niet worden gelezen: {message}. Sla die opnieuw op, of als CSV.",
  "import.fault.no-sheet": "De werkmap heeft geen blad ‘{value}’. De bladen zijn: {sheets|list}.",
  "import.fault.unknown-zip":
    "Het bestand is ingepakt en bevat geen bekend programma: geen werkmap (.xlsx, .ods) en geen `sessions`. Het bevat: {names|list}. Pak het uit, en importeer wat het programma bevat.",
  "import.fault.empty": "Het bestand is leeg.",
  "import.fault.too-deep":
    "De waarden zitten dieper in elkaar dan in welk programma ook. Exporteer het opnieuw.",
  "import.fault.unread-file":
    "Het kan niet worden gelezen, door een fout in Parvis zelf: {message}. Er is niets geïmporteerd. Meld dit alstublieft, als het mag met het bestand.",
  "import.fault.bad-json": "De JSON in het bestand is kapot: {message}. Exporteer het opnieuw.",
  "import.fault.bad-yaml":
    "Het bestand is kapotte YAML op regel {line}. Herstel het daar, of exporteer het opnieuw.",
  "import.fault.unknown-json":
    "Deze JSON is geen programma in een bekende vorm. --draft-map schrijft op wat daarin wat kan zijn, zodat u het kunt bijwerken.",
  "import.fault.unknown-yaml":
    "Deze YAML is geen programma in een bekende vorm. --draft-map schrijft op wat daarin wat kan zijn, zodat u het kunt bijwerken.",
  "import.fault.other-system":
    "Dit lijkt {name} te zijn, dat zo niet gelezen kan worden. Exporteer in plaats daarvan {reads}.",
  "import.fault.sessionize-view":
    "Dit is een andere weergave van Sessionize. Kies ‘All’ (…/view/All) als eindpunt: daarin staan sessies, sprekers, zalen en categorieën bij elkaar.",
  "import.fault.web-page":
    "Dit is een webpagina, geen programma. Sla de export zelf op: `schedule.xml`, `schedule.json`, `.ics` of CSV.",
  "import.fault.unknown-xml":
    "Deze XML is geen programma in een bekende vorm, zoals `schedule.xml`. --draft-map schrijft op wat daarin wat kan zijn, zodat u het kunt bijwerken.",
  "import.fault.unknown-format":
    "Het formaat wordt niet herkend. Noem het met --format: frab-xml, frab-json, sessionize, ics of csv.",
  "import.fault.xml-entities":
    "De XML definieert eigen entiteiten; geen programma heeft die nodig, en het kan een aanval zijn. Exporteer het opnieuw.",
  "import.fault.bad-xml": "De XML in het bestand is kapot: {message}. Exporteer het opnieuw.",
  "import.fault.bad-ics":
    "De agenda breekt af: op regel {line} begint {name}, en nergens eindigt dat. Exporteer het bestand opnieuw.",
  "import.fault.bad-csv": "De tabel kan niet worden gelezen: {message}.",
  "import.fault.no-sessions": "In het bestand staat geen enkele sessie.",
  "import.fault.bad-fields":
    "Het bestand klopt niet: dit past niet bij het formaat. Verbeter het waar het vandaan komt en exporteer het opnieuw:",
  "import.fault.map-field":
    "--map noemt een veld dat geen enkele tabel heeft: ‘{value}’. De velden zijn: id, title, subtitle, date, start, end, duration, room, track, kind, speakers, organisations, language, level, tags, abstract, description, url, status.",
  "import.fault.map-column":
    "--map noemt een kolom die de tabel niet heeft: ‘{value}’. De kolommen zijn: {columns}.",
  "import.fault.map-errors": "De toewijzing bevat fouten, dus er is niets geïmporteerd:",
  "import.fault.draft-exists": "{file} bestaat al. Werk het bij, of verplaats het eerst.",
  "import.fault.no-draft":
    "Niets in het bestand lijkt op een lijst van sessies: er valt geen toewijzing te raden.",
  "import.fault.no-title-column":
    "Geen enkele kolom lijkt op de titels van sessies. De kolommen zijn: {columns}. Zeg welke het is met --map BESTAND, een YAML-bestand met een regel als `title: Onderwerp`.",
  "import.fault.no-year":
    "Regel {line} noemt een dag zonder jaar: ‘{value}’. Noem het begin van het evenement: --start 2027-06-12",
  "import.fault.bad-state":
    "{file} kan niet worden gelezen: het is gewijzigd. Haal het terug uit uw repository.",
  "import.fault.broken-file":
    "{file} kan niet worden gelezen. Verbeter dat eerst: npm run check zegt wat eraan schort.",
  "import.fault.no-media": "Bij --media hoort een map; {value} is dat niet.",
  "import.fault.bad-timezone":
    "Bij --timezone hoort een zone zoals Europe/Amsterdam; ‘{value}’ is dat niet.",
  "import.fault.no-zone":
    "Het bestand noemt geen tijdzone en er is nog geen site die er een heeft. Noem waar de tijden gelden: --timezone Europe/Paris",
  "import.fault.unknown-zone":
    "Het bestand noemt een onbekende tijdzone, ‘{value}’, en er is nog geen site die er een heeft. Noem waar de tijden gelden: --timezone Europe/Paris",
  "import.fault.bad-start":
    "--start vraagt om de datum waarop het evenement begint, zoals 2027-06-12: ‘{value}’ is er geen.",
  "import.fault.bad-event":
    "Bij --event hoort een naam van kleine letters, cijfers en koppeltekens; ‘{value}’ is dat niet.",
  "import.fault.not-a-site":
    "In {value} staan bestanden, maar geen site. Geef achter --into de map van een site op, of een nieuwe.",
  "import.fault.site-errors":
    "De site zou niet door de controle komen, dus is er niets geïmporteerd:",
  "import.fault.counts":
    "De aantallen kloppen niet, dus is er niets geïmporteerd. Meld dit alstublieft, als het mag met het bestand.",

  // What a report lists, each with the things it is true of
  "import.note.encoding": "Niet in UTF-8: gelezen als",
  "import.note.no-character": "Codes die geen enkele tekst kan tonen: weggelaten",
  "import.note.hidden-character":
    "Onzichtbare tekens die veranderen of verbergen wat ernaast staat: weggelaten",
  "import.note.entities": "HTML-codes in titels en namen: omgezet",
  "import.note.unknown-zone": "Onbekende tijdzones",
  "import.note.site-zone":
    "De bron noemt geen tijdzone; die van de site is genomen (kies een andere met --timezone)",
  "import.note.offset-zone":
    "De bron noemt geen tijdzone, alleen verschillen met UTC; noem de plaats met --timezone, zoals Europe/Amsterdam",
  "import.note.no-zone":
    "De bron noemt geen tijdzone; de tijden gelden als plaatselijke tijd in die van de site (kies een andere met --timezone)",
  "import.note.misplaced-date": "Onder een andere dag gezet dan hun datum; de datum telt",
  "import.note.start-differs":
    "De begintijd verschilt van de tijd bij de datum in deze zone; de datum telt",
  "import.note.room-differs": "In een andere zaal opgesomd dan de sessie zelf noemt; de lijst telt",
  "import.note.no-time": "Zonder tijd: nog niet ingepland",
  "import.note.unread-time":
    "Zonder tijd: wat er staat, is niet te lezen als datum of tijdstip (met de regel)",
  "import.note.no-such-date": "Zonder tijd: die datum bestaat niet (met de regel)",
  "import.note.no-such-hour": "Zonder tijd: dat uur bestaat niet (met de regel)",
  "import.note.listed-day":
    "De datum is niet te lezen: de dag en de begintijd waaronder ze staan, tellen",
  "import.note.unread-end": "Het einde of de duur klopt niet: het einde blijft open (met de regel)",
  "import.note.bad-line": "Regels die niet te lezen zijn: weggelaten (met hun nummer)",
  "import.note.no-length": "Zonder duur: het einde blijft open",
  "import.note.no-length-zero": "Eindigt op het moment dat het begint: het einde blijft open",
  "import.note.too-long": "Voorbij 12 uur ’s middags de volgende dag: het einde blijft open",
  "import.note.cut":
    "Meer tekst dan Parvis publiceert: aan het einde afgekapt, of een te lang woord of adres weggelaten",
  "import.note.skipped-hour": "Op een tijdstip dat de klok overslaat: een uur later gezet",
  "import.note.shared-id": "Eén id voor meerdere personen: onderscheiden naar hun namen",
  "import.note.last-first": "Namen geschreven als ‘achternaam, voornaam’: omgedraaid",
  "import.note.no-name": "Personen zonder naam: weggelaten",
  "import.note.no-title": "Zonder titel: volgt nog",
  "import.note.feedback-link": "Formulieren voor meningen horen bij het andere systeem: weggelaten",
  "import.note.session-picture": "Voor afbeeldingen van sessies is hier geen plaats",
  "import.note.answers":
    "Antwoorden op vragen van het andere systeem: weggelaten, ze kunnen privé zijn",
  "import.note.type": "Onbekende soorten: een presentatie, met het woord als trefwoord",
  "import.note.language": "Onbekende talen",
  "import.note.languages": "Meerdere talen: de eerste telt, elke andere is een trefwoord",
  "import.note.unfolded-line": "Regels die niet bij het formaat horen: aan de vorige geplakt",
  "import.note.recurring": "Herhaald: alleen de eerste keer is geïmporteerd",
  "import.note.all-day":
    "Items voor een hele dag: van 00:00 tot 24:00; geef ze tijden, of maak er een opmerking bij de dag van",
  "import.note.several-days": "Over meer dagen: op de eerste geïmporteerd; voeg de andere toe",
  "import.note.private": "In de agenda als privé gemarkeerd: kijk of ze gepubliceerd mogen worden",
  "import.note.guests": "Gasten met e-mailadres gaan niemand iets aan: weggelaten",
  "import.note.whole-event": "Het item dat alle andere omvat, is het evenement zelf",
  "import.note.unknown-person": "Sprekers die de bron niet kent",
  "import.note.status": "Onbekende statussen: bevestigd",
  "import.note.column": "Kolommen van de tabel, zoals ze zijn begrepen (aan te passen met --map)",
  "import.note.column-left": "Kolommen die niet zijn geïmporteerd",
  "import.note.hidden-rows":
    "Rijen die het blad verbergt: weggelaten (maak ze daar zichtbaar om ze te importeren)",
  "import.note.hidden-columns": "Kolommen die het blad verbergt: weggelaten",
  "import.note.hidden-sheets":
    "Bladen die de werkmap verbergt: weggelaten (--sheet NAAM neemt er een)",
  "import.note.other-sheets":
    "Andere bladen van de werkmap: niet geïmporteerd (--sheet NAAM neemt er een)",
  "import.note.day-first": "Van datums is het eerste getal als dag gelezen",
  "import.note.day-above": "Zonder datum: die van de dag erboven (met de regel)",
  "import.note.no-day": "Pauzes zonder dag: weggelaten",
  "import.note.repeat": "Meer dan één keer gegeven: elke keer heeft een eigen bestand",
  "import.note.double-id": "Eén id voor meerdere sessies: onderscheiden naar hun titels",
  "import.note.overlap": "Op hetzelfde moment in één zaal",
  "import.note.bad-link": "Adressen die nergens heen leiden: weggelaten",
  "import.note.added": "Toegevoegd",
  "import.note.updated": "Bijgewerkt",
  "import.note.conflict":
    "Daar en hier gewijzigd: wat hier staat, blijft (wordt opnieuw gemeld tot beide gelijk zijn, of met --keep)",
  "import.note.gone-here": "Hier weggehaald, en niet teruggezet",
  "import.note.gone-there": "Niet meer in de bron, maar bewaard (--prune haalt ze weg)",
  "import.note.kept-edited": "Niet meer in de bron, maar hier bewerkt: bewaard",
  "import.note.kept-mentioned": "Niet meer in de bron, maar hier nog genoemd: bewaard",
  "import.note.pruned": "Weggehaald",
  "import.note.media-kept": "Hier staat een ander bestand met die naam: bewaard",
  "import.note.secret-address":
    "Het adres bevat wat op een sleutel lijkt: het wordt niet bewaard in imports/, dat wordt gepubliceerd",
  "import.note.to-fetch":
    "Portretten en documenten die u moet ophalen; importeer daarna opnieuw met --media MAP",
  "import.note.to-complete": "Aan te vullen",

  // The report itself
  "import.refused": "{file}: {sentence}",
  "import.imported": "{file} ({format}) geïmporteerd in {folder}, evenement {event}.",
  "import.unchanged": "Sinds de vorige import van {file} is er niets gewijzigd.",
  "import.draft-written":
    "{file} is geschreven, een opzet. Werk het bij en importeer {name} opnieuw: het wordt vanzelf gebruikt.",
  "import.draft.guess":
    "Een opzet van wat in {name} wat is, om bij te werken: docs/importing.md zegt hoe.",
  "import.draft.not-found": "Niet gevonden: {fields}",
  "import.draft.not-used": "Niet gebruikt:",
  "import.count": "{what}: {source} in de bron, {result} geïmporteerd",
  "import.sessions": "Sessies en pauzes",
  "import.people": "Personen",
  "import.rooms": "Zalen",
  "import.away": "{count}, {number} hier weggehaald",
  "import.more": "… en nog {number}; --all toont ze allemaal.",
  "import.next": "En nu: npm run check -- --site {folder}",
  "import.next-here": "En nu: npm run check",
  "import.venue-name": "Locatie volgt",
  "import.complete-site": "data/site.yaml: url en publisher",
  "import.complete-event": "{file}: summary, venue en organisers",
  "import.complete-venue": "data/venues.yaml: name en address",

  // In the content that an import writes
  "import.links": "Links:",

  // moderate
  "moderate.summary":
    "goedkeuren of weigeren wat lezers hebben gestuurd, uit een export van Netlify Forms",
  "moderate.help": `Toont een voor een de reacties en thema’s die lezers hebben gestuurd, om ze goed te keuren, te weigeren
of te laten liggen.

  npm run moderate -- BESTAND                   vraagt het bij elk, in een terminal
  npm run moderate -- BESTAND --list            toont alleen wat nieuw is
  npm run moderate -- BESTAND --approve ID,ID   keurt goed, zonder te vragen
  npm run moderate -- BESTAND --refuse ID       weigert, zonder te vragen

BESTAND is de export van een formulier door Netlify: de CSV van de website (Forms, het formulier, Download as CSV), of
de JSON van de API. Wat is goedgekeurd, wordt een bestand in comments/ of themes/, zonder e-mailadres en IP-adres. Wat
is besloten, blijft bewaard in .parvis/ van de site, dat git negeert.

Correcties van sprekers worden getoond als verschillen met de bestanden, en daarin geschreven; --fields neemt er een paar.
BESTAND mag ook een e-mail zijn die een formulier is begonnen, of een mailbox daarvan (.eml, .mbox of de gekopieerde tekst).

--feedback voegt de meningen in BESTAND toe aan private/feedback.csv, een tabel die git weglaat en die niets publiceert:
wanneer, over welke sessie, wat goed was en wat beter kan. Wat er al staat, wordt niet nog eens toegevoegd.`,
  "moderate.flag.list": "alleen tonen wat nieuw is",
  "moderate.flag.approve": "deze goedkeuren, zonder te vragen",
  "moderate.flag.refuse": "deze weigeren, zonder te vragen",
  "moderate.flag.fields": "van goedgekeurde correcties alleen deze velden",
  "moderate.flag.feedback": "alleen meningen: voegt ze toe aan private/feedback.csv",
  "moderate.file.missing": "Er is geen bestand {file}.",
  "moderate.file.empty":
    "{file} is leeg. Exporteer het formulier opnieuw: Netlify, Forms, het formulier, Download as CSV.",
  "moderate.file.page":
    "{file} is een webpagina, geen export: misschien is de inlogpagina opgeslagen. Exporteer het formulier opnieuw: Netlify, Forms, het formulier, Download as CSV.",
  "moderate.file.spreadsheet":
    "{file} is een spreadsheet. Sla het op als CSV (UTF-8), of gebruik de export van Netlify zelf.",
  "moderate.file.binary":
    "{file} is geen tekst. Gelezen worden de CSV van Netlify en de JSON van de API.",
  "moderate.file.json":
    "{file} begint als JSON, maar kan niet worden gelezen: is het bestand compleet?",
  "moderate.file.csv": "{file} kan niet worden gelezen als CSV: regel {detail} klopt niet.",
  "moderate.file.unknown":
    "{file} is geen export van de formulieren van Parvis: geen enkele kolom heet ‘event’. Gevonden: {detail}",
  "moderate.none": "Niets nieuws.",
  "moderate.others": "Overgeslagen, uit andere formulieren: {count}.",
  "moderate.comment": "reactie",
  "moderate.theme": "voorgesteld thema",
  "moderate.speaker": "correctie van een spreker",
  "moderate.session": "correctie van een sessie",
  "moderate.feedback": "mening",
  "moderate.conflict":
    "Hier bewerkt sinds het formulier is ingevuld: er wordt niets geschreven tenzij u het zegt.",
  "moderate.needs": "Wat er nodig is, alleen voor u (geen bestand mag het bevatten):",
  "moderate.portrait":
    "Een portret, om zelf te bekijken en op te halen; `photo` in {file} noemt het bestand:",
  "moderate.sent": "{date}, {author}",
  "moderate.about": "over {about}",
  "moderate.nobody": "Anoniem",
  "moderate.cut": "… ({count} tekens in totaal)",
  "moderate.note.honeypot": "Het veld dat alleen robots zien, is ingevuld: waarschijnlijk spam.",
  "moderate.note.nameless": "Er is geen naam gegeven.",
  "moderate.note.undated": "De datum is niet te lezen; die van vandaag wordt gebruikt.",
  "moderate.note.hidden": "Onzichtbare tekens en stuurtekens zijn weggelaten.",
  "moderate.note.markup":
    "HTML, koppen, afbeeldingen of links die fouten zouden geven, worden als gewone tekst geschreven.",
  "moderate.note.off": "De reacties van dit evenement zijn uitgezet: deze zou niet te zien zijn.",
  "moderate.note.about":
    "Waar het over gaat, bestaat niet (meer): {value}. Het zou bij het evenement komen te staan.",
  "moderate.note.reply":
    "De reactie waar dit een antwoord op is, bestaat niet: {value}. Het zou los komen te staan.",
  "moderate.note.slot": "Het programmablok waar het voor is, bestaat niet (meer): {value}.",
  "moderate.note.no-forms": "Dit evenement vraagt sprekers niet om correcties (`speaker_forms`).",
  "moderate.note.base":
    "Er staat niet bij waarmee het formulier gevuld was: alles geldt als hier bewerkt.",
  "moderate.note.portrait":
    "Wat als adres van een portret is gestuurd, is geen webadres en wordt weggelaten.",
  "moderate.block.event": "Kan niet worden goedgekeurd: er is geen evenement ‘{value}’.",
  "moderate.block.empty": "Kan niet worden goedgekeurd: er is geen tekst.",
  "moderate.block.untitled": "Kan niet worden goedgekeurd: er is geen titel.",
  "moderate.block.long": "Kan niet worden goedgekeurd: {value} tekens is meer dan 10.000.",
  "moderate.block.word":
    "Kan niet worden goedgekeurd: er staan meer tekens zonder spatie in dan een pagina kan tonen (2.500).",
  "moderate.block.title":
    "Kan niet worden goedgekeurd: een titel van {value} tekens is langer dan 200.",
  "moderate.block.speaker":
    "Kan niet worden goedgekeurd: dit evenement heeft geen spreker ‘{value}’.",
  "moderate.block.session":
    "Kan niet worden goedgekeurd: dit evenement heeft geen sessie ‘{value}’.",
  "moderate.block.too-long": "Kan niet worden geschreven: {value} tekens zijn er te veel.",
  "moderate.block.link": "Kan niet worden geschreven: ‘{value}’ eindigt niet op een adres.",
  "moderate.ask": "[g]oedkeuren, [w]eigeren, [l]ater, [s]toppen? ",
  "moderate.ask.blocked": "[w]eigeren, [l]ater, [s]toppen? ",
  "moderate.ask.keys": "gwls",
  "moderate.ask.correction": "[g]oedkeuren, [v]eld voor veld, [w]eigeren, [l]ater, [s]toppen? ",
  "moderate.ask.correction.keys": "gvwls",
  "moderate.ask.field": "{field} schrijven? [j]a, [n]ee: ",
  "moderate.ask.conflict": "{field} is hier bewerkt. Schrijven wat is gestuurd? [j]a, [n]ee: ",
  "moderate.ask.field.keys": "jn",
  "moderate.approved": "Goedgekeurd: {file}",
  "moderate.corrected": "Gecorrigeerd: {file} ({fields})",
  "moderate.unchanged": "Gelezen: {id}. Er wordt niets geschreven.",
  "moderate.open":
    "Niet geschreven, want hier bewerkt: {fields}. Om te schrijven wat is gestuurd: --approve {id} --fields {fields}",
  "moderate.open.faulty":
    "Niet geschreven: {fields}. Schrijf het met de hand in het bestand of vraag er opnieuw om; daarna --refuse {id}.",
  "moderate.refused": "Geweigerd: {id}",
  "moderate.wrong": "Niet geschreven: de fout hierboven zou dan in de site zitten.",
  "moderate.theme.slot":
    "  Voeg {id} toe aan de themes van {slot} om het in dat programmablok te tonen; met {status} staat het vast.",
  "moderate.theme.alone":
    "  Voeg {id} toe aan de themes van een programmablok om het daar te tonen; met {status} staat het vast.",
  "moderate.count": "Goedgekeurd: {approved}, geweigerd: {refused}, over: {left}.",
  "moderate.how":
    "Geef --approve ID of --refuse ID op, of voer dit uit in een terminal om het per stuk gevraagd te krijgen.",
  "moderate.no-such": "{file} heeft geen nieuwe inzending ‘{value}’. Wel: {known}",
  "moderate.no-field": "Correcties hebben geen veld ‘{value}’. Er zijn: {known}",
  "moderate.both": "‘{value}’ kan niet én goedgekeurd én geweigerd worden.",
  "moderate.feedback.alone":
    "--feedback voegt alles toe wat nieuw is: er valt niets goed te keuren of te weigeren.",
  "moderate.feedback.aside":
    "Meningen, terzijde gelaten: {count}. --feedback voegt ze toe aan een tabel die alleen van u is.",
  "moderate.feedback.kept":
    "Toegevoegd aan {file}: {count}. Git laat dat bestand weg, en niets publiceert het.",
  "moderate.feedback.table":
    "{file} is geen tabel waaraan meningen toegevoegd kunnen worden: op de eerste regel ontbreekt feedback_id. Geef het een andere naam en voer dit opnieuw uit.",
  "moderate.feedback.good": "Goed:",
  "moderate.feedback.better": "Kan beter:",

  // completion
  "completion.summary": "een script tonen dat in een shell opdrachten en opties aanvult: {choices}",
  "completion.help": `Toont een script dat opdrachten, opties en hun waarden aanvult met de tabtoets, overal waar u \`parvis\` typt:
met \`npm link\`, één keer, wordt dat een opdracht.

  bash   echo 'source <(parvis completion bash)' >> ~/.bashrc
  zsh    echo 'source <(parvis completion zsh)' >> ~/.zshrc, onder compinit
  fish   parvis completion fish > ~/.config/fish/completions/parvis.fish`,
  "completion.unknown-shell": "Voor ‘{value}’ is er geen aanvulling, wel voor: {known}.",

  // translate
  "translate.summary": "vertaal de inhoud, of de woorden van de pagina’s; zeg wat vertaald is",
  "translate.help": `Schrijft de bestanden waarin teksten worden vertaald, zegt wat ontbreekt, en noteert waarvan elke vertaling is gemaakt:
als dat verandert, zegt de controle het.

  npm run translate -- --list              hoeveel er in elke taal vertaald is
  npm run translate -- en                  wat in een taal aan de beurt is
  npm run translate -- en sessions/bread   het bestand van een vertaling, content/EVENT/sessions/bread.en.md, met de teksten
                                           van de bron als commentaar; of wat erin ontbreekt
  npm run translate -- en sessions         hetzelfde voor alle bestanden van een map
  npm run translate -- --done BESTAND      noteert dat het vertaald is; zonder bestand alles wat dat is
  npm run translate -- --same BESTAND      de bron is veranderd, en de vertaling klopt nog
  npm run translate -- oc                  alle woorden van pagina’s in data/words.yaml, in een taal die Parvis niet spreekt`,
  "translate.flag.list": "zeggen hoeveel er in elke taal vertaald is",
  "translate.flag.done":
    "noteren dat de bestanden, of alles wat vertaald is, zeggen wat de bronnen nu zeggen",
  "translate.flag.same": "laten zoals het is wat ouder is dan zijn bron: die zei al hetzelfde",
  "translate.flag.words": "de woorden van pagina’s in data/words.yaml schrijven, en geen inhoud",
  "translate.flag.event": "het evenement waarvan de teksten bedoeld zijn, als er meer zijn",
  "translate.language": "{language}: {own} van {total} teksten vertaald",
  "translate.shelf": "{where}: {own} van {total}",
  "translate.shelf-stale": "{where}: {own} van {total}, waarvan {stale} ouder dan de bron",
  "translate.stale": "Ouder dan de bron:",
  "translate.missing": "Nog niet vertaald:",
  "translate.complete": "Alles is vertaald.",
  "translate.each": "Wat aan de beurt is: npm run translate -- {language}",
  "translate.one-language":
    "De site heeft één taal. Noem de andere in data/site.yaml: languages: [{language}, …]",
  "translate.unknown-language":
    "“{value}” is geen van de talen van deze site.{nearest} Ze spreekt: {known}. Voeg de taal toe aan “languages” in data/site.yaml.",
  "translate.no-file": "Er is geen “{value}” met teksten om te vertalen.{nearest}",
  "translate.which-event":
    "Meer evenementen hebben “{value}”. Zeg welk: --event ID, een van {known}.",
  "translate.none-yet": "“{value}” heeft nog geen vertaling.",
  "translate.own-language":
    "“{value}” hoeft niet in “{language}” te worden vertaald: het is erin geschreven, of zijn evenement spreekt die taal niet.",
  "translate.broken": "{file} bevat fouten. Verbeter die eerst: npm run check",
  "translate.in-place": "Deze worden vertaald waar ze staan:",
  "translate.then":
    "Schrijf daar in de andere taal wat in het commentaar staat. Daarna: npm run translate -- --done {file}",
  "translate.nothing-missing": "Daar ontbreekt niets.",
  "translate.noted": "Genoteerd in {files}, als vertaald van wat de bronnen nu zeggen:",
  "translate.nothing-new": "Alles was al genoteerd: er is niets veranderd.",
  "translate.nothing-stale": "Niets ervan is ouder dan zijn bron.",
  "translate.file.head":
    "Vertaling van {file}: schrijf elke tekst achter zijn dubbele punt. Wat leeg blijft, verschijnt in de taal van de bron.",
  "translate.file.list":
    "Lijsten staan in commentaar: haal de # voor alle regels van een lijst weg, en vertaal elk item.",
  "translate.file.body":
    "De tekst zelf komt onder de tweede regel met streepjes. In de bron staat:",
  "translate.done": "{file}: {translated} vertaald, {missing} ontbreken",
  "translate.dropped": "  Weggehaald, want het Engels heeft ze niet meer: {keys}",
  "translate.words":
    "{file}: {own} van {total} woorden zijn van u; de andere staan er als commentaar",
  "translate.head":
    "Wat op de pagina’s staat. Haal het teken voor een regel weg en schrijf uw eigen woorden.",
  "translate.no-tag": "‘{value}’ is geen taal: geef de code, zoals nl, oc of pt-BR.",
  "translate.no-language":
    "‘{value}’ is geen taal om in te vertalen: geef de code van twee of drie letters, zoals pl. Alles wordt uit het Engels vertaald.",

  // schemas
  "schemas.summary":
    "schrijven wat editors nodig hebben om de bestanden van een site aan te vullen en uit te leggen",
  "schemas.help":
    "Schrijft JSON-schema’s in `.cache/schemas/`: velden, woorden en de id’s van de site, uitgelegd in de taal ervan. `check` en `start` houden ze bij; deze opdracht schrijft ze waar geen van beide al is uitgevoerd.",
  "schemas.written": "Editors vinden wat ze nodig hebben in {folder}",
};
