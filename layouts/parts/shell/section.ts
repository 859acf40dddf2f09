import { type Html, type Printable, html } from "../../../src/write/html.ts";

/** A band of a page under its heading; on a desk the heading stands in the margin. Nothing if there is nothing in it. */
export const section = (
  id: string,
  title: Printable,
  content: Printable,
  options: { readonly isTinted?: boolean; readonly attributes?: Html | undefined } = {},
): Html | undefined =>
  content === undefined || content === false
    ? undefined
    : html`<section class="band${options.isTinted && " tint"}" aria-labelledby="${id}"${options.attributes}>
        <h2 id="${id}">${title}</h2>
        <div class="content">${content}</div>
      </section>`;
