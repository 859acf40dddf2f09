import { hasOwnProgramme } from "../../src/site/own-programme.ts";
import { eventsIn } from "../../src/site/versions.ts";
import { listUrl, ownEntriesUrl, rootOf } from "../../src/urls.ts";
import { raw } from "../../src/write/html.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { ownEntries } from "../parts/programme/own-entries.ts";

/** All sessions as one's own programme shows them, for its script: markup, as a JSON string. */
export const { data, render, pages } = page({
  items: (site) => eventsIn(site).filter(hasOwnProgramme),
  url: (event) => ownEntriesUrl(listUrl(rootOf(event), event.id, "my")),
  render: (event, build) => {
    const my = listUrl(rootOf(event), event.id, "my");
    const c = eventContext(build, my, event);
    return raw(JSON.stringify(ownEntries(c, event).markup));
  },
});
