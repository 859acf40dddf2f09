/**
 * What problems say to organisers: a sentence that tells what is wrong and, where possible, one that tells how to
 * mend it. The part of a key before the dot is the problem's code. `fr/problems.ts` has the same keys.
 */

/** A message and a hint. The hint's first line follows the message, its other lines stand below. */
export type Phrase = readonly [message: string, hint: string | undefined];

/** The kinds of content that a reference can lead to. */
export type Noun =
  | "speaker"
  | "session"
  | "theme"
  | "organisation"
  | "venue"
  | "room"
  | "track"
  | "level"
  | "comment"
  | "event"
  | "page"
  | "term"
  | "slot";

/** What can change of something that was recorded. */
export type Aspect = "added" | "removed" | "id" | "time" | "place" | "room" | "status" | "text";

export type Shape = "text" | "list" | "map";

const nouns: Record<Noun, readonly [one: string, many: string]> = {
  speaker: ["speaker", "Speakers"],
  session: ["session", "Sessions"],
  theme: ["theme", "Themes"],
  organisation: ["organisation", "Organisations"],
  venue: ["venue", "Venues"],
  room: ["room", "Rooms"],
  track: ["track", "Tracks"],
  level: ["level of partners", "Levels"],
  comment: ["comment", "Comments"],
  event: ["event", "Events"],
  page: ["page", "Pages"],
  term: ["term", "Terms"],
  slot: ["slot with an `id`", "Slots"],
};

const shapes: Record<Shape, string> = {
  text: "a text",
  list: "a list",
  map: "a group of fields",
};

const aspectWords: Record<Aspect, string> = {
  added: "it is new",
  removed: "it is gone",
  id: "its id",
  time: "its time",
  place: "its place",
  room: "its room",
  status: "its status",
  text: "its text",
};

/** The most that there may be of something. */
interface Most {
  readonly most: number;
}

const count = (number: number): string => new Intl.NumberFormat("en").format(number);

/** A long text only by its beginning. */
const quote = (text: string): string =>
  `“${text.length > 100 ? `${Array.from(text).slice(0, 80).join("")}…` : text}”`;

const didYouMean = (nearest: string | undefined): string | undefined =>
  nearest === undefined ? undefined : `Did you mean ${quote(nearest)}?`;

/** At most twelve words of a list. */
const some = (words: readonly string[]): string =>
  words.length > 12
    ? `${words.slice(0, 12).join(", ")} … (${words.length} in all)`
    : words.join(", ");

const lines = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.filter((part) => part !== undefined).join("\n") || undefined;

const write = (fixed: string | undefined): string | undefined =>
  fixed === undefined ? undefined : `Write: ${fixed}`;

const precisions: Record<string, string> = {
  minute: "`2013-06-11T13:30`",
  day: "`2013-06-11`",
  month: "`2013-06`",
};

const dateForms = (allowed: readonly string[]): string =>
  `Write ${allowed.map((precision) => precisions[precision] ?? precision).join(" or ")}.`;

const archiveHint = (event: string): string =>
  `Take it back from git, or archive the event again: npm run archive -- ${event}`;

