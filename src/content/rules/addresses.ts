/** Two pages never have one address. */
import { entityUrl, eventPages, eventUrl, sitePages, sitePageUrl } from "../../urls.ts";
import type { Content, Item } from "../content.ts";
import type { Report } from "../report.ts";

/** The addresses that Parvis makes itself, but for those whose text a page may supply. */
const supplied = ["legal", "accessibility", "practical"];

export const checkAddresses = (content: Content, report: Report): void => {
  const taken = new Map<string, string>();
  for (const page of sitePages) {
    if (!supplied.includes(page)) taken.set(sitePageUrl("", page), "Parvis");
  }
  const take = (url: string, item: Item<unknown>): void => {
    const other = taken.get(url);
    const { source } = item.document;
    if (other === undefined) taken.set(url, source.file);
    else report.add(source, { start: 0, end: 0 }, "duplicate-address", { url, other });
  };
  for (const { id, event } of content.events) take(eventUrl("", id), event);
  for (const page of content.pages.items.values()) take(sitePageUrl("", page.id), page);
  for (const { id, pages } of content.events) {
    for (const page of eventPages) {
      if (!supplied.includes(page)) taken.set(entityUrl("", id, "page", page), "Parvis");
    }
    for (const page of pages.items.values()) take(entityUrl("", id, "page", page.id), page);
  }
  checkRedirects(content, taken, report);
};

const checkRedirects = (
  content: Content,
  taken: ReadonlyMap<string, string>,
  report: Report,
): void => {
  const { data, document } = content.site;
  for (const [from, to] of Object.entries(data?.redirects ?? {})) {
    const path = ["redirects", from];
    const other = taken.get(from.endsWith("/") ? from : `${from}/`);
    if (!from.startsWith("/")) {
      const params = { value: from, fixed: `/${from}` };
      report.add(document.source, document.keyRange(path), "bad-value.path", params);
    } else if (other !== undefined) {
      report.add(document.source, document.keyRange(path), "duplicate-address", {
        url: from,
        other,
      });
    }
    if (!/^(?:\/(?!\/)|https?:\/\/)/.test(to)) {
      const params = { value: to, fixed: `/${to.replace(/^\/+/, "")}` };
      report.add(document.source, document.valueRange(path), "bad-value.path", params);
    }
  }
};
