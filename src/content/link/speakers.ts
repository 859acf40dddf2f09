/** Links who speaks at an event, or is of its team. */
import type { Speaker } from "../../site/model.ts";
import { entityUrl } from "../../urls.ts";
import { sound } from "../content.ts";
import { linkFields } from "./by-tags.ts";
import { linkCorrection } from "./corrections.ts";
import { guidOf } from "./guid.ts";
import { bodyOf } from "./linker.ts";
import type { Scene } from "./scene.ts";

export const linkSpeakers = (scene: Scene): ReadonlyMap<string, Speaker> => {
  const { linker, content, context, event, facts, people, backlinks } = scene;
  return new Map(
    sound(content.speakers).map((item) => {
      const { id } = item;
      const { origin, featured, language: _, ...fields } = linkFields(context, item);
      const url = entityUrl(linker.version.rootOf(facts.id), facts.id, "speaker", id);
      const speaker = people.make(id, {
        ...fields,
        id,
        url,
        event,
        isFeatured: featured,
        guid: guidOf(origin),
        biography: bodyOf(linker, item, facts.language),
        sessions: backlinks.speakerSessions.of(id),
        themes: backlinks.speakerThemes.of(id),
        correction: linkCorrection(scene, "speaker", item, url),
      });
      return [id, speaker];
    }),
  );
};
