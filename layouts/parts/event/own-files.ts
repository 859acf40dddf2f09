import { type NamedFile, namedFiles, readerOf } from "../../../src/outputs/own-files.ts";
import type { Reader } from "../../../src/outputs/output.ts";
import { absoluteUrl } from "../../../src/urls.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";

/** What the site's own outputs have made of what a page is about, an event or the site. */
export const ownFilesOf = ({ build: { own }, site, event }: Context): readonly NamedFile[] =>
  own ? namedFiles(own.files, site.base, event, site.events) : [];

/** The same as a list, of what one reads with something; nothing if there is none. */
export const ownFileList = (c: Context, reader: Reader): Html | undefined => {
  const files = ownFilesOf(c).filter((file) => readerOf(file) === reader);
  if (files.length === 0) return undefined;
  return html`<ul class="entries">
    ${files.map(
      ({ title, url }) =>
        html`<li>
          <p class="label">${c.text(title)}</p>
          <div>
            <p>
              <a href="${url}"><code>${absoluteUrl(c.site, url)}</code></a>
            </p>
          </div>
        </li>`,
    )}
  </ul>`;
};
