import type { en } from "../en/problems.ts";
import type { Translation } from "../parameters.ts";

/** What problems say to organisers, in Dutch. Organisers are addressed as “u”; a slot is a “programmablok”. */
export const nl: Translation<typeof en> = {
  "bad-encoding.utf8":
    "Dit bestand is geen tekst in UTF-8.\nOpen het in een teksteditor en sla het opnieuw op met de codering UTF-8.",
  "bad-encoding.control":
    "Hier staat een onzichtbaar stuurteken ({character}).\nVerwijder het en typ opnieuw wat daar moet staan.",
  "bad-encoding.noncharacter":
    "Hier staat een onzichtbare code die voor geen enkel teken staat ({character}).\nVerwijder die en typ opnieuw wat er bedoeld was.",
  "bad-encoding.escape":
    "Tussen dubbele aanhalingstekens geeft {value|quote} een teken dat in geen enkele tekst mag staan ({character}).\nTyp het teken dat bedoeld was, of verdubbel de backslash als die bij de tekst hoort.",
  "bad-encoding.reference":
    "{value|quote} geeft een teken dat in geen enkele tekst mag staan ({character}).\nTyp het teken dat bedoeld was. Wilt u de code zelf laten zien, schrijf dan: `{value}`",
  "bad-encoding.strange-name":
    "In de naam van dit bestand of deze map zit een onzichtbaar teken ({character}).\nGeef een nieuwe naam, met letters a–z, cijfers en koppeltekens.",
  "bad-encoding.name":
    "De naam van dit bestand of deze map is geen UTF-8.\nGeef een nieuwe naam, met letters a–z, cijfers en koppeltekens.",
  "bad-yaml.tab":
    "Deze regel springt in met een tab.\nLaat regels inspringen met spaties: twee per stap.",
  "bad-yaml.quote":
    'De tekst tussen aanhalingstekens die hier begint, eindigt niet waar dat zou moeten.\nZet de hele tekst tussen dubbele aanhalingstekens, en schrijf \\" voor een dubbel aanhalingsteken in de tekst.',
  "bad-yaml.bracket":
    "Het haakje dat hier opent, wordt niet goed gesloten.\nSluit het op dezelfde regel, met een komma tussen de onderdelen: [eerste, tweede].",
  "bad-yaml.escape":
    "Tussen dubbele aanhalingstekens begint een backslash een speciaal teken, en dit is onbekend.\nGebruik enkele aanhalingstekens, of verdubbel de backslash.",
  "bad-yaml.reserved":
    "Een tekst kan alleen met {character|quote} beginnen als hij tussen aanhalingstekens staat.\nSchrijf: {fixed}",
  "bad-yaml.conflict":
    "Twee versies van dit bestand zijn nog niet samengevoegd: ze staan er allebei, tussen <<<<<<< en >>>>>>>.\nBewaar wat klopt, en verwijder deze regels.",
  "bad-yaml.depth":
    "Hier zit het ene zo vaak in het andere dat niemand dat nodig kan hebben.\nKijk of er haakjes of spaties te veel staan.",
  "bad-yaml.item":
    "Een onderdeel van een lijst begint met een streepje en een spatie.\nSchrijf ‘-’ en een spatie aan het begin van de regel.",
  "bad-yaml.space": "Na de dubbele punt van een veld moet een spatie staan.\nSchrijf: {fixed}",
  "bad-yaml.duplicate":
    "Het veld {field|quote} staat hier twee keer.\nLaat er één van staan, of laat het onder {below|quote} beginnen als het daarbij hoort.\n?? Laat er één van staan.",
  "bad-yaml.tag":
    "Een tekst die met ‘!’ begint, moet tussen aanhalingstekens staan.\nZet de tekst tussen dubbele aanhalingstekens.",
  "bad-yaml.alias":
    "Een tekst die met ‘*’ of ‘&’ begint, moet tussen aanhalingstekens staan.\nZet de tekst tussen dubbele aanhalingstekens.",
  "bad-yaml.documents": "Na deze regel begint een tweede document.\nVerwijder de regel ‘{line}’.",
  "bad-yaml.indent":
    "Deze regel springt niet in zoals de regels waar hij bij hoort.\nLaat hem onder {below|quote} beginnen.\n?? Velden van hetzelfde staan recht onder elkaar; wat bij een veld hoort, springt twee spaties verder in.",
  "bad-yaml.continued":
    "Deze regel is geen veld en springt niet verder in dan die erboven.\nGaat hij verder met de tekst erboven, zet er dan twee spaties meer voor; is het een veld, schrijf dan “veld: waarde”.",
  "bad-yaml.form":
    "Deze regel is niet te lezen als YAML.\nSchrijf ‘veld: waarde’, met een spatie na de dubbele punt.",
  "too-long.file":
    "Dit bestand telt meer dan {most} tekens.\nIs het wel het goede bestand? Wat bij elkaar hoort, mag over meer bestanden verdeeld zijn; wat bezoekers moeten downloaden, hoort in ‘media’.",
  "too-long.line":
    "Deze regel telt meer dan {most} tekens.\nBreek hem af waar een alinea of een zin eindigt.",
  "too-long.word":
    "Hier staan meer dan {most} tekens zonder spatie.\nIs het een afbeelding of een bestand in letters? Zet het in ‘media’ en maak er een link naartoe.",
  "too-long.text":
    "Deze tekst telt meer dan {most} tekens.\nMaak er meer pagina’s van, of een document in ‘media’ waar een link naartoe leidt.",
  "too-long.list":
    "Deze lijst telt meer dan {most} onderdelen.\nHaal eruit wat er per ongeluk in staat.",
  "too-long.embed":
    "De sites van embed zijn samen langer dan {most} tekens, en hosts weigeren zo’n lange regel; dit is de eerste te veel.\nNoem er minder: https://*.example.org staat voor alle sites waarvan de naam zo eindigt, en any voor elke site.",
  "too-deep":
    "In deze alinea zitten citaten, lijsten, vet of cursief meer dan {most} lagen diep in elkaar.\nKijk of er > * _ of spaties te veel staan; een backslash voor een teken (\\*) maakt er een gewoon teken van.",
  "too-many.headings":
    "Deze tekst heeft meer dan {most} koppen; dit is de eerste te veel.\nMaak er meer pagina’s van, of maak van sommige koppen gewone alinea’s.",
  "too-many.notes":
    "Deze tekst heeft meer dan {most} noten en verwijzingen naar noten; dit is de eerste te veel.\nMaak er meer pagina’s van, of neem sommige noten in de tekst op.",
  "unquoted-colon":
    "Een tekst met een dubbele punt en een spatie erachter moet tussen aanhalingstekens staan.\nSchrijf: {fixed}",
  "swallowed-comment":
    "Wat na ‘#’ komt, wordt als opmerking gelezen en zou verloren gaan.\nSchrijf: {fixed}\n?? Haal het teken ‘#’ weg, of zet de waarde tussen rechte aanhalingstekens.\nEen echte opmerking heeft een spatie na het teken: # zoals hier.",
  "no-front-matter.none":
    "Dit bestand begint niet met zijn velden tussen twee regels ‘---’.\nBegin het zo:\n---\n{example}: …\n---",
  "no-front-matter.unclosed":
    "De velden die hier beginnen, worden niet afgesloten met een tweede regel ‘---’.\nZet een regel ‘---’ tussen de velden en de tekst.",
  "fields-in-text.between":
    "Deze regel ‘---’ beëindigt de velden, en er volgen er nog meer.\nVerwijder hem.",
  "fields-in-text.twice":
    "Deze regel ‘---’ staat hier voor de tweede keer en zou een lijn boven de tekst worden.\nVerwijder hem.",
  "fields-in-text.before":
    "Het veld {field|quote} staat onder de regel ‘---’ die de velden beëindigt, en zou als tekst verschijnen.\nZet het boven die regel.",
  "front-matter-language":
    "De velden zijn in {name|quote} geschreven; alleen YAML wordt gelezen.\nBegin het bestand met alleen ‘---’.",
  "unknown-field":
    "Een veld {field|quote} bestaat hier niet.\nBedoelde u {nearest|quote}?\n?? Mogelijke velden: {known|all}.",
  "unknown-field.taken":
    "Een veld {field|quote} bestaat hier niet, en {nearest|quote} staat er al.\nLaat er één van staan, onder de juiste naam.",
  "unknown-field.of-session":
    "Een programmablok heeft geen veld {field|quote}, een sessie wel.\nMaak er een sessie van, met een bestand in sessions/, en noem die hier: session: …",
  "unknown-field.comma":
    "Een veld {field|quote} bestaat hier niet: binnen accolades begint na een komma een nieuw veld.\nZet een tekst met een komma tussen aanhalingstekens.\nSchrijf: {fixed}",
  "unknown-field.comma-list":
    "Een veld {field|quote} bestaat hier niet: binnen accolades begint na een komma een nieuw veld.\nZet een lijst tussen vierkante haken.\nSchrijf: {fixed}",
  "map-path":
    "{path|quote} is geen pad.\nEen pad gaat van sleutel naar sleutel: days[*].talks[*].title. Een sleutel met andere tekens staat tussen aanhalingstekens.",
  "map-no-records":
    "{path|quote} vindt niets in het bestand, zodat er geen enkele sessie zou zijn.\nBedoelde u {nearest|quote}?\n?? Bovenaan heeft het bestand: {known|list}.",
  "map-no-field":
    "{path|quote} vindt niets in het bestand.\nBedoelde u {nearest|quote}?\n?? Er is: {known|list}.",
  "missing-field": "Het veld {field|quote} ontbreekt.\nVoeg een regel ‘{field}: …’ toe.",
  "missing-field.tba":
    "Het veld {field|quote} ontbreekt.\nVoeg het toe; als het nog niet bekend is: {field}: tba",
  "missing-field.empty":
    "Dit bestand heeft geen velden.\nSchrijf ze (‘veld: waarde’), of verwijder het bestand.",
  "missing-field.publish":
    "`publish` is leeg: zonder tijdstip wordt dit meteen gepubliceerd.\nSchrijf het tijdstip erachter; zolang dat niet bekend is, schrijf in plaats daarvan `draft: true`.",
  "missing-field.draft":
    "`draft` is leeg: er staat niets, en dit wordt gepubliceerd.\nSchrijf `draft: true`, of verwijder de regel.",
  "missing-field.file":
    "Het bestand {file} ontbreekt.\nMaak het aan: elke site en elk evenement begint ermee.",
  "missing-field.slot-title":
    "Dit programmablok heeft geen titel, en ook geen sessie die er een geeft.\nVoeg een regel ‘title: …’ toe.",
  "missing-field.title-of-several":
    "Dit programmablok heeft meer sessies, maar geen titel.\nVoeg een regel ‘title: …’ toe.",
  "missing-field.url-or-media":
    "Hier is precies één van de velden ‘url’ en ‘media’ nodig.\n‘url’ is een adres elders, ‘media’ een bestand in een map media.",
  "missing-field.name-or-speaker":
    "Bij een persoon hoort ‘name’, of ‘speaker’, de naam van het bestand.\n‘name’ volstaat voor wie geen bestand in speakers/ heeft.",
  "wrong-type.text":
    "{field|quote} moet een tekst zijn.\n?? Dit moet een tekst zijn.\nBegint de tekst met een haakje, zet hem dan tussen aanhalingstekens.",
  "wrong-type.list":
    "{field|quote} moet een lijst zijn.\n?? Dit moet een lijst zijn.\nElk onderdeel heeft de velden: {fields|list}.\n?? Schrijf: {fixed}\n?? Zet de onderdelen tussen vierkante haken, met komma’s ertussen: [eerste, tweede].",
  "wrong-type.person":
    "Personen staan in een lijst, elk achter een streepje of tussen accolades.\nSchrijf: {fixed}",
  "wrong-type.map":
    "{field|quote} moet een groep velden zijn.\n?? Dit moet een groep velden zijn.\nDe velden ervan: {fields|list}.\n?? Schrijf: {fixed}",
  "wrong-type.entries":
    "In dit bestand horen gegevens te staan, elk onder een eigen id.\nBegin het zo:\neen-id:\n  name: …",
  "wrong-type.slots":
    "Een dag is een lijst van programmablokken, elk met zijn velden.\nSchrijf ze zo:\n- time: 13:30–14:00\n  title: …",
  "wrong-type.one-line": "Deze tekst moet op één regel staan.\nVoeg de regels ervan samen.",
  "wrong-type.whole-number": "{value|quote} is geen heel getal.\nSchrijf alleen cijfers: 120",
  "wrong-type.number":
    "{value|quote} is geen getal.\nSchrijf: {fixed}\n?? Schrijf cijfers, met een punt: 12.50",
  "wrong-type.amount":
    "{value|quote} kan twee bedragen betekenen: {currency} heeft geen drie cijfers achter de punt.\nSchrijf: {fixed|or}",
  "wrong-type.boolean": "{value|quote} moet true (ja) of false (nee) zijn.\nSchrijf: {fixed}",
  "bad-value":
    "{value|quote} kan hier niet.\nBedoelde u {nearest|quote}?\nMogelijke waarden: {words|list}, of {also|shape}.\n?? Mogelijke waarden: {words|list}.",
  "bad-value.tba": "{value|quote} kan hier niet.\nLaat het veld weg tot de waarde bekend is.",
  "bad-value.tba-publish":
    "{value|quote} kan hier niet.\nSchrijf in plaats daarvan `draft: true`: dan wordt er niets gepubliceerd zolang die regel er staat.",
  "bad-value.itself":
    "{value|quote} verwijst naar zichzelf.\nNoem iets anders, of laat het veld weg.",
  "bad-value.twice": "{value|quote} staat twee keer in deze lijst.\nLaat er één van staan.",
  "bad-value.of-parvis": "{value|quote} is een naam van Parvis zelf.\nGeef die van u een andere.",
  "bad-value.contact":
    "{value|quote} is geen e-mailadres en geen webadres.\nSchrijf bijvoorbeeld: contact@example.org of https://example.org/contact",
  "bad-value.repository":
    "{value|quote} is niet het adres van een repository.\nSchrijf: {fixed}\n?? Schrijf het zoals de host het toont: github.com/naam/project",
  "bad-value.repository-folder":
    "‘folder’ leidt uit de repository.\nSchrijf het vanaf de wortel van de repository, zonder ‘..’.",
  "bad-value.repository-host":
    "Parvis weet niet welke software op {value} draait.\nZeg het naast het adres: host: gitlab, host: gitea (ook voor Forgejo) of host: github.",
  "bad-value.language": "{value|quote} is geen taalcode.\nSchrijf bijvoorbeeld: nl, en, pt-BR.",
  "bad-value.timezone":
    "{value|quote} is geen tijdzone.\nBedoelde u {nearest|quote}?\n?? Schrijf een werelddeel en een stad: Europe/Amsterdam",
  "bad-value.price":
    "{value|quote} is een prijs, maar zegt niet wie hem betaalt.\nSchrijf bijvoorbeeld: price: [{ label: Volledige prijs, amount: {amount}, currency: {currency} }]",
  "bad-value.currency":
    "{value|quote} is geen code van een munteenheid.\nBedoelde u {nearest|quote}?\n?? Schrijf drie hoofdletters: EUR",
  "bad-value.country":
    "{value|quote} is geen naam van een land.\nBedoelde u {nearest|quote}?\n?? Schrijf de naam, of de code van twee letters: NL",
  "bad-value.email":
    "{value|quote} is geen e-mailadres.\nSchrijf: {fixed|or}\n?? Schrijf bijvoorbeeld: contact@example.org",
  "bad-value.hashtag":
    "{value|quote} kan geen hashtag zijn: netwerken nemen daarvoor letters, cijfers en ‘_’, zonder spaties.\nSchrijf: {fixed|or}\n?? Schrijf bijvoorbeeld: Feest2027",
  "bad-value.phone":
    "{value|quote} is geen telefoonnummer.\nSchrijf: {fixed|or}\n?? Schrijf alleen het nummer: 020 123 4567",
  "bad-value.way":
    "{value|quote} zegt niet wat het is: een pagina, een adres, een nummer of woorden.\nSchrijf: {fixed}\n?? Schrijf ‘none’, of velden zoals { url: https://… }",
  "bad-value.early":
    "{value} is niet lager dan de prijs zelf ({full}).\nDe vroegboekprijs is de laagste van de twee: verwissel ze, of laat ‘early’ weg.",
  "bad-value.too-small": "{value} is te klein.\nSchrijf een getal vanaf {least}.",
  "bad-value.range":
    "{value} valt buiten de grenzen.\nSchrijf een getal van {least} tot en met {most}.",
  "bad-value.session-and-sessions":
    "Een programmablok heeft ‘session’ of ‘sessions’, niet allebei.\nZet ze allemaal onder ‘sessions’.",
  "bad-value.about":
    "{value|quote} zegt niet waar de reactie over gaat.\nSchrijf session:ID, theme:ID of page:ID; laat het weg bij een reactie op het evenement zelf.",
  "bad-value.reply-circle":
    "Deze reacties zijn in een kringetje antwoorden op elkaar: {ids|all}.\nHaal ‘reply_to’ weg bij de reactie die het eerst kwam.",
  "bad-value.reply-elsewhere":
    "{answered|quote}, waar dit een antwoord op is, gaat over {meant}.\n?? {answered|quote}, waar dit een antwoord op is, gaat over het evenement.\nLaat ‘about’ weg: een antwoord gaat over hetzelfde als de reactie waar het op antwoordt.",
  "bad-value.colour":
    '{value|quote} is geen kleur.\nSchrijf een CSS-kleur, tussen aanhalingstekens: "#005a5b"',
  "bad-value.not-open":
    "`closes` zegt tot wanneer men kan schrijven, en dat kan niet (“mode: {mode}”).\nSchrijf “mode: open”, of laat `closes` weg.",
  "bad-value.picture":
    "Deze afbeelding is niet te lezen: het bestand is beschadigd, of is geen afbeelding.\nOpen het op uw computer en exporteer het opnieuw als JPEG, PNG, WebP of SVG.",
  "bad-value.picture-kind":
    "Browsers kunnen dit soort afbeelding niet tonen: {kind}.\n?? Browsers kunnen dit soort afbeelding niet tonen.\nExporteer haar als JPEG, PNG, WebP of SVG. Telefoons slaan HEIC op, ook onder de naam van een JPEG.",
  "bad-value.no-picture":
    "{value|quote} is geen afbeelding, maar een bestand van het type {kind}.\n?? {value|quote} is geen afbeelding.\nNoem een bestand in JPEG, PNG, WebP, AVIF, GIF of SVG. Exporteer van een pdf de pagina als PNG.",
  "bad-value.other-kind":
    "Volgens de naam is dit bestand {said}, volgens de inhoud {kind}.\nExporteer of download het opnieuw: vaak is er een webpagina in plaats van het bestand opgeslagen.",
  "bad-value.empty-file": "Dit bestand is leeg.\nKopieer of exporteer het opnieuw.",
  "bad-value.path":
    "{value|quote} is geen pad op deze site.\nSchrijf: {fixed}\n?? Schrijf één pad, zonder patroon: /oude/pagina/",
  "bad-value.circle":
    "Deze doorverwijzing loopt in een kringetje, terug naar {value}.\nLaat haar naar een pagina leiden die bestaat.",
  "bad-value.menu":
    "{value|quote} is geen adres en geen pad op deze site.\nSchrijf https://… of /een/pad/.",
  "bad-value.day":
    "{value|quote} is niet de naam van een bestand voor een dag.\nWijzig de naam in {fixed}\n?? Het bestand voor een dag heet naar de datum: 2013-06-11.yaml",
  "bad-date.form":
    "{value|quote} is niet als datum geschreven.\nSchrijf: {fixed|or}\n?? Schrijf {allowed|or}.",
  "bad-date.precision": "{value|quote} is hier niet de goede soort datum.\nSchrijf {allowed|or}.",
  "bad-date.no-such-date":
    "De datum {value} bestaat niet.\nSchrijf: {fixed}\n?? Kijk op een kalender: zo’n dag heeft die maand niet.",
  "bad-date.no-such-time":
    "De tijd van {value|quote} bestaat niet.\nUren lopen van 00 tot en met 23, minuten van 00 tot en met 59.",
  "bad-time.form":
    "{value|quote} is niet geschreven als begin- en eindtijd.\nSchrijf: {fixed}\n?? Schrijf bijvoorbeeld: 13:30–14:00",
  "bad-time.hours":
    "Een uur van {value|quote} bestaat niet.\nUren lopen van 0 tot en met 24, en tot en met 35 voor wat na middernacht begint.",
  "bad-time.minutes":
    "De minuten van {value|quote} bestaan niet.\nMinuten lopen van 00 tot en met 59.",
  "bad-time.equal":
    "{value|quote} eindigt op het moment dat het begint.\nGeef een eindtijd; is die niet bekend, laat die dan weg: 19:00–",
  "bad-time.order":
    "{value|quote} eindigt voordat het begint.\nSchrijf na middernacht beide uren vanaf 24: 25:00–26:00",
  "bad-time.backwards":
    "{value|quote} eindigt voordat het begint: tot de volgende dag zou dat {hours} uur duren.\nSchrijf: {fixed|or}\nDuurt het echt tot de volgende dag, schrijf dan: {overnight}",
  "dst-gap":
    "{value} bestaat niet in {zone}: die nacht gaat de klok vooruit, over dit tijdstip heen.\nKies een tijd voor of na dat uur.",
  "bad-url.space":
    "In het adres {value|quote} staat een spatie.\nVerwijder de spatie, of schrijf %20.",
  "bad-url.hidden":
    "In het adres {value|quote} staat een teken dat niemand ziet.\nSchrijf: {fixed}",
  "bad-url.no-scheme": "Het adres {value|quote} mist zijn begin.\nSchrijf: {fixed}",
  "bad-url.form":
    "{value|quote} is geen adres.\nSchrijf: {fixed}\n?? Schrijf bijvoorbeeld: https://example.org/pagina",
  "bad-url.scheme":
    "Een adres als {value|quote} mag hier niet.\nBedoelde u {nearest|quote}?\n?? Adressen beginnen met https:, http:, mailto:, tel: of geo:.",
  "bad-url.https":
    "Wat van het adres {value|quote} komt, kan onderweg door anderen worden veranderd.\nSchrijf: {fixed}",
  "bad-url.origin":
    "{value|quote} is niet het adres van een site.\nSchrijf: {fixed}\n?? Schrijf bijvoorbeeld: https://www.example.org, of any",
  "bad-url.query":
    "Het adres van de site, {value|quote}, moet met de map eindigen.\nVerwijder wat met ? of # begint.",
  "bad-url.empty":
    "Deze link leidt nergens heen: er staat geen adres in.\nSchrijf het adres tussen de ronde haakjes, of verwijder de link.",
  "bad-url.absolute-path":
    "Het adres {value|quote} klopt niet meer als de site naar een andere map verhuist.\nBedoelde u {nearest|quote}?\n?? Schrijf page:ID, session:ID … voor een pagina van de site, of de naam van een bestand in media.",
  "bad-url.external-picture":
    "De afbeelding {value|quote} zou van een andere site worden opgehaald.\nZet het bestand in de map media van het evenement en schrijf de naam ervan.",
  "bad-id.written":
    "{value|quote} kan geen id zijn.\nSchrijf: {fixed}\nEen id bestaat uit kleine letters a–z, cijfers en koppeltekens.",
  "bad-id.file":
    "De naam {value|quote} kan geen id zijn, en dus geen adres.\nWijzig de naam in {fixed}\nEen naam bestaat uit kleine letters a–z, cijfers en koppeltekens.",
  "duplicate-id.key":
    "{value|quote} wordt in dit bestand twee keer beschreven.\nLaat er één van staan, of geef er één een andere naam.",
  "duplicate-id.slot":
    "{value|quote} is al het id van een ander programmablok of een sessie ({other}).\nGeef dit blok een ander ‘id’.",
  "duplicate-id.level":
    "Een ander partnerniveau heet al {value|quote}.\nGeef dit niveau een ander ‘id’.",
  "duplicate-id.part":
    "Op de pagina {page} heeft iets anders al de id {value|quote}.\nGeef dit een andere.",
  "unknown-reference":
    "{kind|none} {value|quote}.\nBedoelde u {nearest|quote}?\n{kind|many} staan in {where}: {known|list}.\n?? In {where} staat nog niets.",
  "unknown-reference.kind":
    "{value|quote} leidt nergens heen: wat zo heet, is van een andere soort.\nBedoelde u {nearest|quote}?",
  "unknown-reference.made-page":
    "Het evenement {event|quote} heeft nog geen pagina {value|quote}: Parvis maakt die zodra er iets op te tonen is.\nPagina’s van dit evenement: {known|list}.",
  "unknown-reference.person":
    "{kind|none} {value|quote}.\nBedoelde u {nearest|quote}?\n?? Wie geen bestand in speakers/ heeft, schrijft u zo: {written}\n{kind|many} staan in {where}: {known|list}.\n?? In {where} staat nog niets.",
  "unknown-reference.several":
    "{kind|none} {value|quote}.\nMeerdere schrijft u als lijst.\nSchrijf: {fixed}",
  "unknown-reference.no-venue":
    "De zaal {value|quote} hoort bij geen locatie: het evenement heeft er nog geen.\nGeef het evenement of het programmablok een ‘venue’ uit data/venues.yaml.",
  "unknown-reference.fragment":
    "Er is geen plek {value|quote} op {on|quote}.\n?? Er is geen plek {value|quote} op deze pagina.\nBedoelde u {nearest|quote}?\nMogelijke plekken: {known|list}.\n?? Verwijder wat met ‘#’ begint.",
  "broken-archive.unreadable":
    "Dit bestand is geen lijst van een archief.\nHaal het terug uit git, of archiveer het evenement opnieuw: npm run archive -- {event}",
  "broken-archive.missing":
    "Dit bestand ontbreekt in het archief van {event|quote}.\nHaal het terug uit git, of archiveer het evenement opnieuw: npm run archive -- {event}",
  "broken-archive.changed":
    "Dit bestand is niet meer wat het was toen {event|quote} werd gearchiveerd.\nHaal het terug uit git, of archiveer het evenement opnieuw: npm run archive -- {event}",
  "broken-archive.unexpected":
    "Dit bestand hoort niet bij het archief van {event|quote}.\nVerwijder het. Haal het archief terug uit git, of archiveer het evenement opnieuw: npm run archive -- {event}",
  "broken-archive.no-event":
    "Er is een archief van {event|quote}, maar dat evenement bestaat niet.\nZet content/{event}/ terug, want de agenda heeft het nodig, of verwijder archive/{event}/.",
  "many-embeds":
    "Met embed ook hier, in elke taal, krijgt de host meer dan {most} regels; Cloudflare neemt er niet meer, en daar zou dit programma in geen enkel kader staan.\nHaal embed weg uit evenementen die voorbij zijn, of publiceer bij een host zonder die grens.",
  "moved-archive":
    "De gearchiveerde pagina’s van {event|quote} noemen het adres {address}, dat niet meer dat van de site is.\nArchiveer het evenement opnieuw: npm run archive -- {event}",
  "unsafe-drawing":
    "{value|quote} mag niet in een tekening (SVG) staan: los geopend zou die op de hele site kunnen inwerken.\nExporteer de tekening opnieuw zonder scripts en ingesloten webpagina’s, of als PNG.",
  "unsafe-drawing.reference":
    "De tekening verwijst naar {value|quote}, dat erbuiten ligt: in een pagina tonen browsers dat niet.\nExporteer haar opnieuw met ingesloten afbeeldingen, lettertypen en stijlen.",
  "unsafe-drawing.declarations":
    "De tekening declareert entiteiten ({value|quote}), waarachter van alles schuil kan gaan.\nExporteer haar opnieuw als gewone SVG.",
  "unsafe-drawing.form":
    "De tekening is vanaf {value|quote} niet te lezen: browsers houden daar op.\nExporteer haar opnieuw als SVG.",
  "unsafe-drawing.encoding":
    "Deze tekening is niet in UTF-8 geschreven.\nSla haar op als UTF-8, of exporteer haar opnieuw als SVG.",
  "bad-plan.kind":
    "{value|quote} is geen tekening (SVG): daarin is geen zaal te vinden.\nExporteer de plattegrond als SVG. Een afbeelding of een document hoort in ‘map’.",
  "bad-plan.size":
    "De plattegrond zegt niet hoe groot hij is.\nExporteer hem opnieuw als SVG, met ‘viewBox’ of met ‘width’ en ‘height’.",
  "bad-plan.large":
    "Deze plattegrond is te groot voor een pagina, die er hoogstens {elements} vormen en {most} kB van toont.\nVereenvoudig de paden (in Inkscape: Paden → Vereenvoudigen), laat weg wat niemand nodig heeft, of noem hem in ‘map’.",
  "plan-room":
    "Geen zaal van {venue|quote} heet {value|quote}.\nBedoelde u {nearest|quote}?\nDe zalen: {known|list}.\n?? Er zijn nog geen zalen.",
  "plan-room.twice":
    "De zaal {value|quote} staat een tweede keer in de plattegrond.\nGroepeer alles wat erbij hoort, en geef het id aan de groep.",
  "plan-room.nested":
    "De zaal {value|quote} staat in een andere zaal, en een link kan niet in een link staan.\nHaal haar uit die groep.",
  "plan-id":
    "{value|quote} is het id van geen enkele zaal: de plattegrond toont het zonder link.\nSchrijf {fixed|quote} als het er geen hoort te zijn.",
  "plan-lacks-room":
    "Van de zalen van {venue|quote} toont de plattegrond niet: {rooms|list}.\nGeef de vorm of de groep van elke zaal haar id (in Inkscape: Object → Objecteigenschappen → ID).",
  "plan-lacks-room.label":
    "{value|quote} is hier een label, en geen id.\nSchrijf {fixed|quote} in het veld ID (in Inkscape: Object → Objecteigenschappen).",
  "plan-lost":
    "Pagina’s kunnen {value|quote} van een plattegrond niet tonen, en laten het weg.\nTeken het met vormen, vulling en lijn, of haal het weg.",
  "missing-media":
    "Er is geen bestand {value|quote}.\nBedoelde u {nearest|quote}?\nEr is gezocht in {where|and}.",
  "end-before-start":
    "Het einde ({end}) ligt niet na het begin ({start}).\nVerbeter een van de twee.",
  "uneven-dates.end":
    "Het begin ({start}) heeft een dag, het einde ({end}) alleen een maand.\nSchrijf de dag waarop het eindigt of, zolang die niet bekend is: tba",
  "uneven-dates.start":
    "Het einde ({end}) heeft een dag, het begin ({start}) alleen een maand.\nSchrijf de dag waarop het begint of, zolang die niet bekend is, alleen de maand van het einde: {month}",
  "end-without-start":
    "Het einde is bekend ({end}), maar het begin niet.\nSchrijf het begin, of ten minste de maand ervan ({month}), of ook voor het einde: tba",
  "programme-without-start":
    "In het programma staat de dag {day}; op de pagina’s van het evenement staat dat de datum nog bekend wordt gemaakt.\nSchrijf het begin, of ten minste de dag ervan: {day}",
  "outside-event":
    "De dag {date} valt niet binnen de data van het evenement ({start} tot en met {end}).\nWijzig de naam van het bestand, of verbeter ‘start’ en ‘end’ in event.md.",
  "session-outside-slot":
    "De tijd van de sessie, {time}, valt niet binnen het programmablok ({slot}).\nVerbeter de tijd van de sessie of die van het programmablok.",
  "scheduled-twice":
    "De sessie {session|quote} staat al in een ander programmablok ({other}).\nEen herhaling is een eigen sessie: kopieer het bestand onder een andere naam.",
  "scheduled-twice.slot":
    "De sessie {session|quote} staat twee keer in dit programmablok.\nLaat er één van staan.",
  "unexpected-file":
    "Hier wordt geen bestand verwacht, en er zou niets mee gebeuren.\nWijzig de naam in {fixed}\n?? Verplaats het naar waar het hoort, of verwijder het.",
  "unexpected-file.folder":
    "Hier wordt geen map verwacht, en met de bestanden erin zou niets gebeuren.\nZet de bestanden in {fixed}/\n?? Verplaats de bestanden naar waar ze horen, of verwijder de map.",
  "unexpected-file.copy":
    "Dit is een tweede versie van {original}: het bestand is op twee plaatsen tegelijk bewerkt.\nNeem in {original} over wat klopt en verwijder dit bestand.",
  "unexpected-file.translation":
    "Van een YAML-bestand is er geen tweede voor een andere taal.\nSchrijf beide talen in {base}, op de plaats van de tekst: title: {braces}",
  "unexpected-file.link":
    "Dit is een koppeling naar elders: wat daar ligt, wordt niet gepubliceerd.\nZet het bestand zelf op deze plek.",
  "no-event":
    "Deze site heeft geen evenement.\nEen evenement is een map in ‘content’ met een bestand event.md: content/2027-feest/event.md",
  "duplicate-address":
    "Het adres {url} is al in gebruik door {other}.\nGeef een van de twee een andere naam.",
  "duplicate-address.own":
    "Parvis maakt zelf een pagina op {url}.\nGeef dit bestand een andere naam.",
  "duplicate-address.file":
    "Parvis maakt zelf al {url}, en beide kunnen niet worden gepubliceerd.\nGeef dit bestand een andere naam.",
  "duplicate-address.assets":
    "De map /assets/ is van Parvis: browsers bewaren de inhoud een jaar.\nKies een andere map.",
  "duplicate-address.redirect":
    "Het adres {url} is in gebruik ({other}): daar kan geen doorverwijzing beginnen.\nVerwijder deze regel, of geef de pagina een andere naam.",
  "duplicate-header":
    "Parvis stuurt {name} zelf al met elke pagina mee, en hosts zouden de twee samenvoegen.\nLaat deze regel weg.",
  "dead-link":
    "Op {value|quote} is niets van deze site.\nKijk naar het adres van de pagina of het bestand dat bedoeld is.",
  "against-policy.inline":
    "Het beveiligingsbeleid van de site verbiedt scripts en stijlen die in een pagina staan: {value|quote}.\nGebruik de klassen van de site, of laat het weg.",
  "against-policy.source":
    "Het beveiligingsbeleid van de site staat {value|quote} niet toe.\nPagina’s laden niets van elders en tonen geen kaders: zet het bestand in een map “media”, of maak er een link naar.",
  "against-policy.import":
    "Stijlen importeren niets: {value|quote}.\nKopieer in dit bestand wat u daarvan nodig hebt.",
  "against-policy.font":
    "Lettertypen worden hier niet genoemd: {value|quote}.\nZet het bestand in data/media/ en noem het in data/site.yaml: look: { fonts: { text: NAAM.woff2 } }",
  "against-policy.style":
    "Het beveiligingsbeleid van de site laat niets van elders laden: {value|quote}.\nZet het bestand in data/media/ en schrijf: url(media/NAAM)",
  "bad-css":
    "Dit kan niet als CSS worden gelezen: {message}. Browsers zouden het overslaan.\nVerbeter het, of haal het weg.",
  "bad-css.open":
    "Wat hier begint, wordt nooit gesloten en slokt alles op wat volgt.\nSluit het: een blok met een accolade, een opmerking met een sterretje en een schuine streep.",
  "bad-css.image-set": "“image-set” en “src” worden hier niet begrepen.\nSchrijf: url(media/NAAM)",
  "bad-font":
    "{value|quote} is geen lettertype in WOFF2.\nHaal het in deze vorm, of zet het om: fonttools ttLib.woff2 compress NAME.ttf",
  "bad-font.broken":
    "Het lettertype {value|quote} is beschadigd of niet volledig.\nHaal het opnieuw op.",
  "broken-template": "Deze sjabloon kan niet worden weergegeven: {message}",
  "broken-template.no-eleventy":
    "Eigen sjablonen van een site worden door Eleventy verwerkt, en dat is niet geïnstalleerd.\nInstalleer het: npm install @11ty/eleventy@3",
  "broken-part": "Dit onderdeel kan de pagina {page} niet weergeven: {message}",
  "broken-part.no-html":
    "Dit onderdeel geeft geen HTML terug, maar: {value}\nGeef terug wat het toont: html`…`",
  "broken-part.promise":
    "Dit onderdeel geeft een promise terug, en pagina’s wachten nergens op.\nSchrijf het zonder “async”; wat tijd kost, gebeurt één keer, bij het importeren van het bestand.",
  "broken-part.head":
    "De kop van een pagina bevat niets zichtbaars: met {value} zouden browsers de romp beginnen.\nZet hier meta en link, en al het andere in een ander onderdeel.",
  "broken-part.lacks-id":
    'Een link op de pagina {page} leidt naar {value|quote}, dat dit onderdeel niet heeft.\nGeef het element dat bedoeld is id="{value}".',
  "broken-part.unknown":
    "Er is geen onderdeel {value|quote}.\nBedoelde u {nearest|quote}?\nDe onderdelen: {known|list}. Een bestand dat onderdelen importeren, begint met “_”.",
  "broken-part.twice":
    "Het onderdeel {name|quote} staat er twee keer ({other}).\nHoud een van de twee.",
  "broken-part.kind":
    "Dit bestand is geen module, en er zou niets mee gebeuren.\nEen onderdeel wordt in TypeScript of JavaScript geschreven: footer.ts, footer.js",
  "broken-part.other": "Dit bestand exporteert het onderdeel {name|quote} niet.\nSchrijf: {fixed}",
  "broken-module": "Deze module mislukt: {message}",
  "broken-module.unread": "Node kan deze module niet lezen: {message}",
  "broken-module.not-erasable":
    "Node laat types weg en voert de rest uit zoals die er staat; hier kan dat niet: {message}.\nSchrijf het in JavaScript: een vast object in plaats van een enum, een veld in plaats van `constructor(private x)`.",
  "broken-module.no-file":
    "Er is geen bestand {file|quote} om te importeren.\nBedoelde u {nearest|quote}?\n?? De extensie hoort bij de naam: ./lib/tables.ts",
  "broken-module.no-package":
    "Het pakket {name|quote} is niet geïnstalleerd.\nInstalleer het: npm install {name}",
  "broken-module.typescript-package":
    "Het pakket {name|quote} is geschreven in TypeScript, dat Node onder node_modules niet uitvoert.\nNeem een versie die naar JavaScript is gecompileerd, of kopieer wat u nodig hebt naar uw site.",
  "broken-module.no-default": "Deze module exporteert niets als standaard.\nSchrijf: {fixed}",
  "broken-module.named": "{name|quote} mislukt: {message}",
  "broken-module.shape": "{field|quote} moet van het type `{wanted}` zijn.",
  "broken-module.result":
    "{name|quote} geeft {field|quote}, dat van het type `{wanted}` moet zijn.",
  "broken-module.second": "Parvis leest {other} al.\nHoud een van de twee bestanden.",
  "broken-module.copies":
    "Eleventy mag hier geen bestanden kopiëren: Parvis zou er niets van weten.\nZet in static/ wat ongewijzigd wordt gepubliceerd.",
  "room-overlap":
    "{second|quote} is op hetzelfde moment in de zaal {room|quote} als {first|quote} ({other}).\nWijzig van een van de twee de zaal of de tijd.",
  "speaker-double-booked":
    "{speaker} doet mee aan {second|quote} en op hetzelfde moment aan {first|quote} ({other}).\nVerplaats een van de twee, of verbeter wie er spreekt.",
  "unscheduled-session":
    "Deze sessie staat in geen enkel programmablok.\nVoeg haar toe aan een programmablok (‘session: {id}’); tot die tijd staat ze bij wat nog niet is ingepland.",
  "unused-speaker":
    "Deze spreker staat bij geen enkele sessie.\nVoeg de spreker toe aan een sessie (‘speakers: [{id}]’) of aan het team in event.md (‘team: [{id}]’), of verwijder het bestand.",
  "unused-theme":
    "Dit thema staat in geen enkel programmablok en bij geen enkele sessie.\nVoeg het toe aan een workshop (‘themes: [{id}]’), of verwijder het bestand.",
  "raw-html":
    "HTML wordt niet uitgevoerd: {value|quote} komt op de pagina zoals het er staat.\nSchrijf het in Markdown: **vet**, *cursief*, [een link](https://example.org).",
  "shown-as-typed.link":
    "{value|quote} komt op de pagina zoals het er staat, en is geen link.\nSchrijf: {fixed}\n?? Een link is [woorden](https://example.org), binnen de site [woorden](page:ID), zonder spatie tussen de haken.",
  "shown-as-typed.picture":
    "{value|quote} komt op de pagina zoals het er staat, en is geen afbeelding.\nSchrijf: {fixed}\n?? Een afbeelding is ![Wat erop te zien is](plan.png), zonder spatie tussen de haken of in de naam.",
  "shown-as-typed.reference":
    "{value|quote} komt op de pagina zoals het er staat: geen regel zegt waar het heen leidt.\nSchrijf: {fixed}\n?? Schrijf [woorden](https://example.org), of voeg een regel ‘[naam]: https://example.org’ toe.",
  "shown-as-typed.note":
    "{value|quote} komt op de pagina zoals het er staat: deze noot bestaat niet.\nVoeg verderop een regel ‘[^1]: Wat de noot zegt’ toe, met de naam van deze noot.",
  "shown-as-typed.emphasis":
    "{value|quote} komt op de pagina zoals het er staat.\nSchrijf: {fixed}\n?? Dezelfde tekens openen en sluiten, vlak tegen de woorden: **vet**, *cursief*, ~~doorgehaald~~, `code`. Schrijf \\ voor een teken dat zelf te zien moet zijn.",
  "shown-as-typed.star":
    "De sterretjes van {value|quote} verdwijnen, en wat ertussen staat wordt cursief.\nSchrijf: {fixed}",
  "shown-as-typed.sign":
    "{value|quote} komt op de pagina zoals het er staat.\nSchrijf: {fixed}\n?? Zeg het in Markdown, of laat het weg.",
  "shown-as-typed.template":
    "{value|quote} komt op de pagina zoals het er staat: in een tekst van de inhoud wordt niets ingevuld.\nSchrijf wat er moet staan.",
  "shown-as-typed.list":
    "{value|quote} begint geen lijst: de regels lopen door als één regel.\nBegin elke regel met ‘- ’ (of ‘1. ’), na een lege regel.",
  "shown-as-typed.table":
    "Deze tabel komt op de pagina zoals ze er staat, zonder de regel die er een tabel van maakt.\nSchrijf onder de kolomkoppen: {fixed}\n?? Onder de kolomkoppen staat een regel |---|---|, één stuk per kolom.",
  "shown-as-typed.table-rule":
    "Deze tabel komt op de pagina zoals ze er staat: de regel onder de kolomkoppen heeft niet evenveel kolommen als de koppen.\nSchrijf: {fixed}\n?? Die regel heeft één stuk |---| per kolom.",
  "shown-as-typed.fence":
    "Dit codeblok is niet gesloten: alles wat volgt is code.\nSchrijf een regel {value} waar het eindigt.",
  "shown-as-typed.diagram":
    "Dit blok {value|quote} komt op de pagina zoals het er staat, en wordt niet getekend.\nZet er een afbeelding van in een map media: ![Wat erop te zien is](plan.svg)",
  "shown-as-typed.plain":
    "{value|quote} komt op de pagina zoals het er staat: dit veld is gewone tekst, geen Markdown.\nSchrijf: {fixed}\n?? Laat de tekens weg.",
  "shown-as-typed.details":
    "{value|quote} komt op de pagina zoals het er staat: het andere uiteinde ontbreekt.\nEen uitklapbare tekst begint met een regel <details> en eindigt met een regel </details>, niet verder ingesprongen dan de eerste.",
  "no-alt":
    "De afbeelding {value|quote} heeft geen beschrijving voor wie haar niet kan zien.\nSchrijf: ![Wat de afbeelding laat zien]({value})",
  "no-alt.field":
    "De afbeelding van het evenement heeft geen beschrijving voor wie haar niet kan zien.\nVoeg een regel ‘image_alt: …’ toe die zegt wat erop te zien is.",
  "not-translatable":
    "{field|quote} wordt één keer gezegd, voor alle talen.\nHet staat in {where}.\nHaal het hier weg: een vertaling bevat alleen teksten.",
  "not-translatable.map":
    "{field|quote} is in alle talen hetzelfde.\nSchrijf hier één waarde, en niet een per taal.",
  "uneven-translation":
    "Deze lijst heeft {own} items, en de lijst die hij vertaalt heeft er {given} ({where}).\nVertaal elk item, in dezelfde volgorde.",
  "unknown-language.file":
    "{value|quote} is geen van de talen van deze site.\nHernoem het naar {fixed}\n?? De site spreekt: {known|list}. Voeg de taal toe aan ‘languages’ in data/site.yaml, of hernoem het bestand.",
  "unknown-language.text":
    "{value|quote} is geen van de talen van deze site.\nBedoelde u {nearest|quote}?\n?? De site spreekt: {known|list}. Voeg de taal toe aan ‘languages’ in data/site.yaml, of haal de tekst weg.",
  "orphan-translation":
    "Er is geen {base} die dit bestand vertaalt.\nHernoem het naar {fixed}\n?? Geef het de naam van het bestand dat het vertaalt, met de taal voor de extensie.",
  "orphan-translation.own":
    "{base} is zelf in die taal geschreven ({language}).\nHoud een van de twee, of zeg in {base} in welke taal het geschreven is: language: …",
  "orphan-translation.event":
    "Dit evenement verschijnt niet in de taal {value|quote}.\nVoeg de taal toe aan ‘languages’ in event.md, of verwijder dit bestand.",
  "stale-translation":
    "De tekst in het {language|quote} die dit vertaalt, is sindsdien veranderd.\nHij staat in {where}.\nVertaal hem opnieuw; als dit nog klopt: npm run translate -- --same {file}",
  untranslated:
    "Dit is niet in het {language|quote} vertaald.\nDit schrijft het bestand ervoor: npm run translate -- {language} {target}",
  "untranslated.part":
    "Hier zijn {fields|and} niet in het {language|quote} vertaald.\nSchrijf ze in {file}",
  "untranslated.text":
    "Deze tekst is niet in het {language|quote} vertaald.\nSchrijf hem in elke taal: {example}",
  "unspoken-language":
    "Parvis heeft geen woorden in de taal {value|quote}: op deze pagina’s zijn de zijne Engels, ook de datums, en als zodanig aangegeven.\nHet spreekt: {known|list}. Een vertaling begint met: npm run translate -- {base}",
  "unknown-word":
    "{value|quote} is geen van de woorden die op de pagina’s staan.\nBedoelde u {nearest|quote}?\n?? Een lijst geeft: npm run translate -- {language}",
  "unknown-word.text":
    "{value|quote} is wat op de pagina’s staat; woorden worden met hun sleutel genoemd.\nSchrijf: {fixed|or}",
  "unknown-word.counted":
    "{value|quote} wordt van een getal gezegd, met een tekst voor elk van de vormen.\nSchrijf een of meer van de sleutels: {forms|all}",
  "unknown-word.language":
    "{value|quote} staat waar een taal hoort: woorden staan onder hun taal.\nSchrijf het zo:\n{language}:\n  home: …",
  "unknown-word.file":
    "Woorden staan onder hun taal, elk achter zijn sleutel.\nSchrijf ze zo:\nnl:\n  home: …",
  "bad-word.empty":
    "{key|quote} zegt niets.\nSchrijf wat er op de pagina’s moet staan, of verwijder de regel.",
  "bad-word.lost":
    "In de tekst van {key|quote} moet {lost|and} staan.\nZonder dit bestand is die: {text|quote}",
  "bad-word.value":
    "Geen waarde heet hier {value}.\nBedoelde u {nearest}?\n?? Hier mogelijk: {known|all}.\n?? Laat het weg: bij deze tekst hoort geen waarde.",
  "bad-word.names":
    "Hier horen {needed} namen, en er staan er {given}.\nSchrijf ze allemaal, op volgorde.",
  "unused-words":
    "Geen enkele pagina is in de taal {value|quote}.\nNoem die in data/site.yaml of in een evenement, of haal de woorden weg.",
  "missing-words":
    "Van de {total} woorden van {value|quote} ontbreken er {missing}; die staan er in een andere taal, zoals {text|quote}.\nEen lijst geeft: npm run translate -- {value}",
  "missing-words.few":
    "Van de {total} woorden van {value|quote} zijn er {own}: vanaf {least} spreken de pagina’s die taal, tot dan Engels.\nEen lijst van wat ontbreekt geeft: npm run translate -- {value}",
  "uneven-words":
    "{key|quote} is vervangen, maar {others|and} niet: {text|quote}.\nVervang elke vorm.",
  "hidden-character":
    "In {value|quote} staat een teken dat niemand ziet ({characters|all}).\nSchrijf: {fixed}",
  "hidden-character.text":
    "Hier staat een teken dat niemand ziet en dat verandert wat eromheen staat ({character}).\nVerwijder het.",
  "placeholder.url":
    "{value|quote} is maar een voorlopig adres: daar is niets.\nSchrijf het openbare adres van de site.",
  "placeholder.legal":
    "In het colofon zou staan dat dit nog volgt.\nSchrijf het voordat u publiceert.",
  "placeholder.tba":
    "{value|quote} zou zo op de pagina komen.\nLaat het veld weg tot de waarde bekend is.",
  placeholder:
    "{value|quote} lijkt op een tekst die nog geschreven moest worden.\nSchrijf die, of schrijf tba waar het formaat dat toelaat.",
  "registration-closes-after-end":
    "De aanmelding sluit ({closes}) na het einde ({end}).\nBedoelde u {fixed|quote}?\n?? Verbeter ‘closes’, of laat het weg.",
  "no-way-to-register":
    "Deze aanmelding zegt niet hoe men zich aanmeldt: de pagina belooft dat bekend te maken.\nVoeg ‘url’, ‘email’, ‘phone’ of ‘on_site’ (in woorden) toe; als het nog niet bekend is: url: tba",
  "after-end":
    "{field|quote} ({value}) ligt na het einde van {of|occasion} ({end}).\nBedoelde u {fixed|quote}?\n?? Verbeter de datum, of laat het veld weg.",
  "after-closing":
    "{field|quote} ({value}) ligt na het sluiten van de aanmelding ({closes}): zo laat kan niemand die prijs nog betalen.\nVerbeter een van de twee data.",
  "after-closing.early":
    "{field|quote} ({value}) ligt niet vóór het einde van de volle prijs ({until}): die zou niemand betalen.\nVerbeter een van de twee data.",
  "year-before-start":
    "{field|quote} ({value}) ligt meer dan een jaar voor het begin van {of|occasion} ({start}).\nBedoelde u {fixed|quote}?\n?? Verbeter de datum, of laat het veld weg.",
  "outside-hours.before":
    "Dit programmablok ({time}) begint voor het evenement ({start}).\nVerbeter de tijd ervan, of ‘start’ in event.md.",
  "outside-hours.after":
    "Dit programmablok ({time}) duurt langer dan het evenement ({end}).\nVerbeter de tijd ervan, of ‘end’ in event.md.",
  "outside-hours.over":
    "Dit programmablok ({time}) begint als het evenement al is afgelopen ({end}).\nVerbeter de tijd ervan, of ‘end’ in event.md.",
  "same-name":
    "Er is nog een spreker die {name|quote} heet ({other}).\nGaat het om dezelfde persoon, bewaar dan een van de twee bestanden; zo niet, geef ze dan verschillende namen.",
  "same-name.team":
    "{name|quote} heeft ook een bestand ({other}).\nGaat het om dezelfde persoon, schrijf dan ‘speaker: {id}’ in plaats van de naam: dan is er één pagina; zo niet, geef ze dan verschillende namen.",
  "similar-words":
    "{value|quote} is elders geschreven als {usual|quote} ({other}): lezers zouden twee verschillende dingen zien.\nSchrijf: {usual}",
  "unrecorded-change":
    "{title|quote} is gewijzigd sinds het programma is vastgelegd: {aspects|aspect}.\nIs dat de bedoeling, voer dan uit: npm run record",
  "unrecorded-change.new-translation":
    "{title|quote} is vertaald in het {language|quote}, wat nog niet is vastgelegd.\nVoer na publicatie uit: npm run record",
  "unrecorded-change.translation":
    "{title|quote} zegt in het {language|quote} iets anders dan toen het programma werd vastgelegd.\nIs dat de bedoeling, voer dan uit: npm run record",
  "long-slot":
    "Dit programmablok duurt langer dan 14 uur ({hours}).\nVerbeter de eindtijd, of maak er meer programmablokken van.",
  "unwanted-recording":
    "Van deze sessie staat er dat ze niet wordt opgenomen, en onder haar documenten is een opname.\nVraag het wie haar gaf, en haal een van de twee weg.",
  "missing-recording":
    "De opname van deze sessie heet gepubliceerd te zijn, en onder haar documenten is er geen.\nVoeg haar daar toe, met “kind: recording”; schrijf tot het zover is: recording: yes",
  "private-file":
    "Dit zijn meningen die alleen naar u gestuurd zijn, en hier zouden ze gepubliceerd worden.\nVerplaats dit bestand naar {place}",
  "security-expired":
    "security.txt is verlopen ({value}): wie een zwakke plek vindt, mag er niet meer op vertrouwen.\nControleer of het contact nog antwoordt, en geef een nieuwe datum binnen een jaar.",
  "security-far":
    "security.txt verloopt pas over meer dan een jaar ({value}), en RFC 9116 vraagt minder.\nGeef een datum binnen een jaar, en kijk er dan weer naar.",
  "shifted-accent":
    'Met de accentkleur {from} zouden teksten niet te lezen zijn; in plaats daarvan wordt {to} gebruikt.\nKies een andere accentkleur, of schrijf de kleur die wordt gebruikt: "{to}"',
  "big-file":
    "Dit bestand is groter dan {most} MiB: hosts zoals Cloudflare weigeren het, en bezoekers wachten erop.\nMaak het kleiner, of maak een link naar een plek die daarvoor bedoeld is, zoals een videoplatform.",
  "heavy-style":
    "Deze stijlen maken elke pagina gecomprimeerd {weight} kB zwaarder; op meer dan {most} kB wachten bezoekers.\nHaal weg wat geen pagina gebruikt, en schrijf url(media/NAAM) voor afbeeldingen die in het bestand zelf staan.",
  "heavy-font":
    "Het lettertype {value|quote} weegt {weight} kB; vanaf {most} kB zien bezoekers de letters laat.\nLaat letters weg die geen pagina nodig heeft: pyftsubset NAME.ttf --flavor=woff2 --unicodes=U+0020-024F,U+2000-206F,U+20AC",
  "lacking-letters":
    "In het lettertype {value|quote} ontbreken letters van de taal {language|quote}: {letters}. Browsers nemen die uit een ander lettertype.\nHaal het lettertype met deze letters, of kies een ander.",
  "blocked-by-policy":
    "Het beveiligingsbeleid van de site verbiedt dit in een pagina: {value|quote}.\nZet scripts en stijlen in eigen bestanden naast dit bestand, en laad niets van elders.",
  "long-title":
    "De titel telt {length} tekens; tabbladen en zoekmachines tonen: {cut}\nVoeg een ‘short_title’ toe.",

  // Lists: what stands between their words, and the end of one that is too long
  "list.and": "en",
  "list.or": "of",
  "list.more": "{words} … ({count} in totaal)",

  // {kind|none}: that there is none of a kind
  "word.none.speaker": "Er is geen spreker",
  "word.none.member": "Er is niemand met de naam",
  "word.none.session": "Er is geen sessie",
  "word.none.theme": "Er is geen thema",
  "word.none.organisation": "Er is geen organisatie",
  "word.none.organiser": "Er is geen organisatie of persoon",
  "word.none.venue": "Er is geen locatie",
  "word.none.room": "Er is geen zaal",
  "word.none.track": "Er is geen programmalijn",
  "word.none.level": "Er is geen partnerniveau",
  "word.none.comment": "Er is geen reactie",
  "word.none.event": "Er is geen evenement",
  "word.none.page": "Er is geen pagina",
  "word.none.term": "Er is geen begrip",
  "word.none.slot": "Er is geen programmablok met het `id`",
  "word.none.day": "Er is geen dag",
  "word.none.news": "Er is geen nieuwsbericht",

  // {kind|many}: all of a kind
  "word.many.speaker": "De sprekers",
  "word.many.member": "De personen",
  "word.many.session": "De sessies",
  "word.many.theme": "De thema’s",
  "word.many.organisation": "De organisaties",
  "word.many.organiser": "De organisaties en personen",
  "word.many.venue": "De locaties",
  "word.many.room": "De zalen",
  "word.many.track": "De programmalijnen",
  "word.many.level": "De niveaus",
  "word.many.comment": "De reacties",
  "word.many.event": "De evenementen",
  "word.many.page": "De pagina’s",
  "word.many.term": "De begrippen",
  "word.many.slot": "De programmablokken",
  "word.many.day": "De dagen",
  "word.many.news": "De nieuwsberichten",

  // {also|shape}
  "word.shape.list": "een lijst",
  "word.shape.map": "een groep velden",

  // {of|occasion}: what has a start and an end
  "word.occasion.event": "het evenement",
  "word.occasion.session": "de sessie",

  // {aspects|aspect}: what has changed since it was recorded
  "word.aspect.added": "dit is nieuw",
  "word.aspect.removed": "dit is weg",
  "word.aspect.id": "het id",
  "word.aspect.time": "de tijd",
  "word.aspect.place": "de plaats",
  "word.aspect.room": "de zaal",
  "word.aspect.status": "de status",
  "word.aspect.text": "de tekst",
};
