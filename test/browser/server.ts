import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { parseAllHeaders } from "@netlify/headers-parser";

export interface Server {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  close(): void;
}

const types: Record<string, string> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

const encoders = { br: brotliCompressSync, gzip: gzipSync };

/** How texts are compressed on their way, as `Content-Encoding` names it. */
export type Encoding = keyof typeof encoders;

interface Serving {
  /** A free one if not given. */
  readonly port?: number;
  /** Not at all if not given. */
  readonly encoding?: Encoding | undefined;
}

/** Serves a built site as a host would: with its `_headers` in force and its own page for what is missing. */
export const serveFolder = async (
  folder: string,
  { port = 0, encoding }: Serving = {},
): Promise<Server> => {
  const headersFiles = [join(folder, "_headers")];
  const { headers, errors } = await parseAllHeaders({
    headersFiles,
    configHeaders: [],
    minimal: false,
  });
  if (errors.length > 0) throw new AggregateError(errors, "_headers has faults");

  // Hosts do it once, and not while a reader waits.
  const encoded = new Map<string, Buffer>();
  const encode = (file: string, by: Encoding): Buffer => {
    const body = encoded.get(file) ?? encoders[by](readFileSync(file));
    encoded.set(file, body);
    return body;
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const found = fileOf(folder, pathname);
    for (const rule of headers)
      if ("forRegExp" in rule && rule.forRegExp.test(pathname))
        for (const [name, value] of Object.entries(rule.values)) response.setHeader(name, value);
    const file = found ?? join(folder, "404.html");
    const type = types[extname(file)] ?? "application/octet-stream";
    const isEncoded = encoding !== undefined && /^text|json|svg|xml/.test(type);
    if (isEncoded) response.setHeader("Content-Encoding", encoding);
    response.setHeader("Content-Type", type);
    response
      .writeHead(found ? 200 : 404)
      .end(isEncoded ? encode(file, encoding) : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port to serve on");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const fileOf = (folder: string, pathname: string): string | undefined => {
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  if (!path.startsWith(folder)) return undefined;
  const file = pathname.endsWith("/") ? join(path, "index.html") : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
};
