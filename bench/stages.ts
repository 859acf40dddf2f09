/** What the stages of a build take, at one size. */
import { measure, medianOf, repeat, type Usage } from "./measure.ts";
import { type Built, staged } from "./parvis.ts";
import { type Place, type Weight, weigh } from "./place.ts";
import type { StageUsage } from "./staged.ts";

/** One build, and its parts. */
export interface Staged extends Omit<Usage, "output">, Weight {
  readonly sessions: number;
  readonly stages: readonly StageUsage[];
}

const order = ["read", "validate", "link", "render", "outputs", "write", "rest"];

/** The median of several builds, each in a process of its own. */
export const stagesOf = async (
  place: Place,
  built: Built,
  sessions: number,
  runs: number,
): Promise<Staged> => {
  const all = await repeat(runs, async () => {
    const out = place.fresh("staged");
    const { output, ...usage } = await measure(staged(built, out));
    const stages = JSON.parse(output) as readonly StageUsage[];
    return {
      sessions,
      ...usage,
      ...weigh(out),
      stages: stages.toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage)),
    };
  });
  return medianOf(all);
};

/** How many times more one size costs than another, and how many times at most it may. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  readonly times: number;
  readonly atMost: number;
}

/** Between the two largest sizes; three times the sessions may cost 3.3 times as much. */
export const growthOf = (all: readonly Staged[]): Growth | undefined => {
  const [to, from] = all.toSorted((a, b) => b.sessions - a.sessions);
  return (
    from &&
    to && {
      from: from.sessions,
      to: to.sessions,
      times: to.cpuSeconds / from.cpuSeconds,
      atMost: (to.sessions / from.sessions) * 1.1,
    }
  );
};
