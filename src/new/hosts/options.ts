/** What the files of a host depend on. */
export interface HostOptions {
  /** Of the comments: the site’s. */
  readonly language: string;
  /** The site’s zone, by whose midnight it is built anew. */
  readonly timezone: string;
  /** How the site is called where names are of small letters, digits and hyphens. */
  readonly name: string;
}
