/** The plan of a venue, in which rooms are links. */
import type { Plan, PlanShape, Room, Venue } from "../../../src/site/model.ts";
import { roomPages } from "../../../src/site/rooms.ts";
import { languageOfText } from "../../../src/site/versions.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";

const outlines: ReadonlySet<string> = new Set(
  "path rect circle ellipse polygon polyline".split(" "),
);

const innerOf = ({ content }: PlanShape): readonly PlanShape[] =>
  content.filter((one) => typeof one !== "string");

/** The shape of a room: the first that is in it. */
const outlineOf = (shape: PlanShape): PlanShape | undefined => {
  if (outlines.has(shape.name)) return shape;
  for (const inner of innerOf(shape)) {
    const found = outlineOf(inner);
    if (found) return found;
  }
  return undefined;
};

const element = ({ name, attributes }: PlanShape, isOutline: boolean, content: Html): Html =>
  html`<${name}${isOutline && html` class="outline"`}${attributes.map(([key, value]) => html` ${key}="${value}"`)}>${content}</${name}>`;

const drawAll = (shape: PlanShape, outline?: PlanShape): Html =>
  element(
    shape,
    shape === outline,
    html`${shape.content.map((one) => (typeof one === "string" ? one : drawAll(one, outline)))}`,
  );

const hasRoom = (shape: PlanShape): boolean =>
  shape.room !== undefined || innerOf(shape).some(hasRoom);

const drawn = new WeakMap<PlanShape, Html>();

/** What is the same on every page, once. */
const drawOnce = (shape: PlanShape): Html => {
  const known = drawn.get(shape);
  if (known) return known;
  const fresh = drawAll(shape, shape.room === undefined ? undefined : outlineOf(shape));
  drawn.set(shape, fresh);
  return fresh;
};

const draw = (shape: PlanShape, asRoom: (id: string, drawn: Html) => Html): Html => {
  if (shape.room !== undefined) return asRoom(shape.room, drawOnce(shape));
  if (!hasRoom(shape)) return drawOnce(shape);
  const content = shape.content.map((one) => (typeof one === "string" ? one : draw(one, asRoom)));
  return element(shape, false, html`${content}`);
};

/** The name of a room as drawings say it: in their own element. */
const nameOf = (c: Context, { name }: Room): Html => {
  const language = languageOfText(c.site, name, c.contentLanguage, c.contentLanguage);
  return html`<title${language !== c.language && html` lang="${language}"`}>${c.plain(name)}</title>`;
};

/** The plan of a venue; a room with a page leads there, and that of the page is marked. */
export const floorPlan = (c: Context, { rooms }: Venue, plan: Plan, here?: Room): Html => {
  const pages = c.event && roomPages(c.event);
  const asRoom = (id: string, shape: Html): Html => {
    const room = rooms.find((one) => one.id === id);
    if (!room) return shape;
    const page = pages?.get(room);
    const current = room === here && html` aria-current="page"`;
    return page
      ? html`<a href="${page.url}"${current}>${nameOf(c, room)}${shape}</a>`
      : html`<g role="img"${current}>${nameOf(c, room)}${shape}</g>`;
  };
  return html`<div class="floor-plan">
    <svg viewBox="${plan.viewBox}" width="${plan.width}" height="${plan.height}" role="group" aria-label="${c.t("practical.plan")}">${plan.shapes.map((shape) => draw(shape, asRoom))}</svg>
  </div>`;
};
