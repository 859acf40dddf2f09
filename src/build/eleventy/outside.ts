/** Templates write into the output alone. */
import { resolve } from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { isWithin } from "../mark.ts";
import { directoriesOf } from "./directories.ts";

/** A `permalink` that leads out of the output. */
export class LeadsOut extends Error {}

/** What Eleventy tells a transform of its page. */
interface Page {
  readonly inputPath: string;
  readonly outputPath: string | false;
}

/** Refuses a page whose file would lie elsewhere, before it is written. */
export const keepInside = (eleventy: UserConfig): void => {
  const keep = ({ inputPath, outputPath }: Page): void => {
    const out = resolve(directoriesOf(eleventy).output);
    if (outputPath !== false && !isWithin(resolve(outputPath), out)) throw new LeadsOut(inputPath);
  };
  eleventy.addTransform("parvis", function (this: Page, content: string): string {
    keep(this);
    return content;
  });
};
