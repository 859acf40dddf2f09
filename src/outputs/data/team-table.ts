/** The table of the team of an event. */
import { isMember } from "../../site/organisers.ts";
import type { Event, Member, Site } from "../../site/model.ts";
import { publicUrl } from "../../urls.ts";
import { ids, required, text, texts, url, whole, worded, yesNo } from "./columns.ts";
import { type Table, tableOf } from "./table.ts";

interface Row {
  readonly member: Member;
  readonly group: string | undefined;
  readonly position: number;
}

const rowsOf = ({ team }: Event): readonly Row[] =>
  team
    .flatMap(({ title, members }) => members.map((member) => ({ member, group: title })))
    .map((row, i) => ({ ...row, position: i + 1 }));

export const teamTable = (site: Site, event: Event): Table => {
  const organisers = new Set(event.organisers.filter(isMember));
  return tableOf<Row>(
    {
      name: "team",
      description: "Who makes the event, group by group; somebody in two groups has two rows.",
      key: ["position"],
      references: [{ column: "speaker", table: "speakers" }],
    },
    [
      {
        ...whole<Row>("position", "Their place in the team, from 1.", (it) => it.position),
        isRequired: true,
      },
      required("name", "Their name.", ({ member }) => member.name),
      text("pronouns", "Their pronouns.", ({ member }) => member.pronouns),
      worded("role", "What they do in the team.", ({ member }) => member.role),
      worded("group", "The part of the team that they belong to.", ({ group }) => group),
      yesNo("organiser", "True for a person who organises the event.", ({ member }) =>
        organisers.has(member),
      ),
      ids(
        "organisations",
        "The ids of the organisations they come from.",
        ({ member }) => member.organisations,
      ),
      text(
        "speaker",
        "Their id among the speakers, if they speak too.",
        ({ member: { speaker } }) =>
          speaker && event.speakers.includes(speaker) ? speaker.id : undefined,
      ),
      texts("links", "Their pages elsewhere.", ({ member }) =>
        member.links.map((link) => publicUrl(site, link.url)),
      ),
      url(
        "photo",
        "Their portrait.",
        ({ member: { photo } }) => photo && publicUrl(site, photo.url),
      ),
      url(
        "url",
        "Their page.",
        ({ member: { speaker } }) => speaker && publicUrl(site, speaker.url),
      ),
    ],
    rowsOf(event),
  );
};
