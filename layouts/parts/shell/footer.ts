import type { PageBuild } from "../../../src/build/page-build.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { TBA } from "../../../src/site/model.ts";
import { editAddress } from "../../../src/site/repository.ts";
import { listUrl, sitePageUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { replaceable } from "../../replaceable.ts";
import { siteLogo } from "./brand.ts";
import { externalLink, ownLink } from "../inline/way.ts";
import { joined, listed, point } from "../inline/lists.ts";
import { ownProgrammeItem } from "../programme/programme-tools.ts";
import { fullDate } from "../inline/time.ts";

const organisers = (c: Context): Html | undefined =>
  c.event && c.event.organisers.length > 0
    ? html`<p>
        ${c.say("footer.organised-by", {
          organisations: listed(
            c,
            c.event.organisers.map(({ name }) => c.name(name)),
          ),
        })}
      </p>`
    : undefined;

/** Its pages elsewhere, and the word under which one finds what is said of it. */
const elsewhere = (c: Context): Html | undefined => {
  const { links = [], hashtag } = c.event ?? {};
  const ways = [
    ...links.map(({ url, label }) => ownLink(c, url, label)),
    ...(hashtag === undefined ? [] : [html`<bdi>#${hashtag}</bdi>`]),
  ];
  return ways.length > 0
    ? html`<p>${c.say("footer.elsewhere", { links: joined(ways, point) })}</p>`
    : undefined;
};

const licences = (c: Context): readonly (Html | undefined)[] => {
  const { content, data } = c.site.licence;
  const line = (key: "footer.licence" | "footer.licence-data", link: typeof content) =>
    link && html`<p>${c.say(key, { licence: externalLink(c, link.url, link.label) })}</p>`;
  return [line("footer.licence", content), line("footer.licence-data", data)];
};

const footers = new WeakMap<PageBuild, Map<string, Html>>();

/** Where the file of a page is edited in the browser, where that is known. */
const correctionOf = ({ site: { repository, files }, url }: Context): string | undefined => {
  const file = files?.get(url);
  return repository && file !== undefined ? editAddress(repository, file) : undefined;
};

/** The same on all pages of an event, but for what leads to a page’s own file. */
const ourFooter = (c: Context): Html => {
  const correction = correctionOf(c);
  if (correction !== undefined) return makeFooter(c, correction);
  const known = footers.get(c.build) ?? new Map<string, Html>();
  footers.set(c.build, known);
  const key = `${c.contentLanguage} ${c.event?.id ?? ""}`;
  const made = known.get(key) ?? makeFooter(c);
  known.set(key, made);
  return made;
};

const makeFooter = (c: Context, correction?: string): Html => {
  const { site, event } = c;
  const { publisher, contact } = site;
  return html`<footer class="foot" aria-label="${c.t("footer.label")}">
    <div>
      ${siteLogo(c, "")}
      <p class="name">${c.text(site.title)}</p>
      ${organisers(c)}
      <p>${c.say("footer.published-by", { organisation: c.name(publisher.name) })}</p>
      ${
        event?.published &&
        html`<p>${c.say("footer.published-on", { date: fullDate(c, event.published) })}</p>`
      }
      ${elsewhere(c)}${licences(c)}
    </div>
    <ul>
      ${event && ownProgrammeItem(c, event)}
      ${contact && contact !== TBA && html`<li><a href="${contact.url}">${c.t("footer.contact")}</a></li>`}
      ${event && html`<li><a href="${listUrl(rootOf(event), event.id, "data")}">${c.t("data.title")}</a></li>`}
      <li><a href="${sitePageUrl(site.root, "legal")}">${c.t("footer.legal")}</a></li>
      <li>
        <a href="${sitePageUrl(site.root, "accessibility")}">${c.t("footer.accessibility")}</a>
      </li>
      ${site.pages
        .filter(({ id, menu }) => menu === undefined && id !== "legal" && id !== "accessibility")
        .map(({ url, title }) => html`<li><a href="${url}">${c.text(title)}</a></li>`)}
      ${
        correction !== undefined &&
        html`<li>${externalLink(c, correction, c.t("footer.correct"))}</li>`
      }
    </ul>
  </footer>`;
};

/** Who organises, who publishes, under what licence, and how to reach them. */
export const footer = (c: Context): Html =>
  replaceable(
    c,
    "footer",
    () => ({ correction: correctionOf(c) }),
    () => ourFooter(c),
  );
