import { createHash } from "node:crypto";
import { voiceOf } from "../i18n/catalogue.ts";
import { otherClock } from "../i18n/hour-clock.ts";
import { translator } from "../i18n/index.ts";
import type { Site } from "../site/model.ts";
import type { Spoken } from "../site/spoken.ts";
import { isOwnEvent } from "../site/versions.ts";
import { homeUrl, offlineUrl } from "../urls.ts";
import { hashLength, type WorkerSettings, type PathLocale } from "./worker-settings.ts";
import type { OutputFile } from "../write/output-file.ts";

/** Where the service worker lies, from the root of the output: its folder is what it may serve. */
export const workerPath = "/worker.js";

const patience = 2500;

type PlacedVersion = Pick<
  Site,
  "base" | "root" | "language" | "words" | "clock" | "events" | "home" | "now"
>;
type Placed = PlacedVersion & Pick<Site, "versions">;

const localesIn = (version: PlacedVersion): readonly PathLocale[] => {
  const { base, root, events, home, now } = version;
  const place = (path: string, own: Spoken, timezone: string): PathLocale => ({
    path,
    language: voiceOf(own),
    clock: otherClock(own),
    timezone,
    unseen: offlineUrl(base, voiceOf(own)),
  });
  return [
    ...events
      .filter((event) => isOwnEvent(version, event))
      .map((event) => place(event.url, event, event.timezone)),
    place(homeUrl(root), version, home?.timezone ?? now.zoneName ?? "UTC"),
  ];
};

/**
 * Whose language and zone a path has: the events', and at last the site's. The folders of other languages come before
 * that of the first one, in which they are.
 */
export const pathLocales = (site: Placed): readonly PathLocale[] => {
  const [, ...others] = site.versions ?? [site];
  return [...others, site].flatMap(localesIn);
};

const sha256 = (body: string | Uint8Array): string =>
  createHash("sha256").update(body).digest("hex").slice(0, hashLength);

/** The worker: its list, with what each kept file holds by its address, and then its code. */
export const workerFile = (
  site: Placed,
  kept: ReadonlyMap<string, string | Uint8Array>,
  code: string,
): OutputFile => {
  const places = pathLocales(site);
  const list: Omit<WorkerSettings, "version"> = {
    patience,
    files: Object.fromEntries([...kept].map(([url, body]) => [url, sha256(body)])),
    places,
    words: Object.fromEntries(
      places.map(({ language }) => [
        language,
        translator({ language, words: site.words })("offline.version", {
          date: "{date}",
          time: "{time}",
        }),
      ]),
    ),
  };
  const keptSite: WorkerSettings = { version: sha256(JSON.stringify(list) + code), ...list };
  return { path: workerPath, body: `const keptSite=${JSON.stringify(keptSite)};${code}` };
};

/** In the place of a worker that is no longer wanted: `code` makes it go. */
export const removingWorkerFile = (code: string): OutputFile => ({ path: workerPath, body: code });
