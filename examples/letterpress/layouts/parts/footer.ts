/** Below the foot of Parvis, our imprint. */
import { definePart, html } from "parvis/parts";

export default definePart(
  "footer",
  ({ site }, original) =>
    html`${original()}
      <p class="imprint">Set, proofed and published by ${site.publisher.name}.</p>`,
);
