/** Runs in each page before all that is its own: hears what goes wrong, and sets the device’s clock if the address asks for it. */

/** What a page is asked for by, to be shown at a moment: `?device-clock=2031-05-15T08:15Z`. */
export const clockQuery = "device-clock";

/** Where it is kept meanwhile. */
export const store = "heard";

/** What has been heard in a window, page after page, since it was last asked. */
export const takeHeard = (key: string): unknown => {
  const heard: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
  sessionStorage.removeItem(key);
  return heard;
};

const listen = (key: string, query: string): void => {
  const hear = (...said: readonly unknown[]): void => {
    const heard: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    const all: unknown[] = Array.isArray(heard) ? heard : [];
    sessionStorage.setItem(key, JSON.stringify([...all, said.map(String).join(" ")]));
  };
  const nameOf = (target: EventTarget | null): string =>
    target instanceof Element ? `does not load: ${target.outerHTML.slice(0, 200)}` : "an error";
  // Also those of elements, which do not bubble.
  const isEarly = true;
  addEventListener(
    "error",
    (event: Event) => {
      hear(event instanceof ErrorEvent ? event.message : nameOf(event.target));
    },
    isEarly,
  );
  addEventListener("unhandledrejection", ({ reason }) => {
    hear(reason);
  });
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    hear("against the policy:", violatedDirective, blockedURI);
  });
  for (const level of ["error", "warn"] as const) {
    const say = console[level].bind(console);
    console[level] = (...said: readonly unknown[]) => {
      hear(...said);
      say(...said);
    };
  }
  const asked = new URLSearchParams(location.search).get(query);
  if (asked === null) return;
  const at = Date.parse(asked);
  globalThis.Date = new Proxy(Date, {
    construct: (real, [given = at]: Partial<ConstructorParameters<DateConstructor>>) =>
      new real(given),
    get: (real, name): unknown => (name === "now" ? () => at : Reflect.get(real, name)),
  });
};

/** The file that pages load first. */
export const listener = `(${listen.toString()})("${store}", "${clockQuery}");\n`;
