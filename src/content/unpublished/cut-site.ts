/** What `site.yaml` says without what leads to pages that are not published: their addresses are no secret's place. */
import { entityUrl, eventUrl, sitePageUrl } from "../../urls.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import type { Content, Item } from "../content.ts";
import { siteLanguages } from "../languages/languages-of.ts";
import { suppliedPages } from "../rules/made-pages.ts";
import type { SiteInput } from "../schema/site.ts";
import { type Unpublished, unpublishedKinds } from "./find.ts";

const kinds = Object.keys(unpublishedKinds) as (keyof typeof unpublishedKinds)[];

/** The addresses of what is not published, without the slash at their ends. */
const addressesOf = ({ events, within }: Unpublished): ReadonlySet<string> => {
  const urls = [...events].map((id) => eventUrl("", id));
  for (const [event, gone] of within)
    for (const name of gone) {
      const kind = kinds.find((one) => name.startsWith(`${one}:`));
      const id = name.slice(name.indexOf(":") + 1);
      const supplied = event === "" ? suppliedPages.site : suppliedPages.event;
      if (kind === undefined || (kind === "page" && supplied.includes(id))) continue;
      urls.push(event === "" ? sitePageUrl("", id) : entityUrl("", event, kind, id));
    }
  return new Set(urls.map((url) => url.replace(/\/$/, "")));
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/**
 * Tells which addresses, as `site.yaml` writes them, lead to what is not published or to something below it. Of a list
 * that is not made that is not said: there may be some of it, and too little for a list.
 */
const leadsTo = (content: Content, gone: ReadonlySet<string>, made?: ReadonlySet<string>) => {
  const home = unlessTba(content.site.partial.url) ?? "";
  const languages = siteLanguages(content).map((one) => one.toLowerCase());
  return (url: string): boolean => {
    const own = home !== "" && url.startsWith(`${home}/`) ? url.slice(home.length) : url;
    const [path = ""] = own.split(/[?#]/);
    const steps = decoded(path).split("/").slice(1);
    const from = languages.includes(steps[0] ?? "") ? 1 : 0;
    if (made?.has(`/${steps.slice(from).join("/").replace(/\/?$/, "/")}`)) return true;
    return steps.some((step, i) => {
      const before = ["", ...steps.slice(from, i)].join("/");
      const names = [step, step.split(".", 1)[0]];
      return i >= from && names.some((name) => gone.has(`${before}/${name}`));
    });
  };
};

/** The site’s own file without the ways to what is not published. */
export const cutSite = (content: Content, unpublished: Unpublished): Item<SiteInput> => {
  const { events, made } = unpublished;
  const { data, partial } = content.site;
  const isGone = leadsTo(content, addressesOf(unpublished), made);
  const { navigation = [], redirects = {}, home } = partial;
  const left = {
    home: home !== undefined && events.has(home) ? undefined : home,
    navigation: navigation.filter(({ url }) => !isGone(url)),
    redirects: Object.fromEntries(Object.entries(redirects).filter(([, to]) => !isGone(to))),
  };
  return { ...content.site, data: data && { ...data, ...left }, partial: { ...partial, ...left } };
};
