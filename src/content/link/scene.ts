/** An event while what is in its folder is being linked. */
import type { Event, Session, Slot, Speaker, Theme } from "../../site/model.ts";
import type { EventContent } from "../content.ts";
import type { TimedSlot } from "../timing.ts";
import type { EventFacts } from "./event-facts.ts";
import type { Context, Linker, Things } from "./linker.ts";
import { Lists, type Register } from "./register.ts";

/** What things of an event are told by others that name them. */
export class Backlinks {
  readonly speakerSessions = new Lists<Session>();
  readonly speakerThemes = new Lists<Theme>();
  readonly themeSessions = new Lists<Session>();
  readonly themeSlots = new Lists<Slot>();
  readonly trackSessions = new Lists<Session>();
}

export interface Scene {
  readonly linker: Linker;
  readonly content: EventContent;
  /** What the event's own file says. */
  readonly facts: EventFacts;
  /** The event, to point to. */
  readonly event: Event;
  readonly slots: readonly TimedSlot[];
  readonly context: Context;
  /** Its people, to point to. */
  readonly people: Register<Speaker>;
  readonly backlinks: Backlinks;
}

/** The same, with more that references may lead to. */
export const knowing = (scene: Scene, things: Things): Scene => ({
  ...scene,
  context: { ...scene.context, things: { ...scene.context.things, ...things } },
});
