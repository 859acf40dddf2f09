/** As many rules as Cloudflare takes, and what is said where there would be more. */
import { expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { headersFile } from "../../src/outputs/headers.ts";
import { embeddingsOf } from "../../src/site/embeds.ts";
import { makeSite, smallSite } from "../build/fixture.ts";

const { "content/open-evening/event.md": event = "", "data/site.yaml": settings = "" } = smallSite;

const warned = "many-embeds";

/** How many rules a site of so many languages and events with `embed` has, and which events are told that it is too many. */
const load = (languages: readonly string[], count: number) => {
  const names = Array.from({ length: count }, (_, i) => `evening-${10 + i}`);
  const { site, problems } = loadSite(
    makeSite({
      "data/site.yaml":
        settings.replace("[en]", `[${languages.join(", ")}]`) +
        "security: { contact: help@fair.example, expires: 2027-12-31 }\n",
      ...Object.fromEntries(
        names.map((id) => [
          `content/${id}/event.md`,
          event.replace("venue:", "embed: any\nvenue:"),
        ]),
      ),
    }),
    { now: "2027-03-01T12:00:00Z" },
  );
  if (!site) throw new Error(JSON.stringify(problems));
  const { body } = headersFile(site, { policy: "" }, [], { embeds: embeddingsOf(site) });
  return {
    rules: [...body.toString().matchAll(/^\//gm)].length,
    places: problems.flatMap(({ code, severity, file, line, column }) =>
      code === warned ? [`${severity} ${file}:${line}:${column}`] : [],
    ),
    general: /^\/\*\n(?: .*\n)*/m.exec(body.toString())?.[0],
  };
};

test.each([
  [["en"], 88],
  [["en", "fr", "de", "es", "it"], 12],
  [["en", "fr", "de", "es", "it", "nl", "pt", "he"], 4],
])("in %j, %i events are within it, and one more is told", (languages, most) => {
  const within = load(languages, most);
  expect(within.places).toEqual([]);
  expect(within.rules).toBeLessThanOrEqual(100);
  const beyond = load(languages, most + 1);
  expect(beyond.places).toEqual([`warning content/evening-${10 + most}/event.md:6:1`]);
  expect(beyond.general).toContain("X-Frame-Options: DENY");
});
