import type { en } from "../en/problems.ts";
import type { Translation } from "../parameters.ts";

/** What problems say to organisers, in German. They are addressed as “Sie”. */
export const de: Translation<typeof en> = {
  "bad-encoding.utf8":
    "Diese Datei ist kein Text in UTF-8.\nÖffnen Sie sie in einem Texteditor und speichern Sie sie neu, mit der Kodierung UTF-8.",
  "bad-encoding.control":
    "Hier steht ein unsichtbares Steuerzeichen ({character}).\nLöschen Sie es und tippen Sie neu, was dort stehen soll.",
  "bad-encoding.noncharacter":
    "Hier steht ein unsichtbarer Code, der für kein Zeichen steht ({character}).\nLöschen Sie ihn und tippen Sie neu, was gemeint war.",
  "bad-encoding.escape":
    "Zwischen doppelten Anführungszeichen ergibt {value|quote} ein Zeichen, das in keinem Text stehen darf ({character}).\nTippen Sie das gemeinte Zeichen. Gehört der Backslash zum Text, verdoppeln Sie ihn.",
  "bad-encoding.reference":
    "{value|quote} ergibt ein Zeichen, das in keinem Text stehen darf ({character}).\nTippen Sie das gemeinte Zeichen. Soll der Code selbst zu sehen sein, schreiben Sie: `{value}`",
  "bad-encoding.strange-name":
    "Der Name dieser Datei oder dieses Ordners enthält ein unsichtbares Zeichen ({character}).\nBenennen Sie sie um, mit Buchstaben a–z, Ziffern und Bindestrichen.",
  "bad-encoding.name":
    "Der Name dieser Datei oder dieses Ordners ist nicht in UTF-8.\nBenennen Sie sie um, mit Buchstaben a–z, Ziffern und Bindestrichen.",
  "bad-yaml.tab":
    "Diese Zeile ist mit einem Tabulator eingerückt.\nRücken Sie mit Leerzeichen ein: zwei für jede Stufe.",
  "bad-yaml.quote":
    'Der Text in Anführungszeichen, der hier beginnt, endet nicht, wo er sollte.\nSetzen Sie den ganzen Text zwischen gerade doppelte Anführungszeichen, und schreiben Sie \\" für ein solches Zeichen im Text.',
  "bad-yaml.bracket":
    "Die Klammer, die hier aufgeht, wird nicht richtig geschlossen.\nSchließen Sie sie in derselben Zeile, mit Kommas zwischen den Einträgen: [erster, zweiter].",
  "bad-yaml.escape":
    "Zwischen doppelten Anführungszeichen beginnt ein Backslash ein Sonderzeichen, und dieses ist unbekannt.\nNehmen Sie einfache Anführungszeichen, oder verdoppeln Sie den Backslash.",
  "bad-yaml.reserved":
    "Ein Text darf nur in Anführungszeichen mit {character|quote} beginnen.\nSchreiben Sie: {fixed}",
  "bad-yaml.conflict":
    "Zwei Fassungen dieser Datei sind noch nicht zusammengeführt: Beide stehen hier, zwischen <<<<<<< und >>>>>>>.\nBehalten Sie, was stimmt, und löschen Sie diese Zeilen.",
  "bad-yaml.depth":
    "Hier ist vieles ineinander verschachtelt, tiefer, als es nötig sein kann.\nSuchen Sie nach Klammern oder Leerzeichen, die zu viel sind.",
  "bad-yaml.item":
    "Ein Listeneintrag beginnt mit einem Bindestrich und einem Leerzeichen.\nSchreiben Sie „-“ und ein Leerzeichen an den Anfang der Zeile.",
  "bad-yaml.space":
    "Nach dem Doppelpunkt eines Feldes muss ein Leerzeichen stehen.\nSchreiben Sie: {fixed}",
  "bad-yaml.duplicate":
    "Das Feld {field|quote} steht hier zweimal.\nBehalten Sie eines der beiden, oder lassen Sie es unter {below|quote} beginnen, wenn es dazugehört.\n?? Behalten Sie eines der beiden.",
  "bad-yaml.tag":
    "Ein Text, der mit „!“ beginnt, muss in Anführungszeichen stehen.\nSetzen Sie den Text zwischen gerade doppelte Anführungszeichen.",
  "bad-yaml.alias":
    "Ein Text, der mit „*“ oder „&“ beginnt, muss in Anführungszeichen stehen.\nSetzen Sie den Text zwischen gerade doppelte Anführungszeichen.",
  "bad-yaml.documents":
    "Nach dieser Zeile beginnt ein zweites Dokument.\nEntfernen Sie die Zeile „{line}“.",
  "bad-yaml.indent":
    "Diese Zeile ist nicht so eingerückt wie die Zeilen, zu denen sie gehört.\nLassen Sie sie unter {below|quote} beginnen.\n?? Felder derselben Sache stehen untereinander; was zu einem Feld gehört, steht zwei Leerzeichen weiter rechts.",
  "bad-yaml.continued":
    "Diese Zeile ist kein Feld und steht nicht weiter rechts als die darüber.\nSetzt sie den Text darüber fort, setzen Sie zwei Leerzeichen mehr davor; ist sie ein Feld, schreiben Sie „Feld: Wert“.",
  "bad-yaml.form":
    "Diese Zeile lässt sich nicht als YAML lesen.\nSchreiben Sie „Feld: Wert“, mit einem Leerzeichen nach dem Doppelpunkt.",
  "too-long.file":
    "Diese Datei hat mehr als {most} Zeichen.\nIst es die richtige? Verteilen Sie den Inhalt auf mehrere Dateien; was zum Herunterladen ist, gehört nach „media“.",
  "too-long.line":
    "Diese Zeile hat mehr als {most} Zeichen.\nTrennen Sie sie, wo ein Absatz oder ein Satz endet.",
  "too-long.word":
    "Hier stehen mehr als {most} Zeichen ohne ein Leerzeichen.\nIst das ein Bild oder eine Datei in Buchstaben? Legen Sie sie in „media“ ab und setzen Sie einen Link.",
  "too-long.text":
    "Dieser Text hat mehr als {most} Zeichen.\nMachen Sie mehrere Seiten daraus, oder ein Dokument in „media“, zu dem ein Link führt.",
  "too-long.list":
    "Diese Liste hat mehr als {most} Einträge.\nNehmen Sie heraus, was versehentlich darin steht.",
  "too-long.embed":
    "Die Websites von embed sind zusammen mehr als {most} Zeichen lang, und Hoster nehmen eine so lange Zeile nicht an; ab hier sind es zu viele.\nNennen Sie weniger: https://*.example.org steht für alle Websites, deren Name so endet, und any für jede.",
  "too-deep":
    "In diesem Absatz sind Zitate, Listen, Fettes oder Kursives mehr als {most} Stufen tief verschachtelt.\nSuchen Sie nach > * _ oder Leerzeichen, die zu viel sind; ein Backslash davor (\\*) macht daraus ein gewöhnliches Zeichen.",
  "too-many.headings":
    "Dieser Text hat mehr als {most} Überschriften; ab dieser sind es zu viele.\nMachen Sie mehrere Seiten daraus, oder einfache Absätze aus manchen Überschriften.",
  "too-many.notes":
    "Dieser Text hat mehr als {most} Fußnoten und Verweise darauf; ab hier sind es zu viele.\nMachen Sie mehrere Seiten daraus, oder nehmen Sie Fußnoten in den Text auf.",
  "unquoted-colon":
    "Ein Text mit einem Doppelpunkt, dem ein Leerzeichen folgt, muss in Anführungszeichen stehen.\nSchreiben Sie: {fixed}",
  "swallowed-comment":
    "Was auf „#“ folgt, gilt als Kommentar und ginge verloren.\nSchreiben Sie: {fixed}\n?? Nehmen Sie das „#“ weg, oder setzen Sie den Wert in gerade Anführungszeichen.\nEin echter Kommentar hat ein Leerzeichen nach dem Zeichen: # so wie hier.",
  "no-front-matter.none":
    "Diese Datei beginnt nicht mit ihren Feldern zwischen zwei Zeilen „---“.\nBeginnen Sie sie so:\n---\n{example}: …\n---",
  "no-front-matter.unclosed":
    "Die Felder, die hier beginnen, schließt keine zweite Zeile „---“ ab.\nSetzen Sie eine Zeile „---“ zwischen die Felder und den Text.",
  "fields-in-text.between":
    "Diese Zeile „---“ beendet die Felder, und es folgen weitere.\nEntfernen Sie sie.",
  "fields-in-text.twice":
    "Diese Zeile „---“ steht hier ein zweites Mal und ergäbe eine Linie über dem Text.\nEntfernen Sie sie.",
  "fields-in-text.before":
    "Das Feld {field|quote} steht unter der Zeile „---“, die die Felder beendet, und erschiene als Text.\nSetzen Sie es über diese Zeile.",
  "front-matter-language":
    "Die Felder sind in {name|quote} geschrieben; gelesen wird nur YAML.\nBeginnen Sie die Datei mit „---“ allein.",
  "unknown-field":
    "Ein Feld {field|quote} gibt es hier nicht.\nMeinten Sie {nearest|quote}?\n?? Mögliche Felder: {known|all}.",
  "unknown-field.taken":
    "Ein Feld {field|quote} gibt es hier nicht, und {nearest|quote} steht schon da.\nBehalten Sie eines der beiden, unter dem richtigen Namen.",
  "unknown-field.of-session":
    "Ein Zeitblock hat kein Feld {field|quote}, ein Programmpunkt schon.\nMachen Sie daraus einen Programmpunkt, mit einer Datei in sessions/, und nennen Sie ihn hier: session: …",
  "unknown-field.comma":
    "Ein Feld {field|quote} gibt es hier nicht: In geschweiften Klammern beginnt nach einem Komma ein neues Feld.\nSetzen Sie einen Text, der ein Komma enthält, in Anführungszeichen.\nSchreiben Sie: {fixed}",
  "unknown-field.comma-list":
    "Ein Feld {field|quote} gibt es hier nicht: In geschweiften Klammern beginnt nach einem Komma ein neues Feld.\nSetzen Sie eine Liste in eckige Klammern.\nSchreiben Sie: {fixed}",
  "map-path":
    "{path|quote} ist kein Pfad.\nEin Pfad führt von Schlüssel zu Schlüssel: days[*].talks[*].title. Ein Schlüssel mit anderen Zeichen steht in Anführungszeichen.",
  "map-no-records":
    "{path|quote} findet nichts in der Datei, sodass es keinen Programmpunkt gäbe.\nMeinten Sie {nearest|quote}?\n?? Ganz oben hat die Datei: {known|list}.",
  "map-no-field":
    "{path|quote} findet nichts in der Datei.\nMeinten Sie {nearest|quote}?\n?? Es gibt: {known|list}.",
  "missing-field": "Das Feld {field|quote} fehlt.\nFügen Sie eine Zeile „{field}: …“ hinzu.",
  "missing-field.tba":
    "Das Feld {field|quote} fehlt.\nFügen Sie es hinzu; ist es noch nicht bekannt: {field}: tba",
  "missing-field.empty":
    "Diese Datei hat keine Felder.\nSchreiben Sie sie („Feld: Wert“), oder löschen Sie die Datei.",
  "missing-field.publish":
    "`publish` ist leer: Ohne Zeitpunkt wird dies sofort veröffentlicht.\nSchreiben Sie den Zeitpunkt dahinter; solange er nicht feststeht, schreiben Sie stattdessen `draft: true`.",
  "missing-field.draft":
    "`draft` ist leer: Es sagt nichts, und dies wird veröffentlicht.\nSchreiben Sie `draft: true`, oder löschen Sie die Zeile.",
  "missing-field.file":
    "Die Datei {file} fehlt.\nLegen Sie sie an: Jede Website und jede Veranstaltung beginnt damit.",
  "missing-field.slot-title":
    "Dieser Zeitblock hat weder einen Titel noch einen Programmpunkt, der ihm einen gibt.\nFügen Sie eine Zeile „title: …“ hinzu.",
  "missing-field.title-of-several":
    "Dieser Zeitblock hat mehrere Programmpunkte, aber keinen Titel.\nFügen Sie eine Zeile „title: …“ hinzu.",
  "missing-field.url-or-media":
    "Hier muss genau eines der Felder „url“ und „media“ stehen.\n„url“ ist eine Adresse anderswo, „media“ eine Datei aus einem Ordner media.",
  "missing-field.name-or-speaker":
    "Zu einer Person gehört „name“ oder „speaker“, der Name ihrer Datei.\n„name“ genügt, wenn es keine Datei in speakers/ gibt.",
  "wrong-type.text":
    "{field|quote} muss ein Text sein.\n?? Hier muss ein Text stehen.\nBeginnt der Text mit einer Klammer, setzen Sie ihn in Anführungszeichen.",
  "wrong-type.list":
    "{field|quote} muss eine Liste sein.\n?? Hier muss eine Liste stehen.\nJeder ihrer Einträge hat die Felder: {fields|list}.\n?? Schreiben Sie: {fixed}\n?? Setzen Sie ihre Einträge in eckige Klammern, mit Kommas dazwischen: [erster, zweiter].",
  "wrong-type.person":
    "Personen stehen in einer Liste, jede hinter einem Strich oder in geschweiften Klammern.\nSchreiben Sie: {fixed}",
  "wrong-type.map":
    "{field|quote} muss eine Gruppe von Feldern sein.\n?? Hier muss eine Gruppe von Feldern stehen.\nIhre Felder: {fields|list}.\n?? Schreiben Sie: {fixed}",
  "wrong-type.entries":
    "Diese Datei muss Einträge enthalten, jeden unter seiner Kennung.\nBeginnen Sie sie so:\neine-kennung:\n  name: …",
  "wrong-type.slots":
    "Ein Tag ist eine Liste von Zeitblöcken, jeder mit seinen Feldern.\nSchreiben Sie sie so:\n- time: 13:30–14:00\n  title: …",
  "wrong-type.one-line":
    "Dieser Text muss in einer Zeile stehen.\nFassen Sie seine Zeilen zusammen.",
  "wrong-type.whole-number": "{value|quote} ist keine ganze Zahl.\nSchreiben Sie nur Ziffern: 120",
  "wrong-type.number":
    "{value|quote} ist keine Zahl.\nSchreiben Sie: {fixed}\n?? Schreiben Sie Ziffern, mit Punkt statt Komma: 12.50",
  "wrong-type.amount":
    "{value|quote} kann zwei Beträge bedeuten: {currency} hat keine drei Stellen hinter dem Punkt.\nSchreiben Sie: {fixed|or}",
  "wrong-type.boolean":
    "Statt {value|quote} muss hier true (ja) oder false (nein) stehen.\nSchreiben Sie: {fixed}",
  "bad-value":
    "{value|quote} ist hier nicht möglich.\nMeinten Sie {nearest|quote}?\nMögliche Werte: {words|list}, oder {also|shape}.\n?? Mögliche Werte: {words|list}.",
  "bad-value.tba":
    "{value|quote} ist hier nicht möglich.\nLassen Sie das Feld weg, bis der Wert bekannt ist.",
  "bad-value.tba-publish":
    "{value|quote} ist hier nicht möglich.\nSchreiben Sie stattdessen `draft: true`: Dann wird nichts veröffentlicht, bis Sie das herausnehmen.",
  "bad-value.itself":
    "{value|quote} führt zu sich selbst zurück.\nNennen Sie etwas anderes, oder lassen Sie das Feld weg.",
  "bad-value.twice": "{value|quote} steht in dieser Liste zweimal.\nBehalten Sie eines der beiden.",
  "bad-value.of-parvis":
    "{value|quote} ist ein Name von Parvis selbst.\nGeben Sie Ihrem einen anderen.",
  "bad-value.contact":
    "{value|quote} ist weder eine E-Mail-Adresse noch die Adresse einer Webseite.\nSchreiben Sie zum Beispiel: contact@example.org oder https://example.org/contact",
  "bad-value.repository":
    "{value|quote} ist nicht die Adresse eines Repositorys.\nSchreiben Sie: {fixed}\n?? Schreiben Sie sie, wie der Host sie zeigt: github.com/name/projekt",
  "bad-value.repository-folder":
    "„folder“ führt aus dem Repository hinaus.\nSchreiben Sie es vom Stamm des Repositorys aus, ohne „..“.",
  "bad-value.repository-host":
    "Parvis weiß nicht, welche Software auf {value} läuft.\nSagen Sie es neben der Adresse: host: gitlab, host: gitea (auch für Forgejo) oder host: github.",
  "bad-value.language":
    "{value|quote} ist kein Kürzel einer Sprache.\nSchreiben Sie zum Beispiel: de, en, pt-BR.",
  "bad-value.timezone":
    "{value|quote} ist keine Zeitzone.\nMeinten Sie {nearest|quote}?\n?? Schreiben Sie einen Kontinent und eine Stadt: Europe/Berlin",
  "bad-value.price":
    "{value|quote} ist ein Preis, sagt aber nicht, wer ihn zahlt.\nSchreiben Sie zum Beispiel: price: [{ label: Voller Preis, amount: {amount}, currency: {currency} }]",
  "bad-value.currency":
    "{value|quote} ist kein Währungscode.\nMeinten Sie {nearest|quote}?\n?? Schreiben Sie drei Großbuchstaben: EUR",
  "bad-value.country":
    "{value|quote} ist kein Name eines Landes.\nMeinten Sie {nearest|quote}?\n?? Schreiben Sie den Namen oder den Code aus zwei Buchstaben: DE",
  "bad-value.email":
    "{value|quote} ist keine E-Mail-Adresse.\nSchreiben Sie: {fixed|or}\n?? Schreiben Sie zum Beispiel: contact@example.org",
  "bad-value.hashtag":
    "{value|quote} kann kein Hashtag sein: Netzwerke nehmen dafür Buchstaben, Ziffern und „_“, ohne Leerzeichen.\nSchreiben Sie: {fixed|or}\n?? Schreiben Sie zum Beispiel: Fest2027",
  "bad-value.phone":
    "{value|quote} ist keine Telefonnummer.\nSchreiben Sie: {fixed|or}\n?? Schreiben Sie nur die Nummer: 030 1234567",
  "bad-value.way":
    "{value|quote} sagt nicht, was es ist: eine Seite, eine Adresse, eine Nummer oder Worte.\nSchreiben Sie: {fixed}\n?? Schreiben Sie „none“ oder Felder wie { url: https://… }",
  "bad-value.early":
    "{value} ist nicht niedriger als der Preis selbst ({full}).\nDer Frühbucherpreis ist der niedrigere: Vertauschen Sie die beiden, oder lassen Sie „early“ weg.",
  "bad-value.too-small": "{value} ist zu klein.\nSchreiben Sie eine Zahl ab {least}.",
  "bad-value.range":
    "{value} liegt außerhalb des Möglichen.\nSchreiben Sie eine Zahl von {least} bis {most}.",
  "bad-value.session-and-sessions":
    "Ein Zeitblock hat „session“ oder „sessions“, nicht beides.\nFühren Sie alle unter „sessions“ auf.",
  "bad-value.about":
    "{value|quote} sagt nicht, worum es in dem Kommentar geht.\nSchreiben Sie session:ID, theme:ID oder page:ID; geht es um die Veranstaltung, lassen Sie das Feld weg.",
  "bad-value.reply-circle":
    "Diese Kommentare antworten einander im Kreis: {ids|all}.\nEntfernen Sie „reply_to“ aus dem, der zuerst da war.",
  "bad-value.reply-elsewhere":
    "In {answered|quote}, worauf dieser Kommentar antwortet, geht es um {meant}.\n?? In {answered|quote}, worauf dieser Kommentar antwortet, geht es um die Veranstaltung.\nLassen Sie „about“ weg: In einer Antwort geht es um dasselbe.",
  "bad-value.colour":
    '{value|quote} ist keine Farbe.\nSchreiben Sie eine CSS-Farbe, in Anführungszeichen: "#005a5b"',
  "bad-value.not-open":
    "`closes` sagt, bis wann man schreiben kann, und man kann es nicht („mode: {mode}“).\nSchreiben Sie „mode: open“, oder lassen Sie `closes` weg.",
  "bad-value.picture":
    "Dieses Bild lässt sich nicht lesen: Die Datei ist beschädigt oder kein Bild.\nÖffnen Sie es auf Ihrem Computer und exportieren Sie es neu als JPEG, PNG, WebP oder SVG.",
  "bad-value.picture-kind":
    "Bilder dieser Art können Browser nicht anzeigen: {kind}.\n?? Bilder dieser Art können Browser nicht anzeigen.\nExportieren Sie es als JPEG, PNG, WebP oder SVG. Telefone speichern HEIC auch unter dem Namen eines JPEG.",
  "bad-value.no-picture":
    "{value|quote} ist kein Bild, sondern eine Datei der Art {kind}.\n?? {value|quote} ist kein Bild.\nNennen Sie eine Datei in JPEG, PNG, WebP, AVIF, GIF oder SVG. Aus einer PDF exportieren Sie die Seite als PNG.",
  "bad-value.other-kind":
    "Dem Namen nach ist diese Datei {said}, dem Inhalt nach {kind}.\nExportieren oder laden Sie sie noch einmal: Oft wurde an ihrer Stelle eine Webseite gespeichert.",
  "bad-value.empty-file": "Diese Datei ist leer.\nKopieren oder exportieren Sie sie noch einmal.",
  "bad-value.path":
    "{value|quote} ist kein Pfad dieser Website.\nSchreiben Sie: {fixed}\n?? Schreiben Sie einen einzelnen Pfad, ohne Platzhalter: /alte/seite/",
  "bad-value.circle":
    "Diese Weiterleitung führt im Kreis, zurück zu {value}.\nLassen Sie sie zu einer Seite führen, die es gibt.",
  "bad-value.menu":
    "{value|quote} ist weder eine Adresse noch ein Pfad dieser Website.\nSchreiben Sie https://… oder /ein/pfad/.",
  "bad-value.day":
    "{value|quote} ist kein Name für die Datei eines Tages.\nBenennen Sie sie um in {fixed}\n?? Die Datei eines Tages heißt nach seinem Datum: 2013-06-11.yaml",
  "bad-date.form":
    "{value|quote} ist nicht als Datum geschrieben.\nSchreiben Sie: {fixed|or}\n?? Schreiben Sie {allowed|or}.",
  "bad-date.precision":
    "{value|quote} ist hier nicht die richtige Art von Datum.\nSchreiben Sie {allowed|or}.",
  "bad-date.no-such-date":
    "Das Datum {value} gibt es nicht.\nSchreiben Sie: {fixed}\n?? Sehen Sie im Kalender nach: Diesen Tag oder diesen Monat gibt es nicht.",
  "bad-date.no-such-time":
    "Die Uhrzeit von {value|quote} gibt es nicht.\nStunden gehen von 00 bis 23, Minuten von 00 bis 59.",
  "bad-time.form":
    "{value|quote} ist keine Zeitspanne.\nSchreiben Sie: {fixed}\n?? Schreiben Sie zum Beispiel: 13:30–14:00",
  "bad-time.hours":
    "Eine Stunde von {value|quote} gibt es nicht.\nStunden gehen von 0 bis 24, und bis 35 für das, was nach Mitternacht beginnt.",
  "bad-time.minutes": "Die Minuten von {value|quote} gibt es nicht.\nMinuten gehen von 00 bis 59.",
  "bad-time.equal":
    "{value|quote} endet, wenn es beginnt.\nNennen Sie ein Ende; ist es nicht bekannt, lassen Sie es weg: 19:00–",
  "bad-time.order":
    "{value|quote} endet, bevor es beginnt.\nNach Mitternacht schreiben Sie beide Uhrzeiten mit Stunden ab 24: 25:00–26:00",
  "bad-time.backwards":
    "{value|quote} endet, bevor es beginnt: Bis zum nächsten Tag wären das {hours} Stunden.\nSchreiben Sie: {fixed|or}\nDauert es wirklich bis zum nächsten Tag, schreiben Sie: {overnight}",
  "dst-gap":
    "{value} gibt es in der Zeitzone {zone} nicht: In dieser Nacht werden die Uhren vorgestellt.\nWählen Sie eine Uhrzeit vor oder nach dieser Stunde.",
  "bad-url.space":
    "In der Adresse {value|quote} steht ein Leerzeichen.\nEntfernen Sie es, oder schreiben Sie %20.",
  "bad-url.hidden":
    "In der Adresse {value|quote} steht ein Zeichen, das niemand sieht.\nSchreiben Sie: {fixed}",
  "bad-url.no-scheme": "Der Adresse {value|quote} fehlt der Anfang.\nSchreiben Sie: {fixed}",
  "bad-url.form":
    "{value|quote} ist keine Adresse.\nSchreiben Sie: {fixed}\n?? Schreiben Sie zum Beispiel: https://example.org/page",
  "bad-url.scheme":
    "Eine Adresse wie {value|quote} ist hier nicht erlaubt.\nMeinten Sie {nearest|quote}?\n?? Adressen beginnen mit https:, http:, mailto:, tel: oder geo:.",
  "bad-url.https":
    "Die Adresse {value|quote} könnten andere unterwegs verändern.\nSchreiben Sie: {fixed}",
  "bad-url.origin":
    "{value|quote} ist nicht die Adresse einer Website.\nSchreiben Sie: {fixed}\n?? Schreiben Sie zum Beispiel: https://www.example.org, oder any",
  "bad-url.query":
    "Die Adresse der Website, {value|quote}, muss mit ihrem Ordner enden.\nEntfernen Sie, was mit ? oder # beginnt.",
  "bad-url.empty":
    "Dieser Link führt nirgendwohin: Er hat keine Adresse.\nSchreiben Sie die Adresse zwischen die runden Klammern, oder entfernen Sie den Link.",
  "bad-url.absolute-path":
    "Die Adresse {value|quote} stimmt nicht mehr, wenn die Website in einen anderen Ordner umzieht.\nMeinten Sie {nearest|quote}?\n?? Schreiben Sie page:ID, session:ID … für eine Seite der Website, oder den Namen einer Datei aus media.",
  "bad-url.external-picture":
    "Das Bild {value|quote} würde von einer anderen Website geladen.\nLegen Sie die Datei in den Ordner media der Veranstaltung und schreiben Sie ihren Namen.",
  "bad-id.written":
    "{value|quote} kann keine Kennung sein.\nSchreiben Sie: {fixed}\nEine Kennung besteht aus Kleinbuchstaben a–z, Ziffern und Bindestrichen.",
  "bad-id.file":
    "Der Name {value|quote} kann keine Kennung sein, also auch keine Adresse.\nBenennen Sie die Datei um in {fixed}\nNamen bestehen aus Kleinbuchstaben a–z, Ziffern und Bindestrichen.",
  "duplicate-id.key":
    "{value|quote} ist in dieser Datei zweimal beschrieben.\nBehalten Sie eines der beiden, oder benennen Sie eines um.",
  "duplicate-id.slot":
    "{value|quote} ist schon die Kennung eines anderen Zeitblocks oder Programmpunkts ({other}).\nGeben Sie diesem eine andere „id“.",
  "duplicate-id.level":
    "Eine andere Partnerstufe heißt schon {value|quote}.\nGeben Sie dieser eine andere „id“.",
  "duplicate-id.part":
    "Auf der Seite {page} hat schon etwas anderes die ID {value|quote}.\nGeben Sie dieser hier eine andere.",
  "unknown-reference":
    "{kind|none} {value|quote} gibt es nicht.\nMeinten Sie {nearest|quote}?\n{kind|many} stehen in {where}: {known|list}.\n?? In {where} steht noch nichts.",
  "unknown-reference.kind":
    "{value|quote} führt nirgendwohin: Was so heißt, ist von anderer Art.\nMeinten Sie {nearest|quote}?",
  "unknown-reference.made-page":
    "Die Veranstaltung {event|quote} hat noch keine Seite {value|quote}: Parvis legt sie an, sobald es dort etwas zu zeigen gibt.\nSeiten dieser Veranstaltung: {known|list}.",
  "unknown-reference.person":
    "{kind|none} {value|quote} gibt es nicht.\nMeinten Sie {nearest|quote}?\n?? Wer keine Datei in speakers/ hat, wird so geschrieben: {written}\n{kind|many} stehen in {where}: {known|list}.\n?? In {where} steht noch nichts.",
  "unknown-reference.several":
    "{kind|none} {value|quote} gibt es nicht.\nMehrere schreibt man als Liste.\nSchreiben Sie: {fixed}",
  "unknown-reference.no-venue":
    "Der Raum {value|quote} gehört zu keinem Ort: Die Veranstaltung hat noch keinen.\nGeben Sie der Veranstaltung oder dem Zeitblock einen Ort („venue“) aus data/venues.yaml.",
  "unknown-reference.fragment":
    "Auf der Seite {on|quote} gibt es keine Stelle {value|quote}.\n?? Auf dieser Seite gibt es keine Stelle {value|quote}.\nMeinten Sie {nearest|quote}?\nMögliche Stellen: {known|list}.\n?? Entfernen Sie, was mit „#“ beginnt.",
  "broken-archive.unreadable":
    "Diese Datei ist nicht das Verzeichnis eines Archivs.\nHolen Sie sie aus git zurück, oder archivieren Sie die Veranstaltung neu: npm run archive -- {event}",
  "broken-archive.missing":
    "Diese Datei fehlt im Archiv von {event|quote}.\nHolen Sie sie aus git zurück, oder archivieren Sie die Veranstaltung neu: npm run archive -- {event}",
  "broken-archive.changed":
    "Diese Datei ist nicht mehr, wie sie war, als {event|quote} archiviert wurde.\nHolen Sie sie aus git zurück, oder archivieren Sie die Veranstaltung neu: npm run archive -- {event}",
  "broken-archive.unexpected":
    "Diese Datei gehört nicht zum Archiv von {event|quote}.\nEntfernen Sie sie. Holen Sie das Archiv aus git zurück, oder archivieren Sie die Veranstaltung neu: npm run archive -- {event}",
  "broken-archive.no-event":
    "Es gibt ein Archiv von {event|quote}, aber keine solche Veranstaltung.\nHolen Sie content/{event}/ zurück, das die Übersicht der Veranstaltungen braucht, oder löschen Sie archive/{event}/.",
  "many-embeds":
    "Mit embed auch hier, in jeder Sprache, bekommt der Hoster mehr als {most} Regeln; Cloudflare nimmt nicht mehr, und dort stünde dieses Programm in keinem Rahmen.\nNehmen Sie embed aus vergangenen Veranstaltungen heraus, oder veröffentlichen Sie bei einem Hoster ohne diese Grenze.",
  "moved-archive":
    "Die archivierten Seiten von {event|quote} nennen die Adresse {address}, die nicht mehr die der Website ist.\nArchivieren Sie die Veranstaltung neu: npm run archive -- {event}",
  "unsafe-drawing":
    "{value|quote} darf nicht in einer Zeichnung (SVG) stehen: Für sich geöffnet, könnte sie auf die ganze Website einwirken.\nExportieren Sie die Zeichnung neu, ohne Skripte und eingebettete Webseiten, oder als PNG.",
  "unsafe-drawing.reference":
    "Die Zeichnung verweist auf {value|quote}, das außerhalb liegt: In einer Seite zeigen Browser es nicht an.\nExportieren Sie sie neu und betten Sie Bilder, Schriften und Stile ein.",
  "unsafe-drawing.declarations":
    "Die Zeichnung erklärt Entitäten ({value|quote}), hinter denen sich alles verbergen kann.\nExportieren Sie sie neu als einfaches SVG.",
  "unsafe-drawing.form":
    "Ab {value|quote} lässt sich die Zeichnung nicht lesen: Browser hören dort auf.\nExportieren Sie sie neu als SVG.",
  "unsafe-drawing.encoding":
    "Diese Zeichnung ist nicht in UTF-8 geschrieben.\nSpeichern Sie sie als UTF-8, oder exportieren Sie sie neu als SVG.",
  "bad-plan.kind":
    "{value|quote} ist keine Zeichnung (SVG): Darin lässt sich kein Raum finden.\nExportieren Sie den Plan als SVG. Ein Bild oder ein Dokument gehört in „map“.",
  "bad-plan.size":
    "Der Plan sagt nicht, wie groß er ist.\nExportieren Sie ihn neu als SVG, mit „viewBox“ oder mit „width“ und „height“.",
  "bad-plan.large":
    "Dieser Plan ist zu groß für eine Seite, die höchstens {elements} Formen und {most} kB davon zeigt.\nVereinfachen Sie seine Pfade (in Inkscape: Pfad → Vereinfachen), lassen Sie weg, was niemand braucht, oder nennen Sie ihn in „map“.",
  "plan-room":
    "Kein Raum von {venue|quote} heißt {value|quote}.\nMeinten Sie {nearest|quote}?\nSeine Räume: {known|list}.\n?? Er hat noch keine Räume.",
  "plan-room.twice":
    "Der Raum {value|quote} steht ein zweites Mal im Plan.\nGruppieren Sie alles, was zu ihm gehört, und geben Sie der Gruppe die Kennung.",
  "plan-room.nested":
    "Der Raum {value|quote} steht in einem anderen Raum, und ein Link kann nicht in einem Link stehen.\nNehmen Sie ihn aus dieser Gruppe.",
  "plan-id":
    "{value|quote} ist die Kennung keines Raums: Der Plan zeigt es ohne Link.\nWenn es keiner sein soll, schreiben Sie {fixed|quote}.",
  "plan-lacks-room":
    "Von den Räumen von {venue|quote} zeigt der Plan nicht: {rooms|list}.\nGeben Sie der Form oder der Gruppe eines jeden seine Kennung (in Inkscape: Objekt → Objekteigenschaften → ID).",
  "plan-lacks-room.label":
    "{value|quote} ist hier eine Bezeichnung und keine Kennung.\nSchreiben Sie {fixed|quote} in das Feld ID (in Inkscape: Objekt → Objekteigenschaften).",
  "plan-lost":
    "Seiten können {value|quote} eines Plans nicht zeigen und lassen es weg.\nZeichnen Sie es mit Formen, Füllung und Kontur, oder nehmen Sie es heraus.",
  "missing-media":
    "Eine Datei {value|quote} gibt es nicht.\nMeinten Sie {nearest|quote}?\nGesucht wurde in {where|and}.",
  "end-before-start":
    "Das Ende ({end}) liegt nicht nach dem Beginn ({start}).\nBerichtigen Sie eines der beiden.",
  "uneven-dates.end":
    "Der Beginn ({start}) hat einen Tag, das Ende ({end}) nur einen Monat.\nSchreiben Sie den letzten Tag oder, solange er nicht bekannt ist: tba",
  "uneven-dates.start":
    "Das Ende ({end}) hat einen Tag, der Beginn ({start}) nur einen Monat.\nSchreiben Sie den ersten Tag oder, solange er nicht bekannt ist, auch beim Ende nur den Monat: {month}",
  "end-without-start":
    "Das Ende ist bekannt ({end}), der Beginn nicht.\nSchreiben Sie den Beginn, mindestens den Monat ({month}), oder auch beim Ende: tba",
  "programme-without-start":
    "Im Programm steht der Tag {day}; auf den Seiten der Veranstaltung heißt es, der Termin folge noch.\nSchreiben Sie den Beginn, mindestens den Tag: {day}",
  "outside-event":
    "Der Tag {date} liegt nicht in der Zeit der Veranstaltung ({start} bis {end}).\nBenennen Sie die Datei um, oder berichtigen Sie „start“ und „end“ in event.md.",
  "session-outside-slot":
    "Die Zeit des Programmpunkts, {time}, liegt nicht in seinem Zeitblock ({slot}).\nBerichtigen Sie die Zeit des Programmpunkts oder die des Zeitblocks.",
  "scheduled-twice":
    "Der Programmpunkt {session|quote} steht schon in einem anderen Zeitblock ({other}).\nFindet er zweimal statt, braucht er zwei Dateien: Kopieren Sie seine unter einem anderen Namen.",
  "scheduled-twice.slot":
    "Der Programmpunkt {session|quote} steht in diesem Zeitblock zweimal.\nBehalten Sie einen der beiden.",
  "unexpected-file":
    "Hier wird keine Datei erwartet; sie würde nicht beachtet.\nBenennen Sie sie um in {fixed}\n?? Legen Sie sie dorthin, wo sie hingehört, oder löschen Sie sie.",
  "unexpected-file.folder":
    "Hier wird kein Ordner erwartet; seine Dateien würden nicht beachtet.\nLegen Sie seine Dateien nach {fixed}/\n?? Legen Sie seine Dateien dorthin, wo sie hingehören, oder löschen Sie ihn.",
  "unexpected-file.copy":
    "Dies ist eine zweite Fassung von {original}: Die Datei wurde an zwei Orten zugleich bearbeitet.\nÜbernehmen Sie in {original}, was stimmt, und löschen Sie diese Datei.",
  "unexpected-file.translation":
    "Von einer YAML-Datei gibt es keine zweite für eine andere Sprache.\nSchreiben Sie beide Sprachen in {base}, an die Stelle des Textes: title: {braces}",
  "unexpected-file.link":
    "Das ist eine Verknüpfung nach anderswo: Was dort liegt, wird nicht veröffentlicht.\nLegen Sie die Datei selbst an ihre Stelle.",
  "no-event":
    "Diese Website hat keine Veranstaltung.\nEine Veranstaltung ist ein Ordner in „content“ mit einer Datei event.md: content/2027-fest/event.md",
  "duplicate-address":
    "Die Adresse {url} ist schon vergeben, an {other}.\nBenennen Sie eines der beiden um.",
  "duplicate-address.own":
    "Unter {url} legt Parvis selbst eine Seite an.\nGeben Sie dieser Datei einen anderen Namen.",
  "duplicate-address.file":
    "{url} erzeugt Parvis selbst, und beides kann nicht veröffentlicht werden.\nGeben Sie dieser Datei einen anderen Namen.",
  "duplicate-address.assets":
    "Der Ordner /assets/ gehört Parvis: Browser behalten seinen Inhalt ein Jahr lang.\nWählen Sie einen anderen Ordner.",
  "duplicate-address.redirect":
    "Die Adresse {url} wird gebraucht ({other}): Dort kann keine Weiterleitung beginnen.\nEntfernen Sie diese Zeile, oder benennen Sie die Seite um.",
  "duplicate-header":
    "{name} sendet Parvis selbst mit jeder Seite, und Hoster würden beides verbinden.\nLassen Sie diese Zeile weg.",
  "dead-link":
    "Unter {value|quote} gibt es auf dieser Website nichts.\nSehen Sie nach, wie die Adresse der Seite oder Datei lautet, die gemeint ist.",
  "against-policy.inline":
    "Die Sicherheitsrichtlinie der Website verbietet Skripte und Stile, die in einer Seite stehen: {value|quote}.\nVerwenden Sie die Klassen der Website, oder lassen Sie es weg.",
  "against-policy.source":
    "Die Sicherheitsrichtlinie der Website lässt {value|quote} nicht zu.\nSeiten laden nichts von anderswo und rahmen nichts ein: Legen Sie die Datei in einen Ordner „media“, oder setzen Sie einen Link darauf.",
  "against-policy.import":
    "Stile importieren nichts: {value|quote}.\nKopieren Sie in diese Datei, was Sie von dort brauchen.",
  "against-policy.font":
    "Schriften werden nicht hier genannt: {value|quote}.\nLegen Sie die Datei in data/media/, und nennen Sie sie in data/site.yaml: look: { fonts: { text: NAME.woff2 } }",
  "against-policy.style":
    "Die Sicherheitsrichtlinie der Website lässt nichts von anderswo laden: {value|quote}.\nLegen Sie die Datei in data/media/, und schreiben Sie: url(media/NAME)",
  "bad-css":
    "Das lässt sich nicht als CSS lesen: {message}. Browser würden es übergehen.\nBerichtigen Sie es, oder nehmen Sie es heraus.",
  "bad-css.open":
    "Was hier beginnt, wird nie geschlossen und schluckt alles Folgende.\nSchließen Sie es: einen Block mit einer geschweiften Klammer, einen Kommentar mit Sternchen und Schrägstrich.",
  "bad-css.image-set":
    "„image-set“ und „src“ werden hier nicht verstanden.\nSchreiben Sie: url(media/NAME)",
  "bad-font":
    "{value|quote} ist keine Schrift in WOFF2.\nBesorgen Sie sie in dieser Form, oder wandeln Sie sie um: fonttools ttLib.woff2 compress NAME.ttf",
  "bad-font.broken":
    "Die Schrift {value|quote} ist beschädigt oder unvollständig.\nBesorgen Sie sie noch einmal.",
  "broken-template": "Diese Vorlage kann nicht ausgegeben werden: {message}",
  "broken-template.no-eleventy":
    "Eigene Vorlagen einer Website setzt Eleventy um, und das ist nicht installiert.\nInstallieren Sie es: npm install @11ty/eleventy@3",
  "broken-part": "Dieser Teil kann die Seite {page} nicht ausgeben: {message}",
  "broken-part.no-html":
    "Dieser Teil gibt kein HTML zurück, sondern: {value}\nGeben Sie zurück, was er ausgibt: html`…`",
  "broken-part.promise":
    "Dieser Teil gibt ein Promise zurück, und Seiten warten auf nichts.\nSchreiben Sie ihn ohne „async“; was Zeit braucht, geschieht einmal, beim Import der Datei.",
  "broken-part.head":
    "Der Kopf einer Seite enthält nichts Sichtbares: Mit {value} würden Browser ihren Rumpf beginnen.\nGeben Sie hier meta und link aus, und alles andere in einem anderen Teil.",
  "broken-part.lacks-id":
    'Ein Link auf der Seite {page} führt zu {value|quote}, was dieser Teil nicht hat.\nGeben Sie dem Element, das gemeint ist, id="{value}".',
  "broken-part.unknown":
    "Es gibt keinen Teil {value|quote}.\nMeinten Sie {nearest|quote}?\nDie Teile: {known|list}. Eine Datei, die von Teilen importiert wird, beginnt mit „_“.",
  "broken-part.twice":
    "Der Teil {name|quote} ist zweimal da ({other}).\nBehalten Sie einen von beiden.",
  "broken-part.kind":
    "Diese Datei ist kein Modul, und aus ihr würde nichts gemacht.\nEin Teil wird in TypeScript oder JavaScript geschrieben: footer.ts, footer.js",
  "broken-part.other":
    "Diese Datei exportiert nicht den Teil {name|quote}.\nSchreiben Sie: {fixed}",
  "broken-module": "Dieses Modul scheitert: {message}",
  "broken-module.unread": "Node kann dieses Modul nicht lesen: {message}",
  "broken-module.not-erasable":
    "Node lässt Typen weg und führt den Rest aus, wie er dasteht; hier geht das nicht: {message}.\nSchreiben Sie es in JavaScript: ein konstantes Objekt statt eines enum, ein Feld statt `constructor(private x)`.",
  "broken-module.no-file":
    "Eine Datei {file|quote}, die importiert werden könnte, gibt es nicht.\nMeinten Sie {nearest|quote}?\n?? Zum Namen gehört die Endung: ./lib/tables.ts",
  "broken-module.no-package":
    "Das Paket {name|quote} ist nicht installiert.\nInstallieren Sie es: npm install {name}",
  "broken-module.typescript-package":
    "Das Paket {name|quote} ist in TypeScript geschrieben, das Node unterhalb von node_modules nicht ausführt.\nNehmen Sie eine nach JavaScript übersetzte Fassung, oder kopieren Sie, was Sie brauchen, in Ihre Website.",
  "broken-module.no-default":
    "Dieses Modul exportiert nichts als Standard.\nSchreiben Sie: {fixed}",
  "broken-module.named": "{name|quote} scheitert: {message}",
  "broken-module.shape": "{field|quote} sollte vom Typ `{wanted}` sein.",
  "broken-module.result": "{name|quote} liefert {field|quote}; das sollte vom Typ `{wanted}` sein.",
  "broken-module.second": "Parvis liest bereits {other}.\nBehalten Sie eine der beiden Dateien.",
  "broken-module.copies":
    "Eleventy soll hier keine Dateien kopieren: Parvis wüsste nichts von ihnen.\nLegen Sie in static/ ab, was unverändert veröffentlicht wird.",
  "room-overlap":
    "{second|quote} und {first|quote} ({other}) sind zur selben Zeit im Raum {room|quote}.\nÄndern Sie bei einem der beiden den Raum oder die Zeit.",
  "speaker-double-booked":
    "{speaker} wirkt zur selben Zeit in {second|quote} und in {first|quote} ({other}) mit.\nVerlegen Sie eines der beiden, oder berichtigen Sie, wer mitwirkt.",
  "unscheduled-session":
    "Dieser Programmpunkt steht in keinem Zeitblock des Programms.\nTragen Sie ihn in einen Zeitblock ein („session: {id}“); bis dahin wird er ohne Termin aufgeführt.",
  "unused-speaker":
    "Diese Person wirkt in keinem Programmpunkt mit.\nTragen Sie sie in einen Programmpunkt ein („speakers: [{id}]“) oder in das Team in event.md („team: [{id}]“), oder löschen Sie die Datei.",
  "unused-theme":
    "Dieses Thema steht in keinem Zeitblock und keinem Programmpunkt.\nTragen Sie es in einen Workshop ein („themes: [{id}]“), oder löschen Sie die Datei.",
  "raw-html":
    "HTML wird nicht ausgewertet: {value|quote} erscheint so, wie es dasteht.\nSchreiben Sie es in Markdown: **fett**, *kursiv*, [ein Link](https://example.org).",
  "shown-as-typed.link":
    "{value|quote} erscheint so, wie es dasteht, und ist kein Link.\nSchreiben Sie: {fixed}\n?? Ein Link ist [Wörter](https://example.org), innerhalb der Website [Wörter](page:ID), ohne Leerzeichen zwischen den Klammern.",
  "shown-as-typed.picture":
    "{value|quote} erscheint so, wie es dasteht, und ist kein Bild.\nSchreiben Sie: {fixed}\n?? Ein Bild ist ![Was es zeigt](plan.png), ohne Leerzeichen zwischen den Klammern und im Namen.",
  "shown-as-typed.reference":
    "{value|quote} erscheint so, wie es dasteht: Keine Zeile sagt, wohin es führt.\nSchreiben Sie: {fixed}\n?? Schreiben Sie [Wörter](https://example.org), oder fügen Sie eine Zeile „[Name]: https://example.org“ hinzu.",
  "shown-as-typed.note":
    "{value|quote} erscheint so, wie es dasteht: Diese Fußnote gibt es nicht.\nFügen Sie weiter unten eine Zeile „[^1]: Was die Fußnote sagt“ hinzu, mit dem Namen dieser Fußnote.",
  "shown-as-typed.emphasis":
    "{value|quote} erscheint so, wie es dasteht.\nSchreiben Sie: {fixed}\n?? Dieselben Zeichen stehen am Anfang und am Ende, dicht an den Wörtern: **fett**, *kursiv*, ~~gestrichen~~, `Code`. Vor ein Zeichen, das zu sehen sein soll, schreiben Sie \\.",
  "shown-as-typed.star":
    "Die Sternchen von {value|quote} verschwinden, und was dazwischen steht, wird kursiv.\nSchreiben Sie: {fixed}",
  "shown-as-typed.sign":
    "{value|quote} erscheint so, wie es dasteht.\nSchreiben Sie: {fixed}\n?? Sagen Sie es in Markdown, oder lassen Sie es weg.",
  "shown-as-typed.template":
    "{value|quote} erscheint so, wie es dasteht: In einen Text des Inhalts wird nichts eingesetzt.\nSchreiben Sie, was dort stehen soll.",
  "shown-as-typed.list":
    "{value|quote} beginnt keine Liste: Die Zeilen laufen als eine weiter.\nBeginnen Sie jede mit „- “ (oder „1. “), nach einer leeren Zeile.",
  "shown-as-typed.table":
    "Diese Tabelle erscheint so, wie sie dasteht, ohne die Zeile, die sie zu einer macht.\nSchreiben Sie unter die Spaltenköpfe: {fixed}\n?? Unter den Spaltenköpfen steht eine Zeile |---|---|, ein Stück für jede Spalte.",
  "shown-as-typed.table-rule":
    "Diese Tabelle erscheint so, wie sie dasteht: Die Zeile unter den Spaltenköpfen hat nicht so viele Spalten wie sie.\nSchreiben Sie: {fixed}\n?? Sie hat ein Stück |---| für jede Spalte.",
  "shown-as-typed.fence":
    "Dieser Codeblock ist nicht geschlossen: Alles, was folgt, ist Code.\nSchreiben Sie dort, wo er endet, eine Zeile {value}.",
  "shown-as-typed.diagram":
    "Dieser Block {value|quote} erscheint so, wie er dasteht, und wird nicht gezeichnet.\nLegen Sie ein Bild davon in einen Ordner media: ![Was es zeigt](plan.svg)",
  "shown-as-typed.plain":
    "{value|quote} erscheint so, wie es dasteht: Dieses Feld enthält reinen Text, kein Markdown.\nSchreiben Sie: {fixed}\n?? Lassen Sie die Zeichen weg.",
  "shown-as-typed.details":
    "{value|quote} erscheint so, wie es dasteht: Das andere Ende fehlt.\nEin Text zum Aufklappen beginnt mit einer Zeile <details> und endet mit einer Zeile </details>, nicht weiter eingerückt als die erste.",
  "no-alt":
    "Dem Bild {value|quote} fehlt eine Beschreibung für alle, die es nicht sehen.\nSchreiben Sie: ![Was das Bild zeigt]({value})",
  "no-alt.field":
    "Dem Bild der Veranstaltung fehlt eine Beschreibung für alle, die es nicht sehen.\nFügen Sie eine Zeile „image_alt: …“ hinzu, die sagt, was es zeigt.",
  "not-translatable":
    "{field|quote} wird nur einmal gesagt, für alle Sprachen.\nEs steht in {where}.\nEntfernen Sie es hier: Eine Übersetzung enthält nur Texte.",
  "not-translatable.map":
    "{field|quote} ist in allen Sprachen gleich.\nSchreiben Sie hier einen einzigen Wert, nicht einen je Sprache.",
  "uneven-translation":
    "Diese Liste hat {own} Einträge, und die, die sie übersetzt, hat {given} ({where}).\nÜbersetzen Sie jeden Eintrag, in derselben Reihenfolge.",
  "unknown-language.file":
    "{value|quote} ist keine der Sprachen dieser Website.\nBenennen Sie sie um in {fixed}\n?? Die Website spricht: {known|list}. Fügen Sie die Sprache in data/site.yaml bei „languages“ hinzu, oder benennen Sie die Datei um.",
  "unknown-language.text":
    "{value|quote} ist keine der Sprachen dieser Website.\nMeinten Sie {nearest|quote}?\n?? Die Website spricht: {known|list}. Fügen Sie die Sprache in data/site.yaml bei „languages“ hinzu, oder entfernen Sie den Text.",
  "orphan-translation":
    "Es gibt keine Datei {base}, die diese hier übersetzt.\nBenennen Sie sie um in {fixed}\n?? Geben Sie ihr den Namen der Datei, die sie übersetzt, mit der Sprache vor der Endung.",
  "orphan-translation.own":
    "{base} ist selbst in dieser Sprache geschrieben ({language}).\nBehalten Sie eine der beiden Dateien, oder sagen Sie in {base}, in welcher Sprache sie geschrieben ist: language: …",
  "orphan-translation.event":
    "Diese Veranstaltung erscheint nicht in der Sprache {value|quote}.\nFügen Sie sie in event.md bei „languages“ hinzu, oder löschen Sie diese Datei.",
  "stale-translation":
    "Der Text auf {language|quote}, den dies übersetzt, wurde seither geändert.\nEr steht in {where}.\nÜbersetzen Sie ihn neu; wenn dies weiterhin stimmt: npm run translate -- --same {file}",
  untranslated:
    "Dies ist nicht in {language|quote} übersetzt.\nDies schreibt die Datei dafür: npm run translate -- {language} {target}",
  "untranslated.part":
    "Hier sind {fields|and} nicht in {language|quote} übersetzt.\nSchreiben Sie sie in {file}",
  "untranslated.text":
    "Dieser Text ist nicht in {language|quote} übersetzt.\nSchreiben Sie ihn in jeder Sprache: {example}",
  "unspoken-language":
    "In der Sprache {value|quote} hat Parvis keine Wörter: Seine eigenen sind auf diesen Seiten englisch, auch die Daten, und als solche ausgezeichnet.\nEs spricht: {known|list}. Eine Übersetzung beginnt mit: npm run translate -- {base}",
  "unknown-word":
    "{value|quote} ist keines der Wörter, die auf den Seiten stehen.\nMeinten Sie {nearest|quote}?\n?? Alle zeigt: npm run translate -- {language}",
  "unknown-word.text":
    "{value|quote} steht auf den Seiten; benannt werden Wörter mit ihrem Schlüssel.\nSchreiben Sie: {fixed|or}",
  "unknown-word.counted":
    "{value|quote} wird von einer Zahl gesagt und hat einen Text für jede ihrer Formen.\nSchreiben Sie einen oder mehrere der Schlüssel: {forms|all}",
  "unknown-word.language":
    "{value|quote} steht, wo eine Sprache stehen müsste: Wörter stehen unter ihrer Sprache.\nSchreiben Sie es so:\n{language}:\n  home: …",
  "unknown-word.file":
    "Wörter stehen unter ihrer Sprache, jedes hinter seinem Schlüssel.\nSchreiben Sie sie so:\nde:\n  home: …",
  "bad-word.empty":
    "{key|quote} sagt nichts.\nSchreiben Sie, was auf den Seiten stehen soll, oder löschen Sie die Zeile.",
  "bad-word.lost":
    "Im Text von {key|quote} muss {lost|and} stehen.\nOhne diese Datei lautet er: {text|quote}",
  "bad-word.value":
    "Kein Wert heißt hier {value}.\nMeinten Sie {nearest}?\n?? Möglich sind hier: {known|all}.\n?? Lassen Sie ihn weg: Zu diesem Text gehört kein Wert.",
  "bad-word.names":
    "Hierher gehören {needed} Namen, und {given} stehen da.\nSchreiben Sie alle, in ihrer Reihenfolge.",
  "unused-words":
    "Keine Seite ist in der Sprache {value|quote}.\nNennen Sie sie in data/site.yaml oder in einer Veranstaltung, oder nehmen Sie ihre Wörter heraus.",
  "missing-words":
    "Von den {total} Wörtern der Sprache {value|quote} fehlen {missing}; sie stehen in einer anderen Sprache da, etwa {text|quote}.\nWelche es sind, zeigt: npm run translate -- {value}",
  "missing-words.few":
    "Von den {total} Wörtern der Sprache {value|quote} sind {own} da: Ab {least} sprechen die Seiten sie, bis dahin Englisch.\nWelche fehlen, zeigt: npm run translate -- {value}",
  "uneven-words":
    "{key|quote} ist ersetzt, aber nicht {others|and}: {text|quote}.\nErsetzen Sie jede Form.",
  "hidden-character":
    "In {value|quote} steht ein Zeichen, das niemand sieht ({characters|all}).\nSchreiben Sie: {fixed}",
  "hidden-character.text":
    "Hier steht ein Zeichen, das niemand sieht und das verändert, was darum herum steht ({character}).\nLöschen Sie es.",
  "placeholder.url":
    "{value|quote} ist nur ein Platzhalter: Unter dieser Adresse ist nichts.\nSchreiben Sie die öffentliche Adresse der Website.",
  "placeholder.legal":
    "Im Impressum stünde, dass dies noch bekannt gegeben wird.\nSchreiben Sie es, bevor Sie veröffentlichen.",
  "placeholder.tba":
    "{value|quote} würde so angezeigt, wie es dasteht.\nLassen Sie das Feld weg, bis der Wert bekannt ist.",
  placeholder:
    "{value|quote} sieht aus wie ein Text, der noch zu schreiben war.\nSchreiben Sie ihn, oder schreiben Sie tba, wo das Format es erlaubt.",
  "registration-closes-after-end":
    "Die Anmeldung schließt ({closes}) erst nach dem Ende ({end}).\nMeinten Sie {fixed|quote}?\n?? Berichtigen Sie „closes“, oder lassen Sie es weg.",
  "no-way-to-register":
    "Diese Anmeldung sagt nicht, wie man sich anmeldet: Die Seite kündigt es nur an.\nErgänzen Sie „url“, „email“, „phone“ oder „on_site“ (in Worten); ist es noch nicht bekannt: url: tba",
  "after-end":
    "{field|quote} ({value}) liegt nach dem Ende {of|occasion} ({end}).\nMeinten Sie {fixed|quote}?\n?? Berichtigen Sie das Datum, oder lassen Sie das Feld weg.",
  "after-closing":
    "{field|quote} ({value}) liegt nach dem Anmeldeschluss ({closes}): So spät kann niemand mehr diesen Preis zahlen.\nBerichtigen Sie eines der beiden Daten.",
  "after-closing.early":
    "{field|quote} ({value}) liegt nicht vor dem Ende des vollen Preises ({until}): Diesen würde niemand zahlen.\nBerichtigen Sie eines der beiden Daten.",
  "year-before-start":
    "{field|quote} ({value}) liegt mehr als ein Jahr vor dem Beginn {of|occasion} ({start}).\nMeinten Sie {fixed|quote}?\n?? Berichtigen Sie das Datum, oder lassen Sie das Feld weg.",
  "outside-hours.before":
    "Dieser Zeitblock ({time}) beginnt vor der Veranstaltung ({start}).\nBerichtigen Sie seine Zeit, oder „start“ in event.md.",
  "outside-hours.after":
    "Dieser Zeitblock ({time}) dauert länger als die Veranstaltung (Ende: {end}).\nBerichtigen Sie seine Zeit, oder „end“ in event.md.",
  "outside-hours.over":
    "Dieser Zeitblock ({time}) beginnt, wenn die Veranstaltung vorbei ist ({end}).\nBerichtigen Sie seine Zeit, oder „end“ in event.md.",
  "same-name":
    "Noch jemand heißt {name|quote} ({other}).\nIst es dieselbe Person, behalten Sie nur eine der beiden Dateien; sonst unterscheiden Sie die beiden im Namen.",
  "same-name.team":
    "{name|quote} hat auch eine Datei ({other}).\nIst es dieselbe Person, schreiben Sie „speaker: {id}“ anstelle des Namens: dann hat sie eine einzige Seite; sonst unterscheiden Sie die beiden im Namen.",
  "similar-words":
    "{value|quote} heißt anderswo {usual|quote} ({other}): Das sähe nach zwei verschiedenen Dingen aus.\nSchreiben Sie: {usual}",
  "unrecorded-change":
    "{title|quote} weicht vom festgehaltenen Stand ab: {aspects|aspect}.\nIst die Änderung gewollt, starten Sie: npm run record",
  "unrecorded-change.new-translation":
    "{title|quote} ist auf {language|quote} übersetzt, was noch nicht festgehalten ist.\nSobald es veröffentlicht ist, starten Sie: npm run record",
  "unrecorded-change.translation":
    "{title|quote} sagt auf {language|quote} etwas anderes, als festgehalten ist.\nIst die Änderung gewollt, starten Sie: npm run record",
  "long-slot":
    "Dieser Zeitblock dauert mehr als 14 Stunden ({hours}).\nBerichtigen Sie sein Ende, oder machen Sie mehrere Zeitblöcke daraus.",
  "unwanted-recording":
    "Dieser Beitrag wird angeblich nicht aufgezeichnet, und unter seinen Unterlagen ist eine Aufzeichnung.\nFragen Sie, wer ihn gehalten hat, und nehmen Sie eines von beiden heraus.",
  "missing-recording":
    "Die Aufzeichnung dieses Beitrags ist angeblich veröffentlicht, und unter seinen Unterlagen ist keine.\nFügen Sie sie dort mit „kind: recording“ hinzu; bis sie da ist, schreiben Sie: recording: yes",
  "private-file":
    "Das sind Rückmeldungen an Sie allein, und hier würden sie veröffentlicht.\nVerschieben Sie diese Datei nach {place}",
  "security-expired":
    "security.txt ist abgelaufen ({value}): Wer eine Schwachstelle findet, darf sich nicht mehr darauf verlassen.\nPrüfen Sie, ob der Kontakt noch antwortet, und nennen Sie ein neues Datum innerhalb eines Jahres.",
  "security-far":
    "security.txt läuft erst in mehr als einem Jahr ab ({value}); RFC 9116 verlangt weniger.\nNennen Sie ein Datum innerhalb eines Jahres, und sehen Sie dann wieder nach.",
  "shifted-accent":
    'Mit der Akzentfarbe {from} wären Texte nicht lesbar; verwendet wird {to}.\nWählen Sie eine andere Akzentfarbe, oder schreiben Sie die verwendete: "{to}"',
  "big-file":
    "Diese Datei hat mehr als {most} MiB: Hoster wie Cloudflare lehnen sie ab, und Besucher warten auf sie.\nVerkleinern Sie sie, oder setzen Sie einen Link auf einen Ort, der dafür gedacht ist, etwa eine Videoplattform.",
  "heavy-style":
    "Diese Stile machen jede Seite komprimiert um {weight} kB schwerer; auf mehr als {most} kB warten Besucher.\nNehmen Sie heraus, was keine Seite braucht, und schreiben Sie url(media/NAME) statt Bildern, die in der Datei selbst stehen.",
  "heavy-font":
    "Die Schrift {value|quote} hat {weight} kB; ab {most} kB sehen Besucher ihre Buchstaben spät.\nLassen Sie Buchstaben weg, die keine Seite braucht: pyftsubset NAME.ttf --flavor=woff2 --unicodes=U+0020-024F,U+2000-206F,U+20AC",
  "lacking-letters":
    "Der Schrift {value|quote} fehlen Buchstaben der Sprache {language|quote}: {letters}. Browser nehmen sie aus einer anderen Schrift.\nBesorgen Sie die Schrift mit diesen Buchstaben, oder wählen Sie eine andere.",
  "blocked-by-policy":
    "Die Sicherheitsrichtlinie der Website verbietet dies in einer Seite: {value|quote}.\nLegen Sie Skripte und Stile in eigene Dateien neben dieser, und laden Sie nichts von anderswo.",
  "long-title":
    "Der Titel hat {length} Zeichen; Tabs und Suchmaschinen zeigen: {cut}\nFügen Sie einen „short_title“ hinzu.",

  // Lists: what stands between their words, and the end of one that is too long
  "list.and": "und",
  "list.or": "oder",
  "list.more": "{words} … (insgesamt {count})",

  // {kind|none}: that there is none of a kind; “gibt es nicht” follows
  "word.none.speaker": "Eine mitwirkende Person",
  "word.none.member": "Eine Person",
  "word.none.session": "Einen Programmpunkt",
  "word.none.theme": "Ein Thema",
  "word.none.organisation": "Eine Organisation",
  "word.none.organiser": "Eine Organisation oder Person",
  "word.none.venue": "Einen Ort",
  "word.none.room": "Einen Raum",
  "word.none.track": "Einen Themenstrang",
  "word.none.level": "Eine Partnerstufe",
  "word.none.comment": "Einen Kommentar",
  "word.none.event": "Eine Veranstaltung",
  "word.none.page": "Eine Seite",
  "word.none.term": "Einen Begriff",
  "word.none.slot": "Einen Zeitblock mit der `id`",
  "word.none.day": "Einen Tag",
  "word.none.news": "Eine Meldung",

  // {kind|many}: all of a kind
  "word.many.speaker": "Die Mitwirkenden",
  "word.many.member": "Die Personen",
  "word.many.session": "Die Programmpunkte",
  "word.many.theme": "Die Themen",
  "word.many.organisation": "Die Organisationen",
  "word.many.organiser": "Die Organisationen und Personen",
  "word.many.venue": "Die Orte",
  "word.many.room": "Die Räume",
  "word.many.track": "Die Themenstränge",
  "word.many.level": "Die Stufen",
  "word.many.comment": "Die Kommentare",
  "word.many.event": "Die Veranstaltungen",
  "word.many.page": "Die Seiten",
  "word.many.term": "Die Begriffe",
  "word.many.slot": "Die Zeitblöcke",
  "word.many.day": "Die Tage",
  "word.many.news": "Die Meldungen",

  // {also|shape}
  "word.shape.list": "eine Liste",
  "word.shape.map": "eine Gruppe von Feldern",

  // {of|occasion}: what has a start and an end, in the genitive
  "word.occasion.event": "der Veranstaltung",
  "word.occasion.session": "des Programmpunkts",

  // {aspects|aspect}: what has changed since it was recorded
  "word.aspect.added": "neu",
  "word.aspect.removed": "nicht mehr da",
  "word.aspect.id": "Kennung",
  "word.aspect.time": "Zeit",
  "word.aspect.place": "Ort",
  "word.aspect.room": "Raum",
  "word.aspect.status": "Status",
  "word.aspect.text": "Text",
};
