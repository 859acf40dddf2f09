import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

export const fr: Translation<typeof en> = {
  "hosts.check": `Ce que GitHub fait de chaque pull request : il montre à sa ligne ce qui ne va pas, écrit un résumé, et garde
le site tel qu’il serait, pour le regarder (« preview »).`,
  "hosts.comment": `Prévient la pull request par un seul commentaire, mis à jour à chaque envoi, et propose des corrections à leurs lignes. Il lance
le Parvis de la branche publiée, pas ce qui est proposé. D’un fork, rien ne peut s’écrire : voyez alors le résumé.`,
  "hosts.preview": `Le site tel qu’il serait : téléchargez-le ci-dessous, décompressez-le, tapez \`npx serve -l 8080\` dans son dossier et ouvrez http://localhost:8080.`,
  "hosts.github": `Publie le site sur GitHub Pages : à chaque changement, et une fois par jour pour ce qui suit le calendrier.
Une fois, avant la première publication : Settings → Pages → Build and deployment → Source : GitHub Actions.`,
  "hosts.schedule": `En UTC : peu après minuit chez vous. Dans un dépôt public, GitHub arrête cette horloge après soixante jours
sans commit ; il vous écrit avant, et un bouton la remet en marche.`,
  "hosts.lock": `Ce que dit package-lock.json, que \`npm install\` écrit : il doit être dans le dépôt.`,
  "hosts.address": `Compilé pour l’adresse que Pages connaît. Si data/site.yaml en dit une autre, les moteurs de recherche sont priés
de rester à l’écart : écrivez-y celle-ci, comme url.`,
  "hosts.gitlab": `Publie le site sur GitLab Pages à chaque changement. Une fois par jour aussi, pour ce qui suit le calendrier :
Build → Pipeline schedules → New schedule, avec « 5 0 * * * » dans votre fuseau horaire.
L’adresse se trouve sous Deploy → Pages : écrivez-la comme url dans data/site.yaml.`,
  "hosts.gitlab.check": `Dit dans chaque merge request ce qui est nouveau à corriger (« Code Quality »), et dans le journal avec les lignes autour.`,
  "hosts.gitlab.preview": `Chaque merge request montre le site tel qu’il serait, sans abonnement payant : « View app » ouvre la première page,
« preview » les énumère toutes. Les liens ne mènent de page en page qu’avec \`pages: path_prefix\`, de l’offre Premium.`,
  "hosts.netlify": `Netlify : Add new project → Import an existing project, puis choisissez ce dépôt ; tout le reste est dit ici.
Indiquez ensuite votre domaine, et la même adresse comme url dans data/site.yaml. Les pull requests ont d’elles-mêmes
un aperçu. Les en-têtes et les redirections sont dans _site/_headers et _site/_redirects, écrits à chaque fois.`,
  "hosts.netlify.processing": `Est publié ce qui a été compilé : les pages autorisent leurs scripts et leurs styles par leurs empreintes.`,
  "hosts.rebuild": `Compile le site une fois par jour, pour ce qui suit le calendrier, en appelant une adresse secrète que l’hébergeur donne :
Netlify : Project configuration → Build & deploy → Continuous deployment → Build hooks.
Cloudflare : Workers & Pages → votre site → Settings → Builds → Deploy Hooks.
Gardez-la comme secret BUILD_HOOK : Settings → Secrets and variables → Actions → New repository secret.`,
  "hosts.rebuild.missing": `Il n’y a pas encore de secret BUILD_HOOK : rien n’a été compilé.`,
  "hosts.cloudflare": `Cloudflare : Workers & Pages → Create application → importez ce dépôt. Build command : npm run build.
Ajoutez ensuite votre domaine (Settings → Domains & Routes), et écrivez la même adresse comme url dans data/site.yaml.
Les autres branches sont montrées à des adresses à elles. Les en-têtes et les redirections sont dans _site/_headers et
_site/_redirects, écrits à chaque fois.`,
  "hosts.ftp": `Publie le site sur un serveur qui reçoit les fichiers par FTP : à chaque changement, et une fois par jour pour ce qui
suit le calendrier. Gardez comme secrets (Settings → Secrets and variables → Actions) : FTP_SERVER, le nom du serveur
tel que dans son certificat ; FTP_USER et FTP_PASSWORD ; FTP_FOLDER, si le dossier du site n’est pas celui où l’on arrive.`,
  "hosts.ftp.upload": `Toujours chiffré. Ce qui est nouveau ou changé est envoyé, les pages après ce qu’elles montrent ; ce qui n’est plus
est retiré en dernier. Les autres fichiers du serveur restent : .parvis-uploaded y dit lesquels sont ceux du site.`,
  event: `---
title: {name}
# Une ou deux phrases, pour les listes et les moteurs de recherche ; tba remplace ce qu’on ne sait pas encore.
summary: tba
# Une date (2027-09-11), un moment (2027-09-11T14:00) ou un mois (2027-09).
start: {start}
end: {end}
# Un lieu de data/venues.yaml, ou une ville : { city: Beaupré }
venue: tba
# Des identifiants de data/organisations.yaml.
organisers: {organisers}
# L’équipe, en portraits : des identifiants de fichiers de speakers/, ou un nom.
# team: [{ name: Rose Blin, role: Trésorière }]
# Comment on s’inscrit ; « none » s’il n’y a pas besoin de s’inscrire. Sans page web : email, phone ou on_site au lieu de url.
# registration: { url: "https://…", provider: HelloAsso, price: free }
# À qui il s’adresse.
# audience: Tout le monde
# Si l’on peut commenter : open (ouvert), closed (fermé) ou off (non).
# comments: { mode: open }
---
`,
  day: `# Les créneaux du jour, dans l’ordre. Types : welcome (accueil), talks (présentations), keynote, panel (table
# ronde), workshop (atelier), plenary (plénière), discussion, break (pause), meal (repas), social, other.
# - time: 14h00–14h30
#   title: Accueil
#   kind: welcome
# - time: 14h30–16h00
#   session: identifiant-d-une-session
`,
  speaker: `---
name: {name}
# pronouns: iel
# Ce que fait cette personne, en quelques mots.
# role: Cartographe
# Des identifiants de data/organisations.yaml.
# organisations: [comite-des-fetes]
# Un portrait, dans le dossier media/ de l’événement.
# photo: {id}.jpg
# Pour montrer la personne sur la page de l’événement.
# featured: true
# links:
#   - { label: Site, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# talk (exposé), keynote, panel (table ronde), demo, workshop (atelier), lightning (éclair) ou other (autre).
kind: talk
# Des noms de fichiers de speakers/ ; tba remplace ce qu’on ne sait pas encore.
speakers: tba
# Pour qui, et dans quel parcours d’event.md.
# level: Débutant
# track: identifiant-d-un-parcours
# questions:
#   - Que demande cette session ?
---
`,
  theme: `---
title: {name}
# Une phrase.
# summary: Ce à quoi ce groupe travaille.
# « proposed » tant qu’il n’est pas certain.
status: confirmed
# Des noms de fichiers de speakers/.
# facilitators: [lea-martin]
# questions:
#   - Que se demande ce groupe ?
---
`,
  page: `---
title: {name}
# Son nom dans le menu ; sans lui, elle n’y est pas.
# menu: Venir
# Son rang dans le menu.
# order: 1
---
`,
  news: `---
title: {name}
# Quand elle est publiée ; rien ne se voit avant.
date: {date}
# Une phrase.
# summary: Ce qui est nouveau.
# Sur toutes les pages de l’événement, jusque-là.
# important: true
# until: {date}
---
`,
  venue: `{id}:
  name: {name}
  # address: { street: 1 rue de l’Église, postal_code: "12000", city: Beaupré, country: France }
  # geo: { lat: 44.35, lon: 2.57 }
  # transport:
  #   - { mode: bus, line: "4", text: Église }
  # access: { motor: yes }
  # rooms:
  #   grande-salle: { name: Grande salle, capacity: 120 }
`,
  organisation: `{id}:
  name: {name}
  # short_name: CDF
  # url: https://example.org
  # Une image de data/media/.
  # logo: logo.svg
  # description: Ce qu’elle fait, en une phrase.
`,
  site: `# Pour toujours : les entrées des agendas y sont attachées.
id: {id}
title: {title}
# L’adresse publique. Tant qu’elle est tba, les moteurs de recherche sont priés de ne pas citer le site.
url: {url}
languages: [{language}]
timezone: {timezone}
# Un identifiant de data/organisations.yaml.
publisher: {publisher}
# Au pied de chaque page.
# contact: bonjour@example.org
# Ce que disent les mentions légales.
# legal:
#   director: Léa Martin
#   address: 1 rue de l’Église, 12000 Beaupré
#   host: { name: Exemple Hébergement, address: "2 rue du Port, 44000 Nantes" }
look:
  # Une couleur, dont toutes les autres découlent.
  accent: "#005a5b"
`,
  readme: `# {title}

Le site web de cet événement : ce qu’il dit se trouve dans \`content/\` et \`data/\`, et
[Parvis](https://www.npmjs.com/package/parvis) en fait des pages.

## Le regarder

Il vous faut [Node](https://nodejs.org/) 24.8 ou plus récent. Dans ce dossier :

    npm install    # une fois : installe Parvis
    npm start      # affiche le site sur votre ordinateur et suit ce que vous écrivez

## L’écrire

Commencez par \`content/{event}/event.md\` : de quoi il s’agit, quand, où. Ce qu’on ne sait pas encore est \`tba\`,
et les pages le disent. Qui l’organise se trouve dans \`data/organisations.yaml\` ; l’adresse du site, le contact et
les mentions légales dans \`data/site.yaml\`. Les autres fichiers se créent pour vous, avec des commentaires qui
disent quoi y mettre :

    npm run new -- session "Du pain pour tous"
    npm run new -- speaker "Léa Martin"
    npm run new -- venue "Salle des fêtes"
    npm run new -- page "Venir"

Les images vont dans \`content/{event}/media/\`.

    npm run check  # dit ce qui ne va pas, où, et comment le corriger

## Le publier

    npm run build  # compose le site dans _site/

N’importe quel hébergeur peut servir ce dossier.

{host}
`,
  "readme.host": `Il se publie tout seul, à partir d’un dépôt git qui contient tous ces fichiers, y compris \`package-lock.json\`, que
\`npm install\` écrit. Ce que font les fichiers de l’hébergeur, et ce qu’il faut régler une fois :

{files}`,
};
