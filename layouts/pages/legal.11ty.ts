import { type Html, html } from "../../src/write/html.ts";
import { TBA, type Tba } from "../../src/site/model.ts";
import { takesFeedback } from "../../src/site/feedback.ts";
import { hasOwnProgramme } from "../../src/site/own-programme.ts";
import { hasForm } from "../../src/site/taking-part.ts";
import { keepNumbers } from "../../src/text/calling.ts";
import { sitePageUrl } from "../../src/urls.ts";
import { type Context, siteContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/shell/document.ts";
import { externalLink } from "../parts/inline/way.ts";
import { fact } from "../parts/inline/lists.ts";
import { masthead } from "../parts/event/poster.ts";
import { section } from "../parts/shell/section.ts";

/** A fact as it is set, its numbers in one piece; or that it is to be announced. */
const told = (c: Context, text: string | Tba | undefined): Html | undefined => {
  if (text === undefined) return undefined;
  return text === TBA ? c.tba : c.text(keepNumbers(text));
};

const publisher = (c: Context): Html => {
  const { publisher, legal, contact } = c.site;
  return html`<p>
      <b>${c.name(publisher.name)}</b>${publisher.legal && html`<br>${c.text(publisher.legal)}`}
    </p>
    <dl class="pairs">
    ${fact(c.t("legal.address"), told(c, legal?.address ?? publisher.address ?? TBA))}
    ${fact(c.t("legal.phone"), told(c, legal?.phone ?? TBA))}
    ${fact(c.t("legal.director"), told(c, legal?.director ?? TBA))}
    ${fact(
      c.t("legal.contact"),
      contact === undefined || contact === TBA
        ? c.tba
        : html`<a href="${contact.url}">${contact.label}</a>`,
    )}
  </dl>`;
};

const host = (c: Context): Html => {
  const host = c.site.legal?.host;
  if (host === undefined || host === TBA) return html`<p>${c.tba}</p>`;
  const { name, address, phone } = host;
  return html`${name && html`<p><b>${told(c, name)}</b></p>`}
    ${
      (address || phone) &&
      html`<dl class="pairs">
        ${fact(c.t("legal.address"), told(c, address))} ${fact(c.t("legal.phone"), told(c, phone))}
      </dl>`
    }`;
};

const licences = (c: Context): Html | undefined => {
  const { content, data } = c.site.licence;
  return content || data
    ? html`${
        content &&
        html`<p>
          ${c.say("footer.licence", { licence: externalLink(c, content.url, content.label) })}
        </p>`
      }
      ${
        data &&
        html`<p>
          ${c.say("footer.licence-data", { licence: externalLink(c, data.url, data.label) })}
        </p>`
      }`
    : undefined;
};

/** The legal notice, made from the data; a written page adds its text. */
export const { data, render, pages } = page({
  items: (site) => [site],
  url: (site) => sitePageUrl(site.root, "legal"),
  render: (site, build) => {
    const c = siteContext(build, sitePageUrl(site.root, "legal"));
    const written = site.pages.find(({ id }) => id === "legal");
    const title = written?.title ?? c.t("legal.title");
    return document(c, {
      title,
      description: c.t("footer.published-by", { organisation: site.publisher.name }),
      main: html`${masthead(c.text(title), { above: c.name(site.title) })}
      ${
        written &&
        html`<div class="band">
          <div class="prose">${c.prose(written.body, 2)}</div>
        </div>`
      }
      ${section("publisher", c.t("legal.publisher"), publisher(c))}
      ${section("host", c.t("legal.host"), host(c))}
      ${section("licence", c.t("legal.licence"), licences(c))}
      ${section(
        "privacy",
        c.t("legal.privacy"),
        html`<p>${c.t("legal.privacy-text")}</p>
        ${c.site.events.some(hasOwnProgramme) && html`<p>${c.t("legal.privacy-device")}</p>`}
        ${c.site.events.some(hasForm) && html`<p>${c.t("legal.privacy-forms")}</p>`}${c.site.events.some(takesFeedback) && html`<p>${c.t("legal.privacy-feedback")}</p>`}`,
      )}`,
    });
  },
});
