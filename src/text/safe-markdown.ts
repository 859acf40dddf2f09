/** Markdown of elsewhere and of readers, in which nothing is an error. */
import { type ParseOptions, parseProse, type ProseFault } from "./markdown.ts";

/** Something to mend; a place on a page of this site is nothing that others can know. */
type Fault = Pick<ProseFault, "offset" | "length"> & { readonly code?: ProseFault["code"] };

const faultsOf = (text: string, options: ParseOptions): readonly Fault[] => {
  const { faults, fragments } = parseProse(text, options);
  return [...faults, ...fragments.map(({ offset, length }) => ({ offset, length }))];
};

/** Foreign prose knows nothing of this site: whatever it links to is elsewhere. */
const elsewhere: ParseOptions = {
  language: "en",
  resolve: { link: () => undefined, media: () => undefined },
};

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const code = (text: string): string => `\`${text.replaceAll("`", "")}\``;

/** A code that gives no character vanishes; a tag that is none becomes text; a link or picture that leads nowhere keeps its words and its address. */
const mend = (text: string, { code: kind, offset, length }: Fault): Edit => {
  if (kind === "bad-encoding") return { start: offset, end: offset + length, text: "" };
  if (kind === "raw-html") return { start: offset, end: offset, text: "\\" };
  // From the last bracket that opens before the address: `[words](address)`, `![words](address)`.
  const open = text.lastIndexOf("](", offset + 1);
  const bracket = open === -1 ? -1 : text.lastIndexOf("[", open);
  const close = open === -1 ? -1 : text.indexOf(")", Math.max(offset, open));
  const faulty = { start: offset, end: offset + length };
  if (bracket === -1 || close === -1 || open > faulty.end)
    return { ...faulty, text: code(text.slice(faulty.start, faulty.end)) };
  const isPicture = text[bracket - 1] === "!";
  const words = text.slice(bracket + 1, open);
  const address = text.slice(open + 2, close).trim();
  const isWeb = /^https?:\/\/[^\s/?#]/i.test(address);
  return {
    start: isPicture ? bracket - 1 : bracket,
    end: close + 1,
    text:
      isPicture && isWeb
        ? `[${words.trim() || address}](${address})`
        : `${words} (${code(address)})`,
  };
};

/** Mends from the last fault to the first, for then the places of those before stay as they are. */
const mendAll = (text: string, faults: readonly Fault[]): string => {
  let mended = text;
  let edge = Infinity;
  for (const fault of faults.toSorted((a, b) => b.offset - a.offset)) {
    if (fault.offset + fault.length > edge) continue;
    const { start, end, text: inside } = mend(mended, fault);
    if (end > edge) continue;
    mended = mended.slice(0, start) + inside + mended.slice(end);
    edge = start;
  }
  return mended;
};

const escapeAll = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#!|~&]/g, "\\$&")
    .replace(
      /^(\s*)([-+=:]|\d+(?=[.)]))/gm,
      (_, space: string, sign: string) => `${space}${/\d/.test(sign) ? `${sign}\\` : `\\${sign}`}`,
    );

/** What is mended may be wrong in another way, seldom more than once. */
const mostTries = 20;

/**
 * Markdown in which nothing is wrong here: no raw HTML, no address that leads nowhere, and unless the
 * options say what there is, nothing of this site. All words stay.
 *
 *     safeMarkdown("See [this](/here) <b>") // "See this (`/here`) \\<b>"
 */
export const safeMarkdown = (text: string, options: ParseOptions = elsewhere): string => {
  let mended = text;
  for (let tries = 0; tries < mostTries; tries++) {
    const faults = faultsOf(mended, options);
    if (faults.length === 0) return mended;
    mended = mendAll(mended, faults);
  }
  return faultsOf(mended, options).length === 0 ? mended : escapeAll(text);
};
