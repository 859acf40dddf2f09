import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

export const it: Translation<typeof en> = {
  "hosts.check": `Che cosa fa GitHub di ogni pull request: mostra alla sua riga ciò che non va, scrive un riepilogo e conserva il sito
come sarebbe, per guardarlo («preview»).`,
  "hosts.comment": `Avvisa la pull request con un solo commento, aggiornato a ogni invio, e propone correzioni alle loro righe. Esegue il Parvis
del ramo pubblicato, non ciò che è proposto. Da un fork non si può scrivere nulla: si veda allora il riepilogo.`,
  "hosts.preview": `Il sito come sarebbe: scaricatelo qui sotto, decomprimetelo, scrivete \`npx serve -l 8080\` nella sua cartella e aprite http://localhost:8080.`,
  "hosts.github": `Pubblica il sito su GitHub Pages: a ogni modifica, e una volta al giorno per ciò che segue il calendario.
Una volta sola, prima dell’inizio: Settings → Pages → Build and deployment → Source: GitHub Actions.`,
  "hosts.schedule": `In UTC: poco dopo la mezzanotte da voi. In un repository pubblico GitHub ferma questo orologio dopo sessanta giorni
senza commit; prima vi scrive, e un pulsante lo rimette in moto.`,
  "hosts.lock": `Ciò che dice package-lock.json, scritto da \`npm install\`: deve stare nel repository.`,
  "hosts.address": `Compilato per l’indirizzo che Pages conosce. Se data/site.yaml ne dice un altro, ai motori di ricerca si chiede di
stare alla larga: scrivete lì questo, come url.`,
  "hosts.gitlab": `Pubblica il sito su GitLab Pages a ogni modifica. Anche una volta al giorno, per ciò che segue il calendario:
Build → Pipeline schedules → New schedule, con «5 0 * * *» nel vostro fuso orario.
L’indirizzo si trova in Deploy → Pages: scrivetelo come url in data/site.yaml.`,
  "hosts.gitlab.check": `Dice in ogni merge request che cosa c’è di nuovo da correggere («Code Quality»), e nel registro con le righe intorno.`,
  "hosts.gitlab.preview": `Ogni merge request mostra il sito come sarebbe, senza un piano a pagamento: «View app» apre la prima pagina, «preview»
le elenca tutte. I link portano da una pagina all’altra solo con \`pages: path_prefix\`, del piano Premium.`,
  "hosts.netlify": `Netlify: Add new project → Import an existing project, poi scegliete questo repository; tutto il resto è detto qui.
Impostate poi il vostro dominio, e lo stesso indirizzo come url in data/site.yaml. Le pull request hanno da sole
un’anteprima. Intestazioni e rinvii sono in _site/_headers e _site/_redirects, scritti a ogni compilazione.`,
  "hosts.netlify.processing": `Si pubblica ciò che è stato compilato: le pagine ammettono i loro script e stili con i loro hash.`,
  "hosts.rebuild": `Compila il sito una volta al giorno, per ciò che segue il calendario, chiamando un indirizzo segreto dato dal fornitore:
Netlify: Project configuration → Build & deploy → Continuous deployment → Build hooks.
Cloudflare: Workers & Pages → il vostro sito → Settings → Builds → Deploy Hooks.
Conservatelo come segreto BUILD_HOOK: Settings → Secrets and variables → Actions → New repository secret.`,
  "hosts.rebuild.missing": `Non c’è ancora un segreto BUILD_HOOK: non è stato compilato nulla.`,
  "hosts.cloudflare": `Cloudflare: Workers & Pages → Create application → importate questo repository. Build command: npm run build.
Aggiungete poi il vostro dominio (Settings → Domains & Routes), e scrivete lo stesso indirizzo come url in data/site.yaml.
Gli altri rami si vedono a indirizzi propri. Intestazioni e rinvii sono in _site/_headers e _site/_redirects,
scritti a ogni compilazione.`,
  "hosts.ftp": `Pubblica il sito su un server che riceve file via FTP: a ogni modifica, e una volta al giorno per ciò che segue il
calendario. Conservate come segreti (Settings → Secrets and variables → Actions): FTP_SERVER, il nome del server come
nel suo certificato; FTP_USER e FTP_PASSWORD; FTP_FOLDER, se la cartella del sito non è quella in cui si arriva.`,
  "hosts.ftp.upload": `Sempre cifrato. Si invia ciò che è nuovo o cambiato, le pagine dopo ciò che mostrano; ciò che non c’è più si toglie
per ultimo. Gli altri file del server restano: .parvis-uploaded dice lì quali sono quelli del sito.`,
  event: `---
title: {name}
# Una o due frasi, per gli elenchi e i motori di ricerca; tba sta al posto di ciò che non si sa ancora.
summary: tba
# Una data (2027-09-11), un momento (2027-09-11T14:00) o un mese (2027-09).
start: {start}
end: {end}
# Un luogo di data/venues.yaml, oppure una città: { city: Pratoverde }
venue: tba
# Identificativi di data/organisations.yaml.
organisers: {organisers}
# Il team, con i ritratti: identificativi di file in speakers/, oppure un nome.
# team: [{ name: Rosa Conti, role: Tesoreria }]
# Come ci si iscrive; «none» se non serve iscriversi. Senza pagina web: email, phone oppure on_site al posto di url.
# registration: { url: "https://…", provider: Eventbrite, price: free }
# A chi si rivolge.
# audience: Chiunque
# Se si può commentare: open (aperto), closed (chiuso) oppure off (no).
# comments: { mode: open }
---
`,
  day: `# Le fasce orarie della giornata, in ordine. Tipi: welcome (accoglienza), talks (interventi), keynote (intervento
# principale), panel (tavola rotonda), workshop (laboratorio), plenary (plenaria), discussion (dibattito), break (pausa),
# meal (pasto), social (momento conviviale), other (altro).
# - time: 14:00–14:30
#   title: Accoglienza
#   kind: welcome
# - time: 14:30–16:00
#   session: identificativo-di-una-sessione
`,
  speaker: `---
name: {name}
# pronouns: lei
# Che cosa fa questa persona, in poche parole.
# role: Cartografa
# Identificativi di data/organisations.yaml.
# organisations: [pro-loco]
# Un ritratto, nella cartella media/ dell’evento.
# photo: {id}.jpg
# Per mostrare la persona anche sulla pagina dell’evento.
# featured: true
# links:
#   - { label: Sito, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# talk (intervento), keynote (intervento principale), panel (tavola rotonda), demo (dimostrazione),
# workshop (laboratorio), lightning (intervento lampo) oppure other (altro).
kind: talk
# Nomi di file di speakers/; tba sta al posto di ciò che non si sa ancora.
speakers: tba
# Per chi è, e in quale percorso di event.md.
# level: Principianti
# track: identificativo-di-un-percorso
# questions:
#   - Che cosa si chiede questa sessione?
---
`,
  theme: `---
title: {name}
# Una frase.
# summary: Su che cosa lavora questo gruppo.
# «proposed» finché non è certo.
status: confirmed
# Nomi di file di speakers/.
# facilitators: [ada-martini]
# questions:
#   - Che cosa si chiede il gruppo?
---
`,
  page: `---
title: {name}
# Il suo nome nel menu; senza, nel menu non c’è.
# menu: Come arrivare
# Il suo posto nel menu.
# order: 1
---
`,
  news: `---
title: {name}
# Quando viene pubblicata; prima non si vede nulla.
date: {date}
# Una frase.
# summary: Che cosa c’è di nuovo.
# Su tutte le pagine dell’evento, fino a quel giorno.
# important: true
# until: {date}
---
`,
  venue: `{id}:
  name: {name}
  # address: { street: "Via della Chiesa, 1", postal_code: "40100", city: Pratoverde, country: Italia }
  # geo: { lat: 44.5, lon: 11.3 }
  # transport:
  #   - { mode: bus, line: "4", text: Chiesa }
  # access: { motor: yes }
  # rooms:
  #   sala-grande: { name: Sala grande, capacity: 120 }
`,
  organisation: `{id}:
  name: {name}
  # short_name: CFP
  # url: https://example.org
  # Un’immagine di data/media/.
  # logo: logo.svg
  # description: Che cosa fa, in una frase.
`,
  site: `# Per sempre: ne dipendono le voci nei calendari.
id: {id}
title: {title}
# L’indirizzo pubblico. Finché è tba, ai motori di ricerca si chiede di non elencare il sito.
url: {url}
languages: [{language}]
timezone: {timezone}
# Un identificativo di data/organisations.yaml.
publisher: {publisher}
# In fondo a ogni pagina.
# contact: ciao@example.org
# Che cosa dicono le note legali.
# legal:
#   director: Rosa Conti
#   address: Via della Chiesa 1, 40100 Pratoverde
#   host: { name: Hosting Esempio, address: "Via del Porto 2, 16100 Genova" }
look:
  # Un colore, da cui derivano tutti gli altri.
  accent: "#005a5b"
`,
  readme: `# {title}

Il sito web di questo evento: quello che dice sta in \`content/\` e \`data/\`, e
[Parvis](https://www.npmjs.com/package/parvis) ne fa delle pagine.

## Guardarlo

Ti serve [Node](https://nodejs.org/) 24.8 o più recente. In questa cartella:

    npm install    # una volta: installa Parvis
    npm start      # mostra il sito sul tuo computer e segue quello che scrivi

## Scriverlo

Comincia da \`content/{event}/event.md\`: di che cosa si tratta, quando, dove. Quello che non si sa ancora è \`tba\`, e
le pagine lo dicono. Chi lo organizza sta in \`data/organisations.yaml\`; l’indirizzo del sito, il contatto e le note
legali in \`data/site.yaml\`. Gli altri file si fanno creare, con commenti che dicono che cosa possono contenere:

    npm run new -- session "Pane per tutti"
    npm run new -- speaker "Rosa Conti"
    npm run new -- venue "Sala civica"
    npm run new -- page "Come arrivare"

Le immagini vanno in \`content/{event}/media/\`.

    npm run check  # dice che cosa non va, dove e come correggerlo

## Pubblicarlo

    npm run build  # compone il sito in _site/

Qualsiasi hosting può servire quella cartella.

{host}
`,
  "readme.host": `Si pubblica da solo, da un repository git che contenga tutti questi file, anche \`package-lock.json\`, scritto da
\`npm install\`. Che cosa fanno i file dell’hosting, e che cosa impostare una volta:

{files}`,
};
