import { type Html, html } from "../../../src/write/html.ts";
import type { Event, Service, Venue } from "../../../src/site/model.ts";
import { phoneUrl } from "../../../src/site/ways.ts";
import { lastDay } from "../../../src/time.ts";
import type { Context } from "../../context.ts";
import { joined } from "../inline/lists.ts";
import { raised } from "../inline/time.ts";
import { phoneNumber } from "../inline/way.ts";

/** For whom a venue is accessible, in words. */
export const accessFacts = (c: Context, { access }: Venue): Html | undefined =>
  access.length === 0
    ? undefined
    : html`<dl class="pairs">
        ${access.map(
          ({ need, state, note }) =>
            html`<div>
              <dt>${c.t(`access.${need}`)}</dt>
              <dd>${c.t(`access.${state}`)}${note && html`<br>${c.text(note)}`}</dd>
            </div>`,
        )}
      </dl>`;

/** What is offered to those who come. */
export const serviceList = (c: Context, services: readonly Service[]): Html | undefined =>
  services.length === 0
    ? undefined
    : html`<ul class="plain">
        ${services.map(
          ({ kind, note }) =>
            html`<li><b>${c.t(`service.${kind}`)}</b>${note && html`<br>${c.text(note)}`}</li>`,
        )}
      </ul>`;

/** Whom to tell what one needs, and until when. */
export const accessContact = (c: Context, { accessContact }: Event): Html | undefined => {
  if (!accessContact) return undefined;
  const { email, phone, before, note } = accessContact;
  const ways = [
    ...(email === undefined ? [] : [html`<a href="mailto:${email}">${email}</a>`]),
    ...(phone === undefined
      ? []
      : [html`<a href="${phoneUrl(phone)}">${phoneNumber(c, phone)}</a>`]),
  ];
  const contact = joined(ways);
  return html`${
    ways.length > 0 &&
    html`<p>
      ${
        before
          ? c.say("practical.needs-before", {
              date: raised(c, c.dates.date(lastDay(before))),
              contact,
            })
          : c.say("practical.needs-contact", { contact })
      }
    </p>`
  }
  ${note && html`<p>${c.text(note)}</p>`}`;
};
