/** Links the tracks of an event. */
import type { Track } from "../../site/model.ts";
import { trackUrl } from "../../urls.ts";
import type { Scene } from "./scene.ts";

/** Far enough from each other that neighbours are told apart, by those who see little colour too. */
const colours = [
  "#1d6f9c",
  "#b4541a",
  "#2f7d4f",
  "#8a3f7d",
  "#7a6a12",
  "#9c3d54",
  "#3f5bb5",
  "#5e6a70",
];

const lettersOf = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .toLocaleUpperCase("und")
    .match(/[\p{L}\p{N}]/gu) ?? [];

/** The first letter of a title that no other track has; if all are taken, the first. */
const letterFor = (title: string, taken: ReadonlySet<string>): string => {
  const letters = lettersOf(title);
  return letters.find((letter) => !taken.has(letter)) ?? letters[0] ?? "•";
};

/** Tracks without a letter get one of their title; those without an accent a colour of their own. */
export const linkTracks = ({ content, facts, backlinks }: Scene): ReadonlyMap<string, Track> => {
  const written = Object.entries(content.event.data?.tracks ?? {});
  const taken = new Set(
    written.flatMap(([, { letter }]) => (letter ? lettersOf(letter)[0] : undefined) ?? []),
  );
  return new Map(
    written.map(([id, { title, letter, accent }], i) => {
      const own = (letter && lettersOf(letter)[0]) || letterFor(title, taken);
      taken.add(own);
      const colour = accent ?? colours[i % colours.length] ?? "#1d6f9c";
      const url = trackUrl(facts.url, id);
      const sessions = backlinks.trackSessions.of(id);
      return [id, { id, url, title, letter: own, accent, colour, sessions }];
    }),
  );
};
