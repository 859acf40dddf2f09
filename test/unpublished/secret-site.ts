/** A site in two languages in which each kind of thing is there, and is there again, marked in every field. */
import sharp from "sharp";

/** What is not published yet: what its files say of that, and the mark that stands in all of it. */
interface Secret {
  readonly mark: string;
  readonly field: string;
}

const drawing = (mark: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><title>${mark} drawing</title><path d="M0 0h40v40H0z"/></svg>`;

/** A photograph with the mark in its bytes. */
const photo = async (mark: string): Promise<Uint8Array> => {
  const plain = { width: 400, height: 400, channels: 3, background: "#7a3344" } as const;
  const exif = { IFD0: { Copyright: `${mark} photographer` } };
  return sharp({ create: plain }).jpeg().withExif(exif).toBuffer();
};

const event = (mark: string): string => `title: ${mark} event
short_title: ${mark} short
summary: ${mark} summary.
start: 2027-05-20T10:00
end: 2027-05-20T18:00
venue: ${mark}-venue
organisers: [committee, ${mark}-host]
team: [{ speaker: ${mark}-host, role: ${mark} role }]
part_of: { title: ${mark} series, id: ${mark}-series }
keywords: [${mark} keyword]
audience: ${mark} audience
image: ${mark}-poster.svg
image_alt: ${mark} alt
outcomes: [{ kind: report, title: ${mark} report, media: ${mark}-report.pdf }]`;

/** Everything that has the mark, in the event that is published and in one that is not. */
const secretFiles = async ({ mark, field }: Secret) => ({
  [`content/${mark}-event/event.md`]: `---\n${event(mark)}\n${field}\n---\n${mark} body.\n`,
  [`content/${mark}-event/speakers/${mark}-host.md`]: `---\nname: ${mark} Host\n---\n`,
  [`content/${mark}-event/sessions/${mark}-inside.md`]: `---\ntitle: ${mark} inside\n---\n`,
  [`content/${mark}-event/news/${mark}-news.md`]: `---\ntitle: ${mark} news\ndate: 2027-01-01\n---\n`,
  [`content/${mark}-event/programme/2027-05-20.yaml`]: `- { time: 10:00–11:00, session: ${mark}-inside }\n`,
  [`content/${mark}-event/media/${mark}-poster.svg`]: drawing(mark),
  [`content/${mark}-event/media/${mark}-report.pdf`]: `%PDF-1.4 ${mark} report`,
  [`content/fair/sessions/${mark}-talk.md`]: `---
title: ${mark} title
summary: ${mark} summary
kind: keynote
speakers: [ada, ${mark}-speaker]
organisations: [${mark}-corp]
track: ${mark}-track
level: ${mark} level
tags: [${mark} tag]
questions: [${mark} question?]
parts: [{ title: ${mark} part, text: ${mark} part text }]
status_note: ${mark} note
themes: [${mark}-theme]
registration: { url: "https://${mark}.example/" }
materials: [{ kind: slides, title: ${mark} slides, media: ${mark}-slides.pdf }]
links: [{ label: ${mark} link, url: "https://${mark}.example/link" }]
${field}
---
${mark} abstract, with [a way](page:${mark}-page) and ![${mark} picture](${mark}-drawing.svg).
`,
  [`content/fair/sessions/${mark}-talk.fr.md`]: `---\ntitle: ${mark} titre\n---\n${mark} résumé.\n`,
  [`content/fair/sessions/${mark}-second.md`]: `---\ntitle: ${mark} second\n${field}\n---\n`,
  [`content/fair/speakers/${mark}-speaker.md`]: `---
name: ${mark} Speaker
pronouns: ${mark} pronouns
role: ${mark} role
organisations: [${mark}-corp]
photo: ${mark}-portrait.jpg
links: [{ label: ${mark} home, url: "https://${mark}.example/home" }]
featured: true
${field}
---
${mark} biography.
`,
  [`content/fair/themes/${mark}-theme.md`]: `---
title: ${mark} theme
summary: ${mark} theme summary
proposed_by: ${mark} proposer
facilitators: [${mark}-speaker]
${field}
---
${mark} theme text, see [the talk](session:${mark}-talk).
`,
  [`content/fair/news/${mark}-news.md`]: `---
title: ${mark} news
date: 2027-01-02
summary: ${mark} news summary
important: true
${field}
---
${mark} news text. ![${mark} picture](${mark}-news.svg)
`,
  [`content/fair/pages/${mark}-page.md`]: `---\ntitle: ${mark} page\nmenu: ${mark} menu\n${field}\n---\n${mark} page text.\n`,
  [`content/pages/${mark}-site-page.md`]: `---\ntitle: ${mark} site page\nmenu: ${mark} site menu\n${field}\n---\n${mark} site page text.\n`,
  [`content/fair/comments/${mark}-comment.md`]: `---\nauthor: ${mark} reader\ndate: 2027-01-02\nabout: session:${mark}-talk\n---\n${mark} comment.\n`,
  [`content/fair/comments/${mark}-answer.md`]: `---\nauthor: ${mark} answerer\ndate: 2027-01-03\nreply_to: ${mark}-comment\n---\n${mark} answer.\n`,
  [`content/fair/media/${mark}-slides.pdf`]: `%PDF-1.4 ${mark} slides`,
  [`content/fair/media/${mark}-drawing.svg`]: drawing(mark),
  [`content/fair/media/${mark}-news.svg`]: drawing(mark),
  [`content/fair/media/${mark}-portrait.jpg`]: await photo(mark),
  [`data/media/${mark}-logo.svg`]: drawing(mark),
  [`data/media/${mark}-map.svg`]: drawing(mark),
});

const draft: Secret = { mark: "zqdraft", field: "draft: true" };
const later: Secret = { mark: "zqlater", field: "publish: 2027-02-01T09:00" };
export const secrets = [draft, later];

const both = (text: (mark: string) => string): string =>
  secrets.map(({ mark }) => text(mark)).join("");

const list = (text: (mark: string) => string): string =>
  secrets.map(({ mark }) => text(mark)).join(", ");

/** What is published, and names all of the rest wherever something may be named. */
const openFiles = {
  "data/site.yaml": `id: village.example
title: Village events
url: https://village.example
languages: [en, fr]
timezone: Europe/Paris
publisher: committee
repository: github.com/village/site
editor: { branch: main }
home: ${draft.mark}-event
navigation:
${both((mark) => `  - { label: Menu of ${mark}, url: /${mark}-event/programme/ }\n  - { label: Other menu of ${mark}, url: /fair/${mark}-page/ }\n`)}redirects:
${both((mark) => `  /old-${mark.length}-${mark === draft.mark ? "a" : "b"}/: /${mark}-event/\n  /talk-${mark === draft.mark ? "a" : "b"}/: /fr/fair/sessions/${mark}-talk/\n`)}`,
  "data/organisations.yaml": `committee: { name: Committee }\n${both((mark) => `${mark}-corp: { name: ${mark} Corp, logo: ${mark}-logo.svg }\n`)}`,
  "data/venues.yaml": `hall: { name: Hall, address: { city: Milton }, rooms: { main: { name: Main hall }, small: { name: Small hall } } }\n${both((mark) => `${mark}-venue: { name: ${mark} Venue, address: { city: ${mark} City }, map: ${mark}-map.svg }\n`)}`,
  "data/glossary.yaml": `loaf: { term: loaf, definition: "Bread, as in ${list((mark) => `[a talk](session:fair/${mark}-talk)`)}." }\n`,
  "content/fair/event.md": `---
title: Fair
summary: Two days.
start: 2027-03-27T10:00
end: 2027-03-28T18:00
venue: hall
organisers: [committee, ${list((mark) => `${mark}-speaker`)}]
team:
  kitchen: [ada, ${list((mark) => `{ speaker: ${mark}-speaker, role: Cook }`)}]
tracks:
  quiet: { title: Quiet }
${both((mark) => `  ${mark}-track: { title: ${mark} track }\n`)}comments: { mode: open }
speaker_forms: {}
---
Come for a loaf with ${list((mark) => `[somebody](speaker:${mark}-speaker), [a talk](session:${mark}-talk), [a theme](theme:${mark}-theme), [news](news:${mark}-news), [a page](page:${mark}-page), [another](event:${mark}-event)`)}.
`,
  "content/fair/event.fr.md": `---\ntitle: La fête\ntracks:\n${both((mark) => `  ${mark}-track: { title: ${mark} piste }\n`)}---\nVenez avec ${list((mark) => `[quelqu’un](speaker:${mark}-speaker)`)}.\n`,
  "content/fair/speakers/ada.md": `---\nname: Ada Martin\n---\nKnows ${list((mark) => `[them](speaker:${mark}-speaker)`)}.\n`,
  "content/fair/sessions/bread.md": `---
title: Bread
speakers: [${list((mark) => `${mark}-speaker`)}]
moderators: [ada, ${list((mark) => `${mark}-speaker`)}]
themes: [water, ${list((mark) => `${mark}-theme`)}]
parts: [{ title: Dough, speakers: [${list((mark) => `${mark}-speaker`)}], text: Knead. }]
---
Bread.
`,
  "content/fair/sessions/bread.fr.md": "---\ntitle: Le pain\n---\nDu pain.\n",
  "content/fair/sessions/songs.md": `---\ntitle: Songs\nspeakers: [ada, ${list((mark) => `${mark}-speaker`)}]\nstatus: cancelled\nreplaced_by: ${draft.mark}-talk\n---\n`,
  "content/fair/sessions/maps.md": `---\ntitle: Maps\nspeakers: [{ speaker: ada, status: withdrawn }, ${later.mark}-speaker]\nstatus: cancelled\nreplaced_by: ${later.mark}-talk\n---\n`,
  "content/fair/themes/water.md": `---\ntitle: Water\nfacilitators: [${list((mark) => `${mark}-speaker`)}]\n---\nWater.\n`,
  "content/fair/programme/2027-03-27.yaml": `- { time: 10:00–10:30, title: Welcome }
${both((mark) => `- { time: ${mark === draft.mark ? "10:30–11:00" : "11:00–11:30"}, room: main, session: ${mark}-talk }\n`)}- { time: 11:30–12:00, room: main, session: bread }
- time: 14:00–16:00
  title: Talks
  room: small
  sessions:
    - { session: songs, time: 14:00–14:30 }
${both((mark) => `    - { session: ${mark}-second, time: ${mark === draft.mark ? "14:30–15:00" : "15:00–15:30"} }\n`)}`,
  "content/fair/programme/2027-03-28.yaml": `- time: 10:00–12:00
  title: { en: Groups, fr: Ateliers }
  themes: [water, ${list((mark) => `${mark}-theme`)}]
- time: 13:00–14:00
  title: { en: Late talks, fr: Tard }
  sessions: [maps]
`,
};

/** All files of the site. */
export const secretSite = async (): Promise<Readonly<Record<string, string | Uint8Array>>> => ({
  ...openFiles,
  ...(await secretFiles(draft)),
  ...(await secretFiles(later)),
});
