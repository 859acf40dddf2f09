import { told } from "../inline/told.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { companyOf, type Level } from "../../../src/site/company.ts";
import type { Event, Media, Member, Participation, PartnerGroup } from "../../../src/site/model.ts";
import { fragment } from "../../../src/urls.ts";
import { toldSession } from "../inline/status.ts";
import type { Context } from "../../context.ts";
import { speakerLink, themeLink } from "../inline/links.ts";
import { externalLink, externalLinkOfOurs } from "../inline/way.ts";
import { fact, joined } from "../inline/lists.ts";
import { logoOf } from "./partners.ts";
import { portrait } from "./people.ts";
import { personItem } from "./person.ts";
import { memberFacts, memberName } from "./team.ts";

/** How an organisation is shown in its group. */
interface Shown {
  readonly size: PartnerGroup["size"];
  readonly logo: Media | undefined;
  readonly url: string | undefined;
}

/** An organisation on its page: what it is, and what it does in the event. */
const organisationEntry = (
  c: Context,
  participation: Participation,
  { size, logo, url }: Shown,
): Html => {
  const { organisation, isOrganiser, isPartner, partnerLevel } = participation;
  const { sessions, speakers, themes } = participation;
  const { id, name, shortName, kind, description, links, address } = organisation;
  const addresses = [
    ...(url ? [externalLinkOfOurs(c, url, c.t("link.website"))] : []),
    ...links.map((link) => externalLink(c, link.url, link.label)),
  ];
  return html`<li class="organisation" id="${fragment("organisation", id)}">
    <div class="told">
      ${logo && logoOf(c, organisation, logo, { alt: "", size })}
      <h3>${c.text(name)}</h3>
      <p class="label">
        ${joined(
          [
            shortName !== name && c.name(shortName),
            kind && kind !== "other" && c.t(`organisation.${kind}`),
            isOrganiser && isPartner && told(c, partnerLevel ?? c.t("organisation.partner")),
          ].filter(Boolean),
          " · ",
        )}
      </p>
      ${description && c.prose(description, 4)}
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
              ${sessions.map((session) => html`<li>${toldSession(c, session)}</li>`)}
            </ul>`,
        )}
        ${fact(c.t("organisation.speakers"), joined(speakers.map((speaker) => speakerLink(c, speaker))))}
        ${fact(c.t("organisation.themes"), joined(themes.map((theme) => themeLink(c, theme))))}
      </dl>`
    }
  </li>`;
};

const personEntry = (c: Context, member: Member): Html =>
  personItem(
    c,
    { person: member, page: member.speaker?.url, sessions: [], level: 3 },
    () =>
      html`${portrait(c, member)}
        <div class="told">
          <h3>${memberName(c, member)}</h3>
          ${memberFacts(c, member)}
        </div>`,
    "organisation person",
  );

const group = (
  c: Context,
  title: string,
  size: PartnerGroup["size"] | "whole",
  entries: readonly Html[],
): Html | false =>
  entries.length > 0 &&
  html`<div class="band">
    <h2>${c.text(title)}</h2>
    <div class="content">
      <ul class="organisations ${size}">
        ${entries}
      </ul>
    </div>
  </div>`;

/** All who organise an event, and all organisations that take part: who organises, the partners level by level, the others. */
export const organisationGroups = (c: Context, event: Event): Html => {
  const { organisers, levels, others } = companyOf(event);
  const ofOthers = others.map((one) =>
    organisationEntry(c, one, { ...one.organisation, size: "medium" }),
  );
  const ofLevel = ({ title = c.t("organisations.partners"), size, members }: Level) =>
    group(
      c,
      title,
      size,
      members.map((one) => organisationEntry(c, one.participation, { ...one, size })),
    );
  const ofOrganisers = organisers.map((one) =>
    "organisation" in one
      ? organisationEntry(c, one, { ...one.organisation, size: "large" })
      : personEntry(c, one),
  );
  return html`${group(c, c.t("organisations.organisers"), "whole", ofOrganisers)}
  ${levels.map(ofLevel)}
  ${group(c, c.t("organisations.others"), "medium", ofOthers)}`;
};
