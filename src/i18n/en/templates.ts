/**
 * The files that `npm run new` makes: what is required, and what may be said, as comments. A translation translates the
 * comments and the examples; fields and words of Parvis stay, and what is not a comment passes the check as it is.
 */
export const en = {
  "hosts.check": `What GitHub does with each pull request: it shows what is wrong at its line, writes a summary, and keeps
the site as it would be, to look at (“preview”).`,
  "hosts.comment": `Tells the pull request in one comment, which is edited at each push, and proposes corrections at their lines. It runs the
Parvis of the branch that is published, not what was proposed. From a fork nothing may be written: see the summary then.`,
  "hosts.preview": `The site as it would be: download it below, unpack it, type \`npx serve -l 8080\` in its folder and open http://localhost:8080.`,
  "hosts.github": `Publishes the site on GitHub Pages: at each change, and once a day for what follows the calendar.
Once, before the first time: Settings → Pages → Build and deployment → Source: GitHub Actions.`,
  "hosts.schedule": `In UTC: shortly after midnight where you are. In a public repository GitHub stops this clock after sixty days
without a commit; it writes to you before, and a button starts it again.`,
  "hosts.lock": `What package-lock.json says, which \`npm install\` writes: it belongs into the repository.`,
  "hosts.address": `Built for the address that Pages has. If data/site.yaml says another, search engines are asked to stay away:
write this one there as url.`,
  "hosts.gitlab": `Publishes the site on GitLab Pages at each change. Once a day as well, for what follows the calendar: Build → Pipeline
schedules → New schedule, with “5 0 * * *” in your time zone.
The address is told under Deploy → Pages: write it as url in data/site.yaml.`,
  "hosts.gitlab.check": `Says in each merge request what is new to mend, as “Code Quality”; in the log with the lines around it.`,
  "hosts.gitlab.preview": `Each merge request shows the site as it would be, without a paid plan: “View app” opens its first page, “preview”
lists all. Links lead from page to page only with \`pages: path_prefix\`, which the Premium plan has.`,
  "hosts.netlify": `Netlify: Add new project → Import an existing project, then choose this repository; all else is said here.
Then set your domain, and the same address as url in data/site.yaml. Pull requests get a preview by themselves.
Headers and redirects are in _site/_headers and _site/_redirects, which each build writes.`,
  "hosts.netlify.processing": `What is published is what was built: pages allow their scripts and styles by hashes.`,
  "hosts.rebuild": `Builds the site once a day, for what follows the calendar, by calling a secret address that your host gives you:
Netlify: Project configuration → Build & deploy → Continuous deployment → Build hooks.
Cloudflare: Workers & Pages → your site → Settings → Builds → Deploy Hooks.
Keep it as the secret BUILD_HOOK: Settings → Secrets and variables → Actions → New repository secret.`,
  "hosts.rebuild.missing": `There is no secret BUILD_HOOK yet, so nothing was built.`,
  "hosts.cloudflare": `Cloudflare: Workers & Pages → Create application → import this repository. Build command: npm run build.
Then add your domain (Settings → Domains & Routes), and write the same address as url in data/site.yaml.
Other branches are shown at addresses of their own. Headers and redirects are in _site/_headers and _site/_redirects,
which each build writes.`,
  "hosts.ftp": `Publishes the site on a server that takes files by FTP: at each change, and once a day for what follows the calendar.
Keep as secrets (Settings → Secrets and variables → Actions): FTP_SERVER, the server’s name as in its certificate;
FTP_USER and FTP_PASSWORD; FTP_FOLDER, if the site’s folder is not the one in which one arrives.`,
  "hosts.ftp.upload": `Always encrypted. What is new or changed goes up, pages after what they show; what is gone is removed last.
Other files on the server are left alone: .parvis-uploaded there says which are the site’s.`,
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
# - time: 14:00–14:30
#   title: Welcome
#   kind: welcome
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
  venue: `{id}:
  name: {name}
  # address: { street: 1 Church Street, postal_code: GW1 2AB, city: Greenwell, country: England }
  # geo: { lat: 51.5, lon: -0.1 }
  # transport:
  #   - { mode: bus, line: "4", text: Church Street }
  # access: { motor: yes }
  # rooms:
  #   main-hall: { name: Main hall, capacity: 120 }
`,
  organisation: `{id}:
  name: {name}
  # short_name: GVC
  # url: https://example.org
  # A picture of data/media/.
  # logo: logo.svg
  # description: What it does, in a sentence.
`,
  site: `# For ever: entries in people’s calendars hang on it.
id: {id}
title: {title}
# The public address. As long as it is tba, search engines are asked not to list the site.
url: {url}
languages: [{language}]
timezone: {timezone}
# An id of data/organisations.yaml.
publisher: {publisher}
# At the foot of each page.
# contact: hello@example.org
# What the legal notice says.
# legal:
#   director: Ada Martin
#   address: 1 Church Street, Greenwell
#   host: { name: Example Hosting, address: "2 Harbour Street, Exampleport" }
look:
  # A colour, from which all others derive.
  accent: "#005a5b"
`,
  readme: `# {title}

The website of this event: what it says stands in \`content/\` and \`data/\`, and
[Parvis](https://www.npmjs.com/package/parvis) makes pages of it.

## Look at it

You need [Node](https://nodejs.org/) 24.8 or newer. In this folder:

    npm install    # once: brings Parvis
    npm start      # shows the site on your computer, and follows what you write

## Write it

Begin with \`content/{event}/event.md\`: what it is about, when, where. What is not known yet is \`tba\`, and
the pages say so. Who organises it stands in \`data/organisations.yaml\`; the site’s address, contact and
legal notice in \`data/site.yaml\`. Files for the rest are made for you, with comments that say what may
stand in them:

    npm run new -- session "Bread for all"
    npm run new -- speaker "Ada Martin"
    npm run new -- venue "Village hall"
    npm run new -- page "Getting there"

Pictures go into \`content/{event}/media/\`.

    npm run check  # says what is wrong, where, and how to mend it

## Publish it

    npm run build  # makes the site in _site/

Any host can serve that folder.

{host}
`,
  "readme.host": `It is published by itself, from a repository that holds all these files, \`package-lock.json\` too, which \`npm install\`
writes. What the files of the host do, and what is to be set up once:

{files}`,
} as const;
