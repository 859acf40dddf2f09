const works = new Set<() => void>();

let isListening = false;

/** Has something done before the process is gone; returns what calls it off. One listener serves all, however many ask. */
export const atExit = (work: () => void): (() => void) => {
  if (!isListening)
    process.on("exit", () => {
      for (const one of works) one();
    });
  isListening = true;
  works.add(work);
  return () => {
    works.delete(work);
  };
};
