/** How one registers, as people answer it in one line. */
import { meantUrl, urlFault } from "../../content/schema/scalars.ts";
import { isEmail, isPhone } from "../../content/schema/reach.ts";
import { quotedYamlText } from "../../content/yaml/write.ts";
import { wordsFor } from "../../i18n/knowledge.ts";

const web = ["http:", "https:"];

const wayOf = (written: string): "email" | "url" | "phone" | undefined => {
  if (isEmail(written)) return "email";
  if (urlFault(written, web) === undefined) return "url";
  return isPhone(written) ? "phone" : undefined;
};

/** The value of the field `registration`, as YAML; undefined for what is no way to register. */
export const readRegistration = (written: string): string | undefined => {
  const answer = written.trim();
  if (/^none$/i.test(answer) || wordsFor("no").includes(answer.toLowerCase())) return "none";
  const way = wayOf(answer);
  if (way === undefined) return undefined;
  return `{ ${way}: ${quotedYamlText(answer)} }`;
};

/** The address that was meant, if it is one. */
export const meantRegistration = (written: string): string | undefined =>
  meantUrl(written.trim(), web);
