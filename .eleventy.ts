/** `npx eleventy --config=.eleventy.ts`: https://www.11ty.dev/docs/config/ */
import type UserConfig from "@11ty/eleventy/UserConfig";
import { parvis } from "./src/eleventy.ts";

export default async function (eleventy: UserConfig) {
  await eleventy.addPlugin(parvis, { site: import.meta.dirname });
  return { dir: { input: "layouts/pages" } };
}
