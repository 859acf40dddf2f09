/**
 * Registers the worker that the page names, once the page is complete. Neither `npm start` nor a site
 * with `offline: false` names one, and a browser has none but over https and on the own machine.
 */
export const keepOffline = (): void => {
  const worker = document.querySelector<HTMLElement>("script[data-worker]")?.dataset.worker;
  if (worker === undefined || !("serviceWorker" in navigator)) return;
  addEventListener("load", () => {
    // Where it is not allowed, as in a private window, the site is read as ever.
    navigator.serviceWorker.register(worker).catch(() => undefined);
  });
};
