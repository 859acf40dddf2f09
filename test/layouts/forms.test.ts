import { describe, expect, test } from "vitest";
import { commentForm } from "../../layouts/parts/forms/comment-form.ts";
import { discussion } from "../../layouts/parts/forms/discussion.ts";
import { themeForm } from "../../layouts/parts/forms/theme-form.ts";
import { timeline } from "../../layouts/parts/programme/timeline.ts";
import { html, type Html } from "../../src/write/html.ts";
import type { Event, Inbox } from "../../src/site/model.ts";
import { commentForms, formTargets, hasForm, hasThemesPage } from "../../src/site/taking-part.ts";
import {
  at,
  contextOf,
  makeDay,
  makeEvent,
  makeSession,
  organisation,
  prose,
  span,
  textOf,
} from "./small-site.ts";

const host: Inbox = { way: "host" };
const endpoint: Inbox = { way: "endpoint", url: "https://forms.example/in?list=1" };
const mail: Inbox = { way: "mail", address: "nous@fête.example" };

const about = { kind: "event", id: "fete" } as const;

/** What stands on the page of an event. */
const eventPage = (facts: Partial<Event>): Html => {
  const event = makeEvent({ commentMode: "open", ...facts });
  return html`${discussion(contextOf(event), event, about, event.title)}`;
};

/** What stands on the page of the form. */
const commentPage = (facts: Partial<Event>): Html => {
  const event = makeEvent({ commentMode: "open", ...facts });
  return commentForm(contextOf(event), event, about);
};

const workshop = (facts: object = {}) =>
  makeDay("2027-06-11", [
    {
      id: "ateliers",
      title: "Ateliers",
      kind: "workshop",
      span: span("2027-06-11T16:00", "2027-06-11T17:00"),
      proposals: "form",
      ...facts,
    },
  ]);

const themePage = (facts: Partial<Event>): Html => {
  const event = makeEvent({ days: [workshop()], ...facts });
  return html`${themeForm(contextOf(event), event)}`;
};

/** Name, and value if it has one, of what a form sends, in its order. */
const sent = ({ markup }: Html): readonly string[] =>
  [...markup.matchAll(/<(?:input|select|textarea)[^>]*?\bname="([^"]*)"[^>]*>/g)].map(
    ([tag, name = ""]) => {
      const value = /\bvalue="([^"]*)"/.exec(tag)?.[1];
      return value === undefined ? name : `${name}=${value}`;
    },
  );

const zoe = {
  id: "zoe",
  author: "Zoé",
  date: at("2027-06-01"),
  about: { kind: "session", id: "cartes" },
  replyTo: undefined,
  isByOrganiser: false,
  body: prose("Merci pour ces cartes, que je montrerai à toutes les voisines."),
} as const;

describe("the form for comments", () => {
  const page = commentPage({});

  test("sends what organisers need, under the same names everywhere", () => {
    expect(sent(page)).toEqual([
      "form-name=comment",
      "event=fete",
      "about=",
      "reply_to=",
      "website",
      "author",
      "email",
      "text",
    ]);
  });

  test("says what it is about, and offers the comments there to answer", () => {
    const event = makeEvent({ commentMode: "open", comments: [zoe] });
    const on = commentForm(contextOf(event), event, zoe.about);
    expect(sent(on)).toEqual([
      "form-name=comment",
      "event=fete",
      "about=session:cartes",
      "website",
      "author",
      "email",
      "reply_to",
      "text",
    ]);
    expect(on.markup).toMatch(
      /<option value="zoe">Zoé, 1er\sjuin\s2027\s: Merci pour ces cartes, que je montrerai à toutes l…</,
    );
  });

  test("says who reads it, that it is approved first, and what becomes of the address", () => {
    const organisers = [organisation("a", "Le Labo"), organisation("b", "Etalab")];
    const text = textOf(commentPage({ organisers }));
    expect(text).toContain(
      "Qui lira votre contribution : Le Labo et Etalab. Elle paraît une fois approuvée.",
    );
    expect(text).toContain("Facultative, jamais publiée ; pour vous répondre.");
    expect(text).toContain("Aucun cookie n’est déposé.");
  });

  test("names each field and ties its hint to it", () => {
    const labels = [...page.markup.matchAll(/<label for="([^"]*)"/g)].map(([, id]) => id);
    const ids = [...page.markup.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id);
    const hints = [...page.markup.matchAll(/aria-describedby="([^"]*)"/g)].map(([, id]) => id);
    expect(labels).toHaveLength(4);
    expect(hints).toHaveLength(3);
    for (const id of [...labels, ...hints]) expect(ids).toContain(id);
    expect(page.markup.match(/ required\b/g)).toHaveLength(2);
    expect(page.markup).toMatch(/name="author"[^>]*autocomplete="name"/);
    expect(page.markup).toMatch(/type="email"[^>]*autocomplete="email"/);
    expect(page.markup).toMatch(/<textarea[^>]*maxlength="5000"/);
  });

  test("has no address of anybody in its fields", () => {
    expect(sent(page).filter((field) => /^(email|author|text|website)=/.test(field))).toEqual([]);
    expect(Object.keys(zoe)).not.toContain("email");
  });

  test("hides its trap from everybody, without a style", () => {
    expect(page.markup).toMatch(/<p hidden>[^]*name="website"[^>]*tabindex="-1"[^]*?<\/p>/);
    expect(page.markup).not.toContain("style=");
  });
});

