/** PNGs that move, which sharp reads the first moment of: they are kept as they are, without what they tell in words. */

const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** Texts, the camera's notes, the time. */
const telling = new Set(["tEXt", "zTXt", "iTXt", "eXIf", "tIME"]);

interface Chunk {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The chunks of a PNG: a length, a name, what it holds, a checksum. What follows the last is none. */
const chunksOf = (body: Buffer): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at + 12 <= body.length && chunks.at(-1)?.name !== "IEND") {
    const end = at + 12 + body.readUInt32BE(at);
    chunks.push({ name: body.toString("latin1", at + 4, at + 8), bytes: body.subarray(at, end) });
    at = end;
  }
  return chunks;
};

/** True of a PNG that moves: it says so before its first picture. */
export const isAnimatedPng = (body: Buffer): boolean =>
  body.subarray(0, signature.length).equals(signature) &&
  chunksOf(body).some(({ name }) => name === "acTL");

/** The same picture without metadata. */
export const withoutMetadata = (body: Buffer): Buffer =>
  Buffer.concat([
    signature,
    ...chunksOf(body).flatMap(({ name, bytes }) => (telling.has(name) ? [] : [bytes])),
  ]);
