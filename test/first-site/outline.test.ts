import { expect, test } from "vitest";
import { outlineOf } from "../browser/outline.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { describeFirstSite } from "./first-site.ts";

/** What a screen reader is meant to find: landmarks, headings with their level, hours, buttons, in the order of reading. */
const intended = {
  "/2013-open-data/": `
    link "Aller au contenu"
    banner
      navigation "Vous êtes ici"
      navigation "Menu"
    main
      region "Comment les acteurs sociaux et humanitaires pourraient profiter des nouvelles pratiques de diffusion numérique des informations ?"
        mardi, de 13 h 30 à 18 h
        "Comment les acteurs sociaux et humanitaires pourraient profiter des nouvelles pratiques de diffusion numérique des informations ?" h1
        region "Inscription"
          "Inscription" h2
      region "Les questions posées"
        "Les questions posées" h2
        button "ouverture des données"
      region "L’événement"
        "L’événement" h2
        button "économie sociale et solidaire"
        "Pourquoi maintenant" h3
        "Ce que les organisations y gagnent" h3
        "Et après" h3
      region "Programme"
        "Programme" h2
        mardi 11 juin 2013
        button "Imprimer"
        de 13 h 30 à 14 h
        "Accueil" h3
        de 14 h à 15 h 30
        "Présentations" h3
        "L’ouverture des données publiques" h4
        "Patients, usagers et consommateurs en mal de données ouvertes" h4
        "La solidarité internationale développée sur les données ouvertes" h4
        "La démocratie redessinée par les données ouvertes" h4
        button "associations"
        de 15 h 30 à 15 h 45
        "Échanges entre les intervenants et les participants" h3
        de 15 h 45 à 16 h
        "Pause" h3
        de 16 h à 17 h 45
        "Ateliers participatifs" h3
        de 17 h 45 à 18 h
        "Restitution" h3
      region "Venir"
        "Venir" h2
      region "Admission"
        "Admission" h2
      region "Organisations"
        "Organisations" h2
      region "Contributions"
        "Contributions" h2
        Ouvertes jusqu’au mardi 11 juin 2013 .
      region "Les mots expliqués"
        "Les mots expliqués" h2
    contentinfo "À propos de ce site"
      Publié le mardi 21 mai 2013
  `,
  "/2013-open-data/programme/": `
    link "Aller au contenu"
    banner
      navigation "Vous êtes ici"
      navigation "Menu"
    main
      mardi, de 13 h 30 à 18 h
      "Programme" h1
      navigation "Se repérer dans le programme"
      "mardi 11 juin 2013" h2
      de 13 h 30 à 14 h
      "Accueil" h3
      de 14 h à 15 h 30
      "Présentations" h3
      "L’ouverture des données publiques" h4
      button "ouverture des données"
      "Patients, usagers et consommateurs en mal de données ouvertes" h4
      "La solidarité internationale développée sur les données ouvertes" h4
      "La démocratie redessinée par les données ouvertes" h4
      button "associations"
      de 15 h 30 à 15 h 45
      "Échanges entre les intervenants et les participants" h3
      de 15 h 45 à 16 h
      "Pause" h3
      de 16 h à 17 h 45
      "Ateliers participatifs" h3
      de 17 h 45 à 18 h
      "Restitution" h3
      region "Autour du programme"
        "Autour du programme" h2
        button "Imprimer"
      region "Les mots expliqués"
        "Les mots expliqués" h2
    contentinfo "À propos de ce site"
      Publié le mardi 21 mai 2013
  `,
  "/2013-open-data/sessions/democratie-redessinee/": `
    link "Aller au contenu"
    banner
      navigation "Vous êtes ici"
      navigation "Menu"
    main
      article
        de 14 h à 15 h 30
        "La démocratie redessinée par les données ouvertes" h1
        button "Ajouter à mon programme La démocratie redessinée par les données ouvertes"
        button "Partager cette page"
        button "données ouvertes"
        "Faire parler les données publiques" h2
        button "association"
        "Des données dans la concertation" h2
        "Les Infolabs" h2
        "Avec" h2
        navigation "Avant et après, dans le programme"
      region "Contributions"
        "Contributions" h2
        Ouvertes jusqu’au mardi 11 juin 2013 .
      region "Les mots expliqués"
        "Les mots expliqués" h2
    contentinfo "À propos de ce site"
      Publié le mardi 21 mai 2013
  `,
  "/2013-open-data/practical/": `
    link "Aller au contenu"
    banner
      navigation "Vous êtes ici"
      navigation "Menu"
    main
      "Informations pratiques" h1
      region "Lieu"
        "Lieu" h2
      region "Admission"
        "Admission" h2
        button "ESS"
      region "Contributions"
        "Contributions" h2
        Ouvertes jusqu’au mardi 11 juin 2013 .
      region "Les mots expliqués"
        "Les mots expliqués" h2
    contentinfo "À propos de ce site"
      Publié le mardi 21 mai 2013
  `,
};

const unindent = (text: string): string => text.trim().replaceAll(/\n {4}/g, "\n");

describeFirstSite("the first site", ({ upcoming }) => {
  useBrowser();

  test.each(Object.entries(intended))("%s reads as it is meant to", async (path, outline) => {
    await visit(upcoming.origin + path, { now: upcoming.now }, async (page) => {
      expect(outlineOf(await page.locator("body").ariaSnapshot())).toBe(unindent(outline));
    });
  });
});
