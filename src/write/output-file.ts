/** A file of the built site that is no page. */
export interface OutputFile {
  /** From the root of the output: `/assets/islands.3f9a….js`. */
  readonly path: string;
  /** Of a large file it is made each time that it is asked for, and kept nowhere. */
  readonly body: string | Uint8Array;
}

/** A file that is made when it is asked for: pages name files that nobody has asked for yet. */
export const outputFile = (path: string, make: () => string | Uint8Array): OutputFile => ({
  path,
  get body() {
    return make();
  },
});

/** What several files tell, made when the first of them is. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
