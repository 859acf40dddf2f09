/**
 * The one door to culori. Every colour of a site derives, in OKLCH, from the hue of its accent; each is
 * moved in lightness until it has the contrast it needs on every ground it stands on (WCAG 2.2,
 * 1.4.3, 1.4.6 and 1.4.11), after rounding to the eight bits that are printed.
 */
import {
  clampChroma,
  colorsNamed,
  differenceEuclidean,
  formatHex,
  nearest,
  oklch,
  parse,
  wcagContrast,
} from "culori";

/** Colours as six-digit hexadecimal numbers, `#rrggbb`. */
export interface Scheme {
  /** The page. */
  readonly paper: string;
  /** The band behind the programme. */
  readonly tint: string;
  readonly card: string;
  readonly ink: string;
  /** Text of lesser weight. */
  readonly soft: string;
  /** Links, and the ground of buttons. */
  readonly strong: string;
  /** Text on `strong`. */
  readonly onStrong: string;
  /** Lines that divide. */
  readonly rule: string;
  /** Lines that carry meaning: borders of controls, marks. */
  readonly edge: string;
  /** The pop colour, as a line or a figure. */
  readonly mark: string;
  /** The ground of poster and foot: in the dark the page's own. */
  readonly poster: string;
  /** The band of an important notice, and its text. */
  readonly notice: string;
  readonly onNotice: string;
  /** The ticket is of light paper in both, which does not glare in the dark. */
  readonly ticket: string;
  readonly ticketSoft: string;
  readonly ticketStrong: string;
}

export interface Palette {
  readonly light: Scheme;
  readonly dark: Scheme;
  /** The poster in light; what stands on it is the same in the dark, on a ground that is darker still. */
  readonly poster: {
    readonly ground: string;
    readonly ink: string;
    readonly soft: string;
    readonly rule: string;
    readonly pop: string;
  };
  /** The stamp on a ticket that is no longer valid. */
  readonly stamp: string;
}

