import { faqPage } from "../../site/faq.ts";
import type { Event } from "../../site/model.ts";
import { absoluteUrl, listUrl } from "../../urls.ts";
import { textWithAddresses } from "../text/addressed.ts";
import type { Graph } from "./graph.ts";
import { type Answer, type FAQPageLeaf, node, type Question, thing } from "./thing.ts";

/**
 * The questions of visitors, told by the page alone that shows them all with their whole answers:
 * https://developers.google.com/search/docs/appearance/structured-data/faqpage
 */
export const putFaq = (graph: Graph, event: Event, page: "event" | "practical"): void => {
  const { site } = graph;
  const { faq = [] } = event;
  if (faqPage(event) !== page) return;
  const url = absoluteUrl(
    site,
    page === "event" ? event.url : listUrl(site.root, event.id, "practical"),
  );
  graph.put(
    node<FAQPageLeaf>({
      "@type": "FAQPage",
      "@id": `${url}#faq`,
      url: `${url}#faq`,
      isPartOf: { "@id": url },
      mainEntity: faq.map(({ question, answer }) =>
        thing<Question>({
          "@type": "Question",
          name: question,
          acceptedAnswer: thing<Answer>({
            "@type": "Answer",
            text: textWithAddresses(answer, site),
          }),
        }),
      ),
    }),
  );
};
