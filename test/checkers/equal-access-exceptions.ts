/** What IBM Equal Access (4.0.34) says fails, and stays as it is. */
import type { Failure } from "./equal-access.ts";
import type { Exception } from "./exceptions.ts";

const stays = (rule: string, reason: string, snippet: RegExp, why: string): Exception<Failure> => ({
  why,
  isMeant: (failure) =>
    failure.rule === rule && failure.reason === reason && snippet.test(failure.snippet),
});

/** All of them, each as narrow as it can be said. */
export const failuresThatStay: readonly Exception<Failure>[] = [
  stays(
    "element_attribute_deprecated",
    "fail_elem",
    /^<s(?: lang="[\w-]+")?>$/,
    "What is called off is struck out by <s>, which HTML has: https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-s-element",
  ),
  stays(
    "element_attribute_deprecated",
    "fail_elem_attr",
    /^<meta .*http-equiv="Content-Security-Policy"/,
    "A page has its policy with it, wherever it is hosted: https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy",
  ),
  stays(
    "aria_complementary_label_visible",
    "Fail_1",
    /^<aside .*class="urgent"/,
    "A recommendation: the label of what is important tells it from the page; who sees it is told by its place and its ground.",
  ),
  stays(
    "element_tabbable_role_valid",
    "fail_invalid_role",
    /^<(?:pre|div) aria-label="[^"]+" role="group" tabindex="0"/,
    "A table or a code wider than a phone is scrolled by keys: browsers that do not let one reach what scrolls need tabindex, and no page knows what fits.",
  ),
];
