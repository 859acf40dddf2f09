/** A bust of few shapes: nobody, and plainly drawn. */

export type Hair = keyof typeof hairs;

export interface Portrait {
  readonly ground: string;
  readonly skin: string;
  readonly hair: Hair;
  readonly tone: string;
  readonly cloth: string;
  readonly shirt: "round" | "open" | "bib" | "high";
  readonly has?: readonly ("glasses" | "beard" | "moustache" | "earrings")[];
}

interface Shapes {
  readonly behind: string;
  readonly before: string;
}

/** Under a fringe or a parting no skin shows at the top. */
const top =
  '<path d="M168 214c2-72 40-106 88-106s86 34 88 106c-14-44-42-66-88-70-46 4-74 26-88 70z"/>';

const crown =
  '<path d="M166 232C154 130 204 98 256 98s102 32 90 134c-6-42-30-62-90-64-60 2-84 22-90 64z"/>';

/** Behind the head and before it, in the colour of the hair. */
const hairs = {
  short: { behind: "", before: crown },
  parted: {
    behind: "",
    before:
      '<path d="M166 236C150 126 210 92 268 96c66 4 90 60 78 140-6-34-18-58-46-70-44 16-92 14-116 6-8 18-14 36-18 64z"/>',
  },
  bald: {
    behind: '<path d="M164 250c-8-40-2-70 8-84l12 70zm184 0c8-40 2-70-8-84l-12 70z"/>',
    before: "",
  },
  bun: { behind: '<circle cx="256" cy="92" r="42"/>', before: crown },
  bob: {
    behind:
      '<path d="M152 318C128 130 196 92 256 92s128 38 104 226q-4 14-20 14H172q-16 0-20-14z"/>',
    before: `${top}<path d="M168 236c2-60 30-112 98-118 54 10 76 60 78 118-18-30-44-60-82-72-26 22-66 34-94 72z"/>`,
  },
  long: {
    behind: '<path d="M140 440C118 130 190 90 256 90s138 40 116 350c-40 24-192 24-232 0z"/>',
    before: `${top}<path d="M166 240c0-74 30-118 90-124 60 6 90 50 90 124-14-40-48-60-90-76-42 16-76 36-90 76z"/>`,
  },
  coils: {
    behind: '<circle cx="256" cy="188" r="130"/>',
    before: '<path d="M172 206c8-46 40-64 84-64s76 18 84 64c-24-22-52-30-84-30s-60 8-84 30z"/>',
  },
  curls: {
    behind: [
      [168, 150],
      [206, 112],
      [256, 98],
      [306, 112],
      [344, 150],
      [356, 200],
      [156, 200],
      [152, 252],
      [360, 252],
    ]
      .map(([x, y]) => `<circle cx="${x ?? 0}" cy="${y ?? 0}" r="40"/>`)
      .join(""),
    before: [
      [196, 150],
      [232, 134],
      [276, 134],
      [316, 150],
    ]
      .map(([x, y]) => `<circle cx="${x ?? 0}" cy="${y ?? 0}" r="28"/>`)
      .join(""),
  },
  braid: {
    behind: [300, 340, 380, 418, 452]
      .map((y, i) => `<ellipse cx="${352 - i * 3}" cy="${y}" rx="${30 - i * 3}" ry="26"/>`)
      .join(""),
    before:
      '<path d="M164 240C150 128 204 96 256 96s108 34 96 166l-14 16c2-60-28-100-82-114-46 10-76 36-92 76z"/>',
  },
  scarf: {
    behind: '<path d="M138 420C110 120 190 84 256 84s146 36 118 336c-60 40-176 40-236 0z"/>',
    before:
      '<path fill-rule="evenodd" d="M146 250C140 130 196 88 256 88s116 42 110 162c-4 84-48 130-110 130s-106-46-110-130zm34-8c2 62 34 102 76 102s74-40 76-102c-2-60-26-88-76-88s-74 28-76 88z"/><path d="M196 330h120v62q-60 44-120 0z"/>',
  },
  cap: {
    behind: '<path d="M166 244c-4-30-2-50 2-64l16 52zm180 0c4-30 2-50-2-64l-16 52z"/>',
    before:
      '<path d="M150 178C160 108 214 84 262 86c58 2 96 40 100 84 20 4 34 14 36 26-40-14-78-16-140-16-44 0-76 2-104 10-4-2-5-6-4-12z"/>',
  },
} as const satisfies Readonly<Record<string, Shapes>>;

