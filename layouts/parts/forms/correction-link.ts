import { type Html, html } from "../../../src/write/html.ts";
import type { Speaker } from "../../../src/site/model.ts";
import { takesCorrections } from "../../../src/site/taking-part.ts";
import type { Context } from "../../context.ts";
import { expires } from "../inline/clock-states.ts";

/** The way from the page of a person to the form by which they have it corrected. */
export const correctionLink = (c: Context, { event, correction }: Speaker): Html | undefined =>
  correction && takesCorrections(event)
    ? html`<p${expires(c, event.speakerForms?.closes)}><a href="${correction.url}" rel="nofollow">${c.t("correction.link")}</a></p>`
    : undefined;
