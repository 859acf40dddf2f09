/** Keeps the site readable without a network. Its list, `keptSite`, is written in front of it by the build. */
import type { WorkerSettings } from "../../src/outputs/worker-settings.ts";
import { languageOf, placeOf, tellAge, withBand } from "./age.ts";
import { firstAnswer } from "./patience.ts";
import { keyOf, routeOf } from "./route.ts";
import { type Fetch, scope } from "./scope.ts";
import { isWanted, keepWanted, renewWanted } from "./wanted.ts";
import { clean, fill, find, keep, keptAt, withBody } from "./store.ts";

declare const keptSite: WorkerSettings;

/** A page as it was kept, which says of when it is. */
const datedPage = async (path: string, copy: Response): Promise<Response> => {
  const place = placeOf(keptSite.places, path);
  if (!place) return copy;
  const text = await copy.text();
  const language = languageOf(text) ?? place.language;
  const words = keptSite.words[language] ?? keptSite.words[place.language] ?? "";
  const age = tellAge(words, keptAt(copy), Date.now(), { ...place, language });
  return withBody(copy, withBand(text, age));
};

/** Where there is neither network nor copy: the folder that was meant, or a page that says so. */
const unseenPage = async (path: string): Promise<Response> => {
  if (!path.endsWith("/") && (await find(keptSite, `${path}/`)))
    return Response.redirect(`${path}/`);
  const page = await find(keptSite, placeOf(keptSite.places, path)?.unseen ?? "");
  return page ? withBody(page, await page.text(), 503) : Response.error();
};

const answerPage = async (path: string, network: Promise<Response>): Promise<Response> => {
  const kept = await find(keptSite, path);
  const answer = await firstAnswer(network, kept, keptSite.patience);
  if (!answer) return unseenPage(path);
  return answer === kept ? datedPage(path, answer) : answer;
};

const answerAsset = async (path: string, { request }: Fetch): Promise<Response> => {
  const kept = await find(keptSite, path);
  if (kept) return kept;
  const response = await fetch(request);
  // A store that is full does not keep a picture from being shown.
  await keep(keptSite, path, response.clone()).catch(() => undefined);
  return response;
};

/** A picture or an index may be another under its name; one that is old is better than none. */
const answerOther = async (path: string, network: Promise<Response>): Promise<Response> =>
  (await firstAnswer(network, await find(keptSite, path), keptSite.patience)) ?? Response.error();

/** Keeps what was seen before there was a worker. */
const keepSeen = async (urls: readonly string[]): Promise<void> => {
  const paths = urls.map(keyOf).filter((path) => !(path in keptSite.files));
  await Promise.allSettled(
    paths.map(async (path) => keep(keptSite, path, await fetch(path, { redirect: "manual" }))),
  );
};

/** What a page says that was there before the worker: the addresses of the pictures it shows. */
const isList = (data: unknown): data is readonly string[] =>
  Array.isArray(data) && data.every((item) => typeof item === "string");

/** The pages that are open now are visited pages too. */
const keepOpenPages = async (): Promise<void> => {
  const pages = await scope.clients.matchAll({ includeUncontrolled: true });
  await keepSeen(pages.map(({ url }) => url));
};

scope.addEventListener("install", (event) => {
  event.waitUntil(fill(keptSite).then(() => scope.skipWaiting()));
});

const takeOver = async (): Promise<void> => {
  await clean(keptSite);
  await scope.clients.claim();
  await keepOpenPages();
  const { navigationPreload } = scope.registration;
  // In Firefox, a page that is asked for ahead in vain fails, whatever the worker answers.
  await (navigator.userAgent.includes("Gecko/")
    ? navigationPreload.disable()
    : navigationPreload.enable());
  await renewWanted();
};

scope.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

scope.addEventListener("message", (event) => {
  const { data } = event;
  if (isList(data)) event.waitUntil(keepSeen(data));
  else if (isWanted(data)) event.waitUntil(keepWanted(keptSite, data));
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = keyOf(request.url);
  const route = routeOf(request, new URL(scope.registration.scope));
  if (route === "page" || route === "picture" || route === "index") {
    // A page was asked for by the browser while the worker was still starting.
    const network = Promise.resolve(event.preloadResponse).then((early) => early ?? fetch(request));
    // Also an answer that comes too late to be shown: the next visit has it.
    event.waitUntil(
      network.then((answer) => keep(keptSite, path, answer.clone())).catch(() => undefined),
    );
    event.respondWith(route === "page" ? answerPage(path, network) : answerOther(path, network));
  } else if (route === "asset") event.respondWith(answerAsset(path, event));
});
