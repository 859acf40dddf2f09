/** A site's own rules: what they find are problems like all others. */
import type { Loaded } from "../../content/load.ts";
import { compareProblems, type Problem } from "../../content/problem.ts";
import { Report } from "../../content/report.ts";
import { RuleProblemSchema } from "../../own/config-schema.ts";
import { type LoadedConfig, loadConfig } from "../../own/load-config.ts";
import { orOwnFaults, OwnFaults } from "../../own/own-faults.ts";
import type { OwnProblem, OwnRule } from "../../own/own-rule.ts";
import { settle } from "../../own/settle.ts";
import { ownSource, quotedRange } from "../../own/sources.ts";
import { reportThrown } from "../../own/thrown.ts";
import type { Site } from "../../site/model.ts";
import { readOnly } from "../read-only.ts";
import { withTemplates } from "../eleventy/loaded.ts";
import { Locator } from "./locate.ts";

/** Runs one rule; what is wrong with itself goes to `report`. */
const runRule = async (
  { code, check }: OwnRule,
  { site, locator, folder, file }: Rules,
  report: Report,
): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  const config = ownSource(folder, file);
  try {
    const tell = (found: OwnProblem): void => {
      const { success, data, error } = RuleProblemSchema.safeParse(found);
      if (success) {
        problems.push(locator.toProblem(code, { ...data, about: found.about }));
        return;
      }
      const [{ path, message } = { path: [], message: "RuleProblem" }] = error.issues;
      report.add(config, quotedRange(config, code), "broken-module.result", {
        name: code,
        field: path.length === 0 ? "report" : path.join("."),
        wanted: message,
      });
    };
    await settle(() => check(readOnly(site), tell));
  } catch (error) {
    reportThrown(error, { site: folder, config, name: code }, report);
  }
  return problems;
};

interface Rules {
  readonly site: Site;
  readonly locator: Locator;
  /** The folder of the site. */
  readonly folder: string;
  /** The file of the configuration. */
  readonly file: string;
}

const withProblems = (loaded: Loaded, problems: readonly Problem[]): Loaded => ({
  ...loaded,
  site: problems.some(({ severity }) => severity === "error") ? undefined : loaded.site,
  problems: [...loaded.problems, ...problems].sort(compareProblems),
});

const runRules = async (
  loaded: Loaded,
  site: Site,
  folder: string,
  { file, config: { rules = [] } }: LoadedConfig,
): Promise<Loaded> => {
  const report = new Report();
  const locator = new Locator(site, loaded, folder, file);
  const problems: Problem[] = [];
  for (const rule of rules)
    problems.push(...(await runRule(rule, { site, locator, folder, file }, report)));
  return withTemplates(withProblems(loaded, problems), report, folder);
};

/** Loads the configuration of a site, if it has one, and runs its rules over a site that has no errors; `folder` is the site's. */
export const withRules = async (loaded: Loaded, folder: string): Promise<Loaded> => {
  const config = await orOwnFaults(() => loadConfig(folder));
  if (config instanceof OwnFaults) return withTemplates(loaded, config.report, folder);
  const { site } = loaded;
  if (!site || !config?.config.rules?.length) return loaded;
  return runRules(loaded, site, folder, config);
};
