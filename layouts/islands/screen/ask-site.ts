/** What the site says of the page now. */
export interface Answer {
  /** False if the site was not reached. */
  readonly isThere: boolean;
  /** Undefined of an answer that is no screen, or not whole. */
  readonly page?: Document;
}

const patience = 20_000;

/** True for a page that came to its end: a screen shows neither halves nor what a hotel's network says instead. */
const isWhole = (text: string, page: Document): boolean =>
  text.trimEnd().endsWith("</html>") && page.querySelector("main > .programme") !== null;

/** Asks the network, past all that is kept. */
export const askSite = async (): Promise<Answer> => {
  try {
    const answer = await fetch(location.pathname, {
      cache: "no-cache",
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) return { isThere: true };
    const text = await answer.text();
    const page = new DOMParser().parseFromString(text, "text/html");
    return isWhole(text, page) ? { isThere: true, page } : { isThere: false };
  } catch {
    return { isThere: false };
  }
};

/** The addresses of the script and the style of a page. */
export const filesOf = (page: Document): readonly string[] =>
  [
    page.querySelector("script[type=module]")?.getAttribute("src"),
    page.querySelector("link[rel=stylesheet]")?.getAttribute("href"),
  ].filter((file) => typeof file === "string");

/** True if each of some files is there. */
export const areThere = async (files: readonly string[]): Promise<boolean> => {
  const answers = await Promise.allSettled(files.map(async (file) => (await fetch(file)).ok));
  return answers.every((answer) => answer.status === "fulfilled" && answer.value);
};
