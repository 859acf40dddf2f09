/** What organisers sort their sessions by in Sessionize: they name these categories as they like. */
import type { Notes } from "../notes.ts";
import { shortText } from "../short-text.ts";
import type { SessionizeAll } from "./sessionize-schema.ts";

export type CategoryUse = "track" | "kind" | "level" | "language" | "tag";

/** A choice within a category, and what that category is for. */
export interface Category {
  readonly name: string;
  readonly use: CategoryUse;
}

/** What a category is for, by its title. */
const useOf = (title: string): CategoryUse => {
  if (/track|parcours|stream|filière/i.test(title)) return "track";
  if (/format|type/i.test(title)) return "kind";
  if (/level|niveau/i.test(title)) return "level";
  return /lang|sprache/i.test(title) ? "language" : "tag";
};

/** All choices by their ids. */
export const readCategories = (
  { categories }: SessionizeAll,
  notes: Notes,
): ReadonlyMap<string, Category> =>
  new Map(
    (categories ?? []).flatMap(({ title, items }) =>
      (items ?? []).map(
        ({ id, name }) => [id, { name: shortText(name, notes), use: useOf(title) }] as const,
      ),
    ),
  );
