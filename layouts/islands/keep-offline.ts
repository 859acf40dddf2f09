/** The pictures that have been seen so far. */
const shownPictures = (): readonly string[] =>
  [...document.images]
    .filter(({ complete, currentSrc }) => complete && currentSrc)
    .map(({ currentSrc }) => currentSrc);

/**
 * Registers the worker that the page names, once the page is complete. Neither `npm start` nor a site
 * with `offline: false` names one, and a browser has none but over https and on the own machine.
 */
export const keepOffline = (): void => {
  const worker = document.querySelector<HTMLElement>("script[data-worker]")?.dataset.worker;
  if (worker === undefined || !("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  addEventListener("load", () => {
    // Where it is not allowed, as in a private window, the site is read as ever.
    serviceWorker.register(worker).catch(() => undefined);
    // Its first worker saw nothing of this page, which tells it then.
    if (!serviceWorker.controller)
      void serviceWorker.ready.then(({ active }) => active?.postMessage(shownPictures()));
  });
};
