import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Event } from "../../../src/site/model.ts";
import { hasSessionIndex } from "../../../src/site/session-index.ts";
import { eventFileUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";

/** The field, with the script `search` that is loaded when it is used; undefined where there is no index. */
export const searchField = (c: Context, event: Event, id: "search" | "find"): Html | undefined => {
  const index = eventFileUrl(rootOf(event), event.id, "search.json");
  const texts = eventFileUrl(rootOf(event), event.id, "search-texts.json");
  return hasSessionIndex(event) && c.build.published.has(index)
    ? html`<p>
        <label for="${id}">${c.t("search.label")}</label>
        <input
          id="${id}"
          ${id === "find" && html` name="q"`}
          type="search"
          autocomplete="off"
          dir="auto"
          ${attribute("script", c.build.assets.searchScript)}
          ${attribute("index", index)}
          ${c.build.published.has(texts) && attribute("texts", texts)}
        >
      </p>`
    : undefined;
};

/**
 * Finds sessions, people and organisations of an event with many, and words of its texts. Without a script, which alone
 * can answer, there is nothing of it.
 */
export const eventSearch = (c: Context, event: Event): Html | undefined => {
  const field = searchField(c, event, "search");
  return (
    field &&
    html`<div class="choose search" role="search" aria-label="${c.t("menu.search")}" hidden>
      ${field}
      <p
        role="status"
        ${attribute("none", c.t("search.none"))}
        ${attribute("one", c.t("search.found.one", { count: "{count}" }))}
        ${attribute("other", c.t("search.found.other", { count: "{count}" }))}
        ${attribute("failed", c.t("search.failed"))}
        ${attribute("searching", c.t("search.searching"))}
        ${attribute("alone", c.t("search.alone"))}
      ></p>
      <ul hidden></ul>
    </div>`
  );
};
