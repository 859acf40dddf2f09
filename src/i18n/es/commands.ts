import type { en } from "../en/commands.ts";
import type { Translation } from "../parameters.ts";

/** What commands say, in Spanish: summaries and options in the third person, requests to *usted*. */
export const es: Translation<typeof en> = {
  // The command line itself: help and options
  "cli.about": "Parvis convierte una carpeta de Markdown y YAML en el sitio web de un evento.",
  "cli.common": "Opciones de todas las órdenes sobre un sitio:",
  "cli.help-of-one": "`{command} -- --help` enumera las opciones de una orden.",

  // What stands in the place of a value or a word
  "cli.value.folder": "CARPETA",
  "cli.value.file": "ARCHIVO",
  "cli.value.url": "URL",
  "cli.value.moment": "MOMENTO",
  "cli.value.format": "FORMATO",
  "cli.value.number": "NÚMERO",
  "cli.value.id": "ID",
  "cli.value.ids": "ID,ID",
  "cli.value.fields": "CAMPO,CAMPO",
  "cli.value.date": "FECHA",
  "cli.value.old": "ANTERIOR",
  "cli.value.zone": "ZONA",
  "cli.value.kind": "QUÉ",
  "cli.value.name": "NOMBRE",
  "cli.value.event": "EVENTO",
  "cli.value.shell": "SHELL",
  "cli.value.language": "IDIOMA",
  "cli.value.options": "[opciones]",

  // What holds without an option
  "cli.default.site": "esta carpeta",
  "cli.default.now": "el momento actual",

  // Options that several commands know
  "cli.flag.site": "la carpeta que contiene content/ y data/",
  "cli.flag.now": "genera como si fuera ese momento: 2013-06-01T12:00",
  "cli.flag.strict": "también las advertencias hacen fallar",
  "cli.flag.format": "cómo se muestran los problemas: {choices}",
  "cli.flag.all": "muestra todas las advertencias, por muchas que se parezcan",
  "cli.flag.debug": "muestra la traza de un fallo",
  "cli.flag.help": "muestra esta ayuda",
  "cli.flag.out": "la carpeta en la que se escribe",
  "cli.flag.url": "la dirección pública, si no es la de data/site.yaml",
  "cli.flag.drafts":
    "muestra también lo que aún no está publicado, con una marca: para una vista previa",
  "cli.flag.no-cards": "no dibuja las imágenes para redes sociales, para ir más rápido",
  "cli.flag.pdf": "imprime el programa, un cartel y los carteles de las puertas, en PDF",
  "cli.flag.kits": "reúne en kits.zip las imágenes y el texto que cada ponente puede difundir",

  // What is wrong with the arguments; {nearest} is `cli.nearest`, or nothing
  "cli.hint": "`{command} -- --help` enumera lo que se puede pedir.",
  "cli.unknown-command": "No existe la orden «{value}».{nearest}",
  "cli.unknown-flag": "No existe la opción «{value}».{nearest}",
  "cli.nearest": " ¿Quería decir «{value}»?",
  "cli.superfluous":
    "«{value}» está suelto: las opciones empiezan por --, y cada valor sigue a su opción.",
  "cli.missing-value": "A {flag} le falta un valor.",
  "cli.no-value": "{flag} no admite ningún valor.",
  "cli.repeated": "{flag} está dos veces.",
  "cli.foreign-flag": "{flag} no es de esta orden. Órdenes que la conocen: {known}.",
  "cli.missing-word": "Falta algo: {command}",
  "cli.kept-by-npm":
    "npm se ha quedado con {flag}. Las opciones van después de dos guiones sueltos: {command} -- {flag} …",
  "cli.no-site": "{value} no contiene ni content/ ni data/. Dé a --site la carpeta de un sitio.",
  "cli.bad-url":
    "--url necesita una dirección http o https sin consulta ni fragmento, como https://example.org; «{value}» no lo es.",
  "cli.bad-now":
    "--now necesita una fecha o un momento que exista, como 2013-06-01 o 2013-06-01T12:00; «{value}» no lo es.",
  "cli.bad-language": "Parvis no habla «{value}». Habla: {known}.",
  "cli.bad-host": "--host es uno de {known}: «{value}» no lo es.",
  "cli.bad-format": "--format admite {known}; «{value}» no es ninguno de ellos.",
  "cli.bad-port": "--port necesita un número de 0 a 65535; «{value}» no lo es.",

  // What ends a command; {path}, {folder}, {lock} and {file} are places on the disk
  "cli.locked":
    "Otra orden está escribiendo aquí en este momento. Espere a que termine; si no hay ninguna en marcha, elimine {lock}.",
  "cli.in-the-way":
    "{folder} no es obra de Parvis, y ese nombre hace falta mientras se sustituye un sitio. Muévala a otro lugar.",
  "cli.unsettled":
    "Una orden se interrumpió, y lo que iba a cambiar no se puede ni terminar ni deshacer: {reason}. Arréglelo y vuelva a ejecutar cualquier orden; lo que falta espera en {folder}.",
  "cli.changed":
    "{file} se ha modificado justo cuando se iba a cambiar. No se ha escrito nada: ejecute la orden de nuevo.",
  "cli.settled.done":
    "Se ha terminado una orden interrumpida: todo lo que iba a escribir está en su sitio.",
  "cli.settled.undone":
    "Se ha deshecho una orden interrumpida: todos los archivos están como antes de ella.",
  "cli.settled.kept": "Se dejan como están, porque se han modificado después: {files}",
  "cli.denied.site":
    "No tiene permiso para escribir en {path}. Concédaselo; no se ha cambiado nada.",
  "cli.system": "El sistema lo ha impedido: {message}. El último sitio válido sigue como estaba.",
  "cli.full":
    "El disco está lleno. Libere espacio e inténtelo de nuevo; el último sitio válido sigue como estaba.",
  "cli.denied":
    "No tiene permiso para escribir en {path}. Concédaselo o elija otro --out; el último sitio válido sigue como estaba.",
  "cli.unprinted":
    "Esto no se ha podido imprimir: {message}. Le agradecemos que nos avise, con ese archivo y lo que añada `--debug`; para generar ya el resto, quite del archivo lo último que cambió. El último sitio válido sigue como estaba.",
  "cli.crash":
    "Ha fallado el propio Parvis: {message}. Le agradecemos que nos avise, con la orden y lo que añada `--debug`; la culpa no es de sus contenidos, y el último sitio válido sigue como estaba.",

  "memory.heap":
    "No ha habido memoria suficiente para este sitio. Ejecute la orden con NODE_OPTIONS=--max-old-space-size={more}, en una máquina que tenga tanta. El último sitio válido sigue como estaba.",
  "memory.killed":
    "La orden se ha detenido desde fuera, como hace un sistema cuando se agota la memoria. Cierre otros programas o ejecútela en una máquina con más memoria. El último sitio válido sigue como estaba.",

  // check and build
  "check.summary": "solo comprueba",
  "check.checked": "Comprobado: no hay nada que corregir.",
  "check.waiting.one":
    "{count} archivo aún no está publicado; {file} lo estará el {moment}.\n?? {count} archivo aún no está publicado.",
  "check.waiting.other":
    "{count} archivos aún no están publicados; el próximo es {file}, el {moment}.\n?? {count} archivos aún no están publicados.",
  "check.waiting-parts.one":
    "Una parte de {count} archivo aún no está publicada; la de {file} lo estará el {moment}.\n?? Una parte de {count} archivo aún no está publicada.",
  "check.waiting-parts.other":
    "Partes de {count} archivos aún no están publicadas; la próxima está en {file}, el {moment}.\n?? Partes de {count} archivos aún no están publicadas.",
  "check.strict": "Las advertencias cuentan como errores (--strict).",
  "check.flag.base":
    "la carpeta del sitio tal como está publicado, para que --format suggestions diga qué cambia",
  "check.no-base": "{value} no es una carpeta. Dé a --base la del sitio tal como está publicado.",
  "build.summary": "comprueba y genera el sitio en _site/",
  "build.built": "Sitio generado en {out}",
  "build.pages": "páginas",
  "build.files": "archivos",
  "build.heaviest-page": "página más pesada",
  "build.heaviest-file": "archivo más pesado",
  "build.printed": "para imprimir",
  "build.boxes": "sin fuente para",
  "build.time": "tiempo",
  "build.warnings": "advertencias",
  "build.own-style": "estilos propios",
  "build.own-style-weight": "{file} ({weight} en cada página, comprimidos)",
  "build.cardless": "sin imagen social",
  "build.cardless-why": "{number} (sin fuente para: {titles})",
  "build.kits": "material de ponentes",
  "build.no-kits": "ninguno: ningún evento próximo tiene ponentes",
  "build.kept": "No se ha generado nada: {out} sigue como estaba.",
  "build.refused.not-a-folder": "{out} es un archivo. Dé a --out el nombre de una carpeta.",
  "build.refused.leads-nowhere":
    "{out} es un enlace a algo que no existe. Cree la carpeta a la que lleva o elija otro --out.",
  "build.refused.not-ours":
    "{out} contiene archivos que no son obra de Parvis, y la generación sustituye toda la carpeta. Vacíela o elija otro --out.",
  "build.refused.holds-files-of-others":
    "{out} contiene más que un sitio generado (sus contenidos, el propio Parvis o su carpeta personal), y la generación sustituye toda la carpeta. Elija otro --out.",
  "build.refused.in-the-content":
    "{out} está entre los contenidos, donde la próxima generación lo leería. Elija otro --out.",
  "build.no-chromium":
    "Los PDF los imprime Chromium, y aquí no se ha podido iniciar ninguno ({reason}). Instale Google Chrome, o dé a la variable de entorno PARVIS_CHROMIUM la ruta de un Chromium; sin --pdf se genera todo lo demás. {out} sigue como estaba.",
  "build.no-printer":
    "Los PDF los imprime Chromium, que no se instala con Parvis: npm install playwright-core @sparticuz/chromium. Sin --pdf se genera todo lo demás. {out} sigue como estaba.",
  "build.foreign":
    "{file}, en {out}, no es obra de Parvis, y el sitio tiene ahora un archivo ahí. Muévalo a otro lugar o dé otro nombre a la página; {out} sigue como estaba.",
  "build.kept-foreign": "Se conservan en {out}, porque no son obra de Parvis: {files}",
  "build.no-address":
    "Aún no se sabe la dirección del sitio (url: tba en data/site.yaml): lo que se comparte y se imprime no da ninguna que funcione, y se pide a los buscadores que no incluyan el sitio.",
  "build.preview":
    "Es una vista previa, para otra dirección que la url de data/site.yaml: se pide a los buscadores que no la incluyan. Si el sitio se publica en {url}, escríbalo allí.",

  // Around the problems of content
  "problems.error": "error",
  "problems.warning": "advertencia",
  // {errors} and {warnings} are the two texts that follow.
  "problems.count": "{errors}, {warnings}",
  "problems.errors.one": "{count} error",
  "problems.errors.other": "{count} errores",
  "problems.warnings.one": "{count} advertencia",
  "problems.warnings.other": "{count} advertencias",
  "problems.more.one": "… y {count} advertencia {code} más; --all las muestra todas.",
  "problems.more.other": "… y {count} advertencias {code} más; --all las muestra todas.",
  // The summary of a check in Markdown: the columns of its table
  "problems.table.severity": "Gravedad",
  "problems.table.place": "Dónde",
  "problems.table.message": "Qué está mal",
  "problems.table.hint": "Cómo se corrige",
  "problems.table.more.one": "… y {count} problema más.",
  "problems.table.more.other": "… y {count} problemas más.",

  "review.summary":
    "dice a una pull request de GitHub lo que ha encontrado `check --format suggestions`",
  "review.flag.preview": "dónde se descarga el sitio tal como quedaría",
  "review.visitors": "Qué cambia para los visitantes",
  "review.unknown":
    "Lo que cambia para los visitantes se dirá cuando los errores estén corregidos.",
  "review.same": "Nada cambia en el programa y no se pierde ninguna dirección.",
  "review.gone.one":
    "{count} dirección dejaría de llevar a alguna parte. Si su página se ha movido, dígalo en data/site.yaml, en redirects:",
  "review.gone.other":
    "{count} direcciones dejarían de llevar a alguna parte. Si sus páginas se han movido, dígalo en data/site.yaml, en redirects:",
  "review.more.one": "… y {count} línea más.",
  "review.more.other": "… y {count} líneas más.",
  "review.preview":
    "[Descargue el sitio tal como quedaría]({url}), descomprímalo, escriba `npx serve -l 8080` en su carpeta y abra http://localhost:8080.",
  "review.mended": "✅ Ya está corregido.",
  "review.told": "La pull request está avisada.",
  "review.refused":
    "GitHub no deja comentar aquí (por ejemplo, porque la pull request viene de un fork), así que el comentario está abajo: {reason}",
  "review.no-pull-request":
    "`parvis review` es para un workflow de GitHub iniciado por una pull request, con GITHUB_TOKEN en su entorno.",
  "review.bad-file": "{file} no es lo que escribe `parvis check --format suggestions`.",

  // start: in the terminal and in the browser
  "start.summary": "genera, sirve en esta máquina y vuelve a generar con cada cambio",
  "start.flag.port": "el puerto en el que responder",
  "start.default.port": "8080, o el siguiente que esté libre",
  "start.serving": "El sitio está en {url} (Ctrl+C para terminar)",
  "start.rebuilt": "Generado: {pages} páginas",
  "start.failed": "La generación ha fallado:",
  "start.port-taken": "El puerto {port} está ocupado. Dé otro con --port, o no indique ninguno.",
  "start.overlay.faulty":
    "Hay que corregir los contenidos. Detrás de este aviso está la última página válida.",
  "start.overlay.failed":
    "La generación ha fallado. Detrás de este aviso está la última página válida.",
  "start.overlay.close": "Cerrar",
  "start.overlay.open": "Abrir en su editor",
  "start.overlay.no-editor":
    "No se ha encontrado ningún editor que pueda abrir esto. Indique el suyo en la variable de entorno EDITOR, por ejemplo EDITOR=code, y vuelva a empezar.",
  "start.first.title": "Aquí aún no hay ninguna página",
  "start.first.text":
    "Aparecerá en cuanto el sitio pueda generarse. La terminal dice lo que falta.",

  // record
  "record.summary":
    "registra el programa tal como se publica, para que los calendarios sigan sus cambios",
  "record.flag.dry-run": "dice qué se escribiría y qué habría que pegar; no escribe nada",
  "record.recorded": "Registrado: {files}",
  "record.unrecorded": "No se ha escrito nada (--dry-run). Sería: {files}",
  "record.unchanged": "No ha cambiado nada desde el último registro.",
  "record.no-time": "aún sin hora",
  "record.no-room": "sala por anunciar",
  "record.no-title": "título por anunciar",
  "record.paste": "Para que se sepa dónde y cuándo estaba cada cosa, pegue:",
  "record.silence":
    "Para no dar noticia de un cambio, dígalo en su franja o sesión: silent_until: {date}",
  "record.new-line": "{place}, en una línea nueva:",
  "record.insert": "{place}, inserte:",
  "record.replace": "{place}, en lugar de {what}:",

  // One line a change, before its title
  "record.each.added": "Añadido:",
  "record.each.moved": "Cambia de hora o lugar:",
  "record.each.cancelled": "Cancelado:",
  "record.each.removed": "Retirado (¿está cancelado? Entonces consérvelo, con status: cancelled):",
  "record.each.tentative": "Por confirmar:",
  "record.each.confirmed": "Confirmado:",
  "record.each.changed": "Modificado:",
  // A line: `record.each`, the title, and when and where that is
  "record.line": "{happened} «{title}», {where}",
  "record.line-nowhere": "{happened} «{title}»",

  // Of each event what happened, and how many entries of calendars change
  "record.head.one": "{event}: {changes}; cambia {count} cita de calendario",
  "record.head.other": "{event}: {changes}; cambian {count} citas de calendario",
  "record.entries.one": "{event}: cambia {count} cita de calendario",
  "record.entries.other": "{event}: cambian {count} citas de calendario",

  // What is counted, and its gender (m or f), with which what happened agrees
  "record.noun.talk.one": "{count} charla",
  "record.noun.talk.other": "{count} charlas",
  "record.gender.talk": "f",
  "record.noun.keynote.one": "{count} conferencia magistral",
  "record.noun.keynote.other": "{count} conferencias magistrales",
  "record.gender.keynote": "f",
  "record.noun.panel.one": "{count} mesa redonda",
  "record.noun.panel.other": "{count} mesas redondas",
  "record.gender.panel": "f",
  "record.noun.demo.one": "{count} demostración",
  "record.noun.demo.other": "{count} demostraciones",
  "record.gender.demo": "f",
  "record.noun.workshop.one": "{count} taller",
  "record.noun.workshop.other": "{count} talleres",
  "record.gender.workshop": "m",
  "record.noun.lightning.one": "{count} charla relámpago",
  "record.noun.lightning.other": "{count} charlas relámpago",
  "record.gender.lightning": "f",
  "record.noun.other.one": "{count} sesión",
  "record.noun.other.other": "{count} sesiones",
  "record.gender.other": "f",
  "record.noun.slot.welcome.one": "{count} bienvenida",
  "record.noun.slot.welcome.other": "{count} bienvenidas",
  "record.gender.slot.welcome": "f",
  "record.noun.slot.talks.one": "{count} bloque de charlas",
  "record.noun.slot.talks.other": "{count} bloques de charlas",
  "record.gender.slot.talks": "m",
  "record.noun.slot.plenary.one": "{count} sesión plenaria",
  "record.noun.slot.plenary.other": "{count} sesiones plenarias",
  "record.gender.slot.plenary": "f",
  "record.noun.slot.discussion.one": "{count} debate",
  "record.noun.slot.discussion.other": "{count} debates",
  "record.gender.slot.discussion": "m",
  "record.noun.slot.break.one": "{count} pausa",
  "record.noun.slot.break.other": "{count} pausas",
  "record.gender.slot.break": "f",
  "record.noun.slot.meal.one": "{count} comida",
  "record.noun.slot.meal.other": "{count} comidas",
  "record.gender.slot.meal": "f",
  "record.noun.slot.social.one": "{count} encuentro informal",
  "record.noun.slot.social.other": "{count} encuentros informales",
  "record.gender.slot.social": "m",
  "record.noun.slot.other.one": "{count} franja",
  "record.noun.slot.other.other": "{count} franjas",
  "record.gender.slot.other": "f",
  "record.noun.event.one": "{count} evento",
  "record.noun.event.other": "{count} eventos",
  "record.gender.event": "m",
  "record.noun.entry.one": "{count} elemento",
  "record.noun.entry.other": "{count} elementos",
  "record.gender.entry": "m",

  // What happened to it: {what} is counted, like “2 talks”
  "record.happened.added.m.one": "{what} añadido",
  "record.happened.added.m.other": "{what} añadidos",
  "record.happened.added.f.one": "{what} añadida",
  "record.happened.added.f.other": "{what} añadidas",
  "record.happened.moved.m.one": "{what} cambiado de hora o lugar",
  "record.happened.moved.m.other": "{what} cambiados de hora o lugar",
  "record.happened.moved.f.one": "{what} cambiada de hora o lugar",
  "record.happened.moved.f.other": "{what} cambiadas de hora o lugar",
  "record.happened.cancelled.m.one": "{what} cancelado",
  "record.happened.cancelled.m.other": "{what} cancelados",
  "record.happened.cancelled.f.one": "{what} cancelada",
  "record.happened.cancelled.f.other": "{what} canceladas",
  "record.happened.removed.m.one": "{what} retirado",
  "record.happened.removed.m.other": "{what} retirados",
  "record.happened.removed.f.one": "{what} retirada",
  "record.happened.removed.f.other": "{what} retiradas",
  "record.happened.tentative.m.one": "{what} por confirmar",
  "record.happened.tentative.m.other": "{what} por confirmar",
  "record.happened.tentative.f.one": "{what} por confirmar",
  "record.happened.tentative.f.other": "{what} por confirmar",
  "record.happened.confirmed.m.one": "{what} confirmado",
  "record.happened.confirmed.m.other": "{what} confirmados",
  "record.happened.confirmed.f.one": "{what} confirmada",
  "record.happened.confirmed.f.other": "{what} confirmadas",
  "record.happened.changed.m.one": "{what} modificado",
  "record.happened.changed.m.other": "{what} modificados",
  "record.happened.changed.f.one": "{what} modificada",
  "record.happened.changed.f.other": "{what} modificadas",

  // new
  "new.summary": "crea un archivo comentado: {choices}",
  "new.help": `Crea un archivo de contenido que pasa la comprobación y dice qué hacer con él. Nunca sobrescribe uno.

  npm run new -- event NOMBRE                un evento; su identificador empieza por su año
  npm run new -- event ID --from ANTERIOR    la próxima edición de un evento: el mismo lugar, horario y páginas,
                                             en los mismos días de la semana, sin sus personas ni sesiones
  npm run new -- speaker NOMBRE              una persona (igual con session, theme, news)
  npm run new -- session ID --language en
                                             la traducción de una sesión, por rellenar
  npm run new -- page NOMBRE                 una página del evento, o de un sitio con varios eventos
  npm run new -- day 2027-09-12              un día del programa
  npm run new -- venue NOMBRE                un lugar, en data/venues.yaml (igual con organisation)
  npm run new -- site CARPETA                la carpeta de un sitio nuevo, con un evento`,
  "new.flag.event": "el evento al que pertenece, si hay varios; también para una página",
  "new.flag.id": "su identificador, si no sale de su nombre",
  "new.flag.start": "cuándo empieza el evento: 2027-09-11, 2027-09-11T14:00 o 2027-09",
  "new.flag.from": "el evento cuya próxima edición se prepara",
  "new.flag.draft": "es un borrador, que aún no se publica",
  "new.made": "Creado:",
  "new.changed": "Modificado:",
  "new.next.event":
    "A continuación: complete event.md y mire el resultado con npm start. Ponentes, sesiones y páginas se crean igual: npm run new -- speaker NOMBRE",
  "new.next.edition":
    "A continuación: relea event.md, sobre todo las fechas: del {start} al {end}. Le queda por rellenar lo demás: personas, sesiones, temas, entidades colaboradoras y direcciones de inscripción.",
  "new.next.speaker": "A continuación: nombre a esta persona en una sesión: {yaml}",
  "new.next.session": "A continuación: póngala en una franja de programme/: {yaml}",
  "new.next.theme": "A continuación: póngalo en una franja de programme/: {yaml}",
  "new.next.page":
    "A continuación: escriba su texto debajo de la segunda línea de guiones; {yaml} la pone en el menú.",
  "new.next.news":
    "A continuación: escriba su texto debajo de la segunda línea de guiones; se publica a partir del {date}.",
  "new.no-kind": "«{value}» no se puede crear.{nearest} Se puede crear: {known}.",
  "new.no-id":
    "De «{value}» no sale ningún identificador: los identificadores llevan minúsculas (sin tildes ni ñ), cifras y guiones. Elija uno: --id mi-identificador",
  "new.bad-id":
    "«{value}» no es un identificador: los identificadores llevan minúsculas (sin tildes ni ñ), cifras y guiones.{nearest}",
  "new.exists":
    "{file} ya existe y se deja como está. Elija otro nombre u otro identificador: --id mi-identificador",
  "new.no-event": "Aún no hay ningún evento. Cree uno primero: npm run new -- event NOMBRE",
  "new.which-event": "El sitio tiene varios eventos. Diga cuál: --event ID, uno de {known}.",
  "new.unknown-event": "No existe el evento «{value}».{nearest} Eventos del sitio: {known}.",
  "new.event-only": "{flag} es solo para eventos: npm run new -- event NOMBRE {flag} …",
  "new.no-draft":
    "--draft es para lo que tiene página propia: {known}; una traducción espera con lo que traduce.",
  "new.not-for-event":
    "--event es para lo que pertenece a un evento; un evento tiene nombre: npm run new -- event NOMBRE",
  "new.shared": "--event sobra: los lugares y las organizaciones son comunes a todos los eventos.",
  "new.bad-start":
    "--start necesita una fecha, un momento o un mes, como 2027-09-11, 2027-09-11T14:00 o 2027-09; «{value}» no lo es.",
  "new.broken": "content/{value}/ tiene errores. Corríjalos primero: npm run check",
  "new.refused": "No se ha creado nada: se produciría el error de arriba.",
  "new.nearest": " ¿Quería decir «{value}»?",
  "new.next.day": "A continuación: rellene sus franjas y mírelo con npm start.",
  "new.next.venue": "A continuación: nómbrelo en event.md: {yaml}",
  "new.next.organisation": "A continuación: nómbrela en event.md: {yaml}",
  "new.bad-day": "«{value}» no es una fecha que exista. Escríbala así: 2027-09-11.",
  "new.outside-event":
    "{value} no es un día del evento, que va del {start} al {end}. Cambie antes start y end en {file}.",
  "new.entry-exists":
    "{file} ya contiene «{id}». Elija otro nombre u otro identificador: --id mi-identificador",
  "new.by-hand":
    "{file} está escrito de forma que no se le puede añadir nada. Si npm run check no encuentra nada que corregir en él, escriba usted esto al final:\n{yaml}",
  "new.site-only": "{flag} es para un sitio nuevo: npm run new -- site CARPETA {flag} …",
  "new.not-for-site": "{flag} no es para un sitio nuevo. Lo son: {known}.",
  "new.flag.language": "el idioma del sitio: {choices}; de lo que ya existe, el de una traducción",
  "new.flag.title": "cómo se llama el evento",
  "new.flag.day": "cuándo empieza: 2027-09-11, 2027-09-11T14:00 o 2027-09",
  "new.flag.place": "dónde se celebra: una ciudad, o un lugar y su ciudad separados por una coma",
  "new.flag.publisher": "quién lo organiza y publica el sitio",
  "new.flag.registration":
    "dónde se inscribe la gente: una página web, un correo electrónico o un teléfono; none si no hace falta inscribirse",
  "new.flag.host": "dónde se publica el sitio: {choices}",
  "new.flag.url": "la dirección pública del sitio",
  "new.flag.timezone": "el huso horario del evento, como Europe/Madrid",
  "new.default.language": "el de este ordenador",
  "new.default.timezone": "el de este ordenador",

  // new site, and npm create parvis
  "create.summary":
    "crea la carpeta de un sitio nuevo: lo que pregunta también se puede dar como opciones",
  "site.ask.language": "¿En qué idioma está el sitio?",
  "site.ask.title": "¿Cómo se llama el evento?",
  "site.ask.folder": "¿En qué carpeta debe estar? Se crea.",
  "site.ask.day":
    "¿Cuándo empieza? Una fecha como 2027-09-11, con su hora como 2027-09-11T14:00, o un mes como 2027-09.",
  "site.ask.place": "¿Dónde? Una ciudad, o un lugar y su ciudad: Casa de la cultura, Villaverde",
  "site.ask.publisher": "¿Quién lo organiza?",
  "site.ask.registration":
    "¿Dónde se inscribe la gente? Una página web, un correo electrónico o un teléfono; none si no hace falta inscribirse.",
  "site.ask.host": "¿Dónde se publicará el sitio?",
  "site.ask.url": "¿Cuál será su dirección pública?",
  "site.ask.unknown": "vacío si aún no se sabe",
  "site.host.ftp": "un espacio web, por FTP",
  "site.host.none": "Aún no lo sé",
  "site.no-title": 'Diga cómo se llama el evento: --title "Fiesta del pueblo"',
  "site.bad-registration":
    "--registration necesita una dirección web (https://…), un correo electrónico, un teléfono o la palabra none: «{value}» no es nada de eso.{nearest}",
  "site.in-the-way":
    "{folder} contiene otros archivos: {files}. Un sitio nuevo necesita una carpeta propia. Indique una que aún no exista; se crea.",
  "site.in-place.said":
    "{folder} ya contiene un sitio: sus archivos de content/ y data/ dicen lo que diría {flag}. Quite {flag}; aquí solo vale --host.",
  "site.in-place.taken":
    "No se ha creado nada: {folder} ya contiene {files}. Muévalo antes a otro lugar, o consérvelo y añada a mano lo que falte: docs/publishing.md, de Parvis, contiene los archivos de cada alojamiento.",
  "site.not-a-folder": "{folder} es un archivo. Indique una carpeta que aún no exista; se crea.",
  "site.cancelled": "No se ha creado nada.",
  "site.next": "El sitio está en {folder}. Tres órdenes, una tras otra:",
  "site.next.install": "instala Parvis",
  "site.next.start": "muestra el sitio en su ordenador; Ctrl+C lo detiene",
  "site.next.build": "compone lo que se publica, en _site/",
  "site.readme": "README.md dice cómo seguir.",

  // archive
  "archive.summary":
    "publica en adelante un evento terminado tal como es ahora, cambie lo que cambie Parvis",
  "archive.archived":
    "Archivado {event}: {files} archivos en {folder}/. Añádalos a git; en adelante se publican tal como están.",
  "archive.which": `¿Qué evento hay que archivar? Terminados y aún sin archivar: {events}.
  npm run archive -- {first}`,
  "archive.none": "Diga qué evento. No hay ninguno terminado que esté aún sin archivar.",
  "archive.no-event": "No existe el evento «{event}». Los eventos de este sitio: {events}.",
  "archive.did-you-mean": "No existe el evento «{event}». ¿Quería decir «{nearest}»?",
  "archive.not-past":
    "«{event}» aún no ha terminado (final: {end}). Se archiva lo que ya no cambia: vuelva después, o indique con --now el momento que vale.",
  "archive.no-end":
    "«{event}» aún no tiene fecha, así que no ha terminado. Se archiva lo que ya no cambia: vuelva después.",
  "archive.not-published":
    "«{event}» aún no está publicado: {file} lleva `draft`, o un `publish` que aún no ha llegado. Se archiva lo que el público ha visto: vuelva cuando esté publicado.",
  "archive.to-come":
    "Una parte de «{event}» está aún por publicar: {files|list}. Un archivo nunca la contendría: vuelva después, indique con --now el momento que vale, o quítela.",
  "archive.drafts": "Los borradores no están en él: {files|list}.",

  // import
  "import.summary": "trae un programa de otro sistema",
  "import.help":
    "ARCHIVO es un schedule.xml o schedule.json (pretalx, frab, OSEM, FOSDEM), el JSON de Sessionize o de OpenPlanner,\nun calendario (.ics), una tabla (CSV, XLSX, ODS) o cualquier JSON, YAML o XML con un mapa; o bien su dirección,\nhttps://…, que una importación posterior sin ARCHIVO vuelve a consultar. No se descarga nada más de la red.",
  "import.flag.into": "la carpeta del sitio, o una nueva que se convierte en sitio",
  "import.flag.event": "el identificador del evento",
  "import.flag.format": "el formato del archivo: {choices}",
  "import.flag.timezone":
    "la zona del evento, como Europe/Madrid, si el archivo no la indica o indica otra",
  "import.flag.start": "el primer día del evento, para tablas cuyos días no llevan año",
  "import.flag.map": "qué es qué en el archivo, en YAML: title: Asunto",
  "import.flag.draft-map": "escribir junto al archivo un borrador de ese mapa, para corregirlo",
  "import.flag.sheet": "qué hoja de un libro: su nombre o su número",
  "import.flag.media": "retratos y documentos ya descargados, por sus nombres",
  "import.flag.prune": "quita lo que ya no está en el archivo y no se modificó aquí",
  "import.flag.keep": "lo que cambió allí y aquí queda como aquí, y no se avisa más",
  "import.flag.all": "enumera todo lo del informe",
  "import.flag.now": "comprueba como si fuera ese momento",
  "import.default.event": "del título y el año",
  "import.default.format": "se reconoce solo",
  "import.default.sheet": "la primera",

  // Why a file is refused
  "import.fault.no-file": "No existe el archivo {value}.",
  "import.fault.not-https": "Solo se descargan direcciones https://; {value} no lo es.",
  "import.fault.private-address":
    "{value} no lleva a ninguna dirección pública, así que no se consulta. Guarde el archivo e impórtelo.",
  "import.fault.unreachable":
    "No se puede acceder a {value}: {message}. No se ha cambiado nada; inténtelo más tarde.",
  "import.fault.too-many-redirects": "{value} se redirige de dirección en dirección sin fin.",
  "import.fault.no-address":
    "Ninguna importación tiene una dirección que volver a consultar. Indique ARCHIVO, o una vez la dirección: https://…",
  "import.fault.too-large": "El archivo pasa de {size} MB: ningún programa es tan grande.",
  "import.fault.not-text":
    "El archivo no es ni texto ni un libro de hojas de cálculo: un programa es XML, JSON, YAML, iCalendar (.ics), CSV, XLSX u ODS. Guárdelo antes en uno de estos formatos.",
  "import.fault.old-workbook":
    "El archivo es un libro de Excel anterior a 2007 (.xls) o está protegido con contraseña. Guárdelo como .xlsx u .ods, sin contraseña.",
  "import.fault.locked": "El archivo está protegido con contraseña. Guárdelo sin ella.",
  "import.fault.bad-zip":
    "El archivo está comprimido y lo que contiene está dañado ({message}). Guárdelo o descárguelo de nuevo.",
  "import.fault.zip-bomb":
    "Descomprimido, el archivo tendría {entries} partes o más de {size} MB de texto: ningún programa llega a tanto. No se ha descomprimido.",
  "import.fault.too-many-cells":
    "La hoja tiene más de {most} celdas: ningún programa tiene tantas. Deje solo las filas del programa.",
  "import.fault.bad-workbook":
    "El libro no se puede leer: {message}. Guárdelo de nuevo, o como CSV.",
  "import.fault.no-sheet":
    "El libro no tiene ninguna hoja «{value}». Sus hojas son: {sheets|list}.",
  "import.fault.unknown-zip":
    "El archivo está comprimido y no contiene ningún programa conocido: ni un libro (.xlsx, .ods) ni `sessions`. Contiene: {names|list}. Descomprímalo e importe lo que contiene el programa.",
  "import.fault.empty": "El archivo está vacío.",
  "import.fault.too-deep":
    "Sus valores están en más niveles, unos dentro de otros, que los de ningún programa. Expórtelo de nuevo.",
  "import.fault.unread-file":
    "No se puede leer, por un error del propio Parvis: {message}. No se ha importado nada. Le agradecemos que nos avise, con el archivo si es posible.",
  "import.fault.bad-json": "El archivo es un JSON dañado: {message}. Expórtelo de nuevo.",
  "import.fault.bad-yaml":
    "El archivo es YAML roto en la línea {line}. Corríjalo allí o expórtelo de nuevo.",
  "import.fault.unknown-json":
    "Este JSON no es un programa de forma conocida. --draft-map escribe qué puede ser qué, para que lo corrija.",
  "import.fault.unknown-yaml":
    "Este YAML no es un programa de forma conocida. --draft-map escribe qué puede ser qué, para que lo corrija.",
  "import.fault.other-system":
    "Parece ser {name}, que no se puede leer tal cual. Exporte en su lugar {reads}.",
  "import.fault.sessionize-view":
    "Es otra vista de Sessionize. Elija «All» (…/view/All), que reúne sesiones, ponentes, salas y categorías.",
  "import.fault.web-page":
    "Es una página web, no un programa. Guarde la propia exportación: `schedule.xml`, `schedule.json`, `.ics` o CSV.",
  "import.fault.unknown-xml":
    "Este XML no es un programa de forma conocida, como `schedule.xml`. --draft-map escribe qué puede ser qué, para que lo corrija.",
  "import.fault.unknown-format":
    "No se reconoce el formato. Indíquelo con --format: frab-xml, frab-json, sessionize, ics o csv.",
  "import.fault.xml-entities":
    "El XML declara entidades propias, que ningún programa necesita y que pueden ser un ataque. Expórtelo de nuevo.",
  "import.fault.bad-xml": "El archivo es un XML dañado: {message}. Expórtelo de nuevo.",
  "import.fault.bad-ics":
    "El calendario está interrumpido: la línea {line} empieza {name}, y nada lo termina. Expórtelo de nuevo.",
  "import.fault.bad-csv": "La tabla no se puede leer: {message}.",
  "import.fault.no-sessions": "El archivo no contiene ninguna sesión.",
  "import.fault.bad-fields":
    "El archivo no es válido: esto no es lo que pide su formato. Corríjalo en su origen y expórtelo de nuevo:",
  "import.fault.map-field":
    "--map nombra un campo que ninguna tabla tiene: «{value}». Los campos son: id, title, subtitle, date, start, end, duration, room, track, kind, speakers, organisations, language, level, tags, abstract, description, url, status.",
  "import.fault.map-column":
    "--map nombra una columna que la tabla no tiene: «{value}». Sus columnas son: {columns}.",
  "import.fault.map-errors": "El mapa tiene errores, así que no se ha importado nada:",
  "import.fault.draft-exists": "{file} ya existe. Corríjalo, o muévalo antes.",
  "import.fault.no-draft":
    "Nada en el archivo parece una lista de sesiones: no se puede adivinar ningún mapa.",
  "import.fault.no-title-column":
    "Ninguna columna parece contener los títulos de las sesiones. Las columnas son: {columns}. Diga cuál es con --map ARCHIVO, un archivo YAML con una línea como `title: Asunto`.",
  "import.fault.no-year":
    "La línea {line} indica un día sin año: «{value}». Diga cuándo empieza el evento: --start 2027-06-12",
  "import.fault.bad-state":
    "{file} no se puede leer: se ha modificado. Recupérelo de su repositorio.",
  "import.fault.broken-file":
    "{file} no se puede leer. Corríjalo primero: npm run check dice qué está mal.",
  "import.fault.no-media": "--media necesita una carpeta; {value} no lo es.",
  "import.fault.bad-timezone":
    "--timezone necesita una zona como Europe/Madrid; «{value}» no lo es.",
  "import.fault.no-zone":
    "El archivo no indica zona horaria y aún no hay un sitio que la tenga. Diga de dónde son sus horas: --timezone Europe/Paris",
  "import.fault.unknown-zone":
    "El archivo indica una zona horaria desconocida, «{value}», y aún no hay un sitio que tenga una. Diga de dónde son sus horas: --timezone Europe/Paris",
  "import.fault.bad-start":
    "--start pide la fecha en que empieza el evento, como 2027-06-12: «{value}» no lo es.",
  "import.fault.bad-event":
    "--event necesita un nombre de minúsculas, cifras y guiones; «{value}» no lo es.",
  "import.fault.not-a-site":
    "{value} contiene archivos, pero ningún sitio. Dé a --into la carpeta de un sitio, o una nueva.",
  "import.fault.site-errors":
    "El sitio no pasaría la comprobación, así que no se ha importado nada:",
  "import.fault.counts":
    "Las cuentas no cuadran, así que no se ha importado nada. Le agradecemos que nos avise, con el archivo si es posible.",

  // What a report lists, each with the things it is true of
  "import.note.encoding": "No está en UTF-8: se lee como",
  "import.note.no-character": "Códigos que ningún texto puede mostrar: se quitan",
  "import.note.hidden-character":
    "Signos invisibles que cambian u ocultan lo que tienen al lado: se quitan",
  "import.note.entities": "Códigos de HTML en títulos y nombres: descodificados",
  "import.note.unknown-zone": "Zonas horarias desconocidas",
  "import.note.site-zone":
    "El origen no indica zona horaria; se toma la del sitio (para otra: --timezone)",
  "import.note.offset-zone":
    "El origen no indica zona horaria, solo diferencias con UTC; diga el lugar con --timezone, como Europe/Madrid",
  "import.note.no-zone":
    "El origen no indica zona horaria; sus horas se toman como locales en la del sitio (para otra: --timezone)",
  "import.note.misplaced-date": "Figuran en un día distinto del de su fecha; vale la fecha",
  "import.note.start-differs":
    "El comienzo difiere de la hora de la fecha en esta zona; vale la fecha",
  "import.note.room-differs":
    "Figuran en una sala distinta de la que indica la propia sesión; vale la lista",
  "import.note.no-time": "Sin hora: aún no están en el programa",
  "import.note.unread-time":
    "Sin hora: lo escrito no se puede leer ni como fecha ni como momento (con su línea)",
  "import.note.no-such-date": "Sin hora: esa fecha no existe (con su línea)",
  "import.note.no-such-hour": "Sin hora: esa hora no existe (con su línea)",
  "import.note.listed-day": "La fecha no se puede leer: valen el día y la hora con que figuran",
  "import.note.unread-end":
    "El final o la duración no tiene sentido: el final queda abierto (con su línea)",
  "import.note.bad-line": "Líneas que no se pueden leer: se omiten (con su número)",
  "import.note.no-length": "Sin duración: el final queda abierto",
  "import.note.no-length-zero": "Termina cuando empieza: el final queda abierto",
  "import.note.too-long": "Pasa del mediodía del día siguiente: el final queda abierto",
  "import.note.cut":
    "Más texto del que publica Parvis: se corta al final, o se omite la palabra o dirección demasiado larga",
  "import.note.skipped-hour": "A una hora que los relojes se saltan: pasa a una hora más tarde",
  "import.note.shared-id": "Un identificador para varias personas: se distinguen por sus nombres",
  "import.note.last-first": "Nombres escritos «apellido, nombre»: puestos en orden",
  "import.note.no-name": "Personas sin nombre: se omiten",
  "import.note.no-title": "Sin título: por anunciar",
  "import.note.feedback-link": "Los formularios de opinión pertenecen al otro sistema: se omiten",
  "import.note.session-picture": "Las imágenes de las sesiones no tienen lugar aquí",
  "import.note.answers":
    "Respuestas a preguntas del otro sistema: se omiten, pues pueden ser privadas",
  "import.note.type": "Tipos desconocidos: una charla, con la palabra como etiqueta",
  "import.note.language": "Idiomas desconocidos",
  "import.note.languages": "Varios idiomas: vale el primero, cada uno de los demás es una etiqueta",
  "import.note.unfolded-line": "Líneas ajenas al formato: se unen a la anterior",
  "import.note.recurring": "Se repiten: solo se importa la primera vez",
  "import.note.all-day":
    "Citas de todo el día: de 00:00 a 24:00; póngales horas, o conviértalas en la nota del día",
  "import.note.several-days": "Duran varios días: se importan en el primero; añada los demás",
  "import.note.private": "Marcados como privados en el calendario: vea si se pueden publicar",
  "import.note.guests": "Los invitados con su dirección de correo no incumben a nadie: se omiten",
  "import.note.whole-event": "La cita que abarca todas las demás es el propio evento",
  "import.note.unknown-person": "Ponentes que el origen no conoce",
  "import.note.status": "Estados desconocidos: confirmado",
  "import.note.column": "Columnas de la tabla, tal como se entienden (se ajustan con --map)",
  "import.note.column-left": "Columnas que no se importan",
  "import.note.hidden-rows":
    "Filas que la hoja oculta: se omiten (muéstrelas allí para importarlas)",
  "import.note.hidden-columns": "Columnas que la hoja oculta: se omiten",
  "import.note.hidden-sheets": "Hojas que el libro oculta: se omiten (--sheet NOMBRE toma una)",
  "import.note.other-sheets": "Otras hojas del libro: no se importan (--sheet NOMBRE toma una)",
  "import.note.day-first": "Las fechas se leen con el día delante",
  "import.note.day-above": "Sin fecha: la del día de más arriba (con su línea)",
  "import.note.no-day": "Pausas sin día: se omiten",
  "import.note.repeat": "Se celebran más de una vez: cada vez tiene su propio archivo",
  "import.note.double-id": "Un identificador para varias sesiones: se distinguen por sus títulos",
  "import.note.overlap": "A la misma hora en la misma sala",
  "import.note.bad-link": "Direcciones que no llevan a ninguna parte: se omiten",
  "import.note.added": "Añadido",
  "import.note.updated": "Actualizado",
  "import.note.conflict":
    "Modificado allí y aquí: se conserva lo de aquí (se avisa de nuevo hasta que coincidan, o con --keep)",
  "import.note.gone-here": "Quitado aquí, y no se vuelve a traer",
  "import.note.gone-there": "Ya no está en el origen, y se conserva (--prune lo quita)",
  "import.note.kept-edited": "Ya no está en el origen, pero se modificó aquí: se conserva",
  "import.note.kept-mentioned": "Ya no está en el origen, pero aún se nombra aquí: se conserva",
  "import.note.pruned": "Quitado",
  "import.note.media-kept": "Aquí hay otro archivo con ese nombre: se conserva",
  "import.note.secret-address":
    "La dirección contiene lo que parece una clave: no se guarda en imports/, que se publica",
  "import.note.to-fetch":
    "Retratos y documentos que hay que descargar; importe de nuevo con --media CARPETA",
  "import.note.to-complete": "Por completar",

  // The report itself
  "import.refused": "{file}: {sentence}",
  "import.imported": "Importado {file} ({format}) en {folder}, evento {event}.",
  "import.unchanged": "No ha cambiado nada desde la última importación de {file}.",
  "import.draft-written":
    "Se ha escrito {file}, un borrador. Corríjalo y vuelva a importar {name}: se usará por sí solo.",
  "import.draft.guess":
    "Un borrador de qué es qué en {name}, para corregirlo: docs/importing.md explica cómo.",
  "import.draft.not-found": "No encontrado: {fields}",
  "import.draft.not-used": "No utilizado:",
  "import.count": "{what}: {source} en el origen, {result} en el sitio",
  "import.sessions": "Sesiones y pausas",
  "import.people": "Personas",
  "import.rooms": "Salas",
  "import.away": "{count}, {number} sin traer por haberse quitado aquí",
  "import.more": "… y {number} más; --all lo muestra todo.",
  "import.next": "A continuación: npm run check -- --site {folder}",
  "import.next-here": "A continuación: npm run check",
  "import.venue-name": "Lugar por confirmar",
  "import.complete-site": "data/site.yaml: url y publisher",
  "import.complete-event": "{file}: summary, venue y organisers",
  "import.complete-venue": "data/venues.yaml: name y address",

  // In the content that an import writes
  "import.links": "Enlaces:",

  // moderate
  "moderate.summary":
    "aprueba o rechaza lo que se ha enviado, a partir de una exportación de Netlify Forms",
  "moderate.help": `Muestra uno a uno los comentarios y temas recibidos, para aprobarlos, rechazarlos o dejarlos.

  npm run moderate -- ARCHIVO                   pregunta por cada uno, en una terminal
  npm run moderate -- ARCHIVO --list            solo muestra lo nuevo
  npm run moderate -- ARCHIVO --approve ID,ID   aprueba, sin preguntar
  npm run moderate -- ARCHIVO --refuse ID       rechaza, sin preguntar

ARCHIVO es la exportación de un formulario por Netlify: el CSV de sus páginas (Forms, el formulario, Download as CSV)
o el JSON de su API. Lo que se aprueba pasa a ser un archivo de comments/ o themes/, sin correo electrónico ni
dirección IP. Lo decidido se recuerda en .parvis/ del sitio, que git no tiene en cuenta.

Las correcciones de los ponentes se muestran como diferencias con los archivos y se escriben en ellos; --fields toma
algunas. ARCHIVO puede ser también un correo empezado por un formulario, o un buzón de correos (.eml, .mbox o el texto
copiado).

--feedback añade las opiniones de ARCHIVO a private/feedback.csv, una tabla que git deja fuera y que nada publica: cuándo,
sobre qué sesión, qué gustó y qué podría mejorar. Lo que ya está no se añade otra vez.`,
  "moderate.flag.list": "solo muestra lo nuevo",
  "moderate.flag.approve": "aprueba estos, sin preguntar",
  "moderate.flag.refuse": "rechaza estos, sin preguntar",
  "moderate.flag.fields": "de las correcciones aprobadas, solo estos campos",
  "moderate.flag.feedback": "solo opiniones: las añade a private/feedback.csv",
  "moderate.file.missing": "No existe el archivo {file}.",
  "moderate.file.empty":
    "{file} está vacío. Exporte de nuevo el formulario: Netlify, Forms, el formulario, Download as CSV.",
  "moderate.file.page":
    "{file} es una página web, no una exportación; quizá se guardó la página de inicio de sesión. Exporte de nuevo el formulario: Netlify, Forms, el formulario, Download as CSV.",
  "moderate.file.spreadsheet":
    "{file} es una hoja de cálculo. Guárdela como CSV (UTF-8) o use la exportación de Netlify.",
  "moderate.file.binary": "{file} no es texto. Se leen el CSV de Netlify y el JSON de su API.",
  "moderate.file.json": "{file} empieza como JSON, pero no se puede leer: ¿está completo?",
  "moderate.file.csv": "{file} no se puede leer como CSV: la línea {detail} está mal.",
  "moderate.file.unknown":
    "{file} no es una exportación de los formularios de Parvis: ninguna de sus columnas se llama «event». Hay: {detail}",
  "moderate.none": "Nada nuevo.",
  "moderate.others": "Se dejan aparte, por ser de otros formularios: {count}.",
  "moderate.comment": "comentario",
  "moderate.theme": "tema propuesto",
  "moderate.speaker": "corrección de una persona",
  "moderate.session": "corrección de una sesión",
  "moderate.feedback": "opinión",
  "moderate.conflict":
    "Se ha modificado aquí desde que se rellenó el formulario: no se escribe nada si usted no lo dice.",
  "moderate.needs": "Lo que necesita, solo para usted (ningún archivo debe contenerlo):",
  "moderate.portrait":
    "Un retrato, para verlo y descargarlo usted; `photo` en {file} nombra su archivo:",
  "moderate.sent": "{date}, {author}",
  "moderate.about": "sobre {about}",
  "moderate.nobody": "Sin nombre",
  "moderate.cut": "… ({count} caracteres en total)",
  "moderate.note.honeypot":
    "El campo que solo ven los robots está relleno: probablemente es correo basura.",
  "moderate.note.nameless": "No se indicó ningún nombre.",
  "moderate.note.undated": "La fecha no se puede leer; se usa la de hoy.",
  "moderate.note.hidden": "Se quitan caracteres invisibles o de control.",
  "moderate.note.markup":
    "El HTML, los títulos, las imágenes o los enlaces que serían errores se escriben como texto corriente.",
  "moderate.note.off": "Los comentarios de este evento están desactivados (off): no se mostraría.",
  "moderate.note.about":
    "Aquello de lo que trata no existe (o ya no): {value}. Quedaría junto al evento.",
  "moderate.note.reply": "El comentario al que responde no existe: {value}. Quedaría suelto.",
  "moderate.note.slot": "La franja a la que se destina no existe (o ya no): {value}.",
  "moderate.note.no-forms": "Este evento no pide correcciones a sus ponentes (`speaker_forms`).",
  "moderate.note.base": "No dice qué contenía su formulario: todo cuenta como modificado aquí.",
  "moderate.note.portrait":
    "Lo que se envió como dirección de un retrato no es una dirección web; se omite.",
  "moderate.block.event": "No se puede aprobar: no existe el evento «{value}».",
  "moderate.block.empty": "No se puede aprobar: no hay texto.",
  "moderate.block.untitled": "No se puede aprobar: no hay título.",
  "moderate.block.long": "No se puede aprobar: {value} caracteres son más de 10.000.",
  "moderate.block.word":
    "No se puede aprobar: contiene más caracteres seguidos sin un espacio de los que puede mostrar una página (2500).",
  "moderate.block.title": "No se puede aprobar: un título de {value} caracteres pasa de 200.",
  "moderate.block.speaker": "No se puede aprobar: este evento no tiene ponente «{value}».",
  "moderate.block.session": "No se puede aprobar: este evento no tiene sesión «{value}».",
  "moderate.block.too-long": "No se puede escribir: {value} caracteres son demasiados.",
  "moderate.block.link": "No se puede escribir: «{value}» no termina en una dirección.",
  "moderate.ask": "¿[a]probar, [r]echazar, [m]ás tarde, [s]alir? ",
  "moderate.ask.blocked": "¿[r]echazar, [m]ás tarde, [s]alir? ",
  "moderate.ask.keys": "arms",
  "moderate.ask.correction": "¿[a]probar, [c]ampo por campo, [r]echazar, [m]ás tarde, [s]alir? ",
  "moderate.ask.correction.keys": "acrms",
  "moderate.ask.field": "¿Escribir {field}? [s]í, [n]o: ",
  "moderate.ask.conflict": "{field} se ha modificado aquí. ¿Escribir lo enviado? [s]í, [n]o: ",
  "moderate.ask.field.keys": "sn",
  "moderate.approved": "Aprobado: {file}",
  "moderate.corrected": "Corregido: {file} ({fields})",
  "moderate.unchanged": "Leído: {id}. No se escribe nada.",
  "moderate.open":
    "No se ha escrito, porque se ha modificado aquí: {fields}. Para escribir lo enviado: --approve {id} --fields {fields}",
  "moderate.open.faulty":
    "No se ha escrito: {fields}. Escríbalo a mano en el archivo o vuelva a pedirlo; después, --refuse {id}.",
  "moderate.refused": "Rechazado: {id}",
  "moderate.wrong": "No se ha escrito: se produciría el error de arriba.",
  "moderate.theme.slot":
    "  Para mostrarlo en su franja, añada {id} a themes en {slot}; {status} lo da por seguro.",
  "moderate.theme.alone":
    "  Para mostrarlo en una franja, añada {id} a sus themes; {status} lo da por seguro.",
  "moderate.count": "Aprobados: {approved}; rechazados: {refused}; pendientes: {left}.",
  "moderate.how":
    "Use --approve ID o --refuse ID, o ejecute la orden en una terminal para que le pregunte.",
  "moderate.no-such": "{file} no contiene ningún envío nuevo «{value}». Hay: {known}",
  "moderate.no-field": "Las correcciones no tienen ningún campo «{value}». Hay: {known}",
  "moderate.both": "«{value}» no se puede aprobar y rechazar a la vez.",
  "moderate.feedback.alone": "--feedback añade todo lo nuevo: no hay nada que aprobar ni rechazar.",
  "moderate.feedback.aside":
    "Opiniones dejadas aparte: {count}. --feedback las añade a una tabla solo para ustedes.",
  "moderate.feedback.kept":
    "Añadidas a {file}: {count}. Git deja fuera ese archivo, y nada lo publica.",
  "moderate.feedback.table":
    "{file} no es una tabla a la que se puedan añadir opiniones: falta feedback_id en su primera línea. Póngale otro nombre y repita la orden.",
  "moderate.feedback.good": "Lo bueno:",
  "moderate.feedback.better": "Lo que podría mejorar:",

  // completion
  "completion.summary": "muestra lo que completa órdenes y opciones en un shell: {choices}",
  "completion.help": `Muestra un script que completa órdenes, opciones y sus valores con el tabulador, allí donde se teclea \`parvis\`;
\`npm link\`, una sola vez, lo convierte en una orden.

  bash   echo 'source <(parvis completion bash)' >> ~/.bashrc
  zsh    echo 'source <(parvis completion zsh)' >> ~/.zshrc, después de compinit
  fish   parvis completion fish > ~/.config/fish/completions/parvis.fish`,
  "completion.unknown-shell": "No hay nada que complete en «{value}». Sí lo hay para: {known}.",

  // translate
  "translate.summary":
    "traduce el contenido, o las palabras de las páginas; dice qué está traducido",
  "translate.help": `Escribe los archivos en que se traducen los textos, dice qué falta y anota de qué se hizo cada traducción:
cuando eso cambia, la comprobación lo dice.

  npm run translate -- --list              cuánto está traducido a cada idioma
  npm run translate -- en                  lo siguiente en un idioma
  npm run translate -- en sessions/bread   el archivo de una traducción, content/EVENTO/sessions/bread.en.md, con los textos
                                           del original como comentarios; o lo que falta en él
  npm run translate -- en sessions         lo mismo para todos los archivos de una carpeta
  npm run translate -- --done ARCHIVO      anota que está traducido; sin archivo, todo lo que lo está
  npm run translate -- --same ARCHIVO      el original ha cambiado, y la traducción sigue siendo correcta
  npm run translate -- oc                  todas las palabras de las páginas en data/words.yaml, en un idioma que Parvis no habla`,
  "translate.flag.list": "decir cuánto está traducido a cada idioma",
  "translate.flag.done":
    "anotar que los archivos, o todo lo traducido, dicen lo que dicen ahora los originales",
  "translate.flag.same":
    "dejar como está lo que es más antiguo que su original: este ya decía lo mismo",
  "translate.flag.words":
    "escribir las palabras de las páginas en data/words.yaml, y ningún contenido",
  "translate.flag.event": "el evento de cuyos textos se trata, si hay varios",
  "translate.language": "{language}: {own} de {total} textos traducidos",
  "translate.shelf": "{where}: {own} de {total}",
  "translate.shelf-stale":
    "{where}: {own} de {total}, de ellos {stale} más antiguos que el original",
  "translate.stale": "Más antiguos que el original:",
  "translate.missing": "Aún sin traducir:",
  "translate.complete": "Todo está traducido.",
  "translate.each": "Lo siguiente: npm run translate -- {language}",
  "translate.one-language":
    "El sitio tiene un solo idioma. Nombre los otros en data/site.yaml: languages: [{language}, …]",
  "translate.unknown-language":
    "«{value}» no es ninguno de los idiomas de este sitio.{nearest} Habla: {known}. Añada el idioma a «languages» en data/site.yaml.",
  "translate.no-file": "No hay ningún «{value}» que tenga textos que traducir.{nearest}",
  "translate.which-event":
    "Varios eventos tienen «{value}». Diga cuál: --event ID, uno de {known}.",
  "translate.none-yet": "«{value}» aún no tiene traducción.",
  "translate.own-language":
    "«{value}» no se traduce a «{language}»: está escrito en él, o su evento no lo habla.",
  "translate.broken": "{file} tiene errores. Corríjalos primero: npm run check",
  "translate.in-place": "Estos se traducen donde están:",
  "translate.then":
    "Escriba allí lo que dicen los comentarios, en el otro idioma. Después: npm run translate -- --done {file}",
  "translate.nothing-missing": "Allí no falta nada.",
  "translate.noted": "Anotado en {files}, como traducido de lo que dicen ahora los originales:",
  "translate.nothing-new": "Todo estaba ya anotado: nada ha cambiado.",
  "translate.nothing-stale": "Nada de ello es más antiguo que su original.",
  "translate.file.head":
    "Traducción de {file}: escriba cada texto tras sus dos puntos. Lo que quede vacío se muestra en el idioma del original.",
  "translate.file.list":
    "Las listas están en comentarios: quite el # de todas las líneas de una, y traduzca cada elemento.",
  "translate.file.body":
    "El texto mismo va debajo de la segunda línea de guiones. El original dice:",
  "translate.done": "{file}: traducidos, {translated}; por traducir, {missing}",
  "translate.dropped": "  Se quitan, porque el inglés ya no los tiene: {keys}",
  "translate.words":
    "{file}: {own} de {total} palabras son suyas; las demás están como comentarios",
  "translate.head":
    "Lo que dicen las páginas. Quite el signo delante de una línea y escriba sus palabras.",
  "translate.no-tag": "«{value}» no es un idioma: indique su código, como es, oc o pt-BR.",
  "translate.no-language":
    "«{value}» no es un idioma al que traducir: indique su código, de dos o tres letras, como pl. Todo se traduce del inglés.",

  // schemas
  "schemas.summary":
    "escribir lo que necesitan los editores para completar y explicar los archivos de un sitio",
  "schemas.help":
    "Escribe esquemas JSON en `.cache/schemas/`: los campos, las palabras y los identificadores del sitio, explicados en su idioma. `check` y `start` los mantienen al día; esta orden los escribe donde aún no se ha ejecutado ninguno de los dos.",
  "schemas.written": "Los editores encuentran lo que necesitan en {folder}",
};
