/** From when to when something of a programme is, where only a part of that is known. */
import type { DateTime } from "../time.ts";
import type { Hours, Placement } from "./model.ts";

/** Its end, if the content says it; the guess for an open end never leaves Parvis as a fact. */
export const knownEnd = (hours: Hours | undefined): DateTime | undefined =>
  hours?.isOpenEnded === true ? undefined : hours?.end;

/** The date on which it begins: past midnight, the one after its day of the programme. */
export const startDate = ({ span, slot }: Pick<Placement, "span" | "slot">): DateTime =>
  span?.start ?? slot.day.date;
