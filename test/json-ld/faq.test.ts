/** Questions and answers, told by the one page that has them all; and the pages that an event has elsewhere. */
import { expect, test } from "vitest";
import { aboutPlaces } from "../../src/outputs/json-ld/subject.ts";
import type { Changes } from "../content/village.ts";
import { event, fairData, fairPage, toldOn, villageOf } from "./village-data.ts";

const fair = (text: string): Changes => ({ [event]: ["---\n\nCome", `${text}\n---\n\nCome`] });

const asked = (count: number): Changes =>
  fair(
    [
      "faq:",
      ...Array.from({ length: count }, (_, i) => `  - { question: Q${i}?, answer: A${i}. }`),
    ].join("\n"),
  );

const practical = (changes: Changes) => {
  const site = villageOf(changes);
  const [first] = site.events;
  if (!first) throw new Error("There is no fair.");
  return toldOn(site, aboutPlaces(first), "/fair/practical/");
};

test("questions are told with their whole answers, links and all, by the event’s page", () => {
  const changes = fair(
    'faq:\n  - question: May I bring a dog?\n    answer: "Yes, *on a lead*; see [the rules](https://dogs.example/)."',
  );
  expect(fairPage(changes).get("#faq")).toMatchObject({
    "@type": "FAQPage",
    isPartOf: { "@id": "https://village.example/fair/" },
    mainEntity: [
      {
        "@type": "Question",
        name: "May I bring a dog?",
        acceptedAnswer: {
          "@type": "Answer",
          text: "Yes, on a lead; see the rules (https://dogs.example/).",
        },
      },
    ],
  });
  expect(practical(changes).has("practical/#faq")).toBe(false);
});

test("more than eight are told by the page of practical information, which then has them", () => {
  expect(fairPage(asked(8)).has("#faq")).toBe(true);
  expect(practical(asked(8)).has("practical/#faq")).toBe(false);
  expect(fairPage(asked(9)).has("#faq")).toBe(false);
  expect(practical(asked(9)).get("practical/#faq")?.mainEntity).toHaveLength(9);
});

test("without questions there is no page of them", () => {
  expect(fairPage({}).has("#faq")).toBe(false);
});

test("an event is the same as its pages elsewhere, but for e-mail and what everybody says", () => {
  const links = fair(`links:
  - { label: Mastodon, url: "https://social.example/@fair" }
  - { label: All, url: "https://social.example/tags/fair" }
  - { label: Mail, url: "mailto:fair@village.example" }`);
  expect(fairData(links).sameAs).toBe("https://social.example/@fair");
  expect(fairData({})).not.toHaveProperty("sameAs");
});
