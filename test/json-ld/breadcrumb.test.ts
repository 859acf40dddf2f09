import { expect, test } from "vitest";
import { Catalogue } from "../../src/outputs/json-ld/graph.ts";
import { pageJson } from "../../src/outputs/json-ld/page.ts";
import type { Crumb } from "../../src/site/model.ts";
import { makeEvent, makeSite } from "../layouts/small-site.ts";
import { objectsIn, parseData } from "./read-data.ts";

const site = makeSite(makeEvent(), "2027-06-01T12:00");

const wayOf = (steps: readonly Crumb[], title: string): unknown => {
  const url = "/fete/programme/";
  const facts = { url, canonical: url, title, language: "fr", steps, subject: undefined };
  const { "@graph": nodes } = parseData(pageJson(new Catalogue(site, () => undefined), facts));
  const page = nodes.find((node) => node["@type"] === "WebPage");
  return page?.breadcrumb && objectsIn(page.breadcrumb)[0]?.itemListElement;
};

const step = (position: number, name: string, item?: string) => ({
  "@type": "ListItem",
  position,
  name,
  ...(item !== undefined && { item }),
});

const home: Crumb = { label: "Exemple", url: "/" };

const ways: readonly { says: string; steps: readonly Crumb[]; told: unknown }[] = [
  {
    says: "the visible steps, and the page itself at the end",
    steps: [home, { label: "Fête", url: "/fete/" }],
    told: [
      step(1, "Exemple", "https://site.example/"),
      step(2, "Fête", "https://site.example/fete/"),
      step(3, "Programme"),
    ],
  },
  {
    says: "steps to other sites, at their own address",
    steps: [{ label: "Labo", url: "https://labo.example/" }, home],
    told: [
      step(1, "Labo", "https://labo.example/"),
      step(2, "Exemple", "https://site.example/"),
      step(3, "Programme"),
    ],
  },
  {
    says: "no step without an address",
    steps: [{ label: "Accueil" }, home],
    told: [step(1, "Exemple", "https://site.example/"), step(2, "Programme")],
  },
  {
    says: "the home by its own step, once",
    steps: [{ label: "Labo", url: "https://labo.example/" }, { label: "Exemple" }],
    told: [step(1, "Labo", "https://labo.example/"), step(2, "Exemple")],
  },
  {
    says: "nothing of a page that nothing leads to",
    steps: [{ label: "Accueil" }, { label: "Exemple" }],
    told: undefined,
  },
];

test.each(ways)("the breadcrumb tells $says", ({ steps, told }) => {
  expect(wayOf(steps, "Programme")).toEqual(told);
});
