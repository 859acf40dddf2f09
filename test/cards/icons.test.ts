import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { drawIcons } from "../../src/cards/icons.ts";
import { initials } from "../../src/cards/initials.ts";
import { makePalette } from "../../src/styles/palette.ts";
import type { Site } from "../../src/site/model.ts";
import { makeEvent, makeSite } from "../layouts/small-site.ts";
import { readPng } from "./png.ts";

const folder = mkdtempSync(join(tmpdir(), "parvis-icons-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const site = makeSite(makeEvent(), "2027-06-01T12:00");

test.each([
  ["Le Labo de l’ESS", "LE"],
  ["L’agenda du Parvis", "P"],
  ["Village events", "V"],
  ["open data", "O"],
  ["École d’été", "É"],
  ["שלום עולם", "ש"],
  ["2027 Fair", "2F"],
  ["…", ""],
])("the initials of “%s” are “%s”", (title, letters) => {
  expect(initials(title)).toBe(letters);
});

test("a site without icon has one for tabs, touch screens and home screens", async () => {
  const { icons, files } = await drawIcons(site, folder);
  expect(icons.map(({ use, size }) => `${use} ${size ?? "any"}`)).toEqual([
    "tab any",
    "tab 32",
    "touch 180",
    "any 192",
    "any 512",
    "maskable 512",
  ]);
  for (const [i, { size, url, use }] of icons.entries()) {
    const { path, body } = files[i] ?? { path: "", body: "" };
    expect(url).toBe(path);
    if (size === undefined) continue;
    const picture = readPng(Buffer.from(body));
    expect([picture.width, picture.height]).toEqual([size, size]);
    const { ground } = makePalette(site.look).poster;
    expect(picture.at(size / 2, 2)).toBe(ground);
    // Systems cut these to their own shape: they are full to the corner.
    if (use === "touch" || use === "maskable") expect(picture.at(0, 0)).toBe(ground);
  }
});

test("the vector icon holds outlines alone, no text and no font", async () => {
  const { files } = await drawIcons(site, folder);
  const svg = Buffer.from(files[0]?.body ?? "").toString();
  expect(svg).toContain("<path");
  expect(svg).not.toMatch(/<text|font-family|style=/);
});

test("a title that no font can draw is a disc", async () => {
  const { files } = await drawIcons({ ...site, title: "東京" }, folder);
  expect(files).toHaveLength(6);
});

test("a site’s own icon is used", async () => {
  const favicon = { file: "/x/icon.svg", url: "/media/icon.svg" };
  const own: Site = { ...site, look: { ...site.look, favicon } };
  expect(await drawIcons(own, folder)).toEqual({ icons: [], files: [] });
});
