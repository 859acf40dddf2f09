/** What the pages of a changed village tell machines. */
import { Catalogue } from "../../src/outputs/json-ld/graph.ts";
import { pageJson } from "../../src/outputs/json-ld/page.ts";
import { aboutEvent, aboutSession, type Subject } from "../../src/outputs/json-ld/subject.ts";
import { printProblems } from "../../src/content/print/problems.ts";
import type { Event, Site } from "../../src/site/model.ts";
import { type Changes, loadVillage } from "../content/village.ts";
import { type DataNode, parseData } from "./read-data.ts";

export const event = "content/fair/event.md";
export const saturday = "content/fair/programme/2027-03-27.yaml";

export const villageOf = (changes: Changes): Site => {
  const { site, problems, language, source } = loadVillage(changes);
  if (site) return site;
  throw new Error(
    printProblems(problems, { format: "text", color: false, all: true, language, source }),
  );
};

const fairOf = (site: Site): Event => {
  const fair = site.events.find(({ id }) => id === "fair");
  if (!fair) throw new Error("The village has no fair.");
  return fair;
};

/** Everything on one page, by the end of its `@id`: `practical/#venue`. */
export const toldOn = (
  site: Site,
  subject: Subject,
  url: string,
): ReadonlyMap<string, DataNode> => {
  const facts = { url, canonical: url, title: "Page", language: "en", steps: [], subject };
  const { "@graph": nodes } = parseData(pageJson(new Catalogue(site, () => undefined), facts));
  return new Map(nodes.map((node) => [node["@id"].replace(`${site.address}/fair/`, ""), node]));
};

const need = (nodes: ReadonlyMap<string, DataNode>, id: string): DataNode => {
  const node = nodes.get(id);
  if (!node) throw new Error(`There is no ${id}, only ${[...nodes.keys()].join(", ")}`);
  return node;
};

/** All that the page of the fair tells. */
export const fairPage = (changes: Changes): ReadonlyMap<string, DataNode> => {
  const site = villageOf(changes);
  return toldOn(site, aboutEvent(fairOf(site), true), "/fair/");
};

/** The fair itself. */
export const fairData = (changes: Changes): DataNode => need(fairPage(changes), "#event");

/** All that the page of a session tells. */
export const sessionPage = (id: string, changes: Changes): ReadonlyMap<string, DataNode> => {
  const site = villageOf(changes);
  const session = fairOf(site).sessions.find((one) => one.id === id);
  if (!session) throw new Error(`There is no session ${id}.`);
  return toldOn(site, aboutSession(session), session.url);
};

export const sessionData = (id: string, changes: Changes): DataNode =>
  need(sessionPage(id, changes), `sessions/${id}/#session`);

/** What the fair’s file says of its registration, and nothing else of it. */
export const registrationOf = (yaml: string): Changes => ({
  [event]: ["registration:\n  url: https://tickets.example/fair\n  closes: 2027-03-26", yaml],
});
