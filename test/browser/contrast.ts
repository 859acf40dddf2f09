/** Numbers of a computed colour, each from 0 to 1; `rgb(0, 90, 91)`, `color(srgb 0 0.35 0.36)` or `oklch(…)`. */
const channels = (colour: string): readonly [number, number, number] => {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (colour.startsWith("rgb")) return [r / 255, g / 255, b / 255];
  if (colour.startsWith("color(srgb")) return [r, g, b];
  throw new Error(`not a colour of sRGB: ${colour}`);
};

/** WCAG 2.2, “relative luminance”. */
const luminance = (colour: string): number => {
  const [r, g, b] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
};

/** The contrast of two colours as a browser computes them, from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
