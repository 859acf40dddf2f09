/** Where a site lies for those who see its repository, not this disk. */
export interface Place {
  /** The site’s folder from the root of its repository, with a slash at its end; empty for the root itself. */
  readonly folder: string;
  /** The address of the repository’s files as they are now, with a slash at its end; undefined if it is not known. */
  readonly address?: string | undefined;
}

/** Of a site that is in no repository. */
export const nowhere: Place = { folder: "" };
