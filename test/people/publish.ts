/** What is published of the village with some changes, and ways to read it. */
import { type Changes, loadVillage } from "../content/village.ts";
import { publishedOf } from "../published.ts";
import { wordsOf } from "../render-pages.ts";

/** By path, all that is published; the content must be without errors. */
export const publish = async (changes: Changes): Promise<ReadonlyMap<string, string>> => {
  const { site, problems } = loadVillage(changes);
  if (!site) throw new Error(problems.map(({ message }) => message).join("\n"));
  return publishedOf(site);
};

/** One page or file of it. */
export const fileOf = async (changes: Changes, path: string): Promise<string> => {
  const file = (await publish(changes)).get(path);
  if (file === undefined) throw new Error(`not published: ${path}`);
  return file;
};

/** The headings of a page below its title, with their levels: `2 Organisers`. */
export const outlineOf = (page: string): readonly string[] =>
  [...page.matchAll(/<h([2-6])[^>]*>([^]*?)<\/h\1>/g)].map(
    ([, level = "", title = ""]) => `${level} ${wordsOf(title)}`,
  );

/** What a band of a page says, by its heading; undefined if there is none. */
export const bandOf = (page: string, heading: string): string | undefined =>
  page
    .split(/(?=<(?:section|div) class="band)/)
    .slice(1)
    .map((band) => band.split("<footer")[0] ?? "")
    .find((band) => wordsOf(/<h2[^>]*>([^]*?)<\/h2>/.exec(band)?.[1] ?? "") === heading);
