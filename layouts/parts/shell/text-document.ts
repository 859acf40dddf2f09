import { type Html, type Printable, html } from "../../../src/write/html.ts";
import type { Page } from "../../../src/site/model.ts";
import { firstSentence } from "../../../src/text/markdown.ts";
import type { Context } from "../../context.ts";
import { document } from "./document.ts";
import { masthead } from "../event/poster.ts";

/** A page that is a text: its title, and one column to read. */
export const textDocument = (c: Context, { id, title, body }: Page, above: Printable): Html =>
  document(c, {
    title,
    description: firstSentence(body),
    discussed: c.event && { kind: "page", id },
    main: html`${masthead(c.text(title), { above })}
      <div class="band">
        <div class="prose">${c.prose(body, 2)}</div>
      </div>`,
  });
