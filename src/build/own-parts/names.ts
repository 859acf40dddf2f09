/** The parts of the look that a site may replace, by the name of the file that does: `layouts/parts/footer.ts`. */
export const partNames = [
  "head",
  "header",
  "poster",
  "ticket",
  "slot",
  "session-card",
  "person",
  "partners",
  "footer",
  "end-of-page",
] as const;

export type PartName = (typeof partNames)[number];

export const isPartName = (name: string): name is PartName => partNames.some((one) => one === name);
