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
import { PageBuild } from "../src/build/page-build.ts";
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

const assets = {
  style: "",
  styleHash: "",
  script: "/assets/islands.js",
  moreStyle: "/assets/more.css",
  searchScript: "/assets/search.js",
  chooseScript: "/assets/choose.js",
  files: [],
  worker: "",
  policy: "",
};

/** By address: those of an event and its programme, and the agenda. */
export const renderPages = (site: Site): ReadonlyMap<string, string> => {
  const build = new PageBuild(site, assets, false);
  return new Map(
    patterns.flatMap(({ data }) =>
      data.pagination
        .before([], { build })
        .map((entry) => [entry.permalink.replace(/index\.html$/, ""), entry.print()] as const),
    ),
  );
};

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
