/** Links the plan of a venue: what was checked is read once more, with names for its ids that no other plan has. */
import type { Plan } from "../../site/model.ts";
import type { Item } from "../content.ts";
import { drawingText } from "../drawing/decode.ts";
import { readPlan } from "../plan/read-plan.ts";
import { roomsOf } from "../plan/rooms-of.ts";
import { findMedia } from "../rules/media.ts";
import { type Context, mediaOf, need } from "./linker.ts";

/** The plan that a venue names. */
export const planOf = (context: Context, item: Item<unknown>, path: string): Plan => {
  const { content } = context.linker;
  const file = need(findMedia({ content, event: context.event }, path), path);
  const text = need(drawingText(content.media.get(file)), path);
  const read = readPlan(text, new Set(roomsOf(item).keys()), `plan-${item.id}`);
  const { sheet, shapes } = need("fault" in read ? undefined : read, path);
  return { ...mediaOf(context, path), ...need(sheet, path), shapes };
};
