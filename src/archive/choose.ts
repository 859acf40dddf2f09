/** Which files of a built site an archive takes. */

/** A built file, by its path from the root of the output: `/fair/index.html`. */
export interface BuiltFile {
  readonly path: string;
  readonly body: Buffer;
}

const isText = (path: string): boolean => /\.(?:html|xml|json|ics|csv|webmanifest)$/.test(path);

/** Paths of shared files as they stand in pages, addresses and lists of sizes. */
const shared = /\/assets\/[\w.~%-]+/g;

/** As a name on disk; what is no address stays as it is. */
const decoded = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

/**
 * The event's own files, which are in these folders, one for each of its languages, and of those that all pages share (scripts, styles, icons, cards, light pictures) the ones that
 * they name. Their names are hashes, so that they clash with nothing that a later version makes.
 */
export const chooseFiles = (
  paths: readonly string[],
  folders: readonly string[],
  read: (path: string) => Buffer,
): readonly BuiltFile[] => {
  const own = paths
    .filter((path) => folders.some((folder) => path.startsWith(folder)))
    .map((path) => ({ path, body: read(path) }));
  const named = new Set(
    own
      .filter(({ path }) => isText(path))
      .flatMap(({ body }) => body.toString().match(shared) ?? [])
      .map(decoded),
  );
  const others = paths
    .filter((path) => named.has(path))
    .map((path) => ({ path, body: read(path) }));
  return [...own, ...others].sort((a, b) => (a.path < b.path ? -1 : 1));
};
