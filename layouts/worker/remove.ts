/** What stands in the worker's place once a site is no longer kept: it empties its stores and goes. */
import { dropStores, scope } from "./scope.ts";

scope.addEventListener("install", (event) => {
  event.waitUntil(scope.skipWaiting());
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(dropStores().then(() => scope.registration.unregister()));
});
