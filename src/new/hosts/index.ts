/** The files by which a new site is checked and published, for each host that Parvis knows. */
import { cloudflareFiles } from "./cloudflare.ts";
import { ftpFiles } from "./ftp.ts";
import { githubFiles } from "./github.ts";
import { gitlabFiles } from "./gitlab.ts";
import type { Host } from "./names.ts";
import { netlifyFiles } from "./netlify.ts";
import type { HostOptions } from "./options.ts";

export { type Host, hosts } from "./names.ts";
export type { HostOptions } from "./options.ts";

const files: Readonly<Record<Host, (options: HostOptions) => Readonly<Record<string, string>>>> = {
  github: githubFiles,
  gitlab: gitlabFiles,
  netlify: netlifyFiles,
  cloudflare: cloudflareFiles,
  ftp: ftpFiles,
  none: () => ({}),
};

/** The files of a host: their text by their path from the root of the site’s repository. */
export const hostFiles = (host: Host, options: HostOptions): ReadonlyMap<string, string> =>
  new Map(Object.entries(files[host](options)));
