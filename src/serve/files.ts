import { readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mp4": "video/mp4",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".vtt": "text/vtt; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".xml": "application/xml; charset=utf-8",
};

export interface Found {
  readonly status: 200 | 404;
  readonly type: string;
  readonly body: Buffer;
}

const read = (file: string, status: Found["status"]): Found | undefined => {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
  return { status, type, body: readFileSync(file) };
};

/** A path without `..`, hidden files or anything else that could lead out of the folder; else undefined. */
const toSafePath = (path: string): string | undefined => {
  try {
    const decoded = decodeURIComponent(path);
    const isSafe =
      !/[\\\0]/.test(decoded) && !decoded.split("/").some((part) => part.startsWith("."));
    return isSafe ? decoded : undefined;
  } catch {
    return undefined;
  }
};

/**
 * What a static host would answer for a path of the site: the file, a folder's page, a redirection
 * to it, or the page for what is not found. Undefined if there is not even that.
 */
export const findFile = (
  folder: string,
  path: string,
): Found | { readonly redirect: string } | undefined => {
  const safe = toSafePath(path);
  if (safe?.endsWith("/")) {
    const page = read(join(folder, safe, "index.html"), 200);
    if (page) return page;
  } else if (safe !== undefined) {
    const file = read(join(folder, safe), 200);
    if (file) return file;
    if (read(join(folder, safe, "index.html"), 200)) return { redirect: `${path}/` };
  }
  return read(join(folder, "404.html"), 404);
};
