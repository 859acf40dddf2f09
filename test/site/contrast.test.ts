/** How clearly texts stand out, as a browser paints them: docs/accessibility.md says 7:1. */
import { expect, test } from "vitest";
import { contrast } from "../browser/contrast.ts";
import { useFixture } from "../browser/fixture-site.ts";
import { paintedTexts } from "../browser/painted.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { eachKind } from "./every-page.ts";

useBrowser({ keepWindows: true });

const lattice = useFixture("lattice", "2031-05-15T11:00+02:00");
const schemes = ["light", "dark"] as const;

/** Texts with less than 7:1; large ones with less than 3:1, and signs beside their word with less than 4.5:1. */
const faintOn = async (address: string, now: string): Promise<readonly string[]> => {
  const faint: string[] = [];
  for (const scheme of schemes) {
    const painted = await visit(address, { now, scheme }, (page) => page.evaluate(paintedTexts));
    expect(painted.length).toBeGreaterThan(3);
    for (const { text, colour, ground, isLarge, isSign } of painted) {
      const ratio = contrast(colour, ground);
      const least = isLarge ? 3 : isSign ? 4.5 : 7;
      if (ratio < least) faint.push(`${scheme}, ${ratio.toFixed(2)}: ${text}`);
    }
  }
  return faint;
};

test.for(eachKind)("texts of $path have 7:1", async ({ path, site }) => {
  expect(await faintOn(site.origin + path, site.now)).toEqual([]);
});

test.each(["", "programme/2031-05-15/", "sessions/", "speakers/", "organisations/", "my/"])(
  "texts of a conference’s %s have 7:1",
  async (path) => {
    expect(await faintOn(`${lattice.origin()}/2031-latticeconf/${path}`, lattice.now)).toEqual([]);
  },
);
