import { isOfTeamAlone } from "../../src/site/organisers.ts";
import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { correctionPage } from "../parts/forms/correction-page.ts";
import { listStep } from "../parts/shell/page-steps.ts";

/** Where a speaker sends what is wrong on their page, and what they need. */
export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site).flatMap(({ people }) =>
      people.flatMap((speaker) =>
        speaker.correction ? [{ speaker, correction: speaker.correction }] : [],
      ),
    ),
  url: ({ correction }) => correction.url,
  render: ({ speaker, correction }, build) => {
    const { id, name, url, event, sessions } = speaker;
    const c = eventContext(build, correction.url, event);
    return correctionPage(
      c,
      { kind: "speaker", id, title: name, event, correction, sessions },
      {
        steps: [
          listStep(c, event, isOfTeamAlone(speaker) ? "team" : "speakers"),
          { label: name, url },
        ],
        heading: html`<a href="${url}">${c.name(name)}</a>`,
      },
    );
  },
});
