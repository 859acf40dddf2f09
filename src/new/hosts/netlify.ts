import { commentsOf } from "./comment.ts";
import type { HostOptions } from "./options.ts";
import { rebuildFiles } from "./rebuild.ts";

/** Netlify. Headers and redirects are in `_headers` and `_redirects`, which each build writes. */
export const netlifyFiles = (options: HostOptions): Readonly<Record<string, string>> => {
  const comment = commentsOf(options.language);
  return {
    "netlify.toml": `${comment("hosts.netlify")}
[build]
  command = "npm run build"
  publish = "_site"

[build.environment]
  NODE_VERSION = "24"

${comment("hosts.netlify.processing")}[build.processing.css]
  bundle = false
  minify = false

[build.processing.js]
  bundle = false
  minify = false

[build.processing.html]
  pretty_urls = false

[build.processing.images]
  compress = false
`,
    ...rebuildFiles(options),
  };
};
