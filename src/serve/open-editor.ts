/** The one door to `launch-editor`, which knows how each editor is told a line. */
import { existsSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import launch from "launch-editor";

/** `content/fair/event.md:4:13` */
const placePattern = /^(.+):(\d+):(\d+)$/s;

/** An editor that has not failed for so many milliseconds has opened. */
const patience = 400;

/** The file of a place; undefined if there is none, or if a link leads it out of the site. */
const fileIn = (site: string, file: string): string | undefined => {
  const path = join(site, file);
  if (file === "" || !existsSync(path)) return undefined;
  const real = realpathSync(path);
  return real.startsWith(realpathSync(site) + sep) ? real : undefined;
};

/** Opens a place of a site in the editor of who works here; false if there is no such file, or no editor that starts. */
export const openEditor = async (site: string, place: string): Promise<boolean> => {
  const [, file = "", line = "", column = ""] = placePattern.exec(place) ?? [];
  const path = fileIn(site, file);
  if (path === undefined) return false;
  return new Promise((resolve) => {
    launch(`${path}:${line}:${column}`, () => {
      resolve(false);
    });
    setTimeout(resolve, patience, true);
  });
};
