import { type Html, html } from "../../../src/write/html.ts";
import type { Theme } from "../../../src/site/model.ts";
import { themeStates } from "../../../src/site/states.ts";
import type { Context } from "../../context.ts";

/** That a theme is only proposed; nothing of one that is confirmed. */
export const themeLabel = (c: Context, { status }: Theme): Html | undefined => {
  const { word } = themeStates[status];
  return word && html`<p class="label">${c.t(word)}</p>`;
};
