/** What problems say to organisers, in French. Spaces before ; ! ? : and inside « » do not break. */
import type { Aspect, Noun, Phrase, Phrases, Shape } from "../en/problems.ts";

const nouns: Record<Noun, readonly [none: string, many: string]> = {
  speaker: ["Aucun intervenant", "Les intervenants"],
  session: ["Aucune session", "Les sessions"],
  theme: ["Aucun thème", "Les thèmes"],
  organisation: ["Aucune organisation", "Les organisations"],
  venue: ["Aucun lieu", "Les lieux"],
  room: ["Aucune salle", "Les salles"],
  track: ["Aucun parcours", "Les parcours"],
  level: ["Aucun niveau de partenariat", "Les niveaux"],
  comment: ["Aucun commentaire", "Les commentaires"],
  event: ["Aucun événement", "Les événements"],
  page: ["Aucune page", "Les pages"],
  term: ["Aucun terme", "Les termes"],
  slot: ["Aucun créneau avec un `id`", "Les créneaux"],
};

const occasions: Record<"event" | "session", string> = {
  event: "de l’événement",
  session: "de la session",
};

const shapes: Record<Shape, string> = {
  text: "un texte",
  list: "une liste",
  map: "un groupe de champs",
};

const aspectWords: Record<Aspect, string> = {
  added: "c’est nouveau",
  removed: "c’est supprimé",
  id: "son identifiant",
  time: "son horaire",
  place: "son lieu",
  room: "sa salle",
  status: "son statut",
  text: "son texte",
};

const count = (number: number): string => new Intl.NumberFormat("fr").format(number);

const quote = (text: string): string =>
  `« ${text.length > 100 ? `${Array.from(text).slice(0, 80).join("")}…` : text} »`;

const didYouMean = (nearest: string | undefined): string | undefined =>
  nearest === undefined ? undefined : `Vouliez-vous dire ${quote(nearest)} ?`;

const some = (words: readonly string[]): string =>
  words.length > 12
    ? `${words.slice(0, 12).join(", ")} … (${words.length} en tout)`
    : words.join(", ");

const lines = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.filter((part) => part !== undefined).join("\n") || undefined;

const write = (fixed: string | undefined): string | undefined =>
  fixed === undefined ? undefined : `Écrivez : ${fixed}`;

/** A number with the decimal comma: `23,5`. */
const decimal = (number: number): string => String(number).replace(".", ",");

const precisions: Record<string, string> = {
  minute: "`2013-06-11T13:30`",
  day: "`2013-06-11`",
  month: "`2013-06`",
};

const dateForms = (allowed: readonly string[]): string =>
  `Écrivez ${allowed.map((precision) => precisions[precision] ?? precision).join(" ou ")}.`;

const archiveHint = (event: string): string =>
  `Reprenez-le dans git, ou archivez de nouveau l’événement : npm run archive -- ${event}`;

