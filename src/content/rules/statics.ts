/** What lies in `static/` can be published as it is, and works as it is meant to. */
import { addressesOf } from "../../text/html-addresses.ts";
import { type Tag, tagsOf } from "../../text/html-tags.ts";
import type { Content } from "../content.ts";
import { feedbackFile } from "../feedback-table.ts";
import { reportName } from "../list-files.ts";
import type { Report } from "../report.ts";
import type { StaticFile } from "../static-files.ts";
import type { Range, Source } from "../yaml/source.ts";

const whole = { start: 0, end: 0 };

/** In mebibytes: Cloudflare refuses files that are larger. */
const most = 25;

/** What all pages are sent with, in `_headers`: hosts would join two values, or take the last. */
const sent =
  /^[ \t]+(?:![ \t]*)?(content-security-policy|strict-transport-security|x-content-type-options|x-frame-options|referrer-policy|permissions-policy|cross-origin-[\w-]+-policy)[ \t]*(?::|$)/gim;

/** One form of names that some disks and hosts take for one. */
export const foldPath = (path: string): string => path.normalize().toLowerCase();

const reportTwins = (statics: readonly StaticFile[], report: Report): void => {
  const taken = new Map<string, string>();
  for (const { file, path } of statics) {
    const other = taken.get(foldPath(path));
    if (other === undefined) taken.set(foldPath(path), file);
    else report.add({ file, text: "" }, whole, "duplicate-address", { url: path, other });
  }
};

/** What the policy of all pages keeps a page from, as it is written there. */
const blockedBy = (tag: Tag): readonly string[] => {
  const { name, attributes } = tag;
  const isCode =
    name === "script" && !attributes.has("src") && !/json$/i.test(attributes.get("type") ?? "");
  const foreign = addressesOf(tag).filter(
    ({ directive, value }) =>
      directive !== undefined && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value),
  );
  return [
    ...(isCode || name === "style" ? [`<${name}`] : []),
    ...[...attributes].flatMap(([key, value]) =>
      key === "style" || /^on[a-z]+$/.test(key) || /^\s*javascript:/i.test(value) ? [key] : [],
    ),
    ...foreign.map(({ value }) => value),
  ];
};

/** A place for each; of many of one kind the first. */
const reportBlocked = (source: Source, report: Report): void => {
  const found = new Set(tagsOf(source.text).flatMap(blockedBy));
  for (const value of found) {
    const at = source.text.toLowerCase().indexOf(value.toLowerCase());
    const range: Range = at === -1 ? whole : { start: at, end: at + value.length };
    report.add(source, range, "blocked-by-policy", { value: value.replace(/^<(.*)$/, "<$1>") });
  }
};

const reportSent = (source: Source, report: Report): void => {
  for (const { index, 0: line, 1: name = "" } of source.text.matchAll(sent)) {
    const start = index + line.indexOf(name);
    report.add(source, { start, end: start + name.length }, "duplicate-header", { name });
  }
};

/** Reports what in `static/` cannot be published, or would not work. */
export const checkStatics = ({ statics }: Content, report: Report): void => {
  for (const { file, path, bytes, source, isOther, isFeedback } of statics) {
    const named = { file, text: "" };
    if (reportName(file, path, report)) continue;
    if (isOther) report.add(named, whole, "unexpected-file.link");
    if (isFeedback === true) report.add(named, whole, "private-file", { place: feedbackFile });
    if (/^\/assets\//i.test(path)) report.add(named, whole, "duplicate-address.assets");
    if (bytes > most * 1_048_576) report.add(named, whole, "big-file", { most });
    if (source && /\.html?$/i.test(path)) reportBlocked(source, report);
    if (source && path === "/_headers") reportSent(source, report);
  }
  reportTwins(statics, report);
};
