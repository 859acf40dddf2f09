/** What the exchange format says of an event as a whole. */
import { publicUrl } from "../../urls.ts";
import { makePalette } from "../../styles/palette.ts";
import type { Event, Site } from "../../site/model.ts";
import { toUtc } from "../../time.ts";
import { eventTitle } from "../text/state.ts";
import { plainVoice } from "../text/voice.ts";

export interface Conference {
  readonly title: string;
  /** The event's id, in the letters that both schemas allow. */
  readonly acronym: string;
  /** When something was changed last, as the record tells; empty without a record. */
  readonly changed: string;
  readonly baseUrl: string;
  readonly colours: { readonly primary: string; readonly background: string };
  readonly logo: string | undefined;
  readonly tracks: readonly {
    readonly name: string;
    readonly slug: string;
    readonly colour: string | undefined;
  }[];
}

const latestChange = (event: Event): string => {
  const changes = [event, ...event.days.flatMap(({ slots }) => slots), ...event.sessions].flatMap(
    ({ revision }) => revision.changed ?? [],
  );
  const latest = changes.sort((a, b) => +b - +a)[0];
  return latest ? toUtc(latest) : "";
};

/** `2013_open_data`, of four letters at least. */
export const acronymOf = ({ id }: Event): string => id.replaceAll("-", "_").padEnd(4, "_");

export const conferenceOf = (site: Site, event: Event): Conference => {
  const { light } = makePalette(site.look);
  return {
    title: eventTitle(plainVoice(event), event, event.title),
    acronym: acronymOf(event),
    changed: latestChange(event),
    baseUrl: publicUrl(site, event.url),
    colours: { primary: light.strong, background: light.paper },
    logo: site.look.logo && publicUrl(site, site.look.logo.url),
    tracks: event.tracks.map(({ id, title, accent }) => ({
      name: title,
      slug: `track-${id}`,
      colour: accent === undefined ? undefined : makePalette({ accent }).light.strong,
    })),
  };
};
