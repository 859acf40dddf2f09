/** A social card as a drawing: the poster of the event, with the stub of a ticket under it. */
import type { Palette } from "../styles/palette.ts";
import { cardSize } from "./card.ts";
import type { CardFacts } from "./facts.ts";
import type { Voice } from "./faces.ts";
import type { Line, Pen } from "./pen.ts";
import { setLines } from "./set-lines.ts";

const margin = 72;
const stubTop = 536;
const inner = cardSize.width - 2 * margin;

interface Sheet {
  readonly pen: Pen;
  readonly isReversed: boolean;
}

interface TextBox {
  /** From the side where the language begins, and the baseline from the top. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly voice: Voice;
  readonly colour: string;
  /** True if `x` is where the text ends. */
  readonly isAtEnd?: boolean;
  readonly tracking?: number;
}

const write = ({ pen, isReversed }: Sheet, line: Line, { isAtEnd = false, ...place }: TextBox) =>
  pen.write(line, {
    ...place,
    x: isReversed ? cardSize.width - place.x : place.x,
    anchor: isReversed === isAtEnd ? "left" : "right",
  });

const rectangle = (
  { isReversed }: Sheet,
  [x, y, width, height]: readonly [number, number, number, number],
  fill: string,
  radius = 0,
): string =>
  `<rect x="${isReversed ? cardSize.width - x - width : x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

/** The largest size, in pixels, at which a line is at most `width` wide. */
const sizeFor = (text: string, voice: Voice, width: number, largest: number, pen: Pen): number =>
  Math.min(largest, Math.floor(width / pen.measure(text, voice)));

/** A line cut so that it fits, for what may be any text. */
const fitted = (line: Line, voice: Voice, width: number, size: number, pen: Pen): Line => {
  const frame = { width, height: size, sizes: [size], leading: 1 };
  return { ...line, text: setLines(line.text, voice, frame, pen).lines[0] ?? "" };
};

/** Where capitals and figures end, above the baseline, times the size. */
const capital = 0.67;

/** The size of an ordinal's ending, times that of its figure. */
const raised = 0.34;

/** The figure with what stands beside it, on one baseline; under it where the figure is long. */
const drawWhen = (facts: CardFacts, { poster }: Palette, sheet: Sheet, top: number) => {
  const { pen } = sheet;
  const { figure, suffix, beside, isVoid, headings } = facts;
  const isLong = figure.text.length > 7;
  const besideSize = 29;
  const largest = isLong ? 104 : facts.people ? 200 : 232;
  const size = sizeFor(figure.text, headings, isLong ? inner : 620, largest, pen);
  // Giant figures stand closer together, and a little out, so that they begin where the title does.
  const tracking = /^[\d–]+$/u.test(figure.text) ? -0.03 : 0;
  const width = (pen.measure(figure.text, headings) + tracking * figure.text.length) * size;
  const out = Math.round((tracking === 0 ? 0.01 : 0.05) * size);
  const baseline = top + Math.round(size * capital);
  const [month, ...others] = beside;
  const big = { voice: headings, colour: poster.pop } as const;
  const small = { voice: "text", colour: poster.ink, size: besideSize } as const;
  const parts = [write(sheet, figure, { ...big, x: margin - out, y: baseline, size, tracking })];
  if (suffix) {
    const y = baseline - Math.round(size * 0.4);
    parts.push(write(sheet, suffix, { ...big, x: margin - out + width, y, size: size * raised }));
  }
  if (isVoid) {
    const y = baseline - Math.round(size * 0.36);
    parts.push(rectangle(sheet, [margin - 8, y, width + 16, 10], poster.ink));
  }
  if (isLong) {
    const text = beside.map((line) => line.text).join(" · ");
    const line = fitted({ text, direction: facts.direction }, "text", inner, besideSize, pen);
    const y = baseline + 56;
    return { parts: [...parts, write(sheet, line, { ...small, x: margin, y })], bottom: y };
  }
  const after = suffix ? pen.measure(suffix.text, headings) * size * raised : 0;
  const x = margin - out + width + after + 36;
  const room = cardSize.width - margin - x;
  const lines = others.map((line) => fitted(line, "text", room, besideSize, pen));
  lines.toReversed().forEach((line, i) => {
    parts.push(write(sheet, line, { ...small, x, y: baseline - i * 42 }));
  });
  if (month) {
    const y = baseline - lines.length * 42 - 8;
    const monthSize = sizeFor(month.text, headings, room, 52, pen);
    parts.push(write(sheet, month, { ...big, x, y, size: monthSize }));
  }
  return { parts, bottom: baseline };
};

const titleSizes = [108, 96, 84, 74, 66, 59, 53, 48, 44, 40, 37, 34];

const drawTitle = (facts: CardFacts, { poster }: Palette, sheet: Sheet, top: number): string => {
  const { pen } = sheet;
  const leading = 1.14;
  const bottom = stubTop - (facts.people ? 96 : 46);
  const height = bottom - top;
  const { headings, title, people } = facts;
  const frame = { width: inner, height, sizes: titleSizes, leading };
  const { lines, size } = setLines(title.text, headings, frame, pen);
  // What the title leaves free stands above it and below it.
  const rest = height - lines.length * size * leading;
  const first = top + rest / 2 + size * 0.88;
  const parts = lines.map((text, i) =>
    write(
      sheet,
      { text, direction: title.direction },
      {
        x: margin,
        y: Math.round(first + i * size * leading),
        size,
        voice: headings,
        colour: poster.ink,
      },
    ),
  );
  if (people) {
    const y = Math.round(first + (lines.length - 1) * size * leading + size * 0.22 + 46);
    const line = fitted(people, "text", inner, 30, pen);
    parts.push(write(sheet, line, { x: margin, y, size: 30, voice: "text", colour: poster.soft }));
  }
  return parts.join("");
};

const drawNotice = ({ notice }: CardFacts, { poster }: Palette, sheet: Sheet): string => {
  if (!notice) return "";
  const line = fitted(notice, "text", inner, 32, sheet.pen);
  return `${rectangle(sheet, [0, 0, cardSize.width, 72], poster.pop)}${write(sheet, line, {
    x: margin,
    y: 48,
    size: 32,
    voice: "text",
    colour: poster.ground,
  })}`;
};

/** What is torn off a ticket: light, with the perforation above it. */
const drawStub = ({ stub }: CardFacts, { poster, light }: Palette, sheet: Sheet): string => {
  const [name, address] = stub;
  const { pen } = sheet;
  const y = 595;
  const text = { y, size: 30, voice: "text" } as const;
  const shown = address && fitted(address, "text", inner / 2, 26, pen);
  const room = inner - (shown ? pen.measure(shown.text, "text") * 26 + 48 : 0);
  return [
    rectangle(sheet, [0, stubTop, cardSize.width, cardSize.height - stubTop], light.paper),
    `<path d="M12 ${stubTop}H${cardSize.width}" stroke="${poster.ground}" stroke-width="13" stroke-linecap="round" stroke-dasharray="0 24"/>`,
    name
      ? write(sheet, fitted(name, "text", room, 30, pen), { ...text, x: margin, colour: light.ink })
      : "",
    shown
      ? write(sheet, shown, {
          ...text,
          size: 26,
          x: cardSize.width - margin,
          colour: light.strong,
          isAtEnd: true,
        })
      : "",
  ].join("");
};

/** The card as SVG. */
export const drawCard = (facts: CardFacts, palette: Palette, pen: Pen): string => {
  const sheet = { pen, isReversed: facts.direction === "rtl" };
  const { width, height } = cardSize;
  const { parts, bottom } = drawWhen(facts, palette, sheet, facts.notice ? 116 : 72);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    rectangle(sheet, [0, 0, width, height], palette.poster.ground),
    drawNotice(facts, palette, sheet),
    ...parts,
    drawTitle(facts, palette, sheet, bottom + 30),
    drawStub(facts, palette, sheet),
    "</svg>",
  ].join("");
};
