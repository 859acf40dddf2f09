/** Reads what `check --format suggestions` has written, perhaps in another job: nothing of it is believed but texts. */
import { existsSync, readFileSync, statSync } from "node:fs";
import * as z from "zod";

/** What GitHub takes in one comment. */
const mostOfComment = 65_536;

const mostBytes = 5_000_000;

const marker = (kind: string): z.ZodString =>
  z.string().regex(new RegExp(`^<!-- parvis:${kind} -->$`));

const ReviewSchema = z
  .object({
    version: z.literal(1),
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
    marker: marker("check:[0-9a-f]{12}"),
    summary: z.string().max(mostOfComment),
    comments: z.array(
      z.object({
        marker: marker("suggestion:[0-9a-f]{12}:[0-9a-f]{12}"),
        path: z.string().min(1).max(4096),
        line: z.int().positive(),
        start_line: z.int().positive().optional(),
        was: z.array(z.string()).min(1),
        body: z.string().max(mostOfComment),
      }),
    ),
  })
  .refine(
    ({ marker, summary, comments }) =>
      summary.startsWith(marker) && comments.every((one) => one.body.startsWith(one.marker)),
  );

export type ReadReview = z.infer<typeof ReviewSchema>;

/** Undefined of a file that is missing, too large or something else. */
export const readReview = (file: string): ReadReview | undefined => {
  if (!existsSync(file) || statSync(file).size > mostBytes) return undefined;
  try {
    return ReviewSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined;
  }
};
