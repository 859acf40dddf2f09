import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

/** The files that `npm run new` makes, with German comments and examples. */
export const de: Translation<typeof en> = {
  "hosts.check": `Was GitHub mit jedem Pull Request macht: Es zeigt an der Zeile, was nicht stimmt, schreibt eine Zusammenfassung und
bewahrt die Website auf, wie sie wäre, zum Ansehen („preview“).`,
  "hosts.comment": `Sagt es dem Pull Request in einem Kommentar, der bei jedem Push erneuert wird, und schlägt Korrekturen an den Zeilen vor.
Dabei läuft das Parvis des veröffentlichten Branches, nicht das Vorgeschlagene. Aus einem Fork darf nichts geschrieben werden: siehe dann die Zusammenfassung.`,
  "hosts.preview": `Die Website, wie sie wäre: Laden Sie sie unten herunter, entpacken Sie sie, geben Sie in ihrem Ordner \`npx serve -l 8080\` ein und öffnen Sie http://localhost:8080.`,
  "hosts.github": `Veröffentlicht die Website auf GitHub Pages: bei jeder Änderung und einmal am Tag, für alles, was dem Kalender folgt.
Einmal, vor dem ersten Mal: Settings → Pages → Build and deployment → Source: GitHub Actions.`,
  "hosts.schedule": `In UTC: kurz nach Mitternacht bei Ihnen. In einem öffentlichen Repository hält GitHub diese Uhr nach sechzig Tagen
ohne Commit an; es schreibt Ihnen vorher, und ein Knopf setzt sie wieder in Gang.`,
  "hosts.lock": `Was package-lock.json sagt, das \`npm install\` schreibt: Es gehört ins Repository.`,
  "hosts.address": `Für die Adresse gebaut, die Pages kennt. Steht in data/site.yaml eine andere, werden Suchmaschinen gebeten
fernzubleiben: Schreiben Sie diese dort als url hin.`,
  "hosts.gitlab": `Veröffentlicht die Website auf GitLab Pages bei jeder Änderung. Einmal am Tag ebenso, für alles, was dem Kalender
folgt: Build → Pipeline schedules → New schedule, mit „5 0 * * *“ in Ihrer Zeitzone.
Die Adresse steht unter Deploy → Pages: Schreiben Sie sie als url in data/site.yaml.`,
  "hosts.gitlab.check": `Sagt in jedem Merge Request, was neu zu beheben ist („Code Quality“), im Protokoll mit den Zeilen darum herum.`,
  "hosts.gitlab.preview": `Jeder Merge Request zeigt die Website, wie sie wäre, auch ohne bezahlten Tarif: „View app“ öffnet die erste Seite,
„preview“ zählt alle auf. Links führen nur mit \`pages: path_prefix\` von Seite zu Seite, das es im Tarif Premium gibt.`,
  "hosts.netlify": `Netlify: Add new project → Import an existing project, dann dieses Repository wählen; alles andere steht hier.
Dann Ihre Domain einstellen und dieselbe Adresse als url in data/site.yaml. Pull Requests bekommen von selbst eine
Vorschau. Header und Weiterleitungen stehen in _site/_headers und _site/_redirects, die jeder Build schreibt.`,
  "hosts.netlify.processing": `Veröffentlicht wird, was gebaut wurde: Die Seiten erlauben ihre Skripte und Stile anhand von Hashes.`,
  "hosts.rebuild": `Baut die Website einmal am Tag, für alles, was dem Kalender folgt, indem es eine geheime Adresse aufruft, die der
Anbieter nennt:
Netlify: Project configuration → Build & deploy → Continuous deployment → Build hooks.
Cloudflare: Workers & Pages → Ihre Website → Settings → Builds → Deploy Hooks.
Bewahren Sie sie als Secret BUILD_HOOK auf: Settings → Secrets and variables → Actions → New repository secret.`,
  "hosts.rebuild.missing": `Es gibt noch kein Secret BUILD_HOOK, darum wurde nichts gebaut.`,
  "hosts.cloudflare": `Cloudflare: Workers & Pages → Create application → dieses Repository importieren. Build command: npm run build.
Dann Ihre Domain hinzufügen (Settings → Domains & Routes) und dieselbe Adresse als url in data/site.yaml schreiben.
Andere Branches werden unter eigenen Adressen gezeigt. Header und Weiterleitungen stehen in _site/_headers und
_site/_redirects, die jeder Build schreibt.`,
  "hosts.ftp": `Veröffentlicht die Website auf einem Server, der Dateien per FTP annimmt: bei jeder Änderung und einmal am Tag, für
alles, was dem Kalender folgt. Als Secrets aufbewahren (Settings → Secrets and variables → Actions): FTP_SERVER, den
Namen des Servers wie in seinem Zertifikat; FTP_USER und FTP_PASSWORD; FTP_FOLDER, wenn der Ordner der Website nicht
der ist, in dem man ankommt.`,
  "hosts.ftp.upload": `Immer verschlüsselt. Neues und Geändertes wird hochgeladen, Seiten nach dem, was sie zeigen; was es nicht mehr gibt,
wird zuletzt entfernt. Andere Dateien auf dem Server bleiben: .parvis-uploaded dort sagt, welche die der Website sind.`,
  event: `---
title: {name}
# Ein oder zwei Sätze, für Listen und Suchmaschinen; tba steht für das, was noch nicht bekannt ist.
summary: tba
# Ein Datum (2027-09-11), ein Zeitpunkt (2027-09-11T14:00) oder ein Monat (2027-09).
start: {start}
end: {end}
# Ein Ort aus data/venues.yaml, oder eine Stadt: { city: Grünau }
venue: tba
# Kennungen aus data/organisations.yaml.
organisers: {organisers}
# Das Team, mit Porträts: Kennungen von Dateien in speakers/, oder ein Name.
# team: [{ name: Rosa Weber, role: Kasse }]
# Wie man sich anmeldet; „none“, wenn es keine Anmeldung braucht. Ohne Webseite: email, phone oder on_site statt url.
# registration: { url: "https://…", provider: pretix, price: free }
# Für wen sie ist.
# audience: Alle
# Ob man kommentieren kann: open (ja), closed (nicht mehr) oder off (gar nicht).
# comments: { mode: open }
---
`,
  day: `# Die Zeitblöcke des Tages, der Reihe nach. Arten: welcome (Begrüßung), talks (Vorträge), keynote, panel
# (Podiumsgespräch), workshop, plenary (Plenum), discussion (Diskussion), break (Pause), meal (Essen),
# social (Beisammensein), other (anderes).
# - time: 14:00–14:30
#   title: Begrüßung
#   kind: welcome
# - time: 14:30–16:00
#   session: kennung-eines-programmpunkts
`,
  speaker: `---
name: {name}
# pronouns: sie/ihr
# Was diese Person tut, in wenigen Worten.
# role: Kartografin
# Kennungen aus data/organisations.yaml.
# organisations: [buergerverein]
# Ein Porträt, im Ordner media/ der Veranstaltung.
# photo: {id}.jpg
# Um die Person auch auf der Seite der Veranstaltung zu zeigen.
# featured: true
# links:
#   - { label: Website, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# talk (Vortrag), keynote, panel (Podiumsgespräch), demo (Vorführung), workshop, lightning (Kurzvortrag)
# oder other (anderes).
kind: talk
# Namen von Dateien in speakers/; tba steht für das, was noch nicht bekannt ist.
speakers: tba
# Für wen er ist, und in welchem Themenstrang aus event.md.
# level: Einstieg
# track: kennung-eines-themenstrangs
# questions:
#   - Worum geht es in diesem Programmpunkt?
---
`,
  theme: `---
title: {name}
# Ein Satz.
# summary: Woran diese Gruppe arbeitet.
# „proposed“ (vorgeschlagen), bis es feststeht.
status: confirmed
# Namen von Dateien in speakers/.
# facilitators: [ada-martin]
# questions:
#   - Was fragt sich die Gruppe?
---
`,
  page: `---
title: {name}
# Ihr Name im Menü; ohne ihn steht sie nicht darin.
# menu: Anreise
# Ihr Rang im Menü.
# order: 1
---
`,
  news: `---
title: {name}
# Wann es veröffentlicht wird; vorher ist nichts zu sehen.
date: {date}
# Ein Satz.
# summary: Was es Neues gibt.
# Auf jeder Seite der Veranstaltung, bis dann.
# important: true
# until: {date}
---
`,
  venue: `{id}:
  name: {name}
  # address: { street: Kirchstraße 1, postal_code: "12345", city: Grünau, country: Deutschland }
  # geo: { lat: 52.4, lon: 13.6 }
  # transport:
  #   - { mode: bus, line: "4", text: Kirchstraße }
  # access: { motor: yes }
  # rooms:
  #   grosser-saal: { name: Großer Saal, capacity: 120 }
`,
  organisation: `{id}:
  name: {name}
  # short_name: DVG
  # url: https://example.org
  # Ein Bild aus data/media/.
  # logo: logo.svg
  # description: Was sie tut, in einem Satz.
`,
  site: `# Für immer: Einträge in Kalendern hängen daran.
id: {id}
title: {title}
# Die öffentliche Adresse. Solange sie tba ist, werden Suchmaschinen gebeten, die Website nicht aufzunehmen.
url: {url}
languages: [{language}]
timezone: {timezone}
# Eine Kennung aus data/organisations.yaml.
publisher: {publisher}
# Am Fuß jeder Seite.
# contact: hallo@example.org
# Was im Impressum steht.
# legal:
#   director: Rosa Weber
#   address: Kirchstraße 1, 12345 Grünau
#   host: { name: Beispiel-Hosting, address: "Hafenstraße 2, 20095 Hamburg" }
look:
  # Eine Farbe, aus der sich alle anderen ergeben.
  accent: "#005a5b"
`,
  readme: `# {title}

Die Website dieser Veranstaltung: Was darauf steht, liegt in \`content/\` und \`data/\`, und
[Parvis](https://www.npmjs.com/package/parvis) macht Seiten daraus.

## Ansehen

Sie brauchen [Node](https://nodejs.org/) 24.8 oder neuer. In diesem Ordner:

    npm install    # einmal: holt Parvis
    npm start      # zeigt die Website auf Ihrem Rechner und folgt dem, was Sie schreiben

## Schreiben

Beginnen Sie mit \`content/{event}/event.md\`: worum es geht, wann, wo. Was noch nicht bekannt ist, heißt \`tba\`,
und die Seiten sagen es. Wer sie veranstaltet, steht in \`data/organisations.yaml\`; Adresse der Website, Kontakt und
Impressum stehen in \`data/site.yaml\`. Alle anderen Dateien lassen sich anlegen, mit Kommentaren, die sagen, was
hineinkann:

    npm run new -- session "Brot für alle"
    npm run new -- speaker "Rosa Weber"
    npm run new -- venue "Gemeindesaal"
    npm run new -- page "Anreise"

Bilder kommen in \`content/{event}/media/\`.

    npm run check  # sagt, was nicht stimmt, wo, und wie es zu beheben ist

## Veröffentlichen

    npm run build  # baut die Website in _site/

Jeder Hoster kann diesen Ordner ausliefern.

{host}
`,
  "readme.host": `Von selbst veröffentlicht wird sie aus einem Git-Repository, in dem alle diese Dateien liegen, auch \`package-lock.json\`,
das \`npm install\` schreibt. Was die Dateien des Hosters tun, und was einmal einzurichten ist:

{files}`,
};
