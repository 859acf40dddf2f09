/** What an import says of sessions in words of the site: said once the site’s language is known. */
import { findLocale } from "../i18n/find-locale.ts";
import { linkList } from "./links.ts";
import type { ForeignSession, Programme } from "./programme.ts";

/** The language of most sessions, of those that Parvis speaks; else English. */
export const languageOf = (sessions: readonly Pick<ForeignSession, "language">[]): string => {
  const counts = new Map<string, number>();
  for (const { language } of sessions) {
    const main = language.slice(0, 2);
    if (findLocale(main)) counts.set(main, (counts.get(main) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "en";
};

/** The same programme, of which nothing is unsaid. */
export const withSiteWords = (programme: Programme, language: string): Programme => {
  const names = new Intl.DisplayNames(language, { type: "language" });
  const told = ({ unsaid, ...session }: ForeignSession): ForeignSession => {
    const { languages = [], links = [] } = unsaid ?? {};
    return {
      ...session,
      tags: [...languages.map((tag) => names.of(tag) ?? tag), ...session.tags],
      text: [session.text, linkList(links, language)].filter(Boolean).join("\n\n"),
    };
  };
  return { ...programme, sessions: programme.sessions.map(told) };
};
