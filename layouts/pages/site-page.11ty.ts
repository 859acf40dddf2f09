import { siteContext } from "../context.ts";
import { page } from "../page.ts";
import { textDocument } from "../parts/shell/text-document.ts";

/** A free page of the site. */
export const { data, render, pages } = page({
  items: (site) => site.pages.filter(({ id }) => id !== "legal" && id !== "accessibility"),
  url: (text) => text.url,
  render: (text, build) => textDocument(siteContext(build, text.url), text, build.site.title),
});
