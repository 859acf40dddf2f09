/** What a function of a site's configuration has thrown while it was at work, as a problem at its place. */
import type { Report } from "../content/report.ts";
import type { Source } from "../content/yaml/source.ts";
import { toldBy } from "./module-faults.ts";
import { quotedRange } from "./sources.ts";

/** Whose function it is. */
interface Thrower {
  /** The folder of the site. */
  readonly site: string;
  readonly config: Source;
  /** The name of the output, rule, command or format. */
  readonly name: string;
}

/** Reports it where it was thrown, or else where what has thrown it has its name. */
export const reportThrown = (
  thrown: unknown,
  { site, config, name }: Thrower,
  report: Report,
): void => {
  const { source, range, message } = toldBy(thrown, site, config.file);
  if (range.end > 0) report.add(source, range, "broken-module.named", { name, message });
  else report.add(config, quotedRange(config, name), "broken-module.named", { name, message });
};
