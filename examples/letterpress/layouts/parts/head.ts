/** Who we are elsewhere. */
import { definePart, html } from "parvis/parts";

export default definePart(
  "head",
  (_, original) =>
    html`${original()}
      <link rel="author" href="/humans.txt">`,
);
