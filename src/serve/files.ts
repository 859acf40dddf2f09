/** What a static host would answer for a path. */
import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".gif": "image/gif",
  ".htm": "text/html; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".mp3": "audio/mpeg",
  ".mp4": "video/mp4",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".vtt": "text/vtt; charset=utf-8",
  ".webm": "video/webm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** A file of a built site, by its path from the root: `/agenda/index.html`. Undefined: there is none. */
export type ReadFile = (path: string) => Uint8Array | undefined;

export interface Found {
  readonly status: 200 | 404;
  readonly type: string;
  readonly body: Uint8Array;
}

/** What stands at a path, or where else to look. */
export type Answer = Found | { readonly redirect: string };

/** The one hidden folder that is meant to be seen: RFC 8615. */
const open = ".well-known";

/** A path without `..`, hidden files or anything else that could lead out of the folder; else undefined. */
const toSafePath = (path: string): string | undefined => {
  try {
    const decoded = decodeURIComponent(path);
    const isSafe =
      !/[\\\0]/.test(decoded) &&
      !decoded.split("/").some((part) => part.startsWith(".") && part !== open);
    return isSafe ? decoded : undefined;
  } catch {
    return undefined;
  }
};

/** The file that a path names, as the site has it: `/agenda/` is `/agenda/index.html`. */
export const fileAt = (path: string): string | undefined => {
  const safe = toSafePath(path);
  return safe?.endsWith("/") ? `${safe}index.html` : safe;
};

/**
 * What a static host would answer for a path of the site: the file, a folder's page, a redirection
 * to it, or the page for what is not found. Undefined if there is not even that. `typeOf` is what hosts are told of a file.
 */
export const findFile = (
  readFile: ReadFile,
  path: string,
  typeOf: (file: string) => string | undefined = () => undefined,
): Answer | undefined => {
  const found = (file: string, status: Found["status"]): Found | undefined => {
    const body = readFile(file);
    const usual = types[extname(file).toLowerCase()] ?? "application/octet-stream";
    const type = typeOf(file) ?? usual;
    return body && { status, type, body };
  };
  const file = fileAt(path);
  if (file !== undefined) {
    const whole = found(file, 200);
    if (whole) return whole;
    if (!path.endsWith("/") && readFile(`${file}/index.html`)) return { redirect: `${path}/` };
  }
  return found("/404.html", 404);
};
