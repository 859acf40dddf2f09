/** How the texts of the exchange format are written: in Markdown, with whole addresses. */
import type { Event, Site } from "../../site/model.ts";
import { escapeMarkdown } from "../../text/escape-markdown.ts";
import { proseToMarkdown } from "../../text/print-markdown.ts";
import type { Prose } from "../../text/prose.ts";
import { absoluteUrl } from "../../urls.ts";
import { plainVoice, type ProseVoice } from "../text/voice.ts";

type Address = Pick<Site, "address" | "base">;

/** Prose as Markdown that leads to where it does on the site. */
export const toMarkdown = (prose: Prose, site: Address): string =>
  proseToMarkdown(prose, (url) => (url.startsWith("/") ? absoluteUrl(site, url) : url));

/** Plain texts are escaped, so that they are read as they were written. */
export const markdownVoice = (event: Event, site: Address): ProseVoice => ({
  ...plainVoice(event),
  set: escapeMarkdown,
  plain: (prose) => toMarkdown(prose, site),
});
