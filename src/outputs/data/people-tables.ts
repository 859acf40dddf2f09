/** The tables of speakers, organisations and themes. */
import { publicUrl } from "../../urls.ts";
import { uidOf } from "../../site/identity.ts";
import type { Event, Participation, Site, Speaker, Theme } from "../../site/model.ts";
import { organisationKinds, themeStatuses } from "../../site/words.ts";
import {
  ids,
  prose,
  required,
  text,
  texts,
  url,
  whole,
  word,
  worded,
  wordedTexts,
  yesNo,
} from "./columns.ts";
import { type Table, tableOf } from "./table.ts";

export const speakerTable = (site: Site, event: Event): Table =>
  tableOf<Speaker>(
    {
      name: "speakers",
      description: "The persons who give, moderate or facilitate something, by name.",
      key: ["id"],
      references: [],
    },
    [
      required("id", "Their name within the event, which never changes.", ({ id }) => id),
      required("uid", "The same everywhere.", ({ id }) => uidOf(site, "speaker", id, event.id)),
      required("name", "Their name.", ({ name }) => name),
      ...(event.speakers.some(({ sort }) => sort !== undefined)
        ? [text<Speaker>("sort", "What lists have them under.", ({ sort }) => sort)]
        : []),
      text("pronouns", "Their pronouns.", ({ pronouns }) => pronouns),
      worded("role", "What they are, as they say it.", ({ role }) => role),
      ids(
        "organisations",
        "The ids of the organisations they come from.",
        (it) => it.organisations,
      ),
      prose(site, "biography", "Who they are, as plain text.", ({ biography }) => biography),
      texts("links", "Their pages elsewhere.", ({ links }) =>
        links.map((link) => publicUrl(site, link.url)),
      ),
      url("photo", "Their portrait.", ({ photo }) => photo && publicUrl(site, photo.url)),
      url("url", "Their page.", (it) => publicUrl(site, it.url)),
    ],
    event.speakers,
  );

export const organisationTable = (site: Site, event: Event): Table =>
  tableOf<Participation>(
    {
      name: "organisations",
      description:
        "Who organises the event, supports it or takes part in it: organisers, then partners by level, then others.",
      key: ["id"],
      references: [],
    },
    [
      required("id", "Its name within the site, which never changes.", (it) => it.organisation.id),
      required("uid", "The same everywhere.", ({ organisation: { id } }) =>
        uidOf(site, "organisation", id),
      ),
      { ...required("name", "Its name.", ({ organisation }) => organisation.name), isName: true },
      {
        ...text("short_name", "The short form of its name.", (it) => it.organisation.shortName),
        isName: true,
      },
      word("kind", "What it is.", organisationKinds, ({ organisation }) => organisation.kind),
      yesNo("organiser", "True if it organises the event.", ({ isOrganiser }) => isOrganiser),
      yesNo("partner", "True if it is a partner of the event.", ({ isPartner }) => isPartner),
      worded("partner_level", "The level of its partnership.", ({ partnerLevel }) => partnerLevel),
      prose(
        site,
        "description",
        "What it does, as plain text.",
        ({ organisation }) => organisation.description,
      ),
      text("address", "Its address.", ({ organisation }) => organisation.address),
      url(
        "website",
        "Its site.",
        ({ organisation }) => organisation.url && publicUrl(site, organisation.url),
      ),
      url("url", "Its place on the event's page of organisations.", (it) =>
        publicUrl(site, it.url),
      ),
    ],
    event.participations,
  );

export const themeTable = (site: Site, event: Event): Table =>
  tableOf<Theme>(
    {
      name: "themes",
      description: "What the groups of the workshops work on.",
      key: ["id"],
      references: [],
    },
    [
      required("id", "Its name within the event, which never changes.", ({ id }) => id),
      required("uid", "The same everywhere.", ({ id }) => uidOf(site, "theme", id, event.id)),
      { ...required("title", "Its title.", ({ title }) => title), isWorded: true },
      worded("summary", "One sentence.", ({ summary }) => summary),
      prose(site, "description", "What it is about, as plain text.", (it) => it.description),
      word("status", "Proposed, or part of the programme.", themeStatuses, ({ status }) => status),
      text("proposed_by", "Who proposed it.", ({ proposedBy }) => proposedBy),
      ids("facilitators", "The ids of the speakers who facilitate it.", (it) => it.facilitators),
      ids(
        "organisations",
        "The ids of the organisations that take part.",
        (it) => it.organisations,
      ),
      text("room", "The id of its room.", ({ room }) => room?.id),
      worded("room_name", "The name of its room.", ({ room }) => room?.name),
      whole("capacity", "How many may take part.", ({ capacity }) => capacity),
      ids("slots", "The ids of the slots in which groups work on it.", ({ slots }) => slots),
      wordedTexts("questions", "What it asks.", ({ questions }) => questions),
      url("url", "Its page.", (it) => publicUrl(site, it.url)),
    ],
    event.themes,
  );
