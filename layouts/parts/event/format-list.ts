import { type Html, html } from "../../../src/write/html.ts";
import { eventFormats } from "../../../src/outputs/formats.ts";
import type { Format } from "../../../src/outputs/output.ts";
import type { Event } from "../../../src/site/model.ts";
import { absoluteUrl, eventFileUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";

/** The files of an event, as far as they were written. */
export const formatsOf = (c: Context, event: Event): readonly Format[] =>
  eventFormats.filter(({ file }) =>
    c.build.published.has(eventFileUrl(rootOf(event), event.id, file)),
  );

/** The public address of a file, to copy. */
export const fileAddress = (c: Context, event: Event, { file }: Format): string =>
  absoluteUrl(c.site, eventFileUrl(rootOf(event), event.id, file));

/** Files, each with what it is good for and its whole address. */
export const formatList = (c: Context, event: Event, formats: readonly Format[]): Html =>
  html`<ul class="entries">
    ${formats.map((format) => {
      const { file, name, note } = format;
      return html`<li>
        <p class="label">${c.t(name)}</p>
        <div>
          ${note && html`<p>${c.t(note)}</p>`}
          <p>
            <a href="${eventFileUrl(rootOf(event), event.id, file)}"
              ><code>${fileAddress(c, event, format)}</code></a
            >
          </p>
        </div>
      </li>`;
    })}
  </ul>`;
