import { CarriedStyle } from "../../src/styles/carried-style.ts";
import { expect, test } from "vitest";
import { eventDocument } from "../../layouts/parts/event/event-document.ts";
import { noCards } from "../../src/cards/card.ts";
import { noKits } from "../../src/kits/kit.ts";
import { type Drawings, PageBuild } from "../../src/build/page-build.ts";
import { makeEvent, makeSite } from "../layouts/small-site.ts";

const event = makeEvent();
const assets = {
  style: "",
  carried: new CarriedStyle("", ""),
  styles: "/assets/styles.css",
  script: "/assets/islands.js",
  searchScript: "/assets/search.js",
  chooseScript: undefined,
  chooseSessionsScript: undefined,
  myProgrammeScript: undefined,
  ownTimeScript: undefined,
  paperCodeScript: undefined,
  shareScript: undefined,
  nowScript: undefined,
  files: [],
  policy: "",
  worker: "",
};
const card = { file: "/x.png", url: "/assets/cards/fete.1234.png", alt: "Fête des données · Lyon" };

const headOf = (shown: typeof event, drawings: Drawings): string =>
  eventDocument(
    new PageBuild(makeSite(shown, "2027-06-01T12:00"), assets, false, { drawings }),
    shown.url,
    shown,
  ).markup.split("</head>")[0] ?? "";

test("a page names its card with its size and its words", () => {
  const head = headOf(event, {
    cards: { of: new Map([[event, card]]), missing: [] },
    icons: [],
    kits: noKits,
    packed: noKits,
  });
  expect(head).toContain('"og:image" content="https://site.example/assets/cards/fete.1234.png"');
  expect(head).toContain('"og:image:width" content="1200"');
  expect(head).toContain('"og:image:height" content="630"');
  expect(head).toContain('"og:image:alt" content="Fête des données · Lyon"');
  expect(head).toContain('name="twitter:card" content="summary_large_image"');
});

test("the organisers’ own picture comes first", () => {
  const media = { file: "/x.jpg", url: "/fete/media/x.jpg" };
  const own = makeEvent({ image: { media, alt: "La place" } });
  const head = headOf(own, {
    cards: { of: new Map([[own, card]]), missing: [] },
    icons: [],
    kits: noKits,
    packed: noKits,
  });
  expect(head).toContain("https://site.example/fete/media/x.jpg");
  expect(head).not.toContain("fete.1234.png");
});

test("without a card there is no picture", () => {
  const head = headOf(event, { cards: noCards, icons: [], kits: noKits, packed: noKits });
  expect(head).not.toContain("og:image");
  expect(head).not.toContain("twitter:card");
});

test("the icons are linked", () => {
  const icon = { url: "/assets/icon.svg", type: "image/svg+xml", size: undefined } as const;
  const touch = { url: "/assets/touch.png", type: "image/png", size: 180 } as const;
  const head = headOf(event, {
    cards: noCards,
    kits: noKits,
    packed: noKits,
    icons: [
      { ...icon, use: "tab" },
      { ...touch, use: "touch" },
    ],
  });
  expect(head.replaceAll(/\s+/g, " ")).toMatch(
    /rel="icon" type="image\/svg\+xml" sizes="any" href="\/assets\/icon.svg"/,
  );
  expect(head).toContain('rel="apple-touch-icon" href="/assets/touch.png"');
});
