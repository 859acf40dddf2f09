import { create } from "qrcode";
import { describe, expect, test } from "vitest";
import { code, paperLink } from "../layouts/parts/inline/qr-code.ts";
import { qrCode } from "../src/write/qr.ts";
import { contextOf, makeEvent } from "./layouts/small-site.ts";

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

  test("is black, with four squares of quiet around it", () => {
    const { size } = qrCode(address);
    const { markup } = code(address);
    expect(markup).toContain(`viewBox="-4 -4.5 ${size + 8} ${size + 8}"`);
    expect(markup).toContain('stroke="#000"');
  });
});

describe("an address on a page, for paper", () => {
  const lettersAt = (address: string): string | undefined => {
    const c = contextOf(makeEvent());
    const link = paperLink({ ...c, site: { ...c.site, address } }, "/2030-jardins/");
    return link?.markup.replaceAll("<wbr>", "|").replaceAll(/<[^>]*>/g, "");
  };

  test("is in letters, and may break after each slash", () => {
    expect(lettersAt("https://parvis.example/jardins")).toBe(
      "parvis.example/|jardins/|2030-jardins/",
    );
  });

  test("says how it is reached where that is not as usual, for a code is made of its letters", () => {
    expect(lettersAt("http://parvis.example")).toBe("http:/|/|parvis.example/|2030-jardins/");
  });
});
