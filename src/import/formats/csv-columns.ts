/** Which column of a table says what, by the words of its header. */
import { nearest, toId } from "../../content/suggest/nearest.ts";

/** What a column may be, with the words for it in French and English. */
export const columnWords = {
  id: ["id", "code", "identifiant", "reference", "uid", "guid", "session id", "proposal id"],
  title: [
    "title",
    "titre",
    "intitule",
    "session",
    "session title",
    "nom de la session",
    "titre de la session",
    "talk",
    "talk title",
    "name of session",
    "sujet",
    "subject",
    "summary",
    "proposal title",
  ],
  subtitle: ["subtitle", "sous titre"],
  date: ["date", "day", "jour", "start date", "date de debut", "journee"],
  start: [
    "start",
    "debut",
    "heure",
    "time",
    "start time",
    "heure de debut",
    "begins",
    "starts at",
    "horaire",
    "creneau",
    "slot",
    "hour",
    "horaires",
    "begin",
  ],
  end: ["end", "fin", "end time", "heure de fin", "ends", "ends at"],
  duration: [
    "duration",
    "duree",
    "length",
    "minutes",
    "duration minutes",
    "duree minutes",
    "duree en minutes",
  ],
  room: ["room", "salle", "lieu", "location", "place", "stage", "scene", "amphi"],
  track: ["track", "parcours", "theme", "thematique", "axe", "stream", "filiere"],
  kind: ["kind", "type", "format", "session type", "session format", "nature", "type de session"],
  speakers: [
    "speakers",
    "speaker",
    "intervenants",
    "intervenant",
    "intervenantes",
    "intervenante",
    "orateurs",
    "orateur",
    "presenters",
    "presenter",
    "speaker names",
    "animateurs",
    "animateur",
    "animation",
    "nom",
    "name",
    "author",
    "authors",
    "auteurs",
    "with",
    "avec",
    "speaker name",
    "conferenciers",
  ],
  organisations: [
    "organisation",
    "organisations",
    "organization",
    "organizations",
    "structure",
    "structures",
    "company",
    "entreprise",
    "affiliation",
    "employer",
  ],
  language: ["language", "langue", "lang"],
  level: ["level", "niveau", "audience level"],
  tags: ["tags", "keywords", "mots cles", "etiquettes", "tag"],
  abstract: ["abstract", "resume", "accroche", "short description", "pitch"],
  description: [
    "description",
    "descriptif",
    "details",
    "contenu",
    "content",
    "presentation",
    "long description",
  ],
  url: ["url", "link", "lien", "page", "adresse", "website", "site"],
  status: ["status", "statut", "etat", "state"],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof columnWords;

export const columnNames: readonly Column[] = Object.keys(columnWords).filter(
  (name): name is Column => Object.hasOwn(columnWords, name),
);

export const isColumn = (name: string): name is Column => Object.hasOwn(columnWords, name);

/** “Titel (kurz)” → “Titel ” */
const withoutBrackets = (name: string): string => {
  const open = name.indexOf("(");
  const close = name.lastIndexOf(")");
  return open >= 0 && close > open ? name.slice(0, open) + name.slice(close + 1) : name;
};

/**
 * The place of each field in a header, from 0; what was said goes before what is guessed. Exact words
 * go before near ones, so that “Titre” is not taken by a column called “Titres”.
 */
export const guessColumns = (
  header: readonly string[],
  told: ReadonlyMap<string, string>,
): ReadonlyMap<Column, number> => {
  const ids = header.map(toId);
  const found = new Map<Column, number>();
  const isFree = (at: number): boolean => at !== -1 && ![...found.values()].includes(at);
  for (const [field, name] of told)
    if (isColumn(field) && ids.includes(toId(name))) found.set(field, ids.indexOf(toId(name)));
  const words = (field: Column): readonly string[] => columnWords[field];
  for (const field of columnNames) {
    if (found.has(field) || told.has(field)) continue;
    const at = words(field)
      .map((word) => ids.indexOf(toId(word)))
      .find(isFree);
    if (at !== undefined) found.set(field, at);
  }
  const candidates = columnNames.map((id) => ({ id, names: words(id) }));
  for (const [at, name] of header.entries()) {
    if (!isFree(at) || name.length < 4) continue;
    const near = nearest(withoutBrackets(name), candidates);
    if (near !== undefined && isColumn(near) && !found.has(near) && !told.has(near))
      found.set(near, at);
  }
  return found;
};
