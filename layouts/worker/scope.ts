/**
 * The few things of a service worker that TypeScript's types of a page do not know.
 * https://www.w3.org/TR/service-workers/
 */
interface Lifetime extends Event {
  /** Keeps the worker alive until the promise is settled. */
  waitUntil(work: Promise<unknown>): void;
}

export interface Fetch extends Lifetime {
  readonly request: Request;
  /** Undefined in browsers that cannot ask ahead. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

interface Message extends Lifetime {
  readonly data: unknown;
}

interface Events {
  readonly install: Lifetime;
  readonly activate: Lifetime;
  readonly fetch: Fetch;
  readonly message: Message;
}

interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ): void;
}

// The one door: a worker's own global object.
export const scope = globalThis as unknown as Scope;

/** The folder that the worker serves, `/` or `/folder/`. */
export const base = (): string => new URL(scope.registration.scope).pathname;

/** Stores are named by the folder, for an origin may hold several sites: `parvis /folder/ 3f9a…`. */
export const storeName = (name: string): string => `parvis ${base()} ${name}`;

/** Empties what this site has stored, but for the stores that are named. */
export const dropStores = async (kept: readonly string[] = []): Promise<void> => {
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(storeName("")) && !kept.includes(name));
  await Promise.all(own.map((name) => caches.delete(name)));
};
