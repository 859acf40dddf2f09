/** Reads a way to register that is written without its field: `ada@fair.example`. */
import { isEmail, isPhone } from "../schema/reach.ts";
import { urlFault } from "../schema/scalars.ts";

const fieldOf = (written: string): string | undefined => {
  if (isEmail(written)) return "email";
  if (isPhone(written)) return "phone";
  if (urlFault(written) === undefined) return "url";
  // A word alone may be anything: `free`, `open`.
  return /\s/.test(written) ? "on_site" : undefined;
};

/** The fields that are meant, as they are written: `{ email: "ada@fair.example" }`. */
export const wayIn = (written: string): string | undefined => {
  const field = fieldOf(written.trim());
  return field && `{ ${field}: ${JSON.stringify(written.trim())} }`;
};
