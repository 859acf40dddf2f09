import { eventsIn } from "../../src/site/versions.ts";
import { page } from "../page.ts";
import { eventDocument } from "../parts/event/event-document.ts";

export const { data, render, pages } = page({
  kind: "event",
  items: (site) => eventsIn(site),
  url: (event) => event.url,
  render: (event, build) => eventDocument(build, event.url, event),
});
