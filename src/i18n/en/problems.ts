/**
 * What problems say to organisers. This file is the reference: each other language translates all of its keys.
 *
 * The first line of a text tells what is wrong, the others how to mend it. The part of a key before the dot is the
 * problem's code; `src/content/severity.ts` says which problems stop a build. How placeholders, helpers such as
 * `{value|quote}` and lines that begin with `?? ` are read stands in `src/i18n/message.ts`.
 */
export const en = {
  "bad-encoding.utf8":
    "This file is not UTF-8 text.\nOpen it in a text editor and save it again with the encoding UTF-8.",
  "bad-encoding.control":
    "There is an invisible control character here ({character}).\nDelete it, and type again what it stands for.",
  "bad-encoding.noncharacter":
    "There is an invisible code here that stands for no character ({character}).\nDelete it, and type again what was meant.",
  "bad-encoding.escape":
    "In double quotes, {value|quote} gives a character that no text may hold ({character}).\nType the character that was meant, or double the backslash if it is part of the text.",
  "bad-encoding.reference":
    "{value|quote} gives a character that no text may hold ({character}).\nType the character that was meant. To show the code itself, write: `{value}`",
  "bad-encoding.strange-name":
    "The name of this file or folder holds an invisible character ({character}).\nRename it, with letters a–z, digits and hyphens.",
  "bad-encoding.name":
    "The name of this file or folder is not UTF-8.\nRename it, with letters a–z, digits and hyphens.",
  "bad-yaml.tab": "This line is indented with a tab.\nIndent with spaces: two for each step.",
  "bad-yaml.quote":
    'The text in quotation marks that begins here does not end where it should.\nPut the whole text between double quotes, and write \\" for a double quote inside it.',
  "bad-yaml.bracket":
    "The bracket that opens here is not closed properly.\nClose it on the same line, with a comma between the items: [first, second].",
  "bad-yaml.escape":
    "A backslash in double quotes begins a special character, and this one is unknown.\nUse single quotes, or double the backslash.",
  "bad-yaml.reserved":
    "A text cannot begin with {character|quote} unless it is in quotation marks.\nWrite: {fixed}",
  "bad-yaml.conflict":
    "Two versions of this file are not merged yet: both are here, between <<<<<<< and >>>>>>>.\nKeep what is right, and delete these lines.",
  "bad-yaml.depth":
    "Here things stand within things within things, more than anyone can need.\nLook for brackets or spaces that are too many.",
  "bad-yaml.item":
    "An item of a list begins with a hyphen and a space.\nWrite “-” and a space at the beginning of the line.",
  "bad-yaml.space": "After the colon of a field there must be a space.\nWrite: {fixed}",
  "bad-yaml.duplicate":
    "The field {field|quote} is here twice.\nKeep one of the two, or let it begin below {below|quote} if it belongs there.\n?? Keep one of the two.",
  "bad-yaml.tag":
    "A text that begins with “!” must be in quotation marks.\nPut the text in double quotes.",
  "bad-yaml.alias":
    "A text that begins with “*” or “&” must be in quotation marks.\nPut the text in double quotes.",
  "bad-yaml.documents": "A second document begins after this line.\nRemove the line “{line}”.",
  "bad-yaml.indent":
    "This line is not indented like the lines it belongs with.\nLet it begin below {below|quote}.\n?? Fields of one thing stand below each other; what belongs to them is two spaces further in.",
  "bad-yaml.continued":
    "This line is no field, and stands no further in than the one above.\nIf it goes on with the text above, put two spaces more before it; if it is a field, write “field: value”.",
  "bad-yaml.form":
    "This line cannot be read as YAML.\nWrite “field: value”, with a space after the colon.",
  "too-long.file":
    "This file has more than {most} characters.\nIs it what it should be? What belongs together may stand in several files; what is to be downloaded belongs in “media”.",
  "too-long.line":
    "This line has more than {most} characters.\nBreak it where a paragraph or a sentence ends.",
  "too-long.word":
    "More than {most} characters stand here without a space.\nIs it a picture or a file in letters? Put it into “media” and link to it.",
  "too-long.text":
    "This text has more than {most} characters.\nMake several pages of it, or a document in “media” to which a link leads.",
  "too-long.list": "This list has more than {most} entries.\nTake out what is there by mistake.",
  "too-long.embed":
    "The sites of embed are more than {most} characters together, and hosts refuse a line as long as what is told them; this is the first too many.\nName fewer: https://*.example.org stands for all sites whose name ends so, and any for every site.",
  "too-deep":
    "In this paragraph things stand within things more than {most} deep: quotes, lists, bold or italics.\nLook for > * _ or spaces that are too many; a backslash before a sign (\\*) makes it a plain one.",
  "too-many.headings":
    "This text has more than {most} headings; this is the first too many.\nMake several pages of it, or plain paragraphs of some headings.",
  "too-many.notes":
    "This text has more than {most} notes and references to notes; this is the first too many.\nMake several pages of it, or take some notes into the text.",
  "unquoted-colon":
    "A text with a colon followed by a space must be in quotation marks.\nWrite: {fixed}",
  "swallowed-comment":
    "What follows “#” is taken for a comment and would be lost.\nWrite: {fixed}\n?? Take the “#” away, or put the value in quotation marks.\nA real comment has a space after the sign: # like this.",
  "no-front-matter.none":
    "This file does not begin with its fields between two lines “---”.\nBegin it like this:\n---\n{example}: …\n---",
  "no-front-matter.unclosed":
    "The fields that begin here are not closed by a second line “---”.\nPut a line “---” between the fields and the text.",
  "fields-in-text.between": "This line “---” ends the fields, and more of them follow.\nRemove it.",
  "fields-in-text.twice":
    "This line “---” is here a second time, and would be a rule above the text.\nRemove it.",
  "fields-in-text.before":
    "The field {field|quote} stands below the line “---” that ends the fields, and would be shown as text.\nPut it above that line.",
  "front-matter-language":
    "The fields are written in {name|quote}; only YAML is read.\nBegin the file with “---” alone.",
  "unknown-field":
    "There is no field {field|quote} here.\nDid you mean {nearest|quote}?\n?? Possible fields: {known|all}.",
  "unknown-field.taken":
    "There is no field {field|quote} here, and {nearest|quote} is there already.\nKeep one of the two, under the right name.",
  "unknown-field.of-session":
    "A slot of the programme has no field {field|quote}, but a session has.\nMake it a session, with a file in sessions/, and name that here: session: …",
  "unknown-field.comma":
    "There is no field {field|quote} here: within braces a comma begins a new field.\nPut a text with a comma in quotation marks.\nWrite: {fixed}",
  "unknown-field.comma-list":
    "There is no field {field|quote} here: within braces a comma begins a new field.\nPut a list in brackets.\nWrite: {fixed}",
  "map-path":
    "{path|quote} is no path.\nA path leads from key to key: days[*].talks[*].title. A key that holds other signs stands in quotation marks.",
  "map-no-records":
    "{path|quote} finds nothing in the file, so that there would be no session.\nDid you mean {nearest|quote}?\n?? At the top the file has: {known|list}.",
  "map-no-field":
    "{path|quote} finds nothing in the file.\nDid you mean {nearest|quote}?\n?? There is: {known|list}.",
  "missing-field": "The field {field|quote} is missing.\nAdd a line “{field}: …”.",
  "missing-field.tba":
    "The field {field|quote} is missing.\nAdd it; if it is not known yet: {field}: tba",
  "missing-field.empty":
    "This file has no fields.\nWrite them (“field: value”), or delete the file.",
  "missing-field.publish":
    "`publish` is empty: without a moment this is published at once.\nWrite the moment behind it; as long as it is not known, write `draft: true` in its place.",
  "missing-field.draft":
    "`draft` is empty: it says nothing, and this is published.\nWrite `draft: true`, or delete the line.",
  "missing-field.file":
    "The file {file} is missing.\nCreate it: every site and every event begins with it.",
  "missing-field.slot-title":
    "This slot has no title and no session that could give it one.\nAdd a line “title: …”.",
  "missing-field.title-of-several":
    "This slot has several sessions, and no title.\nAdd a line “title: …”.",
  "missing-field.url-or-media":
    "Exactly one of “url” and “media” is needed here.\n“url” is an address elsewhere, “media” a file of a media folder.",
  "missing-field.name-or-speaker":
    "A person needs “name”, or “speaker”, the name of their file.\n“name” is enough for somebody without a file in speakers/.",
  "wrong-type.text":
    "{field|quote} should be a text.\n?? This should be a text.\nIf the text begins with a bracket, put it in quotation marks.",
  "wrong-type.list":
    "{field|quote} should be a list.\n?? This should be a list.\nEach of its items has the fields: {fields|list}.\n?? Write: {fixed}\n?? Put its items in brackets, with commas between them: [first, second].",
  "wrong-type.person":
    "Persons are listed one by one, each behind a hyphen or in braces.\nWrite: {fixed}",
  "wrong-type.map":
    "{field|quote} should be a group of fields.\n?? This should be a group of fields.\nIts fields: {fields|list}.\n?? Write: {fixed}",
  "wrong-type.entries":
    "This file should hold entries, each under its id.\nBegin it like this:\nan-id:\n  name: …",
  "wrong-type.slots":
    "A day is a list of slots, each with its fields.\nWrite them like this:\n- time: 13:30–14:00\n  title: …",
  "wrong-type.one-line": "This text should be on one line.\nJoin its lines.",
  "wrong-type.whole-number": "{value|quote} is not a whole number.\nWrite digits only: 120",
  "wrong-type.number":
    "{value|quote} is not a number.\nWrite: {fixed}\n?? Write digits, with a point: 12.50",
  "wrong-type.amount":
    "{value|quote} can be read as two amounts: {currency} has no three digits behind the point.\nWrite: {fixed|or}",
  "wrong-type.boolean": "{value|quote} should be true or false.\nWrite: {fixed}",
  "bad-value":
    "{value|quote} is not possible here.\nDid you mean {nearest|quote}?\nPossible values: {words|list}, or {also|shape}.\n?? Possible values: {words|list}.",
  "bad-value.tba": "{value|quote} is not possible here.\nLeave the field out until it is known.",
  "bad-value.tba-publish":
    "{value|quote} is not possible here.\nWrite `draft: true` in its place: then nothing is published until you take that out.",
  "bad-value.itself":
    "{value|quote} leads back to itself.\nName another one, or leave the field out.",
  "bad-value.twice": "{value|quote} is in this list twice.\nKeep one of the two.",
  "bad-value.of-parvis": "{value|quote} is a name of Parvis itself.\nGive yours another one.",
  "bad-value.contact":
    "{value|quote} is neither an e-mail address nor a web address.\nWrite for example: contact@example.org or https://example.org/contact",
  "bad-value.repository":
    "{value|quote} is not the address of a repository.\nWrite: {fixed}\n?? Write it as its host shows it: github.com/owner/name",
  "bad-value.repository-folder":
    "“folder” leads out of the repository.\nWrite it from the root of the repository, without “..”.",
  "bad-value.repository-host":
    "Parvis does not know what {value} runs.\nSay so beside the address: host: gitlab, host: gitea (for Forgejo too) or host: github.",
  "bad-value.language": "{value|quote} is not a language tag.\nWrite for example: fr, en, pt-BR.",
  "bad-value.timezone":
    "{value|quote} is not a time zone.\nDid you mean {nearest|quote}?\n?? Write a continent and a city: Europe/Paris",
  "bad-value.price":
    "{value|quote} is a price, but does not say who pays it.\nWrite for example: price: [{ label: Full price, amount: {amount}, currency: {currency} }]",
  "bad-value.currency":
    "{value|quote} is not the code of a currency.\nDid you mean {nearest|quote}?\n?? Write three capital letters: EUR",
  "bad-value.country":
    "{value|quote} is not the name of a country.\nDid you mean {nearest|quote}?\n?? Write its name, or its code of two letters: GB",
  "bad-value.email":
    "{value|quote} is not an e-mail address.\nWrite: {fixed|or}\n?? Write for example: contact@example.org",
  "bad-value.hashtag":
    "{value|quote} cannot be a hashtag: networks take letters, figures and “_” for one, without spaces.\nWrite: {fixed|or}\n?? Write for example: Fair2027",
  "bad-value.phone":
    "{value|quote} is not a telephone number.\nWrite: {fixed|or}\n?? Write the number alone: +44 20 7946 0958",
  "bad-value.way":
    "{value|quote} does not say what it is: a page, an address, a number or words.\nWrite: {fixed}\n?? Write “none”, or fields such as { url: https://… }",
  "bad-value.early":
    "{value} is not lower than the price itself ({full}).\nAn early price is the lower of the two: exchange them, or leave “early” out.",
  "bad-value.too-small": "{value} is too small.\nWrite a number from {least} on.",
  "bad-value.range": "{value} is out of range.\nWrite a number from {least} to {most}.",
  "bad-value.session-and-sessions":
    "A slot has “session” or “sessions”, not both.\nList all of them under “sessions”.",
  "bad-value.about":
    "{value|quote} does not say what the comment is about.\nWrite session:ID, theme:ID or page:ID; leave it out for the event.",
  "bad-value.reply-circle":
    "These comments answer each other in a circle: {ids|all}.\nTake “reply_to” out of the one that came first.",
  "bad-value.reply-elsewhere":
    "{answered|quote}, which this comment answers, is about {meant}.\n?? {answered|quote}, which this comment answers, is about the event.\nLeave “about” out: an answer is about what it answers.",
  "bad-value.colour":
    '{value|quote} is not a colour.\nWrite a CSS colour, in quotation marks: "#005a5b"',
  "bad-value.not-open":
    "`closes` says until when people may write, and they may not (“mode: {mode}”).\nWrite “mode: open”, or leave `closes` out.",
  "bad-value.picture":
    "This picture cannot be read: the file is damaged, or is no picture.\nOpen it on your computer, and export it again as JPEG, PNG, WebP or SVG.",
  "bad-value.picture-kind":
    "Browsers cannot show this kind of picture: {kind}.\n?? Browsers cannot show this kind of picture.\nExport it as JPEG, PNG, WebP or SVG. Phones save HEIC even under the name of a JPEG.",
  "bad-value.no-picture":
    "{value|quote} is no picture, but a file of the kind {kind}.\n?? {value|quote} is no picture.\nName a file in JPEG, PNG, WebP, AVIF, GIF or SVG. Of a PDF, export the page as PNG.",
  "bad-value.other-kind":
    "The name of this file says {said}, but what it holds is {kind}.\nExport it again, or get it again: often a web page was saved in its place.",
  "bad-value.empty-file": "This file is empty.\nCopy it again, or export it again.",
  "bad-value.path":
    "{value|quote} is not a path of this site.\nWrite: {fixed}\n?? Write one path, without patterns: /old/page/",
  "bad-value.circle":
    "This redirect leads in a circle, back to {value}.\nLead it to a page that is there.",
  "bad-value.menu":
    "{value|quote} is neither an address nor a path of this site.\nWrite https://… or /a/path/.",
  "bad-value.day":
    "{value|quote} is not the name of a day's file.\nRename it to {fixed}\n?? A day's file is named by its date: 2013-06-11.yaml",
  "bad-date.form":
    "{value|quote} is not written as a date.\nWrite: {fixed|or}\n?? Write {allowed|or}.",
  "bad-date.precision": "{value|quote} is a date of the wrong kind here.\nWrite {allowed|or}.",
  "bad-date.no-such-date":
    "The date {value} does not exist.\nWrite: {fixed}\n?? Look at a calendar: the month has no such day.",
  "bad-date.no-such-time":
    "The time of {value|quote} does not exist.\nHours go from 00 to 23, minutes from 00 to 59.",
  "bad-time.form":
    "{value|quote} is not a span of time.\nWrite: {fixed}\n?? Write for example: 13:30–14:00",
  "bad-time.hours":
    "An hour of {value|quote} does not exist.\nHours go from 0 to 24, and up to 35 for what starts after midnight.",
  "bad-time.minutes": "The minutes of {value|quote} do not exist.\nMinutes go from 00 to 59.",
  "bad-time.equal":
    "{value|quote} ends when it starts.\nGive it an end; if that is not known, leave it out: 19h–",
  "bad-time.order":
    "{value|quote} ends before it starts.\nAfter midnight, write both hours from 24 on: 25:00–26:00",
  "bad-time.backwards":
    "{value|quote} ends before it starts: until the next day that would be {hours} hours.\nWrite: {fixed|or}\nIf it does last until the next day, write: {overnight}",
  "dst-gap":
    "{value} does not exist in {zone}: the clocks go forward over it that night.\nChoose a time before or after that hour.",
  "bad-url.space": "The address {value|quote} has a space in it.\nRemove the space, or write %20.",
  "bad-url.hidden":
    "The address {value|quote} has a character in it that nobody sees.\nWrite: {fixed}",
  "bad-url.no-scheme": "The address {value|quote} does not say how to get there.\nWrite: {fixed}",
  "bad-url.form":
    "{value|quote} is not an address.\nWrite: {fixed}\n?? Write for example: https://example.org/page",
  "bad-url.scheme":
    "An address like {value|quote} is not allowed here.\nDid you mean {nearest|quote}?\n?? Addresses begin with https:, http:, mailto:, tel: or geo:.",
  "bad-url.https":
    "The address {value|quote} could be changed by others on its way.\nWrite: {fixed}",
  "bad-url.origin":
    "{value|quote} is not the address of a site.\nWrite: {fixed}\n?? Write for example: https://www.example.org, or any",
  "bad-url.query":
    "The site's address {value|quote} must end with its folder.\nRemove what begins with ? or #.",
  "bad-url.empty":
    "This link leads nowhere: it has no address.\nWrite the address between the round brackets, or remove the link.",
  "bad-url.absolute-path":
    "The address {value|quote} would break when the site moves to another folder.\nDid you mean {nearest|quote}?\n?? Write page:ID, session:ID … for a page of the site, or the name of a media file.",
  "bad-url.external-picture":
    "The picture {value|quote} would be fetched from another site.\nPut the file into the event's media folder and write its name.",
  "bad-id.written":
    "{value|quote} cannot be an id.\nWrite: {fixed}\nIds have lower-case letters a–z, digits and hyphens.",
  "bad-id.file":
    "The name {value|quote} cannot be an id, and so not an address.\nRename it to {fixed}\nNames have lower-case letters a–z, digits and hyphens.",
  "duplicate-id.key":
    "{value|quote} is described twice in this file.\nKeep one of the two, or rename one.",
  "duplicate-id.slot":
    "{value|quote} is already the id of another slot or session ({other}).\nGive this one another “id”.",
  "duplicate-id.level":
    "Another level of partners is already called {value|quote}.\nGive this one another “id”.",
  "duplicate-id.part":
    "On the page {page} something else has the id {value|quote} already.\nGive this one another.",
  "unknown-reference":
    "{kind|none} is called {value|quote}.\nDid you mean {nearest|quote}?\n{kind|many} are in {where}: {known|list}.\n?? There is none yet in {where}.",
  "unknown-reference.kind":
    "{value|quote} leads nowhere: what is called so is of another kind.\nDid you mean {nearest|quote}?",
  "unknown-reference.made-page":
    "The event {event|quote} has no page {value|quote} yet: Parvis makes it once there is something to show on it.\nPages of this event: {known|list}.",
  "unknown-reference.person":
    "{kind|none} is called {value|quote}.\nDid you mean {nearest|quote}?\n?? Somebody without a file in speakers/ is written so: {written}\n{kind|many} are in {where}: {known|list}.\n?? There is none yet in {where}.",
  "unknown-reference.several":
    "{kind|none} is called {value|quote}.\nSeveral are written as a list.\nWrite: {fixed}",
  "unknown-reference.no-venue":
    "The room {value|quote} belongs to no venue: the event has none yet.\nGive the event or the slot a “venue” of data/venues.yaml.",
  "unknown-reference.fragment":
    "There is no place {value|quote} on {on|quote}.\n?? There is no place {value|quote} on this page.\nDid you mean {nearest|quote}?\nPossible places: {known|list}.\n?? Remove what begins with “#”.",
  "broken-archive.unreadable":
    "This file is no list of an archive.\nTake it back from git, or archive the event again: npm run archive -- {event}",
  "broken-archive.missing":
    "This file is missing in the archive of {event|quote}.\nTake it back from git, or archive the event again: npm run archive -- {event}",
  "broken-archive.changed":
    "This file is not what it was when {event|quote} was archived.\nTake it back from git, or archive the event again: npm run archive -- {event}",
  "broken-archive.unexpected":
    "This file does not belong to the archive of {event|quote}.\nRemove it. Take it back from git, or archive the event again: npm run archive -- {event}",
  "broken-archive.no-event":
    "There is an archive of {event|quote}, but no such event.\nPut content/{event}/ back, which the agenda needs, or delete archive/{event}/.",
  "many-embeds":
    "With embed here, in each language, hosts are told more than {most} rules; Cloudflare takes no more, and this programme would be shown in no frame there.\nTake embed out of events that are over, or publish at a host without that limit.",
  "moved-archive":
    "The archived pages of {event|quote} name the address {address}, which is no longer that of the site.\nArchive the event again: npm run archive -- {event}",
  "unsafe-drawing":
    "{value|quote} may not be in a drawing (SVG): opened by itself, it could act on the whole site.\nExport the drawing again without scripts and embedded web pages, or as PNG.",
  "unsafe-drawing.reference":
    "The drawing refers to {value|quote}, which lies outside it: browsers do not show that in a page.\nExport it again with pictures, fonts and styles embedded.",
  "unsafe-drawing.declarations":
    "The drawing declares entities ({value|quote}), behind which anything may hide.\nExport it again as plain SVG.",
  "unsafe-drawing.form":
    "The drawing cannot be read from {value|quote} on: browsers stop there.\nExport it again as SVG.",
  "unsafe-drawing.encoding":
    "This drawing is not written in UTF-8.\nSave it again as UTF-8, or export it again as SVG.",
  "bad-plan.kind":
    "{value|quote} is no drawing (SVG): no room can be found in it.\nExport the plan as SVG. A picture or a document belongs in “map”.",
  "bad-plan.size":
    "The plan does not say how large it is.\nExport it again as SVG, with “viewBox” or with “width” and “height”.",
  "bad-plan.large":
    "This plan is too large for a page, which shows at most {elements} shapes and {most} kB of it.\nSimplify its paths (in Inkscape: Path → Simplify), take out what nobody needs, or name it in “map”.",
  "plan-room":
    "No room of {venue|quote} is called {value|quote}.\nDid you mean {nearest|quote}?\nIts rooms: {known|list}.\n?? It has no rooms yet.",
  "plan-room.twice":
    "The room {value|quote} stands in the plan a second time.\nGroup all that belongs to it, and give the id to the group.",
  "plan-room.nested":
    "The room {value|quote} stands within another room, and a link cannot stand in a link.\nTake it out of that group.",
  "plan-id":
    "{value|quote} is the id of no room: the plan shows it without a link.\nIf it is meant to be none, write {fixed|quote}.",
  "plan-lacks-room":
    "Of the rooms of {venue|quote} the plan does not show: {rooms|list}.\nGive the shape or the group of each of them its id (in Inkscape: Object → Object Properties → ID).",
  "plan-lacks-room.label":
    "{value|quote} is a label here, and no id.\nWrite {fixed|quote} into the field ID (in Inkscape: Object → Object Properties).",
  "plan-lost":
    "Pages cannot show {value|quote} of a plan, and leave it out.\nDraw it with shapes, fill and stroke, or take it out.",
  "missing-media":
    "There is no file {value|quote}.\nDid you mean {nearest|quote}?\nIt was looked for in {where|and}.",
  "end-before-start": "The end ({end}) is not after the start ({start}).\nCorrect one of the two.",
  "uneven-dates.end":
    "The start ({start}) has a day, the end ({end}) only a month.\nWrite the day on which it ends, or, as long as that is not known: tba",
  "uneven-dates.start":
    "The end ({end}) has a day, the start ({start}) only a month.\nWrite the day on which it starts, or, as long as that is not known, the month of the end alone: {month}",
  "end-without-start":
    "The end is known ({end}), but not the start.\nWrite the start, at least its month ({month}), or of the end too: tba",
  "programme-without-start":
    "The programme has the day {day}; the event's pages say that its date is to be announced.\nWrite the start, at least its day: {day}",
  "outside-event":
    "The day {date} is not within the event's dates ({start} to {end}).\nRename the file, or correct “start” and “end” in event.md.",
  "session-outside-slot":
    "The session's time {time} is not within its slot ({slot}).\nCorrect the session's time or the slot's.",
  "scheduled-twice":
    "The session {session|quote} is already in another slot ({other}).\nA repeat is a session of its own: copy its file under another name.",
  "scheduled-twice.slot":
    "The session {session|quote} is twice in this slot.\nKeep one of the two.",
  "unexpected-file":
    "No file is expected here, and nothing would be made of it.\nRename it to {fixed}\n?? Move it to where it belongs, or delete it.",
  "unexpected-file.folder":
    "No folder is expected here, and nothing would be made of its files.\nPut its files into {fixed}/\n?? Move its files to where they belong, or delete it.",
  "unexpected-file.copy":
    "This is a second version of {original}, made because the file was edited in two places at once.\nTake what is right in it over into {original}, and delete it.",
  "unexpected-file.translation":
    "Of a YAML file there is no second one for another language.\nWrite both languages in {base}, where the text is: title: {braces}",
  "unexpected-file.link":
    "This is a link to elsewhere: what it leads to is not published.\nPut the file itself in its place.",
  "no-event":
    "This site has no event.\nAn event is a folder of “content” with a file event.md: content/2027-fair/event.md",
  "duplicate-address": "The address {url} is already taken by {other}.\nRename one of the two.",
  "duplicate-address.own": "Parvis itself makes a page at {url}.\nGive this file another name.",
  "duplicate-address.file":
    "Parvis itself makes {url}, and both cannot be published.\nGive this file another name.",
  "duplicate-address.assets":
    "The folder /assets/ is Parvis’s own: browsers keep what is in it for a year.\nChoose another folder.",
  "duplicate-address.redirect":
    "The address {url} is in use ({other}): no redirect can begin there.\nRemove this line, or rename the page.",
  "duplicate-header":
    "Parvis itself sends {name} with every page, and hosts would join the two.\nLeave this line out.",
  "dead-link":
    "Nothing of this site is at {value|quote}.\nLook at the address of the page or file that is meant.",
  "against-policy.inline":
    "The site's policy keeps browsers from scripts and styles that stand in a page: {value|quote}.\nUse the classes of the site, or leave it out.",
  "against-policy.source":
    "The site's policy does not allow {value|quote}.\nPages load nothing from elsewhere and frame nothing: put the file into a media folder, or link to it.",
  "against-policy.import":
    "Styles import nothing: {value|quote}.\nCopy what you need from there into this file.",
  "against-policy.font":
    "Fonts are not named here: {value|quote}.\nPut the file into data/media/, and name it in data/site.yaml: look: { fonts: { text: NAME.woff2 } }",
  "against-policy.style":
    "The site’s policy lets pages load nothing from elsewhere: {value|quote}.\nPut the file into data/media/, and write: url(media/NAME)",
  "bad-css":
    "This cannot be read as CSS: {message}. Browsers would pass over it.\nCorrect it, or take it out.",
  "bad-css.open":
    "What begins here is never closed, and takes in all that follows.\nClose it: a block with a brace, a comment with an asterisk and a slash.",
  "bad-css.image-set": "“image-set” and “src” are not understood here.\nWrite: url(media/NAME)",
  "bad-font":
    "{value|quote} is no font in WOFF2.\nGet it in this form, or convert it: fonttools ttLib.woff2 compress NAME.ttf",
  "bad-font.broken": "The font {value|quote} is damaged, or not whole.\nGet it again.",
  "broken-template": "This template cannot be rendered: {message}",
  "broken-template.no-eleventy":
    "Eleventy renders the templates of a site’s own, and it is not installed.\nInstall it: npm install @11ty/eleventy@3",
  "broken-part": "This part cannot print the page {page}: {message}",
  "broken-part.no-html": "This part gives no HTML, but: {value}\nGive back what it prints: html`…`",
  "broken-part.promise":
    "This part gives a promise, and pages wait for nothing.\nWrite it without “async”; what takes time is done once, when the file is imported.",
  "broken-part.head":
    "The head of a page holds nothing that is seen: with {value} browsers would begin its body.\nPrint meta and link here, and all else in another part.",
  "broken-part.lacks-id":
    'A link on the page {page} leads to {value|quote}, which this part does not have.\nGive the element that is meant id="{value}".',
  "broken-part.unknown":
    "There is no part {value|quote}.\nDid you mean {nearest|quote}?\nThe parts: {known|list}. A file that parts import begins with “_”.",
  "broken-part.twice": "The part {name|quote} is here twice ({other}).\nKeep one of the two.",
  "broken-part.kind":
    "This file is no module, and nothing would be made of it.\nA part is written in TypeScript or JavaScript: footer.ts, footer.js",
  "broken-part.other": "This file does not export the part {name|quote}.\nWrite: {fixed}",
  "broken-module": "This module fails: {message}",
  "broken-module.unread": "Node cannot read this module: {message}",
  "broken-module.not-erasable":
    "Node leaves types out and runs the rest as it stands, which cannot be done here: {message}.\nSay it in JavaScript: a constant object in place of an enum, a field in place of `constructor(private x)`.",
  "broken-module.no-file":
    "There is no file {file|quote} to import.\nDid you mean {nearest|quote}?\n?? Its name is told with its ending: ./lib/tables.ts",
  "broken-module.no-package":
    "The package {name|quote} is not installed.\nInstall it: npm install {name}",
  "broken-module.typescript-package":
    "The package {name|quote} is written in TypeScript, which Node does not run below node_modules.\nTake a version that is compiled to JavaScript, or copy what you need into your site.",
  "broken-module.no-default": "This module exports nothing as its default.\nWrite: {fixed}",
  "broken-module.named": "{name|quote} fails: {message}",
  "broken-module.shape": "{field|quote} should be of the type `{wanted}`.",
  "broken-module.result":
    "{name|quote} gives {field|quote}, which should be of the type `{wanted}`.",
  "broken-module.second": "Parvis reads {other} already.\nKeep one of the two files.",
  "broken-module.copies":
    "Eleventy is not to copy files here: Parvis would know nothing of them.\nPut what is published as it is in static/.",
  "room-overlap":
    "{second|quote} is in the room {room|quote} at the same time as {first|quote} ({other}).\nChange the room or the time of one of them.",
  "speaker-double-booked":
    "{speaker} is in {second|quote} at the same time as in {first|quote} ({other}).\nMove one of the two, or correct who speaks.",
  "unscheduled-session":
    "This session is in no slot of the programme.\nAdd it to a slot (“session: {id}”); until then it is listed as not yet scheduled.",
  "unused-speaker":
    "This speaker is in no session.\nAdd them to a session (“speakers: [{id}]”) or to the team in event.md (“team: [{id}]”), or delete the file.",
  "unused-theme":
    "This theme is in no slot and no session.\nAdd it to a workshop (“themes: [{id}]”), or delete the file.",
  "raw-html":
    "HTML is not rendered: {value|quote} appears as it is written.\nWrite it in Markdown: **bold**, *italic*, [a link](https://example.org).",
  "shown-as-typed.link":
    "{value|quote} appears as it is written, and is no link.\nWrite: {fixed}\n?? A link is [words](https://example.org), within the site [words](page:ID), without a space between the brackets.",
  "shown-as-typed.picture":
    "{value|quote} appears as it is written, and is no picture.\nWrite: {fixed}\n?? A picture is ![What it shows](plan.png), without a space between the brackets or in the name.",
  "shown-as-typed.reference":
    "{value|quote} appears as it is written: no line says where it leads.\nWrite: {fixed}\n?? Write [words](https://example.org), or add a line “[name]: https://example.org”.",
  "shown-as-typed.note":
    "{value|quote} appears as it is written: there is no such note.\nAdd a line “[^1]: What the note says” below, with the name of this one.",
  "shown-as-typed.emphasis":
    "{value|quote} appears as it is written.\nWrite: {fixed}\n?? The same signs begin and end it, close to the words: **bold**, *italic*, ~~struck~~, `code`. Before a sign that is meant as such, write \\.",
  "shown-as-typed.star":
    "The stars of {value|quote} vanish, and what stands between them is in italics.\nWrite: {fixed}",
  "shown-as-typed.sign":
    "{value|quote} appears as it is written.\nWrite: {fixed}\n?? Say it in Markdown, or leave it out.",
  "shown-as-typed.template":
    "{value|quote} appears as it is written: in a text of the content nothing is filled in.\nWrite what it stands for.",
  "shown-as-typed.list":
    "{value|quote} begins no list: its lines run on as one.\nBegin each with “- ” (or “1. ”), after an empty line.",
  "shown-as-typed.table":
    "This table appears as it is written, without the line that makes it one.\nWrite below its heads: {fixed}\n?? Below the heads stands a line |---|---|, a piece for each column.",
  "shown-as-typed.table-rule":
    "This table appears as it is written: the line below its heads has not as many columns as they.\nWrite: {fixed}\n?? It has a piece |---| for each column.",
  "shown-as-typed.fence":
    "This block of code is not closed: all that follows is code.\nWrite a line {value} where it ends.",
  "shown-as-typed.diagram":
    "This {value|quote} appears as it is written, and is not drawn.\nPut a picture of it into a media folder: ![What it shows](plan.svg)",
  "shown-as-typed.plain":
    "{value|quote} appears as it is written: this field holds plain text, no Markdown.\nWrite: {fixed}\n?? Leave the signs out.",
  "shown-as-typed.details":
    "{value|quote} appears as it is written: its other end is missing.\nA text that folds begins with a line <details> and ends with a line </details>, no further in than the first.",
  "no-alt":
    "The picture {value|quote} has no description for those who do not see it.\nWrite: ![What the picture shows]({value})",
  "no-alt.field":
    "The event's picture has no description for those who do not see it.\nAdd a line “image_alt: …” that says what it shows.",
  "not-translatable":
    "{field|quote} is said once, for all languages.\nIt stands in {where}.\nRemove it here: a translation holds texts alone.",
  "not-translatable.map":
    "{field|quote} is the same in all languages.\nWrite one value here, and not one for each language.",
  "uneven-translation":
    "This list has {own} items, and the one that it translates has {given} ({where}).\nTranslate each item, in the same order.",
  "unknown-language.file":
    "{value|quote} is none of the languages of this site.\nRename it to {fixed}\n?? The site speaks: {known|list}. Add the language to “languages” in data/site.yaml, or rename the file.",
  "unknown-language.text":
    "{value|quote} is none of the languages of this site.\nDid you mean {nearest|quote}?\n?? The site speaks: {known|list}. Add the language to “languages” in data/site.yaml, or remove the text.",
  "orphan-translation":
    "There is no {base} that this file translates.\nRename it to {fixed}\n?? Give it the name of the file that it translates, with the language before the ending.",
  "orphan-translation.own":
    "{base} is written in {language} itself.\nKeep one of the two, or say in {base} what it is written in: language: …",
  "orphan-translation.event":
    "This event is not published in the language {value|quote}.\nAdd it to “languages” in event.md, or delete this file.",
  "stale-translation":
    "The text in {language|quote} that this translates has changed since.\nIt stands in {where}.\nTranslate it again; if this is right as it is: npm run translate -- --same {file}",
  untranslated:
    "This is not translated into {language|quote}.\nThis writes the file for it: npm run translate -- {language} {target}",
  "untranslated.part":
    "Here, {fields|and} are not translated into {language|quote}.\nWrite them in {file}",
  "untranslated.text":
    "This text is not translated into {language|quote}.\nWrite it in each language: {example}",
  "unspoken-language":
    "Parvis has no words in the language {value|quote}: its own are English on these pages, with English dates, and are told as such.\nIt speaks: {known|list}. A translation begins with: npm run translate -- {base}",
  "unknown-word":
    "{value|quote} is none of the words that pages say.\nDid you mean {nearest|quote}?\n?? All of them are listed by: npm run translate -- {language}",
  "unknown-word.text":
    "{value|quote} is what pages say; words are named by their keys.\nWrite: {fixed|or}",
  "unknown-word.counted":
    "{value|quote} is said of a number, with a text for each of its forms.\nWrite one or more of: {forms|all}",
  "unknown-word.language":
    "{value|quote} stands where a language should: words stand below theirs.\nWrite it like this:\n{language}:\n  home: …",
  "unknown-word.file":
    "Words stand below their language, each behind its key.\nWrite them like this:\nfr:\n  home: …",
  "bad-word.empty": "{key|quote} says nothing.\nWrite what pages are to say, or delete the line.",
  "bad-word.lost":
    "The text of {key|quote} must hold {lost|and}.\nWithout this file it is: {text|quote}",
  "bad-word.value":
    "No value is called {value} here.\nDid you mean {nearest}?\n?? Possible here: {known|all}.\n?? Leave it out: no value belongs to this text.",
  "bad-word.names":
    "{needed} names belong here, and {given} are written.\nWrite them all, in their order.",
  "unused-words":
    "No page is in the language {value|quote}.\nName it in data/site.yaml or in an event, or take its words away.",
  "missing-words":
    "Of the {total} words of {value|quote}, {missing} are missing and said in another language, such as {text|quote}.\nThis lists them: npm run translate -- {value}",
  "missing-words.few":
    "Of the {total} words of {value|quote}, {own} are here: pages speak it from {least} on, and English until then.\nThis lists those that are missing: npm run translate -- {value}",
  "uneven-words":
    "{key|quote} is replaced, but not {others|and}: {text|quote}.\nReplace each form of it.",
  "hidden-character":
    "There is a character in {value|quote} that nobody sees ({characters|all}).\nWrite: {fixed}",
  "hidden-character.text":
    "There is a character here that nobody sees, and that changes what stands around it ({character}).\nDelete it.",
  "placeholder.url":
    "{value|quote} is an address that stands for one: nothing is there.\nWrite the public address of the site.",
  "placeholder.legal":
    "The legal notice would say that this is to be announced.\nWrite it before you publish.",
  "placeholder.tba":
    "{value|quote} would be shown as it is written.\nLeave the field out until it is known.",
  placeholder:
    "{value|quote} looks like a text that was still to be written.\nWrite it, or write tba where the format allows it.",
  "registration-closes-after-end":
    "Registration closes ({closes}) after the end ({end}).\nDid you mean {fixed|quote}?\n?? Correct “closes”, or leave it out.",
  "no-way-to-register":
    "This registration does not say how one registers: the page promises to announce it.\nAdd “url”, “email”, “phone” or “on_site” (in words); if it is not known yet: url: tba",
  "after-end":
    "{field|quote} ({value}) is after the end of {of|occasion} ({end}).\nDid you mean {fixed|quote}?\n?? Correct the date, or leave the field out.",
  "after-closing":
    "{field|quote} ({value}) is after registration closes ({closes}): nobody can pay that price so late.\nCorrect one of the two dates.",
  "after-closing.early":
    "{field|quote} ({value}) is not before the full price ends ({until}): nobody would pay that one.\nCorrect one of the two dates.",
  "year-before-start":
    "{field|quote} ({value}) is more than a year before {of|occasion} ({start}).\nDid you mean {fixed|quote}?\n?? Correct the date, or leave the field out.",
  "outside-hours.before":
    "This slot ({time}) begins before the event ({start}).\nCorrect its time, or “start” in event.md.",
  "outside-hours.after":
    "This slot ({time}) lasts beyond the end of the event ({end}).\nCorrect its time, or “end” in event.md.",
  "outside-hours.over":
    "This slot ({time}) begins when the event is over ({end}).\nCorrect its time, or “end” in event.md.",
  "same-name":
    "Another speaker is called {name|quote} too ({other}).\nIf they are one person, keep one of the two files; if not, tell them apart by the name.",
  "same-name.team":
    "{name|quote} has a file too ({other}).\nIf they are one person, write “speaker: {id}” in place of the name: then they have one page; if not, tell them apart by the name.",
  "similar-words":
    "{value|quote} is written {usual|quote} elsewhere ({other}): readers would see two things.\nWrite: {usual}",
  "unrecorded-change":
    "{title|quote} has changed since it was recorded: {aspects|aspect}.\nWhen the change is meant, run: npm run record",
  "unrecorded-change.new-translation":
    "{title|quote} is translated into {language|quote}, which the record does not know yet.\nOnce it is published, run: npm run record",
  "unrecorded-change.translation":
    "{title|quote} says something else in {language|quote} than when it was recorded.\nWhen the change is meant, run: npm run record",
  "long-slot":
    "This slot lasts more than 14 hours ({hours}).\nCorrect its end, or make several slots of it.",
  "unwanted-recording":
    "This session is said not to be recorded, and a recording of it is among its materials.\nAsk those who gave it, and take one of the two out.",
  "missing-recording":
    "The recording of this session is said to be published, and there is none among its materials.\nAdd it there, with “kind: recording”; until it is out, write: recording: yes",
  "private-file":
    "These are opinions that were sent to you alone, and here they would be published.\nMove this file to {place}",
  "security-expired":
    "security.txt has expired ({value}): whoever finds a weakness must not rely on it.\nCheck that its contact still answers, and give a new date within a year.",
  "security-far":
    "security.txt expires in more than a year ({value}), and RFC 9116 asks for less.\nGive a date within a year, and look at it again then.",
  "shifted-accent":
    'With the accent {from} texts could not be read; {to} is used.\nChoose another accent, or write the colour that is used: "{to}"',
  "big-file":
    "This file has more than {most} MiB: hosts such as Cloudflare refuse it, and visitors wait for it.\nMake it smaller, or link to where it may be large, such as a video platform.",
  "heavy-style":
    "These styles add {weight} kB to each page, compressed; visitors wait for more than {most} kB.\nTake out what no page uses, and write url(media/NAME) for pictures that are written into the file.",
  "heavy-font":
    "The font {value|quote} weighs {weight} kB; from {most} kB on, visitors see its letters late.\nLeave out letters that no page needs: pyftsubset NAME.ttf --flavor=woff2 --unicodes=U+0020-024F,U+2000-206F,U+20AC",
  "lacking-letters":
    "The font {value|quote} lacks letters of the language {language|quote}: {letters}. Browsers take them from another font.\nGet the font with these letters, or choose another.",
  "blocked-by-policy":
    "The site’s policy keeps browsers from this in a page: {value|quote}.\nPut scripts and styles into files of their own, beside this one, and load nothing from elsewhere.",
  "long-title":
    "The title has {length} characters; tabs and search engines show: {cut}\nAdd a “short_title”.",

  // Lists: what stands between their words, and the end of one that is too long
  "list.and": "and",
  "list.or": "or",
  "list.more": "{words} … ({count} in all)",

  // {kind|none}: that there is none of a kind
  "word.none.speaker": "No speaker",
  "word.none.member": "Nobody",
  "word.none.session": "No session",
  "word.none.theme": "No theme",
  "word.none.organisation": "No organisation",
  "word.none.organiser": "No organisation or person",
  "word.none.venue": "No venue",
  "word.none.room": "No room",
  "word.none.track": "No track",
  "word.none.level": "No level of partners",
  "word.none.comment": "No comment",
  "word.none.event": "No event",
  "word.none.page": "No page",
  "word.none.term": "No term",
  "word.none.slot": "No slot with an `id`",
  "word.none.day": "No day",
  "word.none.news": "No news",

  // {kind|many}: all of a kind
  "word.many.speaker": "Speakers",
  "word.many.member": "Persons",
  "word.many.session": "Sessions",
  "word.many.theme": "Themes",
  "word.many.organisation": "Organisations",
  "word.many.organiser": "Organisations and persons",
  "word.many.venue": "Venues",
  "word.many.room": "Rooms",
  "word.many.track": "Tracks",
  "word.many.level": "Levels",
  "word.many.comment": "Comments",
  "word.many.event": "Events",
  "word.many.page": "Pages",
  "word.many.term": "Terms",
  "word.many.slot": "Slots",
  "word.many.day": "Days",
  "word.many.news": "News",

  // {also|shape}
  "word.shape.list": "a list",
  "word.shape.map": "a group of fields",

  // {of|occasion}: what has a start and an end
  "word.occasion.event": "the event",
  "word.occasion.session": "the session",

  // {aspects|aspect}: what has changed since it was recorded
  "word.aspect.added": "it is new",
  "word.aspect.removed": "it is gone",
  "word.aspect.id": "its id",
  "word.aspect.time": "its time",
  "word.aspect.place": "its place",
  "word.aspect.room": "its room",
  "word.aspect.status": "its status",
  "word.aspect.text": "its text",
} as const;
