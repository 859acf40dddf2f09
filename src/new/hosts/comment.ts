import type { en } from "../../i18n/en/templates.ts";
import { fillTemplate } from "../templates.ts";

/** The texts of hosts among those of new files. */
export type HostText = keyof typeof en & `hosts.${string}`;

/** Says a text as the lines of a comment, as deep as what it stands above; ends with a line break. */
export type Comment = (key: HostText, depth?: number) => string;

/** Comments of a language in a file whose comments begin with `mark`. */
export const commentsOf =
  (language: string, mark = "#"): Comment =>
  (key, depth = 0) =>
    fillTemplate(key, language, {})
      .split("\n")
      .map((line) => `${" ".repeat(depth)}${mark} ${line}\n`)
      .join("");
