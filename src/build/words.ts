/** What the command line says about a build, in the site's language. */
import type { Refusal } from "./mark.ts";
import { type Say, speaker } from "./say.ts";

const en = {
  recorded: "Recorded: {files}",
  unchanged: "Nothing has changed since the last record.",
  checked: "Checked: nothing to mend.",
  built: "Built {out}",
  pages: "pages",
  files: "files",
  heaviestPage: "heaviest page",
  heaviestFile: "heaviest file",
  time: "time",
  warnings: "warnings",
  cardless: "no social card",
  cardlessWhy: "{number} (no font for: {titles})",
  strict: "Warnings count as errors (--strict).",
  kept: "Nothing was built: {out} is left as it was.",
  "refused.not-a-folder": "{out} is a file. Give --out the name of a folder.",
  "refused.not-ours":
    "{out} holds files that Parvis did not make, and a build replaces the whole folder. Empty it, or choose another --out.",
  "refused.holds-files-of-others":
    "{out} holds more than a built site (your content, Parvis itself or your home), and a build replaces the whole folder. Choose another --out.",
  "refused.in-the-content":
    "{out} lies within the content, where the next build would read it. Choose another --out.",
  underWay:
    "Another build of this folder is under way. Wait until it has ended; if none is running, remove {folder}.",
  previousInTheWay:
    "{folder} was not made by Parvis, but that name is needed while a site is replaced. Move it away.",
} as const satisfies Record<`refused.${Refusal}`, string> & Record<string, string>;

export type BuildKey = keyof typeof en;

const fr: Record<BuildKey, string> = {
  recorded: "Enregistré : {files}",
  unchanged: "Rien n’a changé depuis le dernier enregistrement.",
  checked: "Vérifié : rien à corriger.",
  built: "Site construit dans {out}",
  pages: "pages",
  files: "fichiers",
  heaviestPage: "page la plus lourde",
  heaviestFile: "fichier le plus lourd",
  time: "durée",
  warnings: "avertissements",
  cardless: "sans carte sociale",
  cardlessWhy: "{number} (pas de police pour : {titles})",
  strict: "Les avertissements comptent comme des erreurs (--strict).",
  kept: "Rien n’a été construit : {out} est resté tel quel.",
  "refused.not-a-folder": "{out} est un fichier. Donnez à --out le nom d’un dossier.",
  "refused.not-ours":
    "{out} contient des fichiers que Parvis n’a pas faits, et une construction remplace tout le dossier. Videz-le, ou choisissez un autre --out.",
  "refused.holds-files-of-others":
    "{out} contient plus qu’un site construit (vos contenus, Parvis lui-même ou votre dossier personnel), et une construction remplace tout le dossier. Choisissez un autre --out.",
  "refused.in-the-content":
    "{out} se trouve parmi les contenus, où la prochaine construction le lirait. Choisissez un autre --out.",
  underWay:
    "Une autre construction de ce dossier est en cours. Attendez qu’elle finisse ; si aucune ne tourne, supprimez {folder}.",
  previousInTheWay:
    "{folder} n’a pas été fait par Parvis, or ce nom sert pendant le remplacement d’un site. Déplacez-le.",
};

export type SayBuild = Say<BuildKey>;

export const buildWords = speaker(en, fr);
