/**
 * Draws all pictures and slides of the conference in `examples/`, which is why they show nobody: `node
 * test/examples/drawing/draw.ts`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { people } from "./people.ts";
import { places } from "./places.ts";
import { drawPortrait } from "./portrait.ts";
import { kettleSlides } from "./kettle-slides.ts";

const folder = join(import.meta.dirname, "../../../examples/conference/content/2027-mending/media");

const save = async (name: string, svg: string, width: number): Promise<void> => {
  const picture = sharp(Buffer.from(svg)).resize(width).webp({ quality: 82, effort: 6 });
  writeFileSync(join(folder, `${name}.webp`), await picture.toBuffer());
};

mkdirSync(folder, { recursive: true });
for (const [name, one] of Object.entries(people)) await save(name, drawPortrait(one), 400);
for (const [name, svg] of Object.entries(places)) await save(name, svg, 1200);
writeFileSync(join(folder, "kettles.pdf"), kettleSlides, "latin1");
