/** What is to be done in one go is not ended by Ctrl+C, or by a host that ends a build. */
import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const stop = (signal: NodeJS.Signals): void => {
  process.exit(128 + constants.signals[signal]);
};

let waiting = 0;

/**
 * From now on a signal ends the process through its `exit` event, once what is being done has been done. Returns what
 * ends that, after the signals that have come meanwhile.
 */
export const orderlyEnd = (): (() => void) => {
  waiting += 1;
  if (waiting === 1) for (const signal of signals) process.on(signal, stop);
  return () => {
    setImmediate(() => {
      waiting -= 1;
      if (waiting === 0) for (const signal of signals) process.off(signal, stop);
    });
  };
};

/** Does something in one go, without waiting for anything: a signal that comes meanwhile ends the process afterwards. */
export const inOneGo = <T>(work: () => T): T => {
  const end = orderlyEnd();
  try {
    return work();
  } finally {
    end();
  }
};
