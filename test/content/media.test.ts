/** What a medium is, is read from what it holds: names lie, and pages, apps and tables repeat them. */
import { describe, expect, test } from "vitest";
import { event, problem } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const media = "content/fair/media";
const ada = "content/fair/speakers/ada.md";
const portrait = (name: string): Changes => ({
  [ada]: ["name: Ada Martin", `name: Ada Martin\nphoto: ${name}`],
});

const boxes = (...brands: readonly string[]): Uint8Array =>
  Buffer.from(
    `\0\0\0${String.fromCharCode(12 + 4 * brands.length)}ftyp${brands[0] ?? ""}\0\0\0\0${brands.slice(1).join("")}`,
  );

/** By kind: how such a file begins. */
const beginnings = {
  jpg: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
  png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  gif: Buffer.from("GIF89a"),
  webp: Buffer.from("RIFF1234WEBPVP8 "),
  avif: boxes("mif1", "avif", "miaf"),
  svg: '\ufeff<?xml version="1.0"?>\n<!-- a > b -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
  ico: Uint8Array.of(0, 0, 1, 0, 1, 0),
};

/** What is wrong, and where the only portrait is published. */
const published = (changes: Changes) => {
  const { site, problems } = loadVillage(changes);
  return {
    url: site?.events[0]?.speakers.find(({ id }) => id === "ada")?.photo?.url,
    problems: problems.map(({ file, message }) => `${file}: ${message}`),
  };
};

describe("a picture is published under the name of what it is", () => {
  test.each(Object.entries(beginnings))("%s", (suffix, body) => {
    for (const name of ["ada.pdf", `ada.${suffix === "png" ? "jpg" : "png"}`, "ada"]) {
      const found = published({ ...portrait(name), [`${media}/${name}`]: body });
      expect(found).toEqual({ url: `/fair/media/ada.${suffix}`, problems: [] });
    }
  });

  test("and its name is kept if it says so", () => {
    for (const name of ["ada.jpeg", "ADA.JPG", "ada.jpg"]) {
      const found = published({ ...portrait(name), [`${media}/${name}`]: beginnings.jpg });
      expect(found.url).toBe(`/fair/media/${name}`);
    }
  });

  test("beside another of that name", () => {
    const changes = {
      ...portrait("ada.png"),
      [`${media}/ada.png`]: beginnings.jpg,
      [`${media}/ada.jpg`]: beginnings.jpg,
    };
    expect(published(changes).url).toBe("/fair/media/ada.png.jpg");
  });
});

describe("what is no picture is refused where one is shown", () => {
  problem(
    "bad-value: a portrait that is a PDF",
    { ...portrait("ada.pdf"), [`${media}/ada.pdf`]: "%PDF-1.7" },
    `
      content/fair/speakers/ada.md:3:8 error bad-value
           2 │ name: Ada Martin
           3 │ photo: ada.pdf
             │        ^^^^^^^
        “ada.pdf” is no picture, but a file of the kind PDF. Name a file in JPEG, PNG, WebP, AVIF, GIF or SVG. Of a PDF, export the page as PNG.
    `,
  );

  problem(
    "bad-value: a picture in a text that is none",
    { [`${media}/notes.txt`]: "Hello", [ada]: ["A baker.", "![A note](notes.txt)"] },
    `
      content/fair/speakers/ada.md:5:11 error bad-value
           5 │ ![A note](notes.txt)
             │           ^^^^^^^^^
        “notes.txt” is no picture. Name a file in JPEG, PNG, WebP, AVIF, GIF or SVG. Of a PDF, export the page as PNG.
    `,
  );

  const fields: readonly (readonly [file: string, from: string, to: string])[] = [
    [
      "data/organisations.yaml",
      "name: Village committee",
      "name: Village committee\n  logo: ada.pdf",
    ],
    [
      "data/organisations.yaml",
      "name: Village committee",
      "name: Village committee\n  logo_dark: ada.pdf",
    ],
    ["data/site.yaml", "look:", "look:\n  logo: ada.pdf"],
    ["data/site.yaml", "look:", "look:\n  favicon: ada.pdf"],
    [event, "registration:", "image: ada.pdf\nimage_alt: Ada\nregistration:"],
    [event, "level: friends", "level: friends, logo: ada.pdf"],
    [event, "tracks:", "team: [{ name: Zoe, photo: ada.pdf }]\ntracks:"],
  ];
  test.each(fields)("in %s, for “%s”: %s", (file, from, to) => {
    const body = "%PDF-1.7";
    const changes: Changes = {
      [`data/media/ada.pdf`]: body,
      [`${media}/ada.pdf`]: body,
      [file]: [from, to],
    };
    const messages = loadVillage(changes).problems.map(({ message }) => message);
    expect(messages).toEqual(["“ada.pdf” is no picture, but a file of the kind PDF."]);
  });
});

describe("a file that is not what its name says is refused where it lies", () => {
  const rows: readonly (readonly [
    title: string,
    name: string,
    body: string | Uint8Array,
    message: string,
  ])[] = [
    [
      "a web page for a picture",
      "ada.jpg",
      "<!DOCTYPE html><p>Not found",
      "The name of this file says JPG, but what it holds is HTML.",
    ],
    [
      "a PDF for a picture",
      "ada.heic",
      "%PDF-1.4",
      "“ada.heic” is no picture, but a file of the kind PDF.",
    ],
    [
      "an archive for a picture",
      "ada.png",
      "PK\u0003\u0004",
      "The name of this file says PNG, but what it holds is ZIP.",
    ],
    [
      "HEIC for a JPEG",
      "ada.jpg",
      boxes("heic", "mif1"),
      "Browsers cannot show this kind of picture: HEIC.",
    ],
    ["TIFF", "ada.tif", "II*\0", "Browsers cannot show this kind of picture: TIFF."],
    [
      "a compressed drawing",
      "ada.svg",
      Uint8Array.of(0x1f, 0x8b, 8),
      "Browsers cannot show this kind of picture: SVGZ.",
    ],
    ["nothing", "ada.jpg", "", "This file is empty."],
  ];
  test.each(rows)("%s", (_, name, body, message) => {
    const { problems, url } = published({ ...portrait(name), [`${media}/${name}`]: body });
    expect(url).toBeUndefined();
    expect(problems.map((one) => one.replace(/^\S+: /, ""))).toContain(message);
  });

  test("a web page for a document, also if it is only linked", () => {
    const { problems } = published({
      [ada]: ["A baker.", "My [slides](slides.pdf)."],
      [`${media}/slides.pdf`]: "\n<html><title>Sign in</title>",
    });
    expect(problems).toEqual([
      `${media}/slides.pdf: The name of this file says PDF, but what it holds is HTML.`,
    ]);
  });

  test("unless nothing refers to it", () => {
    expect(published({ [`${media}/old.jpg`]: "" }).problems).toEqual([]);
  });
});

problem(
  "bad-url: a portrait that lies on another site",
  portrait("https://photos.example/ada.jpg"),
  `
    content/fair/speakers/ada.md:3:8 error bad-url
         2 │ name: Ada Martin
         3 │ photo: https://photos.example/ada.jpg
           │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      The picture “https://photos.example/ada.jpg” would be fetched from another site. Put the file into the event's media folder and write its name.
  `,
);
