/** What else is to be known of a session. */
import { expect, test } from "vitest";
import { sessionFacts } from "../../layouts/parts/session/session-facts.ts";
import { entryText } from "../../src/outputs/ical/description.ts";
import { sessionEntry } from "../../src/site/entries.ts";
import { contextOf, makeEvent, makeSession, textOf } from "./small-site.ts";

const event = makeEvent();
const session = makeSession({
  event,
  facts: [
    { label: "À apporter", value: "Un <tablier> & un couteau" },
    { label: "Âge", value: "À partir de 8 ans" },
  ],
});

test("stands among the facts of its page, in their order", () => {
  const { markup } = sessionFacts(contextOf(event), session);
  expect(textOf(sessionFacts(contextOf(event), session))).toContain(
    "À apporter Un &lt;tablier&gt; &amp; un couteau Âge À partir de 8 ans",
  );
  expect(markup).not.toContain("<tablier>");
});

test("is told in the language of its session, not in that of the page", () => {
  const english = makeSession({
    event,
    language: "en",
    facts: [{ label: "Bring: what?", value: "An apron!" }],
  });
  const { markup } = sessionFacts(contextOf(event), english);
  expect(markup).toContain('<dt lang="en">Bring: what?</dt>');
  expect(markup).toContain('<dd lang="en">An apron!</dd>');
  expect(entryText(sessionEntry(english), { address: undefined, base: "" })).toContain(
    "Bring: what?\u00a0: An apron!",
  );
});

test("is told by its calendar entry", () => {
  const text = entryText(sessionEntry(session), { address: undefined, base: "" });
  expect(text).toContain(
    "À apporter\u00a0: Un <tablier> & un couteau\nÂge\u00a0: À partir de 8 ans",
  );
});
