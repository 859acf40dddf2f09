import { draftMark } from "../inline/draft.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Event, Member, Speaker, TeamGroup } from "../../../src/site/model.ts";
import { listUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { externalLink } from "../inline/way.ts";
import { joined } from "../inline/lists.ts";
import { portrait, whoIs } from "./people.ts";
import { phrase } from "../inline/told.ts";
import { personItem } from "./person.ts";

/** The page of an event's team. */
export const teamUrl = (event: Event): string => listUrl(rootOf(event), event.id, "team");

/** The name of somebody of the team; a link to their page, if they have one. */
export const memberName = (c: Context, { name, speaker }: Member): Html =>
  speaker
    ? html`<a href="${speaker.url}">${c.name(name)}</a>${draftMark(c, speaker)}`
    : c.name(name);

/** What somebody of the team does, and where they come from. */
export const memberFacts = (c: Context, member: Member): Html | undefined => {
  const facts = whoIs(c, member);
  return facts && html`<p class="label">${facts}</p>`;
};

const card = (c: Context, member: Member, level: number): Html =>
  personItem(
    c,
    { person: member, page: member.speaker?.url, sessions: [], level },
    () =>
      html`${portrait(c, member)}
        <div>
          <h${level}>${memberName(c, member)}</h${level}>
          ${memberFacts(c, member)}
          ${
            // Who has a page has them there.
            !member.speaker &&
            member.links.length > 0 &&
            html`<p>${joined(member.links.map(({ url, label }) => externalLink(c, url, label)))}</p>`
          }
        </div>`,
  );

/** A group of the team; the heading of one that has a name stands above. */
export const teamGroup = (c: Context, { title, members }: TeamGroup): Html => {
  const level = title === undefined ? 2 : 3;
  const cards = html`<ul class="people">
    ${members.map((member) => card(c, member, level))}
  </ul>`;
  return title === undefined
    ? html`<div class="band">${cards}</div>`
    : html`<div class="band">
        <h2>${c.text(title)}</h2>
        <div class="content">${cards}</div>
      </div>`;
};

/** What a speaker does in the team of their event; nothing if they are not of it. */
export const placesInTeam = (c: Context, speaker: Speaker): readonly Html[] =>
  speaker.event.team.flatMap(({ title, members }) =>
    members.flatMap((member) => {
      if (member.speaker !== speaker) return [];
      // What they are anyway stands under their name.
      const role = member.role === speaker.role ? undefined : member.role;
      const place = [role, title].filter((one): one is string => Boolean(one));
      const words = phrase(c, place.length > 0 ? place : [c.t("team.title")]);
      return html`<a href="${teamUrl(speaker.event)}">${words}</a>`;
    }),
  );
