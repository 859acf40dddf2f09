/** Something that could not be printed, with the file that it was written in. */
export class PrintFault extends Error {
  /** A content file, from the site's folder; or a page, from the root of the output. */
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.file = file;
  }
}

/** Does work that prints what stands in a file; whatever it throws is said to be of that file, unless a nearer one is named. */
export const printing = <T>(file: string | undefined, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (file === undefined || error instanceof PrintFault) throw error;
    throw new PrintFault(file, error);
  }
};

/** The fault of printing that lies within an error, however it was wrapped on its way up. */
export const printFaultIn = (error: unknown): PrintFault | undefined => {
  if (error instanceof PrintFault || !(error instanceof Error))
    return error instanceof PrintFault ? error : undefined;
  const inner = "originalError" in error ? error.originalError : error.cause;
  return printFaultIn(inner);
};
