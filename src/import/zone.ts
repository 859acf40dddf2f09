import { zoneNames } from "../time.ts";
import { isZone, offsetAt } from "./clock.ts";
import { ImportFault } from "./fault.ts";
import type { Moment } from "./moment.ts";
import type { Notes } from "./notes.ts";
import type { ReadOptions } from "./programme.ts";

type Fixed = Moment & { readonly instant: number; readonly offset: number };

const isFixed = (moment: Moment): moment is Fixed =>
  moment.instant !== undefined && moment.offset !== undefined;

const fits = (zone: string, moments: readonly Fixed[]): boolean =>
  moments.every(({ instant, offset }) => offsetAt(zone, instant) === offset);

const clockOf = (offset: number): string => {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
};

/** The zone of a whole number of hours, else the first of all zones that agrees. IANA counts them westwards. */
const zoneOfOffsets = (moments: readonly Fixed[]): string => {
  const [first] = moments;
  const hours = (first?.offset ?? 0) / 60;
  const fixed = hours === 0 ? "UTC" : `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
  if (Number.isInteger(hours) && fits(fixed, moments)) return fixed;
  return zoneNames().find((zone) => fits(zone, moments)) ?? "UTC";
};

/**
 * The zone of a programme: the one asked for, the one it names, the one it goes into if its offsets
 * agree, else one that has them. Whatever is a guess is noted; where nothing tells, `ImportFault` is thrown.
 */
export const chooseZone = (
  named: string,
  moments: readonly Moment[],
  { timezone, siteZone }: ReadOptions,
  notes: Notes,
): string => {
  if (timezone !== undefined) return timezone;
  if (isZone(named)) return named;
  if (named !== "") notes.add("unknown-zone", named);
  const fixed = moments.filter(isFixed);
  const sample = [...new Map(fixed.map((one) => [`${one.date} ${one.offset}`, one])).values()];
  if (siteZone !== undefined && fits(siteZone, sample)) {
    notes.add("site-zone", siteZone);
    return siteZone;
  }
  if (sample.length > 0) {
    const zone = zoneOfOffsets(sample);
    notes.add(
      "offset-zone",
      `${[...new Set(sample.map(({ offset }) => clockOf(offset)))].join(", ")} → ${zone}`,
    );
    return zone;
  }
  if (siteZone === undefined)
    throw named === ""
      ? new ImportFault("no-zone")
      : new ImportFault("unknown-zone", { value: named });
  notes.add("no-zone", siteZone);
  return siteZone;
};
