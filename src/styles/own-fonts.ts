/** The fonts of a site's own: their faces, what stands in for them, and where they are. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Look, Media } from "../site/model.ts";
import type { OutputFile } from "../write/output-file.ts";
import { standIns, type Used } from "./fallback-faces.ts";
import { readFont } from "./read-font.ts";

/** The site's own fonts, as pages need them. */
export interface OwnFonts {
  readonly css: string;
  readonly files: readonly OutputFile[];
  /** From the site's base: what is needed first. */
  readonly preloads: readonly string[];
}

interface Face extends Used {
  readonly file: OutputFile;
}

const read = async (medium: Media, weight: Used["weight"], range: string): Promise<Face> => {
  const body = readFileSync(medium.file);
  const { facts } = await readFont(body);
  if (!facts) throw new Error(`not checked: ${medium.file}`);
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 10);
  const name = basename(medium.file, extname(medium.file)).replaceAll(/[^\w-]+/g, "-");
  const { weights } = facts;
  const isVariable = weights !== undefined && weights.min < weights.max;
  return {
    facts,
    weight,
    range: isVariable && range !== "1 1000" ? `${weights.min} ${weights.max}` : range,
    file: { path: `/assets/${name}.${hash}.woff2`, body },
  };
};

/** The stack that the look has for a voice, which follows after the site's own font. */
const stackIn = (style: string, voice: string): string =>
  new RegExp(`--${voice}:([^;}]+)`).exec(style)?.[1] ?? voice;

const family = (name: string, base: string, voice: "sans" | "serif", faces: readonly Face[]) => {
  const { names, faces: standing } = standIns(name, voice, faces);
  const own = faces.map(
    ({ file, range }) =>
      `@font-face{font-family:${name};src:url(${base}${file.path}) format("woff2");font-weight:${range};font-display:swap}`,
  );
  return { names: [name, ...names].join(","), css: own.join("") + standing };
};

/** Reads them; `style` is the look's, minified. Undefined if the site has none. */
export const readOwnFonts = async (
  { fonts, headings: voice }: Look,
  base: string,
  style: string,
): Promise<OwnFonts | undefined> => {
  if (!fonts?.headings && !fonts?.text) return undefined;
  const headings = fonts.headings ? [await read(fonts.headings, "bold", "1 1000")] : [];
  const { textBold } = fonts;
  const text = fonts.text
    ? [
        await read(fonts.text, "regular", textBold ? "1 599" : "400"),
        ...(textBold ? [await read(textBold, "bold", "600 1000")] : []),
      ]
    : [];
  const ofHeadings =
    headings.length > 0 ? family("own-headings", base, voice, headings) : undefined;
  const ofText = text.length > 0 ? family("own-text", base, "sans", text) : undefined;
  const [serif, sans] = [stackIn(style, "serif"), stackIn(style, "sans")];
  const variables = [
    ...(ofText ? [`--sans:${ofText.names},${sans}`, `--serif:${ofText.names},${sans}`] : []),
    ...(ofHeadings ? [`--voice:${ofHeadings.names},${voice === "serif" ? serif : sans}`] : []),
    ...(ofText && !ofHeadings && voice === "serif" ? [`--voice:${serif}`] : []),
  ];
  const files = [...headings, ...text].map(({ file }) => file);
  return {
    css: `@layer vars{:root{${variables.join(";")}}}${ofText?.css ?? ""}${ofHeadings?.css ?? ""}`,
    files: [...new Map(files.map((file) => [file.path, file])).values()],
    preloads: [...new Set([text[0], headings[0]].flatMap((face) => face?.file.path ?? []))],
  };
};
