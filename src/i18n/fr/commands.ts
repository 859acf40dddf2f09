import type { en } from "../en/commands.ts";
import type { Translation } from "../parameters.ts";

export const fr: Translation<typeof en> = {
  // Around the problems of content
  "problems.error": "erreur",
  "problems.warning": "avertissement",
  "problems.count": "{errors}, {warnings}",
  "problems.errors.one": "{count} erreur",
  "problems.errors.other": "{count} erreurs",
  "problems.warnings.one": "{count} avertissement",
  "problems.warnings.other": "{count} avertissements",
  "problems.more.one": "… et encore {count} avertissement {code}\u202f; --all les montre tous.",
  "problems.more.other": "… et encore {count} avertissements {code}\u202f; --all les montre tous.",
};
