import type { Changes } from "../../content/village.ts";

const event = (facts: string): string => `---
summary: Nothing much.
organisers: [committee]
registration: none
${facts}---
`;

const tour = "- time: 10:00–11:00\n  title: Tour\n  room: main\n";

/** The village with changes to its fair, and events in all states. */
export const busyVillage: Changes = {
  // Neither capitals nor accents of an address confuse the printer.
  "data/site.yaml": ["url: https://village.example", "url: https://Fête.example"],
  "content/fair/sessions/bread.md": ["track: crafts", "status: cancelled\ntrack: crafts"],
  "content/fair/programme/2027-03-27.yaml": [
    "{ session: songs, time: 15:00–16:00 }",
    "{ session: songs, time: 15:00–16:00, room: main, previously: [{ room: small, time: 14:30–15:30 }] }",
  ],
  "content/fair/themes/water.md": "---\ntitle: Water\nroom: main\n---\n",
  "content/called-off/event.md": event(
    "title: A tour\nstatus: cancelled\nstart: 2027-05-01T10:00\nend: 2027-05-01T11:00\nvenue: hall\n",
  ),
  "content/called-off/programme/2027-05-01.yaml": tour,
  "content/over/event.md": event(
    "title: Last year’s tour\nstart: 2026-05-01T10:00\nend: 2026-05-01T11:00\nvenue: hall\n",
  ),
  "content/over/programme/2026-05-01.yaml": tour,
  "content/forgotten/event.md": event(
    "title: A walk\nstart: 2025-05-01T10:00\nend: 2025-05-01T11:00\nvenue: hall\n",
  ),
  "content/someday/event.md": event("title: A feast\nstart: tba\nend: tba\nvenue: tba\n"),
};
