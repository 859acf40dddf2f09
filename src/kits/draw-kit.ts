/** The card of a speaker as a drawing: a face on the poster of the event, what they give, and the stub of a ticket. */
import type { Line, Pen } from "../cards/pen.ts";
import type { Palette } from "../styles/palette.ts";
import type { KitFacts } from "./facts.ts";
import { kitSizes, type Shape } from "./kit.ts";
import {
  type Block,
  hasWideWord,
  heightOf,
  largest,
  leading,
  wrap,
  wrapTogether,
} from "./set-block.ts";

/** A face as an address that holds it. */
export type Face = string | undefined;

/** From the side where the language begins. */
interface Box {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Plan {
  /** The middle of the face and half its width. */
  readonly face: { readonly x: number; readonly y: number; readonly radius: number };
  /** Beside the face. */
  readonly name: Box;
  readonly talks: Box;
  /** The largest size of each. */
  readonly most: { readonly name: number; readonly talk: number; readonly when: number };
  /** The top of the stub. */
  readonly stub: number;
}

const margin = 72;

const plans: Readonly<Record<Shape, Plan>> = {
  wide: {
    face: { x: 232, y: 268, radius: 160 },
    name: { x: 448, top: 56, width: 680, height: 176 },
    talks: { x: 448, top: 56, width: 680, height: 424 },
    most: { name: 76, talk: 60, when: 32 },
    stub: 536,
  },
  square: {
    face: { x: 276, y: 276, radius: 204 },
    name: { x: 528, top: 72, width: 480, height: 408 },
    talks: { x: margin, top: 520, width: 936, height: 364 },
    most: { name: 104, talk: 92, when: 42 },
    stub: 932,
  },
};

interface Sheet {
  readonly facts: KitFacts;
  readonly palette: Palette;
  readonly pen: Pen;
  readonly width: number;
  readonly height: number;
}

const isReversed = ({ facts }: Sheet): boolean => facts.direction === "rtl";

/** From the left, of what is told from the side where the language begins. */
const leftOf = (sheet: Sheet, x: number): number => (isReversed(sheet) ? sheet.width - x : x);

const drawFace = (sheet: Sheet, { face }: Plan, picture: Face): string => {
  const { facts, palette, pen } = sheet;
  const { poster } = palette;
  const { y, radius } = face;
  const x = leftOf(sheet, face.x);
  const ring = `<circle cx="${x}" cy="${y}" r="${radius}" fill="${poster.rule}" stroke="${poster.pop}" stroke-width="8"/>`;
  const inner = radius - 4;
  if (picture !== undefined)
    return `${ring}<clipPath id="face"><circle cx="${x}" cy="${y}" r="${inner}"/></clipPath><image clip-path="url(#face)" xlink:href="${picture}" x="${x - inner}" y="${y - inner}" width="${2 * inner}" height="${2 * inner}" preserveAspectRatio="xMidYMin slice"/>`;
  if (facts.monogram.text === "") return ring;
  const width = pen.measure(facts.monogram.text, facts.headings);
  const size = Math.min(radius, (radius * 1.3) / width);
  const spot = { voice: facts.headings, size, colour: poster.pop, anchor: "left" } as const;
  return (
    ring + pen.write(facts.monogram, { ...spot, x: x - (width * size) / 2, y: y + size * 0.34 })
  );
};

/** From a size down to what can just be read in a feed. */
const sizesFrom = (most: number): readonly number[] =>
  Array.from({ length: 24 }, (_, i) => Math.round(most * 0.93 ** i));

const nameBlock = (
  { facts, palette, pen }: Sheet,
  { name, most }: Plan,
  width = name.width,
): Block => {
  const { headings } = facts;
  const make = (size: number): readonly [Block] => [
    {
      lines: wrap(facts.name, headings, width, size, pen),
      size,
      voice: headings,
      colour: palette.poster.pop,
      gap: 0,
    },
  ];
  const [block] = largest(sizesFrom(most.name), name.height, make, (size) =>
    hasWideWord(facts.name, headings, width, size, pen),
  );
  return block;
};

const talkBlocks = (
  { facts, palette, pen }: Sheet,
  { talks: { width }, most }: Plan,
  height: number,
): readonly Block[] => {
  const { poster } = palette;
  const { talks, headings } = facts;
  const whenBlock = (when: readonly Line[], under: number, gap: number): readonly Block[] => {
    const size = Math.min(most.when, Math.max(22, Math.round(under * 0.6)), under);
    const lines = wrapTogether(when, "text", width, size, pen);
    return when.length === 0 ? [] : [{ lines, size, voice: "text", colour: poster.soft, gap }];
  };
  const make = (size: number): readonly Block[] => [
    ...talks.flatMap(({ title, when }, i): readonly Block[] => [
      {
        lines: wrap(title, headings, width, size, pen),
        size,
        voice: headings,
        colour: poster.ink,
        gap: i === 0 ? 0 : size * 0.6,
      },
      ...whenBlock(when, size, size * 0.22),
    ]),
    ...whenBlock(facts.when, size, talks.length > 0 ? size * 0.4 : 0),
  ];
  return largest(sizesFrom(most.talk), height, make, (size) =>
    talks.some(({ title }) => hasWideWord(title, headings, width, size, pen)),
  );
};

/** Blocks in the middle of a box, from top to bottom. */
const drawBlocks = (sheet: Sheet, blocks: readonly Block[], box: Box, isAtEnd = false): string => {
  const x = leftOf(sheet, box.x);
  const anchor = isReversed(sheet) === isAtEnd ? "left" : "right";
  let y = box.top + (box.height - heightOf(blocks)) / 2;
  return blocks
    .flatMap(({ lines, size, voice, colour, gap }) => {
      y += gap;
      return lines.map((line) => {
        y += size * leading;
        const baseline = Math.round(y - size * (leading - 0.9));
        return sheet.pen.write(line, { voice, size, colour, anchor, x, y: baseline });
      });
    })
    .join("");
};

/** A text on one line, smaller where it is long. */
const oneLine = (
  line: Line,
  most: number,
  width: number,
  colour: string,
  pen: Pen,
): readonly [Block] => {
  const size = Math.min(most, width / Math.max(pen.measure(line.text, "text"), 0.01));
  return [{ lines: [line], size, voice: "text", colour, gap: 0 }];
};

/** What is torn off a ticket: light, with the perforation above it. */
const drawStub = (sheet: Sheet, { stub }: Plan): string => {
  const { facts, palette, pen, width, height } = sheet;
  const { light, poster } = palette;
  const { event, address } = facts;
  const inner = width - 2 * margin;
  const box = { x: margin, top: stub + 4, width: inner, height: height - stub - 4 };
  const shown = address ? oneLine(address, 27, inner / 2, light.strong, pen) : [];
  // Beside each other where it is low, else below each other.
  const isLow = box.height < 100;
  const taken = shown.reduce(
    (sum, { lines: [line], size }) => sum + (line ? pen.measure(line.text, "text") * size + 48 : 0),
    0,
  );
  const named = oneLine(event, 36, isLow ? inner - taken : inner, light.ink, pen);
  return [
    `<rect y="${stub}" width="${width}" height="${height - stub}" fill="${light.paper}"/>`,
    `<path d="M12 ${stub}H${width}" stroke="${poster.ground}" stroke-width="13" stroke-linecap="round" stroke-dasharray="0 24"/>`,
    drawBlocks(sheet, isLow ? named : [...named, ...shown.map((one) => ({ ...one, gap: 6 }))], box),
    isLow ? drawBlocks(sheet, shown, { ...box, x: margin + inner }, true) : "",
  ].join("");
};

/** Smaller than that, a name stands below the face, where there is more room. */
const smallName = 52;

const drawTexts = (sheet: Sheet, shape: Shape): string => {
  const plan = plans[shape];
  const { talks, name } = plan;
  const beside = nameBlock(sheet, plan);
  if (shape === "square" && beside.size >= smallName)
    return (
      drawBlocks(sheet, [beside], name) +
      drawBlocks(sheet, talkBlocks(sheet, plan, talks.height), talks)
    );
  const above = nameBlock(
    sheet,
    { ...plan, name: { ...name, height: talks.height * 0.42 } },
    talks.width,
  );
  const gap = 22;
  const [first, ...others] = talkBlocks(sheet, plan, talks.height - heightOf([above]) - gap);
  return drawBlocks(sheet, [above, ...(first ? [{ ...first, gap }] : []), ...others], talks);
};

/** The card as SVG. */
export const drawKit = (
  facts: KitFacts,
  palette: Palette,
  shape: Shape,
  face: Face,
  pen: Pen,
): string => {
  const { width, height } = kitSizes[shape];
  const sheet = { facts, palette, pen, width, height };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.poster.ground}"/>`,
    drawFace(sheet, plans[shape], face),
    drawTexts(sheet, shape),
    drawStub(sheet, plans[shape]),
    "</svg>",
  ].join("");
};
