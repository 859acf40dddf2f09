import { homeUrl } from "../../src/urls.ts";
import { page } from "../page.ts";
import { agendaDocument } from "../parts/agenda/agenda-document.ts";
import { eventDocument } from "../parts/event/event-document.ts";

export const { data, render, pages } = page({
  kind: "event",
  items: (site) => [site],
  url: (site) => homeUrl(site.root),
  render: (site, build) =>
    site.home
      ? eventDocument(build, homeUrl(site.root), site.home)
      : agendaDocument(build, homeUrl(site.root)),
});