interface Tone {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

const toHex = ({ l, c, h }: Tone): string =>
  formatHex(clampChroma({ mode: "oklch", l, c, h }, "oklch"));

const step = 0.005;

/** The colour nearest to `tone` whose contrast on each of `grounds` is at least `ratio`, darker or lighter than it. */
const readable = (
  tone: Tone,
  grounds: readonly string[],
  ratio: number,
  direction: "darker" | "lighter",
): string => {
  for (let l = tone.l; l > 0 && l < 1; l += direction === "darker" ? -step : step) {
    const hex = toHex({ ...tone, l });
    if (grounds.every((ground) => wcagContrast(hex, ground) >= ratio)) return hex;
  }
  return direction === "darker" ? "#000000" : "#ffffff";
};

const defaultPop: Tone = { l: 0.84, c: 0.15, h: 88 };

const readTone = (colour: string): Tone | undefined => {
  const { l, c, h } = oklch(parse(colour)) ?? {};
  return l === undefined || c === undefined ? undefined : { l, c, h: h ?? 0 };
};

/** True for a CSS colour that a palette can be made of: `teal`, `#005a5b`, `oklch(0.4 0.1 200)`. */
export const isColour = (text: string): boolean => readTone(text) !== undefined;

/** A yellow turns olive when it darkens; an amber does not. */
const amber = ({ c, h }: Tone): Tone => ({ l: 0.72, c, h: h > 70 && h < 115 ? 70 : h });

type Hue = Pick<Tone, "c" | "h">;

/** Links and buttons on light grounds, and text of lesser weight. */
const strongOn = (grounds: readonly string[], { c, h }: Hue): string =>
  readable({ l: 0.41, c: Math.min(c, 0.15), h }, grounds, 7, "darker");
const softOn = (grounds: readonly string[]): string =>
  readable({ l: 0.45, c: 0.022, h: 262 }, grounds, 7, "darker");

const lightScheme = ({ c, h }: Tone, pop: Tone, poster: Palette["poster"]): Scheme => {
  const paper = "#fcfaf6";
  const tint = toHex({ l: 0.962, c: Math.min(c * 0.22, 0.022), h });
  const card = "#ffffff";
  const grounds = [paper, tint, card];
  const strong = strongOn(grounds, { c, h });
  const soft = softOn(grounds);
  return {
    paper,
    tint,
    card,
    ink: readable({ l: 0.235, c: 0.028, h: 262 }, grounds, 12, "darker"),
    soft,
    strong,
    onStrong: "#ffffff",
    rule: readable({ l: 0.82, c: Math.min(c * 0.4, 0.035), h }, grounds, 1.6, "darker"),
    edge: readable({ l: 0.64, c: Math.min(c * 0.6, 0.06), h }, grounds, 3, "darker"),
    mark: readable(amber(pop), grounds, 3, "darker"),
    poster: poster.ground,
    notice: poster.pop,
    onNotice: poster.ground,
    ticket: card,
    ticketSoft: soft,
    ticketStrong: strong,
  };
};

const darkScheme = ({ c, h }: Tone, pop: Tone): Scheme => {
  const shade = (l: number, chroma: number) => toHex({ l, c: Math.min(c * 0.25, chroma), h });
  const paper = shade(0.188, 0.012);
  const tint = shade(0.225, 0.015);
  const card = shade(0.262, 0.017);
  const grounds = [paper, tint, card];
  const strong = readable({ l: 0.82, c: Math.min(c, 0.1), h }, grounds, 7, "lighter");
  const ink = readable({ l: 0.925, c: 0.012, h: 85 }, grounds, 12, "lighter");
  const ticket = toHex({ l: 0.915, c: 0.009, h: 85 });
  return {
    paper,
    tint,
    card,
    ink,
    soft: readable({ l: 0.77, c: 0.014, h: 85 }, grounds, 7, "lighter"),
    strong,
    onStrong: readable({ l: 0.2, c: Math.min(c, 0.03), h }, [strong], 7, "darker"),
    rule: readable({ l: 0.36, c: Math.min(c * 0.4, 0.025), h }, grounds, 1.6, "lighter"),
    edge: readable({ l: 0.54, c: Math.min(c * 0.5, 0.05), h }, grounds, 3, "lighter"),
    mark: readable({ ...pop, l: Math.max(pop.l, 0.75) }, grounds, 4.5, "lighter"),
    poster: paper,
    notice: card,
    onNotice: ink,
    ticket,
    ticketSoft: softOn([ticket]),
    ticketStrong: strongOn([ticket], { c, h }),
  };
};

interface Look {
  readonly accent: string;
  readonly pop?: string | undefined;
}

/** The last that was made: one site asks several times. */
let last:
  | { readonly accent: string; readonly pop: string | undefined; readonly palette: Palette }
  | undefined;

/** All colours of a site. A colour that cannot be read counts as a grey. */
export const makePalette = ({ accent, pop }: Look): Palette => {
  if (last?.accent !== accent || last.pop !== pop)
    last = { accent, pop, palette: mix({ accent, pop }) };
  return last.palette;
};

const mix = (look: Look): Palette => {
  const accent = readTone(look.accent) ?? { l: 0.4, c: 0, h: 0 };
  const pop = (look.pop === undefined ? undefined : readTone(look.pop)) ?? defaultPop;
  const { c, h } = accent;
  const ground = toHex({ l: 0.3, c: Math.min(c * 0.8, 0.1), h });
  const poster = {
    ground,
    ink: readable({ l: 0.985, c: 0.006, h: 90 }, [ground], 10, "lighter"),
    soft: readable({ l: 0.87, c: Math.min(c * 0.3, 0.025), h }, [ground], 7, "lighter"),
    rule: readable({ l: 0.46, c: Math.min(c * 0.6, 0.06), h }, [ground], 1.6, "lighter"),
    pop: readable(pop, [ground], 7, "lighter"),
  };
  return {
    light: lightScheme(accent, pop, poster),
    dark: darkScheme(accent, pop),
    poster,
    stamp: readable({ l: 0.46, c: 0.16, h: 27 }, ["#ffffff"], 6, "darker"),
  };
};

/** A colour as `#rrggbb`; one that cannot be read is a grey. */
export const toHexColour = (colour: string): string =>
  toHex(readTone(colour) ?? { l: 0.5, c: 0, h: 0 });

/** What a track is told by, in each scheme: as ground of its letter in the colour of cards, and as a line. */
export const trackColours = (
  look: { readonly accent: string },
  colour: string,
): { readonly light: string; readonly dark: string } => {
  const { light, dark } = makePalette(look);
  const { l, c, h } = readTone(colour) ?? { l: 0.5, c: 0, h: 0 };
  const grounds = ({ paper, tint, card }: Scheme) => [paper, tint, card];
  return {
    light: readable({ l: Math.min(l, 0.55), c, h }, grounds(light), 4.5, "darker"),
    dark: readable(
      { l: Math.max(l, 0.72), c: Math.min(c, 0.14), h },
      grounds(dark),
      4.5,
      "lighter",
    ),
  };
};

/** What browsers say of themselves that know the dark. */
export const knowsDark = "(color:light-dark(#fff,#fff))";

/** Older browsers, which know no `light-dark()`, show all in light. */
export const withoutDark = `@supports not ${knowsDark}`;

const schemeNames = [
  ["paper", "paper"],
  ["tint", "tint"],
  ["card", "card"],
  ["ink", "ink"],
  ["soft", "soft"],
  ["strong", "strong"],
  ["on-strong", "onStrong"],
  ["rule", "rule"],
  ["edge", "edge"],
  ["mark", "mark"],
  ["poster", "poster"],
] as const;

/** Custom properties in the layer of `css/vars.css`; what differs in the dark is a `light-dark()`. */
export const paletteToCss = (look: {
  readonly accent: string;
  readonly pop?: string | undefined;
}): string => {
  const { light, dark, poster, stamp } = makePalette(look);
  const inScheme: readonly (readonly [name: string, light: string, dark?: string])[] = [
    ...schemeNames.map(([name, key]) => [name, light[key], dark[key]] as const),
    ["poster-ink", poster.ink],
    ["poster-soft", poster.soft],
    ["poster-rule", poster.rule],
    ["pop", poster.pop],
    ["notice", light.notice, dark.notice],
    ["on-notice", light.onNotice, dark.onNotice],
    ["ticket", light.ticket, dark.ticket],
    ["ticket-ink", light.ink],
    ["ticket-soft", light.ticketSoft, dark.ticketSoft],
    ["ticket-strong", light.ticketStrong, dark.ticketStrong],
    ["ticket-edge", light.edge],
    ["stamp", stamp],
  ];
  const all = inScheme.map(([name, inLight, inDark]) =>
    inDark === undefined ? `--${name}:${inLight}` : `--${name}:light-dark(${inLight},${inDark})`,
  );
  const ofLight = inScheme.flatMap(([name, inLight, inDark]) =>
    inDark === undefined ? [] : `--${name}:${inLight}`,
  );
  return `@layer vars{:root{${all.join(";")}}${withoutDark}{:root:root{color-scheme:light;${ofLight.join(";")}}}}`;
};

/**
 * What becomes of an accent that is too light to be read as text on the page:
 *
 *     shiftedAccent("#ffd400") // { from: "#ffd400", to: "#5b4a00" }
 *     shiftedAccent("#005a5b") // undefined
 */
export const shiftedAccent = (accent: string): { from: string; to: string } | undefined => {
  const tone = readTone(accent);
  if (!tone) return undefined;
  const from = toHex(tone);
  const { paper, strong } = makePalette({ accent }).light;
  return wcagContrast(from, paper) >= 4.5 ? undefined : { from, to: strong };
};

/** A colour as calendars name it. */
export interface CalendarColour {
  /** `#rrggbb` */
  readonly hex: string;
  /** The nearest name of CSS, for RFC 7986 §5.9 knows no other colours. */
  readonly name: string;
}

const nearestName = nearest(Object.keys(colorsNamed), differenceEuclidean("oklab"), (name) => name);

/** The accent of a site: `#005a5b` is near to `darkslategray`. */
export const calendarColour = ({ accent }: { readonly accent: string }): CalendarColour => {
  const hex = toHex(readTone(accent) ?? { l: 0.4, c: 0, h: 0 });
  return { hex, name: nearestName(hex)[0] ?? "gray" };
};
