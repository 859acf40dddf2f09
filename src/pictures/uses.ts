import type { Media, Site } from "../site/model.ts";
import type { Use } from "./picture.ts";

/** How each medium is shown, by its address. What is in no field of its own stands in a text. */
export const usesOf = (site: Site): ReadonlyMap<string, ReadonlySet<Use>> => {
  const uses = new Map<string, Set<Use>>();
  const note = (use: Use, media: Media | undefined): void => {
    if (media) uses.set(media.url, (uses.get(media.url) ?? new Set()).add(use));
  };
  const { look, organisations, events, venues } = site;
  for (const { logo, logoDark } of [look, ...organisations]) {
    note("logo", logo);
    note("logo", logoDark);
  }
  for (const { map } of venues) note("text", map);
  for (const { people, team, partnerGroups, image } of events) {
    note("text", image?.media);
    for (const { photo } of people) note("portrait", photo);
    for (const { members } of team) for (const { photo } of members) note("portrait", photo);
    for (const { partners } of partnerGroups) for (const { logo } of partners) note("logo", logo);
  }
  for (const media of site.media)
    if (!uses.has(media.url) && media.url !== look.favicon?.url) note("text", media);
  return uses;
};
