/** Where a value leads to: the keys and list positions from the top. */
export type Path = readonly Step[];

/** A key of a map, or a position in a list. */
export type Step = string | number;

/** The name of a path in `Places`. */
export const pathName = (path: Path): string => path.join("\u0000");
