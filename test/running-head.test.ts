import { expect, test } from "vitest";
import { runningHead } from "../src/styles/running-head.ts";

test.each([
  { title: "Open data et ESS", language: "fr", says: '@top-left{content:"Open data et ESS";' },
  { title: "אירועי הנתונים", language: "he", says: '@top-right{content:"אירועי הנתונים";' },
  { title: 'The "fair"', language: "en", says: '{content:"The \\22 fair\\22 ";' },
  { title: "a\\b", language: "en", says: '{content:"a\\5c b";' },
  // It stands in a <style> of each page.
  { title: "</style><script>", language: "en", says: '{content:"\\3c /style>\\3c script>";' },
])("on paper, pages after the first are headed $title", ({ title, language, says }) => {
  expect(runningHead(title, language)).toContain(says);
});
