/** Encodings in which signs of ASCII are what they look like: nothing is hidden in them. */
const plainEncodings = /^(?:utf-?8|us-ascii|iso-8859-\d{1,2}|windows-125\d)$/i;

/** The text of a drawing (SVG); undefined of one whose encoding could hide what it holds. */
export const decodeDrawing = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.subarray(0, 256)).toString("latin1");
  const declaration = /^(?:\xef\xbb\xbf)?\s*<\?xml([^>]*)/.exec(head)?.[1] ?? "";
  const encoding = /encoding\s*=\s*["']([^"']*)/.exec(declaration)?.[1] ?? "utf-8";
  if (!plainEncodings.test(encoding) || head.includes("\0")) return undefined;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.replace(/\r\n?/g, "\n");
  } catch {
    return undefined;
  }
};

/** The text of a medium, if it is a drawing that can be read. */
export const drawingText = (
  medium: { readonly drawing?: Uint8Array | undefined } | undefined,
): string | undefined => medium?.drawing && decodeDrawing(medium.drawing);
