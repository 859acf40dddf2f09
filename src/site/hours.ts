/** From when to when something of a programme is, where only a part of that is known. */
import type { DateTime } from "../time.ts";
import type { Hours } from "./model.ts";

/** Its end, if the content says it; the guess for an open end never leaves Parvis as a fact. */
export const knownEnd = (hours: Hours | undefined): DateTime | undefined =>
  hours?.isOpenEnded === true ? undefined : hours?.end;
