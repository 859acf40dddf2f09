/** What other sites need to show a programme within their pages. */
import { isEmbeddable } from "../site/embeds.ts";
import type { Event, Site } from "../site/model.ts";
import { eventsIn, versionsOf } from "../site/versions.ts";
import { embedFolder, homeUrl, knownUrl, outputPath } from "../urls.ts";
import { escape } from "../write/html.ts";
import { outputFile, type OutputFile } from "../write/output-file.ts";
import type { Output } from "./output.ts";
import { voice } from "./text/voice.ts";

/** As high as some hours of a programme are, for who cannot know. */
const size = { width: 640, height: 720 };

/** Where the element lies that gives a frame its height; for ever, for others have its address in their pages. */
export const elementUrl = (event: Pick<Event, "url">): string =>
  `${embedFolder(event.url)}programme.js`;

/** What services that show a page within others ask for: https://oembed.com */
export const oembedUrl = (event: Pick<Event, "url">): string =>
  `${embedFolder(event.url)}oembed.json`;

/** The programme in a frame, as it stands in a page of another site; `address` is that of the page in it. */
export const frameMarkup = (address: string, title: string): string =>
  [
    `<iframe src="${escape(address)}" title="${escape(title)}"`,
    `  width="100%" height="${size.height}" loading="lazy"></iframe>`,
  ].join("\n");

/** The same in an element that makes it as high as what it shows. */
export const elementMarkup = (address: string, title: string, script: string): string =>
  [
    "<parvis-programme>",
    ...frameMarkup(address, title)
      .split("\n")
      .map((line) => `  ${line}`),
    "</parvis-programme>",
    `<script type="module" src="${escape(script)}"></script>`,
  ].join("\n");

/** The title of the frame, in which one hears what it holds. */
export const frameTitle = (event: Event): string => {
  const { t, set } = voice(event);
  return `${t("programme.title")} · ${set(event.shortTitle)}`;
};

const oembed = (site: Site, event: Event, address: string): string =>
  JSON.stringify({
    type: "rich",
    version: "1.0",
    title: frameTitle(event),
    provider_name: site.title,
    provider_url: knownUrl(site, homeUrl(site.root)),
    html: frameMarkup(address, frameTitle(event)),
    ...size,
  });

/** Of a site that nobody knows the address of there is nothing that others could show. */
const embedFiles = (site: Site): readonly OutputFile[] =>
  eventsIn(site)
    .filter(isEmbeddable)
    .flatMap((event) => {
      const address = knownUrl(site, embedFolder(event.url));
      return address === undefined
        ? []
        : [outputFile(outputPath(site.base, oembedUrl(event)), () => oembed(site, event, address))];
    });

/** The element, in the folder of each event that others may show. */
export const elementFiles = (site: Site, body: string | undefined): readonly OutputFile[] =>
  body === undefined
    ? []
    : versionsOf(site)
        .flatMap(eventsIn)
        .filter(isEmbeddable)
        .map((event) => ({ path: outputPath(site.base, elementUrl(event)), body }));

/** Read by services, and named in the heads of the pages that they are given. */
export const embeds: Output = { files: embedFiles };
