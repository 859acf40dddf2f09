/**
 * What Parvis itself says to readers. This file is the reference: each other language translates all
 * of its keys. `{name}` is replaced by a value; of `key.one` and `key.other`, `t("key", { count })`
 * takes the one that the language's grammar asks for. Dates, times, names and lists arrive already
 * in the reader's language.
 */
export const en = {
  // All pages
  "skip.link": "Skip to content",
  home: "Home",
  // What is not known yet; shown in the place of any fact: a room, a speaker, a date.
  tba: "to be announced",
  "tba.more": "others to be announced",
  "breadcrumb.label": "You are here",
  "menu.label": "Menu",
  "menu.programme": "Programme",
  "menu.speakers": "Speakers",
  "menu.themes": "Themes",
  "menu.organisations": "Organisations",
  "menu.team": "Team",
  "menu.practical": "Practical information",
  "menu.agenda": "All events",
  "menu.search": "Search",
  "footer.label": "About this site",
  "footer.organised-by": "Organised by {organisations}",
  "footer.published-by": "Published by {organisation}",
  "footer.published-on": "Published on {date}",
  "footer.contact": "Contact",
  "footer.elsewhere": "Elsewhere: {links}",
  // {licence} is the licence's name, with its link.
  "footer.licence": "Texts under licence {licence}",
  "footer.licence-data": "Data under licence {licence}",
  "footer.legal": "Legal notice",
  "footer.accessibility": "Accessibility of this site",
  "footer.correct": "Propose a correction",
  // Said after a link that leads to another site, for screen readers.
  "link.external": "(another site)",
  "link.email": "(e-mail)",
  "link.phone": "(telephone)",
  "link.map": "(map)",
  "link.website": "Website",
  "link.in-language": "in {language}",

  // The poster: the top of an event's page
  // {organisers} is a list of names; the number is that of the organisers.
  "poster.invite.one": "{organisers} invites you",
  "poster.invite.other": "{organisers} invite you",
  // Above the poster of a past event, in the place of the invitation.
  "poster.invited.one": "{organisers} invited you",
  "poster.invited.other": "{organisers} invited you",
  "poster.part-of": "Part of {series}",
  "poster.date-tba": "Date to be announced",
  "poster.place-tba": "Place to be announced",
  "poster.online": "Online",
  "poster.hybrid": "{place} and online",
  // {previous} is a date.
  "poster.rescheduled": "New date. It was first announced for {previous}.",
  "poster.postponed": "Postponed: a new date will be announced here.",
  "poster.cancelled": "Cancelled: this event will not take place.",
  "poster.moved-online": "Moved online: there is no meeting on site.",
  "poster.past-day": "This event took place on {date}.",
  "poster.past-span": "This event took place from {start} to {end}.",
  "poster.past-month": "This event took place in {month}.",
  "poster.ongoing-day": "This event takes place on {date}.",
  "poster.ongoing-span": "This event takes place from {start} to {end}.",
  "poster.ongoing-month": "This event takes place in {month}.",
  "poster.today": "Today",
  // Before a date that no longer holds, for screen readers.
  "poster.previous-date": "Planned date:",

  // The ticket: where, how much, for whom, the one button
  "ticket.label": "Registration",
  "ticket.where": "Where",
  "ticket.price": "Price",
  "ticket.places": "Places",
  "ticket.audience": "For whom",
  "ticket.free": "Free",
  "ticket.donation": "Pay what you like",
  "ticket.price-until": "until {date}",
  "ticket.price-early": "until {date}: {early}, then {full}",
  "ticket.price-from": "from {amount}",
  "ticket.all-prices": "All prices",
  // On the day, what is folded on the ticket.
  "ticket.prices-admission": "Prices and admission",
  "ticket.limited": "Limited places",
  "ticket.capacity.one": "{count} place",
  "ticket.capacity.other": "{count} places",
  "ticket.register": "Register",
  // {provider} is a name such as Eventbrite.
  "ticket.register-on": "Register on {provider}",
  "ticket.leads-to": "Leads to {host}, outside this site.",
  "ticket.by-email": "By e-mail to {address}",
  "ticket.by-phone": "Call {number}",
  "ticket.or": "Or: {way}",
  "ticket.unknown": "How to register will be announced here.",
  "ticket.none": "No registration: just come.",
  "ticket.none-online": "No registration: just join.",
  "ticket.not-yet": "Registration is not open yet.",
  "ticket.opens": "Registration opens on {moment}.",
  "ticket.closes": "Registration until {moment}.",
  "ticket.full": "Full",
  "ticket.full-note": "All places are taken.",
  "ticket.waitlist": "Join the waiting list",
  "ticket.closed": "Registration is closed.",
  // Said on the ticket of a past event, in large letters.
  "ticket.past": "Over",
  "ticket.past-note": "Registration is closed.",
  "ticket.past-remains": "See what remains of it",
  "ticket.cancelled": "Cancelled",
  "ticket.cancelled-note": "There is nothing to register for.",
  "ticket.postponed": "Postponed",
  "ticket.postponed-note": "Registration will open again once the new date is known.",
  "ticket.ongoing": "Now",
  "ticket.today": "Today’s programme",
  "ticket.next": "Next",
  "ticket.online": "Join online",
  "ticket.calendar": "Add to calendar",
  "ticket.calendar-opening": "Add the opening to my calendar",
  "ticket.priority": "Admitted first",
  "ticket.alternative": "Cannot use that page? {contact}",

  // Sections of an event's page
  "event.questions": "The questions of the day",
  "event.questions-many": "The questions of the event",
  "event.presentation": "Presentation",
  "event.practical": "Getting there",
  "event.news": "News",
  "event.calls": "Take part",
  "dates.title": "Key dates",
  "dates.registration-opens": "Registration opens",
  "dates.registration-closes": "Registration closes",
  "dates.price-ends": "Last day of the price: {what}",
  "dates.early-ends": "Last day of the early price: {what}",
  "dates.call-opens": "Call opens: {what}",
  "dates.call-closes": "Call closes: {what}",
  "dates.needs": "Last day to tell us what you need",
  "dates.comments": "Comments close",
  "dates.past": "Past",
  "faq.title": "Frequently asked questions",
  "event.recordings.one": "{count} session with a recording",
  "event.recordings.other": "{count} sessions with a recording",
  "event.materials.one": "The documents of {count} session, in the programme",
  "event.materials.other": "The documents of {count} sessions, in the programme",
  "event.remains": "What remains of it",

  // The programme
  "programme.title": "Programme",
  "programme.tba": "The programme will be announced here.",
  "programme.day": "Programme of {date}",
  "programme.days": "Days",
  "programme.hours": "Hours",
  "bar.label": "Find your way in the programme",
  "bar.more": "More",
  "bar.about": "More about the programme",
  "programme.sessions.one": "{count} session",
  "programme.sessions.other": "{count} sessions",
  // After some of the sessions; at least two more.
  "programme.more": "and {count} more",
  "programme.unscheduled": "Not yet scheduled",
  // Above a day: what began on an earlier one.
  "programme.still-on": "Still on from the day before: {slot}, until {time}",
  "programme.time-tba": "Time to be announced",
  "programme.room-tba": "Room to be announced",
  "programme.title-tba": "Title to be announced",
  "programme.speakers-tba": "Speakers to be announced",
  "programme.room": "Room",
  "programme.at": "At {venue}",
  "programme.track": "Track",
  "programme.tracks": "Tracks",
  // {name} is a room or a track, {title} the event.
  "programme.of": "Programme: {name}, {title}",
  "grid.as-list": "As a list",
  "grid.pick": "Choose rooms",
  // Heads the column of what is in several rooms at once.
  "grid.across": "Several rooms",
  // Heads what is open meanwhile, beside the grid: a registration desk, a quiet room.
  "grid.beside": "Alongside the programme",
  // A clock span in words, for screen readers.
  "time.from-to": "from {start} to {end}",
  "time.from": "from {start}",
  "time.until": "until {end}",
  // An end on the day after, of what is not over in the night.
  "time.next-day": "{time} the next day",
  // From one day to another, each with its hour or without.
  "time.days": "from {start} to {end}",
  // A date with a clock time.
  "time.moment": "{date} at {time}",

  // What is printed, and the links to it, with their format
  // A button that prints the page.
  "paper.print": "Print",
  "paper.programme": "The programme to print (PDF, A4)",
  "paper.poster": "The poster to put up (PDF, A3)",
  "paper.doors": "Signs for the doors",
  // Beside the code that leads to the event's page: on a poster, and where nobody registers any more.
  "paper.more": "Programme and registration",
  "paper.about": "All about it",
  // Beside the code on a door, which leads to the day's programme.
  "paper.latest": "Changes, and all other rooms",
  // At the foot: of when the print is.
  "paper.version": "As of {date}",
  // One of several sheets of the same door.
  "paper.part": "{part} of {parts}",
  // The list of all sessions of a large event
  "sessions.title": "All sessions",
  // {title} is that of the event.
  "sessions.description": "{title}: all sessions, by day, room, subject and more.",
  // Leads to that list.
  "sessions.link": "All sessions: search and choose",
  "sessions.filter": "Choose among the sessions",
  "sessions.day": "Day",
  "sessions.kind": "Kind",
  // How many of the {total} sessions are shown.
  "sessions.shown.one": "{count} session of {total}",
  "sessions.shown.other": "{count} sessions of {total}",

  // What programs are told of the twins of pages
  "twins.each": "Each page is also here in Markdown, at its address followed by {file}.",
  // The search of a large event, answered while one types
  "search.label": "Search sessions, people, organisations and texts",
  "search.found.one": "{count} result; the arrow keys lead to it.",
  "search.found.other": "{count} results; the arrow keys lead to them.",
  "search.none": "Nothing found. Another word, or fewer?",
  "search.failed": "The search needs the network once. Try again when you are online.",
  "search.searching": "Searching the texts…",
  "search.alone": "Only titles and names were searched: the texts need the network once.",
  "search.also": "Also found",
  // Where a word stands that was found
  "search.in.abstract": "In the abstract: {text}",
  "search.in.biography": "In the biography: {text}",
  "search.in.description": "In the description: {text}",
  "search.in.page": "On the page: {text}",
  "search.in.news": "In the news: {text}",
  "search.in.glossary": "In the glossary: {text}",

  // Above a list of sessions
  "programme.now-next": "Now and next",
  "skip.programme": "Skip to the programme",

  // What a visitor chooses, kept on their own device
  "my.title": "My programme",
  "my.lead":
    "The sessions you choose. They are kept on this device alone: no account, and nothing is sent.",
  "my.choose-one": "Choose this session",
  "my.star": "In my programme: {title}",
  "my.failed":
    "This browser keeps nothing for this site: your choice lasts until you leave the page.",
  "my.needs-script":
    "Your programme is made in your browser, by JavaScript, of what it keeps on this device. Without it you have the whole: {programme}.",
  "my.none":
    "Nothing chosen yet. In the {programme}, press the star at the end of each session you do not want to miss.",
  "my.none-over": "Nothing was chosen on this device.",
  "my.count.one": "{count} session chosen",
  "my.count.other": "{count} sessions chosen",
  "my.overlap": "Overlaps with {session}, {time}.",
  "my.overlaps.one": "{count} overlap",
  "my.overlaps.other": "{count} overlaps",
  "my.off.one": "{count} will not take place",
  "my.off.other": "{count} will not take place",
  "my.lost": "No longer in the programme",
  "my.remove": "Remove",
  "my.removed": "Removed: {title}",
  "my.changed": "Changed since you chose it. It was: {was}",
  "my.called-off": "Called off since you chose it. It was: {was}",
  "my.noted": "Noted",
  "my.unread": "Your sessions cannot be shown without the network. Try again when you are online.",
  "my.cleared": "Everything has been removed.",
  "my.undo": "Undo",
  "my.calendar": "Add to my calendar",
  "my.calendar-failed": "The calendar needs the network. Try again when you are online.",
  "my.no-times": "None of these sessions has a time yet.",
  "my.share": "Share",
  "my.copy": "Copy the link",
  "my.copied": "The link is copied. It holds your choice.",
  "my.copy-failed": "This browser does not copy by itself. The link is selected.",
  "my.clear": "Remove all",
  "my.elsewhere": "On another device",
  "my.elsewhere-text":
    "Scan this code there, or open the link. Your choice is in the link itself: whoever has it can see these sessions.",
  "my.link": "Link",
  "my.offer.one": "This link holds {count} session",
  "my.offer.other": "This link holds {count} sessions",
  "my.offer-gone": "No session of this link is in the programme any more",
  "my.offer-lost.one": "{count} other is no longer in the programme.",
  "my.offer-lost.other": "{count} others are no longer in the programme.",
  "my.add": "Add to mine",
  "my.replace": "Replace mine",
  "my.leave": "Change nothing",

  // The visitor’s own time beside the event’s; {zone} is its name: “Eastern Time”
  "zone.mine": "Show my time ({zone})",
  "zone.same": "({time} your time)",
  "zone.before": "(the day before, {time} your time)",
  "zone.after": "(the day after, {time} your time)",

  // The kinds of slots, as a label beside the title
  "slot.welcome": "Welcome",
  "slot.talks": "Talks",
  "slot.keynote": "Keynote",
  "slot.panel": "Panel",
  "slot.workshop": "Workshop",
  "slot.plenary": "Plenary",
  "slot.discussion": "Discussion",
  "slot.break": "Break",
  "slot.meal": "Meal",
  "slot.social": "Get-together",
  "slot.other": "Session",
  "slot.proposals.on-site": "Another theme? Propose it on the day.",
  "slot.proposals.form": "Another theme? Propose it beforehand.",
  "slot.themes": "Themes",

  // The kinds of sessions
  "session.talk": "Talk",
  "session.keynote": "Keynote",
  "session.panel": "Panel",
  "session.demo": "Demonstration",
  "session.workshop": "Workshop",
  "session.lightning": "Lightning talk",
  "session.other": "Session",

  // States of slots and sessions
  // Before a title.
  "status.tentative": "To be confirmed",
  "status.tentative-prefix": "To be confirmed:",
  "status.cancelled": "Cancelled",
  // Before the title of what is cancelled; the title is struck through as well.
  "status.cancelled-prefix": "Cancelled:",
  // After a new place or time: {previous} is the old one.
  "status.previously": "(previously {previous})",
  // At the old place: {where} is a link to the new time and place.
  "status.moved-to": "Moved to {where}",
  "status.withdrawn": "withdrawn",
  "status.replaced-by": "Replaced by {session}",

  // The page of a session
  "session.speakers.one": "Speaker",
  "session.speakers.other": "Speakers",
  "session.organisations.one": "Organisation",
  "session.organisations.other": "Organisations",
  "session.moderators": "Moderated by {names}",
  "session.with": "With {names}",
  "session.with-more": "others to be announced",
  "session.abstract": "In short",
  "session.parts": "Contributions",
  "session.part": "Contribution {number}",
  "session.questions": "Questions",
  "session.themes": "Themes",
  "session.when": "When",
  "session.where": "Where",
  "session.unscheduled": "Not yet scheduled",
  "session.in-slot": "In “{slot}”",
  "session.language": "Language",
  // Beside a session of the programme: what one should know before going there.
  "draft.page": "Draft — not published.",
  "draft.until": "Draft — not published before {moment}.",
  "draft.listed": "not published",
  "languages.label": "Languages",
  "languages.none": "This page is in {language} only.",
  "languages.partly": "Not all of this page is translated: what is missing is in {language}.",
  "languages.newer": "The {language} text is newer.",
  "session.in-language": "in {language}",
  "session.sign-up": "sign-up needed",
  "session.sign-up-closed": "sign-up closed",
  "session.level": "Level",
  "session.tags": "Subjects",
  "session.moderation": "Moderation",
  "session.live": "Live",
  "session.stream": "Watch live",
  "session.register": "Sign up for this session",
  "session.no-registration": "Without registration.",
  "session.materials": "Materials",
  "recording.no": "Not recorded",
  "recording.yes": "Recorded",
  "recording.published": "Recording published",
  "presence.title": "Take part",
  "presence.chat": "Chat",
  "presence.notes": "Shared notes",
  "presence.questions": "Ask a question",
  "session.previous": "Previous",
  "session.next": "Next",
  "session.previous-here": "Before, in this room",
  "session.next-here": "Next, in this room",
  "session.meanwhile": "At the same time",
  "session.also": "Also in the programme",
  "session.next-in-track": "Next in {track}",
  "session.around": "Before and after in the programme",
  "share.page": "Share this page",
  "share.address-copied": "The address is copied.",
  "share.title": "A text to share",
  "share.device": "With an app…",
  "share.copy": "Copy the text",
  "share.copied": "The text is copied.",
  "share.email": "By e-mail",
  "share.pictures": "Pictures to download",

  // Calendars
  // In plain text: “Register: https://tickets.example”.
  "calendar.labelled": "{label}: {value}",
  // {google} and {outlook} are links to these services.
  "calendar.also": "Or in {google} or {outlook}.",
  "calendar.google": "Google Calendar",
  // {link} is a link that says the first of these two.
  "calendar.subscribe": "Subscribe to the programme",
  "calendar.subscribe-part": "Subscribe to this calendar",
  "calendar.subscribe-note": "{link}: your calendar will follow its changes.",
  "calendar.registration-opens": "Registration opens: {event}",
  "calendar.registration-closes": "Registration closes: {event}",

  // Materials
  "material.slides": "Slides",
  "material.recording": "Recording",
  "material.document": "Document",
  "material.code": "Source code",
  "material.notes": "Notes",
  "material.duration": "Duration: {duration}",
  "material.captions": "Captions: {captions}",
  "material.transcript": "Transcript",

  // What remains of an event
  "outcome.report": "Report",
  "outcome.minutes": "Minutes",
  "outcome.recordings": "Recordings",
  "outcome.photos": "Photos",
  "outcome.other": "Document",

  // Speakers
  "speakers.title": "Speakers",
  "speakers.letters": "By letter",
  "speakers.featured": "Featured speakers",
  "speakers.all": "All speakers",
  "speaker.sessions": "In the programme",
  "speaker.facilitates": "Facilitates",
  "speaker.links": "Links",
  "speaker.portrait": "Portrait of {name}",

  // Themes of the workshops
  "themes.title": "Themes",
  "themes.none": "No theme has been chosen yet.",
  "theme.proposed": "Proposed",
  // After the title of a theme in a list or a line.
  "theme.proposed-mark": "(proposed)",
  "theme.proposed-note":
    "This theme is a proposal; it is not certain yet that a group will work on it.",
  "theme.proposed-by": "Proposed by {name}",
  "theme.facilitators": "Facilitated by {names}",
  "theme.workshops": "In the workshops",
  "theme.sessions": "Sessions on this theme",
  "theme.capacity.one": "{count} participant at most",
  "theme.capacity.other": "{count} participants at most",
  "theme.outcomes": "Outcomes",
  "theme.organisations": "Organisations",

  // Organisations
  "organisations.title": "Organisations",
  "organisations.organisers": "Organisers",
  "organisations.partners": "Partners",
  "organisations.others": "Also taking part",
  "team.title": "The team",
  "organisation.partner": "Partner",
  "organisation.details": "Details",
  "organisation.sessions": "In the programme",
  "organisation.speakers": "Speakers",
  "organisation.themes": "Themes",
  "organisation.association": "Association",
  "organisation.public": "Public body",
  "organisation.company": "Company",
  "organisation.foundation": "Foundation",
  "organisation.cooperative": "Cooperative",
  "organisation.other": "Organisation",

  // Practical information
  "practical.description": "{title}: how to get there ({place}), accessibility and admission.",
  "practical.title": "Practical information",
  "practical.jumps": "On this page",
  "practical.venue": "Venue",
  "practical.venue-tba": "The place will be announced here.",
  "practical.online": "This event is held online.",
  "practical.hybrid": "One may come, or follow online.",
  "practical.join": "Join online",
  "practical.map": "Map on OpenStreetMap",
  "practical.geo": "Open in a map application",
  "practical.plan": "Plan of the venue",
  "practical.overview": "Overview map",
  "practical.notes": "Good to know",
  "practical.rooms": "Rooms",
  "practical.floor": "Floor: {floor}",
  "practical.seats.one": "{count} seat",
  "practical.seats.other": "{count} seats",
  "practical.access": "Accessibility of the venue",
  "practical.services": "Offered on site",
  "practical.admission": "Admission",
  "practical.needs": "What do you need?",
  "practical.needs-contact": "Tell us what you need: {contact}.",
  "practical.needs-before": "Tell us by {date}: {contact}.",

  // How one gets there. {line} is the line's name or number.
  "transport.metro": "Metro",
  "transport.rer": "RER",
  "transport.train": "Train",
  "transport.tram": "Tram",
  "transport.bus": "Bus",
  "transport.bike": "Bicycle",
  "transport.car": "Car",
  "transport.foot": "On foot",
  // {way} is “Metro line 10”, {text} what is written about it.
  "transport.way": "{way}: {text}",
  "transport.line": "line {line}",

  // Access needs, and whether a venue meets them
  "access.motor": "Reduced mobility",
  "access.hearing": "Hearing impairment",
  "access.visual": "Visual impairment",
  "access.mental": "Mental health condition",
  "access.intellectual": "Intellectual disability",
  "access.yes": "accessible",
  "access.no": "not accessible",
  "access.partial": "partly accessible",

  // Offered to attendees
  "service.sign-language": "Sign language interpretation",
  "service.captions": "Live captions",
  "service.induction-loop": "Induction loop",
  "service.quiet-room": "Quiet room",
  "service.easy-read": "Easy-to-read documents",
  "service.childcare": "Childcare",

  // Calls to take part
  "call.proposals": "Call for proposals",
  "call.volunteers": "Call for volunteers",
  "call.sponsors": "Call for sponsors",
  "call.stands": "Call for stands",
  "call.other": "Call",
  "call.opens": "Opens on {moment}",
  "call.closes": "Until {moment}",
  "call.open": "Open",
  "call.closed": "Closed",
  "call.closed-since": "Closed since {moment}",
  "call.url-tba": "How to answer will be announced here.",

  // News
  "news.important": "Important",
  "news.until": "(until {moment})",
  "news.published": "Published on {date}",

  // What readers wrote, and the organisers approved
  "comments.title": "Comments",
  "comments.closed": "Comments are closed.",
  "comments.open-until": "Open until {moment}.",
  "comments.closed-since": "Comments have been closed since {moment}.",
  // {author} is a link to what it answers.
  "comments.answer-to": "In reply to {author}",
  "comments.by-organiser": "organiser",
  // {shown} and {total} are numbers.
  "comments.latest": "The last {shown} of {total} comments.",
  "comments.all": "All comments",
  "comments.page": "Page {page} of {pages}",
  "comments.pages": "Pages of comments",
  "comments.previous": "Previous page",
  "comments.next": "Next page",

  // What readers write to the organisers
  "form.comment": "Write a comment",
  "form.theme": "Propose a theme",
  // {organisers} are names.
  "form.comment-note": "Your comment is read by {organisers}; it appears once approved.",
  "form.theme-note":
    "Your proposal is read by {organisers}; once accepted, it appears here as a proposed theme.",
  "form.organisers": "the organisers",
  "form.privacy": "No cookie is set.",
  "form.required": "(required)",
  "form.author": "Your name",
  "form.author-hint": "It is shown beside what you write.",
  "form.email": "Your e-mail address",
  "form.email-hint":
    "Optional, never published: for the organisers to answer you. For example: name@example.org",
  "form.text": "Your comment",
  "form.text-hint":
    "Up to {count} characters. *Italics*, **bold**, lists (-) and [links](https://…) work; HTML does not.",
  "form.title": "Your theme",
  "form.title-hint": "In a few words.",
  "form.description": "What it is about",
  "form.slot": "For which workshop",
  "form.reply-to": "In reply to",
  "form.reply-to-none": "nobody: a new comment",
  // One of the comments to answer: {text} is its beginning.
  "form.reply-option": "{author}, {date}: {text}",
  "form.website": "Leave this field empty",
  "form.send": "Send",
  "form.mail": "Write an e-mail",
  "form.mail-note": "Your address is not published.",
  // The subject of an e-mail; {title} is what it is about.
  "form.comment-subject": "Comment: {title}",
  "form.theme-subject": "Theme: {title}",
  "form.label": "{label}:",

  // What speakers send to have corrected
  "correction.link": "Is this you? Send a correction",
  "correction.title": "Send a correction",
  // {organisers} are names.
  "correction.note":
    "What you send is read by {organisers}, who compare it with what is published. Nothing changes before they accept it.",
  "correction.edit":
    "Below is what is published. Change what is wrong, and leave the rest as it is.",
  // {language} as in “in French”.
  "correction.language": "The texts are in {language}.",
  "correction.untranslated":
    "Nobody has translated this yet: what you write here is to be in {language}.",
  // {sessions} are links.
  "correction.sessions": "The texts of a session have a form of their own: {sessions}.",
  "correction.closed": "Corrections are closed.",
  "correction.closed-since": "Corrections have been closed since {moment}.",
  "correction.name": "Your name",
  "correction.pronouns": "Your pronouns",
  "correction.role": "What you do",
  "correction.links": "Your pages elsewhere",
  "correction.links-hint": "One a line: what it is called, then its address.",
  "correction.biography": "About you",
  "correction.session-title": "Title of the session",
  "correction.summary": "In one sentence",
  "correction.abstract": "What the session is about",
  "correction.portrait": "Address of a portrait",
  "correction.portrait-hint":
    "Of a picture that may be published here. The organisers look at it, and publish it themselves.",
  "correction.needs": "What you need",
  "correction.needs-hint":
    "A ramp, a microphone, an interpreter… For the organisers alone: it is never published.",
  // The subject of an e-mail; {title} is what is corrected.
  "correction.subject": "Correction: {title}",
  "correction.mail-edit":
    "The e-mail asks about each text; change what is wrong, and leave the rest as it is, or empty.",

  // What those who were there thought of it
  "feedback.title": "Feedback",
  "feedback.link": "Give feedback",
  // {link} is a link that says the one before, {moment} when it begins.
  "feedback.before": "{link}: from {moment} on.",
  // {organisers} are names.
  "feedback.note": "What you write is read by {organisers}; it is never published.",
  "feedback.nameless": "No name is asked, and no cookie is set.",
  "feedback.good": "What was good?",
  "feedback.better": "What could be better?",
  // The subject of an e-mail; {title} is what it is about.
  "feedback.subject": "Feedback: {title}",
  "feedback.closed": "Feedback is closed.",
  "feedback.closed-since": "Feedback has been closed since {moment}.",

  // The page that follows a form
  "thanks.title": "Thank you",
  "thanks.text": "What you wrote is on its way to {organisers}.",
  "thanks.next":
    "A comment appears once it is approved, a theme once it is accepted. Until then nobody else sees it.",
  "thanks.correction": "A correction appears once it is accepted.",
  "thanks.feedback": "Feedback is for the organisers alone: it is never published.",
  "thanks.back": "Back to {event}",

  // Feeds: what readers of news see, far from the site
  // {event} and {site} are titles.
  "feed.title": "{event}: news and changes",
  "feed.agenda-title": "{site}: events and news",
  // {title} is that of a slot or session.
  "feed.added": "Added: {title}",
  "feed.moved": "Moved: {title}",
  "feed.cancelled": "Cancelled: {title}",
  "feed.removed": "Taken out: {title}",
  "feed.tentative": "To be confirmed: {title}",
  "feed.confirmed": "Confirmed: {title}",
  "feed.changed": "Changed: {title}",
  // {status} is one of “event-status”, {title} that of an event.
  "feed.event-status": "{status}: {title}",
  // {when} and {previous} are a date, hours and a room.
  "feed.planned": "It was planned for: {when}.",
  "feed.previously": "Previously: {previous}.",

  // The page of what changed
  "changes.title": "What has changed",
  // {title} is that of the event.
  "changes.description": "{title}: what was added, moved or cancelled.",
  "changes.none": "Nothing has changed since it was published.",
  // {feed} is a link to the feed.
  "changes.follow": "The latest first. They are also told by {feed}.",
  "changes.feed": "a feed",
  // On other pages: {date} is the day of the latest change, {count} the number of that day.
  "changes.line.one": "Programme changed on {date}: {count} change",
  "changes.line.other": "Programme changed on {date}: {count} changes",

  // The page of an event's data: every format but the pages
  "data.title": "Data and formats",
  // {title} is that of the event.
  "data.description":
    "{title}: the programme for calendars, feed readers, apps, spreadsheets and programs.",
  "data.lead":
    "What these pages tell is here in other forms: for calendars, feed readers, apps, spreadsheets and programs. The addresses never change.",
  "data.reuse": "Reuse",
  "data.licence-data": "The data are under licence {licence}.",
  "data.licence-content": "Titles, summaries and other texts are under licence {licence}.",
  // {source} is a name and an address, between quotation marks.
  "data.credit": "Name the source: {source}.",
  "data.no-licence": "No licence is given: ask {publisher} before you reuse these data.",
  "data.for-calendar": "In your calendar",
  "data.for-feed": "In a feed reader",
  "data.for-app": "In a conference app",
  "data.for-spreadsheet": "In a spreadsheet",
  "data.for-program": "In a program",
  "data.calendar": "The programme",
  "data.calendar-note":
    "To subscribe to: what moves or is cancelled here moves or is cancelled in your calendar.",
  "data.event": "The event",
  "data.event-note": "As one entry, to add once.",
  "data.registration": "Registration",
  "data.registration-note": "When it opens, and when it closes.",
  "data.dates": "Key dates",
  "data.dates-note": "Calls, registration, deadlines: to subscribe to.",
  "data.session": "This session",
  "data.part": "The calendar of this page",
  "data.session-how":
    "Sessions, rooms, tracks, speakers and themes have calendars of their own, on their pages, as soon as an hour is known.",
  "data.subscribe": "Subscribe to the programme",
  "data.webcal": "Open in the calendar",
  "data.google": "Google Calendar, Android",
  "data.google-how":
    "On a computer, beside “Other calendars”: “+”, “From URL”, and the address above. Your phone then shows it too.",
  "data.outlook-how": "“Add calendar”, “Subscribe from web”, and the address above.",
  "data.thunderbird-how": "“New Calendar”, “On the Network”, and the address above.",
  "data.feed": "News and changes",
  "data.feed-note":
    "What is announced, and what is added, moved or cancelled in the programme. Give this address to a feed reader.",
  "data.feed-json-note": "The same as JSON Feed.",
  "data.schedule-xml": "Schedule in XML",
  "data.schedule-xml-note":
    "The exchange format of conference apps, such as Giggity; give them this address.",
  "data.schedule-json": "Schedule in JSON",
  "data.schedule-json-note": "The same in JSON.",
  // The tables.
  "data.schedule-json2": "Schedule in JSON, version 2",
  "data.schedule-json2-note":
    "For programs that ask for the new version, whose schema is still a draft.",
  "data.slots": "The programme, slot by slot",
  "data.sessions": "Sessions",
  "data.speakers": "Speakers",
  "data.organisations": "Organisations",
  "data.team": "The team",
  "data.themes": "Themes",
  "data.participations": "Who does what in which session",
  "data.contributions": "Contributions within the sessions",
  "data.materials": "Materials of the sessions",
  "data.facts": "What to know of the sessions",
  "data.cells":
    "The files are CSV, in UTF-8, with commas. A text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula: leave it out to have the text as it was written.",
  "data.libreoffice-how": "“File”, “Open”, and one of the addresses as the name of the file.",
  "data.excel-how": "Open the workbook, whose texts are as they were written.",
  "data.google-sheets": "In a cell of Google Sheets:",
  "data.workbook": "All tables in one workbook",
  "data.workbook-note":
    "For Excel, LibreOffice and Numbers: a sheet for each table, dates and hours as such.",
  "data.package": "Description of the tables",
  "data.package-note":
    "A Frictionless Data Package: each table and each column, with its type, its meaning and the licence.",
  "data.shell-how": "The first lines of a table, in a terminal:",
  "data.script-how": "The same sessions in a script, of any web page:",
  "data.json-ld-how":
    "The pages carry their data too, as JSON-LD in the words of schema.org, which search engines read.",
  "embed.site": "The whole programme: {site}",
  "embed.unknown": "There is no {values} in this programme. All of it is shown.",
  "embed.ignored": "Not known here, and left aside: {values}.",
  "embed.nothing": "Nothing in this programme matches what was asked for.",
  "data.for-embed": "On another site",
  "data.embed-lead":
    "Pages of other sites may show the programme. It stays the one that is here: what changes, changes there too.",
  "data.embed-any": "Every site may show it.",
  "data.embed-some": "Sites that may show it: {sites}.",
  "data.embed-frame": "In a frame, which needs no script:",
  "data.embed-element": "In a frame as high as what it shows, by a small script of this site:",
  "data.embed-choose": "What the address of the page may say:",
  "data.embed-view": "A list, however wide the frame",
  "data.embed-scheme": "Light or dark, whatever the device prefers",

  // Glossary
  "glossary.title": "Words explained",
  "glossary.more": "Learn more",

  // In texts of the content
  "prose.details": "Details",
  "prose.done": "Done",
  "prose.to-do": "To do",
  "prose.code": "Code",
  "prose.table": "Table",

  // Footnotes
  "footnotes.label": "Notes",
  "footnotes.ref": "Note {number}",
  "footnotes.back": "Back to the text",
  // {number} counts the places that refer to one note.
  "footnotes.back-to": "Back to the text ({number})",

  // The agenda: all events of the site
  "agenda.title": "Events",
  "agenda.upcoming": "Upcoming",
  "agenda.ongoing": "Under way",
  "agenda.none": "No event is announced at the moment.",
  "agenda.subscribe": "Subscribe to all events",
  "agenda.feed": "What is new, in a feed reader",
  "agenda.periods": "By year",
  "agenda.series": "Series",
  "agenda.filter": "Choose among the events",
  "agenda.place": "Place",
  "agenda.theme": "Theme",
  "agenda.organiser": "Organiser",
  "agenda.any": "All",
  "agenda.reset": "Show all",
  // Shows the questions; takes a choice back: “Room: Loft”; what there would be without it: “4 sessions of 44”.
  "choose.open": "Filter",
  "choose.remove": "Remove: {choice}",
  "choose.without": "Without “{choice}”: {shown}",
  // How many of the {total} events are shown.
  "agenda.shown.one": "{count} event of {total}",
  "agenda.shown.other": "{count} events of {total}",
  "series.editions.one": "{count} edition",
  "series.editions.other": "{count} editions",
  // {edition} is its title and date.
  "edition.next": "Next edition: {edition}",
  "edition.next-button": "To the next edition",
  "edition.previous": "Previous edition: {edition}",
  "event.over": "This event is over.",
  "event-status.rescheduled": "New date",
  "event-status.postponed": "Postponed",
  "event-status.cancelled": "Cancelled",
  "event-status.moved-online": "Moved online",
  "attendance.online": "Online",

  // Legal notice
  "legal.title": "Legal notice",
  "legal.publisher": "Publisher",
  "legal.director": "Director of publication",
  "legal.address": "Address",
  "legal.phone": "Telephone",
  "legal.contact": "Contact",
  "legal.host": "Hosting",
  "legal.licence": "Licences",
  "legal.privacy": "Personal data",
  "legal.privacy-text":
    "This site sets no cookie, loads nothing from other sites and does not count its visitors.",
  "legal.privacy-device":
    "What you choose for your own programme, and whether you wish to see your own time, is kept by your browser on your device. It is sent to nobody; you remove it there.",
  "legal.privacy-forms":
    "What you write in a form is read by the organisers of the event. Your e-mail address is never published; to have what you wrote taken out, ask them.",
  "legal.privacy-feedback":
    "Feedback is sent without a name. The organisers keep what you wrote, when, and on which session; they never publish it.",

  // Accessibility page
  "accessibility.title": "Accessibility",
  "accessibility.site": "This site",
  "accessibility.site-text":
    "What this site does so that everyone can read it, what is known of each venue, and whom to tell of a difficulty.",
  "accessibility.keyboard":
    "Everything can be reached with the keyboard; the first link of each page leads to its content.",
  "accessibility.structure":
    "Titles, lists and regions are marked up, so that a screen reader can tell them and go from one to the next.",
  "accessibility.zoom":
    "Enlarged to 400% or with wider text, pages lose nothing and need no scrolling sideways.",
  "accessibility.display":
    "They follow the colours, the dark mode and the calm that you ask of your device.",
  "accessibility.plain": "They can be read without JavaScript, and printed.",
  "accessibility.links": "The documents and sites that links lead to may be less accessible.",
  "accessibility.status":
    "Automatic tests check all this in the software that makes these pages. No audit of their conformity has been made.",
  "accessibility.report": "Tell us of a difficulty",
  "accessibility.contact":
    "Something does not work for you? Write to us: {contact}. Tell us the page, what you meant to do and what you use to read.",
  "accessibility.contact-tba": "The address to write to will be announced here.",
  "accessibility.event": "Accessibility of “{event}”",

  // Page not found
  "not-found.title": "Page not found",
  "not-found.text":
    "There is no page at this address. It may have moved, or the address may be incomplete.",
  "not-found.home": "Go to the home page",

  // What hangs in a hall or on a door, on the day
  "screen.title": "Screen",
  // {name} is a room.
  "screen.of": "Screen: {name}",
  // In the place of a date.
  "screen.tomorrow": "Tomorrow",
  "screen.changes": "Changed today",
  "screen.none": "Nothing more today",
  // Once the event is over.
  "screen.past": "It is over. Thank you for coming!",
  // {time} is on a clock: 14:05.
  "screen.failed": "No network since {time}",
  // Under a code to be read with a phone.
  "screen.code": "The programme on your phone",
  // On the page of data, for the organisers
  "screen.heading": "On screens, on the day",
  "screen.about":
    "For a television in the hall and a tablet at each door: now, next and what has changed today, in large type, without anybody touching it. Nobody finds these pages by searching.",
  "screen.whole": "The whole event",

  // Without a network
  // Above a page as it was kept on the reader's device; the date has its year only if that has passed.
  "offline.version": "Version of {date}, {time}",
  "offline.title": "Not kept on this device",
  "offline.text":
    "There is no network now, and this page has not been kept on your device. It will open once you are online again.",

  // An address that has moved; {link} leads to the new one.
  "redirect.title": "This page has moved",
  "redirect.text": "It is now here: {link}.",
} as const satisfies Record<string, string>;
