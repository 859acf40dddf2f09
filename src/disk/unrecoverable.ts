/** A change that was interrupted can be neither applied nor rolled back here. */
export class Unrecoverable extends Error {
  /** Where what is missing waits. */
  readonly folder: string;

  constructor(folder: string, cause?: unknown) {
    super(`${folder} holds a change that was interrupted.`, { cause });
    this.folder = folder;
  }
}
