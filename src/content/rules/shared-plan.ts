/** One drawing may be the plan of several venues, as that of a campus is. */
import type { Item } from "../content.ts";
import { plansOf, roomsOf } from "../plan/rooms-of.ts";
import { findMedia } from "./media.ts";
import type { Scope } from "./scope.ts";

export interface SharedPlan {
  /** The rooms of the other venues, by their ids; those of its own go before. */
  readonly others: ReadonlyMap<string, string>;
  /** True of the venue that tells what concerns none of them more than the others. */
  readonly isFirst: boolean;
}

/** With whom a venue shares the file of its plan. */
export const sharedPlan = (scope: Scope, { id }: Item<unknown>, file: string): SharedPlan => {
  const venues = [...scope.content.venues.items.values()].filter((venue) =>
    plansOf(venue).some((plan) => findMedia(scope, plan) === file),
  );
  const own = venues
    .filter((venue) => venue.id === id)
    .flatMap((venue) => [...roomsOf(venue).keys()]);
  const others = venues.filter((venue) => venue.id !== id).flatMap((venue) => [...roomsOf(venue)]);
  return {
    others: new Map(others.filter(([room]) => !own.includes(room))),
    isFirst: venues.length === 0 || venues[0]?.id === id,
  };
};
