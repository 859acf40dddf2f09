/** What the command line says about a build, in the site's language. */
import type { Refusal } from "./mark.ts";
import { type Say, speaker } from "./say.ts";

const en = {
  recorded: "Recorded: {files}",
  unrecorded: "Nothing was written (--dry-run). It would be: {files}",
  unchanged: "Nothing has changed since the last record.",
  checked: "Checked: nothing to mend.",
  built: "Built {out}",
  pages: "pages",
  files: "files",
  heaviestPage: "heaviest page",
  heaviestFile: "heaviest file",
  printed: "to print",
  boxes: "no font for",
  time: "time",
  warnings: "warnings",
  cardless: "no social card",
  cardlessWhy: "{number} (no font for: {titles})",
  strict: "Warnings count as errors (--strict).",
  kept: "Nothing was built: {out} is left as it was.",
  "refused.not-a-folder": "{out} is a file. Give --out the name of a folder.",
  "refused.leads-nowhere":
    "{out} is a link to something that is not there. Make the folder that it leads to, or choose another --out.",
  "refused.not-ours":
    "{out} holds files that Parvis did not make, and a build replaces the whole folder. Empty it, or choose another --out.",
  "refused.holds-files-of-others":
    "{out} holds more than a built site (your content, Parvis itself or your home), and a build replaces the whole folder. Choose another --out.",
  "refused.in-the-content":
    "{out} lies within the content, where the next build would read it. Choose another --out.",
  noChromium:
    "PDFs are printed by Chromium, and none could be started here ({reason}). Install Google Chrome, or give the environment variable PARVIS_CHROMIUM the path of a Chromium; without --pdf all else is built. {out} is left as it was.",
  foreign:
    "{file} in {out} was not made by Parvis, and the site now has a file there. Move it away, or give the page another name; {out} is left as it was.",
  keptForeign: "Kept in {out}, for Parvis did not make them: {files}",
} as const satisfies Record<`refused.${Refusal}`, string> & Record<string, string>;

export type BuildKey = keyof typeof en;

const fr: Record<BuildKey, string> = {
  recorded: "Enregistré : {files}",
  unrecorded: "Rien n’a été écrit (--dry-run). Ce serait : {files}",
  unchanged: "Rien n’a changé depuis le dernier enregistrement.",
  checked: "Vérifié : rien à corriger.",
  built: "Site construit dans {out}",
  pages: "pages",
  files: "fichiers",
  heaviestPage: "page la plus lourde",
  heaviestFile: "fichier le plus lourd",
  printed: "à imprimer",
  boxes: "sans police",
  time: "durée",
  warnings: "avertissements",
  cardless: "sans carte sociale",
  cardlessWhy: "{number} (pas de police pour : {titles})",
  strict: "Les avertissements comptent comme des erreurs (--strict).",
  kept: "Rien n’a été construit : {out} est resté tel quel.",
  "refused.not-a-folder": "{out} est un fichier. Donnez à --out le nom d’un dossier.",
  "refused.leads-nowhere":
    "{out} est un lien vers ce qui n’existe pas. Créez le dossier auquel il mène, ou choisissez un autre --out.",
  "refused.not-ours":
    "{out} contient des fichiers que Parvis n’a pas faits, et une construction remplace tout le dossier. Videz-le, ou choisissez un autre --out.",
  "refused.holds-files-of-others":
    "{out} contient plus qu’un site construit (vos contenus, Parvis lui-même ou votre dossier personnel), et une construction remplace tout le dossier. Choisissez un autre --out.",
  "refused.in-the-content":
    "{out} se trouve parmi les contenus, où la prochaine construction le lirait. Choisissez un autre --out.",
  noChromium:
    "C’est Chromium qui imprime les PDF, et aucun n’a pu démarrer ici ({reason}). Installez Google Chrome, ou donnez à la variable d’environnement PARVIS_CHROMIUM le chemin d’un Chromium ; sans --pdf, tout le reste se construit. {out} est resté tel quel.",
  foreign:
    "{file}, dans {out}, n’a pas été fait par Parvis, or le site a désormais un fichier à cet endroit. Déplacez-le, ou donnez un autre nom à la page ; {out} est resté tel quel.",
  keptForeign: "Gardé dans {out}, car Parvis ne l’a pas fait : {files}",
};

/** What needs explaining most is said in Hebrew too. */
const he: Partial<Record<BuildKey, string>> = {
  noChromium:
    "קובצי PDF מודפסים בעזרת Chromium, ולא ניתן היה להפעיל אותו כאן ({reason}). התקינו את Google Chrome, או תנו למשתנה הסביבה PARVIS_CHROMIUM את הנתיב אל Chromium אחר; בלי ‎--pdf כל השאר נבנה. התיקייה {out} נשארה כפי שהייתה.",
};

export type SayBuild = Say<BuildKey>;

export const buildWords = speaker(en, fr, he);
