/** What the search tells a list that is chosen from. */

/** What words have found in a list. */
export interface FoundInList {
  /** The elements of the list; undefined where no words were asked for. */
  readonly found: ReadonlySet<Element> | undefined;
  /** What is to be said besides how many there are. */
  readonly more: string;
}

/** The name of the event that brings it. */
export const foundInList = "parvis-found";

declare global {
  interface HTMLElementEventMap {
    [foundInList]: CustomEvent<FoundInList>;
  }
}
