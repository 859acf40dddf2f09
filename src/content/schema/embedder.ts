/** The sites that may show a page within theirs, as a policy names them: CSP Level 3, §2.3.1. */
import * as z from "zod";
import { anySite } from "../../site/embeds.ts";
import { meantUrl } from "./scalars.ts";
import { written } from "./written.ts";

/** Nothing but a scheme, a host and a port; what ends a source or a directive stands in none of these. */
const form = /^https?:\/\/[^\s/?#;,'"@\\]+\/?$/i;

/** Any subdomain of a host: `https://*.example.org`. */
const ofSubdomains = /^(https?:\/\/)\*\.(?=[^./]+\.[^./])/i;

/** The origin of an address as browsers compare it; undefined of what has none. */
const originOf = (address: string): string | undefined => {
  const isOfSubdomains = ofSubdomains.test(address);
  const url = URL.parse(address.replace(ofSubdomains, "$1"));
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])$/i.test(url.hostname)) return undefined;
  return isOfSubdomains ? url.origin.replace("//", "//*.") : url.origin;
};

/** Where one tries a page before it is published there is no encryption. */
const isSafe = (origin: string): boolean =>
  /^https:|^http:\/\/(?:(?:[\w.-]+\.)?localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(origin);

/** What was meant; undefined if that cannot be told. */
const meantBy = (value: string): string | undefined => {
  if (value === "*" || value.toLowerCase() === anySite) return anySite;
  const whole = value.startsWith("*.") ? `https://${value}` : value;
  const origin = originOf(whole) ?? originOf(meantUrl(whole, ["https:", "http:"]) ?? "");
  return origin === undefined || isSafe(origin) ? origin : origin.replace("http:", "https:");
};

/** The origin of a site, or of all subdomains of one, or `any`. */
export const embedder = () =>
  written(
    z.string().transform((value, context): string => {
      const origin = form.test(value) ? originOf(value) : undefined;
      if (value === anySite || (origin !== undefined && isSafe(origin))) return origin ?? value;
      const problem = origin === undefined ? "bad-url.origin" : "bad-url.https";
      context.addIssue({ code: "custom", params: { problem, value, fixed: meantBy(value) } });
      return z.NEVER;
    }),
    "origin",
  );
