import { readHeight, sayHeight } from "./message.ts";

/** Tells the page around how high this one is, whenever that changes and when it asks. Without it the frame scrolls. */
export const tellHeight = (): void => {
  if (parent === window) return;
  const tell = (): void => {
    sayHeight(parent, Math.ceil(document.body.getBoundingClientRect().height));
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && readHeight(data)) tell();
  });
};
