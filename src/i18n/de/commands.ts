import type { en } from "../en/commands.ts";
import type { Translation } from "../parameters.ts";

/** What commands say, in German. Participles do not agree with a gender, so all that is counted has the same. */
export const de: Translation<typeof en> = {
  // The command line itself: help and options
  "cli.about":
    "Parvis macht aus einem Ordner mit Markdown und YAML die Website einer Veranstaltung.",
  "cli.common": "Optionen aller Befehle für eine Website:",
  "cli.help-of-one": "`{command} -- --help` nennt die Optionen eines Befehls.",

  // What stands in the place of a value or a word
  "cli.value.folder": "ORDNER",
  "cli.value.file": "DATEI",
  "cli.value.url": "URL",
  "cli.value.moment": "ZEITPUNKT",
  "cli.value.format": "FORMAT",
  "cli.value.number": "ZAHL",
  "cli.value.id": "ID",
  "cli.value.ids": "ID,ID",
  "cli.value.fields": "FELD,FELD",
  "cli.value.date": "DATUM",
  "cli.value.old": "VORIGE",
  "cli.value.zone": "ZONE",
  "cli.value.kind": "WAS",
  "cli.value.name": "NAME",
  "cli.value.event": "VERANSTALTUNG",
  "cli.value.shell": "SHELL",
  "cli.value.language": "SPRACHE",
  "cli.value.options": "[Optionen]",

  // What holds without an option
  "cli.default.site": "dieser Ordner",
  "cli.default.now": "jetzt",

  // Options that several commands know
  "cli.flag.site": "der Ordner, in dem content/ und data/ liegen",
  "cli.flag.now": "so erstellen, als wäre es dieser Zeitpunkt: 2013-06-01T12:00",
  "cli.flag.strict": "auch bei Warnungen scheitern",
  "cli.flag.format": "wie Probleme ausgegeben werden: {choices}",
  "cli.flag.all": "jede Warnung ausgeben, auch wenn viele gleich sind",
  "cli.flag.debug": "bei einem Absturz ausgeben, wo er geschah",
  "cli.flag.help": "diese Hilfe ausgeben",
  "cli.flag.out": "der Ordner, in den geschrieben wird",
  "cli.flag.url": "die öffentliche Adresse, wenn es nicht die in data/site.yaml ist",
  "cli.flag.drafts":
    "auch zeigen, was noch nicht veröffentlicht ist, als solches gekennzeichnet: für eine Vorschau",
  "cli.flag.no-cards": "keine Vorschaubilder für soziale Netzwerke zeichnen; das geht schneller",
  "cli.flag.pdf": "das Programm, ein Plakat und Türschilder als PDF ausgeben",
  "cli.flag.kits": "Bilder und Text zum Weitergeben für alle Mitwirkenden in kits.zip packen",

  // What is wrong with the arguments; {nearest} is `cli.nearest`, or nothing
  "cli.hint": "`{command} -- --help` nennt alles, was möglich ist.",
  "cli.unknown-command": "Einen Befehl „{value}“ gibt es nicht.{nearest}",
  "cli.unknown-flag": "Eine Option „{value}“ gibt es nicht.{nearest}",
  "cli.nearest": " Meinten Sie „{value}“?",
  "cli.superfluous":
    "„{value}“ steht allein: Optionen beginnen mit --, und ihr Wert folgt auf sie.",
  "cli.missing-value": "Zu {flag} fehlt ein Wert.",
  "cli.no-value": "{flag} hat keinen Wert.",
  "cli.repeated": "{flag} ist zweimal angegeben.",
  "cli.foreign-flag": "{flag} gehört nicht zu diesem Befehl. Diese Option kennen: {known}.",
  "cli.missing-word": "Es fehlt etwas: {command}",
  "cli.kept-by-npm":
    "npm hat {flag} für sich behalten. Optionen stehen nach zwei Bindestrichen, die allein stehen: {command} -- {flag} …",
  "cli.no-site":
    "{value} enthält weder content/ noch data/. Geben Sie --site den Ordner einer Website.",
  "cli.bad-url":
    "--url braucht eine Adresse mit http oder https, ohne ? und #, etwa https://example.org: „{value}“ ist keine.",
  "cli.bad-now":
    "--now braucht ein Datum oder einen Zeitpunkt, den es gibt, etwa 2013-06-01 oder 2013-06-01T12:00: „{value}“ ist keiner.",
  "cli.bad-language": "Parvis spricht „{value}“ nicht. Es spricht: {known}.",
  "cli.bad-host": "--host ist eines von {known}: „{value}“ gehört nicht dazu.",
  "cli.bad-format": "Zu --format passt nur: {known}. „{value}“ ist nicht dabei.",
  "cli.bad-port": "--port braucht eine Zahl von 0 bis 65535: „{value}“ ist keine.",

  // What ends a command; {path}, {folder}, {lock} and {file} are places on the disk
  "cli.locked":
    "Gerade schreibt hier ein anderer Befehl. Warten Sie, bis er fertig ist; läuft keiner, löschen Sie {lock}.",
  "cli.in-the-way":
    "{folder} stammt nicht von Parvis, aber dieser Name wird gebraucht, während eine Website ersetzt wird. Verschieben Sie den Ordner.",
  "cli.unsettled":
    "Ein Befehl wurde unterbrochen, und was er ändern wollte, lässt sich weder beenden noch zurücknehmen: {reason}. Beheben Sie das und starten Sie einen beliebigen Befehl erneut; was fehlt, wartet in {folder}.",
  "cli.changed":
    "{file} wurde bearbeitet, während der Befehl die Datei ändern wollte. Es wurde nichts geschrieben: Starten Sie ihn erneut.",
  "cli.settled.done":
    "Ein unterbrochener Befehl wurde zu Ende geführt: Alles, was er schreiben sollte, ist da.",
  "cli.settled.undone":
    "Ein unterbrochener Befehl wurde zurückgenommen: Alle Dateien sind wie vor ihm.",
  "cli.settled.kept": "Unverändert gelassen, weil seitdem bearbeitet: {files}",
  "cli.denied.site":
    "In {path} darf nicht geschrieben werden. Geben Sie sich das Recht dazu; es wurde nichts geändert.",
  "cli.system":
    "Das System hat abgelehnt: {message}. Die letzte funktionierende Website ist unverändert.",
  "cli.full":
    "Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; die letzte funktionierende Website ist unverändert.",
  "cli.denied":
    "In {path} darf nicht geschrieben werden. Geben Sie sich das Recht dazu, oder wählen Sie ein anderes --out; die letzte funktionierende Website ist unverändert.",
  "cli.unprinted":
    "Dies ließ sich nicht drucken: {message}. Bitte melden Sie es, mit dieser Datei und dem, was `--debug` dazu ausgibt; um den Rest schon jetzt zu erstellen, nehmen Sie aus der Datei heraus, was zuletzt geändert wurde. Die letzte funktionierende Website ist unverändert.",
  "cli.crash":
    "Parvis selbst ist gescheitert: {message}. Bitte melden Sie es, mit Ihrem Befehl und dem, was `--debug` dazu ausgibt; an Ihren Inhalten liegt es nicht, und die letzte funktionierende Website ist unverändert.",

  "memory.heap":
    "Der Arbeitsspeicher hat für diese Website nicht gereicht. Starten Sie den Befehl mit NODE_OPTIONS=--max-old-space-size={more}, auf einem Rechner, der so viel hat. Die letzte funktionierende Website ist unverändert.",
  "memory.killed":
    "Der Befehl wurde von außen beendet, wie es ein System tut, wenn der Arbeitsspeicher knapp wird. Schließen Sie andere Programme, oder nehmen Sie einen Rechner mit mehr Arbeitsspeicher. Die letzte funktionierende Website ist unverändert.",

  // check and build
  "check.summary": "nur prüfen",
  "check.checked": "Geprüft: Es gibt nichts zu berichtigen.",
  "check.waiting.one":
    "{count} Datei ist noch nicht veröffentlicht; {file} erscheint am {moment}.\n?? {count} Datei ist noch nicht veröffentlicht.",
  "check.waiting.other":
    "{count} Dateien sind noch nicht veröffentlicht; als Nächstes erscheint {file}, am {moment}.\n?? {count} Dateien sind noch nicht veröffentlicht.",
  "check.waiting-parts.one":
    "Ein Teil von {count} Datei ist noch nicht veröffentlicht; der in {file} erscheint am {moment}.\n?? Ein Teil von {count} Datei ist noch nicht veröffentlicht.",
  "check.waiting-parts.other":
    "Teile von {count} Dateien sind noch nicht veröffentlicht; als Nächstes erscheint der in {file}, am {moment}.\n?? Teile von {count} Dateien sind noch nicht veröffentlicht.",
  "check.strict": "Warnungen zählen als Fehler (--strict).",
  "check.flag.base":
    "der Ordner der Website, wie sie veröffentlicht ist, damit --format suggestions sagt, was sich ändert",
  "check.no-base":
    "{value} ist kein Ordner. Geben Sie --base den der Website, wie sie veröffentlicht ist.",
  "build.summary": "prüfen, dann die Website in _site/ erstellen",
  "build.built": "Erstellt in {out}",
  "build.pages": "Seiten",
  "build.files": "Dateien",
  "build.heaviest-page": "größte Seite",
  "build.heaviest-file": "größte Datei",
  "build.printed": "zum Drucken",
  "build.boxes": "keine Schrift für",
  "build.time": "Dauer",
  "build.warnings": "Warnungen",
  "build.own-style": "eigene Stile",
  "build.own-style-weight": "{file} ({weight} in jeder Seite, komprimiert)",
  "build.cardless": "ohne Vorschaubild",
  "build.cardless-why": "{number} (keine Schrift für: {titles})",
  "build.kits": "Pakete für Mitwirkende",
  "build.no-kits": "keine: Keine kommende Veranstaltung hat Mitwirkende",
  "build.kept": "Es wurde nichts erstellt: {out} ist unverändert.",
  "build.refused.not-a-folder": "{out} ist eine Datei. Geben Sie --out den Namen eines Ordners.",
  "build.refused.leads-nowhere":
    "{out} verweist auf etwas, das es nicht gibt. Legen Sie den Ordner an, auf den verwiesen wird, oder wählen Sie ein anderes --out.",
  "build.refused.not-ours":
    "{out} enthält Dateien, die nicht von Parvis stammen, und beim Erstellen wird der ganze Ordner ersetzt. Leeren Sie ihn, oder wählen Sie ein anderes --out.",
  "build.refused.holds-files-of-others":
    "{out} enthält mehr als eine erstellte Website (Ihre Inhalte, Parvis selbst oder Ihren persönlichen Ordner), und beim Erstellen wird der ganze Ordner ersetzt. Wählen Sie ein anderes --out.",
  "build.refused.in-the-content":
    "{out} liegt innerhalb der Inhalte und würde beim nächsten Erstellen mitgelesen. Wählen Sie ein anderes --out.",
  "build.no-chromium":
    "PDF-Dateien druckt Chromium, und hier ließ sich keiner starten ({reason}). Installieren Sie Google Chrome, oder geben Sie der Umgebungsvariablen PARVIS_CHROMIUM den Pfad eines Chromium; ohne --pdf wird alles andere erstellt. {out} ist unverändert.",
  "build.no-printer":
    "PDF-Dateien druckt Chromium, das nicht mit Parvis installiert wird: npm install playwright-core @sparticuz/chromium. Ohne --pdf wird alles andere erstellt. {out} ist unverändert.",
  "build.foreign":
    "{file} in {out} stammt nicht von Parvis, und die Website hat dort jetzt selbst eine Datei. Verschieben Sie sie, oder geben Sie der Seite einen anderen Namen; {out} ist unverändert.",
  "build.kept-foreign": "In {out} behalten, weil nicht von Parvis: {files}",
  "build.no-address":
    "Die Adresse der Website ist noch offen (url: tba in data/site.yaml): Was geteilt und gedruckt wird, nennt keine, die stimmt, und Suchmaschinen werden gebeten, die Website nicht aufzunehmen.",
  "build.preview":
    "Das ist eine Vorschau, für eine andere Adresse als die url in data/site.yaml: Suchmaschinen werden gebeten, sie nicht aufzunehmen. Wird die Website unter {url} veröffentlicht, schreiben Sie das dort hin.",

  // Around the problems of content
  "problems.error": "Fehler",
  "problems.warning": "Warnung",
  // {errors} and {warnings} are the two texts that follow.
  "problems.count": "{errors}, {warnings}",
  "problems.errors.one": "{count} Fehler",
  "problems.errors.other": "{count} Fehler",
  "problems.warnings.one": "{count} Warnung",
  "problems.warnings.other": "{count} Warnungen",
  "problems.more.one": "… und {count} weitere Warnung {code}; --all zeigt jede.",
  "problems.more.other": "… und {count} weitere Warnungen {code}; --all zeigt jede.",
  // The summary of a check in Markdown: the columns of its table
  "problems.table.severity": "Schwere",
  "problems.table.place": "Wo",
  "problems.table.message": "Was nicht stimmt",
  "problems.table.hint": "Wie es zu berichtigen ist",
  "problems.table.more.one": "… und {count} weiteres Problem.",
  "problems.table.more.other": "… und {count} weitere Probleme.",

  "review.summary":
    "einem Pull Request auf GitHub sagen, was `check --format suggestions` gefunden hat",
  "review.flag.preview": "wo sich die Website herunterladen lässt, wie sie wäre",
  "review.visitors": "Was sich für Besucher ändert",
  "review.unknown": "Was sich für Besucher ändert, steht hier, sobald die Fehler behoben sind.",
  "review.same": "Am Programm ändert sich nichts, und keine Adresse geht verloren.",
  "review.gone.one":
    "{count} Adresse führte ins Leere. Wenn ihre Seite umgezogen ist, sagen Sie es in data/site.yaml unter redirects:",
  "review.gone.other":
    "{count} Adressen führten ins Leere. Wenn ihre Seiten umgezogen sind, sagen Sie es in data/site.yaml unter redirects:",
  "review.more.one": "… und {count} weitere Zeile.",
  "review.more.other": "… und {count} weitere Zeilen.",
  "review.preview":
    "[Laden Sie die Website herunter, wie sie wäre]({url}), entpacken Sie sie, tippen Sie in ihrem Ordner `npx serve -l 8080` und öffnen Sie http://localhost:8080.",
  "review.mended": "✅ Ist behoben.",
  "review.told": "Der Pull Request ist informiert.",
  "review.refused":
    "GitHub lässt hier nicht kommentieren (etwa weil der Pull Request aus einem Fork kommt), darum steht der Kommentar unten: {reason}",
  "review.no-pull-request":
    "`parvis review` ist für einen Workflow von GitHub, den ein Pull Request ausgelöst hat, mit GITHUB_TOKEN in seiner Umgebung.",
  "review.bad-file": "{file} ist nicht, was `parvis check --format suggestions` schreibt.",

  // start: in the terminal and in the browser
  "start.summary": "erstellen, auf diesem Rechner anzeigen, bei jeder Änderung neu erstellen",
  "start.flag.port": "der Port, unter dem die Website zu sehen ist",
  "start.default.port": "8080, oder der nächste freie",
  "start.serving": "Die Website ist unter {url} zu sehen (Strg+C beendet sie)",
  "start.rebuilt": "Erstellt: {pages} Seiten",
  "start.failed": "Die Website ließ sich nicht erstellen:",
  "start.port-taken":
    "Der Port {port} ist belegt. Nennen Sie mit --port einen anderen, oder lassen Sie die Option weg.",
  "start.overlay.faulty":
    "Am Inhalt ist etwas zu berichtigen. Dahinter liegt die letzte funktionierende Seite.",
  "start.overlay.failed":
    "Die Website ließ sich nicht erstellen. Dahinter liegt die letzte funktionierende Seite.",
  "start.overlay.close": "Schließen",
  "start.overlay.open": "Im Editor öffnen",
  "start.overlay.no-editor":
    "Es wurde kein Editor gefunden, der das öffnen könnte. Nennen Sie Ihren in der Umgebungsvariable EDITOR, zum Beispiel EDITOR=code, und starten Sie neu.",
  "start.first.title": "Hier ist noch keine Seite",
  "start.first.text":
    "Sie erscheint, sobald sich die Website erstellen lässt. Was noch fehlt, steht im Terminal.",

  // record
  "record.summary":
    "das veröffentlichte Programm festhalten, damit Kalender seinen Änderungen folgen",
  "record.flag.dry-run":
    "nur sagen, was geschrieben würde und was einzufügen ist; nichts schreiben",
  "record.recorded": "Festgehalten: {files}",
  "record.unrecorded": "Es wurde nichts geschrieben (--dry-run). Geschrieben würde: {files}",
  "record.unchanged": "Seit dem zuletzt festgehaltenen Stand hat sich nichts geändert.",
  "record.no-time": "noch ohne Uhrzeit",
  "record.no-room": "Raum folgt",
  "record.no-title": "Titel folgt",
  "record.paste": "Damit auf der Website steht, was vorher galt, fügen Sie ein:",
  "record.silence":
    "Soll eine Änderung nicht gemeldet werden, schreiben Sie in ihren Zeitblock oder Programmpunkt: silent_until: {date}",
  "record.new-line": "{place}, in einer neuen Zeile:",
  "record.insert": "{place}, einfügen:",
  "record.replace": "{place}, anstelle von {what}:",

  // One line a change, before its title
  "record.each.added": "Neu:",
  "record.each.moved": "Verlegt:",
  "record.each.cancelled": "Abgesagt:",
  "record.each.removed":
    "Herausgenommen (Ist es abgesagt? Dann behalten Sie es, mit status: cancelled):",
  "record.each.tentative": "Unter Vorbehalt:",
  "record.each.confirmed": "Bestätigt:",
  "record.each.changed": "Geändert:",
  // A line: `record.each`, the title, and when and where that is
  "record.line": "{happened} „{title}“, {where}",
  "record.line-nowhere": "{happened} „{title}“",

  // Of each event what happened, and how many entries of calendars change
  "record.head.one": "{event}: {changes}; {count} Kalendereintrag ändert sich",
  "record.head.other": "{event}: {changes}; {count} Kalendereinträge ändern sich",
  "record.entries.one": "{event}: {count} Kalendereintrag ändert sich",
  "record.entries.other": "{event}: {count} Kalendereinträge ändern sich",

  // What is counted, and its gender (m or f), with which what happened agrees
  "record.noun.talk.one": "{count} Vortrag",
  "record.noun.talk.other": "{count} Vorträge",
  "record.gender.talk": "m",
  "record.noun.keynote.one": "{count} Keynote",
  "record.noun.keynote.other": "{count} Keynotes",
  "record.gender.keynote": "m",
  "record.noun.panel.one": "{count} Podiumsgespräch",
  "record.noun.panel.other": "{count} Podiumsgespräche",
  "record.gender.panel": "m",
  "record.noun.demo.one": "{count} Vorführung",
  "record.noun.demo.other": "{count} Vorführungen",
  "record.gender.demo": "m",
  "record.noun.workshop.one": "{count} Workshop",
  "record.noun.workshop.other": "{count} Workshops",
  "record.gender.workshop": "m",
  "record.noun.lightning.one": "{count} Kurzvortrag",
  "record.noun.lightning.other": "{count} Kurzvorträge",
  "record.gender.lightning": "m",
  "record.noun.other.one": "{count} Programmpunkt",
  "record.noun.other.other": "{count} Programmpunkte",
  "record.gender.other": "m",
  "record.noun.slot.welcome.one": "{count} Begrüßung",
  "record.noun.slot.welcome.other": "{count} Begrüßungen",
  "record.gender.slot.welcome": "m",
  "record.noun.slot.talks.one": "{count} Vortragsblock",
  "record.noun.slot.talks.other": "{count} Vortragsblöcke",
  "record.gender.slot.talks": "m",
  "record.noun.slot.plenary.one": "{count} Plenum",
  "record.noun.slot.plenary.other": "{count} Plenen",
  "record.gender.slot.plenary": "m",
  "record.noun.slot.discussion.one": "{count} Diskussion",
  "record.noun.slot.discussion.other": "{count} Diskussionen",
  "record.gender.slot.discussion": "m",
  "record.noun.slot.break.one": "{count} Pause",
  "record.noun.slot.break.other": "{count} Pausen",
  "record.gender.slot.break": "m",
  "record.noun.slot.meal.one": "{count} Essen",
  "record.noun.slot.meal.other": "{count} Essen",
  "record.gender.slot.meal": "m",
  "record.noun.slot.social.one": "{count} Beisammensein",
  "record.noun.slot.social.other": "{count} gesellige Runden",
  "record.gender.slot.social": "m",
  "record.noun.slot.other.one": "{count} Zeitblock",
  "record.noun.slot.other.other": "{count} Zeitblöcke",
  "record.gender.slot.other": "m",
  "record.noun.event.one": "{count} Veranstaltung",
  "record.noun.event.other": "{count} Veranstaltungen",
  "record.gender.event": "m",
  "record.noun.entry.one": "{count} Eintrag",
  "record.noun.entry.other": "{count} Einträge",
  "record.gender.entry": "m",

  // What happened to it: {what} is counted, like “2 talks”
  "record.happened.added.m.one": "{what} neu",
  "record.happened.added.m.other": "{what} neu",
  "record.happened.added.f.one": "{what} neu",
  "record.happened.added.f.other": "{what} neu",
  "record.happened.moved.m.one": "{what} verlegt",
  "record.happened.moved.m.other": "{what} verlegt",
  "record.happened.moved.f.one": "{what} verlegt",
  "record.happened.moved.f.other": "{what} verlegt",
  "record.happened.cancelled.m.one": "{what} abgesagt",
  "record.happened.cancelled.m.other": "{what} abgesagt",
  "record.happened.cancelled.f.one": "{what} abgesagt",
  "record.happened.cancelled.f.other": "{what} abgesagt",
  "record.happened.removed.m.one": "{what} herausgenommen",
  "record.happened.removed.m.other": "{what} herausgenommen",
  "record.happened.removed.f.one": "{what} herausgenommen",
  "record.happened.removed.f.other": "{what} herausgenommen",
  "record.happened.tentative.m.one": "{what} unter Vorbehalt",
  "record.happened.tentative.m.other": "{what} unter Vorbehalt",
  "record.happened.tentative.f.one": "{what} unter Vorbehalt",
  "record.happened.tentative.f.other": "{what} unter Vorbehalt",
  "record.happened.confirmed.m.one": "{what} bestätigt",
  "record.happened.confirmed.m.other": "{what} bestätigt",
  "record.happened.confirmed.f.one": "{what} bestätigt",
  "record.happened.confirmed.f.other": "{what} bestätigt",
  "record.happened.changed.m.one": "{what} geändert",
  "record.happened.changed.m.other": "{what} geändert",
  "record.happened.changed.f.one": "{what} geändert",
  "record.happened.changed.f.other": "{what} geändert",

  // new
  "new.summary": "eine kommentierte Datei anlegen: {choices}",
  "new.help": `Legt im Inhalt eine Datei an, die die Prüfung besteht, und sagt, was damit zu tun ist. Überschreibt nie eine andere.

  npm run new -- event NAME              eine Veranstaltung; ihre Kennung beginnt mit dem Jahr
  npm run new -- event ID --from VORIGE  die nächste Ausgabe einer Veranstaltung: Ort, Zeiten und Seiten wie zuvor,
                                         an denselben Wochentagen, ohne Mitwirkende und Programmpunkte
  npm run new -- speaker NAME            eine Person (ebenso session, theme, news)
  npm run new -- session ID --language en
                                         die Übersetzung eines Programmpunkts, zum Ausfüllen
  npm run new -- page NAME               eine Seite der Veranstaltung, oder einer Website mit mehreren
  npm run new -- day 2027-09-12          ein Tag des Programms
  npm run new -- venue NAME              ein Ort, in data/venues.yaml (ebenso organisation)
  npm run new -- site ORDNER             der Ordner einer neuen Website, mit einer Veranstaltung`,
  "new.flag.event": "die Veranstaltung dazu, wenn es mehrere gibt; auch für eine Seite",
  "new.flag.id": "die Kennung, wenn sie nicht aus dem Namen entstehen soll",
  "new.flag.start": "der Beginn der Veranstaltung: 2027-09-11, 2027-09-11T14:00 oder 2027-09",
  "new.flag.from": "die Veranstaltung, deren nächste Ausgabe vorbereitet wird",
  "new.flag.draft": "es ist ein Entwurf und wird noch nicht veröffentlicht",
  "new.made": "Angelegt:",
  "new.changed": "Geändert:",
  "new.next.event":
    "Nun: Füllen Sie event.md aus und sehen Sie sich das Ergebnis mit npm start an. Mitwirkende, Programmpunkte und Seiten legen Sie ebenso an: npm run new -- speaker NAME",
  "new.next.edition":
    "Nun: Lesen Sie event.md durch, vor allem das Datum: {start} bis {end}. Mitwirkende, Programmpunkte, Themen, Partner und die Adressen der Anmeldung tragen Sie selbst ein.",
  "new.next.speaker": "Nun: Nennen Sie diese Person in einem Programmpunkt: {yaml}",
  "new.next.session": "Nun: Tragen Sie ihn in einen Zeitblock in programme/ ein: {yaml}",
  "new.next.theme": "Nun: Tragen Sie es in einen Zeitblock in programme/ ein: {yaml}",
  "new.next.page":
    "Nun: Schreiben Sie den Text unter die zweite Zeile aus Bindestrichen; {yaml} bringt die Seite ins Menü.",
  "new.next.news":
    "Nun: Schreiben Sie den Text unter die zweite Zeile aus Bindestrichen; er wird ab {date} veröffentlicht.",
  "new.no-kind": "„{value}“ lässt sich nicht anlegen.{nearest} Möglich sind: {known}.",
  "new.no-id":
    "Aus „{value}“ lässt sich keine Kennung machen: Kennungen bestehen aus Kleinbuchstaben a–z, Ziffern und Bindestrichen. Wählen Sie eine: --id meine-kennung",
  "new.bad-id":
    "„{value}“ ist keine Kennung: Erlaubt sind Kleinbuchstaben a–z, Ziffern und Bindestriche.{nearest}",
  "new.exists":
    "{file} gibt es schon, und die Datei bleibt, wie sie ist. Wählen Sie einen anderen Namen oder eine andere Kennung: --id meine-kennung",
  "new.no-event":
    "Es gibt noch keine Veranstaltung. Legen Sie zuerst eine an: npm run new -- event NAME",
  "new.which-event":
    "Die Website hat mehrere Veranstaltungen. Sagen Sie, welche gemeint ist: --event ID, möglich sind {known}.",
  "new.unknown-event": "Eine Veranstaltung „{value}“ gibt es nicht.{nearest} Es gibt: {known}.",
  "new.event-only": "{flag} ist nur für Veranstaltungen: npm run new -- event NAME {flag} …",
  "new.no-draft":
    "--draft ist für das, was eine eigene Seite hat: {known}; eine Übersetzung wartet mit dem, was sie übersetzt.",
  "new.not-for-event":
    "--event ist für das, was zu einer Veranstaltung gehört; eine Veranstaltung hat einen Namen: npm run new -- event NAME",
  "new.shared":
    "--event ist nicht nötig: Orte und Organisationen sind allen Veranstaltungen gemeinsam.",
  "new.bad-start":
    "--start braucht ein Datum, einen Zeitpunkt oder einen Monat, etwa 2027-09-11, 2027-09-11T14:00 oder 2027-09: „{value}“ ist nichts davon.",
  "new.broken": "In content/{value}/ sind Fehler. Berichtigen Sie sie zuerst: npm run check",
  "new.refused": "Es wurde nichts angelegt: Es wäre falsch, wie oben steht.",
  "new.nearest": " Meinten Sie „{value}“?",
  "new.next.day": "Nun: Füllen Sie seine Zeitblöcke aus und sehen Sie ihn sich mit npm start an.",
  "new.next.venue": "Nun: Nennen Sie den Ort in event.md: {yaml}",
  "new.next.organisation": "Nun: Nennen Sie sie in event.md: {yaml}",
  "new.bad-day": "„{value}“ ist kein Datum, das es gibt. Schreiben Sie es so: 2027-09-11.",
  "new.outside-event":
    "Der {value} ist kein Tag der Veranstaltung; sie geht von {start} bis {end}. Ändern Sie zuerst start und end in {file}.",
  "new.entry-exists":
    "In {file} gibt es „{id}“ schon. Wählen Sie einen anderen Namen oder eine andere Kennung: --id meine-kennung",
  "new.by-hand":
    "{file} ist so geschrieben, dass sich nichts anfügen lässt. Wenn npm run check darin nichts auszusetzen hat, schreiben Sie selbst ans Ende:\n{yaml}",
  "new.site-only": "{flag} ist für eine neue Website: npm run new -- site ORDNER {flag} …",
  "new.not-for-site": "{flag} ist nicht für eine neue Website. Dafür sind: {known}.",
  "new.flag.language": "die Sprache der Website: {choices}; bei Vorhandenem die einer Übersetzung",
  "new.flag.title": "wie die Veranstaltung heißt",
  "new.flag.day": "wann sie beginnt: 2027-09-11, 2027-09-11T14:00 oder 2027-09",
  "new.flag.place":
    "wo sie stattfindet: eine Stadt, oder ein Ort und seine Stadt mit Komma dazwischen",
  "new.flag.publisher": "wer sie veranstaltet und die Website herausgibt",
  "new.flag.registration":
    "wo man sich anmeldet: eine Webseite, eine E-Mail-Adresse oder eine Telefonnummer; none, wenn es keine Anmeldung braucht",
  "new.flag.host": "wo die Website veröffentlicht wird: {choices}",
  "new.flag.url": "die öffentliche Adresse der Website",
  "new.flag.timezone": "die Zeitzone der Veranstaltung, etwa Europe/Berlin",
  "new.default.language": "die dieses Rechners",
  "new.default.timezone": "die dieses Rechners",

  // new site, and npm create parvis
  "create.summary":
    "den Ordner einer neuen Website anlegen: was gefragt wird, lässt sich auch als Option angeben",
  "site.ask.language": "In welcher Sprache ist die Website?",
  "site.ask.title": "Wie heißt die Veranstaltung?",
  "site.ask.folder": "In welchem Ordner soll sie liegen? Er wird angelegt.",
  "site.ask.day":
    "Wann beginnt sie? Ein Datum wie 2027-09-11, mit Uhrzeit wie 2027-09-11T14:00, oder ein Monat wie 2027-09.",
  "site.ask.place": "Wo? Eine Stadt, oder ein Ort und seine Stadt: Gemeindesaal, Grünau",
  "site.ask.publisher": "Wer veranstaltet sie?",
  "site.ask.registration":
    "Wo meldet man sich an? Eine Webseite, eine E-Mail-Adresse oder eine Telefonnummer; none, wenn es keine Anmeldung braucht.",
  "site.ask.host": "Wo wird die Website veröffentlicht?",
  "site.ask.url": "Wie wird ihre öffentliche Adresse sein?",
  "site.ask.unknown": "leer, wenn es noch nicht bekannt ist",
  "site.host.ftp": "Webspace, über FTP",
  "site.host.none": "Das weiß ich noch nicht",
  "site.no-title": 'Sagen Sie, wie die Veranstaltung heißt: --title "Dorffest"',
  "site.bad-registration":
    "--registration braucht eine Webadresse (https://…), eine E-Mail-Adresse, eine Telefonnummer oder das Wort none: „{value}“ ist nichts davon.{nearest}",
  "site.in-the-way":
    "In {folder} liegen andere Dateien: {files}. Eine neue Website braucht einen eigenen Ordner. Nennen Sie einen, den es noch nicht gibt; er wird angelegt.",
  "site.in-place.said":
    "In {folder} liegt schon eine Website: Was {flag} sagt, steht dort in content/ und data/. Lassen Sie {flag} weg; hier gilt nur --host.",
  "site.in-place.taken":
    "Nichts wurde angelegt: In {folder} liegt schon {files}. Verschieben Sie das zuerst, oder behalten Sie es und ergänzen Sie von Hand, was fehlt: docs/publishing.md von Parvis enthält die Dateien jedes Hosters.",
  "site.not-a-folder":
    "{folder} ist eine Datei. Nennen Sie einen Ordner, den es noch nicht gibt; er wird angelegt.",
  "site.cancelled": "Es wurde nichts angelegt.",
  "site.next": "Die Website liegt in {folder}. Drei Befehle, einer nach dem anderen:",
  "site.next.install": "holt Parvis",
  "site.next.start": "zeigt die Website auf Ihrem Rechner; Strg+C beendet es",
  "site.next.build": "baut in _site/, was veröffentlicht wird",
  "site.readme": "README.md sagt, wie es weitergeht.",

  // archive
  "archive.summary":
    "eine beendete Veranstaltung ab jetzt unverändert lassen, auch wenn sich Parvis ändert",
  "archive.archived":
    "Archiviert: {event}, {files} Dateien in {folder}/. Nehmen Sie sie in git auf; ab jetzt werden sie veröffentlicht, wie sie sind.",
  "archive.which": `Welche Veranstaltung soll archiviert werden? Vorbei und noch nicht archiviert: {events}.
  npm run archive -- {first}`,
  "archive.none":
    "Nennen Sie eine Veranstaltung. Zurzeit ist keine vorbei, die noch zu archivieren wäre.",
  "archive.no-event":
    "Eine Veranstaltung „{event}“ gibt es nicht. Die Veranstaltungen dieser Website: {events}.",
  "archive.did-you-mean": "Eine Veranstaltung „{event}“ gibt es nicht. Meinten Sie „{nearest}“?",
  "archive.not-past":
    "„{event}“ ist noch nicht vorbei (Ende: {end}). Ein Archiv bewahrt, was sich nicht mehr ändert: Kommen Sie danach wieder, oder nennen Sie mit --now den Zeitpunkt, der gelten soll.",
  "archive.no-end":
    "„{event}“ hat noch kein Datum, ist also nicht vorbei. Ein Archiv bewahrt, was sich nicht mehr ändert: Kommen Sie danach wieder.",
  "archive.not-published":
    "„{event}“ ist noch nicht veröffentlicht: In {file} steht `draft` oder ein `publish`, das noch kommt. Ein Archiv bewahrt, was zu sehen war: Kommen Sie wieder, wenn sie veröffentlicht ist.",
  "archive.to-come":
    "Von „{event}“ ist etwas noch nicht veröffentlicht: {files|list}. Ein Archiv enthielte es nie: Kommen Sie danach wieder, nennen Sie mit --now den Zeitpunkt, der gelten soll, oder nehmen Sie es heraus.",
  "archive.drafts": "Entwürfe sind nicht darin: {files|list}.",

  // import
  "import.summary": "ein Programm aus einem anderen System übernehmen",
  "import.help":
    "DATEI ist schedule.xml oder schedule.json (pretalx, frab, OSEM, FOSDEM), das JSON von Sessionize oder OpenPlanner,\nein Kalender (.ics), eine Tabelle (CSV, XLSX, ODS) oder jedes JSON, YAML oder XML mit einer Zuordnung; oder die\nAdresse davon, https://…, die ein späterer Import ohne DATEI wieder abfragt. Sonst wird nichts aus dem Netz geladen.",
  "import.flag.into": "der Ordner der Website, oder ein neuer, der zu einer Website wird",
  "import.flag.event": "die Kennung der Veranstaltung",
  "import.flag.format": "das Format der Datei: {choices}",
  "import.flag.timezone":
    "die Zeitzone der Veranstaltung, etwa Europe/Berlin, wenn die Datei keine oder eine falsche nennt",
  "import.flag.start": "der erste Tag der Veranstaltung, für Tabellen, deren Tage kein Jahr haben",
  "import.flag.map": "was in der Datei was ist, als YAML: title: Betreff",
  "import.flag.draft-map": "einen Entwurf dafür neben die Datei schreiben, zum Nachbessern",
  "import.flag.sheet": "welches Blatt einer Arbeitsmappe: sein Name oder seine Nummer",
  "import.flag.media": "Porträts und Dokumente, die schon geholt sind, unter ihren Namen",
  "import.flag.prune":
    "entfernen, was nicht mehr in der Datei steht und hier nicht bearbeitet wurde",
  "import.flag.keep":
    "was dort und hier geändert wurde, bleibt wie hier und wird nicht mehr gemeldet",
  "import.flag.all": "alles im Bericht einzeln aufführen",
  "import.flag.now": "so prüfen, als wäre es dieser Zeitpunkt",
  "import.default.event": "aus Titel und Jahr",
  "import.default.format": "wird erkannt",
  "import.default.sheet": "das erste",

  // Why a file is refused
  "import.fault.no-file": "Eine Datei {value} gibt es nicht.",
  "import.fault.not-https": "Nur Adressen mit https:// werden geladen: {value} ist keine.",
  "import.fault.private-address":
    "{value} führt zu keiner öffentlichen Adresse und wird deshalb nicht abgefragt. Speichern Sie die Datei und importieren Sie diese.",
  "import.fault.unreachable":
    "{value} ist nicht erreichbar: {message}. Nichts wurde geändert; versuchen Sie es später noch einmal.",
  "import.fault.too-many-redirects":
    "{value} wird ohne Ende von Adresse zu Adresse weitergeleitet.",
  "import.fault.no-address":
    "Kein Import hat eine Adresse, die sich wieder abfragen ließe. Nennen Sie DATEI oder einmal die Adresse: https://…",
  "import.fault.too-large": "Die Datei ist größer als {size} MB: Kein Programm ist so lang.",
  "import.fault.not-text":
    "Die Datei ist weder Text noch Arbeitsmappe: Ein Programm ist XML, JSON, YAML, iCalendar (.ics), CSV, XLSX oder ODS. Speichern Sie es zuerst in einem dieser Formate.",
  "import.fault.old-workbook":
    "Die Datei ist eine Arbeitsmappe von Excel vor 2007 (.xls) oder durch ein Passwort geschützt. Speichern Sie sie als .xlsx oder .ods, ohne Passwort.",
  "import.fault.locked": "Die Datei ist durch ein Passwort geschützt. Speichern Sie sie ohne.",
  "import.fault.bad-zip":
    "Die Datei ist gepackt, und was darin ist, ist beschädigt ({message}). Speichern oder laden Sie sie noch einmal.",
  "import.fault.zip-bomb":
    "Ausgepackt hätte die Datei {entries} Teile oder mehr als {size} MB Text: So groß ist kein Programm. Sie wurde nicht ausgepackt.",
  "import.fault.too-many-cells":
    "Das Blatt hat mehr als {most} Zellen: So viele hat kein Programm. Lassen Sie nur die Zeilen des Programms stehen.",
  "import.fault.bad-workbook":
    "Die Arbeitsmappe lässt sich nicht lesen: {message}. Speichern Sie sie noch einmal, oder als CSV.",
  "import.fault.no-sheet":
    "Die Arbeitsmappe hat kein Blatt „{value}“. Ihre Blätter: {sheets|list}.",
  "import.fault.unknown-zip":
    "Die Datei ist gepackt und enthält kein bekanntes Programm: weder eine Arbeitsmappe (.xlsx, .ods) noch `sessions`. Sie enthält: {names|list}. Packen Sie sie aus und importieren Sie, was das Programm enthält.",
  "import.fault.empty": "Die Datei ist leer.",
  "import.fault.too-deep":
    "Ihre Werte sind tiefer verschachtelt als die irgendeines Programms. Exportieren Sie sie neu.",
  "import.fault.unread-file":
    "Sie lässt sich nicht lesen, durch einen Fehler von Parvis selbst: {message}. Es wurde nichts importiert. Bitte melden Sie es, wenn möglich mit der Datei.",
  "import.fault.bad-json": "Das JSON der Datei ist beschädigt: {message}. Exportieren Sie sie neu.",
  "import.fault.bad-yaml":
    "Die Datei ist in Zeile {line} kaputtes YAML. Bessern Sie sie dort aus oder exportieren Sie sie noch einmal.",
  "import.fault.unknown-json":
    "Dieses JSON ist kein Programm in einer bekannten Form. --draft-map schreibt auf, was darin was sein könnte, damit Sie es nachbessern.",
  "import.fault.unknown-yaml":
    "Dieses YAML ist kein Programm in einer bekannten Form. --draft-map schreibt auf, was darin was sein könnte, damit Sie es nachbessern.",
  "import.fault.other-system":
    "Das scheint {name} zu sein, was sich so nicht lesen lässt. Exportieren Sie stattdessen {reads}.",
  "import.fault.sessionize-view":
    "Das ist eine andere Ansicht von Sessionize. Wählen Sie „All“ (…/view/All) als Endpunkt; darin stehen sessions, speakers, rooms und categories zusammen.",
  "import.fault.web-page":
    "Das ist eine Webseite, kein Programm. Speichern Sie den Export selbst: `schedule.xml`, `schedule.json`, `.ics` oder CSV.",
  "import.fault.unknown-xml":
    "Dieses XML ist kein Programm in einer bekannten Form wie `schedule.xml`. --draft-map schreibt auf, was darin was sein könnte, damit Sie es nachbessern.",
  "import.fault.unknown-format":
    "Das Format ist nicht bekannt. Nennen Sie es mit --format: frab-xml, frab-json, sessionize, ics oder csv.",
  "import.fault.xml-entities":
    "Das XML legt eigene Entitäten fest, die kein Programm braucht und die ein Angriff sein können. Exportieren Sie es neu.",
  "import.fault.bad-xml": "Das XML der Datei ist beschädigt: {message}. Exportieren Sie sie neu.",
  "import.fault.bad-ics":
    "Der Kalender bricht ab: Zeile {line} beginnt {name}, und nichts beendet es. Exportieren Sie ihn neu.",
  "import.fault.bad-csv": "Die Tabelle lässt sich nicht lesen: {message}.",
  "import.fault.no-sessions": "Die Datei enthält keinen Programmpunkt.",
  "import.fault.bad-fields":
    "Die Datei ist nicht gültig: Dies entspricht nicht ihrem Format. Berichtigen Sie es dort und exportieren Sie sie neu:",
  "import.fault.map-field":
    "--map nennt ein Feld, das keine Tabelle hat: „{value}“. Felder sind: id, title, subtitle, date, start, end, duration, room, track, kind, speakers, organisations, language, level, tags, abstract, description, url, status.",
  "import.fault.map-column":
    "--map nennt eine Spalte, die die Tabelle nicht hat: „{value}“. Ihre Spalten: {columns}.",
  "import.fault.map-errors": "Die Zuordnung hat Fehler, deshalb wurde nichts importiert:",
  "import.fault.draft-exists":
    "{file} gibt es schon. Bessern Sie die Datei nach, oder verschieben Sie sie zuerst.",
  "import.fault.no-draft":
    "Nichts in der Datei sieht nach einer Liste von Programmpunkten aus: Eine Zuordnung lässt sich nicht erraten.",
  "import.fault.no-title-column":
    "Keine Spalte sieht nach den Titeln von Programmpunkten aus. Die Spalten: {columns}. Sagen Sie mit --map DATEI, welche es ist, in einer YAML-Datei mit einer Zeile wie `title: Betreff`.",
  "import.fault.no-year":
    "Zeile {line} nennt einen Tag ohne Jahr: „{value}“. Nennen Sie den Beginn der Veranstaltung: --start 2027-06-12",
  "import.fault.bad-state":
    "{file} lässt sich nicht lesen: Die Datei wurde verändert. Holen Sie sie aus Ihrem Repository zurück.",
  "import.fault.broken-file":
    "{file} lässt sich nicht lesen. Berichtigen Sie die Datei zuerst: npm run check sagt, was falsch ist.",
  "import.fault.no-media": "--media braucht einen Ordner: {value} ist keiner.",
  "import.fault.bad-timezone":
    "--timezone braucht eine Zeitzone wie Europe/Berlin: „{value}“ ist keine.",
  "import.fault.no-zone":
    "Die Datei nennt keine Zeitzone, und es gibt noch keine Website, die eine hat. Nennen Sie den Ort ihrer Uhrzeiten: --timezone Europe/Paris",
  "import.fault.unknown-zone":
    "Die Datei nennt eine unbekannte Zeitzone, „{value}“, und es gibt noch keine Website, die eine hat. Nennen Sie den Ort ihrer Uhrzeiten: --timezone Europe/Paris",
  "import.fault.bad-start":
    "--start verlangt das Datum, an dem die Veranstaltung beginnt, wie 2027-06-12: „{value}“ ist keines.",
  "import.fault.bad-event":
    "--event braucht einen Namen aus Kleinbuchstaben, Ziffern und Bindestrichen: „{value}“ ist keiner.",
  "import.fault.not-a-site":
    "{value} enthält Dateien, aber keine Website. Geben Sie --into den Ordner einer Website, oder einen neuen.",
  "import.fault.site-errors":
    "Die Website würde die Prüfung nicht bestehen; darum wurde nichts importiert:",
  "import.fault.counts":
    "Die Zahlen stimmen nicht überein; darum wurde nichts importiert. Bitte melden Sie es, wenn möglich mit der Datei.",

  // What a report lists, each with the things it is true of
  "import.note.encoding": "Nicht in UTF-8: gelesen als",
  "import.note.no-character": "Codes, die kein Text zeigen kann: herausgenommen",
  "import.note.hidden-character":
    "Zeichen, die niemand sieht und die ändern oder verbergen, was daneben steht: herausgenommen",
  "import.note.entities": "HTML-Codes in Titeln und Namen: entschlüsselt",
  "import.note.unknown-zone": "Unbekannte Zeitzonen",
  "import.note.site-zone":
    "Die Quelle nennt keine Zeitzone; es gilt die der Website (eine andere nennen Sie mit --timezone)",
  "import.note.offset-zone":
    "Die Quelle nennt keine Zeitzone, nur Abstände zu UTC; nennen Sie den Ort mit --timezone, etwa Europe/Berlin",
  "import.note.no-zone":
    "Die Quelle nennt keine Zeitzone; ihre Uhrzeiten gelten als Ortszeit in der der Website (eine andere nennen Sie mit --timezone)",
  "import.note.misplaced-date":
    "Unter einem anderen Tag aufgeführt als ihrem Datum; es gilt das Datum",
  "import.note.start-differs":
    "Der Beginn weicht von der Uhrzeit des Datums in dieser Zeitzone ab; es gilt das Datum",
  "import.note.room-differs":
    "In einem anderen Raum aufgeführt, als der Programmpunkt selbst nennt; es gilt die Liste",
  "import.note.no-time": "Ohne Uhrzeit: noch ohne Termin",
  "import.note.unread-time":
    "Ohne Uhrzeit: Was dort steht, ist weder als Datum noch als Zeitpunkt lesbar (mit der Zeile)",
  "import.note.no-such-date": "Ohne Uhrzeit: Dieses Datum gibt es nicht (mit der Zeile)",
  "import.note.no-such-hour": "Ohne Uhrzeit: Diese Uhrzeit gibt es nicht (mit der Zeile)",
  "import.note.listed-day":
    "Das Datum ist nicht lesbar: Es gelten der Tag und der Beginn, unter denen sie aufgeführt sind",
  "import.note.unread-end":
    "Das Ende oder die Dauer ergibt keinen Sinn: Das Ende bleibt offen (mit der Zeile)",
  "import.note.bad-line": "Nicht lesbare Zeilen: weggelassen (mit ihrer Nummer)",
  "import.note.no-length": "Ohne Dauer: Das Ende bleibt offen",
  "import.note.no-length-zero": "Endet, wenn es beginnt: Das Ende bleibt offen",
  "import.note.too-long": "Länger als bis zum Mittag des nächsten Tages: Das Ende bleibt offen",
  "import.note.cut":
    "Mehr Text, als Parvis veröffentlicht: am Ende gekürzt, oder ein so langes Wort oder eine so lange Adresse weggelassen",
  "import.note.skipped-hour":
    "Zu einer Uhrzeit, die bei der Zeitumstellung ausfällt: um eine Stunde verschoben",
  "import.note.shared-id": "Eine Kennung für mehrere Personen: nach ihren Namen unterschieden",
  "import.note.last-first": "Namen in der Form „Nachname, Vorname“: umgestellt",
  "import.note.no-name": "Personen ohne Namen: weggelassen",
  "import.note.no-title": "Ohne Titel: Er folgt noch",
  "import.note.feedback-link":
    "Formulare für Rückmeldungen gehören zum anderen System: weggelassen",
  "import.note.session-picture": "Bilder von Programmpunkten haben hier keinen Platz",
  "import.note.answers":
    "Antworten auf Fragen des anderen Systems: weggelassen, sie können privat sein",
  "import.note.type": "Unbekannte Arten: als Vortrag, mit dem Wort als Schlagwort",
  "import.note.language": "Unbekannte Sprachen",
  "import.note.languages": "Mehrere Sprachen: Es gilt die erste, jede andere ist ein Schlagwort",
  "import.note.unfolded-line": "Zeilen, die nicht zum Format gehören: an die vorige Zeile angefügt",
  "import.note.recurring": "Wiederkehrend: Nur das erste Mal wird importiert",
  "import.note.all-day":
    "Ganztägige Einträge: von 00:00 bis 24:00; geben Sie ihnen Uhrzeiten, oder machen Sie daraus den Hinweis zum Tag",
  "import.note.several-days":
    "Über mehrere Tage: am ersten Tag importiert; fügen Sie die anderen hinzu",
  "import.note.private":
    "Im Kalender als privat markiert: Sehen Sie nach, ob sie veröffentlicht werden dürfen",
  "import.note.guests": "Gäste mit E-Mail-Adressen gehen niemanden etwas an: weggelassen",
  "import.note.whole-event": "Der Eintrag, der alle anderen umfasst, ist die Veranstaltung selbst",
  "import.note.unknown-person": "Mitwirkende, die die Quelle nicht kennt",
  "import.note.status": "Unbekannte Zustände: als bestätigt übernommen",
  "import.note.column": "Spalten der Tabelle, wie sie verstanden werden (anzupassen mit --map)",
  "import.note.column-left": "Spalten, die nicht importiert werden",
  "import.note.hidden-rows":
    "Zeilen, die das Blatt verbirgt: ausgelassen (zum Importieren dort einblenden)",
  "import.note.hidden-columns": "Spalten, die das Blatt verbirgt: ausgelassen",
  "import.note.hidden-sheets":
    "Blätter, die die Arbeitsmappe verbirgt: ausgelassen (--sheet NAME nimmt eines)",
  "import.note.other-sheets":
    "Andere Blätter der Arbeitsmappe: nicht importiert (--sheet NAME nimmt eines)",
  "import.note.day-first": "Beim Datum wird der Tag zuerst gelesen",
  "import.note.day-above": "Ohne Datum: das des Tages darüber (mit der Zeile)",
  "import.note.no-day": "Pausen ohne Tag: weggelassen",
  "import.note.repeat": "Mehrmals angegeben: Jedes Mal hat eine eigene Datei",
  "import.note.double-id":
    "Eine Kennung für mehrere Programmpunkte: nach ihren Titeln unterschieden",
  "import.note.overlap": "Zur selben Zeit im selben Raum",
  "import.note.bad-link": "Adressen, die nirgendwohin führen: weggelassen",
  "import.note.added": "Hinzugefügt",
  "import.note.updated": "Aktualisiert",
  "import.note.conflict":
    "Dort und hier geändert: Was hier steht, bleibt (wird wieder gemeldet, bis beide übereinstimmen oder --keep es sagt)",
  "import.note.gone-here": "Hier entfernt und nicht zurückgeholt",
  "import.note.gone-there": "Nicht mehr in der Quelle und behalten (--prune entfernt es)",
  "import.note.kept-edited": "Nicht mehr in der Quelle, aber hier bearbeitet: behalten",
  "import.note.kept-mentioned": "Nicht mehr in der Quelle, aber hier noch genannt: behalten",
  "import.note.pruned": "Entfernt",
  "import.note.media-kept": "Eine andere Datei mit diesem Namen ist schon hier: behalten",
  "import.note.secret-address":
    "Die Adresse enthält, was wie ein Schlüssel aussieht: Sie wird nicht in imports/ aufbewahrt, das veröffentlicht wird",
  "import.note.to-fetch":
    "Porträts und Dokumente, die zu holen sind; importieren Sie danach erneut mit --media ORDNER",
  "import.note.to-complete": "Zu ergänzen",

  // The report itself
  "import.refused": "{file}: {sentence}",
  "import.imported": "{file} ({format}) importiert nach {folder}, Veranstaltung {event}.",
  "import.unchanged": "Seit dem letzten Import von {file} hat sich nichts geändert.",
  "import.draft-written":
    "{file} ist geschrieben, ein Entwurf. Bessern Sie ihn nach und importieren Sie {name} noch einmal: Er wird von selbst verwendet.",
  "import.draft.guess":
    "Ein Entwurf, was in {name} was ist, zum Nachbessern: docs/importing.md sagt, wie.",
  "import.draft.not-found": "Nicht gefunden: {fields}",
  "import.draft.not-used": "Nicht verwendet:",
  "import.count": "{what}: {source} in der Quelle, {result} importiert",
  "import.sessions": "Programmpunkte und Pausen",
  "import.people": "Personen",
  "import.rooms": "Räume",
  "import.away": "{count}, {number} hier entfernt",
  "import.more": "… und {number} weitere; --all zeigt alle.",
  "import.next": "Nun: npm run check -- --site {folder}",
  "import.next-here": "Nun: npm run check",
  "import.venue-name": "Ort noch nicht bestätigt",
  "import.complete-site": "data/site.yaml: die Felder url, publisher",
  "import.complete-event": "{file}: die Felder summary, venue, organisers",
  "import.complete-venue": "data/venues.yaml: die Felder name, address",

  // In the content that an import writes
  "import.links": "Links:",

  // moderate
  "moderate.summary": "Einsendungen freigeben oder ablehnen, aus einem Export von Netlify Forms",
  "moderate.help": `Zeigt die eingesandten Kommentare und Themen nacheinander, um sie freizugeben, abzulehnen oder liegen zu lassen.

  npm run moderate -- DATEI                   fragt jedes Mal, in einem Terminal
  npm run moderate -- DATEI --list            zeigt nur, was neu ist
  npm run moderate -- DATEI --approve ID,ID   gibt frei, ohne zu fragen
  npm run moderate -- DATEI --refuse ID       lehnt ab, ohne zu fragen

DATEI ist der Export eines Formulars durch Netlify: das CSV seiner Seiten (Forms, das Formular, Download as CSV) oder
das JSON seiner API. Was freigegeben ist, wird eine Datei in comments/ oder themes/, ohne E-Mail- und IP-Adresse. Was
entschieden ist, merkt sich der Ordner .parvis/ der Website, den git ignoriert.

Korrekturen von Mitwirkenden werden als Unterschiede zu den Dateien gezeigt und in diese geschrieben; --fields nimmt einige
davon. DATEI darf auch eine E-Mail sein, die ein Formular begonnen hat, oder ein Postfach davon (.eml, .mbox oder der
kopierte Text).

--feedback hängt die Rückmeldungen in DATEI an private/feedback.csv an, eine Tabelle, die git auslässt und kein Build
veröffentlicht: wann, zu welchem Beitrag, was gut war und was besser sein könnte. Was schon da ist, kommt nicht noch einmal.`,
  "moderate.flag.list": "nur zeigen, was neu ist",
  "moderate.flag.approve": "diese freigeben, ohne zu fragen",
  "moderate.flag.refuse": "diese ablehnen, ohne zu fragen",
  "moderate.flag.fields": "von freigegebenen Korrekturen nur diese Felder",
  "moderate.flag.feedback": "nur Rückmeldungen: hängt sie an private/feedback.csv an",
  "moderate.file.missing": "Eine Datei {file} gibt es nicht.",
  "moderate.file.empty":
    "{file} ist leer. Exportieren Sie das Formular neu: Netlify, Forms, das Formular, Download as CSV.",
  "moderate.file.page":
    "{file} ist eine Webseite, kein Export: Vielleicht wurde die Anmeldeseite gespeichert. Exportieren Sie das Formular neu: Netlify, Forms, das Formular, Download as CSV.",
  "moderate.file.spreadsheet":
    "{file} ist eine Datei einer Tabellenkalkulation. Speichern Sie sie als CSV (UTF-8), oder nehmen Sie den Export von Netlify selbst.",
  "moderate.file.binary":
    "{file} ist kein Text. Gelesen werden das CSV von Netlify und das JSON seiner API.",
  "moderate.file.json":
    "{file} beginnt wie JSON, lässt sich aber nicht lesen: Ist die Datei vollständig?",
  "moderate.file.csv": "{file} lässt sich nicht als CSV lesen: Zeile {detail} ist falsch.",
  "moderate.file.unknown":
    "{file} ist kein Export der Formulare von Parvis: Keine Spalte heißt „event“. Gefunden: {detail}",
  "moderate.none": "Nichts Neues.",
  "moderate.others": "Aus anderen Formularen, hier übergangen: {count}.",
  "moderate.comment": "Kommentar",
  "moderate.theme": "Vorgeschlagenes Thema",
  "moderate.speaker": "Korrektur zu einer Person",
  "moderate.session": "Korrektur zu einem Programmpunkt",
  "moderate.feedback": "Rückmeldung",
  "moderate.conflict":
    "Hier bearbeitet, seit das Formular ausgefüllt wurde: Ohne Ihr Wort wird nichts geschrieben.",
  "moderate.needs": "Was gebraucht wird, nur für Sie (keine Datei soll es enthalten):",
  "moderate.portrait":
    "Ein Porträt, das Sie selbst ansehen und holen; `photo` in {file} nennt seine Datei:",
  "moderate.sent": "{date}, {author}",
  "moderate.about": "zu {about}",
  "moderate.nobody": "Anonym",
  "moderate.cut": "… (insgesamt {count} Zeichen)",
  "moderate.note.honeypot": "Das Feld, das nur Roboter sehen, ist ausgefüllt: wahrscheinlich Spam.",
  "moderate.note.nameless": "Es ist kein Name angegeben.",
  "moderate.note.undated": "Das Datum ist nicht lesbar; es gilt das heutige.",
  "moderate.note.hidden": "Unsichtbare Zeichen oder Steuerzeichen werden herausgenommen.",
  "moderate.note.markup":
    "HTML, Überschriften, Bilder oder Links, die Fehler wären, werden als einfacher Text geschrieben.",
  "moderate.note.off":
    "Die Kommentare dieser Veranstaltung sind abgeschaltet (off): Er wäre nicht zu sehen.",
  "moderate.note.about":
    "Worum es geht, gibt es nicht (mehr): {value}. Er stünde bei der Veranstaltung.",
  "moderate.note.reply":
    "Den Kommentar, auf den er antwortet, gibt es nicht: {value}. Er stünde allein.",
  "moderate.note.slot": "Den Zeitblock, für den es gedacht ist, gibt es nicht (mehr): {value}.",
  "moderate.note.no-forms": "Diese Veranstaltung bittet nicht um Korrekturen (`speaker_forms`).",
  "moderate.note.base":
    "Es steht nicht dabei, womit das Formular gefüllt war: Alles gilt als hier bearbeitet.",
  "moderate.note.portrait":
    "Was als Adresse eines Porträts kam, ist keine des Webs und wird weggelassen.",
  "moderate.block.event":
    "Kann nicht freigegeben werden: Eine Veranstaltung „{value}“ gibt es nicht.",
  "moderate.block.empty": "Kann nicht freigegeben werden: Es gibt keinen Text.",
  "moderate.block.untitled": "Kann nicht freigegeben werden: Es gibt keinen Titel.",
  "moderate.block.long": "Kann nicht freigegeben werden: {value} Zeichen sind mehr als 10.000.",
  "moderate.block.word":
    "Kann nicht freigegeben werden: Es enthält mehr Zeichen ohne ein Leerzeichen, als eine Seite zeigen kann (2.500).",
  "moderate.block.title":
    "Kann nicht freigegeben werden: Ein Titel mit {value} Zeichen ist länger als 200.",
  "moderate.block.speaker":
    "Kann nicht freigegeben werden: Eine Person „{value}“ hat diese Veranstaltung nicht.",
  "moderate.block.session":
    "Kann nicht freigegeben werden: Einen Programmpunkt „{value}“ hat diese Veranstaltung nicht.",
  "moderate.block.too-long": "Kann nicht geschrieben werden: {value} Zeichen sind zu viele.",
  "moderate.block.link": "Kann nicht geschrieben werden: „{value}“ endet nicht mit einer Adresse.",
  "moderate.ask": "[f]reigeben, [a]blehnen, [s]päter, [b]eenden? ",
  "moderate.ask.blocked": "[a]blehnen, [s]päter, [b]eenden? ",
  "moderate.ask.keys": "fasb",
  "moderate.ask.correction": "[f]reigeben, [e]inzeln, [a]blehnen, [s]päter, [b]eenden? ",
  "moderate.ask.correction.keys": "feasb",
  "moderate.ask.field": "{field} schreiben? [j]a, [n]ein: ",
  "moderate.ask.conflict": "{field} wurde hier bearbeitet. Das Gesendete schreiben? [j]a, [n]ein: ",
  "moderate.ask.field.keys": "jn",
  "moderate.approved": "Freigegeben: {file}",
  "moderate.corrected": "Korrigiert: {file} ({fields})",
  "moderate.unchanged": "Gelesen: {id}. Nichts wird geschrieben.",
  "moderate.open":
    "Nicht geschrieben, weil hier bearbeitet: {fields}. Um das Gesendete zu schreiben: --approve {id} --fields {fields}",
  "moderate.open.faulty":
    "Nicht geschrieben: {fields}. Tragen Sie es von Hand in die Datei ein oder fragen Sie noch einmal nach; dann --refuse {id}.",
  "moderate.refused": "Abgelehnt: {id}",
  "moderate.wrong": "Nicht geschrieben: Es wäre falsch, wie oben steht.",
  "moderate.theme.slot":
    "  Soll es in seinem Zeitblock stehen, tragen Sie {id} bei themes in {slot} ein; {status} macht es verbindlich.",
  "moderate.theme.alone":
    "  Soll es in einem Zeitblock stehen, tragen Sie {id} dort bei themes ein; {status} macht es verbindlich.",
  "moderate.count": "Freigegeben: {approved}, abgelehnt: {refused}, offen: {left}.",
  "moderate.how":
    "Nehmen Sie --approve ID oder --refuse ID, oder starten Sie den Befehl in einem Terminal, um gefragt zu werden.",
  "moderate.no-such": "{file} enthält keine neue Einsendung „{value}“. Es gibt: {known}",
  "moderate.no-field": "Korrekturen haben kein Feld „{value}“. Es gibt: {known}",
  "moderate.both": "„{value}“ kann nicht zugleich freigegeben und abgelehnt werden.",
  "moderate.feedback.alone":
    "--feedback hängt alles Neue an: freizugeben oder abzulehnen ist nichts.",
  "moderate.feedback.aside":
    "Rückmeldungen, beiseitegelassen: {count}. --feedback hängt sie an eine Tabelle an, die nur Ihnen gehört.",
  "moderate.feedback.kept":
    "An {file} angehängt: {count}. Git lässt diese Datei aus, und kein Build veröffentlicht sie.",
  "moderate.feedback.table":
    "{file} ist keine Tabelle, an die sich Rückmeldungen anhängen lassen: In ihrer ersten Zeile fehlt feedback_id. Benennen Sie sie um und rufen Sie dies noch einmal auf.",
  "moderate.feedback.good": "Gut:",
  "moderate.feedback.better": "Könnte besser sein:",

  // completion
  "completion.summary":
    "ausgeben, was Befehle und Optionen in einer Shell vervollständigt: {choices}",
  "completion.help": `Gibt ein Skript aus, das Befehle, Optionen und ihre Werte mit der Tabulatortaste vervollständigt, wo \`parvis\` getippt
wird: \`npm link\` macht das, einmal gestartet, zu einem Befehl.

  bash   echo 'source <(parvis completion bash)' >> ~/.bashrc
  zsh    echo 'source <(parvis completion zsh)' >> ~/.zshrc, nach compinit
  fish   parvis completion fish > ~/.config/fish/completions/parvis.fish`,
  "completion.unknown-shell":
    "Für „{value}“ gibt es keine Vervollständigung. Es gibt sie für: {known}.",

  // translate
  "translate.summary":
    "die Inhalte oder die Wörter der Seiten übersetzen; sagen, was übersetzt ist",
  "translate.help": `Legt die Dateien an, in denen Texte übersetzt werden, sagt, was fehlt, und merkt sich, woraus jede Übersetzung entstand:
Ändert sich das, sagt es die Prüfung.

  npm run translate -- --list              wie viel in jeder Sprache übersetzt ist
  npm run translate -- en                  was in einer Sprache als Nächstes ansteht
  npm run translate -- en sessions/bread   die Datei einer Übersetzung, content/EVENT/sessions/bread.en.md, mit den Texten
                                           der Quelle als Kommentaren; oder was darin fehlt
  npm run translate -- en sessions         ebenso für alle Dateien eines Ordners
  npm run translate -- --done DATEI        merkt sich, dass sie übersetzt ist; ohne Datei alles, was es ist
  npm run translate -- --same DATEI        die Quelle hat sich geändert, und die Übersetzung stimmt weiterhin
  npm run translate -- oc                  alle Wörter der Seiten in data/words.yaml, in einer Sprache, die Parvis nicht spricht`,
  "translate.flag.list": "sagen, wie viel in jeder Sprache übersetzt ist",
  "translate.flag.done":
    "festhalten, dass die Dateien, oder alles Übersetzte, sagen, was die Quellen jetzt sagen",
  "translate.flag.same": "lassen, was älter ist als seine Quelle: Sie sagte schon vorher dasselbe",
  "translate.flag.words": "die Wörter der Seiten in data/words.yaml schreiben, und keine Inhalte",
  "translate.flag.event": "die Veranstaltung, deren Texte gemeint sind, wenn es mehrere gibt",
  "translate.language": "{language}: {own} von {total} Texten übersetzt",
  "translate.shelf": "{where}: {own} von {total}",
  "translate.shelf-stale": "{where}: {own} von {total}, davon {stale} älter als die Quelle",
  "translate.stale": "Älter als die Quelle:",
  "translate.missing": "Noch nicht übersetzt:",
  "translate.complete": "Alles ist übersetzt.",
  "translate.each": "Was als Nächstes ansteht: npm run translate -- {language}",
  "translate.one-language":
    "Die Website hat eine einzige Sprache. Nennen Sie die anderen in data/site.yaml: languages: [{language}, …]",
  "translate.unknown-language":
    "„{value}“ ist keine der Sprachen dieser Website.{nearest} Sie spricht: {known}. Ergänzen Sie die Sprache unter „languages“ in data/site.yaml.",
  "translate.no-file": "Es gibt kein „{value}“, das Texte zum Übersetzen hätte.{nearest}",
  "translate.which-event":
    "„{value}“ gibt es in mehreren Veranstaltungen. Sagen Sie, welche gemeint ist: --event ID, möglich sind {known}.",
  "translate.none-yet": "„{value}“ hat noch keine Übersetzung.",
  "translate.own-language":
    "„{value}“ ist nicht in „{language}“ zu übersetzen: Es ist darin geschrieben, oder seine Veranstaltung spricht sie nicht.",
  "translate.broken": "In {file} sind Fehler. Berichtigen Sie sie zuerst: npm run check",
  "translate.in-place": "Diese werden übersetzt, wo sie stehen:",
  "translate.then":
    "Schreiben Sie dort in der anderen Sprache, was in den Kommentaren steht. Danach: npm run translate -- --done {file}",
  "translate.nothing-missing": "Dort fehlt nichts.",
  "translate.noted": "Festgehalten in {files}, als übersetzt aus dem, was die Quellen jetzt sagen:",
  "translate.nothing-new": "Alles war schon festgehalten: Nichts hat sich geändert.",
  "translate.nothing-stale": "Nichts davon ist älter als seine Quelle.",
  "translate.file.head":
    "Übersetzung von {file}: Schreiben Sie jeden Text hinter seinen Doppelpunkt. Was leer bleibt, erscheint in der Sprache der Quelle.",
  "translate.file.list":
    "Listen stehen in Kommentaren: Nehmen Sie das # vor allen Zeilen einer Liste weg, und übersetzen Sie jeden Eintrag.",
  "translate.file.body":
    "Der Text selbst kommt unter die zweite Zeile aus Bindestrichen. In der Quelle steht:",
  "translate.done": "{file}: {translated} übersetzt, {missing} fehlen",
  "translate.dropped": "  Herausgenommen, weil es sie auf Englisch nicht mehr gibt: {keys}",
  "translate.words":
    "{file}: {own} von {total} Wörtern sind Ihre; die anderen stehen als Kommentare da",
  "translate.head":
    "Was auf den Seiten steht. Nehmen Sie das Zeichen vor einer Zeile weg und schreiben Sie Ihre eigenen Wörter.",
  "translate.no-tag": "„{value}“ ist keine Sprache: Nennen Sie ihr Kürzel, etwa de, oc oder pt-BR.",
  "translate.no-language":
    "„{value}“ ist keine Sprache, in die übersetzt werden kann: Nennen Sie ihr Kürzel aus zwei oder drei Buchstaben, etwa pl. Übersetzt wird immer aus dem Englischen.",

  // schemas
  "schemas.summary":
    "schreiben, was Editoren brauchen, um die Dateien einer Website zu ergänzen und zu erklären",
  "schemas.help":
    "Schreibt JSON-Schemas in `.cache/schemas/`: Felder, Wörter und die Kennungen der Website, in ihrer Sprache erklärt. `check` und `start` halten sie auf dem neuesten Stand; dieser Befehl schreibt sie, wo noch keiner von beiden gelaufen ist.",
  "schemas.written": "Editoren finden in {folder}, was sie brauchen",
};
