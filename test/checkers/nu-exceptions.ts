/** What the Nu Html Checker (26.9.27) says that stays as it is. */
import type { Exception } from "./exceptions.ts";
import type { Remark } from "./nu.ts";

/** What CSS has that it does not know yet, and where that is specified. */
const newer = (message: string, where: string): Exception<Remark> => ({
  why: `${message} ${where}`,
  isMeant: (remark) => remark.kind === "error" && remark.message === `CSS: ${message}`,
});

const property = (name: string, where: string): Exception<Remark> =>
  newer(`“${name}”: Property “${name}” doesn't exist.`, where);

const atRule = (name: string, where: string): Exception<Remark> =>
  newer(`Unrecognized at-rule “@${name}”`, where);

/** All of them, each as narrow as it can be said. */
export const remarksThatStay: readonly Exception<Remark>[] = [
  atRule("view-transition", "https://drafts.csswg.org/css-view-transitions-2/"),
  atRule("container", "https://drafts.csswg.org/css-conditional-5/"),
  atRule("property", "https://drafts.css-houdini.org/css-properties-values-api/"),
  property("container", "https://drafts.csswg.org/css-conditional-5/"),
  property("container-type", "https://drafts.csswg.org/css-conditional-5/"),
  property("position-area", "https://drafts.csswg.org/css-anchor-position/"),
  property("position-try-fallbacks", "https://drafts.csswg.org/css-anchor-position/"),
  property("text-box", "https://drafts.csswg.org/css-inline-3/"),
  property("vector-effect", "https://svgwg.org/svg2-draft/coords.html#VectorEffects"),
  {
    why: "A mask of two layers is one of https://drafts.csswg.org/css-masking-1/: it knows but one.",
    isMeant: ({ kind, message, extract }) =>
      kind === "error" &&
      message === "CSS: “mask”: Too many values or values are not recognized." &&
      extract.includes(" 51% no-repeat}"),
  },
  {
    why: "Linked data is no script: a policy has no say in it, https://html.spec.whatwg.org/multipage/scripting.html#data-block",
    isMeant: ({ kind, message, extract }) =>
      kind === "warning" &&
      message.startsWith("Inline script violates Content Security Policy (meta tag)") &&
      extract.includes('<script type="application/ld+json">'),
  },
  {
    why: "Netlify reads it under this name alone: https://docs.netlify.com/forms/spam-filters/",
    isMeant: ({ kind, message }) =>
      kind === "error" &&
      message === "Attribute “netlify-honeypot” not allowed on element “form” at this point.",
  },
  {
    why: "Without styles the hours beside a grid are hidden from all; styles show them to those who see, and entries say them.",
    isMeant: ({ kind, message, extract }) =>
      kind === "warning" &&
      message ===
        "Attribute “aria-hidden” is unnecessary for elements that have attribute “hidden”." &&
      extract.includes('<ol class="axis" aria-hidden="true" hidden>'),
  },
];
