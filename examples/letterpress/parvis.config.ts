/** The one file of this site, beside its templates and parts, that runs code. */
import { defineSite } from "parvis";
import { linesOf } from "./lib/day.ts";

export default defineSite({
  // The day as a text, for the notice board and for telephones without a browser.
  outputs: [
    {
      name: "notice",
      files: (site) =>
        site.events.map((event) => ({
          path: `/${event.id}/notice.txt`,
          body: linesOf(event)
            .map(({ hour, title }) => `${hour.padStart(5)}  ${title}\n`)
            .join(""),
          type: "text/plain",
          title: "The day as a text",
        })),
    },
  ],
  // What our own style book says, beside what Parvis checks.
  rules: [
    {
      code: "title-for-flyer",
      check: (site, report) => {
        for (const event of site.events)
          if (event.title.length > 40)
            report({
              about: event,
              path: ["title"],
              message: "The title does not fit on the flyer.",
              hint: "Use at most 40 characters.",
              severity: "warning",
            });
      },
    },
  ],
  // npx parvis labels
  commands: [
    {
      name: "labels",
      summary: "lists what to print on the labels of the presses",
      run: ({ site, tell }) => {
        for (const { days } of site.events)
          for (const { slots } of days)
            for (const { title, kind } of slots) if (kind === "workshop") tell(String(title));
      },
    },
  ],
  // npm run import -- september.type: a line a slot, as our setters note them.
  imports: [
    {
      name: "type",
      recognise: ({ name }) => name.endsWith(".type"),
      read: ({ text }) => ({
        sessions: text
          .trim()
          .split("\n")
          .map((line) => {
            const [date, startTime, endTime, title = ""] = line.split("|");
            return { key: title, title, date, startTime, endTime };
          }),
      }),
    },
  ],
  // For templates in Nunjucks or Liquid: {{ "a day" | capitals }}
  eleventy(config) {
    config.addFilter("capitals", (text: string) => text.toUpperCase());
  },
});
