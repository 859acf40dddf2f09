/** What `npm start` says in the terminal and in the browser. */
import { type Say, speaker } from "../build/say.ts";

const en = {
  serving: "The site is at {url} (Ctrl+C ends it)",
  rebuilt: "Built: {pages} pages",
  failed: "The build failed:",
  "port-taken": "Port {port} is taken. Give another with --port, or leave it out.",
  "overlay.faulty": "The content needs mending. Behind this is the last good page.",
  "overlay.failed": "The build failed. Behind this is the last good page.",
  "overlay.close": "Close",
  "first.title": "No page here yet",
  "first.text": "It appears as soon as the site can be built. The terminal says what is missing.",
} as const satisfies Record<string, string>;

export type ServeKey = keyof typeof en;

const fr: Record<ServeKey, string> = {
  serving: "Le site est à l’adresse {url} (Ctrl+C pour finir)",
  rebuilt: "Construit : {pages} pages",
  failed: "La construction a échoué :",
  "port-taken": "Le port {port} est pris. Donnez-en un autre avec --port, ou n’en donnez pas.",
  "overlay.faulty": "Le contenu est à corriger. Derrière ceci, la dernière bonne page.",
  "overlay.failed": "La construction a échoué. Derrière ceci, la dernière bonne page.",
  "overlay.close": "Fermer",
  "first.title": "Pas encore de page ici",
  "first.text": "Elle apparaît dès que le site peut être construit. Le terminal dit ce qui manque.",
};

export type SayServe = Say<ServeKey>;

export const serveWords = speaker(en, fr);
