/** Numeric character references of Markdown: CommonMark §2.5. */
import { isAllowedCode } from "./characters.ts";

const numeric = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/iy;

/** A reference as it is written, and the number of the character it gives. */
export interface CharacterReference {
  readonly written: string;
  readonly code: number;
}

/** The reference that stands at an offset, if it gives what no text may hold: `&#7;`, `&#xFFFE;`. */
export const forbiddenReferenceAt = (
  text: string,
  offset: number,
): CharacterReference | undefined => {
  numeric.lastIndex = offset;
  const [written, hex, decimal] = numeric.exec(text) ?? [];
  if (written === undefined) return undefined;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return isAllowedCode(code) ? undefined : { written, code };
};
