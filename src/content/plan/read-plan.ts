/** A drawing as the plan of a venue: its shapes, which of them are rooms, and what of it a page cannot show. */
import type { PlanShape } from "../../site/model.ts";
import { type DrawnElement, treeOf } from "../drawing/tree.ts";
import { type Lose, lookOf } from "./looks.ts";
import { type Attributes, type Counted, drawnBy, refersTo } from "./references.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import { attributeOf, drawnStyles } from "./styles.ts";
import { idOf, type Noted, Walk } from "./walk.ts";

export interface ReadPlan {
  readonly sheet: Sheet | undefined;
  readonly shapes: readonly PlanShape[];
  /** The rooms that are drawn. */
  readonly rooms: ReadonlySet<string>;
  /** Rooms that are drawn a second time, and those that are drawn in another. */
  readonly twice: readonly Noted[];
  readonly nested: readonly Noted[];
  /** Ids of what is seen that are those of no room. */
  readonly ids: readonly Noted[];
  /** What programs call a label, which is no id. */
  readonly labels: readonly Noted[];
  /** What a page does not show. */
  readonly lost: readonly Noted[];
}

/** More than people draw, and what a page of text can carry. */
export const most = {
  characters: 500_000,
  elements: 5_000,
  rules: 500,
  drawn: 20_000,
  kilobytes: 100,
};

/** Why a drawing is no plan. */
export type Fault = { readonly fault: "broken"; readonly at: Noted } | { readonly fault: "large" };

const elementsIn = (root: DrawnElement): readonly DrawnElement[] => {
  const all = [root];
  for (let i = 0; i < all.length && all.length <= most.elements; i++)
    for (const inner of all[i]?.content ?? []) if (typeof inner !== "string") all.push(inner);
  return all;
};

/** The names in a page of what others refer to: first come, first numbered. */
const namesOf = (
  elements: readonly DrawnElement[],
  referred: ReadonlySet<string>,
  prefix: string,
): ReadonlyMap<string, string> => {
  const ids = elements.flatMap((element) => idOf(element)?.value ?? []);
  return new Map(
    [...new Set(ids)].filter((id) => referred.has(id)).map((id, i) => [id, `${prefix}-${i + 1}`]),
  );
};

/** True of a drawing whose parts draw each other over and over. */
const isEndless = (root: DrawnElement, looks: ReadonlyMap<DrawnElement, Attributes>): boolean => {
  const byId = new Map<string, Counted>();
  const counted = (element: DrawnElement): Counted => {
    const inside = element.content.flatMap((one) => (typeof one === "string" ? [] : counted(one)));
    const one = { refersTo: refersTo(looks.get(element) ?? new Map()), inside };
    const id = attributeOf(element, "id");
    if (id !== undefined && !byId.has(id)) byId.set(id, one);
    return one;
  };
  return drawnBy(counted(root), byId) > most.drawn;
};

/** About how many characters a page prints of it. */
const sizeOf = (shape: PlanShape | string): number =>
  typeof shape === "string"
    ? shape.length
    : 2 * shape.name.length +
      5 +
      shape.attributes.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0) +
      shape.content.reduce((sum, one) => sum + sizeOf(one), 0);

/** Reads a drawing; `known` are the ids of the venue's rooms, `prefix` begins each id that is printed. */
export const readPlan = (
  text: string,
  known: ReadonlySet<string>,
  prefix: string,
): ReadPlan | Fault => {
  if (text.length > most.characters) return { fault: "large" };
  const tree = treeOf(text);
  if ("broken" in tree) return { fault: "broken", at: { ...tree.broken, value: tree.value } };
  const { root } = tree;
  if (root?.name !== "svg")
    return {
      fault: "broken",
      at: { value: `<${root?.name ?? ""}`, start: root?.start ?? 0, end: root?.end ?? 0 },
    };
  const elements = elementsIn(root);
  if (elements.length > most.elements) return { fault: "large" };
  const lost: Noted[] = [];
  const lose: Lose = (value, { start, end }) => {
    lost.push({ value, start, end });
  };
  const written = elements.filter(({ name, isForeign }) => name === "style" && !isForeign);
  const styles = drawnStyles(written);
  for (const value of styles.lost) lose(value, written[0] ?? root);
  if (styles.rules > most.rules) return { fault: "large" };
  const looks = new Map(
    elements.map((one) => [one, lookOf(one, styles, one.isForeign ? () => undefined : lose)]),
  );
  if (isEndless(root, looks)) return { fault: "large" };
  const referred = new Set([...looks.values()].flatMap(refersTo));
  const walk = new Walk(known, looks, namesOf(elements, referred, prefix), lose);
  const top = {
    ...root,
    name: "g",
    attributes: root.attributes.filter(({ name }) => name !== "id"),
  };
  looks.set(top, withoutFrame(looks.get(root) ?? new Map()));
  const drawn = walk.shape(top, { room: undefined, isSeen: true, isAside: false, isWorded: false });
  if (drawn.reduce((sum, one) => sum + sizeOf(one), 0) > most.kilobytes * 1_000)
    return { fault: "large" };
  const { rooms, twice, nested, ids, labels } = walk;
  return { sheet: sheetOf(root), shapes: drawn, rooms, twice, nested, ids, labels, lost };
};

/** What the outermost element says of all in it, without the sheet. */
const withoutFrame = (look: Attributes): Attributes =>
  new Map(
    [...look].filter(([name]) => !/^(?:x|y|width|height|viewBox|preserveAspectRatio)$/.test(name)),
  );
