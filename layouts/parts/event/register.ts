/** The ways of the ticket: a button for the first, and words for the others. */
import { type Html, html } from "../../../src/write/html.ts";
import type { Registration } from "../../../src/site/model.ts";
import { registrationStates } from "../../../src/site/states.ts";
import { type Way, wayOf, waysOf } from "../../../src/site/ways.ts";
import type { Context } from "../../context.ts";
import { deadline } from "../inline/time.ts";
import { wayName } from "../inline/way.ts";

export const button = (url: string, label: string | Html): Html =>
  html`<p class="act"><a class="button" href="${url}">${label}</a></p>`;

/** “Leads to x.example, outside this site.”: a comma would begin a line after an address that fills one. */
const toAnotherSite = (c: Context, host: string): Html => {
  const [before = "", after = ""] = c.t("ticket.leads-to", { host: "\n" }).split("\n");
  const [comma = ""] = /^\p{P}*/u.exec(after) ?? [];
  return html`${before}<span class="host">${host}${comma}</span>${after.slice(comma.length)}`;
};

/** Where a button leads: “Leads to x.example”, “By e-mail to ada@x.example”. */
export const leadsTo = (c: Context, url: string): Html | undefined => {
  const way = wayOf(url);
  if (way.by === "map") return undefined;
  return way.by === "web"
    ? html`<p>
        ${toAnotherSite(c, way.shown)}
      </p>`
    : html`<p>${wayName(c, way, true)}</p>`;
};

/** What else one can do, for those to whom the first way is none. */
export const alternative = (c: Context, registration: Registration): Html | undefined => {
  const { alternative: words, onSite } = registration;
  if (words === undefined) return undefined;
  const [main] = waysOf(registration);
  const isPage = main ? main.by === "web" : onSite === undefined;
  const contact = c.text(words);
  return isPage
    ? html`<p>${c.say("ticket.alternative", { contact })}</p>`
    : html`<p>${c.say("ticket.or", { way: contact })}</p>`;
};

const mainWay = (c: Context, { provider }: Registration, way: Way): Html => {
  if (way.by !== "web") return button(way.url, wayName(c, way, true));
  const label = provider
    ? c.t("ticket.register-on", { provider })
    : c.t(registrationStates.open.sentence);
  return html`${[button(way.url, label), leadsTo(c, way.url)]}`;
};

/** How one registers now. */
export const openWays = (c: Context, registration: Registration): Html => {
  const { closes, onSite } = registration;
  const [main, ...others] = waysOf(registration);
  const place = onSite && c.text(onSite);
  return html`${main ? mainWay(c, registration, main) : html`<p class="said">${place}</p>`}
  ${others.map((way) => html`<p><a href="${way.url}">${wayName(c, way)}</a></p>`)}
  ${main && place && html`<p>${c.say("ticket.or", { way: place })}</p>`}
  ${closes && html`<p>${c.say("ticket.closes", { moment: deadline(c, closes) })}</p>`}
  ${alternative(c, registration)}`;
};
