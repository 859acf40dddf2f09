import type { Room } from "../../src/site/model.ts";
import { TBA, type Tba } from "../../src/site/model.ts";
import type { Context } from "../context.ts";

/** A room's name; “room to be announced” if it is not known yet; nothing for all rooms. */
export const roomName = (c: Context, room: Room | Tba | undefined): string | undefined =>
  room === TBA ? c.t("programme.room-tba") : room?.name;
