import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { eventLine } from "../event/event-line.ts";
import { masthead } from "../event/poster.ts";
import { document } from "../shell/document.ts";
import type { Step } from "../shell/header.ts";
import { section } from "../shell/section.ts";
import { type Corrected, correctionForm } from "./correction-form.ts";

/** The page of a form for corrections, which nobody finds but from the page that it corrects. */
export const correctionPage = (
  c: Context,
  corrected: Corrected,
  { steps, heading }: { readonly steps: readonly Step[]; readonly heading: Html },
): Html => {
  const title = c.t("correction.title");
  return document(c, {
    title: `${title}, ${corrected.title}`,
    description: "",
    isIndexed: false,
    steps,
    main: html`${masthead(title, { above: eventLine(c, corrected.event) })}
    ${section("correction_", heading, html`${correctionForm(c, corrected)}`)}`,
  });
};
