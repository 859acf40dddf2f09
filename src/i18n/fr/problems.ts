import type { en } from "../en/problems.ts";
import type { Translation } from "../parameters.ts";

/** What problems say to organisers, in French. Spaces before ; ! ? : and inside « » do not break. */
export const fr: Translation<typeof en> = {
  "bad-encoding.utf8":
    "Ce fichier n’est pas un texte en UTF-8.\nOuvrez-le dans un éditeur de texte et enregistrez-le de nouveau avec l’encodage UTF-8.",
  "bad-encoding.control":
    "Un caractère de contrôle invisible se trouve ici ({character}).\nSupprimez-le, puis retapez ce qu’il remplace.",
  "bad-encoding.noncharacter":
    "Un code invisible, qui ne désigne aucun caractère, se trouve ici ({character}).\nSupprimez-le, puis retapez ce qui était voulu.",
  "bad-encoding.escape":
    "Entre guillemets doubles, {value|quote} donne un caractère qu’aucun texte ne peut contenir ({character}).\nTapez le caractère voulu, ou doublez la barre oblique inverse si elle fait partie du texte.",
  "bad-encoding.reference":
    "{value|quote} donne un caractère qu’aucun texte ne peut contenir ({character}).\nTapez le caractère voulu. Pour montrer le code lui-même, écrivez : `{value}`",
  "bad-encoding.strange-name":
    "Le nom de ce fichier ou de ce dossier contient un caractère invisible ({character}).\nRenommez-le, avec des lettres sans accent, des chiffres et des traits d’union.",
  "bad-encoding.name":
    "Le nom de ce fichier ou de ce dossier n’est pas en UTF-8.\nRenommez-le, avec des lettres sans accent, des chiffres et des traits d’union.",
  "bad-yaml.tab":
    "Cette ligne est en retrait avec une tabulation.\nFaites les retraits avec des espaces : deux à chaque pas.",
  "bad-yaml.quote":
    'Le texte entre guillemets qui commence ici ne finit pas où il devrait.\nMettez tout le texte entre guillemets droits doubles, et écrivez \\" pour un guillemet à l’intérieur.',
  "bad-yaml.bracket":
    "Le crochet ou l’accolade qui s’ouvre ici n’est pas bien fermé.\nFermez-le sur la même ligne, avec une virgule entre les éléments : [premier, second].",
  "bad-yaml.escape":
    "Entre guillemets doubles, la barre oblique inverse annonce un caractère spécial, et celui-ci est inconnu.\nPrenez des guillemets simples, ou doublez la barre oblique inverse.",
  "bad-yaml.reserved":
    "Un texte ne peut pas commencer par {character|quote} sans guillemets.\nÉcrivez : {fixed}",
  "bad-yaml.conflict":
    "Deux versions de ce fichier ne sont pas réunies : toutes deux sont là, entre <<<<<<< et >>>>>>>.\nGardez ce qui est juste, et supprimez ces lignes.",
  "bad-yaml.depth":
    "Les choses sont ici imbriquées les unes dans les autres, plus qu’il n’est utile.\nCherchez des crochets ou des espaces en trop.",
  "bad-yaml.item":
    "Un élément de liste commence par un trait d’union suivi d’une espace.\nÉcrivez « - » et une espace au début de la ligne.",
  "bad-yaml.space": "Après le deux-points d’un champ, il faut une espace.\nÉcrivez : {fixed}",
  "bad-yaml.duplicate":
    "Le champ {field|quote} est écrit deux fois.\nGardez l’un des deux, ou alignez-le sous {below|quote} s’il en fait partie.\n?? Gardez l’un des deux.",
  "bad-yaml.tag":
    "Un texte qui commence par « ! » doit être entre guillemets.\nMettez le texte entre guillemets droits doubles.",
  "bad-yaml.alias":
    "Un texte qui commence par « * » ou « & » doit être entre guillemets.\nMettez le texte entre guillemets droits doubles.",
  "bad-yaml.documents":
    "Un second document commence après cette ligne.\nRetirez la ligne « {line} ».",
  "bad-yaml.indent":
    "Cette ligne n’a pas le même retrait que celles avec lesquelles elle va.\nAlignez-la sous {below|quote}.\n?? Les champs d’une même chose sont alignés ; ce qui leur appartient est en retrait de deux espaces.",
  "bad-yaml.continued":
    "Cette ligne n’est pas un champ, et n’est pas en retrait de celle du dessus.\nSi elle continue le texte du dessus, mettez deux espaces de plus devant elle ; si c’est un champ, écrivez « champ: valeur ».",
  "bad-yaml.form":
    "Cette ligne n’est pas lisible comme du YAML.\nÉcrivez « champ: valeur », avec une espace après le deux-points.",
  "too-long.file":
    "Ce fichier compte plus de {most} caractères.\nEst-ce le bon ? Répartissez-le en plusieurs fichiers ; ce qui se télécharge va dans « media ».",
  "too-long.line":
    "Cette ligne compte plus de {most} caractères.\nCoupez-la à la fin d’un paragraphe ou d’une phrase.",
  "too-long.word":
    "Plus de {most} caractères se suivent ici sans une espace.\nEst-ce une image ou un fichier écrit en lettres ? Mettez-le dans « media » avec un lien.",
  "too-long.text":
    "Ce texte compte plus de {most} caractères.\nFaites-en plusieurs pages, ou un document dans « media » vers lequel mène un lien.",
  "too-long.list":
    "Cette liste compte plus de {most} éléments.\nRetirez ce qui s’y trouve par erreur.",
  "too-long.embed":
    "Les sites de embed font plus de {most} caractères ensemble, et les hébergeurs refusent une ligne aussi longue ; voici le premier de trop.\nNommez-en moins : https://*.example.org vaut pour tous les sites dont le nom finit ainsi, et any pour n’importe quel site.",
  "too-deep":
    "Dans ce paragraphe, citations, listes, gras ou italiques sont imbriqués à plus de {most} niveaux.\nCherchez des > * _ ou des espaces en trop ; une barre oblique inverse devant un signe (\\*) en fait un signe ordinaire.",
  "too-many.headings":
    "Ce texte compte plus de {most} titres ; voici le premier de trop.\nFaites-en plusieurs pages, ou changez des titres en simples paragraphes.",
  "too-many.notes":
    "Ce texte compte plus de {most} notes et appels de note ; voici le premier de trop.\nFaites-en plusieurs pages, ou mettez des notes dans le texte.",
  "unquoted-colon":
    "Un texte qui contient un deux-points suivi d’une espace doit être entre guillemets.\nÉcrivez : {fixed}",
  "swallowed-comment":
    "Ce qui suit « # » est pris pour un commentaire et serait perdu.\nÉcrivez : {fixed}\n?? Enlevez le « # », ou mettez la valeur entre guillemets droits.\nUn vrai commentaire a une espace après le signe : # comme ceci.",
  "no-front-matter.none":
    "Ce fichier ne commence pas par ses champs entre deux lignes « --- ».\nCommencez-le ainsi :\n---\n{example}: …\n---",
  "no-front-matter.unclosed":
    "Les champs qui commencent ici ne sont pas fermés par une seconde ligne « --- ».\nMettez une ligne « --- » entre les champs et le texte.",
  "fields-in-text.between":
    "Cette ligne « --- » termine les champs, et d’autres suivent.\nSupprimez-la.",
  "fields-in-text.twice":
    "Cette ligne « --- » est là une seconde fois, et ferait un filet au-dessus du texte.\nSupprimez-la.",
  "fields-in-text.before":
    "Le champ {field|quote} est sous la ligne « --- » qui termine les champs, et s’afficherait comme du texte.\nMettez-le au-dessus de cette ligne.",
  "front-matter-language":
    "Les champs sont écrits en {name|quote} ; seul le YAML est lu.\nCommencez le fichier par « --- » seul.",
  "unknown-field":
    "Il n’y a pas de champ {field|quote} ici.\nVouliez-vous dire {nearest|quote} ?\n?? Champs possibles : {known|all}.",
  "unknown-field.taken":
    "Il n’y a pas de champ {field|quote} ici, et {nearest|quote} est déjà là.\nGardez l’un des deux, sous le bon nom.",
  "unknown-field.of-session":
    "Un créneau n’a pas de champ {field|quote}, mais une session en a un.\nFaites-en une session, avec un fichier dans sessions/, et nommez-la ici : session: …",
  "unknown-field.comma":
    "Il n’y a pas de champ {field|quote} ici : entre accolades, une virgule commence un nouveau champ.\nMettez entre guillemets un texte qui contient une virgule.\nÉcrivez : {fixed}",
  "unknown-field.comma-list":
    "Il n’y a pas de champ {field|quote} ici : entre accolades, une virgule commence un nouveau champ.\nMettez une liste entre crochets.\nÉcrivez : {fixed}",
  "map-path":
    "{path|quote} n’est pas un chemin.\nUn chemin va de clé en clé : days[*].talks[*].title. Une clé qui contient d’autres signes se met entre guillemets.",
  "map-no-records":
    "{path|quote} ne trouve rien dans le fichier : il n’y aurait aucune session.\nVouliez-vous dire {nearest|quote} ?\n?? En haut du fichier, il y a : {known|list}.",
  "map-no-field":
    "{path|quote} ne trouve rien dans le fichier.\nVouliez-vous dire {nearest|quote} ?\n?? Il y a : {known|list}.",
  "missing-field": "Il manque le champ {field|quote}.\nAjoutez une ligne « {field}: … ».",
  "missing-field.tba":
    "Il manque le champ {field|quote}.\nAjoutez-le ; s’il n’est pas encore connu : {field}: tba",
  "missing-field.empty":
    "Ce fichier n’a pas de champs.\nÉcrivez-les (« champ: valeur »), ou supprimez le fichier.",
  "missing-field.publish":
    "`publish` est vide : sans moment, ceci est publié tout de suite.\nÉcrivez le moment à la suite ; tant qu’il n’est pas connu, écrivez `draft: true` à la place.",
  "missing-field.draft":
    "`draft` est vide : il ne dit rien, et ceci est publié.\nÉcrivez `draft: true`, ou supprimez la ligne.",
  "missing-field.file":
    "Il manque le fichier {file}.\nCréez-le : tout site et tout événement commencent par lui.",
  "missing-field.slot-title":
    "Ce créneau n’a ni titre, ni session qui lui en donne un.\nAjoutez une ligne « title: … ».",
  "missing-field.title-of-several":
    "Ce créneau a plusieurs sessions, mais pas de titre.\nAjoutez une ligne « title: … ».",
  "missing-field.url-or-media":
    "Il faut ici l’un des deux champs « url » et « media », et un seul.\n« url » est une adresse ailleurs, « media » un fichier d’un dossier media.",
  "missing-field.name-or-speaker":
    "Il faut pour une personne « name », ou « speaker », le nom de son fichier.\n« name » suffit à qui n’a pas de fichier dans speakers/.",
  "wrong-type.text":
    "{field|quote} devrait être un texte.\n?? Ceci devrait être un texte.\nSi le texte commence par un crochet, mettez-le entre guillemets.",
  "wrong-type.list":
    "{field|quote} devrait être une liste.\n?? Ceci devrait être une liste.\nChacun de ses éléments a les champs : {fields|list}.\n?? Écrivez : {fixed}\n?? Mettez ses éléments entre crochets, séparés par des virgules : [premier, second].",
  "wrong-type.person":
    "Les personnes forment une liste : chacune suit un tiret ou tient entre accolades.\nÉcrivez : {fixed}",
  "wrong-type.map":
    "{field|quote} devrait être un groupe de champs.\n?? Ceci devrait être un groupe de champs.\nSes champs : {fields|list}.\n?? Écrivez : {fixed}",
  "wrong-type.entries":
    "Ce fichier devrait contenir des entrées, chacune sous son identifiant.\nCommencez-le ainsi :\nun-identifiant:\n  name: …",
  "wrong-type.slots":
    "Une journée est une liste de créneaux, chacun avec ses champs.\nÉcrivez-les ainsi :\n- time: 13:30–14:00\n  title: …",
  "wrong-type.one-line": "Ce texte devrait tenir sur une ligne.\nRéunissez ses lignes.",
  "wrong-type.whole-number":
    "{value|quote} n’est pas un nombre entier.\nÉcrivez seulement des chiffres : 120",
  "wrong-type.number":
    "{value|quote} n’est pas un nombre.\nÉcrivez : {fixed}\n?? Écrivez-le en chiffres, avec un point : 12.50",
  "wrong-type.amount":
    "{value|quote} peut se lire comme deux montants : {currency} n’a pas trois chiffres après le point.\nÉcrivez : {fixed|or}",
  "wrong-type.boolean": "{value|quote} devrait être true (oui) ou false (non).\nÉcrivez : {fixed}",
  "bad-value":
    "{value|quote} n’est pas possible ici.\nVouliez-vous dire {nearest|quote} ?\nValeurs possibles : {words|list}, ou {also|shape}.\n?? Valeurs possibles : {words|list}.",
  "bad-value.tba":
    "{value|quote} n’est pas possible ici.\nOmettez le champ tant qu’il n’est pas connu.",
  "bad-value.tba-publish":
    "{value|quote} n’est pas possible ici.\nÉcrivez `draft: true` à la place : rien n’est alors publié tant que vous ne l’ôtez pas.",
  "bad-value.itself":
    "{value|quote} renvoie à soi-même.\nIndiquez-en un autre, ou retirez le champ.",
  "bad-value.twice": "{value|quote} est deux fois dans cette liste.\nN’en gardez qu’un.",
  "bad-value.of-parvis":
    "{value|quote} est un nom de Parvis lui-même.\nDonnez-en un autre au vôtre.",
  "bad-value.contact":
    "{value|quote} n’est ni une adresse électronique, ni l’adresse d’une page.\nÉcrivez par exemple : contact@example.org ou https://example.org/contact",
  "bad-value.repository":
    "{value|quote} n’est pas l’adresse d’un dépôt.\nÉcrivez : {fixed}\n?? Écrivez-la comme son hébergeur la montre : github.com/nom/depot",
  "bad-value.repository-folder":
    "« folder » mène hors du dépôt.\nÉcrivez-le depuis la racine du dépôt, sans « .. ».",
  "bad-value.repository-host":
    "Parvis ne sait pas quel logiciel fait tourner {value}.\nDites-le à côté de l’adresse : host: gitlab, host: gitea (aussi pour Forgejo) ou host: github.",
  "bad-value.language":
    "{value|quote} n’est pas une étiquette de langue.\nÉcrivez par exemple : fr, en, pt-BR.",
  "bad-value.timezone":
    "{value|quote} n’est pas un fuseau horaire.\nVouliez-vous dire {nearest|quote} ?\n?? Écrivez un continent et une ville : Europe/Paris",
  "bad-value.price":
    "{value|quote} est un prix, mais ne dit pas qui le paie.\nÉcrivez par exemple : price: [{ label: Plein tarif, amount: {amount}, currency: {currency} }]",
  "bad-value.currency":
    "{value|quote} n’est pas le code d’une monnaie.\nVouliez-vous dire {nearest|quote} ?\n?? Écrivez trois majuscules : EUR",
  "bad-value.country":
    "{value|quote} n’est pas le nom d’un pays.\nVouliez-vous dire {nearest|quote} ?\n?? Écrivez son nom, ou son code de deux lettres : FR",
  "bad-value.email":
    "{value|quote} n’est pas une adresse électronique.\nÉcrivez : {fixed|or}\n?? Écrivez par exemple : contact@example.org",
  "bad-value.hashtag":
    "{value|quote} ne peut pas être un mot-dièse : les réseaux n’y admettent que des lettres, des chiffres et « _ », sans espace.\nÉcrivez : {fixed|or}\n?? Écrivez par exemple : Fete2027",
  "bad-value.phone":
    "{value|quote} n’est pas un numéro de téléphone.\nÉcrivez : {fixed|or}\n?? Écrivez le numéro seul : 01 23 45 67 89",
  "bad-value.way":
    "{value|quote} ne dit pas ce que c’est : une page, une adresse, un numéro ou des mots.\nÉcrivez : {fixed}\n?? Écrivez « none », ou des champs comme { url: https://… }",
  "bad-value.early":
    "{value} n’est pas inférieur au tarif lui-même ({full}).\nLe tarif anticipé est le plus bas des deux : échangez-les, ou retirez « early ».",
  "bad-value.too-small": "{value} est trop petit.\nÉcrivez un nombre à partir de {least}.",
  "bad-value.range": "{value} est hors limites.\nÉcrivez un nombre de {least} à {most}.",
  "bad-value.session-and-sessions":
    "Un créneau a « session » ou « sessions », pas les deux.\nMettez-les toutes sous « sessions ».",
  "bad-value.about":
    "{value|quote} ne dit pas sur quoi porte le commentaire.\nÉcrivez session:ID, theme:ID ou page:ID ; rien pour l’événement.",
  "bad-value.reply-circle":
    "Ces commentaires se répondent en cercle : {ids|all}.\nRetirez « reply_to » de celui qui est venu le premier.",
  "bad-value.reply-elsewhere":
    "{answered|quote}, auquel ce commentaire répond, porte sur {meant}.\n?? {answered|quote}, auquel ce commentaire répond, porte sur l’événement.\nRetirez « about » : une réponse porte sur ce à quoi elle répond.",
  "bad-value.colour":
    '{value|quote} n’est pas une couleur.\nÉcrivez une couleur CSS, entre guillemets : "#005a5b"',
  "bad-value.not-open":
    "`closes` dit jusqu’à quand on peut écrire, et on ne le peut pas (« mode: {mode} »).\nÉcrivez « mode: open », ou retirez `closes`.",
  "bad-value.picture":
    "Cette image est illisible : le fichier est abîmé, ou n’est pas une image.\nOuvrez-la sur votre ordinateur et exportez-la à nouveau en JPEG, PNG, WebP ou SVG.",
  "bad-value.picture-kind":
    "Les navigateurs n’affichent pas cette sorte d’image : {kind}.\n?? Les navigateurs n’affichent pas cette sorte d’image.\nExportez-la en JPEG, PNG, WebP ou SVG. Les téléphones enregistrent du HEIC même sous le nom d’un JPEG.",
  "bad-value.no-picture":
    "{value|quote} n’est pas une image, mais un fichier de type {kind}.\n?? {value|quote} n’est pas une image.\nNommez un fichier en JPEG, PNG, WebP, AVIF, GIF ou SVG. D’un PDF, exportez la page en PNG.",
  "bad-value.other-kind":
    "Le nom de ce fichier annonce {said}, mais il contient {kind}.\nExportez-le ou téléchargez-le à nouveau : souvent, une page web a été enregistrée à sa place.",
  "bad-value.empty-file": "Ce fichier est vide.\nCopiez-le ou exportez-le à nouveau.",
  "bad-value.path":
    "{value|quote} n’est pas un chemin de ce site.\nÉcrivez : {fixed}\n?? Écrivez un seul chemin, sans motif : /ancienne/page/",
  "bad-value.circle":
    "Cette redirection tourne en rond : elle ramène à {value}.\nMenez-la vers une page qui existe.",
  "bad-value.menu":
    "{value|quote} n’est ni une adresse, ni un chemin de ce site.\nÉcrivez https://… ou /un/chemin/.",
  "bad-value.day":
    "{value|quote} n’est pas le nom du fichier d’une journée.\nRenommez-le en {fixed}\n?? Le fichier d’une journée porte sa date : 2013-06-11.yaml",
  "bad-date.form":
    "{value|quote} n’est pas écrit comme une date.\nÉcrivez : {fixed|or}\n?? Écrivez {allowed|or}.",
  "bad-date.precision":
    "{value|quote} est une date d’une autre sorte que celle attendue ici.\nÉcrivez {allowed|or}.",
  "bad-date.no-such-date":
    "La date {value} n’existe pas.\nÉcrivez : {fixed}\n?? Regardez un calendrier : ce mois n’a pas ce jour.",
  "bad-date.no-such-time":
    "L’heure de {value|quote} n’existe pas.\nLes heures vont de 00 à 23, les minutes de 00 à 59.",
  "bad-time.form":
    "{value|quote} n’est pas un horaire.\nÉcrivez : {fixed}\n?? Écrivez par exemple : 13:30–14:00 ou 13h30–14h",
  "bad-time.hours":
    "Une heure de {value|quote} n’existe pas.\nLes heures vont de 0 à 24, et jusqu’à 35 pour ce qui commence après minuit.",
  "bad-time.minutes": "Les minutes de {value|quote} n’existent pas.\nLes minutes vont de 00 à 59.",
  "bad-time.equal":
    "{value|quote} finit quand il commence.\nDonnez une fin ; si elle n’est pas connue, omettez-la : 19h–",
  "bad-time.order":
    "{value|quote} finit avant de commencer.\nAprès minuit, écrivez les deux heures à partir de 24 : 25:00–26:00",
  "bad-time.backwards":
    "{value|quote} finit avant de commencer : jusqu’au lendemain, cela ferait {hours} heures.\nÉcrivez : {fixed|or}\nS’il dure vraiment jusqu’au lendemain, écrivez : {overnight}",
  "dst-gap":
    "{value} n’existe pas dans le fuseau {zone} : on passe à l’heure d’été cette nuit-là.\nChoisissez un horaire avant ou après cette heure.",
  "bad-url.space":
    "L’adresse {value|quote} contient une espace.\nRetirez l’espace, ou écrivez %20.",
  "bad-url.hidden":
    "L’adresse {value|quote} contient un caractère que personne ne voit.\nÉcrivez : {fixed}",
  "bad-url.no-scheme": "L’adresse {value|quote} ne dit pas comment y aller.\nÉcrivez : {fixed}",
  "bad-url.form":
    "{value|quote} n’est pas une adresse.\nÉcrivez : {fixed}\n?? Écrivez par exemple : https://example.org/page",
  "bad-url.scheme":
    "Une adresse comme {value|quote} n’est pas permise ici.\nVouliez-vous dire {nearest|quote} ?\n?? Les adresses commencent par https:, http:, mailto:, tel: ou geo:.",
  "bad-url.https":
    "L’adresse {value|quote} pourrait être changée en chemin par d’autres.\nÉcrivez : {fixed}",
  "bad-url.origin":
    "{value|quote} n’est pas l’adresse d’un site.\nÉcrivez : {fixed}\n?? Écrivez par exemple : https://www.example.org, ou any",
  "bad-url.query":
    "L’adresse du site {value|quote} doit finir par son dossier.\nRetirez ce qui commence par ? ou #.",
  "bad-url.empty":
    "Ce lien ne mène nulle part : il n’a pas d’adresse.\nÉcrivez l’adresse entre les parenthèses, ou retirez le lien.",
  "bad-url.absolute-path":
    "L’adresse {value|quote} ne vaudrait plus si le site changeait de dossier.\nVouliez-vous dire {nearest|quote} ?\n?? Écrivez page:ID, session:ID… pour une page du site, ou le nom d’un fichier de media.",
  "bad-url.external-picture":
    "L’image {value|quote} serait demandée à un autre site.\nMettez le fichier dans le dossier media de l’événement et écrivez son nom.",
  "bad-id.written":
    "{value|quote} ne peut pas servir d’identifiant.\nÉcrivez : {fixed}\nUn identifiant est fait de lettres minuscules sans accent, de chiffres et de traits d’union.",
  "bad-id.file":
    "Le nom {value|quote} ne peut pas servir d’identifiant, donc d’adresse.\nRenommez-le en {fixed}\nUn nom est fait de lettres minuscules sans accent, de chiffres et de traits d’union.",
  "duplicate-id.key":
    "{value|quote} est décrit deux fois dans ce fichier.\nGardez l’un des deux, ou renommez-en un.",
  "duplicate-id.slot":
    "{value|quote} est déjà l’identifiant d’un autre créneau ou d’une session ({other}).\nDonnez à celui-ci un autre « id ».",
  "duplicate-id.level":
    "Un autre niveau de partenariat s’appelle déjà {value|quote}.\nDonnez à celui-ci un autre « id ».",
  "duplicate-id.part":
    "Sur la page {page}, autre chose porte déjà l’identifiant {value|quote}.\nDonnez-en un autre à celui-ci.",
  "unknown-reference":
    "{kind|none} ne s’appelle {value|quote}.\nVouliez-vous dire {nearest|quote} ?\n{kind|many} sont dans {where} : {known|list}.\n?? Il n’y a encore rien dans {where}.",
  "unknown-reference.kind":
    "{value|quote} ne mène nulle part : ce qui s’appelle ainsi est d’une autre sorte.\nVouliez-vous dire {nearest|quote} ?",
  "unknown-reference.made-page":
    "L’événement {event|quote} n’a pas encore de page {value|quote} : Parvis la crée dès qu’il y a quelque chose à y montrer.\nPages de cet événement : {known|list}.",
  "unknown-reference.person":
    "{kind|none} ne s’appelle {value|quote}.\nVouliez-vous dire {nearest|quote} ?\n?? Qui n’a pas de fichier dans speakers/ s’écrit ainsi : {written}\n{kind|many} sont dans {where} : {known|list}.\n?? Il n’y a encore rien dans {where}.",
  "unknown-reference.several":
    "{kind|none} ne s’appelle {value|quote}.\nPour en nommer plusieurs, faites une liste.\nÉcrivez : {fixed}",
  "unknown-reference.no-venue":
    "La salle {value|quote} n’est dans aucun lieu : l’événement n’en a pas encore.\nDonnez à l’événement ou au créneau un « venue » de data/venues.yaml.",
  "unknown-reference.fragment":
    "Rien ne porte le nom {value|quote} sur la page {on|quote}.\n?? Rien ne porte le nom {value|quote} sur cette page.\nVouliez-vous dire {nearest|quote} ?\nEndroits possibles : {known|list}.\n?? Retirez ce qui commence par « # ».",
  "broken-archive.unreadable":
    "Ce fichier n’est pas la liste d’une archive.\nReprenez-le dans git, ou archivez de nouveau l’événement : npm run archive -- {event}",
  "broken-archive.missing":
    "Ce fichier manque dans l’archive de {event|quote}.\nReprenez-le dans git, ou archivez de nouveau l’événement : npm run archive -- {event}",
  "broken-archive.changed":
    "Ce fichier n’est plus ce qu’il était quand {event|quote} a été archivé.\nReprenez-le dans git, ou archivez de nouveau l’événement : npm run archive -- {event}",
  "broken-archive.unexpected":
    "Ce fichier n’est pas de l’archive de {event|quote}.\nSupprimez-le. Reprenez-le dans git, ou archivez de nouveau l’événement : npm run archive -- {event}",
  "broken-archive.no-event":
    "Il y a une archive de {event|quote}, mais pas d’événement de ce nom.\nRemettez content/{event}/, dont l’agenda a besoin, ou supprimez archive/{event}/.",
  "many-embeds":
    "Avec embed ici, dans chaque langue, l’hébergeur reçoit plus de {most} règles ; Cloudflare n’en prend pas plus, et ce programme n’y serait montré dans aucun cadre.\nRetirez embed des événements passés, ou publiez chez un hébergeur sans cette limite.",
  "moved-archive":
    "Les pages archivées de {event|quote} portent l’adresse {address}, qui n’est plus celle du site.\nArchivez de nouveau l’événement : npm run archive -- {event}",
  "unsafe-drawing":
    "{value|quote} n’a pas sa place dans un dessin (SVG) : ouvert seul, il pourrait agir sur tout le site.\nExportez à nouveau le dessin sans scripts ni pages web intégrées, ou en PNG.",
  "unsafe-drawing.reference":
    "Le dessin fait appel à {value|quote}, qui se trouve ailleurs : dans une page, les navigateurs ne l’affichent pas.\nExportez-le à nouveau en intégrant images, polices et styles.",
  "unsafe-drawing.declarations":
    "Le dessin déclare des entités ({value|quote}), derrière lesquelles tout peut se cacher.\nExportez-le à nouveau en SVG simple.",
  "unsafe-drawing.form":
    "Le dessin est illisible à partir de {value|quote} : les navigateurs s’arrêtent là.\nExportez-le à nouveau en SVG.",
  "unsafe-drawing.encoding":
    "Ce dessin n’est pas écrit en UTF-8.\nEnregistrez-le à nouveau en UTF-8, ou exportez-le à nouveau en SVG.",
  "bad-plan.kind":
    "{value|quote} n’est pas un dessin (SVG) : aucune salle ne peut y être trouvée.\nExportez le plan en SVG. Une image ou un document se met dans « map ».",
  "bad-plan.size":
    "Le plan ne dit pas quelle taille il a.\nExportez-le à nouveau en SVG, avec « viewBox » ou avec « width » et « height ».",
  "bad-plan.large":
    "Ce plan est trop lourd pour une page, qui en montre au plus {elements} formes et {most} ko.\nSimplifiez ses chemins (dans Inkscape : Chemin → Simplifier), retirez ce dont personne n’a besoin, ou nommez-le dans « map ».",
  "plan-room":
    "Aucune salle de {venue|quote} ne s’appelle {value|quote}.\nVouliez-vous dire {nearest|quote} ?\nSes salles : {known|list}.\n?? Il n’a pas encore de salles.",
  "plan-room.twice":
    "La salle {value|quote} figure une seconde fois sur le plan.\nGroupez tout ce qui lui appartient, et donnez l’identifiant au groupe.",
  "plan-room.nested":
    "La salle {value|quote} se trouve dans une autre salle, et un lien ne peut pas en contenir un autre.\nSortez-la de ce groupe.",
  "plan-id":
    "{value|quote} n’est l’identifiant d’aucune salle : le plan le montre sans lien.\nSi ce n’en est pas une, écrivez {fixed|quote}.",
  "plan-lacks-room":
    "Le plan ne montre pas ces salles de {venue|quote} : {rooms|list}.\nDonnez son identifiant à la forme ou au groupe de chacune (dans Inkscape : Objet → Propriétés de l’objet → ID).",
  "plan-lacks-room.label":
    "{value|quote} est ici une étiquette, et non un identifiant.\nÉcrivez {fixed|quote} dans le champ ID (dans Inkscape : Objet → Propriétés de l’objet).",
  "plan-lost":
    "Les pages ne peuvent pas montrer {value|quote} d’un plan, et le laissent de côté.\nDessinez-le avec des formes, des fonds et des contours, ou retirez-le.",
  "missing-media":
    "Il n’y a pas de fichier {value|quote}.\nVouliez-vous dire {nearest|quote} ?\nOn l’a cherché dans {where|and}.",
  "end-before-start": "La fin ({end}) n’est pas après le début ({start}).\nCorrigez l’un des deux.",
  "uneven-dates.end":
    "Le début ({start}) a un jour, la fin ({end}) n’a qu’un mois.\nÉcrivez le jour de la fin ou, tant qu’il n’est pas connu : tba",
  "uneven-dates.start":
    "La fin ({end}) a un jour, le début ({start}) n’a qu’un mois.\nÉcrivez le jour du début ou, tant qu’il n’est pas connu, le mois seul de la fin : {month}",
  "end-without-start":
    "La fin est connue ({end}), mais pas le début.\nÉcrivez le début, son mois au moins ({month}), ou, pour la fin aussi : tba",
  "programme-without-start":
    "Le programme a la journée {day} ; les pages de l’événement disent que sa date est à confirmer.\nÉcrivez le début, son jour au moins : {day}",
  "outside-event":
    "La journée {date} n’est pas dans les dates de l’événement (du {start} au {end}).\nRenommez le fichier, ou corrigez « start » et « end » dans event.md.",
  "session-outside-slot":
    "L’horaire de la session, {time}, n’est pas dans son créneau ({slot}).\nCorrigez l’horaire de la session ou celui du créneau.",
  "scheduled-twice":
    "La session {session|quote} est déjà dans un autre créneau ({other}).\nUne session donnée deux fois a deux fichiers : copiez le sien sous un autre nom.",
  "scheduled-twice.slot":
    "La session {session|quote} est deux fois dans ce créneau.\nGardez l’une des deux.",
  "unexpected-file":
    "Aucun fichier n’est attendu ici, et rien n’en serait fait.\nRenommez-le en {fixed}\n?? Mettez-le là où il a sa place, ou supprimez-le.",
  "unexpected-file.folder":
    "Aucun dossier n’est attendu ici, et rien ne serait fait de ses fichiers.\nMettez ses fichiers dans {fixed}/\n?? Mettez ses fichiers là où ils ont leur place, ou supprimez-le.",
  "unexpected-file.copy":
    "C’est une seconde version de {original}, née d’une modification faite à deux endroits à la fois.\nReprenez dans {original} ce qui est juste, puis supprimez ce fichier.",
  "unexpected-file.translation":
    "Un fichier YAML n’a pas de second fichier pour une autre langue.\nÉcrivez les deux langues dans {base}, à la place du texte : title: {braces}",
  "unexpected-file.link":
    "C’est un lien vers un autre endroit : ce à quoi il mène n’est pas publié.\nMettez le fichier lui-même à sa place.",
  "no-event":
    "Ce site n’a aucun événement.\nUn événement est un dossier de « content » avec un fichier event.md : content/2027-fete/event.md",
  "duplicate-address": "L’adresse {url} est déjà prise par {other}.\nRenommez l’un des deux.",
  "duplicate-address.own":
    "Parvis fait lui-même une page à l’adresse {url}.\nDonnez un autre nom à ce fichier.",
  "duplicate-address.file":
    "Parvis crée déjà {url}, et les deux ne peuvent pas être publiés.\nDonnez un autre nom à ce fichier.",
  "duplicate-address.assets":
    "Le dossier /assets/ est celui de Parvis : les navigateurs gardent un an ce qu’il contient.\nChoisissez un autre dossier.",
  "duplicate-address.redirect":
    "L’adresse {url} est en service ({other}) : aucune redirection ne peut en partir.\nRetirez cette ligne, ou renommez la page.",
  "duplicate-header":
    "Parvis envoie déjà {name} avec chaque page, et les hébergeurs joindraient les deux.\nSupprimez cette ligne.",
  "dead-link":
    "Il n’y a rien de ce site à l’adresse {value|quote}.\nVérifiez l’adresse de la page ou du fichier dont il s’agit.",
  "against-policy.inline":
    "La politique de sécurité du site interdit les scripts et les styles écrits dans une page : {value|quote}.\nUtilisez les classes du site, ou retirez-le.",
  "against-policy.source":
    "La politique de sécurité du site interdit {value|quote}.\nLes pages ne chargent rien d’ailleurs et n’encadrent rien : mettez le fichier dans un dossier « media », ou faites un lien.",
  "against-policy.import":
    "Une feuille de styles n’importe rien : {value|quote}.\nCopiez-en ce qu’il vous faut dans ce fichier.",
  "against-policy.font":
    "Les polices ne se nomment pas ici : {value|quote}.\nMettez le fichier dans data/media/, et nommez-le dans data/site.yaml : look: { fonts: { text: NOM.woff2 } }",
  "against-policy.style":
    "La politique de sécurité du site interdit de charger quoi que ce soit d’ailleurs : {value|quote}.\nMettez le fichier dans data/media/, et écrivez : url(media/NOM)",
  "bad-css":
    "Ceci ne peut pas être lu comme du CSS : {message}. Les navigateurs l’ignoreraient.\nCorrigez-le, ou supprimez-le.",
  "bad-css.open":
    "Ce qui commence ici n’est jamais fermé, et englobe tout ce qui suit.\nFermez-le : un bloc par une accolade, un commentaire par un astérisque et une barre oblique.",
  "bad-css.image-set":
    "« image-set » et « src » ne sont pas compris ici.\nÉcrivez : url(media/NOM)",
  "bad-font":
    "{value|quote} n’est pas une police au format WOFF2.\nProcurez-la-vous dans ce format, ou convertissez-la : fonttools ttLib.woff2 compress NAME.ttf",
  "bad-font.broken":
    "La police {value|quote} est endommagée ou incomplète.\nTéléchargez-la de nouveau.",
  "broken-template": "Ce gabarit ne peut pas être affiché : {message}",
  "broken-template.no-eleventy":
    "C’est Eleventy qui compose les gabarits du site, et il n’est pas installé.\nInstallez-le : npm install @11ty/eleventy@3",
  "broken-part": "Cette partie ne peut pas composer la page {page} : {message}",
  "broken-part.no-html":
    "Cette partie ne rend pas de HTML, mais : {value}\nRendez ce qu’elle affiche : html`…`",
  "broken-part.promise":
    "Cette partie rend une promesse, et les pages n’attendent rien.\nÉcrivez-la sans « async » ; ce qui prend du temps se fait une fois, à l’importation du fichier.",
  "broken-part.head":
    "La tête d’une page ne contient rien de visible : avec {value}, les navigateurs commenceraient le corps.\nMettez ici meta et link, et tout le reste dans une autre partie.",
  "broken-part.lacks-id":
    'Un lien de la page {page} mène à {value|quote}, que cette partie n’a pas.\nDonnez à l’élément dont il s’agit id="{value}".',
  "broken-part.unknown":
    "Il n’y a pas de partie {value|quote}.\nVouliez-vous dire {nearest|quote} ?\nLes parties : {known|list}. Un fichier que des parties importent commence par « _ ».",
  "broken-part.twice": "La partie {name|quote} est là deux fois ({other}).\nGardez l’une des deux.",
  "broken-part.kind":
    "Ce fichier n’est pas un module, et il n’en serait rien fait.\nUne partie s’écrit en TypeScript ou en JavaScript : footer.ts, footer.js",
  "broken-part.other": "Ce fichier n’exporte pas la partie {name|quote}.\nÉcrivez : {fixed}",
  "broken-module": "Ce module échoue : {message}",
  "broken-module.unread": "Node ne peut pas lire ce module : {message}",
  "broken-module.not-erasable":
    "Node enlève les types et exécute le reste tel quel, ce qui n’est pas possible ici : {message}.\nÉcrivez-le en JavaScript : un objet constant au lieu d’un enum, un champ au lieu de `constructor(private x)`.",
  "broken-module.no-file":
    "Il n’y a pas de fichier {file|quote} à importer.\nVouliez-vous dire {nearest|quote} ?\n?? Son nom s’écrit avec sa terminaison : ./lib/tables.ts",
  "broken-module.no-package":
    "Le paquet {name|quote} n’est pas installé.\nInstallez-le : npm install {name}",
  "broken-module.typescript-package":
    "Le paquet {name|quote} est écrit en TypeScript, que Node n’exécute pas sous node_modules.\nPrenez une version compilée en JavaScript, ou copiez dans votre site ce qu’il vous en faut.",
  "broken-module.no-default": "Ce module n’exporte rien par défaut.\nÉcrivez : {fixed}",
  "broken-module.named": "{name|quote} échoue : {message}",
  "broken-module.shape": "{field|quote} devrait être du type `{wanted}`.",
  "broken-module.result": "{name|quote} donne {field|quote}, qui devrait être du type `{wanted}`.",
  "broken-module.second": "Parvis lit déjà {other}.\nGardez l’un des deux fichiers.",
  "broken-module.copies":
    "Ici, Eleventy ne doit pas copier de fichiers : Parvis n’en saurait rien.\nMettez dans static/ ce qui est publié tel quel.",
  "room-overlap":
    "{second|quote} est dans la salle {room|quote} en même temps que {first|quote} ({other}).\nChangez la salle ou l’horaire de l’un des deux.",
  "speaker-double-booked":
    "{speaker} est dans {second|quote} en même temps que dans {first|quote} ({other}).\nDéplacez l’un des deux, ou corrigez qui intervient.",
  "unscheduled-session":
    "Cette session n’est dans aucun créneau du programme.\nAjoutez-la à un créneau (« session: {id} ») ; d’ici là, elle est annoncée sans horaire.",
  "unused-speaker":
    "Cette personne n’intervient dans aucune session.\nAjoutez-la à une session (« speakers: [{id}] ») ou à l’équipe dans event.md (« team: [{id}] »), ou supprimez le fichier.",
  "unused-theme":
    "Ce thème n’est dans aucun créneau ni aucune session.\nAjoutez-le à un atelier (« themes: [{id}] »), ou supprimez le fichier.",
  "raw-html":
    "Le HTML n’est pas rendu : {value|quote} s’affiche tel quel.\nÉcrivez-le en Markdown : **gras**, *italique*, [un lien](https://example.org).",
  "shown-as-typed.link":
    "{value|quote} s’affiche tel quel, ce n’est pas un lien.\nÉcrivez : {fixed}\n?? Un lien s’écrit [mots](https://example.org), dans le site [mots](page:ID), sans espace entre les crochets et les parenthèses.",
  "shown-as-typed.picture":
    "{value|quote} s’affiche tel quel, ce n’est pas une image.\nÉcrivez : {fixed}\n?? Une image s’écrit ![Ce qu’elle montre](plan.png), sans espace entre les crochets et les parenthèses, ni dans le nom.",
  "shown-as-typed.reference":
    "{value|quote} s’affiche tel quel : aucune ligne ne dit où cela mène.\nÉcrivez : {fixed}\n?? Écrivez [mots](https://example.org), ou ajoutez une ligne « [nom]: https://example.org ».",
  "shown-as-typed.note":
    "{value|quote} s’affiche tel quel : cette note n’existe pas.\nAjoutez plus bas une ligne « [^1]: Ce que dit la note », au nom de celle-ci.",
  "shown-as-typed.emphasis":
    "{value|quote} s’affiche tel quel.\nÉcrivez : {fixed}\n?? Les mêmes signes ouvrent et ferment, tout contre les mots : **gras**, *italique*, ~~barré~~, `code`. Devant un signe qui doit se voir, écrivez \\.",
  "shown-as-typed.star":
    "Les étoiles de {value|quote} disparaissent, et ce qui est entre elles passe en italique.\nÉcrivez : {fixed}",
  "shown-as-typed.sign":
    "{value|quote} s’affiche tel quel.\nÉcrivez : {fixed}\n?? Dites-le en Markdown, ou supprimez-le.",
  "shown-as-typed.template":
    "{value|quote} s’affiche tel quel : dans un texte du contenu, rien n’est remplacé.\nÉcrivez ce qui doit s’y lire.",
  "shown-as-typed.list":
    "{value|quote} ne commence pas une liste : ses lignes se suivent comme une seule.\nCommencez chacune par « - » (ou « 1. ») et une espace, après une ligne vide.",
  "shown-as-typed.table":
    "Ce tableau s’affiche tel quel, sans la ligne qui en ferait un.\nÉcrivez sous les titres de ses colonnes : {fixed}\n?? Sous les titres des colonnes vient une ligne |---|---|, un morceau par colonne.",
  "shown-as-typed.table-rule":
    "Ce tableau s’affiche tel quel : la ligne sous ses titres n’a pas autant de colonnes qu’eux.\nÉcrivez : {fixed}\n?? Elle a un morceau |---| par colonne.",
  "shown-as-typed.fence":
    "Ce bloc de code n’est pas fermé : toute la suite est du code.\nÉcrivez une ligne {value} là où il finit.",
  "shown-as-typed.diagram":
    "Ce bloc {value|quote} s’affiche tel quel, il n’est pas dessiné.\nMettez-en une image dans un dossier media : ![Ce qu’elle montre](plan.svg)",
  "shown-as-typed.plain":
    "{value|quote} s’affiche tel quel : ce champ est du texte simple, sans Markdown.\nÉcrivez : {fixed}\n?? Retirez les signes.",
  "shown-as-typed.details":
    "{value|quote} s’affiche tel quel : il lui manque son autre bout.\nUn texte qui se déplie commence par une ligne <details> et finit par une ligne </details>, pas plus en retrait que la première.",
  "no-alt":
    "L’image {value|quote} n’a pas de description pour qui ne la voit pas.\nÉcrivez : ![Ce que montre l’image]({value})",
  "no-alt.field":
    "L’image de l’événement n’a pas de description pour qui ne la voit pas.\nAjoutez une ligne « image_alt: … » qui dit ce qu’elle montre.",
  "not-translatable":
    "{field|quote} se dit une seule fois, pour toutes les langues.\nC’est écrit dans {where}.\nRetirez-le d’ici : une traduction ne contient que des textes.",
  "not-translatable.map":
    "{field|quote} est le même dans toutes les langues.\nÉcrivez ici une seule valeur, et non une par langue.",
  "uneven-translation":
    "Cette liste a {own} éléments, et celle qu’elle traduit en a {given} ({where}).\nTraduisez chaque élément, dans le même ordre.",
  "unknown-language.file":
    "{value|quote} ne fait pas partie des langues de ce site.\nRenommez-le en {fixed}\n?? Le site parle : {known|list}. Ajoutez la langue à « languages » dans data/site.yaml, ou renommez le fichier.",
  "unknown-language.text":
    "{value|quote} ne fait pas partie des langues de ce site.\nVouliez-vous dire {nearest|quote} ?\n?? Le site parle : {known|list}. Ajoutez la langue à « languages » dans data/site.yaml, ou retirez ce texte.",
  "orphan-translation":
    "Il n’y a pas de {base} que ce fichier traduise.\nRenommez-le en {fixed}\n?? Donnez-lui le nom du fichier qu’il traduit, avec la langue avant la terminaison.",
  "orphan-translation.own":
    "{base} est déjà écrit dans cette langue ({language}).\nGardez l’un des deux, ou dites dans {base} en quelle langue il est écrit : language: …",
  "orphan-translation.event":
    "Cet événement n’est pas publié dans la langue {value|quote}.\nAjoutez-la à « languages » dans event.md, ou supprimez ce fichier.",
  "stale-translation":
    "Le texte en {language|quote} que ceci traduit a changé depuis.\nIl est dans {where}.\nTraduisez-le de nouveau ; si ceci reste juste : npm run translate -- --same {file}",
  untranslated:
    "Ceci n’est pas traduit en {language|quote}.\nPour écrire le fichier à traduire : npm run translate -- {language} {target}",
  "untranslated.part":
    "Ici, {fields|and} ne sont pas traduits en {language|quote}.\nÉcrivez-les dans {file}",
  "untranslated.text":
    "Ce texte n’est pas traduit en {language|quote}.\nÉcrivez-le dans chaque langue : {example}",
  "unspoken-language":
    "Parvis n’a pas de mots dans la langue {value|quote} : sur ces pages les siens sont anglais, les dates aussi, et donnés comme tels.\nIl parle : {known|list}. Une traduction commence par : npm run translate -- {base}",
  "unknown-word":
    "{value|quote} n’est aucun des mots que disent les pages.\nVouliez-vous dire {nearest|quote} ?\n?? Pour en avoir la liste : npm run translate -- {language}",
  "unknown-word.text":
    "{value|quote} est ce que disent les pages ; les mots se désignent par leur clé.\nÉcrivez : {fixed|or}",
  "unknown-word.counted":
    "{value|quote} se dit d’un nombre, avec un texte pour chacune de ses formes.\nÉcrivez une ou plusieurs des clés : {forms|all}",
  "unknown-word.language":
    "{value|quote} est à la place d’une langue : les mots sont sous la leur.\nÉcrivez ainsi :\n{language}:\n  home: …",
  "unknown-word.file":
    "Les mots sont sous leur langue, chacun après sa clé.\nÉcrivez-les ainsi :\nfr:\n  home: …",
  "bad-word.empty":
    "{key|quote} ne dit rien.\nÉcrivez ce que les pages doivent dire, ou supprimez la ligne.",
  "bad-word.lost":
    "Le texte de {key|quote} doit contenir {lost|and}.\nSans ce fichier, c’est : {text|quote}",
  "bad-word.value":
    "Aucune valeur ne s’appelle {value} ici.\nVouliez-vous dire {nearest} ?\n?? Possibles ici : {known|all}.\n?? Ôtez-la : ce texte n’a pas de valeur.",
  "bad-word.names":
    "Il faut {needed} noms ici, et il y en a {given}.\nÉcrivez-les tous, dans leur ordre.",
  "unused-words":
    "Aucune page n’est dans la langue {value|quote}.\nNommez-la dans data/site.yaml ou dans un événement, ou ôtez ses mots.",
  "missing-words":
    "Sur les {total} mots de {value|quote}, il en manque {missing}, qui sont dits dans une autre langue, comme {text|quote}.\nPour en avoir la liste : npm run translate -- {value}",
  "missing-words.few":
    "Sur les {total} mots de {value|quote}, {own} sont là : les pages la parlent à partir de {least}, et l’anglais jusque-là.\nPour avoir la liste de ce qui manque : npm run translate -- {value}",
  "uneven-words":
    "{key|quote} est remplacé, mais pas {others|and} : {text|quote}.\nRemplacez-en chaque forme.",
  "hidden-character":
    "{value|quote} contient un caractère que personne ne voit ({characters|all}).\nÉcrivez : {fixed}",
  "hidden-character.text":
    "Il y a ici un caractère que personne ne voit, et qui change ce qui l’entoure ({character}).\nSupprimez-le.",
  "placeholder.url":
    "{value|quote} n’est qu’une adresse provisoire : il n’y a rien là.\nÉcrivez l’adresse publique du site.",
  "placeholder.legal":
    "Les mentions légales diraient que ceci est à confirmer.\nÉcrivez-le avant de publier.",
  "placeholder.tba":
    "{value|quote} serait affiché tel quel.\nOmettez le champ tant qu’il n’est pas connu.",
  placeholder:
    "{value|quote} ressemble à un texte qui reste à écrire.\nÉcrivez-le, ou mettez tba là où le format le permet.",
  "registration-closes-after-end":
    "Les inscriptions ferment ({closes}) après la fin ({end}).\nVouliez-vous dire {fixed|quote} ?\n?? Corrigez « closes », ou retirez-le.",
  "no-way-to-register":
    "Cette inscription ne dit pas comment s’inscrire : la page promet de l’annoncer.\nAjoutez « url », « email », « phone » ou « on_site » (en toutes lettres) ; si ce n’est pas encore connu : url: tba",
  "after-end":
    "{field|quote} ({value}) est après la fin {of|occasion} ({end}).\nVouliez-vous dire {fixed|quote} ?\n?? Corrigez la date, ou retirez le champ.",
  "after-closing":
    "{field|quote} ({value}) est après la clôture des inscriptions ({closes}) : personne ne pourra payer ce tarif si tard.\nCorrigez l’une des deux dates.",
  "after-closing.early":
    "{field|quote} ({value}) n’est pas avant la fin du tarif plein ({until}) : personne ne paierait celui-ci.\nCorrigez l’une des deux dates.",
  "year-before-start":
    "{field|quote} ({value}) est plus d’un an avant le début {of|occasion} ({start}).\nVouliez-vous dire {fixed|quote} ?\n?? Corrigez la date, ou retirez le champ.",
  "outside-hours.before":
    "Ce créneau ({time}) commence avant l’événement ({start}).\nCorrigez son horaire, ou « start » dans event.md.",
  "outside-hours.after":
    "Ce créneau ({time}) dépasse la fin de l’événement ({end}).\nCorrigez son horaire, ou « end » dans event.md.",
  "outside-hours.over":
    "Ce créneau ({time}) commence une fois l’événement fini ({end}).\nCorrigez son horaire, ou « end » dans event.md.",
  "same-name":
    "Une autre personne s’appelle aussi {name|quote} ({other}).\nSi c’est la même, gardez un seul des deux fichiers ; sinon, distinguez-les par le nom.",
  "same-name.team":
    "{name|quote} a aussi un fichier ({other}).\nSi c’est la même personne, écrivez « speaker: {id} » à la place du nom : elle n’aura qu’une page ; sinon, distinguez-les par le nom.",
  "similar-words":
    "{value|quote} s’écrit {usual|quote} ailleurs ({other}) : on y verrait deux choses différentes.\nÉcrivez : {usual}",
  "unrecorded-change":
    "{title|quote} a changé depuis le dernier enregistrement : {aspects|aspect}.\nSi c’est voulu, lancez : npm run record",
  "unrecorded-change.new-translation":
    "{title|quote} est traduit en {language|quote}, ce que l’enregistrement ne sait pas encore.\nUne fois publié, lancez : npm run record",
  "unrecorded-change.translation":
    "{title|quote} ne dit plus en {language|quote} ce qui a été enregistré.\nSi c’est voulu, lancez : npm run record",
  "long-slot":
    "Ce créneau dure plus de 14 heures ({hours}).\nCorrigez sa fin, ou faites-en plusieurs créneaux.",
  "unwanted-recording":
    "Cette session est dite non enregistrée, et ses documents comptent un enregistrement.\nDemandez à qui l’a donnée, et retirez l’un des deux.",
  "missing-recording":
    "L’enregistrement de cette session est dit publié, et ses documents n’en comptent aucun.\nAjoutez-le, avec « kind: recording » ; tant qu’il n’est pas en ligne, écrivez : recording: yes",
  "private-file":
    "Ce sont des avis envoyés à vous seuls, et ici ils seraient publiés.\nMettez ce fichier dans {place}",
  "security-expired":
    "security.txt a expiré ({value}) : qui trouve une faille ne doit plus s’y fier.\nVérifiez que son contact répond toujours, et donnez une nouvelle date, dans l’année.",
  "security-far":
    "security.txt expire dans plus d’un an ({value}), et la RFC 9116 demande moins.\nDonnez une date dans l’année, et revoyez-la alors.",
  "shifted-accent":
    'Avec la couleur {from}, des textes seraient illisibles ; {to} la remplace.\nChoisissez une autre couleur, ou écrivez celle-ci : "{to}"',
  "big-file":
    "Ce fichier dépasse {most} Mio : des hébergeurs comme Cloudflare le refusent, et vos visiteurs l’attendent.\nRéduisez-le, ou faites un lien vers un endroit fait pour cela, comme une plateforme vidéo.",
  "heavy-style":
    "Ces styles ajoutent {weight} ko à chaque page, après compression ; au-delà de {most} ko, vos visiteurs attendent.\nSupprimez ce dont aucune page ne se sert, et écrivez url(media/NOM) pour les images inscrites dans le fichier.",
  "heavy-font":
    "La police {value|quote} pèse {weight} ko ; à partir de {most} ko, vos visiteurs en voient les lettres tard.\nRetirez les lettres dont aucune page n’a besoin : pyftsubset NAME.ttf --flavor=woff2 --unicodes=U+0020-024F,U+2000-206F,U+20AC",
  "lacking-letters":
    "Il manque à la police {value|quote} des lettres de la langue {language|quote} : {letters}. Les navigateurs les prennent dans une autre police.\nProcurez-vous la police avec ces lettres, ou choisissez-en une autre.",
  "blocked-by-policy":
    "La politique de sécurité du site interdit ceci dans une page : {value|quote}.\nMettez les scripts et les styles dans des fichiers à part, à côté de celui-ci, et ne chargez rien d’ailleurs.",
  "long-title":
    "Le titre a {length} caractères ; onglets et moteurs de recherche affichent : {cut}\nAjoutez un « short_title ».",

  // Lists: what stands between their words, and the end of one that is too long
  "list.and": "et",
  "list.or": "ou",
  "list.more": "{words} … ({count} en tout)",

  // {kind|none}: that there is none of a kind
  "word.none.speaker": "Aucun intervenant",
  "word.none.member": "Personne",
  "word.none.session": "Aucune session",
  "word.none.theme": "Aucun thème",
  "word.none.organisation": "Aucune organisation",
  "word.none.organiser": "Aucune organisation ni personne",
  "word.none.venue": "Aucun lieu",
  "word.none.room": "Aucune salle",
  "word.none.track": "Aucun parcours",
  "word.none.level": "Aucun niveau de partenariat",
  "word.none.comment": "Aucun commentaire",
  "word.none.event": "Aucun événement",
  "word.none.page": "Aucune page",
  "word.none.term": "Aucun terme",
  "word.none.slot": "Aucun créneau avec un `id`",
  "word.none.day": "Aucun jour",
  "word.none.news": "Aucune nouvelle",

  // {kind|many}: all of a kind
  "word.many.speaker": "Les intervenants",
  "word.many.member": "Les personnes",
  "word.many.session": "Les sessions",
  "word.many.theme": "Les thèmes",
  "word.many.organisation": "Les organisations",
  "word.many.organiser": "Les organisations et les personnes",
  "word.many.venue": "Les lieux",
  "word.many.room": "Les salles",
  "word.many.track": "Les parcours",
  "word.many.level": "Les niveaux",
  "word.many.comment": "Les commentaires",
  "word.many.event": "Les événements",
  "word.many.page": "Les pages",
  "word.many.term": "Les termes",
  "word.many.slot": "Les créneaux",
  "word.many.day": "Les jours",
  "word.many.news": "Les nouvelles",

  // {also|shape}
  "word.shape.list": "une liste",
  "word.shape.map": "un groupe de champs",

  // {of|occasion}: what has a start and an end
  "word.occasion.event": "de l’événement",
  "word.occasion.session": "de la session",

  // {aspects|aspect}: what has changed since it was recorded
  "word.aspect.added": "c’est nouveau",
  "word.aspect.removed": "c’est supprimé",
  "word.aspect.id": "son identifiant",
  "word.aspect.time": "son horaire",
  "word.aspect.place": "son lieu",
  "word.aspect.room": "sa salle",
  "word.aspect.status": "son statut",
  "word.aspect.text": "son texte",
};
