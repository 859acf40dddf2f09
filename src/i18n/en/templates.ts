/**
 * The files that `npm run new` makes: what is required, and what may be said, as comments. A translation translates the
 * comments and the examples; fields and words of Parvis stay, and what is not a comment passes the check as it is.
 */
export const en = {
  event: `---
title: {name}
# One or two sentences, for lists and search engines; tba stands for what is not known yet.
summary: tba
# A date (2027-09-11), a moment (2027-09-11T14:00) or a month (2027-09).
start: {start}
end: {end}
# A venue of data/venues.yaml, or a city: { city: Greenwell }
venue: tba
# Ids of data/organisations.yaml.
organisers: {organisers}
# Who makes it, with portraits: ids of files in speakers/, or a name.
# team: [{ name: Bob Roe, role: Treasurer }]
# How one registers; "none" if one need not. Without a page: email, phone or on_site in place of url.
# registration: { url: "https://…", provider: Eventbrite, price: free }
# Whom it is for.
# audience: Everybody
# Where readers may comment: open, closed or off.
# comments: { mode: open }
---
`,
  day: `# The slots of the day, in order. Kinds: welcome, talks, keynote, panel, workshop, plenary,
# discussion, break, meal, social, other.
- time: tba
  title: Welcome
  kind: welcome

# - time: 14:30–16:00
#   session: id-of-a-session
`,
  speaker: `---
name: {name}
# pronouns: they/them
# What they do, in a few words.
# role: Cartographer
# Ids of data/organisations.yaml.
# organisations: [village-hall]
# A portrait, in the event's media/ folder.
# photo: {id}.jpg
# True for whom visitors should see on the event’s own page.
# featured: true
# links:
#   - { label: Site, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# talk, keynote, panel, demo, workshop, lightning or other.
kind: talk
# Ids of files in speakers/; tba stands for what is not known yet.
speakers: tba
# For whom it is, and in which track of event.md.
# level: Beginners
# track: id-of-a-track
# questions:
#   - What does it ask?
---
`,
  theme: `---
title: {name}
# One sentence.
# summary: What this group works on.
# "proposed" until it is certain.
status: confirmed
# Ids of files in speakers/.
# facilitators: [ada-martin]
# questions:
#   - What does the group ask itself?
---
`,
  page: `---
title: {name}
# Its name in the menu; without it, it is not there.
# menu: Getting there
# Its rank in the menu.
# order: 1
---
`,
  news: `---
title: {name}
# When it is published; nothing shows before.
date: {date}
# One sentence.
# summary: What is new.
# On every page of the event, until then.
# important: true
# until: {date}
---
`,
} as const;