const shirts = {
  round: '<path d="M204 372q52 50 104 0l10 8q-62 74-124 0z" fill="#fff" fill-opacity=".35"/>',
  open: '<path d="M204 366l52 92 52-92 34 12-86 126-86-126z" fill="#fff" fill-opacity=".55"/>',
  bib: '<g fill="#1d1a22" fill-opacity=".3"><path d="M172 512V432h168v80z"/><path d="M172 432l-18-50 24-7 22 57z"/><path d="M340 432l18-50-24-7-22 57z"/></g>',
  high: '<path d="M204 348h104v44q-52 26-104 0z" fill="#000" fill-opacity=".2"/>',
} as const;

const things = {
  glasses:
    '<g fill="#fff" fill-opacity=".25" stroke="#2b2b33" stroke-width="6"><circle cx="222" cy="236" r="28"/><circle cx="290" cy="236" r="28"/><path d="M250 234q6-6 12 0" fill="none"/></g>',
  earrings:
    '<g fill="#d9a441"><circle cx="170" cy="268" r="8"/><circle cx="342" cy="268" r="8"/></g>',
} as const;

const beard = (tone: string): string =>
  `<path d="M172 244c2 70 34 98 84 98s82-28 84-98c-8 34-26 44-48 42-24-8-48-8-72 0-22 2-40-8-48-42z" fill="${tone}"/>`;
const moustache = (tone: string): string =>
  `<path d="M216 288c14-16 30-16 40-8 10-8 26-8 40 8-16 4-30 2-40-2-10 4-24 6-40 2z" fill="${tone}"/>`;

/** As an SVG of 512 by 512. */
export const drawPortrait = (one: Portrait): string => {
  const { ground, skin, tone, cloth, has = [] } = one;
  const { behind, before } = hairs[one.hair];
  const hair = one.hair === "scarf" ? cloth : tone;
  const line = 'fill="none" stroke="#2b2024" stroke-linecap="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512">
<rect width="512" height="512" fill="${ground}"/><circle cx="256" cy="560" r="330" fill="#fff" fill-opacity=".14"/>
<g fill="${hair}">${behind}</g>
<path d="M60 512c4-96 84-132 196-132s192 36 196 132z" fill="${cloth}"/>
<path d="M214 296h84v84q-42 44-84 0z" fill="${skin}"/><path d="M214 300h84v40q-42 34-84 0z" fill="#000" fill-opacity=".16"/>
${shirts[one.shirt]}
<g fill="${skin}"><circle cx="172" cy="244" r="18"/><circle cx="340" cy="244" r="18"/><path d="M172 222c0-66 32-104 84-104s84 38 84 104c0 74-36 120-84 120s-84-46-84-120z"/></g>
${has.includes("beard") ? beard(tone) : ""}<g fill="${hair}">${before}</g>
<g ${line} stroke-width="7"><path d="M206 208q16-10 34-2M272 206q18-8 34 2"/><path d="M256 236l-6 32q6 6 14 2" stroke-width="5" stroke-opacity=".5"/><path d="M234 304q22 16 44 0"/></g>
<g fill="#2b2024"><circle cx="223" cy="236" r="7"/><circle cx="289" cy="236" r="7"/></g>
${has.includes("moustache") ? moustache(tone) : ""}${has.flatMap((thing) => (thing === "glasses" || thing === "earrings" ? things[thing] : [])).join("")}
</svg>`;
};
