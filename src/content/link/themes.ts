/** Links what groups of an event work on. */
import type { Theme } from "../../site/model.ts";
import { entityUrl } from "../../urls.ts";
import { sound } from "../content.ts";
import { linkFields } from "./by-tags.ts";
import { exactly } from "./exactly.ts";
import { bodyOf } from "./linker.ts";
import type { Scene } from "./scene.ts";
import { worksOf } from "./works.ts";

const toTheme = exactly<Theme>();

export const linkThemes = (scene: Scene): ReadonlyMap<string, Theme> => {
  const { linker, content, context, event, facts, backlinks } = scene;
  return new Map(
    sound(content.themes).map((item) => {
      const { id } = item;
      const { language: _, ...fields } = linkFields(context, item);
      const theme = toTheme({
        ...fields,
        id,
        url: entityUrl(linker.version.rootOf(facts.id), facts.id, "theme", id),
        event,
        description: bodyOf(linker, item, facts.language),
        outcomes: worksOf(fields.outcomes),
        slots: backlinks.themeSlots.of(id),
        sessions: backlinks.themeSessions.of(id),
      });
      for (const { id: speaker } of theme.facilitators) backlinks.speakerThemes.add(speaker, theme);
      return [id, theme];
    }),
  );
};
