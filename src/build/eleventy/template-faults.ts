import type { Report } from "../../content/report.ts";

/** What is wrong with a site's own templates, which only shows when they are rendered. */
export class TemplateFaults extends Error {
  readonly report: Report;

  constructor(report: Report) {
    super("The site’s own templates have errors.");
    this.report = report;
  }
}

/** What work comes to: its result, or the faults of templates that ended it. */
export const orTemplateFaults = async <T>(work: () => Promise<T>): Promise<T | TemplateFaults> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TemplateFaults) return error;
    throw error;
  }
};