export const en = {
  "bad-encoding.utf8": (): Phrase => [
    "This file is not UTF-8 text.",
    "Open it in a text editor and save it again with the encoding UTF-8.",
  ],
  "bad-encoding.control": ({ character }: { character: string }): Phrase => [
    `There is an invisible control character here (${character}).`,
    "Delete it, and type again what it stands for.",
  ],
  "bad-encoding.noncharacter": ({ character }: { character: string }): Phrase => [
    `There is an invisible code here that stands for no character (${character}).`,
    "Delete it, and type again what was meant.",
  ],
  "bad-encoding.escape": ({ value, character }: { value: string; character: string }): Phrase => [
    `In double quotes, ${quote(value)} gives a character that no text may hold (${character}).`,
    "Type the character that was meant, or double the backslash if it is part of the text.",
  ],
  "bad-encoding.reference": ({
    value,
    character,
  }: {
    value: string;
    character: string;
  }): Phrase => [
    `${quote(value)} gives a character that no text may hold (${character}).`,
    `Type the character that was meant. To show the code itself, write: \`${value}\``,
  ],
  "bad-encoding.strange-name": ({ character }: { character: string }): Phrase => [
    `The name of this file or folder holds an invisible character (${character}).`,
    "Rename it, with letters a–z, digits and hyphens.",
  ],
  "bad-encoding.name": (): Phrase => [
    "The name of this file or folder is not UTF-8.",
    "Rename it, with letters a–z, digits and hyphens.",
  ],
  "bad-yaml.tab": (): Phrase => [
    "This line is indented with a tab.",
    "Indent with spaces: two for each step.",
  ],
  "bad-yaml.quote": (): Phrase => [
    "The text in quotation marks that begins here does not end where it should.",
    'Put the whole text between double quotes, and write \\" for a double quote inside it.',
  ],
  "bad-yaml.bracket": (): Phrase => [
    "The bracket that opens here is not closed properly.",
    "Close it on the same line, with a comma between the items: [first, second].",
  ],
  "bad-yaml.escape": (): Phrase => [
    "A backslash in double quotes begins a special character, and this one is unknown.",
    "Use single quotes, or double the backslash.",
  ],
  "bad-yaml.reserved": ({ character, fixed }: { character: string; fixed: string }): Phrase => [
    `A text cannot begin with ${quote(character)} unless it is in quotation marks.`,
    write(fixed),
  ],
  "bad-yaml.conflict": (): Phrase => [
    "Two versions of this file are not merged yet: both are here, between <<<<<<< and >>>>>>>.",
    "Keep what is right, and delete these lines.",
  ],
  "bad-yaml.depth": (): Phrase => [
    "Here things stand within things within things, more than anyone can need.",
    "Look for brackets or spaces that are too many.",
  ],
  "too-long.file": ({ most }: Most): Phrase => [
    `This file has more than ${count(most)} characters.`,
    "Is it what it should be? What belongs together may stand in several files; what is to be downloaded belongs in “media”.",
  ],
  "too-long.line": ({ most }: Most): Phrase => [
    `This line has more than ${count(most)} characters.`,
    "Break it where a paragraph or a sentence ends.",
  ],
  "too-long.word": ({ most }: Most): Phrase => [
    `More than ${count(most)} characters stand here without a space.`,
    "Is it a picture or a file in letters? Put it into “media” and link to it.",
  ],
  "too-long.text": ({ most }: Most): Phrase => [
    `This text has more than ${count(most)} characters.`,
    "Make several pages of it, or a document in “media” to which a link leads.",
  ],
  "too-long.list": ({ most }: Most): Phrase => [
    `This list has more than ${count(most)} entries.`,
    "Take out what is there by mistake.",
  ],
  "too-deep": ({ most }: Most): Phrase => [
    `In this paragraph things stand within things more than ${count(most)} deep: quotes, lists, bold or italics.`,
    "Look for > * _ or spaces that are too many; a backslash before a sign (\\*) makes it a plain one.",
  ],
  "too-many.headings": ({ most }: Most): Phrase => [
    `This text has more than ${count(most)} headings; this is the first too many.`,
    "Make several pages of it, or plain paragraphs of some headings.",
  ],
  "too-many.notes": ({ most }: Most): Phrase => [
    `This text has more than ${count(most)} notes and references to notes; this is the first too many.`,
    "Make several pages of it, or take some notes into the text.",
  ],
  "bad-yaml.item": (): Phrase => [
    "An item of a list begins with a hyphen and a space.",
    "Write “-” and a space at the beginning of the line.",
  ],
  "bad-yaml.space": ({ fixed }: { fixed: string }): Phrase => [
    "After the colon of a field there must be a space.",
    write(fixed),
  ],
  "bad-yaml.duplicate": ({ field }: { field: string }): Phrase => [
    `The field ${quote(field)} is here twice.`,
    "Keep one of the two.",
  ],
  "bad-yaml.tag": (): Phrase => [
    "A text that begins with “!” must be in quotation marks.",
    "Put the text in double quotes.",
  ],
  "bad-yaml.alias": (): Phrase => [
    "A text that begins with “*” or “&” must be in quotation marks.",
    "Put the text in double quotes.",
  ],
  "bad-yaml.documents": (): Phrase => [
    "A second document begins after this line.",
    "Remove the line “---”.",
  ],
  "bad-yaml.indent": (): Phrase => [
    "This line is not indented like the lines it belongs with.",
    "Fields of one thing stand below each other; what belongs to them is two spaces further in.",
  ],
  "bad-yaml.form": (): Phrase => [
    "This line cannot be read as YAML.",
    "Write “field: value”, with a space after the colon.",
  ],
  "unquoted-colon": ({ fixed }: { fixed: string }): Phrase => [
    "A text with a colon followed by a space must be in quotation marks.",
    write(fixed),
  ],
  "swallowed-comment": ({ fixed }: { fixed: string }): Phrase => [
    "What follows “#” is taken for a comment and would be lost.",
    lines(write(fixed), "A real comment has a space after the sign: # like this."),
  ],
  "no-front-matter.none": ({ example }: { example: string }): Phrase => [
    "This file does not begin with its fields between two lines “---”.",
    `Begin it like this:\n---\n${example}: …\n---`,
  ],
  "no-front-matter.unclosed": (): Phrase => [
    "The fields that begin here are not closed by a second line “---”.",
    "Put a line “---” between the fields and the text.",
  ],
  "front-matter-language": ({ name }: { name: string }): Phrase => [
    `The fields are written in ${quote(name)}; only YAML is read.`,
    "Begin the file with “---” alone.",
  ],
  "unknown-field": ({
    field,
    nearest,
    known,
  }: {
    field: string;
    nearest: string | undefined;
    known: readonly string[];
  }): Phrase => [
    `There is no field ${quote(field)} here.`,
    lines(
      didYouMean(nearest),
      known.length > 0 ? `Possible fields: ${known.join(", ")}.` : undefined,
    ),
  ],
  "unknown-field.taken": ({ field, nearest }: { field: string; nearest: string }): Phrase => [
    `There is no field ${quote(field)} here, and ${quote(nearest)} is there already.`,
    "Keep one of the two, under the right name.",
  ],
  "unknown-field.comma": ({ field, fixed }: { field: string; fixed: string }): Phrase => [
    `There is no field ${quote(field)} here: within braces a comma begins a new field.`,
    lines("Put a text with a comma in quotation marks.", write(fixed)),
  ],
  "missing-field": ({ field, tba }: { field: string; tba: boolean }): Phrase => [
    `The field ${quote(field)} is missing.`,
    tba ? `Add it; if it is not known yet: ${field}: tba` : `Add a line “${field}: …”.`,
  ],
  "missing-field.empty": (): Phrase => [
    "This file has no fields.",
    "Write them (“field: value”), or delete the file.",
  ],
  "missing-field.file": ({ file }: { file: string }): Phrase => [
    `The file ${file} is missing.`,
    "Create it: every site and every event begins with it.",
  ],
  "missing-field.slot-title": ({ count }: { count: number }): Phrase => [
    count === 0
      ? "This slot has no title and no session that could give it one."
      : "This slot has several sessions, and no title.",
    "Add a line “title: …”.",
  ],
  "missing-field.url-or-media": (): Phrase => [
    "Exactly one of “url” and “media” is needed here.",
    "“url” is an address elsewhere, “media” a file of a media folder.",
  ],
  "wrong-type": ({
    field,
    expected,
    fixed,
    fields,
  }: {
    field: string | undefined;
    expected: Shape;
    fixed: string | undefined;
    fields: readonly string[];
  }): Phrase => [
    `${field === undefined ? "This" : quote(field)} should be ${shapes[expected]}.`,
    expected === "text"
      ? "If the text begins with a bracket, put it in quotation marks."
      : fields.length > 0
        ? `${expected === "list" ? "Each of its items has the fields" : "Its fields"}: ${some(fields)}.`
        : write(fixed),
  ],
  "wrong-type.entries": (): Phrase => [
    "This file should hold entries, each under its id.",
    "Begin it like this:\nan-id:\n  name: …",
  ],
  "wrong-type.slots": (): Phrase => [
    "A day is a list of slots, each with its fields.",
    "Write them like this:\n- time: 13:30–14:00\n  title: …",
  ],
  "wrong-type.one-line": (): Phrase => ["This text should be on one line.", "Join its lines."],
  "wrong-type.whole-number": ({ value }: { value: string }): Phrase => [
    `${quote(value)} is not a whole number.`,
    "Write digits only: 120",
  ],
  "wrong-type.number": ({ value, fixed }: { value: string; fixed: string | undefined }): Phrase => [
    `${quote(value)} is not a number.`,
    write(fixed) ?? "Write digits, with a point: 12.50",
  ],
  "wrong-type.boolean": ({
    value,
    fixed,
  }: {
    value: string;
    fixed: string | undefined;
  }): Phrase => [`${quote(value)} should be true or false.`, write(fixed)],
  "bad-value": ({
    value,
    nearest,
    words,
    also,
  }: {
    value: string;
    nearest: string | undefined;
    words: readonly string[];
    also: "list" | "map" | undefined;
  }): Phrase => [
    `${quote(value)} is not possible here.`,
    lines(
      didYouMean(nearest),
      `Possible values: ${some(words)}${also === undefined ? "" : `, or ${shapes[also]}`}.`,
    ),
  ],
  "bad-value.tba": ({ value }: { value: string }): Phrase => [
    `${quote(value)} is not possible here.`,
    "Leave the field out until it is known.",
  ],
  "bad-value.itself": ({ value }: { value: string }): Phrase => [
    `${quote(value)} leads back to itself.`,
    "Name another one, or leave the field out.",
  ],
  "bad-value.contact": ({ value }: { value: string }): Phrase => [
    `${quote(value)} is neither an e-mail address nor a web address.`,
    "Write for example: contact@example.org or https://example.org/contact",
  ],
  "bad-value.language": ({ value }: { value: string }): Phrase => [
    `${quote(value)} is not a language tag.`,
    "Write for example: fr, en, pt-BR.",
  ],
  "bad-value.timezone": ({
    value,
    nearest,
  }: {
    value: string;
    nearest: string | undefined;
  }): Phrase => [
    `${quote(value)} is not a time zone.`,
    didYouMean(nearest) ?? "Write a continent and a city: Europe/Paris",
  ],
  "bad-value.currency": ({
    value,
    nearest,
  }: {
    value: string;
    nearest: string | undefined;
  }): Phrase => [
    `${quote(value)} is not the code of a currency.`,
    didYouMean(nearest) ?? "Write three capital letters: EUR",
  ],
  "bad-value.email": ({ value }: { value: string }): Phrase => [
    `${quote(value)} is not an e-mail address.`,
    "Write for example: contact@example.org",
  ],
  "bad-value.too-small": ({ value, least }: { value: string; least: number }): Phrase => [
    `${value} is too small.`,
    `Write a number from ${least} on.`,
  ],
  "bad-value.range": ({
    value,
    least,
    most,
  }: {
    value: string;
    least: number;
    most: number;
  }): Phrase => [`${value} is out of range.`, `Write a number from ${least} to ${most}.`],
  "bad-value.session-and-sessions": (): Phrase => [
    "A slot has “session” or “sessions”, not both.",
    "List all of them under “sessions”.",
  ],
  "bad-value.about": ({ value }: { value: string }): Phrase => [
    `${quote(value)} does not say what the comment is about.`,
    "Write session:ID, theme:ID or page:ID; leave it out for the event.",
  ],
  "bad-value.reply-circle": ({ ids }: { ids: readonly string[] }): Phrase => [
    `These comments answer each other in a circle: ${ids.join(", ")}.`,
    "Take “reply_to” out of the one that came first.",
  ],
  "bad-value.reply-elsewhere": ({
    answered,
    meant,
  }: {
    answered: string;
    meant: string | undefined;
  }): Phrase => [
    `${quote(answered)}, which this comment answers, is about ${meant ?? "the event"}.`,
    "Leave “about” out: an answer is about what it answers.",
  ],
  "bad-value.colour": ({ value }: { value: string }): Phrase => [
    `${quote(value)} is not a colour.`,
    'Write a CSS colour, in quotation marks: "#005a5b"',
  ],
  "bad-value.picture": (): Phrase => [
    "This picture cannot be read: the file is damaged, or is no picture.",
    "Open it on your computer, and export it again as JPEG, PNG, WebP or SVG.",
  ],
  "bad-value.picture-kind": (): Phrase => [
    "Browsers cannot show this kind of picture.",
    "Export it as JPEG, PNG, WebP or SVG. Phones save HEIC even under the name of a JPEG.",
  ],
  "bad-value.path": ({ value, fixed }: { value: string; fixed: string | undefined }): Phrase => [
    `${quote(value)} is not a path of this site.`,
    write(fixed) ?? "Write one path, without patterns: /old/page/",
  ],
  "bad-value.circle": ({ value }: { value: string }): Phrase => [
    `This redirect leads in a circle, back to ${value}.`,
    "Lead it to a page that is there.",
  ],
  "bad-value.menu": ({ value }: { value: string }): Phrase => [
    `${quote(value)} is neither an address nor a path of this site.`,
    "Write https://… or /a/path/.",
  ],
  "bad-value.day": ({ value, fixed }: { value: string; fixed: string | undefined }): Phrase => [
    `${quote(value)} is not the name of a day's file.`,
    fixed === undefined
      ? "A day's file is named by its date: 2013-06-11.yaml"
      : `Rename it to ${fixed}`,
  ],
  "bad-date.form": ({
    value,
    fixed,
    allowed,
  }: {
    value: string;
    fixed: string | undefined;
    allowed: readonly string[];
  }): Phrase => [`${quote(value)} is not written as a date.`, write(fixed) ?? dateForms(allowed)],
  "bad-date.precision": ({
    value,
    allowed,
  }: {
    value: string;
    allowed: readonly string[];
  }): Phrase => [`${quote(value)} is a date of the wrong kind here.`, dateForms(allowed)],
  "bad-date.no-such-date": ({ value }: { value: string }): Phrase => [
    `The date ${value} does not exist.`,
    "Look at a calendar: the month has no such day.",
  ],
  "bad-date.no-such-time": ({ value }: { value: string }): Phrase => [
    `The time of ${quote(value)} does not exist.`,
    "Hours go from 00 to 23, minutes from 00 to 59.",
  ],
  "bad-time.form": ({ value, fixed }: { value: string; fixed: string | undefined }): Phrase => [
    `${quote(value)} is not a span of time.`,
    write(fixed) ?? "Write for example: 13:30–14:00",
  ],
  "bad-time.hours": ({ value }: { value: string }): Phrase => [
    `An hour of ${quote(value)} does not exist.`,
    "Hours go from 0 to 24, and up to 35 for what starts after midnight.",
  ],
  "bad-time.minutes": ({ value }: { value: string }): Phrase => [
    `The minutes of ${quote(value)} do not exist.`,
    "Minutes go from 00 to 59.",
  ],
  "bad-time.equal": ({ value }: { value: string }): Phrase => [
    `${quote(value)} ends when it starts.`,
    "Give it an end; if that is not known, leave it out: 19h–",
  ],
  "bad-time.order": ({ value }: { value: string }): Phrase => [
    `${quote(value)} ends before it starts.`,
    "After midnight, write both hours from 24 on: 25:00–26:00",
  ],
  "bad-time.backwards": ({
    value,
    hours,
    fixed,
    overnight,
  }: {
    value: string;
    hours: number;
    fixed: readonly string[];
    overnight: string | undefined;
  }): Phrase => [
    `${quote(value)} ends before it starts: until the next day that would be ${hours} hours.`,
    lines(
      fixed.length > 0 ? write(fixed.join(" or ")) : undefined,
      overnight === undefined
        ? undefined
        : `If it does last until the next day, write: ${overnight}`,
    ),
  ],
  "dst-gap": ({ value, zone }: { value: string; zone: string }): Phrase => [
    `${value} does not exist in ${zone}: the clocks go forward over it that night.`,
    "Choose a time before or after that hour.",
  ],
  "bad-url.space": ({ value }: { value: string }): Phrase => [
    `The address ${quote(value)} has a space in it.`,
    "Remove the space, or write %20.",
  ],
  "bad-url.no-scheme": ({ value }: { value: string }): Phrase => [
    `The address ${quote(value)} does not say how to get there.`,
    write(`https://${value}`),
  ],
  "bad-url.form": ({ value }: { value: string }): Phrase => [
    `${quote(value)} is not an address.`,
    "Write for example: https://example.org/page",
  ],
  "bad-url.scheme": ({
    value,
    nearest,
  }: {
    value: string;
    nearest?: string | undefined;
  }): Phrase => [
    `An address like ${quote(value)} is not allowed here.`,
    didYouMean(nearest) ?? "Addresses begin with https:, http:, mailto:, tel: or geo:.",
  ],
  "bad-url.https": ({ value }: { value: string }): Phrase => [
    `The address ${quote(value)} could be changed by others on its way.`,
    write(value.replace(/^http:/i, "https:")),
  ],
  "bad-url.query": ({ value }: { value: string }): Phrase => [
    `The site's address ${quote(value)} must end with its folder.`,
    "Remove what begins with ? or #.",
  ],
  "bad-url.empty": (): Phrase => [
    "This link leads nowhere: it has no address.",
    "Write the address between the round brackets, or remove the link.",
  ],
  "bad-url.absolute-path": ({ value }: { value: string }): Phrase => [
    `The address ${quote(value)} would break when the site moves to another folder.`,
    "Write page:ID, session:ID … for a page of the site, or the name of a media file.",
  ],
  "bad-url.external-picture": ({ value }: { value: string }): Phrase => [
    `The picture ${quote(value)} would be fetched from another site.`,
    "Put the file into the event's media folder and write its name.",
  ],
  "bad-id.written": ({ value, fixed }: { value: string; fixed: string }): Phrase => [
    `${quote(value)} cannot be an id.`,
    lines(write(fixed), "Ids have lower-case letters a–z, digits and hyphens."),
  ],
  "bad-id.file": ({ value, fixed }: { value: string; fixed: string }): Phrase => [
    `The name ${quote(value)} cannot be an id, and so not an address.`,
    lines(`Rename it to ${fixed}`, "Names have lower-case letters a–z, digits and hyphens."),
  ],
  "duplicate-id.key": ({ value }: { value: string }): Phrase => [
    `${quote(value)} is described twice in this file.`,
    "Keep one of the two, or rename one.",
  ],
  "duplicate-id.slot": ({ value, other }: { value: string; other: string }): Phrase => [
    `${quote(value)} is already the id of another slot or session (${other}).`,
    "Give this one another “id”.",
  ],
  "duplicate-id.level": ({ value }: { value: string }): Phrase => [
    `Another level of partners is already called ${quote(value)}.`,
    "Give this one another “id”.",
  ],
  "unknown-reference": ({
    kind,
    value,
    nearest,
    known,
    where,
  }: {
    kind: Noun;
    value: string;
    nearest: string | undefined;
    known: readonly string[];
    where: string;
  }): Phrase => [
    `No ${nouns[kind][0]} is called ${quote(value)}.`,
    lines(
      didYouMean(nearest),
      known.length > 0
        ? `${nouns[kind][1]} are in ${where}: ${some(known)}.`
        : `There is none yet in ${where}.`,
    ),
  ],
  "unknown-reference.no-venue": ({ value }: { value: string }): Phrase => [
    `The room ${quote(value)} belongs to no venue: the event has none yet.`,
    "Give the event or the slot a “venue” of data/venues.yaml.",
  ],
  "unknown-reference.fragment": ({
    value,
    on,
    nearest,
    known,
  }: {
    value: string;
    on: string | undefined;
    nearest: string | undefined;
    known: readonly string[];
  }): Phrase => [
    `There is no place ${quote(value)} on ${on === undefined ? "this page" : quote(on)}.`,
    lines(
      didYouMean(nearest),
      known.length > 0 ? `Possible places: ${some(known)}.` : "Remove what begins with “#”.",
    ),
  ],
  "broken-archive.unreadable": ({ event }: { event: string }): Phrase => [
    "This file is no list of an archive.",
    archiveHint(event),
  ],
  "broken-archive.missing": ({ event }: { event: string }): Phrase => [
    `This file is missing in the archive of ${quote(event)}.`,
    archiveHint(event),
  ],
  "broken-archive.changed": ({ event }: { event: string }): Phrase => [
    `This file is not what it was when ${quote(event)} was archived.`,
    archiveHint(event),
  ],
  "broken-archive.unexpected": ({ event }: { event: string }): Phrase => [
    `This file does not belong to the archive of ${quote(event)}.`,
    `Remove it. ${archiveHint(event)}`,
  ],
  "broken-archive.no-event": ({ event }: { event: string }): Phrase => [
    `There is an archive of ${quote(event)}, but no such event.`,
    `Put content/${event}/ back, which the agenda needs, or delete archive/${event}/.`,
  ],
  "moved-archive": ({ event, address }: { event: string; address: string }): Phrase => [
    `The archived pages of ${quote(event)} name the address ${address}, which is no longer that of the site.`,
    `Archive the event again: npm run archive -- ${event}`,
  ],
  "missing-media": ({
    value,
    nearest,
    where,
  }: {
    value: string;
    nearest: string | undefined;
    where: readonly string[];
  }): Phrase => [
    `There is no file ${quote(value)}.`,
    lines(didYouMean(nearest), `It was looked for in ${where.join(" and ")}.`),
  ],
  "end-before-start": ({ start, end }: { start: string; end: string }): Phrase => [
    `The end (${end}) is not after the start (${start}).`,
    "Correct one of the two.",
  ],
  "uneven-dates.end": ({ start, end }: { start: string; end: string }): Phrase => [
    `The start (${start}) has a day, the end (${end}) only a month.`,
    "Write the day on which it ends, or, as long as that is not known: tba",
  ],
  "uneven-dates.start": ({
    start,
    end,
    month,
  }: {
    start: string;
    end: string;
    month: string;
  }): Phrase => [
    `The end (${end}) has a day, the start (${start}) only a month.`,
    `Write the day on which it starts, or, as long as that is not known, the month of the end alone: ${month}`,
  ],
  "end-without-start": ({ end, month }: { end: string; month: string }): Phrase => [
    `The end is known (${end}), but not the start.`,
    `Write the start, at least its month (${month}), or of the end too: tba`,
  ],
  "programme-without-start": ({ day }: { day: string }): Phrase => [
    `The programme has the day ${day}; the event's pages say that its date is to be announced.`,
    `Write the start, at least its day: ${day}`,
  ],
  "outside-event": ({ date, start, end }: { date: string; start: string; end: string }): Phrase => [
    `The day ${date} is not within the event's dates (${start} to ${end}).`,
    "Rename the file, or correct “start” and “end” in event.md.",
  ],
  "session-outside-slot": ({ time, slot }: { time: string; slot: string }): Phrase => [
    `The session's time ${time} is not within its slot (${slot}).`,
    "Correct the session's time or the slot's.",
  ],
  "scheduled-twice": ({ session, other }: { session: string; other: string }): Phrase => [
    `The session ${quote(session)} is already in another slot (${other}).`,
    "A repeat is a session of its own: copy its file under another name.",
  ],
  "scheduled-twice.slot": ({ session }: { session: string }): Phrase => [
    `The session ${quote(session)} is twice in this slot.`,
    "Keep one of the two.",
  ],
  "unexpected-file": ({ fixed }: { fixed: string | undefined }): Phrase => [
    "No file is expected here, and nothing would be made of it.",
    fixed === undefined ? "Move it to where it belongs, or delete it." : `Rename it to ${fixed}`,
  ],
  "unexpected-file.folder": ({ fixed }: { fixed: string | undefined }): Phrase => [
    "No folder is expected here, and nothing would be made of its files.",
    fixed === undefined
      ? "Move its files to where they belong, or delete it."
      : `Put its files into ${fixed}/`,
  ],
  "duplicate-address": ({ url, other }: { url: string; other: string }): Phrase => [
    `The address ${url} is already taken by ${other}.`,
    "Rename one of the two.",
  ],
  "duplicate-address.own": ({ url }: { url: string }): Phrase => [
    `Parvis itself makes a page at ${url}.`,
    "Give this file another name.",
  ],
  "dead-link": ({ value }: { value: string }): Phrase => [
    `Nothing of this site is at ${quote(value)}.`,
    "Look at the address of the page or file that is meant.",
  ],
  "against-policy.inline": ({ value }: { value: string }): Phrase => [
    `The site's policy keeps browsers from scripts and styles that stand in a page: ${quote(value)}.`,
    "Use the classes of the site, or leave it out.",
  ],
  "against-policy.source": ({ value }: { value: string }): Phrase => [
    `The site's policy does not allow ${quote(value)}.`,
    "Pages load nothing from elsewhere and frame nothing: put the file into a media folder, or link to it.",
  ],
  "broken-template": ({ message }: { message: string }): Phrase => [
    `This template cannot be rendered: ${message}`,
    undefined,
  ],
  "duplicate-address.redirect": ({ url, other }: { url: string; other: string }): Phrase => [
    `The address ${url} is in use (${other}): no redirect can begin there.`,
    "Remove this line, or rename the page.",
  ],
  "room-overlap": ({
    room,
    first,
    second,
    other,
  }: {
    room: string;
    first: string;
    second: string;
    other: string;
  }): Phrase => [
    `${quote(second)} is in the room ${quote(room)} at the same time as ${quote(first)} (${other}).`,
    "Change the room or the time of one of them.",
  ],
  "speaker-double-booked": ({
    speaker,
    first,
    second,
    other,
  }: {
    speaker: string;
    first: string;
    second: string;
    other: string;
  }): Phrase => [
    `${speaker} is in ${quote(second)} at the same time as in ${quote(first)} (${other}).`,
    "Move one of the two, or correct who speaks.",
  ],
  "unscheduled-session": ({ id }: { id: string }): Phrase => [
    "This session is in no slot of the programme.",
    `Add it to a slot (“session: ${id}”); until then it is listed as not yet scheduled.`,
  ],
  "unused-speaker": ({ id }: { id: string }): Phrase => [
    "This speaker is in no session.",
    `Add them to a session (“speakers: [${id}]”), or delete the file.`,
  ],
  "unused-theme": ({ id }: { id: string }): Phrase => [
    "This theme is in no slot and no session.",
    `Add it to a workshop (“themes: [${id}]”), or delete the file.`,
  ],
  "raw-html": ({ value }: { value: string }): Phrase => [
    `HTML is not rendered: ${quote(value)} appears as it is written.`,
    "Write it in Markdown: **bold**, *italic*, [a link](https://example.org).",
  ],
  "no-alt": ({ value }: { value: string }): Phrase => [
    `The picture ${quote(value)} has no description for those who do not see it.`,
    write(`![What the picture shows](${value})`),
  ],
  "placeholder.tba": ({ value }: { value: string }): Phrase => [
    `${quote(value)} would be shown as it is written.`,
    "Leave the field out until it is known.",
  ],
  "no-alt.field": (): Phrase => [
    "The event's picture has no description for those who do not see it.",
    "Add a line “image_alt: …” that says what it shows.",
  ],
  placeholder: ({ value }: { value: string }): Phrase => [
    `${quote(value)} looks like a text that was still to be written.`,
    "Write it, or write tba where the format allows it.",
  ],
  "registration-closes-after-end": ({
    closes,
    end,
    fixed,
  }: {
    closes: string;
    end: string;
    fixed: string | undefined;
  }): Phrase => [
    `Registration closes (${closes}) after the end (${end}).`,
    didYouMean(fixed) ?? "Correct “closes”, or leave it out.",
  ],
  "after-end": ({
    field,
    value,
    of,
    end,
    fixed,
  }: {
    field: string;
    value: string;
    of: "event" | "session";
    end: string;
    fixed: string | undefined;
  }): Phrase => [
    `${quote(field)} (${value}) is after the end of the ${of} (${end}).`,
    didYouMean(fixed) ?? "Correct the date, or leave the field out.",
  ],
  "year-before-start": ({
    field,
    value,
    of,
    start,
    fixed,
  }: {
    field: string;
    value: string;
    of: "event" | "session";
    start: string;
    fixed: string | undefined;
  }): Phrase => [
    `${quote(field)} (${value}) is more than a year before the ${of} (${start}).`,
    didYouMean(fixed) ?? "Correct the date, or leave the field out.",
  ],
  "outside-hours.before": ({ time, start }: { time: string; start: string }): Phrase => [
    `This slot (${time}) begins before the event (${start}).`,
    "Correct its time, or “start” in event.md.",
  ],
  "outside-hours.after": ({ time, end }: { time: string; end: string }): Phrase => [
    `This slot (${time}) lasts beyond the end of the event (${end}).`,
    "Correct its time, or “end” in event.md.",
  ],
  "outside-hours.over": ({ time, end }: { time: string; end: string }): Phrase => [
    `This slot (${time}) begins when the event is over (${end}).`,
    "Correct its time, or “end” in event.md.",
  ],
  "same-name": ({ name, other }: { name: string; other: string }): Phrase => [
    `Another speaker is called ${quote(name)} too (${other}).`,
    "If they are one person, keep one of the two files; if not, tell them apart by the name.",
  ],
  "similar-words": ({
    value,
    usual,
    other,
  }: {
    value: string;
    usual: string;
    other: string;
  }): Phrase => [
    `${quote(value)} is written ${quote(usual)} elsewhere (${other}): readers would see two things.`,
    write(usual),
  ],
  "unrecorded-change": ({
    title,
    aspects,
  }: {
    title: string;
    aspects: readonly Aspect[];
  }): Phrase => [
    `${quote(title)} has changed since it was recorded: ${aspects.map((one) => aspectWords[one]).join(", ")}.`,
    "When the change is meant, run: npm run record",
  ],
  "long-slot": ({ hours }: { hours: number }): Phrase => [
    `This slot lasts more than 14 hours (${hours}).`,
    "Correct its end, or make several slots of it.",
  ],
  "security-expired": ({ value }: { value: string }): Phrase => [
    `security.txt has expired (${value}): whoever finds a weakness must not rely on it.`,
    "Check that its contact still answers, and give a new date within a year.",
  ],
  "security-far": ({ value }: { value: string }): Phrase => [
    `security.txt expires in more than a year (${value}), and RFC 9116 asks for less.`,
    "Give a date within a year, and look at it again then.",
  ],
  "shifted-accent": ({ from, to }: { from: string; to: string }): Phrase => [
    `With the accent ${from} texts could not be read; ${to} is used.`,
    `Choose another accent, or write the colour that is used: "${to}"`,
  ],
  "long-title": ({ length, cut }: { length: number; cut: string }): Phrase => [
    `The title has ${length} characters; tabs and search engines show: ${cut}`,
    "Add a “short_title”.",
  ],
};

export type Phrases = typeof en;
