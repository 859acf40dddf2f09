/** Has the worker keep the pages of what is chosen, to be read without a network. */
import type { Wanted } from "../../../src/outputs/worker-settings.ts";

/** Where there is no worker nobody is told. */
export const keepPages = (folder: string, ids: readonly string[]): void => {
  if (!document.querySelector("script[data-worker]") || !("serviceWorker" in navigator)) return;
  const wanted: Wanted = { folder, pages: ids.map((id) => `${folder}${id}/`) };
  // There is none that could be told where it is not allowed, as in a private window.
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(wanted));
};
