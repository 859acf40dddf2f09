/** What a PDF says to those who read it, to those who hear it, and to a telephone. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { create } from "qrcode";
import { getDocumentProxy, getMeta, getResolvedPDFJS } from "unpdf";

interface PdfPage {
  readonly isTagged: boolean;
  /** In millimetres, rounded. */
  readonly size: readonly [width: number, height: number];
  /** All text, with one space where there were spaces of any kind. */
  readonly text: string;
  /** “H2 Mardi 11 juin”, from the tags. */
  readonly headings: readonly string[];
  readonly links: readonly string[];
  /** The dark squares of each code, as in `codeOf`. */
  readonly codes: readonly string[];
}

interface Pdf {
  readonly title: unknown;
  readonly language: unknown;
  readonly isTagged: boolean;
  readonly dates: readonly unknown[];
  readonly pages: readonly PdfPage[];
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PageProxy = Awaited<ReturnType<Proxy["getPage"]>>;
type Tag = Awaited<ReturnType<PageProxy["getStructTree"]>>;
type TagChild = NonNullable<Tag>["children"][number];

/** Fonts draw ’ and ʼ alike, and a PDF knows only what was drawn. */
const plain = (text: string): string =>
  text.replaceAll(/\s+/g, " ").replaceAll("\u02bc", "\u2019").trim();

/** Squares, “x,y” each, as one short word that can be compared. */
const wordFor = (squares: Iterable<string>): string =>
  createHash("sha256")
    .update([...new Set(squares)].sort().join(" "))
    .digest("hex")
    .slice(0, 16);

/** The code that leads to an address, as ISO/IEC 18004 has it, all of its letters in one mode. */
export const codeOf = (address: string): string => {
  const letters = { data: new TextEncoder().encode(address), mode: "byte" } as const;
  const { modules } = create([letters], { errorCorrectionLevel: "M", maskPattern: 3 });
  const { size, data } = modules;
  const dark = Array.from(data).flatMap((bit, at) =>
    bit ? [`${at % size},${Math.floor(at / size)}`] : [],
  );
  return wordFor(dark);
};

/** The squares under the lines of a path: `0 x y` begins one, `1 x y` ends it. */
const squaresUnder = (path: readonly number[]): string => {
  const squares: string[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 2 < path.length; i += 3) {
    const [command, toX = 0, toY = 0] = path.slice(i, i + 3);
    if (command === 1) for (; x < toX; x++) squares.push(`${x},${y}`);
    [x, y] = [toX, toY];
  }
  return wordFor(squares);
};

/** A drawing of many strokes, all from whole number to whole number: letters and rules have none. */
const isCode = (path: readonly number[]): boolean =>
  path.length > 600 && path.every((value) => Number.isInteger(value));

const codesOn = async (page: PageProxy): Promise<readonly string[]> => {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((operator, i) => {
    if (operator !== OPS.constructPath) return [];
    const [, [drawn]] = argsArray[i] as [unknown, [ArrayLike<number> | null]];
    const path = Array.from(drawn ?? []);
    return isCode(path) ? [squaresUnder(path)] : [];
  });
};

const isContent = (child: TagChild): child is Extract<TagChild, { id: string }> => "id" in child;

const idsUnder = (child: TagChild): readonly string[] =>
  isContent(child) ? [child.id] : child.children.flatMap(idsUnder);

const tagsUnder = (child: TagChild): readonly Exclude<TagChild, { id: string }>[] =>
  isContent(child) ? [] : [child, ...child.children.flatMap(tagsUnder)];

const readPage = async (page: PageProxy): Promise<PdfPage> => {
  const [left = 0, top = 0, right = 0, bottom = 0] = page.view;
  const millimetres = (points: number): number => Math.round((points / 72) * 25.4);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const said = new Map<string, string>();
  const open: string[] = [];
  let text = "";
  for (const item of items) {
    if ("str" in item) {
      const run = item.str + (item.hasEOL ? "\n" : "");
      const id = open.findLast(Boolean) ?? "";
      text += run;
      said.set(id, (said.get(id) ?? "") + run);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id);
  }
  const tree = await page.getStructTree();
  // What stands on another page has its tags here too, without words.
  const headings = tree.children
    .flatMap(tagsUnder)
    .filter(({ role }) => /^H\d$/.test(role))
    .map(({ role, children }) => {
      const words = children.flatMap(idsUnder).map((id) => said.get(id) ?? "");
      return { role, words: plain(words.join("")) };
    })
    .filter(({ words }) => words !== "")
    .map(({ role, words }) => `${role} ${words}`);
  const annotations = (await page.getAnnotations()) as readonly { readonly url?: string }[];
  return {
    isTagged: tree.children.length > 0,
    size: [millimetres(right - left), millimetres(bottom - top)],
    text: plain(text),
    headings,
    links: annotations.flatMap(({ url }) => url ?? []),
    codes: await codesOn(page),
  };
};

export const readPdf = async (file: string): Promise<Pdf> => {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const info: Readonly<Record<string, unknown>> = (await getMeta(pdf)).info;
  const marks = await pdf.getMarkInfo();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++)
    pages.push(await readPage(await pdf.getPage(number)));
  return {
    title: info.Title,
    language: info.Language,
    isTagged: marks?.Marked === true && pages.every(({ isTagged }) => isTagged),
    dates: [info.CreationDate, info.ModDate],
    pages,
  };
};
