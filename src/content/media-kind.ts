/** What a medium is, by its first bytes: names lie, of pictures that apps save and of downloads that failed. */
import { isPicture } from "../text/picture-name.ts";

/** How many bytes tell what a file is. */
export const headLength = 4096;

/** Kinds that browsers show, and the ends of names that say so; the first is the best. */
const shown = {
  JPEG: ["jpg", "jpeg"],
  PNG: ["png"],
  GIF: ["gif"],
  WebP: ["webp"],
  AVIF: ["avif"],
  SVG: ["svg"],
  ICO: ["ico"],
} as const;

/** Pictures that browsers do not show. */
const hidden = ["HEIC", "TIFF", "BMP", "JPEG XL", "Photoshop", "PostScript", "SVGZ"] as const;

export type MediaKind =
  | keyof typeof shown
  | (typeof hidden)[number]
  | "PDF"
  | "HTML"
  | "ZIP"
  | "Office"
  | "MP4"
  | "empty";

/** By what files begin with, in Latin-1. */
const beginnings: readonly (readonly [begin: string, kind: MediaKind])[] = [
  ["\xff\xd8\xff", "JPEG"],
  ["\x89PNG\r\n\x1a\n", "PNG"],
  ["GIF87a", "GIF"],
  ["GIF89a", "GIF"],
  ["II*\0", "TIFF"],
  ["MM\0*", "TIFF"],
  ["\xff\n", "JPEG XL"],
  ["\0\0\0\fJXL ", "JPEG XL"],
  ["8BPS", "Photoshop"],
  ["%!PS", "PostScript"],
  ["\xc5\xd0\xd3\xc6", "PostScript"],
  ["\0\0\x01\0", "ICO"],
  ["%PDF-", "PDF"],
  ["PK\x03\x04", "ZIP"],
  ["PK\x05\x06", "ZIP"],
  ["\xd0\xcf\x11\xe0", "Office"],
];

/** Of files in boxes, which AVIF, HEIC and videos are: the box names what can read it, the first best. */
const boxKind = (bytes: string): MediaKind => {
  const length = (bytes.charCodeAt(2) << 8) + bytes.charCodeAt(3);
  const brands = [bytes.slice(8, 12), ...(bytes.slice(16, length).match(/.{4}/gs) ?? [])];
  if (brands.some((brand) => /^avi[fs]$/.test(brand))) return "AVIF";
  return /^(?:hei|hev|mif1|msf1)/.test(brands[0] ?? "") ? "HEIC" : "MP4";
};

const binaryKind = (bytes: string): MediaKind | undefined => {
  if (bytes === "") return "empty";
  if (bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8)) return "WebP";
  if (bytes.startsWith("BM") && bytes.startsWith("\0\0\0\0", 6)) return "BMP";
  if (bytes.startsWith("ftyp", 4)) return boxKind(bytes);
  return beginnings.find(([begin]) => bytes.startsWith(begin))?.[1];
};

/** What may stand before the first element of XML and HTML: declarations, comments and blanks. */
const withoutPreamble = (text: string): string => {
  let rest = text.trimStart();
  for (;;) {
    const end = rest.startsWith("<!--")
      ? rest.indexOf("-->") + 3
      : rest.startsWith("<?")
        ? rest.indexOf("?>") + 2
        : /^<!doctype svg/i.test(rest)
          ? (/^[^[>]*(?:\[[^\]]*\]\s*)?>/.exec(rest)?.[0].length ?? 0)
          : 0;
    if (end < 4) return rest;
    rest = rest.slice(end).trimStart();
  }
};

const encodingOf = (head: Uint8Array): string =>
  head[0] === 0xff && head[1] === 0xfe
    ? "utf-16le"
    : head[0] === 0xfe && head[1] === 0xff
      ? "utf-16be"
      : "utf-8";

const markupKind = (head: Uint8Array): MediaKind | undefined => {
  const text = withoutPreamble(new TextDecoder(encodingOf(head)).decode(head));
  if (/^<(?:[\w.-]+:)?svg[\s/>]/.test(text)) return "SVG";
  return /^<(?:!doctype html|html|head|body|title|meta|script|h1|div)[\s/>]/i.test(text)
    ? "HTML"
    : undefined;
};

/** What a file is; undefined of text and of whatever else is not known. */
export const kindOf = (name: string, head: Uint8Array): MediaKind | undefined => {
  const bytes = Buffer.from(head).toString("latin1");
  if (/\.svgz?$/i.test(name) && bytes.startsWith("\x1f\x8b")) return "SVGZ";
  return binaryKind(bytes) ?? markupKind(head);
};

const isShown = (kind: MediaKind): kind is keyof typeof shown => Object.hasOwn(shown, kind);

/** True of pictures that browsers do not show. */
export const isHidden = (kind: MediaKind): boolean => hidden.some((one) => one === kind);

/** `jpg` of `media/ada.jpg` */
export const suffixOf = (name: string): string =>
  /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** The name that tells what the file is: `ada.jpg` for a JPEG that is called `ada.png`. */
export const trueName = (name: string, kind: MediaKind | undefined): string => {
  const suffix = suffixOf(name);
  const own: readonly string[] =
    kind === undefined
      ? []
      : isShown(kind)
        ? shown[kind]
        : kind === "PDF" && isPicture(name)
          ? ["pdf"]
          : [];
  const [best] = own;
  if (best === undefined || own.includes(suffix)) return name;
  return suffix === "" ? `${name}.${best}` : name.slice(0, -suffix.length) + best;
};

/** True if a name promises a picture and the file is none, or a document and it is a web page: a failed download. */
export const isDisguised = (name: string, kind: MediaKind): boolean =>
  isPicture(name)
    ? !isShown(kind)
    : kind === "HTML" && !/^(?:x?html?|txt|md|doc|xls)$/.test(suffixOf(name));

/** True of what can be published under its name, or under the one that is true of it. */
export const isUsable = (name: string, kind: MediaKind | undefined): boolean =>
  kind === undefined || (kind !== "empty" && !isHidden(kind) && !isDisguised(name, kind));