export const fr: Phrases = {
  "bad-encoding.utf8": (): Phrase => [
    "Ce fichier n’est pas un texte en UTF-8.",
    "Ouvrez-le dans un éditeur de texte et enregistrez-le de nouveau avec l’encodage UTF-8.",
  ],
  "bad-encoding.control": ({ character }): Phrase => [
    `Un caractère de contrôle invisible se trouve ici (${character}).`,
    "Supprimez-le, puis retapez ce qu’il remplace.",
  ],
  "bad-encoding.noncharacter": ({ character }): Phrase => [
    `Un code invisible, qui ne désigne aucun caractère, se trouve ici (${character}).`,
    "Supprimez-le, puis retapez ce qui était voulu.",
  ],
  "bad-encoding.escape": ({ value, character }): Phrase => [
    `Entre guillemets doubles, ${quote(value)} donne un caractère qu’aucun texte ne peut contenir (${character}).`,
    "Tapez le caractère voulu, ou doublez la barre oblique inverse si elle fait partie du texte.",
  ],
  "bad-encoding.reference": ({ value, character }): Phrase => [
    `${quote(value)} donne un caractère qu’aucun texte ne peut contenir (${character}).`,
    `Tapez le caractère voulu. Pour montrer le code lui-même, écrivez : \`${value}\``,
  ],
  "bad-encoding.strange-name": ({ character }): Phrase => [
    `Le nom de ce fichier ou de ce dossier contient un caractère invisible (${character}).`,
    "Renommez-le, avec des lettres sans accent, des chiffres et des traits d’union.",
  ],
  "bad-encoding.name": (): Phrase => [
    "Le nom de ce fichier ou de ce dossier n’est pas en UTF-8.",
    "Renommez-le, avec des lettres sans accent, des chiffres et des traits d’union.",
  ],
  "bad-yaml.tab": (): Phrase => [
    "Cette ligne est en retrait avec une tabulation.",
    "Faites les retraits avec des espaces : deux à chaque pas.",
  ],
  "bad-yaml.quote": (): Phrase => [
    "Le texte entre guillemets qui commence ici ne finit pas où il devrait.",
    'Mettez tout le texte entre guillemets droits doubles, et écrivez \\" pour un guillemet à l’intérieur.',
  ],
  "bad-yaml.bracket": (): Phrase => [
    "Le crochet ou l’accolade qui s’ouvre ici n’est pas bien fermé.",
    "Fermez-le sur la même ligne, avec une virgule entre les éléments : [premier, second].",
  ],
  "bad-yaml.escape": (): Phrase => [
    "Entre guillemets doubles, la barre oblique inverse annonce un caractère spécial, et celui-ci est inconnu.",
    "Prenez des guillemets simples, ou doublez la barre oblique inverse.",
  ],
  "bad-yaml.reserved": ({ character, fixed }): Phrase => [
    `Un texte ne peut pas commencer par ${quote(character)} sans guillemets.`,
    write(fixed),
  ],
  "bad-yaml.conflict": (): Phrase => [
    "Deux versions de ce fichier ne sont pas réunies : toutes deux sont là, entre <<<<<<< et >>>>>>>.",
    "Gardez ce qui est juste, et supprimez ces lignes.",
  ],
  "bad-yaml.depth": (): Phrase => [
    "Les choses sont ici imbriquées les unes dans les autres, plus qu’il n’est utile.",
    "Cherchez des crochets ou des espaces en trop.",
  ],
  "too-long.file": ({ most }): Phrase => [
    `Ce fichier compte plus de ${count(most)} caractères.`,
    "Est-ce le bon ? Répartissez-le en plusieurs fichiers ; ce qui se télécharge va dans « media ».",
  ],
  "too-long.line": ({ most }): Phrase => [
    `Cette ligne compte plus de ${count(most)} caractères.`,
    "Coupez-la à la fin d’un paragraphe ou d’une phrase.",
  ],
  "too-long.word": ({ most }): Phrase => [
    `Plus de ${count(most)} caractères se suivent ici sans une espace.`,
    "Est-ce une image ou un fichier écrit en lettres ? Mettez-le dans « media » avec un lien.",
  ],
  "too-long.text": ({ most }): Phrase => [
    `Ce texte compte plus de ${count(most)} caractères.`,
    "Faites-en plusieurs pages, ou un document dans « media » vers lequel mène un lien.",
  ],
  "too-long.list": ({ most }): Phrase => [
    `Cette liste compte plus de ${count(most)} éléments.`,
    "Retirez ce qui s’y trouve par erreur.",
  ],
  "too-deep": ({ most }): Phrase => [
    `Dans ce paragraphe, citations, listes, gras ou italiques sont imbriqués à plus de ${count(most)} niveaux.`,
    "Cherchez des > * _ ou des espaces en trop ; une barre oblique inverse devant un signe (\\*) en fait un signe ordinaire.",
  ],
  "too-many.headings": ({ most }): Phrase => [
    `Ce texte compte plus de ${count(most)} titres ; voici le premier de trop.`,
    "Faites-en plusieurs pages, ou changez des titres en simples paragraphes.",
  ],
  "too-many.notes": ({ most }): Phrase => [
    `Ce texte compte plus de ${count(most)} notes et appels de note ; voici le premier de trop.`,
    "Faites-en plusieurs pages, ou mettez des notes dans le texte.",
  ],
  "bad-yaml.item": (): Phrase => [
    "Un élément de liste commence par un trait d’union suivi d’une espace.",
    "Écrivez « - » et une espace au début de la ligne.",
  ],
  "bad-yaml.space": ({ fixed }): Phrase => [
    "Après le deux-points d’un champ, il faut une espace.",
    write(fixed),
  ],
  "bad-yaml.duplicate": ({ field }): Phrase => [
    `Le champ ${quote(field)} est écrit deux fois.`,
    "Gardez l’un des deux.",
  ],
  "bad-yaml.tag": (): Phrase => [
    "Un texte qui commence par « ! » doit être entre guillemets.",
    "Mettez le texte entre guillemets droits doubles.",
  ],
  "bad-yaml.alias": (): Phrase => [
    "Un texte qui commence par « * » ou « & » doit être entre guillemets.",
    "Mettez le texte entre guillemets droits doubles.",
  ],
  "bad-yaml.documents": (): Phrase => [
    "Un second document commence après cette ligne.",
    "Retirez la ligne « --- ».",
  ],
  "bad-yaml.indent": (): Phrase => [
    "Cette ligne n’a pas le même retrait que celles avec lesquelles elle va.",
    "Les champs d’une même chose sont alignés ; ce qui leur appartient est en retrait de deux espaces.",
  ],
  "bad-yaml.form": (): Phrase => [
    "Cette ligne n’est pas lisible comme du YAML.",
    "Écrivez « champ: valeur », avec une espace après le deux-points.",
  ],
  "unquoted-colon": ({ fixed }): Phrase => [
    "Un texte qui contient un deux-points suivi d’une espace doit être entre guillemets.",
    write(fixed),
  ],
  "swallowed-comment": ({ fixed }): Phrase => [
    "Ce qui suit « # » est pris pour un commentaire et serait perdu.",
    lines(write(fixed), "Un vrai commentaire a une espace après le signe : # comme ceci."),
  ],
  "no-front-matter.none": ({ example }): Phrase => [
    "Ce fichier ne commence pas par ses champs entre deux lignes « --- ».",
    `Commencez-le ainsi :\n---\n${example}: …\n---`,
  ],
  "no-front-matter.unclosed": (): Phrase => [
    "Les champs qui commencent ici ne sont pas fermés par une seconde ligne « --- ».",
    "Mettez une ligne « --- » entre les champs et le texte.",
  ],
  "front-matter-language": ({ name }): Phrase => [
    `Les champs sont écrits en ${quote(name)} ; seul le YAML est lu.`,
    "Commencez le fichier par « --- » seul.",
  ],
  "unknown-field": ({ field, nearest, known }): Phrase => [
    `Il n’y a pas de champ ${quote(field)} ici.`,
    lines(
      didYouMean(nearest),
      known.length > 0 ? `Champs possibles : ${known.join(", ")}.` : undefined,
    ),
  ],
  "unknown-field.taken": ({ field, nearest }): Phrase => [
    `Il n’y a pas de champ ${quote(field)} ici, et ${quote(nearest)} est déjà là.`,
    "Gardez l’un des deux, sous le bon nom.",
  ],
  "unknown-field.comma": ({ field, fixed }): Phrase => [
    `Il n’y a pas de champ ${quote(field)} ici : entre accolades, une virgule commence un nouveau champ.`,
    lines("Mettez entre guillemets un texte qui contient une virgule.", write(fixed)),
  ],
  "missing-field": ({ field, tba }): Phrase => [
    `Il manque le champ ${quote(field)}.`,
    tba
      ? `Ajoutez-le ; s’il n’est pas encore connu : ${field}: tba`
      : `Ajoutez une ligne « ${field}: … ».`,
  ],
  "missing-field.empty": (): Phrase => [
    "Ce fichier n’a pas de champs.",
    "Écrivez-les (« champ: valeur »), ou supprimez le fichier.",
  ],
  "missing-field.file": ({ file }): Phrase => [
    `Il manque le fichier ${file}.`,
    "Créez-le : tout site et tout événement commencent par lui.",
  ],
  "missing-field.slot-title": ({ count }): Phrase => [
    count === 0
      ? "Ce créneau n’a ni titre, ni session qui lui en donne un."
      : "Ce créneau a plusieurs sessions, mais pas de titre.",
    "Ajoutez une ligne « title: … ».",
  ],
  "missing-field.url-or-media": (): Phrase => [
    "Il faut ici l’un des deux champs « url » et « media », et un seul.",
    "« url » est une adresse ailleurs, « media » un fichier d’un dossier media.",
  ],
  "wrong-type": ({ field, expected, fixed, fields }): Phrase => [
    `${field === undefined ? "Ceci" : quote(field)} devrait être ${shapes[expected]}.`,
    expected === "text"
      ? "Si le texte commence par un crochet, mettez-le entre guillemets."
      : fields.length > 0
        ? `${expected === "list" ? "Chacun de ses éléments a les champs" : "Ses champs"} : ${some(fields)}.`
        : write(fixed),
  ],
  "wrong-type.entries": (): Phrase => [
    "Ce fichier devrait contenir des entrées, chacune sous son identifiant.",
    "Commencez-le ainsi :\nun-identifiant:\n  name: …",
  ],
  "wrong-type.slots": (): Phrase => [
    "Une journée est une liste de créneaux, chacun avec ses champs.",
    "Écrivez-les ainsi :\n- time: 13:30–14:00\n  title: …",
  ],
  "wrong-type.one-line": (): Phrase => [
    "Ce texte devrait tenir sur une ligne.",
    "Réunissez ses lignes.",
  ],
  "wrong-type.whole-number": ({ value }): Phrase => [
    `${quote(value)} n’est pas un nombre entier.`,
    "Écrivez seulement des chiffres : 120",
  ],
  "wrong-type.number": ({ value, fixed }): Phrase => [
    `${quote(value)} n’est pas un nombre.`,
    write(fixed) ?? "Écrivez-le en chiffres, avec un point : 12.50",
  ],
  "wrong-type.boolean": ({ value, fixed }): Phrase => [
    `${quote(value)} devrait être true (oui) ou false (non).`,
    write(fixed),
  ],
  "bad-value": ({ value, nearest, words, also }): Phrase => [
    `${quote(value)} n’est pas possible ici.`,
    lines(
      didYouMean(nearest),
      `Valeurs possibles : ${some(words)}${also === undefined ? "" : `, ou ${shapes[also]}`}.`,
    ),
  ],
  "bad-value.tba": ({ value }): Phrase => [
    `${quote(value)} n’est pas possible ici.`,
    "Omettez le champ tant qu’il n’est pas connu.",
  ],
  "bad-value.itself": ({ value }): Phrase => [
    `${quote(value)} renvoie à soi-même.`,
    "Indiquez-en un autre, ou retirez le champ.",
  ],
  "bad-value.contact": ({ value }): Phrase => [
    `${quote(value)} n’est ni une adresse électronique, ni l’adresse d’une page.`,
    "Écrivez par exemple : contact@example.org ou https://example.org/contact",
  ],
  "bad-value.language": ({ value }): Phrase => [
    `${quote(value)} n’est pas une étiquette de langue.`,
    "Écrivez par exemple : fr, en, pt-BR.",
  ],
  "bad-value.timezone": ({ value, nearest }): Phrase => [
    `${quote(value)} n’est pas un fuseau horaire.`,
    didYouMean(nearest) ?? "Écrivez un continent et une ville : Europe/Paris",
  ],
  "bad-value.currency": ({ value, nearest }): Phrase => [
    `${quote(value)} n’est pas le code d’une monnaie.`,
    didYouMean(nearest) ?? "Écrivez trois majuscules : EUR",
  ],
  "bad-value.email": ({ value }): Phrase => [
    `${quote(value)} n’est pas une adresse électronique.`,
    "Écrivez par exemple : contact@example.org",
  ],
  "bad-value.too-small": ({ value, least }): Phrase => [
    `${value} est trop petit.`,
    `Écrivez un nombre à partir de ${least}.`,
  ],
  "bad-value.range": ({ value, least, most }): Phrase => [
    `${value} est hors limites.`,
    `Écrivez un nombre de ${least} à ${most}.`,
  ],
  "bad-value.session-and-sessions": (): Phrase => [
    "Un créneau a « session » ou « sessions », pas les deux.",
    "Mettez-les toutes sous « sessions ».",
  ],
  "bad-value.about": ({ value }): Phrase => [
    `${quote(value)} ne dit pas sur quoi porte le commentaire.`,
    "Écrivez session:ID, theme:ID ou page:ID ; rien pour l’événement.",
  ],
  "bad-value.reply-circle": ({ ids }): Phrase => [
    `Ces commentaires se répondent en cercle : ${ids.join(", ")}.`,
    "Retirez « reply_to » de celui qui est venu le premier.",
  ],
  "bad-value.reply-elsewhere": ({ answered, meant }): Phrase => [
    `${quote(answered)}, auquel ce commentaire répond, porte sur ${meant ?? "l’événement"}.`,
    "Retirez « about » : une réponse porte sur ce à quoi elle répond.",
  ],
  "bad-value.colour": ({ value }): Phrase => [
    `${quote(value)} n’est pas une couleur.`,
    'Écrivez une couleur CSS, entre guillemets : "#005a5b"',
  ],
  "bad-value.picture": () => [
    "Cette image est illisible : le fichier est abîmé, ou n’est pas une image.",
    "Ouvrez-la sur votre ordinateur et exportez-la à nouveau en JPEG, PNG, WebP ou SVG.",
  ],
  "bad-value.picture-kind": () => [
    "Les navigateurs n’affichent pas cette sorte d’image.",
    "Exportez-la en JPEG, PNG, WebP ou SVG. Les téléphones enregistrent du HEIC même sous le nom d’un JPEG.",
  ],
  "bad-value.path": ({ value, fixed }): Phrase => [
    `${quote(value)} n’est pas un chemin de ce site.`,
    write(fixed) ?? "Écrivez un seul chemin, sans motif : /ancienne/page/",
  ],
  "bad-value.circle": ({ value }): Phrase => [
    `Cette redirection tourne en rond : elle ramène à ${value}.`,
    "Menez-la vers une page qui existe.",
  ],
  "bad-value.menu": ({ value }): Phrase => [
    `${quote(value)} n’est ni une adresse, ni un chemin de ce site.`,
    "Écrivez https://… ou /un/chemin/.",
  ],
  "bad-value.day": ({ value, fixed }): Phrase => [
    `${quote(value)} n’est pas le nom du fichier d’une journée.`,
    fixed === undefined
      ? "Le fichier d’une journée porte sa date : 2013-06-11.yaml"
      : `Renommez-le en ${fixed}`,
  ],
  "bad-date.form": ({ value, fixed, allowed }): Phrase => [
    `${quote(value)} n’est pas écrit comme une date.`,
    write(fixed) ?? dateForms(allowed),
  ],
  "bad-date.precision": ({ value, allowed }): Phrase => [
    `${quote(value)} est une date d’une autre sorte que celle attendue ici.`,
    dateForms(allowed),
  ],
  "bad-date.no-such-date": ({ value }): Phrase => [
    `La date ${value} n’existe pas.`,
    "Regardez un calendrier : ce mois n’a pas ce jour.",
  ],
  "bad-date.no-such-time": ({ value }): Phrase => [
    `L’heure de ${quote(value)} n’existe pas.`,
    "Les heures vont de 00 à 23, les minutes de 00 à 59.",
  ],
  "bad-time.form": ({ value, fixed }): Phrase => [
    `${quote(value)} n’est pas un horaire.`,
    write(fixed) ?? "Écrivez par exemple : 13:30–14:00 ou 13h30–14h",
  ],
  "bad-time.hours": ({ value }): Phrase => [
    `Une heure de ${quote(value)} n’existe pas.`,
    "Les heures vont de 0 à 24, et jusqu’à 35 pour ce qui commence après minuit.",
  ],
  "bad-time.minutes": ({ value }): Phrase => [
    `Les minutes de ${quote(value)} n’existent pas.`,
    "Les minutes vont de 00 à 59.",
  ],
  "bad-time.equal": ({ value }): Phrase => [
    `${quote(value)} finit quand il commence.`,
    "Donnez une fin ; si elle n’est pas connue, omettez-la : 19h–",
  ],
  "bad-time.order": ({ value }): Phrase => [
    `${quote(value)} finit avant de commencer.`,
    "Après minuit, écrivez les deux heures à partir de 24 : 25:00–26:00",
  ],
  "bad-time.backwards": ({ value, hours, fixed, overnight }): Phrase => [
    `${quote(value)} finit avant de commencer : jusqu’au lendemain, cela ferait ${decimal(hours)} heures.`,
    lines(
      fixed.length > 0 ? write(fixed.join(" ou ")) : undefined,
      overnight === undefined
        ? undefined
        : `S’il dure vraiment jusqu’au lendemain, écrivez : ${overnight}`,
    ),
  ],
  "dst-gap": ({ value, zone }): Phrase => [
    `${value} n’existe pas dans le fuseau ${zone} : on passe à l’heure d’été cette nuit-là.`,
    "Choisissez un horaire avant ou après cette heure.",
  ],
  "bad-url.space": ({ value }): Phrase => [
    `L’adresse ${quote(value)} contient une espace.`,
    "Retirez l’espace, ou écrivez %20.",
  ],
  "bad-url.no-scheme": ({ value }): Phrase => [
    `L’adresse ${quote(value)} ne dit pas comment y aller.`,
    write(`https://${value}`),
  ],
  "bad-url.form": ({ value }): Phrase => [
    `${quote(value)} n’est pas une adresse.`,
    "Écrivez par exemple : https://example.org/page",
  ],
  "bad-url.scheme": ({ value, nearest }): Phrase => [
    `Une adresse comme ${quote(value)} n’est pas permise ici.`,
    didYouMean(nearest) ?? "Les adresses commencent par https:, http:, mailto:, tel: ou geo:.",
  ],
  "bad-url.https": ({ value }): Phrase => [
    `L’adresse ${quote(value)} pourrait être changée en chemin par d’autres.`,
    write(value.replace(/^http:/i, "https:")),
  ],
  "bad-url.query": ({ value }): Phrase => [
    `L’adresse du site ${quote(value)} doit finir par son dossier.`,
    "Retirez ce qui commence par ? ou #.",
  ],
  "bad-url.empty": (): Phrase => [
    "Ce lien ne mène nulle part : il n’a pas d’adresse.",
    "Écrivez l’adresse entre les parenthèses, ou retirez le lien.",
  ],
  "bad-url.absolute-path": ({ value }): Phrase => [
    `L’adresse ${quote(value)} ne vaudrait plus si le site changeait de dossier.`,
    "Écrivez page:ID, session:ID… pour une page du site, ou le nom d’un fichier de media.",
  ],
  "bad-url.external-picture": ({ value }): Phrase => [
    `L’image ${quote(value)} serait demandée à un autre site.`,
    "Mettez le fichier dans le dossier media de l’événement et écrivez son nom.",
  ],
  "bad-id.written": ({ value, fixed }): Phrase => [
    `${quote(value)} ne peut pas servir d’identifiant.`,
    lines(
      write(fixed),
      "Un identifiant est fait de lettres minuscules sans accent, de chiffres et de traits d’union.",
    ),
  ],
  "bad-id.file": ({ value, fixed }): Phrase => [
    `Le nom ${quote(value)} ne peut pas servir d’identifiant, donc d’adresse.`,
    lines(
      `Renommez-le en ${fixed}`,
      "Un nom est fait de lettres minuscules sans accent, de chiffres et de traits d’union.",
    ),
  ],
  "duplicate-id.key": ({ value }): Phrase => [
    `${quote(value)} est décrit deux fois dans ce fichier.`,
    "Gardez l’un des deux, ou renommez-en un.",
  ],
  "duplicate-id.slot": ({ value, other }): Phrase => [
    `${quote(value)} est déjà l’identifiant d’un autre créneau ou d’une session (${other}).`,
    "Donnez à celui-ci un autre « id ».",
  ],
  "duplicate-id.level": ({ value }): Phrase => [
    `Un autre niveau de partenariat s’appelle déjà ${quote(value)}.`,
    "Donnez à celui-ci un autre « id ».",
  ],
  "unknown-reference": ({ kind, value, nearest, known, where }): Phrase => [
    `${nouns[kind][0]} ne s’appelle ${quote(value)}.`,
    lines(
      didYouMean(nearest),
      known.length > 0
        ? `${nouns[kind][1]} sont dans ${where} : ${some(known)}.`
        : `Il n’y a encore rien dans ${where}.`,
    ),
  ],
  "unknown-reference.no-venue": ({ value }): Phrase => [
    `La salle ${quote(value)} n’est dans aucun lieu : l’événement n’en a pas encore.`,
    "Donnez à l’événement ou au créneau un « venue » de data/venues.yaml.",
  ],
  "unknown-reference.fragment": ({ value, on, nearest, known }): Phrase => [
    `Rien ne porte le nom ${quote(value)} ${on === undefined ? "sur cette page" : `sur la page ${quote(on)}`}.`,
    lines(
      didYouMean(nearest),
      known.length > 0
        ? `Endroits possibles : ${some(known)}.`
        : "Retirez ce qui commence par « # ».",
    ),
  ],
  "broken-archive.unreadable": ({ event }): Phrase => [
    "Ce fichier n’est pas la liste d’une archive.",
    archiveHint(event),
  ],
  "broken-archive.missing": ({ event }): Phrase => [
    `Ce fichier manque dans l’archive de ${quote(event)}.`,
    archiveHint(event),
  ],
  "broken-archive.changed": ({ event }): Phrase => [
    `Ce fichier n’est plus ce qu’il était quand ${quote(event)} a été archivé.`,
    archiveHint(event),
  ],
  "broken-archive.unexpected": ({ event }): Phrase => [
    `Ce fichier n’est pas de l’archive de ${quote(event)}.`,
    `Supprimez-le. ${archiveHint(event)}`,
  ],
  "broken-archive.no-event": ({ event }): Phrase => [
    `Il y a une archive de ${quote(event)}, mais pas d’événement de ce nom.`,
    `Remettez content/${event}/, dont l’agenda a besoin, ou supprimez archive/${event}/.`,
  ],
  "moved-archive": ({ event, address }): Phrase => [
    `Les pages archivées de ${quote(event)} portent l’adresse ${address}, qui n’est plus celle du site.`,
    `Archivez de nouveau l’événement : npm run archive -- ${event}`,
  ],
  "missing-media": ({ value, nearest, where }): Phrase => [
    `Il n’y a pas de fichier ${quote(value)}.`,
    lines(didYouMean(nearest), `On l’a cherché dans ${where.join(" et ")}.`),
  ],
  "end-before-start": ({ start, end }): Phrase => [
    `La fin (${end}) n’est pas après le début (${start}).`,
    "Corrigez l’un des deux.",
  ],
  "uneven-dates.end": ({ start, end }): Phrase => [
    `Le début (${start}) a un jour, la fin (${end}) n’a qu’un mois.`,
    "Écrivez le jour de la fin ou, tant qu’il n’est pas connu : tba",
  ],
  "uneven-dates.start": ({ start, end, month }): Phrase => [
    `La fin (${end}) a un jour, le début (${start}) n’a qu’un mois.`,
    `Écrivez le jour du début ou, tant qu’il n’est pas connu, le mois seul de la fin : ${month}`,
  ],
  "end-without-start": ({ end, month }): Phrase => [
    `La fin est connue (${end}), mais pas le début.`,
    `Écrivez le début, son mois au moins (${month}), ou, pour la fin aussi : tba`,
  ],
  "programme-without-start": ({ day }): Phrase => [
    `Le programme a la journée ${day} ; les pages de l’événement disent que sa date est à confirmer.`,
    `Écrivez le début, son jour au moins : ${day}`,
  ],
  "outside-event": ({ date, start, end }): Phrase => [
    `La journée ${date} n’est pas dans les dates de l’événement (du ${start} au ${end}).`,
    "Renommez le fichier, ou corrigez « start » et « end » dans event.md.",
  ],
  "session-outside-slot": ({ time, slot }): Phrase => [
    `L’horaire de la session, ${time}, n’est pas dans son créneau (${slot}).`,
    "Corrigez l’horaire de la session ou celui du créneau.",
  ],
  "scheduled-twice": ({ session, other }): Phrase => [
    `La session ${quote(session)} est déjà dans un autre créneau (${other}).`,
    "Une session donnée deux fois a deux fichiers : copiez le sien sous un autre nom.",
  ],
  "scheduled-twice.slot": ({ session }): Phrase => [
    `La session ${quote(session)} est deux fois dans ce créneau.`,
    "Gardez l’une des deux.",
  ],
  "unexpected-file": ({ fixed }): Phrase => [
    "Aucun fichier n’est attendu ici, et rien n’en serait fait.",
    fixed === undefined
      ? "Mettez-le là où il a sa place, ou supprimez-le."
      : `Renommez-le en ${fixed}`,
  ],
  "unexpected-file.folder": ({ fixed }): Phrase => [
    "Aucun dossier n’est attendu ici, et rien ne serait fait de ses fichiers.",
    fixed === undefined
      ? "Mettez ses fichiers là où ils ont leur place, ou supprimez-le."
      : `Mettez ses fichiers dans ${fixed}/`,
  ],
  "duplicate-address": ({ url, other }): Phrase => [
    `L’adresse ${url} est déjà prise par ${other}.`,
    "Renommez l’un des deux.",
  ],
  "duplicate-address.own": ({ url }): Phrase => [
    `Parvis fait lui-même une page à l’adresse ${url}.`,
    "Donnez un autre nom à ce fichier.",
  ],
  "dead-link": ({ value }): Phrase => [
    `Il n’y a rien de ce site à l’adresse ${quote(value)}.`,
    "Vérifiez l’adresse de la page ou du fichier dont il s’agit.",
  ],
  "against-policy.inline": ({ value }): Phrase => [
    `La politique de sécurité du site interdit les scripts et les styles écrits dans une page : ${quote(value)}.`,
    "Utilisez les classes du site, ou retirez-le.",
  ],
  "against-policy.source": ({ value }): Phrase => [
    `La politique de sécurité du site interdit ${quote(value)}.`,
    "Les pages ne chargent rien d’ailleurs et n’ont pas de cadre : mettez le fichier dans un dossier media, ou faites un lien.",
  ],
  "broken-template": ({ message }): Phrase => [
    `Ce gabarit ne peut pas être rendu : ${message}`,
    undefined,
  ],
  "duplicate-address.redirect": ({ url, other }): Phrase => [
    `L’adresse ${url} est en service (${other}) : aucune redirection ne peut en partir.`,
    "Retirez cette ligne, ou renommez la page.",
  ],
  "room-overlap": ({ room, first, second, other }): Phrase => [
    `${quote(second)} est dans la salle ${quote(room)} en même temps que ${quote(first)} (${other}).`,
    "Changez la salle ou l’horaire de l’un des deux.",
  ],
  "speaker-double-booked": ({ speaker, first, second, other }): Phrase => [
    `${speaker} est dans ${quote(second)} en même temps que dans ${quote(first)} (${other}).`,
    "Déplacez l’un des deux, ou corrigez qui intervient.",
  ],
  "unscheduled-session": ({ id }): Phrase => [
    "Cette session n’est dans aucun créneau du programme.",
    `Ajoutez-la à un créneau (« session: ${id} ») ; d’ici là, elle est annoncée sans horaire.`,
  ],
  "unused-speaker": ({ id }): Phrase => [
    "Cette personne n’intervient dans aucune session.",
    `Ajoutez-la à une session (« speakers: [${id}] »), ou supprimez le fichier.`,
  ],
  "unused-theme": ({ id }): Phrase => [
    "Ce thème n’est dans aucun créneau ni aucune session.",
    `Ajoutez-le à un atelier (« themes: [${id}] »), ou supprimez le fichier.`,
  ],
  "raw-html": ({ value }): Phrase => [
    `Le HTML n’est pas rendu : ${quote(value)} s’affiche tel quel.`,
    "Écrivez-le en Markdown : **gras**, *italique*, [un lien](https://example.org).",
  ],
  "no-alt": ({ value }): Phrase => [
    `L’image ${quote(value)} n’a pas de description pour qui ne la voit pas.`,
    write(`![Ce que montre l’image](${value})`),
  ],
  "placeholder.tba": ({ value }): Phrase => [
    `${quote(value)} serait affiché tel quel.`,
    "Omettez le champ tant qu’il n’est pas connu.",
  ],
  "no-alt.field": (): Phrase => [
    "L’image de l’événement n’a pas de description pour qui ne la voit pas.",
    "Ajoutez une ligne « image_alt: … » qui dit ce qu’elle montre.",
  ],
  placeholder: ({ value }): Phrase => [
    `${quote(value)} ressemble à un texte qui reste à écrire.`,
    "Écrivez-le, ou mettez tba là où le format le permet.",
  ],
  "registration-closes-after-end": ({ closes, end, fixed }): Phrase => [
    `Les inscriptions ferment (${closes}) après la fin (${end}).`,
    didYouMean(fixed) ?? "Corrigez « closes », ou retirez-le.",
  ],
  "after-end": ({ field, value, of, end, fixed }): Phrase => [
    `${quote(field)} (${value}) est après la fin ${occasions[of]} (${end}).`,
    didYouMean(fixed) ?? "Corrigez la date, ou retirez le champ.",
  ],
  "year-before-start": ({ field, value, of, start, fixed }): Phrase => [
    `${quote(field)} (${value}) est plus d’un an avant le début ${occasions[of]} (${start}).`,
    didYouMean(fixed) ?? "Corrigez la date, ou retirez le champ.",
  ],
  "outside-hours.before": ({ time, start }): Phrase => [
    `Ce créneau (${time}) commence avant l’événement (${start}).`,
    "Corrigez son horaire, ou « start » dans event.md.",
  ],
  "outside-hours.after": ({ time, end }): Phrase => [
    `Ce créneau (${time}) dépasse la fin de l’événement (${end}).`,
    "Corrigez son horaire, ou « end » dans event.md.",
  ],
  "outside-hours.over": ({ time, end }): Phrase => [
    `Ce créneau (${time}) commence une fois l’événement fini (${end}).`,
    "Corrigez son horaire, ou « end » dans event.md.",
  ],
  "same-name": ({ name, other }): Phrase => [
    `Une autre personne s’appelle aussi ${quote(name)} (${other}).`,
    "Si c’est la même, gardez un seul des deux fichiers ; sinon, distinguez-les par le nom.",
  ],
  "similar-words": ({ value, usual, other }): Phrase => [
    `${quote(value)} s’écrit ${quote(usual)} ailleurs (${other}) : on y verrait deux choses différentes.`,
    write(usual),
  ],
  "unrecorded-change": ({ title, aspects }): Phrase => [
    `${quote(title)} a changé depuis le dernier enregistrement : ${aspects.map((one) => aspectWords[one]).join(", ")}.`,
    "Si c’est voulu, lancez : npm run record",
  ],
  "long-slot": ({ hours }): Phrase => [
    `Ce créneau dure plus de 14 heures (${decimal(hours)}).`,
    "Corrigez sa fin, ou faites-en plusieurs créneaux.",
  ],
  "security-expired": ({ value }): Phrase => [
    `security.txt a expiré (${value}) : qui trouve une faille ne doit plus s’y fier.`,
    "Vérifiez que son contact répond toujours, et donnez une nouvelle date, dans l’année.",
  ],
  "security-far": ({ value }): Phrase => [
    `security.txt expire dans plus d’un an (${value}), et la RFC 9116 demande moins.`,
    "Donnez une date dans l’année, et revoyez-la alors.",
  ],
  "shifted-accent": ({ from, to }): Phrase => [
    `Avec la couleur ${from}, des textes seraient illisibles ; ${to} la remplace.`,
    `Choisissez une autre couleur, ou écrivez celle-ci : "${to}"`,
  ],
  "long-title": ({ length, cut }): Phrase => [
    `Le titre a ${length} caractères ; onglets et moteurs de recherche affichent : ${cut}`,
    "Ajoutez un « short_title ».",
  ],
};
