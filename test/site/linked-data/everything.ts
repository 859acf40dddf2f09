/** A village that uses whatever content may say, in three events, served from a folder. */
import type { Changes } from "../../content/village.ts";

export const everything: Changes = {
  "data/site.yaml": [
    "url: https://village.example",
    `url: https://village.example/events
parents: [{ label: Village, url: https://village.example/ }, { label: Life }]
licence: { content: CC-BY-4.0 }`,
  ],
  "data/venues.yaml": [
    "hall:\n",
    `school:
  name: School
  address: { street: 2 Church Street, city: Milton, region: Kent, country: UK }
  geo: { lat: 51.5, lon: -0.25 }
  rooms: { main: { name: Gym, stream: "https://live.example/gym" } }
hall:
`,
  ],
  "data/organisations.yaml": [
    "committee:\n  name: Village committee",
    `committee:
  name: Village committee
  short_name: Committee
  kind: association
  address: 1 Church Street, Milton
  description: It **meets** on Mondays. And eats.
  links: [{ label: Blog, url: "https://blog.example/" }, { label: Mail, url: "mailto:us@committee.example" }]
mill:
  name: The mill
  kind: cooperative
council:
  name: The council
  kind: public`,
  ],
  "content/fair/event.md": [
    "venue: hall\norganisers: [committee]",
    `venue: hall
short_title: Fair
attendance: hybrid
online_url: https://meet.example/fair
status: rescheduled
previous_start: 2027-02-27
part_of: { title: A year of fairs, url: "https://fairs.example/", id: year }
audience: Villagers, and "guests" </script>
keywords: [bread, maps]
comments: { mode: closed }
published: 2027-01-02
image: poster.svg
image_alt: A poster.
access_contact: { email: access@village.example, phone: +44 1234 567890 }
outcomes:
  - { title: Report, url: "https://village.example/report.pdf", kind: report }
  - { title: Film, url: "https://videos.example/fair", kind: recordings }
  - { title: Photos, url: "https://photos.example/fair", kind: photos }
organisers: [committee, tba]`,
  ],
  "content/fair/programme/2027-03-27.yaml": `- time: 10:00–10:30
  title: Welcome
  kind: welcome
- time: 10:30–12:00
  room: main
  session: bread
  previously: [{ date: 2027-03-28, time: 9:00–10:00 }]
- time: 12:00–14:00
  title: Soup
  kind: meal
- time: 14:00–16:00
  title: Two talks
  venue: school
  room: main
  sessions:
    - { session: maps, time: 14:00–15:00 }
    - { session: songs, time: 15:00–16:00 }
- time: tba
  title: Dance
  status: tentative
- time: 21:00–
  title: Fire
`,
  "content/fair/sessions/bread.md": `---
title: Bread for all
speakers: [ada, { speaker: ben, status: withdrawn }]
organisations: [mill]
moderators: [ben]
track: crafts
level: Beginners
tags: [oven]
themes: [water]
stream: https://live.example/bread
registration: { url: "https://tickets.example/bread", price: [{ label: All, amount: 5, currency: EUR }] }
materials:
  - { title: Slides, url: "https://slides.example/", kind: slides, language: fr }
  - { title: Recipe, media: poster.svg, kind: document }
  - { title: Film, url: "https://videos.example/bread", kind: recording }
  - { title: Timer, url: "https://code.example/", kind: code }
  - { title: Notes, url: "https://notes.example/", kind: notes }
---

How to bake together.
`,
  "content/fair/comments/max.md":
    '---\nauthor: "Max </script>"\ndate: 2027-02-03T10:00\nreply_to: zoe\n---\n\nSo shall *I*.\n',
  "content/fair/sessions/later.md": "---\ntitle: Some day\nspeakers: [ada]\n---\n",
  "content/fair/sessions/secret.md": "---\ntitle: tba\nspeakers: [ada]\n---\n",
  "content/fair/speakers/ada.md": `---
name: Ada Martin
pronouns: she/her
role: Baker
organisations: [mill, council]
links: [{ label: Site, url: "https://ada.example/" }, { label: Mail, url: "mailto:ada@ada.example" }]
---

A baker.
`,
  "content/fair/themes/water.md": `---
title: Water
summary: Whose is it?
facilitators: [ada]
outcomes: [{ title: Minutes, url: "https://notes.example/water", kind: minutes }]
---
`,
  "content/market/event.md": `---
title: Market
summary: Every Monday.
start: 2027-05
end: 2027-05
venue: { city: Milton }
organisers: [committee]
registration: none
---
`,
  "content/winter/event.md": `---
title: Winter talks
summary: By the fire, from afar.
start: 2026-12-01T19:00
end: 2026-12-01T21:00
attendance: online
organisers: tba
registration: { price: donation, url: "https://tickets.example/winter" }
---
`,
  "content/winter/programme/2026-12-01.yaml": "- time: 19:00–20:00\n  session: snow\n",
  "content/winter/sessions/snow.md": "---\ntitle: Snow\nspeakers: [eve]\n---\n",
  "content/winter/speakers/eve.md": "---\nname: Eve\n---\n",
};
