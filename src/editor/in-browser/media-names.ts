/** Files name their pictures and documents by the name alone: `ada.jpg`, where the editor writes `./ada.jpg`. */
import type { Tag } from "../../content/schema/tags.ts";
import { mediaHere } from "../keys.ts";

const here = `${mediaHere}/`;

/** Markdown whose pictures and documents have their names alone. */
export const namesInMarkdown = (text: string): string => text.replaceAll(`](${here}`, "](");

/** A value as files have it. */
export const namesAlone = (text: string, tag: Tag | undefined): string => {
  if (tag?.type === "media") return text.startsWith(here) ? text.slice(here.length) : text;
  return tag?.type === "markdown" ? namesInMarkdown(text) : text;
};
