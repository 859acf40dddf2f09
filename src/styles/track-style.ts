/** The colours of tracks: classes, for the policy allows no style attribute. */
import { toHexColour, trackColours } from "./palette.ts";
import type { Site, Track } from "../site/model.ts";

/** Of its colour alone, so that no page changes when another track comes: `track-1d6f9c`. */
export const trackClass = ({ colour }: Pick<Track, "colour">): string =>
  `track-${toHexColour(colour).slice(1)}`;

/** A rule for each colour that a site's tracks have. */
export const trackRules = ({ look, events }: Pick<Site, "look" | "events">): string => {
  const tracks = events.flatMap((event) => event.tracks);
  const rules = tracks.map((track) => {
    const { light, dark } = trackColours(look, track.colour);
    return `.${trackClass(track)}{--track:light-dark(${light},${dark})}`;
  });
  return [...new Set(rules)].sort().join("");
};
