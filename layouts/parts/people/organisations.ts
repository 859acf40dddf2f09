import { type Html, html } from "../../../src/write/html.ts";
import type { Event, Participation, PartnerGroup } from "../../../src/site/model.ts";
import { fragment, listUrl } from "../../../src/urls.ts";
import { listedSession } from "../inline/status.ts";
import type { Context } from "../../context.ts";
import { externalLink, speakerLink, themeLink } from "../inline/links.ts";
import { fact, joined } from "../inline/lists.ts";
import { logo as logoPicture } from "../inline/picture.ts";

/** Above this number the names are set in the size of text. */
const mostLargeNames = 24;

/** All who take part, as a wall of names. */
export const nameWall = (c: Context, participations: readonly Participation[]): Html =>
  html`<ul class="names${participations.length > mostLargeNames && " many"}">
    ${participations.map(
      ({ organisation, url }) =>
        html`<li><a href="${url}">${c.name(organisation.shortName)}</a></li>`,
    )}
  </ul>`;

const partner = (
  c: Context,
  { organisation, url, logo }: PartnerGroup["partners"][number],
  size: PartnerGroup["size"],
): Html => {
  // A logo that was given for this event has no version for the dark.
  const dark = logo?.url === organisation.logo?.url ? organisation.logoDark : undefined;
  const face = logo
    ? logoPicture(c.build, { light: logo, dark }, { alt: organisation.name, size })
    : c.name(organisation.name);
  return html`<li>${url ? html`<a href="${url}">${face}</a>` : face}</li>`;
};

/** Partners by level, the larger first as the organisers ordered them. */
export const partners = (c: Context, groups: readonly PartnerGroup[], level: number): Html =>
  html`${groups.map(
    ({ title, size, partners }) =>
      html`${title && html`<h${level}>${title}</h${level}>`}
        <ul class="partners ${size}">
          ${partners.map((one) => partner(c, one, size))}
        </ul>`,
  )}`;

const roles = (c: Context, { isOrganiser, isPartner, partnerLevel }: Participation): string =>
  [
    isOrganiser && c.t("organisation.organiser"),
    isPartner && (partnerLevel ?? c.t("organisation.partner")),
  ]
    .filter(Boolean)
    .join(" · ");

/** An organisation on its page: what it is, and what it does in the event. */
export const organisationEntry = (c: Context, participation: Participation): Html => {
  const { organisation, sessions, speakers, themes } = participation;
  const { id, name, shortName, kind, url, description, links, logo, logoDark, address } =
    organisation;
  const role = roles(c, participation);
  const addresses = [
    ...(url ? [externalLink(c, url, c.t("link.website"))] : []),
    ...links.map((link) => externalLink(c, link.url, link.label)),
  ];
  return html`<li class="organisation" id="${fragment("organisation", id)}">
    <div class="told">
      ${logo && logoPicture(c.build, { light: logo, dark: logoDark }, { alt: "", size: "medium" })}
      <h2>${c.text(name)}</h2>
      <p class="label">
        ${joined(
          [
            shortName !== name && c.name(shortName),
            kind && kind !== "other" && c.t(`organisation.${kind}`),
            role,
          ].filter(Boolean),
          " · ",
        )}
      </p>
      ${description && c.prose(description, 3)}
      ${address && html`<p>${c.text(address)}</p>`}
      ${addresses.length > 0 && html`<p>${joined(addresses)}</p>`}
    </div>
    ${
      (sessions.length > 0 || speakers.length > 0 || themes.length > 0) &&
      html`<dl class="pairs">
        ${fact(
          c.t("organisation.sessions"),
          sessions.length > 0 &&
            html`<ul class="plain">
              ${sessions.map((session) => html`<li>${listedSession(c, session)}</li>`)}
            </ul>`,
        )}
        ${fact(c.t("organisation.speakers"), joined(speakers.map((speaker) => speakerLink(c, speaker))))}
        ${fact(c.t("organisation.themes"), joined(themes.map((theme) => themeLink(c, theme))))}
      </dl>`
    }
  </li>`;
};

/** The page of an event's organisations. */
export const organisationsUrl = (c: Context, event: Event): string =>
  listUrl(c.site.base, event.id, "organisations");
