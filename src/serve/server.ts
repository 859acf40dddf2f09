/** Serves the last good site on this machine, and tells open pages when there is a newer one. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Embedding } from "../site/embeds.ts";
import { html } from "../write/html.ts";
import { editorFolder, withoutQuery } from "../urls.ts";
import type { Answer } from "./files.ts";
import type { BrowserMessage } from "./message.ts";
import { answerOpen, openPath } from "./open-request.ts";

/** What the server asks for at each request, for it changes with every build. */
export interface Served {
  /** The folder part of the address under which the site lies, `""` or `"/folder"`. */
  readonly base: string;
  /** The site's own policy; undefined until a build has told it. */
  readonly policy: string | undefined;
  /** That of the editor in the browser; undefined without one. */
  readonly editorPolicy?: string | undefined;
  /** What other sites may show within their pages. */
  readonly embeds: readonly Embedding[];
  readonly message: BrowserMessage;
  /** What stands where there is no page to show yet. */
  readonly waiting: { readonly language: string; readonly title: string; readonly text: string };
}

export interface SiteServer {
  readonly port: number;
  /** The paths of the pages that browsers show. */
  readonly open: () => readonly string[];
  /** Tells all open pages. */
  readonly announce: () => void;
  readonly close: () => void;
}

const scriptPath = "/.parvis/client.js";
const eventsPath = "/.parvis/events";

const plain = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
};

const withScript = (page: string, build: string): string => {
  const script = html`<script src="${scriptPath}" data-build="${build}" defer></script>`.markup;
  const end = page.lastIndexOf("</body>");
  return end < 0 ? page + script : page.slice(0, end) + script + page.slice(end);
};

const waitingPage = ({ language, title, text }: Served["waiting"]): string =>
  html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>${title}</title>
      </head>
      <body>
        <h1>${title}</h1>
        <p>${text}</p>
      </body>
    </html>`.markup;

/** The page that asks to be told, as it says itself. */
const pageOf = ({ url = "/" }: IncomingMessage): string =>
  new URL(url, "http://localhost").searchParams.get("page") ?? "/";

/** Another name that was made to lead to this machine would let a foreign site read this one. */
const isLocal = (host = ""): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);

/** Listens on this machine only, on `port` or, if `isStrict` is false, on the next that is free. */
const listen = (server: Server, port: number, isStrict: boolean): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const isTaken = "code" in error && error.code === "EADDRINUSE";
      if (isStrict || !isTaken || port >= 65535) reject(error);
      else resolve(listen(server, port + 1, false));
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.removeAllListeners("error");
      resolve(address instanceof Object ? address.port : port);
    });
  });

/** What a page of the site is answered with. */
type Find = (path: string) => Promise<Answer | undefined>;

/** What the server serves beside its state. */
export interface Serving {
  readonly find: Find;
  readonly client: string;
  readonly open: (place: string) => Promise<boolean>;
}

/** What lies there is named by its hash. */
const cacheControl = (isAsset: boolean): string =>
  isAsset ? "max-age=31536000, immutable" : "no-store";

const answerPage = async (
  find: Find,
  served: () => Served,
  path: string,
  response: ServerResponse,
): Promise<void> => {
  const { base } = served();
  const isOwn = path.startsWith(`${base}/`);
  if (!isOwn && path === "/") {
    response.writeHead(302, { Location: `${base}/` }).end();
    return;
  }
  const found = await find(isOwn ? path.slice(base.length) : "/404.html");
  if (found && "redirect" in found) {
    response.writeHead(301, { Location: base + found.redirect }).end();
    return;
  }
  const { message, waiting, embeds, ...policies } = served();
  const embed = embeds.find(({ folder }) => path.startsWith(folder));
  const isEditor = policies.editorPolicy !== undefined && path.startsWith(`${base}${editorFolder}`);
  const policy = isEditor ? policies.editorPolicy : policies.policy;
  const isPage = !found || (!isEditor && found.type.startsWith("text/html"));
  const text = found ? Buffer.from(found.body).toString() : waitingPage(waiting);
  response
    .writeHead(found?.status ?? 503, {
      "Content-Type": found?.type ?? "text/html; charset=utf-8",
      "Cache-Control": cacheControl(path.startsWith(`${base}/assets/`) && found?.status === 200),
      "X-Content-Type-Options": "nosniff",
      ...(policy !== undefined && {
        "Content-Security-Policy": `${policy}; frame-ancestors ${embed?.ancestors.join(" ") ?? "'none'"}`,
      }),
      ...(embed && { "Access-Control-Allow-Origin": "*" }),
    })
    .end(isPage ? withScript(text, message.build) : found.body);
};

/** The open pages that wait for news, each with its path: server-sent events. */
class Listeners {
  readonly #pages = new Map<ServerResponse, string>();
  readonly #served: () => Served;

  constructor(served: () => Served) {
    this.#served = served;
  }

  get pages(): readonly string[] {
    return [...new Set(this.#pages.values())];
  }

  add(page: string, response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(this.#event());
    this.#pages.set(response, page);
    response.on("close", () => this.#pages.delete(response));
  }

  announce(): void {
    for (const response of this.#pages.keys()) response.write(this.#event());
  }

  #event(): string {
    return `data: ${JSON.stringify(this.#served().message)}\n\n`;
  }
}

/** Starts the server of what `find` finds; `client` is the script that open pages run, `open` opens a place in an editor. */
export const startServer = async (
  { find, client, open }: Serving,
  served: () => Served,
  wanted: { readonly port: number; readonly isStrict: boolean },
): Promise<SiteServer> => {
  const listeners = new Listeners(served);
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = withoutQuery(request.url ?? "/");
    if (!isLocal(request.headers.host)) plain(response, 403, "This server is for this machine.");
    else if (request.method === "POST" && path === openPath)
      void answerOpen(request, response, served().message, open);
    else if (request.method === "POST" && path.endsWith("/thanks/")) {
      // A form is tried here; what it says goes nowhere.
      request.resume();
      void answerPage(find, served, path, response);
    } else if (request.method !== "GET" && request.method !== "HEAD")
      plain(response.setHeader("Allow", "GET, HEAD"), 405, "Only GET and HEAD are answered.");
    else if (path === eventsPath) listeners.add(pageOf(request), response);
    else if (path === scriptPath)
      response.writeHead(200, { "Content-Type": "text/javascript; charset=utf-8" }).end(client);
    else void answerPage(find, served, path, response);
  };
  const server = createServer(answer);
  const port = await listen(server, wanted.port, wanted.isStrict);
  return {
    port,
    open: () => listeners.pages,
    announce: () => {
      listeners.announce();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
