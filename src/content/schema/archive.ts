/** `archive/EVENT/manifest.json`: what an archive holds, so that nothing in it changes unnoticed. */
import { z } from "zod";

export const ArchiveSchema = z.strictObject({
  parvis: z.string().describe("The version that made it."),
  address: z.url().describe("The site's address, which its pages name."),
  policy: z.string().describe("The Content-Security-Policy that its pages need."),
  files: z
    .array(
      z.strictObject({
        path: z
          .string()
          .regex(/^(?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)+$/)
          .describe("Where it is published, from the root of the site."),
        sha256: z
          .string()
          .regex(/^[\da-f]{64}$/)
          .describe("Of its bytes, in hexadecimal digits."),
        bytes: z.int().nonnegative().describe("Its size."),
      }),
    )
    .describe("In the order of their paths."),
});

export type ArchiveManifest = z.infer<typeof ArchiveSchema>;
