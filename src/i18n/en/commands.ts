/**
 * What commands say to who types them. This file is the reference: each other language translates all of its keys, which
 * begin with the command. `{name}` is replaced by a value; names of files, fields, commands and flags stay as they are.
 */
export const en = {
  // The command line itself: help and options
  "cli.about": "Parvis compiles a folder of Markdown and YAML into the website of an event.",
  "cli.common": "Options of all commands on a site:",
  "cli.help-of-one": "`{command} -- --help` lists the options of one command.",

  // What stands in the place of a value or a word
  "cli.value.folder": "DIR",
  "cli.value.file": "FILE",
  "cli.value.url": "URL",
  "cli.value.moment": "MOMENT",
  "cli.value.format": "FORMAT",
  "cli.value.number": "NUMBER",
  "cli.value.id": "ID",
  "cli.value.ids": "ID,ID",
  "cli.value.fields": "FIELD,FIELD",
  "cli.value.date": "DATE",
  "cli.value.old": "OLD",
  "cli.value.zone": "ZONE",
  "cli.value.kind": "WHAT",
  "cli.value.name": "NAME",
  "cli.value.event": "EVENT",
  "cli.value.shell": "SHELL",
  "cli.value.language": "LANGUAGE",
  "cli.value.options": "[options]",

  // What holds without an option
  "cli.default.site": "this folder",
  "cli.default.now": "the present",

  // Options that several commands know
  "cli.flag.site": "the folder that holds content/ and data/",
  "cli.flag.now": "build as of then: 2013-06-01T12:00",
  "cli.flag.strict": "warnings fail too",
  "cli.flag.format": "how problems are printed: {choices}",
  "cli.flag.all": "print every warning, however many are alike",
  "cli.flag.debug": "print the trace of a crash",
  "cli.flag.help": "print this help",
  "cli.flag.out": "the folder to write",
  "cli.flag.url": "the public address, if another than in data/site.yaml",
  "cli.flag.drafts": "show what is not published yet, marked: for a preview",
  "cli.flag.no-cards": "draw no pictures for social networks, to be faster",
  "cli.flag.pdf": "print the programme, a poster and signs for the doors, as PDF",
  "cli.flag.kits": "pack pictures and words for each speaker to send round, as kits.zip",

  // What is wrong with the arguments; {nearest} is `cli.nearest`, or nothing
  "cli.hint": "`{command} -- --help` lists what can be said.",
  "cli.unknown-command": "There is no command “{value}”.{nearest}",
  "cli.unknown-flag": "There is no option “{value}”.{nearest}",
  "cli.nearest": " Did you mean “{value}”?",
  "cli.superfluous":
    "“{value}” stands alone: options begin with --, and values follow their option.",
  "cli.missing-value": "{flag} needs a value.",
  "cli.no-value": "{flag} takes no value.",
  "cli.repeated": "{flag} is given twice.",
  "cli.foreign-flag": "{flag} is not for this command. What knows it: {known}.",
  "cli.missing-word": "Something is missing: {command}",
  "cli.kept-by-npm":
    "npm has kept {flag} for itself. Options follow two hyphens that stand alone: {command} -- {flag} …",
  "cli.no-site": "{value} holds neither content/ nor data/. Give --site the folder of a site.",
  "cli.bad-url":
    "--url needs an http or https address without query or fragment, such as https://example.org: “{value}” is none.",
  "cli.bad-now":
    "--now needs a date or a moment that exists, such as 2013-06-01 or 2013-06-01T12:00: “{value}” is none.",
  "cli.bad-language": "Parvis does not speak “{value}”. It speaks: {known}.",
  "cli.bad-host": "--host is one of {known}: “{value}” is none of them.",
  "cli.bad-format": "--format is one of {known}: “{value}” is none of them.",
  "cli.bad-port": "--port needs a number from 0 to 65535: “{value}” is none.",

  // What ends a command; {path}, {folder}, {lock} and {file} are places on the disk
  "cli.locked":
    "Another command is writing here at this moment. Wait until it has ended; if none is running, remove {lock}.",
  "cli.in-the-way":
    "{folder} was not made by Parvis, but that name is needed while a site is replaced. Move it away.",
  "cli.unsettled":
    "A command was interrupted, and what it was about to change can be neither finished nor taken back: {reason}. Mend that and run any command again; what is missing waits in {folder}.",
  "cli.changed":
    "{file} was edited while it was about to be changed. Nothing was written: run the command again.",
  "cli.settled.done":
    "A command that was interrupted has been finished: all that it was to write is there.",
  "cli.settled.undone":
    "A command that was interrupted has been taken back: all files are as they were before it.",
  "cli.settled.kept": "Left as they are, for they were edited since: {files}",
  "cli.denied.site": "{path} may not be written. Give yourself the right to; nothing was changed.",
  "cli.system": "The system refused: {message}. The last good site is as it was.",
  "cli.full": "The disk is full. Make room, then try again; the last good site is as it was.",
  "cli.denied":
    "{path} may not be written. Give yourself the right to, or choose another --out; the last good site is as it was.",
  "cli.unprinted":
    "This could not be printed: {message}. Please report it, with that file and what `--debug` adds; to build the rest now, take out of the file what was changed last. The last good site is as it was.",
  "cli.crash":
    "Parvis itself failed: {message}. Please report it, with your command and what `--debug` adds to it; your content is not at fault, and the last good site is as it was.",

  "memory.heap":
    "There was not enough memory for this site. Run the command with NODE_OPTIONS=--max-old-space-size={more}, on a machine that has that much. The last good site is as it was.",
  "memory.killed":
    "The command was ended from outside, as a system does when memory runs out. Close other programs, or run it on a machine with more memory. The last good site is as it was.",

  // check and build
  "check.summary": "check only",
  "check.checked": "Checked: nothing to mend.",
  "check.waiting.one":
    "{count} file is not published yet; {file} will be on {moment}.\n?? {count} file is not published yet.",
  "check.waiting.other":
    "{count} files are not published yet; the next is {file}, on {moment}.\n?? {count} files are not published yet.",
  "check.waiting-parts.one":
    "Part of {count} file is not published yet; that of {file} will be on {moment}.\n?? Part of {count} file is not published yet.",
  "check.waiting-parts.other":
    "Parts of {count} files are not published yet; the next is in {file}, on {moment}.\n?? Parts of {count} files are not published yet.",
  "check.strict": "Warnings count as errors (--strict).",
  "check.flag.base":
    "the folder of the site as it is published, for --format suggestions to say what changes",
  "check.no-base": "{value} is no folder. Give --base the folder of the site as it is published.",
  "build.summary": "check, then compile the site to _site/",
  "build.built": "Built {out}",
  "build.pages": "pages",
  "build.files": "files",
  "build.heaviest-page": "heaviest page",
  "build.heaviest-file": "heaviest file",
  "build.printed": "to print",
  "build.boxes": "no font for",
  "build.time": "time",
  "build.warnings": "warnings",
  "build.own-style": "own styles",
  "build.own-style-weight": "{file} ({weight} in each page, compressed)",
  "build.cardless": "no social card",
  "build.cardless-why": "{number} (no font for: {titles})",
  "build.kits": "speaker kits",
  "build.no-kits": "none: no event that is to come has a speaker",
  "build.kept": "Nothing was built: {out} is left as it was.",
  "build.refused.not-a-folder": "{out} is a file. Give --out the name of a folder.",
  "build.refused.leads-nowhere":
    "{out} is a link to something that is not there. Make the folder that it leads to, or choose another --out.",
  "build.refused.not-ours":
    "{out} holds files that Parvis did not make, and a build replaces the whole folder. Empty it, or choose another --out.",
  "build.refused.holds-files-of-others":
    "{out} holds more than a built site (your content, Parvis itself or your home), and a build replaces the whole folder. Choose another --out.",
  "build.refused.in-the-content":
    "{out} lies within the content, where the next build would read it. Choose another --out.",
  "build.no-chromium":
    "PDFs are printed by Chromium, and none could be started here ({reason}). Install Google Chrome, or give the environment variable PARVIS_CHROMIUM the path of a Chromium; without --pdf all else is built. {out} is left as it was.",
  "build.no-printer":
    "PDFs are printed by Chromium, which is not installed with Parvis: npm install playwright-core @sparticuz/chromium. Without --pdf all else is built. {out} is left as it was.",
  "build.foreign":
    "{file} in {out} was not made by Parvis, and the site now has a file there. Move it away, or give the page another name; {out} is left as it was.",
  "build.kept-foreign": "Kept in {out}, for Parvis did not make them: {files}",
  "build.no-address":
    "The site’s address is still open (url: tba in data/site.yaml): what is shared and printed names none that works, and search engines are asked not to list the site.",
  "build.preview":
    "This is a preview, for another address than the url of data/site.yaml: search engines are asked not to list it. If the site is published at {url}, write that there.",

  // Around the problems of content
  "problems.error": "error",
  "problems.warning": "warning",
  // {errors} and {warnings} are the two texts that follow.
  "problems.count": "{errors}, {warnings}",
  "problems.errors.one": "{count} error",
  "problems.errors.other": "{count} errors",
  "problems.warnings.one": "{count} warning",
  "problems.warnings.other": "{count} warnings",
  "problems.more.one": "… and {count} more warning {code}; --all shows each.",
  "problems.more.other": "… and {count} more warnings {code}; --all shows each.",
  // The summary of a check in Markdown: the columns of its table
  "problems.table.severity": "Severity",
  "problems.table.place": "Where",
  "problems.table.message": "What is wrong",
  "problems.table.hint": "How to mend it",
  "problems.table.more.one": "… and {count} more problem.",
  "problems.table.more.other": "… and {count} more problems.",

  // review: what a pull request is told, and what the command says
  "review.summary": "tell a pull request on GitHub what `check --format suggestions` has found",
  "review.flag.preview": "where the site as it would be can be downloaded",
  "review.visitors": "What changes for visitors",
  "review.unknown": "What changes for visitors is told once the errors are mended.",
  "review.same": "Nothing in the programme changes, and no address is lost.",
  "review.gone.one":
    "{count} address would lead nowhere. If its page has moved, say so in data/site.yaml, under redirects:",
  "review.gone.other":
    "{count} addresses would lead nowhere. If their pages have moved, say so in data/site.yaml, under redirects:",
  "review.more.one": "… and {count} more line.",
  "review.more.other": "… and {count} more lines.",
  "review.preview":
    "[Download the site as it would be]({url}), unpack it, type `npx serve -l 8080` in its folder and open http://localhost:8080.",
  "review.mended": "✅ No longer found.",
  "review.told": "The pull request has been told.",
  "review.refused":
    "GitHub lets nobody comment here (for instance because the pull request comes from a fork), so the comment stands below: {reason}",
  "review.no-pull-request":
    "`parvis review` is for a workflow of GitHub that a pull request has started, with GITHUB_TOKEN in its environment.",
  "review.bad-file": "{file} is not what `parvis check --format suggestions` writes.",

  // start: in the terminal and in the browser
  "start.summary": "build, serve on this machine, rebuild on every change",
  "start.flag.port": "the port to listen on",
  "start.default.port": "8080, or the next that is free",
  "start.serving": "The site is at {url} (Ctrl+C ends it)",
  "start.rebuilt": "Built: {pages} pages",
  "start.failed": "The build failed:",
  "start.port-taken": "Port {port} is taken. Give another with --port, or leave it out.",
  "start.overlay.faulty": "The content needs mending. Behind this is the last good page.",
  "start.overlay.failed": "The build failed. Behind this is the last good page.",
  "start.overlay.close": "Close",
  "start.overlay.open": "Open in your editor",
  "start.overlay.no-editor":
    "No editor was found that could open this. Name yours in the environment variable EDITOR, for instance EDITOR=code, and start again.",
  "start.first.title": "No page here yet",
  "start.first.text":
    "It appears as soon as the site can be built. The terminal says what is missing.",

  // record
  "record.summary": "note the programme as published, so that calendars follow its changes",
  "record.flag.dry-run": "say what would be written, and what to paste; write nothing",
  "record.recorded": "Recorded: {files}",
  "record.unrecorded": "Nothing was written (--dry-run). It would be: {files}",
  "record.unchanged": "Nothing has changed since the last record.",
  "record.no-time": "no time yet",
  "record.no-room": "room to be announced",
  "record.no-title": "title to be announced",
  "record.paste": "To tell readers where things were, paste:",
  "record.silence":
    "To pass over a change in silence, say so in its slot or session: silent_until: {date}",
  "record.new-line": "{place}, on a new line:",
  "record.insert": "{place}, insert:",
  "record.replace": "{place}, in the place of {what}:",

  // One line a change, before its title
  "record.each.added": "Added:",
  "record.each.moved": "Moved:",
  "record.each.cancelled": "Cancelled:",
  "record.each.removed": "Taken out (is it cancelled? Then keep it, with status: cancelled):",
  "record.each.tentative": "To be confirmed:",
  "record.each.confirmed": "Confirmed:",
  "record.each.changed": "Changed:",
  // A line: `record.each`, the title, and when and where that is
  "record.line": "{happened} “{title}”, {where}",
  "record.line-nowhere": "{happened} “{title}”",

  // Of each event what happened, and how many entries of calendars change
  "record.head.one": "{event}: {changes}; {count} calendar entry changes",
  "record.head.other": "{event}: {changes}; {count} calendar entries change",
  "record.entries.one": "{event}: {count} calendar entry changes",
  "record.entries.other": "{event}: {count} calendar entries change",

  // What is counted, and its gender (m or f), with which what happened agrees
  "record.noun.talk.one": "{count} talk",
  "record.noun.talk.other": "{count} talks",
  "record.gender.talk": "m",
  "record.noun.keynote.one": "{count} keynote",
  "record.noun.keynote.other": "{count} keynotes",
  "record.gender.keynote": "m",
  "record.noun.panel.one": "{count} panel",
  "record.noun.panel.other": "{count} panels",
  "record.gender.panel": "m",
  "record.noun.demo.one": "{count} demonstration",
  "record.noun.demo.other": "{count} demonstrations",
  "record.gender.demo": "m",
  "record.noun.workshop.one": "{count} workshop",
  "record.noun.workshop.other": "{count} workshops",
  "record.gender.workshop": "m",
  "record.noun.lightning.one": "{count} lightning talk",
  "record.noun.lightning.other": "{count} lightning talks",
  "record.gender.lightning": "m",
  "record.noun.other.one": "{count} session",
  "record.noun.other.other": "{count} sessions",
  "record.gender.other": "m",
  "record.noun.slot.welcome.one": "{count} welcome",
  "record.noun.slot.welcome.other": "{count} welcomes",
  "record.gender.slot.welcome": "m",
  "record.noun.slot.talks.one": "{count} block of talks",
  "record.noun.slot.talks.other": "{count} blocks of talks",
  "record.gender.slot.talks": "m",
  "record.noun.slot.plenary.one": "{count} plenary",
  "record.noun.slot.plenary.other": "{count} plenaries",
  "record.gender.slot.plenary": "m",
  "record.noun.slot.discussion.one": "{count} discussion",
  "record.noun.slot.discussion.other": "{count} discussions",
  "record.gender.slot.discussion": "m",
  "record.noun.slot.break.one": "{count} break",
  "record.noun.slot.break.other": "{count} breaks",
  "record.gender.slot.break": "m",
  "record.noun.slot.meal.one": "{count} meal",
  "record.noun.slot.meal.other": "{count} meals",
  "record.gender.slot.meal": "m",
  "record.noun.slot.social.one": "{count} get-together",
  "record.noun.slot.social.other": "{count} get-togethers",
  "record.gender.slot.social": "m",
  "record.noun.slot.other.one": "{count} slot",
  "record.noun.slot.other.other": "{count} slots",
  "record.gender.slot.other": "m",
  "record.noun.event.one": "{count} event",
  "record.noun.event.other": "{count} events",
  "record.gender.event": "m",
  "record.noun.entry.one": "{count} entry",
  "record.noun.entry.other": "{count} entries",
  "record.gender.entry": "m",

  // What happened to it: {what} is counted, like “2 talks”
  "record.happened.added.m.one": "{what} added",
  "record.happened.added.m.other": "{what} added",
  "record.happened.added.f.one": "{what} added",
  "record.happened.added.f.other": "{what} added",
  "record.happened.moved.m.one": "{what} moved",
  "record.happened.moved.m.other": "{what} moved",
  "record.happened.moved.f.one": "{what} moved",
  "record.happened.moved.f.other": "{what} moved",
  "record.happened.cancelled.m.one": "{what} cancelled",
  "record.happened.cancelled.m.other": "{what} cancelled",
  "record.happened.cancelled.f.one": "{what} cancelled",
  "record.happened.cancelled.f.other": "{what} cancelled",
  "record.happened.removed.m.one": "{what} taken out",
  "record.happened.removed.m.other": "{what} taken out",
  "record.happened.removed.f.one": "{what} taken out",
  "record.happened.removed.f.other": "{what} taken out",
  "record.happened.tentative.m.one": "{what} to be confirmed",
  "record.happened.tentative.m.other": "{what} to be confirmed",
  "record.happened.tentative.f.one": "{what} to be confirmed",
  "record.happened.tentative.f.other": "{what} to be confirmed",
  "record.happened.confirmed.m.one": "{what} confirmed",
  "record.happened.confirmed.m.other": "{what} confirmed",
  "record.happened.confirmed.f.one": "{what} confirmed",
  "record.happened.confirmed.f.other": "{what} confirmed",
  "record.happened.changed.m.one": "{what} changed",
  "record.happened.changed.m.other": "{what} changed",
  "record.happened.changed.f.one": "{what} changed",
  "record.happened.changed.f.other": "{what} changed",

  // new
  "new.summary": "make a file, commented: {choices}",
  "new.help": `Makes a file of the content that passes the check, and says what to do with it. It never overwrites one.

  npm run new -- event NAME            an event; its id has its year in front
  npm run new -- event ID --from OLD   the next edition of an event: its place, times and pages again,
                                       on the same weekdays, without its people and sessions
  npm run new -- speaker NAME          a person (likewise session, theme, news)
  npm run new -- session ID --language en
                                       the translation of a session, to be filled in
  npm run new -- page NAME             a page of the event, or of a site with several events
  npm run new -- day 2027-09-12        a day of the programme
  npm run new -- venue NAME            a place, in data/venues.yaml (likewise organisation)
  npm run new -- site FOLDER           the folder of a new site, with an event`,
  "new.flag.event": "the event that it belongs to, where there are several; for a page too",
  "new.flag.id": "its id, if not made of its name",
  "new.flag.start": "when the event begins: 2027-09-11, 2027-09-11T14:00 or 2027-09",
  "new.flag.from": "the event whose next edition is prepared",
  "new.flag.draft": "it is a draft, not published until you say so",
  "new.made": "Made:",
  "new.changed": "Changed:",
  "new.next.event":
    "Next: fill in event.md, then look at it with npm start. Speakers, sessions and pages are made alike: npm run new -- speaker NAME",
  "new.next.edition":
    "Next: read event.md over, the dates above all: from {start} to {end}. People, sessions, themes, partners and the addresses of registration are yours to fill in.",
  "new.next.speaker": "Next: name this person in a session: {yaml}",
  "new.next.session": "Next: put it into a slot of programme/: {yaml}",
  "new.next.theme": "Next: put it into a slot of programme/: {yaml}",
  "new.next.page":
    "Next: write its text below the second line of hyphens; {yaml} puts it into the menu.",
  "new.next.news":
    "Next: write its text below the second line of hyphens; it is published from {date} on.",
  "new.no-kind": "“{value}” cannot be made.{nearest} What can: {known}.",
  "new.no-id":
    "No id can be made of “{value}”: ids are lower-case letters without accents, digits and hyphens. Choose one: --id my-id",
  "new.bad-id":
    "“{value}” is no id: lower-case letters without accents, digits and hyphens.{nearest}",
  "new.exists":
    "{file} is there already, and is left as it is. Choose another name, or another id: --id my-id",
  "new.no-event": "There is no event yet. Make one first: npm run new -- event NAME",
  "new.which-event": "The site has several events. Say which: --event ID, one of {known}.",
  "new.unknown-event": "There is no event “{value}”.{nearest} There are: {known}.",
  "new.event-only": "{flag} is for events: npm run new -- event NAME {flag} …",
  "new.no-draft":
    "--draft is for what has a page of its own: {known}; a translation waits with what it translates.",
  "new.not-for-event":
    "--event is for what belongs to an event; an event has a name: npm run new -- event NAME",
  "new.shared": "--event is not needed: all events share venues and organisations.",
  "new.bad-start":
    "--start needs a date, a moment or a month, such as 2027-09-11, 2027-09-11T14:00 or 2027-09: “{value}” is none.",
  "new.broken": "content/{value}/ has errors. Mend them first: npm run check",
  "new.refused": "Nothing was made: it would be wrong, as is said above.",
  "new.nearest": " Did you mean “{value}”?",
  "new.next.day": "Next: fill in its slots, then look at it with npm start.",
  "new.next.venue": "Next: name it in event.md: {yaml}",
  "new.next.organisation": "Next: name it in event.md: {yaml}",
  "new.bad-day": "“{value}” is no date that exists. Write it like 2027-09-11.",
  "new.outside-event":
    "{value} is none of the event’s days, {start} to {end}. Change start and end in {file} first.",
  "new.entry-exists": "{file} has “{id}” already. Choose another name, or another id: --id my-id",
  "new.by-hand":
    "{file} is written in a way that nothing can be added to. If npm run check finds nothing in it to mend, write this at its end yourself:\n{yaml}",
  "new.site-only": "{flag} is for a new site: npm run new -- site FOLDER {flag} …",
  "new.not-for-site": "{flag} is not for a new site. What is: {known}.",
  "new.flag.language":
    "the language of the site: {choices}; of what is there, that of a translation",
  "new.flag.title": "what the event is called",
  "new.flag.day": "when it begins: 2027-09-11, 2027-09-11T14:00 or 2027-09",
  "new.flag.place": "where it takes place: a town, or a place and its town with a comma between",
  "new.flag.publisher": "who organises it, and publishes the site",
  "new.flag.registration":
    "where one registers: a web page, an e-mail address or a telephone number; none if one need not",
  "new.flag.host": "where the site is published: {choices}",
  "new.flag.url": "the public address of the site",
  "new.flag.timezone": "the event’s time zone, such as Europe/Paris",
  "new.default.language": "that of this computer",
  "new.default.timezone": "that of this computer",

  // new site, and npm create parvis
  "create.summary": "make the folder of a new site: what it asks can also be given as options",
  "site.ask.language": "Which language is the site in?",
  "site.ask.title": "What is the event called?",
  "site.ask.folder": "In which folder shall it be? It is made.",
  "site.ask.day":
    "When does it begin? A date like 2027-09-11, with its hour like 2027-09-11T14:00, or a month like 2027-09.",
  "site.ask.place": "Where? A town, or a place and its town: Village hall, Greenwell",
  "site.ask.publisher": "Who organises it?",
  "site.ask.registration":
    "Where does one register? A web page, an e-mail address or a telephone number; none if one need not.",
  "site.ask.host": "Where will the site be published?",
  "site.ask.url": "What will its public address be?",
  "site.ask.unknown": "empty if it is not known yet",
  "site.host.ftp": "a web space, by FTP",
  "site.host.none": "I do not know yet",
  "site.no-title": 'Say what the event is called: --title "Village fête"',
  "site.bad-registration":
    "--registration needs a web address (https://…), an e-mail address, a telephone number or the word none: “{value}” is none of these.{nearest}",
  "site.in-the-way":
    "{folder} holds other files: {files}. A new site needs a folder of its own. Name one that is not there yet; it is made.",
  "site.in-place.said":
    "{folder} holds a site already: its files in content/ and data/ say what {flag} would. Leave {flag} out; what can be said here is --host.",
  "site.in-place.taken":
    "Nothing was made: {folder} has {files} already. Move that away, or keep it and add what you miss by hand: docs/publishing.md of Parvis has the files of each host.",
  "site.not-a-folder": "{folder} is a file. Name a folder that is not there yet; it is made.",
  "site.cancelled": "Nothing was made.",
  "site.next": "The site is in {folder}. Three commands, one after the other:",
  "site.next.install": "brings Parvis",
  "site.next.start": "shows the site on your computer; Ctrl+C ends it",
  "site.next.build": "makes what is published, in _site/",
  "site.readme": "README.md says how to go on.",

  // archive
  "archive.summary": "publish a finished event as it is now from then on, however Parvis changes",
  "archive.archived":
    "Archived {event}: {files} files in {folder}/. Commit it; from now on they are published as they are.",
  "archive.which": `Which event is to be archived? Over, and not archived yet: {events}.
  npm run archive -- {first}`,
  "archive.none": "Say which event. None is over that is not archived yet.",
  "archive.no-event": "There is no event “{event}”. The events of this site: {events}.",
  "archive.did-you-mean": "There is no event “{event}”. Did you mean “{nearest}”?",
  "archive.not-past":
    "“{event}” is not over yet (it ends on {end}). An archive keeps what changes no more: come back afterwards, or say with --now as of when.",
  "archive.no-end":
    "“{event}” has no date yet, so that it is not over. An archive keeps what changes no more: come back afterwards.",
  "archive.not-published":
    "“{event}” is not published yet: {file} says `draft`, or `publish` with a moment to come. An archive keeps what visitors have seen: come back once it is published.",
  "archive.to-come":
    "Something of “{event}” is yet to be published: {files|list}. An archive would never hold it: come back afterwards, say with --now as of when, or take it out.",
  "archive.drafts": "Drafts are not in it: {files|list}.",

  // import
  "import.summary": "bring a programme from another system",
  "import.help":
    "FILE is schedule.xml or schedule.json (pretalx, frab, OSEM, FOSDEM), Sessionize’s or OpenPlanner’s JSON,\na calendar (.ics), a table (CSV, XLSX, ODS), or any JSON, YAML or XML with a map; or its address,\nhttps://…, which a later import without FILE asks again. Nothing else is fetched from the network.",
  "import.flag.into": "the site’s folder, or a new one that becomes a site",
  "import.flag.event": "the event’s id",
  "import.flag.format": "the file’s format: {choices}",
  "import.flag.timezone":
    "the event’s zone, like Europe/Paris, if the file names none or a wrong one",
  "import.flag.start": "the event’s first day, for tables whose days have no year",
  "import.flag.map": "what of the file is what, as YAML: title: Subject",
  "import.flag.draft-map": "write a guess at such a map beside the file, to be mended",
  "import.flag.sheet": "which sheet of a workbook: its name, or its number",
  "import.flag.media": "portraits and documents that were fetched, by their names",
  "import.flag.prune": "take away what is no longer in the file and was not edited here",
  "import.flag.keep": "what changed there and here stays as it is here, and is told no more",
  "import.flag.all": "list each thing of the report",
  "import.flag.now": "check as of then",
  "import.default.event": "from the title and year",
  "import.default.format": "recognised",
  "import.default.sheet": "the first",

  // Why a file is refused
  "import.fault.no-file": "There is no file {value}.",
  "import.fault.not-https": "Only addresses of https:// are fetched: {value} is none.",
  "import.fault.private-address":
    "{value} leads to no public address, so it is not asked. Save the file, and import that.",
  "import.fault.unreachable":
    "{value} cannot be reached: {message}. Nothing was changed; try again later.",
  "import.fault.too-many-redirects": "{value} is passed on from address to address without end.",
  "import.fault.no-address":
    "No import has an address to ask again. Say FILE, or the address once: https://…",
  "import.fault.too-large": "The file is larger than {size} MB: no programme is.",
  "import.fault.not-text":
    "The file is no text and no workbook: a programme is XML, JSON, YAML, iCalendar (.ics), CSV, XLSX or ODS. Save it as one of these first.",
  "import.fault.old-workbook":
    "The file is a workbook of Excel before 2007 (.xls), or one that a password protects. Save it as .xlsx or .ods, without a password.",
  "import.fault.locked": "The file is protected by a password. Save it without one.",
  "import.fault.bad-zip":
    "The file is packed, and what is packed is damaged ({message}). Save or download it again.",
  "import.fault.zip-bomb":
    "Unpacked, the file would hold {entries} parts or more than {size} MB of text: no programme does. It was not unpacked.",
  "import.fault.too-many-cells":
    "The sheet has more than {most} cells: no programme has. Keep the rows of the programme alone.",
  "import.fault.bad-workbook": "The workbook cannot be read: {message}. Save it again, or as CSV.",
  "import.fault.no-sheet": "The workbook has no sheet “{value}”. Its sheets are: {sheets|list}.",
  "import.fault.unknown-zip":
    "The file is packed and holds no programme that is known: no workbook (.xlsx, .ods), and no `sessions`. It holds: {names|list}. Unpack it, and import what holds the programme.",
  "import.fault.empty": "The file is empty.",
  "import.fault.too-deep":
    "Its values are nested deeper than those of any programme. Export it again.",
  "import.fault.unread-file":
    "It cannot be read, by a mistake of Parvis’s own: {message}. Nothing was imported. Please report this, with the file if you may.",
  "import.fault.bad-json": "The file is broken JSON: {message}. Export it again.",
  "import.fault.bad-yaml":
    "The file is broken YAML at line {line}. Mend it there, or export it again.",
  "import.fault.unknown-json":
    "This JSON is no programme of a form that is known. --draft-map writes down what may be what in it, for you to mend.",
  "import.fault.unknown-yaml":
    "This YAML is no programme of a form that is known. --draft-map writes down what may be what in it, for you to mend.",
  "import.fault.other-system":
    "This seems to be {name}, which cannot be read as it is. Export {reads} instead.",
  "import.fault.sessionize-view":
    "This is another view of Sessionize. Choose “All” (…/view/All) as the endpoint, which holds sessions, speakers, rooms and categories together.",
  "import.fault.web-page":
    "This is a web page, no programme. Save the export itself: `schedule.xml`, `schedule.json`, `.ics` or CSV.",
  "import.fault.unknown-xml":
    "This XML is no programme of a form that is known, like `schedule.xml`. --draft-map writes down what may be what in it, for you to mend.",
  "import.fault.unknown-format":
    "The format is not known. Say it with --format: frab-xml, frab-json, sessionize, ics or csv.",
  "import.fault.xml-entities":
    "The XML declares entities of its own, which no programme needs and which may be an attack. Export it again.",
  "import.fault.bad-xml": "The file is broken XML: {message}. Export it again.",
  "import.fault.bad-ics":
    "The calendar breaks off: line {line} begins {name}, and nothing ends it. Export it again.",
  "import.fault.bad-csv": "The table cannot be read: {message}.",
  "import.fault.no-sessions": "The file holds no session.",
  "import.fault.bad-fields":
    "The file is not valid: this is not what its format says. Correct it there and export it again:",
  "import.fault.map-field":
    "--map names a field that no table has: “{value}”. Fields are: id, title, subtitle, date, start, end, duration, room, track, kind, speakers, organisations, language, level, tags, abstract, description, url, status.",
  "import.fault.map-column":
    "--map names a column that the table has not: “{value}”. Its columns are: {columns}.",
  "import.fault.map-errors": "The map has errors, so nothing was imported:",
  "import.fault.draft-exists": "{file} is there already. Mend it, or move it away first.",
  "import.fault.no-draft":
    "Nothing in the file looks like a list of sessions: no map can be guessed.",
  "import.fault.no-title-column":
    "No column looks like the titles of sessions. The columns are: {columns}. Say which it is with --map FILE, a YAML file with a line like `title: Subject`.",
  "import.fault.no-year":
    "Line {line} names a day without a year: “{value}”. Say when the event begins: --start 2027-06-12",
  "import.fault.bad-state":
    "{file} cannot be read: it was changed. Restore it from your repository.",
  "import.fault.broken-file":
    "{file} cannot be read. Mend it first: npm run check tells what is wrong.",
  "import.fault.no-media": "--media asks for a folder: {value} is none.",
  "import.fault.bad-timezone": "--timezone asks for a zone like Europe/Paris: “{value}” is none.",
  "import.fault.no-zone":
    "The file names no time zone, and there is no site yet that has one. Say where its times are: --timezone Europe/Paris",
  "import.fault.unknown-zone":
    "The file names a time zone that is not known, “{value}”, and there is no site yet that has one. Say where its times are: --timezone Europe/Paris",
  "import.fault.bad-start":
    "--start asks for the date on which the event begins, like 2027-06-12: “{value}” is none.",
  "import.fault.bad-event":
    "--event asks for a name of lower-case letters, digits and hyphens: “{value}” is none.",
  "import.fault.not-a-site":
    "{value} holds files, but no site. Give --into the folder of a site, or one that is new.",
  "import.fault.site-errors": "The site would not pass its check, so nothing was imported:",
  "import.fault.counts":
    "The counts do not agree, so nothing was imported. Please report this, with the file if you may.",

  // What a report lists, each with the things it is true of
  "import.note.encoding": "Not in UTF-8: read as",
  "import.note.no-character": "Codes that no text can show: taken out",
  "import.note.hidden-character":
    "Signs that nobody sees and that change or hide what stands beside them: taken out",
  "import.note.entities": "Codes of HTML in titles and names: decoded",
  "import.note.unknown-zone": "Time zones that are not known",
  "import.note.site-zone":
    "The source names no time zone; taken is that of the site (say another with --timezone)",
  "import.note.offset-zone":
    "The source names no time zone, only distances from UTC; say the place with --timezone, like Europe/Paris",
  "import.note.no-zone":
    "The source names no time zone; its times are taken as local in that of the site (say another with --timezone)",
  "import.note.misplaced-date": "Listed in another day than their date; their date counts",
  "import.note.start-differs":
    "The start differs from the date’s time in this zone; the date counts",
  "import.note.room-differs":
    "Listed in another room than the session itself names; the list counts",
  "import.note.no-time": "Without time: not yet scheduled",
  "import.note.unread-time":
    "Without time: what is written there can be read neither as a date nor as a moment (with its line)",
  "import.note.no-such-date": "Without time: there is no such date (with its line)",
  "import.note.no-such-hour": "Without time: there is no such hour (with its line)",
  "import.note.listed-day":
    "The date cannot be read: the day and start that they are listed with count",
  "import.note.unread-end":
    "The end or length makes no sense: the end is left open (with its line)",
  "import.note.bad-line": "Lines that cannot be read: left out (with their number)",
  "import.note.no-length": "Without length: the end is left open",
  "import.note.no-length-zero": "Ends when it begins: the end is left open",
  "import.note.too-long": "Beyond noon of the next day: the end is left open",
  "import.note.cut":
    "More text than Parvis publishes: cut at its end, or a word or an address that long left out",
  "import.note.skipped-hour": "At a time that the clocks skip: moved an hour on",
  "import.note.shared-id": "One id for several people: told apart by their names",
  "import.note.last-first": "Names written “last, first”: turned round",
  "import.note.no-name": "People without name: left out",
  "import.note.no-title": "Without title: to be announced",
  "import.note.feedback-link": "Forms for opinions belong to the other system: left out",
  "import.note.session-picture": "Pictures of sessions have no place here",
  "import.note.answers": "Answers to questions of the other system: left out, they may be private",
  "import.note.type": "Kinds that are not known: a talk, with the word as a tag",
  "import.note.language": "Languages that are not known",
  "import.note.languages": "Several languages: the first counts, each other is a tag",
  "import.note.unfolded-line": "Lines that are no part of the format: joined to the one before",
  "import.note.recurring": "Recurring: only the first time is imported",
  "import.note.all-day":
    "All-day entries: from 00:00 to 24:00; give them hours, or make them the day’s note",
  "import.note.several-days": "Over several days: imported on the first; add the others",
  "import.note.private": "Marked private in the calendar: look whether they may be published",
  "import.note.guests": "Guests with mail addresses are nobody’s business: left out",
  "import.note.whole-event": "The entry that spans all others is the event itself",
  "import.note.unknown-person": "Speakers that the source does not know",
  "import.note.status": "States that are not known: confirmed",
  "import.note.column": "Columns of the table, as they are understood (adjust them with --map)",
  "import.note.column-left": "Columns that are not imported",
  "import.note.hidden-rows": "Rows that the sheet hides: left out (show them there to import them)",
  "import.note.hidden-columns": "Columns that the sheet hides: left out",
  "import.note.hidden-sheets": "Sheets that the workbook hides: left out (--sheet NAME takes one)",
  "import.note.other-sheets": "Other sheets of the workbook: not imported (--sheet NAME takes one)",
  "import.note.day-first": "Dates are read with the day first",
  "import.note.day-above": "Without date: that of the day above (with its line)",
  "import.note.no-day": "Breaks without a day: left out",
  "import.note.repeat": "Given more than once: each time has a file of its own",
  "import.note.double-id": "One id for several sessions: told apart by their titles",
  "import.note.overlap": "At one time in one room",
  "import.note.bad-link": "Addresses that lead nowhere: left out",
  "import.note.added": "Added",
  "import.note.updated": "Updated",
  "import.note.conflict":
    "Changed there and here: what is here stays (told again until the two agree, or --keep says so)",
  "import.note.gone-here": "Taken away here, and not brought back",
  "import.note.gone-there": "No longer in the source, and kept (--prune takes them away)",
  "import.note.kept-edited": "No longer in the source, but edited here: kept",
  "import.note.kept-mentioned": "No longer in the source, but still named here: kept",
  "import.note.pruned": "Taken away",
  "import.note.media-kept": "Another file of that name is here: kept",
  "import.note.secret-address":
    "The address holds what looks like a key: it is not kept in imports/, which is published",
  "import.note.to-fetch": "Portraits and documents to fetch; import again with --media FOLDER",
  "import.note.to-complete": "To complete",

  // The report itself
  "import.refused": "{file}: {sentence}",
  "import.imported": "Imported {file} ({format}) into {folder}, event {event}.",
  "import.unchanged": "Nothing has changed since the last import of {file}.",
  "import.draft-written":
    "Wrote {file}, a guess. Mend it, then import {name} again: it is used by itself.",
  "import.draft.guess":
    "A guess at what is what in {name}, to be mended: docs/importing.md says how.",
  "import.draft.not-found": "Not found: {fields}",
  "import.draft.not-used": "Not used:",
  "import.count": "{what}: {source} in the source, {result} imported",
  "import.sessions": "Sessions and breaks",
  "import.people": "People",
  "import.rooms": "Rooms",
  "import.away": "{count}, {number} taken away here",
  "import.more": "… and {number} more; --all shows each.",
  "import.next": "Next: npm run check -- --site {folder}",
  "import.next-here": "Next: npm run check",
  "import.venue-name": "Venue to be confirmed",
  "import.complete-site": "data/site.yaml: url, publisher",
  "import.complete-event": "{file}: summary, venue, organisers",
  "import.complete-venue": "data/venues.yaml: name, address",

  // In the content that an import writes
  "import.links": "Links:",

  // moderate
  "moderate.summary": "approve or refuse what readers sent, from an export of Netlify Forms",
  "moderate.help": `Shows the comments and themes that readers sent, one by one, to approve, refuse or leave them.

  npm run moderate -- FILE                   asks about each, in a terminal
  npm run moderate -- FILE --list            only shows what is new
  npm run moderate -- FILE --approve ID,ID   approves, without asking
  npm run moderate -- FILE --refuse ID       refuses, without asking

FILE is Netlify's export of a form: the CSV of its pages (Forms, the form, Download as CSV), or the JSON of its API.
What is approved becomes a file of comments/ or themes/, without e-mail and IP address. What is decided is remembered
in .parvis/ of the site, which git ignores.

Corrections that speakers sent are shown as differences from the files, and written into these; --fields takes some of
them. FILE may also be an e-mail that a form has begun, or a mailbox of them (.eml, .mbox, or the text as it was copied).

--feedback adds the feedback that FILE holds to private/feedback.csv, a table that git leaves out and no build publishes:
when, on which session, what was good and what could be better. What is there already is not added again.`,
  "moderate.flag.list": "only show what is new",
  "moderate.flag.approve": "approve these, without asking",
  "moderate.flag.refuse": "refuse these, without asking",
  "moderate.flag.fields": "of corrections that are approved, only these fields",
  "moderate.flag.feedback": "only feedback: add it to private/feedback.csv",
  "moderate.file.missing": "There is no file {file}.",
  "moderate.file.empty":
    "{file} is empty. Export the form again: Netlify, Forms, the form, Download as CSV.",
  "moderate.file.page":
    "{file} is a web page, not an export: perhaps the sign-in page was saved. Export the form again: Netlify, Forms, the form, Download as CSV.",
  "moderate.file.spreadsheet":
    "{file} is a spreadsheet. Save it as CSV (UTF-8), or use Netlify’s own export.",
  "moderate.file.binary":
    "{file} is no text. What is read is Netlify’s CSV or the JSON of its API.",
  "moderate.file.json": "{file} begins like JSON, but cannot be read: is it complete?",
  "moderate.file.csv": "{file} cannot be read as CSV: line {detail} is wrong.",
  "moderate.file.unknown":
    "{file} is no export of Parvis’s forms: none of its columns is called “event”. Found: {detail}",
  "moderate.none": "Nothing new.",
  "moderate.others": "Left aside, of other forms: {count}.",
  "moderate.comment": "comment",
  "moderate.theme": "proposed theme",
  "moderate.speaker": "correction of a speaker",
  "moderate.session": "correction of a session",
  "moderate.feedback": "feedback",
  "moderate.conflict":
    "Edited here since the form was filled in: nothing is written unless you say so.",
  "moderate.needs": "What they need, for you alone (no file is to hold it):",
  "moderate.portrait":
    "A portrait, to look at and to fetch yourself; `photo` in {file} names its file:",
  "moderate.sent": "{date}, {author}",
  "moderate.about": "about {about}",
  "moderate.nobody": "Anonymous",
  "moderate.cut": "… ({count} characters in all)",
  "moderate.note.honeypot": "The field that only robots see is filled in: probably spam.",
  "moderate.note.nameless": "No name was given.",
  "moderate.note.undated": "The date cannot be read; today’s is used.",
  "moderate.note.hidden": "Invisible or control characters are taken out.",
  "moderate.note.markup":
    "HTML, headings, pictures or links that would be errors are written as plain text.",
  "moderate.note.off": "Comments of this event are off: it would not be shown.",
  "moderate.note.about":
    "What it is about does not exist (any more): {value}. It would stand at the event.",
  "moderate.note.reply":
    "The comment that it answers does not exist: {value}. It would stand alone.",
  "moderate.note.slot": "The slot that it is for does not exist (any more): {value}.",
  "moderate.note.no-forms": "This event asks its speakers for no corrections (`speaker_forms`).",
  "moderate.note.base":
    "It does not say what its form was filled with: all of it counts as edited here.",
  "moderate.note.portrait":
    "What was sent as the address of a portrait is none of the web, and is left out.",
  "moderate.block.event": "Cannot be approved: there is no event “{value}”.",
  "moderate.block.empty": "Cannot be approved: there is no text.",
  "moderate.block.untitled": "Cannot be approved: there is no title.",
  "moderate.block.long": "Cannot be approved: {value} characters are more than 10,000.",
  "moderate.block.word":
    "Cannot be approved: it holds more characters without a space than a page can show (2,500).",
  "moderate.block.title": "Cannot be approved: a title of {value} characters is longer than 200.",
  "moderate.block.speaker": "Cannot be approved: there is no speaker “{value}” in this event.",
  "moderate.block.session": "Cannot be approved: there is no session “{value}” in this event.",
  "moderate.block.too-long": "Cannot be written: {value} characters are too many.",
  "moderate.block.link": "Cannot be written: “{value}” does not end in an address.",
  "moderate.ask": "[a]pprove, [r]efuse, [l]ater, [q]uit? ",
  "moderate.ask.blocked": "[r]efuse, [l]ater, [q]uit? ",
  "moderate.ask.keys": "arlq",
  "moderate.ask.correction": "[a]pprove, field by [f]ield, [r]efuse, [l]ater, [q]uit? ",
  "moderate.ask.correction.keys": "afrlq",
  "moderate.ask.field": "Write {field}? [y]es, [n]o: ",
  "moderate.ask.conflict": "{field} was edited here. Write what was sent? [y]es, [n]o: ",
  "moderate.ask.field.keys": "yn",
  "moderate.approved": "Approved: {file}",
  "moderate.corrected": "Corrected: {file} ({fields})",
  "moderate.unchanged": "Read: {id}. Nothing is written.",
  "moderate.open":
    "Not written, for it was edited here: {fields}. To write what was sent: --approve {id} --fields {fields}",
  "moderate.open.faulty":
    "Not written: {fields}. Write it into the file by hand, or ask for it again; then --refuse {id}.",
  "moderate.refused": "Refused: {id}",
  "moderate.wrong": "Not written: it would be wrong, as is said above.",
  "moderate.theme.slot":
    "  To show it in its slot, add {id} to the themes of {slot}; {status} makes it certain.",
  "moderate.theme.alone":
    "  To show it in a slot, add {id} to its themes; {status} makes it certain.",
  "moderate.count": "Approved: {approved}, refused: {refused}, left: {left}.",
  "moderate.how": "Say --approve ID or --refuse ID, or run this in a terminal to be asked.",
  "moderate.no-such": "{file} has no new submission “{value}”. There are: {known}",
  "moderate.no-field": "Corrections have no field “{value}”. There are: {known}",
  "moderate.both": "“{value}” cannot be approved and refused.",
  "moderate.feedback.alone":
    "--feedback adds all that is new: nothing of it is approved or refused.",
  "moderate.feedback.aside":
    "Feedback, left aside: {count}. --feedback adds it to a table of your own.",
  "moderate.feedback.kept":
    "Added to {file}: {count}. Git leaves that file out, and no build publishes it.",
  "moderate.feedback.table":
    "{file} is no table that feedback can be added to: its first line lacks feedback_id. Give it another name, and run this again.",
  "moderate.feedback.good": "Good:",
  "moderate.feedback.better": "Could be better:",

  // completion
  "completion.summary": "print what completes commands and options in a shell: {choices}",
  "completion.help": `Prints a script that completes commands, options and their values with the tabulator key, wherever \`parvis\` is typed:
\`npm link\`, once, makes that a command.

  bash   echo 'source <(parvis completion bash)' >> ~/.bashrc
  zsh    echo 'source <(parvis completion zsh)' >> ~/.zshrc, below compinit
  fish   parvis completion fish > ~/.config/fish/completions/parvis.fish`,
  "completion.unknown-shell": "There is no completion for “{value}”. There is one for: {known}.",

  // translate
  "translate.summary": "translate the content, or the words of pages; say what is translated",
  "translate.help": `Writes the files in which texts are translated, says what is missing, and notes what each translation was made from:
when that changes, the check says so.

  npm run translate -- --list              how much of each language is translated
  npm run translate -- en                  what is next in a language
  npm run translate -- en sessions/bread   the file for a translation, content/EVENT/sessions/bread.en.md, with the texts
                                           of the source as comments; or what is missing in it
  npm run translate -- en sessions         the same for all files of a folder
  npm run translate -- --done FILE         notes that it is translated; without a file, all that is
  npm run translate -- --same FILE         the source has changed, and the translation is right as it is
  npm run translate -- oc                  all words of pages in data/words.yaml, in a language that Parvis does not speak`,
  "translate.flag.list": "say how much of each language is translated",
  "translate.flag.done":
    "note that the files, or all that is translated, say what the sources say now",
  "translate.flag.same": "keep as it is what is older than its source: that said the same before",
  "translate.flag.words": "write the words of pages in data/words.yaml, and no content",
  "translate.flag.event": "the event whose texts are meant, where there are several",
  "translate.language": "{language}: {own} of {total} texts translated",
  "translate.shelf": "{where}: {own} of {total}",
  "translate.shelf-stale": "{where}: {own} of {total}, {stale} older than the source",
  "translate.stale": "Older than the source:",
  "translate.missing": "Not translated yet:",
  "translate.complete": "All of it is translated.",
  "translate.each": "What is next: npm run translate -- {language}",
  "translate.one-language":
    "The site has one language. Name the others in data/site.yaml: languages: [{language}, …]",
  "translate.unknown-language":
    "“{value}” is none of the languages of this site.{nearest} It speaks: {known}. Add the language to “languages” in data/site.yaml.",
  "translate.no-file": "There is no “{value}” that has texts to translate.{nearest}",
  "translate.which-event": "Several events have “{value}”. Say which: --event ID, one of {known}.",
  "translate.none-yet": "“{value}” has no translation yet.",
  "translate.own-language":
    "“{value}” is not to be translated into “{language}”: it is written in it, or its event does not speak it.",
  "translate.broken": "{file} has errors. Mend them first: npm run check",
  "translate.in-place": "These are translated where they stand:",
  "translate.then":
    "Write there what the comments say, in the other language. Then: npm run translate -- --done {file}",
  "translate.nothing-missing": "Nothing is missing there.",
  "translate.noted": "Noted in {files}, as translated from what the sources say now:",
  "translate.nothing-new": "All of it was noted before: nothing has changed.",
  "translate.nothing-stale": "Nothing of it is older than its source.",
  "translate.file.head":
    "Translation of {file}: write each text behind its colon. What stays empty is shown in the language of the source.",
  "translate.file.list":
    "Lists stand in comments: take the # away from all lines of one, and translate each item.",
  "translate.file.body": "The text itself goes below the second line of hyphens. The source says:",
  "translate.done": "{file}: {translated} translated, {missing} missing",
  "translate.dropped": "  Taken out, for English no longer has them: {keys}",
  "translate.words": "{file}: {own} of {total} words are yours; the others stand there as comments",
  "translate.head": "What pages say. Take the sign before a line away, and write your own words.",
  "translate.no-tag": "“{value}” is no language: say its code, such as fr, oc or pt-BR.",
  "translate.no-language":
    "“{value}” is no language to translate into: say its code, of two or three letters, such as pl. All are translated from English.",

  // schemas
  "schemas.summary": "write what editors need to complete and explain the files of a site",
  "schemas.help":
    "Writes JSON Schemas into `.cache/schemas/`: fields, words and the site’s own ids, explained in its language. `check` and `start` keep them up to date; this command writes them where neither has run yet.",
  "schemas.written": "Editors find what they need in {folder}",
} as const;
