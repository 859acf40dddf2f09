/** The browsers of others that pages are shown in, where they are installed. */
import type { Engine } from "./browser.ts";
import { firefox } from "./firefox.ts";
import { webkit } from "./webkit.ts";

export const engines: readonly Engine[] = [firefox, webkit];

/** How a report names it: “Firefox ESR (ran in Mozilla Firefox 140.12.0esr)”, “WebKitGTK (skipped without Xvfb)”. */
export const titleOf = ({ name, missing, version }: Engine): string =>
  missing === undefined ? `${name} (ran in ${version})` : `${name} (skipped without ${missing})`;
