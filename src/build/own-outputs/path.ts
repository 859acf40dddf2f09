/** Where the files of a site's own outputs may lie. */

/** Signs that some host, disk or pattern of a host takes for something else. */
const forbidden = /[\s\\?#%*:<>"|\p{C}]/u;

/** True for the path of a file below the root of the output, which needs no escape. */
export const isPath = (path: string): boolean => {
  const [first, ...parts] = path.split("/");
  const isHidden = (part: string, i: number): boolean =>
    part.startsWith(".") && !(i === 0 && part === ".well-known");
  return (
    first === "" &&
    parts.length > 0 &&
    !parts.some((p) => p === "" || forbidden.test(p)) &&
    !parts.some(isHidden)
  );
};

/** The path that was meant: `talks.json` is `/talks.json`. */
export const mendedPath = (path: string): string | undefined => {
  const mended = `/${path.replace(/^\.?\/+/, "")}`;
  return mended !== path && isPath(mended) ? mended : undefined;
};
