/** What of a drawing is printed in a page: what has a shape and a colour. All else stays in the drawing's file. */

/** Elements that are seen where they stand. */
export const shapes: ReadonlySet<string> = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan textPath use".split(" "),
);

/** Elements that others refer to. */
export const sources: ReadonlySet<string> = new Set(
  "defs symbol clipPath mask pattern marker linearGradient radialGradient stop".split(" "),
);

/** Elements that group what is in them, and do more than a plan may: that is left out. */
export const groups: ReadonlySet<string> = new Set(["a", "switch"]);

/** Elements that draw nothing. */
export const silent: ReadonlySet<string> = new Set(
  "title desc metadata style filter view".split(" "),
);

/** Elements in which blanks are words. */
export const worded: ReadonlySet<string> = new Set(["text", "tspan", "textPath"]);

/** Attributes that say where and how large something is. */
const geometry =
  "x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points width height dx dy rotate textLength lengthAdjust startOffset pathLength viewBox preserveAspectRatio transform offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight orient refX refY".split(
    " ",
  );

/** Properties of CSS that are attributes too. */
const presentation =
  "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility clip-path clip-rule mask marker-start marker-mid marker-end paint-order vector-effect stop-color stop-opacity font-family font-size font-style font-weight text-anchor text-decoration letter-spacing word-spacing dominant-baseline alignment-baseline baseline-shift direction unicode-bidi writing-mode shape-rendering transform-origin".split(
    " ",
  );

export const attributes: ReadonlySet<string> = new Set([...geometry, ...presentation]);

/** What changes how a drawing looks, and has no place in a page: whoever drew it should know. */
const missed = new Set(
  "filter mix-blend-mode shape-inside shape-subtract font marker animation animation-name offset-path text-transform background background-color background-image".split(
    " ",
  ),
);

const changesNothing = /^(?:none|normal|auto|inherit|initial|unset|transparent)?$/;

/** True of what is left out and would be seen. */
export const isMissed = (name: string, value: string): boolean =>
  missed.has(name) && !changesNothing.test(value.trim());

const functions =
  /^(?:url|rgba?|hsla?|lab|lch|oklab|oklch|matrix|translate|scale|rotate|skewx|skewy)$/i;

/** True of a value that is what it says: no escapes, and no functions but those of colours, shifts and parts of the drawing. */
export const isPlain = (value: string): boolean =>
  !/[\\{}<>@]/.test(value) &&
  value
    .split("(")
    .slice(0, -1)
    .every((before) =>
      functions.test(
        before
          .trimEnd()
          .split(/[\s,)]/)
          .at(-1) ?? "",
      ),
    );
