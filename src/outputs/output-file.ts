/** A file of the built site that is no page. */
export interface OutputFile {
  /** From the root of the output: `/assets/islands.3f9a….js`. */
  readonly path: string;
  readonly body: string | Uint8Array;
}
