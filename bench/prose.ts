import type { Random } from "./random.ts";

const words =
  `accès acteurs annuaire archives association ateliers budget bénévoles carte chercheurs citoyens
  collectivités communes comptes concertation confiance cadre culture demande démarche données débat
  enjeux enquête entreprise environnement fondation format formation habitants indicateurs initiative
  licence logiciel marché mesure mission mobilité méthode nombre organisations ouverture outils
  partage participation pratiques projet publication question recherche région réseau réutilisation
  santé service société solidarité source subventions système territoire transparence travail usagers
  ville éducation énergie étude évaluation`.split(/\s+/);

/** A title of `length` words: `Transparence données citoyens`. */
export const title = (random: Random, length: number): string => {
  const text = Array.from({ length }, () => random.pick(words)).join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const sentence = (random: Random): string => {
  const text = title(random, 8 + Math.floor(random.next() * 10)).replace(" ", " de ");
  return `${text}${random.pick([".", ".", ".", " ?", " : c’est l’open data."])}`;
};

/** Paragraphs of about 60 words, with emphasis, and links if there is somewhere to lead. */
export const prose = (random: Random, paragraphs: number, links: readonly string[] = []): string =>
  Array.from({ length: paragraphs }, (_, i) => {
    const sentences = Array.from({ length: 5 }, () => sentence(random));
    const link = links[i];
    if (link !== undefined) sentences.push(`Voir [la suite](${link}).`);
    return sentences.join(" ").replace(/ (\S{8,}) /, " **$1** ");
  }).join("\n\n");
