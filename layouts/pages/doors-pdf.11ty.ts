import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { doorsOf } from "../../src/site/doors.ts";
import { papersOf } from "../../src/site/papers.ts";
import { paperUrl, rootOf } from "../../src/urls.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { doorSheet } from "../parts/paper/door.ts";
import { paperDocument } from "../parts/paper/paper.ts";

/** What hangs on the doors: an A4 sheet for each room and day. */
export const { data, render, pages } = page({
  items: (site, build) =>
    build.paper ? eventsIn(site).filter((event) => papersOf(event).includes("doors")) : [],
  url: (event) => paperUrl(rootOf(event), event.id, "doors"),
  render: (event, build) => {
    const c = eventContext(build, paperUrl(rootOf(event), event.id, "doors"), event);
    return paperDocument(c, {
      kind: "doors",
      title: `${c.t("paper.doors")} · ${event.tabTitle}`,
      main: html`<main>${doorsOf(event).map((door) => doorSheet(c, door))}</main>`,
    });
  },
});
