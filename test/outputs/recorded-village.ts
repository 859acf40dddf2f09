/** The village as it was recorded and published, and then changed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSite } from "../../src/content/load.ts";
import type { Site } from "../../src/site/model.ts";
import { event } from "../content/problem.ts";
import { type Changes, village, withVillage } from "../content/village.ts";

/** When the changed village is built. */
const rebuiltAt = "2027-02-03T09:00";

const load = (folder: string, now: string): Site => {
  const { site, problems } = loadSite(folder, { now });
  if (!site) throw new Error(problems.map(({ message }) => message).join("\n"));
  return site;
};

/** The village’s event with more fields. */
export const eventWith = (fields: string): Changes => ({
  [event]: readFileSync(join(village, event), "utf8").replace("title:", `${fields}\ntitle:`),
});

const published = "published: 2027-01-05";

/** Published on 5 January, recorded on the 10th, and built on 3 February with these changes, and fields of the event. */
export const changedVillage = (changes: Changes, fields = ""): Site =>
  withVillage(eventWith(published), (folder) => {
    const compare = loadSite(folder, { now: "2027-01-10T12:00" }).comparisons.get("fair");
    const record = JSON.stringify(compare?.().current);
    const all = { ...eventWith(`${published}\n${fields}`), ...changes };
    return withVillage({ ...all, "content/fair/revisions.json": record }, (changed) =>
      load(changed, rebuiltAt),
    );
  });

/** The village of 3 February with changes that nobody recorded. */
export const unrecordedVillage = (changes: Changes = {}): Site =>
  withVillage(changes, (folder) => load(folder, rebuiltAt));
