import { urlFault } from "../../content/schema/scalars.ts";
import type { Value } from "../../content/yaml/parse.ts";
import { toMap } from "./values.ts";

/** True for an address of the web, which content may link to. */
export const isWeb = (url: string): boolean =>
  url !== "" && urlFault(url, ["http:", "https:"]) === undefined;

/** Where a thing comes from, by which the next import knows it again. */
export const origin = (system: string, key: string, url: string): Value =>
  toMap([
    ["system", system],
    ["id", key],
    ["url", isWeb(url) ? url : undefined],
  ]);
