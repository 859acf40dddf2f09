/** Where a programme is asked for again: what is kept of an import by address. */

/** An address, and what was said with it. */
export interface Remembered {
  readonly url: string;
  readonly timezone?: string | undefined;
  readonly start?: string | undefined;
  readonly format?: string | undefined;
  readonly sheet?: string | undefined;
  /** From the site’s folder, with slashes. */
  readonly map?: string | undefined;
}

/** True for what is an address and no file. */
export const isAddress = (word: string): boolean => /^https?:\/\//i.test(word);

const secret =
  /^(?:ak|key|api[-_]?key|apikey|token|access[-_]?token|secret|sig|signature|auth|password|pw|pass)$/i;

/** True for an address that holds what looks like a key: it may not be published. */
export const holdsSecret = (url: string): boolean => {
  const parsed = URL.parse(url);
  return (
    parsed !== null &&
    (parsed.username !== "" || [...parsed.searchParams.keys()].some((name) => secret.test(name)))
  );
};

/** What a file at an address is called: the last of its path with a word in it. */
export const stemOf = (url: string): string => {
  const parsed = URL.parse(url);
  const words = (parsed?.pathname ?? "").split("/").filter(Boolean);
  return (words.at(-1) ?? parsed?.hostname ?? "programme").replace(/\.\w+$/, "");
};
