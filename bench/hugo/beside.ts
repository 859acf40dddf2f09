/** The same conference by Parvis and by Hugo, side by side. */
import { spawnSync } from "node:child_process";
import { measure, medianOf, type Run, type Usage } from "../measure.ts";
import { build, type Built } from "../parvis.ts";
import { type Place, type Weight, weigh } from "../place.ts";
import { writeHugoSite } from "./site.ts";

/** What building took, the median of all runs, and what came out. */
export interface Side extends Omit<Usage, "output">, Weight {}

export interface SideBySide {
  /** As Hugo tells it: `hugo v0.111.3+extended`. */
  readonly version: string;
  readonly parvis: Side;
  readonly hugo: Side;
  /** CPU of Parvis in relation to Hugo's. */
  readonly ratio: number;
}

/** Undefined where no Hugo is installed. */
export const hugoVersion = (): string | undefined => {
  const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return status === 0 ? /^hugo v\S+/.exec(stdout)?.[0].replace(/-[0-9a-f]{10,}/, "") : undefined;
};

export const buildWithHugo = (folder: string, out: string): Run => ({
  command: "hugo",
  args: ["--destination", out, "--noBuildLock", "--quiet"],
  folder,
});

/** Builds in turns, so that a machine that is busy for a while is so for both; undefined without Hugo. */
export const besideHugo = async (
  place: Place,
  built: Built,
  sessions: number,
  runs: number,
): Promise<SideBySide | undefined> => {
  const version = hugoVersion();
  if (version === undefined) return undefined;
  const first = place.fresh("for Hugo");
  await measure(build(built, first));
  const site = place.fresh("Hugo site");
  writeHugoSite(site, sessions, first);

  const sides: { readonly parvis: Side[]; readonly hugo: Side[] } = { parvis: [], hugo: [] };
  for (let i = 0; i < runs; i++)
    for (const name of ["parvis", "hugo"] as const) {
      const out = place.fresh(`by ${name}`);
      const run = name === "parvis" ? build(built, out) : buildWithHugo(site, out);
      const { cpuSeconds, wallSeconds, peakBytes } = await measure(run);
      sides[name].push({ cpuSeconds, wallSeconds, peakBytes, ...weigh(out) });
    }
  const [parvis, hugo] = [medianOf(sides.parvis), medianOf(sides.hugo)];
  return { version, parvis, hugo, ratio: parvis.cpuSeconds / hugo.cpuSeconds };
};
