/** A site in which each of the ten parts stands somewhere, with parts of its own. */
import { makeSite } from "../build/fixture.ts";

const files: Readonly<Record<string, string>> = {
  "data/organisations.yaml": "the-hall:\n  name: The Hall\nbakery:\n  name: Bread & Sons\n",
  "content/open-evening/event.md": `---
title: Open <evening>
summary: An evening on maps.
start: 2027-03-20T19:00
end: 2027-03-20T21:00
venue: { city: Lyon }
organisers: [the-hall]
partners: [bakery]
team: [{ name: Tom Hill }]
---
Come in.
`,
  "content/open-evening/programme/2027-03-20.yaml": `- time: 19:00–20:00
  title: Talks
  kind: talks
  sessions: [maps, bread]
- time: 20:00–21:00
  title: Soup
  kind: meal
`,
  "content/open-evening/sessions/bread.md":
    "---\ntitle: tba\nspeakers: [ada]\n---\nAbout **bread**.\n",
  "content/open-evening/speakers/ada.md": "---\nname: Ada Martin\n---\n",
};

/** The folder of the site; parts are given by the name of their file. */
export const makeParts = (
  parts: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>> = {},
): string =>
  makeSite({
    ...files,
    ...changes,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [`layouts/parts/${name}`, text]),
    ),
  });

/** A part of that name, which gives an expression; `given` are the things that this uses. */
export const part = (name: string, expression: string, given = "{ site }"): string =>
  `import { definePart, html, raw } from "parvis/parts";
export default definePart("${name}", (${given}, original) => ${expression});
`;
