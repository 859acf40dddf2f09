/** The colours of tracks: classes, for the policy allows no style attribute. */
import { toHexColour, trackColours, withoutDark } from "./palette.ts";
import type { Site, Track } from "../site/model.ts";

/** Of its colour alone, so that no page changes when another track comes: `track-1d6f9c`. */
export const trackClass = ({ colour }: Pick<Track, "colour">): string =>
  `track-${toHexColour(colour).slice(1)}`;

/** A rule for each colour that a site's tracks have. */
export const trackRules = ({ look, events }: Pick<Site, "look" | "events">): string => {
  const tracks = new Map(
    events.flatMap((event) =>
      event.tracks.map((track) => [trackClass(track), trackColours(look, track.colour)] as const),
    ),
  );
  if (tracks.size === 0) return "";
  const rules = (value: (colours: ReturnType<typeof trackColours>) => string): string =>
    [...tracks]
      .map(([name, colours]) => `.${name}{--track:${value(colours)}}`)
      .sort()
      .join("");
  return `${rules(({ light, dark }) => `light-dark(${light},${dark})`)}${withoutDark}{${rules(({ light }) => light)}}`;
};
