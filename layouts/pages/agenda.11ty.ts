import { agendaUrl } from "../../src/urls.ts";
import { page } from "../page.ts";
import { agendaDocument } from "../parts/agenda/agenda-document.ts";

export const { data, render, pages } = page({
  items: (site) => (site.events.length > 1 ? [site] : []),
  url: (site) => agendaUrl(site.root),
  render: (site, build) => agendaDocument(build, agendaUrl(site.root)),
});
