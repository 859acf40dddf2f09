/** The filters of Parvis, beside those of Eleventy: https://www.11ty.dev/docs/filters/ */
import type UserConfig from "@11ty/eleventy/UserConfig";
import { dates } from "../../i18n/dates.ts";
import type { Site } from "../../site/model.ts";
import { parseProse, proseToText, type Prose, renderProse } from "../../text/markdown.ts";
import { typeset } from "../../text/typography.ts";
import { DateTime } from "../../time.ts";
import { absoluteUrl } from "../../urls.ts";

/** What a template hands to a filter, as text; nothing is an empty one. */
const toText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const isMoment = (value: unknown): value is DateTime => value instanceof DateTime;

/** A moment of the model, or a text such as `2027-06-12T14:00`, which is in the site's zone. */
const toMoment = (value: unknown, name: string, { now }: Site): DateTime => {
  const zone = now.zoneName ?? "UTC";
  const moment = isMoment(value) ? value : DateTime.fromISO(toText(value), { zone });
  if (moment.isValid) return moment;
  throw new Error(`“${name}” was given “${toText(value)}”, which is no date.`);
};

const isProse = (value: unknown): value is Prose =>
  typeof value === "object" && value !== null && "tokens" in value && "isEmpty" in value;

/** Links and media of content are not known in a template. */
const noReferences = { link: () => undefined, media: () => undefined };

/** A text of the content, or Markdown. */
const toProse = (value: unknown, language: string): Prose =>
  isProse(value) ? value : parseProse(toText(value), { language, resolve: noReferences }).prose;

const moments = ["date", "shortDate", "dayMonth", "month", "time", "moment"] as const;

/** What a filter is called where Eleventy, Liquid or Nunjucks has one of that name. */
const filterName = (name: (typeof moments)[number]): string =>
  name === "date" ? "longDate" : name;

/** Adds them; `site` tells the site of the build that is under way. */
export const addFilters = (eleventy: UserConfig, site: () => Site): void => {
  for (const name of moments)
    eleventy.addFilter(filterName(name), (value: unknown, language = site().language): string =>
      dates({ ...site(), language })[name](toMoment(value, filterName(name), site())),
    );
  eleventy.addFilter("typeset", (value: unknown, language = site().language): string =>
    typeset(toText(value), language),
  );
  eleventy.addFilter(
    "markdown",
    (value: unknown, language = site().language): string =>
      renderProse(toProse(value, language), { level: 2, words: site().words }).markup,
  );
  eleventy.addFilter("plainText", (value: unknown, language = site().language): string =>
    proseToText(toProse(value, language)),
  );
  // In place of Eleventy's own, which knows no site whose address has a folder.
  eleventy.addFilter("url", (path: string): string =>
    path.startsWith("/") && !path.startsWith("//") ? site().base + path : path,
  );
  eleventy.addFilter("absoluteUrl", (url: string): string => absoluteUrl(site(), url));
};
