import { createHash } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "../test/site/build-site.ts";

const hashOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 10);

/** Copies a built site; in the copy the styles of all pages are in one file, and the policy allows it. */
export const copyWithStyleFile = (from: string, to: string): void => {
  cpSync(from, to, { recursive: true });
  const rewrite = (file: string, change: (text: string) => string): void => {
    writeFileSync(join(to, file), change(readFileSync(join(to, file), "utf8")));
  };
  const allowFile = (text: string): string => text.replace(/style-src [^;]+/, "style-src 'self'");

  rewrite("_headers", allowFile);
  for (const page of filesOf(to).filter((file) => file.endsWith(".html")))
    rewrite(page, (text) =>
      allowFile(text).replace(/<style>([^]*?)<\/style>/, (_, style: string) => {
        const path = `/assets/style.${hashOf(style)}.css`;
        writeFileSync(join(to, path), style);
        return `<link rel="stylesheet" href="${path}">`;
      }),
    );
};
