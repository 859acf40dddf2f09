/** The mill, the river and the hall of the example, of few shapes each: 1,200 by 750. */

const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 750" width="1200" height="750">${inner}</svg>`;

const row = (count: number, draw: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join("");

const rect = (x: number, y: number, w: number, h: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`;

const hills = (sky: string, far: string, near: string): string =>
  `${rect(0, 0, 1200, 750, sky)}<path d="M0 420Q220 300 460 380T900 340T1200 400V750H0z" fill="${far}"/><path d="M0 500Q300 420 620 470T1200 440V750H0z" fill="${near}"/>`;

const wheel = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})" fill="none" stroke="#3d2f28" stroke-width="14"><circle r="118"/><circle r="84" stroke-width="8"/>${row(
    12,
    (i) => `<path d="M0 0V-126" stroke-width="10" transform="rotate(${i * 30 + 8})"/>`,
  )}<circle r="16" fill="#3d2f28"/></g>`;

/** A tall house of stone with a wheel, water before it. */
const mill = svg(
  `${hills("#cfe0ea", "#9db7a4", "#7f9c78")}<circle cx="980" cy="150" r="58" fill="#f2d48a"/>
${rect(360, 220, 420, 380, "#b98f74")}<path d="M330 226L570 96l240 130z" fill="#4c4750"/>${rect(780, 330, 250, 270, "#a67c62")}<path d="M764 336l140-72 144 72z" fill="#5a5460"/>
${row(4, (row_) => row(5, (i) => rect(394 + i * 76, 254 + row_ * 82, 42, 50, row_ === 1 && i === 2 ? "#f2d48a" : "#e8eef0")))}${rect(820, 380, 50, 60, "#e8eef0")}${rect(930, 380, 50, 60, "#e8eef0")}<path d="M866 600V512a34 34 0 0 1 68 0v88z" fill="#4a382f"/>
${wheel(330, 500)}<path d="M0 600H1200V750H0z" fill="#5e8fae"/>${row(9, (i) => `<path d="M${40 + i * 138} ${640 + (i % 3) * 34}q34-12 68 0" fill="none" stroke="#cfe3ee" stroke-width="6" stroke-linecap="round"/>`)}`,
);

/** The weir, the bridge and a heron. */
const river = svg(
  `${hills("#f0dcc0", "#a9b79c", "#7c9474")}${rect(0, 440, 1200, 310, "#5e8fae")}
<path fill-rule="evenodd" d="M0 350Q600 290 1200 350V470H0zM120 470a130 100 0 0 1 260 0zM470 470a130 116 0 0 1 260 0zM820 470a130 100 0 0 1 260 0z" fill="#94796a"/><path d="M0 350Q600 290 1200 350v16Q600 306 0 366z" fill="#7d6457"/>
${rect(0, 548, 1200, 12, "#d5e6ef")}${rect(0, 560, 1200, 54, "#e9f2f6")}${row(40, (i) => rect(8 + i * 30, 560, 7, 30 + ((i * 7) % 24), "#a9cadb"))}
${row(8, (i) => `<path d="M${50 + i * 150} ${660 + (i % 3) * 26}q34-12 68 0" fill="none" stroke="#cfe3ee" stroke-width="6" stroke-linecap="round"/>`)}
<path d="M860 750q60-90 340-90v90z" fill="#6d8a5d"/>${row(7, (i) => `<path d="M${1050 + i * 22} 740q9-80-2-150" fill="none" stroke="#4e6a48" stroke-width="7" stroke-linecap="round"/>`)}
<g fill="#55606f"><path d="M1010 618q-66-8-84-62 56-6 92 40z"/><path d="M948 566q-30-36-8-80 10-18 30-10l40 8-42 8q-20 32 4 66z"/></g><path d="M980 610v84M996 612v82" stroke="#3d4650" stroke-width="5"/>`,
);

const bench = (x: number, y: number): string =>
  `${rect(x, y, 210, 18, "#8a6142")}${rect(x + 14, y + 18, 14, 92, "#6d4b33")}${rect(x + 182, y + 18, 14, 92, "#6d4b33")}`;

/** The Weaving Hall, with pillars, a loom and benches. */
const hall = svg(
  `${rect(0, 0, 1200, 750, "#e6d9c4")}<path d="M0 0H1200L960 170H240z" fill="#7b5a45"/><path d="M0 750H1200L960 520H240z" fill="#b99873"/>${rect(240, 170, 720, 350, "#d8c6aa")}
${row(5, (i) => `<path d="M${286 + i * 132} 430V270a44 44 0 0 1 88 0v160z" fill="#cfe0ea"/><path d="M${330 + i * 132} 226v204M${286 + i * 132} 330h88" stroke="#8a7a66" stroke-width="6"/>`)}
${row(5, (i) => `<path d="M${i * 300 - 20} 0l${(2 - i) * 60 + 40} 170" stroke="#5d4332" stroke-width="16"/>`)}${rect(176, 120, 30, 520, "#6b5646")}${rect(994, 120, 30, 520, "#6b5646")}
<g fill="none" stroke="#5d4332" stroke-width="14"><path d="M470 560V400h260v160M470 440h260M470 520h260"/></g>${row(15, (i) => `<path d="M${488 + i * 16} 440v80" stroke="${["#23508e", "#f2b950", "#9c3d54"][i % 3] ?? ""}" stroke-width="6"/>`)}
${bench(60, 600)}${bench(330, 622)}${bench(640, 622)}${bench(930, 600)}`,
);

export const places: Readonly<Record<string, string>> = { mill, river, hall };
