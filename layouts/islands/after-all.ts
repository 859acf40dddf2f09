/** What one can do without waits until all that one reads is there. */
export const afterAll = (load: () => void): void => {
  if (document.readyState === "complete") load();
  else
    addEventListener("load", () => {
      setTimeout(load);
    });
};
