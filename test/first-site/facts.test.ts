import { describe, expect, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { describeFirstSite } from "./first-site.ts";

/**
 * Every fact of the page that announced the meeting of 11 June 2013, and the page of ours that says
 * it. What was said of the event is on the event’s page, what was said of a talk on its own too.
 */
const facts: Record<string, readonly string[]> = {
  "/2013-open-data/": [
    // Title, date, place
    "Comment les acteurs sociaux et humanitaires pourraient profiter des nouvelles pratiques de diffusion numérique des informations ?",
    "11 juin 2013",
    "13 h 30",
    "18 h",
    "Etalab",
    "20 avenue de Ségur",
    "75007 Paris",
    "Ségur",
    "21 mai 2013",
    // Who invites, and in what frame
    "Labo de l’ESS",
    "Libertic",
    "Premier ministre",
    "CoDesign de data.gouv.fr",
    "ONG",
    "économie sociale et solidaire",
    // The breadcrumb above the page
    "Accueil",
    "L’ESS au quotidien",
    "L’actu de l’ESS",
    "Agenda",
    // Why, and what for
    "chaîne",
    "financements",
    "subventions",
    "informer sur la santé",
    "ressources",
    "légitimité",
    "public plus large",
    "moindre coût",
    "réflexion régulière",
    // The questions
    "En quoi consiste l’ouverture des données ?",
    "Où en est-on en France et quels projets se développent ?",
    "Comment contribuer à une meilleure publication de données à travers le CoDesign de data.gouv.fr ?",
    "Quelles opportunités dans les domaines de la solidarité, la santé, l’environnement ou la démocratie ?",
    "Comment les acteurs sociaux peuvent-ils concrètement profiter de l’ouverture ?",
    "Quels outils et supports pour systématiser les initiatives de publication ou réutilisations de données numériques ?",
    // The programme
    "de 13 h 30 à 14 h",
    "Accueil",
    "de 14 h à 15 h 30",
    "Présentations",
    "de 15 h 30 à 15 h 45",
    "Échanges entre les intervenants et les participants",
    "de 15 h 45 à 16 h",
    "Pause",
    "de 16 h à 17 h 45",
    "Ateliers participatifs",
    "de 17 h 45 à 18 h",
    "Restitution",
    "constats",
    "retours",
    "rencontres",
    // The presentations
    "L’ouverture des données publiques",
    "Patients, usagers et consommateurs en mal de données ouvertes",
    "La solidarité internationale développée sur les données ouvertes",
    "La démocratie redessinée par les données ouvertes",
    "UFC que Choisir",
    "Open Food Facts",
    "OpenStreetMap",
    "OKFN France",
    "Regards Citoyens",
    "Decider Ensemble",
    "Fing",
    "Samuel Goeta",
    "Amandine Brugiere",
    // The workshops
    "Aide humanitaire et solidarité",
    "Dialogue social territorial",
    "Santé",
    "Environnement",
    "Démocratie",
    "proposer sur place",
    "questions des participants",
    // Who is admitted
    "Eventbrite",
    "représentants d’ONG et de structures de l’ESS à vocation nationale",
    "places",
    "Gratuit",
  ],
  "/2013-open-data/sessions/ouverture-des-donnees-publiques/": [
    "Etalab",
    "2009",
    "principes",
    "objectifs",
    "Premier ministre",
    "Qu’est-ce que l’ouverture des données ?",
    "Quel est le rôle d’Etalab dans son développement en France ?",
    "cadre juridique",
  ],
  "/2013-open-data/sessions/patients-usagers-consommateurs/": [
    "UFC que Choisir",
    "Open Food Facts",
    "Transparence Santé",
    "prescriptions",
    "conflits d’intérêts des laboratoires",
    "informations nutritionnelles",
    "base de données",
    "Comment la société civile fait-elle pression pour demander la libre information ?",
    "Comment les projets de données ouvertes facilitent-ils les mobilisations ?",
  ],
  "/2013-open-data/sessions/solidarite-internationale/": [
    "OpenStreetMap",
    "Humanitarian OpenStreetMap Team",
    "HOT",
    "Haïti",
    "Côte d’Ivoire",
    "Ouganda",
    "Croix-Rouge",
    "Quelles opportunités de cette carte pour les actions humanitaires ? Exemples concrets d’utilisations et bénéfices pour les organisations.",
    "Samuel Goeta",
    "Open Knowledge Foundation France",
    "IATI",
    "carte libre",
    "volontaires",
    "données géographiques",
    "financeurs",
  ],
  "/2013-open-data/sessions/democratie-redessinee/": [
    "Regards Citoyens",
    "2010",
    "Transparency International France",
    "lobbying",
    "Assemblée nationale",
    "Comment associations et citoyens se mobilisent pour collecter des informations et les faire parler ?",
    "Decider Ensemble",
    "2012",
    "Ouverture des données publiques et participation, quels enjeux démocratiques ?",
    "Quels risques et opportunités de l’usage des données ouvertes dans la concertation ?",
    "Amandine Brugiere",
    "Fing",
    "Infolabs",
    "campagne Infolab",
    "médiation",
    "Combien d’organisations et de citoyens sont aujourd’hui en capacité",
    "Quelles méthodes pour faciliter l’appropriation ?",
  ],
  "/2013-open-data/speakers/": ["Samuel Goeta", "Amandine Brugiere"],
  "/2013-open-data/organisations/": [
    "Le Labo de l’ESS",
    "reconnue d’intérêt général",
    "think tank",
    "Etalab",
    "Libertic",
    "UFC que Choisir",
    "Open Food Facts",
    "OpenStreetMap",
    "Open Knowledge Foundation France",
    "Regards Citoyens",
    "Decider Ensemble",
    "Fing",
  ],
  "/a-propos/": ["21 mai 2013", "modéré a priori"],
  "/2013-open-data/practical/": [
    "Etalab",
    "20 avenue de Ségur",
    "75007 Paris",
    "Ségur",
    "ligne 10",
  ],
};

/** Spaces of any kind and width are one. */
const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").toLowerCase();

const readAll = () => document.body.textContent;

describeFirstSite("the first site", ({ upcoming, past }) => {
  useBrowser({ keepWindows: true });
  const { origin, now } = upcoming;

  describe.each(Object.entries(facts))("%s", (path, sentences) => {
    test("says all that the announcement said", async () => {
      const text = plain(
        await visit(origin + path, { now, javaScript: false }, (page) => page.evaluate(readAll)),
      );
      expect(sentences.filter((sentence) => !text.includes(plain(sentence)))).toEqual([]);
    });
  });

  test("the registration leads where the announcement led", async () => {
    await visit(`${origin}/2013-open-data/`, { now }, async (page) => {
      const links = page.locator('a[href="http://ess-ong-opendata.eventbrite.fr/"]');
      expect(await links.count()).toBeGreaterThan(0);
    });
  });

  test("the terms that the announcement explained are explained", async () => {
    const explained: string[] = [];
    for (const path of Object.keys(facts))
      await visit(origin + path, { now }, async (page) => {
        explained.push(...(await page.locator("dfn").allTextContents()));
      });
    for (const term of ["ess", "open data", "fondation", "association"])
      expect(explained.map(plain)).toContain(term);
  });

  test("the forum is open before the meeting, and closed after it", async () => {
    const way = (site: typeof upcoming): Promise<number> =>
      visit(`${site.origin}/2013-open-data/`, { now: site.now }, (page) =>
        page.getByRole("link", { name: "Écrire une contribution" }).count(),
      );
    expect(await way(upcoming)).toBe(1);
    expect(await way(past)).toBe(0);
    await visit(`${past.origin}/2013-open-data/`, { now: past.now }, async (page) => {
      const closed = page.getByText(
        "Les contributions sont closes depuis le mercredi 12 juin 2013",
      );
      expect(await closed.count()).toBe(1);
    });
  });
});
