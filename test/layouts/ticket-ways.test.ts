/** The ways to register: a button for the first, words for the others. */
import { describe, expect, test } from "vitest";
import { eventContext } from "../../layouts/context.ts";
import { ticket } from "../../layouts/parts/event/ticket.ts";
import { sessionFacts } from "../../layouts/parts/session/session-facts.ts";
import { externalLink } from "../../layouts/parts/inline/way.ts";
import { PageBuild } from "../../src/build/page-build.ts";
import type { Registration } from "../../src/site/model.ts";
import {
  assets,
  at,
  contextOf,
  makeEvent,
  makeSession,
  makeSite,
  registration,
  textOf,
} from "./small-site.ts";

const email = "ada@fete.example";
const phone = "06 12 34 56 78";
const onSite = "À la mairie, le matin";
const bare: Registration = { ...registration, url: undefined, provider: undefined };
const waitlist = "mailto:ada@fete.example";

interface Row {
  readonly of: string;
  readonly ways: Partial<Registration>;
  /** Address and words of the button. */
  readonly button: readonly [string, string] | undefined;
  readonly says: readonly string[];
}

const rows: readonly Row[] = [
  {
    of: "an e-mail address",
    ways: { email },
    button: ["mailto:ada@fete.example", "Par courriel à ada@fete.example"],
    says: [],
  },
  {
    of: "a telephone number, as it was written",
    ways: { phone },
    button: ["tel:0612345678", "Appeler le 06 12 34 56 78"],
    says: [],
  },
  { of: "a place: no button", ways: { onSite }, button: undefined, says: [onSite] },
  {
    of: "a page and the others",
    ways: { url: "https://tickets.example/fete", email, phone, onSite },
    button: ["https://tickets.example/fete", "S’inscrire"],
    says: [
      "Ce lien mène à tickets.example",
      "Par courriel à ada@fete.example",
      "Appeler le 06 12 34 56 78",
      `Ou bien : ${onSite}`,
    ],
  },
  {
    of: "a mailto: for a page",
    ways: { url: "mailto:ada@fete.example?subject=F%C3%AAte" },
    button: ["mailto:ada@fete.example?subject=F%C3%AAte", "Par courriel à ada@fete.example"],
    says: [],
  },
  {
    of: "a tel: for a page",
    ways: { url: "tel:+33612345678" },
    button: ["tel:+33612345678", "Appeler le +33612345678"],
    says: [],
  },
  {
    of: "an e-mail address until a date, and for others by another way",
    ways: {
      email,
      closes: at("2027-06-10T00:00"),
      closesAt: at("2027-06-10T00:00"),
      alternative: "Passez nous voir",
    },
    button: ["mailto:ada@fete.example", "Par courriel à ada@fete.example"],
    says: ["Inscriptions jusqu’au mercredi 9 juin 2027.", "Ou bien : Passez nous voir"],
  },
  {
    of: "a waiting list by e-mail",
    ways: { email, waitlist, state: "full", isOverridden: true },
    button: ["mailto:ada@fete.example", "S’inscrire sur la liste d’attente"],
    says: ["Complet", "Par courriel à ada@fete.example"],
  },
];

const plain = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("a ticket with", () => {
  test.each(rows)("$of", ({ ways, button, says }) => {
    const event = makeEvent({ registration: { ...bare, ...ways } });
    const page = ticket(contextOf(event), event);
    const [, href, words] = /<a class="button" href="([^"]*)">([^]*?)<\/a>/.exec(page.markup) ?? [];
    expect(href).toBe(button?.[0]);
    expect(words && plain(words.replaceAll(/<[^>]*>/g, ""))).toBe(button?.[1]);
    for (const one of says) expect(plain(textOf(page))).toContain(plain(one));
    if (ways.url?.startsWith("http") !== true)
      expect(textOf(page)).not.toContain("hors de ce site");
  });

  test.each(["not-yet", "closed", "unknown"] as const)(
    "another way has no button while it is %s",
    (state) => {
      const event = makeEvent({
        registration: {
          ...bare,
          email,
          state,
          isOverridden: state === "closed",
          opens: state === "not-yet" ? at("2027-06-05T09:00") : undefined,
          ...(state === "unknown" && { email: undefined }),
        },
      });
      expect(ticket(contextOf(event), event).markup.replace(/<template[^]*$/, "")).not.toContain(
        'class="button"',
      );
    },
  );

  test.each(["cancelled", "postponed"] as const)("nobody registers for what is %s", (status) => {
    const event = makeEvent({ status, registration: { ...bare, email, phone, onSite } });
    const { markup } = ticket(contextOf(event), event);
    for (const way of [email, phone, onSite]) expect(markup).not.toContain(way);
  });

  test("an address is text: nothing of it is markup", () => {
    const event = makeEvent({ registration: { ...bare, email: "a<b>&@x.example" } });
    const { markup } = ticket(contextOf(event), event);
    expect(markup).toContain("a&lt;b&gt;&amp;@x.example");
    expect(markup).toContain('href="mailto:a%3Cb%3E%26@x.example"');
  });

  test("a number runs from left to right in Hebrew, and the words around it from the right", () => {
    const event = makeEvent({ language: "he", registration: { ...bare, phone } });
    const build = new PageBuild(makeSite(event, "2027-06-01T12:00"), assets, false);
    expect(ticket(eventContext(build, event.url, event), event).markup).toMatch(
      /href="tel:0612345678"><bdi dir="rtl">[^<]*<wbr><bdi dir="ltr">06.12.34.56.78<\/bdi><\/bdi>/,
    );
  });
});

test("a session is signed up for by the same ways", () => {
  const session = makeSession({
    registration: { ...bare, email, phone, onSite },
  });
  const text = plain(textOf(sessionFacts(contextOf(makeEvent()), session)));
  for (const words of [`Par courriel à ${email}`, `Appeler le ${phone}`, `Ou bien : ${onSite}`])
    expect(text).toContain(plain(words));
  const alone = makeSession({ registration: { ...bare, onSite } });
  expect(plain(textOf(sessionFacts(contextOf(makeEvent()), alone)))).toContain(
    plain(`Inscription ${onSite}`),
  );
});

test.each([
  ["https://ada.example", "(autre site)"],
  ["mailto:ada@x.example", "(courriel)"],
  ["tel:+33612345678", "(téléphone)"],
  ["geo:48.8,2.3", "(carte)"],
])("who listens to a link to %s hears %s", (url, heard) => {
  expect(textOf(externalLink(contextOf(makeEvent()), url, "Ada"))).toBe(`Ada ${heard}`);
});
