import { create } from "qrcode";
import { describe, expect, test } from "vitest";
import { paperLink } from "../layouts/parts/inline/qr-code.ts";
import { qrBits, qrCode } from "../src/write/qr.ts";

/** The dark squares that the lines of a path cover. */
const squaresOf = (path: string, size: number): readonly number[] => {
  const squares = Array<number>(size * size).fill(0);
  let [x, y] = [0, 0];
  for (const [, command, first = "", second = ""] of path.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    if (command === "M") [x, y] = [Number(first), Number(second)];
    else if (command === "m") x += Number(first);
    else {
      squares.fill(1, y * size + x, y * size + x + Number(first));
      x += Number(first);
    }
  }
  return squares;
};

describe.each([
  "https://parvis.example/2030-jardins/",
  "https://host.example/folder/2030-jardins/sessions/semences-libres/",
])("the code of %s", (address) => {
  test("has the squares of the standard, and a quarter to spare", () => {
    const { size, path } = qrCode(address);
    const letters = { data: new TextEncoder().encode(address), mode: "byte" } as const;
    const { modules } = create([letters], { errorCorrectionLevel: "M", maskPattern: 3 });
    expect(size).toBe(modules.size);
    expect(squaresOf(path, size)).toEqual(Array.from(modules.data));
  });

  test("stands in a page as bits, from which a script draws it", () => {
    const { size, bits } = qrBits(address);
    const bytes = Buffer.from(bits, "base64");
    const squares = Array.from(
      { length: size * size },
      (_, at) => ((bytes[at >> 3] ?? 0) >> (7 - (at % 8))) & 1,
    );
    expect(squares).toEqual(squaresOf(qrCode(address).path, size));
    expect(Math.floor(Math.sqrt(bytes.length * 8))).toBe(size);
    expect(paperLink(address)?.markup).toContain(`data-squares="${bits}"`);
  });

  test("is black, with four squares of quiet around it, and has its address in letters", () => {
    const { size } = qrCode(address);
    const { markup } = paperLink(address) ?? { markup: "" };
    expect(markup).toContain(`viewBox="-4 -4.5 ${size + 8} ${size + 8}"`);
    expect(markup).toContain('stroke="#000"');
    expect(markup.replaceAll(/<[^>]*>/g, "")).toContain(address.replace("https://", ""));
  });
});
