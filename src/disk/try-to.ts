/** Tidies up where it can: what it cannot remove, the next command will. */
export const tryTo = (work: () => unknown): void => {
  try {
    work();
  } catch {
    // What was to be written is written, or what has failed is told by who calls.
  }
};
