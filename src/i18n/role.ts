import { onlyModerates } from "../site/kits.ts";
import type { Session, Speaker } from "../site/model.ts";
import { translator } from "./index.ts";

/** “Animation”: what somebody does at a session that is none of their talks. */
export const roleIn = (speaker: Speaker, session: Session): string | undefined =>
  onlyModerates(speaker, session) ? translator(session.event)("session.moderation") : undefined;
