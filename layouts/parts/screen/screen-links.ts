import { type Html, html } from "../../../src/write/html.ts";
import type { Event } from "../../../src/site/model.ts";
import { hasScreens, screensOf } from "../../../src/site/screens.ts";
import { absoluteUrl } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";

/** The screens of an event, for who puts them up; nothing if it has none. */
export const screenLinks = (c: Context, event: Event): Html | undefined =>
  hasScreens(event, c.site.now)
    ? html`<p>${c.t("screen.about")}</p>
        <ul class="entries">
          ${screensOf(event).map(
            ({ room, url }) =>
              html`<li>
                <p class="label">${room ? c.name(room.name) : c.t("screen.whole")}</p>
                <p>
                  <a href="${url}"><code>${absoluteUrl(c.site, url)}</code></a>
                </p>
              </li>`,
          )}
        </ul>`
    : undefined;
