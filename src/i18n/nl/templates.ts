import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

export const nl: Translation<typeof en> = {
  "hosts.check": `Wat GitHub met elke pull request doet: het toont bij de regel wat er fout is, schrijft een samenvatting en bewaart de
site zoals die zou zijn, om te bekijken (‘preview’).`,
  "hosts.comment": `Vertelt het de pull request in één reactie, die bij elke push wordt bijgewerkt, en stelt verbeteringen voor bij de regels. Het
draait de Parvis van de gepubliceerde branch, niet wat is voorgesteld. Uit een fork mag niets worden geschreven: zie dan de samenvatting.`,
  "hosts.preview": `De site zoals die zou zijn: download haar hieronder, pak haar uit, typ \`npx serve -l 8080\` in haar map en open http://localhost:8080.`,
  "hosts.github": `Publiceert de site op GitHub Pages: bij elke wijziging, en eens per dag voor wat de kalender volgt.
Eenmalig, vóór de eerste keer: Settings → Pages → Build and deployment → Source: GitHub Actions.`,
  "hosts.schedule": `In UTC: kort na middernacht bij u. In een openbare repository zet GitHub deze klok na zestig dagen zonder commit
stil; het schrijft u van tevoren, en een knop zet haar weer aan.`,
  "hosts.lock": `Wat package-lock.json zegt, dat \`npm install\` schrijft: het hoort in de repository.`,
  "hosts.address": `Gebouwd voor het adres dat Pages kent. Staat er in data/site.yaml een ander, dan wordt zoekmachines gevraagd weg te
blijven: schrijf dit daar als url.`,
  "hosts.gitlab": `Publiceert de site op GitLab Pages bij elke wijziging. Ook eens per dag, voor wat de kalender volgt:
Build → Pipeline schedules → New schedule, met ‘5 0 * * *’ in uw tijdzone.
Het adres staat onder Deploy → Pages: schrijf het als url in data/site.yaml.`,
  "hosts.gitlab.check": `Zegt in elke merge request wat er nieuw te verhelpen is (‘Code Quality’), en in het logboek met de regels eromheen.`,
  "hosts.gitlab.preview": `Elke merge request toont de site zoals die zou zijn, zonder betaald abonnement: ‘View app’ opent de eerste pagina,
‘preview’ somt ze alle op. Links leiden alleen met \`pages: path_prefix\` van pagina naar pagina, dat in Premium zit.`,
  "hosts.netlify": `Netlify: Add new project → Import an existing project, en kies deze repository; al het andere staat hier.
Stel daarna uw domein in, en hetzelfde adres als url in data/site.yaml. Pull requests krijgen vanzelf een voorbeeld.
Headers en doorverwijzingen staan in _site/_headers en _site/_redirects, die elke build schrijft.`,
  "hosts.netlify.processing": `Gepubliceerd wordt wat gebouwd is: pagina’s staan hun scripts en stijlen toe aan de hand van hashes.`,
  "hosts.rebuild": `Bouwt de site eens per dag, voor wat de kalender volgt, door een geheim adres aan te roepen dat de provider geeft:
Netlify: Project configuration → Build & deploy → Continuous deployment → Build hooks.
Cloudflare: Workers & Pages → uw site → Settings → Builds → Deploy Hooks.
Bewaar het als secret BUILD_HOOK: Settings → Secrets and variables → Actions → New repository secret.`,
  "hosts.rebuild.missing": `Er is nog geen secret BUILD_HOOK, dus is er niets gebouwd.`,
  "hosts.cloudflare": `Cloudflare: Workers & Pages → Create application → importeer deze repository. Build command: npm run build.
Voeg daarna uw domein toe (Settings → Domains & Routes), en schrijf hetzelfde adres als url in data/site.yaml.
Andere branches staan op een eigen adres. Headers en doorverwijzingen staan in _site/_headers en _site/_redirects,
die elke build schrijft.`,
  "hosts.ftp": `Publiceert de site op een server die bestanden via FTP aanneemt: bij elke wijziging, en eens per dag voor wat de
kalender volgt. Bewaar als secrets (Settings → Secrets and variables → Actions): FTP_SERVER, de naam van de server
zoals in zijn certificaat; FTP_USER en FTP_PASSWORD; FTP_FOLDER, als de map van de site niet die is waarin men aankomt.`,
  "hosts.ftp.upload": `Altijd versleuteld. Wat nieuw of gewijzigd is gaat omhoog, pagina’s na wat ze tonen; wat er niet meer is, gaat als
laatste weg. Andere bestanden op de server blijven: .parvis-uploaded zegt daar welke van de site zijn.`,
  event: `---
title: {name}
# Een of twee zinnen, voor lijsten en zoekmachines; tba staat voor wat nog niet bekend is.
summary: tba
# Een datum (2027-09-11), een tijdstip (2027-09-11T14:00) of een maand (2027-09).
start: {start}
end: {end}
# Een locatie uit data/venues.yaml, of een plaats: { city: Groenendaal }
venue: tba
# Id’s uit data/organisations.yaml.
organisers: {organisers}
# Het team, met portretten: id’s van bestanden in speakers/, of een naam.
# team: [{ name: Roos de Wit, role: Penningmeester }]
# Hoe bezoekers zich aanmelden; ‘none’ als dat niet nodig is. Zonder webpagina: email, phone of on_site in plaats van url.
# registration: { url: "https://…", provider: Eventbrite, price: free }
# Voor wie het is.
# audience: Iedereen
# Of lezers kunnen reageren: open (ja), closed (niet meer) of off (nee).
# comments: { mode: open }
---
`,
  day: `# De programmablokken van de dag, op volgorde. Soorten: welcome (welkom), talks (presentaties), keynote,
# panel (panelgesprek), workshop, plenary (plenair), discussion (discussie), break (pauze), meal (maaltijd),
# social (ontmoeting), other (overig).
# - time: 14:00–14:30
#   title: Welkom
#   kind: welcome
# - time: 14:30–16:00
#   session: id-van-een-sessie
`,
  speaker: `---
name: {name}
# pronouns: die/hen
# Wat deze persoon doet, in een paar woorden.
# role: Cartograaf
# Id’s uit data/organisations.yaml.
# organisations: [dorpshuis]
# Een portret, in de map media/ van het evenement.
# photo: {id}.jpg
# Om deze persoon ook op de pagina van het evenement te tonen.
# featured: true
# links:
#   - { label: Website, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# talk (presentatie), keynote, panel (panelgesprek), demo (demonstratie), workshop, lightning (korte presentatie)
# of other (overig).
kind: talk
# Namen van bestanden in speakers/; tba staat voor wat nog niet bekend is.
speakers: tba
# Voor wie de sessie is, en in welke programmalijn van event.md.
# level: Beginners
# track: id-van-een-programmalijn
# questions:
#   - Wat vraagt deze sessie zich af?
---
`,
  theme: `---
title: {name}
# Eén zin.
# summary: Waar deze groep aan werkt.
# ‘proposed’ zolang het niet zeker is.
status: confirmed
# Namen van bestanden in speakers/.
# facilitators: [eva-jansen]
# questions:
#   - Wat vraagt deze groep zich af?
---
`,
  page: `---
title: {name}
# De naam in het menu; zonder naam staat de pagina er niet in.
# menu: Route
# De plaats in het menu.
# order: 1
---
`,
  news: `---
title: {name}
# Wanneer het verschijnt; daarvoor is er niets te zien.
date: {date}
# Eén zin.
# summary: Wat er nieuw is.
# Op elke pagina van het evenement, tot dan.
# important: true
# until: {date}
---
`,
  venue: `{id}:
  name: {name}
  # address: { street: Kerkstraat 1, postal_code: 1234 AB, city: Groenendaal, country: Nederland }
  # geo: { lat: 52.1, lon: 5.1 }
  # transport:
  #   - { mode: bus, line: "4", text: Kerkstraat }
  # access: { motor: yes }
  # rooms:
  #   grote-zaal: { name: Grote zaal, capacity: 120 }
`,
  organisation: `{id}:
  name: {name}
  # short_name: DVG
  # url: https://example.org
  # Een afbeelding uit data/media/.
  # logo: logo.svg
  # description: Wat de organisatie doet, in één zin.
`,
  site: `# Voor altijd: afspraken in agenda’s hangen eraan.
id: {id}
title: {title}
# Het openbare adres. Zolang dit tba is, wordt zoekmachines gevraagd de site niet op te nemen.
url: {url}
languages: [{language}]
timezone: {timezone}
# Een id uit data/organisations.yaml.
publisher: {publisher}
# Onderaan elke pagina.
# contact: hallo@example.org
# Wat het colofon zegt.
# legal:
#   director: Roos de Wit
#   address: Kerkstraat 1, 1234 AB Groenendaal
#   host: { name: Voorbeeld Hosting, address: "Havenstraat 2, 3011 AB Rotterdam" }
look:
  # Een kleur, waarvan alle andere worden afgeleid.
  accent: "#005a5b"
`,
  readme: `# {title}

De website van dit evenement: wat erop staat, ligt in \`content/\` en \`data/\`, en
[Parvis](https://www.npmjs.com/package/parvis) maakt er pagina’s van.

## Bekijken

U hebt [Node](https://nodejs.org/) 24.8 of nieuwer nodig. In deze map:

    npm install    # één keer: haalt Parvis op
    npm start      # toont de site op uw computer en volgt wat u schrijft

## Schrijven

Begin met \`content/{event}/event.md\`: waar het over gaat, wanneer, waar. Wat nog niet bekend is, is \`tba\`, en de
pagina’s zeggen dat. Wie het organiseert, staat in \`data/organisations.yaml\`; het adres van de site, het contact en
het colofon staan in \`data/site.yaml\`. De andere bestanden laat u maken, met uitleg over wat erin kan staan:

    npm run new -- session "Brood voor iedereen"
    npm run new -- speaker "Roos de Wit"
    npm run new -- venue "Dorpshuis"
    npm run new -- page "Routebeschrijving"

Afbeeldingen komen in \`content/{event}/media/\`.

    npm run check  # zegt wat er niet klopt, waar, en hoe u het oplost

## Publiceren

    npm run build  # bouwt de site in _site/

Elke host kan die map aanbieden.

{host}
`,
  "readme.host": `De site wordt vanzelf gepubliceerd vanuit een git-repository met al deze bestanden, ook \`package-lock.json\`, dat
\`npm install\` schrijft. Wat de bestanden van de host doen, en wat u één keer instelt:

{files}`,
};
