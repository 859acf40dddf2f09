import { type Html, html } from "../../../src/write/html.ts";
import { companyOf } from "../../../src/site/company.ts";
import type {
  Event,
  Media,
  Member,
  Organisation,
  Participation,
  PartnerGroup,
} from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { replaceable } from "../../replaceable.ts";
import { logo as logoPicture, type LogoSize } from "../inline/picture.ts";
import { memberName, teamUrl } from "./team.ts";

/** Above this number the names are set in the size of text. */
const mostLargeNames = 24;

/** Those who take part, as a wall of names; large ones if they are what the wall is for. */
const nameWall = (
  c: Context,
  all: readonly (Participation | Member)[],
  isLarge = all.length <= mostLargeNames,
): Html =>
  html`<ul class="names${!isLarge && " many"}">
    ${all.map((one) =>
      "organisation" in one
        ? html`<li><a href="${one.url}">${c.name(one.organisation.shortName)}</a></li>`
        : html`<li>${memberName(c, one)}</li>`,
    )}
  </ul>`;

/** The logo of an organisation in an event; one that was given for the event has no version for the dark. */
export const logoOf = (
  c: Context,
  { logo, logoDark }: Organisation,
  light: Media,
  shown: { readonly alt: string; readonly size: LogoSize },
): Html => {
  const dark = light.url === logo?.url ? logoDark : undefined;
  return logoPicture(c.build, { light, dark }, shown);
};

const partner = (
  c: Context,
  { organisation, url, logo }: PartnerGroup["partners"][number],
  size: PartnerGroup["size"],
): Html => {
  const face = logo
    ? logoOf(c, organisation, logo, { alt: organisation.name, size })
    : c.name(organisation.name);
  return html`<li>${url ? html`<a href="${url}">${face}</a>` : face}</li>`;
};

/** Partners by level, in the order of the organisers; those without a level have a heading beside others that have one. */
const ourPartners = (c: Context, groups: readonly PartnerGroup[]): Html =>
  html`${groups.map(
    ({ title = groups.length > 1 && c.t("organisations.partners"), size, partners }) =>
      html`${title && html`<h3>${c.text(title)}</h3>`}
        <ul class="partners ${size}">
          ${partners.map((one) => partner(c, one, size))}
        </ul>`,
  )}`;

const partners = (c: Context, event: Event): Html => {
  const { partnerGroups: groups } = event;
  return replaceable(
    c,
    "partners",
    () => ({ event, groups }),
    () => ourPartners(c, groups),
  );
};

/** All who organise, support or take part as an organisation, as the event's page shows them: by name, partners by logo. */
export const companyInShort = (c: Context, event: Event): Html | undefined => {
  const { participations, partnerGroups, team } = event;
  if (participations.length === 0 && team.length === 0) return undefined;
  const { organisers, others } = companyOf(event);
  const all = [...organisers, ...others];
  const link = team.length > 0 && html`<p><a href="${teamUrl(event)}">${c.t("team.title")}</a></p>`;
  if (partnerGroups.length === 0)
    return html`${all.length > 0 && nameWall(c, all)}
    ${link}`;
  return html`${organisers.length > 0 && nameWall(c, organisers)}
  ${partners(c, event)}
  ${
    others.length > 0 &&
    html`<h3>${c.t("organisations.others")}</h3>
      ${nameWall(c, others, false)}`
  }
  ${link}`;
};
