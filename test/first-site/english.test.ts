import { expect, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { describeFirstSite } from "./first-site.ts";

/** What a reader of English finds of the announcement, which was in French: its facts, in English. */
const facts: Record<string, readonly string[]> = {
  "/en/2013-open-data/": [
    "How could social and humanitarian organisations benefit from the new ways of sharing information digitally?",
    "June 2013",
    "from 1:30 PM to 6 PM",
    "20 avenue de Ségur",
    "75007 Paris",
    "Metro line 10: Ségur",
    "May 21, 2013",
    "Le Labo de l’ESS",
    "Libertic",
    "Prime Minister",
    "CoDesign of data.gouv.fr",
    "social and solidarity economy",
    "Home",
    "What is open data?",
    "Where does France stand, and which projects are under way?",
    "How can we help to publish data better, through the CoDesign of data.gouv.fr?",
    "Which opportunities are there in solidarity, health, the environment or democracy?",
    "How can social organisations benefit from open data in practice?",
    "Which tools and formats make publishing and reusing digital data a matter of course?",
    "from 1:30 PM to 2 PM Welcome",
    "from 2 PM to 3:30 PM Talks",
    "from 3:30 PM to 3:45 PM Discussion between speakers and participants",
    "from 3:45 PM to 4 PM Break",
    "from 4 PM to 5:45 PM Workshops",
    "from 5:45 PM to 6 PM What the groups found",
    "Opening public data",
    "Patients, users and consumers in want of open data",
    "International solidarity built on open data",
    "Democracy redrawn by open data",
    "Humanitarian aid and solidarity",
    "Local social dialogue",
    "Health",
    "Environment",
    "Democracy",
    "Another theme? Propose it on the day.",
    "Samuel Goeta",
    "Amandine Brugiere",
    "work nationwide",
    "Free",
    "Register on Eventbrite",
  ],
  "/en/2013-open-data/sessions/solidarite-internationale/": [
    "HOT",
    "Haiti, Côte d’Ivoire and Uganda",
    "Red Cross",
    "IATI",
    "Language French",
  ],
  "/en/2013-open-data/sessions/democratie-redessinee/": ["2010", "National Assembly", "2012"],
  "/en/2013-open-data/practical/": ["20 avenue de Ségur", "75007 Paris", "line 10", "nationwide"],
  "/en/2013-open-data/organisations/": ["think tank", "of general interest"],
  "/en/a-propos/": ["21 May 2013", "in French", "moderated beforehand"],
};

/** Words that only a page in French would have. */
const french = /\b(?:dans|avec|pour|vous|les|des|une|qui)\b/i;

/** Spaces of any kind and width are one, and there is none before a colon. */
const plain = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/ (?=[:?])/g, "");

describeFirstSite("the first site, in English", ({ upcoming: { origin, now } }) => {
  useBrowser();

  test.each(Object.entries(facts))("says what the announcement said: %s", async (path, said) => {
    const text = plain(
      await visit(origin + path, { now, javaScript: false }, (page) =>
        page.evaluate(() => document.body.textContent),
      ),
    );
    expect(said.filter((one) => !text.includes(plain(one)))).toEqual([]);
  });

  test.each(["/en/2013-open-data/", "/en/2013-open-data/practical/"])(
    "reads as English from top to bottom: %s",
    async (path) => {
      const lines = await visit(origin + path, { now, javaScript: false }, (page) =>
        page.locator("body").innerText(),
      );
      expect(lines.split("\n").filter((line) => french.test(line))).toEqual([]);
    },
  );
});
