/** What is kept, and since when: one store for what the site lists, two for what was seen besides. */
import { hashLength, type WorkerSettings } from "../../src/outputs/worker-settings.ts";
import { isGone, isKeepable, isPicture } from "./route.ts";
import { dropStores, storeName } from "./scope.ts";

const momentHeader = "Parvis-Kept-At";
const hashHeader = "Parvis-Kept-Hash";

/** How many pages are kept beside the listed files, and how many pictures. */
const mostSeen = 120;

/** The heaviest of them, in bytes. */
const heaviestSeen = 500_000;

const listed = ({ version }: WorkerSettings): string => storeName(version);

/** Each has its own, so that a wall of portraits pushes out no page. */
const seenPages = (): string => storeName("pages");
const seenPictures = (): string => storeName("pictures");

/** What somebody wants to have with them is pushed out by nothing. */
const wantedPages = (): string => storeName("wanted");
export const openWanted = (): Promise<Cache> => caches.open(wantedPages());

/** When an answer was made, in milliseconds since 1970: by its own word, or else now. */
const momentOf = ({ headers }: Response): number => {
  const date = Date.parse(headers.get("Date") ?? "");
  return Number.isNaN(date) ? Date.now() : date;
};

/** When a kept answer was what the site said. */
export const keptAt = ({ headers }: Response): number => Number(headers.get(momentHeader));

const hashOf = async (body: ArrayBuffer): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", body))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, hashLength);

/** An answer with the same head and another body. */
export const withBody = (response: Response, body: BodyInit, status = 200): Response => {
  const headers = new Headers(response.headers);
  // They describe the body as it was sent.
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  return new Response(body, { status, headers });
};

const put = async (store: Cache, path: string, response: Response, at: number): Promise<void> => {
  const body = await response.arrayBuffer();
  const copy = withBody(response, body);
  copy.headers.set(momentHeader, String(at));
  copy.headers.set(hashHeader, await hashOf(body));
  await store.put(path, copy);
};

/** The newest last, and what is too much gone. */
const putSeen = async (path: string, response: Response): Promise<void> => {
  const body = await response.arrayBuffer();
  if (body.byteLength > heaviestSeen) return;
  const store = await caches.open(isPicture(response) ? seenPictures() : seenPages());
  await store.delete(path);
  await put(store, path, withBody(response, body), momentOf(response));
  const paths = await store.keys();
  await Promise.all(paths.slice(0, -mostSeen).map((request) => store.delete(request)));
};

/** Keeps a page that is wanted, for as long as it is. */
export const putWanted = async (path: string, response: Response): Promise<void> => {
  if (isKeepable(response)) await put(await openWanted(), path, response, momentOf(response));
};

const namesOf = (site: WorkerSettings) => [
  listed(site),
  wantedPages(),
  seenPages(),
  seenPictures(),
];

const storesOf = (site: WorkerSettings): Promise<readonly Cache[]> =>
  Promise.all(namesOf(site).map((name) => caches.open(name)));

/** Keeps an answer of the network under a path, or forgets what the network says is gone. */
export const keep = async (
  site: WorkerSettings,
  path: string,
  response: Response,
): Promise<void> => {
  if (isGone(response)) {
    const stores = await storesOf(site);
    await Promise.all(stores.map((store) => store.delete(path)));
  } else if (isKeepable(response)) {
    if (path in site.files)
      await put(await caches.open(listed(site)), path, response, momentOf(response));
    else if (await (await openWanted()).match(path)) await putWanted(path, response);
    else await putSeen(path, response);
  }
};

/** What is kept under a path. */
export const find = async (site: WorkerSettings, path: string): Promise<Response | undefined> => {
  const stores = await storesOf(site);
  const found = await Promise.all(stores.map((store) => store.match(path, { ignoreVary: true })));
  return found.find((copy) => copy !== undefined);
};

/** The copy of an older version, if it is what the site says now: of that moment then. */
const findSame = async (path: string, hash: string): Promise<Response | undefined> => {
  for (const name of await caches.keys()) {
    if (!name.startsWith(storeName(""))) continue;
    const copy = await (await caches.open(name)).match(path, { ignoreVary: true });
    if (copy?.headers.get(hashHeader) === hash) return copy;
  }
  return undefined;
};

/**
 * Brings the store of this version to what the site lists. Fails if the network does, so that the
 * version before stays; what the host does not have is left out.
 */
export const fill = async (site: WorkerSettings): Promise<void> => {
  const store = await caches.open(listed(site));
  const waiting = Object.entries(site.files);
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, hash] = next;
      const same = await findSame(path, hash);
      const response = same ?? (await fetch(path, { cache: "no-cache", redirect: "manual" }));
      if (same) await put(store, path, same, Date.now());
      else if (isKeepable(response)) await put(store, path, response, momentOf(response));
    }
  };
  // Few at a time, for the reader's own pages come first.
  await Promise.all([work(), work(), work(), work()]);
};

/** Forgets the stores of other versions. */
export const clean = (site: WorkerSettings): Promise<void> => dropStores(namesOf(site));
