/** What the page in a frame and the page around it say to each other. Nothing of it is a secret, so that all may hear it. */

/** The page around asks for the height; the page in the frame tells it, unasked too. */
const heightMessage = "parvis:height";

interface Height {
  readonly type: typeof heightMessage;
  /** In CSS pixels; undefined: it is asked for. */
  readonly height?: number;
}

/** More would be no programme. */
const highest = 100_000;

/** A message about the height; undefined of all that others say. */
export const readHeight = (data: unknown): Height | undefined => {
  if (!(data instanceof Object && "type" in data) || data.type !== heightMessage) return undefined;
  const height = "height" in data ? data.height : undefined;
  return typeof height === "number" && height > 0 && height <= highest
    ? { type: heightMessage, height }
    : { type: heightMessage };
};

/** Says it to a window. */
export const sayHeight = (to: Window, height?: number): void => {
  const message: Height = { type: heightMessage, ...(height !== undefined && { height }) };
  to.postMessage(message, "*");
};
