/** Where the links of a session lead, as the exchange format sorts them: its files, and other places. */
import { publicUrl } from "../../urls.ts";
import { type Entry, sessionsInTurn } from "../../site/entries.ts";
import type { Material, Session, Site } from "../../site/model.ts";
import { presenceOf } from "../../site/presence.ts";
import { themeTitle, statedTitle } from "../text/state.ts";
import { plainVoice } from "../text/voice.ts";

/** The words of the format's JSON schema that say something true of ours: an import tells our kinds by them. */
export type LinkType = "slides" | "paper" | "article" | "media" | "web" | "related";

export interface ScheduleLink {
  readonly url: string;
  readonly title: string;
  readonly type: LinkType | undefined;
}

export interface ScheduleLinks {
  readonly links: readonly ScheduleLink[];
  readonly attachments: readonly ScheduleLink[];
}

type Address = Pick<Site, "address" | "base">;

const isWeb = ({ url }: ScheduleLink): boolean => /^https?:/i.test(url);

const types: Readonly<Record<Material["kind"], LinkType | undefined>> = {
  slides: "slides",
  recording: "media",
  document: "paper",
  code: "web",
  notes: "article",
};

/** A recording and code are elsewhere; slides, documents and notes are files to read. */
const isAttachment = ({ kind }: Material): boolean => kind !== "recording" && kind !== "code";

const materialLink = (site: Address, { url, title, kind }: Material): ScheduleLink => ({
  url: publicUrl(site, url),
  title,
  type: types[kind],
});

const sessionLinks = (site: Address, session: Session): readonly ScheduleLink[] => {
  const said = plainVoice(session.event);
  const { t } = said;
  const { registration, stream, replacedBy, materials, themes, links = [] } = session;
  const link = (url: string, title: string, type?: LinkType): ScheduleLink => ({
    url: publicUrl(site, url),
    title,
    type,
  });
  return [
    ...(registration?.url ? [link(registration.url, t("session.register"))] : []),
    ...(stream ? [link(stream, t("session.stream"), "media")] : []),
    ...presenceOf(session).map(({ kind, url }) => link(url, t(`presence.${kind}`))),
    ...materials.filter((it) => !isAttachment(it)).map((it) => materialLink(site, it)),
    ...links.map(({ url, label }) => link(url, label)),
    ...(replacedBy
      ? [link(replacedBy.url, statedTitle(said, replacedBy.title, "confirmed"), "related")]
      : []),
    ...themes.map((theme) => link(theme.url, themeTitle(said, theme), "related")),
  ];
};

/** All links of an entry; apps open pages, so that other addresses (`mailto:`) are left out. */
export const linksOf = (site: Address, { event, session, slot }: Entry): ScheduleLinks => {
  const said = plainVoice(event);
  const inside =
    slot && (!session || slot.isSession) ? sessionsInTurn(slot).map((it) => it.session) : [];
  const themes = slot && (!session || slot.isSession) ? slot.themes : [];
  const sessions = session ? [session] : inside;
  const links: readonly ScheduleLink[] = [
    ...sessions.flatMap((one) => sessionLinks(site, one)),
    ...inside.map(({ url, title, status }) => ({
      url: publicUrl(site, url),
      title: statedTitle(said, title, status),
      type: "related" as const,
    })),
    ...themes.map((theme) => ({
      url: publicUrl(site, theme.url),
      title: themeTitle(said, theme),
      type: "related" as const,
    })),
  ];
  const attachments = sessions
    .flatMap(({ materials }) => materials.filter(isAttachment))
    .map((it) => materialLink(site, it));
  return { links: links.filter(isWeb), attachments: attachments.filter(isWeb) };
};
