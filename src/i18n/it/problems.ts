import type { en } from "../en/problems.ts";
import type { Translation } from "../parameters.ts";

/** What problems say to organisers, in Italian. Whoever reads them is addressed with “tu”. */
export const it: Translation<typeof en> = {
  "bad-encoding.utf8":
    "Questo file non è un testo in UTF-8.\nAprilo in un editor di testo e salvalo di nuovo con la codifica UTF-8.",
  "bad-encoding.control":
    "Qui c’è un carattere di controllo invisibile ({character}).\nCancellalo e scrivi di nuovo ciò che doveva esserci.",
  "bad-encoding.noncharacter":
    "Qui c’è un codice invisibile che non corrisponde ad alcun carattere ({character}).\nCancellalo e scrivi di nuovo ciò che doveva esserci.",
  "bad-encoding.escape":
    'Tra virgolette doppie ("), {value|quote} dà un carattere che nessun testo può contenere ({character}).\nScrivi il carattere che volevi, oppure raddoppia la barra rovesciata se fa parte del testo.',
  "bad-encoding.reference":
    "{value|quote} dà un carattere che nessun testo può contenere ({character}).\nScrivi il carattere che volevi. Per mostrare il codice stesso scrivi: `{value}`",
  "bad-encoding.strange-name":
    "Il nome di questo file o di questa cartella contiene un carattere invisibile ({character}).\nRinominalo con lettere senza accenti, cifre e trattini.",
  "bad-encoding.name":
    "Il nome di questo file o di questa cartella non è in UTF-8.\nRinominalo con lettere senza accenti, cifre e trattini.",
  "bad-yaml.tab":
    "Questa riga comincia con una tabulazione.\nPer i rientri usa gli spazi: due per ogni livello.",
  "bad-yaml.quote":
    'Il testo tra virgolette che comincia qui non finisce dove dovrebbe.\nMetti tutto il testo tra virgolette doppie ("); dentro il testo scrivile \\".',
  "bad-yaml.bracket":
    "La parentesi che si apre qui non è chiusa bene.\nChiudila sulla stessa riga, con una virgola tra gli elementi: [primo, secondo].",
  "bad-yaml.escape":
    "Tra virgolette doppie (\") la barra rovesciata introduce un carattere speciale, e questo è sconosciuto.\nUsa gli apici ('), oppure raddoppia la barra rovesciata.",
  "bad-yaml.reserved":
    "Un testo può cominciare con {character|quote} solo se è tra virgolette.\nScrivi: {fixed}",
  "bad-yaml.conflict":
    "Due versioni di questo file non sono ancora unite: ci sono entrambe, tra <<<<<<< e >>>>>>>.\nTieni ciò che è giusto e cancella queste righe.",
  "bad-yaml.depth":
    "Qui ci sono più livelli, uno dentro l’altro, di quanti possano servire.\nCerca parentesi o spazi di troppo.",
  "bad-yaml.item":
    "Un elemento di un elenco comincia con un trattino e uno spazio.\nScrivi «-» e uno spazio all’inizio della riga.",
  "bad-yaml.space": "Dopo i due punti di un campo serve uno spazio.\nScrivi: {fixed}",
  "bad-yaml.duplicate":
    "Il campo {field|quote} è scritto due volte.\nTienine uno solo, oppure allinealo sotto {below|quote} se va con esso.\n?? Tienine uno solo.",
  "bad-yaml.tag":
    'Un testo che comincia con «!» va messo tra virgolette.\nMetti il testo tra virgolette doppie (").',
  "bad-yaml.alias":
    'Un testo che comincia con «*» o «&» va messo tra virgolette.\nMetti il testo tra virgolette doppie (").',
  "bad-yaml.documents": "Dopo questa riga comincia un secondo documento.\nTogli la riga «{line}».",
  "bad-yaml.indent":
    "Questa riga non ha lo stesso rientro di quelle che vanno con lei.\nAllineala sotto {below|quote}.\n?? I campi di una stessa cosa sono allineati; ciò che dipende da un campo rientra di due spazi.",
  "bad-yaml.continued":
    "Questa riga non è un campo e non è più a destra di quella sopra.\nSe continua il testo sopra, metti due spazi in più davanti; se è un campo, scrivi «campo: valore».",
  "bad-yaml.form":
    "Questa riga non si può leggere come YAML.\nScrivi «campo: valore», con uno spazio dopo i due punti.",
  "too-long.file":
    "Questo file supera i {most} caratteri.\nÈ il file giusto? I contenuti si possono dividere in più file; ciò che va scaricato sta in «media».",
  "too-long.line":
    "Questa riga supera i {most} caratteri.\nVai a capo alla fine di un paragrafo o di una frase.",
  "too-long.word":
    "Qui si susseguono più di {most} caratteri senza uno spazio.\nÈ un’immagine o un file trasformato in lettere? Mettilo in «media» e rimanda al file con un link.",
  "too-long.text":
    "Questo testo supera i {most} caratteri.\nDividilo in più pagine, oppure mettilo in «media» come documento e rimanda al documento con un link.",
  "too-long.list": "Questo elenco ha più di {most} elementi.\nTogli quelli finiti qui per sbaglio.",
  "too-long.embed":
    "I siti di embed superano insieme i {most} caratteri, e gli hosting rifiutano una riga così lunga; questo è il primo di troppo.\nIndicane meno: https://*.example.org vale per tutti i siti il cui nome finisce così, e any per qualsiasi sito.",
  "too-deep":
    "In questo paragrafo ci sono citazioni, elenchi, grassetti o corsivi uno dentro l’altro, per più di {most} livelli.\nCerca > * _ o spazi di troppo; con una barra rovesciata davanti (\\*) un segno resta un segno qualsiasi.",
  "too-many.headings":
    "Questo testo ha più di {most} titoli; questo è il primo di troppo.\nDividilo in più pagine, oppure trasforma qualche titolo in un semplice paragrafo.",
  "too-many.notes":
    "Questo testo ha più di {most} note e richiami di nota; questo è il primo di troppo.\nDividilo in più pagine, oppure porta qualche nota nel testo.",
  "unquoted-colon":
    "Un testo che contiene due punti seguiti da uno spazio va messo tra virgolette.\nScrivi: {fixed}",
  "swallowed-comment":
    "Ciò che segue «#» viene preso per un commento e andrebbe perso.\nScrivi: {fixed}\n?? Togli il segno «#», o metti il valore tra virgolette dritte.\nUn vero commento ha uno spazio dopo il segno: # come questo.",
  "no-front-matter.none":
    "Questo file non comincia con i suoi campi tra due righe «---».\nComincialo così:\n---\n{example}: …\n---",
  "no-front-matter.unclosed":
    "I campi che cominciano qui non sono chiusi da una seconda riga «---».\nMetti una riga «---» tra i campi e il testo.",
  "fields-in-text.between": "Questa riga «---» chiude i campi, e ne seguono altri.\nEliminala.",
  "fields-in-text.twice":
    "Questa riga «---» è qui una seconda volta, e sarebbe un filetto sopra il testo.\nEliminala.",
  "fields-in-text.before":
    "Il campo {field|quote} sta sotto la riga «---» che chiude i campi, e si vedrebbe come testo.\nMettilo sopra quella riga.",
  "front-matter-language":
    "I campi sono scritti in {name|quote}; si legge solo YAML.\nComincia il file con «---» e nient’altro.",
  "unknown-field":
    "Qui non esiste un campo {field|quote}.\nVolevi dire {nearest|quote}?\n?? Campi possibili: {known|all}.",
  "unknown-field.taken":
    "Qui non esiste un campo {field|quote}, e {nearest|quote} c’è già.\nTieni uno dei due, con il nome giusto.",
  "unknown-field.of-session":
    "Una fascia oraria non ha un campo {field|quote}, una sessione sì.\nFanne una sessione, con un file in sessions/, e nominala qui: session: …",
  "unknown-field.comma":
    "Qui non esiste un campo {field|quote}: tra parentesi graffe una virgola comincia un nuovo campo.\nMetti tra virgolette un testo che contiene una virgola.\nScrivi: {fixed}",
  "unknown-field.comma-list":
    "Qui non esiste un campo {field|quote}: tra parentesi graffe una virgola comincia un nuovo campo.\nMetti un elenco tra parentesi quadre.\nScrivi: {fixed}",
  "map-path":
    "{path|quote} non è un percorso.\nUn percorso va da chiave a chiave: days[*].talks[*].title. Una chiave con altri segni va tra virgolette.",
  "map-no-records":
    "{path|quote} non trova nulla nel file, e non ci sarebbe alcuna sessione.\nVolevi dire {nearest|quote}?\n?? In cima il file ha: {known|list}.",
  "map-no-field":
    "{path|quote} non trova nulla nel file.\nVolevi dire {nearest|quote}?\n?? C’è: {known|list}.",
  "missing-field": "Manca il campo {field|quote}.\nAggiungi una riga «{field}: …».",
  "missing-field.tba":
    "Manca il campo {field|quote}.\nAggiungilo; se non lo sai ancora: {field}: tba",
  "missing-field.empty":
    "Questo file non ha campi.\nScrivili («campo: valore»), oppure elimina il file.",
  "missing-field.publish":
    "`publish` è vuoto: senza un momento, questo si pubblica subito.\nScrivi il momento subito dopo; finché non si sa, scrivi al suo posto `draft: true`.",
  "missing-field.draft":
    "`draft` è vuoto: non dice niente, e questo si pubblica.\nScrivi `draft: true`, oppure elimina la riga.",
  "missing-field.file": "Manca il file {file}.\nCrealo: ogni sito e ogni evento cominciano da lì.",
  "missing-field.slot-title":
    "Questa fascia oraria non ha un titolo, né una sessione che gliene dia uno.\nAggiungi una riga «title: …».",
  "missing-field.title-of-several":
    "Questa fascia oraria ha più sessioni, ma nessun titolo.\nAggiungi una riga «title: …».",
  "missing-field.url-or-media":
    "Qui serve uno dei due campi «url» e «media», e uno solo.\n«url» è un indirizzo altrove, «media» un file di una cartella media.",
  "missing-field.name-or-speaker":
    "Per una persona serve «name», oppure «speaker», il nome del suo file.\n«name» basta per chi non ha un file in speakers/.",
  "wrong-type.text":
    "{field|quote} dovrebbe essere un testo.\n?? Questo dovrebbe essere un testo.\nSe il testo comincia con una parentesi, mettilo tra virgolette.",
  "wrong-type.list":
    "{field|quote} dovrebbe essere un elenco.\n?? Questo dovrebbe essere un elenco.\nOgni suo elemento ha i campi: {fields|list}.\n?? Scrivi: {fixed}\n?? Metti i suoi elementi tra parentesi quadre, separati da virgole: [primo, secondo].",
  "wrong-type.person":
    "Le persone formano un elenco: ciascuna sta dopo un trattino o tra graffe.\nScrivi: {fixed}",
  "wrong-type.map":
    "{field|quote} dovrebbe essere un gruppo di campi.\n?? Questo dovrebbe essere un gruppo di campi.\nI suoi campi: {fields|list}.\n?? Scrivi: {fixed}",
  "wrong-type.entries":
    "Questo file dovrebbe contenere delle voci, ognuna sotto il suo identificativo.\nComincialo così:\nun-identificativo:\n  name: …",
  "wrong-type.slots":
    "Una giornata è un elenco di fasce orarie, ognuna con i suoi campi.\nScrivile così:\n- time: 13:30–14:00\n  title: …",
  "wrong-type.one-line": "Questo testo dovrebbe stare su una riga.\nUnisci le sue righe.",
  "wrong-type.whole-number": "{value|quote} non è un numero intero.\nScrivi soltanto cifre: 120",
  "wrong-type.number":
    "{value|quote} non è un numero.\nScrivi: {fixed}\n?? Scrivilo in cifre, con un punto: 12.50",
  "wrong-type.amount":
    "{value|quote} si può leggere come due importi: {currency} non ha tre cifre dopo il punto.\nScrivi: {fixed|or}",
  "wrong-type.boolean": "{value|quote} dovrebbe essere true (sì) o false (no).\nScrivi: {fixed}",
  "bad-value":
    "{value|quote} qui non è possibile.\nVolevi dire {nearest|quote}?\nValori possibili: {words|list}, oppure {also|shape}.\n?? Valori possibili: {words|list}.",
  "bad-value.tba":
    "{value|quote} qui non è possibile.\nOmetti il campo finché il valore non è noto.",
  "bad-value.tba-publish":
    "{value|quote} qui non è possibile.\nScrivi al suo posto `draft: true`: così non si pubblica niente finché non lo togli.",
  "bad-value.itself":
    "{value|quote} rimanda a sé stesso.\nIndicane un altro, oppure ometti il campo.",
  "bad-value.twice": "{value|quote} è due volte in questo elenco.\nTienine uno solo.",
  "bad-value.of-parvis": "{value|quote} è un nome di Parvis stesso.\nDanne un altro al tuo.",
  "bad-value.contact":
    "{value|quote} non è un indirizzo e-mail, né un indirizzo web.\nScrivi per esempio: contatti@example.org o https://example.org/contatti",
  "bad-value.repository":
    "{value|quote} non è l’indirizzo di un repository.\nScrivi: {fixed}\n?? Scrivilo come lo mostra il suo host: github.com/nome/progetto",
  "bad-value.repository-folder":
    "«folder» porta fuori dal repository.\nScrivilo dalla radice del repository, senza «..».",
  "bad-value.repository-host":
    "Parvis non sa quale software gira su {value}.\nDillo accanto all’indirizzo: host: gitlab, host: gitea (anche per Forgejo) o host: github.",
  "bad-value.language":
    "{value|quote} non è il codice di una lingua.\nScrivi per esempio: it, en, pt-BR.",
  "bad-value.timezone":
    "{value|quote} non è un fuso orario.\nVolevi dire {nearest|quote}?\n?? Scrivi un continente e una città: Europe/Rome",
  "bad-value.price":
    "{value|quote} è un prezzo, ma non dice chi lo paga.\nScrivi per esempio: price: [{ label: Prezzo intero, amount: {amount}, currency: {currency} }]",
  "bad-value.currency":
    "{value|quote} non è il codice di una valuta.\nVolevi dire {nearest|quote}?\n?? Scrivi tre lettere maiuscole: EUR",
  "bad-value.country":
    "{value|quote} non è il nome di un paese.\nVolevi dire {nearest|quote}?\n?? Scrivi il nome, o il codice di due lettere: IT",
  "bad-value.email":
    "{value|quote} non è un indirizzo e-mail.\nScrivi: {fixed|or}\n?? Scrivi per esempio: contatti@example.org",
  "bad-value.hashtag":
    "{value|quote} non può essere un hashtag: le reti accettano lettere, cifre e «_», senza spazi.\nScrivi: {fixed|or}\n?? Scrivi per esempio: Festa2027",
  "bad-value.phone":
    "{value|quote} non è un numero di telefono.\nScrivi: {fixed|or}\n?? Scrivi solo il numero: 06 1234 5678",
  "bad-value.way":
    "{value|quote} non dice che cos’è: una pagina, un indirizzo, un numero o parole.\nScrivi: {fixed}\n?? Scrivi «none», oppure campi come { url: https://… }",
  "bad-value.early":
    "{value} non è inferiore al prezzo stesso ({full}).\nIl prezzo anticipato è il più basso dei due: scambiali, oppure togli «early».",
  "bad-value.too-small": "{value} è troppo poco.\nScrivi un numero non inferiore a {least}.",
  "bad-value.range": "{value} è fuori dai limiti.\nScrivi un numero compreso tra {least} e {most}.",
  "bad-value.session-and-sessions":
    "Una fascia oraria ha «session» o «sessions», non entrambi.\nElenca tutte le sessioni sotto «sessions».",
  "bad-value.about":
    "{value|quote} non dice a che cosa si riferisce il commento.\nScrivi session:ID, theme:ID o page:ID; se si riferisce all’evento, ometti il campo.",
  "bad-value.reply-circle":
    "Questi commenti si rispondono in circolo: {ids|all}.\nTogli «reply_to» da quello arrivato per primo.",
  "bad-value.reply-elsewhere":
    "{answered|quote}, a cui questo commento risponde, si riferisce a {meant}.\n?? {answered|quote}, a cui questo commento risponde, si riferisce all’evento.\nTogli «about»: una risposta si riferisce sempre alla stessa cosa del commento a cui risponde.",
  "bad-value.colour":
    '{value|quote} non è un colore.\nScrivi un colore CSS, tra virgolette: "#005a5b"',
  "bad-value.not-open":
    "`closes` dice fino a quando si può scrivere, e non si può («mode: {mode}»).\nScrivi «mode: open», oppure togli `closes`.",
  "bad-value.picture":
    "Questa immagine non si può leggere: il file è danneggiato, o non è un’immagine.\nAprila sul tuo computer ed esportala di nuovo in JPEG, PNG, WebP o SVG.",
  "bad-value.picture-kind":
    "I browser non mostrano questo tipo di immagine: {kind}.\n?? I browser non mostrano questo tipo di immagine.\nEsportala in JPEG, PNG, WebP o SVG. I telefoni salvano in HEIC anche ciò che si chiama JPEG.",
  "bad-value.no-picture":
    "{value|quote} non è un’immagine, ma un file di tipo {kind}.\n?? {value|quote} non è un’immagine.\nIndica un file in JPEG, PNG, WebP, AVIF, GIF o SVG. Di un PDF, esporta la pagina in PNG.",
  "bad-value.other-kind":
    "Il nome di questo file dice {said}, ma il contenuto è {kind}.\nEsportalo o scaricalo di nuovo: spesso al suo posto è stata salvata una pagina web.",
  "bad-value.empty-file": "Questo file è vuoto.\nCopialo o esportalo di nuovo.",
  "bad-value.path":
    "{value|quote} non è un percorso di questo sito.\nScrivi: {fixed}\n?? Scrivi un solo percorso, senza caratteri jolly: /vecchia/pagina/",
  "bad-value.circle":
    "Questo reindirizzamento gira in tondo e riporta a {value}.\nFallo arrivare a una pagina che esiste.",
  "bad-value.menu":
    "{value|quote} non è un indirizzo, né un percorso di questo sito.\nScrivi https://… o /un/percorso/.",
  "bad-value.day":
    "{value|quote} non è il nome del file di una giornata.\nRinominalo in {fixed}\n?? Il file di una giornata prende il nome dalla data: 2013-06-11.yaml",
  "bad-date.form":
    "{value|quote} non è scritto come una data.\nScrivi: {fixed|or}\n?? Scrivi {allowed|or}.",
  "bad-date.precision":
    "{value|quote} è una data di un tipo diverso da quello che serve qui.\nScrivi {allowed|or}.",
  "bad-date.no-such-date":
    "La data {value} non esiste.\nScrivi: {fixed}\n?? Guarda un calendario: quel mese non ha questo giorno.",
  "bad-date.no-such-time":
    "L’ora di {value|quote} non esiste.\nLe ore vanno da 00 a 23, i minuti da 00 a 59.",
  "bad-time.form":
    "{value|quote} non è un orario.\nScrivi: {fixed}\n?? Scrivi per esempio: 13:30–14:00",
  "bad-time.hours":
    "Un’ora di {value|quote} non esiste.\nLe ore vanno da 0 a 24, e fino a 35 per ciò che comincia dopo mezzanotte.",
  "bad-time.minutes": "I minuti di {value|quote} non esistono.\nI minuti vanno da 00 a 59.",
  "bad-time.equal":
    "{value|quote} finisce nel momento in cui comincia.\nIndica la fine; se non la sai ancora, omettila: 19h–",
  "bad-time.order":
    "{value|quote} finisce prima di cominciare.\nDopo mezzanotte scrivi entrambe le ore da 24 in poi: 25:00–26:00",
  "bad-time.backwards":
    "{value|quote} finisce prima di cominciare: fino al giorno dopo sarebbero {hours} ore.\nScrivi: {fixed|or}\nSe dura davvero fino al giorno dopo, scrivi: {overnight}",
  "dst-gap":
    "{value} non esiste nel fuso {zone}: quella notte si passa all’ora legale.\nScegli un orario prima o dopo quell’ora.",
  "bad-url.space":
    "L’indirizzo {value|quote} contiene uno spazio.\nTogli lo spazio, oppure scrivi %20.",
  "bad-url.hidden":
    "Nell’indirizzo {value|quote} c’è un carattere che nessuno vede.\nScrivi: {fixed}",
  "bad-url.no-scheme": "L’indirizzo {value|quote} è incompleto.\nScrivi: {fixed}",
  "bad-url.form":
    "{value|quote} non è un indirizzo.\nScrivi: {fixed}\n?? Scrivi per esempio: https://example.org/pagina",
  "bad-url.scheme":
    "Un indirizzo come {value|quote} qui non è ammesso.\nVolevi dire {nearest|quote}?\n?? Gli indirizzi cominciano con https:, http:, mailto:, tel: o geo:.",
  "bad-url.https":
    "L’indirizzo {value|quote} potrebbe essere alterato da altri lungo il tragitto.\nScrivi: {fixed}",
  "bad-url.origin":
    "{value|quote} non è l’indirizzo di un sito.\nScrivi: {fixed}\n?? Scrivi per esempio: https://www.example.org, oppure any",
  "bad-url.query":
    "L’indirizzo del sito {value|quote} deve finire con la sua cartella.\nTogli ciò che comincia con ? o #.",
  "bad-url.empty":
    "Questo link non porta da nessuna parte: non ha un indirizzo.\nScrivi l’indirizzo tra le parentesi tonde, oppure togli il link.",
  "bad-url.absolute-path":
    "L’indirizzo {value|quote} non varrebbe più se il sito cambiasse cartella.\nVolevi dire {nearest|quote}?\n?? Scrivi page:ID, session:ID… per una pagina del sito, oppure il nome di un file di media.",
  "bad-url.external-picture":
    "L’immagine {value|quote} verrebbe presa da un altro sito.\nMetti il file nella cartella media dell’evento e scrivi il suo nome.",
  "bad-id.written":
    "{value|quote} non può fare da identificativo.\nScrivi: {fixed}\nUn identificativo è fatto di lettere minuscole senza accenti, cifre e trattini.",
  "bad-id.file":
    "Il nome {value|quote} non può fare da identificativo, e quindi da indirizzo.\nRinominalo in {fixed}\nUn nome è fatto di lettere minuscole senza accenti, cifre e trattini.",
  "duplicate-id.key":
    "{value|quote} è descritto due volte in questo file.\nTieni uno dei due, oppure rinominane uno.",
  "duplicate-id.slot":
    "{value|quote} è già l’identificativo di un’altra fascia oraria o sessione ({other}).\nDai a questa un altro «id».",
  "duplicate-id.level":
    "Un altro livello di partenariato si chiama già {value|quote}.\nDai a questo un altro «id».",
  "duplicate-id.part":
    "Nella pagina {page} qualcos’altro ha già l’identificatore {value|quote}.\nDanne un altro a questo.",
  "unknown-reference":
    "{kind|none} si chiama {value|quote}.\nVolevi dire {nearest|quote}?\n{kind|many} sono in {where}: {known|list}.\n?? In {where} non c’è ancora nulla.",
  "unknown-reference.kind":
    "{value|quote} non porta da nessuna parte: ciò che si chiama così è di un altro tipo.\nVolevi dire {nearest|quote}?",
  "unknown-reference.made-page":
    "L’evento {event|quote} non ha ancora la pagina {value|quote}: Parvis la crea quando c’è qualcosa da mostrarvi.\nPagine di questo evento: {known|list}.",
  "unknown-reference.person":
    "{kind|none} si chiama {value|quote}.\nVolevi dire {nearest|quote}?\n?? Chi non ha un file in speakers/ si scrive così: {written}\n{kind|many} sono in {where}: {known|list}.\n?? In {where} non c’è ancora nulla.",
  "unknown-reference.several":
    "{kind|none} si chiama {value|quote}.\nPer indicarne più d’una, fai un elenco.\nScrivi: {fixed}",
  "unknown-reference.no-venue":
    "La sala {value|quote} non è in alcun luogo: l’evento non ne ha ancora uno.\nDai all’evento o alla fascia oraria un «venue» di data/venues.yaml.",
  "unknown-reference.fragment":
    "Nella pagina {on|quote} non c’è alcun punto {value|quote}.\n?? In questa pagina non c’è alcun punto {value|quote}.\nVolevi dire {nearest|quote}?\nPunti possibili: {known|list}.\n?? Togli ciò che comincia con «#».",
  "broken-archive.unreadable":
    "Questo file non è l’elenco di un archivio.\nRiprendilo da git, oppure archivia di nuovo l’evento: npm run archive -- {event}",
  "broken-archive.missing":
    "Questo file manca nell’archivio di {event|quote}.\nRiprendilo da git, oppure archivia di nuovo l’evento: npm run archive -- {event}",
  "broken-archive.changed":
    "Questo file non è più com’era quando {event|quote} è stato archiviato.\nRiprendilo da git, oppure archivia di nuovo l’evento: npm run archive -- {event}",
  "broken-archive.unexpected":
    "Questo file non fa parte dell’archivio di {event|quote}.\nEliminalo. Riprendilo da git, oppure archivia di nuovo l’evento: npm run archive -- {event}",
  "broken-archive.no-event":
    "C’è un archivio di {event|quote}, ma nessun evento con questo nome.\nRimetti content/{event}/, che serve all’elenco di tutti gli eventi, oppure elimina archive/{event}/.",
  "many-embeds":
    "Con embed anche qui, in ogni lingua, l’hosting riceve più di {most} regole; Cloudflare non ne accetta di più, e lì questo programma non apparirebbe in nessun riquadro.\nTogli embed dagli eventi passati, oppure pubblica su un hosting senza questo limite.",
  "moved-archive":
    "Le pagine archiviate di {event|quote} riportano l’indirizzo {address}, che non è più quello del sito.\nArchivia di nuovo l’evento: npm run archive -- {event}",
  "unsafe-drawing":
    "{value|quote} non può stare in un disegno (SVG): aperto da solo, potrebbe agire su tutto il sito.\nEsporta di nuovo il disegno senza script né pagine web incorporate, oppure in PNG.",
  "unsafe-drawing.reference":
    "Il disegno rimanda a {value|quote}, che si trova altrove: in una pagina i browser non lo mostrano.\nEsportalo di nuovo incorporando immagini, caratteri e stili.",
  "unsafe-drawing.declarations":
    "Il disegno dichiara delle entità ({value|quote}), dietro le quali può nascondersi di tutto.\nEsportalo di nuovo come SVG semplice.",
  "unsafe-drawing.form":
    "Il disegno non si legge più a partire da {value|quote}: i browser si fermano lì.\nEsportalo di nuovo in SVG.",
  "unsafe-drawing.encoding":
    "Questo disegno non è scritto in UTF-8.\nSalvalo in UTF-8, o esportalo di nuovo in SVG.",
  "bad-plan.kind":
    "{value|quote} non è un disegno (SVG): non vi si può trovare nessuna sala.\nEsporta la pianta in SVG. Un’immagine o un documento va in «map».",
  "bad-plan.size":
    "La pianta non dice quanto è grande.\nEsportala di nuovo in SVG, con «viewBox» o con «width» e «height».",
  "bad-plan.large":
    "Questa pianta è troppo grande per una pagina, che ne mostra al massimo {elements} forme e {most} kB.\nSemplifica i suoi tracciati (in Inkscape: Tracciato → Semplifica), togli ciò che non serve a nessuno, oppure indicala in «map».",
  "plan-room":
    "Nessuna sala di {venue|quote} si chiama {value|quote}.\nIntendevi {nearest|quote}?\nLe sue sale: {known|list}.\n?? Non ha ancora sale.",
  "plan-room.twice":
    "La sala {value|quote} è nella pianta una seconda volta.\nRaggruppa tutto ciò che le appartiene, e dai l’identificativo al gruppo.",
  "plan-room.nested":
    "La sala {value|quote} sta dentro un’altra sala, e un collegamento non può contenerne un altro.\nToglila da quel gruppo.",
  "plan-id":
    "{value|quote} non è l’identificativo di nessuna sala: la pianta lo mostra senza collegamento.\nSe non deve esserlo, scrivi {fixed|quote}.",
  "plan-lacks-room":
    "Delle sale di {venue|quote} la pianta non mostra: {rooms|list}.\nDai alla forma o al gruppo di ciascuna il suo identificativo (in Inkscape: Oggetto → Proprietà oggetto → ID).",
  "plan-lacks-room.label":
    "{value|quote} qui è un’etichetta, e non un identificativo.\nScrivi {fixed|quote} nel campo ID (in Inkscape: Oggetto → Proprietà oggetto).",
  "plan-lost":
    "Le pagine non possono mostrare {value|quote} di una pianta, e lo tralasciano.\nDisegnalo con forme, riempimento e contorno, oppure toglilo.",
  "missing-media":
    "Il file {value|quote} non c’è.\nVolevi dire {nearest|quote}?\nÈ stato cercato in {where|and}.",
  "end-before-start": "La fine ({end}) non viene dopo l’inizio ({start}).\nCorreggi uno dei due.",
  "uneven-dates.end":
    "L’inizio ({start}) ha un giorno, la fine ({end}) soltanto un mese.\nScrivi il giorno in cui finisce oppure, finché non lo sai: tba",
  "uneven-dates.start":
    "La fine ({end}) ha un giorno, l’inizio ({start}) soltanto un mese.\nScrivi il giorno in cui comincia oppure, finché non lo sai, anche per la fine soltanto il mese: {month}",
  "end-without-start":
    "Si sa quando finisce ({end}), ma non quando comincia.\nScrivi l’inizio, almeno il mese ({month}), oppure anche per la fine: tba",
  "programme-without-start":
    "Il programma ha la giornata {day}, ma le pagine dell’evento dicono che la data è da definire.\nScrivi l’inizio, almeno il giorno: {day}",
  "outside-event":
    "La giornata {date} è fuori dalle date dell’evento (da {start} a {end}).\nRinomina il file, oppure correggi «start» e «end» in event.md.",
  "session-outside-slot":
    "L’orario della sessione, {time}, è fuori dalla sua fascia oraria ({slot}).\nCorreggi l’orario della sessione o quello della fascia.",
  "scheduled-twice":
    "La sessione {session|quote} è già in un’altra fascia oraria ({other}).\nUna replica è una sessione a sé: copia il suo file con un altro nome.",
  "scheduled-twice.slot":
    "La sessione {session|quote} è due volte in questa fascia oraria.\nLasciala una volta sola.",
  "unexpected-file":
    "Qui non è previsto alcun file, e questo non verrebbe usato.\nRinominalo in {fixed}\n?? Spostalo dove dovrebbe stare, oppure eliminalo.",
  "unexpected-file.folder":
    "Qui non è prevista alcuna cartella, e i file di questa non verrebbero usati.\nMetti i suoi file in {fixed}/\n?? Sposta i suoi file dove dovrebbero stare, oppure eliminala.",
  "unexpected-file.copy":
    "È una seconda versione di {original}: il file è stato modificato in due posti allo stesso tempo.\nRiporta in {original} ciò che è giusto ed elimina questo file.",
  "unexpected-file.translation":
    "Di un file YAML non ce n’è un secondo per un’altra lingua.\nScrivi le due lingue in {base}, al posto del testo: title: {braces}",
  "unexpected-file.link":
    "È un collegamento a un altro posto: ciò a cui porta non viene pubblicato.\nMetti il file stesso al suo posto.",
  "no-event":
    "Questo sito non ha nessun evento.\nUn evento è una cartella di «content» con un file event.md: content/2027-festa/event.md",
  "duplicate-address": "L’indirizzo {url} è già preso da {other}.\nRinomina uno dei due.",
  "duplicate-address.own":
    "All’indirizzo {url} c’è già una pagina che fa Parvis.\nDai un altro nome a questo file.",
  "duplicate-address.file":
    "Parvis crea già {url}, e non si possono pubblicare entrambi.\nDai un altro nome a questo file.",
  "duplicate-address.assets":
    "La cartella /assets/ è di Parvis: i browser ne conservano il contenuto per un anno.\nScegli un’altra cartella.",
  "duplicate-address.redirect":
    "L’indirizzo {url} è in uso ({other}): da lì non può partire alcun reindirizzamento.\nTogli questa riga, oppure rinomina la pagina.",
  "duplicate-header":
    "Parvis invia già {name} con ogni pagina, e gli host unirebbero i due.\nTogli questa riga.",
  "dead-link":
    "A {value|quote} non c’è nulla di questo sito.\nControlla l’indirizzo della pagina o del file che intendevi.",
  "against-policy.inline":
    "La politica di sicurezza del sito vieta gli script e gli stili scritti in una pagina: {value|quote}.\nUsa le classi del sito, oppure toglilo.",
  "against-policy.source":
    "La politica di sicurezza del sito non permette {value|quote}.\nLe pagine non caricano nulla da altrove e non hanno riquadri: metti il file in una cartella “media”, oppure fanne un collegamento.",
  "against-policy.import":
    "Gli stili non importano nulla: {value|quote}.\nCopia in questo file ciò che ti serve da lì.",
  "against-policy.font":
    "I caratteri non si nominano qui: {value|quote}.\nMetti il file in data/media/ e nominalo in data/site.yaml: look: { fonts: { text: NOME.woff2 } }",
  "against-policy.style":
    "La politica di sicurezza del sito non permette di caricare nulla da altrove: {value|quote}.\nMetti il file in data/media/ e scrivi: url(media/NOME)",
  "bad-css":
    "Questo non si può leggere come CSS: {message}. I browser lo salterebbero.\nCorreggilo, oppure toglilo.",
  "bad-css.open":
    "Ciò che comincia qui non viene mai chiuso, e comprende tutto ciò che segue.\nChiudilo: un blocco con una graffa, un commento con un asterisco e una barra.",
  "bad-css.image-set": "“image-set” e “src” non vengono capiti qui.\nScrivi: url(media/NOME)",
  "bad-font":
    "{value|quote} non è un carattere in WOFF2.\nProcuratelo in questo formato, oppure convertilo: fonttools ttLib.woff2 compress NAME.ttf",
  "bad-font.broken": "Il carattere {value|quote} è danneggiato o incompleto.\nScaricalo di nuovo.",
  "broken-template": "Questo modello non può essere mostrato: {message}",
  "broken-template.no-eleventy":
    "I modelli propri del sito sono elaborati da Eleventy, che non è installato.\nInstallalo: npm install @11ty/eleventy@3",
  "broken-part": "Questa parte non può comporre la pagina {page}: {message}",
  "broken-part.no-html":
    "Questa parte non restituisce HTML, ma: {value}\nRestituisci ciò che mostra: html`…`",
  "broken-part.promise":
    "Questa parte restituisce una promessa, e le pagine non aspettano nulla.\nScrivila senza “async”; ciò che richiede tempo si fa una volta, quando il file viene importato.",
  "broken-part.head":
    "L’intestazione di una pagina non contiene nulla di visibile: con {value} i browser inizierebbero il corpo.\nMetti qui meta e link, e tutto il resto in un’altra parte.",
  "broken-part.lacks-id":
    'Un collegamento della pagina {page} porta a {value|quote}, che questa parte non ha.\nDai all’elemento in questione id="{value}".',
  "broken-part.unknown":
    "Non c’è nessuna parte {value|quote}.\nVolevi dire {nearest|quote}?\nLe parti: {known|list}. Un file importato dalle parti comincia con “_”.",
  "broken-part.twice":
    "La parte {name|quote} è presente due volte ({other}).\nTieni una delle due.",
  "broken-part.kind":
    "Questo file non è un modulo, e non se ne farebbe nulla.\nUna parte si scrive in TypeScript o JavaScript: footer.ts, footer.js",
  "broken-part.other": "Questo file non esporta la parte {name|quote}.\nScrivi: {fixed}",
  "broken-module": "Questo modulo non funziona: {message}",
  "broken-module.unread": "Node non riesce a leggere questo modulo: {message}",
  "broken-module.not-erasable":
    "Node toglie i tipi ed esegue il resto così com’è, e qui non è possibile: {message}.\nScrivilo in JavaScript: un oggetto costante al posto di un enum, un campo al posto di `constructor(private x)`.",
  "broken-module.no-file":
    "Non c’è nessun file {file|quote} da importare.\nVolevi dire {nearest|quote}?\n?? Il nome si scrive con l’estensione: ./lib/tables.ts",
  "broken-module.no-package":
    "Il pacchetto {name|quote} non è installato.\nInstallalo: npm install {name}",
  "broken-module.typescript-package":
    "Il pacchetto {name|quote} è scritto in TypeScript, che Node non esegue sotto node_modules.\nUsa una versione compilata in JavaScript, oppure copia nel tuo sito quello che ti serve.",
  "broken-module.no-default": "Questo modulo non esporta nulla come predefinito.\nScrivi: {fixed}",
  "broken-module.named": "{name|quote} non funziona: {message}",
  "broken-module.shape": "{field|quote} dovrebbe essere del tipo `{wanted}`.",
  "broken-module.result":
    "{name|quote} restituisce {field|quote}, che dovrebbe essere del tipo `{wanted}`.",
  "broken-module.second": "Parvis legge già {other}.\nTieni uno dei due file.",
  "broken-module.copies":
    "Qui Eleventy non deve copiare file: Parvis non ne saprebbe nulla.\nMetti in static/ quello che si pubblica così com’è.",
  "room-overlap":
    "{second|quote} è nella sala {room|quote} nello stesso orario di {first|quote} ({other}).\nCambia la sala o l’orario di uno dei due.",
  "speaker-double-booked":
    "{speaker} è in {second|quote} nello stesso orario di {first|quote} ({other}).\nSposta uno dei due, oppure correggi chi interviene.",
  "unscheduled-session":
    "Questa sessione non è in alcuna fascia oraria del programma.\nAggiungila a una fascia («session: {id}»); fino ad allora è annunciata senza orario.",
  "unused-speaker":
    "Questa persona non interviene in alcuna sessione.\nAggiungila a una sessione («speakers: [{id}]») o al team in event.md («team: [{id}]»), oppure elimina il file.",
  "unused-theme":
    "Questo tema non è in alcuna fascia oraria, né in alcuna sessione.\nAggiungilo a un laboratorio («themes: [{id}]»), oppure elimina il file.",
  "raw-html":
    "L’HTML non viene interpretato: {value|quote} appare così com’è.\nScrivilo in Markdown: **grassetto**, *corsivo*, [un link](https://example.org).",
  "shown-as-typed.link":
    "{value|quote} appare così com’è scritto, e non è un link.\nScrivi: {fixed}\n?? Un link si scrive [parole](https://example.org), all’interno del sito [parole](page:ID), senza spazio tra le parentesi.",
  "shown-as-typed.picture":
    "{value|quote} appare così com’è scritto, e non è un’immagine.\nScrivi: {fixed}\n?? Un’immagine si scrive ![Che cosa mostra](plan.png), senza spazio tra le parentesi né nel nome.",
  "shown-as-typed.reference":
    "{value|quote} appare così com’è scritto: nessuna riga dice dove porta.\nScrivi: {fixed}\n?? Scrivi [parole](https://example.org), oppure aggiungi una riga «[nome]: https://example.org».",
  "shown-as-typed.note":
    "{value|quote} appare così com’è scritto: questa nota non esiste.\nAggiungi più sotto una riga «[^1]: Che cosa dice la nota», con il nome di questa.",
  "shown-as-typed.emphasis":
    "{value|quote} appare così com’è scritto.\nScrivi: {fixed}\n?? Gli stessi segni aprono e chiudono, attaccati alle parole: **grassetto**, *corsivo*, ~~barrato~~, `codice`. Davanti a un segno che deve vedersi, scrivi \\.",
  "shown-as-typed.star":
    "Gli asterischi di {value|quote} spariscono, e quello che sta in mezzo diventa corsivo.\nScrivi: {fixed}",
  "shown-as-typed.sign":
    "{value|quote} appare così com’è scritto.\nScrivi: {fixed}\n?? Dillo in Markdown, oppure toglilo.",
  "shown-as-typed.template":
    "{value|quote} appare così com’è scritto: in un testo del contenuto non viene sostituito nulla.\nScrivi quello che vi si deve leggere.",
  "shown-as-typed.list":
    "{value|quote} non inizia un elenco: le sue righe proseguono come una sola.\nInizia ciascuna con «- » (o «1. »), dopo una riga vuota.",
  "shown-as-typed.table":
    "Questa tabella appare così com’è scritta, senza la riga che la rende tale.\nScrivi sotto le intestazioni: {fixed}\n?? Sotto le intestazioni sta una riga |---|---|, un pezzo per colonna.",
  "shown-as-typed.table-rule":
    "Questa tabella appare così com’è scritta: la riga sotto le intestazioni non ha tante colonne quante loro.\nScrivi: {fixed}\n?? Ha un pezzo |---| per colonna.",
  "shown-as-typed.fence":
    "Questo blocco di codice non è chiuso: tutto ciò che segue è codice.\nScrivi una riga {value} dove finisce.",
  "shown-as-typed.diagram":
    "Questo blocco {value|quote} appare così com’è scritto, e non viene disegnato.\nMettine un’immagine in una cartella media: ![Che cosa mostra](plan.svg)",
  "shown-as-typed.plain":
    "{value|quote} appare così com’è scritto: questo campo è testo semplice, non Markdown.\nScrivi: {fixed}\n?? Togli i segni.",
  "shown-as-typed.details":
    "{value|quote} appare così com’è scritto: manca l’altro capo.\nUn testo a scomparsa inizia con una riga <details> e finisce con una riga </details>, non più rientrata della prima.",
  "no-alt":
    "L’immagine {value|quote} non ha una descrizione per chi non la vede.\nScrivi: ![Che cosa mostra l’immagine]({value})",
  "no-alt.field":
    "L’immagine dell’evento non ha una descrizione per chi non la vede.\nAggiungi una riga «image_alt: …» che dica che cosa mostra.",
  "not-translatable":
    "{field|quote} si dice una volta sola, per tutte le lingue.\nSta in {where}.\nToglilo da qui: una traduzione contiene solo testi.",
  "not-translatable.map":
    "{field|quote} è uguale in tutte le lingue.\nScrivi qui un solo valore, non uno per lingua.",
  "uneven-translation":
    "Questo elenco ha {own} voci, e quello che traduce ne ha {given} ({where}).\nTraduci ogni voce, nello stesso ordine.",
  "unknown-language.file":
    "{value|quote} non è una delle lingue di questo sito.\nRinominalo in {fixed}\n?? Il sito parla: {known|list}. Aggiungi la lingua a «languages» in data/site.yaml, o rinomina il file.",
  "unknown-language.text":
    "{value|quote} non è una delle lingue di questo sito.\nVolevi dire {nearest|quote}?\n?? Il sito parla: {known|list}. Aggiungi la lingua a «languages» in data/site.yaml, o togli il testo.",
  "orphan-translation":
    "Non c’è nessun {base} che questo file traduca.\nRinominalo in {fixed}\n?? Dagli il nome del file che traduce, con la lingua prima della terminazione.",
  "orphan-translation.own":
    "{base} è già scritto in questa lingua ({language}).\nTieni uno dei due, o di’ in {base} in quale lingua è scritto: language: …",
  "orphan-translation.event":
    "Questo evento non è pubblicato nella lingua {value|quote}.\nAggiungila a «languages» in event.md, o cancella questo file.",
  "stale-translation":
    "Il testo in {language|quote} che questo traduce è cambiato da allora.\nSta in {where}.\nTraducilo di nuovo; se questo è ancora giusto: npm run translate -- --same {file}",
  untranslated:
    "Questo non è tradotto in {language|quote}.\nCosì si scrive il file da tradurre: npm run translate -- {language} {target}",
  "untranslated.part":
    "Qui, {fields|and} non sono tradotti in {language|quote}.\nScrivili in {file}",
  "untranslated.text":
    "Questo testo non è tradotto in {language|quote}.\nScrivilo in ogni lingua: {example}",
  "unspoken-language":
    "Parvis non ha parole nella lingua {value|quote}: in queste pagine le sue sono in inglese, anche le date, e indicate come tali.\nParla: {known|list}. Una traduzione comincia con: npm run translate -- {base}",
  "unknown-word":
    "{value|quote} non è tra le parole che le pagine dicono.\nVolevi dire {nearest|quote}?\n?? L’elenco si ottiene con: npm run translate -- {language}",
  "unknown-word.text":
    "{value|quote} è ciò che le pagine dicono; le parole si indicano con la loro chiave.\nScrivi: {fixed|or}",
  "unknown-word.counted":
    "{value|quote} si dice di un numero, con un testo per ognuna delle sue forme.\nScrivi una o più delle chiavi: {forms|all}",
  "unknown-word.language":
    "{value|quote} è al posto di una lingua: le parole stanno sotto la loro.\nScrivilo così:\n{language}:\n  home: …",
  "unknown-word.file":
    "Le parole stanno sotto la loro lingua, ognuna dopo la sua chiave.\nScrivile così:\nit:\n  home: …",
  "bad-word.empty":
    "{key|quote} non dice nulla.\nScrivi ciò che le pagine devono dire, oppure elimina la riga.",
  "bad-word.lost":
    "Il testo di {key|quote} deve contenere {lost|and}.\nSenza questo file è: {text|quote}",
  "bad-word.value":
    "Qui nessun valore si chiama {value}.\nVolevi dire {nearest}?\n?? Possibili qui: {known|all}.\n?? Toglilo: questo testo non ha valori.",
  "bad-word.names":
    "Qui servono {needed} nomi, e ce ne sono {given}.\nScrivili tutti, nel loro ordine.",
  "unused-words":
    "Nessuna pagina è nella lingua {value|quote}.\nIndicala in data/site.yaml o in un evento, oppure togli le sue parole.",
  "missing-words":
    "Delle {total} parole di {value|quote} ne mancano {missing}, dette in un’altra lingua, come {text|quote}.\nL’elenco si ottiene con: npm run translate -- {value}",
  "missing-words.few":
    "Delle {total} parole di {value|quote} ce ne sono {own}: le pagine la parlano a partire da {least}, e fino ad allora l’inglese.\nL’elenco di quelle che mancano si ottiene con: npm run translate -- {value}",
  "uneven-words":
    "{key|quote} è sostituito, ma non {others|and}: {text|quote}.\nSostituisci ogni sua forma.",
  "hidden-character":
    "In {value|quote} c’è un carattere che nessuno vede ({characters|all}).\nScrivi: {fixed}",
  "hidden-character.text":
    "Qui c’è un carattere che nessuno vede e che cambia ciò che gli sta intorno ({character}).\nCancellalo.",
  "placeholder.url":
    "{value|quote} è solo un indirizzo provvisorio: lì non c’è niente.\nScrivi l’indirizzo pubblico del sito.",
  "placeholder.legal":
    "Le note legali direbbero che questo è da annunciare.\nScrivilo prima di pubblicare.",
  "placeholder.tba":
    "{value|quote} apparirebbe così com’è.\nOmetti il campo finché il valore non è noto.",
  placeholder:
    "{value|quote} sembra un testo ancora da scrivere.\nScrivilo, oppure metti tba dove il formato lo permette.",
  "registration-closes-after-end":
    "Le iscrizioni chiudono ({closes}) dopo la fine ({end}).\nVolevi dire {fixed|quote}?\n?? Correggi «closes», oppure toglilo.",
  "no-way-to-register":
    "Questa iscrizione non dice come ci si iscrive: la pagina promette di annunciarlo.\nAggiungi «url», «email», «phone» oppure «on_site» (a parole); se non si sa ancora: url: tba",
  "after-end":
    "{field|quote} ({value}) viene dopo la fine {of|occasion} ({end}).\nVolevi dire {fixed|quote}?\n?? Correggi la data, oppure togli il campo.",
  "after-closing":
    "{field|quote} ({value}) viene dopo la chiusura delle iscrizioni ({closes}): così tardi nessuno può pagare quel prezzo.\nCorreggi una delle due date.",
  "after-closing.early":
    "{field|quote} ({value}) non viene prima della fine del prezzo intero ({until}): nessuno pagherebbe quest’ultimo.\nCorreggi una delle due date.",
  "year-before-start":
    "{field|quote} ({value}) viene più di un anno prima dell’inizio {of|occasion} ({start}).\nVolevi dire {fixed|quote}?\n?? Correggi la data, oppure togli il campo.",
  "outside-hours.before":
    "Questa fascia oraria ({time}) comincia prima dell’evento ({start}).\nCorreggi il suo orario, oppure «start» in event.md.",
  "outside-hours.after":
    "Questa fascia oraria ({time}) va oltre la fine dell’evento ({end}).\nCorreggi il suo orario, oppure «end» in event.md.",
  "outside-hours.over":
    "Questa fascia oraria ({time}) comincia quando l’evento è già finito ({end}).\nCorreggi il suo orario, oppure «end» in event.md.",
  "same-name":
    "Anche un’altra persona si chiama {name|quote} ({other}).\nSe è la stessa, tieni uno solo dei due file; altrimenti distinguile con il nome.",
  "same-name.team":
    "{name|quote} ha anche un file ({other}).\nSe è la stessa persona, scrivi «speaker: {id}» al posto del nome: avrà una sola pagina; altrimenti distinguile con il nome.",
  "similar-words":
    "{value|quote} altrove è scritto {usual|quote} ({other}): sembrerebbero due cose diverse.\nScrivi: {usual}",
  "unrecorded-change":
    "{title|quote} è cambiato dall’ultima registrazione: {aspects|aspect}.\nSe è voluto, esegui: npm run record",
  "unrecorded-change.new-translation":
    "{title|quote} è tradotto in {language|quote}, e la registrazione non lo sa ancora.\nUna volta pubblicato, esegui: npm run record",
  "unrecorded-change.translation":
    "{title|quote} dice in {language|quote} qualcosa di diverso dall’ultima registrazione.\nSe è voluto, esegui: npm run record",
  "long-slot":
    "Questa fascia oraria dura più di 14 ore ({hours}).\nCorreggi la fine, oppure dividila in più fasce.",
  "unwanted-recording":
    "Di questa sessione si dice che non viene registrata, e tra i suoi materiali c’è una registrazione.\nChiedi a chi l’ha tenuta, e togli una delle due cose.",
  "missing-recording":
    "La registrazione di questa sessione è data per pubblicata, e tra i suoi materiali non ce n’è nessuna.\nAggiungila lì, con «kind: recording»; finché non c’è, scrivi: recording: yes",
  "private-file":
    "Sono pareri inviati soltanto a voi, e qui verrebbero pubblicati.\nSposta questo file in {place}",
  "security-expired":
    "security.txt è scaduto ({value}): chi trova una falla non deve più farci affidamento.\nVerifica che il contatto risponda ancora e metti una nuova data, entro un anno da oggi.",
  "security-far":
    "security.txt scade tra più di un anno ({value}), e la RFC 9116 chiede meno.\nMetti una data entro un anno da oggi, e rivedila allora.",
  "shifted-accent":
    'Con il colore {from} alcuni testi non si leggerebbero; al suo posto si usa {to}.\nScegli un altro colore, oppure scrivi quello usato: "{to}"',
  "big-file":
    "Questo file supera {most} MiB: host come Cloudflare lo rifiutano, e i visitatori lo aspettano.\nRiducilo, oppure fai un collegamento a un posto adatto, come una piattaforma video.",
  "heavy-style":
    "Questi stili aggiungono {weight} kB a ogni pagina, compressi; oltre {most} kB i visitatori aspettano.\nTogli ciò che nessuna pagina usa, e scrivi url(media/NOME) per le immagini scritte nel file.",
  "heavy-font":
    "Il carattere {value|quote} pesa {weight} kB; da {most} kB in poi i visitatori ne vedono tardi le lettere.\nTogli le lettere che nessuna pagina usa: pyftsubset NAME.ttf --flavor=woff2 --unicodes=U+0020-024F,U+2000-206F,U+20AC",
  "lacking-letters":
    "Al carattere {value|quote} mancano lettere della lingua {language|quote}: {letters}. I browser le prendono da un altro carattere.\nProcurati il carattere con queste lettere, oppure scegline un altro.",
  "blocked-by-policy":
    "La politica di sicurezza del sito vieta questo in una pagina: {value|quote}.\nMetti script e stili in file a parte, accanto a questo, e non caricare nulla da altrove.",
  "long-title":
    "Il titolo ha {length} caratteri; le schede del browser e i motori di ricerca mostrano: {cut}\nAggiungi uno «short_title».",

  // Lists: what stands between their words, and the end of one that is too long
  "list.and": "e",
  "list.or": "o",
  "list.more": "{words} … ({count} in tutto)",

  // {kind|none}: that there is none of a kind
  "word.none.speaker": "Nessun relatore o relatrice",
  "word.none.member": "Nessuna persona",
  "word.none.session": "Nessuna sessione",
  "word.none.theme": "Nessun tema",
  "word.none.organisation": "Nessuna organizzazione",
  "word.none.organiser": "Nessuna organizzazione o persona",
  "word.none.venue": "Nessun luogo",
  "word.none.room": "Nessuna sala",
  "word.none.track": "Nessun percorso",
  "word.none.level": "Nessun livello di partenariato",
  "word.none.comment": "Nessun commento",
  "word.none.event": "Nessun evento",
  "word.none.page": "Nessuna pagina",
  "word.none.term": "Nessun termine",
  "word.none.slot": "Nessuna fascia oraria con un `id`",
  "word.none.day": "Nessun giorno",
  "word.none.news": "Nessuna notizia",

  // {kind|many}: all of a kind
  "word.many.speaker": "I relatori e le relatrici",
  "word.many.member": "Le persone",
  "word.many.session": "Le sessioni",
  "word.many.theme": "I temi",
  "word.many.organisation": "Le organizzazioni",
  "word.many.organiser": "Le organizzazioni e le persone",
  "word.many.venue": "I luoghi",
  "word.many.room": "Le sale",
  "word.many.track": "I percorsi",
  "word.many.level": "I livelli",
  "word.many.comment": "I commenti",
  "word.many.event": "Gli eventi",
  "word.many.page": "Le pagine",
  "word.many.term": "I termini",
  "word.many.slot": "Le fasce orarie",
  "word.many.day": "I giorni",
  "word.many.news": "Le notizie",

  // {also|shape}
  "word.shape.list": "un elenco",
  "word.shape.map": "un gruppo di campi",

  // {of|occasion}: what has a start and an end
  "word.occasion.event": "dell’evento",
  "word.occasion.session": "della sessione",

  // {aspects|aspect}: what has changed since it was recorded
  "word.aspect.added": "è nuovo",
  "word.aspect.removed": "è stato tolto",
  "word.aspect.id": "l’identificativo",
  "word.aspect.time": "l’orario",
  "word.aspect.place": "il luogo",
  "word.aspect.room": "la sala",
  "word.aspect.status": "lo stato",
  "word.aspect.text": "il testo",
};
