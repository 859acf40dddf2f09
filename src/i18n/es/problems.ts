import type { en } from "../en/problems.ts";
import type { Translation } from "../parameters.ts";

/** What problems say to organisers, in Spanish: *usted*, and the imperative for what is to be done. */
export const es: Translation<typeof en> = {
  "bad-encoding.utf8":
    "Este archivo no es un texto en UTF-8.\nÁbralo en un editor de texto y guárdelo de nuevo con la codificación UTF-8.",
  "bad-encoding.control":
    "Aquí hay un carácter de control invisible ({character}).\nBórrelo y vuelva a teclear lo que debería ir en su lugar.",
  "bad-encoding.noncharacter":
    "Aquí hay un código invisible que no corresponde a ningún carácter ({character}).\nBórrelo y vuelva a teclear lo que debería ir en su lugar.",
  "bad-encoding.escape":
    "Entre comillas dobles, {value|quote} da un carácter que ningún texto puede contener ({character}).\nTeclee el carácter que quería, o duplique la barra invertida si forma parte del texto.",
  "bad-encoding.reference":
    "{value|quote} da un carácter que ningún texto puede contener ({character}).\nTeclee el carácter que quería. Para mostrar el código tal cual, escriba: `{value}`",
  "bad-encoding.strange-name":
    "El nombre de este archivo o carpeta contiene un carácter invisible ({character}).\nCámbielo por otro con letras de la a a la z (sin tildes ni ñ), cifras y guiones.",
  "bad-encoding.name":
    "El nombre de este archivo o carpeta no está en UTF-8.\nCámbielo por otro con letras de la a a la z (sin tildes ni ñ), cifras y guiones.",
  "bad-yaml.tab":
    "Esta línea empieza con un tabulador.\nUse espacios en su lugar: dos por cada nivel.",
  "bad-yaml.quote":
    'El texto entre comillas que empieza aquí no termina donde debería.\nPonga todo el texto entre comillas dobles rectas y, dentro de él, escriba \\" en lugar de cada comilla doble.',
  "bad-yaml.bracket":
    "El corchete o la llave que se abre aquí no está bien cerrado.\nCiérrelo en la misma línea, con una coma entre los elementos: [primero, segundo].",
  "bad-yaml.escape":
    "Entre comillas dobles, la barra invertida anuncia un carácter especial, y este es desconocido.\nUse comillas simples o duplique la barra invertida.",
  "bad-yaml.reserved":
    "Un texto no puede empezar por {character|quote} si no va entre comillas.\nEscriba: {fixed}",
  "bad-yaml.conflict":
    "Quedan sin unir dos versiones de este archivo: las dos están aquí, entre <<<<<<< y >>>>>>>.\nConserve lo correcto y borre estas líneas.",
  "bad-yaml.depth":
    "Aquí hay elementos dentro de otros, en más niveles de los que nadie necesita.\nBusque corchetes o espacios que sobren.",
  "bad-yaml.item":
    "Un elemento de una lista empieza por un guion y un espacio.\nEscriba «-» y un espacio al principio de la línea.",
  "bad-yaml.space":
    "Después de los dos puntos de un campo tiene que haber un espacio.\nEscriba: {fixed}",
  "bad-yaml.duplicate":
    "El campo {field|quote} está dos veces.\nConserve uno de los dos, o alinéelo debajo de {below|quote} si va con él.\n?? Conserve uno de los dos.",
  "bad-yaml.tag":
    "Un texto que empieza por «!» tiene que ir entre comillas.\nPonga el texto entre comillas dobles rectas.",
  "bad-yaml.alias":
    "Un texto que empieza por «*» o «&» tiene que ir entre comillas.\nPonga el texto entre comillas dobles rectas.",
  "bad-yaml.documents":
    "Después de esta línea empieza un segundo documento.\nQuite la línea «{line}».",
  "bad-yaml.indent":
    "Esta línea no está alineada con las líneas a las que acompaña.\nAlinéela debajo de {below|quote}.\n?? Los campos de una misma cosa van uno debajo de otro; lo que depende de ellos, dos espacios más adentro.",
  "bad-yaml.continued":
    "Esta línea no es un campo ni está más adentro que la anterior.\nSi continúa el texto anterior, ponga dos espacios más delante; si es un campo, escriba «campo: valor».",
  "bad-yaml.form":
    "Esta línea no se puede leer como YAML.\nEscriba «campo: valor», con un espacio después de los dos puntos.",
  "too-long.file":
    "Este archivo tiene más de {most} caracteres.\n¿Es el que debería ser? Lo que va junto puede repartirse en varios archivos; lo que es para descargar va en «media».",
  "too-long.line":
    "Esta línea tiene más de {most} caracteres.\nCórtela donde termina un párrafo o una frase.",
  "too-long.word":
    "Aquí hay más de {most} caracteres seguidos sin un espacio.\n¿Es una imagen o un archivo escrito en letras? Póngalo en «media» y enlácelo.",
  "too-long.text":
    "Este texto tiene más de {most} caracteres.\nDivídalo en varias páginas, o haga un documento en «media» al que lleve un enlace.",
  "too-long.list": "Esta lista tiene más de {most} elementos.\nQuite lo que esté por error.",
  "too-long.embed":
    "Los sitios de embed suman más de {most} caracteres, y los alojamientos rechazan una línea tan larga; este es el primero que sobra.\nIndique menos: https://*.example.org vale por todos los sitios cuyo nombre termina así, y any por cualquiera.",
  "too-deep":
    "En este párrafo hay citas, listas, negritas o cursivas unas dentro de otras en más de {most} niveles.\nBusque signos > * _ o espacios que sobren; una barra invertida delante de un signo (\\*) lo convierte en un signo corriente.",
  "too-many.headings":
    "Este texto tiene más de {most} títulos; este es el primero que sobra.\nDivídalo en varias páginas, o convierta algunos títulos en párrafos corrientes.",
  "too-many.notes":
    "Este texto tiene más de {most} notas y llamadas a notas; esta es la primera que sobra.\nDivídalo en varias páginas, o pase algunas notas al texto.",
  "unquoted-colon":
    "Un texto que contiene dos puntos seguidos de un espacio tiene que ir entre comillas.\nEscriba: {fixed}",
  "swallowed-comment":
    "Lo que sigue a «#» se toma por un comentario y se perdería.\nEscriba: {fixed}\n?? Quite el signo «#», o ponga el valor entre comillas rectas.\nUn comentario de verdad lleva un espacio después del signo: # como este.",
  "no-front-matter.none":
    "Este archivo no empieza por sus campos, entre dos líneas «---».\nEmpiécelo así:\n---\n{example}: …\n---",
  "no-front-matter.unclosed":
    "Los campos que empiezan aquí no terminan con una segunda línea «---».\nPonga una línea «---» entre los campos y el texto.",
  "fields-in-text.between": "Esta línea «---» termina los campos, y siguen otros.\nQuítela.",
  "fields-in-text.twice":
    "Esta línea «---» está aquí por segunda vez, y sería una raya encima del texto.\nQuítela.",
  "fields-in-text.before":
    "El campo {field|quote} está debajo de la línea «---» que termina los campos, y se mostraría como texto.\nPóngalo encima de esa línea.",
  "front-matter-language":
    "Los campos están escritos en {name|quote}; solo se lee YAML.\nEmpiece el archivo con «---», sin nada más en la línea.",
  "unknown-field":
    "Aquí no existe el campo {field|quote}.\n¿Quería decir {nearest|quote}?\n?? Campos posibles: {known|all}.",
  "unknown-field.taken":
    "Aquí no existe el campo {field|quote}, y {nearest|quote} ya está.\nConserve uno de los dos, con el nombre correcto.",
  "unknown-field.of-session":
    "Una franja no tiene campo {field|quote}, pero una sesión sí.\nHaga de ella una sesión, con un archivo en sessions/, y nómbrela aquí: session: …",
  "unknown-field.comma":
    "Aquí no existe el campo {field|quote}: entre llaves, una coma empieza un campo nuevo.\nPonga entre comillas un texto que contenga una coma.\nEscriba: {fixed}",
  "unknown-field.comma-list":
    "Aquí no existe el campo {field|quote}: entre llaves, una coma empieza un campo nuevo.\nPonga las listas entre corchetes.\nEscriba: {fixed}",
  "map-path":
    "{path|quote} no es una ruta.\nUna ruta va de clave en clave: days[*].talks[*].title. Una clave con otros signos se escribe entre comillas.",
  "map-no-records":
    "{path|quote} no encuentra nada en el archivo, así que no habría ninguna sesión.\n¿Quería decir {nearest|quote}?\n?? Arriba del todo, el archivo tiene: {known|list}.",
  "map-no-field":
    "{path|quote} no encuentra nada en el archivo.\n¿Quería decir {nearest|quote}?\n?? Hay: {known|list}.",
  "missing-field": "Falta el campo {field|quote}.\nAñada una línea «{field}: …».",
  "missing-field.tba": "Falta el campo {field|quote}.\nAñádalo; si aún no se conoce: {field}: tba",
  "missing-field.empty":
    "Este archivo no tiene campos.\nEscríbalos («campo: valor») o elimine el archivo.",
  "missing-field.publish":
    "`publish` está vacío: sin un momento, esto se publica enseguida.\nEscriba el momento a continuación; mientras no se sepa, escriba `draft: true` en su lugar.",
  "missing-field.draft":
    "`draft` está vacío: no dice nada, y esto se publica.\nEscriba `draft: true` o elimine la línea.",
  "missing-field.file":
    "Falta el archivo {file}.\nCréelo: todo sitio y todo evento empiezan por él.",
  "missing-field.slot-title":
    "Esta franja no tiene título ni una sesión que se lo dé.\nAñada una línea «title: …».",
  "missing-field.title-of-several":
    "Esta franja tiene varias sesiones, pero no título.\nAñada una línea «title: …».",
  "missing-field.url-or-media":
    "Aquí hace falta «url» o «media», y solo uno de los dos.\n«url» es una dirección de otro sitio; «media», un archivo de una carpeta media.",
  "missing-field.name-or-speaker":
    "Una persona necesita «name» o «speaker», el nombre de su archivo.\nBasta «name» para quien no tiene archivo en speakers/.",
  "wrong-type.text":
    "{field|quote} debería ser un texto.\n?? Esto debería ser un texto.\nSi el texto empieza por un corchete, póngalo entre comillas.",
  "wrong-type.list":
    "{field|quote} debería ser una lista.\n?? Esto debería ser una lista.\nCada uno de sus elementos tiene los campos: {fields|list}.\n?? Escriba: {fixed}\n?? Ponga sus elementos entre corchetes, separados por comas: [primero, segundo].",
  "wrong-type.person":
    "Las personas forman una lista: cada una va tras un guion o entre llaves.\nEscriba: {fixed}",
  "wrong-type.map":
    "{field|quote} debería ser un grupo de campos.\n?? Esto debería ser un grupo de campos.\nSus campos: {fields|list}.\n?? Escriba: {fixed}",
  "wrong-type.entries":
    "Este archivo debería contener entradas, cada una bajo su identificador.\nEmpiécelo así:\nun-identificador:\n  name: …",
  "wrong-type.slots":
    "Un día es una lista de franjas, cada una con sus campos.\nEscríbalas así:\n- time: 13:30–14:00\n  title: …",
  "wrong-type.one-line": "Este texto debería ocupar una sola línea.\nUna sus líneas.",
  "wrong-type.whole-number": "{value|quote} no es un número entero.\nEscriba solamente cifras: 120",
  "wrong-type.number":
    "{value|quote} no es un número.\nEscriba: {fixed}\n?? Escríbalo en cifras, con un punto: 12.50",
  "wrong-type.amount":
    "{value|quote} puede leerse como dos importes: {currency} no tiene tres cifras tras el punto.\nEscriba: {fixed|or}",
  "wrong-type.boolean": "{value|quote} debería ser true (sí) o false (no).\nEscriba: {fixed}",
  "bad-value":
    "{value|quote} no es posible aquí.\n¿Quería decir {nearest|quote}?\nValores posibles: {words|list}, o bien {also|shape}.\n?? Valores posibles: {words|list}.",
  "bad-value.tba": "{value|quote} no es posible aquí.\nOmita el campo hasta que se conozca.",
  "bad-value.tba-publish":
    "{value|quote} no es posible aquí.\nEscriba `draft: true` en su lugar: así no se publica nada hasta que lo quite.",
  "bad-value.itself": "{value|quote} lleva de vuelta a sí mismo.\nIndique otro u omita el campo.",
  "bad-value.twice": "{value|quote} está dos veces en esta lista.\nConserve uno de los dos.",
  "bad-value.of-parvis": "{value|quote} es un nombre del propio Parvis.\nDé otro al suyo.",
  "bad-value.contact":
    "{value|quote} no es ni una dirección de correo electrónico ni la dirección de una página.\nEscriba, por ejemplo: contacto@example.org o https://example.org/contacto",
  "bad-value.repository":
    "{value|quote} no es la dirección de un repositorio.\nEscriba: {fixed}\n?? Escríbala como la muestra su servidor: github.com/nombre/proyecto",
  "bad-value.repository-folder":
    "«folder» lleva fuera del repositorio.\nEscríbalo desde la raíz del repositorio, sin «..».",
  "bad-value.repository-host":
    "Parvis no sabe qué programa funciona en {value}.\nDígalo junto a la dirección: host: gitlab, host: gitea (también para Forgejo) o host: github.",
  "bad-value.language":
    "{value|quote} no es un código de idioma.\nEscriba, por ejemplo: es, ca, pt-BR.",
  "bad-value.timezone":
    "{value|quote} no es una zona horaria.\n¿Quería decir {nearest|quote}?\n?? Escriba un continente y una ciudad: Europe/Madrid",
  "bad-value.price":
    "{value|quote} es un precio, pero no dice quién lo paga.\nEscriba por ejemplo: price: [{ label: Precio completo, amount: {amount}, currency: {currency} }]",
  "bad-value.currency":
    "{value|quote} no es el código de una moneda.\n¿Quería decir {nearest|quote}?\n?? Escriba tres letras mayúsculas: EUR",
  "bad-value.country":
    "{value|quote} no es el nombre de un país.\n¿Quería decir {nearest|quote}?\n?? Escriba su nombre, o su código de dos letras: ES",
  "bad-value.email":
    "{value|quote} no es una dirección de correo electrónico.\nEscriba: {fixed|or}\n?? Escriba, por ejemplo: contacto@example.org",
  "bad-value.hashtag":
    "{value|quote} no puede ser una etiqueta: las redes admiten letras, cifras y «_», sin espacios.\nEscriba: {fixed|or}\n?? Escriba, por ejemplo: Feria2027",
  "bad-value.phone":
    "{value|quote} no es un número de teléfono.\nEscriba: {fixed|or}\n?? Escriba solo el número: 912 345 678",
  "bad-value.way":
    "{value|quote} no dice qué es: una página, una dirección, un número o palabras.\nEscriba: {fixed}\n?? Escriba «none» o campos como { url: https://… }",
  "bad-value.early":
    "{value} no es inferior al precio mismo ({full}).\nEl precio anticipado es el más bajo de los dos: intercámbielos u omita «early».",
  "bad-value.too-small": "{value} es demasiado poco.\nEscriba un número a partir de {least}.",
  "bad-value.range": "{value} está fuera de los límites.\nEscriba un número de {least} a {most}.",
  "bad-value.session-and-sessions":
    "Una franja tiene «session» o «sessions», no los dos.\nPóngalas todas en «sessions».",
  "bad-value.about":
    "{value|quote} no dice de qué trata el comentario.\nEscriba session:ID, theme:ID o page:ID; nada si trata del evento.",
  "bad-value.reply-circle":
    "Estos comentarios se responden en círculo: {ids|all}.\nQuite «reply_to» del que llegó primero.",
  "bad-value.reply-elsewhere":
    "{answered|quote}, al que responde este comentario, trata de {meant}.\n?? {answered|quote}, al que responde este comentario, trata del evento.\nQuite «about»: una respuesta trata de lo mismo que aquello a lo que responde.",
  "bad-value.colour":
    '{value|quote} no es un color.\nEscriba un color de CSS, entre comillas: "#005a5b"',
  "bad-value.not-open":
    "`closes` dice hasta cuándo se puede escribir, y no se puede («mode: {mode}»).\nEscriba «mode: open», o quite `closes`.",
  "bad-value.picture":
    "Esta imagen no se puede leer: el archivo está dañado o no es una imagen.\nÁbrala en su ordenador y expórtela de nuevo como JPEG, PNG, WebP o SVG.",
  "bad-value.picture-kind":
    "Los navegadores no muestran este tipo de imagen: {kind}.\n?? Los navegadores no muestran este tipo de imagen.\nExpórtela como JPEG, PNG, WebP o SVG. Los teléfonos guardan en HEIC incluso con nombre de JPEG.",
  "bad-value.no-picture":
    "{value|quote} no es una imagen, sino un archivo de tipo {kind}.\n?? {value|quote} no es una imagen.\nIndique un archivo en JPEG, PNG, WebP, AVIF, GIF o SVG. De un PDF, exporte la página como PNG.",
  "bad-value.other-kind":
    "El nombre de este archivo dice {said}, pero su contenido es {kind}.\nExpórtelo o descárguelo de nuevo: a menudo se guardó una página web en su lugar.",
  "bad-value.empty-file": "Este archivo está vacío.\nCópielo o expórtelo de nuevo.",
  "bad-value.path":
    "{value|quote} no es una ruta de este sitio.\nEscriba: {fixed}\n?? Escriba una sola ruta, sin comodines: /pagina/antigua/",
  "bad-value.circle":
    "Esta redirección da vueltas en círculo: vuelve a {value}.\nDiríjala a una página que exista.",
  "bad-value.menu":
    "{value|quote} no es ni una dirección ni una ruta de este sitio.\nEscriba https://… o /una/ruta/.",
  "bad-value.day":
    "{value|quote} no es el nombre del archivo de un día.\nCámbielo por {fixed}\n?? El archivo de un día lleva su fecha por nombre: 2013-06-11.yaml",
  "bad-date.form":
    "{value|quote} no está escrito como una fecha.\nEscriba: {fixed|or}\n?? Escriba {allowed|or}.",
  "bad-date.precision":
    "{value|quote} es una fecha, pero no del tipo que hace falta aquí.\nEscriba {allowed|or}.",
  "bad-date.no-such-date":
    "La fecha {value} no existe.\nEscriba: {fixed}\n?? Mire un calendario: ese mes no tiene ese día.",
  "bad-date.no-such-time":
    "La hora de {value|quote} no existe.\nLas horas van de 00 a 23; los minutos, de 00 a 59.",
  "bad-time.form":
    "{value|quote} no es un horario.\nEscriba: {fixed}\n?? Escriba, por ejemplo: 13:30–14:00",
  "bad-time.hours":
    "Una de las horas de {value|quote} no existe.\nLas horas van de 0 a 24, y hasta 35 para lo que empieza después de medianoche.",
  "bad-time.minutes": "Los minutos de {value|quote} no existen.\nLos minutos van de 00 a 59.",
  "bad-time.equal":
    "{value|quote} termina cuando empieza.\nIndique cuándo termina; si no se sabe, omítalo: 19:00–",
  "bad-time.order":
    "{value|quote} termina antes de empezar.\nDespués de medianoche, escriba las dos horas a partir de 24: 25:00–26:00",
  "bad-time.backwards":
    "{value|quote} termina antes de empezar: hasta el día siguiente serían {hours} horas.\nEscriba: {fixed|or}\nSi de verdad dura hasta el día siguiente, escriba: {overnight}",
  "dst-gap":
    "{value} no existe en {zone}: esa noche se adelantan los relojes y se saltan esa hora.\nElija un momento anterior o posterior.",
  "bad-url.space":
    "La dirección {value|quote} contiene un espacio.\nQuite el espacio o escriba %20.",
  "bad-url.hidden": "En la dirección {value|quote} hay un carácter que nadie ve.\nEscriba: {fixed}",
  "bad-url.no-scheme": "La dirección {value|quote} no dice cómo llegar a ella.\nEscriba: {fixed}",
  "bad-url.form":
    "{value|quote} no es una dirección.\nEscriba: {fixed}\n?? Escriba, por ejemplo: https://example.org/pagina",
  "bad-url.scheme":
    "Una dirección como {value|quote} no se admite aquí.\n¿Quería decir {nearest|quote}?\n?? Las direcciones empiezan por https:, http:, mailto:, tel: o geo:.",
  "bad-url.https":
    "La dirección {value|quote} podría ser alterada por el camino.\nEscriba: {fixed}",
  "bad-url.origin":
    "{value|quote} no es la dirección de un sitio.\nEscriba: {fixed}\n?? Escriba, por ejemplo: https://www.example.org, o any",
  "bad-url.query":
    "La dirección del sitio, {value|quote}, tiene que terminar en su carpeta.\nQuite lo que empieza por ? o #.",
  "bad-url.empty":
    "Este enlace no lleva a ninguna parte: no tiene dirección.\nEscriba la dirección entre los paréntesis o quite el enlace.",
  "bad-url.absolute-path":
    "La dirección {value|quote} dejaría de servir si el sitio pasara a otra carpeta.\n¿Quería decir {nearest|quote}?\n?? Escriba page:ID, session:ID… para una página del sitio, o el nombre de un archivo de media.",
  "bad-url.external-picture":
    "La imagen {value|quote} habría que pedirla a otro sitio.\nPonga el archivo en la carpeta media del evento y escriba su nombre.",
  "bad-id.written":
    "{value|quote} no puede ser un identificador.\nEscriba: {fixed}\nUn identificador lleva letras minúsculas de la a a la z (sin tildes ni ñ), cifras y guiones.",
  "bad-id.file":
    "El nombre {value|quote} no puede ser un identificador ni, por tanto, una dirección.\nCámbielo por {fixed}\nUn nombre lleva letras minúsculas de la a a la z (sin tildes ni ñ), cifras y guiones.",
  "duplicate-id.key":
    "{value|quote} está descrito dos veces en este archivo.\nConserve uno de los dos o cambie el nombre de uno.",
  "duplicate-id.slot":
    "{value|quote} ya es el identificador de otra franja o sesión ({other}).\nDé a esta otro «id».",
  "duplicate-id.level":
    "Otro nivel de colaboración ya se llama {value|quote}.\nDé a este otro «id».",
  "duplicate-id.part":
    "En la página {page} otra cosa tiene ya el identificador {value|quote}.\nDé otro a esta.",
  "unknown-reference":
    "{kind|none} se llama {value|quote}.\n¿Quería decir {nearest|quote}?\n{kind|many} en {where}: {known|list}.\n?? Todavía no hay nada en {where}.",
  "unknown-reference.kind":
    "{value|quote} no lleva a ninguna parte: lo que se llama así es de otro tipo.\n¿Quería decir {nearest|quote}?",
  "unknown-reference.made-page":
    "El evento {event|quote} no tiene todavía la página {value|quote}: Parvis la crea cuando hay algo que mostrar en ella.\nPáginas de este evento: {known|list}.",
  "unknown-reference.person":
    "{kind|none} se llama {value|quote}.\n¿Quería decir {nearest|quote}?\n?? Quien no tiene archivo en speakers/ se escribe así: {written}\n{kind|many} en {where}: {known|list}.\n?? Todavía no hay nada en {where}.",
  "unknown-reference.several":
    "{kind|none} se llama {value|quote}.\nPara indicar varias, haga una lista.\nEscriba: {fixed}",
  "unknown-reference.no-venue":
    "La sala {value|quote} no está en ningún lugar: el evento aún no tiene.\nDé al evento o a la franja un «venue» de data/venues.yaml.",
  "unknown-reference.fragment":
    "No hay ningún punto {value|quote} en la página {on|quote}.\n?? No hay ningún punto {value|quote} en esta página.\n¿Quería decir {nearest|quote}?\nPuntos posibles: {known|list}.\n?? Quite lo que empieza por «#».",
  "broken-archive.unreadable":
    "Este archivo no es la lista de un evento archivado.\nRecupérelo de git o archive el evento de nuevo: npm run archive -- {event}",
  "broken-archive.missing":
    "Este archivo falta en el archivo histórico de {event|quote}.\nRecupérelo de git o archive el evento de nuevo: npm run archive -- {event}",
  "broken-archive.changed":
    "Este archivo ya no es como era cuando se archivó {event|quote}.\nRecupérelo de git o archive el evento de nuevo: npm run archive -- {event}",
  "broken-archive.unexpected":
    "Este archivo no pertenece al archivo histórico de {event|quote}.\nQuítelo. Recupérelo de git o archive el evento de nuevo: npm run archive -- {event}",
  "broken-archive.no-event":
    "Existe el archivo histórico de {event|quote}, pero no ese evento.\nVuelva a poner content/{event}/, que la agenda necesita, o elimine archive/{event}/.",
  "many-embeds":
    "Con embed también aquí, en cada idioma, el alojamiento recibe más de {most} reglas; Cloudflare no admite más, y allí este programa no se mostraría en ningún marco.\nQuite embed de los eventos pasados, o publique en un alojamiento sin ese límite.",
  "moved-archive":
    "Las páginas archivadas de {event|quote} llevan la dirección {address}, que ya no es la del sitio.\nArchive el evento de nuevo: npm run archive -- {event}",
  "unsafe-drawing":
    "{value|quote} no puede estar en un dibujo (SVG): abierto por sí solo, podría actuar sobre todo el sitio.\nExporte de nuevo el dibujo sin scripts ni páginas web incrustadas, o como PNG.",
  "unsafe-drawing.reference":
    "El dibujo remite a {value|quote}, que está fuera de él: en una página, los navegadores no lo muestran.\nExpórtelo de nuevo con las imágenes, las fuentes y los estilos incrustados.",
  "unsafe-drawing.declarations":
    "El dibujo declara entidades ({value|quote}), tras las que puede esconderse cualquier cosa.\nExpórtelo de nuevo como SVG simple.",
  "unsafe-drawing.form":
    "El dibujo no se puede leer a partir de {value|quote}: los navegadores se detienen ahí.\nExpórtelo de nuevo como SVG.",
  "unsafe-drawing.encoding":
    "Este dibujo no está escrito en UTF-8.\nGuárdelo como UTF-8 o expórtelo de nuevo como SVG.",
  "bad-plan.kind":
    "{value|quote} no es un dibujo (SVG): no se puede encontrar ninguna sala en él.\nExporte el plano como SVG. Una imagen o un documento va en «map».",
  "bad-plan.size":
    "El plano no dice qué tamaño tiene.\nExpórtelo de nuevo como SVG, con «viewBox» o con «width» y «height».",
  "bad-plan.large":
    "Este plano es demasiado grande para una página, que muestra como mucho {elements} formas y {most} kB.\nSimplifique sus trazados (en Inkscape: Trayecto → Simplificar), quite lo que nadie necesita o nómbrelo en «map».",
  "plan-room":
    "Ninguna sala de {venue|quote} se llama {value|quote}.\n¿Quería decir {nearest|quote}?\nSus salas: {known|list}.\n?? Todavía no tiene salas.",
  "plan-room.twice":
    "La sala {value|quote} está en el plano por segunda vez.\nAgrupe todo lo que le pertenece y dé el identificador al grupo.",
  "plan-room.nested":
    "La sala {value|quote} está dentro de otra sala, y un enlace no puede contener otro.\nSáquela de ese grupo.",
  "plan-id":
    "{value|quote} no es el identificador de ninguna sala: el plano lo muestra sin enlace.\nSi no debe serlo, escriba {fixed|quote}.",
  "plan-lacks-room":
    "De las salas de {venue|quote}, el plano no muestra: {rooms|list}.\nDé a la forma o al grupo de cada una su identificador (en Inkscape: Objeto → Propiedades del objeto → ID).",
  "plan-lacks-room.label":
    "{value|quote} es aquí una etiqueta, y no un identificador.\nEscriba {fixed|quote} en el campo ID (en Inkscape: Objeto → Propiedades del objeto).",
  "plan-lost":
    "Las páginas no pueden mostrar {value|quote} de un plano, y lo omiten.\nDibújelo con formas, relleno y trazo, o quítelo.",
  "missing-media":
    "No existe el archivo {value|quote}.\n¿Quería decir {nearest|quote}?\nSe ha buscado en {where|and}.",
  "end-before-start":
    "El final ({end}) no es posterior al comienzo ({start}).\nCorrija uno de los dos.",
  "uneven-dates.end":
    "El comienzo ({start}) tiene día; el final ({end}), solo mes.\nEscriba el día en que termina o, mientras no se sepa: tba",
  "uneven-dates.start":
    "El final ({end}) tiene día; el comienzo ({start}), solo mes.\nEscriba el día en que empieza o, mientras no se sepa, solo el mes del final: {month}",
  "end-without-start":
    "Se conoce el final ({end}), pero no el comienzo.\nEscriba el comienzo, al menos su mes ({month}), o ponga también en el final: tba",
  "programme-without-start":
    "El programa tiene el día {day}, pero las páginas del evento dicen que la fecha está por anunciar.\nEscriba el comienzo, al menos su día: {day}",
  "outside-event":
    "El día {date} no está dentro de las fechas del evento (del {start} al {end}).\nCambie el nombre del archivo, o corrija «start» y «end» en event.md.",
  "session-outside-slot":
    "El horario de la sesión, {time}, no cabe en su franja ({slot}).\nCorrija el horario de la sesión o el de la franja.",
  "scheduled-twice":
    "La sesión {session|quote} ya está en otra franja ({other}).\nUna repetición es una sesión aparte: copie su archivo con otro nombre.",
  "scheduled-twice.slot":
    "La sesión {session|quote} está dos veces en esta franja.\nConserve una de las dos.",
  "unexpected-file":
    "Aquí no se espera ningún archivo, y no se haría nada con él.\nCámbiele el nombre por {fixed}\n?? Póngalo donde le corresponde o elimínelo.",
  "unexpected-file.folder":
    "Aquí no se espera ninguna carpeta, y no se haría nada con sus archivos.\nPonga sus archivos en {fixed}/\n?? Ponga sus archivos donde les corresponde o elimínela.",
  "unexpected-file.copy":
    "Es una segunda versión de {original}: el archivo se modificó en dos sitios a la vez.\nPase a {original} lo que sea correcto y borre este archivo.",
  "unexpected-file.translation":
    "De un archivo YAML no hay otro para otro idioma.\nEscriba los dos idiomas en {base}, en el lugar del texto: title: {braces}",
  "unexpected-file.link":
    "Es un enlace a otro lugar: aquello a lo que lleva no se publica.\nPonga el propio archivo en su lugar.",
  "no-event":
    "Este sitio no tiene ningún evento.\nUn evento es una carpeta de «content» con un archivo event.md: content/2027-fiesta/event.md",
  "duplicate-address":
    "La dirección {url} ya la ocupa {other}.\nCambie el nombre de uno de los dos.",
  "duplicate-address.own":
    "El propio Parvis hace una página en {url}.\nDé otro nombre a este archivo.",
  "duplicate-address.file":
    "Parvis ya crea {url}, y no se pueden publicar los dos.\nDé otro nombre a este archivo.",
  "duplicate-address.assets":
    "La carpeta /assets/ es de Parvis: los navegadores guardan su contenido durante un año.\nElija otra carpeta.",
  "duplicate-address.redirect":
    "La dirección {url} está en uso ({other}): de ella no puede salir una redirección.\nQuite esta línea o cambie el nombre de la página.",
  "duplicate-header":
    "Parvis ya envía {name} con cada página, y los alojamientos unirían los dos.\nQuite esta línea.",
  "dead-link":
    "En {value|quote} no hay nada de este sitio.\nCompruebe la dirección de la página o del archivo al que se refiere.",
  "against-policy.inline":
    "La política de seguridad del sitio prohíbe los scripts y los estilos escritos en una página: {value|quote}.\nUtilice las clases del sitio o quítelo.",
  "against-policy.source":
    "La política de seguridad del sitio no permite {value|quote}.\nLas páginas no cargan nada de fuera ni muestran marcos: ponga el archivo en una carpeta «media» o enlace a él.",
  "against-policy.import":
    "Los estilos no importan nada: {value|quote}.\nCopie en este archivo lo que necesite de allí.",
  "against-policy.font":
    "Las fuentes no se nombran aquí: {value|quote}.\nPonga el archivo en data/media/ y nómbrelo en data/site.yaml: look: { fonts: { text: NOMBRE.woff2 } }",
  "against-policy.style":
    "La política de seguridad del sitio no permite cargar nada de fuera: {value|quote}.\nPonga el archivo en data/media/ y escriba: url(media/NOMBRE)",
  "bad-css":
    "Esto no se puede leer como CSS: {message}. Los navegadores lo pasarían por alto.\nCorríjalo o quítelo.",
  "bad-css.open":
    "Lo que empieza aquí no se cierra nunca y abarca todo lo que sigue.\nCiérrelo: un bloque con una llave, un comentario con un asterisco y una barra.",
  "bad-css.image-set": "«image-set» y «src» no se entienden aquí.\nEscriba: url(media/NOMBRE)",
  "bad-font":
    "{value|quote} no es una fuente en WOFF2.\nConsígala en ese formato o conviértala: fonttools ttLib.woff2 compress NAME.ttf",
  "bad-font.broken": "La fuente {value|quote} está dañada o incompleta.\nDescárguela de nuevo.",
  "broken-template": "Esta plantilla no se puede mostrar: {message}",
  "broken-template.no-eleventy":
    "Las plantillas propias del sitio las procesa Eleventy, que no está instalado.\nInstálelo: npm install @11ty/eleventy@3",
  "broken-part": "Esta parte no puede componer la página {page}: {message}",
  "broken-part.no-html":
    "Esta parte no devuelve HTML, sino: {value}\nDevuelva lo que muestra: html`…`",
  "broken-part.promise":
    "Esta parte devuelve una promesa, y las páginas no esperan.\nEscríbala sin «async»; lo que lleva tiempo se hace una vez, al importar el archivo.",
  "broken-part.head":
    "La cabecera de una página no contiene nada visible: con {value} los navegadores empezarían el cuerpo.\nPonga aquí meta y link, y todo lo demás en otra parte.",
  "broken-part.lacks-id":
    'Un enlace de la página {page} lleva a {value|quote}, que esta parte no tiene.\nDé al elemento al que se refiere id="{value}".',
  "broken-part.unknown":
    "No hay ninguna parte {value|quote}.\n¿Quería decir {nearest|quote}?\nLas partes: {known|list}. Un archivo que las partes importan empieza por «_».",
  "broken-part.twice": "La parte {name|quote} está dos veces ({other}).\nConserve una de las dos.",
  "broken-part.kind":
    "Este archivo no es un módulo, y no se haría nada con él.\nUna parte se escribe en TypeScript o JavaScript: footer.ts, footer.js",
  "broken-part.other": "Este archivo no exporta la parte {name|quote}.\nEscriba: {fixed}",
  "broken-module": "Este módulo falla: {message}",
  "broken-module.unread": "Node no puede leer este módulo: {message}",
  "broken-module.not-erasable":
    "Node quita los tipos y ejecuta el resto tal cual, lo que aquí no es posible: {message}.\nEscríbalo en JavaScript: un objeto constante en lugar de un enum, un campo en lugar de `constructor(private x)`.",
  "broken-module.no-file":
    "No hay ningún archivo {file|quote} que importar.\n¿Quería decir {nearest|quote}?\n?? Su nombre se escribe con la extensión: ./lib/tables.ts",
  "broken-module.no-package":
    "El paquete {name|quote} no está instalado.\nInstálelo: npm install {name}",
  "broken-module.typescript-package":
    "El paquete {name|quote} está escrito en TypeScript, que Node no ejecuta dentro de node_modules.\nUse una versión compilada a JavaScript, o copie en su sitio lo que necesite.",
  "broken-module.no-default": "Este módulo no exporta nada por defecto.\nEscriba: {fixed}",
  "broken-module.named": "{name|quote} falla: {message}",
  "broken-module.shape": "{field|quote} debería ser del tipo `{wanted}`.",
  "broken-module.result":
    "{name|quote} devuelve {field|quote}, que debería ser del tipo `{wanted}`.",
  "broken-module.second": "Parvis ya lee {other}.\nConserve uno de los dos archivos.",
  "broken-module.copies":
    "Aquí Eleventy no debe copiar archivos: Parvis no sabría nada de ellos.\nPonga en static/ lo que se publica tal cual.",
  "room-overlap":
    "{second|quote} está en la sala {room|quote} a la misma hora que {first|quote} ({other}).\nCambie la sala o la hora de una de las dos.",
  "speaker-double-booked":
    "{speaker} está en {second|quote} a la misma hora que en {first|quote} ({other}).\nCambie de hora una de las dos, o corrija quién interviene.",
  "unscheduled-session":
    "Esta sesión no está en ninguna franja del programa.\nAñádala a una franja («session: {id}»); hasta entonces figura como aún sin hora.",
  "unused-speaker":
    "Esta persona no interviene en ninguna sesión.\nAñádala a una sesión («speakers: [{id}]») o al equipo en event.md («team: [{id}]»), o elimine el archivo.",
  "unused-theme":
    "Este tema no está en ninguna franja ni sesión.\nAñádalo a un taller («themes: [{id}]») o elimine el archivo.",
  "raw-html":
    "El HTML no se interpreta: {value|quote} aparece tal como está escrito.\nEscríbalo en Markdown: **negrita**, *cursiva*, [un enlace](https://example.org).",
  "shown-as-typed.link":
    "{value|quote} aparece tal como está escrito y no es un enlace.\nEscriba: {fixed}\n?? Un enlace se escribe [palabras](https://example.org), dentro del sitio [palabras](page:ID), sin espacio entre los corchetes y los paréntesis.",
  "shown-as-typed.picture":
    "{value|quote} aparece tal como está escrito y no es una imagen.\nEscriba: {fixed}\n?? Una imagen se escribe ![Lo que muestra](plan.png), sin espacio entre los corchetes y los paréntesis ni en el nombre.",
  "shown-as-typed.reference":
    "{value|quote} aparece tal como está escrito: ninguna línea dice adónde lleva.\nEscriba: {fixed}\n?? Escriba [palabras](https://example.org), o añada una línea «[nombre]: https://example.org».",
  "shown-as-typed.note":
    "{value|quote} aparece tal como está escrito: esa nota no existe.\nAñada más abajo una línea «[^1]: Lo que dice la nota», con el nombre de esta.",
  "shown-as-typed.emphasis":
    "{value|quote} aparece tal como está escrito.\nEscriba: {fixed}\n?? Los mismos signos abren y cierran, pegados a las palabras: **negrita**, *cursiva*, ~~tachado~~, `código`. Ante un signo que deba verse, escriba \\.",
  "shown-as-typed.star":
    "Los asteriscos de {value|quote} desaparecen, y lo que hay entre ellos sale en cursiva.\nEscriba: {fixed}",
  "shown-as-typed.sign":
    "{value|quote} aparece tal como está escrito.\nEscriba: {fixed}\n?? Dígalo en Markdown, o quítelo.",
  "shown-as-typed.template":
    "{value|quote} aparece tal como está escrito: en un texto del contenido no se sustituye nada.\nEscriba lo que debe leerse ahí.",
  "shown-as-typed.list":
    "{value|quote} no empieza una lista: sus líneas siguen como una sola.\nEmpiece cada una con «- » (o «1. »), después de una línea vacía.",
  "shown-as-typed.table":
    "Esta tabla aparece tal como está escrita, sin la línea que la convierte en tabla.\nEscriba bajo sus encabezados: {fixed}\n?? Bajo los encabezados va una línea |---|---|, un trozo por columna.",
  "shown-as-typed.table-rule":
    "Esta tabla aparece tal como está escrita: la línea bajo sus encabezados no tiene tantas columnas como ellos.\nEscriba: {fixed}\n?? Tiene un trozo |---| por columna.",
  "shown-as-typed.fence":
    "Este bloque de código no está cerrado: todo lo que sigue es código.\nEscriba una línea {value} donde termine.",
  "shown-as-typed.diagram":
    "Este bloque {value|quote} aparece tal como está escrito y no se dibuja.\nPonga una imagen de él en una carpeta media: ![Lo que muestra](plan.svg)",
  "shown-as-typed.plain":
    "{value|quote} aparece tal como está escrito: este campo es texto sin formato, no Markdown.\nEscriba: {fixed}\n?? Quite los signos.",
  "shown-as-typed.details":
    "{value|quote} aparece tal como está escrito: falta su otro extremo.\nUn texto plegable empieza con una línea <details> y termina con una línea </details>, sin más sangría que la primera.",
  "no-alt":
    "La imagen {value|quote} no tiene descripción para quien no la ve.\nEscriba: ![Lo que muestra la imagen]({value})",
  "no-alt.field":
    "La imagen del evento no tiene descripción para quien no la ve.\nAñada una línea «image_alt: …» que diga lo que muestra.",
  "not-translatable":
    "{field|quote} se dice una sola vez, para todos los idiomas.\nEstá en {where}.\nQuítelo de aquí: una traducción solo contiene textos.",
  "not-translatable.map":
    "{field|quote} es igual en todos los idiomas.\nEscriba aquí un solo valor, y no uno por idioma.",
  "uneven-translation":
    "Esta lista tiene {own} elementos, y la que traduce tiene {given} ({where}).\nTraduzca cada elemento, en el mismo orden.",
  "unknown-language.file":
    "{value|quote} no es ninguno de los idiomas de este sitio.\nCámbiele el nombre a {fixed}\n?? El sitio habla: {known|list}. Añada el idioma a «languages» en data/site.yaml, o cambie el nombre del archivo.",
  "unknown-language.text":
    "{value|quote} no es ninguno de los idiomas de este sitio.\n¿Quería decir {nearest|quote}?\n?? El sitio habla: {known|list}. Añada el idioma a «languages» en data/site.yaml, o quite el texto.",
  "orphan-translation":
    "No hay ningún {base} que este archivo traduzca.\nCámbiele el nombre a {fixed}\n?? Déle el nombre del archivo que traduce, con el idioma antes de la terminación.",
  "orphan-translation.own":
    "{base} ya está escrito en ese idioma ({language}).\nConserve uno de los dos, o diga en {base} en qué idioma está escrito: language: …",
  "orphan-translation.event":
    "Este evento no se publica en el idioma {value|quote}.\nAñádalo a «languages» en event.md, o borre este archivo.",
  "stale-translation":
    "El texto en {language|quote} que esto traduce ha cambiado desde entonces.\nEstá en {where}.\nTradúzcalo de nuevo; si esto sigue siendo correcto: npm run translate -- --same {file}",
  untranslated:
    "Esto no está traducido a {language|quote}.\nEsto escribe el archivo para ello: npm run translate -- {language} {target}",
  "untranslated.part":
    "Aquí, {fields|and} no están traducidos a {language|quote}.\nEscríbalos en {file}",
  "untranslated.text":
    "Este texto no está traducido a {language|quote}.\nEscríbalo en cada idioma: {example}",
  "unspoken-language":
    "Parvis no tiene palabras en el idioma {value|quote}: en estas páginas las suyas están en inglés, también las fechas, y marcadas como tales.\nHabla: {known|list}. Una traducción empieza con: npm run translate -- {base}",
  "unknown-word":
    "{value|quote} no es ninguna de las palabras que dicen las páginas.\n¿Quería decir {nearest|quote}?\n?? La lista la da: npm run translate -- {language}",
  "unknown-word.text":
    "{value|quote} es lo que dicen las páginas; las palabras se nombran por su clave.\nEscriba: {fixed|or}",
  "unknown-word.counted":
    "{value|quote} se dice de un número, con un texto para cada una de sus formas.\nEscriba una o varias de las claves: {forms|all}",
  "unknown-word.language":
    "{value|quote} está en el lugar de un idioma: las palabras van debajo del suyo.\nEscríbalo así:\n{language}:\n  home: …",
  "unknown-word.file":
    "Las palabras van debajo de su idioma, cada una detrás de su clave.\nEscríbalas así:\nes:\n  home: …",
  "bad-word.empty":
    "{key|quote} no dice nada.\nEscriba lo que deben decir las páginas o elimine la línea.",
  "bad-word.lost":
    "El texto de {key|quote} debe contener {lost|and}.\nSin este archivo es: {text|quote}",
  "bad-word.value":
    "Ningún valor se llama {value} aquí.\n¿Quería decir {nearest}?\n?? Posibles aquí: {known|all}.\n?? Quítelo: este texto no lleva ningún valor.",
  "bad-word.names": "Aquí van {needed} nombres, y hay {given}.\nEscríbalos todos, en su orden.",
  "unused-words":
    "Ninguna página está en el idioma {value|quote}.\nIndíquelo en data/site.yaml o en un evento, o quite sus palabras.",
  "missing-words":
    "De las {total} palabras de {value|quote} faltan {missing}, que se dicen en otro idioma, como {text|quote}.\nLa lista la da: npm run translate -- {value}",
  "missing-words.few":
    "De las {total} palabras de {value|quote} están {own}: las páginas lo hablan a partir de {least}, y hasta entonces inglés.\nLa lista de las que faltan la da: npm run translate -- {value}",
  "uneven-words":
    "{key|quote} está reemplazado, pero no {others|and}: {text|quote}.\nReemplace cada una de sus formas.",
  "hidden-character":
    "En {value|quote} hay un carácter que nadie ve ({characters|all}).\nEscriba: {fixed}",
  "hidden-character.text":
    "Aquí hay un carácter que nadie ve y que cambia lo que lo rodea ({character}).\nBórrelo.",
  "placeholder.url":
    "{value|quote} es solo una dirección provisional: ahí no hay nada.\nEscriba la dirección pública del sitio.",
  "placeholder.legal":
    "El aviso legal diría que esto está por anunciar.\nEscríbalo antes de publicar.",
  "placeholder.tba":
    "{value|quote} se mostraría tal como está escrito.\nOmita el campo hasta que se conozca.",
  placeholder:
    "{value|quote} parece un texto que estaba por escribir.\nEscríbalo, o ponga tba donde el formato lo permita.",
  "registration-closes-after-end":
    "La inscripción se cierra ({closes}) después del final ({end}).\n¿Quería decir {fixed|quote}?\n?? Corrija «closes» u omítalo.",
  "no-way-to-register":
    "Esta inscripción no dice cómo inscribirse: la página promete anunciarlo.\nAñada «url», «email», «phone» u «on_site» (con palabras); si aún no se sabe: url: tba",
  "after-end":
    "{field|quote} ({value}) es posterior al final {of|occasion} ({end}).\n¿Quería decir {fixed|quote}?\n?? Corrija la fecha u omita el campo.",
  "after-closing":
    "{field|quote} ({value}) es posterior al cierre de la inscripción ({closes}): nadie podrá pagar ese precio tan tarde.\nCorrija una de las dos fechas.",
  "after-closing.early":
    "{field|quote} ({value}) no es anterior al fin del precio completo ({until}): nadie pagaría este.\nCorrija una de las dos fechas.",
  "year-before-start":
    "{field|quote} ({value}) es más de un año anterior al comienzo {of|occasion} ({start}).\n¿Quería decir {fixed|quote}?\n?? Corrija la fecha u omita el campo.",
  "outside-hours.before":
    "Esta franja ({time}) empieza antes que el evento ({start}).\nCorrija su horario, o «start» en event.md.",
  "outside-hours.after":
    "Esta franja ({time}) se prolonga más allá del final del evento ({end}).\nCorrija su horario, o «end» en event.md.",
  "outside-hours.over":
    "Esta franja ({time}) empieza cuando el evento ya ha terminado ({end}).\nCorrija su horario, o «end» en event.md.",
  "same-name":
    "Hay otra persona que también se llama {name|quote} ({other}).\nSi es la misma, conserve uno solo de los dos archivos; si no, distíngalas por el nombre.",
  "same-name.team":
    "{name|quote} tiene también un archivo ({other}).\nSi es la misma persona, escriba «speaker: {id}» en lugar del nombre: así tendrá una sola página; si no, distíngalas por el nombre.",
  "similar-words":
    "{value|quote} se escribe {usual|quote} en otra parte ({other}): parecerían dos cosas distintas.\nEscriba: {usual}",
  "unrecorded-change":
    "{title|quote} ha cambiado desde el último registro: {aspects|aspect}.\nSi el cambio es intencionado, ejecute: npm run record",
  "unrecorded-change.new-translation":
    "{title|quote} está traducido a {language|quote}, y el registro aún no lo sabe.\nUna vez publicado, ejecute: npm run record",
  "unrecorded-change.translation":
    "{title|quote} dice en {language|quote} otra cosa que en el último registro.\nSi el cambio es intencionado, ejecute: npm run record",
  "long-slot":
    "Esta franja dura más de 14 horas ({hours}).\nCorrija su final, o divídala en varias franjas.",
  "unwanted-recording":
    "De esta sesión se dice que no se graba, y entre sus materiales hay una grabación.\nPregunte a quien la dio y quite una de las dos cosas.",
  "missing-recording":
    "La grabación de esta sesión se da por publicada, y no hay ninguna entre sus materiales.\nAñádala ahí, con «kind: recording»; mientras no esté, escriba: recording: yes",
  "private-file":
    "Son opiniones enviadas solo a ustedes, y aquí se publicarían.\nMueva este archivo a {place}",
  "security-expired":
    "security.txt ha caducado ({value}): quien encuentre un fallo de seguridad ya no debe fiarse de él.\nCompruebe que su contacto sigue respondiendo y ponga una fecha nueva, de aquí a un año como máximo.",
  "security-far":
    "security.txt caduca dentro de más de un año ({value}), y la RFC 9116 pide menos.\nPonga una fecha de aquí a un año como máximo, y revíselo entonces.",
  "shifted-accent":
    'Con el color {from} habría textos ilegibles; en su lugar se usa {to}.\nElija otro color, o escriba el que se usa: "{to}"',
  "big-file":
    "Este archivo supera los {most} MiB: alojamientos como Cloudflare lo rechazan, y los visitantes lo esperan.\nRedúzcalo, o enlace a un lugar pensado para ello, como una plataforma de vídeo.",
  "heavy-style":
    "Estos estilos añaden {weight} kB a cada página, una vez comprimidos; con más de {most} kB los visitantes esperan.\nQuite lo que ninguna página use y escriba url(media/NOMBRE) para las imágenes incluidas en el archivo.",
  "heavy-font":
    "La fuente {value|quote} pesa {weight} kB; a partir de {most} kB los visitantes ven tarde sus letras.\nQuite las letras que ninguna página necesita: pyftsubset NAME.ttf --flavor=woff2 --unicodes=U+0020-024F,U+2000-206F,U+20AC",
  "lacking-letters":
    "A la fuente {value|quote} le faltan letras del idioma {language|quote}: {letters}. Los navegadores las toman de otra fuente.\nConsiga la fuente con esas letras o elija otra.",
  "blocked-by-policy":
    "La política de seguridad del sitio prohíbe esto en una página: {value|quote}.\nPonga los scripts y los estilos en archivos aparte, junto a este, y no cargue nada de fuera.",
  "long-title":
    "El título tiene {length} caracteres; las pestañas y los buscadores muestran: {cut}\nAñada un «short_title».",

  // Lists: what stands between their words, and the end of one that is too long
  "list.and": "y",
  "list.or": "o",
  "list.more": "{words}… ({count} en total)",

  // {kind|none}: that there is none of a kind
  "word.none.speaker": "Ningún ponente",
  "word.none.member": "Ninguna persona",
  "word.none.session": "Ninguna sesión",
  "word.none.theme": "Ningún tema",
  "word.none.organisation": "Ninguna organización",
  "word.none.organiser": "Ninguna organización ni persona",
  "word.none.venue": "Ningún lugar",
  "word.none.room": "Ninguna sala",
  "word.none.track": "Ninguna línea temática",
  "word.none.level": "Ningún nivel de colaboración",
  "word.none.comment": "Ningún comentario",
  "word.none.event": "Ningún evento",
  "word.none.page": "Ninguna página",
  "word.none.term": "Ningún término",
  "word.none.slot": "Ninguna franja con `id`",
  "word.none.day": "Ningún día",
  "word.none.news": "Ninguna noticia",

  // {kind|many}: all of a kind
  "word.many.speaker": "Ponentes",
  "word.many.member": "Personas",
  "word.many.session": "Sesiones",
  "word.many.theme": "Temas",
  "word.many.organisation": "Organizaciones",
  "word.many.organiser": "Organizaciones y personas",
  "word.many.venue": "Lugares",
  "word.many.room": "Salas",
  "word.many.track": "Líneas temáticas",
  "word.many.level": "Niveles",
  "word.many.comment": "Comentarios",
  "word.many.event": "Eventos",
  "word.many.page": "Páginas",
  "word.many.term": "Términos",
  "word.many.slot": "Franjas",
  "word.many.day": "Días",
  "word.many.news": "Noticias",

  // {also|shape}
  "word.shape.list": "una lista",
  "word.shape.map": "un grupo de campos",

  // {of|occasion}: what has a start and an end
  "word.occasion.event": "del evento",
  "word.occasion.session": "de la sesión",

  // {aspects|aspect}: what has changed since it was recorded
  "word.aspect.added": "es nuevo",
  "word.aspect.removed": "ya no está",
  "word.aspect.id": "su identificador",
  "word.aspect.time": "su horario",
  "word.aspect.place": "su lugar",
  "word.aspect.room": "su sala",
  "word.aspect.status": "su estado",
  "word.aspect.text": "su texto",
};
