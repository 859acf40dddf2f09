import { expect, test } from "vitest";
import { footer } from "../../layouts/parts/shell/footer.ts";
import { contextOf, makeEvent, textOf } from "./small-site.ts";

test("the foot names the organisers, once they are known", () => {
  expect(textOf(footer(contextOf(makeEvent())))).toContain("Organisation : Le Labo");
  const event = makeEvent({ organisers: [], organisersTba: true });
  expect(textOf(footer(contextOf(event)))).not.toContain("Organisation");
});

test("the foot names the event’s pages elsewhere, with rel=me where they are its own, and its hashtag", () => {
  const event = makeEvent({
    links: [
      { label: "Mastodon", url: "https://social.example/@fete" },
      { label: "Ce qu’on en dit", url: "https://social.example/tags/Fete" },
      { label: "Nous écrire", url: "mailto:fete@labo.example" },
    ],
    hashtag: "Fete2027",
  });
  const foot = footer(contextOf(event));
  expect(textOf(foot)).toContain("Ailleurs : Mastodon");
  expect(textOf(foot)).toContain("· #Fete2027");
  expect([...foot.markup.matchAll(/href="([^"]*)" rel="me"/g)].map(([, url]) => url)).toEqual([
    "https://social.example/@fete",
  ]);
  expect(textOf(footer(contextOf(makeEvent())))).not.toContain("Ailleurs");
});
