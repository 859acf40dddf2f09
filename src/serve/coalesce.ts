/** Runs something once at a time: what is asked for meanwhile is done afterwards, all at once. */
export const coalesce = (run: () => Promise<void>): (() => Promise<void>) => {
  let isWanted = false;
  let running: Promise<void> | undefined;
  const runWhileWanted = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      await run();
    }
    running = undefined;
  };
  return () => {
    isWanted = true;
    return (running ??= runWhileWanted());
  };
};
