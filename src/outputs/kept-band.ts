import { type Html, html } from "../write/html.ts";

/** What the worker puts at the top of a page that is shown as it was kept. */
export const keptBand = (text: string): Html => html`<p class="kept" role="status">${text}</p>`;
