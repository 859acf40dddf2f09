/** The pages of a site as the build would write them, without writing any. */
import * as agenda from "../layouts/pages/agenda.11ty.ts";
import * as changes from "../layouts/pages/changes.11ty.ts";
import * as event from "../layouts/pages/event.11ty.ts";
import * as day from "../layouts/pages/programme-day.11ty.ts";
import * as programme from "../layouts/pages/programme.11ty.ts";
import * as sessions from "../layouts/pages/sessions.11ty.ts";
import * as session from "../layouts/pages/session.11ty.ts";
import * as speaker from "../layouts/pages/speaker.11ty.ts";
import * as speakers from "../layouts/pages/speakers.11ty.ts";
import * as theme from "../layouts/pages/theme.11ty.ts";
import * as themes from "../layouts/pages/themes.11ty.ts";
import { CarriedStyle } from "../src/styles/carried-style.ts";
import type { Assets } from "../src/styles/assets.ts";
import { type Page, PageBuild } from "../src/build/page-build.ts";
import type { Site } from "../src/site/model.ts";

const patterns = [
  agenda,
  changes,
  event,
  day,
  programme,
  session,
  sessions,
  speaker,
  speakers,
  theme,
  themes,
];

export const assets = {
  style: "",
  script: "/assets/islands.js",
  carried: new CarriedStyle("", ""),
  styles: "/assets/styles.css",
  searchScript: "/assets/search.js",
  chooseScript: "/assets/choose.js",
  chooseSessionsScript: "/assets/choose-sessions.js",
  myProgrammeScript: "/assets/my-programme.js",
  ownTimeScript: "/assets/own-time.js",
  paperCodeScript: "/assets/paper-code.js",
  shareScript: "/assets/share.js",
  nowScript: "/assets/now.js",
  files: [],
  worker: "",
  policy: "",
};

/** What a template of `layouts/pages/` exports. */
interface Pattern {
  readonly pages: (build: PageBuild) => readonly Page[];
}

/** The pages of one URL pattern, each yet to be printed. */
export const pagesOf = ({ pages }: Pattern, site: Site, shared: Assets = assets): readonly Page[] =>
  pages(new PageBuild(site, shared, false));

/** By address: those of an event and its programme, and the agenda. */
export const renderPages = (site: Site): ReadonlyMap<string, string> =>
  new Map(
    patterns
      .flatMap((pattern) => pagesOf(pattern, site))
      .map(({ path, print }) => [path.replace(/index\.html$/, ""), print()]),
  );

/** What is read: without tags, templates, data, and the differences between spaces. */
export const wordsOf = (markup: string): string =>
  markup
    .replaceAll(/<(template|style|script)[^]*?<\/\1>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&#?\w+;/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/[\s\u2066-\u2069]+/g, " ")
    .replaceAll(/ ([,.:])/g, "$1")
    .trim();

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
};
