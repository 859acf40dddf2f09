/** A page that a template of the site's own has made, beside those of the look. */
export interface OwnPage {
  /** Its template, from the site's folder, with slashes: `layouts/pages/map.njk`. */
  readonly file: string;
  /** From the root of the output: `/map/index.html`. */
  readonly path: string;
  /** With the site's base folder: `/map/`. */
  readonly url: string;
  readonly content: string;
  readonly facts: OwnFacts;
}

/** What the front matter of a template says of its page. */
export interface OwnFacts {
  readonly title: string | undefined;
  readonly summary: string | undefined;
  /** The id of the event that it belongs to; undefined for a page of the site. */
  readonly event: string | undefined;
  readonly language: string | undefined;
  /** True for a page that is to be found by its address alone. */
  readonly isUnlisted: boolean;
  /** True where the look's document is around its content: `layout: parvis`. */
  readonly isFramed: boolean;
}

/** Asked for when all templates are rendered. */
export type OwnPages = () => readonly OwnPage[];
