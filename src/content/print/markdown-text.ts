/** Texts and addresses as Markdown shows them. */
import { printable } from "../../text/characters.ts";

/** A space without width keeps `@name` and `#12` from calling a person or an issue. */
const apart = "&#8203;";

/** A text as Markdown shows it as it is: no sign has a meaning, and none ends the cell of a table. */
export const asText = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<>|~&$]/g, String.raw`\$&`)
    .replace(/[@#](?=\w)/g, `$&${apart}`);

/** The same of several lines, with breaks between them. */
export const asLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(asText)
    .join("<br>");

/** A path of a repository as it stands in an address. */
export const encodedPath = (path: string): string =>
  path
    .split("/")
    .map((name) =>
      encodeURIComponent(name).replace(
        /[!'()*~]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join("/");
