import { TBA, type Tba } from "./model.ts";

/** What is known; what is to be announced is left out: for outputs that say nothing of it. */
export const unlessTba = <T>(value: T | Tba): T | undefined => (value === TBA ? undefined : value);
