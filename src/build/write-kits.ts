/** What the speakers of an event have to send round, in one file for those who write to them. */
import { readFileSync } from "node:fs";
import { kitSizes, type Shape } from "../kits/kit.ts";
import { between, speakerLines } from "../outputs/text/share-text.ts";
import { voice } from "../outputs/text/voice.ts";
import { hasKit } from "../site/kits.ts";
import type { Speaker } from "../site/model.ts";
import { eventsIn } from "../site/versions.ts";
import { knownUrl, kitsPath } from "../urls.ts";
import { zip } from "../write/zip.ts";
import type { OutputFolder, Written } from "./output-folder.ts";
import type { PageBuild } from "./page-build.ts";

/** What came of `--kits`: nothing where no speaker has anything to come. */
export interface Packed {
  readonly file: Written | undefined;
}

/** `2027-fair/ada-martin/`, and a folder for each language of an event in several. */
const folderOf = ({ id, event }: Speaker): string => {
  const isOfSeveral = (event.languages?.length ?? 1) > 1;
  return `${event.id}/${id}/${isOfSeveral ? `${event.language}/` : ""}`;
};

const textOf = ({ site }: PageBuild, speaker: Speaker): string => {
  const { set } = voice(speaker.event);
  const lines = speakerLines(speaker).map((line) =>
    line
      .map((piece) => (piece.kind === "text" ? set(piece.text, piece.language) : piece.text))
      .join(between),
  );
  return `${[...lines, knownUrl(site, speaker.url)].filter((line) => line !== undefined).join("\n")}\n`;
};

const filesOf = (
  build: PageBuild,
  speaker: Speaker,
): readonly (readonly [string, Uint8Array | string])[] => {
  const folder = folderOf(speaker);
  const kit = build.drawings.packed.of.get(speaker);
  const shapes: readonly Shape[] = kit ? ["wide", "square"] : [];
  return [
    [`${folder}text.txt`, textOf(build, speaker)],
    ...shapes.map((shape) => {
      const { width, height } = kitSizes[shape];
      return [`${folder}${width}x${height}.png`, readFileSync(kit?.[shape].file ?? "")] as const;
    }),
  ];
};

/** Packs the pictures and words of all speakers of what is to come, or on. */
export const writeKits = (build: PageBuild, output: OutputFolder): Packed => {
  const files = build.versions.flatMap((version) =>
    eventsIn(version.site).flatMap(({ speakers }) =>
      speakers.filter(hasKit).flatMap((speaker) => filesOf(version, speaker)),
    ),
  );
  if (files.length === 0) return { file: undefined };
  return { file: output.write({ path: kitsPath, body: zip(Object.fromEntries(files)) }) };
};
