import { type Html, html } from "../../../src/write/html.ts";
import type { Format, Reader } from "../../../src/outputs/output.ts";
import { twinName } from "../../../src/outputs/twins/twin.ts";
import type { Event } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { fileAddress } from "./format-list.ts";
import { fact } from "../inline/lists.ts";

type Example = (c: Context, address: (file: Format["file"]) => string | undefined) => Html;

/** Lines to copy. */
export const code = (c: Context, text: string): Html =>
  html`<pre tabindex="0" role="group" aria-label="${c.t("prose.code")}"><code>${text}</code></pre>`;

const calendar: Example = (c, address) => {
  const url = address("calendar.ics");
  return html`${
    url &&
    html`<h3>${c.t("data.subscribe")}</h3>
      <dl class="pairs">
      ${fact(
        "iPhone, iPad, Mac",
        html`<a href="${url.replace(/^https?:/, "webcal:")}">${c.t("data.webcal")}</a>`,
      )}
      ${fact(c.t("data.google"), c.t("data.google-how"))}
      ${fact("Outlook", c.t("data.outlook-how"))} ${fact("Thunderbird", c.t("data.thunderbird-how"))}
    </dl>`
  }
  <p>${c.t("data.session-how")}</p>`;
};

const spreadsheet: Example = (c, address) => {
  const url = address("data/sessions.csv");
  return html`<p>${c.t("data.cells")}</p>
    ${
      url &&
      html`<dl class="pairs">
        ${fact("LibreOffice", c.t("data.libreoffice-how"))} ${fact("Excel", c.t("data.excel-how"))}
      </dl>
      <p>${c.t("data.google-sheets")}</p>
      ${code(c, `=IMPORTDATA("${url}")`)}`
    }`;
};

const program: Example = (c, address) => {
  const csv = address("data/sessions.csv");
  const json = address("data/sessions.json");
  return html`${
    csv !== undefined &&
    html`<p>${c.t("data.shell-how")}</p>
      ${code(c, `curl -s ${csv} | head -n 3`)}`
  }
  ${
    json !== undefined &&
    html`<p>${c.t("data.script-how")}</p>
      ${code(c, `const answer = await fetch("${json}");\nconst sessions = await answer.json();`)}`
  }
  <p>${c.t("data.json-ld-how")}</p>
    ${c.site.twins && html`<p>${c.say("twins.each", { file: html`<code>${twinName}</code>` })}</p>`}`;
};

const examples: Readonly<Partial<Record<Reader, Example>>> = { calendar, spreadsheet, program };

/** How one uses the files of a kind, by example. */
export const howTo = (
  c: Context,
  event: Event,
  reader: Reader,
  formats: readonly Format[],
): Html | undefined =>
  examples[reader]?.(c, (file) => {
    const format = formats.find((each) => each.file === file);
    return format && fileAddress(c, event, format);
  });
