/** The style and the script of what hangs in halls and on doors, which no other page has. */
import type { Site } from "../site/model.ts";
import { hasScreens } from "../site/screens.ts";
import { versionsOf } from "../site/versions.ts";
import type { Bundler } from "./bundler.ts";
import { hashedFile, type TextFile } from "./hashed-file.ts";
import { paletteToCss } from "./palette.ts";

export interface ScreenFiles {
  readonly style: TextFile;
  readonly script: TextFile;
}

/** Undefined for a site without screens; `fonts` is the style of its own ones. */
export const readScreenFiles = async (
  site: Site,
  bundler: Bundler,
  fonts = "",
): Promise<ScreenFiles | undefined> => {
  const isNeeded = versionsOf(site).some(({ events, now }) =>
    events.some((event) => hasScreens(event, now)),
  );
  if (!isNeeded) return undefined;
  const style =
    bundler.style("css/screen/index.css", paletteToCss(site.look)) + fonts + (site.ownStyle ?? "");
  return {
    style: hashedFile("screen", "css", style),
    script: hashedFile("screen", "js", await bundler.script("islands/screen")),
  };
};
