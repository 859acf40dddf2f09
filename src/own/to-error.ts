/**
 * What a site's own code has thrown, as an error that can be asked: a message and a trace that are no texts, or throw
 * when they are read, are none.
 */
export const toError = (thrown: unknown): Error => {
  try {
    if (!(thrown instanceof Error)) return new Error(String(thrown));
    const told: readonly unknown[] = [thrown.message, thrown.stack ?? ""];
    return told.every((one) => typeof one === "string") ? thrown : new Error(String(thrown));
  } catch {
    return new Error("something was thrown that says nothing of itself");
  }
};
