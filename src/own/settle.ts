/** What a site's own code could do to the process that runs it: end it, or wait for what never comes. */
import { isOfOwnCode } from "./graph.ts";

let isGuarded = false;

/** From now on `process.exit` throws where a site's own code calls it: what is under way would be lost, and nothing said. */
export const keepRunning = (): void => {
  if (isGuarded) return;
  isGuarded = true;
  const exit = process.exit.bind(process);
  process.exit = (...code) => {
    const refused = new Error("process.exit() would end Parvis: return, or throw an error");
    if (isOfOwnCode(refused.stack)) throw refused;
    return exit(...code);
  };
};

/** True if a site's own code was run in this process: it may have left something open. */
export const hasRunOwnCode = (): boolean => isGuarded;

/** What work of a site's own code comes to; it fails if nothing is left that it could wait for. */
export const settle = async <T>(work: () => T | Promise<T>): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = (): void => {
    reject(new Error("a promise is awaited that never settles"));
  };
  process.once("beforeExit", giveUp);
  try {
    return await Promise.race([work(), promise]);
  } finally {
    process.off("beforeExit", giveUp);
  }
};
