/** `llms.txt`, which tells programs where the twins of the pages are: https://llmstxt.org */
import { languageName } from "../../i18n/languages.ts";
import type { Key } from "../../i18n/index.ts";
import { TBA, type Event, type Site } from "../../site/model.ts";
import { eventsIn, versionsOf } from "../../site/versions.ts";
import { escapeMarkdown } from "../../text/escape-markdown.ts";
import { outputPath, publicUrl } from "../../urls.ts";
import type { OutputFile } from "../../write/output-file.ts";
import { voice, type Voice } from "../text/voice.ts";
import type { TwinPlace } from "./twin.ts";

const fileName = "llms.txt";

/** The folders of an event that hold many pages, in the order of a visit. */
const folders = {
  programme: "programme.title",
  sessions: "sessions.title",
  speakers: "speakers.title",
  themes: "themes.title",
  rooms: "practical.rooms",
  news: "event.news",
} satisfies Record<string, Key>;

const byPath = (a: TwinPlace, b: TwinPlace): number => (a.path < b.path ? -1 : 1);

/** A title that stands in Markdown, within a link. */
const inLink = (title: string): string => title.replace(/(?<!\\)[[\]]/g, "\\$&");

/** A heading with a link to each twin; nothing where there is none. */
const section = (site: Site, name: string, twins: readonly TwinPlace[]): string | undefined =>
  twins.length === 0
    ? undefined
    : [
        `## ${name}\n`,
        ...twins
          .toSorted(byPath)
          .map(({ path, title }) => `- [${inLink(title)}](${publicUrl(site, site.base + path)})`),
      ].join("\n");

/** An event: its own pages, then those of each folder that holds some. */
const eventSections = (
  site: Site,
  { t, set }: Voice,
  { url, shortTitle }: Event,
  twins: readonly TwinPlace[],
): readonly (string | undefined)[] => {
  const name = escapeMarkdown(set(shortTitle));
  const root = outputPath(site.base, url).slice(0, -"index.html".length);
  const within = Map.groupBy(
    twins.filter(({ path }) => path.startsWith(root)),
    ({ path }) => {
      const [folder = "", page] = path.slice(root.length).split("/").slice(0, -1);
      return page !== undefined && folder in folders ? folder : "";
    },
  );
  return [
    section(site, name, within.get("") ?? []),
    ...Object.entries(folders).map(([folder, key]) =>
      section(site, `${name}: ${t(key)}`, within.get(folder) ?? []),
    ),
  ];
};

const others = (site: Site): string | undefined => {
  const versions = versionsOf(site).filter(({ root }) => root !== site.root);
  return versions.length === 0
    ? undefined
    : versions
        .map(({ language, root }) => {
          const name = languageName(language, { language });
          return `- [${name}](${publicUrl(site, `${root}/${fileName}`)})`;
        })
        .join("\n");
};

const summaryOf = ({ home, publisher }: Site, { t, set }: Voice): string => {
  const summary = home && home.summary !== TBA ? home.summary : undefined;
  return escapeMarkdown(
    set(summary ?? t("footer.published-by", { organisation: publisher.name })),
  ).replaceAll("\n", " ");
};

/** What one version of a site lists: the twins of its own pages. */
const versionFile = (site: Site, twins: readonly TwinPlace[]): OutputFile => {
  const said = voice(site);
  const events = eventsIn(site);
  const isOfEvent = ({ path }: TwinPlace): boolean =>
    events.some(({ url }) => (site.base + path).startsWith(url));
  const body = [
    `# ${escapeMarkdown(said.set(site.title))}`,
    `> ${summaryOf(site, said)}`,
    said.t("twins.each", { file: "`index.md`" }),
    others(site),
    ...events.flatMap((event) => eventSections(site, said, event, twins)),
    section(
      site,
      escapeMarkdown(said.set(site.title)),
      twins.filter((twin) => !isOfEvent(twin)),
    ),
  ].filter((part) => part !== undefined);
  return {
    path: outputPath(site.base, `${site.root}/${fileName}`),
    body: `${body.join("\n\n")}\n`,
  };
};

/** True for the path of such a list, whether or not a site has it. */
export const isLlmsPath = (path: string): boolean => path.endsWith(`/${fileName}`);

/** The lists of all twins, one for each language; one that the site brings in `static/` is its own. */
export const llmsFiles = (site: Site, twins: readonly TwinPlace[]): readonly OutputFile[] => {
  if (!site.twins || twins.length === 0) return [];
  const [first, ...more] = versionsOf(site);
  const roots = more.map(({ root }) => `${root.slice(site.base.length)}/`);
  const rootOf = ({ path }: TwinPlace): string =>
    roots.find((root) => path.startsWith(root)) ?? "/";
  const byRoot = Map.groupBy(twins, rootOf);
  return [first ?? site, ...more]
    .map((version) =>
      versionFile(version, byRoot.get(`${version.root.slice(site.base.length)}/`) ?? []),
    )
    .filter(({ path }) => !site.statics?.some((own) => own.path === path));
};
