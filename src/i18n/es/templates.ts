import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

export const es: Translation<typeof en> = {
  "hosts.check": `Lo que GitHub hace con cada pull request: muestra en su línea lo que está mal, escribe un resumen y guarda el sitio tal
como quedaría, para verlo («preview»).`,
  "hosts.comment": `Avisa a la pull request con un solo comentario, que se actualiza en cada envío, y propone correcciones en sus líneas. Ejecuta
el Parvis de la rama publicada, no lo que se propone. Desde un fork no se puede escribir nada: vea entonces el resumen.`,
  "hosts.preview": `El sitio tal como quedaría: descárguelo aquí abajo, descomprímalo, escriba \`npx serve -l 8080\` en su carpeta y abra http://localhost:8080.`,
  "hosts.github": `Publica el sitio en GitHub Pages: con cada cambio, y una vez al día para lo que sigue el calendario.
Una sola vez, antes de la primera: Settings → Pages → Build and deployment → Source: GitHub Actions.`,
  "hosts.schedule": `En UTC: poco después de la medianoche de su zona. En un repositorio público GitHub detiene este reloj a los sesenta
días sin commits; antes le escribe, y un botón lo vuelve a poner en marcha.`,
  "hosts.lock": `Lo que dice package-lock.json, que escribe \`npm install\`: debe estar en el repositorio.`,
  "hosts.address": `Compilado para la dirección que Pages conoce. Si data/site.yaml dice otra, se pide a los buscadores que no entren:
escriba allí esta, como url.`,
  "hosts.gitlab": `Publica el sitio en GitLab Pages con cada cambio. También una vez al día, para lo que sigue el calendario:
Build → Pipeline schedules → New schedule, con «5 0 * * *» en su zona horaria.
La dirección está en Deploy → Pages: escríbala como url en data/site.yaml.`,
  "hosts.gitlab.check": `Dice en cada merge request lo que hay de nuevo por corregir («Code Quality»), y en el registro con las líneas de alrededor.`,
  "hosts.gitlab.preview": `Cada merge request muestra el sitio tal como quedaría, sin plan de pago: «View app» abre la primera página, «preview»
las enumera todas. Los enlaces solo llevan de una página a otra con \`pages: path_prefix\`, que tiene el plan Premium.`,
  "hosts.netlify": `Netlify: Add new project → Import an existing project, y elija este repositorio; todo lo demás está dicho aquí.
Indique después su dominio, y la misma dirección como url en data/site.yaml. Los pull requests tienen su vista previa
por sí solos. Las cabeceras y redirecciones están en _site/_headers y _site/_redirects, que cada compilación escribe.`,
  "hosts.netlify.processing": `Se publica lo que se compiló: las páginas permiten sus scripts y estilos por sus hashes.`,
  "hosts.rebuild": `Compila el sitio una vez al día, para lo que sigue el calendario, llamando a una dirección secreta que da el proveedor:
Netlify: Project configuration → Build & deploy → Continuous deployment → Build hooks.
Cloudflare: Workers & Pages → su sitio → Settings → Builds → Deploy Hooks.
Guárdela como secreto BUILD_HOOK: Settings → Secrets and variables → Actions → New repository secret.`,
  "hosts.rebuild.missing": `Todavía no hay un secreto BUILD_HOOK: no se compiló nada.`,
  "hosts.cloudflare": `Cloudflare: Workers & Pages → Create application → importe este repositorio. Build command: npm run build.
Añada después su dominio (Settings → Domains & Routes), y escriba la misma dirección como url en data/site.yaml.
Las demás ramas se muestran en direcciones propias. Las cabeceras y redirecciones están en _site/_headers y
_site/_redirects, que cada compilación escribe.`,
  "hosts.ftp": `Publica el sitio en un servidor que recibe archivos por FTP: con cada cambio, y una vez al día para lo que sigue el
calendario. Guarde como secretos (Settings → Secrets and variables → Actions): FTP_SERVER, el nombre del servidor como
en su certificado; FTP_USER y FTP_PASSWORD; FTP_FOLDER, si la carpeta del sitio no es aquella a la que se llega.`,
  "hosts.ftp.upload": `Siempre cifrado. Se envía lo nuevo y lo cambiado, las páginas después de lo que muestran; lo que ya no existe se
retira al final. Los demás archivos del servidor se quedan: .parvis-uploaded dice allí cuáles son los del sitio.`,
  event: `---
title: {name}
# Una o dos frases, para las listas y los buscadores; tba ocupa el lugar de lo que aún no se sabe.
summary: tba
# Una fecha (2027-09-11), un momento (2027-09-11T14:00) o un mes (2027-09).
start: {start}
end: {end}
# Un lugar de data/venues.yaml, o una ciudad: { city: Villaverde }
venue: tba
# Identificadores de data/organisations.yaml.
organisers: {organisers}
# El equipo, con retratos: identificadores de archivos de speakers/, o un nombre.
# team: [{ name: Rosa Gil, role: Tesorería }]
# Cómo inscribirse; «none» si no hace falta. Sin página web: email, phone u on_site en lugar de url.
# registration: { url: "https://…", provider: Eventbrite, price: free }
# Para quién es.
# audience: Todo el mundo
# Si se puede comentar: open (abierto), closed (cerrado) u off (desactivado).
# comments: { mode: open }
---
`,
  day: `# Las franjas del día, en orden. Tipos: welcome (bienvenida), talks (charlas), keynote (conferencia magistral), panel
# (mesa redonda), workshop (taller), plenary (sesión plenaria), discussion (debate), break (pausa), meal (comida),
# social (encuentro informal), other (otro).
# - time: 14:00–14:30
#   title: Bienvenida
#   kind: welcome
# - time: 14:30–16:00
#   session: identificador-de-una-sesion
`,
  speaker: `---
name: {name}
# pronouns: elle
# A qué se dedica esta persona, en pocas palabras.
# role: Cartografía
# Identificadores de data/organisations.yaml.
# organisations: [comision-de-fiestas]
# Un retrato, en la carpeta media/ del evento.
# photo: {id}.jpg
# Para mostrar a la persona también en la página del evento.
# featured: true
# links:
#   - { label: Sitio web, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# talk (charla), keynote (conferencia magistral), panel (mesa redonda), demo (demostración), workshop (taller),
# lightning (charla relámpago) u other (otra).
kind: talk
# Identificadores de archivos de speakers/; tba ocupa el lugar de lo que aún no se sabe.
speakers: tba
# Para quién es, y en qué línea temática de event.md.
# level: Iniciación
# track: identificador-de-una-linea-tematica
# questions:
#   - ¿Qué se pregunta esta sesión?
---
`,
  theme: `---
title: {name}
# Una frase.
# summary: En qué trabaja este grupo.
# «proposed» mientras no sea seguro.
status: confirmed
# Identificadores de archivos de speakers/.
# facilitators: [lucia-martin]
# questions:
#   - ¿Qué se pregunta este grupo?
---
`,
  page: `---
title: {name}
# Su nombre en el menú; sin él, no aparece allí.
# menu: Cómo llegar
# Su posición en el menú.
# order: 1
---
`,
  news: `---
title: {name}
# Cuándo se publica; antes no se ve nada.
date: {date}
# Una frase.
# summary: Qué hay de nuevo.
# En todas las páginas del evento, hasta entonces.
# important: true
# until: {date}
---
`,
  venue: `{id}:
  name: {name}
  # address: { street: "Calle de la Iglesia, 1", postal_code: "28001", city: Villaverde, country: España }
  # geo: { lat: 40.4, lon: -3.7 }
  # transport:
  #   - { mode: bus, line: "4", text: Iglesia }
  # access: { motor: yes }
  # rooms:
  #   sala-grande: { name: Sala grande, capacity: 120 }
`,
  organisation: `{id}:
  name: {name}
  # short_name: CFV
  # url: https://example.org
  # Una imagen de data/media/.
  # logo: logo.svg
  # description: A qué se dedica, en una frase.
`,
  site: `# Para siempre: las entradas de los calendarios dependen de él.
id: {id}
title: {title}
# La dirección pública. Mientras sea tba, se pide a los buscadores que no incluyan el sitio.
url: {url}
languages: [{language}]
timezone: {timezone}
# Un identificador de data/organisations.yaml.
publisher: {publisher}
# Al pie de cada página.
# contact: hola@example.org
# Lo que dice el aviso legal.
# legal:
#   director: Rosa Gil
#   address: Calle de la Iglesia, 1, 28001 Villaverde
#   host: { name: Alojamiento Ejemplo, address: "Calle del Puerto, 2, 08001 Barcelona" }
look:
  # Un color, del que salen todos los demás.
  accent: "#005a5b"
`,
  readme: `# {title}

El sitio web de este evento: lo que dice está en \`content/\` y \`data/\`, y
[Parvis](https://www.npmjs.com/package/parvis) lo convierte en páginas.

## Verlo

Necesita [Node](https://nodejs.org/) 24.8 o posterior. En esta carpeta:

    npm install    # una vez: instala Parvis
    npm start      # muestra el sitio en su ordenador y sigue lo que usted escribe

## Escribirlo

Empiece por \`content/{event}/event.md\`: de qué trata, cuándo, dónde. Lo que aún no se sabe es \`tba\`, y las páginas
lo dicen. Quién lo organiza está en \`data/organisations.yaml\`; la dirección del sitio, el contacto y el aviso legal,
en \`data/site.yaml\`. Los demás archivos se crean solos, con comentarios que dicen qué puede ir en ellos:

    npm run new -- session "Pan para todos"
    npm run new -- speaker "Rosa Gil"
    npm run new -- venue "Casa de la cultura"
    npm run new -- page "Cómo llegar"

Las imágenes van en \`content/{event}/media/\`.

    npm run check  # dice qué está mal, dónde y cómo arreglarlo

## Publicarlo

    npm run build  # compone el sitio en _site/

Cualquier alojamiento puede servir esa carpeta.

{host}
`,
  "readme.host": `Se publica solo, desde un repositorio de git que contenga todos estos archivos, también \`package-lock.json\`, que escribe
\`npm install\`. Qué hacen los archivos del alojamiento, y qué hay que configurar una vez:

{files}`,
};
