import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Event } from "../../../src/site/model.ts";
import { hasSessionIndex } from "../../../src/site/session-index.ts";
import { eventFileUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";

/**
 * Finds sessions, people and organisations of an event with many, and words of its texts, with the script `search`, that
 * is loaded when the field is used. Without a script, which alone can answer, there is nothing of it.
 */
export const eventSearch = (c: Context, event: Event): Html | undefined => {
  const index = eventFileUrl(rootOf(event), event.id, "search.json");
  const texts = eventFileUrl(rootOf(event), event.id, "search-texts.json");
  return hasSessionIndex(event) && c.build.published.has(index)
    ? html`<div class="choose search" role="search" hidden>
        <p>
          <label for="search">${c.t("search.label")}</label>
          <input
            id="search"
            type="search"
            autocomplete="off"
            dir="auto"
            ${attribute("script", c.build.assets.searchScript)}
            ${attribute("index", index)}
            ${c.build.published.has(texts) && attribute("texts", texts)}
          >
        </p>
        <p
          role="status"
          ${attribute("none", c.t("search.none"))}
          ${attribute("one", c.t("search.found.one", { count: "{count}" }))}
          ${attribute("other", c.t("search.found.other", { count: "{count}" }))}
          ${attribute("failed", c.t("search.failed"))}
          ${attribute("searching", c.t("search.searching"))}
          ${attribute("alone", c.t("search.alone"))}
        ></p>
        <ul></ul>
      </div>`
    : undefined;
};
