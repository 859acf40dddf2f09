/** The one door to Lightning CSS, opened when there is a style to read: a check of content alone needs none. */
import { createRequire } from "node:module";

type Lightning = typeof import("lightningcss");

let opened: Lightning | undefined;

/** Lightning CSS. */
export const lightning = (): Lightning =>
  (opened ??= createRequire(import.meta.url)("lightningcss") as Lightning);

const version = (major: number, minor = 0): number => (major << 16) | (minor << 8);

/** What evergreen browsers could do at the end of 2023. */
export const targets = { chrome: version(120), firefox: version(121), safari: version(17, 2) };

/** Minified for those browsers. Lowered, both schemes of each `light-dark()` would be sent twice. */
export const minified = () => ({
  minify: true,
  targets,
  exclude: lightning().Features.LightDark,
});
