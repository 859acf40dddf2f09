/** What hosts are told of `embed`, and do not take: they refuse a line or a rule too many, and say it nowhere. */
import { anySite } from "../../site/embeds.ts";
import type { Content } from "../content.ts";
import type { Report } from "../report.ts";

/** Cloudflare takes lines of 2,000 characters, of which the sites are not the whole. */
const longest = 1_800;

/** Cloudflare takes 100 rules. */
const mostRules = 100;

/** What a site has of rules whatever it holds, and each of its languages. */
const rulesOf = { site: 5, language: 7 };

/** Reports a list that is too long for a line, at the first site too many. */
const checkLength = ({ events }: Content, report: Report): void => {
  for (const { event } of events) {
    const { embed } = event.partial;
    if (!Array.isArray(embed) || embed.includes(anySite)) continue;
    let length = 0;
    const index = embed.findIndex((origin) => (length += origin.length + 1) > longest);
    if (index === -1) continue;
    const range = event.document.valueRange(["embed", index]);
    report.add(event.document.source, range, "too-long.embed", { most: longest });
  }
};

/** Reports the events whose rules are beyond what a host takes. */
const checkCount = ({ site, events }: Content, report: Report): void => {
  const languages = site.partial.languages?.length ?? 1;
  let rules = rulesOf.site + languages * rulesOf.language;
  for (const { event } of events) {
    if (event.partial.embed === undefined) continue;
    rules += event.partial.languages?.length ?? languages;
    if (rules > mostRules)
      report.add(event.document.source, event.document.keyRange(["embed"]), "many-embeds", {
        most: mostRules,
      });
  }
};

/** Reports what of `embed` a host would leave out. */
export const checkEmbeds = (content: Content, report: Report): void => {
  checkLength(content, report);
  checkCount(content, report);
};
