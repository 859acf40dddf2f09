import { told } from "../inline/told.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Event, Link } from "../../../src/site/model.ts";
import { isAhead } from "../../../src/site/phase.ts";
import { hasSessionIndex } from "../../../src/site/session-index.ts";
import { hasThemesPage } from "../../../src/site/taking-part.ts";
import { agendaUrl, homeUrl, listUrl, programmeUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { replaceable } from "../../replaceable.ts";
import { siteLogo } from "./brand.ts";
import { languageSwitch } from "./languages.ts";
import { ownProgrammeItem } from "../programme/programme-tools.ts";

/** A step of the breadcrumb; without `url` it is plain text. */
export interface Step {
  readonly label: string;
  readonly url?: string | undefined;
}

const siteStep = (c: Context): Step => {
  const isHome =
    c.url === homeUrl(c.site.root) || (c.event && c.event === c.site.home && c.url === c.event.url);
  return isHome ? { label: c.site.title } : { label: c.site.title, url: homeUrl(c.site.root) };
};

/** The event's own step, where the site's home is not the event. */
const eventStep = (c: Context): readonly Step[] =>
  c.event && c.event !== c.site.home && c.url !== c.event.url
    ? [{ label: c.event.shortTitle, url: c.event.url }]
    : [];

/** All steps to a page; on the home the last one is the page itself. */
export const wayTo = (c: Context, steps: readonly Step[]): readonly Step[] => [
  ...c.site.parents,
  siteStep(c),
  ...eventStep(c),
  ...steps,
];

/** The last step with an address is the one that a phone shows. */
const breadcrumb = (c: Context, steps: readonly Step[]): Html => {
  const all = wayTo(c, steps);
  const last = all.findLastIndex(({ url }) => url !== undefined);
  const back = last === -1 ? all.length - 1 : last;
  return html`<nav class="crumbs" aria-label="${c.t("breadcrumb.label")}">
    <ol>
      ${all.map(
        ({ label, url }, i) =>
          html`<li${i === back && html` class="back"`}>
            ${url === undefined ? c.text(label) : html`<a href="${url}">${c.text(label)}</a>`}
          </li>`,
      )}
    </ol>
  </nav>`;
};

/** A page that Parvis makes; who has written its text may name it. */
const madeItem = (c: Context, event: Event, made: "practical" | "team"): Link => ({
  label: event.pages.find((page) => page.id === made)?.menu ?? c.t(`menu.${made}`),
  url: listUrl(rootOf(event), event.id, made),
});

const eventItems = (c: Context, event: Event): readonly Link[] => {
  const list = (name: "speakers" | "themes" | "organisations"): Link => ({
    label: c.t(`menu.${name}`),
    url: listUrl(rootOf(event), event.id, name),
  });
  const made = [
    ...(event.team.length > 0 ? [madeItem(c, event, "team")] : []),
    madeItem(c, event, "practical"),
  ];
  return [
    ...(event.days.length > 0
      ? [{ label: c.t("menu.programme"), url: programmeUrl(rootOf(event), event.id) }]
      : []),
    ...(hasSessionIndex(event)
      ? [{ label: c.t("menu.search"), url: `${listUrl(rootOf(event), event.id, "sessions")}#find` }]
      : []),
    ...(event.speakers.length > 0 ? [list("speakers")] : []),
    ...(hasThemesPage(event) ? [list("themes")] : []),
    ...(event.participations.length > 0 ? [list("organisations")] : []),
    ...made,
    ...event.pages.flatMap(({ menu, url }) =>
      menu === undefined || made.some((item) => item.url === url) ? [] : [{ label: menu, url }],
    ),
  ];
};

const menuItems = (c: Context): readonly Link[] => {
  const { site } = c;
  const event = c.event ?? (site.events.length === 1 ? site.home : undefined);
  return [
    ...(site.events.length > 1 ? [{ label: c.t("menu.agenda"), url: agendaUrl(site.root) }] : []),
    ...(event ? eventItems(c, event) : []),
    ...site.pages.flatMap(({ menu, url }) => (menu === undefined ? [] : [{ label: menu, url }])),
    ...site.navigation,
  ];
};

/** On a desk the list is simply there; on a phone it is a popover of its button. */
const menu = (c: Context): Html | undefined => {
  const items = menuItems(c);
  return items.length === 0
    ? undefined
    : html`<nav class="menu" aria-label="${c.t("menu.label")}">
        <button type="button" popovertarget="menu">${c.t("menu.label")}</button>
        <ul id="menu" popover>
          ${items.map(
            ({ label, url }) =>
              html`<li>
                <a href="${url}" ${url === c.url && html` aria-current="page"`}>${told(c, label)}</a>
              </li>`,
          )}
          ${c.event && isAhead(c.event) && ownProgrammeItem(c, c.event)}
        </ul>
      </nav>`;
};

const brand = (c: Context): Html | undefined => {
  const logo = siteLogo(c, c.site.title);
  return logo && html`<a class="brand" href="${homeUrl(c.site.root)}">${logo}</a>`;
};

/** The line above the poster: where this page stands, and where else one may go. */
export const header = (c: Context, steps: readonly Step[]): Html =>
  replaceable(
    c,
    "header",
    () => ({ steps: wayTo(c, steps), menu: menuItems(c) }),
    () =>
      html`<header class="top">${brand(c)} ${breadcrumb(c, steps)} ${menu(c)} ${languageSwitch(c)}</header>`,
  );
