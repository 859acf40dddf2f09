/** Links who speaks at an event. */
import type { Speaker } from "../../site/model.ts";
import { entityUrl } from "../../urls.ts";
import { sound } from "../content.ts";
import { linkFields } from "./by-tags.ts";
import { exactly } from "./exactly.ts";
import { bodyOf } from "./linker.ts";
import type { Scene } from "./scene.ts";

const toSpeaker = exactly<Speaker>();

export const linkSpeakers = (scene: Scene): ReadonlyMap<string, Speaker> => {
  const { linker, content, context, event, facts, backlinks } = scene;
  return new Map(
    sound(content.speakers).map((item) => {
      const { id } = item;
      const { origin, ...fields } = linkFields(context, item);
      const speaker = toSpeaker({
        ...fields,
        id,
        url: entityUrl(linker.base, facts.id, "speaker", id),
        event,
        biography: bodyOf(linker, item, facts.language),
        sessions: backlinks.speakerSessions.of(id),
        themes: backlinks.speakerThemes.of(id),
      });
      return [id, speaker];
    }),
  );
};
