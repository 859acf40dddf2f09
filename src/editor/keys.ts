/** What a form holds besides the fields of a file. */

/** The file as it was read, which goes along with what the form holds. */
export const sourceKey = "_source";

/** The Markdown below the front matter. */
export const bodyKey = "body";

/** The entries of a file that is a map by ids. */
export const entriesKey = "entries";

/** In an item of a list, where in the list of the file it stands: people move items about. */
export const placeKey = "_place";

/** What stands for a name or a word that may stand alone in the place of a map. */
export const bareKey = "is";

/** What stands for a list that may stand in the place of a word. */
export const listKey = "list";

/** The box beside a field which says that it is still open. */
export const tbaKey = (key: string): string => `${key}_tba`;

/** What Sveltia CMS puts before the name of a picture; without it, it finds none that files name. */
export const mediaHere = ".";
