import { type Html, html } from "../../../src/write/html.ts";
import { eventFormats, formatUrl } from "../../../src/outputs/formats.ts";
import type { Format } from "../../../src/outputs/output.ts";
import type { Event } from "../../../src/site/model.ts";
import { absoluteUrl } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";

/** The files of an event, as far as they were written. */
export const formatsOf = (c: Context, event: Event): readonly Format[] =>
  eventFormats.filter((format) => c.build.published.has(formatUrl(c.site, event, format)));

/** The public address of a file, to copy. */
export const fileAddress = (c: Context, event: Event, format: Format): string =>
  absoluteUrl(c.site, formatUrl(c.site, event, format));

/** Files, each with what it is good for and its whole address. */
export const formatList = (c: Context, event: Event, formats: readonly Format[]): Html =>
  html`<ul class="entries">
    ${formats.map((format) => {
      const { name, note } = format;
      return html`<li>
        <p class="label">${c.t(name)}</p>
        <div>
          ${note && html`<p>${c.t(note)}</p>`}
          <p>
            <a href="${formatUrl(c.site, event, format)}"
              ><code>${fileAddress(c, event, format)}</code></a
            >
          </p>
        </div>
      </li>`;
    })}
  </ul>`;
