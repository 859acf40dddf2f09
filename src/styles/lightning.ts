/** The one door to Lightning CSS, opened when there is a style to read: a check of content alone needs none. */
import { createRequire } from "node:module";

type Lightning = typeof import("lightningcss");

let opened: Lightning | undefined;

/** Lightning CSS. */
export const lightning = (): Lightning =>
  (opened ??= createRequire(import.meta.url)("lightningcss") as Lightning);

const version = (major: number, minor = 0): number => (major << 16) | (minor << 8);

/** The oldest browsers in which pages are to read well, those of November 2023: docs/accessibility.md. */
const oldest = {
  chrome: version(119),
  firefox: version(120),
  safari: version(17, 1),
  ios_saf: version(17, 1),
};

/**
 * Minified for those browsers. Lowered, both schemes of each `light-dark()` would be sent twice: where it is unknown,
 * all is light (`withoutDark`).
 */
export const minified = () => ({
  minify: true,
  targets: oldest,
  exclude: lightning().Features.LightDark,
});

/**
 * The same of our own styles: they nest as those browsers do already, and what is drawn with `mask`, which Chromium
 * knows by that name from the next version on, is decoration.
 */
export const ourMinified = () => {
  const { LightDark, Nesting } = lightning().Features;
  return {
    minify: true,
    targets: { ...oldest, chrome: version(120) },
    exclude: LightDark | Nesting,
  };
};
