import { expect, test } from "vitest";
import { header } from "../../layouts/parts/shell/header.ts";
import { translator } from "../../src/i18n/index.ts";
import type { Page } from "../../src/site/model.ts";
import { contextOf, makeEvent, prose } from "./small-site.ts";

const page = (id: string, menu: string | undefined): Page => ({
  id,
  url: `/fete/${id}/`,
  title: "Une page",
  menu,
  order: 0,
  body: prose(""),
});

const menuOf = (pages: readonly Page[]): readonly string[] =>
  [
    ...header(contextOf(makeEvent({ pages })), []).markup.matchAll(
      /href="(\/fete\/.+?)"[^>]*>([^<]*)</g,
    ),
  ].map(([, url = "", label = ""]) => `${url} ${label.trim()}`);

test.each([
  { pages: [], menu: ["/fete/practical/ Informations pratiques"] },
  { pages: [page("practical", undefined)], menu: ["/fete/practical/ Informations pratiques"] },
  { pages: [page("practical", "Venir à vélo")], menu: ["/fete/practical/ Venir à vélo"] },
  {
    pages: [page("repas", "Repas"), page("charte", undefined)],
    menu: ["/fete/practical/ Informations pratiques", "/fete/repas/ Repas"],
  },
])("the menu names each page once: $menu", ({ pages, menu }) => {
  expect(menuOf(pages)).toEqual(menu);
});

test.each(["en", "fr", "he", "de", "es", "it", "nl", "pt"])(
  "the menu calls the page of practical information as it is called, in %s",
  (language) => {
    const t = translator(language);
    expect(t("menu.practical")).toBe(t("practical.title"));
  },
);
