import { type Html, html } from "../../../src/write/html.ts";
import type { Track } from "../../../src/site/model.ts";
import { trackClass } from "../../../src/styles/track-style.ts";
import type { Context } from "../../context.ts";

/** The letter need not be read, for the name is there; it stays with its first word. */
const words = (c: Context, { letter, title }: Track): Html =>
  html`<b aria-hidden="true">${letter}</b>${"\u00a0"}<span>${c.text(title)}</span>`;

/** A track by its letter in its colour, and its name. */
export const trackName = (c: Context, track: Track): Html =>
  html`<span class="track ${trackClass(track)}">${words(c, track)}</span>`;

/** The same as a link to its page. */
export const trackLink = (c: Context, track: Track): Html =>
  html`<a class="track ${trackClass(track)}" href="${track.url}">${words(c, track)}</a>`;
