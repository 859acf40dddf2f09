/** Where a new site may be published; `none` says nothing of it. */
export const hosts = ["github", "gitlab", "netlify", "cloudflare", "ftp", "none"] as const;
export type Host = (typeof hosts)[number];
