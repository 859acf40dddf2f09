/** What the editor's page may do: https://www.w3.org/TR/CSP3/ */
import type { Editor } from "../site/repository.ts";
import { apiRoot } from "./config.ts";

/**
 * It asks the host of the repository, and nobody else; styles are written by its script. Pictures come as what the host's API
 * answered.
 */
export const editorPolicy = ({ repository }: Editor): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "media-src blob:",
    `connect-src 'self' data: blob: ${new URL(apiRoot(repository)).origin}`,
    "worker-src 'self'",
    "frame-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