describe("the ways to send", () => {
  const tag = ({ markup }: Html): string =>
    /<form\b[^>]*>/.exec(markup)?.[0].replaceAll(/\s+/g, " ").replace(" >", ">") ?? "";

  test.each([
    [
      "Netlify, which finds the form in the page, and then thanks",
      host,
      '<form class="form" name="comment" method="post" action="/fete/thanks/" data-netlify="true" netlify-honeypot="website">',
    ],
    [
      "an address of the web",
      endpoint,
      '<form class="form" name="comment" method="post" action="https://forms.example/in?list=1">',
    ],
  ])("%s", (_, inbox, expected) => {
    expect(tag(commentPage({ inbox }))).toBe(expected);
    expect(tag(themePage({ inbox }))).toBe(expected.replace('name="comment"', 'name="theme"'));
  });

  test("an e-mail that is begun: no form at all, and no page for one", () => {
    const page = eventPage({ inbox: mail });
    expect(page.markup).not.toContain("<form");
    expect(commentForms(makeEvent({ commentMode: "open", inbox: mail }))).toEqual([]);
    const href = /href="(mailto:[^"]*)"/.exec(page.markup)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const { pathname, searchParams } = new URL(href);
    expect(decodeURIComponent(pathname)).toBe("nous@fête.example");
    expect(searchParams.get("subject")).toBe("Contribution\u00a0: Fête des données");
    expect(searchParams.get("body")).toMatch(
      /Votre nom[^]*Votre contribution[^]*event: fete\r\nabout: /,
    );
    expect(href).not.toContain("+");
    expect(textOf(page)).not.toContain("cookie");
  });
});

describe("the form for themes", () => {
  test("sends the workshop, or lets one choose among several", () => {
    expect(sent(themePage({}))).toEqual([
      "form-name=theme",
      "event=fete",
      "slot=ateliers",
      "website",
      "title",
      "text",
      "author",
      "email",
    ]);
    const another = makeDay("2027-06-12", [{ id: "suite", title: "Suite", proposals: "form" }]);
    const page = themePage({ days: [workshop(), another] });
    expect(sent(page)).toContain("slot");
    expect(page.markup).toContain('<option value="suite">Suite, samedi 12\u00a0juin</option>');
  });

  test.each([
    ["of an event to come", {}, true],
    ["whatever the mode of comments", { commentMode: "off" }, true],
    ["not of a past event", { phase: "past" }, false],
    ["not of a cancelled event", { status: "cancelled" }, false],
    ["not of a cancelled workshop", { days: [workshop({ status: "cancelled" })] }, false],
    ["not where one proposes on the day", { days: [workshop({ proposals: "on-site" })] }, false],
  ] satisfies [string, Partial<Event>, boolean][])("is there %s", (_, facts, isThere) => {
    const event = makeEvent({ days: [workshop()], ...facts });
    expect(themePage(facts).markup.includes("<form")).toBe(isThere);
    expect(hasThemesPage(event)).toBe(isThere);
    expect(hasForm(event)).toBe(isThere);
    const [day] = event.days;
    const line = day ? timeline(contextOf(event), day, event.days, 2).markup : "";
    expect(line.includes('<a href="/fete/themes/#propose"')).toBe(isThere);
  });
});

describe("where the forms of a site may lead", () => {
  const open = (inbox: Inbox) => makeEvent({ commentMode: "open", inbox });

  test.each([
    ["nowhere without a form", [makeEvent({ inbox: endpoint })], []],
    ["nowhere once comments are closed", [makeEvent({ commentMode: "closed" })], []],
    ["nowhere by e-mail", [open(mail)], []],
    ["to the site for its host", [open(host)], ["'self'"]],
    [
      "to the endpoint, and from there back to the site",
      [open(endpoint), open(endpoint), open(host)],
      ["'self'", "https://forms.example"],
    ],
    [
      "to an endpoint in ASCII",
      [open({ way: "endpoint", url: "https://fête.example/in" })],
      ["'self'", "https://xn--fte-fma.example"],
    ],
  ] as const)("%s", (_, events, targets) => {
    expect(formTargets({ events })).toEqual(targets);
  });
});

describe("the way to the form for comments", () => {
  const urls = (facts: Partial<Event>) => commentForms(makeEvent(facts)).map(({ url }) => url);

  test("is a link, which no page gives in the place of a form", () => {
    const { markup } = eventPage({});
    expect(markup).toContain(
      '<a class="button" href="/fete/comment/" rel="nofollow">Écrire une contribution</a>',
    );
    expect(markup).not.toContain("<form");
  });

  test("is there for each thing that has a page on which comments are shown", () => {
    const facts = { commentMode: "open", sessions: [makeSession({ id: "cartes" })] } as const;
    expect(urls(facts)).toEqual([
      "/fete/comment/",
      "/fete/sessions/cartes/comment/",
      "/fete/practical/comment/",
    ]);
    for (const commentMode of ["closed", "off"] as const)
      expect(urls({ ...facts, commentMode })).toEqual([]);
  });

  test("stays after the event, until its organisers close them", () => {
    for (const facts of [{ phase: "past" }, { status: "cancelled" }] as const) {
      expect(eventPage(facts).markup).toContain('href="/fete/comment/"');
      expect(urls({ commentMode: "open", ...facts })).toContain("/fete/comment/");
    }
  });
});
