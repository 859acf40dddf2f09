/** Which ids of a plan are meant as rooms that are not there, and which belong to nothing but the drawing. */
import { nearestWord, toId } from "../suggest/nearest.ts";

/** Names that drawing programs give by themselves, alone or with a number behind. */
const byPrograms =
  /^(?:svg|g|layer|path|rect|rectangle|circle|ellipse|line|polyline|polygon|star|arc|text|tspan|textpath|use|image|group|frame|vector|union|subtract|intersect|exclude|mask|mask-group|clip|component|instance|shape|fill|stroke|artboard|page|symbols|background|base|namedview|xmlid|svgid|flowroot|guide)(?:[-\d]|-[a-z]{1,2}(?=-|$))*$/;

const stemOf = (id: string): string => {
  let end = id.length;
  while (end > 0 && /[\d-]/.test(id.charAt(end - 1))) end -= 1;
  return id.slice(0, end);
};

/** `room-loft` of `loft`, if that is a room. */
export const roomOf = (id: string, rooms: ReadonlySet<string>): string | undefined => {
  if (rooms.has(id)) return id;
  const [, rest] = /^room-(.+)$/.exec(id) ?? [];
  return rest !== undefined && rooms.has(rest) ? rest : undefined;
};

export interface Judgement {
  readonly isMeant: boolean;
  /** The room that is probably meant. */
  readonly nearest: string | undefined;
}

/** What is to be said of an id that is no room's; nothing of what belongs to the drawing. */
export const judgeId = (
  id: string,
  names: ReadonlyMap<string, string>,
  drawn: ReadonlySet<string>,
): Judgement | undefined => {
  const isSaid = /^room[-_ :]/i.test(id);
  const word = toId(id.replace(/^room[-_ :]/i, ""));
  const called = [...names].find(([room, name]) => word === room || word === toId(name))?.[0];
  // The label of a room that is drawn: Figma gives texts their own words as ids.
  if (called !== undefined && drawn.has(called) && !isSaid) return undefined;
  const open = [...names.keys()].filter((room) => !drawn.has(room));
  const nearest = called ?? nearestWord(word, open);
  if (isSaid || nearest !== undefined) return { isMeant: true, nearest };
  if (id.startsWith("_") || word === "" || byPrograms.test(word)) return undefined;
  if (!/\d$/.test(id)) return { isMeant: false, nearest: undefined };
  const stem = stemOf(word);
  const isNumbered = [...names.keys()].some((room) => /\d$/.test(room) && stemOf(room) === stem);
  return isNumbered ? { isMeant: true, nearest: undefined } : undefined;
};
