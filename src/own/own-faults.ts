import type { Report } from "../content/report.ts";

/** What is wrong with what is a site's own, templates and modules, which only shows when it is run. */
export class OwnFaults extends Error {
  readonly report: Report;

  constructor(report: Report) {
    super("What is the site’s own has errors.");
    this.report = report;
  }
}

/** What work comes to: its result, or the faults of what is the site's own that ended it. */
export const orOwnFaults = async <T>(work: () => Promise<T>): Promise<T | OwnFaults> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OwnFaults) return error;
    throw error;
  }
};
