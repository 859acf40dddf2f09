import { page } from "../page.ts";
import { eventDocument } from "../parts/event/event-document.ts";

export const { data, render, pages } = page({
  items: (site) => site.events,
  url: (event) => event.url,
  render: (event, build) => eventDocument(build, event.url, event),
});
