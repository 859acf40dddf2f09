/** The card of a speaker as it is drawn. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { drawKits } from "../../src/kits/draw-kits.ts";
import { noPictures, type Pictures } from "../../src/pictures/picture.ts";
import type { Event, Session, Speaker } from "../../src/site/model.ts";
import { someTalksOf } from "../../src/site/kits.ts";
import { makePalette } from "../../src/styles/palette.ts";
import { type Picture, readPng } from "../cards/png.ts";
import { makeEvent, makeSession, makeSite, prose } from "../layouts/small-site.ts";

const folder = mkdtempSync(join(tmpdir(), "parvis-kits-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const speakerOf = (facts: Partial<Speaker>, title: string, about: Partial<Event> = {}): Speaker => {
  const speakers: Speaker[] = [];
  const sessions: Session[] = [];
  const event = makeEvent({ speakers, people: speakers, sessions, ...about });
  const speaker: Speaker = {
    id: "ada",
    url: "/fete/speakers/ada/",
    event,
    name: "Ada Martin",
    pronouns: undefined,
    role: undefined,
    organisations: [],
    photo: undefined,
    isFeatured: false,
    links: [],
    biography: prose(""),
    sessions,
    themes: [],
    ...facts,
  };
  speakers.push(speaker);
  sessions.push(makeSession({ event, title, speakers: [{ speaker, isWithdrawn: false }] }));
  return speaker;
};

const draw = async (speaker: Speaker, pictures: Pictures = noPictures) => {
  const site = makeSite(speaker.event, "2027-06-01T12:00");
  const { of, missing } = await drawKits(site, pictures, folder);
  return { kit: of.get(speaker), missing };
};

const pictureOf = async (
  speaker: Speaker,
  shape: "wide" | "square",
  pictures?: Pictures,
): Promise<Picture> =>
  readPng(readFileSync((await draw(speaker, pictures)).kit?.[shape].file ?? ""));

const { poster } = makePalette(makeSite(makeEvent(), "2027-06-01").look);

/** How many points are not the ground, between two columns above the stub. */
const inkIn = (picture: Picture, from: number, to: number): number => {
  let count = 0;
  for (let x = from; x < to; x += 2)
    for (let y = 4; y < 520; y += 2) if (picture.at(x, y) !== poster.ground) count++;
  return count;
};

const long = "Les communs d’un village et ceux qui les gardent ".repeat(6).trim();

test.each([
  ["a short title", {}, "Pain"],
  ["a title of 290 letters", {}, long],
  [
    "a name of 90 letters",
    { name: "Anne-Marie de la Fontaine Saint-Martin ".repeat(2).trim() },
    "Pain",
  ],
  ["a word of 120 letters", {}, "x".repeat(120)],
])("nothing of %s touches a side, or the stub", async (_, facts, title) => {
  for (const shape of ["wide", "square"] as const) {
    const picture = await pictureOf(speakerOf(facts, title), shape);
    const side = picture.width - 20;
    expect(inkIn(picture, 4, 40) + inkIn(picture, side, picture.width - 4)).toBe(0);
    const above = shape === "wide" ? 524 : 920;
    const row = Array.from({ length: picture.width / 4 }, (_, i) => picture.at(4 * i, above));
    expect(new Set(row)).toEqual(new Set([poster.ground]));
  }
});

test("what is written from right to left begins on the right, the face too", async () => {
  const speaker = speakerOf({ name: "דנה כהן" }, "לחם", { language: "he" });
  const picture = await pictureOf(speaker, "wide");
  expect(picture.at(1200 - 232, 268 - 140)).toBe(poster.rule);
  // Where a face would be that begins on the left.
  expect(picture.at(232, 268 - 140)).toBe(poster.ground);
});

test("a drawing that is a portrait stands in the place of the initials", async () => {
  const file = join(folder, "blue.svg");
  writeFileSync(
    file,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#00f" d="M0 0h9v9H0z"/></svg>',
  );
  const url = "/fete/media/blue.svg";
  const found = { url, width: 9, height: 9, sources: [], isAnimated: false, isDrawing: true };
  const pictures = { find: () => found, files: [] };
  const picture = await pictureOf(speakerOf({ photo: { file, url } }, "Pain"), "square", pictures);
  expect(picture.at(276, 276)).toBe("#0000ff");
});

test("the addresses are those of what the pictures say", async () => {
  const one = await draw(speakerOf({}, "Pain"));
  const again = await draw(speakerOf({}, "Pain"));
  const other = await draw(speakerOf({}, "Soupe"));
  expect(again.kit).toEqual(one.kit);
  expect(other.kit?.wide.url).not.toBe(one.kit?.wide.url);
  expect(one.kit?.square.alt).toContain("Ada Martin · Pain · ");
});

test("a name that no font can draw has no picture, and is named", async () => {
  for (const round of [1, 2]) {
    const { kit, missing } = await draw(speakerOf({ name: "太郎" }, "Pain"));
    expect({ round, kit, missing }).toEqual({ round, kit: undefined, missing: ["太郎"] });
  }
});

test("what somebody moderates gives way to what they give, and all is in programme order", () => {
  const sessions: Session[] = [];
  const speaker = speakerOf({ sessions }, "Pain");
  const { event } = speaker;
  for (const title of ["Un", "Deux", "Trois"])
    sessions.push(makeSession({ event, title, moderators: [speaker] }));
  const off = makeSession({ event, title: "Rien", status: "cancelled", moderators: [speaker] });
  const given = { event, title: "Pain", speakers: [{ speaker, isWithdrawn: false }] };
  sessions.unshift(off);
  sessions.push(makeSession(given));
  expect(someTalksOf(speaker, 3).map(({ title }) => title)).toEqual(["Un", "Deux", "Pain"]);
});
