/** A screen in a hall or on a door: it follows the clock and the site by itself. Without it the page is the programme. */
import { keepOffline } from "./keep-offline.ts";
import { filesOf } from "./screen/ask-site.ts";
import { keepPage } from "./screen/kept.ts";
import { readPage } from "./screen/read-page.ts";
import { Show } from "./screen/show.ts";

/** A tablet whose screen goes dark tells nothing. */
const stayAwake = (): void => {
  const ask = (): void => {
    if (!document.hidden && "wakeLock" in navigator)
      navigator.wakeLock.request("screen").catch(() => undefined);
  };
  document.addEventListener("visibilitychange", ask);
  ask();
};

/** `?dark` and `?light` force a scheme. */
const forceScheme = (): void => {
  const wish = new URLSearchParams(location.search);
  for (const scheme of ["dark", "light"])
    document.documentElement.classList.toggle(scheme, wish.has(scheme));
};

const main = document.querySelector("main");
const published = main?.innerHTML ?? "";
const page = main && readPage(main);
if (main && page) {
  document.documentElement.classList.add("live");
  forceScheme();
  new Show(main, page, published).start();
  stayAwake();
  keepOffline();
  keepPage(filesOf(document));
}
