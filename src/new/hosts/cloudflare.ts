import { commentsOf } from "./comment.ts";
import type { HostOptions } from "./options.ts";
import { rebuildFiles } from "./rebuild.ts";

/** Cloudflare’s static assets. Headers and redirects are in `_headers` and `_redirects`, which each build writes. */
export const cloudflareFiles = (options: HostOptions): Readonly<Record<string, string>> => ({
  ".node-version": "24\n",
  "wrangler.jsonc": `${commentsOf(options.language, "//")("hosts.cloudflare")}{
  "name": ${JSON.stringify(options.name)},
  "compatibility_date": "2026-11-01",
  "assets": {
    "directory": "./_site",
    "html_handling": "auto-trailing-slash",
    "not_found_handling": "404-page"
  },
  "previews": {}
}
`,
  ...rebuildFiles(options),
});
