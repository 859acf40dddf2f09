import type UserConfig from "@11ty/eleventy/UserConfig";

/** The folders that Eleventy works with, from its working folder: https://www.11ty.dev/docs/config/#configuration-options */
export interface Directories {
  readonly input: string;
  readonly includes: string;
  readonly output: string;
}

/** Eleventy types them as an object of which nothing is known. */
export const directoriesOf = ({ directories }: UserConfig): Directories =>
  directories as Directories;
