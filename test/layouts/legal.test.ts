import { expect, test } from "vitest";
import * as legalNotice from "../../layouts/pages/legal.11ty.ts";
import { type Legal, TBA } from "../../src/site/model.ts";
import { pagesOf, wordsOf } from "../render-pages.ts";
import { makeEvent, makeSite } from "./small-site.ts";

const hosting = (host: Legal["host"]): string | undefined => {
  const legal: Legal = { director: undefined, address: undefined, phone: undefined, host };
  const site = { ...makeSite(makeEvent(), "2027-06-01T12:00"), legal };
  const [page] = pagesOf(legalNotice, site);
  return /Hébergement (.*?) (?:Données personnelles|Vie privée|Confidentialité)/.exec(
    wordsOf(page?.print() ?? ""),
  )?.[1];
};

test.each<{ readonly host: Legal["host"]; readonly says: string }>([
  { host: TBA, says: "à confirmer" },
  {
    host: { name: "Hôte", address: undefined, phone: TBA },
    says: "Hôte Téléphone à confirmer",
  },
  {
    host: { name: "Hôte", address: TBA, phone: "01 02 03 04 05" },
    says: "Hôte Adresse à confirmer Téléphone 01 02 03 04 05",
  },
  { host: { name: TBA, address: undefined, phone: undefined }, says: "à confirmer" },
  { host: { name: "Hôte", address: undefined, phone: undefined }, says: "Hôte" },
])("of the host the legal notice says “$says”", ({ host, says }) => {
  expect(hosting(host)).toBe(says);
});
