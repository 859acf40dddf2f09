/** What a request asks for; `other` is none of the worker's business. */
export type Route = "page" | "asset" | "picture" | "index" | "other";

type Asked = Pick<Request, "method" | "mode" | "destination" | "url"> & {
  readonly headers: Pick<Headers, "has" | "get">;
};

/**
 * Pages are what one goes to; assets lie in `assets/` and never change under their name, as other
 * pictures may. Whatever writes, asks for a piece of a file or leads out of the folder goes its way as
 * if there were no worker.
 */
export const routeOf = ({ method, mode, destination, url, headers }: Asked, folder: URL): Route => {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || headers.has("range") || origin !== folder.origin) return "other";
  if (!pathname.startsWith(folder.pathname)) return "other";
  if (mode === "navigate") return "page";
  if (pathname.startsWith(`${folder.pathname}assets/`)) return "asset";
  // A page that another reads.
  if (headers.get("Accept") === "text/html") return "index";
  if (/\/(?:search(?:-texts(?:-\d+)?)?|my\/entries)\.json$/.test(pathname)) return "index";
  return destination === "image" ? "picture" : "other";
};

/** Under which path an address is kept: a query changes nothing, `index.html` is its folder. */
export const keyOf = (url: string): string => new URL(url).pathname.replace(/\/index\.html$/, "/");

/** True for a page, style, script, font, index or picture of this site, at its own address; documents and films are not kept. */
export const isKeepable = (
  response: Pick<Response, "status" | "type" | "redirected" | "headers">,
): boolean =>
  response.status === 200 &&
  response.type === "basic" &&
  !response.redirected &&
  (isPicture(response) ||
    /^(?:(?:text|application)\/(?:html|css|javascript|json)|font\/)/.test(
      response.headers.get("Content-Type") ?? "",
    ));

export const isPicture = ({ headers }: Pick<Response, "headers">): boolean =>
  headers.get("Content-Type")?.startsWith("image/") === true;

/** True for an answer that says that there is nothing (any more). */
export const isGone = ({ status }: Pick<Response, "status">): boolean =>
  status === 404 || status === 410;
