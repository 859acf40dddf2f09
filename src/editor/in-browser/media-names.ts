/** Files name their pictures and documents by the name alone: `ada.jpg`, where the editor writes `./ada.jpg`. */
import type { Tag } from "../../content/schema/tags.ts";
import { mediaHere } from "../keys.ts";

const here = `${mediaHere}/`;

/** Markdown whose pictures and documents have their names alone; what was in the former text so stays. */
export const namesInMarkdown = (text: string, former = ""): string =>
  text.replaceAll(/\]\(\.\/[^)\s]*/g, (link) =>
    former.includes(link) ? link : `](${link.slice(2 + here.length)}`,
  );

/** A value as files have it. */
export const namesAlone = (text: string, tag: Tag | undefined): string => {
  if (tag?.type === "media") return text.startsWith(here) ? text.slice(here.length) : text;
  return tag?.type === "markdown" ? namesInMarkdown(text) : text;
};
